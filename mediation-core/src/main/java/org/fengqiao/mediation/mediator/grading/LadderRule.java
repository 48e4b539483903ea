package org.fengqiao.mediation.mediator.grading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.Problems;
import org.fengqiao.mediation.kernel.ProblemsException;
import org.fengqiao.mediation.region.RegionCode;

/**
 * By which ladder a place grades its mediators (MED-13): what its rule book says, which names the
 * ladder and leaves the steps to the ladder's own file.
 *
 * @param ladder the id of the ladder
 * @param basis where the decision comes from
 */
public record LadderRule(String ladder, LegalBasis basis) {

  /**
   * Returns the ladder it names.
   *
   * @param ladders the ladders the host has read
   * @param place the region whose rule it is
   * @throws ProblemsException if none of them has the id, or naming every reason why it cannot be
   *     used: not in force on the day, for another region
   */
  public GradingLadder choose(Collection<GradingLadder> ladders, RegionCode place, LocalDate day) {
    Optional<GradingLadder> named =
        ladders.stream().filter(each -> each.id().equals(ladder)).findFirst();
    List<Problem> found = new ArrayList<>();
    if (named.isEmpty()) {
      TreeSet<String> known = new TreeSet<>();
      ladders.forEach(each -> known.add(each.id()));
      found.add(problem(GradingProblem.UNKNOWN_LADDER, place, ladder, List.copyOf(known)));
    }
    named
        .filter(each -> !each.isValidOn(day))
        .ifPresent(
            each -> found.add(problem(GradingProblem.LADDER_NOT_IN_FORCE, place, ladder, day)));
    named
        .filter(each -> !each.isFor(place))
        .flatMap(GradingLadder::region)
        .ifPresent(
            region ->
                found.add(
                    problem(
                        GradingProblem.LADDER_ELSEWHERE,
                        place,
                        ladder,
                        region.digits(),
                        place.digits())));
    new Problems(found).orThrow();
    return named.orElseThrow();
  }

  private Problem problem(GradingProblem code, RegionCode place, Object... arguments) {
    return Problem.of(code, place.digits(), arguments).because(basis);
  }
}
