package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.Village.DIRECTOR;
import static org.fengqiao.mediation.casework.Village.KAN;
import static org.fengqiao.mediation.casework.Village.KAN_SELF;
import static org.fengqiao.mediation.casework.Village.MEDIATOR;
import static org.fengqiao.mediation.casework.Village.QI;
import static org.fengqiao.mediation.casework.Village.SHAN;
import static org.fengqiao.mediation.casework.Village.ZOU;
import static org.fengqiao.mediation.casework.Village.ZOU_SELF;
import static org.fengqiao.mediation.casework.Village.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.calendar.ClockEffect;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.junit.jupiter.api.Test;

/** Who mediates: appointed, chosen, not accepted, disclosed, waived, recused. */
@Requirement("CASE-43")
class AppointmentTest {

  private final Running running =
      Running.unregistered()
          .registered()
          .informed()
          .does(MEDIATOR, "2026-03-30T10:30", new MediationAction.AssessRisk("BLUE", text("RISK")))
          .accepted();

  private Running appointed() {
    return running.does(DIRECTOR, "2026-03-30T11:05", new MediationAction.Appoint(QI, true, true));
  }

  private static AppointmentAction.Disclose disclosure(MediatorId mediator) {
    return new AppointmentAction.Disclose(mediator, TieKind.KIN, text("TIE"));
  }

  private static AppointmentAction.DecideRecusal recusal(
      boolean granted, boolean requested, Optional<TieKind> ground) {
    return new AppointmentAction.DecideRecusal(QI, granted, requested, ground, text("RECUSAL"));
  }

  @Test
  void whoTakesTheCaseMediatesItWhereAllPartiesChooseSoThereAndThen() {
    Running taken = Running.unregistered().registered().informed();
    taken.refuses(
        Village.MEDIATOR,
        "2026-03-30T11:00",
        new IntakeAction.Accept(Optional.of(List.of(Village.ZOU))),
        CaseProblem.PARTIES_MISSING);
    taken.refuses(
        Village.DIRECTOR,
        "2026-03-30T11:00",
        new IntakeAction.Accept(Optional.of(List.of(Village.ZOU, Village.KAN))),
        RecordProblem.FIELD_NOT_EXPECTED);
    taken.does(
        Village.MEDIATOR,
        "2026-03-30T11:00",
        new IntakeAction.Accept(Optional.of(List.of(Village.ZOU, Village.KAN))));
    assertEquals(List.of(Village.QI), taken.it().mediators());
  }

  @Test
  void nobodyIsAppointedWhoIsAMinorOrKnownToBeTied() {
    running.under(
        context -> context.minorMediators(Set.of(SHAN)).knownTies(Map.of(SHAN, TieKind.KIN)));
    running.refuses(
        DIRECTOR,
        "2026-03-30T11:05",
        new MediationAction.Appoint(SHAN, true, true),
        AppointmentProblem.NOT_ADULT,
        AppointmentProblem.KNOWN_CONFLICT);
    running.refuses(
        ZOU_SELF,
        "2026-03-30T11:05",
        new AppointmentAction.ChooseMediator(SHAN, List.of(ZOU)),
        AppointmentProblem.NOT_ADULT,
        AppointmentProblem.KNOWN_CONFLICT);
  }

  @Test
  @Requirement("MED-11")
  void nobodyIsAppointedWithoutACertificateWhereThePlaceDemandsOne() {
    running.under(context -> context.uncertifiedMediators(Map.of(SHAN, MediationRows.PLANS)));
    running.refuses(
        DIRECTOR,
        "2026-03-30T11:05",
        new MediationAction.Appoint(SHAN, true, true),
        AppointmentProblem.NO_VALID_CERTIFICATE);
    running.does(
        ZOU_SELF, "2026-03-30T11:05", new AppointmentAction.ChooseMediator(SHAN, List.of(ZOU)));
  }

  @Test
  void aCertificateThatNoInstrumentDemandsIsOnlyAskedAfter() {
    running.under(context -> context.uncertifiedMediators(Map.of(SHAN, LegalBasis.ourDefault())));
    running.does(DIRECTOR, "2026-03-30T11:05", new MediationAction.Appoint(SHAN, true, true));
  }

  @Test
  void aMediatorIsChosenWhenAllPartiesChoseTheSame() {
    running.does(
        ZOU_SELF, "2026-03-30T11:05", new AppointmentAction.ChooseMediator(SHAN, List.of(ZOU)));
    assertEquals(List.of(), running.it().mediators());
    running.refuses(
        KAN_SELF,
        "2026-03-30T11:10",
        new AppointmentAction.ChooseMediator(SHAN, List.of(ZOU, KAN)),
        CaseProblem.NOT_OWN_PARTY);
    running.refuses(
        KAN_SELF,
        "2026-03-30T11:10",
        new AppointmentAction.ChooseMediator(MediatorId.of("9901-NOBODY"), List.of(KAN)),
        CaseProblem.NOT_ENGAGED);
    running.does(
        KAN_SELF, "2026-03-30T11:10", new AppointmentAction.ChooseMediator(SHAN, List.of(KAN)));
    assertEquals(
        List.of(new Appointment(SHAN, true, AppointmentStatus.APPOINTED)),
        running.it().appointments());
    running.refuses(
        KAN_SELF,
        "2026-03-30T11:15",
        new AppointmentAction.ChooseMediator(SHAN, List.of(KAN)),
        CaseProblem.ALREADY_APPOINTED);
    running
        .under(context -> context.engagedMediators(Set.of(SHAN)))
        .refuses(
            KAN_SELF,
            "2026-03-30T11:20",
            new AppointmentAction.ChooseMediator(SHAN, List.of(KAN)),
            AppointmentProblem.NO_ONE_TO_CHOOSE);
  }

