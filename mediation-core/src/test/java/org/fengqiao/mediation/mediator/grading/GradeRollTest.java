package org.fengqiao.mediation.mediator.grading;

import static org.fengqiao.mediation.mediator.grading.Ladders.DAY;
import static org.fengqiao.mediation.mediator.grading.Ladders.FOUR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.calendar.DateRange;
import org.fengqiao.mediation.committee.Places;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.Ratio;
import org.fengqiao.mediation.mediator.Certificate;
import org.fengqiao.mediation.mediator.Engagement;
import org.fengqiao.mediation.mediator.EngagementKind;
import org.fengqiao.mediation.mediator.Mediator;
import org.fengqiao.mediation.mediator.RosterFigures;
import org.fengqiao.mediation.party.PersonRef;
import org.junit.jupiter.api.Test;

class GradeRollTest {

  private static final LocalDate GIVEN = LocalDate.of(2024, 5, 1);
  private static final MediatorId A = MediatorId.of("9901-A");
  private static final MediatorId B = MediatorId.of("9901-B");
  private static final MediatorId C = MediatorId.of("9901-C");

  private static GradeHistory history(MediatorId who, String ladder, String step, int months) {
    return GradeHistory.none(who)
        .with(
            new GradeEntry(
                new Grade(ladder, step),
                GIVEN,
                Optional.of(GIVEN.plusMonths(months)),
                GradeCause.FIRST,
                Optional.empty()));
  }

  private static final GradeRoll ROLL =
      GradeRoll.of(
          List.of(
              history(B, "FOUR", "3", 36),
              history(A, "FOUR", "3", 36),
              history(C, "SPECIAL", "3", 12)));

  @Test
  @Requirement("MED-14")
  void everyStepHasItsHoldersAndTheBodyThatManagesThem() {
    Map<GradingStep, List<MediatorId>> holders = ROLL.holders(FOUR, Set.of(A, B, C), DAY);
    assertEquals(FOUR.steps(), new ArrayList<>(holders.keySet()));
    assertEquals(List.of(A, B), holders.get(FOUR.find("3").orElseThrow()));
    assertEquals(List.of(), holders.get(FOUR.find("1").orElseThrow()));
    assertEquals(List.of(A), ROLL.holders(FOUR, Set.of(A), DAY).get(FOUR.find("3").orElseThrow()));
  }

  @Test
  void aQuotaCountsTheOtherHoldersOfTheStep() {
    GradingStep third = FOUR.find("3").orElseThrow();
    assertEquals(new QuotaUse("3", 1, 3), ROLL.quotaUse(FOUR, third, Set.of(A, B, C), A, DAY));
    assertEquals(new QuotaUse("3", 2, 3), ROLL.quotaUse(FOUR, third, Set.of(A, B, C), C, DAY));
  }

  @Test
  void gradesThatEndAreFound() {
    assertEquals(List.of(C), ROLL.ending(DateRange.of(GIVEN, GIVEN.plusMonths(12))));
    assertEquals(List.of(), ROLL.ending(DateRange.ofYear(2026)));
    assertThrows(
        IllegalArgumentException.class,
        () -> GradeRoll.of(List.of(GradeHistory.none(A), GradeHistory.none(A))));
  }

  private static Mediator mediator(
      MediatorId id, EngagementKind kind, Optional<Certificate> certificate) {
    return Mediator.builder()
        .id(id)
        .person(PersonRef.of("9901-P" + id.text().substring(5)))
        .addEngagements(Engagement.since(Places.town("T").id(), kind, GIVEN))
        .certificates(certificate.stream().toList())
        .build();
  }

  @Test
  @Requirement({"MED-17", "IND-17"})
  void theShareWithCertificateAndGradeIsOfFullTimeMediatorsOnly() {
    Optional<Certificate> valid =
        Optional.of(new Certificate(GIVEN, Optional.empty(), Optional.empty()));
    List<Mediator> all =
        List.of(
            mediator(A, EngagementKind.FULL_TIME, valid),
            mediator(B, EngagementKind.FULL_TIME, Optional.empty()),
            mediator(C, EngagementKind.FULL_TIME, valid),
            mediator(MediatorId.of("9901-D"), EngagementKind.VOLUNTEER, valid));
    for (LocalDate day : List.of(GIVEN.plusMonths(12), DAY)) {
      Optional<Ratio> share =
          RosterFigures.of(all, day)
              .certifiedAndGraded(each -> ROLL.on(each.id(), day).isPresent());
      assertEquals(Optional.of(Ratio.ofFraction(day.equals(DAY) ? 1 : 2, 3)), share);
    }
  }
}
