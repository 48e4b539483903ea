package org.fengqiao.mediation.campaign.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.kernel.CodeTable;
import org.fengqiao.mediation.kernel.LocalText;

/** The names of the papers plans demand; a code this table does not know is shown as it is. */
final class Documents {

  private static final LocalDate SINCE = LocalDate.of(2011, 1, 1);

  private static final CodeTable TABLE =
      CodeTable.of(
          "Document",
          List.of(
              entry("PHASE-REPORT", "阶段材料", "phase report"),
              entry("MONTHLY-REPORT", "月报", "monthly report"),
              entry("QUARTERLY-ANALYSIS", "季度分析研判报告", "quarterly analysis"),
              entry("SUMMARY-REPORT", "总结报告", "summary report"),
              entry("INTERIM-REPORT", "阶段性总结", "interim report"),
              entry("PLAN-DOCUMENT", "实施方案", "plan document"),
              entry("BRIEFING", "简报", "briefing"),
              entry("SPECIAL-REPORT", "专项情况报告", "special report"),
              entry("TYPICAL-CASE", "典型案例", "typical case"),
              entry("SCREENING-RESULT", "排查情况", "screening result"),
              entry("ROSTER", "名册", "roster"),
              entry("CERTIFICATE-LIST", "持证情况", "list of certificates"),
              entry("NOTIFICATION", "情况通报", "notification"),
              entry("PROGRESS-REPORT", "进展情况", "progress report"),
              entry("MEDIATION-REPORT", "调解情况", "mediation report"),
              entry("ANALYSIS", "分析研判", "analysis"),
              entry("LEDGER", "工作台账", "ledger"),
              entry("SPECIAL-LEDGER", "专门台账", "special ledger"),
              entry("MONTHLY-SUMMARY", "月度总结", "monthly summary"),
              entry("DATA-ANALYSIS", "数据分析报告", "data analysis"),
              entry("CONTINGENCY-PLAN", "应急预案", "contingency plan"),
              entry("TIMETABLE", "时间表", "timetable"),
              entry("TRAINING-PROGRAMME", "培训方案", "training programme"),
              entry("WORK-SYSTEM", "工作制度", "working system")));

  private Documents() {}

  static LocalText name(String code) {
    return TABLE.find(code).map(CodeTable.Entry::label).orElseGet(() -> LocalText.chinese(code));
  }

  private static CodeTable.Entry entry(String code, String zh, String en) {
    return new CodeTable.Entry(code, LocalText.of(zh, en), SINCE, Optional.empty());
  }
}
