package org.fengqiao.mediation.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fengqiao.mediation.calendar.Roll;
import org.fengqiao.mediation.casework.AgentRule;
import org.fengqiao.mediation.casework.AgreementRules;
import org.fengqiao.mediation.casework.CaseDefault;
import org.fengqiao.mediation.casework.CaseDefaults;
import org.fengqiao.mediation.casework.CasePeriods;
import org.fengqiao.mediation.casework.CaseRules;
import org.fengqiao.mediation.casework.CaseSource;
import org.fengqiao.mediation.casework.Choice;
import org.fengqiao.mediation.casework.ClockKind;
import org.fengqiao.mediation.casework.ClockRule;
import org.fengqiao.mediation.casework.ClosingRule;
import org.fengqiao.mediation.casework.Complexity;
import org.fengqiao.mediation.casework.ComplexityRules;
import org.fengqiao.mediation.casework.DisputeExtent;
import org.fengqiao.mediation.casework.ExtensionRule;
import org.fengqiao.mediation.casework.GroupRule;
import org.fengqiao.mediation.casework.HandoverPeriod;
import org.fengqiao.mediation.casework.HandoverRules;
import org.fengqiao.mediation.casework.LegalRoutes;
import org.fengqiao.mediation.casework.Paper;
import org.fengqiao.mediation.casework.PauseCounting;
import org.fengqiao.mediation.casework.PauseRule;
import org.fengqiao.mediation.casework.RecordRule;
import org.fengqiao.mediation.casework.RecusalRule;
import org.fengqiao.mediation.casework.ReportRule;
import org.fengqiao.mediation.casework.RetentionClass;
import org.fengqiao.mediation.casework.RevisitPopulation;
import org.fengqiao.mediation.casework.RevisitRule;
import org.fengqiao.mediation.casework.RouteRule;
import org.fengqiao.mediation.casework.VenueRules;
import org.fengqiao.mediation.casework.VolumeRule;
import org.fengqiao.mediation.casework.risk.ReportAddressee;
import org.fengqiao.mediation.casework.risk.RiskScheme;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.kernel.Coded;
import org.fengqiao.mediation.kernel.LegalBasis;

/** Turns the rules in force into those of casework. */
final class CaseRuleAssembler {

  private final RuleSet rules;

  private CaseRuleAssembler(RuleSet rules) {
    this.rules = rules;
  }

  static CaseRules assemble(RuleSet rules) {
    return new CaseRuleAssembler(rules).cases();
  }

  private CaseRules cases() {
    return CaseRules.builder()
        .fingerprint(rules.fingerprint(RuleKey::isOfCases))
        .periods(periods())
        .pauses(pauses())
        .supplementPauses(rules.flag(RuleKey.CASE_SUPPLEMENT_PAUSES))
        .extension(extension())
        .agents(
            new AgentRule(
                rules.number(RuleKey.CASE_AGENTS_MOST),
                rules.rule(RuleKey.CASE_AGENTS_MOST).basis()))
        .groups(groups(Optional.empty()))
        .groupsByType(groupsByType())
        .recusal(
            new RecusalRule(
                rules.flag(RuleKey.CASE_RECUSAL_ON_REQUEST),
                rules.rule(RuleKey.CASE_RECUSAL_ON_REQUEST).basis()))
        .defaults(defaults())
        .agreements(agreements())
        .harmReport(harmReport())
        .handovers(handovers())
        .handoverPeriod(handoverPeriod())
        .handoverPeriodBasis(rules.rule(RuleKey.CASE_HANDOVER_PERIOD).basis())
        .venue(venue())
        .records(records())
        .volume(volume())
        .routes(routes())
        .revisits(revisits())
        .closing(
            new ClosingRule(
                rules.flag(RuleKey.CLOSING_AFTER_ALL_REVISITS),
                rules.flag(RuleKey.CLOSING_AFTER_PERFORMANCE),
                rules.rule(RuleKey.CLOSING_AFTER_ALL_REVISITS).basis(),
                rules.rule(RuleKey.CLOSING_AFTER_PERFORMANCE).basis()))
        .paperRequired(rules.basesOf(RuleKey.CASE_PAPER_REQUIRED))
        .paperAdvised(yes(RuleKey.CASE_PAPER_ADVISED))
        .complexity(
            new ComplexityRules(
                byCode(RuleKey.CASE_PLAN_OF_COMPLEXITY, Complexity.class),
                byCode(RuleKey.CASE_PAPER_OF_COMPLEXITY, Complexity.class)))
        .optIn(rules.basesOf(RuleKey.CASE_OPT_IN))
        .optInBySource(byCode(RuleKey.CASE_OPT_IN_OF_SOURCE, CaseSource.class))
        .applicationOnly(rules.basesOf(RuleKey.CASE_APPLICATION_ONLY))
        .notMediable(rules.basesOf(RuleKey.CASE_NOT_MEDIABLE))
        .riskScheme(rules.find(RuleKey.CASE_RISK_LEVELS).map(CaseRuleAssembler::scheme))
        .build();
  }

