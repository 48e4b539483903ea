package org.fengqiao.mediation.examples.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.casework.CaseEvent;
import org.fengqiao.mediation.casework.CaseReach;
import org.fengqiao.mediation.casework.CaseSummary;
import org.fengqiao.mediation.casework.DueItem;
import org.fengqiao.mediation.casework.MediationCase;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.kernel.Partition;
import org.fengqiao.mediation.party.DataToken;
import org.fengqiao.mediation.storage.CampaignStore;
import org.fengqiao.mediation.storage.CaseQuery;
import org.fengqiao.mediation.storage.CaseStore;
import org.fengqiao.mediation.storage.ChainStore;
import org.fengqiao.mediation.storage.DueQuery;
import org.fengqiao.mediation.storage.DutyStore;
import org.fengqiao.mediation.storage.EventFeed;
import org.fengqiao.mediation.storage.LeadStore;
import org.fengqiao.mediation.storage.MediatorStore;
import org.fengqiao.mediation.storage.NumberStore;
import org.fengqiao.mediation.storage.OrganisationStore;
import org.fengqiao.mediation.storage.Page;
import org.fengqiao.mediation.storage.PersonalDataStore;
import org.fengqiao.mediation.storage.TallyQuery;
import org.fengqiao.mediation.storage.TallyRow;
import org.fengqiao.mediation.storage.UnitOfWork;
import org.fengqiao.mediation.storage.VersionConflictException;

/**
 * A unit of work that reads a case once and writes it once, however many steps it takes in between:
 * for whoever records months of work at a time. Desks do not notice; every step is decided as
 * always. Lists and counts see what was written before the unit, and {@link #flush()} must be
 * called at its end.
 */
final class BatchedUnit implements UnitOfWork {

  private final UnitOfWork unit;
  private final BatchedCases cases;

  BatchedUnit(UnitOfWork unit) {
    this.unit = unit;
    this.cases = new BatchedCases(unit.cases());
  }

  /** Writes the cases that changed. */
  void flush() {
    cases.flush();
  }

  @Override
  public Partition partition() {
    return unit.partition();
  }

  @Override
  public CaseStore cases() {
    return cases;
  }

  @Override
  public ChainStore chain() {
    return unit.chain();
  }

  @Override
  public EventFeed feed() {
    return unit.feed();
  }

  @Override
  public LeadStore leads() {
    return unit.leads();
  }

  @Override
  public OrganisationStore organisations() {
    return unit.organisations();
  }

  @Override
  public MediatorStore mediators() {
    return unit.mediators();
  }

  @Override
  public CampaignStore campaigns() {
    return unit.campaigns();
  }

  @Override
  public DutyStore duties() {
    return unit.duties();
  }

  @Override
  public NumberStore numbers() {
    return unit.numbers();
  }

  @Override
  public boolean keepsPersonalData() {
    return unit.keepsPersonalData();
  }

  @Override
  public PersonalDataStore personalData() {
    return unit.personalData();
  }

  /** Cases in memory between reading and writing. */
  private static final class BatchedCases implements CaseStore {

    private final CaseStore store;
    private final Map<CaseId, MediationCase> stored = new LinkedHashMap<>();
    private final Map<CaseId, MediationCase> present = new LinkedHashMap<>();

    BatchedCases(CaseStore store) {
      this.store = store;
    }

    @Override
    public Optional<MediationCase> find(CaseId id, Scope scope) {
      MediationCase known = present.get(id);
      if (known != null) {
        return Optional.of(known).filter(it -> CaseReach.reaches(scope, it));
      }
      Optional<MediationCase> found = store.find(id, scope);
      found.ifPresent(it -> keep(it, it));
      return found;
    }

    @Override
    public MediationCase save(MediationCase before, List<CaseEvent> events) {
      MediationCase known = present.getOrDefault(before.id(), before);
      if (known.version() != before.version()) {
        throw new VersionConflictException(before.id(), before.version(), known.version());
      }
      MediationCase after = before.after(events);
      keep(before, after);
      return after;
    }

    private void keep(MediationCase before, MediationCase after) {
      stored.putIfAbsent(before.id(), before);
      present.put(after.id(), after);
    }

    void flush() {
      present.forEach(
          (id, after) -> {
            MediationCase before = stored.getOrDefault(id, after);
            if (after.version() > before.version()) {
              store.save(
                  before,
                  new ArrayList<>(after.events().subList(before.version(), after.version())));
            }
          });
      stored.clear();
      present.clear();
    }

    @Override
    public Map<DataToken, Set<CaseId>> naming(Set<? extends DataToken> tokens) {
      return store.naming(tokens);
    }

    @Override
    public Page<CaseSummary> list(CaseQuery query) {
      return store.list(query);
    }

    @Override
    public Page<DueItem> dueItems(DueQuery query) {
      return store.dueItems(query);
    }

    @Override
    public List<TallyRow> tally(TallyQuery query) {
      return store.tally(query);
    }
  }
}
