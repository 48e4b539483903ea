package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.RecordSamples.AUDITOR;
import static org.fengqiao.mediation.casework.RecordSamples.BUREAU;
import static org.fengqiao.mediation.casework.RecordSamples.answer;
import static org.fengqiao.mediation.casework.RecordSamples.complain;
import static org.fengqiao.mediation.casework.RecordSamples.finding;
import static org.fengqiao.mediation.casework.Village.ZOU;
import static org.fengqiao.mediation.casework.Village.day;
import static org.fengqiao.mediation.casework.Village.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.casework.record.Accountability;
import org.fengqiao.mediation.casework.record.BadOutcomeKind;
import org.fengqiao.mediation.casework.record.ComplaintConsequence;
import org.fengqiao.mediation.casework.record.ComplaintResult;
import org.fengqiao.mediation.casework.record.ComplaintSubject;
import org.fengqiao.mediation.casework.record.FindingKind;
import org.fengqiao.mediation.casework.record.HoldReason;
import org.fengqiao.mediation.casework.record.LookBackFile;
import org.fengqiao.mediation.casework.record.LookBackTrigger;
import org.fengqiao.mediation.casework.record.SupervisionDemand;
import org.fengqiao.mediation.kernel.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** T120 to T124: the work on a case is watched, complained of and looked back at. */
@Requirement({"SUP-08", "SUP-10", "SUP-11", "SUP-12", "SUP-13", "SUP-14", "SUP-17"})
class SupervisionTest {

  private static final String LATER = "2026-06-01T09:00";

  /** Another officer of the committee. */
  static final Actor DEPUTY = Actor.director(ActorId.of("u-deputy"), Village.COMMITTEE);

  private static SupervisionAction.Supervise supervise(SupervisionDemand demand, String answerBy) {
    return new SupervisionAction.Supervise(
        demand, text("ASKED"), answerBy.isEmpty() ? Optional.empty() : Optional.of(day(answerBy)));
  }

  private static SupervisionAction.RecordBadOutcome outcome(BadOutcomeKind kind, String day) {
    return new SupervisionAction.RecordBadOutcome(kind, day(day), text("SOURCE"));
  }

  // Supervision

  @Test
  void nobodyOrdersAResultAnOpinionOrAConsent() {
    Running running = Samples.in(CaseState.MED);
    for (SupervisionDemand demand :
        List.of(SupervisionDemand.RESULT, SupervisionDemand.OPINION, SupervisionDemand.CONSENT)) {
      Decision refusal =
          running.refuses(
              Village.OFFICE,
              LATER,
              supervise(demand, ""),
              SupervisionProblem.SUPERVISION_OVERREACH);
      assertEquals(
          Optional.of("3, 5, 7"), refusal.refusal().list().get(0).basis().orElseThrow().article());
    }
  }

  @Test
  void anAnswerIsDueAfterTheWorkingDaysOfThePlaceAcrossAHoliday() {
    Running running = Samples.in(CaseState.MED);
    running.does(Village.OFFICE, "2026-04-28T09:00", supervise(SupervisionDemand.PROGRESS, ""));
    CaseClock clock = running.clock(ClockKind.SUPERVISION);
    assertEquals(day("2026-05-14"), clock.lastDay());
    assertTrue(
        running.it().dueItems().stream()
            .anyMatch(
                item ->
                    item.clock().equals(Optional.of(ClockKind.SUPERVISION))
                        && item.isOverdueOn(day("2026-05-15"))
                        && !item.isOverdueOn(day("2026-05-14"))));
    running.does(
        Village.DIRECTOR,
        "2026-05-15T09:00",
        new SupervisionAction.AnswerSupervision(1, text("DONE")));
    assertTrue(running.clock(ClockKind.SUPERVISION).isStoppedLate());
    assertFalse(running.it().records().isAnythingOpen());
  }

