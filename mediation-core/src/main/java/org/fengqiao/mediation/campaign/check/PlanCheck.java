package org.fengqiao.mediation.campaign.check;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.calendar.DeadlineReading;
import org.fengqiao.mediation.calendar.WorkCalendar;
import org.fengqiao.mediation.campaign.CampaignPlan;
import org.fengqiao.mediation.casework.LegalRoutes;
import org.fengqiao.mediation.committee.FormationRules;

/**
 * Checks campaign plans against themselves, the work calendar and the law (CAMP-04, CAMP-27). A
 * pure function: the same plan has the same findings, in the same order. Immutable; one check
 * serves any number of plans.
 *
 * <p>Every rule goes by what a plan declares: what items have the same object, what requires what,
 * which lists have the same subject. What the text says and the file does not declare is not found.
 */
public final class PlanCheck {

  /** All rules. Their order is the order of findings of one severity. */
  private static final List<RuleFamily> FAMILIES =
      List.of(
          PhaseRules::check,
          PeriodRules::check,
          DueRules::check,
          TaskPhaseRules::check,
          TaskOrderRule::check,
          TaskCircleRule::check,
          DeadlineConflictRule::check,
          DeadlineRules::check,
          IndicatorGapRule::check,
          DirectionRule::check,
          ListRule::check,
          ReportRules::check,
          RouteCheck::check,
          LawRules::check,
          CommitteeRules::check,
          UndefinedRules::check,
          RestDayRule::check);

  private final WorkCalendar calendar;
  private final LegalRoutes routes;
  private final FormationRules formation;
  private final Optional<DeadlineReading> reading;

  private PlanCheck(
      WorkCalendar calendar,
      LegalRoutes routes,
      FormationRules formation,
      Optional<DeadlineReading> reading) {
    this.calendar = calendar;
    this.routes = routes;
    this.formation = formation;
    this.reading = reading;
  }

  /**
   * Returns a check with the national law and both readings of words such as 2019年5月前.
   *
   * @param calendar the rest days; days it does not settle are reported, not guessed
   */
  public static PlanCheck national(WorkCalendar calendar) {
    return of(calendar, LegalRoutes.national(), FormationRules.national());
  }

  /**
   * Returns a check with both readings of words such as 2019年5月前.
   *
   * @param calendar the rest days; days it does not settle are reported, not guessed
   * @param routes where the law sends which dispute, by day
   * @param formation how committees are made up
   */
  public static PlanCheck of(WorkCalendar calendar, LegalRoutes routes, FormationRules formation) {
    return new PlanCheck(calendar, routes, formation, Optional.empty());
  }

  /**
   * Returns a check for an office that has settled how words such as 2019年5月前 are read: such
   * deadlines are no longer reported as ambiguous and are compared in that reading only.
   */
  public PlanCheck reading(DeadlineReading reading) {
    return new PlanCheck(calendar, routes, formation, Optional.of(reading));
  }

  /** Returns what is found in a plan, errors first; empty for a plan without fault. */
  public List<PlanFinding> check(CampaignPlan plan) {
    CheckContext context = new CheckContext(plan, calendar, routes, formation, reading);
    return FAMILIES.stream()
        .flatMap(family -> family.check(context))
        .sorted(Comparator.comparing(PlanFinding::severity))
        .toList();
  }
}