  /** Every question the law leaves open has the code of the rule that answers it. */
  private CaseDefaults defaults() {
    Map<CaseDefault, Choice> choices = new EnumMap<>(CaseDefault.class);
    for (CaseDefault question : CaseDefault.values()) {
      choices.put(question, rules.choice(Coded.parse(RuleKey.class, question.code())));
    }
    return new CaseDefaults(choices);
  }

  private HandoverPeriod handoverPeriod() {
    RuleValue.Choice period = (RuleValue.Choice) rules.rule(RuleKey.CASE_HANDOVER_PERIOD).value();
    return Coded.parse(HandoverPeriod.class, period.code());
  }

  private Optional<LegalBasis> yes(RuleKey key) {
    return rules.find(key).filter(RuleSet::isYes).map(Rule::basis);
  }

  private <C extends Enum<C> & Coded> Map<C, LegalBasis> byCode(RuleKey key, Class<C> codes) {
    Map<C, LegalBasis> bases = new EnumMap<>(codes);
    rules.basesOf(key).forEach((code, basis) -> bases.put(Coded.parse(codes, code), basis));
    return bases;
  }

  private static RiskScheme scheme(Rule rule) {
    RuleValue.Levels levels = (RuleValue.Levels) rule.value();
    return new RiskScheme(levels.levels(), levels.lowering(), rule.basis());
  }

  private Map<String, GroupRule> groupsByType() {
    Set<String> types = new TreeSet<>();
    for (RuleKey key :
        List.of(
            RuleKey.CASE_GROUP_MEMBERS,
            RuleKey.CASE_GROUP_COMMON_CLAIM,
            RuleKey.CASE_SPOKESPERSONS_LEAST,
            RuleKey.CASE_SPOKESPERSONS_MOST)) {
      types.addAll(rules.bySubject(key).keySet());
    }
    return types.stream()
        .collect(Collectors.toMap(type -> type, type -> groups(Optional.of(type))));
  }

  private GroupRule groups(Optional<String> type) {
    Rule members = ofType(RuleKey.CASE_GROUP_MEMBERS, type);
    Rule least = ofType(RuleKey.CASE_SPOKESPERSONS_LEAST, type);
    Rule most = ofType(RuleKey.CASE_SPOKESPERSONS_MOST, type);
    Rule claim = ofType(RuleKey.CASE_GROUP_COMMON_CLAIM, type);
    return new GroupRule(
        RuleSet.number(members),
        RuleSet.number(least),
        RuleSet.number(most),
        RuleSet.isYes(claim),
        members.basis(),
        least.basis(),
        most.basis(),
        claim.basis());
  }

  private Rule ofType(RuleKey key, Optional<String> type) {
    return type.map(each -> rules.ofType(key, each)).orElseGet(() -> rules.rule(key));
  }

  /** An agreement on a part is possible whatever a place says; it only names where that stands. */
  private AgreementRules agreements() {
    return AgreementRules.builder()
        .noElectronicSignature(rules.basesOf(RuleKey.CASE_NO_ELECTRONIC_SIGNATURE))
        .wageTypes(rules.basesOf(RuleKey.CASE_WAGES))
        .partial(CaseRules.minimal().agreements().partial())
        .graceLongest(rules.number(RuleKey.CASE_GRACE_LONGEST))
        .graceBasis(rules.rule(RuleKey.CASE_GRACE_LONGEST).basis())
        .ratification(rules.clock(RuleKey.CASE_RATIFICATION, ClockKind.RATIFICATION))
        .build();
  }

