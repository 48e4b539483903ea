package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.Village.DIRECTOR;
import static org.fengqiao.mediation.casework.Village.MEDIATOR;
import static org.fengqiao.mediation.casework.Village.OFFICER;
import static org.fengqiao.mediation.casework.Village.day;
import static org.fengqiao.mediation.casework.Village.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.calendar.ClockEffect;
import org.fengqiao.mediation.calendar.Period;
import org.fengqiao.mediation.calendar.Roll;
import org.fengqiao.mediation.casework.risk.HarmKind;
import org.fengqiao.mediation.casework.risk.LevelLimit;
import org.fengqiao.mediation.casework.risk.ReportAddressee;
import org.fengqiao.mediation.casework.risk.ReportDuty;
import org.fengqiao.mediation.casework.risk.ReportStatus;
import org.fengqiao.mediation.casework.risk.RiskColour;
import org.fengqiao.mediation.casework.risk.RiskScheme;
import org.fengqiao.mediation.kernel.Certainty;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.Problem;
import org.junit.jupiter.api.Test;

/** Levels, their limits and reports; reports of harm. */
@Requirement({"RISK-01", "RISK-02", "RISK-03", "RISK-05", "RISK-06", "RISK-13", "RISK-14"})
class RiskTest {

  private static RiskScheme.Level level(RiskColour colour, RiskScheme.Criterion... criteria) {
    boolean grave = colour == RiskColour.RED;
    return new RiskScheme.Level(
        colour.code(),
        LocalText.of(colour.code(), colour.code()),
        Optional.of(colour),
        List.of(criteria),
        colour == RiskColour.RED || colour == RiskColour.YELLOW,
        grave
            ? Optional.of(
                new LevelLimit(Period.calendarDays(7), Roll.FORWARD, Role.JUDICIAL_OFFICE))
            : Optional.empty(),
        grave
            ? List.of(
                new ReportDuty(ReportAddressee.POLICE, 2),
                new ReportDuty(ReportAddressee.GOVERNMENT, 24))
            : List.of());
  }

  private static final RiskScheme.Criterion MASS =
      new RiskScheme.Criterion("MASS", LocalText.of("群体性事件", "mass incident"), Set.of());
  private static final RiskScheme.Criterion SUBJECT =
      new RiskScheme.Criterion(
          "SUBJECT", LocalText.of("疑难复杂纠纷", "difficult subject"), Set.of("LAND-CONTRACT"));

  static final RiskScheme RED_YELLOW_BLUE =
      new RiskScheme(
          List.of(
              level(RiskColour.RED, MASS),
              level(RiskColour.YELLOW, SUBJECT),
              level(RiskColour.BLUE)),
          LegalBasis.ourDefault());
  private static final RiskScheme RED_ORANGE_YELLOW_BLUE =
      new RiskScheme(
          List.of(
              level(RiskColour.RED),
              level(RiskColour.ORANGE),
              level(RiskColour.YELLOW),
              level(RiskColour.BLUE)),
          List.of(new RiskScheme.Move("RED", "ORANGE"), new RiskScheme.Move("ORANGE", "BLUE")),
          LegalBasis.ourDefault());
  private static final RiskScheme RED_YELLOW_GREEN =
      new RiskScheme(
          List.of(level(RiskColour.RED), level(RiskColour.YELLOW), level(RiskColour.GREEN)),
          LegalBasis.ourDefault());

  static Running under(RiskScheme scheme) {
    return Running.unregistered()
        .under(Village.rulesWith(ClockEffect.LATE).riskScheme(scheme).build())
        .registered()
        .informed();
  }

  private static MediationAction.AssessRisk level(String code, String... criteria) {
    return new MediationAction.AssessRisk(code, text("RISK"), List.of(criteria));
  }

  private static RiskAction.LowerRisk lower(String code) {
    return new RiskAction.LowerRisk(code, text("QUIET"));
  }

