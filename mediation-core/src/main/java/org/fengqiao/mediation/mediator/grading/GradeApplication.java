package org.fengqiao.mediation.mediator.grading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.calendar.Deadline;
import org.fengqiao.mediation.calendar.WorkCalendar;
import org.fengqiao.mediation.kernel.Explained;
import org.fengqiao.mediation.kernel.MediationStyle;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.ProblemsException;
import org.fengqiao.mediation.mediator.Engagement;
import org.fengqiao.mediation.mediator.Mediator;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.region.RegionCode;
import org.immutables.value.Value;

/**
 * An application for a grade on its way: applied for, reviewed, assessed, published, decided,
 * filed. Every act returns the application after it, or throws {@link ProblemsException} with every
 * reason why it is refused and leaves this one as it is. The ladder it began under counts to its
 * end.
 */
@Value.Immutable
@MediationStyle
public abstract class GradeApplication {

  GradeApplication() {}

  /**
   * The outcome of an application.
   *
   * @param by who decided
   * @param on the day
   * @param grade the grade given; empty if none was
   */
  public record Decision(GradingSeat by, LocalDate on, Optional<Grade> grade) {}

  /** Returns the ladder. */
  public abstract GradingLadder ladder();

  /** Returns the mediator who applies. */
  public abstract MediatorId mediator();

  /** Returns the token under which the mediator's name is kept. */
  public abstract PersonRef person();

  /** Returns where the mediator works. */
  public abstract RegionCode region();

  /** Returns the code of the step applied for. */
  public abstract String wanted();

  /** Returns the day of the application. */
  public abstract LocalDate appliedOn();

  /**
   * Returns the grade the mediator held, or last held, at the application, on this ladder or one it
   * continues.
   */
  public abstract Optional<Grade> current();

  /** Returns whether that grade had been revoked. */
  public abstract boolean revoked();

  /** Returns whether the review passed it on; empty before the review. */
  public abstract Optional<Boolean> reviewed();

  /** Returns the assessment, the last one if there were several. */
  public abstract Optional<Explained<Optional<Grade>>> assessment();

  /** Returns how many assessments there were. */
  @Value.Default
  public int round() {
    return 0;
  }

  /** Returns what is published about the last assessment. */
  public abstract Optional<GradeNotice> notice();

  /** Returns the objections against all assessments. */
  public abstract List<GradeObjection> objections();

  /** Returns the decision. */
  public abstract Optional<Decision> decision();

  /** Returns the day the grade was filed. */
  public abstract Optional<LocalDate> filedOn();

  /** Returns the day it was withdrawn. */
  public abstract Optional<LocalDate> withdrawnOn();

  /** Returns the day of the last act. */
  public abstract LocalDate lastActOn();

  @Value.Check
  void check() {
    Assessment.step(ladder(), wanted());
    for (int i = 0; i < objections().size(); i++) {
      if (objections().get(i).number() != i + 1) {
        throw new IllegalArgumentException("objections are numbered from 1 on: " + objections());
      }
    }
  }

  /** Returns where it stands. */
  public final GradingState state() {
    if (withdrawnOn().isPresent()) {
      return GradingState.WITHDRAWN;
    }
    if (filedOn().isPresent()) {
      return GradingState.FILED;
    }
    if (decision().isPresent()) {
      return decision().get().grade().isPresent() ? GradingState.GRANTED : GradingState.REFUSED;
    }
    if (notice().isPresent()) {
      return upheld().isEmpty() ? GradingState.PUBLISHED : GradingState.REOPENED;
    }
    if (assessment().isPresent()) {
      return assessment().get().value().isPresent()
          ? GradingState.ASSESSED
          : GradingState.NOT_REACHED;
    }
    return reviewed()
        .map(passed -> passed ? GradingState.REVIEWED : GradingState.RETURNED)
        .orElse(GradingState.APPLIED);
  }

