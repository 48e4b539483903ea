package org.fengqiao.mediation.storage;

import java.util.Optional;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.committee.MediationOrganisation;
import org.fengqiao.mediation.kernel.OrganisationId;

/**
 * The committees and other organisations. Of the scopes, subtrees and grids reach an organisation
 * by its region, committees by its id; the other kinds are about cases and reach none. Scopes and
 * lists go by the last entry of each; whoever asks as of an earlier day reads the {@linkplain
 * #listRegistered entries} and chooses.
 */
public interface OrganisationStore {

  /**
   * Returns an organisation. Outside the scope it answers as if there were none.
   *
   * @throws PartitionMismatchException if the id lies in another partition
   */
  Optional<Versioned<MediationOrganisation>> find(OrganisationId id, Scope scope);

  /**
   * Writes the particulars of an organisation: of a new one as its only entry, else into its last
   * entry. Earlier entries, details, seats, programmes and titles stay as they are.
   *
   * @param expected the version it was read with; 0 for a new one
   * @return the value with its new version
   * @throws VersionConflictException if the stored one has another version
   * @throws PartitionMismatchException if the id lies in another partition
   */
  Versioned<MediationOrganisation> save(MediationOrganisation organisation, long expected);

  /** Returns a page of organisations by id, whatever their partition. */
  Page<Versioned<MediationOrganisation>> list(OrganisationQuery query);

  /**
   * Returns everything the register keeps about an organisation. Outside the scope it answers as if
   * there were none.
   *
   * @throws PartitionMismatchException if the id lies in another partition
   */
  Optional<Versioned<RegisteredOrganisation>> findRegistered(OrganisationId id, Scope scope);

  /**
   * Writes everything about an organisation, in place of all that was kept.
   *
   * @param expected the version it was read with, by either way of reading; 0 for a new one
   * @return the value with its new version
   * @throws VersionConflictException if the stored one has another version
   * @throws PartitionMismatchException if the id lies in another partition
   */
  Versioned<RegisteredOrganisation> save(RegisteredOrganisation organisation, long expected);

  /** Returns the page of {@link #list} with everything about each organisation. */
  Page<Versioned<RegisteredOrganisation>> listRegistered(OrganisationQuery query);
}
