package org.fengqiao.mediation.mediator.grading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.Ratio;
import org.fengqiao.mediation.mediator.training.TrainingAmount;

/**
 * One thing a step asks for. Numbers carry their unit in type or name; every bound itself counts
 * (convention C-1). Which numbers a place asks for is data: the law sets none.
 */
public sealed interface Criterion extends Condition {

  /** Returns which kind of criterion it is. */
  CriterionKind kind();

  /** Returns how a mediator stands to it. */
  Finding find(Grade step, GradingFacts facts);

  @Override
  default boolean isMet(Grade step, GradingFacts facts) {
    return find(step, facts).outcome() == Finding.Outcome.MET;
  }

  @Override
  default List<Finding> findings(Grade step, GradingFacts facts) {
    return List.of(find(step, facts));
  }

  @Override
  default String arithmetic(Grade step, GradingFacts facts) {
    Finding finding = find(step, facts);
    String met = finding.outcome().code().toLowerCase(Locale.ROOT);
    return kind().inFile() + ": " + finding.arithmetic() + " " + met;
  }

  @Override
  default String normalForm() {
    return toString();
  }

  private static void require(boolean holds, CriterionKind kind, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(kind.inFile() + ": " + otherwise);
    }
  }

  private static void requireShare(Ratio ratio, CriterionKind kind) {
    require(Ratio.ofPercent(100).isAtLeast(ratio), kind, "more than 100%: " + ratio);
  }

  /**
   * Years of work as an engaged mediator, gaps left out. A year is complete on the day that
   * corresponds to the day of its beginning.
   *
   * @param leastYears at least 1
   */
  record YearsOfWork(int leastYears) implements Criterion {

    /** Checks the number. */
    public YearsOfWork {
      require(leastYears >= 1, CriterionKind.YEARS_OF_WORK, "at least 1 year: " + leastYears);
    }

    @Override
    public CriterionKind kind() {
      return CriterionKind.YEARS_OF_WORK;
    }

    @Override
    public Finding find(Grade step, GradingFacts facts) {
      return Counting.service(step, this, facts, leastYears);
    }
  }

  /**
   * A number of disputes mediated to an end.
   *
   * @param leastCases at least 1; of each year if the span says so
   * @param span which years count
   */
  record Cases(long leastCases, CountingSpan span) implements Criterion {

    /** Checks the number. */
    public Cases {
      require(leastCases >= 1, CriterionKind.CASES, "at least 1 case: " + leastCases);
    }

    @Override
    public CriterionKind kind() {
      return CriterionKind.CASES;
    }

    @Override
    public Finding find(Grade step, GradingFacts facts) {
      return Counting.atLeast(
          step, this, span, BigDecimal.valueOf(leastCases), facts.day(), Counting.cases(facts));
    }
  }

  /**
   * A limit on the share of oral agreements in all agreements.
   *
   * @param most the greatest share, 100 % at most
   * @param span which years count
   */
  record OralShare(Ratio most, CountingSpan span) implements Criterion {

    /** Checks the share. */
    public OralShare {
      requireShare(most, CriterionKind.ORAL_SHARE);
    }

    @Override
    public CriterionKind kind() {
      return CriterionKind.ORAL_SHARE;
    }

    @Override
    public Finding find(Grade step, GradingFacts facts) {
      return Counting.rate(step, this, span, facts, Counting.Rate.oralAtMost(most));
    }
  }

  /**
   * A success rate: disputes with an agreement in all disputes mediated to an end.
   *
   * @param least the least rate, 100 % at most
   * @param span which years count
   */
  record SuccessRate(Ratio least, CountingSpan span) implements Criterion {

    /** Checks the rate. */
    public SuccessRate {
      requireShare(least, CriterionKind.SUCCESS_RATE);
    }

    @Override
    public CriterionKind kind() {
      return CriterionKind.SUCCESS_RATE;
    }

    @Override
    public Finding find(Grade step, GradingFacts facts) {
      return Counting.rate(step, this, span, facts, Counting.Rate.successAtLeast(least));
    }
  }

  /**
   * An amount of training. Training recorded in another unit does not count.
   *
   * @param least more than nothing, in the unit it is counted in
   * @param span which years count
   */
  record Training(TrainingAmount least, CountingSpan span) implements Criterion {

    /** Checks the amount. */
    public Training {
      require(least.quantity().signum() > 0, CriterionKind.TRAINING, "more than nothing: " + least);
    }

    @Override
    public CriterionKind kind() {
      return CriterionKind.TRAINING;
    }

    @Override
    public Finding find(Grade step, GradingFacts facts) {
      return Counting.atLeast(
          step, this, span, least.quantity(), facts.day(), Counting.training(facts, least.unit()));
    }
  }

  /**
   * No misconduct found (人民调解法 art. 15).
   *
   * @param withinYears within how many years up to the assessment, at least 1; empty for ever
   */
  record NoMisconduct(Optional<Integer> withinYears) implements Criterion {

    /** Checks the number. */
    public NoMisconduct {
      require(withinYears.orElse(1) >= 1, CriterionKind.NO_MISCONDUCT, "at least 1 year");
    }

    @Override
    public CriterionKind kind() {
      return CriterionKind.NO_MISCONDUCT;
    }

    @Override
    public Finding find(Grade step, GradingFacts facts) {
      return Counting.none(step, this, facts.misconduct(), withinYears, facts.day());
    }
  }

  /**
   * No dispute that escalated through the mediator's fault.
   *
   * @param withinYears within how many years up to the assessment, at least 1; empty for ever
   */
  record NoEscalation(Optional<Integer> withinYears) implements Criterion {

    /** Checks the number. */
    public NoEscalation {
      require(withinYears.orElse(1) >= 1, CriterionKind.NO_ESCALATION, "at least 1 year");
    }

    @Override
    public CriterionKind kind() {
      return CriterionKind.NO_ESCALATION;
    }

    @Override
    public Finding find(Grade step, GradingFacts facts) {
      return Counting.none(step, this, facts.escalations(), withinYears, facts.day());
    }
  }

  /**
   * A limited number of places for the step. Whoever holds the step already keeps the place.
   *
   * @param most the greatest number of holders, at least 1; empty if a share is given
   * @param share the greatest share of the mediators of the region; empty if a number is given
   */
  record Quota(Optional<Long> most, Optional<Ratio> share) implements Criterion {

    /** Checks that exactly one of the two is given. */
    public Quota {
      require(most.isPresent() != share.isPresent(), CriterionKind.QUOTA, "a number or a share");
      require(most.orElse(1L) >= 1, CriterionKind.QUOTA, "at least 1 place");
      share.ifPresent(ratio -> requireShare(ratio, CriterionKind.QUOTA));
    }

    /** Returns a quota of so many holders. */
    public static Quota of(long mostHolders) {
      return new Quota(Optional.of(mostHolders), Optional.empty());
    }

    /** Returns a quota of a share of the mediators. */
    public static Quota of(Ratio mostShare) {
      return new Quota(Optional.empty(), Optional.of(mostShare));
    }

    @Override
    public CriterionKind kind() {
      return CriterionKind.QUOTA;
    }

    @Override
    public Finding find(Grade step, GradingFacts facts) {
      return Counting.quota(step, this, facts);
    }
  }

  /**
   * Something only people can judge, attested by whoever the ladder has assess it.
   *
   * @param code the code of the attestation: 1 to 40 of A-Z 0-9 _ -
   * @param text what is attested
   */
  record Attested(String code, LocalText text) implements Criterion {

    /** Checks the code. */
    public Attested {
      Grade.requireCode("attestation", code);
    }

    @Override
    public CriterionKind kind() {
      return CriterionKind.ATTESTED;
    }

    @Override
    public Finding find(Grade step, GradingFacts facts) {
      boolean attested = facts.attested().contains(code);
      return new Finding(step, this, Finding.Outcome.of(attested), code);
    }
  }
}
