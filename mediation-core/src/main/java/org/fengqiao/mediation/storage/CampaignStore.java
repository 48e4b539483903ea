package org.fengqiao.mediation.storage;

import java.util.Optional;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.kernel.CampaignId;

/**
 * The campaigns. Of the scopes, subtrees and grids reach a campaign whose region lies in them or
 * contains them, because it concerns them; the other kinds reach none.
 */
public interface CampaignStore {

  /**
   * Returns a campaign. Outside the scope it answers as if there were none.
   *
   * @throws PartitionMismatchException if the id lies in another partition
   */
  Optional<Versioned<StoredCampaign>> find(CampaignId id, Scope scope);

  /**
   * Writes a campaign whole.
   *
   * @param expected the version it was read with; 0 for a new one
   * @return the value with its new version
   * @throws VersionConflictException if the stored one has another version
   * @throws PartitionMismatchException if the id lies in another partition
   */
  Versioned<StoredCampaign> save(StoredCampaign campaign, long expected);

  /** Returns a page of campaigns by their first day and id, whatever their partition. */
  Page<Versioned<StoredCampaign>> list(Scope scope, PageRequest page);
}
