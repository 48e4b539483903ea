package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.Village.KAN;
import static org.fengqiao.mediation.casework.Village.MEDIATOR;
import static org.fengqiao.mediation.casework.Village.ZOU;
import static org.fengqiao.mediation.casework.Village.day;
import static org.fengqiao.mediation.casework.Village.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.casework.enforce.CourtChoice;
import org.fengqiao.mediation.casework.precheck.Answer;
import org.fengqiao.mediation.casework.precheck.Finding;
import org.fengqiao.mediation.casework.precheck.FindingGroup;
import org.fengqiao.mediation.casework.precheck.Precheck;
import org.fengqiao.mediation.casework.precheck.PrecheckFacts;
import org.fengqiao.mediation.casework.precheck.PrecheckItem;
import org.fengqiao.mediation.casework.precheck.PrecheckProblem;
import org.fengqiao.mediation.casework.precheck.PrecheckReport;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.kernel.ProblemCode;
import org.fengqiao.mediation.kernel.Severity;
import org.junit.jupiter.api.Test;

/** Every reason at once why a court would not confirm an agreement. */
@Requirement("CASE-25")
class PrecheckTest {

  private static PrecheckFacts.Builder complete() {
    PrecheckFacts.Builder facts =
        PrecheckFacts.builder()
            .addIdentified(ZOU, KAN)
            .addAddressed(ZOU, KAN)
            .addApplicants(ZOU, KAN)
            .court(CourtChoice.COMMITTEE_SEAT);
    Arrays.stream(PrecheckItem.values())
        .filter(PrecheckItem::isAnswered)
        .forEach(item -> facts.putAnswers(item, Answer.FINE));
    return facts;
  }

  private static PrecheckReport check(MediationCase it, PrecheckFacts facts, String day) {
    return Precheck.of(it, 1, facts, day(day));
  }

  private static List<ProblemCode> codes(PrecheckReport report, FindingGroup group) {
    return report.of(group).stream().<ProblemCode>map(f -> f.problem().code()).toList();
  }

  @Test
  void aCompleteSheetOfAWrittenAgreementInTimeHasNoFinding() {
    PrecheckReport report =
        check(EnforcementSamples.written().it(), complete().build(), "2026-05-07");
    assertEquals(List.of(), report.findings());
    assertEquals(Optional.of(day("2026-05-07")), report.confirmationUntil());
  }

  @Test
  void anEmptySheetMissesEveryItemAtOnce() {
    PrecheckReport report =
        check(EnforcementSamples.written().it(), PrecheckFacts.nothing(), "2026-05-07");
    assertTrue(report.findings().stream().allMatch(Finding::missing));
    // 12 items to answer, identity and address of two parties, court, applicants
    assertEquals(18, report.findings().size());
    assertEquals(5, report.of(FindingGroup.NOT_ACCEPTED).size());
    assertEquals(6, report.of(FindingGroup.REJECTED).size());
    assertEquals(6, report.of(FindingGroup.PAPERS).size());
    assertEquals(1, report.of(FindingGroup.JOINTLY).size());
  }

  @Test
  void anOralAgreementAfterItsTimeBroughtByOneSideShowsTextTimeAndJointly() {
    PrecheckReport report =
        check(
            Samples.agreed().it(),
            PrecheckFacts.builder()
                .from(complete().build())
                .applicants(List.of(ZOU))
                .court(CourtChoice.INVITING_COURT)
                .build(),
            "2026-05-07");
    assertEquals(List.of(PrecheckProblem.TEXT), codes(report, FindingGroup.PAPERS));
    assertEquals(List.of(PrecheckProblem.TIME_OVER), codes(report, FindingGroup.TIME));
    assertEquals(List.of(PrecheckProblem.NOT_JOINTLY), codes(report, FindingGroup.JOINTLY));
    assertEquals(List.of(PrecheckProblem.COURT), codes(report, FindingGroup.NOT_ACCEPTED));
    assertEquals(Optional.empty(), report.confirmationUntil());
  }

