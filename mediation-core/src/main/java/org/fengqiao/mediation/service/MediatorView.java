package org.fengqiao.mediation.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fengqiao.mediation.calendar.DateRange;
import org.fengqiao.mediation.committee.MediationOrganisation;
import org.fengqiao.mediation.committee.RollUp;
import org.fengqiao.mediation.committee.Seat;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.Problems;
import org.fengqiao.mediation.mediator.Certificate;
import org.fengqiao.mediation.mediator.Compensation;
import org.fengqiao.mediation.mediator.CredentialRule;
import org.fengqiao.mediation.mediator.CredentialTotals;
import org.fengqiao.mediation.mediator.Credentials;
import org.fengqiao.mediation.mediator.Engagement;
import org.fengqiao.mediation.mediator.EngagementKind;
import org.fengqiao.mediation.mediator.ExpertPool;
import org.fengqiao.mediation.mediator.Mediator;
import org.fengqiao.mediation.mediator.MediatorRoster;
import org.fengqiao.mediation.mediator.PurchasedPost;
import org.fengqiao.mediation.mediator.RosterChange;
import org.fengqiao.mediation.mediator.RosterFigures;
import org.fengqiao.mediation.mediator.grading.GradeRoll;
import org.fengqiao.mediation.mediator.grading.GradeTotals;
import org.fengqiao.mediation.mediator.training.CertificateTraining;
import org.fengqiao.mediation.mediator.training.TrainingArrears;
import org.fengqiao.mediation.mediator.training.TrainingRequirement;
import org.fengqiao.mediation.mediator.training.TrainingTotals;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionDirectory;
import org.fengqiao.mediation.region.RegionLevel;
import org.fengqiao.mediation.rules.ResolvedRules;
import org.fengqiao.mediation.rules.RuleBook;
import org.fengqiao.mediation.storage.RegisteredMediator;
import org.fengqiao.mediation.storage.RegisteredOrganisation;

/**
 * Questions about the mediators of a {@link RegisterView}. Everybody belongs to one organisation:
 * the one they work for full-time, else the first that engages them, else the committee they sit
 * on. Rules are those of its place on the day; answers are in the order of the ids.
 */
public final class MediatorView {

  private final LocalDate day;
  private final List<RegisteredMediator> all;
  private final List<RegisteredMediator> engaged;
  private final RuleBook rules;
  private final Map<OrganisationId, MediationOrganisation> places = new HashMap<>();
  private final Map<MediatorId, List<Seat>> seats = new HashMap<>();
  private final Map<MediatorId, MediationOrganisation> homes = new HashMap<>();

  MediatorView(
      LocalDate day,
      List<RegisteredOrganisation> present,
      List<RegisteredMediator> all,
      List<RegisteredMediator> engaged,
      RuleBook rules) {
    this.day = day;
    this.all = all;
    this.engaged = engaged;
    this.rules = rules;
    for (RegisteredOrganisation each : present) {
      each.on(day).ifPresent(entry -> places.put(each.id(), entry.organisation()));
      each.seats()
          .forEach(
              seat -> seats.computeIfAbsent(seat.mediator(), id -> new ArrayList<>(1)).add(seat));
    }
    for (RegisteredMediator each : engaged) {
      home(each.mediator()).ifPresent(home -> homes.put(each.id(), home));
    }
  }

  /** Returns the mediators, with all engagements. */
  public List<Mediator> list() {
    return engaged.stream().map(RegisteredMediator::mediator).toList();
  }

  /**
   * Returns the mediators whom organisations of a level within a region engage in one way: the
   * backbones of a town (MED-19), or who belongs in the group of a level and kind (MED-20).
   */
  public List<Mediator> engaged(RegionCode region, RegionLevel level, EngagementKind kind) {
    return list().stream()
        .filter(
            mediator ->
                mediator.engagementsOn(day).stream()
                    .filter(each -> each.kind() == kind)
                    .flatMap(each -> Optional.ofNullable(places.get(each.organisation())).stream())
                    .anyMatch(at -> at.level() == level && at.region().isWithin(region)))
        .toList();
  }

  /**
   * Returns the figures about those on the roster and the members of committees: education, origin,
   * kinds (MED-25), certificates. Who only reports or advises is left out.
   */
  public RosterFigures figures() {
    return RosterFigures.ofAll(list().stream().filter(this::isCounted).toList(), day);
  }

  private boolean isCounted(Mediator mediator) {
    return mediator.engagementsOn(day).stream().anyMatch(each -> each.kind().isOfRoster())
        || seats.getOrDefault(mediator.id(), List.of()).stream()
            .anyMatch(seat -> seat.holdsOn(day));
  }

  /**
   * Returns what is wrong with the certificates of full-time mediators (MED-09, MED-11), and which
   * names a training that is not on record (TRN-11).
   */
  public Problems credentials() {
    List<Problem> found = new ArrayList<>();
    engaged.forEach(each -> credentials(each).forEach(found::add));
    return new Problems(found);
  }

  private Problems credentials(RegisteredMediator each) {
    MediationOrganisation at = homes.get(each.id());
    if (at == null || !isFullTime(each)) {
      return Problems.none();
    }
    CredentialRule rule = rules(at).credentials();
    Problems found = Credentials.check(each.mediator(), day, rule);
    Optional<Certificate> certificate = each.mediator().certificateOn(day);
    return certificate.isEmpty()
        ? found
        : found.and(
            CertificateTraining.check(each.id(), certificate.get(), each.trainings(), rule));
  }

