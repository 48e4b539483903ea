package org.fengqiao.mediation.indicator;

import static org.fengqiao.mediation.indicator.CountName.ACCEPTED;
import static org.fengqiao.mediation.indicator.CountName.AGREED;
import static org.fengqiao.mediation.indicator.CountName.AGREEMENTS_DUE;
import static org.fengqiao.mediation.indicator.CountName.AGREEMENTS_PERFORMED;
import static org.fengqiao.mediation.indicator.CountName.AGREEMENTS_PERFORMED_FREELY;
import static org.fengqiao.mediation.indicator.CountName.BEIJING_PETITIONS;
import static org.fengqiao.mediation.indicator.CountName.CIVIL_COMMERCIAL_CASES;
import static org.fengqiao.mediation.indicator.CountName.CIVIL_TO_CRIMINAL;
import static org.fengqiao.mediation.indicator.CountName.COLLECTIVE_PETITIONS;
import static org.fengqiao.mediation.indicator.CountName.COURT_ENTRUSTED_CASES;
import static org.fengqiao.mediation.indicator.CountName.CRIMINAL_FROM_CIVIL;
import static org.fengqiao.mediation.indicator.CountName.ENDED_OTHERWISE;
import static org.fengqiao.mediation.indicator.CountName.FULL_TIME;
import static org.fengqiao.mediation.indicator.CountName.FULL_TIME_CERTIFIED;
import static org.fengqiao.mediation.indicator.CountName.HANDED_UP;
import static org.fengqiao.mediation.indicator.CountName.KNOWN;
import static org.fengqiao.mediation.indicator.CountName.MASS_INCIDENTS;
import static org.fengqiao.mediation.indicator.CountName.MASS_PETITIONS;
import static org.fengqiao.mediation.indicator.CountName.MEDIATORS;
import static org.fengqiao.mediation.indicator.CountName.MEDIATORS_TRAINED;
import static org.fengqiao.mediation.indicator.CountName.NOT_AGREED;
import static org.fengqiao.mediation.indicator.CountName.ORGANISATIONS;
import static org.fengqiao.mediation.indicator.CountName.ORGANISATIONS_UP_TO_STANDARD;
import static org.fengqiao.mediation.indicator.CountName.ORGANISATIONS_WITH_PARTY_BUILDING;
import static org.fengqiao.mediation.indicator.CountName.PARTICIPATED;
import static org.fengqiao.mediation.indicator.CountName.PETITIONS;
import static org.fengqiao.mediation.indicator.CountName.POLICE_STATIONS;
import static org.fengqiao.mediation.indicator.CountName.POLICE_STATIONS_DOCKED;
import static org.fengqiao.mediation.indicator.CountName.PUBLIC_SECURITY_FROM_CIVIL;
import static org.fengqiao.mediation.indicator.CountName.PURCHASED;
import static org.fengqiao.mediation.indicator.CountName.RECORDS_KEPT;
import static org.fengqiao.mediation.indicator.CountName.RECORDS_OWED;
import static org.fengqiao.mediation.indicator.CountName.REPORTS_DUE;
import static org.fengqiao.mediation.indicator.CountName.REPORTS_IN_TIME;
import static org.fengqiao.mediation.indicator.CountName.RESOLVED_LOCALLY;
import static org.fengqiao.mediation.indicator.CountName.SKIP_LEVEL_PETITIONS;
import static org.fengqiao.mediation.indicator.CountName.STAFFING_KEPT;
import static org.fengqiao.mediation.indicator.CountName.STAFFING_OWED;
import static org.fengqiao.mediation.indicator.CountName.SUITED;
import static org.fengqiao.mediation.indicator.CountName.UNITS;
import static org.fengqiao.mediation.indicator.CountName.UNITS_COVERED;
import static org.fengqiao.mediation.indicator.CountName.VISITED;
import static org.fengqiao.mediation.indicator.CountName.VISITS_OWED;

import java.util.List;
import java.util.Locale;
import org.fengqiao.mediation.indicator.IndicatorDefinition.Kind;
import org.fengqiao.mediation.kernel.Certainty;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.LocalText;

/** The default definitions. Disputes still open at the cut-off are in no number of any rate. */
final class DefaultIndicators {

  private static final LocalText ENDED_MEDIATIONS =
      LocalText.of("调解结束（达成协议与调解不成）", "mediations ended (agreed or not agreed)");
  private static final LocalText ENDED_DISPUTES =
      LocalText.of("已受理并已结束的纠纷", "accepted disputes that have ended");
  private static final List<CountName> ENDED = List.of(AGREED, NOT_AGREED, ENDED_OTHERWISE);

  private DefaultIndicators() {}