  private static RiskAction.ReportDanger report(ReportAddressee to) {
    return new RiskAction.ReportDanger(to, text("DANGER"), Optional.of(text("RECEIPT")));
  }

  @Test
  void theGravestCriterionWinsOverTheSubject() {
    assertEquals(
        "RED", RED_YELLOW_BLUE.leastGrave(Set.of("MASS"), "LAND-CONTRACT").orElseThrow().code());
    assertEquals(
        "YELLOW", RED_YELLOW_BLUE.leastGrave(Set.of(), "LAND-CONTRACT").orElseThrow().code());
    assertTrue(RED_YELLOW_BLUE.leastGrave(Set.of(), "NEIGHBOUR").isEmpty());
    Running running = under(RED_YELLOW_BLUE);
    Decision refusal =
        running.refuses(
            MEDIATOR, "2026-03-30T10:30", level("YELLOW", "MASS"), RiskProblem.LEVEL_TOO_LOW);
    assertEquals(List.of("level", "YELLOW", "RED"), refusal.refusal().list().get(0).arguments());
    running.refuses(
        MEDIATOR, "2026-03-30T10:30", level("YELLOW", "WEATHER"), RiskProblem.UNKNOWN_CRITERION);
    running.does(MEDIATOR, "2026-03-30T10:30", level("RED", "MASS"));
    assertEquals(List.of("MASS"), running.it().risk().orElseThrow().criteria());
  }

  @Test
  @Requirement("RISK-04")
  void theMildestLevelIsProposedWhereNoCriterionIsMet() {
    assertEquals("BLUE", RED_YELLOW_BLUE.proposed(Set.of(), "NEIGHBOUR").code());
    assertEquals("YELLOW", RED_YELLOW_BLUE.proposed(Set.of(), "LAND-CONTRACT").code());
    assertEquals("GREEN", RED_YELLOW_GREEN.proposed(Set.of("MASS"), "NEIGHBOUR").code());
  }

  @Test
  void aLevelStartsItsLimitAndItsReportsAndAnotherReplacesThem() {
    Running running = under(RED_YELLOW_BLUE).does(MEDIATOR, "2026-03-30T23:10", level("RED"));
    assertEquals(day("2026-04-07"), running.clock(ClockKind.RISK_LIMIT).lastDay());
    List<CaseReport> owed = running.it().reports();
    assertEquals(
        List.of(ReportAddressee.POLICE, ReportAddressee.GOVERNMENT),
        owed.stream().map(CaseReport::to).toList());
    assertEquals(Optional.of(Instant.parse("2026-03-30T17:10:00Z")), owed.get(0).dueAt());
    assertEquals(Optional.of(day("2026-03-31")), owed.get(0).dueOn());
    running.does(MEDIATOR, "2026-03-30T23:20", level("RED"));
    assertEquals(2, running.it().reports().size());
    running.does(DIRECTOR, "2026-03-31T00:30", report(ReportAddressee.POLICE));
    running.refuses(DIRECTOR, "2026-03-31T09:00", lower("BLUE"), RiskProblem.REPORT_OWED);
    running
        .does(DIRECTOR, "2026-03-31T23:11", report(ReportAddressee.GOVERNMENT))
        .does(DIRECTOR, "2026-04-01T09:00", lower("BLUE"));
    assertEquals(Optional.of("BLUE"), running.it().risk().map(RiskAssessment::level));
    assertTrue(running.it().running(ClockKind.RISK_LIMIT).isEmpty());
    assertEquals(
        List.of(ReportStatus.MADE_IN_TIME, ReportStatus.MADE_LATE),
        running.it().reports().stream().map(CaseReport::status).toList());
    assertEquals(Optional.of(text("RECEIPT")), running.it().reports().get(0).receipt());
  }

