package org.fengqiao.mediation.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.Mediation;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.casework.ActionKind;
import org.fengqiao.mediation.casework.AppointmentAction;
import org.fengqiao.mediation.casework.AppointmentProblem;
import org.fengqiao.mediation.casework.CaseAction;
import org.fengqiao.mediation.casework.CaseOption;
import org.fengqiao.mediation.casework.IllegalStepException;
import org.fengqiao.mediation.casework.IntakeAction;
import org.fengqiao.mediation.casework.MediationAction;
import org.fengqiao.mediation.casework.MediationCase;
import org.fengqiao.mediation.casework.ReferralAction;
import org.fengqiao.mediation.casework.ReferralProblem;
import org.fengqiao.mediation.casework.StepProblem;
import org.fengqiao.mediation.committee.CommitteeOffice;
import org.fengqiao.mediation.committee.MediationOrganisation;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.committee.ReferralRoll;
import org.fengqiao.mediation.committee.Seat;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.mediator.Background;
import org.fengqiao.mediation.mediator.Engagement;
import org.fengqiao.mediation.mediator.EngagementKind;
import org.fengqiao.mediation.mediator.Mediator;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionLevel;
import org.fengqiao.mediation.rules.RuleBook;
import org.fengqiao.mediation.rules.RuleFiles;
import org.fengqiao.mediation.storage.RegisteredOrganisation;
import org.fengqiao.mediation.storage.Versioned;
import org.junit.jupiter.api.Test;

/** What the registry knows refuses at the desk, and is shown before it is tried. */
class RegistryGuardsTest {

  private static final MediatorId SHAN = MediatorId.of("9901-SHAN");
  private static final OrganisationId COURT = OrganisationId.of("9901-COURT");

  private final Hamlet hamlet = new Hamlet();

  private CaseDesk as(Actor actor) {
    return hamlet.mediation.as(actor).cases();
  }

  private void engaged(Mediator.Builder mediator) {
    hamlet.storage.inTransaction(
        Hamlet.PARTITION, unit -> unit.mediators().save(mediator.build(), 0));
  }

  private static Mediator.Builder shan() {
    return Mediator.builder()
        .id(SHAN)
        .person(PersonRef.of("9901-SHAN"))
        .addEngagements(
            Engagement.since(Hamlet.COMMITTEE, EngagementKind.FULL_TIME, LocalDate.of(2018, 1, 1)));
  }

  private MediationCase accepted() {
    MediationCase it = hamlet.registered();
    as(Hamlet.director()).perform(it.id(), new IntakeAction.InformParty(Hamlet.ONE, "F10-2026"));
    as(Hamlet.director()).perform(it.id(), new IntakeAction.InformParty(Hamlet.TWO, "F10-2026"));
    return as(Hamlet.director()).perform(it.id(), new IntakeAction.Accept());
  }

  private void refuses(Actor actor, CaseId id, CaseAction action, StepProblem... expected) {
    IllegalStepException refused =
        assertThrows(IllegalStepException.class, () -> as(actor).perform(id, action));
    assertEquals(
        Set.of(expected),
        Set.copyOf(refused.problems().stream().map(problem -> problem.code()).toList()));
  }

  @Test
  void aMemberOfTheCommitteeIsAppointedWithoutBeingEngaged() {
    engaged(Mediator.builder().id(SHAN).person(PersonRef.of("9901-SHAN")));
    MediationCase it = accepted();
    MediationAction.Appoint appoint = new MediationAction.Appoint(SHAN, true, true);
    assertThrows(IllegalStepException.class, () -> as(Hamlet.director()).perform(it.id(), appoint));
    hamlet.storage.inTransaction(
        Hamlet.PARTITION,
        unit -> {
          Versioned<RegisteredOrganisation> before =
              unit.organisations()
                  .findRegistered(Hamlet.COMMITTEE, Scope.Committees.of(Hamlet.COMMITTEE))
                  .orElseThrow();
          Seat seat =
              new Seat(
                  Hamlet.COMMITTEE,
                  SHAN,
                  CommitteeOffice.MEMBER,
                  true,
                  false,
                  Optional.empty(),
                  LocalDate.of(2018, 1, 1),
                  Optional.empty());
          return unit.organisations()
              .save(
                  RegisteredOrganisation.builder().from(before.value()).addSeats(seat).build(),
                  before.version());
        });
    as(Hamlet.director()).perform(it.id(), appoint);
  }

  @Test
  void nobodyIsAppointedOrChosenBeforeComingOfAge() {
    engaged(shan().adultFrom(LocalDate.of(2019, 3, 5)));
    MediationCase it = accepted();
    refuses(
        Hamlet.director(),
        it.id(),
        new MediationAction.Appoint(SHAN, true, true),
        AppointmentProblem.NOT_ADULT);
    refuses(
        Hamlet.party(it, Hamlet.ONE),
        it.id(),
        new AppointmentAction.ChooseMediator(SHAN, List.of(Hamlet.ONE)),
        AppointmentProblem.NOT_ADULT);
    hamlet.clock.set(Hamlet.at("2019-03-05T09:00"));
    as(Hamlet.director()).perform(it.id(), new MediationAction.Appoint(SHAN, true, true));
  }

  @Test
  void nobodyMediatesBetweenTheOwnKinByOversight() {
    MediationCase it = accepted();
    engaged(shan().addKin(it.party(Hamlet.TWO).orElseThrow().party().person()));
    refuses(
        Hamlet.director(),
        it.id(),
        new MediationAction.Appoint(SHAN, true, true),
        AppointmentProblem.KNOWN_CONFLICT);
  }

