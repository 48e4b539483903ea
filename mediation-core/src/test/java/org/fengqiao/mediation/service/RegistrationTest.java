package org.fengqiao.mediation.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.casework.AgentPower;
import org.fengqiao.mediation.casework.CaseProblem;
import org.fengqiao.mediation.casework.ConsentStatus;
import org.fengqiao.mediation.casework.IllegalStepException;
import org.fengqiao.mediation.casework.IntakeAction;
import org.fengqiao.mediation.casework.MediationCase;
import org.fengqiao.mediation.casework.Registration;
import org.fengqiao.mediation.committee.MediationOrganisation;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.kernel.LeadId;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.ProblemCode;
import org.fengqiao.mediation.kernel.ProblemsException;
import org.fengqiao.mediation.party.Party;
import org.fengqiao.mediation.party.PartyKind;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.Side;
import org.fengqiao.mediation.party.TextRef;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionLevel;
import org.fengqiao.mediation.screening.Lead;
import org.fengqiao.mediation.screening.LeadAction;
import org.fengqiao.mediation.screening.LeadCloseReason;
import org.fengqiao.mediation.screening.LeadOrigin;
import org.fengqiao.mediation.screening.LeadState;
import org.fengqiao.mediation.storage.PageRequest;
import org.junit.jupiter.api.Test;

/** What a registration names is looked up: the committee, the lead, who stands for whom. */
class RegistrationTest {

  private static final OrganisationId OTHER = OrganisationId.of("9901-OTHER");

  private final Hamlet hamlet = new Hamlet();
  private final CaseDesk cases = hamlet.mediation.as(Hamlet.director()).cases();
  private final LeadDesk leads = hamlet.mediation.as(Hamlet.director()).leads();
  private final Registration plain = hamlet.application().registration();

  private void save(OrganisationId id, RegionCode region, Optional<LocalDate> validTo) {
    MediationOrganisation.Builder organisation = MediationOrganisation.builder();
    organisation
        .id(id)
        .kind(OrganisationKind.VILLAGE_COMMITTEE)
        .name(LocalText.of("另一调委会", "another committee"))
        .region(region)
        .level(RegionLevel.VILLAGE)
        .validFrom(LocalDate.of(2016, 1, 1))
        .validTo(validTo);
    hamlet.storage.inTransaction(
        id.partition(), unit -> unit.organisations().save(organisation.build(), 0));
  }

  private Registration.Builder registration() {
    Registration.Builder registration = Registration.builder();
    return registration.from(plain);
  }

  private static IntakeAction apply(Registration.Builder registration) {
    return new IntakeAction.Apply(registration.build(), Optional.empty());
  }

  private MediationCase register(Actor actor, Registration.Builder registration) {
    return hamlet.mediation.as(actor).cases().register(apply(registration));
  }

  private void refuses(Actor actor, Registration.Builder registration, ProblemCode... codes) {
    IllegalStepException refused =
        assertThrows(IllegalStepException.class, () -> register(actor, registration));
    assertEquals(List.of(codes), refused.problems().stream().map(Problem::code).toList());
    assertEquals(List.of(), cases.list(query -> query.page(PageRequest.first(9))).entries());
  }

  private Actor applicant() {
    return Actor.party(ActorId.of("u-one"), plain.parties().get(0).person().text());
  }

  private Lead draft() {
    return Lead.builder()
        .id(leads.nextId(Hamlet.VILLAGE))
        .region(Hamlet.VILLAGE)
        .foundOn(LocalDate.of(2019, 3, 3))
        .origin(LeadOrigin.RESIDENT)
        .firstReceiver(Hamlet.COMMITTEE)
        .holder(Hamlet.COMMITTEE)
        .disputeType("NEIGHBOUR")
        .description(hamlet.text("两家不和"))
        .build();
  }

  private Lead lead(OrganisationId holder) {
    Lead recorded = leads.record(draft());
    return holder.equals(Hamlet.COMMITTEE)
        ? recorded
        : leads.perform(recorded.id(), new LeadAction.HandOver(holder));
  }

  @Test
  void theRegionOfTheHolderIsTheOneInTheRegistry() {
    RegionCode nextVillage = RegionCode.of("990121103209");
    save(OTHER, nextVillage, Optional.empty());
    MediationCase it = register(applicant(), registration().holder(OTHER));
    assertEquals(Optional.of(nextVillage), it.holderRegion());
    assertEquals(Optional.of(OTHER), it.holder());
  }

  @Test
  void aHolderTheRegistryDoesNotKnowIsRefused() {
    refuses(applicant(), registration().holder(OTHER), CaseProblem.HOLDER_UNKNOWN);
  }

  @Test
  void aDissolvedCommitteeTakesNoMoreCases() {
    save(OTHER, Hamlet.VILLAGE, Optional.of(LocalDate.of(2019, 3, 3)));
    refuses(applicant(), registration().holder(OTHER), CaseProblem.HOLDER_NOT_ACTIVE);
    CaseCommand onTheLastDay =
        CaseCommand.of(apply(registration().holder(OTHER))).on(LocalDate.of(2019, 3, 3));
    MediationCase it = hamlet.mediation.as(applicant()).cases().register(onTheLastDay);
    assertEquals(Optional.of(OTHER), it.holder());
  }

