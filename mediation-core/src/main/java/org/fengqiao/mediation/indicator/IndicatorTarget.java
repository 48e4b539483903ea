package org.fengqiao.mediation.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fengqiao.mediation.kernel.Explained;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.MediationStyle;
import org.fengqiao.mediation.kernel.Modality;
import org.fengqiao.mediation.kernel.Ratio;
import org.immutables.value.Value;

/** What is asked of an indicator during one period (IND-01, IND-25). */
@Value.Immutable
@MediationStyle
public abstract class IndicatorTarget {

  private static final Ratio WHOLE = Ratio.ofFraction(1, 1);

  IndicatorTarget() {}

  /** Returns the code of the indicator. */
  public abstract String indicator();

  /** Returns how the value is held against the threshold. */
  public abstract Comparator comparator();

  /**
   * Returns the threshold: a range for {@link Comparator#BETWEEN}, a rate or number for at least,
   * at most and equal, none otherwise.
   */
  public abstract Optional<Threshold> threshold();

  /** Returns the first day it holds; empty if it has always held. */
  public abstract Optional<LocalDate> validFrom();

  /** Returns the last day it holds; empty if it goes on. */
  public abstract Optional<LocalDate> validTo();

  /** Returns how firmly it is asked for. */
  public abstract Modality modality();

  /** Returns where it comes from. */
  public abstract LegalBasis basis();

  @Value.Check
  void check() {
    boolean fits =
        switch (comparator()) {
          case AT_LEAST, AT_MOST, EQUAL ->
              threshold().isPresent() && !(threshold().get() instanceof Threshold.Range);
          case BETWEEN -> threshold().isPresent() && threshold().get() instanceof Threshold.Range;
          case DECREASE, INCREASE, FULL_COVERAGE, QUALITATIVE -> threshold().isEmpty();
        };
    if (!fits) {
      throw new IllegalArgumentException(
          "a target of "
              + indicator()
              + " with comparator "
              + comparator().code()
              + " cannot have the threshold "
              + threshold());
    }
    if (validFrom().isPresent()
        && validTo().isPresent()
        && validTo().get().isBefore(validFrom().get())) {
      throw new IllegalArgumentException(
          "a target of "
              + indicator()
              + " ends "
              + validTo().get()
              + " before it starts "
              + validFrom().get());
    }
  }

  /** Returns whether it holds on a day. */
  public final boolean isValidOn(LocalDate day) {
    return validFrom().map(first -> !day.isBefore(first)).orElse(true)
        && validTo().map(last -> !day.isAfter(last)).orElse(true);
  }

  /**
   * Returns whether a value reaches this target.
   *
   * @param value the value of the period
   * @param baseline the value of the same period of the baseline year; used for a decrease or an
   *     increase only, which the first year does not have
   */
  public final Explained<Verdict> judge(IndicatorValue value, Optional<IndicatorValue> baseline) {
    if (comparator() == Comparator.QUALITATIVE) {
      return not(NotMeasurableReason.QUALITATIVE, value);
    }
    if (value instanceof IndicatorValue.NotMeasurable reason) {
      return not(reason.reason(), value);
    }
    return switch (comparator()) {
      case DECREASE, INCREASE -> trend(value, baseline);
      case FULL_COVERAGE ->
          value instanceof IndicatorValue.Rate rate
              ? verdict(rate.ratio().isAtLeast(WHOLE), show(value) + " >= 100%")
              : not(NotMeasurableReason.OTHER_UNIT, value);
      default -> against(value, threshold().orElseThrow());
    };
  }

  private Explained<Verdict> trend(IndicatorValue value, Optional<IndicatorValue> baseline) {
    if (baseline.isEmpty() || baseline.get() instanceof IndicatorValue.NotMeasurable) {
      return not(NotMeasurableReason.NO_BASELINE, value);
    }
    Optional<Integer> order = compare(value, baseline.get());
    if (order.isEmpty()) {
      return not(NotMeasurableReason.OTHER_UNIT, value);
    }
    boolean falling = comparator() == Comparator.DECREASE;
    return verdict(
        falling ? order.get() < 0 : order.get() > 0,
        show(value) + (falling ? " < " : " > ") + show(baseline.get()));
  }

  private Explained<Verdict> against(IndicatorValue value, Threshold threshold) {
    if (threshold instanceof Threshold.Range range) {
      return value instanceof IndicatorValue.Total number
          ? verdict(
              number.number() >= range.least() && number.number() <= range.most(),
              range.least() + " <= " + number.number() + " <= " + range.most())
          : not(NotMeasurableReason.OTHER_UNIT, value);
    }
    IndicatorValue bound =
        threshold instanceof Threshold.Rate rate
            ? new IndicatorValue.Rate(rate.ratio())
            : new IndicatorValue.Total(((Threshold.Count) threshold).number());
    Optional<Integer> order = compare(value, bound);
    if (order.isEmpty()) {
      return not(NotMeasurableReason.OTHER_UNIT, value);
    }
    return switch (comparator()) {
      case AT_LEAST -> verdict(order.get() >= 0, show(value) + " >= " + show(bound));
      case AT_MOST -> verdict(order.get() <= 0, show(value) + " <= " + show(bound));
      default -> verdict(order.get() == 0, show(value) + " = " + show(bound));
    };
  }

  private static Optional<Integer> compare(IndicatorValue a, IndicatorValue b) {
    if (a instanceof IndicatorValue.Rate left && b instanceof IndicatorValue.Rate right) {
      return Optional.of(left.ratio().compareTo(right.ratio()));
    }
    if (a instanceof IndicatorValue.Total left && b instanceof IndicatorValue.Total right) {
      return Optional.of(Long.compare(left.number(), right.number()));
    }
    return Optional.empty();
  }

  private Explained<Verdict> verdict(boolean met, String comparison) {
    return explain(met ? Verdict.MET : Verdict.NOT_MET, List.of(), comparison);
  }

  private Explained<Verdict> not(NotMeasurableReason reason, IndicatorValue value) {
    return explain(
        Verdict.NOT_MEASURABLE, List.of("reason = " + reason.code(), "value = " + show(value)), "");
  }

  private Explained<Verdict> explain(Verdict verdict, List<String> facts, String comparison) {
    LocalText rule =
        LocalText.of(
            indicator() + "：" + describe(Locale.CHINESE),
            indicator() + ": " + describe(Locale.ENGLISH));
    return new Explained<>(verdict, rule, facts, comparison, basis());
  }

  /** Returns what is asked for in words, such as "at least 96%". */
  public final String describe(Locale locale) {
    String words = comparator().label(locale);
    return threshold().map(t -> words + " " + show(t)).orElse(words);
  }

  private static String show(Threshold threshold) {
    if (threshold instanceof Threshold.Rate rate) {
      return percent(rate.ratio());
    }
    if (threshold instanceof Threshold.Range range) {
      return range.least() + "—" + range.most();
    }
    return Long.toString(((Threshold.Count) threshold).number());
  }

  private static String show(IndicatorValue value) {
    if (value instanceof IndicatorValue.Rate rate) {
      return percent(rate.ratio());
    }
    return value instanceof IndicatorValue.Total number ? Long.toString(number.number()) : "-";
  }

  private static String percent(Ratio ratio) {
    return ratio.toPercent(2).stripTrailingZeros().toPlainString() + "%";
  }

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link IndicatorTarget}. */
  public static final class Builder extends ImmutableIndicatorTarget.Builder {
    Builder() {}
  }
}
