package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.calendar.ClockEffect;
import org.fengqiao.mediation.casework.record.Complaint;
import org.fengqiao.mediation.casework.record.ComplaintConsequence;
import org.fengqiao.mediation.casework.record.ComplaintResult;
import org.fengqiao.mediation.casework.record.ComplaintSubject;
import org.fengqiao.mediation.casework.record.Supervision;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.MediatorId;

/** The rows about supervision, complaints and bad outcomes. */
final class SupervisionRows {

  private static final Set<Role> COMPLAINING =
      EnumSet.of(Role.PARTY, Role.REPRESENTATIVE, Role.JUDICIAL_OFFICE, Role.COUNTY_BUREAU);

  private SupervisionRows() {}

  static List<CaseRow<?>> rows() {
    return List.of(
        supervise(), answer(), complain(), LookBackRows.openLookBack(), recordBadOutcome());
  }

  private static CaseRow<?> supervise() {
    return CaseRow.of(ActionKind.SUPERVISE, SupervisionAction.Supervise.class)
        .from(
            CaseState.REG,
            CaseState.DECL,
            CaseState.ACC,
            CaseState.MED,
            CaseState.AGR,
            CaseState.FAIL,
            CaseState.TERM,
            CaseState.XFER,
            CaseState.CLOSED)
        .papers(Paper.SUPERVISION)
        .basis(LegalBasis.mediationLaw("3, 5, 7"))
        .arguments(
            (action, attempt) -> {
              if (action.demand().isBeyondSupervision()) {
                attempt.report(SupervisionProblem.SUPERVISION_OVERREACH, "demand", action.demand());
              }
              action
                  .answerBy()
                  .filter(day -> day.isBefore(attempt.day()))
                  .ifPresent(
                      day ->
                          attempt.report(
                              SupervisionProblem.ANSWER_DAY_PASSED,
                              "answerBy",
                              day,
                              attempt.day()));
            })
        .does(
            (action, attempt, effects) -> {
              int clock =
                  action
                      .answerBy()
                      .map(
                          day ->
                              effects.startUntil(
                                  ClockKind.SUPERVISION, Optional.empty(), day, ClockEffect.LATE))
                      .orElseGet(
                          () ->
                              effects.start(
                                  attempt.rulesOfDay().records().supervision(), attempt.day()));
              effects.add(
                  new SupervisionEvent.SupervisionOpened(
                      attempt.it().records().supervisions().size() + 1,
                      action.demand(),
                      action.text(),
                      clock));
            });
  }

  private static CaseRow<?> answer() {
    return CaseRow.of(ActionKind.ANSWER_SUPERVISION, SupervisionAction.AnswerSupervision.class)
        .from(RecordRows.ANY)
        .papers(Paper.SUPERVISION)
        .basis(LegalBasis.mediationLaw("5"))
        .guard(
            attempt -> {
              if (open(attempt).isEmpty()) {
                attempt.report(SupervisionProblem.NO_SUPERVISION);
              }
            },
            SupervisionProblem.NO_SUPERVISION)
        .arguments(
            (action, attempt) -> {
              List<Integer> possible = open(attempt).stream().map(Supervision::number).toList();
              if (!possible.contains(action.supervision())) {
                attempt.notAmong(
                    SupervisionProblem.UNKNOWN_SUPERVISION,
                    "supervision",
                    action.supervision(),
                    possible);
              }
            })
        .does(
            (action, attempt, effects) -> {
              effects.stop(
                  attempt.it().records().supervision(action.supervision()).orElseThrow().clock());
              effects.add(
                  new SupervisionEvent.SupervisionAnswered(action.supervision(), action.answer()));
            });
  }

  private static List<Supervision> open(Attempt attempt) {
    return attempt.it().records().supervisions().stream().filter(Supervision::isOpen).toList();
  }

  private static CaseRow<?> complain() {
    return CaseRow.of(ActionKind.COMPLAIN, SupervisionAction.OnComplaint.class)
        .from(RecordRows.ANY)
        .papers(Paper.COMPLAINT)
        .basis(LegalBasis.mediationLaw("11, 15, 23"))
        .guard(
            SupervisionRows::somebodyElseDecides,
            SupervisionProblem.NO_COMPLAINT,
            SupervisionProblem.COMPLAINT_CONCERNS_YOU)
        .arguments(
            (action, attempt) -> {
              if (action instanceof SupervisionAction.Complain complain) {
                checkComplaint(complain, attempt);
              } else if (action instanceof SupervisionAction.AnswerComplaint answer) {
                checkAnswer(answer, attempt);
              }
            })
        .does(SupervisionRows::apply);
  }

  private static void somebodyElseDecides(Attempt attempt) {
    if (attempt.actor().role() != Role.DIRECTOR) {
      return;
    }
    List<Integer> open = numbers(openComplaints(attempt));
    if (open.isEmpty()) {
      attempt.report(SupervisionProblem.NO_COMPLAINT);
    } else if (decidable(attempt).isEmpty()) {
      attempt.report(SupervisionProblem.COMPLAINT_CONCERNS_YOU, open);
    }
  }

  private static List<Complaint> openComplaints(Attempt attempt) {
    return attempt.it().records().complaints().stream().filter(Complaint::isOpen).toList();
  }

