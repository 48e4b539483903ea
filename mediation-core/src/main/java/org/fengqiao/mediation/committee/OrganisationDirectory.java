package org.fengqiao.mediation.committee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.Problems;
import org.fengqiao.mediation.kernel.ProblemsException;
import org.fengqiao.mediation.region.RegionCode;

/**
 * Questions about a collection of organisations, in the order of their ids. Narrowing returns a
 * directory again, so that questions can be joined: {@code directory.on(day).withKind(COMMITTEE)}.
 */
public final class OrganisationDirectory {

  private static final Comparator<MediationOrganisation> BY_ID =
      Comparator.comparing(MediationOrganisation::id);

  private final Map<OrganisationId, MediationOrganisation> byId;

  private OrganisationDirectory(Map<OrganisationId, MediationOrganisation> byId) {
    this.byId = byId;
  }

  /**
   * Returns a directory of the given organisations.
   *
   * @throws ProblemsException naming every duplicate id, unknown parent and circle of parents
   */
  public static OrganisationDirectory of(Collection<MediationOrganisation> organisations) {
    check(organisations).orThrow();
    return index(organisations);
  }

  /** Returns every duplicate id, unknown parent and circle of parents. */
  public static Problems check(Collection<MediationOrganisation> organisations) {
    List<Problem> found = new ArrayList<>();
    Set<OrganisationId> seen = new HashSet<>();
    for (MediationOrganisation each : organisations) {
      if (!seen.add(each.id())) {
        found.add(about(CommitteeProblem.DUPLICATE_ORGANISATION, each, each.name()));
      }
    }
    OrganisationDirectory all = index(organisations);
    for (MediationOrganisation each : all.byId.values()) {
      each.parent()
          .filter(parent -> !seen.contains(parent))
          .ifPresent(
              parent ->
                  found.add(
                      about(CommitteeProblem.UNKNOWN_PARENT, each, each.name(), parent.text())));
      if (all.isInCircle(each)) {
        found.add(about(CommitteeProblem.PARENT_CIRCLE, each, each.name()));
      }
    }
    return new Problems(found);
  }

  private static Problem about(
      CommitteeProblem code, MediationOrganisation organisation, Object... arguments) {
    return Problem.of(code, organisation.id().text(), arguments).because(RegistryCheck.REGISTER);
  }

  static OrganisationDirectory index(Collection<MediationOrganisation> organisations) {
    MediationOrganisation[] ordered = organisations.toArray(new MediationOrganisation[0]);
    Arrays.sort(ordered, BY_ID);
    Map<OrganisationId, MediationOrganisation> byId = new LinkedHashMap<>(ordered.length * 2);
    for (MediationOrganisation each : ordered) {
      byId.putIfAbsent(each.id(), each);
    }
    return new OrganisationDirectory(byId);
  }

  private boolean isInCircle(MediationOrganisation start) {
    Optional<MediationOrganisation> above = parentOf(start);
    Set<OrganisationId> passed = new HashSet<>();
    while (above.isPresent() && passed.add(above.get().id())) {
      if (above.get().id().equals(start.id())) {
        return true;
      }
      above = parentOf(above.get());
    }
    return false;
  }

  private Optional<MediationOrganisation> parentOf(MediationOrganisation organisation) {
    return organisation.parent().flatMap(this::find);
  }

  /** Returns the organisation with an id. */
  public Optional<MediationOrganisation> find(OrganisationId id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Returns all organisations. */
  public List<MediationOrganisation> list() {
    return List.copyOf(byId.values());
  }

  /** Returns those that exist on a day. */
  public OrganisationDirectory on(LocalDate day) {
    return where(each -> each.isActiveOn(day));
  }

  /** Returns those of a kind or of a group of kinds. */
  public OrganisationDirectory withKind(OrganisationKind kind) {
    return where(each -> each.kind().isA(kind));
  }

  /** Returns those whose region lies in the subtree of a region. */
  public OrganisationDirectory within(RegionCode region) {
    return where(each -> each.region().isWithin(region));
  }

  /** Returns those whose area contains a region: who answers for a place. */
  public OrganisationDirectory covering(RegionCode region) {
    return where(each -> region.isWithin(each.region()));
  }

  /** Returns those directly guided by an organisation. */
  public OrganisationDirectory under(OrganisationId parent) {
    return where(each -> each.parent().equals(Optional.of(parent)));
  }

  /**
   * Returns the organisations above one, nearest first; the chain ends where a parent is not in
   * this directory.
   */
  public List<MediationOrganisation> above(OrganisationId id) {
    List<MediationOrganisation> chain = new ArrayList<>();
    Optional<MediationOrganisation> next = find(id).flatMap(this::parentOf);
    while (next.isPresent()) {
      chain.add(next.get());
      next = parentOf(next.get());
    }
    return List.copyOf(chain);
  }

  private OrganisationDirectory where(Predicate<MediationOrganisation> condition) {
    return index(byId.values().stream().filter(condition).toList());
  }
}
