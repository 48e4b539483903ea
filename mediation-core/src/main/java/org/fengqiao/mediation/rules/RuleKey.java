package org.fengqiao.mediation.rules;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.fengqiao.mediation.casework.PauseCounting;
import org.fengqiao.mediation.casework.RevisitPopulation;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.kernel.Coded;

/**
 * Everything a rule file may decide. In a file a key is its code in small letters, such as {@code
 * case-acceptance}. A key that is for dispute types or organisation kinds has one rule for each of
 * them, named by {@code for}.
 */
public enum RuleKey implements Coded {
  /** Time to decide on acceptance (受理审查期限, C-02). */
  CASE_ACCEPTANCE("CASE-ACCEPTANCE", RuleShape.CLOCK),
  /** Mediation period of all other types (调解期限, C-04). */
  CASE_MEDIATION("CASE-MEDIATION", RuleShape.CLOCK),
  /** Mediation period of one type, in place of the general one (C-07). */
  CASE_MEDIATION_OF_TYPE("CASE-MEDIATION-OF-TYPE", RuleShape.CLOCK, Subject.DISPUTE_TYPE),
  /** Whether the general mediation period stands still during an appraisal (鉴定期间不计入). */
  CASE_APPRAISAL_PAUSES("CASE-APPRAISAL-PAUSES", RuleShape.FLAG),
  /** Which days of a pause stay outside a period (中止期间的计算). */
  CASE_PAUSE_COUNTING(
      "CASE-PAUSE-COUNTING",
      RuleShape.CHOICE,
      Subject.NONE,
      false,
      List.of(),
      codes(PauseCounting.values())),
  /** Whether the parties may extend a period that is over (届满后延期). */
  CASE_EXTENSION_AFTER_END("CASE-EXTENSION-AFTER-END", RuleShape.FLAG),
  /** How far beyond the last day one extension may reach (延期上限). */
  CASE_EXTENSION_LONGEST("CASE-EXTENSION-LONGEST", RuleShape.SPAN),
  /** Time after which the parties may arbitrate, whatever mediation does (C-06). */
  CASE_LABOUR_WAIT("CASE-LABOUR-WAIT", RuleShape.CLOCK, Subject.DISPUTE_TYPE),
  /** Time to apply for judicial confirmation (司法确认申请期限, C-08). */
  CASE_CONFIRMATION("CASE-CONFIRMATION", RuleShape.CLOCK, true),
  /** Time to apply for arbitral review (仲裁审查申请期限, C-09). */
  CASE_ARBITRAL_REVIEW("CASE-ARBITRAL-REVIEW", RuleShape.CLOCK, Subject.DISPUTE_TYPE),
  /** Time for a request after an ending without agreement (C-18). */
  CASE_REQUEST_AFTER_ENDING("CASE-REQUEST-AFTER-ENDING", RuleShape.CLOCK, Subject.DISPUTE_TYPE),
  /** Time to file a closed case (归档期限, C-21). */
  CASE_FILING("CASE-FILING", RuleShape.CLOCK),
  /** Time to answer supervision (督办答复期限, C-22). */
  CASE_SUPERVISION_ANSWER("CASE-SUPERVISION-ANSWER", RuleShape.CLOCK),
  /** Time to answer a complaint (投诉答复期限). */
  CASE_COMPLAINT_ANSWER("CASE-COMPLAINT-ANSWER", RuleShape.CLOCK),
  /** Time to answer a request about personal data (个人信息请求答复期限, C-24). */
  CASE_DATA_ANSWER("CASE-DATA-ANSWER", RuleShape.CLOCK),
  /** Whether agreements of a type must be in writing (应当制作书面协议). */
  CASE_PAPER_REQUIRED("CASE-PAPER-REQUIRED", RuleShape.FLAG, Subject.DISPUTE_TYPE),
  /** Whether paper is advised for every agreement; it warns and never refuses. */
  CASE_PAPER_ADVISED("CASE-PAPER-ADVISED", RuleShape.FLAG),
  /** Whether every side must have said yes before a case of a type is taken. */
  CASE_OPT_IN("CASE-OPT-IN", RuleShape.FLAG, Subject.DISPUTE_TYPE),
  /** Whether a type is closed to people's mediation (不予受理). */
  CASE_NOT_MEDIABLE("CASE-NOT-MEDIABLE", RuleShape.FLAG, Subject.DISPUTE_TYPE),
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
  /** Whether nobody is appointed full-time without a valid certificate (持证上岗). */
  MEDIATOR_CERTIFICATE_BARS("MEDIATOR-CERTIFICATE-BARS", RuleShape.FLAG, true),
  /** How many full-time mediators an organisation of a kind has (专职人民调解员配备). */
  STAFFING_FULL_TIME("STAFFING-FULL-TIME", RuleShape.STAFF, Subject.ORGANISATION_KIND),
  /** Time for disposing of a lead (线索处置期限, C-01). */
  SCREENING_LEAD_LIMIT("SCREENING-LEAD-LIMIT", RuleShape.SPAN, true),
  /** Whether a major lead needs a policy of its own on the special ledger (一案一策). */
  SCREENING_MAJOR_NEEDS_POLICY("SCREENING-MAJOR-NEEDS-POLICY", RuleShape.FLAG, true),
  /** Which kind of organisation takes over leads of a type (行业性专业性纠纷移交). */
  SCREENING_PROFESSIONAL(
      "SCREENING-PROFESSIONAL",
      RuleShape.CHOICE,
      Subject.DISPUTE_TYPE,
      false,
      List.of(),
      codes(OrganisationKind.values()));

  /** What a key has one rule for each of. */
  enum Subject {
    /** There is one rule only. */
    NONE,
    /** One rule for each type of dispute. */
    DISPUTE_TYPE,
    /** One rule for each kind of organisation. */
    ORGANISATION_KIND
  }

  private final String code;
  private final RuleShape shape;
  private final Subject subject;
  private final boolean needed;
  private final ImmutableList<RuleUnit> units;
  private final ImmutableList<String> choices;

  RuleKey(
      String code,
      RuleShape shape,
      Subject subject,
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
    this(code, shape, Subject.NONE, false, periods(shape), List.of());
  }

  RuleKey(String code, RuleShape shape, boolean needed) {
    this(code, shape, Subject.NONE, needed, periods(shape), List.of());
  }

  RuleKey(String code, RuleShape shape, Subject subject) {
    this(
        code,
        shape,
        subject,
        false,
        shape == RuleShape.STAFF ? List.of(RuleUnit.PEOPLE) : periods(shape),
        List.of());
  }

  RuleKey(String code, RuleUnit unit) {
    this(code, RuleShape.WHOLE, Subject.NONE, true, List.of(unit), List.of());
  }

  RuleKey(String code, Coded[] nested) {
    this(code, RuleShape.NESTED_CHOICE, Subject.NONE, true, List.of(), codes(nested));
  }

  private static List<String> codes(Coded[] values) {
    return Arrays.stream(values).map(Coded::code).toList();
  }

  private static List<RuleUnit> periods(RuleShape shape) {
    return shape == RuleShape.SPAN || shape == RuleShape.CLOCK
        ? Arrays.stream(RuleUnit.values()).filter(unit -> unit.period().isPresent()).toList()
        : List.of();
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

  Subject subject() {
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