  @Test
  @Requirement("MED-23")
  void nobodyMediatesADisputeOfTheOwnEmployer() {
    MediationCase it = accepted();
    engaged(
        shan()
            .background(
                new Background(
                    Optional.empty(),
                    Set.of(),
                    Optional.empty(),
                    false,
                    Optional.of(it.party(Hamlet.TWO).orElseThrow().party().person()))));
    refuses(
        Hamlet.director(),
        it.id(),
        new MediationAction.Appoint(SHAN, true, true),
        AppointmentProblem.KNOWN_CONFLICT);
  }

  private static final RuleBook BARS =
      RuleFiles.ofCounty(
          RegionCode.of("990121000000"),
          RuleFiles.rule(
              "mediator-certificate-bars", "", "2018-01-01", "true", RuleFiles.PRACTICE));

  @Test
  @Requirement("MED-11")
  void whereThePlaceDemandsItNobodyIsAppointedWithoutAValidCertificate() {
    engaged(shan());
    MediationCase it = accepted();
    CaseDesk strict =
        Mediation.builder()
            .storage(hamlet.storage)
            .rules(BARS)
            .clock(hamlet.clock)
            .build()
            .as(Hamlet.director())
            .cases();
    CaseAction appoint = new MediationAction.Appoint(SHAN, true, true);
    IllegalStepException refused =
        assertThrows(IllegalStepException.class, () -> strict.perform(it.id(), appoint));
    assertEquals(
        List.of(AppointmentProblem.NO_VALID_CERTIFICATE),
        refused.problems().stream().map(problem -> problem.code()).toList());
    assertEquals("某地办法", refused.problems().list().get(0).basis().orElseThrow().instrument().zh());
    as(Hamlet.director()).perform(it.id(), appoint);
  }

  @Test
  void nobodyMediatesTheOwnDispute() {
    MediationCase it = accepted();
    engaged(shan().person(it.party(Hamlet.ONE).orElseThrow().party().person()));
    refuses(
        Hamlet.director(),
        it.id(),
        new MediationAction.Appoint(SHAN, true, true),
        AppointmentProblem.KNOWN_CONFLICT);
  }

  @Test
  void choosingAMediatorIsShownAsOpenWhereItIsAccepted() {
    MediationCase it = accepted();
    Actor one = Hamlet.party(it, Hamlet.ONE);
    assertTrue(option(one, it.id(), ActionKind.CHOOSE_MEDIATOR).isOpen());
    as(one).perform(it.id(), new AppointmentAction.ChooseMediator(Hamlet.QI, List.of(Hamlet.ONE)));
    as(Hamlet.party(it, Hamlet.TWO))
        .perform(it.id(), new AppointmentAction.ChooseMediator(Hamlet.QI, List.of(Hamlet.TWO)));
    CaseOption nobodyLeft = option(one, it.id(), ActionKind.CHOOSE_MEDIATOR);
    assertTrue(
        nobodyLeft.blockedBy().stream()
            .anyMatch(problem -> problem.code() == AppointmentProblem.NO_ONE_TO_CHOOSE));
  }

  private CaseOption option(Actor actor, CaseId id, ActionKind kind) {
    return as(actor).options(id).stream()
        .filter(option -> option.action() == kind)
        .findFirst()
        .orElseThrow();
  }

  private CaseId referred(Optional<ReferralRoll> roll) {
    hamlet.storage.inTransaction(
        Hamlet.PARTITION,
        unit ->
            unit.organisations()
                .save(
                    MediationOrganisation.builder()
                        .id(COURT)
                        .kind(OrganisationKind.COURT)
                        .name(LocalText.of("虚构法院", "invented court"))
                        .region(RegionCode.ofPrefix(Hamlet.VILLAGE.prefix(RegionLevel.COUNTY)))
                        .level(RegionLevel.COUNTY)
                        .validFrom(LocalDate.of(2015, 1, 1))
                        .referralRoll(roll)
                        .build(),
                    0));
    return as(Hamlet.director()).register(hamlet.sentBy(COURT)).id();
  }

  private void refusesToConfirm(CaseId id, ReferralProblem expected) {
    assertTrue(
        option(Hamlet.director(), id, ActionKind.CONFIRM_REFERRAL).blockedBy().stream()
            .anyMatch(problem -> problem.code() == expected));
    refuses(Hamlet.director(), id, new ReferralAction.ConfirmReferral(), expected);
  }

  @Test
  void aReferralIsConfirmedOnlyByWhoStandsOnTheRollOfTheSender() {
    refusesToConfirm(
        referred(Optional.of(new ReferralRoll(Map.of(Hamlet.OFFICE, Set.of())))),
        ReferralProblem.NOT_ON_ROLL);
  }

  @Test
  void aReferralIsConfirmedOnlyWithinTheRangeOfTheRoll() {
    refusesToConfirm(
        referred(Optional.of(new ReferralRoll(Map.of(Hamlet.COMMITTEE, Set.of("LABOUR"))))),
        ReferralProblem.OUTSIDE_ROLL_RANGE);
  }

  @Test
  void aReferralIsConfirmedUnderARollThatListsTheCommittee() {
    CaseId id =
        referred(Optional.of(new ReferralRoll(Map.of(Hamlet.COMMITTEE, Set.of("NEIGHBOUR")))));
    as(Hamlet.director()).perform(id, new ReferralAction.ConfirmReferral());
  }

  @Test
  void aSenderWithoutARollAsksForNone() {
    as(Hamlet.director()).perform(referred(Optional.empty()), new ReferralAction.ConfirmReferral());
  }
}