  static List<IndicatorDefinition> all() {
    return List.of(
        rate("ACCEPTANCE-RATE", "矛盾纠纷受理率", "acceptance rate", ACCEPTED, SUITED),
        rate(
            "MEDIATION-RATE",
            LocalText.of("纠纷调解率", "mediation rate"),
            List.of(AGREED, NOT_AGREED),
            ENDED_MEDIATIONS,
            ENDED,
            ENDED_DISPUTES),
        rate(
            "SUCCESS-RATE",
            LocalText.of("调解成功率", "success rate"),
            List.of(AGREED),
            name(AGREED),
            List.of(AGREED, NOT_AGREED),
            ENDED_MEDIATIONS),
        rate("PARTICIPATION-RATE", "参与化解矛盾纠纷率", "participation rate", PARTICIPATED, KNOWN),
        rate("PERFORMANCE-RATE", "案件履行率", "performance rate", AGREEMENTS_PERFORMED, AGREEMENTS_DUE),
        rate(
            "AUTOMATIC-PERFORMANCE-RATE",
            "协议自动履行率",
            "automatic performance rate",
            AGREEMENTS_PERFORMED_FREELY,
            AGREEMENTS_DUE),
        rate("VISIT-RATE", "回访率", "return-visit rate", VISITED, VISITS_OWED),
        rate(
            "LOCAL-RESOLUTION-RATE",
            LocalText.of("矛盾就地化解率", "local resolution rate"),
            List.of(RESOLVED_LOCALLY),
            name(RESOLVED_LOCALLY),
            ENDED,
            ENDED_DISPUTES),
        rate("COMMITTEE-COVERAGE", "人民调解组织覆盖率", "committee coverage", UNITS_COVERED, UNITS),
        rate(
            "STANDARDISATION-RATE",
            "规范化达标率",
            "standardisation rate",
            ORGANISATIONS_UP_TO_STANDARD,
            ORGANISATIONS),
        rate("TRAINING-RATE", "培训率", "training rate", MEDIATORS_TRAINED, MEDIATORS),
        rate(
            "CERTIFICATE-SHARE",
            "持证上岗和等级评定比例",
            "share certified and graded",
            FULL_TIME_CERTIFIED,
            FULL_TIME),
        rate(
            "STAFFING-COMPLIANCE",
            "专职人民调解员配备达标率",
            "staffing compliance",
            STAFFING_KEPT,
            STAFFING_OWED),
        rate(
            "POLICE-DOCKING-COVERAGE",
            "警调对接覆盖率",
            "police docking coverage",
            POLICE_STATIONS_DOCKED,
            POLICE_STATIONS),
        rate(
            "PARTY-BUILDING-COVERAGE",
            "党建覆盖率",
            "Party-building coverage",
            ORGANISATIONS_WITH_PARTY_BUILDING,
            ORGANISATIONS),
        rate(
            "DATA-ENTRY-COMPLETENESS",
            "应录尽录率",
            "data-entry completeness",
            RECORDS_KEPT,
            RECORDS_OWED),
        rate(
            "TIMELY-REPORTING-RATE",
            "按时报送率",
            "timely-reporting rate",
            REPORTS_IN_TIME,
            REPORTS_DUE),
        count("PURCHASED-MEDIATORS", PURCHASED),
        count(PETITIONS),
        count(COLLECTIVE_PETITIONS),
        count(BEIJING_PETITIONS),
        count(SKIP_LEVEL_PETITIONS),
        count(MASS_PETITIONS),
        count(CIVIL_COMMERCIAL_CASES),
        count(COURT_ENTRUSTED_CASES),
        count(CRIMINAL_FROM_CIVIL),
        count(PUBLIC_SECURITY_FROM_CIVIL),
        count(MASS_INCIDENTS),
        count(CIVIL_TO_CRIMINAL),
        count(HANDED_UP),
        survey());
  }

  static IndicatorDefinition successRateByAcceptance() {
    return IndicatorDefinition.builder()
        .from(
            rate(
                "SUCCESS-RATE",
                LocalText.of("调解成功率（按受理数）", "success rate (by acceptance)"),
                List.of(AGREED),
                name(AGREED),
                List.of(ACCEPTED),
                name(ACCEPTED)))
        // Agreements of this period may belong to disputes accepted in an earlier one.
        .partOfWhole(false)
        .basis(
            LegalBasis.builder()
                .instrument(LocalText.of("黄石市2020年人民调解统计口径", "published figures of Huangshi, 2020"))
                .certainty(Certainty.PLAN_OR_PRACTICE)
                .build())
        .build();
  }

  private static IndicatorDefinition rate(
      String code, String zh, String en, CountName above, CountName below) {
    return rate(
        code, LocalText.of(zh, en), List.of(above), name(above), List.of(below), name(below));
  }

  private static IndicatorDefinition rate(
      String code,
      LocalText name,
      List<CountName> above,
      LocalText aboveName,
      List<CountName> below,
      LocalText belowName) {
    return IndicatorDefinition.builder()
        .code(code)
        .name(name)
        .kind(Kind.RATE)
        .numerator(above.stream().map(CountName::code).toList())
        .numeratorName(aboveName)
        .denominator(below.stream().map(CountName::code).toList())
        .denominatorName(belowName)
        .build();
  }

  private static IndicatorDefinition count(CountName number) {
    return count(number.code(), number);
  }

  private static IndicatorDefinition count(String code, CountName number) {
    return IndicatorDefinition.builder()
        .code(code)
        .name(name(number))
        .kind(Kind.COUNT)
        .addNumerator(number.code())
        .numeratorName(name(number))
        .build();
  }

  private static IndicatorDefinition survey() {
    LocalText name = LocalText.of("社会知晓率", "public awareness");
    return IndicatorDefinition.builder()
        .code("PUBLIC-AWARENESS")
        .name(name)
        .kind(Kind.SURVEY)
        .numeratorName(name)
        .build();
  }

  private static LocalText name(CountName number) {
    return LocalText.of(number.label(Locale.CHINESE), number.label(Locale.ENGLISH));
  }
}
