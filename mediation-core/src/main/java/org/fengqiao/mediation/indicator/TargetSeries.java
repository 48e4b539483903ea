package org.fengqiao.mediation.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.kernel.Explained;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.LocalText;

/**
 * The targets of one indicator over time (IND-25). A day without a target answers "none stated",
 * never the target of the year before.
 *
 * @param indicator the code of the indicator
 * @param targets targets of this indicator, no two of which hold on the same day
 */
public record TargetSeries(String indicator, List<IndicatorTarget> targets) {

  /** Copies the targets and checks that they belong together. */
  public TargetSeries {
    targets = List.copyOf(targets);
    for (int i = 0; i < targets.size(); i++) {
      if (!targets.get(i).indicator().equals(indicator)) {
        throw new IllegalArgumentException(
            "a target of " + targets.get(i).indicator() + " stands among those of " + indicator);
      }
      for (int j = 0; j < i; j++) {
        if (overlap(targets.get(j), targets.get(i))) {
          throw new IllegalArgumentException(
              "two targets of "
                  + indicator
                  + " hold on the same day: "
                  + targets.get(j)
                  + ", "
                  + targets.get(i));
        }
      }
    }
  }

  private static boolean overlap(IndicatorTarget a, IndicatorTarget b) {
    LocalDate start =
        later(a.validFrom().orElse(LocalDate.MIN), b.validFrom().orElse(LocalDate.MIN));
    return a.isValidOn(start) && b.isValidOn(start);
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  /** Returns the target that holds on a day; empty if none is stated. */
  public Optional<IndicatorTarget> on(LocalDate day) {
    return targets.stream().filter(target -> target.isValidOn(day)).findFirst();
  }

  /**
   * Returns how a value stands to the target of a day.
   *
   * @param day a day of the period the value belongs to
   * @param value the value of that period
   * @param baseline the value of the same period of the baseline year, where there is one
   */
  public Explained<Verdict> judge(
      LocalDate day, IndicatorValue value, Optional<IndicatorValue> baseline) {
    return on(day).map(target -> target.judge(value, baseline)).orElseGet(() -> noneStated(day));
  }

  private Explained<Verdict> noneStated(LocalDate day) {
    List<String> facts = new ArrayList<>();
    facts.add("day = " + day);
    targets.forEach(
        target ->
            facts.add(
                "target = "
                    + target.validFrom().map(LocalDate::toString).orElse("")
                    + ".."
                    + target.validTo().map(LocalDate::toString).orElse("")));
    return new Explained<>(
        Verdict.NONE_STATED,
        LocalText.of(indicator + "：当日未规定指标值", indicator + ": no target is stated for the day"),
        facts,
        "",
        LegalBasis.ourDefault());
  }
}
