package org.fengqiao.mediation.storage.memory;

import java.util.ArrayList;
import java.util.List;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.kernel.Partition;
import org.fengqiao.mediation.storage.CampaignStore;
import org.fengqiao.mediation.storage.Capability;
import org.fengqiao.mediation.storage.CaseStore;
import org.fengqiao.mediation.storage.ChainStore;
import org.fengqiao.mediation.storage.DutyStore;
import org.fengqiao.mediation.storage.EventFeed;
import org.fengqiao.mediation.storage.LeadStore;
import org.fengqiao.mediation.storage.MediatorStore;
import org.fengqiao.mediation.storage.NumberStore;
import org.fengqiao.mediation.storage.OrganisationStore;
import org.fengqiao.mediation.storage.PersonalDataStore;
import org.fengqiao.mediation.storage.UnitGuard;
import org.fengqiao.mediation.storage.UnitOfWork;
import org.fengqiao.mediation.storage.UnsupportedByAdapterException;
import org.fengqiao.mediation.storage.Work;
import org.fengqiao.mediation.storage.vault.Vault;

/** One unit of work over the maps. */
final class MemoryUnit implements UnitOfWork {

  private final UnitGuard guard;
  private final List<MemoryRows<?, ?>> written = new ArrayList<>();
  private final MemoryRows<CaseId, StoredCase> caseRows;
  private final MemoryFeed feed;
  private final MemoryCaseStore cases;
  private final MemoryLeadStore leads;
  private final MemoryOrganisationStore organisations;
  private final MemoryMediatorStore mediators;
  private final MemoryCampaignStore campaigns;
  private final MemoryDutyStore duties;
  private final MemoryNumberStore numbers;
  private final PersonalDataStore personalData;

  MemoryUnit(MemoryTables tables, UnitGuard guard, Vault vault) {
    this.guard = guard;
    var organisationRows = rows(tables.organisations);
    caseRows = rows(tables.cases);
    feed = tables.feed;
    cases = new MemoryCaseStore(guard, caseRows);
    leads =
        new MemoryLeadStore(guard, keep(new MemoryRows<>(tables.leads, MemoryLeadStore::taken)));
    organisations = new MemoryOrganisationStore(guard, organisationRows);
    mediators = new MemoryMediatorStore(guard, rows(tables.mediators), organisationRows);
    campaigns = new MemoryCampaignStore(guard, rows(tables.campaigns));
    duties = new MemoryDutyStore(guard, rows(tables.duties));
    numbers = new MemoryNumberStore(guard, rows(tables.numbers));
    personalData =
        vault.over(guard, new MemorySealedRows(guard, rows(tables.sealed), rows(tables.accesses)));
  }

  private <K extends Comparable<K>, V> MemoryRows<K, V> rows(MemoryTable<K, V> table) {
    return keep(new MemoryRows<>(table));
  }

  private <K extends Comparable<K>, V> MemoryRows<K, V> keep(MemoryRows<K, V> rows) {
    written.add(rows);
    return rows;
  }

  <T> T run(Work<T> work) {
    try {
      T result = work.run(this);
      guard.finish();
      return result;
    } finally {
      guard.abandon();
    }
  }

  /** Returns false and keeps nothing if another unit wrote the same; under the write lock. */
  boolean commit() {
    if (!written.stream().allMatch(MemoryRows::isUndisturbed)) {
      return false;
    }
    caseRows.forEachWritten(feed::add);
    written.forEach(MemoryRows::commit);
    return true;
  }

  @Override
  public Partition partition() {
    return guard.partition();
  }

  @Override
  public CaseStore cases() {
    return cases;
  }

  @Override
  public LeadStore leads() {
    return leads;
  }

  @Override
  public OrganisationStore organisations() {
    return organisations;
  }

  @Override
  public MediatorStore mediators() {
    return mediators;
  }

  @Override
  public CampaignStore campaigns() {
    return campaigns;
  }

  @Override
  public DutyStore duties() {
    return duties;
  }

  @Override
  public NumberStore numbers() {
    return numbers;
  }

  @Override
  public boolean keepsPersonalData() {
    return true;
  }

  @Override
  public PersonalDataStore personalData() {
    return personalData;
  }

  /** Nobody changes what is in memory past the library; there is nothing to check. */
  @Override
  public ChainStore chain() {
    throw new UnsupportedByAdapterException("the storage in memory", Capability.CHAIN);
  }

  @Override
  public EventFeed feed() {
    return (after, most) ->
        guard.call(
            () -> {
              EventFeed.check(after, most);
              return feed.read(guard.partition(), after, most);
            });
  }
}
