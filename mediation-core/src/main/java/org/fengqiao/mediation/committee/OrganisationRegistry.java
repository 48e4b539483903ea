package org.fengqiao.mediation.committee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.Problems;
import org.fengqiao.mediation.kernel.ProblemsException;
import org.fengqiao.mediation.kernel.Severity;
import org.fengqiao.mediation.region.RegionCode;

/**
 * The register of mediation organisations and the seats of their committees, with all that was: any
 * question can be asked as of a day. Immutable; a change returns another register or names
 * everything that is wrong, and then this one is as it was.
 */
public final class OrganisationRegistry {

  static final Comparator<OrganisationEntry> BY_DAY = Comparator.comparing(OrganisationEntry::from);

  private final Map<OrganisationId, List<OrganisationEntry>> entries;
  private final Map<OrganisationId, List<Seat>> seats;
  private final Hierarchy hierarchy;

  private OrganisationRegistry(
      Collection<OrganisationEntry> entries, Collection<Seat> seats, Hierarchy hierarchy) {
    this.hierarchy = hierarchy;
    this.entries = grouped(entries, OrganisationEntry::id);
    for (List<OrganisationEntry> history : this.entries.values()) {
      if (history.size() > 1) {
        history.sort(BY_DAY);
      }
    }
    this.seats = grouped(seats, Seat::committee);
  }

  /** Returns the elements by id, in the order of the ids and found without comparing them. */
  private static <T> Map<OrganisationId, List<T>> grouped(
      Collection<T> all, Function<T, OrganisationId> id) {
    Map<OrganisationId, List<T>> groups = new HashMap<>();
    for (T each : all) {
      groups.computeIfAbsent(id.apply(each), key -> new ArrayList<>(1)).add(each);
    }
    OrganisationId[] ids = groups.keySet().toArray(new OrganisationId[0]);
    Arrays.sort(ids);
    Map<OrganisationId, List<T>> ordered = new LinkedHashMap<>(ids.length * 2);
    for (OrganisationId key : ids) {
      ordered.put(key, groups.get(key));
    }
    return ordered;
  }

  /**
   * Returns a register.
   *
   * @throws ProblemsException naming every contradiction at once: entries that overlap or end
   *     before they start, leave days out or follow the end, a guide that is unknown, elsewhere,
   *     below, of the wrong tier or in a circle, two directors at once, a member twice, a term that
   *     ends before it starts
   */
  public static OrganisationRegistry of(
      Collection<OrganisationEntry> entries, Collection<Seat> seats, Hierarchy hierarchy) {
    OrganisationRegistry registry = new OrganisationRegistry(entries, seats, hierarchy);
    RegistryCheck.check(registry, hierarchy).orThrow();
    return registry;
  }

  /**
   * Returns a register of what has been kept, contradictions and all, for questions: one wrong row
   * is no reason to answer none of them. {@link #contradictions()} names what is wrong.
   */
  public static OrganisationRegistry asKept(
      Collection<OrganisationEntry> entries, Collection<Seat> seats, Hierarchy hierarchy) {
    return new OrganisationRegistry(entries, seats, hierarchy);
  }

  /** Returns everything that is wrong with entries and seats, warnings included. */
  public static Problems check(
      Collection<OrganisationEntry> entries, Collection<Seat> seats, Hierarchy hierarchy) {
    return RegistryCheck.check(new OrganisationRegistry(entries, seats, hierarchy), hierarchy);
  }

  /** Returns what the register warns of. */
  public Problems warnings() {
    return RegistryCheck.check(this, hierarchy).only(Severity.WARNING);
  }

  /** Returns the errors; none unless it was taken {@linkplain #asKept as kept}. */
  public Problems contradictions() {
    return RegistryCheck.check(this, hierarchy).only(Severity.ERROR);
  }

  // Questions

  /** Returns the ids of all organisations that are or were registered, in order. */
  public Set<OrganisationId> ids() {
    return Collections.unmodifiableSet(entries.keySet());
  }

