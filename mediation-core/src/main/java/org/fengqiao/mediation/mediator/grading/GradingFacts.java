package org.fengqiao.mediation.mediator.grading;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.kernel.MediationStyle;
import org.fengqiao.mediation.mediator.Engagement;
import org.fengqiao.mediation.mediator.EngagementKind;
import org.fengqiao.mediation.mediator.Mediator;
import org.immutables.value.Value;

/**
 * What is known about a mediator on the day of an assessment: counts, days and attestations, no
 * personal data. {@link #lines()} prints them and {@link #parse} reads them back, so that whoever
 * holds the printed explanation of a grade can compute it again ({@link
 * GradingLadder#assessAgain}).
 */
@Value.Immutable
@MediationStyle
public abstract class GradingFacts {

  /** The greatest number of days of service, a hundred years. */
  public static final long MOST_SERVICE_DAYS = 36_525;

  GradingFacts() {}

  /** Returns the day the facts are of. */
  public abstract LocalDate day();

  /** Returns the grade held, or last held where it ran out, on whatever ladder. */
  public abstract Optional<Grade> current();

  /** Returns whether the last thing that happened to the grade on the ladder is its revocation. */
  @Value.Default
  public boolean revoked() {
    return false;
  }

  /**
   * Returns on how many days before that day the mediator was formally engaged, 0 to {@value
   * #MOST_SERVICE_DAYS}; see {@link #serviceDays(Mediator, Set, LocalDate)}.
   */
  public abstract long serviceDays();

  /** Returns the disputes year by year; a year at most once. */
  public abstract List<YearTally> tallies();

  /** Returns the training year by year; a year and unit at most once. */
  public abstract List<TrainingTally> training();

  /** Returns the days of misconduct found (人民调解法 art. 15). */
  public abstract List<LocalDate> misconduct();

  /**
   * Returns the days on which a dispute the mediator handled became a crime, a mass incident or a
   * skip-level petition through the mediator's fault (激化).
   */
  public abstract List<LocalDate> escalations();

  /** Returns the codes of what people have attested, such as a good reputation. */
  public abstract Set<String> attested();

  /** Returns how far the places of steps with a quota are taken; a step at most once. */
  public abstract List<QuotaUse> quotas();

  @Value.Check
  void check() {
    require(!revoked() || current().isEmpty(), "a revoked grade is not held");
    require(
        serviceDays() >= 0 && serviceDays() <= MOST_SERVICE_DAYS,
        "days of service are 0 to " + MOST_SERVICE_DAYS + ": " + serviceDays());
    Set<Object> seen = new HashSet<>();
    for (YearTally tally : tallies()) {
      require(seen.add(tally.year()), "two tallies of " + tally.year());
      require(tally.year() <= day().getYear(), "a tally of " + tally.year() + " after " + day());
    }
    for (TrainingTally tally : training()) {
      require(
          seen.add(tally.year() + tally.amount().unit().code()),
          "two training tallies of " + tally.year() + " in " + tally.amount().unit().code());
      require(tally.year() <= day().getYear(), "training of " + tally.year() + " after " + day());
    }
    for (QuotaUse quota : quotas()) {
      require(seen.add(quota.step()), "two quotas of step " + quota.step());
    }
    for (LocalDate found : misconduct()) {
      require(!found.isAfter(day()), "misconduct on " + found + " after " + day());
    }
    for (LocalDate found : escalations()) {
      require(!found.isAfter(day()), "an escalation on " + found + " after " + day());
    }
    attested().forEach(code -> Grade.requireCode("attestation", code));
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException("grading facts: " + otherwise);
    }
  }

  /**
   * Returns on how many days before a day a mediator was engaged in one of the given ways. A day
   * with two engagements counts once.
   */
  public static long serviceDays(Mediator mediator, Set<EngagementKind> kinds, LocalDate day) {
    List<Engagement> counted =
        mediator.engagements().stream()
            .filter(each -> kinds.contains(each.kind()) && each.from().isBefore(day))
            .sorted(Comparator.comparing(Engagement::from))
            .toList();
    long days = 0;
    LocalDate reached = LocalDate.MIN;
    for (Engagement each : counted) {
      LocalDate from = each.from().isAfter(reached) ? each.from() : reached;
      LocalDate end = each.to().map(last -> last.plusDays(1)).filter(day::isAfter).orElse(day);
      if (end.isAfter(from)) {
        days += ChronoUnit.DAYS.between(from, end);
        reached = end;
      }
    }
    return days;
  }

  /** Returns the facts as {@code name = value}, one a line, in a fixed order. */
  public final List<String> lines() {
    return FactLines.print(this);
  }

  /**
   * Returns the facts that {@link #lines()} printed.
   *
   * @throws IllegalArgumentException naming the first line that is none
   */
  public static GradingFacts parse(List<String> lines) {
    return FactLines.parse(lines);
  }

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds {@link GradingFacts}. */
  public static final class Builder extends ImmutableGradingFacts.Builder {
    Builder() {}
  }
}
