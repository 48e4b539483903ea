package org.fengqiao.mediation.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.committee.LocalKinds;
import org.fengqiao.mediation.committee.OrganisationEntry;
import org.fengqiao.mediation.committee.OrganisationRegistry;
import org.fengqiao.mediation.committee.Seat;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.Problems;
import org.fengqiao.mediation.kernel.Severity;
import org.fengqiao.mediation.mediator.Engagement;
import org.fengqiao.mediation.mediator.Mediator;
import org.fengqiao.mediation.mediator.MediatorProblem;
import org.fengqiao.mediation.mediator.title.TitleAward;
import org.fengqiao.mediation.storage.RegisteredMediator;
import org.fengqiao.mediation.storage.RegisteredOrganisation;

/**
 * The register of a scope as of a day, read once. Organisations count if the scope reaches them and
 * they exist on the day; mediators count if one of these engages them on the day or they sit on its
 * committee. Rules are those of each organisation's place on the day. Answers are in the order of
 * the ids.
 */
public final class RegisterView {

  private final Scope scope;
  private final LocalDate day;
  private final OrganisationRegistry registry;
  private final List<RegisteredOrganisation> organisations;
  private final List<RegisteredMediator> all;
  private final List<RegisteredMediator> engaged;
  private final LocalKinds kinds;
  private final OrganisationView committees;
  private final MediatorView people;
  private final StandardView standards;

  RegisterView(
      Office office,
      Scope scope,
      LocalDate day,
      OrganisationRegistry registry,
      List<RegisteredOrganisation> own,
      List<RegisteredMediator> mediators) {
    this.scope = scope;
    this.day = day;
    this.registry = registry;
    this.organisations = own.stream().filter(each -> each.on(day).isPresent()).toList();
    this.all = mediators;
    this.kinds = office.register().kinds();
    Set<OrganisationId> ids =
        organisations.stream().map(RegisteredOrganisation::id).collect(Collectors.toSet());
    Set<MediatorId> seated = seatedOn().map(Seat::mediator).collect(Collectors.toSet());
    this.engaged =
        mediators.stream()
            .filter(each -> isEngagedBy(ids, each.mediator(), day) || seated.contains(each.id()))
            .toList();
    this.people = new MediatorView(day, organisations, all, engaged, office.rules());
    this.standards =
        new StandardView(
            office, day, registry, own, all.stream().map(RegisteredMediator::mediator).toList());
    this.committees =
        new OrganisationView(day, registry, organisations, people.list(), office.rules());
  }

  private static boolean isEngagedBy(Set<OrganisationId> ids, Mediator mediator, LocalDate day) {
    for (Engagement each : mediator.engagements()) {
      if (each.runsOn(day) && ids.contains(each.organisation())) {
        return true;
      }
    }
    return false;
  }

  /** Returns whose organisations and mediators these are. */
  public Scope scope() {
    return scope;
  }

  /** Returns as of when. */
  public LocalDate day() {
    return day;
  }

  /**
   * Returns the register, with all that was, and with the guides of the organisations, whom the
   * scope need not reach.
   */
  public OrganisationRegistry registry() {
    return registry;
  }

  /** Returns what holds for the organisations on the day. */
  public List<OrganisationEntry> entries() {
    return organisations.stream().flatMap(each -> each.on(day).stream()).toList();
  }

  /** Returns the questions about filings, checklists, stars and the parts of centres. */
  public StandardView standards() {
    return standards;
  }

  /** Returns the questions about the organisations: formation, staffing, coverage and the like. */
  public OrganisationView organisations() {
    return committees;
  }

  /** Returns the questions about the mediators: certificates, training, grades and the like. */
  public MediatorView mediators() {
    return people;
  }

  /**
   * Returns the contradictions of a register that was not kept by the desks; everything else is
   * answered as it stands.
   */
  public Problems contradictions() {
    return registry.contradictions();
  }

  /**
   * Returns what the register warns of, such as a guide that ended before those it guides, a local
   * kind nobody declared, an engagement that outlives its committee or a member who is not
   * registered as a mediator.
   */
  public Problems warnings() {
    return registry
        .warnings()
        .and(joined(entries().stream().map(each -> kinds.check(each, day))).only(Severity.WARNING))
        .and(joined(all.stream().map(RegisteredMediator::mediator).map(this::outsideLife)))
        .and(strangers());
  }

  private Stream<Seat> seatedOn() {
    return organisations.stream()
        .flatMap(each -> each.seats().stream())
        .filter(seat -> seat.holdsOn(day));
  }

  private Problems strangers() {
    Set<MediatorId> known = all.stream().map(RegisteredMediator::id).collect(Collectors.toSet());
    return new Problems(
        seatedOn()
            .filter(seat -> !known.contains(seat.mediator()))
            .map(
                seat ->
                    Problem.of(
                            MediatorProblem.MEMBER_NOT_REGISTERED,
                            seat.committee().text(),
                            seat.mediator().text())
                        .because(LegalBasis.mediationLaw("13")))
            .toList());
  }

  private Problems outsideLife(Mediator mediator) {
    return new Problems(
        mediator.engagements().stream()
            .flatMap(
                each ->
                    registry.history(each.organisation()).stream()
                        .reduce((earlier, later) -> later)
                        .flatMap(last -> each.outsideLife(mediator.id(), last.organisation()))
                        .stream())
            .toList());
  }

  /** Returns the titles that organisations and mediators hold. */
  public List<TitleAward> titles() {
    return Stream.concat(
            organisations.stream().flatMap(each -> each.titles().stream()),
            engaged.stream().flatMap(each -> each.titles().stream()))
        .filter(each -> each.isHeldOn(day))
        .toList();
  }

  private static Problems joined(Stream<Problems> parts) {
    List<Problem> found = parts.flatMap(Problems::stream).toList();
    return new Problems(found);
  }
}