  @Test
  void aPartyNeedsNoReasonNotToAcceptAMediator() {
    running.refuses(
        ZOU_SELF,
        "2026-03-30T11:00",
        new AppointmentAction.NotAcceptMediator(QI, ZOU),
        AppointmentProblem.NO_MEDIATOR_NAMED);
    appointed()
        .does(ZOU_SELF, "2026-03-30T11:10", new AppointmentAction.NotAcceptMediator(QI, ZOU));
    assertEquals(List.of(), running.it().mediators());
    running.refuses(
        DIRECTOR,
        "2026-03-30T11:20",
        new MediationAction.Appoint(QI, true, true),
        AppointmentProblem.NOT_ACCEPTED_BEFORE);
    running.refuses(
        MEDIATOR,
        "2026-03-30T11:20",
        new MediationAction.OpenMediation(false),
        CaseProblem.NO_MEDIATOR);
    running.does(DIRECTOR, "2026-03-30T11:30", new MediationAction.Appoint(SHAN, true, true));
  }

  @Test
  void whoeverDisclosedWaitsUntilAllPartiesAgree() {
    running.refuses(
        ZOU_SELF,
        "2026-03-30T11:00",
        new AppointmentAction.WaiveConflict(QI, List.of(ZOU)),
        AppointmentProblem.NOTHING_DISCLOSED);
    running.refuses(
        MEDIATOR, "2026-03-30T11:00", disclosure(QI), AppointmentProblem.NO_MEDIATOR_NAMED);
    appointed().does(MEDIATOR, "2026-03-30T11:10", disclosure(QI));
    assertEquals(AppointmentStatus.DISCLOSED, running.it().appointments().get(0).status());
    running.refuses(
        MEDIATOR,
        "2026-03-30T11:20",
        new MediationAction.OpenMediation(false),
        CaseProblem.NO_MEDIATOR);
    running.refuses(
        DIRECTOR,
        "2026-03-30T11:20",
        new MediationAction.Appoint(QI, true, true),
        AppointmentProblem.KNOWN_CONFLICT);
    running.does(
        ZOU_SELF, "2026-03-30T11:30", new AppointmentAction.WaiveConflict(QI, List.of(ZOU)));
    assertEquals(List.of(), running.it().mediators());
    running.refuses(
        ZOU_SELF,
        "2026-03-30T11:35",
        new AppointmentAction.WaiveConflict(QI, List.of(ZOU)),
        AppointmentProblem.WAIVED_ALREADY);
    running.does(
        KAN_SELF, "2026-03-30T11:40", new AppointmentAction.WaiveConflict(QI, List.of(KAN)));
    assertEquals(
        List.of(new Appointment(QI, true, AppointmentStatus.APPOINTED)),
        running.it().appointments());
    running.does(MEDIATOR, "2026-04-01T09:00", new MediationAction.OpenMediation(false));
  }

  @Test
  void aRecusalNeedsAGroundWhereTheRequestIsNotEnough() {
    running.refuses(
        DIRECTOR,
        "2026-03-30T11:00",
        recusal(true, true, Optional.of(TieKind.KIN)),
        AppointmentProblem.NO_MEDIATOR_NAMED);
    Running.of(running.it())
        .does(DIRECTOR, "2026-03-30T11:00", new MediationAction.Appoint(Village.SHAN, false, true))
        .refuses(
            DIRECTOR,
            "2026-03-30T11:01",
            recusal(true, true, Optional.of(TieKind.KIN)),
            AppointmentProblem.OTHER_MEDIATOR);
    appointed()
        .refuses(
            DIRECTOR,
            "2026-03-30T11:10",
            recusal(true, true, Optional.empty()),
            AppointmentProblem.GROUND_MISSING);
    running.does(DIRECTOR, "2026-03-30T11:10", recusal(false, true, Optional.empty()));
    assertEquals(List.of(QI), running.it().mediators());
    running
        .under(
            Village.rulesWith(ClockEffect.LATE)
                .recusal(new RecusalRule(true, LegalBasis.ourDefault()))
                .build())
        .does(DIRECTOR, "2026-03-30T11:20", recusal(true, true, Optional.empty()));
    assertEquals(List.of(), running.it().mediators());
    running.refuses(
        DIRECTOR,
        "2026-03-30T11:30",
        new MediationAction.Appoint(QI, true, true),
        AppointmentProblem.RECUSED_BEFORE);
  }