  private ReportRule harmReport() {
    Set<ReportAddressee> addressees =
        rules
            .find(RuleKey.CASE_HARM_REPORT_TO)
            .map(rule -> ((RuleValue.Codes) rule.value()).codes())
            .orElse(List.of())
            .stream()
            .map(code -> Coded.parse(ReportAddressee.class, code))
            .collect(Collectors.toSet());
    return new ReportRule(
        rules.number(RuleKey.CASE_HARM_REPORT),
        addressees,
        rules.rule(RuleKey.CASE_HARM_REPORT).basis());
  }

  private HandoverRules handovers() {
    return new HandoverRules(
        rules
            .find(RuleKey.CASE_TRANSFER_ANSWER)
            .map(rule -> RuleSet.clock(rule, ClockKind.TRANSFER_ANSWER)),
        rules.flag(RuleKey.CASE_TRANSFER_AGREED),
        rules.number(RuleKey.CASE_TRANSFER_RETURNS),
        rules.number(RuleKey.CASE_ESCALATION_SESSIONS),
        yes(RuleKey.CASE_ESCALATION_RISK_FIRST),
        rules.basesOf(RuleKey.CASE_INDUSTRY),
        byCode(RuleKey.CASE_FEEDBACK, CaseSource.class),
        rules.rule(RuleKey.CASE_TRANSFER_AGREED).basis());
  }

  private VenueRules venue() {
    Map<DisputeExtent, VenueRules.WiderReceiver> receivers = new EnumMap<>(DisputeExtent.class);
    rules
        .bySubject(RuleKey.CASE_RECEIVER)
        .forEach(
            (extent, rule) ->
                receivers.put(
                    Coded.parse(DisputeExtent.class, extent),
                    new VenueRules.WiderReceiver(
                        Coded.parse(
                            OrganisationKind.class, ((RuleValue.Choice) rule.value()).code()),
                        rule.basis())));
    return new VenueRules(yes(RuleKey.CASE_VENUE), receivers);
  }

  private RecordRule records() {
    Map<RetentionClass, ClockRule> retention = new EnumMap<>(RetentionClass.class);
    rules
        .bySubject(RuleKey.CASE_RETENTION)
        .forEach(
            (code, rule) ->
                retention.put(
                    Coded.parse(RetentionClass.class, code),
                    RuleSet.clock(rule, ClockKind.RETENTION)));
    return new RecordRule(
        rules.clock(RuleKey.CASE_SUPERVISION_ANSWER, ClockKind.SUPERVISION),
        rules.clock(RuleKey.CASE_COMPLAINT_ANSWER, ClockKind.COMPLAINT),
        rules.clock(RuleKey.CASE_DATA_ANSWER, ClockKind.DATA_REQUEST),
        retention);
  }

  private VolumeRule volume() {
    Rule papers = rules.rule(RuleKey.CASE_VOLUME);
    return new VolumeRule(
        ((RuleValue.Codes) papers.value())
            .codes().stream().map(code -> Coded.parse(Paper.class, code)).toList(),
        papers.basis());
  }

  /** A place adds routes to those of national law and takes none away. */
  private LegalRoutes routes() {
    List<RouteRule> all = new ArrayList<>(LegalRoutes.national().rules());
    rules
        .bySubject(RuleKey.CASE_ROUTE)
        .values()
        .forEach(
            rule -> {
              RuleValue.RouteLine line = (RuleValue.RouteLine) rule.value();
              all.add(
                  RouteRule.builder()
                      .route(line.route())
                      .use(line.use())
                      .types(line.types())
                      .except(line.except())
                      .body(line.body())
                      .timeLimit(line.timeLimit())
                      .condition(line.condition())
                      .basis(rule.basis())
                      .build());
            });
    return new LegalRoutes(all);
  }

