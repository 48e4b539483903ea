package org.fengqiao.mediation.service;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.calendar.DateRange;
import org.fengqiao.mediation.committee.MediationOrganisation;
import org.fengqiao.mediation.committee.OrganisationEntry;
import org.fengqiao.mediation.committee.OrganisationRegistry;
import org.fengqiao.mediation.committee.Seat;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.Problems;
import org.fengqiao.mediation.mediator.Compensation;
import org.fengqiao.mediation.mediator.CredentialRule;
import org.fengqiao.mediation.mediator.Credentials;
import org.fengqiao.mediation.mediator.Engagement;
import org.fengqiao.mediation.mediator.EngagementKind;
import org.fengqiao.mediation.mediator.ExpertPool;
import org.fengqiao.mediation.mediator.Mediator;
import org.fengqiao.mediation.mediator.MediatorProblem;
import org.fengqiao.mediation.mediator.MediatorRoster;
import org.fengqiao.mediation.mediator.PurchasedPost;
import org.fengqiao.mediation.mediator.RosterChange;
import org.fengqiao.mediation.mediator.RosterFigures;
import org.fengqiao.mediation.mediator.grading.GradeRoll;
import org.fengqiao.mediation.mediator.title.TitleAward;
import org.fengqiao.mediation.mediator.training.CertificateTraining;
import org.fengqiao.mediation.mediator.training.TrainingArrears;
import org.fengqiao.mediation.mediator.training.TrainingRequirement;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.rules.ResolvedRules;
import org.fengqiao.mediation.rules.RuleBook;
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
  private final RuleBook rules;
  private final OrganisationView committees;

  RegisterView(
      Scope scope,
      LocalDate day,
      OrganisationRegistry registry,
      List<RegisteredOrganisation> own,
      List<RegisteredMediator> mediators,
      RuleBook rules) {
    this.scope = scope;
    this.day = day;
    this.registry = registry;
    this.organisations = own.stream().filter(each -> each.on(day).isPresent()).toList();
    this.all = mediators;
    this.rules = rules;
    Set<OrganisationId> ids =
        organisations.stream().map(RegisteredOrganisation::id).collect(Collectors.toSet());
    Set<MediatorId> seated = seatedOn().map(Seat::mediator).collect(Collectors.toSet());
    this.engaged =
        mediators.stream()
            .filter(
                each ->
                    seated.contains(each.id())
                        || each.mediator().engagementsOn(day).stream()
                            .map(Engagement::organisation)
                            .anyMatch(ids::contains))
            .toList();
    this.committees = new OrganisationView(day, registry, organisations, mediators(), rules);
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

  /** Returns the questions about the organisations: formation, staffing, coverage and the like. */
  public OrganisationView organisations() {
    return committees;
  }

  /** Returns the mediators, with all engagements. */
  public List<Mediator> mediators() {
    return engaged.stream().map(RegisteredMediator::mediator).toList();
  }

  /**
   * Returns the contradictions of a register that was not kept by the desks; everything else is
   * answered as it stands.
   */
  public Problems contradictions() {
    return registry.contradictions();
  }

  /**
   * Returns what the register warns of, such as a guide that ended before those it guides, an
   * engagement that outlives its committee or a member who is not registered as a mediator.
   */
  public Problems warnings() {
    return registry
        .warnings()
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

  // Mediators

  /** Returns the figures about the mediators: education, origin, kinds (MED-25), certificates. */
  public RosterFigures figures() {
    return RosterFigures.of(mediators(), day);
  }

  /**
   * Returns what is wrong with the certificates of full-time mediators (MED-09, MED-11), and which
   * names a training that is not on record (TRN-11).
   */
  public Problems credentials() {
    return joined(
        engaged.stream()
            .flatMap(
                each ->
                    each.mediator().fullTimeAt(day).flatMap(at -> registry.find(at, day)).stream()
                        .map(entry -> credentials(each, entry.organisation()))));
  }

  private Problems credentials(RegisteredMediator each, MediationOrganisation at) {
    CredentialRule rule = rules(at).credentials();
    return Credentials.check(each.mediator(), day, rule)
        .and(
            each.mediator()
                .certificateOn(day)
                .map(found -> CertificateTraining.check(each.id(), found, each.trainings(), rule))
                .orElseGet(Problems::none));
  }

  /** Returns how the mediators stand to requirements of training (TRN-02 to TRN-04). */
  public TrainingArrears training(Collection<TrainingRequirement> requirements) {
    return TrainingArrears.of(
        mediators(),
        requirements,
        engaged.stream().flatMap(each -> each.trainings().stream()).toList(),
        day);
  }

  /** Returns the grades of the mediators (MED-14). */
  public GradeRoll grades() {
    return GradeRoll.of(engaged.stream().map(RegisteredMediator::grades).toList());
  }

  /** Returns the mediators whose grade ends within some days without another one (MED-13). */
  public List<MediatorId> gradesEnding(DateRange days) {
    return grades().ending(days);
  }

  /** Returns the consulting experts of a district (STF-16). */
  public ExpertPool experts(RegionCode district) {
    Set<OrganisationId> inside =
        present()
            .filter(each -> each.region().isWithin(district))
            .map(MediationOrganisation::id)
            .collect(Collectors.toSet());
    return ExpertPool.of(
        district,
        mediators().stream()
            .filter(
                each ->
                    each.engagementsOn(day).stream()
                        .anyMatch(
                            at ->
                                at.kind() == EngagementKind.EXPERT
                                    && inside.contains(at.organisation())))
            .toList(),
        day);
  }

  /** Returns who joined and who left an organisation since a day (MED-18). */
  public RosterChange rosterChange(OrganisationId organisation, LocalDate since) {
    return RosterChange.of(
        MediatorRoster.of(all.stream().map(RegisteredMediator::mediator).toList()),
        organisation,
        since,
        day);
  }

  /** Returns the losses of mediators that nobody has decided (MED-22). */
  public List<Compensation> openLosses() {
    return all.stream()
        .flatMap(each -> each.compensations().stream())
        .filter(each -> each.isOpenOn(day))
        .toList();
  }

  /** Returns the full-time posts that a body pays for (STF-10). */
  public List<PurchasedPost> purchasedPosts() {
    return engaged.stream()
        .flatMap(each -> each.posts().stream())
        .filter(each -> each.runsOn(day))
        .toList();
  }

  /** Returns the titles that organisations and mediators hold. */
  public List<TitleAward> titles() {
    return Stream.concat(
            organisations.stream().flatMap(each -> each.titles().stream()),
            engaged.stream().flatMap(each -> each.titles().stream()))
        .filter(each -> each.isHeldOn(day))
        .toList();
  }

  // What the questions share

  private Stream<MediationOrganisation> present() {
    return entries().stream().map(OrganisationEntry::organisation);
  }

  private ResolvedRules rules(MediationOrganisation organisation) {
    return rules.resolve(organisation.region(), day);
  }

  private static Problems joined(Stream<Problems> parts) {
    List<Problem> found = parts.flatMap(Problems::stream).toList();
    return new Problems(found);
  }
}
