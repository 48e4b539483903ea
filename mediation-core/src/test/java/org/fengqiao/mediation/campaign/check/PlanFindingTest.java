package org.fengqiao.mediation.campaign.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.kernel.Certainty;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.Severity;
import org.junit.jupiter.api.Test;

@Requirement("CAMP-27")
class PlanFindingTest {

  private static final String OVERLAP =
      """
      phases:
      - {id: P1, kind: mobilisation, name: {zh: 动员阶段, en: mobilisation}, start: 2022-03-15, end: 2022-04-03, @四(一)|动员阶段（3月15日至4月3日）@}
      - {id: P2, kind: implementation, name: {zh: 实施阶段, en: implementation}, start: 2022-04-03, end: 2022-10-31, @四(二)|实施阶段（4月3日至10月31日）@}
      """;

  private static final String PAPER =
      "case-rules: [{id: C1, rule: WRITTEN-AGREEMENT-ALWAYS, modality: binding,"
          + " @三(四)|一律制作“调解协议书”@}]";

  @Test
  void theMessageQuotesBothFacts() {
    PlanFinding finding = Plans.only(OVERLAP, FindingKind.PHASES_OVERLAP);
    assertEquals(
        "动员阶段与实施阶段重叠，2022年4月3日同属两个阶段。"
            + "【一】四(一)：“动员阶段（3月15日至4月3日）”（2022年4月3日结束）"
            + "【二】四(二)：“实施阶段（4月3日至10月31日）”（2022年4月3日开始）",
        finding.message(Locale.CHINESE));
    assertEquals(
        "mobilisation and implementation overlap; 2022-04-03 belongs to both."
            + " [1] 四(一) “动员阶段（3月15日至4月3日）” (ends 2022-04-03)"
            + " [2] 四(二) “实施阶段（4月3日至10月31日）” (starts 2022-04-03)",
        finding.message(Locale.ENGLISH));
  }

  @Test
  void theFactsNameSectionQuoteItemAndReading() {
    PlanFinding finding = Plans.only(OVERLAP, FindingKind.PHASES_OVERLAP);
    assertEquals(Optional.of("P1"), finding.first().item());
    assertEquals("四(一)", finding.first().citation().orElseThrow().section());
    assertEquals("动员阶段（3月15日至4月3日）", finding.first().citation().orElseThrow().quote());
    assertEquals("2022年4月3日开始", finding.second().reading().zh());
    assertEquals(List.of(finding.first(), finding.second()), finding.facts());
  }

  @Test
  void theFindingKnowsWhereTheItemStandsInTheFile() {
    assertEquals(
        9, Plans.only(OVERLAP, FindingKind.PHASES_OVERLAP).position().orElseThrow().line());
  }

  @Test
  void aFindingAboutTheHeadOfAPlanKnowsItsLineToo() {
    String head =
        """
        year-evidence:
        - {event: 批示, event-year: 1963, years-later: 60, basis: public history, @导言|60周年@}
        period: {start: 2022-03, end: 2022-11, @四|2022年3月开始，11月结束@}
        """;
    assertEquals(9, Plans.only(head, FindingKind.YEAR_MISMATCH).position().orElseThrow().line());
  }

  @Test
  void aQuotaOfDisputesRestsOnAConclusionNotOnAQuotation() {
    PlanFinding finding =
        Plans.only(
            "tasks: [{id: T1, what: 化解, measure: {comparator: at-least, threshold: 5},"
                + " modality: binding, @三|每村化解纠纷5件@}]",
            FindingKind.DISPUTE_QUOTA);
    assertTrue(finding.second().reading().zh().startsWith("由法律推出："));
    assertEquals(Certainty.OUR_DEFAULT, finding.basis().orElseThrow().certainty());
    assertEquals(Optional.of("2, 3, 17"), finding.basis().orElseThrow().article());
  }

  @Test
  void aStatuteIsTheSecondFactAndTheBasis() {
    PlanFinding finding = Plans.only(PAPER, FindingKind.LEFT_TO_THE_PARTIES);
    assertEquals(
        "方案要求“一律制作书面调解协议”，法律规定由当事人决定。"
            + "【一】三(四)：“一律制作‘调解协议书’”（一律制作书面调解协议）"
            + "【二】法律规定：当事人认为无需制作调解协议书的，可以采取口头协议方式"
            + "【依据】人民调解法（2010）第28条",
        finding.message(Locale.CHINESE));
    assertEquals(Optional.empty(), finding.second().citation());
  }

