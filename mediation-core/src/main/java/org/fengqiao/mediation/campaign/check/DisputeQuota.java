package org.fengqiao.mediation.campaign.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fengqiao.mediation.campaign.Citation;
import org.fengqiao.mediation.campaign.Measure;
import org.fengqiao.mediation.campaign.PlanIndicator;
import org.fengqiao.mediation.campaign.PlanItem;
import org.fengqiao.mediation.campaign.PlanTask;
import org.fengqiao.mediation.indicator.Threshold;

/**
 * Tells whether an item asks for a number of disputes to be found, registered or mediated. It goes
 * by what is counted: by the codes, or by words that count disputes with the very number the item
 * declares. Typical cases are papers, rooms and mediators are not disputes, a rate is no number,
 * and a village without disputes is the opposite of a quota.
 */
final class DisputeQuota {

  private static final Set<String> COUNTED = Set.of("CASES", "DISPUTES", "LEADS");

  /** The words that may stand with what is counted without making it something else. */
  private static final Set<String> QUALIFIERS =
      Set.of(
          ("REGISTERED ACCEPTED MEDIATED SETTLED RESOLVED SOLVED SCREENED FOUND REPORTED HANDLED"
                  + " CLOSED RECORDED ENTERED NEW NUMBER COUNT TOTAL VOLUME OF PER VILLAGE TOWN"
                  + " COMMUNITY COUNTY COMMITTEE MEDIATOR MONTH MONTHLY QUARTER QUARTERLY YEAR"
                  + " YEARLY ANNUAL WEEK WEEKLY CIVIL MEDIATION COURT ENTRUSTED")
              .split(" "));

  private DisputeQuota() {}

  static boolean isIn(PlanItem item) {
    if (item instanceof PlanIndicator indicator) {
      return asksForMore(indicator.measure())
          && (isCounted(indicator)
              || QuotaWords.isNumberOfDisputes(indicator.name().zh())
              || speaksOf(indicator.measure(), indicator.name().zh(), item.citations()));
    }
    return item instanceof PlanTask task
        && task.measure().filter(DisputeQuota::asksForMore).isPresent()
        && (task.object().filter(DisputeQuota::counts).isPresent()
            || speaksOf(task.measure().get(), task.what().zh(), item.citations()));
  }

  /** A code is not believed against the words: what is called 典型案例 counts papers. */
  private static boolean isCounted(PlanIndicator indicator) {
    return Stream.of(Optional.of(indicator.indicator()), indicator.counts(), indicator.object())
            .flatMap(Optional::stream)
            .anyMatch(DisputeQuota::counts)
        && !QuotaWords.speaksOfOtherThings(indicator.name().zh());
  }

  private static boolean asksForMore(Measure measure) {
    return switch (measure.comparator()) {
      case AT_LEAST, EQUAL, BETWEEN ->
          measure.threshold().filter(DisputeQuota::isPositiveNumber).isPresent();
      case AT_MOST, INCREASE, DECREASE, FULL_COVERAGE, QUALITATIVE -> false;
    };
  }

  private static boolean isPositiveNumber(Threshold threshold) {
    if (threshold instanceof Threshold.Range range) {
      return range.most() > 0;
    }
    return threshold instanceof Threshold.Count count && count.number() > 0;
  }

  private static boolean counts(String code) {
    List<String> words = List.of(code.split("[-_.]"));
    return words.stream().anyMatch(COUNTED::contains)
        && words.stream().allMatch(word -> COUNTED.contains(word) || QUALIFIERS.contains(word));
  }

  private static boolean speaksOf(Measure measure, String name, List<Citation> citations) {
    return Stream.concat(Stream.of(name), citations.stream().map(Citation::quote))
        .flatMap(text -> QuotaWords.in(text, name).stream())
        .anyMatch(asked -> isThat(asked, measure.threshold().orElseThrow()));
  }

  private static boolean isThat(QuotaWords.Asked asked, Threshold threshold) {
    if (threshold instanceof Threshold.Range range) {
      return asked.least() == range.least() || asked.most() == range.most();
    }
    return threshold instanceof Threshold.Count count
        && (asked.least() == count.number() || asked.most() == count.number());
  }
}