  @Test
  void everyWrongAnswerIsAFindingOfItsOwnWithArticleAndRemedy() {
    for (PrecheckItem item : PrecheckItem.values()) {
      if (!item.isAnswered()) {
        continue;
      }
      PrecheckFacts facts =
          PrecheckFacts.builder().from(complete().build()).putAnswers(item, Answer.WRONG).build();
      List<Finding> found =
          check(EnforcementSamples.written().it(), facts, "2026-05-07").findings();
      assertEquals(List.of(item), found.stream().map(Finding::item).toList());
      assertTrue(found.get(0).problem().basis().isPresent());
      for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
        assertTrue(found.get(0).problem().remedy(locale).isPresent());
      }
    }
  }

  @Test
  void aLabourAgreementGoesToTheCourtOfTheSeatAndWithPaymentOnly() {
    MediationCase it = WageReplay.after(12).it();
    PrecheckReport report =
        check(
            it,
            PrecheckFacts.builder()
                .from(complete().build())
                .court(CourtChoice.PARTY_DOMICILE)
                .applicants(WagePack.boundAndFirm())
                .build(),
            "2025-12-01");
    assertEquals(List.of(PrecheckProblem.LABOUR_COURT), codes(report, FindingGroup.NOT_ACCEPTED));
    assertEquals(Optional.of(day("2025-12-03")), report.reviewUntil());
    assertEquals(Optional.of(day("2025-12-18")), report.confirmationUntil());
  }

  @Test
  void aLabourAgreementGoesToTheCourtThatInvitedTheMediationAndStillWithPaymentOnly() {
    ObligationTerms wages = ObligationTerms.money(KAN, ZOU, Fen.of(30_000), day("2026-04-20"));
    ObligationTerms certificate = ObligationTerms.act(KAN, ZOU, text("ACT"), day("2026-04-20"));
    PrecheckFacts facts =
        PrecheckFacts.builder().from(complete().build()).court(CourtChoice.INVITING_COURT).build();
    assertEquals(
        List.of(),
        check(EnforcementSamples.invitedLabour(wages).it(), facts, "2026-04-08").findings());
    assertEquals(
        List.of(PrecheckProblem.LABOUR_CONTENT),
        check(EnforcementSamples.invitedLabour(wages, certificate).it(), facts, "2026-04-08")
            .findings()
            .stream()
            .map(found -> found.problem().code())
            .toList());
  }

  @Test
  void whatIsBeforeTheCourtAlreadyIsToldSo() {
    Running running = EnforcementSamples.written();
    running.does(Village.ZOU_SELF, "2026-04-28T09:00", EnforcementSamples.application());
    assertEquals(
        List.of(PrecheckProblem.UNDER_WAY),
        codes(check(running.it(), complete().build(), "2026-04-29"), FindingGroup.TIME));
  }

  @Test
  void anItemThatFollowsFromFactsIsNotAnswered() {
    PrecheckFacts.Builder facts = complete().putAnswers(PrecheckItem.TIME, Answer.FINE);
    assertThrows(IllegalArgumentException.class, facts::build);
    MediationCase it = EnforcementSamples.written().it();
    PrecheckFacts complete = complete().build();
    assertThrows(
        IllegalArgumentException.class, () -> Precheck.of(it, 9, complete, day("2026-05-07")));
  }

  @Test
  void aPromisedPaymentThatNoLineDefinesIsUnclear() {
    AgreementTerms vague =
        new AgreementTerms(
            List.of(ZOU, KAN), List.of(), text("AGREEMENT"), List.of(AgreementFlag.PAYMENT));
    Running running =
        Running.unregistered()
            .inMediation()
            .met()
            .does(MEDIATOR, "2026-04-02T09:00", new AgreementAction.Draft(vague))
            .signedByAll()
            .sealed();
    PrecheckReport report = check(running.it(), complete().build(), "2026-05-07");
    assertEquals(List.of(PrecheckProblem.PAYMENT_UNDEFINED), codes(report, FindingGroup.REJECTED));
  }

  @Test
  void whateverThePreCheckFindsWarnsAndBlocksNothing() {
    assertEquals(
        Set.of(Severity.WARNING),
        check(EnforcementSamples.written().it(), PrecheckFacts.nothing(), "2026-05-08")
            .findings()
            .stream()
            .map(found -> found.problem().code().severity())
            .collect(Collectors.toSet()));
  }
}
