package org.fengqiao.mediation.service;

import static org.fengqiao.mediation.service.Prefecture.ATTESTED;
import static org.fengqiao.mediation.service.Prefecture.BUREAU;
import static org.fengqiao.mediation.service.Prefecture.COMMITTEE;
import static org.fengqiao.mediation.service.Prefecture.COUNTY;
import static org.fengqiao.mediation.service.Prefecture.OFFICE;
import static org.fengqiao.mediation.service.Prefecture.START;
import static org.fengqiao.mediation.service.Prefecture.TOWN;
import static org.fengqiao.mediation.service.Prefecture.VILLAGE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.kernel.Explained;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.ProblemsException;
import org.fengqiao.mediation.mediator.EngagementKind;
import org.fengqiao.mediation.mediator.Misconduct;
import org.fengqiao.mediation.mediator.MisconductCase;
import org.fengqiao.mediation.mediator.grading.Grade;
import org.fengqiao.mediation.mediator.grading.GradeApplication;
import org.fengqiao.mediation.mediator.grading.GradeCause;
import org.fengqiao.mediation.mediator.grading.GradeEntry;
import org.fengqiao.mediation.mediator.grading.GradeHistory;
import org.fengqiao.mediation.mediator.grading.GradeLossReason;
import org.fengqiao.mediation.mediator.grading.GradingBody;
import org.fengqiao.mediation.mediator.grading.GradingBodyKind;
import org.fengqiao.mediation.mediator.grading.GradingLadder;
import org.fengqiao.mediation.mediator.grading.GradingLadderReader;
import org.fengqiao.mediation.mediator.grading.GradingSeat;
import org.fengqiao.mediation.mediator.grading.GradingState;
import org.fengqiao.mediation.mediator.grading.YearTally;
import org.fengqiao.mediation.mediator.training.TrainingAmount;
import org.fengqiao.mediation.mediator.training.TrainingForm;
import org.fengqiao.mediation.mediator.training.TrainingKind;
import org.fengqiao.mediation.mediator.training.TrainingRecord;
import org.fengqiao.mediation.region.RegionLevel;
import org.fengqiao.mediation.storage.RegisteredMediator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** A grade on its way through the offices, and what the register adds to its facts. */
class GradeDeskTest {

  private static final MediatorId LAN = MediatorId.of("9901-LAN");
  private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
  private static final GradingSeat REVIEWER =
      new GradingSeat(
          OFFICE, new GradingBody(GradingBodyKind.JUDICIAL_OFFICE, RegionLevel.TOWN), TOWN);
  private static final GradingSeat ASSESSOR =
      new GradingSeat(
          BUREAU, new GradingBody(GradingBodyKind.JUSTICE_BUREAU, RegionLevel.COUNTY), COUNTY);

  private static final GradingLadder LADDER =
      GradingLadderReader.read(
          "ladder",
          """
          format: fengqiao-ladder/1
          id: TWO
          name: {zh: 两级, en: two grades}
          from: 2018-01-01
          for: [full-time]
          basis: {instrument: {zh: 办法, en: measures}, certainty: plan-or-practice}
          procedure:
            pre-review: {kind: judicial-office, level: town}
            public-notice: {length: 5, unit: working-days, roll: none}
            valid-for: {length: 36, unit: months}
            first: any-step
            later: step-by-step
          steps:
            - rank: 1
              code: "1"
              name: {zh: 一级, en: first}
              assessed-by: {kind: justice-bureau, level: county}
              all-of:
                - years-of-work: {least: 5, unit: years}
                - training: {least: 5, unit: days, over: cumulative}
                - no-misconduct: {within: ever}
            - rank: 2
              code: "2"
              name: {zh: 二级, en: second}
              assessed-by: {kind: justice-bureau, level: county}
              all-of:
                - cases: {least: 1, unit: cases, over: cumulative}
          """);

  private final Prefecture county = new Prefecture();
  private final GradeDesk bureau = county.bureau().grades();
  private final GradeDesk office = county.office().grades();

