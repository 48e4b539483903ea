package org.fengqiao.mediation.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.casework.handover.Offer;
import org.fengqiao.mediation.casework.handover.Receiver;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.party.Party;
import org.fengqiao.mediation.region.RegionCode;

/**
 * Whether a dispute belongs to a committee by where it arose and where its parties live or work
 * (T18, T72, CASE-17). Whose region nobody wrote down may live anywhere.
 */
final class VenueChecks {

  private final Attempt attempt;
  private final RegionCode area;
  private final List<RegionCode> regions = new ArrayList<>();
  private int unknown;

  private VenueChecks(Attempt attempt, RegionCode area) {
    this.attempt = attempt;
    this.area = area;
  }

  /** Before the holder takes a case. */
  static void mayTake(Attempt attempt) {
    MediationCase it = attempt.it();
    VenueChecks checks = new VenueChecks(attempt, it.holderRegion().orElseThrow());
    checks.readParties();
    checks.extent(true);
    checks.venue(false);
  }

  /** Before another committee takes it over; one of an industry takes it from anywhere. */
  static void mayReceive(Attempt attempt) {
    Optional<Receiver> receiver = attempt.it().holderTrack().offer().map(Offer::receiver);
    if (receiver.isPresent() && !receiver.get().isOfIndustry()) {
      VenueChecks checks = new VenueChecks(attempt, receiver.get().region());
      checks.readParties();
      checks.extent(true);
      checks.venue(attempt.rules().handovers().partiesAgree());
    }
  }

  /** When a case is registered: whoever was asked first writes it down and is told in time. */
  static void pointOut(Registration registration, RegionCode area, Attempt attempt) {
    VenueChecks checks = new VenueChecks(attempt, area);
    registration.parties().forEach(checks::read);
    checks.extent(false);
  }

  private void readParties() {
    for (PartyStanding standing : attempt.it().activeParties()) {
      read(standing.party());
    }
  }

  private void read(Party party) {
    if (party.region().isPresent()) {
      regions.add(party.region().get());
    } else {
      unknown++;
    }
  }

  private boolean holds(RegionCode region) {
    return region.isWithin(area);
  }

  /** A committee whose area holds all of them is wide enough, of whatever kind it is. */
  private void extent(boolean firm) {
    if (regions.stream().allMatch(this::holds)) {
      return;
    }
    DisputeExtent extent = DisputeExtent.of(regions);
    Optional<VenueRules.WiderReceiver> found =
        Optional.ofNullable(attempt.rules().venue().receivers().get(extent));
    found.ifPresent(
        rule -> {
          Object[] told = {extent, rule.kind(), area.digits()};
          if (firm) {
            attempt.reportAsFirmAs(rule.basis(), HandoverProblem.WIDER_THAN_HOLDER, told);
          } else {
            attempt.warnBecause(rule.basis(), HandoverProblem.WIDER_THAN_HOLDER, told);
          }
        });
  }

  /** The rule is met by the place or by one party, and waived by all of them. */
  private void venue(boolean agreed) {
    MediationCase it = attempt.it();
    RegionCode place = it.registered().place();
    Optional<LegalBasis> rule = attempt.rules().venue().area();
    if (rule.isEmpty() || holds(place) || regions.stream().anyMatch(this::holds)) {
      return;
    }
    boolean waived = agreed || it.notConsented().isEmpty();
    if (unknown > 0 || waived) {
      attempt.reportBecause(
          rule.get(), HandoverProblem.VENUE_DOUBTFUL, place.digits(), area.digits());
    } else {
      attempt.reportAsFirmAs(
          rule.get(), HandoverProblem.VENUE_OUTSIDE, place.digits(), area.digits());
    }
  }
}