  /** Returns the entries of an organisation, the earliest first; empty if it is unknown. */
  public List<OrganisationEntry> history(OrganisationId id) {
    return Collections.unmodifiableList(entries.getOrDefault(id, List.of()));
  }

  /** Returns what held for an organisation on a day. */
  public Optional<OrganisationEntry> find(OrganisationId id, LocalDate day) {
    for (OrganisationEntry entry : entries.getOrDefault(id, List.of())) {
      if (entry.holdsOn(day)) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }

  /** Returns the entries that hold on a day, in the order of the ids. */
  public List<OrganisationEntry> entriesOn(LocalDate day) {
    List<OrganisationEntry> held = new ArrayList<>(entries.size());
    for (List<OrganisationEntry> history : entries.values()) {
      for (OrganisationEntry entry : history) {
        if (entry.holdsOn(day)) {
          held.add(entry);
        }
      }
    }
    return Collections.unmodifiableList(held);
  }

  /** Returns the organisations of a day, as they were then. */
  public OrganisationDirectory on(LocalDate day) {
    List<MediationOrganisation> organisations = new ArrayList<>(entries.size());
    for (OrganisationEntry entry : entriesOn(day)) {
      organisations.add(entry.organisation());
    }
    return OrganisationDirectory.index(organisations);
  }

  /** Returns every seat of a committee as it was written down, in that order. */
  public List<Seat> seatsOf(OrganisationId committee) {
    return Collections.unmodifiableList(seats.getOrDefault(committee, List.of()));
  }

  /**
   * Returns every seat of a committee, past and future ones included, but for those that end before
   * they start.
   */
  public List<CommitteeMember> members(OrganisationId committee) {
    List<CommitteeMember> members = new ArrayList<>();
    for (Seat seat : seats.getOrDefault(committee, List.of())) {
      if (!seat.isBackwards()) {
        members.add(seat.member());
      }
    }
    return Collections.unmodifiableList(members);
  }

  /**
   * Returns the committee whose seal an organisation's agreements bear on a day (人民调解法 art. 29): a
   * committee its own; a group, studio or room that of the committee it names, else of the nearest
   * one above; empty where there is none.
   */
  public Optional<MediationOrganisation> sealOf(OrganisationId id, LocalDate day) {
    Optional<OrganisationEntry> at = find(id, day);
    for (int step = 0; at.isPresent() && step < entries.size(); step++) {
      OrganisationEntry entry = at.get();
      if (entry.organisation().kind().hasOwnSeal()) {
        return Optional.of(entry.organisation());
      }
      at = entry.details().committee().flatMap(own -> find(own, day));
      if (at.isEmpty()) {
        at = guideOf(entry, day);
      }
    }
    return Optional.empty();
  }

  /**
   * Returns what is wrong with the formation of the committees of a day, in the order of the ids.
   *
   * @param rules the rules of a committee's place on that day
   */
  public Problems formation(LocalDate day, Function<MediationOrganisation, FormationRules> rules) {
    return formation(entriesOn(day), day, rules);
  }

  /**
   * Returns what is wrong with the formation of the committees of a region on a day.
   *
   * @param region its subtree counts
   * @param rules the rules of a committee's place on that day
   */
  public Problems formation(
      LocalDate day, RegionCode region, Function<MediationOrganisation, FormationRules> rules) {
    return formation(
        entriesOn(day).stream()
            .filter(entry -> entry.organisation().region().isWithin(region))
            .toList(),
        day,
        rules);
  }

  private Problems formation(
      List<OrganisationEntry> held,
      LocalDate day,
      Function<MediationOrganisation, FormationRules> rules) {
    List<Problem> found = new ArrayList<>();
    for (OrganisationEntry entry : held) {
      MediationOrganisation each = entry.organisation();
      if (each.kind().isA(OrganisationKind.COMMITTEE)) {
        found.addAll(Formation.check(entry, members(each.id()), day, rules.apply(each)).list());
      }
    }
    return new Problems(found);
  }

  /**
   * Returns the seats held on a day whose term ends by another day or has ended, in the order of
   * the committees' ids.
   *
   * @param region whose committees are meant; its subtree counts
   * @param last the last day that still counts
   * @param rules the rules of a committee's place on that day
   */
  public List<TermEnd> termsEndingBy(
      LocalDate last,
      LocalDate day,
      RegionCode region,
      Function<MediationOrganisation, FormationRules> rules) {
    List<TermEnd> ending = new ArrayList<>();
    for (OrganisationEntry entry : entriesOn(day)) {
      MediationOrganisation each = entry.organisation();
      if (each.kind().isA(OrganisationKind.COMMITTEE) && each.region().isWithin(region)) {
        FormationRules ofPlace = rules.apply(each);
        for (CommitteeMember member : members(each.id())) {
          TermEnd end = ofPlace.termOf(each, entry.net(), member);
          if (member.sitsOn(day) && !end.lastDay().isAfter(last)) {
            ending.add(end);
          }
        }
      }
    }
    return Collections.unmodifiableList(ending);
  }

  // Changes

  /**
   * Returns the register with further entries and seats.
   *
   * @throws ProblemsException naming everything that is wrong then and was not before
   */
  public OrganisationRegistry with(
      Collection<OrganisationEntry> furtherEntries, Collection<Seat> furtherSeats) {
    return changed(
        Stream.concat(allEntries(), furtherEntries.stream()).toList(),
        Stream.concat(allSeats(), furtherSeats.stream()).toList());
  }

  /** A change answers for what it adds, so that one can mend what has been wrong. */
  OrganisationRegistry changed(Collection<OrganisationEntry> next, Collection<Seat> held) {
    OrganisationRegistry after = new OrganisationRegistry(next, held, hierarchy);
    Problems found = RegistryCheck.check(after, hierarchy);
    if (found.hasErrors()) {
      Set<Problem> before = Set.copyOf(RegistryCheck.check(this, hierarchy).list());
      new Problems(found.stream().filter(each -> !before.contains(each)).toList()).orThrow();
    }
    return after;
  }

  /**
   * Returns the register with an organisation that goes on with other particulars from a day.
   *
   * @param organisation as it is from then on
   * @param details as they are from then on
   * @param from the first day it holds
   * @throws ProblemsException if the organisation does not exist on the day before, or naming
   *     everything that is wrong then
   */
  public OrganisationRegistry adjust(
      MediationOrganisation organisation, OrganisationDetails details, LocalDate from) {
    return new RegistryChange(this).adjust(organisation, details, from);
  }

  /**
   * Returns the register with an organisation that ends on a day; seats of its committee end then.
   *
   * @throws ProblemsException if it does not exist on the day, or an adjustment after it is noted
   */
  public OrganisationRegistry dissolve(OrganisationId id, LocalDate lastDay) {
    return new RegistryChange(this).dissolve(id, lastDay);
  }

  /**
   * Returns the register with organisations that end on a day and go into another one, which guides
   * from the day after whomever they guided.
   *
   * @throws ProblemsException if one of them does not exist on the day, the other one on the day
   *     after, or an adjustment after the day is noted for one that ends
   */
  public OrganisationRegistry merge(
      Set<OrganisationId> ids, OrganisationId into, LocalDate lastDay) {
    return new RegistryChange(this).merge(ids, into, lastDay);
  }

  Stream<OrganisationEntry> allEntries() {
    return entries.values().stream().flatMap(List::stream);
  }

  Stream<Seat> allSeats() {
    return seats.values().stream().flatMap(List::stream);
  }

  // For the check and the changes

  Map<OrganisationId, List<OrganisationEntry>> entries() {
    return Collections.unmodifiableMap(entries);
  }

  Map<OrganisationId, List<Seat>> seats() {
    return Collections.unmodifiableMap(seats);
  }

  Optional<OrganisationEntry> guideOf(OrganisationEntry entry, LocalDate day) {
    Optional<OrganisationId> parent = entry.organisation().parent();
    return parent.isEmpty() ? Optional.empty() : find(parent.get(), day);
  }
}