  private RevisitRule revisits() {
    Rule population = rules.rule(RuleKey.REVISIT_POPULATION);
    return new RevisitRule(
        Coded.parse(RevisitPopulation.class, ((RuleValue.Choice) population.value()).code()),
        time(rules.rule(RuleKey.REVISIT_AFTER_PERFORMANCE)),
        time(rules.rule(RuleKey.REVISIT_AFTER_ENDING)),
        rules.number(RuleKey.REVISIT_TRIES),
        population.basis(),
        rules.find(RuleKey.REVISIT_AFTER_DEFAULT).map(CaseRuleAssembler::time),
        rules.flag(RuleKey.REVISIT_AFTER_LAST_PERFORMANCE));
  }

  private static RevisitRule.Time time(Rule rule) {
    RuleValue.Span span = (RuleValue.Span) rule.value();
    return new RevisitRule.Time(span.period(), span.roll(), rule.basis());
  }

  private PauseRule pauses() {
    PauseRule law = CaseRules.minimal().pauses();
    Map<ClockKind, LegalBasis> byAppraisal = new TreeMap<>(law.byAppraisal());
    yes(RuleKey.CASE_APPRAISAL_PAUSES)
        .ifPresent(basis -> byAppraisal.put(ClockKind.MEDIATION, basis));
    Rule counting = rules.rule(RuleKey.CASE_PAUSE_COUNTING);
    return new PauseRule(
        byAppraisal,
        Coded.parse(PauseCounting.class, ((RuleValue.Choice) counting.value()).code()),
        counting.basis());
  }

  private ExtensionRule extension() {
    Optional<Rule> longest = rules.find(RuleKey.CASE_EXTENSION_LONGEST);
    Rule afterEnd = rules.rule(RuleKey.CASE_EXTENSION_AFTER_END);
    return new ExtensionRule(
        RuleSet.isYes(afterEnd),
        longest.map(rule -> ((RuleValue.Span) rule.value()).period()),
        longest.map(rule -> ((RuleValue.Span) rule.value()).roll()).orElse(Roll.NONE),
        longest.orElse(afterEnd).basis());
  }

  private CasePeriods periods() {
    CasePeriods.Builder periods = CasePeriods.builder();
    rules
        .find(RuleKey.CASE_ACCEPTANCE)
        .ifPresent(rule -> periods.acceptance(RuleSet.clock(rule, ClockKind.ACCEPTANCE)));
    rules
        .find(RuleKey.CASE_MEDIATION)
        .ifPresent(rule -> periods.mediation(RuleSet.clock(rule, ClockKind.MEDIATION)));
    rules
        .find(RuleKey.CASE_FILING)
        .ifPresent(rule -> periods.filing(RuleSet.clock(rule, ClockKind.FILING)));
    rules
        .find(RuleKey.CASE_FEEDBACK_TIME)
        .ifPresent(rule -> periods.feedback(RuleSet.clock(rule, ClockKind.FEEDBACK)));
    periods.confirmation(rules.clock(RuleKey.CASE_CONFIRMATION, ClockKind.CONFIRMATION));
    rules
        .bySubject(RuleKey.CASE_MEDIATION_OF_TYPE)
        .forEach(
            (type, rule) ->
                periods.putMediationByType(
                    type,
                    RuleSet.clock(
                        rule, type.equals("MEDICAL") ? ClockKind.MEDICAL : ClockKind.MEDIATION)));
    rules
        .bySubject(RuleKey.CASE_LABOUR_WAIT)
        .forEach(
            (type, rule) ->
                periods.putWaitByType(type, RuleSet.clock(rule, ClockKind.LABOUR_WAIT)));
    rules
        .bySubject(RuleKey.CASE_ARBITRAL_REVIEW)
        .forEach(
            (type, rule) ->
                periods.putArbitralReviewByType(
                    type, RuleSet.clock(rule, ClockKind.ARBITRAL_REVIEW)));
    rules
        .bySubject(RuleKey.CASE_REQUEST_AFTER_ENDING)
        .forEach(
            (type, rule) ->
                periods.putAfterEndingByType(type, RuleSet.clock(rule, ClockKind.TRAFFIC_REQUEST)));
    return periods.build();
  }
}
