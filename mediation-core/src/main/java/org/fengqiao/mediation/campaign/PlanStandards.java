package org.fengqiao.mediation.campaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.fengqiao.mediation.calendar.Cadence;
import org.fengqiao.mediation.calendar.DeadlineReading;
import org.fengqiao.mediation.committee.FormationRules;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.committee.StaffingStandard;
import org.fengqiao.mediation.committee.VillageTerm;
import org.fengqiao.mediation.committee.coverage.CoverageGoal;
import org.fengqiao.mediation.committee.coverage.CoverageRule;
import org.fengqiao.mediation.committee.standard.Checklist;
import org.fengqiao.mediation.indicator.Threshold;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.Modality;
import org.fengqiao.mediation.kernel.Ratio;
import org.fengqiao.mediation.mediator.training.TrainingAmount;
import org.fengqiao.mediation.mediator.training.TrainingPeriod;
import org.fengqiao.mediation.mediator.training.TrainingRequirement;
import org.fengqiao.mediation.mediator.training.TrainingStatus;

/**
 * The staffing, coverage and other standards of a plan, from its data alone, in the forms in which
 * organisations are held against them.
 */
public final class PlanStandards {

  private PlanStandards() {}

  /**
   * Returns the staffing standards of a plan in the order of the text. They hold in the year of the
   * line, else while the campaign runs. Lines without a number of people, and those about the size
   * of committees, are no staffing standards. A standard the plan names and numbers stands in for
   * the kinds no line speaks about.
   *
   * @param reading how ambiguous deadline words are read
   */
  public static List<StaffingStandard> staffing(CampaignPlan plan, DeadlineReading reading) {
    List<StaffingStandard> standards = new ArrayList<>();
    for (StaffingLine line : plan.staffing()) {
      if (line.who() != StaffingLine.StaffingRole.COMMITTEE_MEMBER) {
        line.measure()
            .threshold()
            .flatMap(threshold -> numbered(plan, line, threshold))
            .map(builder -> finish(plan, line, reading, builder))
            .ifPresent(standards::add);
      }
    }
    plan.standards().stream()
        .filter(named -> named.kind() == PlanStandard.StandardKind.STAFFING)
        .forEach(named -> named(plan, named, standards));
    return List.copyOf(standards);
  }

  private static Optional<StaffingStandard.Builder> numbered(
      CampaignPlan plan, StaffingLine line, Threshold threshold) {
    StaffingStandard.Builder builder =
        StaffingStandard.builder().id(plan.id() + "/" + line.id()).kind(line.organisation());
    if (threshold instanceof Threshold.Range range) {
      return Optional.of(builder.least(range.least()).most(range.most()));
    }
    if (!(threshold instanceof Threshold.Count count)) {
      return Optional.empty();
    }
    return switch (line.measure().comparator()) {
      case AT_LEAST -> Optional.of(builder.least(count.number()));
      case AT_MOST -> Optional.of(builder.least(0).most(count.number()));
      case EQUAL -> Optional.of(builder.least(count.number()).most(count.number()));
      default -> Optional.empty();
    };
  }

  private static StaffingStandard finish(
      CampaignPlan plan,
      StaffingLine line,
      DeadlineReading reading,
      StaffingStandard.Builder builder) {
    return builder
        .counted(line.who().code())
        .per(line.per().map(per -> new StaffingStandard.Per(per.unit(), per.number())))
        .steps(line.steps())
        .onlyWithConditions(line.condition().isPresent())
        .modality(line.modality())
        .dueOn(line.deadline().flatMap(deadline -> deadline.resolve(reading)))
        .validFrom(line.year().map(year -> LocalDate.of(year, 1, 1)).or(plan::firstDay))
        .validTo(line.year().map(year -> LocalDate.of(year, 12, 31)).or(plan::lastDay))
        .basis(PlanTargets.basis(plan, line.citation()))
        .build();
  }

  private static void named(
      CampaignPlan plan, PlanStandard named, List<StaffingStandard> standards) {
    named.mapping().entrySet().stream()
        .filter(
            entry ->
                standards.stream()
                    .noneMatch(
                        each ->
                            each.kind() == entry.getKey()
                                && each.counted().equals(StaffingStandard.FULL_TIME)))
        .map(
            entry ->
                StaffingStandard.builder()
                    .id(plan.id() + "/" + named.id() + "/" + entry.getKey().code())
                    .kind(entry.getKey())
                    .least(entry.getValue())
                    .modality(Modality.BINDING)
                    .validFrom(plan.firstDay())
                    .validTo(plan.lastDay())
                    .basis(PlanTargets.basis(plan, named.citation()))
                    .build())
        .sorted((one, other) -> one.kind().compareTo(other.kind()))
        .toList()
        .forEach(standards::add);
  }

  /**
   * Returns the staffing standards a plan names without saying what they contain, such as “3212”
   * (STF-02). For these the rule book of the place decides.
   */
  public static List<PlanStandard> undefinedStaffing(CampaignPlan plan) {
    return plan.standards().stream()
        .filter(named -> named.kind() == PlanStandard.StandardKind.STAFFING && !named.defined())
        .toList();
  }

  /**
   * Returns the rules of coverage of a plan in the order of the text. Where the item states no
   * deadline at all, the last day of the campaign is the day; where it states one without a date
   * (尽快), there is none. They hold while the campaign runs, and until a deadline after it.
   *
   * @param reading how ambiguous deadline words are read
   */
  public static List<CoverageRule> coverage(CampaignPlan plan, DeadlineReading reading) {
    return plan.coverage().stream().map(line -> coverage(plan, line, reading)).toList();
  }

