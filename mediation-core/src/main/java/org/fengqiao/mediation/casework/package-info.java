/**
 * How a dispute is mediated (调解办案), from registration to the archive. Reading order: {@link
 * org.fengqiao.mediation.casework.CaseState}, {@link org.fengqiao.mediation.casework.MediationCase}
 * (the case is its journal), {@link org.fengqiao.mediation.casework.CaseEvent} and {@link
 * org.fengqiao.mediation.casework.CaseEventBody} (what can happen), {@link
 * org.fengqiao.mediation.casework.CaseOnDay} (what time means; it writes nothing), {@link
 * org.fengqiao.mediation.casework.CaseAction} (what somebody wants), {@link
 * org.fengqiao.mediation.casework.CaseWorkflow} (whether it may be), {@link
 * org.fengqiao.mediation.casework.CaseMatrix} (who may do what), {@link
 * org.fengqiao.mediation.casework.CaseRules} (what a place decides), {@link
 * org.fengqiao.mediation.casework.LegalRoutes} (the other ways), {@link
 * org.fengqiao.mediation.casework.CaseSummary}, {@link
 * org.fengqiao.mediation.casework.CaseMilestones} and {@link
 * org.fengqiao.mediation.casework.DueItem} (what a store keeps beside the journal).
 *
 * <p>Instruments are cited by the short names PML 人民调解法 (2010), CC 民法典, LAB 劳动争议调解仲裁法 (2007), LCL
 * 农村土地承包经营纠纷调解仲裁法 (2009), MDR 医疗纠纷预防和处理条例 (2018), MOJ02 人民调解工作若干规定 (2002), ARBL 仲裁法, LAL 土地管理法
 * (2019), TRF 道路交通事故处理程序规定 (2018), LAID 法律援助法 (2021), WAGE 保障农民工工资支付条例 (2019). Days are civil dates
 * of the office's zone; the day of an event never counts.
 *
 * <p>The table printed from the code: <a href="doc-files/workflow.txt">every row as text</a> and <a
 * href="doc-files/workflow.mmd">the main states as a Mermaid diagram</a>, which is below; <a
 * href="doc-files/refusals.txt">every code a step is refused or warned with</a> is for hosts that
 * show texts of their own; <a href="doc-files/defaults.txt">every default of ours</a> with its rule
 * key and the rows it is about is for places that decide otherwise.
 *
 * <pre>{@code
 * stateDiagram-v2
 *   [*] --> REG : T04
 *   [*] --> REG : T05
 *   [*] --> REG : T06
 *   REG --> DECL : T08
 *   REG --> ACC : T18
 *   REG --> DECL : T19
 *   DECL --> REG : T20
 *   REG --> TERM : T21
 *   ACC --> MED : T33
 *   MED --> AGR : T48
 *   MED --> AGR : T51
 *   AGR --> MED : T51
 *   AGR --> FAIL : T57
 *   AGR --> MED : T57
 *   ACC --> TERM : T59
 *   MED --> TERM : T59
 *   ACC --> AGR : T59
 *   MED --> AGR : T59
 *   ACC --> TERM : T61
 *   MED --> TERM : T61
 *   ACC --> AGR : T61
 *   MED --> AGR : T61
 *   ACC --> FAIL : T62
 *   MED --> FAIL : T62
 *   ACC --> TERM : T63
 *   MED --> TERM : T63
 *   ACC --> AGR : T63
 *   MED --> AGR : T63
 *   ACC --> TERM : T64
 *   MED --> TERM : T64
 *   ACC --> AGR : T64
 *   MED --> AGR : T64
 *   ACC --> TERM : T65
 *   MED --> TERM : T65
 *   ACC --> AGR : T65
 *   MED --> AGR : T65
 *   ACC --> TERM : T66
 *   MED --> TERM : T66
 *   MED --> AGR : T67
 *   REG --> ACC : T72
 *   MED --> ACC : T72
 *   REG --> XFER : T75
 *   ACC --> XFER : T75
 *   MED --> XFER : T75
 *   REG --> AGR : T75
 *   ACC --> AGR : T75
 *   MED --> AGR : T75
 *   AGR --> CLOSED : T108
 *   FAIL --> CLOSED : T108
 *   TERM --> CLOSED : T108
 *   XFER --> CLOSED : T108
 *   DECL --> CLOSED : T108
 *   CLOSED --> MED : T109
 *   CLOSED --> AGR : T109
 *   CLOSED --> ARCH : T111
 *   ARCH --> [*]
 * }</pre>
 */
@NullMarked
package org.fengqiao.mediation.casework;

import org.jspecify.annotations.NullMarked;
