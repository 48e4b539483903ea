package org.fengqiao.mediation.storage;

import java.util.Optional;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.mediator.Mediator;
import org.fengqiao.mediation.party.PersonRef;

/**
 * The mediators. Of the scopes, subtrees and grids reach a mediator by the regions of the stored
 * organisations of all engagements and seats (members are mediators, 人民调解法 art. 13), past ones
 * included; committees by these organisations; assigned the mediator of that id; the other kinds
 * are about cases and reach none.
 */
public interface MediatorStore {

  /**
   * Returns a mediator. Outside the scope it answers as if there were none.
   *
   * @throws PartitionMismatchException if the id lies in another partition
   */
  Optional<Versioned<Mediator>> find(MediatorId id, Scope scope);

  /**
   * Writes a mediator with all engagements. What else is kept about the mediator stays as it is.
   *
   * @param expected the version it was read with; 0 for a new one
   * @return the value with its new version
   * @throws VersionConflictException if the stored one has another version
   * @throws PartitionMismatchException if the id lies in another partition
   */
  Versioned<Mediator> save(Mediator mediator, long expected);

  /**
   * Returns whether a mediator of the partition goes by a token, whatever places the mediator works
   * or worked at, if any.
   */
  boolean isOnRoster(PersonRef person);

  /** Returns a page of mediators by id, whatever their partition. */
  Page<Versioned<Mediator>> list(MediatorQuery query);

  /**
   * Returns everything the register keeps about a mediator. Outside the scope it answers as if
   * there were none.
   *
   * @throws PartitionMismatchException if the id lies in another partition
   */
  Optional<Versioned<RegisteredMediator>> findRegistered(MediatorId id, Scope scope);

  /**
   * Writes everything about a mediator, in place of all that was kept.
   *
   * @param expected the version it was read with, by either way of reading; 0 for a new one
   * @return the value with its new version
   * @throws VersionConflictException if the stored one has another version
   * @throws PartitionMismatchException if the id lies in another partition
   */
  Versioned<RegisteredMediator> save(RegisteredMediator mediator, long expected);

  /** Returns the page of {@link #list} with everything about each mediator. */
  Page<Versioned<RegisteredMediator>> listRegistered(MediatorQuery query);
}
