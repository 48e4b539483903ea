package org.fengqiao.mediation.examples.mvstore;

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

/** One unit of work: what it can, and a refusal of the rest. */
final class MvStoreUnit implements UnitOfWork {

  private final UnitGuard guard;
  private final Maps maps;
  private final FeedNumbers feedNumbers;

  MvStoreUnit(UnitGuard guard, Maps maps, FeedNumbers feedNumbers) {
    this.guard = guard;
    this.maps = maps;
    this.feedNumbers = feedNumbers;
  }

  @Override
  public Partition partition() {
    return guard.partition();
  }

  @Override
  public CaseStore cases() {
    return new MvStoreCases(guard, maps);
  }

  @Override
  public NumberStore numbers() {
    return new MvStoreNumbers(guard, maps);
  }

  @Override
  public EventFeed feed() {
    return new MvStoreFeed(guard, maps, feedNumbers);
  }

  @Override
  public ChainStore chain() {
    throw without(Capability.CHAIN);
  }

  @Override
  public boolean keepsPersonalData() {
    return false;
  }

  @Override
  public PersonalDataStore personalData() {
    throw without(Capability.PERSONAL_DATA);
  }

  @Override
  public LeadStore leads() {
    throw without(Capability.OFFICE_RECORDS);
  }

  @Override
  public OrganisationStore organisations() {
    throw without(Capability.OFFICE_RECORDS);
  }

  @Override
  public MediatorStore mediators() {
    throw without(Capability.OFFICE_RECORDS);
  }

  @Override
  public CampaignStore campaigns() {
    throw without(Capability.OFFICE_RECORDS);
  }

  @Override
  public DutyStore duties() {
    throw without(Capability.OFFICE_RECORDS);
  }

  private static UnsupportedByAdapterException without(Capability capability) {
    return new UnsupportedByAdapterException(MvStoreStorage.class.getSimpleName(), capability);
  }
}
