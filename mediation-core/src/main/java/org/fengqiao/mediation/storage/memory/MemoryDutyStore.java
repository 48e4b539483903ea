package org.fengqiao.mediation.storage.memory;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.campaign.CampaignDuty;
import org.fengqiao.mediation.campaign.DutyInstance;
import org.fengqiao.mediation.campaign.DutyReceipt;
import org.fengqiao.mediation.committee.MediationOrganisation;
import org.fengqiao.mediation.committee.OrganisationDirectory;
import org.fengqiao.mediation.kernel.DutyId;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.storage.Cursor;
import org.fengqiao.mediation.storage.DutyQuery;
import org.fengqiao.mediation.storage.DutyStore;
import org.fengqiao.mediation.storage.NotFoundException;
import org.fengqiao.mediation.storage.Page;
import org.fengqiao.mediation.storage.UnitGuard;
import org.fengqiao.mediation.storage.VersionConflictException;

/** Duties in a map. */
final class MemoryDutyStore implements DutyStore {

  /** A duty with the region of who owes it. */
  record HeldDuty(DutyInstance instance, RegionCode region) {}

  private final UnitGuard guard;
  private final MemoryRows<DutyId, HeldDuty> rows;

  MemoryDutyStore(UnitGuard guard, MemoryRows<DutyId, HeldDuty> rows) {
    this.guard = guard;
    this.rows = rows;
  }

  @Override
  public int addAll(List<CampaignDuty> duties, OrganisationDirectory organisations) {
    return guard.call(
        () -> {
          int added = 0;
          for (CampaignDuty duty : duties) {
            guard.require(duty.id());
            if (rows.find(duty.id()).isEmpty()) {
              RegionCode region =
                  organisations
                      .find(duty.who())
                      .map(MediationOrganisation::region)
                      .orElseThrow(
                          () -> new IllegalArgumentException("unknown organisation " + duty.who()));
              rows.put(duty.id(), new HeldDuty(DutyInstance.of(duty), region));
              added++;
            }
          }
          return added;
        });
  }

  @Override
  public Optional<DutyInstance> find(DutyId id, Scope scope) {
    return guard.call(
        () -> {
          guard.require(id);
          return rows.find(id).filter(row -> reaches(scope, row)).map(HeldDuty::instance);
        });
  }

  private static boolean reaches(Scope scope, HeldDuty row) {
    return scope instanceof Scope.Committees committees
        ? committees.committees().contains(row.instance().duty().who())
        : Reach.isWithin(scope, row.region());
  }

  @Override
  public DutyInstance receive(DutyId id, DutyReceipt receipt, int expected) {
    return guard.call(
        () -> {
          guard.require(id);
          HeldDuty row = rows.find(id).orElseThrow(() -> new NotFoundException(id));
          int found = row.instance().receipts().size();
          if (found != expected) {
            throw new VersionConflictException(id, expected, found);
          }
          DutyInstance received = row.instance().with(receipt);
          rows.put(id, new HeldDuty(received, row.region()));
          return received;
        });
  }

  @Override
  public Page<DutyInstance> list(DutyQuery query) {
    return guard.call(
        () ->
            Listing.page(
                rows.all()
                    .filter(row -> reaches(query.scope(), row))
                    .map(HeldDuty::instance)
                    .filter(instance -> isWanted(query, instance)),
                query.page(),
                instance ->
                    Cursor.of(
                        instance.duty().duty().deadline().lastDay(), instance.duty().id().text())));
  }

  private static boolean isWanted(DutyQuery query, DutyInstance instance) {
    CampaignDuty duty = instance.duty();
    return query.campaign().map(duty.campaign()::equals).orElse(true)
        && (query.kinds().isEmpty() || query.kinds().contains(duty.kind()))
        && Listing.isWithin(
            duty.duty().deadline().lastDay(), query.lastDayFrom(), query.lastDayTo())
        && query
            .standing()
            .map(standing -> standing.statuses().contains(instance.status(standing.day())))
            .orElse(true);
  }
}