  @Test
  void anOfficeThatGuidesHoldsNoCase() {
    refuses(applicant(), registration().holder(Hamlet.OFFICE), CaseProblem.HOLDER_NOT_MEDIATING);
  }

  @Test
  void aCaseTakenUpFromALeadConvertsIt() {
    LeadId id = lead(Hamlet.COMMITTEE).id();
    MediationCase it = register(Hamlet.mediator(), registration().lead(id));
    Lead converted = leads.find(id).orElseThrow();
    assertEquals(LeadState.CONVERTED, converted.state());
    assertEquals(Optional.of(it.id()), converted.caseId());
    assertEquals(2, converted.version());
  }

  @Test
  void aRefusedRegistrationLeavesTheLeadAsItIs() {
    Lead lead = lead(Hamlet.COMMITTEE);
    refuses(
        Hamlet.director(),
        registration().lead(lead.id()).applicants(List.of()),
        CaseProblem.APPLICANT_MISSING);
    assertEquals(Optional.of(lead), leads.find(lead.id()));
  }

  @Test
  void aLeadBecomesOneCase() {
    LeadId id = lead(Hamlet.COMMITTEE).id();
    MediationCase first = cases.register(apply(registration().lead(id)));
    IllegalStepException refused =
        assertThrows(
            IllegalStepException.class, () -> cases.register(apply(registration().lead(id))));
    assertTrue(refused.problems().contains(CaseProblem.LEAD_SETTLED));
    assertEquals(
        List.of(first.id()),
        cases.list(query -> query.page(PageRequest.first(9))).entries().stream()
            .map(each -> each.caseId())
            .toList());
  }

  @Test
  void aLeadThatWasStruckOffBecomesNoCase() {
    LeadId id = lead(Hamlet.COMMITTEE).id();
    leads.perform(
        id, new LeadAction.Close(LeadCloseReason.SETTLED, Optional.empty(), Optional.empty()));
    refuses(Hamlet.director(), registration().lead(id), CaseProblem.LEAD_SETTLED);
  }

  @Test
  void aLeadIsUnknownUnlessTheHolderHasIt() {
    save(OTHER, Hamlet.VILLAGE, Optional.empty());
    refuses(
        Hamlet.director(),
        registration().lead(LeadId.of("9901-NOTHING")),
        CaseProblem.LEAD_UNKNOWN);
    refuses(Hamlet.director(), registration().lead(LeadId.of("9902-L1")), CaseProblem.LEAD_UNKNOWN);
    refuses(Hamlet.director(), registration().lead(lead(OTHER).id()), CaseProblem.LEAD_UNKNOWN);
  }

  @Test
  void aRepeatedRegistrationConvertsTheLeadOnce() {
    LeadId id = lead(Hamlet.COMMITTEE).id();
    CaseCommand command = CaseCommand.of(apply(registration().lead(id))).keyed("form-1");
    MediationCase first = cases.register(command);
    hamlet.clock.advance(Duration.ofMinutes(1));
    assertEquals(first, cases.register(command));
    assertEquals(2, leads.find(id).orElseThrow().version());
  }

  @Test
  void aLeadAndItsCaseAreKeptTogetherOrNotAtAll() {
    Lead found = draft();
    IntakeAction taken = apply(registration().lead(found.id()));
    IllegalStepException refused =
        assertThrows(
            IllegalStepException.class,
            () ->
                hamlet.mediation.together(
                    Hamlet.PARTITION,
                    within -> {
                      Desks director = within.as(Hamlet.director());
                      director.leads().record(found);
                      director.cases().register(taken);
                      return director.cases().register(taken);
                    }));
    assertTrue(refused.problems().contains(CaseProblem.LEAD_SETTLED));
    assertEquals(Optional.empty(), leads.find(found.id()));
    assertEquals(List.of(), cases.list(query -> query.page(PageRequest.first(9))).entries());
    MediationCase it =
        hamlet.mediation.together(
            Hamlet.PARTITION,
            within -> {
              Desks director = within.as(Hamlet.director());
              director.leads().record(found);
              return director.cases().register(taken);
            });
    assertEquals(Optional.of(it.id()), leads.find(found.id()).orElseThrow().caseId());
  }

  @Test
  void aLeadIsConvertedByHandIntoACaseThatIsThereAndNamesNoOtherLead() {
    LeadId id = lead(Hamlet.COMMITTEE).id();
    for (String nowhere : List.of("9901-NOTHING", "9902-NOTHING")) {
      ProblemsException unknown =
          assertThrows(
              ProblemsException.class,
              () -> leads.perform(id, new LeadAction.Convert(CaseId.of(nowhere))));
      assertTrue(unknown.problems().contains(ServiceProblem.UNKNOWN_CASE));
    }
    CaseId ofAnother = cases.register(apply(registration().lead(lead(Hamlet.COMMITTEE).id()))).id();
    ProblemsException taken =
        assertThrows(
            ProblemsException.class, () -> leads.perform(id, new LeadAction.Convert(ofAnother)));
    assertTrue(taken.problems().contains(ServiceProblem.CASE_OF_OTHER_LEAD));
    assertEquals(LeadState.OPEN, leads.find(id).orElseThrow().state());
    CaseId without = cases.register(apply(registration())).id();
    assertEquals(LeadState.CONVERTED, leads.perform(id, new LeadAction.Convert(without)).state());
  }

