package org.fengqiao.mediation.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fengqiao.mediation.calendar.ClockEffect;
import org.fengqiao.mediation.calendar.Period;
import org.fengqiao.mediation.calendar.Roll;
import org.fengqiao.mediation.casework.Route;
import org.fengqiao.mediation.casework.RouteUse;
import org.fengqiao.mediation.casework.risk.RiskScheme;
import org.fengqiao.mediation.committee.StaffingStandard;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.Modality;
import org.fengqiao.mediation.mediator.EngagementKind;
import org.fengqiao.mediation.mediator.training.TrainingAmount;
import org.fengqiao.mediation.mediator.training.TrainingPeriod;
import org.fengqiao.mediation.mediator.training.TrainingStatus;

/** The value of a rule during one period of validity. */
public sealed interface RuleValue
    permits RegisterValue,
        RuleValue.Choice,
        RuleValue.Clock,
        RuleValue.Codes,
        RuleValue.Flag,
        RuleValue.Levels,
        RuleValue.RouteLine,
        RuleValue.Span,
        RuleValue.Staff,
        RuleValue.Training,
        RuleValue.Whole {

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
   * A code out of the key's set, or of something that is defined elsewhere.
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
   * @param steps the numbers by population in place of the others, the smallest areas first
   * @param dueOn the last day for reaching it, where one is given
   * @param per what the numbers are counted per, where not per organisation
   */
  record Staff(
      long least,
      OptionalLong most,
      boolean onlyWithConditions,
      Modality modality,
      List<StaffingStandard.PopulationStep> steps,
      Optional<LocalDate> dueOn,
      Optional<StaffingStandard.Per> per)
      implements RuleValue {

    /** Copies the steps and checks the range. */
    public Staff {
      steps = List.copyOf(steps);
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
          + modality.code()
          + steps.stream().map(Staff::text).collect(Collectors.joining())
          + dueOn.map(day -> " by " + day).orElse("")
          + per.map(each -> " per " + each.number() + " " + each.unit()).orElse("");
    }

    private static String text(StaffingStandard.PopulationStep step) {
      return " to "
          + (step.upTo().isPresent() ? step.upTo().getAsLong() : "")
          + ": "
          + step.least()
          + ".."
          + (step.most().isPresent() ? step.most().getAsLong() : "");
    }
  }

  /**
   * An amount of training.
   *
   * @param status whom it is about, new mediators or those who go on; empty for all
   * @param kinds the kinds of engagement it is about; empty for all who mediate
   * @param newForMonths for how many months a mediator is new, 1 or more
   * @param least the least amount, above zero
   * @param period over which time it adds up
   * @param modality how firmly it is asked for
   */
  record Training(
      Optional<TrainingStatus> status,
      Set<EngagementKind> kinds,
      int newForMonths,
      TrainingAmount least,
      TrainingPeriod period,
      Modality modality)
      implements RuleValue {

    /** Copies the kinds. */
    public Training {
      kinds = Set.copyOf(kinds);
    }

    /** Amounts in different units, or of other people or times, are not at least each other. */
    boolean isAtLeast(Training other) {
      return least.unit() == other.least.unit()
          && least.quantity().compareTo(other.least.quantity()) >= 0
          && status.equals(other.status)
          && kinds.equals(other.kinds)
          && newForMonths == other.newForMonths
          && period == other.period;
    }

    @Override
    public String text() {
      return least
          + " "
          + period.code()
          + " for "
          + status.map(TrainingStatus::code).orElse("all")
          + " "
          + kinds.stream().map(EngagementKind::code).sorted().toList()
          + " new for "
          + newForMonths
          + " "
          + modality.code();
    }
  }

  /**
   * Some codes, none twice.
   *
   * @param codes the codes, in the order of the file where that matters, else sorted
   */
  record Codes(List<String> codes) implements RuleValue {

    /** Copies the codes. */
    public Codes {
      codes = codes.stream().distinct().toList();
    }

    static Codes sorted(List<String> codes) {
      return new Codes(codes.stream().sorted().toList());
    }

    @Override
    public String text() {
      return String.join(", ", codes);
    }
  }

  /**
   * A route parties are told besides those of national law.
   *
   * @param route the route
   * @param use what it is for
   * @param types the types it is open to; empty means every type that is not excepted
   * @param except the types it is closed to
   * @param body the body to turn to
   * @param timeLimit until when, in words
   * @param condition the condition, where it is not open to every dispute of the type
   */
  record RouteLine(
      Route route,
      RouteUse use,
      Set<String> types,
      Set<String> except,
      LocalText body,
      LocalText timeLimit,
      Optional<LocalText> condition)
      implements RuleValue {

    /** Copies the types. */
    public RouteLine {
      types = Set.copyOf(types);
      except = Set.copyOf(except);
    }

    @Override
    public String text() {
      return String.join(
          " / ",
          route.code(),
          use.code(),
          "for " + new TreeSet<>(types),
          "not for " + new TreeSet<>(except),
          both(body),
          both(timeLimit),
          condition.map(RuleValue::both).orElse("-"));
    }
  }

  /**
   * The risk levels of a place.
   *
   * @param levels the gravest first
   * @param lowering the moves to a milder level that are allowed; empty if all are
   */
  record Levels(List<RiskScheme.Level> levels, List<RiskScheme.Move> lowering)
      implements RuleValue {

    /** Checks that codes differ and moves lead to a milder level, and copies the lists. */
    public Levels {
      RiskScheme scheme = new RiskScheme(levels, lowering, LegalBasis.ourDefault());
      levels = scheme.levels();
      lowering = scheme.lowering();
    }

    @Override
    public String text() {
      return levels.stream().map(Levels::text).collect(Collectors.joining(", "))
          + lowering.stream()
              .map(move -> "; " + move.from() + " to " + move.to())
              .collect(Collectors.joining());
    }

    private static String text(RiskScheme.Level level) {
      StringBuilder text = new StringBuilder(level.code() + "/" + both(level.name()));
      level.colour().ifPresent(colour -> text.append('/').append(colour.code()));
      level
          .criteria()
          .forEach(
              each ->
                  text.append("/if ")
                      .append(each.code())
                      .append(' ')
                      .append(both(each.name()))
                      .append(' ')
                      .append(new TreeSet<>(each.disputeTypes())));
      text.append(level.planNeeded() ? "/plan" : "");
      level
          .limit()
          .ifPresent(
              limit ->
                  text.append('/')
                      .append(new Span(limit.period(), limit.roll()).text())
                      .append(' ')
                      .append(limit.answers().code()));
      level
          .reports()
          .forEach(
              duty ->
                  text.append("/tell ").append(duty.to().code()).append(' ').append(duty.hours()));
      return text.toString();
    }
  }

  private static String both(LocalText text) {
    return text.zh() + "/" + text.en();
  }
}
