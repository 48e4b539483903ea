package org.fengqiao.mediation.committee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.Problems;

/** Steps in the life of organisations: each ends entries of a register and begins others. */
final class RegistryChange {

  private final OrganisationRegistry registry;

  RegistryChange(OrganisationRegistry registry) {
    this.registry = registry;
  }

  OrganisationRegistry adjust(
      MediationOrganisation organisation, OrganisationDetails details, LocalDate from) {
    OrganisationEntry next =
        new OrganisationEntry(
            organisation,
            details,
            LifeStep.ADJUSTED,
            from,
            organisation.validTo(),
            organisation.validTo().map(last -> LifeStep.DISSOLVED),
            Optional.empty());
    return replacing(
        Map.of(
            organisation.id(),
            open -> List.of(open.endedOn(from.minusDays(1), LifeStep.ADJUSTED, none()), next)),
        from.minusDays(1));
  }

  OrganisationRegistry dissolve(OrganisationId id, LocalDate lastDay) {
    return replacing(
        Map.of(id, open -> List.of(open.endedOn(lastDay, LifeStep.DISSOLVED, none()))), lastDay);
  }

  OrganisationRegistry merge(Set<OrganisationId> ids, OrganisationId into, LocalDate lastDay) {
    Map<OrganisationId, Function<OrganisationEntry, List<OrganisationEntry>>> changes =
        new TreeMap<>();
    for (OrganisationEntry entry : registry.entriesOn(lastDay.plusDays(1))) {
      MediationOrganisation organisation = entry.organisation();
      if (organisation.parent().filter(ids::contains).isPresent()
          && entry.holdsOn(lastDay)
          && !entry.id().equals(into)) {
        changes.put(entry.id(), open -> moved(open, into, lastDay));
      }
    }
    ids.forEach(
        id ->
            changes.put(
                id, open -> List.of(open.endedOn(lastDay, LifeStep.MERGED, Optional.of(into)))));
    return replacing(changes, lastDay);
  }

  private static List<OrganisationEntry> moved(
      OrganisationEntry open, OrganisationId into, LocalDate lastDay) {
    return List.of(
        open.endedOn(lastDay, LifeStep.ADJUSTED, none()),
        new OrganisationEntry(
            MediationOrganisation.builder().from(open.organisation()).parent(into).build(),
            open.details(),
            LifeStep.ADJUSTED,
            lastDay.plusDays(1),
            open.to(),
            open.endedBy(),
            open.successor()));
  }

  /** Replaces the entries that hold on a day. */
  private OrganisationRegistry replacing(
      Map<OrganisationId, Function<OrganisationEntry, List<OrganisationEntry>>> changes,
      LocalDate day) {
    List<OrganisationEntry> next = new ArrayList<>();
    Set<OrganisationId> changed = new TreeSet<>();
    registry
        .allEntries()
        .forEach(
            entry -> {
              Function<OrganisationEntry, List<OrganisationEntry>> change = changes.get(entry.id());
              if (change != null && entry.holdsOn(day)) {
                changed.add(entry.id());
                next.addAll(change.apply(entry));
              } else {
                next.add(entry);
              }
            });
    new Problems(
            changes.keySet().stream()
                .filter(id -> !changed.contains(id))
                .map(id -> Problem.of(CommitteeProblem.NOT_REGISTERED, id.text(), day))
                .map(problem -> problem.because(RegistryCheck.REGISTER))
                .toList())
        .orThrow();
    Map<OrganisationId, OrganisationEntry> last = new TreeMap<>();
    next.forEach(e -> last.merge(e.id(), e, BinaryOperator.maxBy(OrganisationRegistry.BY_DAY)));
    Map<OrganisationId, LocalDate> ended = new TreeMap<>();
    last.values().forEach(e -> e.organisation().validTo().ifPresent(end -> ended.put(e.id(), end)));
    return registry.changed(next, registry.allSeats().map(seat -> ended(seat, ended)).toList());
  }

  private static Seat ended(Seat seat, Map<OrganisationId, LocalDate> ended) {
    return Optional.ofNullable(ended.get(seat.committee()))
        .filter(last -> !last.isBefore(seat.from()))
        .filter(last -> seat.to().map(to -> to.isAfter(last)).orElse(true))
        .map(seat::endedOn)
        .orElse(seat);
  }

  private static Optional<OrganisationId> none() {
    return Optional.empty();
  }
}
