package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fengqiao.mediation.casework.enforce.ArbitralReview;
import org.fengqiao.mediation.casework.enforce.Confirmation;
import org.fengqiao.mediation.casework.enforce.ConfirmationStatus;
import org.fengqiao.mediation.casework.enforce.CourtTracks;
import org.fengqiao.mediation.casework.enforce.NotaryStatus;
import org.fengqiao.mediation.casework.enforce.OrderStatus;
import org.fengqiao.mediation.casework.enforce.PaymentOrder;
import org.fengqiao.mediation.casework.enforce.ReviewStatus;
import org.fengqiao.mediation.casework.enforce.TitleKind;
import org.fengqiao.mediation.party.PartyNumber;

/**
 * Where the ways to a court, a notary and an arbitral body stand on one day: what has lapsed (T87)
 * or come into force (T94) follows from stored days; nothing of this is ever written.
 */
public final class EnforcementOnDay {

  /**
   * What gives a right to enforce a line.
   *
   * @param kind what it is
   * @param source the number of the agreement, or of the payment order
   */
  public record Title(TitleKind kind, int source) {}

  private final MediationCase it;
  private final CourtTracks tracks;
  private final LocalDate today;

  EnforcementOnDay(MediationCase it, LocalDate today) {
    this.it = it;
    this.tracks = it.courtTracks();
    this.today = today;
  }

  /** Returns where the judicial confirmation of an agreement stands. */
  public ConfirmationStatus confirmation(int agreement) {
    Optional<ConfirmationStatus> written = tracks.confirmation(agreement).map(Confirmation::status);
    boolean mayBeOpen =
        written.isEmpty()
            || written.get() == ConfirmationStatus.NOT_ACCEPTED
            || written.get() == ConfirmationStatus.WITHDRAWN;
    if (!mayBeOpen) {
      return written.orElseThrow();
    }
    Optional<CaseClock> clock = clock(ClockKind.CONFIRMATION, agreement);
    if (clock.isEmpty() || !isEffective(agreement)) {
      return written.orElse(ConfirmationStatus.NOT_AVAILABLE);
    }
    return clock.get().isExpiredOn(today)
        ? written.orElse(ConfirmationStatus.LAPSED)
        : ConfirmationStatus.OPEN;
  }

  /** Returns where the arbitral review of an agreement stands. */
  public ReviewStatus review(int agreement) {
    Optional<ReviewStatus> written = tracks.review(agreement).map(ArbitralReview::status);
    if (written.isPresent()) {
      return written.get();
    }
    Optional<CaseClock> clock = clock(ClockKind.ARBITRAL_REVIEW, agreement);
    if (clock.isEmpty() || !isEffective(agreement)) {
      return ReviewStatus.NOT_AVAILABLE;
    }
    return clock.get().isExpiredOn(today) ? ReviewStatus.LAPSED : ReviewStatus.OPEN;
  }

  /** Returns where the notarisation of an agreement stands. */
  public NotaryStatus notary(int agreement) {
    return tracks.notarisation(agreement).map(n -> n.status()).orElse(NotaryStatus.NONE);
  }

  /**
   * Returns where a payment order stands: not served in time it lapses (CPLI 430), neither paid nor
   * objected to in time it is in force (CPL 227).
   */
  public OrderStatus order(PaymentOrder order) {
    if (order.status() == OrderStatus.ISSUED && isOver(order)) {
      return OrderStatus.LAPSED;
    }
    boolean inForce =
        order.status() == OrderStatus.SERVED
            && isOver(order)
            && !order.objectionPending()
            && order.obligations().stream()
                .flatMap(line -> it.obligation(line).stream())
                .anyMatch(line -> !line.isDone());
    return inForce ? OrderStatus.IN_FORCE : order.status();
  }

  private boolean isOver(PaymentOrder order) {
    return clock(order).map(clock -> today.isAfter(clock.lastDay())).orElse(false);
  }

  /** Returns the clock that the last step of a payment order started. */
  public Optional<CaseClock> clock(PaymentOrder order) {
    return order.clock().flatMap(it::clock);
  }

  /**
   * Returns the first day on which a creditor may go to court over a line: the one after its last
   * day, or that on which it fell due early (T100).
   */
  public LocalDate dueFrom(ObligationState line) {
    LocalDate due = it.at(today).dueOn(line);
    return due.isBefore(line.dueOn()) ? due : due.plusDays(1);
  }

