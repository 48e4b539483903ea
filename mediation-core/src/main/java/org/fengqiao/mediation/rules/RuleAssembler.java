package org.fengqiao.mediation.rules;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.fengqiao.mediation.casework.CasePeriods;
import org.fengqiao.mediation.casework.CaseRules;
import org.fengqiao.mediation.casework.ClockKind;
import org.fengqiao.mediation.casework.ClockRule;
import org.fengqiao.mediation.casework.ClosingRule;
import org.fengqiao.mediation.casework.ExtensionRule;
import org.fengqiao.mediation.casework.PauseCounting;
import org.fengqiao.mediation.casework.PauseRule;
import org.fengqiao.mediation.casework.RecordRule;
import org.fengqiao.mediation.casework.RevisitPopulation;
import org.fengqiao.mediation.casework.RevisitRule;
import org.fengqiao.mediation.casework.risk.RiskScheme;
import org.fengqiao.mediation.committee.FormationRules;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.committee.StaffingStandard;
import org.fengqiao.mediation.kernel.Coded;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.mediator.CredentialRule;
import org.fengqiao.mediation.screening.ScreeningRules;

/** Turns the rules in force into the types the features own. */
final class RuleAssembler {

  private final List<Rule> rules;

  private RuleAssembler(List<Rule> rules) {
    this.rules = rules;
  }

  /** Returns the set of rules, which must be complete. */
  static ResolvedRules assemble(List<Rule> rules) {
    RuleAssembler assembler = new RuleAssembler(rules);
    return ResolvedRules.builder()
        .fingerprint(assembler.fingerprint(key -> true))
        .cases(assembler.cases())
        .formation(assembler.formation())
        .staffing(assembler.staffing())
        .credentials(
            new CredentialRule(
                assembler.flag(RuleKey.MEDIATOR_CERTIFICATE_BARS),
                assembler.rule(RuleKey.MEDIATOR_CERTIFICATE_BARS).basis()))
        .screening(assembler.screening())
        .rules(rules)
        .build();
  }

  private String fingerprint(Predicate<RuleKey> keys) {
    String content =
        rules.stream()
            .filter(rule -> keys.test(rule.key()))
            .map(rule -> rule.name() + "=" + rule.value().text() + "|" + cite(rule.basis()))
            .sorted()
            .collect(Collectors.joining("\n"));
    return Hashing.sha256().hashString(content, StandardCharsets.UTF_8).toString();
  }

  private static String cite(LegalBasis basis) {
    return basis.cite(Locale.CHINESE)
        + "|"
        + basis.cite(Locale.ENGLISH)
        + "|"
        + basis.issuer().orElse("")
        + "|"
        + basis.certainty().code();
  }

  private CaseRules cases() {
    Rule population = rule(RuleKey.REVISIT_POPULATION);
    RuleValue.Span afterPerformance = span(RuleKey.REVISIT_AFTER_PERFORMANCE);
    RuleValue.Span afterEnding = span(RuleKey.REVISIT_AFTER_ENDING);
    return CaseRules.builder()
        .fingerprint(fingerprint(RuleKey::isOfCases))
        .periods(periods())
        .pauses(pauses())
        .records(records())
        .extension(extension())
        .revisits(
            new RevisitRule(
                Coded.parse(
                    RevisitPopulation.class, ((RuleValue.Choice) population.value()).code()),
                afterPerformance.period(),
                afterEnding.period(),
                afterPerformance.roll(),
                Math.toIntExact(number(RuleKey.REVISIT_TRIES)),
                population.basis()))
        .closing(
            new ClosingRule(
                flag(RuleKey.CLOSING_AFTER_ALL_REVISITS),
                flag(RuleKey.CLOSING_AFTER_PERFORMANCE),
                rule(RuleKey.CLOSING_AFTER_ALL_REVISITS).basis()))
        .paperRequired(basesOfTypes(RuleKey.CASE_PAPER_REQUIRED))
        .paperAdvised(
            find(RuleKey.CASE_PAPER_ADVISED).filter(RuleAssembler::isYes).map(Rule::basis))
        .optIn(basesOfTypes(RuleKey.CASE_OPT_IN))
        .notMediable(basesOfTypes(RuleKey.CASE_NOT_MEDIABLE))
        .riskScheme(
            find(RuleKey.CASE_RISK_LEVELS)
                .map(
                    rule ->
                        new RiskScheme(((RuleValue.Levels) rule.value()).levels(), rule.basis())))
        .build();
  }

  /** What the place does not decide is the library's default. */
  private RecordRule records() {
    RecordRule ours = CaseRules.minimal().records();
    return new RecordRule(
        clock(RuleKey.CASE_SUPERVISION_ANSWER, ours.supervision()),
        clock(RuleKey.CASE_COMPLAINT_ANSWER, ours.complaint()),
        clock(RuleKey.CASE_DATA_ANSWER, ours.dataRequest()),
        ours.retention());
  }

  private ClockRule clock(RuleKey key, ClockRule ours) {
    return find(key).map(rule -> clock(rule, ours.kind())).orElse(ours);
  }

  private PauseRule pauses() {
    PauseRule law = CaseRules.minimal().pauses();
    Map<ClockKind, LegalBasis> byAppraisal = new TreeMap<>(law.byAppraisal());
    find(RuleKey.CASE_APPRAISAL_PAUSES)
        .filter(RuleAssembler::isYes)
        .ifPresent(rule -> byAppraisal.put(ClockKind.MEDIATION, rule.basis()));
    Optional<Rule> counting = find(RuleKey.CASE_PAUSE_COUNTING);
    return new PauseRule(
        byAppraisal,
        counting
            .map(rule -> ((RuleValue.Choice) rule.value()).code())
            .map(code -> Coded.parse(PauseCounting.class, code))
            .orElse(law.counting()),
        counting.map(Rule::basis).orElse(law.countingBasis()));
  }

