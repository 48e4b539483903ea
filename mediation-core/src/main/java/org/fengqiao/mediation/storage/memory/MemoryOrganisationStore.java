package org.fengqiao.mediation.storage.memory;

import java.util.Optional;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.committee.MediationOrganisation;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.storage.Cursor;
import org.fengqiao.mediation.storage.OrganisationQuery;
import org.fengqiao.mediation.storage.OrganisationStore;
import org.fengqiao.mediation.storage.Page;
import org.fengqiao.mediation.storage.UnitGuard;
import org.fengqiao.mediation.storage.VersionConflictException;
import org.fengqiao.mediation.storage.Versioned;

/** Organisations in a map. */
final class MemoryOrganisationStore implements OrganisationStore {

  private final UnitGuard guard;
  private final MemoryRows<OrganisationId, Versioned<MediationOrganisation>> rows;

  MemoryOrganisationStore(
      UnitGuard guard, MemoryRows<OrganisationId, Versioned<MediationOrganisation>> rows) {
    this.guard = guard;
    this.rows = rows;
  }

  @Override
  public Optional<Versioned<MediationOrganisation>> find(OrganisationId id, Scope scope) {
    return guard.call(
        () -> {
          guard.require(id);
          return rows.find(id).filter(row -> Reach.reaches(scope, row.value()));
        });
  }

  @Override
  public Versioned<MediationOrganisation> save(MediationOrganisation organisation, long expected) {
    return guard.call(
        () -> {
          guard.require(organisation.id());
          long found = rows.find(organisation.id()).map(Versioned::version).orElse(0L);
          if (found != expected) {
            throw new VersionConflictException(organisation.id(), expected, found);
          }
          Versioned<MediationOrganisation> next = new Versioned<>(organisation, expected + 1);
          rows.put(organisation.id(), next);
          return next;
        });
  }

  @Override
  public Page<Versioned<MediationOrganisation>> list(OrganisationQuery query) {
    return guard.call(
        () ->
            Listing.page(
                rows.all()
                    .filter(row -> Reach.reaches(query.scope(), row.value()))
                    .filter(row -> isWanted(query, row.value())),
                query.page(),
                row -> Cursor.of(row.value().id().text())));
  }

  private static boolean isWanted(OrganisationQuery query, MediationOrganisation organisation) {
    return (query.kinds().isEmpty() || query.kinds().contains(organisation.kind()))
        && query.activeOn().map(organisation::isActiveOn).orElse(true);
  }
}
