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
 */
@NullMarked
package org.fengqiao.mediation.casework;

import org.jspecify.annotations.NullMarked;
