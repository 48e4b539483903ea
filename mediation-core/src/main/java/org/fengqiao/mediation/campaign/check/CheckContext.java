package org.fengqiao.mediation.campaign.check;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fengqiao.mediation.calendar.DeadlineReading;
import org.fengqiao.mediation.calendar.WorkCalendar;
import org.fengqiao.mediation.campaign.CampaignPlan;
import org.fengqiao.mediation.campaign.Citation;
import org.fengqiao.mediation.campaign.Cited;
import org.fengqiao.mediation.campaign.DutyTerms;
import org.fengqiao.mediation.campaign.PlanDate;
import org.fengqiao.mediation.campaign.PlanDeadline;
import org.fengqiao.mediation.campaign.PlanDue;
import org.fengqiao.mediation.campaign.PlanGoal;
import org.fengqiao.mediation.campaign.PlanIndicator;
import org.fengqiao.mediation.campaign.PlanItem;
import org.fengqiao.mediation.campaign.PlanPeriod;
import org.fengqiao.mediation.campaign.PlanPhase;
import org.fengqiao.mediation.campaign.PlanSchedule;
import org.fengqiao.mediation.campaign.PlanTask;
import org.fengqiao.mediation.campaign.StaffingLine;
import org.fengqiao.mediation.casework.LegalRoutes;
import org.fengqiao.mediation.committee.FormationRules;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.source.SourcePosition;

