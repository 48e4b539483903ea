/**
 * Titles and commendation of organisations and mediators (评选表彰). Reading order: {@link
 * org.fengqiao.mediation.mediator.title.Title} with its {@link
 * org.fengqiao.mediation.mediator.title.TitleQuota} (what a plan or a place awards, as data),
 * {@link org.fengqiao.mediation.mediator.title.TitleNomination} (a candidate on the way up), {@link
 * org.fengqiao.mediation.mediator.title.TitleAward} and {@link
 * org.fengqiao.mediation.mediator.title.TitleRegister} (who holds what, and which region lacks
 * holders). {@link org.fengqiao.mediation.mediator.title.TitleReader} reads files. Grades, which
 * are reached step by step, are in {@code mediator.grading}.
 *
 * <p>Legal basis: 人民调解法 (2010) art. 6 (governments from the county up commend committees and
 * mediators); titles, criteria and numbers come from plans and local rules only (ORG-36 … ORG-38,
 * MED-16, AWD-01 … AWD-06).
 *
 * <h2>The file format {@code fengqiao-titles/1}</h2>
 *
 * <p>YAML without anchors, aliases and tags. Every key below without a question mark must be there;
 * an unknown key is an error. Codes of the library may be written in small letters.
 *
 * <pre>{@code
 * format: fengqiao-titles/1
 * basis: {instrument: {zh: 某市方案, en: plan of a city}, certainty: plan-or-practice}
 * titles:
 *   - code: GOLD-ROOM
 *     name: {zh: 金牌调解室, en: gold-medal room}
 *     for: [organisation]                  # or mediator, or both
 *     awarded-at: prefecture               # RegionLevel
 *     criteria:                            # ? what people attest
 *       - {code: RENOWN, text: {zh: 社会知名度高, en: high renown}}
 *     quota: {per: town, least: 2, most: 3, due: 2020-12-31, modality: binding}   # ? most? due?
 *     at-campaign-end: true                # ? it rewards what a campaign achieved
 *     basis: {...}                         # ? else that of the file
 * }</pre>
 */
@NullMarked
package org.fengqiao.mediation.mediator.title;

import org.jspecify.annotations.NullMarked;
