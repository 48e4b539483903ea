package org.fengqiao.mediation.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.mediation.calendar.DateRange;
import org.fengqiao.mediation.campaign.CampaignPlan;
import org.fengqiao.mediation.campaign.CaseDemand;
import org.fengqiao.mediation.campaign.PlanItem;
import org.fengqiao.mediation.campaign.RuleLine;
import org.fengqiao.mediation.kernel.Certainty;
import org.fengqiao.mediation.kernel.CodeTable;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.Modality;
import org.fengqiao.mediation.kernel.Problems;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.source.MappingReader;
import org.fengqiao.mediation.source.SourcePosition;
import org.fengqiao.mediation.source.SourceTree;
import org.fengqiao.mediation.source.TreeReader;
import org.fengqiao.mediation.source.Values;

/** Reads what a campaign plan decides as rules of its place and days. */
final class PlanOverlay {

  private final CampaignPlan plan;
  private final RegionCode region;
  private final DateRange days;
  private final CodeTable disputeTypes;
  private final TreeReader reader;
  private final Map<String, Rule> rules = new HashMap<>();

  PlanOverlay(CampaignPlan plan, RegionCode region, DateRange days, CodeTable disputeTypes) {
    this.plan = plan;
    this.region = region;
    this.days = days;
    this.disputeTypes = disputeTypes;
    this.reader = new TreeReader(new SourceTree(plan.id(), Optional.empty(), Problems.none()));
    plan.rules().forEach(line -> Values.mapping(map -> rule(line, map)).read(line.rule(), reader));
    plan.caseRules().stream()
        .filter(rule -> rule.demand() == CaseDemand.WRITTEN_AGREEMENT_ALWAYS)
        .filter(rule -> rule.modality() == Modality.BINDING)
        .findFirst()
        .ifPresent(this::advisePaper);
  }

  /** Returns the rules of a book and those of the plan that it does not hold yet. */
  List<Rule> over(RuleBook base) {
    List<Rule> all = new ArrayList<>(base.rules());
    rules.values().stream()
        .filter(rule -> base.rules().stream().noneMatch(rule::saysTheSame))
        .forEach(all::add);
    return all;
  }

  Problems problems() {
    return reader.problems();
  }

  private Optional<Rule> rule(RuleLine line, MappingReader map) {
    Optional<RuleKey> key = map.required("key", Values.code(RuleKey.class));
    if (key.isEmpty()) {
      // The other keys are valid or not depending on this one.
      return Optional.empty();
    }
    Optional<String> subject = RuleFileReader.subject(map, key.get(), disputeTypes);
    Optional<RuleUnit> unit = RuleFileReader.unit(map, key.get());
    Optional<RuleValue> value =
        map.required("value", RuleValueReader.of(key.get(), unit, disputeTypes));
    SourcePosition position = map.positionOf("value");
    Optional<Rule> read =
        map.finish(() -> value.map(found -> rule(line, key.get(), subject, found, position)))
            .flatMap(rule -> rule);
    read.ifPresent(
        rule -> {
          Rule first = rules.putIfAbsent(rule.name(), rule);
          if (first != null) {
            map.report(RuleProblem.RULE_TWICE, "key", rule.name(), first.position().toString());
          }
        });
    return read;
  }

  private Rule rule(
      PlanItem item,
      RuleKey key,
      Optional<String> subject,
      RuleValue value,
      SourcePosition position) {
    return Rule.builder()
        .key(key)
        .subject(subject)
        .layer(RuleLayer.CAMPAIGN)
        .region(region)
        .validFrom(days.startInclusive())
        .validTo(days.endInclusive())
        .value(value)
        .basis(basis(item))
        .position(position)
        .build();
  }

  /** Paper for all is a wish of the plan that nobody is refused for (T48). */
  private void advisePaper(PlanItem demand) {
    SourcePosition position =
        plan.positionOf(demand.id()).orElseGet(() -> new SourcePosition(plan.id(), 1, 1));
    Rule rule =
        rule(
            demand,
            RuleKey.CASE_PAPER_ADVISED,
            Optional.empty(),
            new RuleValue.Flag(true),
            position);
    rules.putIfAbsent(rule.name(), rule);
  }

  private LegalBasis basis(PlanItem item) {
    return LegalBasis.builder()
        .instrument(
            plan.title().map(title -> title.text()).orElseGet(() -> LocalText.chinese(plan.id())))
        .article(item.citation().toString())
        .issuer(plan.issuer().name().zh())
        .certainty(Certainty.PLAN_OR_PRACTICE)
        .build();
  }
}
