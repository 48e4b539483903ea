package org.fengqiao.mediation.rules;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.fengqiao.mediation.calendar.ClockEffect;
import org.fengqiao.mediation.calendar.Period;
import org.fengqiao.mediation.calendar.Roll;
import org.fengqiao.mediation.casework.risk.RiskScheme;
import org.fengqiao.mediation.kernel.Modality;

/** The value of a rule during one period of validity. */
public sealed interface RuleValue {

  /** Returns the value in one line, the same for equal values and different for others. */
  String text();

  /**
   * A number.
   *
   * @param number zero or more, in the unit of the key
   */
  record Whole(long number) implements RuleValue {
    @Override
    public String text() {
      return Long.toString(number);
    }
  }

  /**
   * Yes or no.
   *
   * @param yes whether it is so
   */
  record Flag(boolean yes) implements RuleValue {
    @Override
    public String text() {
      return Boolean.toString(yes);
    }
  }

  /**
   * A code out of the key's set.
   *
   * @param code the code
   */
  record Choice(String code) implements RuleValue {
    @Override
    public String text() {
      return code;
    }
  }

  /**
   * A length of time.
   *
   * @param period how long
   * @param roll what happens if the last day is a rest day
   */
  record Span(Period period, Roll roll) implements RuleValue {
    @Override
    public String text() {
      return period.length() + " " + period.unit().code() + " roll " + roll.code();
    }
  }

  /**
   * A clock of a case.
   *
   * @param span how long it runs
   * @param effect what its end does
   */
  record Clock(Span span, ClockEffect effect) implements RuleValue {
    @Override
    public String text() {
      return span.text() + " effect " + effect.code();
    }
  }

  /**
   * A number of people an organisation has.
   *
   * @param least the least number, zero or more
   * @param most the greatest number of a closed range
   * @param onlyWithConditions whether it holds only for those with the conditions (有条件的)
   * @param modality how firmly it is asked for
   */
  record Staff(long least, OptionalLong most, boolean onlyWithConditions, Modality modality)
      implements RuleValue {

    /** Checks the range. */
    public Staff {
      if (least < 0 || most.orElse(least) < least) {
        throw new IllegalArgumentException("not a range: " + least + ".." + most.orElse(least));
      }
    }

    @Override
    public String text() {
      return least
          + ".."
          + (most.isPresent() ? most.getAsLong() : "")
          + (onlyWithConditions ? " with conditions " : " ")
          + modality.code();
    }
  }

  /**
   * The risk levels of a place.
   *
   * @param levels the gravest first
   */
  record Levels(List<RiskScheme.Level> levels) implements RuleValue {

    /** Copies the levels. */
    public Levels {
      levels = List.copyOf(levels);
    }

    @Override
    public String text() {
      return levels.stream()
          .map(
              level ->
                  level.code()
                      + "/"
                      + level.name().zh()
                      + "/"
                      + level.name().en()
                      + (level.planNeeded() ? "/plan" : ""))
          .collect(Collectors.joining(", "));
    }
  }
}
