package org.fengqiao.mediation.mediator.training;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.committee.Seat;
import org.fengqiao.mediation.kernel.Explained;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.MediationStyle;
import org.fengqiao.mediation.kernel.Modality;
import org.fengqiao.mediation.mediator.Engagement;
import org.fengqiao.mediation.mediator.EngagementKind;
import org.fengqiao.mediation.mediator.Mediator;
import org.immutables.value.Value;

/**
 * How much training mediators are to have (TRN-02, TRN-03). The law asks for regular training and
 * gives no number (人民调解法 art. 14), so that every number is a plan's or a place's.
 */
@Value.Immutable
@MediationStyle
public abstract class TrainingRequirement {

  TrainingRequirement() {}

  /** Returns the name of the requirement, such as the id of a plan's line. */
  public abstract String id();

  /** Returns whom it is about, new mediators or those who go on; empty for all. */
  public abstract Optional<TrainingStatus> status();

  /**
   * Returns the kinds of engagement it is about; empty for all who mediate, members of committees
   * among them.
   */
  public abstract Set<EngagementKind> kinds();

  /**
   * Returns for how many months after the first engagement a mediator counts as new. No plan says
   * it; a year by default.
   */
  @Value.Default
  public int newForMonths() {
    return 12;
  }

  /** Returns the least amount; the bound counts (convention C-1). */
  public abstract TrainingAmount least();

  /** Returns over which time it adds up. */
  public abstract TrainingPeriod period();

  /** Returns how firmly it is asked for. */
  public abstract Modality modality();

  /** Returns where it comes from. */
  public abstract LegalBasis basis();

  @Value.Check
  void check() {
    if (newForMonths() < 1 || least().quantity().signum() == 0) {
      throw new IllegalArgumentException(
          "training requirement " + id() + " needs an amount above zero and a month or more");
    }
  }

  /**
   * Returns whether a mediator is new on a day; empty if nobody engages the mediator on that day
   * and the mediator sits on no committee.
   *
   * @param seats the mediator's seats, for members of a committee are mediators (人民调解法 art. 13)
   */
  public final Optional<TrainingStatus> statusOf(
      Mediator mediator, Collection<Seat> seats, LocalDate day) {
    LocalDate first = LocalDate.MAX;
    boolean engaged = false;
    for (Engagement each : mediator.engagements()) {
      first = each.from().isBefore(first) ? each.from() : first;
      engaged |= each.runsOn(day);
    }
    for (Seat each : seats) {
      first = each.from().isBefore(first) ? each.from() : first;
      engaged |= each.holdsOn(day);
    }
    if (!engaged) {
      return Optional.empty();
    }
    return Optional.of(
        day.isBefore(first.plusMonths(newForMonths()))
            ? TrainingStatus.INITIAL
            : TrainingStatus.CONTINUING);
  }

  /** Returns whether a mediator without a seat is new on a day. */
  public final Optional<TrainingStatus> statusOf(Mediator mediator, LocalDate day) {
    return statusOf(mediator, List.of(), day);
  }

  /**
   * Returns whether the requirement is about a mediator on a day. A seat counts where no kind of
   * engagement is named.
   *
   * @param seats the mediator's seats
   */
  public final boolean isAbout(Mediator mediator, Collection<Seat> seats, LocalDate day) {
    boolean meant = false;
    for (Engagement each : mediator.engagements()) {
      boolean named = kinds().isEmpty() ? each.kind().mediates() : kinds().contains(each.kind());
      meant |= named && each.runsOn(day);
    }
    if (kinds().isEmpty()) {
      for (Seat each : seats) {
        meant |= each.holdsOn(day);
      }
    }
    return meant && (status().isEmpty() || status().equals(statusOf(mediator, seats, day)));
  }

  /** Returns whether the requirement is about a mediator without a seat on a day. */
  public final boolean isAbout(Mediator mediator, LocalDate day) {
    return isAbout(mediator, List.of(), day);
  }

  /**
   * Returns how a mediator stands to the requirement on a day. Training that ends later does not
   * count yet; training in the other unit is named and never converted.
   *
   * @param records trainings of this and of other mediators
   */
  public final Explained<TrainingBalance> balance(
      Mediator mediator, Collection<TrainingRecord> records, LocalDate day) {
    return balance(mediator, List.of(), records, day);
  }

  /**
   * Returns the same for somebody who may sit on committees.
   *
   * @param seats the mediator's seats
   */
  public final Explained<TrainingBalance> balance(
      Mediator mediator,
      Collection<Seat> seats,
      Collection<TrainingRecord> records,
      LocalDate day) {
    return balance(isAbout(mediator, seats, day), mediator, seats, records, day);
  }

  /** The balance where it is known whether anything is owed. */
  Explained<TrainingBalance> balance(
      boolean owed,
      Mediator mediator,
      Collection<Seat> seats,
      Collection<TrainingRecord> records,
      LocalDate day) {
    BigDecimal done = BigDecimal.ZERO;
    BigDecimal other = BigDecimal.ZERO;
    for (TrainingRecord each : records) {
      if (counts(each, day) && each.mediator().equals(mediator.id())) {
        BigDecimal quantity = each.amount().quantity();
        boolean sameUnit = each.amount().unit() == least().unit();
        done = sameUnit ? done.add(quantity) : done;
        other = sameUnit ? other : other.add(quantity);
      }
    }
    BigDecimal missing =
        owed ? least().quantity().subtract(done).max(BigDecimal.ZERO) : BigDecimal.ZERO;
    TrainingUnit unit = least().unit();
    TrainingUnit otherUnit = unit == TrainingUnit.DAY ? TrainingUnit.CLASS_HOUR : TrainingUnit.DAY;
    TrainingBalance balance =
        new TrainingBalance(
            mediator.id(),
            id(),
            owed,
            new TrainingAmount(done, unit),
            new TrainingAmount(missing, unit),
            new TrainingAmount(other, otherUnit));
    return Explained.by(
        balance,
        basis(),
        () ->
            new Explained.Account(
                rule(), facts(mediator, seats, day, balance), arithmetic(balance)));
  }

  private boolean counts(TrainingRecord training, LocalDate day) {
    return !training.to().isAfter(day)
        && (period() == TrainingPeriod.CUMULATIVE || training.to().getYear() == day.getYear());
  }

  private LocalText rule() {
    String amount = least().quantity().toPlainString();
    boolean days = least().unit() == TrainingUnit.DAY;
    boolean yearly = period() == TrainingPeriod.CALENDAR_YEAR;
    return LocalText.of(
        (yearly ? "每年" : "累计") + "培训不少于" + amount + (days ? "天" : "学时"),
        "training of at least "
            + amount
            + (days ? " days" : " class hours")
            + (yearly ? " a year" : " in all"));
  }

  private List<String> facts(
      Mediator mediator, Collection<Seat> seats, LocalDate day, TrainingBalance balance) {
    List<String> facts = new ArrayList<>();
    facts.add("day = " + day);
    statusOf(mediator, seats, day).ifPresent(now -> facts.add("status = " + now.code()));
    facts.add("owed = " + balance.owed());
    facts.add("done = " + balance.done());
    facts.add("other unit, not counted = " + balance.otherUnit());
    return facts;
  }

  private String arithmetic(TrainingBalance balance) {
    return balance.owed()
        ? "max(0, "
            + least().quantity().toPlainString()
            + " - "
            + balance.done().quantity().toPlainString()
            + ") = "
            + balance.missing().quantity().toPlainString()
        : "";
  }

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link TrainingRequirement}. */
  public static final class Builder extends ImmutableTrainingRequirement.Builder {
    Builder() {}
  }
}
