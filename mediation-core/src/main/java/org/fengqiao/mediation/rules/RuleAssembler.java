package org.fengqiao.mediation.rules;

import java.util.List;
import org.fengqiao.mediation.committee.OrganisationKind;
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
    RegisterRuleAssembler register = new RegisterRuleAssembler(rules);
    return ResolvedRules.builder()
        .fingerprint(rules.fingerprint(key -> true))
        .cases(CaseRuleAssembler.assemble(rules))
        .formation(register.formation())
        .staffing(register.staffing())
        .tiers(RegisterRuleAssembler.tiers(inForce))
        .coverage(register.coverage())
        .composition(register.composition())
        .filings(RegisterRuleAssembler.filings(inForce))
        .eligibility(register.eligibility())
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

  private static LadderRule ladder(Rule rule) {
    return new LadderRule(((RuleValue.Choice) rule.value()).code(), rule.basis());
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
        .toList();
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
