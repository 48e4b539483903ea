package org.fengqiao.mediation.campaign.check;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fengqiao.mediation.campaign.Citation;
import org.fengqiao.mediation.campaign.Measure;
import org.fengqiao.mediation.campaign.PlanIndicator;
import org.fengqiao.mediation.campaign.PlanItem;
import org.fengqiao.mediation.campaign.PlanTask;
import org.fengqiao.mediation.indicator.Threshold;

/**
 * Tells whether an item asks for a number of disputes to be found, registered or mediated. It goes
 * by what is counted: by the codes, else by the words, such as 5件 or 案件数. Typical cases are papers,
 * rooms and mediators are not disputes, and a rate is no number.
 */
final class DisputeQuota {

  private static final Set<String> COUNTED = Set.of("CASES", "DISPUTES", "LEADS");

  private static final Set<String> NOT_DISPUTES =
      Set.of("TYPICAL", "EXAMPLE", "MODEL", "REVIEWED", "FILES");

  /** Clauses about papers on disputes speak of papers. */
  private static final Pattern PAPERS = Pattern.compile("案例|案卷|卷宗|档案|檔案|评查|評查");

  private static final String NUMERAL = "[0-9０-９一二三四五六七八九十百千万两]";

  private static final String DISPUTE = "(?:纠纷|糾紛|矛盾|案件|积案|積案)";

  /** A number with the measure word of disputes, in a clause that speaks of them. */
  private static final Pattern COUNTED_PIECES =
      Pattern.compile(
          DISPUTE + ".*" + NUMERAL + "[多余餘]?[件起宗]|" + NUMERAL + "[多余餘]?[件起宗].*" + DISPUTE);

  /** The number of disputes by name. */
  private static final Pattern NUMBER_OF_DISPUTES =
      Pattern.compile(DISPUTE + "的?(?:[总總][数數量]|[数數]量|[数數](?![据據字智量])|量(?!化))");

  private DisputeQuota() {}

  static boolean isIn(PlanItem item) {
    if (item instanceof PlanIndicator indicator) {
      return asksForMore(indicator.measure())
          && (counts(
                  Stream.of(Optional.of(indicator.indicator()), indicator.counts(), item.object())
                      .flatMap(Optional::stream))
              || speaksOf(indicator.name().zh(), item.citations()));
    }
    return item instanceof PlanTask task
        && task.measure().filter(DisputeQuota::asksForMore).isPresent()
        && (counts(task.object().stream()) || speaksOf(task.what().zh(), item.citations()));
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

  private static boolean counts(Stream<String> codes) {
    return codes
        .map(code -> List.of(code.split("-")))
        .anyMatch(
            words ->
                words.stream().anyMatch(COUNTED::contains)
                    && words.stream().noneMatch(NOT_DISPUTES::contains));
  }

  private static boolean speaksOf(String name, List<Citation> citations) {
    return Stream.concat(Stream.of(name), citations.stream().map(Citation::quote))
        .flatMap(text -> Arrays.stream(text.split("[，,、：:]")))
        .filter(clause -> !PAPERS.matcher(clause).find())
        .anyMatch(
            clause ->
                COUNTED_PIECES.matcher(clause).find() || NUMBER_OF_DISPUTES.matcher(clause).find());
  }
}
