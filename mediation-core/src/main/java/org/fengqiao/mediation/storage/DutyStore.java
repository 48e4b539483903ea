package org.fengqiao.mediation.storage;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.campaign.CampaignDuty;
import org.fengqiao.mediation.campaign.DutyInstance;
import org.fengqiao.mediation.campaign.DutyReceipt;
import org.fengqiao.mediation.committee.OrganisationDirectory;
import org.fengqiao.mediation.kernel.DutyId;

/**
 * The duties of campaigns and what was received for them. A duty lies in the partition of the
 * organisation that owes it. Of the scopes, subtrees and grids reach a duty by the region of that
 * organisation, committees by the organisation; the other kinds reach none.
 */
public interface DutyStore {

  /**
   * Adds the duties that are not there yet. Those that are stay as they are, with what was received
   * for them, so that duties can be computed and added again.
   *
   * @param organisations says in which region each organisation is
   * @return how many were added
   * @throws PartitionMismatchException if one of the ids lies in another partition
   * @throws IllegalArgumentException if an organisation that owes a duty is not among them
   */
  int addAll(List<CampaignDuty> duties, OrganisationDirectory organisations);

  /**
   * Returns a duty. Outside the scope it answers as if there were none.
   *
   * @throws PartitionMismatchException if the id lies in another partition
   */
  Optional<DutyInstance> find(DutyId id, Scope scope);

  /**
   * Writes what was received for a duty; what stood there before is kept.
   *
   * @param expected how many receipts the duty was read with: 0 for the first, more for a
   *     correction
   * @return the duty with all its receipts
   * @throws NotFoundException if there is no such duty
   * @throws VersionConflictException if the stored duty has another number of receipts
   * @throws PartitionMismatchException if the id lies in another partition
   */
  DutyInstance receive(DutyId id, DutyReceipt receipt, int expected);

  /** Returns a page of duties by their last day and id, whatever their partition. */
  Page<DutyInstance> list(DutyQuery query);
}
