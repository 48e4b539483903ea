package org.fengqiao.mediation.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.committee.MediationOrganisation;
import org.fengqiao.mediation.committee.OrganisationDetails;
import org.fengqiao.mediation.committee.OrganisationEntry;
import org.fengqiao.mediation.committee.Seat;
import org.fengqiao.mediation.committee.standard.Checklist;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.Problems;
import org.fengqiao.mediation.kernel.ProblemsException;
import org.fengqiao.mediation.mediator.title.Title;
import org.fengqiao.mediation.mediator.title.TitleAward;
import org.fengqiao.mediation.mediator.training.TrainingProgramme;
import org.fengqiao.mediation.service.OrganisationFiles.Change;
import org.fengqiao.mediation.storage.NotFoundException;
import org.fengqiao.mediation.storage.PartitionMismatchException;
import org.fengqiao.mediation.storage.RegisteredOrganisation;
import org.fengqiao.mediation.storage.StoredCampaign;
import org.fengqiao.mediation.storage.VersionConflictException;

/**
 * The register of organisations and the seats of their committees. A change is held against the
 * register around it, the guides above and everything in the area, and is kept as a whole or, with
 * every contradiction named at once, not at all.
 */
public final class OrganisationDesk {

  private final Office office;
  private final OrganisationFiles files;
  private final Actor actor;
  private final TitleDesk titleDesk;

  OrganisationDesk(Office office, Units units, Actor actor) {
    this.office = office;
    this.files = new OrganisationFiles(office, units, actor);
    this.actor = actor;
    this.titleDesk = new TitleDesk(office, units, actor);
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
    return found(organisation, details, seats, Problems.none(), List.of());
  }

  /**
   * Registers an organisation whose place or plan has conditions for founding one, such as those of
   * industry organisations: disputes are concentrated, the authority supports it, the founder can
   * guarantee it (ORG-25). How the conditions were judged is kept with it.
   *
   * @param conditions the conditions; every one must be fulfilled
   * @param marks how they were judged for this organisation
   * @throws ProblemsException also naming every condition that is not fulfilled
   * @throws IllegalArgumentException if the marks are those of another list or organisation
   */
  public RegisteredOrganisation found(
      MediationOrganisation organisation,
      OrganisationDetails details,
      Collection<Seat> seats,
      Checklist conditions,
      Checklist.Marks marks) {
    if (!marks.organisation().equals(organisation.id())) {
      throw new IllegalArgumentException(
          "marks of " + marks.organisation() + ", not of " + organisation.id());
    }
    return found(organisation, details, seats, conditions.demand(marks), List.of(marks));
  }

  private RegisteredOrganisation found(
      MediationOrganisation organisation,
      OrganisationDetails details,
      Collection<Seat> seats,
      Problems lacking,
      List<Checklist.Marks> marks) {
    OrganisationId id = organisation.id();
    Rights.KEEP_ORGANISATIONS.require(actor, id.text());
    Areas.require(actor, id.text(), organisation.region());
    for (Checklist.Marks each : marks) {
      TitleDesk.requirePast(office, id, each.day());
    }
    OrganisationEntry entry = OrganisationEntry.founded(organisation, details);
    return change(
        id,
        Change.of(
                Set.of(id),
                before ->
                    MediatorFiles.allAtOnce(
                        lacking.and(kind(organisation, details, entry.from())),
                        () -> before.with(List.of(entry), seats)))
            .becoming(organisation, details)
            .adding(RegisteredOrganisation.builder().addEntries(entry).addAllMarks(marks).build()));
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
    Areas.require(actor, id.text(), organisation.region());
    return change(
        id,
        Change.of(
                Set.of(id),
                before ->
                    MediatorFiles.allAtOnce(
                        kind(organisation, details, from),
                        () -> before.adjust(organisation, details, from)))
            .becoming(organisation, details));
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
    return change(id, Change.of(Set.of(id), before -> before.dissolve(id, lastDay)));
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
    Set<OrganisationId> all = new TreeSet<>(ids);
    all.add(into);
    return files.change(
        into.partition(), Change.of(all, before -> before.merge(ids, into, lastDay)));
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
        committee,
        Change.of(Set.of(committee), before -> before.with(List.of(), seats)).anywhere());
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
    return files.write(
        committee,
        before -> {
          List<Seat> seats = new ArrayList<>();
          for (Seat seat : before.seats()) {
            boolean ends =
                seat.mediator().equals(member)
                    && !lastDay.isBefore(seat.from())
                    && seat.to().map(to -> !lastDay.isAfter(to)).orElse(true);
            seats.add(ends ? seat.endedOn(lastDay) : seat);
          }
          if (seats.equals(before.seats())) {
            throw new ProblemsException(
                Problems.of(
                    Problem.of(ServiceProblem.NO_SEAT, committee.text(), member.text(), lastDay)));
          }
          return RegisteredOrganisation.builder().from(before).seats(seats).build();
        });
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
    return files.write(
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
   *     everything that is wrong with the award, such as a reward before the campaign's last day
   * @throws NotFoundException if there is no such organisation, or no such campaign of a title
   *     given at its end, in the actor's scope
   * @throws VersionConflictException if somebody else changed it meanwhile
   */
  public RegisteredOrganisation award(
      OrganisationId id, TitleAward award, Collection<Title> titles, Set<String> attested) {
    Rights.AWARD_TITLES.require(actor, id.text());
    TitleDesk.requirePast(office, id, award.on());
    Optional<StoredCampaign> run = titleDesk.rewarded(titles, award);
    return files.write(
        id,
        before ->
            RegisteredOrganisation.builder()
                .from(before)
                .titles(titleDesk.awarded(titles, before.titles(), award, attested, run))
                .build());
  }

  /** Returns what the register keeps; empty if there is no such organisation in the scope. */
  public Optional<RegisteredOrganisation> find(OrganisationId id) {
    Rights.READ_REGISTER.require(actor, id.text());
    return files.find(id);
  }

  private Problems kind(
      MediationOrganisation organisation, OrganisationDetails details, LocalDate from) {
    return office.register().kinds().check(organisation, details, from);
  }

  private RegisteredOrganisation change(OrganisationId id, Change change) {
    return files.change(id.partition(), change).get(0);
  }
}
