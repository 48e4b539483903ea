package org.fengqiao.mediation.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.Problems;
import org.fengqiao.mediation.kernel.ProblemsException;
import org.fengqiao.mediation.mediator.grading.GradeApplication;
import org.fengqiao.mediation.mediator.grading.GradeHistory;
import org.fengqiao.mediation.mediator.grading.GradeLossReason;
import org.fengqiao.mediation.mediator.grading.GradingBodyKind;
import org.fengqiao.mediation.mediator.grading.GradingFacts;
import org.fengqiao.mediation.mediator.grading.GradingLadder;
import org.fengqiao.mediation.mediator.grading.GradingSeat;
import org.fengqiao.mediation.mediator.grading.GradingState;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.storage.NotFoundException;
import org.fengqiao.mediation.storage.RegisteredMediator;
import org.fengqiao.mediation.storage.VersionConflictException;

/**
 * Grades of mediators (等级评定): the procedure of the ladder decides which act may follow which and
 * who does it; what was decided is kept with the ladder and the facts it rests on. Every act throws
 * {@link ProblemsException} because of the role or with everything that stands against it, {@link
 * NotFoundException} if there is no such mediator in the actor's scope, and {@link
 * VersionConflictException} if somebody else changed the mediator meanwhile; then nothing is
 * written.
 *
 * <p>Bodies that are registered organisations act for themselves; the minutes of an assessment
 * committee or an association are entered by the office in whose area it assesses.
 */
public final class GradeDesk {

  private final Office office;
  private final Actor actor;
  private final MediatorFiles files;

  GradeDesk(Office office, Units units, Actor actor) {
    this.office = office;
    this.actor = actor;
    this.files = new MediatorFiles(office, units, actor);
  }

  /**
   * Applies for a grade where the mediator is engaged on the day; one application is open at a
   * time. Where the rule book of the place names a ladder, it is that one.
   *
   * @param wanted the code of the step
   */
  public RegisteredMediator apply(
      MediatorId id, GradingLadder ladder, String wanted, LocalDate on) {
    Rights.GRADE_MEDIATORS.require(actor, id.text());
    files.requirePast(id, on);
    return files.write(
        id,
        (unit, before) -> {
          RegionCode region = GradeOrigin.place(unit, before.mediator(), ladder, on);
          Problems open =
              new Problems(
                  last(before).filter(GradeDesk::isOpen).stream()
                      .map(
                          each ->
                              Problem.of(
                                  ServiceProblem.APPLICATION_OPEN,
                                  id.text(),
                                  each.ladder().id(),
                                  each.wanted(),
                                  each.state()))
                      .toList());
          GradeApplication application =
              MediatorFiles.allAtOnce(
                  open.and(otherLadder(ladder, region, on)),
                  () ->
                      GradeApplication.apply(
                          ladder, before.mediator(), before.grades(), region, wanted, on));
          return RegisteredMediator.builder().from(before).addApplications(application).build();
        });
  }

  private Problems otherLadder(GradingLadder ladder, RegionCode region, LocalDate on) {
    try {
      office
          .rules()
          .resolve(region, on)
          .grading()
          .ifPresent(rule -> rule.choose(List.of(ladder), region, on));
      return Problems.none();
    } catch (ProblemsException refused) {
      return refused.problems();
    }
  }

  /** Notes the review (初审); an application that does not pass ends here. */
  public RegisteredMediator review(MediatorId id, GradingSeat by, LocalDate on, boolean passed) {
    return act(id, by, on, open -> open.reviewed(by, on, passed));
  }

  /**
   * Assesses the application (评定). What the register knows on the day — the grade held, service,
   * training and misconduct — is filled in; the rest is added.
   *
   * @param rest adds the disputes year by year, escalations, attestations and places taken
   */
  public RegisteredMediator assess(
      MediatorId id, GradingSeat by, LocalDate on, Consumer<GradingFacts.Builder> rest) {
    requireBody(id, by);
    return write(
        id,
        on,
        before -> {
          GradeApplication open = required(before);
          GradingFacts.Builder facts = GradeFacts.known(before, open, on);
          rest.accept(facts);
          return with(before, open.assessed(by, on, facts.build()));
        });
  }

  /** Notes that name and step were published (公示). */
  public RegisteredMediator publish(MediatorId id, GradingSeat by, LocalDate on) {
    return act(id, by, on, open -> open.published(by, on, office.calendar()));
  }

  /**
   * Notes an objection.
   *
   * @param document where it is kept
   */
  public RegisteredMediator object(MediatorId id, LocalDate on, String document) {
    return write(
        id, on, before -> with(before, required(before).objected(on, document, office.calendar())));
  }

  /**
   * Notes the answer to an objection.
   *
   * @param number the number of the objection
   * @param upheld whether it is right; the application is then assessed again
   */
  public RegisteredMediator answer(
      MediatorId id, int number, GradingSeat by, LocalDate on, boolean upheld) {
    return act(id, by, on, open -> open.answered(number, by, on, upheld));
  }

  /** Decides; a grade that is given holds from then on. */
  public RegisteredMediator decide(MediatorId id, GradingSeat by, LocalDate on) {
    requireBody(id, by);
    return write(
        id,
        on,
        before -> {
          GradeApplication decided = required(before).decided(by, on, office.calendar());
          RegisteredMediator next = with(before, decided);
          return decided.state() == GradingState.GRANTED
              ? RegisteredMediator.builder()
                  .from(next)
                  .grades(decided.enteredInto(before.grades()))
                  .build()
              : next;
        });
  }