  @Test
  void anOfficeMayNameTheDayButNotOneThatIsOver() {
    Running running = Samples.in(CaseState.MED);
    running.refuses(
        BUREAU,
        LATER,
        supervise(SupervisionDemand.OVERDUE_STEP, "2026-05-31"),
        SupervisionProblem.ANSWER_DAY_PASSED);
    running.does(BUREAU, LATER, supervise(SupervisionDemand.OVERDUE_STEP, "2026-06-06"));
    assertEquals(day("2026-06-06"), running.clock(ClockKind.SUPERVISION).lastDay());
  }

  @Test
  void onlyAnOpenSupervisionIsAnsweredAlsoAfterTheArchive() {
    Running running = Samples.closed();
    running.refuses(
        Village.DIRECTOR,
        "2026-04-22T09:00",
        new SupervisionAction.AnswerSupervision(1, text("DONE")),
        SupervisionProblem.NO_SUPERVISION);
    running
        .does(Village.OFFICE, "2026-04-22T09:00", supervise(SupervisionDemand.DOSSIER, ""))
        .archived("2026-05-20T09:00");
    running.refuses(
        Village.DIRECTOR,
        LATER,
        new SupervisionAction.AnswerSupervision(2, text("DONE")),
        SupervisionProblem.UNKNOWN_SUPERVISION);
    running.does(Village.DIRECTOR, LATER, new SupervisionAction.AnswerSupervision(1, text("DONE")));
    running.isIn(CaseState.ARCH);
  }

  // Complaints

  @Test
  void aComplaintIsAnsweredInTimeAndHarmsNobodyInTheCase() {
    Running running = Samples.in(CaseState.MED);
    running.does(Village.ZOU_SELF, "2026-04-28T09:00", complain(ComplaintSubject.HANDLING));
    assertEquals(day("2026-05-21"), running.clock(ClockKind.COMPLAINT).lastDay());
    running.isIn(CaseState.MED);
    assertEquals(ConsentStatus.CONSENTED, running.it().party(ZOU).orElseThrow().consent());
    running.does(Village.DIRECTOR, "2026-05-21T09:00", answer(1, ComplaintResult.UNFOUNDED));
    assertFalse(running.clock(ClockKind.COMPLAINT).isStoppedLate());
    running.refuses(
        Village.DIRECTOR,
        "2026-05-21T09:00",
        answer(1, ComplaintResult.UNFOUNDED),
        SupervisionProblem.NO_COMPLAINT);
  }

  @Test
  void whoIsComplainedOfOrMediatesTheCaseDoesNotDecide() {
    Running running =
        Samples.in(CaseState.MED)
            .does(Village.ZOU_SELF, LATER, complain(ComplaintSubject.DIRECTOR));
    running.refuses(
        Village.DIRECTOR,
        LATER,
        answer(1, ComplaintResult.UNFOUNDED),
        SupervisionProblem.COMPLAINT_CONCERNS_YOU);
    Actor mediates = Actor.director(Village.MEDIATOR.id(), Village.COMMITTEE);
    running.refuses(
        mediates,
        LATER,
        answer(1, ComplaintResult.UNFOUNDED),
        SupervisionProblem.COMPLAINT_CONCERNS_YOU);
    Actor appointed =
        new Actor(
            ActorId.of("u-other-account"),
            Role.DIRECTOR,
            Scope.Committees.of(Village.COMMITTEE),
            Optional.of(Village.COMMITTEE),
            Optional.of(Village.QI));
    running.refuses(
        appointed,
        LATER,
        answer(1, ComplaintResult.UNFOUNDED),
        SupervisionProblem.COMPLAINT_CONCERNS_YOU);
    running.does(DEPUTY, LATER, answer(1, ComplaintResult.PARTLY_FOUNDED));
  }

