package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.RecordSamples.correct;
import static org.fengqiao.mediation.casework.Village.day;
import static org.fengqiao.mediation.casework.Village.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.casework.record.BadOutcomeKind;
import org.fengqiao.mediation.casework.record.CorrectableFact;
import org.fengqiao.mediation.casework.record.FindingKind;
import org.fengqiao.mediation.casework.record.LookBackQuestion;
import org.fengqiao.mediation.casework.record.LookBackVerdict;
import org.fengqiao.mediation.casework.record.SupervisionDemand;
import org.fengqiao.mediation.casework.risk.HarmKind;
import org.fengqiao.mediation.casework.risk.ReportAddressee;
import org.fengqiao.mediation.casework.risk.ReportKind;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.junit.jupiter.api.Test;

/** The five questions answered from the journal, as it was known at an instant. */
@Requirement({"REP-17", "RISK-26", "SUP-09", "SUP-15"})
class LookBackTest {

  private static final String LATER = "2026-06-01T09:00";

  private static Instant at(String when) {
    return Village.context(Village.DIRECTOR, when).build().now();
  }

  private static LookBack reading(Running running, String when) {
    return LookBack.of(running.it(), at(when), Village.ZONE, Village.rules().riskScheme());
  }

  private static List<LookBackVerdict> verdicts(LookBack reading) {
    assertEquals(
        Arrays.asList(LookBackQuestion.values()),
        reading.answers().stream().map(LookBack.Answer::question).toList());
    return reading.answers().stream().map(LookBack.Answer::verdict).toList();
  }

  private static Running escalated(String riskLevel) {
    return Samples.in(CaseState.MED)
        .does(
            Village.MEDIATOR,
            "2026-04-02T09:00",
            new MediationAction.AssessRisk(riskLevel, text("RISK")));
  }

  @Test
  void aCaseThatWasScreenedMediatedAndWarnedOfShowsIt() {
    LookBack reading = reading(Samples.in(CaseState.MED), LATER);
    assertEquals(
        List.of(
            LookBackVerdict.SHOWN,
            LookBackVerdict.LATE,
            LookBackVerdict.SHOWN,
            LookBackVerdict.NOT_OWED,
            LookBackVerdict.NOT_OWED),
        verdicts(reading));
    assertEquals(
        List.of(1),
        reading.answer(LookBackQuestion.SCREENING).evidence().stream()
            .map(LookBack.Evidence::event)
            .toList());
  }

  @Test
  void anAuditorSeesWhatMediatorsNotedOnlyWhileALookBackIsOpen() {
    Running running =
        Running.unregistered()
            .inMediation()
            .does(
                Village.MEDIATOR,
                "2026-04-02T09:00",
                new SessionAction.AddNote(
                    NoteKind.STATE_OF_MIND, NoteAudience.mediators(), text("MIND")));
    LocalDate today = day("2026-06-01");
    assertEquals(List.of(), CaseView.of(running.it(), RecordSamples.AUDITOR, today).notes());
    running.does(
        RecordSamples.AUDITOR, "2026-06-01T09:00", RecordSamples.action(ActionKind.OPEN_LOOKBACK));
    assertEquals(1, CaseView.of(running.it(), RecordSamples.AUDITOR, today).notes().size());
    assertEquals(List.of(), CaseView.of(running.it(), Village.DIRECTOR, today).notes());
  }

  @Test
  void whatWasNotYetKnownThenIsNotShown() {
    Running running = Samples.in(CaseState.MED);
    assertEquals(
        LookBackVerdict.NOT_SHOWN,
        reading(running, "2026-03-30T10:29").answer(LookBackQuestion.WARNING).verdict());
    assertEquals(
        LookBackVerdict.SHOWN,
        reading(running, "2026-03-30T10:30").answer(LookBackQuestion.WARNING).verdict());
    assertEquals(
        LookBackVerdict.NOT_SHOWN,
        reading(running, "2026-04-01T14:59").answer(LookBackQuestion.MEDIATION).verdict());
    assertEquals(
        LookBackVerdict.SHOWN,
        reading(running, "2026-04-01T15:30").answer(LookBackQuestion.MEDIATION).verdict());
    assertThrows(IllegalArgumentException.class, () -> reading(running, "2026-03-30T08:59"));
  }