  /**
   * Returns an application.
   *
   * @param history the mediator's grades so far
   * @param region where the mediator works
   * @param wanted the code of the step applied for: the first time any step or the lowest one,
   *     later the one held or the next one up, as the ladder's procedure says
   * @throws ProblemsException naming every reason why it cannot be made
   */
  public static GradeApplication apply(
      GradingLadder ladder,
      Mediator mediator,
      GradeHistory history,
      RegionCode region,
      String wanted,
      LocalDate on) {
    Refusals refusals = new Refusals(mediator.id().text()).because(ladder.basis());
    refusals.unless(ladder.isValidOn(on), GradingProblem.LADDER_NOT_IN_FORCE, ladder.id(), on);
    refusals.unless(
        ladder.isFor(region),
        GradingProblem.LADDER_ELSEWHERE,
        ladder.id(),
        ladder.region().map(RegionCode::digits).orElse(""),
        region.digits());
    boolean engaged =
        mediator.engagementsOn(on).stream()
            .map(Engagement::kind)
            .anyMatch(ladder.kinds()::contains);
    refusals.unless(
        engaged,
        GradingProblem.NOT_ENGAGED_AS_ASKED,
        ladder.id(),
        ladder.kinds().stream().sorted().toList(),
        on);
    Optional<GradeEntry> last = history.lastUpTo(on, ladder);
    Optional<Grade> current = last.filter(each -> !each.isRevocation()).map(GradeEntry::grade);
    boolean revoked = last.isPresent() && current.isEmpty();
    ApplicationRules.step(ladder, wanted, current, revoked, refusals);
    last.ifPresent(entry -> ApplicationRules.cycle(ladder, entry, on, refusals));
    refusals.orThrow();
    return builder()
        .ladder(ladder)
        .mediator(mediator.id())
        .person(mediator.person())
        .region(region)
        .wanted(wanted)
        .appliedOn(on)
        .current(current)
        .revoked(revoked)
        .lastActOn(on)
        .build();
  }

  /**
   * Returns the application after its review (初审).
   *
   * @param by the body that the procedure names
   * @param passed whether it goes on to the assessment; otherwise it ends here
   * @throws ProblemsException naming every reason why it cannot be reviewed
   */
  public final GradeApplication reviewed(GradingSeat by, LocalDate on, boolean passed) {
    Refusals refusals = act(GradingAct.REVIEW, on);
    procedure().preReview().ifPresent(body -> refusals.unlessBody(body, by, region()));
    refusals.orThrow();
    return next(on).reviewed(passed).build();
  }

  /**
   * Returns the application after its assessment (评定). What the facts reach is computed here.
   *
   * @param by the body that assesses the step applied for
   * @param facts what is known, as of a day between the application and the assessment
   * @throws ProblemsException naming every reason why it cannot be assessed
   */
  public final GradeApplication assessed(GradingSeat by, LocalDate on, GradingFacts facts) {
    Refusals refusals = byAssessor(GradingAct.ASSESS, by, on);
    refusals.unless(
        !facts.day().isBefore(appliedOn()) && !facts.day().isAfter(on),
        GradingProblem.FACTS_OF_ANOTHER_DAY,
        facts.day(),
        appliedOn(),
        on);
    boolean same =
        facts.current().filter(ladder()::covers).equals(current()) && facts.revoked() == revoked();
    refusals.unless(
        same,
        GradingProblem.FACTS_OF_ANOTHER_GRADE,
        ApplicationRules.grade(facts.current(), facts.revoked()),
        ApplicationRules.grade(current(), revoked()));
    refusals.orThrow();
    return next(on)
        .assessment(ladder().assess(wanted(), facts))
        .round(round() + 1)
        .notice(Optional.empty())
        .build();
  }

  /**
   * Returns the application after name and step were published (公示).
   *
   * @param by the body that assesses the step applied for
   * @throws ProblemsException naming every reason why it cannot be published
   */
  public final GradeApplication published(GradingSeat by, LocalDate on, WorkCalendar calendar) {
    byAssessor(GradingAct.PUBLISH, by, on).orThrow();
    Grade reached = assessment().orElseThrow().value().orElseThrow();
    GradeNotice notice =
        new GradeNotice(
            person(),
            reached,
            ladder().find(reached).orElseThrow().name(),
            on,
            deadline(on, calendar));
    return next(on).notice(notice).build();
  }

  /**
   * Returns the application after an objection.
   *
   * @param document where the objection is kept, {@value GradeObjection#MAX_DOCUMENT_LENGTH}
   *     characters at most
   * @param calendar the calendar as known now; it decides until when objections are heard
   * @throws ProblemsException naming every reason why it cannot be heard
   */
  public final GradeApplication objected(LocalDate on, String document, WorkCalendar calendar) {
    Refusals refusals = act(GradingAct.OBJECT, on);
    if (notice().isPresent()) {
      Deadline deadline = deadline(notice().get().from(), calendar);
      refusals.unless(
          !deadline.isOverOn(on), GradingProblem.OBJECTION_LATE, on, deadline.lastDay());
    }
    refusals.orThrow();
    GradeObjection objection =
        new GradeObjection(objections().size() + 1, round(), on, document, Optional.empty());
    return next(on).addObjections(objection).build();
  }

