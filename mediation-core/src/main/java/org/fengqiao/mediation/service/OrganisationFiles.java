package org.fengqiao.mediation.service;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.committee.Hierarchy;
import org.fengqiao.mediation.committee.MediationOrganisation;
import org.fengqiao.mediation.committee.OrganisationDetails;
import org.fengqiao.mediation.committee.OrganisationRegistry;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.kernel.Partition;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.Problems;
import org.fengqiao.mediation.kernel.ProblemsException;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.storage.NotFoundException;
import org.fengqiao.mediation.storage.RegisteredOrganisation;
import org.fengqiao.mediation.storage.UnitOfWork;
import org.fengqiao.mediation.storage.Versioned;

/** Reads and changes the organisations of an actor, each as a whole. */
final class OrganisationFiles {

  private final Office office;
  private final Units units;
  private final Actor actor;

  OrganisationFiles(Office office, Units units, Actor actor) {
    this.office = office;
    this.units = units;
    this.actor = actor;
  }

  /**
   * A change of the register, which is held against the areas of what changes, the guides above and
   * whatever else it names.
   *
   * @param ids what is meant to change
   * @param inArea whether that must lie in the actor's area
   * @param regions further areas it is held against
   * @param guides whom it names as guide or as the committee behind, wherever they are
   * @param added organisations that are not stored yet
   * @param rule the change
   */
  record Change(
      Set<OrganisationId> ids,
      boolean inArea,
      Set<RegionCode> regions,
      Set<OrganisationId> guides,
      List<RegisteredOrganisation> added,
      UnaryOperator<OrganisationRegistry> rule) {

    static Change of(Set<OrganisationId> ids, UnaryOperator<OrganisationRegistry> rule) {
      return new Change(ids, true, Set.of(), Set.of(), List.of(), rule);
    }

    /** A change by those who need not act for the area, such as the committee itself. */
    Change anywhere() {
      return new Change(ids, false, regions, guides, added, rule);
    }

    /** The organisation becomes like this. */
    Change becoming(MediationOrganisation organisation, OrganisationDetails details) {
      Set<OrganisationId> named = new TreeSet<>();
      organisation.parent().ifPresent(named::add);
      details.committee().ifPresent(named::add);
      return new Change(ids, inArea, Set.of(organisation.region()), named, added, rule);
    }

    Change adding(RegisteredOrganisation organisation) {
      return new Change(ids, inArea, regions, guides, List.of(organisation), rule);
    }
  }

  List<RegisteredOrganisation> change(Partition partition, Change change) {
    return units.run(partition, unit -> apply(unit, located(unit, change)));
  }

  private Change located(UnitOfWork unit, Change change) {
    Set<OrganisationId> stored = new TreeSet<>(change.ids());
    for (RegisteredOrganisation each : change.added()) {
      stored.remove(each.id());
      if (unit.organisations().find(each.id(), Scope.Committees.of(each.id())).isPresent()) {
        throw new ProblemsException(
            Problems.of(Problem.of(ServiceProblem.REGISTERED_ALREADY, each.id().text())));
      }
    }
    Set<RegionCode> regions = new HashSet<>(change.regions());
    for (OrganisationId id : stored) {
      RegionCode region = required(unit, id).value().last().organisation().region();
      if (change.inArea()) {
        Areas.require(actor, id.text(), region);
      }
      regions.add(region);
    }
    return new Change(
        change.ids(), change.inArea(), regions, change.guides(), change.added(), change.rule());
  }

  private List<RegisteredOrganisation> apply(UnitOfWork unit, Change change) {
    Map<OrganisationId, Versioned<RegisteredOrganisation>> stored = around(unit, change);
    OrganisationRegistry before = registry(stored.values(), office);
    OrganisationRegistry after = change.rule().apply(before);
    List<RegisteredOrganisation> written = new ArrayList<>();
    Map<OrganisationId, RegisteredOrganisation> values = new TreeMap<>();
    stored.forEach((id, row) -> values.put(id, row.value()));
    change.added().forEach(each -> values.put(each.id(), each));
    for (OrganisationId id : after.ids()) {
      boolean isNew = !stored.containsKey(id);
      boolean changed =
          isNew
              || !after.history(id).equals(before.history(id))
              || !after.seatsOf(id).equals(before.seatsOf(id));
      RegisteredOrganisation value = values.get(id);
      if (changed && value != null) {
        RegisteredOrganisation next =
            RegisteredOrganisation.builder()
                .from(value)
                .entries(after.history(id))
                .seats(after.seatsOf(id))
                .build();
        long version = Optional.ofNullable(stored.get(id)).map(Versioned::version).orElse(0L);
        written.add(unit.organisations().save(next, version).value());
      } else if (value != null && change.ids().contains(id)) {
        written.add(value);
      }
    }
    return written;
  }

  /** What the change can contradict: its own area, what that took over from, and all guides. */
  private Map<OrganisationId, Versioned<RegisteredOrganisation>> around(
      UnitOfWork unit, Change change) {
    RegisterReader reader = new RegisterReader(unit);
    Map<OrganisationId, Versioned<RegisteredOrganisation>> found = reader.named(change.ids());
    for (RegionCode region : change.regions()) {
      found.putAll(reader.within(region));
      for (RegionCode earlier : office.register().predecessors().apply(region)) {
        found.putAll(reader.within(earlier));
      }
    }
    if (!change.guides().isEmpty()) {
      found.putAll(reader.named(change.guides()));
    }
    reader.close(found);
    return found;
  }

  static OrganisationRegistry registry(
      Collection<Versioned<RegisteredOrganisation>> rows, Office office) {
    return OrganisationRegistry.asKept(
        rows.stream().flatMap(row -> row.value().entries().stream()).toList(),
        rows.stream().flatMap(row -> row.value().seats().stream()).toList(),
        new Hierarchy(office.rules()::tiers, office.register().predecessors()));
  }

  RegisteredOrganisation write(OrganisationId id, UnaryOperator<RegisteredOrganisation> rule) {
    return write(id, (unit, before) -> rule.apply(before));
  }

  RegisteredOrganisation write(
      OrganisationId id,
      BiFunction<UnitOfWork, RegisteredOrganisation, RegisteredOrganisation> rule) {
    return units.run(
        id.partition(),
        unit -> {
          Versioned<RegisteredOrganisation> before = required(unit, id);
          return unit.organisations()
              .save(rule.apply(unit, before.value()), before.version())
              .value();
        });
  }

  Optional<RegisteredOrganisation> find(OrganisationId id) {
    return units.run(
        id.partition(),
        unit -> unit.organisations().findRegistered(id, actor.scope()).map(Versioned::value));
  }

  private Versioned<RegisteredOrganisation> required(UnitOfWork unit, OrganisationId id) {
    return unit.organisations()
        .findRegistered(id, actor.scope())
        .orElseThrow(() -> new NotFoundException(id));
  }
}
