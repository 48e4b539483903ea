package org.fengqiao.mediation.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.fengqiao.mediation.committee.Seat;
import org.fengqiao.mediation.kernel.Coded;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.Problems;
import org.fengqiao.mediation.mediator.EngagementKind;
import org.fengqiao.mediation.mediator.Mediator;

/**
 * The reward for information (信息报告奖励, RISK-20): a timely report that effectively prevented a major
 * case. Whether it is offered and to whom is a plan's decision; how much, the host's.
 *
 * @param informants who may be rewarded, by what they are to a committee (MED-21); a member of a
 *     committee may where any kind that mediates is among them
 * @param basis where it comes from
 */
public record InformationReward(Set<EngagementKind> informants, LegalBasis basis) {

  /**
   * Whom the plans name that offer it: grassroots mediators, information officers, grid workers and
   * liaisons (基层调解员、纠纷信息员、网格员、联络员, MED-21).
   */
  public static final Set<EngagementKind> NAMED_INFORMANTS =
      Set.of(
          EngagementKind.FULL_TIME,
          EngagementKind.PART_TIME,
          EngagementKind.TEN_HOUSEHOLD,
          EngagementKind.VOLUNTEER,
          EngagementKind.BACKBONE,
          EngagementKind.INFORMATION_OFFICER,
          EngagementKind.GRID_WORKER,
          EngagementKind.LIAISON);

  /** What earns it; somebody answers for both. */
  public enum Merit implements Coded {
    /** It was reported in time (及时报告). */
    TIMELY("TIMELY"),
    /** It effectively prevented a major case (有效预防重大案件). */
    PREVENTED("PREVENTED");

    private final String code;

    Merit(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }

  /** Copies the kinds. */
  public InformationReward {
    informants = Set.copyOf(informants);
  }

  /**
   * Returns everything that stands against rewarding somebody for a lead.
   *
   * @param finder who shall be rewarded
   * @param seats the seats of the finder
   * @param attested what somebody answers for
   */
  public Problems check(
      Lead lead, Mediator finder, Collection<Seat> seats, Collection<Merit> attested) {
    List<Problem> found = new ArrayList<>();
    if (lead.foundBy().filter(finder.id()::equals).isEmpty()) {
      found.add(
          Problem.of(
                  ScreeningProblem.NOT_ITS_FINDER,
                  lead.id().text(),
                  finder.id().text(),
                  lead.foundBy().map(Object::toString).orElse(""))
              .because(basis));
    }
    LocalDate day = lead.foundOn();
    Set<EngagementKind> kinds = new TreeSet<>();
    finder.engagementsOn(day).forEach(each -> kinds.add(each.kind()));
    boolean member =
        informants.stream().anyMatch(EngagementKind::mediates)
            && seats.stream()
                .anyMatch(seat -> seat.mediator().equals(finder.id()) && seat.holdsOn(day));
    if (!member && kinds.stream().noneMatch(informants::contains)) {
      found.add(
          Problem.of(
                  ScreeningProblem.NOT_AN_INFORMANT,
                  lead.id().text(),
                  finder.id().text(),
                  day,
                  List.copyOf(kinds),
                  List.copyOf(new TreeSet<>(informants)))
              .because(basis));
    }
    for (Merit merit : Merit.values()) {
      if (!attested.contains(merit)) {
        found.add(
            Problem.of(ScreeningProblem.MERIT_NOT_ATTESTED, lead.id().text(), merit)
                .because(basis));
      }
    }
    return new Problems(found);
  }
}
