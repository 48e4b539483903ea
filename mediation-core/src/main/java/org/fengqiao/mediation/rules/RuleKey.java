package org.fengqiao.mediation.rules;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.fengqiao.mediation.casework.HandoverPeriod;
import org.fengqiao.mediation.casework.PauseCounting;
import org.fengqiao.mediation.casework.RevisitPopulation;
import org.fengqiao.mediation.casework.Volume;
import org.fengqiao.mediation.casework.risk.ReportAddressee;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.kernel.Coded;

/**
 * Everything a rule file may decide. In a file a key is its code in small letters, such as {@code
 * case-acceptance}. A key that is for dispute types, organisation kinds, sources, retention classes
 * or names has one rule for each of them, named by {@code for}.
 */
public enum RuleKey implements Coded {
  /** Time to decide on acceptance (受理审查期限, C-02). */
  CASE_ACCEPTANCE("CASE-ACCEPTANCE", RuleShape.CLOCK),
  /** Mediation period of all other types (调解期限, C-04). */
  CASE_MEDIATION("CASE-MEDIATION", RuleShape.CLOCK),
  /** Mediation period of one type, in place of the general one (C-07). */
  CASE_MEDIATION_OF_TYPE("CASE-MEDIATION-OF-TYPE", RuleShape.CLOCK, RuleSubject.DISPUTE_TYPE),
  /** Whether the general mediation period stands still during an appraisal (鉴定期间不计入). */
  CASE_APPRAISAL_PAUSES("CASE-APPRAISAL-PAUSES", RuleShape.FLAG),
  /** Which days of a pause stay outside a period (中止期间的计算). */
  CASE_PAUSE_COUNTING(
      "CASE-PAUSE-COUNTING",
      RuleShape.CHOICE,
      RuleSubject.NONE,
      true,
      List.of(),
      codes(PauseCounting.values())),
  /** Whether the parties may extend a period that is over (届满后延期). */
  CASE_EXTENSION_AFTER_END("CASE-EXTENSION-AFTER-END", RuleShape.FLAG, true),
  /** How far beyond the last day one extension may reach (延期上限). */
  CASE_EXTENSION_LONGEST("CASE-EXTENSION-LONGEST", RuleShape.SPAN),
  /** Time after which the parties may arbitrate, whatever mediation does (C-06). */
  CASE_LABOUR_WAIT("CASE-LABOUR-WAIT", RuleShape.CLOCK, RuleSubject.DISPUTE_TYPE),
  /** Time to apply for judicial confirmation (司法确认申请期限, C-08). */
  CASE_CONFIRMATION("CASE-CONFIRMATION", RuleShape.CLOCK, true),
  /** Time to apply for arbitral review (仲裁审查申请期限, C-09). */
  CASE_ARBITRAL_REVIEW("CASE-ARBITRAL-REVIEW", RuleShape.CLOCK, RuleSubject.DISPUTE_TYPE),
  /** Time for a request after an ending without agreement (C-18). */
  CASE_REQUEST_AFTER_ENDING("CASE-REQUEST-AFTER-ENDING", RuleShape.CLOCK, RuleSubject.DISPUTE_TYPE),
  /** Time to file a closed case (归档期限, C-21). */
  CASE_FILING("CASE-FILING", RuleShape.CLOCK),
  /** Time to answer supervision (督办答复期限, C-22). */
  CASE_SUPERVISION_ANSWER("CASE-SUPERVISION-ANSWER", RuleShape.CLOCK, true),
  /** Time to answer a complaint (投诉答复期限). */
  CASE_COMPLAINT_ANSWER("CASE-COMPLAINT-ANSWER", RuleShape.CLOCK, true),
  /** Time to answer a request about personal data (个人信息请求答复期限, C-24). */
  CASE_DATA_ANSWER("CASE-DATA-ANSWER", RuleShape.CLOCK, true),
  /** Whether asking for missing papers lets the time to decide stand still (补正期间不计入, T09). */
  CASE_SUPPLEMENT_PAUSES("CASE-SUPPLEMENT-PAUSES", RuleShape.FLAG, true),
  /** How many agents a party may have (代理人人数, T12). */
  CASE_AGENTS_MOST("CASE-AGENTS-MOST", RuleUnit.PEOPLE),
  /** From how many members on a side may have spokespersons (推选代表人, T14). */
  CASE_GROUP_MEMBERS("CASE-GROUP-MEMBERS", RuleUnit.PEOPLE, RuleSubject.ANY_OR_TYPE, true),
  /** Whether these members must have a claim in common (共同请求). */
  CASE_GROUP_COMMON_CLAIM("CASE-GROUP-COMMON-CLAIM", RuleShape.FLAG, RuleSubject.ANY_OR_TYPE, true),
  /** The least number of spokespersons. */
  CASE_SPOKESPERSONS_LEAST(
      "CASE-SPOKESPERSONS-LEAST", RuleUnit.PEOPLE, RuleSubject.ANY_OR_TYPE, true),
  /** The greatest number of spokespersons. */
  CASE_SPOKESPERSONS_MOST(
      "CASE-SPOKESPERSONS-MOST", RuleUnit.PEOPLE, RuleSubject.ANY_OR_TYPE, true),
  /** Whether the request of a party is enough for a recusal (申请即回避, T32). */
  CASE_RECUSAL_ON_REQUEST("CASE-RECUSAL-ON-REQUEST", RuleShape.FLAG, true),
  /** Whether taking part after being told is a yes (以行为表示同意, T11). */
  CASE_CONSENT_BY_CONDUCT("CASE-CONSENT-BY-CONDUCT", RuleShape.FLAG, true),
  /** Whether the period stands still until a successor is informed (变更当事人, T16). */
  CASE_SUCCESSION_PAUSES("CASE-SUCCESSION-PAUSES", RuleShape.FLAG, true),
  /** Whether reports that are owed come before a lower risk level (T23). */
  CASE_REPORTS_BEFORE_LOWERING("CASE-REPORTS-BEFORE-LOWERING", RuleShape.FLAG, true),
  /** Whether every mediator of record signs, and not only the presiding one (T50). */
  CASE_EVERY_MEDIATOR_SIGNS("CASE-EVERY-MEDIATOR-SIGNS", RuleShape.FLAG, true),
  /** Whether people are calmed before they are told where else to go (安抚稳控, T19, T63). */
  CASE_CALM_BEFORE_ROUTING("CASE-CALM-BEFORE-ROUTING", RuleShape.FLAG, true),
  /** Whether mediators show certificate and badge when people meet (MED-12, T36). */
  CASE_CREDENTIALS_SHOWN("CASE-CREDENTIALS-SHOWN", RuleShape.FLAG, true),
  /** Whether a matter is divisible where nobody gave a reason for either (可分, T60). */
  CASE_DIVISIBLE("CASE-DIVISIBLE", RuleShape.FLAG, true),
  /** Whether a mediator who disclosed a tie acts no further for now (披露, T30). */
  CASE_DISCLOSURE_SUSPENDS("CASE-DISCLOSURE-SUSPENDS", RuleShape.FLAG, true),
  /** Whether another officer of the committee decides where its director mediates (T32). */
  CASE_OWN_SUBSTITUTE("CASE-OWN-SUBSTITUTE", RuleShape.FLAG, true),
  /** Whether both sides are to be told of talks apart (背靠背调解, T37). */
  CASE_SEPARATE_TOLD("CASE-SEPARATE-TOLD", RuleShape.FLAG, true),
  /** Whether helpers are to promise silence (保密承诺, T46). */
  CASE_SILENCE_PROMISED("CASE-SILENCE-PROMISED", RuleShape.FLAG, true),
  /** Whether the earlier of two arguable days of effect counts (T51, T58, C-08). */
  CASE_EARLIEST_DAY_COUNTS("CASE-EARLIEST-DAY-COUNTS", RuleShape.FLAG, true),
  /** Whether a signature may be taken back while another one is missing (T52). */
  CASE_SIGNATURE_TAKEN_BACK("CASE-SIGNATURE-TAKEN-BACK", RuleShape.FLAG, true),
  /** Whether an oral agreement put in writing keeps its day (口头转书面, T53). */
  CASE_PAPER_KEEPS_DAY("CASE-PAPER-KEEPS-DAY", RuleShape.FLAG, true),
  /** Whether a party nobody can reach ends mediation (T64). */
  CASE_UNREACHABLE_ENDS("CASE-UNREACHABLE-ENDS", RuleShape.FLAG, true),
  /** What a hand-over does to the general mediation period (移交后的期限, T72, C-04). */
  CASE_HANDOVER_PERIOD(
      "CASE-HANDOVER-PERIOD",
      RuleShape.CHOICE,
      RuleSubject.NONE,
      true,
      List.of(),
      codes(HandoverPeriod.values())),
  /** How many days of grace an agreement may give at most (宽限期上限, T47, T100). */
  CASE_GRACE_LONGEST("CASE-GRACE-LONGEST", RuleUnit.CALENDAR_DAYS),
  /** Whether the figures of past periods stay when a case is taken up again (T109). */
  CASE_FIGURES_KEPT("CASE-FIGURES-KEPT", RuleShape.FLAG, true),
  /** Whether a person is heard before a finding about it (T123). */
  CASE_HEARD_FIRST("CASE-HEARD-FIRST", RuleShape.FLAG, true),
  /** Whether agreements of a type cannot be signed electronically (T49). */
  CASE_NO_ELECTRONIC_SIGNATURE(
      "CASE-NO-ELECTRONIC-SIGNATURE", RuleShape.FLAG, RuleSubject.DISPUTE_TYPE),
  /** Whether money owed to a person is wages in a type, unless said otherwise (T47). */
  CASE_WAGES("CASE-WAGES", RuleShape.FLAG, RuleSubject.DISPUTE_TYPE),
  /** Time to ratify (追认期限, C-25). */
  CASE_RATIFICATION("CASE-RATIFICATION", RuleShape.CLOCK, true),
  /** Within how many hours harm is reported once it is known (强制报告时限, T26). */
  CASE_HARM_REPORT("CASE-HARM-REPORT", RuleUnit.HOURS),
  /** Who must be told of harm, whomever else one tells (强制报告对象, T26). */
  CASE_HARM_REPORT_TO(
      "CASE-HARM-REPORT-TO",
      RuleShape.CODES,
      RuleSubject.NONE,
      false,
      List.of(),
      codes(ReportAddressee.values())),
  /** Time to answer an offered transfer (移交答复期限, C-20). */
  CASE_TRANSFER_ANSWER("CASE-TRANSFER-ANSWER", RuleShape.CLOCK),
  /** Whether the parties must agree to the receiver (T70). */
  CASE_TRANSFER_AGREED("CASE-TRANSFER-AGREED", RuleShape.FLAG, true),
  /** After how many returns an office proposes the receiver (T73). */
  CASE_TRANSFER_RETURNS("CASE-TRANSFER-RETURNS", RuleUnit.TIMES),
  /** How many sessions without agreement are reason enough to escalate (T71). */
  CASE_ESCALATION_SESSIONS("CASE-ESCALATION-SESSIONS", RuleUnit.TIMES),
  /** Whether risk is assessed before escalation; else that is only advised (T71). */
  CASE_ESCALATION_RISK_FIRST("CASE-ESCALATION-RISK-FIRST", RuleShape.FLAG, true),
  /** Whether cases of a type go to an industry or professional committee (T70). */
  CASE_INDUSTRY("CASE-INDUSTRY", RuleShape.FLAG, RuleSubject.DISPUTE_TYPE),
  /** Whether a committee takes what arose or whose parties live in its area only (T18, T72). */
  CASE_VENUE("CASE-VENUE", RuleShape.FLAG),
  /** Which kind of organisation takes disputes whose parties live that far apart (T18, T72). */
  CASE_RECEIVER(
      "CASE-RECEIVER",
      RuleShape.CHOICE,
      RuleSubject.EXTENT,
      false,
      List.of(),
      codes(OrganisationKind.values())),
  /** Whether a source is told how the case ended before it is closed (T77). */
  CASE_FEEDBACK("CASE-FEEDBACK", RuleShape.FLAG, RuleSubject.SOURCE),
  /** Time to tell a source how the case ended (结果反馈期限, T77). */
  CASE_FEEDBACK_TIME("CASE-FEEDBACK-TIME", RuleShape.CLOCK),
  /** A route that parties are told besides those of national law (其他途径, T68). */
  CASE_ROUTE("CASE-ROUTE", RuleShape.ROUTE, RuleSubject.NAME),
  /** Which papers a volume must hold, as far as they were made, in this order (卷宗目录, T110). */
  CASE_VOLUME(
      "CASE-VOLUME",
      RuleShape.LIST,
      RuleSubject.NONE,
      true,
      List.of(),
      codes(Volume.possible().toArray(Coded[]::new))),
  /** How long volumes of a retention class are kept (保管期限, C-23). */
  CASE_RETENTION("CASE-RETENTION", RuleShape.CLOCK, RuleSubject.RETENTION_CLASS),
  /** Whether agreements of a type must be in writing (应当制作书面协议). */
  CASE_PAPER_REQUIRED("CASE-PAPER-REQUIRED", RuleShape.FLAG, RuleSubject.DISPUTE_TYPE),
  /** Whether agreements in disputes of a complexity must be in writing (T48). */
  CASE_PAPER_OF_COMPLEXITY("CASE-PAPER-OF-COMPLEXITY", RuleShape.FLAG, RuleSubject.COMPLEXITY),
  /** Whether disputes of a complexity need a handling plan before mediation (T33). */
  CASE_PLAN_OF_COMPLEXITY("CASE-PLAN-OF-COMPLEXITY", RuleShape.FLAG, RuleSubject.COMPLEXITY),
  /** Whether paper is advised for every agreement; it warns and never refuses. */
  CASE_PAPER_ADVISED("CASE-PAPER-ADVISED", RuleShape.FLAG),
  /** Whether every side must have said yes before a case of a type is taken. */
  CASE_OPT_IN("CASE-OPT-IN", RuleShape.FLAG, RuleSubject.DISPUTE_TYPE),
  /** Whether every side must have said yes in cases of a source (T11). */
  CASE_OPT_IN_OF_SOURCE("CASE-OPT-IN-OF-SOURCE", RuleShape.FLAG, RuleSubject.SOURCE),
  /** Whether a committee may only invite an application in a type, and not begin itself (T04). */
  CASE_APPLICATION_ONLY("CASE-APPLICATION-ONLY", RuleShape.FLAG, RuleSubject.DISPUTE_TYPE),
  /** Whether a type is closed to people's mediation (不予受理). */
  CASE_NOT_MEDIABLE("CASE-NOT-MEDIABLE", RuleShape.FLAG, RuleSubject.DISPUTE_TYPE),
  /** The risk levels (风险等级). */
  CASE_RISK_LEVELS("CASE-RISK-LEVELS", RuleShape.LEVELS),
  /** Whether a case is closed only after all return visits. */
  CLOSING_AFTER_ALL_REVISITS("CLOSING-AFTER-ALL-REVISITS", RuleShape.FLAG, true),
  /** Whether a case is closed only after all obligations are done. */
  CLOSING_AFTER_PERFORMANCE("CLOSING-AFTER-PERFORMANCE", RuleShape.FLAG, true),
  /** Which cases owe return visits (回访范围). */
  REVISIT_POPULATION("REVISIT-POPULATION", RevisitPopulation.values()),
  /** Time for the visit after the last agreed day of performance. */
  REVISIT_AFTER_PERFORMANCE("REVISIT-AFTER-PERFORMANCE", RuleShape.SPAN, true),
  /** Time for the visit after an ending without agreement; rolls like the other one. */
  REVISIT_AFTER_ENDING("REVISIT-AFTER-ENDING", RuleShape.SPAN, true),
  /** Time for the visits of both sides after a default; rolls like the first one. */
  REVISIT_AFTER_DEFAULT("REVISIT-AFTER-DEFAULT", RuleShape.SPAN),
  /** Whether visits count from the last performance and not from the last agreed day. */
  REVISIT_AFTER_LAST_PERFORMANCE("REVISIT-AFTER-LAST-PERFORMANCE", RuleShape.FLAG, true),
  /** How many tries discharge a visit. */
  REVISIT_TRIES("REVISIT-TRIES", RuleUnit.TRIES),
  /** The least number of members of a committee (调委会委员人数). */
  COMMITTEE_LEAST_MEMBERS("COMMITTEE-LEAST-MEMBERS", RuleUnit.PEOPLE),
  /** The greatest number of members of a committee. */
  COMMITTEE_MOST_MEMBERS("COMMITTEE-MOST-MEMBERS", RuleUnit.PEOPLE),
  /** Whether a woman must be among the members. */
  COMMITTEE_WOMAN("COMMITTEE-WOMAN", RuleShape.FLAG, true),
  /** Whether a member of the place's smaller nationalities must be among the members. */
  COMMITTEE_MINORITY("COMMITTEE-MINORITY", RuleShape.FLAG, true),
  /** The term of members (任期). */
  COMMITTEE_TERM("COMMITTEE-TERM", RuleUnit.YEARS),
  /** The term of the village itself, which its mediation committee may follow (村委会任期). */
  COMMITTEE_VILLAGE_TERM("COMMITTEE-VILLAGE-TERM", RuleUnit.YEARS),
  /** The term of the residents' committee, which its mediation committee may follow (居委会任期). */
  COMMITTEE_RESIDENTS_TERM("COMMITTEE-RESIDENTS-TERM", RuleUnit.YEARS),
  /** In which order the tiers of a net stand (城市四级、农村三级, ORG-03, ORG-04). */
  COMMITTEE_TIERS("COMMITTEE-TIERS", RuleShape.TIERS, RuleSubject.NET),
  /** Which units are to have which organisations (覆盖). */
  COMMITTEE_COVERAGE("COMMITTEE-COVERAGE", RuleShape.COVER, RuleSubject.NAME),
  /** What a centre or another kind of organisation consists of (ORG-11). */
  COMMITTEE_PARTS("COMMITTEE-PARTS", RuleShape.PARTS, RuleSubject.NAME),
  /** What is filed about organisations and mediators, with whom and by when (备案、通报). */
  COMMITTEE_FILING("COMMITTEE-FILING", RuleShape.FILING, RuleSubject.NAME),
  /** Who can be engaged as a mediator (聘任条件, MED-02). */
  MEDIATOR_ELIGIBILITY("MEDIATOR-ELIGIBILITY", RuleShape.ELIGIBLE, true),
  /** Whether nobody is appointed full-time without a valid certificate (持证上岗). */
  MEDIATOR_CERTIFICATE_BARS("MEDIATOR-CERTIFICATE-BARS", RuleShape.FLAG, true),
  /** The id of the ladder mediators are graded by (等级评定办法). */
  MEDIATOR_GRADING_LADDER("MEDIATOR-GRADING-LADDER", RuleShape.OWN_CODE),
  /** How many full-time mediators an organisation of a kind has (专职人民调解员配备). */
  STAFFING_FULL_TIME("STAFFING-FULL-TIME", RuleShape.STAFF, RuleSubject.ORGANISATION_KIND),
  /** How many people of another engagement an organisation has (十户调解员、信息员等, STF-11). */
  STAFFING_OTHERS("STAFFING-OTHERS", RuleShape.STAFF_OF, RuleSubject.NAME),
  /** How much training mediators have (培训, TRN-02, TRN-03); each requirement has a name. */
  TRAINING_LEAST("TRAINING-LEAST", RuleShape.TRAINING, RuleSubject.NAME),
  /** Time for disposing of a lead (线索处置期限, C-01). */
  SCREENING_LEAD_LIMIT("SCREENING-LEAD-LIMIT", RuleShape.SPAN, true),
  /** Whether a major lead needs a policy of its own on the special ledger (一案一策). */
  SCREENING_MAJOR_NEEDS_POLICY("SCREENING-MAJOR-NEEDS-POLICY", RuleShape.FLAG, true),
  /** Which kind of organisation takes over leads of a type (行业性专业性纠纷移交). */
  SCREENING_PROFESSIONAL(
      "SCREENING-PROFESSIONAL",
      RuleShape.CHOICE,
      RuleSubject.DISPUTE_TYPE,
      false,
      List.of(),
      codes(OrganisationKind.values()));