  @BeforeEach
  void lan() {
    county
        .bureau()
        .mediators()
        .register(Prefecture.mediator("LAN", EngagementKind.FULL_TIME).build(), ATTESTED);
  }

  private void train(long days) {
    county
        .office()
        .mediators()
        .train(
            new TrainingRecord(
                LAN,
                TrainingKind.ANNUAL,
                TrainingForm.LECTURE,
                TrainingAmount.days(days),
                START,
                START.plusDays(3),
                Optional.of(OFFICE),
                Optional.empty()));
  }

  private RegisteredMediator stored() {
    return county.bureau().mediators().find(LAN).orElseThrow();
  }

  private void refusedUnchanged(List<String> codes, Executable call) {
    RegisteredMediator before = stored();
    assertEquals(codes, Prefecture.codes(assertThrows(ProblemsException.class, call)));
    assertEquals(before, stored());
  }

  private GradeApplication assessed() {
    office.apply(LAN, LADDER, "1", DAY);
    office.review(LAN, REVIEWER, DAY, true);
    List<GradeApplication> all =
        bureau
            .assess(
                LAN,
                ASSESSOR,
                DAY.plusDays(1),
                facts -> facts.addTallies(new YearTally(2025, 3, 3, 0)))
            .applications();
    return all.get(all.size() - 1);
  }

  @Test
  @Requirement("MED-13")
  void aGradeIsGivenHeldAndComputedAgainFromWhatIsStored() {
    train(2);
    train(3);
    assessed();
    bureau.publish(LAN, ASSESSOR, DAY.plusDays(2));
    refusedUnchanged(List.of("NOTICE-RUNS"), () -> bureau.decide(LAN, ASSESSOR, DAY.plusDays(3)));
    LocalDate decided = DAY.plusDays(20);
    bureau.decide(LAN, ASSESSOR, decided);
    GradeApplication stored = stored().applications().get(0);
    assertEquals(GradingState.GRANTED, stored.state());
    Explained<Optional<Grade>> printed = stored.assessment().orElseThrow();
    assertTrue(printed.facts().contains("training 2020 = 5 DAY"), printed.facts()::toString);
    assertEquals(printed, stored.ladder().assessAgain(printed.facts()));
    RegisterView view = county.bureau().register().asOf(decided);
    assertEquals(Optional.of(new Grade("TWO", "1")), view.mediators().grades().on(LAN, decided));
    assertEquals(Optional.empty(), view.mediators().grades().on(LAN, decided.minusDays(1)));
    bureau.revoke(LAN, ASSESSOR, decided.plusDays(1), GradeLossReason.MISCONDUCT);
    assertEquals(
        Optional.empty(),
        county.bureau().register().asOf(decided).mediators().grades().on(LAN, decided.plusDays(1)));
  }

  private void brought(String step) {
    GradeEntry entry =
        new GradeEntry(
            new Grade("TWO", step), START, Optional.empty(), GradeCause.FIRST, Optional.empty());
    RegisteredMediator with =
        RegisteredMediator.builder()
            .from(stored())
            .grades(new GradeHistory(LAN, List.of(entry)))
            .build();
    county.storage.inTransaction(LAN.partition(), unit -> unit.mediators().save(with, 1));
  }

  private Optional<Grade> gradeOn(LocalDate day) {
    return county.bureau().register().asOf(day).mediators().grades().on(LAN, day);
  }

