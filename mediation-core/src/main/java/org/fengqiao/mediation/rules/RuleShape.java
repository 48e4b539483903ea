package org.fengqiao.mediation.rules;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.fengqiao.mediation.calendar.Period;
import org.fengqiao.mediation.casework.risk.RiskScheme;

/** The shapes a rule's value may have, and the directions in which a law of that shape binds. */
enum RuleShape {
  WHOLE(RuleDirection.AT_LEAST, RuleDirection.AT_MOST, RuleDirection.FIXED),
  FLAG(RuleDirection.AT_LEAST, RuleDirection.AT_MOST, RuleDirection.FIXED),
  CHOICE(RuleDirection.FIXED),
  /** A code of something that is defined elsewhere, such as a ladder. */
  OWN_CODE(RuleDirection.FIXED),
  /** A choice of sets, each contained in the next one. */
  NESTED_CHOICE(RuleDirection.SUPERSET, RuleDirection.SUBSET, RuleDirection.FIXED),
  SPAN(RuleDirection.AT_LEAST, RuleDirection.AT_MOST, RuleDirection.FIXED),
  CLOCK(RuleDirection.AT_LEAST, RuleDirection.AT_MOST, RuleDirection.FIXED),
  STAFF(RuleDirection.AT_LEAST, RuleDirection.FIXED),
  TRAINING(RuleDirection.AT_LEAST, RuleDirection.FIXED),
  /** The people of an engagement, which stands beside the numbers. */
  STAFF_OF(RuleDirection.FIXED),
  /** Who can be engaged: at least what another value asks for. */
  ELIGIBLE(RuleDirection.AT_LEAST, RuleDirection.FIXED),
  TIERS(RuleDirection.FIXED),
  COVER(RuleDirection.FIXED),
  PARTS(RuleDirection.FIXED),
  FILING(RuleDirection.FIXED),
  /** A set of codes, in an order that matters. */
  LIST(RuleDirection.SUPERSET, RuleDirection.SUBSET, RuleDirection.FIXED),
  CODES(RuleDirection.SUPERSET, RuleDirection.SUBSET, RuleDirection.FIXED),
  ROUTE(RuleDirection.FIXED),
  /** A level asks for more than another one if it asks for a plan or more reports, or sooner. */
  LEVELS(RuleDirection.SUPERSET, RuleDirection.SUBSET, RuleDirection.FIXED);

  private final ImmutableList<RuleDirection> directions;

  RuleShape(RuleDirection... directions) {
    this.directions = ImmutableList.copyOf(directions);
  }

  List<RuleDirection> directions() {
    return directions;
  }

  /** Returns whether a narrower layer may have a value where a wider one is law. */
  static boolean allows(RuleKey key, RuleDirection direction, RuleValue law, RuleValue narrower) {
    if (law.equals(narrower)) {
      return true;
    }
    return switch (direction) {
      case FIXED -> false;
      case AT_LEAST -> isAtLeast(narrower, law);
      case AT_MOST -> isAtLeast(law, narrower);
      case SUPERSET -> contains(key, narrower, law);
      case SUBSET -> contains(key, law, narrower);
    };
  }

  /** Values that cannot be compared, such as days and months, are not at least each other. */
  private static boolean isAtLeast(RuleValue more, RuleValue less) {
    if (more instanceof RuleValue.Whole a && less instanceof RuleValue.Whole b) {
      return a.number() >= b.number();
    }
    if (more instanceof RuleValue.Flag a && less instanceof RuleValue.Flag b) {
      return a.yes() || !b.yes();
    }
    if (more instanceof RuleValue.Span a && less instanceof RuleValue.Span b) {
      return isAsLong(a, b);
    }
    if (more instanceof RuleValue.Clock a && less instanceof RuleValue.Clock b) {
      return a.effect() == b.effect() && isAsLong(a.span(), b.span());
    }
    if (more instanceof RegisterValue.Eligible a && less instanceof RegisterValue.Eligible b) {
      return a.asksForAsMuchAs(b);
    }
    if (more instanceof RuleValue.Training a && less instanceof RuleValue.Training b) {
      return a.isAtLeast(b);
    }
    return more instanceof RuleValue.Staff a
        && less instanceof RuleValue.Staff b
        && a.least() >= b.least()
        && a.steps().equals(b.steps())
        && a.per().equals(b.per())
        && (!a.onlyWithConditions() || b.onlyWithConditions());
  }

  private static boolean isAsLong(RuleValue.Span more, RuleValue.Span less) {
    Period a = more.period();
    Period b = less.period();
    return more.roll() == less.roll() && a.unit() == b.unit() && a.length() >= b.length();
  }

  private static boolean contains(RuleKey key, RuleValue wider, RuleValue inner) {
    if (wider instanceof RuleValue.Choice a && inner instanceof RuleValue.Choice b) {
      return key.choices().indexOf(a.code()) >= key.choices().indexOf(b.code());
    }
    if (wider instanceof RuleValue.Codes a && inner instanceof RuleValue.Codes b) {
      return a.codes().containsAll(b.codes());
    }
    return wider instanceof RuleValue.Levels a
        && inner instanceof RuleValue.Levels b
        && b.levels().stream()
            .allMatch(
                less ->
                    a.levels().stream()
                        .filter(more -> more.code().equals(less.code()))
                        .anyMatch(more -> asksForAsMuch(more, less)));
  }

  private static boolean asksForAsMuch(RiskScheme.Level more, RiskScheme.Level less) {
    return (more.planNeeded() || !less.planNeeded())
        && less.reports().stream()
            .allMatch(
                asked ->
                    more.reports().stream()
                        .anyMatch(
                            duty -> duty.to() == asked.to() && duty.hours() <= asked.hours()));
  }
}
