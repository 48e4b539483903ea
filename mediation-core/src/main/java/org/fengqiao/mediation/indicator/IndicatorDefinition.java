package org.fengqiao.mediation.indicator;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.fengqiao.mediation.indicator.IndicatorValue.NotMeasurable;
import org.fengqiao.mediation.kernel.Coded;
import org.fengqiao.mediation.kernel.Explained;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.MediationStyle;
import org.fengqiao.mediation.kernel.Ratio;
import org.immutables.value.Value;

/**
 * How an indicator is computed from named numbers (IND-01). Places compute indicators of the same
 * name differently, so a definition is data and always shows its formula.
 */
@Value.Immutable
@MediationStyle
public abstract class IndicatorDefinition {

  /** How the value comes about. */
  public enum Kind implements Coded {
    /** A share: the sum of some numbers over the sum of others. */
    RATE("RATE"),
    /** A number of things: the sum of some numbers. */
    COUNT("COUNT"),
    /** A survey tells; nothing is computed (IND-26). */
    SURVEY("SURVEY");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }

  IndicatorDefinition() {}

  /** Returns the code plans refer to. */
  public abstract String code();

  /** Returns the name. */
  public abstract LocalText name();

  /** Returns how the value comes about. */
  public abstract Kind kind();

  /** Returns the codes of the numbers above the line, added up. */
  public abstract List<String> numerator();

  /** Returns what the number above the line is. */
  public abstract LocalText numeratorName();

  /** Returns the codes of the numbers below the line, added up; empty unless it is a rate. */
  public abstract List<String> denominator();

  /** Returns what the number below the line is; the numerator's name unless it is a rate. */
  @Value.Default
  public LocalText denominatorName() {
    return numeratorName();
  }

  /**
   * Returns whether the numerator counts a part of what the denominator counts. Such a rate above
   * 100 % shows that a number is wrong, and is not given out.
   */
  @Value.Default
  public boolean partOfWhole() {
    return true;
  }

  /** Returns where the formula comes from. No plan gives one, so by default it is ours. */
  @Value.Default
  public LegalBasis basis() {
    return LegalBasis.ourDefault();
  }

  @Value.Check
  void check() {
    boolean fits =
        switch (kind()) {
          case RATE -> !numerator().isEmpty() && !denominator().isEmpty();
          case COUNT -> !numerator().isEmpty() && denominator().isEmpty();
          case SURVEY -> numerator().isEmpty() && denominator().isEmpty();
        };
    if (!fits) {
      throw new IllegalArgumentException(
          "indicator " + code() + " of kind " + kind().code() + " cannot be " + formula());
    }
  }

  /** Returns the formula in codes, such as {@code (AGREED) / (AGREED + NOT-AGREED)}. */
  public final String formula() {
    String above = String.join(" + ", numerator());
    return denominator().isEmpty()
        ? above
        : "(" + above + ") / (" + String.join(" + ", denominator()) + ")";
  }

  /** Returns the value for the numbers of one place and period. */
  public final Explained<IndicatorValue> measure(Counts counts) {
    Set<String> names = new LinkedHashSet<>(numerator());
    names.addAll(denominator());
    List<String> facts = new ArrayList<>();
    for (String name : names) {
      OptionalLong number = counts.find(name);
      facts.add(name + " = " + (number.isPresent() ? number.getAsLong() : "?"));
      if (number.isEmpty()) {
        return explain(new NotMeasurable(NotMeasurableReason.MISSING_COUNT, name), facts, "");
      }
    }
    if (kind() == Kind.SURVEY) {
      return explain(new NotMeasurable(NotMeasurableReason.SURVEY, code()), facts, "");
    }
    long above = sum(numerator(), counts);
    if (kind() == Kind.COUNT) {
      return explain(new IndicatorValue.Total(above), facts, formula() + " = " + above);
    }
    long below = sum(denominator(), counts);
    String arithmetic = formula() + " = " + above + "/" + below;
    if (below == 0) {
      return explain(
          new NotMeasurable(NotMeasurableReason.EMPTY_DENOMINATOR, code()), facts, arithmetic);
    }
    if (partOfWhole() && above > below) {
      return explain(
          new NotMeasurable(NotMeasurableReason.INCONSISTENT_COUNTS, code()), facts, arithmetic);
    }
    Ratio ratio = Ratio.ofFraction(above, below);
    return explain(
        new IndicatorValue.Rate(ratio), facts, arithmetic + " = " + ratio.toPercent(2) + "%");
  }

  private Explained<IndicatorValue> explain(
      IndicatorValue value, List<String> facts, String arithmetic) {
    return new Explained<>(value, rule(), facts, arithmetic, basis());
  }

  private LocalText rule() {
    return kind() == Kind.RATE
        ? LocalText.of(
            name().zh() + " = " + numeratorName().zh() + " ÷ " + denominatorName().zh(),
            name().en() + " = " + numeratorName().en() + " / " + denominatorName().en())
        : name();
  }

  private static long sum(List<String> names, Counts counts) {
    return names.stream()
        .mapToLong(name -> counts.find(name).orElseThrow())
        .reduce(0, Math::addExact);
  }

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link IndicatorDefinition}. */
  public static final class Builder extends ImmutableIndicatorDefinition.Builder {
    Builder() {}
  }
}