  /**
   * Returns the application after an objection was answered.
   *
   * @param number the number of the objection
   * @param by the body that assesses the step applied for
   * @param upheld whether the objection is right; the application is then assessed again
   * @throws ProblemsException naming every reason why it cannot be answered
   */
  public final GradeApplication answered(int number, GradingSeat by, LocalDate on, boolean upheld) {
    Refusals refusals = byAssessor(GradingAct.ANSWER, by, on);
    if (number < 1 || number > objections().size()) {
      refusals.add(GradingProblem.UNKNOWN_OBJECTION, number, objections().size());
    } else {
      objections()
          .get(number - 1)
          .answer()
          .ifPresent(
              before -> refusals.add(GradingProblem.OBJECTION_ANSWERED, number, before.on()));
    }
    refusals.orThrow();
    List<GradeObjection> all = new ArrayList<>(objections());
    GradeObjection open = all.get(number - 1);
    all.set(
        number - 1,
        new GradeObjection(
            number,
            open.round(),
            open.on(),
            open.document(),
            Optional.of(new GradeObjection.Answer(by, on, upheld))));
    return next(on).objections(all).build();
  }

  /**
   * Returns the application after the decision, which gives the grade assessed or none. It comes
   * after the last day of the notice and after every objection is answered.
   *
   * @param by the body that assesses the step applied for
   * @param calendar the calendar as known now; it decides until when objections are heard
   * @throws ProblemsException naming every reason why it cannot be decided
   */
  public final GradeApplication decided(GradingSeat by, LocalDate on, WorkCalendar calendar) {
    Refusals refusals = byAssessor(GradingAct.DECIDE, by, on);
    if (notice().isPresent()) {
      Deadline deadline = deadline(notice().get().from(), calendar);
      refusals.unless(deadline.isOverOn(on), GradingProblem.NOTICE_RUNS, deadline.lastDay(), on);
      List<Integer> open =
          objections().stream()
              .filter(each -> each.answer().isEmpty())
              .map(GradeObjection::number)
              .toList();
      refusals.unless(open.isEmpty(), GradingProblem.OBJECTIONS_OPEN, open);
      refusals.unless(upheld().isEmpty(), GradingProblem.OBJECTIONS_UPHELD, upheld());
    }
    refusals.orThrow();
    return next(on).decision(new Decision(by, on, assessment().orElseThrow().value())).build();
  }

  /**
   * Returns the application after the grade was filed (备案).
   *
   * @param by the body it is filed with
   * @throws ProblemsException naming every reason why it cannot be filed
   */
  public final GradeApplication filed(GradingSeat by, LocalDate on) {
    Refusals refusals = act(GradingAct.FILE, on);
    if (procedure().filedWith().isEmpty()) {
      refusals.add(GradingProblem.NOTHING_TO_FILE);
    }
    procedure().filedWith().ifPresent(body -> refusals.unlessBody(body, by, region()));
    refusals.orThrow();
    return next(on).filedOn(on).build();
  }

  /**
   * Returns the application after the mediator withdrew it.
   *
   * @throws ProblemsException if it is decided already
   */
  public final GradeApplication withdrawn(LocalDate on) {
    act(GradingAct.WITHDRAW, on).orThrow();
    return next(on).withdrawnOn(on).build();
  }

  /**
   * Returns a mediator's history with the grade that was given.
   *
   * @throws IllegalStateException if none was given
   * @throws ProblemsException if the history is not the one the application began with
   */
  public final GradeHistory enteredInto(GradeHistory history) {
    return ApplicationRules.enter(this, history);
  }

  private GradingProcedure procedure() {
    return ladder().procedure();
  }

  private Deadline deadline(LocalDate from, WorkCalendar calendar) {
    return procedure().publicNotice().deadline(from, procedure().noticeRoll(), calendar);
  }

  private List<Integer> upheld() {
    return objections().stream()
        .filter(each -> each.isUpheldIn(round()))
        .map(GradeObjection::number)
        .toList();
  }

  private Refusals byAssessor(GradingAct act, GradingSeat by, LocalDate on) {
    return act(act, on).unlessBody(Assessment.step(ladder(), wanted()).assessedBy(), by, region());
  }

  private Refusals act(GradingAct act, LocalDate on) {
    Refusals refusals = new Refusals(mediator().text()).because(ladder().basis());
    List<GradingState> from = ApplicationRules.from(act, procedure());
    refusals.unless(from.contains(state()), GradingProblem.NOT_NOW, act, state(), from);
    return refusals.unless(
        !on.isBefore(lastActOn()), GradingProblem.BEFORE_LAST_ACT, on, lastActOn());
  }

  private Builder next(LocalDate on) {
    return builder().from(this).lastActOn(on);
  }

  /** Returns a builder, for stores; an application begins with {@link #apply}. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link GradeApplication}. */
  public static final class Builder extends ImmutableGradeApplication.Builder {
    Builder() {}
  }
}
