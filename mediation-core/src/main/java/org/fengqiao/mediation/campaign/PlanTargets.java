package org.fengqiao.mediation.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.indicator.IndicatorTarget;
import org.fengqiao.mediation.kernel.Certainty;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.LocalText;

/** The indicators of a plan as targets that values can be held against (IND-25). */
public final class PlanTargets {

  private PlanTargets() {}

  /**
   * Returns the targets of an indicator on a day, in the order of the text. A plan may ask twice,
   * of the whole campaign and of a year; empty means that it states none for the day.
   */
  public static List<IndicatorTarget> on(CampaignPlan plan, String indicator, LocalDate day) {
    return plan.indicatorsOn(indicator, day).stream().map(line -> target(plan, line)).toList();
  }

  /** Returns an indicator line as a target that holds in its year, else during the campaign. */
  public static IndicatorTarget target(CampaignPlan plan, PlanIndicator line) {
    Optional<LocalDate> yearStart = line.year().map(year -> LocalDate.of(year, 1, 1));
    Optional<LocalDate> yearEnd = line.year().map(year -> LocalDate.of(year, 12, 31));
    return IndicatorTarget.builder()
        .indicator(line.indicator())
        .comparator(line.comparator())
        .threshold(line.threshold())
        .validFrom(yearStart.or(plan::firstDay))
        .validTo(yearEnd.or(plan::lastDay))
        .modality(line.modality())
        .basis(basis(plan, line.citation()))
        .build();
  }

  /** Returns a place of a plan as the basis of what follows from it. */
  static LegalBasis basis(CampaignPlan plan, Citation citation) {
    return LegalBasis.builder()
        .instrument(plan.title().map(PlanHead.Title::text).orElse(LocalText.chinese(plan.id())))
        .article(citation.section())
        .issuer(plan.issuer().name().zh())
        .certainty(Certainty.PLAN_OR_PRACTICE)
        .build();
  }
}