  @Test
  void aDirectorWhoMediatesDoesNotDecideOnTheOwnRecusal() {
    appointed();
    Actor self =
        new Actor(
            ActorId.of("u-qi"),
            Role.DIRECTOR,
            Scope.Committees.of(Village.COMMITTEE),
            Optional.of(Village.COMMITTEE),
            Optional.of(QI));
    running.refuses(
        self,
        "2026-03-30T11:10",
        recusal(true, true, Optional.of(TieKind.KIN)),
        AppointmentProblem.RECUSAL_OF_ONESELF);
  }

  @Test
  void theCourtsLiaisonDecidesInCasesOfTheCourtOnly() {
    appointed();
    Actor liaison =
        new Actor(
            ActorId.of("u-lu"),
            Role.LIAISON,
            new Scope.Referred(Village.COMMITTEE),
            Optional.of(Village.COMMITTEE),
            Optional.empty());
    running.refuses(
        liaison,
        "2026-03-30T11:10",
        recusal(true, true, Optional.of(TieKind.KIN)),
        CaseProblem.OUT_OF_SCOPE);
    Running ofBureau =
        Running.unregistered()
            .does(
                MEDIATOR,
                "2026-03-30T09:00",
                ReferralSamples.received(Village.registration("NEIGHBOUR").build()))
            .accepted();
    ofBureau
        .does(DIRECTOR, "2026-03-30T11:05", new MediationAction.Appoint(QI, false, true))
        .refuses(
            new Actor(
                ActorId.of("u-lu"),
                Role.LIAISON,
                new Scope.Referred(OrganisationId.of("9901-BUREAU")),
                Optional.empty(),
                Optional.empty()),
            "2026-03-30T11:10",
            recusal(true, true, Optional.of(TieKind.KIN)),
            AppointmentProblem.NOT_THE_COURTS);
  }

  @Test
  void withoutASignatureOfAMediatorNothingIsSealedEvenIfNobodyMediatesNow() {
    Running signed =
        Running.unregistered()
            .inMediation()
            .met()
            .drafted()
            .signed(ZOU_SELF, ZOU, "2026-04-02T10:00")
            .signed(KAN_SELF, KAN, "2026-04-02T10:05")
            .does(MEDIATOR, "2026-04-02T10:10", disclosure(QI));
    signed.refuses(
        DIRECTOR,
        "2026-04-02T10:20",
        new AgreementAction.Seal(1, Optional.empty()),
        CaseProblem.MEDIATOR_SIGNATURE_MISSING);
  }

  @Test
  void withoutAMediatorTheTalksStop() {
    appointed()
        .does(MEDIATOR, "2026-04-01T09:00", new MediationAction.OpenMediation(false))
        .does(DIRECTOR, "2026-04-01T10:00", recusal(true, false, Optional.of(TieKind.KIN)));
    running.refuses(
        Village.OTHER_MEDIATOR,
        "2026-04-01T15:30",
        Samples.action(ActionKind.HOLD_JOINT),
        CaseProblem.NO_MEDIATOR);
    assertFalse(
        running
            .does(DIRECTOR, "2026-04-01T16:00", new MediationAction.Appoint(SHAN, true, true))
            .decide(
                Village.OTHER_MEDIATOR, "2026-04-01T16:30", Samples.action(ActionKind.HOLD_JOINT))
            .isRefused());
  }

  @Test
  void whenThePresidingOneGoesAnotherIsNamedToPreside() {
    appointed()
        .does(DIRECTOR, "2026-03-30T11:10", new MediationAction.Appoint(SHAN, false, true))
        .does(ZOU_SELF, "2026-03-30T11:15", new AppointmentAction.NotAcceptMediator(QI, ZOU))
        .does(DIRECTOR, "2026-03-30T11:20", new MediationAction.Appoint(SHAN, true, true));
    assertEquals(
        List.of(
            new Appointment(QI, true, AppointmentStatus.REPLACED),
            new Appointment(SHAN, true, AppointmentStatus.APPOINTED)),
        running.it().appointments());
  }

  @Test
  void whoeverPresidedBeforeTheDisclosureDoesSoAgainUnlessAnotherDoesMeanwhile() {
    appointed().does(MEDIATOR, "2026-03-30T11:10", disclosure(QI));
    Running replaced = Running.of(running.it());
    replaced.does(DIRECTOR, "2026-03-30T11:20", new MediationAction.Appoint(SHAN, true, true));
    for (Running each : List.of(running, replaced)) {
      each.does(ZOU_SELF, "2026-03-30T11:30", new AppointmentAction.WaiveConflict(QI, List.of(ZOU)))
          .does(
              KAN_SELF, "2026-03-30T11:40", new AppointmentAction.WaiveConflict(QI, List.of(KAN)));
    }
    assertEquals(List.of(QI), presiding(running));
    assertEquals(List.of(SHAN), presiding(replaced));
    assertEquals(Set.of(QI, SHAN), Set.copyOf(replaced.it().mediators()));
  }

  private static List<MediatorId> presiding(Running running) {
    return running.it().appointments().stream()
        .filter(appointment -> appointment.isInForce() && appointment.presiding())
        .map(Appointment::mediator)
        .toList();
  }
}
