package org.fengqiao.mediation.mediator.grading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.kernel.LocalText;

/** Which steps may be applied for, which act may follow which, and what a decision changes. */
final class ApplicationRules {

  private static final LocalText NO_GRADE = LocalText.of("无等级", "no grade");
  private static final LocalText REVOKED = LocalText.of("已取消", "revoked");

  private ApplicationRules() {}

  static List<GradingState> from(GradingAct act, GradingProcedure procedure) {
    boolean review = procedure.preReview().isPresent();
    return switch (act) {
      case REVIEW -> review ? List.of(GradingState.APPLIED) : List.of();
      case ASSESS ->
          List.of(review ? GradingState.REVIEWED : GradingState.APPLIED, GradingState.REOPENED);
      case PUBLISH -> List.of(GradingState.ASSESSED);
      case OBJECT, ANSWER -> List.of(GradingState.PUBLISHED, GradingState.REOPENED);
      case DECIDE -> List.of(GradingState.PUBLISHED, GradingState.NOT_REACHED);
      case FILE -> List.of(GradingState.GRANTED);
      case WITHDRAW ->
          List.of(
              GradingState.APPLIED,
              GradingState.REVIEWED,
              GradingState.ASSESSED,
              GradingState.NOT_REACHED,
              GradingState.PUBLISHED,
              GradingState.REOPENED);
    };
  }

  static void step(
      GradingLadder ladder,
      String wanted,
      Optional<Grade> current,
      boolean revoked,
      Refusals refusals) {
    Optional<GradingStep> step = ladder.find(wanted);
    if (step.isEmpty()) {
      refusals.add(GradingProblem.UNKNOWN_STEP, wanted, GradeHistory.codes(ladder));
      return;
    }
    int highest = Assessment.highestRank(ladder, current, revoked);
    String allowed = ladder.steps().get(highest - 1).code();
    Optional<GradingStep> held = current.flatMap(ladder::find);
    if (held.isEmpty()) {
      refusals.unless(
          step.get().rank() >= highest, GradingProblem.FIRST_AT_LOWEST, wanted, allowed);
      return;
    }
    String grade = current.orElseThrow().toString();
    refusals.unless(
        step.get().rank() >= highest, GradingProblem.NOT_STEP_BY_STEP, wanted, grade, allowed);
    refusals.unless(
        step.get().rank() <= held.get().rank(), GradingProblem.BELOW_GRADE_HELD, wanted, grade);
  }

  static void cycle(GradingLadder ladder, GradeEntry last, LocalDate on, Refusals refusals) {
    if (ladder.procedure().cycleMonths().isPresent()) {
      LocalDate next = last.from().plusMonths(ladder.procedure().cycleMonths().getAsInt());
      refusals.unless(!on.isBefore(next), GradingProblem.BEFORE_NEXT_CYCLE, on, last.from(), next);
    }
  }

  static Object grade(Optional<Grade> grade, boolean revoked) {
    return grade.<Object>map(Grade::toString).orElse(revoked ? REVOKED : NO_GRADE);
  }

  static GradeHistory enter(GradeApplication application, GradeHistory history) {
    Grade given =
        application
            .decision()
            .flatMap(GradeApplication.Decision::grade)
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "no grade was given to " + application.mediator() + " yet"));
    GradingLadder ladder = application.ladder();
    LocalDate from = application.decision().orElseThrow().on();
    Optional<GradeEntry> last = history.lastUpTo(from, ladder);
    Optional<Grade> current = last.filter(each -> !each.isRevocation()).map(GradeEntry::grade);
    boolean revoked = last.isPresent() && current.isEmpty();
    Refusals refusals = new Refusals(application.mediator().text()).because(ladder.basis());
    refusals.unless(
        history.mediator().equals(application.mediator())
            && current.equals(application.current())
            && revoked == application.revoked(),
        GradingProblem.FACTS_OF_ANOTHER_GRADE,
        grade(application.current(), application.revoked()),
        grade(current, revoked));
    refusals.unlessAfterLast(history, from);
    refusals.orThrow();
    Optional<LocalDate> to =
        ladder.procedure().validForMonths().isPresent()
            ? Optional.of(from.plusMonths(ladder.procedure().validForMonths().getAsInt()))
            : Optional.empty();
    GradeCause cause = cause(ladder, application.current(), given);
    Optional<GradeLossReason> reason =
        cause == GradeCause.LOWERED
            ? Optional.of(GradeLossReason.NOT_REACHED_AGAIN)
            : Optional.empty();
    return history.with(new GradeEntry(given, from, to, cause, reason));
  }

  private static GradeCause cause(GradingLadder ladder, Optional<Grade> before, Grade given) {
    if (before.isEmpty()) {
      return GradeCause.FIRST;
    }
    if (ladder.find(before.get()).equals(ladder.find(given))) {
      return GradeCause.RENEWED;
    }
    return ladder.isAtLeast(given, before.get()) ? GradeCause.RAISED : GradeCause.LOWERED;
  }
}