  @Test
  void hoursRunThroughTheHolidayAndNeverRoll() {
    Running running = under(RED_YELLOW_BLUE).does(MEDIATOR, "2026-09-30T23:30", level("RED"));
    CaseReport report = running.it().reports().get(1);
    assertEquals(Optional.of(Instant.parse("2026-10-01T15:30:00Z")), report.dueAt());
    assertEquals(Optional.of(day("2026-10-01")), report.dueOn());
    assertFalse(report.isLateAt(Instant.parse("2026-10-01T15:30:00Z")));
    assertTrue(report.isLateAt(Instant.parse("2026-10-01T15:30:01Z")));
    List<DueItem> due =
        running.it().dueItems().stream().filter(i -> i.kind() == DueKind.REPORT).toList();
    assertEquals(
        List.of(day("2026-10-01"), day("2026-10-01")), due.stream().map(DueItem::dueOn).toList());
    assertEquals(Optional.of(ClockKind.DANGER_REPORT), due.get(0).clock());
    assertTrue(due.get(0).isOverdueOn(day("2026-10-02")));
    assertEquals(day("2026-10-08"), running.clock(ClockKind.RISK_LIMIT).lastDay());
  }

  @Test
  void aLevelIsLoweredOnlyAsTheSchemeAllows() {
    Running running =
        under(RED_ORANGE_YELLOW_BLUE).does(MEDIATOR, "2026-03-30T10:30", level("ORANGE"));
    running.refuses(DIRECTOR, "2026-03-30T11:00", lower("YELLOW"), RiskProblem.MOVE_NOT_ALLOWED);
    running.refuses(DIRECTOR, "2026-03-30T11:00", lower("RED"), RiskProblem.MOVE_NOT_ALLOWED);
    running.does(DIRECTOR, "2026-03-30T11:00", lower("BLUE"));
    running.refuses(DIRECTOR, "2026-03-30T11:10", lower("BLUE"), RiskProblem.NOTHING_LOWER);
    running.does(MEDIATOR, "2026-03-30T11:20", level("YELLOW"));
    running.refuses(DIRECTOR, "2026-03-30T11:30", lower("BLUE"), RiskProblem.NOTHING_LOWER);
  }

  @Test
  void aPlaceMayLetALevelBeLoweredBeforeItsReportsAreMadeAndIsWarned() {
    LegalBasis here =
        LegalBasis.builder()
            .from(LegalBasis.ourDefault())
            .certainty(Certainty.PLAN_OR_PRACTICE)
            .build();
    Running running =
        Running.unregistered()
            .under(
                Village.rulesWith(ClockEffect.LATE)
                    .riskScheme(RED_YELLOW_BLUE)
                    .defaults(
                        CaseDefaults.ours()
                            .with(CaseDefault.REPORTS_BEFORE_LOWERING, new Choice(false, here)))
                    .build())
            .registered()
            .does(MEDIATOR, "2026-03-30T10:30", level("RED", "MASS"));
    Decision decision = running.decide(DIRECTOR, "2026-03-31T09:00", lower("BLUE"));
    assertFalse(decision.isRefused());
    assertEquals(
        List.of(RiskProblem.REPORT_OWED), decision.notices().stream().map(Problem::code).toList());
    assertEquals(Optional.of(here), decision.notices().list().get(0).basis());
  }

  @Test
  void aPlaceNamesWhomHarmIsReportedTo() {
    Running running =
        Running.unregistered()
            .under(
                Village.rulesWith(ClockEffect.LATE)
                    .harmReport(
                        new ReportRule(
                            4,
                            Set.of(ReportAddressee.POLICE, ReportAddressee.COMPETENT_DEPARTMENT),
                            LegalBasis.ourDefault()))
                    .build())
            .registered()
            .does(MEDIATOR, "2026-03-30T10:00", harm(ReportAddressee.POLICE));
    assertEquals(
        List.of(ReportStatus.MADE_IN_TIME, ReportStatus.OWED),
        running.it().reports().stream().map(CaseReport::status).toList());
    running.does(MEDIATOR, "2026-03-30T11:00", more(1, ReportAddressee.COMPETENT_DEPARTMENT));
    assertEquals(
        List.of(ReportStatus.MADE_IN_TIME, ReportStatus.MADE_IN_TIME),
        running.it().reports().stream().map(CaseReport::status).toList());
    running.does(MEDIATOR, "2026-03-30T12:00", more(1, ReportAddressee.AUTHORITY));
    assertEquals(3, running.it().reports().size());
    running.refuses(
        MEDIATOR, "2026-03-30T13:00", more(2, ReportAddressee.POLICE), RiskProblem.UNKNOWN_HARM);
  }