/** A plan and what the rules ask of it again and again. */
final class CheckContext {

  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u3000]+");

  private final CampaignPlan plan;
  private final WorkCalendar calendar;
  private final LegalRoutes routes;
  private final FormationRules formation;
  private final Optional<DeadlineReading> reading;
  private final List<Dated> dated;

  CheckContext(
      CampaignPlan plan,
      WorkCalendar calendar,
      LegalRoutes routes,
      FormationRules formation,
      Optional<DeadlineReading> reading) {
    this.plan = plan;
    this.calendar = calendar;
    this.routes = routes;
    this.formation = formation;
    this.reading = reading;
    this.dated = Dated.all(this);
  }

  CampaignPlan plan() {
    return plan;
  }

  WorkCalendar calendar() {
    return calendar;
  }

  LegalRoutes routes() {
    return routes;
  }

  FormationRules formation() {
    return formation;
  }

  /** Everything of the plan that has a day. */
  List<Dated> dated() {
    return dated;
  }

  /** A finding of this plan; the caller adds arguments and facts. */
  PlanFinding.Builder finding(FindingKind kind, PlanFact first, PlanFact second) {
    return PlanFinding.builder()
        .kind(kind)
        .plan(plan.id())
        .first(first)
        .second(second)
        .position(position(first).or(() -> position(second)));
  }

  private Optional<SourcePosition> position(PlanFact fact) {
    return fact.item()
        .flatMap(plan::positionOf)
        .or(
            () ->
                fact.citation().stream()
                    .flatMap(
                        place ->
                            plan.cited().stream()
                                .filter(part -> part.citations().contains(place))
                                .flatMap(part -> plan.positionOf(part).stream()))
                    .findFirst());
  }

  /** A date that bounds the campaign, and the part of the plan that states it best. */
  record Bound(LocalDate day, Cited part) {}

  /** When the campaign starts; empty where it is not stated or the first phase starts open. */
  Optional<Bound> start() {
    return bound(PlanPeriod::firstDay, PlanPhase::firstDay, Comparator.naturalOrder(), 0);
  }

  /** When the campaign ends; empty where it is not stated or the last phase ends open. */
  Optional<Bound> end() {
    return bound(
        PlanPeriod::lastDay,
        PlanPhase::lastDay,
        Comparator.reverseOrder(),
        plan.phases().size() - 1);
  }

  private Optional<Bound> bound(
      Function<PlanPeriod, Optional<LocalDate>> ofPeriod,
      Function<PlanPhase, Optional<LocalDate>> ofPhase,
      Comparator<LocalDate> outermost,
      int outermostPhase) {
    Optional<LocalDate> stated = plan.period().flatMap(ofPeriod);
    if (stated.isPresent()) {
      return stated.map(day -> new Bound(day, stating(day, ofPhase)));
    }
    if (plan.phases().isEmpty() || ofPhase.apply(plan.phases().get(outermostPhase)).isEmpty()) {
      return Optional.empty();
    }
    return plan.phases().stream()
        .flatMap(phase -> ofPhase.apply(phase).map(day -> new Bound(day, phase)).stream())
        .min(Comparator.comparing(Bound::day, outermost));
  }

  /**
   * A period without a sentence of its own is quoted from the phases; then the right one counts.
   */
  private Cited stating(LocalDate day, Function<PlanPhase, Optional<LocalDate>> ofPhase) {
    Optional<Cited> phase =
        plan.phases().stream()
            .filter(p -> ofPhase.apply(p).equals(Optional.of(day)))
            .<Cited>map(p -> p)
            .findFirst();
    return plan.period()
        .<Cited>map(period -> period)
        .filter(period -> phase.isEmpty() || !isQuotedFromAPhase(period))
        .or(() -> phase)
        .orElseThrow();
  }

  private boolean isQuotedFromAPhase(Cited period) {
    return plan.phases().stream().anyMatch(p -> p.citations().contains(period.citation()));
  }

  /** The last day the plan names or computes at all. */
  Optional<LocalDate> lastKnownDay() {
    return Stream.concat(
            end().map(Bound::day).stream(),
            Stream.concat(
                plan.phases().stream().flatMap(phase -> phase.lastDay().stream()),
                dated().stream()
                    .flatMap(dated -> dated.windows().stream())
                    .map(DueWindow::lenient)))
        .max(LocalDate::compareTo);
  }

  /**
   * When the lines of the plan fall due under a reading, or under the one the office has chosen.
   */
  PlanSchedule schedule(DeadlineReading open) {
    return PlanSchedule.of(
        plan, DutyTerms.builder().calendar(calendar).reading(reading.orElse(open)).build());
  }

  /** The readings still open: one if the office has chosen. */
  boolean isReadingOpen() {
    return reading.isEmpty();
  }

  Optional<DueWindow> window(PlanDeadline deadline) {
    Optional<LocalDate> strict =
        deadline.resolve(reading.orElse(DeadlineReading.BEFORE_PERIOD_STARTS));
    Optional<LocalDate> lenient = deadline.resolve(reading.orElse(DeadlineReading.BY_PERIOD_END));
    return strict.flatMap(s -> lenient.map(l -> new DueWindow(s, l)));
  }

  /** The deadline an item states, in its own words. */
  Optional<PlanDeadline> deadline(PlanItem item) {
    if (item instanceof PlanTask task) {
      return task.deadline();
    }
    if (item instanceof StaffingLine line) {
      return line.deadline();
    }
    if (item instanceof PlanIndicator indicator) {
      return indicator.by();
    }
    if (item instanceof PlanGoal goal) {
      return goal.by();
    }
    return Optional.empty();
  }

  /** A fact about the day of an item, with the quote that holds the deadline words. */
  PlanFact dueFact(PlanItem item, LocalText reading) {
    Citation place =
        dueWords(item)
            .flatMap(
                words ->
                    item.citations().stream()
                        .filter(cite -> plain(cite.quote()).contains(plain(words)))
                        .findFirst())
            .orElseGet(item::citation);
    return new PlanFact(Optional.of(item.id()), Optional.of(place), reading);
  }

  /** A quote may run over a line break, and a text may be spaced out. */
  private static String plain(String text) {
    return BLANKS.matcher(text).replaceAll("");
  }

  private Optional<String> dueWords(PlanItem item) {
    return Dated.due(item).map(PlanDue::text).or(() -> deadline(item).map(PlanDeadline::text));
  }

  /** The year slice an item belongs to. */
  Optional<Integer> year(PlanItem item) {
    if (item instanceof StaffingLine line) {
      return line.year();
    }
    if (item instanceof PlanIndicator indicator) {
      return indicator.year();
    }
    if (item instanceof PlanGoal goal) {
      return goal.year();
    }
    return Optional.empty();
  }

  /** When an item is due: by its deadline, else by the end of the year it belongs to. */
  Optional<DueWindow> due(PlanItem item) {
    Optional<PlanDeadline> deadline = deadline(item);
    return deadline.isPresent()
        ? deadline.flatMap(this::window)
        : year(item).map(year -> DueWindow.on(PlanDate.ofYear(year).lastDay()));
  }

  /** The phase the text puts a task into, by its paragraph or by its deadline. */
  Optional<PlanPhase> phase(PlanTask task) {
    if (task.deadline().isPresent()
        && task.deadline().get() instanceof PlanDeadline.InPhase inPhase) {
      return Optional.of(inPhase.phase());
    }
    return task.phase().flatMap(plan::phase);
  }

  List<PlanPhase> implementation() {
    return plan.phases(PlanPhase.PhaseKind.IMPLEMENTATION);
  }
}