  @Test
  void aDisputeThatCameByApplicationWasNotScreenedAndADeclinedOneOwedNoMediation() {
    Running applied =
        Running.unregistered()
            .does(Village.MEDIATOR, "2026-03-30T09:00", Village.application("NEIGHBOUR"));
    LookBack reading = reading(applied, "2026-03-30T10:00");
    assertEquals(LookBackVerdict.NOT_SHOWN, reading.answer(LookBackQuestion.SCREENING).verdict());
    assertEquals(Optional.empty(), reading.chain().screenedBy());
    assertEquals(
        LookBackVerdict.NOT_OWED,
        reading(Samples.in(CaseState.DECL), LATER).answer(LookBackQuestion.MEDIATION).verdict());
  }

  @Test
  void aRedDisputeOwesAnEmergencyRecord() {
    Running red = escalated("RED");
    assertEquals(
        LookBackVerdict.NOT_SHOWN,
        reading(red, LATER).answer(LookBackQuestion.EMERGENCY).verdict());
    red.does(
        Village.PRESIDING,
        "2026-04-02T10:00",
        new MediationAction.SetPlan(text("PLAN"), Optional.empty()));
    assertEquals(
        LookBackVerdict.SHOWN, reading(red, LATER).answer(LookBackQuestion.EMERGENCY).verdict());
  }

  @Test
  void aDisputeThatTurnedBadWithoutAReportShowsNone() {
    Running running =
        Samples.in(CaseState.FAIL)
            .does(
                Village.OFFICE,
                LATER,
                new SupervisionAction.RecordBadOutcome(
                    BadOutcomeKind.MASS, day("2026-05-04"), text("SOURCE")));
    LookBack reading = reading(running, LATER);
    assertEquals(LookBackVerdict.NOT_SHOWN, reading.answer(LookBackQuestion.REPORT).verdict());
    assertEquals(LookBackVerdict.NOT_SHOWN, reading.answer(LookBackQuestion.EMERGENCY).verdict());
    assertEquals(List.of(OrganisationId.of("9901-OFFICE")), reading.chain().offices());
  }

  @Test
  void lateAndOmittedFollowFromDates() {
    Running running =
        Samples.in(CaseState.MED)
            .does(
                Village.OFFICE,
                "2026-04-02T09:00",
                new SupervisionAction.Supervise(
                    SupervisionDemand.PROGRESS, text("ASKED"), Optional.of(day("2026-04-07"))));
    assertEquals(List.of(), reading(running, "2026-04-07T23:00").delays());
    assertEquals(
        List.of(FindingKind.OMITTED),
        reading(running, "2026-04-08T09:00").delays().stream()
            .map(LookBack.Delay::finding)
            .toList());
    running.does(
        Village.DIRECTOR,
        "2026-04-09T09:00",
        new SupervisionAction.AnswerSupervision(1, text("DONE")));
    LookBack.Delay delay = reading(running, "2026-04-09T09:00").delays().get(0);
    assertEquals(FindingKind.LATE, delay.finding());
    assertEquals(Optional.of(ClockKind.SUPERVISION), delay.clock());
    assertEquals(Optional.of(day("2026-04-09")), delay.doneOn());
  }

  @Test
  void aReportIsShownLateOrOmittedByTheInstantItWasDue() {
    Running inTime =
        Samples.in(CaseState.MED)
            .does(Village.MEDIATOR, "2026-04-02T09:00", RiskSamples.action(ActionKind.REPORT_HARM));
    assertEquals(
        LookBackVerdict.SHOWN, reading(inTime, LATER).answer(LookBackQuestion.REPORT).verdict());
    Running late =
        Samples.in(CaseState.MED)
            .does(
                Village.MEDIATOR,
                "2026-04-12T09:00",
                new RiskAction.ReportHarm(
                    HarmKind.MINOR,
                    ReportAddressee.POLICE,
                    Optional.of(LocalDateTime.parse("2026-04-02T09:00")),
                    true,
                    text("HARM"),
                    Optional.empty()));
    assertEquals(
        LookBackVerdict.LATE, reading(late, LATER).answer(LookBackQuestion.REPORT).verdict());
  }

