package org.fengqiao.mediation.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.committee.MediationOrganisation;
import org.fengqiao.mediation.committee.OrganisationDetails;
import org.fengqiao.mediation.committee.OrganisationEntry;
import org.fengqiao.mediation.committee.OrganisationRegistry;
import org.fengqiao.mediation.committee.Seat;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.kernel.Partition;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.Problems;
import org.fengqiao.mediation.kernel.ProblemsException;
import org.fengqiao.mediation.mediator.title.Title;
import org.fengqiao.mediation.mediator.title.TitleAward;
import org.fengqiao.mediation.mediator.training.TrainingProgramme;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.storage.NotFoundException;
import org.fengqiao.mediation.storage.PartitionMismatchException;
import org.fengqiao.mediation.storage.RegisteredOrganisation;
import org.fengqiao.mediation.storage.UnitOfWork;
import org.fengqiao.mediation.storage.VersionConflictException;
import org.fengqiao.mediation.storage.Versioned;

/**
 * The register of organisations and the seats of their committees. A change is held against the
 * register around it, the guides above and everything in the area, and is kept as a whole or, with
 * every contradiction named at once, not at all.
 */
public final class OrganisationDesk {

  private final Office office;
  private final Units units;
  private final Actor actor;

  OrganisationDesk(Office office, Units units, Actor actor) {
    this.office = office;
    this.units = units;
    this.actor = actor;
  }

  /**
   * Registers an organisation with the first seats of its committee.
   *
   * @param organisation as it is from its {@linkplain MediationOrganisation#validFrom() founding
   *     day} on
   * @param seats the seats; none for what has no members
   * @throws ProblemsException because of the role, if its region does not lie in the actor's area,
   *     if there is an organisation of that id, or naming everything that is wrong with the
   *     register then
   */
  public RegisteredOrganisation found(
      MediationOrganisation organisation, OrganisationDetails details, Collection<Seat> seats) {
    OrganisationId id = organisation.id();
    Rights.KEEP_ORGANISATIONS.require(actor, id.text());
    requireArea(id, organisation.region());
    OrganisationEntry entry = OrganisationEntry.founded(organisation, details);
    return change(
            id.partition(),
            unit -> {
              if (unit.organisations().find(id, Scope.Committees.of(id)).isPresent()) {
                throw new ProblemsException(
                    Problems.of(Problem.of(ServiceProblem.REGISTERED_ALREADY, id.text())));
              }
              return new Change(
                  Set.of(id),
                  Set.of(organisation.region()),
                  guides(organisation, details),
                  List.of(RegisteredOrganisation.founded(organisation, details)),
                  before -> before.with(List.of(entry), seats));
            })
        .get(0);
  }

  /**
   * Goes on with other particulars from a day.
   *
   * @param from the first day they hold
   * @throws ProblemsException because of the role, if the region it has or gets does not lie in the
   *     actor's area, or naming everything that is wrong with the register then
   * @throws NotFoundException if there is no such organisation in the actor's scope
   * @throws VersionConflictException if somebody else changed it meanwhile
   */
  public RegisteredOrganisation adjust(
      MediationOrganisation organisation, OrganisationDetails details, LocalDate from) {
    OrganisationId id = organisation.id();
    Rights.KEEP_ORGANISATIONS.require(actor, id.text());
    requireArea(id, organisation.region());
    return change(
            id.partition(),
            unit -> {
              RegionCode region = required(unit, id).last().organisation().region();
              requireArea(id, region);
              return new Change(
                  Set.of(id),
                  new HashSet<>(List.of(region, organisation.region())),
                  guides(organisation, details),
                  List.of(),
                  before -> before.adjust(organisation, details, from));
            })
        .get(0);
  }

