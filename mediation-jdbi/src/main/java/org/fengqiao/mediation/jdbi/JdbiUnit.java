package org.fengqiao.mediation.jdbi;

import java.util.Optional;
import org.fengqiao.mediation.kernel.Partition;
import org.fengqiao.mediation.storage.CampaignStore;
import org.fengqiao.mediation.storage.Capability;
import org.fengqiao.mediation.storage.CaseStore;
import org.fengqiao.mediation.storage.ChainStore;
import org.fengqiao.mediation.storage.DutyStore;
import org.fengqiao.mediation.storage.EventFeed;
import org.fengqiao.mediation.storage.LeadStore;
import org.fengqiao.mediation.storage.MediatorStore;
import org.fengqiao.mediation.storage.OrganisationStore;
import org.fengqiao.mediation.storage.PersonalDataStore;
import org.fengqiao.mediation.storage.UnitGuard;
import org.fengqiao.mediation.storage.UnitOfWork;
import org.fengqiao.mediation.storage.UnsupportedByAdapterException;

/** One unit of work on one handle. */
final class JdbiUnit implements UnitOfWork {

  private final UnitGuard guard;
  private final JdbiCaseStore cases;
  private final JdbiLeadStore leads;
  private final JdbiOrganisationStore organisations;
  private final JdbiMediatorStore mediators;
  private final JdbiCampaignStore campaigns;
  private final JdbiDutyStore duties;
  private final JdbiNumberStore numbers;
  private final Optional<PersonalDataStore> personalData;
  private final JdbiEventFeed feed;
  private final JdbiChainStore chain;

  /** Creates the unit; {@code joined} if somebody else owns its transaction. */
  JdbiUnit(Db db, UnitGuard guard, boolean joined, Sealing sealing) {
    ChainDigests digests = sealing.digests();
    this.guard = guard;
    cases = new JdbiCaseStore(db, guard, digests);
    leads = new JdbiLeadStore(db, guard);
    organisations = new JdbiOrganisationStore(db, guard);
    mediators = new JdbiMediatorStore(db, guard);
    campaigns = new JdbiCampaignStore(db, guard);
    duties = new JdbiDutyStore(db, guard);
    numbers = new JdbiNumberStore(db, guard, joined);
    personalData = sealing.vault().map(keys -> keys.over(guard, new JdbiSealedRows(db, guard)));
    feed = new JdbiEventFeed(db, guard);
    chain = new JdbiChainStore(db, guard, digests);
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
  public JdbiNumberStore numbers() {
    return numbers;
  }

  @Override
  public boolean keepsPersonalData() {
    return personalData.isPresent();
  }

  @Override
  public PersonalDataStore personalData() {
    return personalData.orElseThrow(
        () ->
            new UnsupportedByAdapterException(
                "JdbiStorage",
                Capability.PERSONAL_DATA,
                "it has no keys: hand in a Vault by JdbiStorage.withVault"));
  }

  @Override
  public ChainStore chain() {
    return chain;
  }

  @Override
  public EventFeed feed() {
    return feed;
  }
}