  private final String code;
  private final RuleShape shape;
  private final RuleSubject subject;
  private final boolean needed;
  private final ImmutableList<RuleUnit> units;
  private final ImmutableList<String> choices;

  RuleKey(
      String code,
      RuleShape shape,
      RuleSubject subject,
      boolean needed,
      List<RuleUnit> units,
      List<String> choices) {
    this.code = code;
    this.shape = shape;
    this.subject = subject;
    this.needed = needed;
    this.units = ImmutableList.copyOf(units);
    this.choices = ImmutableList.copyOf(choices);
  }

  RuleKey(String code, RuleShape shape) {
    this(code, shape, RuleSubject.NONE, false, units(shape), List.of());
  }

  RuleKey(String code, RuleShape shape, boolean needed) {
    this(code, shape, RuleSubject.NONE, needed, units(shape), List.of());
  }

  RuleKey(String code, RuleShape shape, RuleSubject subject) {
    this(code, shape, subject, false, units(shape), List.of());
  }

  RuleKey(String code, RuleUnit unit) {
    this(code, unit, RuleSubject.NONE, true);
  }

  RuleKey(String code, RuleUnit unit, RuleSubject subject, boolean needed) {
    this(code, RuleShape.WHOLE, subject, needed, List.of(unit), List.of());
  }