  /**
   * Dissolves an organisation. Its seats end with it; whoever it guides has no guide then, which
   * {@link RegisterView#warnings()} names until they are adjusted.
   *
   * @throws ProblemsException because of the role or the area, or naming everything that is wrong
   *     with the register then
   * @throws NotFoundException if there is no such organisation in the actor's scope
   * @throws VersionConflictException if somebody else changed it meanwhile
   */
  public RegisteredOrganisation dissolve(OrganisationId id, LocalDate lastDay) {
    Rights.KEEP_ORGANISATIONS.require(actor, id.text());
    return change(
            id.partition(),
            unit -> {
              RegionCode region = required(unit, id).last().organisation().region();
              requireArea(id, region);
              return new Change(
                  Set.of(id),
                  Set.of(region),
                  Set.of(),
                  List.of(),
                  before -> before.dissolve(id, lastDay));
            })
        .get(0);
  }

  /**
   * Merges organisations into another one of the same partition, which guides from the day after
   * whomever they guided.
   *
   * @return everything that changed, in the order of the ids
   * @throws ProblemsException because of the role or the area, or naming everything that is wrong
   *     with the register then
   * @throws NotFoundException if one of them does not exist in the actor's scope
   * @throws PartitionMismatchException if one of those that change lies in another partition
   * @throws VersionConflictException if somebody else changed one of them meanwhile
   */
  public List<RegisteredOrganisation> merge(
      Set<OrganisationId> ids, OrganisationId into, LocalDate lastDay) {
    Rights.KEEP_ORGANISATIONS.require(actor, into.text());
    return change(
        into.partition(),
        unit -> {
          Set<OrganisationId> all = new TreeSet<>(ids);
          all.add(into);
          Set<RegionCode> regions = new HashSet<>();
          for (OrganisationId each : all) {
            RegionCode region = required(unit, each).last().organisation().region();
            requireArea(each, region);
            regions.add(region);
          }
          return new Change(
              all, regions, Set.of(), List.of(), before -> before.merge(ids, into, lastDay));
        });
  }

  /**
   * Adds seats to a committee, such as those of a new term.
   *
   * @param seats seats of that committee
   * @throws ProblemsException because of the role, or naming everything that is wrong with the
   *     register then
   * @throws NotFoundException if there is no such committee in the actor's scope
   * @throws VersionConflictException if somebody else changed it meanwhile
   */
  public RegisteredOrganisation seat(OrganisationId committee, Collection<Seat> seats) {
    Rights.KEEP_SEATS.require(actor, committee.text());
    if (!seats.stream().allMatch(seat -> seat.committee().equals(committee))) {
      throw new IllegalArgumentException("seats of another committee than " + committee);
    }
    return change(
            committee.partition(),
            unit -> {
              RegionCode region = required(unit, committee).last().organisation().region();
              return new Change(
                  Set.of(committee),
                  Set.of(region),
                  Set.of(),
                  List.of(),
                  before -> before.with(List.of(), seats));
            })
        .get(0);
  }

  /**
   * Ends a seat that a member holds on a day; the committee recalls or the member steps down.
   *
   * @throws ProblemsException because of the role, or if the member holds no seat on the day
   * @throws NotFoundException if there is no such committee in the actor's scope
   * @throws VersionConflictException if somebody else changed it meanwhile
   */
  public RegisteredOrganisation unseat(
      OrganisationId committee, MediatorId member, LocalDate lastDay) {
    Rights.KEEP_SEATS.require(actor, committee.text());
    return write(
        committee,
        before -> {
          List<Seat> seats = new ArrayList<>();
          for (Seat seat : before.seats()) {
            boolean ends =
                seat.mediator().equals(member)
                    && !lastDay.isBefore(seat.from())
                    && seat.to().map(to -> !lastDay.isAfter(to)).orElse(true);
            seats.add(ends ? ended(seat, lastDay) : seat);
          }
          if (seats.equals(before.seats())) {
            throw new ProblemsException(
                Problems.of(
                    Problem.of(ServiceProblem.NO_SEAT, committee.text(), member.text(), lastDay)));
          }
          return RegisteredOrganisation.builder().from(before).seats(seats).build();
        });
  }