  /**
   * Returns the days on which a line that is not due may fall due: its own, and the earlier one on
   * which an instalment still open would bring it forward.
   */
  public List<LocalDate> mayFallDueOn(ObligationState line) {
    return Stream.concat(
            it.obligations().stream()
                .filter(other -> other.claim() == line.claim() && other.number() < line.number())
                .filter(other -> !other.isDone() && !other.accelerationWaived())
                .flatMap(other -> other.days().graceUntil().stream())
                .map(last -> last.plusDays(1))
                .filter(line.dueOn()::isAfter),
            Stream.of(line.dueOn()))
        .distinct()
        .sorted()
        .toList();
  }

  /** Returns the last day of the last instalment of the obligation a line belongs to (CPL 250). */
  LocalDate lastDayOfClaim(ObligationState line) {
    return it.obligations().stream()
        .filter(other -> other.claim() == line.claim())
        .map(ObligationState::dueOn)
        .max(LocalDate::compareTo)
        .orElse(line.dueOn());
  }

  /** Returns whether something on a line is due: its day is over and it is not done. */
  public boolean isDue(ObligationState line) {
    return !line.isDone() && it.at(today).binds(line) && !today.isBefore(dueFrom(line));
  }

  /** Returns what gives a right to enforce a line today. */
  public List<Title> titles(ObligationState line) {
    int agreement = line.agreement();
    List<Title> titles = new ArrayList<>();
    if (confirmation(agreement) == ConfirmationStatus.VALID) {
      titles.add(new Title(TitleKind.CONFIRMATION, agreement));
    }
    if (review(agreement) == ReviewStatus.GRANTED) {
      titles.add(new Title(TitleKind.ARBITRAL_PAPER, agreement));
    }
    if (notary(agreement) == NotaryStatus.NOTARISED_ENFORCEABLE && isPayment(line)) {
      titles.add(new Title(TitleKind.NOTARISED_DEBT, agreement));
    }
    tracks.ordersOver(line.number()).stream()
        .filter(order -> order(order) == OrderStatus.IN_FORCE)
        .forEach(order -> titles.add(new Title(TitleKind.PAYMENT_ORDER, order.number())));
    return List.copyOf(titles);
  }

  /**
   * Returns whether a payment on a line can have come in this way: after an order only once one was
   * served, by enforcement only once it was applied for.
   */
  public boolean isPossible(PerformanceManner manner, ObligationState line) {
    return switch (manner) {
      case AUTOMATIC -> true;
      case AFTER_ORDER ->
          tracks.ordersOver(line.number()).stream()
              .map(this::order)
              .anyMatch(
                  status ->
                      status == OrderStatus.SERVED
                          || status == OrderStatus.IN_FORCE
                          || status == OrderStatus.ENFORCING);
      case ENFORCED -> tracks.isEnforcing(line.number());
    };
  }

  /**
   * Returns the payment order against a debtor that a line stands in and that may still have
   * effect. Joint debtors are each asked for by an order of their own.
   */
  public Optional<PaymentOrder> liveOrder(int obligation, PartyNumber debtor) {
    return tracks.ordersOver(obligation).stream()
        .filter(order -> order.debtor().equals(debtor))
        .filter(order -> order(order) != OrderStatus.LAPSED)
        .filter(order -> order(order) != OrderStatus.NOT_ACCEPTED)
        .findFirst();
  }

  static boolean isPayment(ObligationState line) {
    return line.obligation().terms().kind() != ObligationKind.ACT;
  }

  /** Returns whether a labour body may review the agreement, so that it is a labour agreement. */
  public boolean isLabour(int agreement) {
    return it.clocks().stream()
        .anyMatch(
            clock ->
                clock.kind() == ClockKind.ARBITRAL_REVIEW
                    && clock.agreement().filter(n -> n == agreement).isPresent());
  }

  /** Returns the running clock of an agreement. */
  Optional<CaseClock> clock(ClockKind kind, int agreement) {
    return it.running(kind).stream()
        .filter(clock -> clock.agreement().filter(n -> n == agreement).isPresent())
        .max(Comparator.comparingInt(CaseClock::number));
  }

  private boolean isEffective(int agreement) {
    return it.effectiveAgreements().stream().anyMatch(a -> a.number() == agreement);
  }
}