  RuleKey(String code, RuleShape shape, RuleSubject subject, boolean needed) {
    this(code, shape, subject, needed, List.of(), List.of());
  }

  RuleKey(String code, Coded[] nested) {
    this(code, RuleShape.NESTED_CHOICE, RuleSubject.NONE, true, List.of(), codes(nested));
  }

  private static List<String> codes(Coded[] values) {
    return Arrays.stream(values).map(Coded::code).toList();
  }

  private static List<RuleUnit> units(RuleShape shape) {
    return switch (shape) {
      case SPAN, CLOCK -> RuleUnit.times();
      case STAFF, STAFF_OF -> List.of(RuleUnit.PEOPLE);
      case TRAINING -> List.of(RuleUnit.TRAINING_DAYS, RuleUnit.CLASS_HOURS);
      default -> List.of();
    };
  }

  @Override
  public String code() {
    return code;
  }

  /** Returns the key as it stands in a file. */
  public String inFile() {
    return code.toLowerCase(Locale.ROOT);
  }

  RuleShape shape() {
    return shape;
  }

  RuleSubject subject() {
    return subject;
  }

  /** Returns whether no set of rules is complete without it. */
  boolean isNeeded() {
    return needed;
  }

  /** Returns the units its numbers may have; empty if it has no numbers. */
  List<RuleUnit> units() {
    return units;
  }

  /** Returns the codes a choice is from; the narrowest set first for nested ones. */
  List<String> choices() {
    return choices;
  }

  /** Returns whether it belongs to the procedure of a case, whose rules a case remembers. */
  boolean isOfCases() {
    return code.startsWith("CASE-") || code.startsWith("CLOSING-") || code.startsWith("REVISIT-");
  }
}
