package org.fengqiao.mediation.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.mediator.Engagement;
import org.fengqiao.mediation.mediator.Mediator;
import org.fengqiao.mediation.mediator.grading.GradingLadder;
import org.fengqiao.mediation.mediator.grading.GradingProblem;
import org.fengqiao.mediation.mediator.grading.GradingState;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.storage.RegisteredMediator;
import org.fengqiao.mediation.storage.RegisteredOrganisation;
import org.fengqiao.mediation.storage.UnitOfWork;
import org.fengqiao.mediation.storage.Versioned;

/**
 * By which ladder, and where, a grade was given.
 *
 * @param ladder the ladder as it was then
 * @param region where the mediator worked
 */
record GradeOrigin(GradingLadder ladder, RegionCode region) {

  /** What the application says that the grade last held rests on. */
  static Optional<GradeOrigin> of(RegisteredMediator mediator, LocalDate on) {
    Optional<String> ladder = mediator.grades().lastUpTo(on).map(entry -> entry.grade().ladder());
    return mediator.applications().stream()
        .filter(each -> each.state() == GradingState.GRANTED || each.state() == GradingState.FILED)
        .filter(each -> ladder.equals(Optional.of(each.ladder().id())))
        .reduce((earlier, later) -> later)
        .map(each -> new GradeOrigin(each.ladder(), each.region()));
  }

  /**
   * Where the mediator works, or worked last, under the ladder of a grade brought along: somebody
   * who was dismissed can lose a grade.
   */
  static GradeOrigin brought(
      UnitOfWork unit, RegisteredMediator mediator, GradingLadder ladder, LocalDate on) {
    LocalDate last =
        mediator.mediator().engagements().stream()
            .filter(each -> ladder.kinds().contains(each.kind()) && !each.from().isAfter(on))
            .map(each -> each.to().filter(on::isAfter).orElse(on))
            .max(LocalDate::compareTo)
            .orElse(on);
    return new GradeOrigin(ladder, place(unit, mediator.mediator(), ladder, last));
  }

  /** Where the mediator is engaged as the ladder asks, first of all full-time. */
  static RegionCode place(UnitOfWork unit, Mediator mediator, GradingLadder ladder, LocalDate on) {
    List<OrganisationId> places =
        Stream.concat(
                mediator.fullTimeAt(on).stream(),
                mediator.engagementsOn(on).stream()
                    .filter(each -> ladder.kinds().contains(each.kind()))
                    .map(Engagement::organisation))
            .distinct()
            .toList();
    Map<OrganisationId, Versioned<RegisteredOrganisation>> known =
        new RegisterReader(unit).named(places);
    return places.stream()
        .flatMap(each -> Optional.ofNullable(known.get(each)).stream())
        .map(row -> row.value().on(on).orElseGet(() -> row.value().last()).organisation().region())
        .findFirst()
        .orElseThrow(
            () ->
                MediatorFiles.refusal(
                    Problem.of(
                            GradingProblem.NOT_ENGAGED_AS_ASKED,
                            mediator.id().text(),
                            ladder.id(),
                            ladder.kinds().stream().sorted().toList(),
                            on)
                        .because(ladder.basis())));
  }
}
