package org.fengqiao.mediation.examples.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.mediation.campaign.CampaignPlan;
import org.fengqiao.mediation.campaign.PlanIndicator;
import org.fengqiao.mediation.examples.demo.board.BoardPage;
import org.fengqiao.mediation.examples.demo.invented.InventedDistrict;
import org.fengqiao.mediation.examples.demo.invented.InventedLedger;
import org.fengqiao.mediation.indicator.CountName;
import org.fengqiao.mediation.indicator.Counts;
import org.fengqiao.mediation.indicator.IndicatorDefinition;
import org.fengqiao.mediation.indicator.IndicatorDefinitions;
import org.fengqiao.mediation.indicator.IndicatorTarget;
import org.fengqiao.mediation.indicator.IndicatorValue;
import org.fengqiao.mediation.indicator.TargetSeries;
import org.fengqiao.mediation.indicator.Verdict;
import org.fengqiao.mediation.kernel.Certainty;
import org.fengqiao.mediation.kernel.Explained;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.Ratio;

/** The indicators of the plan, and a few it states no number for, held against their targets. */
final class BoardIndicators {

  /** What a bureau asks for beside the plan; the plan states nothing for them. */
  private static final List<String> FURTHER =
      List.of("MEDIATION-RATE", "VISIT-RATE", "TIMELY-REPORTING-RATE", "CIVIL-TO-CRIMINAL");

  private final CampaignSetup setup;
  private final DemoText text;
  private final LocalDate asOf;

  BoardIndicators(CampaignSetup setup, DemoText text, LocalDate asOf) {
    this.setup = setup;
    this.text = text;
    this.asOf = asOf;
  }

  List<BoardPage.Indicator> rows(Counts counts) {
    CampaignPlan plan = setup.plan();
    Counts all =
        counts
            .with(CountName.ORGANISATIONS, InventedDistrict.VILLAGES)
            .with(CountName.ORGANISATIONS_UP_TO_STANDARD, InventedLedger.VILLAGES_UP_TO_STANDARD);
    Map<String, Optional<PlanIndicator>> codes = new LinkedHashMap<>();
    plan.indicators().forEach(each -> codes.put(each.indicator(), Optional.of(each)));
    FURTHER.forEach(code -> codes.putIfAbsent(code, Optional.empty()));
    List<BoardPage.Indicator> rows = new ArrayList<>();
    codes.forEach(
        (code, line) ->
            IndicatorDefinitions.defaults()
                .find(code)
                .ifPresent(definition -> rows.add(row(definition, line, all))));
    return rows;
  }

  private BoardPage.Indicator row(
      IndicatorDefinition definition, Optional<PlanIndicator> line, Counts counts) {
    Explained<IndicatorValue> measured = definition.measure(counts);
    TargetSeries targets = targets(definition.code());
    Verdict verdict = targets.judge(asOf, measured.value(), Optional.empty()).value();
    return new BoardPage.Indicator(
        text.of(line.map(PlanIndicator::name).orElse(definition.name())),
        targets
            .on(asOf)
            .map(target -> target.describe(text.locale()))
            .orElse(text.get("indicator.none")),
        value(measured.value()),
        measured.value() instanceof IndicatorValue.Rate rate
            ? rate.ratio().numerator() + " / " + rate.ratio().denominator()
            : "",
        text.of(verdict),
        mark(verdict),
        verdict.code().toLowerCase(Locale.ROOT),
        text.of(measured.rule()),
        line.map(each -> each.citation().toString()).orElse(""));
  }

  private TargetSeries targets(String code) {
    CampaignPlan plan = setup.plan();
    return new TargetSeries(
        code,
        plan.indicatorsOn(code, asOf).stream().limit(1).map(line -> target(plan, line)).toList());
  }

  private IndicatorTarget target(CampaignPlan plan, PlanIndicator line) {
    return IndicatorTarget.builder()
        .indicator(line.indicator())
        .comparator(line.comparator())
        .threshold(line.threshold())
        .validFrom(plan.firstDay())
        .validTo(plan.lastDay())
        .modality(line.modality())
        .basis(
            LegalBasis.builder()
                .instrument(
                    plan.title().map(title -> title.text()).orElse(LocalText.chinese(plan.id())))
                .article(line.citation().section())
                .certainty(Certainty.PLAN_OR_PRACTICE)
                .build())
        .build();
  }

  private String value(IndicatorValue value) {
    if (value instanceof IndicatorValue.Rate rate) {
      return percent(rate.ratio());
    }
    if (value instanceof IndicatorValue.Total total) {
      return text.get("number", total.number());
    }
    return text.of(((IndicatorValue.NotMeasurable) value).reason());
  }

  private static String percent(Ratio ratio) {
    return ratio.toPercent(2) + "%";
  }

  private static String mark(Verdict verdict) {
    return switch (verdict) {
      case MET -> "✔";
      case NOT_MET -> "✘";
      case NOT_MEASURABLE -> "?";
      case NONE_STATED -> "–";
    };
  }
}
