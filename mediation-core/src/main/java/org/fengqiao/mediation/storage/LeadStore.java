package org.fengqiao.mediation.storage;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.kernel.LeadId;
import org.fengqiao.mediation.screening.Lead;

/**
 * The leads with their entries in the work ledger. Of the scopes, subtrees and grids reach a lead
 * by its region, committees by its holder, assigned by the mediator who found it or answers for it;
 * the other kinds reach none.
 */
public interface LeadStore {

  /**
   * Returns a lead. Outside the scope it answers as if there were none.
   *
   * @throws PartitionMismatchException if the id lies in another partition
   */
  Optional<Lead> find(LeadId id, Scope scope);

  /** Returns the lead with a number in the ledger of this partition, in the same way. */
  Optional<Lead> findByNumber(String ledgerNumber, Scope scope);

  /** Returns those of some ledger numbers that this partition has, whatever the scope. */
  Set<String> knownNumbers(Collection<String> ledgerNumbers);

  /**
   * Writes a lead.
   *
   * @param expected the version the lead was read with; 0 for a new one
   * @throws VersionConflictException if the stored one has another version
   * @throws DuplicateKeyException if another lead of the partition has the ledger number
   * @throws PartitionMismatchException if the id lies in another partition
   */
  Lead save(Lead lead, int expected);

  /**
   * Adds the leads whose ledger number the partition does not have yet, so that an import can be
   * repeated.
   *
   * @param leads leads with an entry in the ledger
   * @return those that were added
   * @throws VersionConflictException if a lead of the same id but another number is stored
   * @throws PartitionMismatchException if one of the ids lies in another partition
   */
  List<Lead> addAll(List<Lead> leads);

  /** Returns a page of leads by the day they were found and id, whatever their partition. */
  Page<Lead> list(LeadQuery query);
}