  /** Returns the certificates of full-time mediators added up by region (IND-17). */
  public RollUp<CredentialTotals> credentialsByRegion(RegionDirectory regions, RegionCode root) {
    return byRegion(
        regions,
        root,
        engaged.stream().filter(this::isFullTime).toList(),
        each ->
            CredentialTotals.of(
                each.mediator()
                    .certificateOn(day)
                    .filter(paper -> paper.isValidOn(day))
                    .isPresent(),
                each.grades().on(day).isPresent(),
                credentials(each).list().size()),
        CredentialTotals.zero(),
        CredentialTotals::plus);
  }

  /** Returns how the mediators stand to the training their places ask for (TRN-02 to TRN-04). */
  public TrainingArrears training() {
    return training(List.of());
  }

  /**
   * Returns how the mediators stand to the training their places ask for and to that of a plan.
   *
   * @param plan what a plan that holds in the whole scope asks for besides, such as {@link
   *     org.fengqiao.mediation.campaign.PlanStandards#training} reads
   */
  public TrainingArrears training(Collection<TrainingRequirement> plan) {
    return TrainingArrears.of(
        list(),
        each -> requirements(each, plan),
        each -> seats.getOrDefault(each.id(), List.of()),
        engaged.stream().flatMap(each -> each.trainings().stream()).toList(),
        day);
  }

  private Collection<TrainingRequirement> requirements(
      Mediator mediator, Collection<TrainingRequirement> plan) {
    List<TrainingRequirement> ofPlace =
        Optional.ofNullable(homes.get(mediator.id()))
            .map(at -> rules(at).training())
            .orElse(List.of());
    if (ofPlace.isEmpty()) {
      return plan;
    }
    List<TrainingRequirement> both = new ArrayList<>(ofPlace);
    both.addAll(plan);
    return both;
  }

  /**
   * Returns who has the training that is asked for, added up by region (IND-16).
   *
   * @param plan what a plan asks for besides the places
   */
  public RollUp<TrainingTotals> trainingByRegion(
      Collection<TrainingRequirement> plan, RegionDirectory regions, RegionCode root) {
    Map<MediatorId, Boolean> trained = training(plan).byMediator();
    return byRegion(
        regions,
        root,
        engaged.stream().filter(each -> trained.containsKey(each.id())).toList(),
        each -> TrainingTotals.of(trained.getOrDefault(each.id(), false)),
        TrainingTotals.zero(),
        TrainingTotals::plus);
  }

  /** Returns the grades of the mediators (MED-14). */
  public GradeRoll grades() {
    return GradeRoll.of(engaged.stream().map(RegisteredMediator::grades).toList());
  }

  /** Returns the mediators whose grade ends within some days without another one (MED-13). */
  public List<MediatorId> gradesEnding(DateRange days) {
    return grades().ending(days);
  }

  /** Returns how many mediators hold which grade, added up by region (MED-14). */
  public RollUp<GradeTotals> gradesByRegion(RegionDirectory regions, RegionCode root) {
    return byRegion(
        regions,
        root,
        engaged,
        each ->
            new GradeTotals(
                1, each.grades().on(day).map(grade -> Map.of(grade, 1L)).orElse(Map.of())),
        GradeTotals.zero(),
        GradeTotals::plus);
  }

  /** Returns the consulting experts of a district (STF-16). */
  public ExpertPool experts(RegionCode district) {
    Set<OrganisationId> inside =
        places.values().stream()
            .filter(each -> each.region().isWithin(district))
            .map(MediationOrganisation::id)
            .collect(Collectors.toSet());
    return ExpertPool.of(
        district,
        list().stream()
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

  // Where mediators belong

  private boolean isFullTime(RegisteredMediator each) {
    return each.mediator().fullTimeAt(day).filter(places::containsKey).isPresent();
  }

  private Optional<MediationOrganisation> home(Mediator mediator) {
    Optional<OrganisationId> fullTime = mediator.fullTimeAt(day);
    if (fullTime.isPresent() && places.containsKey(fullTime.get())) {
      return Optional.ofNullable(places.get(fullTime.get()));
    }
    for (Engagement each : mediator.engagements()) {
      if (each.runsOn(day) && places.containsKey(each.organisation())) {
        return Optional.ofNullable(places.get(each.organisation()));
      }
    }
    return seats.getOrDefault(mediator.id(), List.of()).stream()
        .filter(seat -> seat.holdsOn(day))
        .findFirst()
        .flatMap(seat -> Optional.ofNullable(places.get(seat.committee())));
  }

  private <T> RollUp<T> byRegion(
      RegionDirectory regions,
      RegionCode root,
      List<RegisteredMediator> counted,
      Function<RegisteredMediator, T> count,
      T zero,
      BinaryOperator<T> plus) {
    return RollUp.counting(
        regions,
        day,
        root,
        counted,
        each -> Optional.ofNullable(homes.get(each.id())).map(MediationOrganisation::region),
        count,
        zero,
        plus);
  }

  private ResolvedRules rules(MediationOrganisation organisation) {
    return rules.resolve(organisation.region(), day);
  }
}
