package org.fengqiao.mediation.storage.memory;

import java.util.List;
import java.util.concurrent.locks.ReadWriteLock;
import org.fengqiao.mediation.kernel.CampaignId;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.kernel.DutyId;
import org.fengqiao.mediation.kernel.LeadId;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.party.DataToken;
import org.fengqiao.mediation.screening.Lead;
import org.fengqiao.mediation.storage.DataAccess;
import org.fengqiao.mediation.storage.NumberSequence;
import org.fengqiao.mediation.storage.RegisteredMediator;
import org.fengqiao.mediation.storage.RegisteredOrganisation;
import org.fengqiao.mediation.storage.StoredCampaign;
import org.fengqiao.mediation.storage.Versioned;

/** Everything that is committed. */
final class MemoryTables {

  final MemoryTable<CaseId, StoredCase> cases;
  final MemoryTable<LeadId, Lead> leads;
  final MemoryTable<OrganisationId, Versioned<RegisteredOrganisation>> organisations;
  final MemoryTable<MediatorId, Versioned<RegisteredMediator>> mediators;
  final MemoryTable<CampaignId, Versioned<StoredCampaign>> campaigns;
  final MemoryTable<DutyId, MemoryDutyStore.HeldDuty> duties;
  final MemoryTable<NumberSequence, MemoryNumberStore.Given> numbers;
  final MemoryTable<DataToken, PackedRow> sealed;
  final MemoryTable<String, List<DataAccess>> accesses;
  final MemoryFeed feed;

  MemoryTables(ReadWriteLock lock) {
    cases = new MemoryTable<>(lock);
    leads = new MemoryTable<>(lock);
    organisations = new MemoryTable<>(lock);
    mediators = new MemoryTable<>(lock);
    campaigns = new MemoryTable<>(lock);
    duties = new MemoryTable<>(lock);
    numbers = new MemoryTable<>(lock);
    sealed = new MemoryTable<>(lock);
    accesses = new MemoryTable<>(lock);
    feed = new MemoryFeed(lock);
  }
}