  private ExtensionRule extension() {
    ExtensionRule usual = CaseRules.minimal().extension();
    Optional<Rule> afterEnd = find(RuleKey.CASE_EXTENSION_AFTER_END);
    Optional<Rule> longest = find(RuleKey.CASE_EXTENSION_LONGEST);
    return new ExtensionRule(
        afterEnd.map(RuleAssembler::isYes).orElse(usual.afterEnd()),
        longest.map(rule -> ((RuleValue.Span) rule.value()).period()),
        longest.or(() -> afterEnd).map(Rule::basis).orElse(usual.basis()));
  }

  private CasePeriods periods() {
    CasePeriods.Builder periods = CasePeriods.builder();
    find(RuleKey.CASE_ACCEPTANCE)
        .ifPresent(rule -> periods.acceptance(clock(rule, ClockKind.ACCEPTANCE)));
    find(RuleKey.CASE_MEDIATION)
        .ifPresent(rule -> periods.mediation(clock(rule, ClockKind.MEDIATION)));
    find(RuleKey.CASE_FILING).ifPresent(rule -> periods.filing(clock(rule, ClockKind.FILING)));
    periods.confirmation(clock(rule(RuleKey.CASE_CONFIRMATION), ClockKind.CONFIRMATION));
    byType(RuleKey.CASE_MEDIATION_OF_TYPE)
        .forEach(
            (type, rule) ->
                periods.putMediationByType(
                    type,
                    clock(rule, type.equals("MEDICAL") ? ClockKind.MEDICAL : ClockKind.MEDIATION)));
    byType(RuleKey.CASE_LABOUR_WAIT)
        .forEach((type, rule) -> periods.putWaitByType(type, clock(rule, ClockKind.LABOUR_WAIT)));
    byType(RuleKey.CASE_ARBITRAL_REVIEW)
        .forEach(
            (type, rule) ->
                periods.putArbitralReviewByType(type, clock(rule, ClockKind.ARBITRAL_REVIEW)));
    byType(RuleKey.CASE_REQUEST_AFTER_ENDING)
        .forEach(
            (type, rule) ->
                periods.putAfterEndingByType(type, clock(rule, ClockKind.TRAFFIC_REQUEST)));
    return periods.build();
  }

  private FormationRules formation() {
    return FormationRules.builder()
        .leastMembers(Math.toIntExact(number(RuleKey.COMMITTEE_LEAST_MEMBERS)))
        .mostMembers(Math.toIntExact(number(RuleKey.COMMITTEE_MOST_MEMBERS)))
        .womanRequired(flag(RuleKey.COMMITTEE_WOMAN))
        .minorityRequired(flag(RuleKey.COMMITTEE_MINORITY))
        .termYears(Math.toIntExact(number(RuleKey.COMMITTEE_TERM)))
        .compositionBasis(rule(RuleKey.COMMITTEE_LEAST_MEMBERS).basis())
        .termBasis(rule(RuleKey.COMMITTEE_TERM).basis())
        .build();
  }

  private List<StaffingStandard> staffing() {
    return byType(RuleKey.STAFFING_FULL_TIME).entrySet().stream()
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
                  .basis(entry.getValue().basis())
                  .build();
            })
        .collect(Collectors.toList());
  }

  private ScreeningRules screening() {
    RuleValue.Span limit = span(RuleKey.SCREENING_LEAD_LIMIT);
    ScreeningRules.Builder screening =
        ScreeningRules.builder()
            .leadLimit(limit.period())
            .leadLimitRoll(limit.roll())
            .leadLimitBasis(rule(RuleKey.SCREENING_LEAD_LIMIT).basis())
            .majorNeedsPolicy(flag(RuleKey.SCREENING_MAJOR_NEEDS_POLICY))
            .majorNeedsPolicyBasis(rule(RuleKey.SCREENING_MAJOR_NEEDS_POLICY).basis());
    byType(RuleKey.SCREENING_PROFESSIONAL)
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

  private static ClockRule clock(Rule rule, ClockKind kind) {
    RuleValue.Clock clock = (RuleValue.Clock) rule.value();
    return new ClockRule(
        kind, clock.span().period(), clock.span().roll(), clock.effect(), rule.basis());
  }

  private Map<String, LegalBasis> basesOfTypes(RuleKey key) {
    Map<String, LegalBasis> bases = new TreeMap<>();
    byType(key)
        .forEach(
            (type, rule) -> {
              if (isYes(rule)) {
                bases.put(type, rule.basis());
              }
            });
    return bases;
  }

  private Map<String, Rule> byType(RuleKey key) {
    Map<String, Rule> found = new TreeMap<>();
    for (Rule rule : rules) {
      if (rule.key() == key) {
        found.put(rule.subject().orElseThrow(), rule);
      }
    }
    return found;
  }

  private Optional<Rule> find(RuleKey key) {
    return rules.stream().filter(rule -> rule.key() == key).findFirst();
  }

  private Rule rule(RuleKey key) {
    return find(key).orElseThrow();
  }

  private boolean flag(RuleKey key) {
    return isYes(rule(key));
  }

  private static boolean isYes(Rule rule) {
    return ((RuleValue.Flag) rule.value()).yes();
  }

  private long number(RuleKey key) {
    return ((RuleValue.Whole) rule(key).value()).number();
  }

  private RuleValue.Span span(RuleKey key) {
    return (RuleValue.Span) rule(key).value();
  }
}