  @Test
  void aSecondHarmIsReportedToEverybodyWhateverWasToldOfTheFirst() {
    Running running =
        Running.unregistered()
            .under(
                Village.rulesWith(ClockEffect.LATE)
                    .harmReport(
                        new ReportRule(
                            4,
                            Set.of(ReportAddressee.POLICE, ReportAddressee.COMPETENT_DEPARTMENT),
                            LegalBasis.ourDefault()))
                    .build())
            .registered()
            .does(MEDIATOR, "2026-03-30T10:00", harm(ReportAddressee.POLICE))
            .does(MEDIATOR, "2026-03-30T11:00", more(1, ReportAddressee.COMPETENT_DEPARTMENT))
            .does(MEDIATOR, "2026-04-02T10:00", harm(ReportAddressee.POLICE));
    assertEquals(2, running.it().harms());
    CaseReport owed =
        running.it().reports().stream().filter(CaseReport::isOwed).findFirst().orElseThrow();
    assertEquals(ReportAddressee.COMPETENT_DEPARTMENT, owed.to());
    assertEquals(Optional.of(2), owed.harm());
    running
        .does(MEDIATOR, "2026-04-02T11:00", more(1, ReportAddressee.COMPETENT_DEPARTMENT))
        .does(MEDIATOR, "2026-04-02T11:30", harm(ReportAddressee.AUTHORITY));
    assertEquals(
        List.of(2, 3, 3),
        running.it().reports().stream()
            .filter(CaseReport::isOwed)
            .map(report -> report.harm().orElseThrow())
            .toList());
    running.does(MEDIATOR, "2026-04-02T12:00", more(2, ReportAddressee.COMPETENT_DEPARTMENT));
    assertTrue(
        running.it().reports().stream()
            .filter(CaseReport::isOwed)
            .allMatch(report -> report.harm().equals(Optional.of(3))));
  }

  private static RiskAction.ReportHarm more(int harm, ReportAddressee to) {
    return new RiskAction.ReportHarm(
        HarmKind.MINOR,
        to,
        Optional.empty(),
        false,
        text("HARM"),
        Optional.empty(),
        Optional.of(harm));
  }

  private static RiskAction.ReportHarm harm(ReportAddressee to) {
    return new RiskAction.ReportHarm(
        HarmKind.MINOR, to, Optional.empty(), false, text("HARM"), Optional.empty());
  }

  @Test
  void aSchemeMayEndInGreen() {
    assertEquals(List.of("YELLOW", "GREEN"), RED_YELLOW_GREEN.lowerFrom("RED"));
    Running running = under(RED_YELLOW_GREEN).does(MEDIATOR, "2026-03-30T10:30", level("GREEN"));
    running.refuses(MEDIATOR, "2026-03-30T10:40", level("BLUE"), CaseProblem.UNKNOWN_LEVEL);
    running.accepted().opened().isIn(CaseState.MED);
  }

