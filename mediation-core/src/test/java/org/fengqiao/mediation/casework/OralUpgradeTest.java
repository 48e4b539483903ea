package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.Village.DIRECTOR;
import static org.fengqiao.mediation.casework.Village.KAN;
import static org.fengqiao.mediation.casework.Village.MEDIATOR;
import static org.fengqiao.mediation.casework.Village.ZOU;
import static org.fengqiao.mediation.casework.Village.day;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.calendar.ClockEffect;
import org.fengqiao.mediation.casework.handover.JoinGround;
import org.fengqiao.mediation.casework.handover.JoinStep;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.junit.jupiter.api.Test;

/** An oral agreement put in writing. */
class OralUpgradeTest {

  private final Running running = Running.unregistered().inMediation().met();

  @Test
  void anOralAgreementPutInWritingKeepsItsDay() {
    running.agreedOrally(
        "2026-04-01T16:00", ObligationTerms.money(KAN, ZOU, Fen.of(300), day("2026-04-10")));
    List<PartySignature> both =
        List.of(
            new PartySignature(ZOU, SigningManner.SIGNATURE),
            new PartySignature(KAN, SigningManner.FINGERPRINT));
    running.refuses(
        MEDIATOR,
        "2026-04-08T09:00",
        new AgreementChangeAction.UpgradeOral(1, both.subList(0, 1), List.of(), Optional.empty()),
        AgreementProblem.MEDIATORS_MUST_SIGN,
        AgreementProblem.SEAL_DAY_MISSING,
        AgreementProblem.ALL_MUST_SIGN);
    running.refuses(
        MEDIATOR,
        "2026-04-08T09:00",
        new AgreementChangeAction.UpgradeOral(
            1, both, List.of(Village.QI), Optional.of("7"), Optional.of(day("2026-04-09"))),
        CaseProblem.OCCURRED_IN_FUTURE);
    running.refuses(
        MEDIATOR,
        "2026-04-08T09:00",
        new AgreementChangeAction.UpgradeOral(
            1, both, List.of(Village.QI), Optional.of("7"), Optional.of(day("2026-03-31"))),
        CaseProblem.OCCURRED_TOO_EARLY);
    running.does(
        MEDIATOR,
        "2026-04-08T09:00",
        new AgreementChangeAction.UpgradeOral(
            1, both, List.of(Village.QI), Optional.of("7"), Optional.of(day("2026-04-08"))));
    Agreement agreement = running.it().effectiveAgreements().get(0);
    assertEquals(AgreementForm.WRITTEN, agreement.form());
    assertEquals(Optional.of(day("2026-04-01")), agreement.effectiveOn());
    assertEquals(List.of(ZOU, KAN), agreement.copiesOwed());
    assertEquals(
        List.of(day("2026-05-06")),
        running.it().running(ClockKind.CONFIRMATION).stream().map(CaseClock::lastDay).toList());
    running.refuses(
        DIRECTOR,
        "2026-04-08T10:00",
        new AgreementChangeAction.UpgradeOral(1, both, List.of(Village.QI), Optional.empty()),
        AgreementProblem.NO_ORAL_AGREEMENT);
  }

  private static final List<PartySignature> BOTH =
      List.of(
          new PartySignature(ZOU, SigningManner.SIGNATURE),
          new PartySignature(KAN, SigningManner.SIGNATURE));

  @Test
  void whereCommitteesMediateTogetherThePaperOfAnOralAgreementBearsEverySeal() {
    Running together =
        Running.unregistered()
            .inMediation()
            .met()
            .does(
                DIRECTOR,
                "2026-04-01T15:40",
                new HandoverAction.JoinCommittees(
                    JoinStep.INVITE, HandoverSamples.TOWN, Optional.of(JoinGround.CROSS_UNIT)))
            .does(
                HandoverSamples.TOWN_DIRECTOR,
                "2026-04-01T15:41",
                new HandoverAction.JoinCommittees(
                    JoinStep.JOIN, HandoverSamples.TOWN, Optional.empty()))
            .agreedOrally(
                "2026-04-01T16:00",
                ObligationTerms.money(KAN, ZOU, Fen.of(300), day("2026-04-10")));
    together.refuses(
        DIRECTOR,
        "2026-04-02T09:00",
        new AgreementChangeAction.UpgradeOral(1, BOTH, List.of(Village.QI), Optional.empty()),
        AgreementProblem.PARTNER_SEAL_MISSING);
    together.refuses(
        DIRECTOR,
        "2026-04-02T09:00",
        sealedBy(HandoverSamples.TOWN, Village.COMMITTEE),
        AgreementProblem.NOT_THE_COMMITTEE_SEAL);
    together.does(DIRECTOR, "2026-04-02T09:00", sealedBy(HandoverSamples.TOWN));
    assertEquals(
        List.of(HandoverSamples.TOWN), together.it().effectiveAgreements().get(0).partnerSeals());
  }

  private static AgreementChangeAction.UpgradeOral sealedBy(OrganisationId... partners) {
    return new AgreementChangeAction.UpgradeOral(
        1, BOTH, List.of(Village.QI), Optional.empty(), Optional.empty(), List.of(partners));
  }

  @Test
  void whereThePresidingMediatorSignsAloneItDoesSoUnderAnOralAgreementPutInWritingToo() {
    CaseRules rules =
        Village.rulesWith(ClockEffect.LATE)
            .defaults(
                CaseDefaults.ours()
                    .with(CaseDefault.EVERY_MEDIATOR_SIGNS, Choice.ourDefault(false)))
            .build();
    Running two =
        Running.unregistered()
            .under(rules)
            .registered()
            .informed()
            .does(
                MEDIATOR,
                "2026-03-30T10:30",
                new MediationAction.AssessRisk("BLUE", Village.text("RISK")))
            .accepted()
            .does(DIRECTOR, "2026-03-30T11:05", new MediationAction.Appoint(Village.QI, true, true))
            .does(
                DIRECTOR,
                "2026-03-30T11:06",
                new MediationAction.Appoint(Village.SHAN, false, true))
            .does(Village.PRESIDING, "2026-04-01T15:00", new MediationAction.OpenMediation(false))
            .met()
            .agreedOrally(
                "2026-04-01T16:00",
                ObligationTerms.money(KAN, ZOU, Fen.of(300), day("2026-04-10")));
    two.refuses(
        DIRECTOR,
        "2026-04-02T09:00",
        new AgreementChangeAction.UpgradeOral(1, BOTH, List.of(Village.SHAN), Optional.empty()),
        AgreementProblem.MEDIATORS_MUST_SIGN);
    two.does(DIRECTOR, "2026-04-02T09:00", sealedBy());
  }
}
