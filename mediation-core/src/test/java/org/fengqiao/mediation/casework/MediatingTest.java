package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.Village.DIRECTOR;
import static org.fengqiao.mediation.casework.Village.KAN;
import static org.fengqiao.mediation.casework.Village.MEDIATOR;
import static org.fengqiao.mediation.casework.Village.OTHER_MEDIATOR;
import static org.fengqiao.mediation.casework.Village.ZOU;
import static org.fengqiao.mediation.casework.Village.ZOU_SELF;
import static org.fengqiao.mediation.casework.Village.day;
import static org.fengqiao.mediation.casework.Village.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.casework.handover.JoinStep;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.junit.jupiter.api.Test;

/** Who mediates and seals, alone or with others (T27, T32, T51, T74). */
@Requirement("CASE-22")
class MediatingTest {

  private final Running running = Running.unregistered().inMediation().met();

  @Test
  void whereNobodyEngagedIsFreeNobodyCanBeAppointed() {
    running
        .under(context -> context.engagedMediators(Set.of()))
        .refuses(
            DIRECTOR,
            "2026-04-02T09:00",
            new MediationAction.Appoint(Village.SHAN, false, true),
            AppointmentProblem.NO_ONE_TO_APPOINT);
  }

  @Test
  void whereCommitteesMediateTogetherEachPutsItsSealAndTheHolderLast() {
    OrganisationId partner = HandoverSamples.TOWN;
    running
        .does(DIRECTOR, "2026-04-01T16:00", HandoverSamples.invite(partner))
        .does(
            HandoverSamples.TOWN_DIRECTOR,
            "2026-04-01T16:10",
            HandoverSamples.answer(JoinStep.JOIN, partner));
    running.drafted(ObligationTerms.money(KAN, ZOU, Fen.of(300), day("2026-04-20"))).signedByAll();
    AgreementAction.Seal own = new AgreementAction.Seal(1, Optional.empty());
    AgreementAction.Seal others =
        new AgreementAction.Seal(1, Optional.empty(), Optional.of(partner));
    running.refuses(DIRECTOR, "2026-04-07T08:00", own, AgreementProblem.PARTNER_SEAL_MISSING);
    running.refuses(DIRECTOR, "2026-04-07T08:10", others, AgreementProblem.SEAL_DAY_MISSING);
    running.refuses(
        DIRECTOR,
        "2026-04-07T08:10",
        new AgreementAction.Seal(
            1, Optional.empty(), Optional.of(partner), Optional.of(day("2026-04-08"))),
        CaseProblem.OCCURRED_IN_FUTURE);
    running.refuses(
        HandoverSamples.TOWN_DIRECTOR,
        "2026-04-07T08:20",
        own,
        AgreementProblem.NOT_THE_COMMITTEE_SEAL);
    Running noted = Running.of(running.it());
    noted
        .does(
            DIRECTOR,
            "2026-04-07T08:30",
            new AgreementAction.Seal(
                1, Optional.empty(), Optional.of(partner), Optional.of(day("2026-04-06"))))
        .isIn(CaseState.MED);
    running.does(HandoverSamples.TOWN_DIRECTOR, "2026-04-07T08:30", others).isIn(CaseState.MED);
    running.refuses(
        HandoverSamples.TOWN_DIRECTOR, "2026-04-07T08:40", others, CaseProblem.ALREADY_SIGNED);
    running.refuses(DIRECTOR, "2026-04-07T08:40", others, AgreementProblem.NOT_THE_COMMITTEE_SEAL);
    running.does(DIRECTOR, "2026-04-07T09:00", own).isIn(CaseState.AGR);
    assertEquals(List.of(partner), running.it().effectiveAgreements().get(0).partnerSeals());
  }

  @Test
  void whileNobodyIsAppointedNobodyMediatesButTheRestGoesOn() {
    Running alone =
        Running.unregistered()
            .inMediation()
            .met()
            .does(
                ZOU_SELF,
                "2026-04-02T08:00",
                new AppointmentAction.NotAcceptMediator(Village.QI, ZOU));
    List<ActionKind> mediation =
        List.of(
            ActionKind.DRAFT,
            ActionKind.RECORD_ORAL,
            ActionKind.END_NOT_AGREED,
            ActionKind.END_PARTLY,
            ActionKind.HOLD_SEPARATE,
            ActionKind.EXTEND);
    for (ActionKind kind : mediation) {
      Actor actor =
          Actor.mediator(
              OTHER_MEDIATOR.id(), Samples.actor(kind).role(), Village.COMMITTEE, Village.SHAN);
      assertTrue(
          alone
              .decide(actor, "2026-04-02T09:00", Samples.action(kind))
              .refusal()
              .contains(CaseProblem.NO_MEDIATOR),
          kind.code());
    }
    alone.does(
        OTHER_MEDIATOR, "2026-04-02T09:00", new MediationAction.AssessRisk("YELLOW", text("RISK")));
  }

  @Test
  void aDirectorWhoMediatesTheCaseDecidesNoRecusalInIt() {
    Actor both = Actor.director(MEDIATOR.id(), Village.COMMITTEE);
    running.refuses(
        both,
        "2026-04-02T09:00",
        new AppointmentAction.DecideRecusal(
            Village.QI, false, true, Optional.empty(), text("REASON")),
        AppointmentProblem.RECUSAL_OF_ONESELF);
    running.does(
        DIRECTOR,
        "2026-04-02T09:00",
        new AppointmentAction.DecideRecusal(
            Village.QI, false, true, Optional.empty(), text("REASON")));
  }
}