  @Test
  void aKeyUsedInOnePartitionMakesNoSecondCaseInAnother() {
    OrganisationId abroad = OrganisationId.of("9902-COMMITTEE");
    save(abroad, RegionCode.of("990201101201"), Optional.empty());
    Actor both =
        new Actor(
            ActorId.of("u-both"),
            Role.DIRECTOR,
            new Scope.Committees(Set.of(Hamlet.COMMITTEE, abroad)),
            Optional.of(Hamlet.COMMITTEE),
            Optional.empty());
    CaseDesk desk = hamlet.mediation.as(both).cases();
    MediationCase first = desk.register(CaseCommand.of(apply(registration())).keyed("form-1"));
    Registration.Builder there =
        registration()
            .holder(abroad)
            .matter(TextRef.of("9902-T1"))
            .parties(
                List.of(
                    new Party(Hamlet.ONE, Side.ONE, PersonRef.of("9902-P1"), PartyKind.PERSON),
                    new Party(Hamlet.TWO, Side.TWO, PersonRef.of("9902-P2"), PartyKind.PERSON)));
    IdempotencyConflictException conflict =
        assertThrows(
            IdempotencyConflictException.class,
            () -> desk.register(CaseCommand.of(apply(there)).keyed("form-1")));
    assertEquals(first.id(), conflict.caseId());
    MediationCase second = desk.register(CaseCommand.of(apply(there)).keyed("form-2"));
    assertEquals("9902", second.id().partition().digits());
  }

  @Test
  void aRepresentativeAppliesByTheAuthorityHandedIn() {
    PersonRef agent = hamlet.person("代理人");
    Actor representative =
        new Actor(
            ActorId.of("u-agent"),
            Role.REPRESENTATIVE,
            Scope.Own.of(agent.text()),
            Optional.empty(),
            Optional.empty());
    refuses(representative, registration(), CaseProblem.NOT_OWN_PARTY, CaseProblem.NOTHING_GIVEN);
    IntakeAction.RegisterAgent authority =
        new IntakeAction.RegisterAgent(
            Hamlet.ONE,
            agent,
            List.of(AgentPower.APPEAR),
            hamlet.text("授权委托书"),
            Optional.of(LocalDate.of(2019, 12, 31)));
    CaseDesk desk = hamlet.mediation.as(representative).cases();
    MediationCase it =
        desk.register(
            new IntakeAction.Apply(
                registration().build(), Optional.empty(), Optional.of(authority)));
    assertEquals(ConsentStatus.CONSENTED, it.party(Hamlet.ONE).orElseThrow().consent());
    assertEquals(ConsentStatus.NOT_ASKED, it.party(Hamlet.TWO).orElseThrow().consent());
    assertEquals(Optional.of(it), desk.find(it.id()));
  }

  @Test
  void anAuthorityForSomebodyElseIsNoneForTheApplicant() {
    PersonRef agent = hamlet.person("代理人");
    Actor representative =
        new Actor(
            ActorId.of("u-agent"),
            Role.REPRESENTATIVE,
            Scope.Own.of(agent.text()),
            Optional.empty(),
            Optional.empty());
    IntakeAction.RegisterAgent wrong =
        new IntakeAction.RegisterAgent(
            Hamlet.TWO,
            agent,
            List.of(),
            hamlet.text("授权委托书"),
            Optional.of(LocalDate.of(2019, 3, 3)));
    IllegalStepException refused =
        assertThrows(
            IllegalStepException.class,
            () ->
                hamlet
                    .mediation
                    .as(representative)
                    .cases()
                    .register(
                        new IntakeAction.Apply(
                            registration().build(), Optional.empty(), Optional.of(wrong))));
    assertEquals(
        List.of(
            CaseProblem.NOT_OWN_PARTY,
            CaseProblem.NO_POWER_NAMED,
            CaseProblem.AUTHORITY_OVER,
            CaseProblem.UNKNOWN_PARTY),
        refused.problems().stream().map(Problem::code).toList());
  }

  @Test
  void keysOfDifferentActorsNeverMeet() {
    Actor qi = Actor.director(ActorId.of("qi"), Hamlet.COMMITTEE);
    Actor house = Actor.director(ActorId.of("qi/a"), Hamlet.COMMITTEE);
    MediationCase first =
        hamlet
            .mediation
            .as(house)
            .cases()
            .register(CaseCommand.of(hamlet.application()).keyed("b"));
    MediationCase second =
        hamlet.mediation.as(qi).cases().register(CaseCommand.of(hamlet.application()).keyed("a/b"));
    assertNotEquals(first.id(), second.id());
  }
}