  private static Seat ended(Seat seat, LocalDate lastDay) {
    return new Seat(
        seat.committee(),
        seat.mediator(),
        seat.office(),
        seat.woman(),
        seat.minority(),
        seat.chosenBy(),
        seat.from(),
        Optional.of(lastDay));
  }

  /**
   * Notes the programme by which a judicial office trains (TRN-07).
   *
   * @throws ProblemsException because of the role
   * @throws NotFoundException if there is no such office in the actor's scope
   * @throws VersionConflictException if somebody else changed it meanwhile
   */
  public RegisteredOrganisation addProgramme(TrainingProgramme programme) {
    Rights.KEEP_ORGANISATIONS.require(actor, programme.office().text());
    return write(
        programme.office(),
        before -> RegisteredOrganisation.builder().from(before).addProgrammes(programme).build());
  }

  /**
   * Notes a title that was given to an organisation (AWD-06).
   *
   * @param titles the titles of the place; the award and those the organisation has are held
   *     against them
   * @param attested the codes of the title's criteria that are attested
   * @throws ProblemsException because of the role, if the day is still to come, or naming
   *     everything that is wrong with the award
   * @throws NotFoundException if there is no such organisation in the actor's scope
   * @throws VersionConflictException if somebody else changed it meanwhile
   */
  public RegisteredOrganisation award(
      OrganisationId id, TitleAward award, Collection<Title> titles, Set<String> attested) {
    Rights.AWARD_TITLES.require(actor, id.text());
    TitleDesk.requirePast(office, id, award.on());
    return write(
        id,
        before ->
            RegisteredOrganisation.builder()
                .from(before)
                .titles(TitleDesk.awarded(titles, before.titles(), award, attested))
                .build());
  }

  /** Returns what the register keeps; empty if there is no such organisation in the scope. */
  public Optional<RegisteredOrganisation> find(OrganisationId id) {
    Rights.READ_REGISTER.require(actor, id.text());
    return units.run(
        id.partition(),
        unit -> unit.organisations().findRegistered(id, actor.scope()).map(Versioned::value));
  }

  // Changes

  /**
   * A change of the register.
   *
   * @param ids what is meant to change
   * @param regions the areas it is held against
   * @param guides whom it names as guide or as the committee behind, wherever they are
   * @param added organisations that are not stored yet
   * @param rule the change
   */
  private record Change(
      Set<OrganisationId> ids,
      Set<RegionCode> regions,
      Set<OrganisationId> guides,
      List<RegisteredOrganisation> added,
      UnaryOperator<OrganisationRegistry> rule) {}

  private static Set<OrganisationId> guides(
      MediationOrganisation organisation, OrganisationDetails details) {
    Set<OrganisationId> guides = new TreeSet<>();
    organisation.parent().ifPresent(guides::add);
    details.committee().ifPresent(guides::add);
    return guides;
  }

  private interface Preparing {
    Change prepare(UnitOfWork unit);
  }

  private List<RegisteredOrganisation> change(Partition partition, Preparing preparing) {
    return units.run(partition, unit -> apply(unit, preparing.prepare(unit)));
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
      for (RegionCode earlier : office.register().hierarchy().predecessors().apply(region)) {
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
        office.register().hierarchy());
  }

  private RegisteredOrganisation write(
      OrganisationId id, UnaryOperator<RegisteredOrganisation> rule) {
    return units.run(
        id.partition(),
        unit -> {
          Versioned<RegisteredOrganisation> before =
              unit.organisations()
                  .findRegistered(id, actor.scope())
                  .orElseThrow(() -> new NotFoundException(id));
          return unit.organisations().save(rule.apply(before.value()), before.version()).value();
        });
  }

  private RegisteredOrganisation required(UnitOfWork unit, OrganisationId id) {
    return unit.organisations()
        .findRegistered(id, actor.scope())
        .map(Versioned::value)
        .orElseThrow(() -> new NotFoundException(id));
  }

  private void requireArea(OrganisationId id, RegionCode region) {
    Areas.require(actor, id.text(), region);
  }
}
