/**
 * Grading of mediators (人民调解员等级评定). Reading order: {@link
 * org.fengqiao.mediation.mediator.grading.GradingLadder} with its {@link
 * org.fengqiao.mediation.mediator.grading.GradingStep}s and {@link
 * org.fengqiao.mediation.mediator.grading.GradingProcedure} (what a place asks for, as data),
 * {@link org.fengqiao.mediation.mediator.grading.Criterion} and {@link
 * org.fengqiao.mediation.mediator.grading.Combination} (what a step asks for), {@link
 * org.fengqiao.mediation.mediator.grading.GradingFacts} (what is known about a mediator), {@link
 * org.fengqiao.mediation.mediator.grading.GradeApplication} (the way to a grade), {@link
 * org.fengqiao.mediation.mediator.grading.GradeHistory} and {@link
 * org.fengqiao.mediation.mediator.grading.GradeRoll} (the grades of one and of many). {@link
 * org.fengqiao.mediation.mediator.grading.GradingLadderReader} reads files.
 *
 * <p>Training is counted as {@code mediator.training} records it. A {@link
 * org.fengqiao.mediation.mediator.grading.Grade} is a step of one ladder. There are ladders 一级–四级,
 * 特级–三级, 首席–三级 and some with 无等级, so “一级” alone says nothing, and grades of two ladders are never
 * compared.
 *
 * <p>Legal basis: none in the law; 人民调解法 (2010) art. 15 names the misconduct. The opinion of the
 * national association, local rules and plans (MED-13 … MED-17) ask for grades, and each sets its
 * own conditions; so every number is data.
 *
 * <h2>The file format {@code fengqiao-ladder/1}</h2>
 *
 * <p>YAML without anchors, aliases and tags. Every key below without a question mark must be there;
 * an unknown key is an error. Codes of the library may be written in small letters.
 *
 * <pre>{@code
 * format: fengqiao-ladder/1
 * id: SOMEWHERE-2024                       # another id for every amended ladder
 * continues: [SOMEWHERE-2020]              # ? the ladders it amends; their step codes count on
 * name: {zh: 某市等级评定办法, en: grading in a city}
 * region: "330200000000"                   # ? else the whole country
 * from: 2024-01-01                         # first day
 * until: 2026-12-31                        # ? last day
 * for: [full-time, part-time]              # EngagementKind; only service in these ways counts
 * basis: {instrument: {zh: 某市办法, en: measures}, certainty: plan-or-practice}
 * procedure:
 *   pre-review: {kind: judicial-office, level: town}                # ? GradingBodyKind
 *   public-notice: {length: 5, unit: working-days, roll: none}      # or calendar-days
 *   filed-with: {kind: justice-bureau, level: prefecture}           # ?
 *   cycle: {length: 24, unit: months}                               # ?
 *   valid-for: {length: 36, unit: months}                           # ?
 *   first: any-step                        # or lowest-step
 *   later: step-by-step                    # or any-step
 * steps:                                   # the highest has rank 1; no rank is left out
 *   - rank: 1
 *     code: "1"
 *     name: {zh: 一级人民调解员, en: mediator of the first grade}
 *     assessed-by: {kind: association, level: prefecture}
 *     all-of: [...]                        # or any-of: [...], or so-many-of: {needed: 2, of: [...]}
 * }</pre>
 *
 * <p>Each condition is one of these, or again a combination; every number has its unit:
 *
 * <pre>{@code
 * years-of-work: {least: 8, unit: years}
 * cases: {least: 300, unit: cases, over: cumulative}
 * cases: {least: 20, unit: cases, over: each-year, years: 3}        # the last complete years
 * oral-share: {most: 30%, over: together, years: 3}
 * success-rate: {least: 96%, over: together, years: 3}
 * training: {least: 10, unit: days, over: each-year, years: 2}      # or class-hours
 * no-misconduct: {within: 3, unit: years}                           # or within: ever
 * no-escalation: {within: ever}
 * quota: {most: 10, unit: mediators}                                # or most: 5%
 * attested: {code: RESPECTED, text: {zh: 群众公认, en: respected}}
 * }</pre>
 */
@NullMarked
package org.fengqiao.mediation.mediator.grading;

import org.jspecify.annotations.NullMarked;
