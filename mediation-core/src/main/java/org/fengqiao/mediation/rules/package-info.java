/**
 * Rules that a place decides for itself, laid over what the law decides.
 *
 * <p>Reading order: {@link org.fengqiao.mediation.rules.RuleBook} (ask it for the {@link
 * org.fengqiao.mediation.rules.ResolvedRules} of a region and a day), {@link
 * org.fengqiao.mediation.rules.RuleBookReader} (files), {@link
 * org.fengqiao.mediation.rules.RuleKey} (what can be decided), {@link
 * org.fengqiao.mediation.rules.Rule}, {@link org.fengqiao.mediation.rules.RuleValue} and {@link
 * org.fengqiao.mediation.rules.RegisterValue}, {@link org.fengqiao.mediation.rules.RuleLayer},
 * {@link org.fengqiao.mediation.rules.RuleDirection}, {@link
 * org.fengqiao.mediation.rules.RuleUnit}.
 *
 * <p>What this library decides in casework because no law does stands in <a
 * href="../casework/doc-files/defaults.txt">one list</a>, printed from the code.
 *
 * <h2>The file format {@code fengqiao-rules/1}</h2>
 *
 * <p>YAML without anchors, aliases and tags. Codes may be written in small letters. Every key below
 * without a question mark must be there; an unknown key is an error.
 *
 * <pre>{@code
 * format: fengqiao-rules/1
 * name: {zh: 某市规则, en: rules of a city}      # or one text
 * layer: prefecture                            # law, national, province, prefecture, county
 * region: "330200000000"                       # for province, prefecture and county only
 * rules:
 *   - key: case-mediation                      # a RuleKey
 *     for: MEDICAL                             # only for keys with one rule a type, kind, source …
 *     unit: months                             # only for keys with numbers
 *     direction: fixed                         # ? only where a value is law or local regulation
 *     note: text                               # ?
 *     values:
 *       - from: 2016-03-01                     # first day
 *         until: 2025-12-31                    # ? last day; else until the next value begins
 *         value: {length: 1, roll: forward, effect: ends}
 *         basis:
 *           instrument: {zh: 某市人民调解条例, en: regulation of a city}
 *           edition: "2015"                    # ?
 *           article: "27"                      # ?
 *           issuer: text                       # ?
 *           certainty: local-regulation        # our-default needs no instrument
 * }</pre>
 *
 * <p>The shape of {@code value} follows from the key:
 *
 * <table border="1">
 *   <caption>Keys and values</caption>
 *   <tr><th>keys</th><th>unit</th><th>value</th></tr>
 *   <tr><td>{@code case-acceptance}, {@code case-mediation}, {@code case-mediation-of-type} for
 *   a dispute type, {@code case-labour-wait} for a type, {@code case-confirmation}, {@code
 *   case-arbitral-review} for a type, {@code case-request-after-ending} for a type, {@code
 *   case-filing}, {@code case-feedback-time}, {@code case-ratification}, {@code case-transfer-answer}, {@code
 *   case-retention} for a retention class, {@code case-supervision-answer}, {@code
 *   case-complaint-answer}, {@code case-data-answer}</td><td>hours, calendar-days, working-days,
 *   months, years</td><td>{@code {length, roll: none|forward|backward, effect:
 *   ends|opens|lost|late|info}}</td></tr>
 *   <tr><td>{@code revisit-after-performance}, {@code revisit-after-ending}, {@code
 *   revisit-after-default}, {@code screening-lead-limit}, {@code
 *   case-extension-longest}</td><td>the same</td><td>{@code {length, roll}}</td></tr>
 *   <tr><td>{@code case-paper-required}, {@code case-opt-in}, {@code case-application-only},
 *   {@code case-not-mediable}, {@code case-no-electronic-signature}, {@code case-wages}, {@code
 *   case-industry}, each for a type; {@code case-opt-in-of-source}, {@code case-feedback}, each
 *   for a source; {@code case-paper-of-complexity}, {@code case-plan-of-complexity}, each for a
 *   complexity; {@code case-venue}; {@code case-group-common-claim} for all types, or for a
 *   type</td><td>none</td><td>{@code true} or {@code false}</td></tr>
 *   <tr><td>{@code case-appraisal-pauses}, {@code case-supplement-pauses}, {@code
 *   case-succession-pauses}, {@code case-extension-after-end}, {@code case-paper-advised},
 *   {@code case-consent-by-conduct}, {@code case-recusal-on-request}, {@code
 *   case-reports-before-lowering}, {@code case-every-mediator-signs}, {@code
 *   case-calm-before-routing}, {@code case-credentials-shown}, {@code case-divisible},
 *   {@code case-disclosure-suspends}, {@code
 *   case-own-substitute}, {@code case-separate-told}, {@code case-silence-promised}, {@code
 *   case-earliest-day-counts}, {@code case-signature-taken-back}, {@code case-paper-keeps-day},
 *   {@code case-unreachable-ends}, {@code case-figures-kept}, {@code case-heard-first}, {@code
 *   case-transfer-agreed}, {@code case-escalation-risk-first}, {@code
 *   revisit-after-last-performance}, {@code closing-after-all-revisits}, {@code
 *   closing-after-performance}, {@code committee-woman}, {@code committee-minority}, {@code
 *   mediator-certificate-bars}, {@code screening-major-needs-policy}</td><td>none</td><td>{@code
 *   true} or {@code false}</td></tr>
 *   <tr><td>{@code case-group-members}, {@code case-spokespersons-least}, {@code
 *   case-spokespersons-most}, each for all types, or for a type; {@code case-agents-most},
 *   {@code committee-least-members}, {@code committee-most-members}; {@code committee-term},
 *   {@code committee-village-term}, {@code committee-residents-term};
 *   {@code revisit-tries}; {@code case-transfer-returns}, {@code case-escalation-sessions};
 *   {@code case-harm-report}; {@code case-grace-longest}</td><td>people; years; tries; times;
 *   hours; calendar-days</td><td>a whole number
 *   from 1</td></tr>
 *   <tr><td>{@code revisit-population}</td><td>none</td><td>{@code agreed}, {@code
 *   agreed-and-failed} or {@code all-ended}</td></tr>
 *   <tr><td>{@code mediator-grading-ladder}</td><td>none</td><td>the id of a ladder; see {@link
 *   org.fengqiao.mediation.mediator.grading.LadderRule}</td></tr>
 *   <tr><td>{@code case-pause-counting}</td><td>none</td><td>{@code both-outside}, {@code
 *   first-counts} or {@code last-counts}</td></tr>
 *   <tr><td>{@code case-handover-period}</td><td>none</td><td>{@code on-agreement}, {@code goes-on}
 *   or {@code begins-anew}; see {@link org.fengqiao.mediation.casework.HandoverPeriod}</td></tr>
 *   <tr><td>{@code case-volume}</td><td>none</td><td>a list of papers by their numbers, such as
 *   {@code f24}, in the order of the volume; see {@link org.fengqiao.mediation.casework.Paper}</td></tr>
 *   <tr><td>{@code case-harm-report-to}</td><td>none</td><td>a list of addressees, as in {@code
 *   reports} below</td></tr>
 *   <tr><td>{@code screening-professional} for a type, {@code case-receiver} for an extent</td><td>none</td><td>a kind of
 *   organisation</td></tr>
 *   <tr><td>{@code committee-tiers} for a net</td><td>none</td><td>a list, the highest tier first,
 *   of lists of kinds of organisation</td></tr>
 *   <tr><td>{@code committee-coverage} for a name of its own</td><td>none</td><td>{@code {units:
 *   [county|town|village|community|…], net?, categories?, from-employees?, by: [kind],
 *   for-members?: [kind], own-from-employees?, goal?: full|breakthrough|rate, least-rate?,
 *   due-on?, modality}}; see {@link org.fengqiao.mediation.committee.coverage.CoverageRule}</td></tr>
 *   <tr><td>{@code committee-parts} for a name of its own</td><td>none</td><td>{@code {whole: kind,
 *   part: kind, least}}</td></tr>
 *   <tr><td>{@code committee-filing} for a name of its own</td><td>none</td><td>{@code {about:
 *   [kind], what: [founded|adjusted|ended|members-changed|roster-changed|certificate-issued], by:
 *   kind, with: kind, within?: {length, unit}}}; promptly where no time is given</td></tr>
 *   <tr><td>{@code mediator-eligibility}</td><td>none</td><td>{@code {education?, knowledge?,
 *   attested: [code]}}; see {@link org.fengqiao.mediation.mediator.EligibilityRule}</td></tr>
 *   <tr><td>{@code staffing-full-time} for a kind of organisation</td><td>people</td><td>{@code
 *   {least, most?, only-with-conditions?, modality: binding|aspirational|exploratory,
 *   by-population?: [{up-to?, least, most?}], due-on?, per?: {unit, number}}}; the steps, the smallest
 *   areas first, stand in place of the other numbers</td></tr>
 *   <tr><td>{@code staffing-others} for a name of its own</td><td>people</td><td>the same with
 *   {@code organisation}, a kind, and {@code counted}, an engagement such as {@code
 *   ten-household}</td></tr>
 *   <tr><td>{@code training-least} for a name of its own</td><td>training-days,
 *   class-hours</td><td>{@code {least, period: cumulative|calendar-year, status?:
 *   initial|continuing, kinds?: [..], new-for-months?: 12, modality}}; {@code kinds} are codes of
 *   {@link org.fengqiao.mediation.mediator.EngagementKind}</td></tr>
 *   <tr><td>{@code case-route} for a name of its own</td><td>none</td><td>{@code {route, use:
 *   settle|enforce|support, types?, except?, body, time-limit, condition?}}: a way besides those
 *   of national law, which stay; {@code route} is a code of {@link
 *   org.fengqiao.mediation.casework.Route}</td></tr>
 *   <tr><td>{@code case-risk-levels}</td><td>none</td><td>a list, the gravest first, of {@code
 *   {code, name, colour?: red|orange|yellow|blue|green, criteria?: [{code, name, types?}],
 *   plan-needed?, limit?: {length, unit, roll, answers}, reports?: [{to, hours}], lower-to?:
 *   [code]}}. {@code answers} is the code of a {@link org.fengqiao.mediation.actor.Role} such as
 *   {@code jo}; {@code to} is {@code police}, {@code party-committee}, {@code government},
 *   {@code authority}, {@code upper-organisation} or {@code competent-department}; a level
 *   without {@code lower-to} may be lowered to every milder one</td></tr>
 * </table>
 *
 * <p>A campaign plan has rules of its own place and days ({@code rules} in the plan file); {@link
 * org.fengqiao.mediation.rules.RuleBookReader#overlay} lays them over a book as its narrowest
 * layer.
 *
 * <p>The narrowest layer that has a value for the day counts. A value whose certainty is law or
 * local regulation binds the narrower layers of its region: without a direction it is fixed,
 * otherwise they may go at least, at most, to a superset or a subset of it. A file that relaxes it
 * is refused when it is loaded, and so is one with an unknown key, a rule or day given twice, or a
 * value without basis. A rule that only repeats such a value leaves the law in its place. The
 * periods of courts and of their channels and the limitation of claims are national law that no
 * place decides, and have no key. All errors of all files are reported at once, each with file,
 * line, column and what would be valid; the order of the files never matters.
 */
@NullMarked
package org.fengqiao.mediation.rules;

import org.jspecify.annotations.NullMarked;
