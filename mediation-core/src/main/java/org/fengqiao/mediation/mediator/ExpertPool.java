package org.fengqiao.mediation.mediator;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.fengqiao.mediation.region.RegionCode;

/**
 * A pool of consulting experts of a district (人民调解专家库, STF-16): who is engaged as an expert and for
 * which fields.
 *
 * @param region the district
 * @param experts the mediators engaged as experts anywhere in it
 */
public record ExpertPool(RegionCode region, List<Mediator> experts) {

  /** Returns the experts of an area on a day, in the order given. */
  public static ExpertPool of(RegionCode region, Collection<Mediator> mediators, LocalDate day) {
    return new ExpertPool(
        region,
        mediators.stream()
            .filter(
                each ->
                    each.engagementsOn(day).stream()
                        .anyMatch(engaged -> engaged.kind() == EngagementKind.EXPERT))
            .toList());
  }

  /** Copies the list. */
  public ExpertPool {
    experts = List.copyOf(experts);
  }

  /** Returns the experts who know one of the fields. */
  public List<Mediator> knowing(Set<Knowledge> fields) {
    return experts.stream()
        .filter(each -> each.background().knowledge().stream().anyMatch(fields::contains))
        .toList();
  }
}
