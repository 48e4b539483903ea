package org.fengqiao.mediation.storage.memory;

import com.google.common.base.Suppliers;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.committee.Seat;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.mediator.Engagement;
import org.fengqiao.mediation.mediator.Mediator;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.storage.Cursor;
import org.fengqiao.mediation.storage.MediatorQuery;
import org.fengqiao.mediation.storage.MediatorStore;
import org.fengqiao.mediation.storage.Page;
import org.fengqiao.mediation.storage.RegisteredMediator;
import org.fengqiao.mediation.storage.RegisteredOrganisation;
import org.fengqiao.mediation.storage.UnitGuard;
import org.fengqiao.mediation.storage.Versioned;

/** Mediators in a map. */
final class MemoryMediatorStore implements MediatorStore {

  private final UnitGuard guard;
  private final MemoryRows<MediatorId, Versioned<RegisteredMediator>> rows;
  private final MemoryRows<OrganisationId, Versioned<RegisteredOrganisation>> organisations;

  MemoryMediatorStore(
      UnitGuard guard,
      MemoryRows<MediatorId, Versioned<RegisteredMediator>> rows,
      MemoryRows<OrganisationId, Versioned<RegisteredOrganisation>> organisations) {
    this.guard = guard;
    this.rows = rows;
    this.organisations = organisations;
  }

  @Override
  public Optional<Versioned<Mediator>> find(MediatorId id, Scope scope) {
    return findRegistered(id, scope).map(MemoryMediatorStore::present);
  }

  @Override
  public Optional<Versioned<RegisteredMediator>> findRegistered(MediatorId id, Scope scope) {
    return guard.call(
        () -> {
          guard.require(id);
          return rows.find(id)
              .filter(
                  row ->
                      reaches(scope, row.value().mediator())
                          || seats(scope).anyMatch(seat -> seat.mediator().equals(id)));
        });
  }

  /** The seats of the committees a scope reaches. */
  private Stream<Seat> seats(Scope scope) {
    return organisations
        .all()
        .filter(
            row ->
                scope instanceof Scope.Committees committees
                    ? committees.committees().contains(row.value().id())
                    : Reach.isWithin(scope, row.value().last().organisation().region()))
        .flatMap(row -> row.value().seats().stream());
  }

  private boolean reaches(Scope scope, Mediator mediator) {
    if (scope instanceof Scope.Assigned assigned) {
      return assigned.mediator().equals(mediator.id());
    }
    for (Engagement each : mediator.engagements()) {
      if (reaches(scope, each.organisation())) {
        return true;
      }
    }
    return false;
  }

  private boolean reaches(Scope scope, OrganisationId organisation) {
    if (scope instanceof Scope.Committees committees) {
      return committees.committees().contains(organisation);
    }
    Optional<Versioned<RegisteredOrganisation>> row = organisations.find(organisation);
    return row.isPresent()
        && Reach.isWithin(scope, row.get().value().last().organisation().region());
  }

  @Override
  public Versioned<Mediator> save(Mediator mediator, long expected) {
    return guard.call(
        () ->
            present(
                put(
                    mediator.id(),
                    expected,
                    stored ->
                        stored
                            .map(row -> row.value().with(mediator))
                            .orElseGet(() -> RegisteredMediator.of(mediator)))));
  }

  @Override
  public Versioned<RegisteredMediator> save(RegisteredMediator mediator, long expected) {
    return guard.call(() -> put(mediator.id(), expected, stored -> mediator));
  }

  private Versioned<RegisteredMediator> put(
      MediatorId id,
      long expected,
      Function<Optional<Versioned<RegisteredMediator>>, RegisteredMediator> change) {
    guard.require(id);
    return MemoryRows.put(rows, id, expected, change);
  }

  @Override
  public boolean isOnRoster(PersonRef person) {
    return guard.call(
        () ->
            rows.all()
                .map(row -> row.value().mediator())
                .filter(mediator -> mediator.id().partition().equals(guard.partition()))
                .anyMatch(mediator -> mediator.person().equals(person)));
  }

  @Override
  public Page<Versioned<Mediator>> list(MediatorQuery query) {
    Page<Versioned<RegisteredMediator>> page = listRegistered(query);
    return new Page<>(
        page.entries().stream().map(MemoryMediatorStore::present).toList(), page.next());
  }

  @Override
  public Page<Versioned<RegisteredMediator>> listRegistered(MediatorQuery query) {
    return guard.call(
        () -> {
          // Most are engaged, so that the seats are rarely asked for.
          Supplier<Set<MediatorId>> seated =
              Suppliers.memoize(
                  () -> seats(query.scope()).map(Seat::mediator).collect(Collectors.toSet()));
          Set<MediatorId> onTheDay = query.engagedOn().map(this::seatedOn).orElse(Set.of());
          return Listing.pageInOrder(
              rows.after(query.page().after().map(last -> MediatorId.of(last.id())))
                  .filter(
                      row ->
                          reaches(query.scope(), row.value().mediator())
                              || seated.get().contains(row.value().id()))
                  .filter(
                      row ->
                          onTheDay.contains(row.value().id())
                              || isWanted(query, row.value().mediator())),
              query.page(),
              row -> Cursor.of(row.value().id().text()));
        });
  }

  private Set<MediatorId> seatedOn(LocalDate day) {
    return organisations
        .all()
        .flatMap(row -> row.value().seats().stream())
        .filter(seat -> seat.holdsOn(day))
        .map(Seat::mediator)
        .collect(Collectors.toSet());
  }

  private static Versioned<Mediator> present(Versioned<RegisteredMediator> row) {
    return new Versioned<>(row.value().mediator(), row.version());
  }

  private static boolean isWanted(MediatorQuery query, Mediator mediator) {
    return query.engagedOn().map(day -> !mediator.engagementsOn(day).isEmpty()).orElse(true);
  }
}