  @Test
  void aSchemeMovesToMilderLevelsOnly() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new RiskScheme(
                RED_YELLOW_GREEN.levels(),
                List.of(new RiskScheme.Move("GREEN", "RED")),
                LegalBasis.ourDefault()));
    assertThrows(IllegalArgumentException.class, () -> new ReportDuty(ReportAddressee.POLICE, 0));
  }

  @Test
  void nothingIsLoweredWithoutLevelOrScheme() {
    Running running = Running.unregistered().registered();
    running.refuses(DIRECTOR, "2026-03-30T10:30", lower("BLUE"), CaseProblem.RISK_NOT_SET);
    Running.unregistered()
        .under(CaseRules.national())
        .registered()
        .refuses(DIRECTOR, "2026-03-30T10:30", lower("BLUE"), CaseProblem.NO_RISK_SCHEME);
  }

  @Test
  void aCaseIsNotClosedWithAReportOwed() {
    Running running =
        Samples.agreed()
            .under(Village.rulesWith(ClockEffect.LATE).riskScheme(RED_YELLOW_BLUE).build())
            .paid(Village.ZOU_SELF, "2026-04-10T12:00", 1, 30_000)
            .visited(Village.ZOU, "2026-04-20T09:00")
            .visited(Village.KAN, "2026-04-20T10:00")
            .does(MEDIATOR, "2026-04-20T11:00", level("RED"));
    running.refuses(
        DIRECTOR,
        "2026-04-20T11:30",
        new FollowUpAction.Close(Optional.of(Village.QI)),
        RiskProblem.REPORT_OWED);
    running
        .does(DIRECTOR, "2026-04-20T11:40", report(ReportAddressee.POLICE))
        .does(DIRECTOR, "2026-04-20T11:45", report(ReportAddressee.GOVERNMENT))
        .closed("2026-04-20T12:00");
  }

  @Test
  void anUnaskedReportHasNoLimitAndAnArchivedCaseTakesIt() {
    Running archived = Samples.in(CaseState.ARCH);
    archived.does(DIRECTOR, Samples.AFTERWARDS, report(ReportAddressee.PARTY_COMMITTEE));
    CaseReport made = archived.it().reports().get(0);
    assertEquals(Optional.empty(), made.dueAt());
    assertEquals(ReportStatus.MADE_IN_TIME, made.status());
    assertTrue(archived.it().dueItems().stream().noneMatch(i -> i.kind() == DueKind.REPORT));
  }

  private static RiskAction.ReportHarm harm(HarmKind kind, String knownAt, boolean told) {
    return new RiskAction.ReportHarm(
        kind,
        ReportAddressee.POLICE,
        Optional.of(LocalDateTime.parse(knownAt)),
        told,
        text("HARM"),
        Optional.empty());
  }

  @Test
  void harmIsReportedByAnyStaffAndKeepsTheSidesApart() {
    Running running = Running.unregistered().inMediation();
    running.does(OFFICER, "2026-04-02T09:30", harm(HarmKind.MINOR, "2026-04-02T08:00", true));
    assertEquals(ReportStatus.MADE_IN_TIME, running.it().reports().get(0).status());
    assertTrue(running.it().isSeparateOnly());
    running.refuses(
        MEDIATOR,
        "2026-04-02T10:00",
        Samples.action(ActionKind.HOLD_JOINT),
        RiskProblem.SEPARATE_ONLY);
  }

  @Test
  void aLateReportOfHarmIsLateAndTheVictimIsToBeTold() {
    Running running = Running.unregistered().inMediation();
    running.refuses(
        MEDIATOR,
        "2026-04-02T09:30",
        harm(HarmKind.MINOR, "2026-04-02T09:31", true),
        RiskProblem.KNOWN_LATER);
    Decision decision =
        running.decide(
            MEDIATOR,
            "2026-04-02T10:01",
            harm(HarmKind.DEPENDANT_AT_HOME, "2026-04-02T08:00", false));
    assertEquals(
        List.of(RiskProblem.VICTIM_TO_BE_TOLD),
        decision.notices().stream().map(Problem::code).toList());
    running.does(
        MEDIATOR, "2026-04-02T10:01", harm(HarmKind.DEPENDANT_AT_HOME, "2026-04-02T08:00", false));
    assertEquals(ReportStatus.MADE_LATE, running.it().reports().get(0).status());
  }
}
