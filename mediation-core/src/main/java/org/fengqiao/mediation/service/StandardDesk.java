package org.fengqiao.mediation.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.calendar.DateRange;
import org.fengqiao.mediation.committee.Hierarchy;
import org.fengqiao.mediation.committee.OrganisationRegistry;
import org.fengqiao.mediation.committee.filing.Filed;
import org.fengqiao.mediation.committee.filing.FilingDuty;
import org.fengqiao.mediation.committee.standard.Checklist;
import org.fengqiao.mediation.committee.standard.StarScheme;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.Problems;
import org.fengqiao.mediation.kernel.ProblemsException;
import org.fengqiao.mediation.mediator.Mediator;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.storage.NotFoundException;
import org.fengqiao.mediation.storage.RegisteredMediator;
import org.fengqiao.mediation.storage.RegisteredOrganisation;
import org.fengqiao.mediation.storage.UnitOfWork;
import org.fengqiao.mediation.storage.VersionConflictException;
import org.fengqiao.mediation.storage.Versioned;

/** What offices file about organisations, and how they judge them: by checklists and by stars. */
public final class StandardDesk {

  private final Office office;
  private final OrganisationFiles files;
  private final Actor actor;

  StandardDesk(Office office, Units units, Actor actor) {
    this.office = office;
    this.files = new OrganisationFiles(office, units, actor);
    this.actor = actor;
  }

  /**
   * Notes that something was filed (人民调解法 art. 10; MED-10, MED-18).
   *
   * @param filed what was filed under which rule of the place, see {@link
   *     StandardView#filings(DateRange)}
   * @throws ProblemsException because of the role, if the day is still to come, if nothing of the
   *     kind is owed, or if it was filed before
   * @throws NotFoundException if there is no such organisation in the actor's scope
   * @throws VersionConflictException if somebody else changed it meanwhile
   */
  public RegisteredOrganisation file(Filed filed) {
    Rights.KEEP_ORGANISATIONS.require(actor, filed.organisation().text());
    requirePast(filed.organisation().text(), filed.on());
    return files.write(
        filed.organisation(),
        (unit, before) -> {
          requireOwed(unit, before, filed);
          return RegisteredOrganisation.builder().from(before).addFilings(filed).build();
        });
  }

  private void requireOwed(UnitOfWork unit, RegisteredOrganisation organisation, Filed filed) {
    String subject = organisation.id().text();
    List<Mediator> mediators =
        new RegisterReader(unit)
            .mediators(Scope.Committees.of(organisation.id())).stream()
                .map(RegisteredMediator::mediator)
                .toList();
    OrganisationRegistry own =
        OrganisationRegistry.asKept(
            organisation.entries(), organisation.seats(), Hierarchy.national());
    List<FilingDuty> owed =
        new FilingBook(office, own, List.of(organisation))
            .owed(mediators, DateRange.of(filed.day(), filed.day()));
    if (owed.stream().noneMatch(filed::isOf)) {
      throw refusal(
          Problem.of(
              ServiceProblem.FILING_NOT_OWED,
              subject,
              filed.what(),
              filed.day(),
              filed.rule(),
              owed.stream()
                  .map(each -> each.occasion().what().code() + ": " + each.rule().id())
                  .toList()));
    }
    for (Filed earlier : organisation.filings()) {
      if (owed.stream().anyMatch(duty -> earlier.isOf(duty) && filed.isOf(duty))) {
        throw refusal(
            Problem.of(
                ServiceProblem.FILED_ALREADY, subject, filed.what(), filed.day(), earlier.on()));
      }
    }
  }

  /**
   * Notes how an organisation was judged by a checklist; the last judgement of a period counts
   * (ORG-28, ORG-41, STF-19).
   *
   * @param list the list
   * @param marks the marks by that list
   * @throws ProblemsException because of the role, if the day is still to come, or naming every
   *     item that is not on the list
   * @throws IllegalArgumentException if the marks are those of another list
   * @throws NotFoundException if there is no such organisation in the actor's scope
   * @throws VersionConflictException if somebody else changed it meanwhile
   */
  public RegisteredOrganisation judge(Checklist list, Checklist.Marks marks) {
    Rights.KEEP_ORGANISATIONS.require(actor, marks.organisation().text());
    requirePast(marks.organisation().text(), marks.day());
    list.check(marks).orThrow();
    return files.write(
        marks.organisation(),
        (unit, before) -> RegisteredOrganisation.builder().from(before).addMarks(marks).build());
  }

  /**
   * Notes the stars an organisation was given (星级评定). The quota is that of the scheme's place:
   * everybody there counts, whatever the actor's scope; a refusal says how many and names nobody.
   *
   * @param scheme the scheme
   * @param award the stars of that scheme
   * @throws ProblemsException because of the role, if the first day is still to come, if the
   *     organisation is not of the scheme's place, or naming everything that is wrong with the
   *     award
   * @throws IllegalArgumentException if the award is one of another scheme
   * @throws NotFoundException if there is no such organisation in the actor's scope
   * @throws VersionConflictException if somebody else changed it meanwhile
   */
  public RegisteredOrganisation giveStars(StarScheme scheme, StarScheme.Award award) {
    Rights.AWARD_TITLES.require(actor, award.organisation().text());
    requirePast(award.organisation().text(), award.from());
    if (!award.scheme().equals(scheme.id())) {
      throw new IllegalArgumentException(
          "stars of the scheme " + award.scheme() + ", not " + scheme.id());
    }
    return files.write(
        award.organisation(),
        (unit, before) -> {
          List<StarScheme.Award> held = held(unit, scheme, award.from());
          List<Problem> earlier = scheme.check(held, award.from()).list();
          held.add(award);
          RegionCode region =
              before.on(award.from()).orElseGet(before::last).organisation().region();
          new Problems(
                  scheme.check(held, award.from()).stream()
                      .filter(each -> !earlier.contains(each))
                      .toList())
              .and(scheme.isFor(award.organisation(), region))
              .orThrow();
          return RegisteredOrganisation.builder().from(before).addStars(award).build();
        });
  }

  /** The awards of those that exist in the scheme's place on a day. */
  private List<StarScheme.Award> held(UnitOfWork unit, StarScheme scheme, LocalDate day) {
    RegisterReader reader = new RegisterReader(unit);
    Map<OrganisationId, Versioned<RegisteredOrganisation>> there = reader.within(scheme.place());
    for (RegionCode earlier : office.register().predecessors().apply(scheme.place())) {
      there.putAll(reader.within(earlier));
    }
    List<StarScheme.Award> held = new ArrayList<>();
    for (Versioned<RegisteredOrganisation> row : there.values()) {
      if (row.value().on(day).isPresent()) {
        held.addAll(row.value().stars());
      }
    }
    return held;
  }

  private void requirePast(String subject, LocalDate on) {
    if (on.isAfter(office.today())) {
      throw refusal(Problem.of(ServiceProblem.FUTURE_DAY, subject, on, office.today()));
    }
  }

  private static ProblemsException refusal(Problem problem) {
    return new ProblemsException(Problems.of(problem));
  }
}
