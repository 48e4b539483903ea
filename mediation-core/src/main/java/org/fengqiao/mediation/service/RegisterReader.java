package org.fengqiao.mediation.service;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fengqiao.mediation.actor.RegionSubtree;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.committee.OrganisationEntry;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionLevel;
import org.fengqiao.mediation.storage.Cursor;
import org.fengqiao.mediation.storage.MediatorQuery;
import org.fengqiao.mediation.storage.OrganisationQuery;
import org.fengqiao.mediation.storage.Page;
import org.fengqiao.mediation.storage.PageRequest;
import org.fengqiao.mediation.storage.RegisteredMediator;
import org.fengqiao.mediation.storage.RegisteredOrganisation;
import org.fengqiao.mediation.storage.UnitOfWork;
import org.fengqiao.mediation.storage.Versioned;

/** Reads whole parts of the register, page by page and across partitions. */
final class RegisterReader {

  private static final int MOST_AT_ONCE = 500;

  private final UnitOfWork unit;

  RegisterReader(UnitOfWork unit) {
    this.unit = unit;
  }

  /** The organisations a scope reaches. */
  Map<OrganisationId, Versioned<RegisteredOrganisation>> organisations(Scope scope) {
    Map<OrganisationId, Versioned<RegisteredOrganisation>> found = new TreeMap<>();
    all(request -> unit.organisations().listRegistered(OrganisationQuery.of(scope, request)))
        .forEach(row -> found.put(row.value().id(), row));
    return found;
  }

  /** The mediators a scope reaches. */
  List<RegisteredMediator> mediators(Scope scope) {
    return all(request -> unit.mediators().listRegistered(MediatorQuery.of(scope, request)))
        .stream()
        .map(Versioned::value)
        .toList();
  }

  /** Those of the organisations that are stored, whatever anybody's scope. */
  Map<OrganisationId, Versioned<RegisteredOrganisation>> named(Collection<OrganisationId> ids) {
    List<OrganisationId> wanted = List.copyOf(new TreeSet<>(ids));
    Map<OrganisationId, Versioned<RegisteredOrganisation>> found = new TreeMap<>();
    for (int from = 0; from < wanted.size(); from += MOST_AT_ONCE) {
      int to = Math.min(wanted.size(), from + MOST_AT_ONCE);
      found.putAll(organisations(new Scope.Committees(Set.copyOf(wanted.subList(from, to)))));
    }
    return found;
  }

  /** The organisations in the area of a region. */
  Map<OrganisationId, Versioned<RegisteredOrganisation>> within(RegionCode region) {
    RegionLevel level = RegionLevel.PROVINCE;
    for (RegionLevel each : RegionLevel.values()) {
      level = each.prefixLength() <= region.subtree().length() ? each : level;
    }
    return organisations(new Scope.Subtrees(List.of(RegionSubtree.of(region, level))));
  }

  /** Adds, until nothing is missing, the organisations that others are guided by or act under. */
  void close(Map<OrganisationId, Versioned<RegisteredOrganisation>> register) {
    Set<OrganisationId> unknown = new TreeSet<>();
    while (true) {
      Set<OrganisationId> wanted =
          register.values().stream()
              .flatMap(row -> row.value().entries().stream())
              .flatMap(entry -> needed(entry).stream())
              .filter(id -> !register.containsKey(id) && !unknown.contains(id))
              .collect(Collectors.toCollection(TreeSet::new));
      if (wanted.isEmpty()) {
        return;
      }
      register.putAll(named(wanted));
      unknown.addAll(wanted);
    }
  }

  private static List<OrganisationId> needed(OrganisationEntry entry) {
    List<OrganisationId> needed = new ArrayList<>();
    entry.organisation().parent().ifPresent(needed::add);
    entry.details().committee().ifPresent(needed::add);
    entry.successor().ifPresent(needed::add);
    return needed;
  }

  private static <T> List<T> all(Function<PageRequest, Page<T>> reading) {
    List<T> found = new ArrayList<>();
    PageRequest request = PageRequest.first(PageRequest.MAX_SIZE);
    while (true) {
      Page<T> page = reading.apply(request);
      found.addAll(page.entries());
      Optional<Cursor> next = page.next();
      if (next.isEmpty()) {
        return found;
      }
      request = request.after(next.get());
    }
  }
}