  /** Notes that the grade was filed (备案). */
  public RegisteredMediator file(MediatorId id, GradingSeat by, LocalDate on) {
    return act(id, by, on, granted -> granted.filed(by, on));
  }

  /** Withdraws the application. */
  public RegisteredMediator withdraw(MediatorId id, LocalDate on) {
    return write(id, on, before -> with(before, required(before).withdrawn(on)));
  }

  /**
   * Lowers the grade held (降级) to a step of the ladder it was given by.
   *
   * @param step the code of the step
   */
  public RegisteredMediator lower(
      MediatorId id, String step, GradingSeat by, LocalDate on, GradeLossReason reason) {
    return lose(
        id,
        by,
        on,
        Optional.empty(),
        (grades, given) -> grades.lowered(given.ladder(), given.region(), step, by, on, reason));
  }

  /**
   * Lowers a grade that the mediator brought along, of which the register has no application.
   *
   * @param ladder the ladder it was given by; a grade given here goes by that of its application
   * @param step the code of the step
   */
  public RegisteredMediator lower(
      MediatorId id,
      GradingLadder ladder,
      String step,
      GradingSeat by,
      LocalDate on,
      GradeLossReason reason) {
    return lose(
        id,
        by,
        on,
        Optional.of(ladder),
        (grades, given) -> grades.lowered(given.ladder(), given.region(), step, by, on, reason));
  }

  /** Takes the grade held away (取消等级), by the ladder it was given by. */
  public RegisteredMediator revoke(
      MediatorId id, GradingSeat by, LocalDate on, GradeLossReason reason) {
    return lose(
        id,
        by,
        on,
        Optional.empty(),
        (grades, given) -> grades.revoked(given.ladder(), given.region(), by, on, reason));
  }

  /**
   * Takes away a grade that the mediator brought along, of which the register has no application.
   *
   * @param ladder the ladder it was given by; a grade given here goes by that of its application
   */
  public RegisteredMediator revoke(
      MediatorId id, GradingLadder ladder, GradingSeat by, LocalDate on, GradeLossReason reason) {
    return lose(
        id,
        by,
        on,
        Optional.of(ladder),
        (grades, given) -> grades.revoked(given.ladder(), given.region(), by, on, reason));
  }

  private RegisteredMediator lose(
      MediatorId id,
      GradingSeat by,
      LocalDate on,
      Optional<GradingLadder> brought,
      BiFunction<GradeHistory, GradeOrigin, GradeHistory> loss) {
    requireBody(id, by);
    files.requirePast(id, on);
    return files.write(
        id,
        (unit, before) -> {
          GradeOrigin given =
              GradeOrigin.of(before, on)
                  .or(() -> brought.map(each -> GradeOrigin.brought(unit, before, each, on)))
                  .orElseThrow(
                      () ->
                          MediatorFiles.refusal(
                              Problem.of(ServiceProblem.NO_APPLICATION, id.text())));
          return RegisteredMediator.builder()
              .from(before)
              .grades(loss.apply(before.grades(), given))
              .build();
        });
  }

  // What the acts share

  private RegisteredMediator act(
      MediatorId id, GradingSeat by, LocalDate on, UnaryOperator<GradeApplication> act) {
    requireBody(id, by);
    return write(id, on, before -> with(before, act.apply(required(before))));
  }

  private RegisteredMediator write(
      MediatorId id, LocalDate on, UnaryOperator<RegisteredMediator> rule) {
    Rights.GRADE_MEDIATORS.require(actor, id.text());
    files.requirePast(id, on);
    return files.write(id, rule);
  }

  private void requireBody(MediatorId id, GradingSeat by) {
    Rights.GRADE_MEDIATORS.require(actor, id.text());
    GradingBodyKind kind = by.body().kind();
    if (kind == GradingBodyKind.ASSESSMENT_COMMITTEE || kind == GradingBodyKind.ASSOCIATION) {
      Areas.require(actor, id.text(), by.region());
    } else if (!actor.organisation().equals(Optional.of(by.organisation()))) {
      throw MediatorFiles.refusal(
          Problem.of(
              ServiceProblem.OTHER_BODY_ACTS,
              id.text(),
              by.organisation().text(),
              actor.organisation().map(own -> own.text()).orElse("-")));
    }
  }

  private static Optional<GradeApplication> last(RegisteredMediator mediator) {
    int size = mediator.applications().size();
    return size == 0 ? Optional.empty() : Optional.of(mediator.applications().get(size - 1));
  }

  private static GradeApplication required(RegisteredMediator mediator) {
    return last(mediator)
        .orElseThrow(
            () ->
                MediatorFiles.refusal(
                    Problem.of(ServiceProblem.NO_APPLICATION, mediator.id().text())));
  }

  private static RegisteredMediator with(RegisteredMediator before, GradeApplication next) {
    return RegisteredMediator.builder()
        .from(before)
        .applications(
            MediatorFiles.replaced(before.applications(), before.applications().size() - 1, next))
        .build();
  }

  private static boolean isOpen(GradeApplication application) {
    return switch (application.state()) {
      case RETURNED, REFUSED, GRANTED, FILED, WITHDRAWN -> false;
      case APPLIED, REVIEWED, ASSESSED, NOT_REACHED, PUBLISHED, REOPENED -> true;
    };
  }
}
