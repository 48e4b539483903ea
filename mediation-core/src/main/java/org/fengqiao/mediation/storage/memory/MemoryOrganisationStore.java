package org.fengqiao.mediation.storage.memory;

import java.util.Optional;
import java.util.function.Function;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.committee.MediationOrganisation;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.storage.Cursor;
import org.fengqiao.mediation.storage.OrganisationQuery;
import org.fengqiao.mediation.storage.OrganisationStore;
import org.fengqiao.mediation.storage.Page;
import org.fengqiao.mediation.storage.RegisteredOrganisation;
import org.fengqiao.mediation.storage.UnitGuard;
import org.fengqiao.mediation.storage.Versioned;

/** Organisations in a map. */
final class MemoryOrganisationStore implements OrganisationStore {

  private final UnitGuard guard;
  private final MemoryRows<OrganisationId, Versioned<RegisteredOrganisation>> rows;

  MemoryOrganisationStore(
      UnitGuard guard, MemoryRows<OrganisationId, Versioned<RegisteredOrganisation>> rows) {
    this.guard = guard;
    this.rows = rows;
  }

  @Override
  public Optional<Versioned<MediationOrganisation>> find(OrganisationId id, Scope scope) {
    return findRegistered(id, scope).map(MemoryOrganisationStore::present);
  }

  @Override
  public Optional<Versioned<RegisteredOrganisation>> findRegistered(
      OrganisationId id, Scope scope) {
    return guard.call(
        () -> {
          guard.require(id);
          return rows.find(id).filter(row -> Reach.reaches(scope, present(row).value()));
        });
  }

  @Override
  public Versioned<MediationOrganisation> save(MediationOrganisation organisation, long expected) {
    return guard.call(
        () ->
            present(
                put(
                    organisation.id(),
                    expected,
                    stored ->
                        stored
                            .map(row -> row.value().with(organisation))
                            .orElseGet(() -> RegisteredOrganisation.founded(organisation)))));
  }

  @Override
  public Versioned<RegisteredOrganisation> save(
      RegisteredOrganisation organisation, long expected) {
    return guard.call(() -> put(organisation.id(), expected, stored -> organisation));
  }

  private Versioned<RegisteredOrganisation> put(
      OrganisationId id,
      long expected,
      Function<Optional<Versioned<RegisteredOrganisation>>, RegisteredOrganisation> change) {
    guard.require(id);
    return MemoryRows.put(rows, id, expected, change);
  }

  @Override
  public Page<Versioned<MediationOrganisation>> list(OrganisationQuery query) {
    Page<Versioned<RegisteredOrganisation>> page = listRegistered(query);
    return new Page<>(
        page.entries().stream().map(MemoryOrganisationStore::present).toList(), page.next());
  }

  @Override
  public Page<Versioned<RegisteredOrganisation>> listRegistered(OrganisationQuery query) {
    return guard.call(
        () ->
            Listing.pageInOrder(
                rows.after(query.page().after().map(last -> OrganisationId.of(last.id())))
                    .filter(row -> Reach.reaches(query.scope(), present(row).value()))
                    .filter(row -> isWanted(query, present(row).value())),
                query.page(),
                row -> Cursor.of(row.value().id().text())));
  }

  private static Versioned<MediationOrganisation> present(Versioned<RegisteredOrganisation> row) {
    return new Versioned<>(row.value().last().organisation(), row.version());
  }

  private static boolean isWanted(OrganisationQuery query, MediationOrganisation organisation) {
    return (query.kinds().isEmpty() || query.kinds().contains(organisation.kind()))
        && query.activeOn().map(organisation::isActiveOn).orElse(true);
  }
}