  @Test
  void whatIsMissingIsAFactWithoutAQuote() {
    PlanFinding finding =
        Plans.only("purpose: [{text: 活动, @导言|开展专项活动@}]", FindingKind.PERIOD_MISSING);
    assertEquals("没有写日期", finding.second().describe(Locale.CHINESE));
  }

  @Test
  void oneSentenceIsNotQuotedTwice() {
    PlanFinding finding =
        Plans.only(
            "tasks: [{id: T1, what: 配齐, deadline: {before: 2019-03, text: 3月前},"
                + " modality: binding, @三|3月前配齐@}]",
            FindingKind.AMBIGUOUS_DEADLINE);
    assertEquals(
        "“3月前”有两种理解：最迟2019年2月28日，或者最迟2019年3月31日。"
            + "【一】三：“3月前配齐”（该时段开始之前，即最迟2019年2月28日）"
            + "【二】该时段结束之前，即最迟2019年3月31日",
        finding.message(Locale.CHINESE));
  }

  @Test
  void aLongListOfFactsIsCutInTheMessageOnly() {
    StringBuilder tasks = new StringBuilder("tasks:\n");
    for (int i = 1; i <= 7; i++) {
      tasks.append("- {id: T").append(i).append(", what: 任务, modality: binding, @三|任务");
      tasks.append(i).append("@}\n");
    }
    PlanFinding finding = Plans.only(tasks.toString(), FindingKind.NO_DEADLINE_TASKS);
    assertEquals(6, finding.others().size());
    assertTrue(
        finding
            .message(Locale.CHINESE)
            .endsWith("【另见】三：“任务2”（没有写日期）；三：“任务3”（没有写日期）；三：“任务4”（没有写日期）等6处"),
        finding.message(Locale.CHINESE));
  }

  @Test
  void aFindingIsAlsoAProblem() {
    Problem problem = Plans.only(PAPER, FindingKind.LEFT_TO_THE_PARTIES).problem();
    assertEquals("test/C1", problem.subject());
    assertEquals(Severity.WARNING, problem.severity());
    assertTrue(problem.basis().isPresent());
  }

  @Test
  void noMessageHoldsAnUnfilledPlaceInEitherLanguage() {
    List<PlanFinding> all =
        Stream.of("clean-plan.yaml", "hostile-plan.yaml")
            .flatMap(name -> Plans.check(Plans.resource(name)).stream())
            .toList();
    assertTrue(all.size() > 15);
    for (PlanFinding finding : all) {
      for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
        assertTrue(!finding.describe(locale).matches(".*\\{[0-9].*"), finding.describe(locale));
      }
    }
  }

  @Test
  void oneSentenceWithTwoMonthsHasTwoReadingsOfEach() {
    List<String> readings =
        Plans.check(
                """
                reporting:
                - {id: R1, what: 小结, document: PHASE-REPORT, reporters: [JUDICIAL-OFFICE], recipient: {organisation: COUNTY-BUREAU, name: 局}, due: {text: 5月、9月前, dates: [{text: 5月、9月前, before: 2024-05}, {text: 5月、9月前, before: 2024-09}]}, @五|5月、9月前报送小结@}
                """)
            .stream()
            .filter(finding -> finding.kind() == FindingKind.AMBIGUOUS_DEADLINE)
            .map(finding -> finding.summary(Locale.CHINESE))
            .toList();
    assertEquals(
        List.of(
            "“5月、9月前”有两种理解：最迟2024年4月30日，或者最迟2024年5月31日",
            "“5月、9月前”有两种理解：最迟2024年8月31日，或者最迟2024年9月30日"),
        readings);
  }

  @Test
  void theRestDaysOfADailyReportAreCountedNotListed() {
    String summary =
        Plans.only(
                """
                period: {start: 2024-01-01, end: 2024-12-31, @一|全年@}
                reporting:
                - {id: R1, what: 日报, document: SCREENING-RESULT, reporters: [TOWN-COMMITTEE], recipient: {organisation: COUNTY-BUREAU, name: 局}, due: {text: 次日, cadence: DAILY, days-after-period: 1}, @五|次日报送@}
                """,
                FindingKind.DUE_ON_REST_DAY)
            .summary(Locale.CHINESE);
    assertTrue(summary.startsWith("“日报”的到期日逢休息日：2024年1月6日（周末）"), summary);
    assertTrue(summary.endsWith("等115天"), summary);
  }
}