  @Test
  void aComplaintNamesAMediatorOfTheCaseExactlyIfItIsAboutOne() {
    Running running = Samples.in(CaseState.MED);
    SupervisionAction.Complain nobody = complain(ComplaintSubject.MEDIATOR);
    running.refuses(Village.ZOU_SELF, LATER, nobody, CaseProblem.NOTHING_GIVEN);
    running.refuses(
        Village.ZOU_SELF,
        LATER,
        new SupervisionAction.Complain(
            ComplaintSubject.MEDIATOR,
            Optional.of(Village.SHAN),
            Optional.of(ZOU),
            text("COMPLAINT")),
        SupervisionProblem.MEDIATOR_NOT_OF_CASE);
    running.refuses(
        Village.ZOU_SELF,
        LATER,
        new SupervisionAction.Complain(
            ComplaintSubject.HANDLING,
            Optional.of(Village.QI),
            Optional.of(ZOU),
            text("COMPLAINT")),
        RecordProblem.FIELD_NOT_EXPECTED);
    running.does(
        Village.ZOU_SELF,
        LATER,
        new SupervisionAction.Complain(
            ComplaintSubject.MEDIATOR,
            Optional.of(Village.QI),
            Optional.of(ZOU),
            text("COMPLAINT")));
  }

  @Test
  void whatSomebodyOutsideTheCaseSaysIsWrittenDownByTheOfficeThatHearsIt() {
    Running running = Samples.in(CaseState.MED);
    running.refuses(
        Village.OFFICE,
        LATER,
        complain(ComplaintSubject.HANDLING),
        RecordProblem.FIELD_NOT_EXPECTED);
    running.does(
        Village.OFFICE,
        LATER,
        new SupervisionAction.Complain(
            ComplaintSubject.HANDLING, Optional.empty(), Optional.empty(), text("COMPLAINT")));
    running.refuses(
        Village.OFFICE, LATER, answer(1, ComplaintResult.FOUNDED), RecordProblem.STEP_NOT_YOURS);
    running.refuses(
        DEPUTY, LATER, complain(ComplaintSubject.HANDLING), RecordProblem.STEP_NOT_YOURS);
    running.refuses(
        DEPUTY, LATER, answer(7, ComplaintResult.FOUNDED), SupervisionProblem.UNKNOWN_COMPLAINT);
    running.refuses(
        DEPUTY,
        LATER,
        new SupervisionAction.AnswerComplaint(
            1, ComplaintResult.UNFOUNDED, ComplaintConsequence.REMOVAL_PROPOSED, text("ANSWER")),
        SupervisionProblem.CONSEQUENCE_WITHOUT_FAULT);
  }

  // Look-backs and bad outcomes

  @Test
  @Requirement("RISK-17")
  void aBadOutcomeOffersALookBackAndNamesNobody() {
    Running running = Samples.in(CaseState.FAIL);
    Decision decision =
        running.decide(Village.OFFICE, LATER, outcome(BadOutcomeKind.CRIMINAL, "2026-05-04"));
    assertEquals(
        List.of(SupervisionProblem.LOOKBACK_OFFERED),
        decision.notices().stream().map(Problem::code).toList());
    running.does(Village.OFFICE, LATER, outcome(BadOutcomeKind.CRIMINAL, "2026-05-04"));
    assertTrue(running.it().records().isLookBackOffered());
    running.isIn(CaseState.FAIL);
    running.does(BUREAU, LATER, RecordSamples.action(ActionKind.OPEN_LOOKBACK));
    assertFalse(running.it().records().isLookBackOffered());
    assertFalse(
        Samples.in(CaseState.FAIL)
            .does(Village.OFFICE, LATER, outcome(BadOutcomeKind.PETITION, "2026-05-04"))
            .it()
            .records()
            .isLookBackOffered());
  }