  @Test
  void aReportThatIsOwedIsOmittedFromTheInstantOnItIsDue() {
    MediationCase it = Samples.in(CaseState.MED).it();
    CaseEvent last = it.events().get(it.version() - 1);
    MediationCase owed =
        it.after(
            CaseEvent.builder()
                .from(last)
                .sequence(it.version() + 1)
                .body(
                    new RiskEvent.ReportOwed(
                        1,
                        ReportKind.DANGER,
                        ReportAddressee.POLICE,
                        at("2026-04-03T10:00"),
                        day("2026-04-03")))
                .build());
    for (String when : List.of("2026-04-03T10:00", "2026-04-03T10:01")) {
      LookBack reading = LookBack.of(owed, at(when), Village.ZONE, Optional.empty());
      boolean over = when.endsWith("1");
      assertEquals(
          over ? LookBackVerdict.NOT_SHOWN : LookBackVerdict.NOT_OWED,
          reading.answer(LookBackQuestion.REPORT).verdict());
      assertEquals(
          over ? List.of(FindingKind.OMITTED) : List.of(),
          reading.delays().stream()
              .filter(delay -> delay.kind() == DueKind.REPORT)
              .map(LookBack.Delay::finding)
              .toList());
    }
  }

  @Test
  void whatWasWrittenDownLaterAndWhatWasCorrectedIsTold() {
    Running running =
        Running.unregistered()
            .inMediation()
            .doesLate(
                Village.MEDIATOR,
                "2026-04-09T09:00",
                "2026-04-02",
                new MediationAction.HoldJoint(List.of(Village.ZOU, Village.KAN), text("MINUTES")));
    List<LookBack.Evidence> later = reading(running, LATER).writtenLater();
    assertEquals(
        List.of(EventKind.SESSION_HELD, EventKind.PARTY_CONSENTED),
        later.stream().map(LookBack.Evidence::kind).distinct().toList());
    assertEquals(day("2026-04-02"), later.get(0).occurredOn());
    running.does(
        Village.DIRECTOR, LATER, correct(1, CorrectableFact.SOURCE, "SCREENED", "PETITION"));
    LookBack after = reading(running, LATER);
    assertEquals(1, after.corrections().size());
    assertEquals(LookBackVerdict.NOT_SHOWN, after.answer(LookBackQuestion.SCREENING).verdict());
    assertEquals(
        LookBackVerdict.SHOWN,
        reading(running, "2026-05-31T09:00").answer(LookBackQuestion.SCREENING).verdict());
  }

  @Test
  void theChainNamesWhoWorkedOnTheCase() {
    LookBack.Chain chain = reading(Samples.in(CaseState.MED), LATER).chain();
    assertEquals(Village.MEDIATOR.id(), chain.firstReceiver().actor());
    assertEquals(Optional.of(Village.MEDIATOR.id()), chain.screenedBy());
    assertEquals(List.of(Village.QI), chain.mediators());
    assertEquals(Village.COMMITTEE, chain.holder());
  }

  @Test
  void whatWasPlannedForALowerLevelIsNoEmergencyRecordOfAHigherOne() {
    Running running = escalated("YELLOW");
    running
        .does(
            Village.PRESIDING,
            "2026-04-02T10:00",
            new MediationAction.SetPlan(text("PLAN"), Optional.empty()))
        .does(
            Village.MEDIATOR,
            "2026-04-20T09:00",
            new MediationAction.AssessRisk("RED", text("RISK2")));
    LookBack.Answer answer = reading(running, LATER).answer(LookBackQuestion.EMERGENCY);
    assertEquals(LookBackVerdict.NOT_SHOWN, answer.verdict());
    assertEquals(List.of(), answer.evidence());
    running.does(
        Village.PRESIDING,
        "2026-04-20T10:00",
        new MediationAction.SetPlan(text("PLAN2"), Optional.empty()));
    assertEquals(
        LookBackVerdict.SHOWN,
        reading(running, LATER).answer(LookBackQuestion.EMERGENCY).verdict());
  }
}
