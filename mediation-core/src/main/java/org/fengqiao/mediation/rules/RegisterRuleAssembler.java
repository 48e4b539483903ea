package org.fengqiao.mediation.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.fengqiao.mediation.committee.FormationRules;
import org.fengqiao.mediation.committee.Hierarchy;
import org.fengqiao.mediation.committee.Net;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.committee.StaffingStandard;
import org.fengqiao.mediation.committee.VillageTerm;
import org.fengqiao.mediation.committee.coverage.CoverageRule;
import org.fengqiao.mediation.committee.filing.FilingRule;
import org.fengqiao.mediation.committee.standard.CompositionStandard;
import org.fengqiao.mediation.kernel.Coded;
import org.fengqiao.mediation.mediator.EligibilityRule;

/** Turns the rules in force into what the register of organisations and mediators goes by. */
final class RegisterRuleAssembler {

  private final RuleSet rules;

  RegisterRuleAssembler(RuleSet rules) {
    this.rules = rules;
  }

  FormationRules formation() {
    return FormationRules.builder()
        .leastMembers(rules.number(RuleKey.COMMITTEE_LEAST_MEMBERS))
        .mostMembers(rules.number(RuleKey.COMMITTEE_MOST_MEMBERS))
        .womanRequired(rules.flag(RuleKey.COMMITTEE_WOMAN))
        .minorityRequired(rules.flag(RuleKey.COMMITTEE_MINORITY))
        .termYears(rules.number(RuleKey.COMMITTEE_TERM))
        .compositionBasis(rules.rule(RuleKey.COMMITTEE_LEAST_MEMBERS).basis())
        .termBasis(rules.rule(RuleKey.COMMITTEE_TERM).basis())
        .villageTerm(villageTerm(rules.rule(RuleKey.COMMITTEE_VILLAGE_TERM)))
        .residentsTerm(villageTerm(rules.rule(RuleKey.COMMITTEE_RESIDENTS_TERM)))
        .build();
  }

  private static VillageTerm villageTerm(Rule rule) {
    return new VillageTerm(RuleSet.number(rule), rule.validFrom(), rule.basis());
  }

  List<StaffingStandard> staffing() {
    List<StaffingStandard> standards = new ArrayList<>();
    rules
        .bySubject(RuleKey.STAFFING_FULL_TIME)
        .forEach(
            (kind, rule) ->
                standards.add(
                    standard(rule, (RuleValue.Staff) rule.value())
                        .kind(Coded.parse(OrganisationKind.class, kind))
                        .build()));
    for (Rule rule : rules.bySubject(RuleKey.STAFFING_OTHERS).values()) {
      RegisterValue.StaffOf staff = (RegisterValue.StaffOf) rule.value();
      standards.add(
          standard(rule, staff.staff()).kind(staff.kind()).counted(staff.counted()).build());
    }
    return standards;
  }

  private static StaffingStandard.Builder standard(Rule rule, RuleValue.Staff staff) {
    return StaffingStandard.builder()
        .id(rule.name())
        .least(staff.least())
        .most(staff.most())
        .onlyWithConditions(staff.onlyWithConditions())
        .modality(staff.modality())
        .steps(staff.steps())
        .dueOn(staff.dueOn())
        .per(staff.per())
        .basis(rule.basis());
  }

  /** Returns the tiers among some rules, net by net. */
  static List<Hierarchy.Tiers> tiers(Collection<Rule> inForce) {
    return inForce.stream()
        .filter(rule -> rule.key() == RuleKey.COMMITTEE_TIERS)
        .map(
            rule ->
                new Hierarchy.Tiers(
                    Coded.parse(Net.class, rule.subject().orElseThrow()),
                    ((RegisterValue.Tiers) rule.value()).kinds(),
                    rule.basis()))
        .toList();
  }

  List<CoverageRule> coverage() {
    return rules.bySubject(RuleKey.COMMITTEE_COVERAGE).values().stream()
        .map(
            rule ->
                CoverageRule.builder()
                    .from(((RegisterValue.Cover) rule.value()).rule())
                    .id(rule.name())
                    .basis(rule.basis())
                    .build())
        .toList();
  }

  List<CompositionStandard> composition() {
    return rules.bySubject(RuleKey.COMMITTEE_PARTS).values().stream()
        .map(
            rule -> {
              RegisterValue.Parts parts = (RegisterValue.Parts) rule.value();
              return new CompositionStandard(
                  rule.name(), parts.whole(), parts.part(), parts.least(), rule.basis());
            })
        .toList();
  }

  /** Returns the rules of filing among some rules. */
  static List<FilingRule> filings(Collection<Rule> inForce) {
    return inForce.stream()
        .filter(rule -> rule.key() == RuleKey.COMMITTEE_FILING)
        .map(
            rule -> {
              RegisterValue.Filing filing = (RegisterValue.Filing) rule.value();
              return new FilingRule(
                  rule.name(),
                  filing.about(),
                  filing.what(),
                  filing.by(),
                  filing.with(),
                  filing.within(),
                  rule.basis());
            })
        .toList();
  }

  EligibilityRule eligibility() {
    Rule rule = rules.rule(RuleKey.MEDIATOR_ELIGIBILITY);
    RegisterValue.Eligible eligible = (RegisterValue.Eligible) rule.value();
    return new EligibilityRule(
        eligible.education(), eligible.knowledge(), eligible.attested(), rule.basis());
  }
}
