package org.fengqiao.mediation.rules;

import java.util.List;
import java.util.stream.Collectors;
import org.fengqiao.mediation.committee.FormationRules;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.committee.StaffingStandard;
import org.fengqiao.mediation.committee.VillageTerm;
import org.fengqiao.mediation.kernel.Coded;
import org.fengqiao.mediation.mediator.CredentialRule;
import org.fengqiao.mediation.mediator.grading.LadderRule;
import org.fengqiao.mediation.mediator.training.TrainingRequirement;
import org.fengqiao.mediation.screening.ScreeningRules;

/** Turns the rules in force into the types the features own. */
final class RuleAssembler {

  private final RuleSet rules;

  private RuleAssembler(RuleSet rules) {
    this.rules = rules;
  }

  /** Returns the set of rules, which must be complete. */
  static ResolvedRules assemble(List<Rule> inForce) {
    RuleSet rules = new RuleSet(inForce);
    RuleAssembler assembler = new RuleAssembler(rules);
    return ResolvedRules.builder()
        .fingerprint(rules.fingerprint(key -> true))
        .cases(CaseRuleAssembler.assemble(rules))
        .formation(assembler.formation())
        .staffing(assembler.staffing())
        .training(assembler.training())
        .credentials(
            new CredentialRule(
                rules.flag(RuleKey.MEDIATOR_CERTIFICATE_BARS),
                rules.rule(RuleKey.MEDIATOR_CERTIFICATE_BARS).basis()))
        .grading(rules.find(RuleKey.MEDIATOR_GRADING_LADDER).map(RuleAssembler::ladder))
        .screening(assembler.screening())
        .rules(inForce)
        .build();
  }

  private FormationRules formation() {
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

  private static LadderRule ladder(Rule rule) {
    return new LadderRule(((RuleValue.Choice) rule.value()).code(), rule.basis());
  }

  private List<StaffingStandard> staffing() {
    return rules.bySubject(RuleKey.STAFFING_FULL_TIME).entrySet().stream()
        .map(
            entry -> {
              RuleValue.Staff staff = (RuleValue.Staff) entry.getValue().value();
              return StaffingStandard.builder()
                  .id(entry.getValue().name())
                  .kind(Coded.parse(OrganisationKind.class, entry.getKey()))
                  .least(staff.least())
                  .most(staff.most())
                  .onlyWithConditions(staff.onlyWithConditions())
                  .modality(staff.modality())
                  .steps(staff.steps())
                  .dueOn(staff.dueOn())
                  .basis(entry.getValue().basis())
                  .build();
            })
        .collect(Collectors.toList());
  }

  private List<TrainingRequirement> training() {
    return rules.bySubject(RuleKey.TRAINING_LEAST).values().stream()
        .map(
            rule -> {
              RuleValue.Training training = (RuleValue.Training) rule.value();
              return TrainingRequirement.builder()
                  .id(rule.name())
                  .status(training.status())
                  .kinds(training.kinds())
                  .newForMonths(training.newForMonths())
                  .least(training.least())
                  .period(training.period())
                  .modality(training.modality())
                  .basis(rule.basis())
                  .build();
            })
        .collect(Collectors.toList());
  }

  private ScreeningRules screening() {
    RuleValue.Span limit = rules.span(RuleKey.SCREENING_LEAD_LIMIT);
    ScreeningRules.Builder screening =
        ScreeningRules.builder()
            .leadLimit(limit.period())
            .leadLimitRoll(limit.roll())
            .leadLimitBasis(rules.rule(RuleKey.SCREENING_LEAD_LIMIT).basis())
            .majorNeedsPolicy(rules.flag(RuleKey.SCREENING_MAJOR_NEEDS_POLICY))
            .majorNeedsPolicyBasis(rules.rule(RuleKey.SCREENING_MAJOR_NEEDS_POLICY).basis());
    rules
        .bySubject(RuleKey.SCREENING_PROFESSIONAL)
        .forEach(
            (type, rule) ->
                screening.putProfessionalTypes(
                    type,
                    new ScreeningRules.Professional(
                        Coded.parse(
                            OrganisationKind.class, ((RuleValue.Choice) rule.value()).code()),
                        rule.basis())));
    return screening.build();
  }
}