  @Test
  void aBadOutcomeLiesNotInTheFutureAndNotBeforeTheDispute() {
    Running running = Samples.in(CaseState.FAIL);
    running.refuses(
        Village.OFFICE,
        LATER,
        outcome(BadOutcomeKind.MASS, "2026-06-02"),
        CaseProblem.OCCURRED_IN_FUTURE);
    Running arisen =
        Running.unregistered()
            .does(
                Village.MEDIATOR,
                "2026-03-30T09:00",
                new IntakeAction.StartOwnInitiative(
                    Village.registration("NEIGHBOUR").arisenOn(day("2026-03-01")).build(),
                    true,
                    Optional.empty()));
    arisen.refuses(
        Village.OFFICE,
        LATER,
        outcome(BadOutcomeKind.MASS, "2026-02-28"),
        CaseProblem.OCCURRED_TOO_EARLY);
  }

  @Test
  void aLookBackHoldsEverythingAndFindsFaultOnlyAfterTheHearing() {
    Running running = Samples.in(CaseState.CLOSED);
    CaseState before = running.it().state();
    running.does(
        AUDITOR,
        LATER,
        new SupervisionAction.OpenLookBack(LookBackTrigger.MISREPORTED, text("WHY")));
    assertTrue(running.it().records().isOnHold());
    running.refuses(
        AUDITOR,
        LATER,
        finding(FindingKind.CONCEALED, Village.MEDIATOR),
        SupervisionProblem.PERSON_NOT_HEARD);
    running.does(
        AUDITOR,
        LATER,
        new SupervisionAction.HearPerson(1, Village.MEDIATOR.id(), text("STATEMENT")));
    for (FindingKind computed : List.of(FindingKind.LATE, FindingKind.OMITTED)) {
      running.refuses(
          AUDITOR, LATER, finding(computed, Village.MEDIATOR), SupervisionProblem.FINDING_COMPUTED);
    }
    for (FindingKind found :
        List.of(FindingKind.FALSE, FindingKind.CONCEALED, FindingKind.WITHHELD)) {
      running.does(AUDITOR, LATER, finding(found, Village.MEDIATOR));
    }
    LookBackFile file = running.it().records().lookBacks().get(0);
    assertEquals(
        List.of(FindingKind.FALSE, FindingKind.CONCEALED, FindingKind.WITHHELD),
        file.findings().stream().map(LookBackFile.Finding::kind).toList());
    assertEquals(Accountability.SERIOUS, file.findings().get(0).accountability());
    running.does(AUDITOR, LATER, new SupervisionAction.ReportLookBack(1, text("REPORT")));
    running.refuses(
        AUDITOR,
        LATER,
        new SupervisionAction.ReportLookBack(1, text("REPORT")),
        SupervisionProblem.UNKNOWN_LOOKBACK);
    running.isIn(before);
    assertTrue(running.it().records().isOnHold());
    assertEquals(HoldReason.LOOK_BACK, running.it().records().holds().get(0).reason());
  }

  @Test
  void nobodyMakesAFindingAboutOneself() {
    Running running =
        Samples.in(CaseState.CLOSED)
            .does(BUREAU, LATER, RecordSamples.action(ActionKind.OPEN_LOOKBACK))
            .does(
                BUREAU, LATER, new SupervisionAction.HearPerson(1, BUREAU.id(), text("STATEMENT")));
    running.refuses(
        BUREAU,
        LATER,
        finding(FindingKind.CARELESS, BUREAU),
        SupervisionProblem.FINDING_ABOUT_ONESELF);
  }

  @ParameterizedTest
  @EnumSource(
      value = BadOutcomeKind.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"PETITION", "PUBLIC_SECURITY"})
  @Requirement({"SUP-08", "SUP-12"})
  void aLookBackIsOfferedAfterWhateverAPlanNamesAsItsTrigger(BadOutcomeKind kind) {
    assertTrue(
        Samples.in(CaseState.FAIL)
            .does(Village.OFFICE, LATER, outcome(kind, "2026-05-04"))
            .it()
            .records()
            .isLookBackOffered());
  }
}
