package org.fengqiao.mediation.casework.enforce;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is done outside the committee to make the agreements of a case firm, as far as it was
 * written down. Maps are by number of agreement, of order and of application; immutable.
 *
 * @param confirmations judicial confirmation, by agreement
 * @param reviews arbitral review, by agreement
 * @param notarisations notarisation, by agreement
 * @param orders payment orders
 * @param enforcements applications for enforcement
 * @param leniency requests to the police, by agreement
 */
public record CourtTracks(
    SortedMap<Integer, Confirmation> confirmations,
    SortedMap<Integer, ArbitralReview> reviews,
    SortedMap<Integer, Notarisation> notarisations,
    SortedMap<Integer, PaymentOrder> orders,
    SortedMap<Integer, Enforcement> enforcements,
    SortedMap<Integer, LeniencyRequest> leniency) {

  /** Nothing was done. */
  public static final CourtTracks NONE =
      new CourtTracks(none(), none(), none(), none(), none(), none());

  /** Copies the maps. */
  public CourtTracks {
    confirmations = copy(confirmations);
    reviews = copy(reviews);
    notarisations = copy(notarisations);
    orders = copy(orders);
    enforcements = copy(enforcements);
    leniency = copy(leniency);
  }

  private static <T> SortedMap<Integer, T> none() {
    return Collections.emptySortedMap();
  }

  private static <T> SortedMap<Integer, T> copy(SortedMap<Integer, T> map) {
    return map.isEmpty() ? none() : Collections.unmodifiableSortedMap(new TreeMap<>(map));
  }

  private static <T> SortedMap<Integer, T> with(SortedMap<Integer, T> map, int key, T value) {
    TreeMap<Integer, T> more = new TreeMap<>(map);
    more.put(key, value);
    return more;
  }

  /** Returns the confirmation of an agreement. */
  public Optional<Confirmation> confirmation(int agreement) {
    return Optional.ofNullable(confirmations.get(agreement));
  }

  /** Returns the arbitral review of an agreement. */
  public Optional<ArbitralReview> review(int agreement) {
    return Optional.ofNullable(reviews.get(agreement));
  }

  /** Returns the notarisation of an agreement. */
  public Optional<Notarisation> notarisation(int agreement) {
    return Optional.ofNullable(notarisations.get(agreement));
  }

  /** Returns a payment order. */
  public Optional<PaymentOrder> order(int number) {
    return Optional.ofNullable(orders.get(number));
  }

  /** Returns the request to the police over an agreement. */
  public Optional<LeniencyRequest> leniency(int agreement) {
    return Optional.ofNullable(leniency.get(agreement));
  }

  /** Returns the payment orders that a line stands in, the last one last. */
  public List<PaymentOrder> ordersOver(int obligation) {
    return orders.values().stream().filter(o -> o.obligations().contains(obligation)).toList();
  }

  /** Returns whether enforcement of a line was applied for. */
  public boolean isEnforcing(int obligation) {
    return enforcements.values().stream().anyMatch(e -> e.obligations().contains(obligation));
  }

  /** Returns the tracks with one more or another confirmation. */
  public CourtTracks with(Confirmation it) {
    return new CourtTracks(
        with(confirmations, it.agreement(), it),
        reviews,
        notarisations,
        orders,
        enforcements,
        leniency);
  }

  /** Returns the tracks with one more or another review. */
  public CourtTracks with(ArbitralReview it) {
    return new CourtTracks(
        confirmations,
        with(reviews, it.agreement(), it),
        notarisations,
        orders,
        enforcements,
        leniency);
  }

  /** Returns the tracks with one more or another notarisation. */
  public CourtTracks with(Notarisation it) {
    return new CourtTracks(
        confirmations,
        reviews,
        with(notarisations, it.agreement(), it),
        orders,
        enforcements,
        leniency);
  }

  /** Returns the tracks with one more or another payment order. */
  public CourtTracks with(PaymentOrder it) {
    return new CourtTracks(
        confirmations,
        reviews,
        notarisations,
        with(orders, it.number(), it),
        enforcements,
        leniency);
  }

  /** Returns the tracks with one more application for enforcement. */
  public CourtTracks with(Enforcement it) {
    return new CourtTracks(
        confirmations,
        reviews,
        notarisations,
        orders,
        with(enforcements, it.number(), it),
        leniency);
  }

  /** Returns the tracks with one more or another request to the police. */
  public CourtTracks with(LeniencyRequest it) {
    return new CourtTracks(
        confirmations,
        reviews,
        notarisations,
        orders,
        enforcements,
        with(leniency, it.agreement(), it));
  }
}
