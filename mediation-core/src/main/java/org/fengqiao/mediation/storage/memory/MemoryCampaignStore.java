package org.fengqiao.mediation.storage.memory;

import java.util.Optional;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.kernel.CampaignId;
import org.fengqiao.mediation.storage.CampaignStore;
import org.fengqiao.mediation.storage.Cursor;
import org.fengqiao.mediation.storage.Page;
import org.fengqiao.mediation.storage.PageRequest;
import org.fengqiao.mediation.storage.StoredCampaign;
import org.fengqiao.mediation.storage.UnitGuard;
import org.fengqiao.mediation.storage.Versioned;

/** Campaigns in a map. */
final class MemoryCampaignStore implements CampaignStore {

  private final UnitGuard guard;
  private final MemoryRows<CampaignId, Versioned<StoredCampaign>> rows;

  MemoryCampaignStore(UnitGuard guard, MemoryRows<CampaignId, Versioned<StoredCampaign>> rows) {
    this.guard = guard;
    this.rows = rows;
  }

  @Override
  public Optional<Versioned<StoredCampaign>> find(CampaignId id, Scope scope) {
    return guard.call(
        () -> {
          guard.require(id);
          return rows.find(id).filter(row -> Reach.concerns(scope, row.value().region()));
        });
  }

  @Override
  public Versioned<StoredCampaign> save(StoredCampaign campaign, long expected) {
    return guard.call(
        () -> {
          guard.require(campaign.id());
          return MemoryRows.put(rows, campaign.id(), expected, stored -> campaign);
        });
  }

  @Override
  public Page<Versioned<StoredCampaign>> list(Scope scope, PageRequest page) {
    return guard.call(
        () ->
            Listing.page(
                rows.all().filter(row -> Reach.concerns(scope, row.value().region())),
                page,
                row -> Cursor.of(row.value().days().startInclusive(), row.value().id().text())));
  }
}