  private static List<Integer> numbers(List<Complaint> complaints) {
    return complaints.stream().map(Complaint::number).toList();
  }

  /** A director who mediates the case, or is complained of, leaves it to another officer. */
  private static List<Complaint> decidable(Attempt attempt) {
    if (Concern.mediates(attempt)) {
      return List.of();
    }
    boolean directed = Concern.directed(attempt);
    return openComplaints(attempt).stream()
        .filter(c -> c.subject() != ComplaintSubject.DIRECTOR || !directed)
        .filter(c -> c.mediator().isEmpty() || !c.mediator().equals(attempt.actor().mediator()))
        .toList();
  }

  private static void checkComplaint(SupervisionAction.Complain complain, Attempt attempt) {
    if (!COMPLAINING.contains(attempt.actor().role())) {
      attempt.report(RecordProblem.STEP_NOT_YOURS, "subject", attempt.actor().role());
      return;
    }
    boolean own = attempt.isPartyOrAgent();
    if (own && complain.by().isEmpty()) {
      attempt.report(CaseProblem.NOTHING_GIVEN, "by");
    } else if (!own && complain.by().isPresent()) {
      attempt.report(RecordProblem.FIELD_NOT_EXPECTED, "by");
    } else {
      complain.by().ifPresent(party -> attempt.checkParty("by", party));
    }
    boolean mediator = complain.subject() == ComplaintSubject.MEDIATOR;
    if (mediator && complain.mediator().isEmpty()) {
      attempt.report(CaseProblem.NOTHING_GIVEN, "mediator");
    } else if (!mediator && complain.mediator().isPresent()) {
      attempt.report(RecordProblem.FIELD_NOT_EXPECTED, "mediator");
    } else {
      complain.mediator().ifPresent(who -> checkMediator(who, attempt));
    }
  }

  private static void checkMediator(MediatorId who, Attempt attempt) {
    List<MediatorId> ofCase =
        attempt.it().appointments().stream().map(Appointment::mediator).toList();
    if (!ofCase.contains(who)) {
      attempt.report(
          SupervisionProblem.MEDIATOR_NOT_OF_CASE,
          "mediator",
          who.text(),
          ofCase.stream().map(MediatorId::text).toList());
    }
  }

  private static void checkAnswer(SupervisionAction.AnswerComplaint answer, Attempt attempt) {
    if (attempt.actor().role() != Role.DIRECTOR) {
      attempt.report(RecordProblem.STEP_NOT_YOURS, "complaint", attempt.actor().role());
      return;
    }
    List<Integer> possible = numbers(decidable(attempt));
    if (!possible.contains(answer.complaint())) {
      attempt.notAmong(
          SupervisionProblem.UNKNOWN_COMPLAINT, "complaint", answer.complaint(), possible);
    }
    if (answer.result() == ComplaintResult.UNFOUNDED
        && answer.consequence() != ComplaintConsequence.EXPLAINED) {
      attempt.report(
          SupervisionProblem.CONSEQUENCE_WITHOUT_FAULT, "consequence", answer.consequence());
    }
  }

  private static void apply(
      SupervisionAction.OnComplaint action, Attempt attempt, Effects effects) {
    if (action instanceof SupervisionAction.Complain complain) {
      int clock = effects.start(attempt.rulesOfDay().records().complaint(), attempt.day());
      effects.add(
          new SupervisionEvent.ComplaintMade(
              attempt.it().records().complaints().size() + 1,
              complain.subject(),
              complain.mediator(),
              complain.by(),
              complain.text(),
              clock));
    } else if (action instanceof SupervisionAction.AnswerComplaint answer) {
      effects.stop(attempt.it().records().complaint(answer.complaint()).orElseThrow().clock());
      effects.add(
          new SupervisionEvent.ComplaintAnswered(
              answer.complaint(), answer.result(), answer.consequence(), answer.answer()));
    }
  }

  private static CaseRow<?> recordBadOutcome() {
    return CaseRow.of(ActionKind.RECORD_BAD_OUTCOME, SupervisionAction.RecordBadOutcome.class)
        .from(RecordRows.ANY)
        .papers(Paper.DANGER_REPORT)
        .basis(LegalBasis.mediationLaw("25"))
        .arguments(
            (action, attempt) -> {
              LocalDate today = attempt.context().today();
              Optional<LocalDate> arisen = attempt.it().registered().arisenOn();
              if (action.day().isAfter(today)) {
                attempt.report(CaseProblem.OCCURRED_IN_FUTURE, "day", action.day(), today);
              }
              arisen
                  .filter(action.day()::isBefore)
                  .ifPresent(
                      first ->
                          attempt.report(
                              CaseProblem.OCCURRED_TOO_EARLY, "day", action.day(), first));
            })
        .does(
            (action, attempt, effects) -> {
              effects.add(
                  new SupervisionEvent.BadOutcomeRecorded(
                      action.outcome(), action.day(), action.source()));
              if (action.outcome().asksForLookBack()) {
                attempt.report(SupervisionProblem.LOOKBACK_OFFERED, "outcome", action.outcome());
              }
            });
  }
}