  private static CoverageRule coverage(
      CampaignPlan plan, CoverageLine line, DeadlineReading reading) {
    Optional<PlanItem> item = plan.find(line.of());
    Optional<PlanDeadline> deadline = item.flatMap(PlanStandards::deadline);
    Optional<LocalDate> due =
        deadline.isPresent() ? deadline.flatMap(words -> words.resolve(reading)) : plan.lastDay();
    Optional<Ratio> rate =
        line.goal() == CoverageGoal.RATE ? item.flatMap(PlanStandards::rate) : Optional.empty();
    return CoverageRule.builder()
        .id(plan.id() + "/" + line.id())
        .units(line.units())
        .net(line.net())
        .categories(line.categories())
        .by(line.by())
        .forMembers(line.forMembers())
        .fromEmployees(line.fromEmployees().map(OptionalInt::of).orElseGet(OptionalInt::empty))
        .ownFromEmployees(
            line.ownFromEmployees().map(OptionalInt::of).orElseGet(OptionalInt::empty))
        .goal(line.goal() == CoverageGoal.RATE && rate.isEmpty() ? CoverageGoal.FULL : line.goal())
        .leastRate(rate)
        .dueOn(due)
        .validFrom(plan.firstDay())
        .validTo(plan.lastDay().map(last -> due.filter(last::isBefore).orElse(last)))
        .modality(item.map(PlanStandards::modality).orElse(Modality.BINDING))
        .basis(PlanTargets.basis(plan, line.citation()))
        .build();
  }

  private static Optional<PlanDeadline> deadline(PlanItem item) {
    if (item instanceof PlanTask task) {
      return task.deadline();
    }
    return item instanceof PlanIndicator indicator ? indicator.by() : Optional.empty();
  }

  private static Modality modality(PlanItem item) {
    if (item instanceof PlanTask task) {
      return task.modality();
    }
    return item instanceof PlanIndicator indicator ? indicator.modality() : Modality.BINDING;
  }

  private static Optional<Ratio> rate(PlanItem item) {
    return item instanceof PlanIndicator indicator
        ? indicator
            .threshold()
            .filter(Threshold.Rate.class::isInstance)
            .map(Threshold.Rate.class::cast)
            .map(Threshold.Rate::ratio)
        : Optional.empty();
  }

  /**
   * Returns the rules of formation where a plan names another term for villages (任期): a deviation
   * that is reported with both bases, while the law stays as it is.
   */
  public static FormationRules formation(CampaignPlan plan, FormationRules law) {
    Optional<VillageTerm> term =
        plan.standards().stream()
            .filter(named -> named.kind() == PlanStandard.StandardKind.COMMITTEE_TERM)
            .flatMap(
                named ->
                    Optional.ofNullable(named.mapping().get(OrganisationKind.VILLAGE_COMMITTEE))
                        .map(
                            years ->
                                new VillageTerm(
                                    Math.toIntExact(years),
                                    plan.firstDay().orElse(LocalDate.MIN),
                                    PlanTargets.basis(plan, named.citation())))
                        .stream())
            .findFirst();
    return term.map(
            village ->
                FormationRules.builder()
                    .from(law)
                    .villageTerm(village)
                    .residentsTerm(village)
                    .build())
        .orElse(law);
  }

  /**
   * Returns how much training a plan asks for, in the order of the text, of all who mediate. Lines
   * without a number are targets and no requirements. Days add up without an end where the plan
   * says no period, and in a calendar year where it says yearly; another period is not measured.
   */
  public static List<TrainingRequirement> training(CampaignPlan plan) {
    List<TrainingRequirement> requirements = new ArrayList<>();
    for (TrainingLine line : plan.training()) {
      boolean yearly = line.period().filter(Cadence.Yearly.class::isInstance).isPresent();
      if (line.minimumDays().isPresent() && (yearly || line.period().isEmpty())) {
        requirements.add(
            TrainingRequirement.builder()
                .id(plan.id() + "/" + line.id())
                .status(status(line.trainee()))
                .least(TrainingAmount.days(line.minimumDays().get()))
                .period(yearly ? TrainingPeriod.CALENDAR_YEAR : TrainingPeriod.CUMULATIVE)
                .modality(Modality.BINDING)
                .basis(PlanTargets.basis(plan, line.citation()))
                .build());
      }
    }
    return List.copyOf(requirements);
  }

  private static Optional<TrainingStatus> status(TrainingLine.Trainee trainee) {
    return switch (trainee) {
      case INITIAL -> Optional.of(TrainingStatus.INITIAL);
      case CONTINUING -> Optional.of(TrainingStatus.CONTINUING);
      case ALL -> Optional.empty();
    };
  }

  /** Returns an enumeration of a plan as a list to judge organisations by, numbered from 1. */
  public static Checklist checklist(CampaignPlan plan, Enumeration list) {
    List<Checklist.Item> items = new ArrayList<>();
    list.members()
        .forEach(text -> items.add(new Checklist.Item(Integer.toString(items.size() + 1), text)));
    return new Checklist(
        plan.id() + "/" + list.id(),
        LocalText.chinese(list.subject()),
        items,
        PlanTargets.basis(plan, list.citation()));
  }
}