  @Test
  @Requirement("MED-13")
  void aGradeBroughtAlongIsLoweredAndRevokedByTheLadderItIsOf() {
    brought("1");
    refusedUnchanged(
        List.of("NO-APPLICATION"),
        () -> bureau.lower(LAN, "2", ASSESSOR, DAY, GradeLossReason.MISCONDUCT));
    refusedUnchanged(
        List.of("NOT-LOWER"),
        () -> bureau.lower(LAN, LADDER, "1", ASSESSOR, DAY, GradeLossReason.MISCONDUCT));
    bureau.lower(LAN, LADDER, "2", ASSESSOR, DAY, GradeLossReason.MISCONDUCT);
    assertEquals(Optional.of(new Grade("TWO", "1")), gradeOn(DAY.minusDays(1)));
    assertEquals(Optional.of(new Grade("TWO", "2")), gradeOn(DAY));
    county.bureau().mediators().release(LAN, COMMITTEE, DAY);
    bureau.revoke(LAN, LADDER, ASSESSOR, DAY.plusDays(5), GradeLossReason.MISCONDUCT);
    assertEquals(Optional.empty(), stored().grades().on(DAY.plusDays(5)));
  }

  @Test
  void aGradeBroughtAlongIsNotLostByAnotherLadder() {
    brought("1");
    GradingLadder other = GradingLadder.builder().from(LADDER).id("OTHER").build();
    refusedUnchanged(
        List.of("NO-GRADE-TO-LOSE"),
        () -> bureau.revoke(LAN, other, ASSESSOR, DAY, GradeLossReason.MISCONDUCT));
  }

  @Test
  void whatTheRegisterKnowsCannotBeLeftOut() {
    train(5);
    county
        .bureau()
        .mediators()
        .noteMisconduct(
            new MisconductCase(LAN, Misconduct.LEAK, START, true, COMMITTEE, Optional.empty()));
    assertEquals(Optional.of(new Grade("TWO", "2")), assessed().assessment().orElseThrow().value());
  }

  @Test
  void oneApplicationIsOpenAtATime() {
    office.apply(LAN, LADDER, "1", DAY);
    refusedUnchanged(List.of("APPLICATION-OPEN"), () -> office.apply(LAN, LADDER, "2", DAY));
    office.withdraw(LAN, DAY);
    office.apply(LAN, LADDER, "2", DAY);
    assertEquals(2, stored().applications().size());
  }

  @Test
  void allThatStandsAgainstAnApplicationIsNamedAtOnce() {
    office.apply(LAN, LADDER, "1", DAY);
    refusedUnchanged(
        List.of("APPLICATION-OPEN", "UNKNOWN-STEP"), () -> office.apply(LAN, LADDER, "9", DAY));
  }

  @Test
  void theLadderAndThePlaceAreThoseOfTheRegister() {
    office.apply(LAN, LADDER, "1", DAY);
    assertEquals(VILLAGE, stored().applications().get(0).region());
    refusedUnchanged(
        List.of("NO-APPLICATION"),
        () -> bureau.revoke(LAN, ASSESSOR, DAY, GradeLossReason.MISCONDUCT));
    office.withdraw(LAN, DAY);
    county.bureau().mediators().release(LAN, COMMITTEE, DAY.minusDays(1));
    refusedUnchanged(List.of("NOT-ENGAGED-AS-ASKED"), () -> office.apply(LAN, LADDER, "1", DAY));
  }

  @Test
  void everyBodyActsForItselfAndInItsTurn() {
    refusedUnchanged(List.of("NO-APPLICATION"), () -> office.review(LAN, REVIEWER, DAY, true));
    office.apply(LAN, LADDER, "1", DAY);
    refusedUnchanged(List.of("OTHER-BODY-ACTS"), () -> bureau.review(LAN, REVIEWER, DAY, true));
    refusedUnchanged(List.of("NOT-NOW"), () -> bureau.assess(LAN, ASSESSOR, DAY, facts -> {}));
    refusedUnchanged(List.of("FUTURE-DAY"), () -> office.withdraw(LAN, LocalDate.of(2026, 3, 31)));
    GradingSeat committee =
        new GradingSeat(
            BUREAU,
            new GradingBody(GradingBodyKind.ASSESSMENT_COMMITTEE, RegionLevel.COUNTY),
            COUNTY);
    refusedUnchanged(List.of("OUTSIDE-AREA"), () -> office.publish(LAN, committee, DAY));
  }
}
