/**
 * Rules that a place decides for itself, laid over what the law decides.
 *
 * <p>Reading order: {@link org.fengqiao.mediation.rules.RuleBook} (ask it for the {@link
 * org.fengqiao.mediation.rules.ResolvedRules} of a region and a day), {@link
 * org.fengqiao.mediation.rules.RuleBookReader} (files), {@link
 * org.fengqiao.mediation.rules.RuleKey} (what can be decided), {@link
 * org.fengqiao.mediation.rules.Rule}, {@link org.fengqiao.mediation.rules.RuleValue}, {@link
 * org.fengqiao.mediation.rules.RuleLayer}, {@link org.fengqiao.mediation.rules.RuleDirection},
 * {@link org.fengqiao.mediation.rules.RuleUnit}.
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
 *     for: MEDICAL                             # only for keys with one rule a type or kind
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
 *   <tr><td>{@code case-acceptance}, {@code case-mediation}, {@code case-mediation-of-type} for a
 *   dispute type, {@code case-labour-wait} for a type, {@code case-confirmation}, {@code
 *   case-arbitral-review} for a type, {@code case-request-after-ending} for a type, {@code
 *   case-filing}, {@code case-supervision-answer}, {@code case-complaint-answer}, {@code
 *   case-data-answer}</td><td>hours, calendar-days, working-days, months</td><td>{@code {length, roll:
 *   none|forward|backward, effect: ends|opens|lost|late|info}}</td></tr>
 *   <tr><td>{@code revisit-after-performance}, {@code revisit-after-ending}, {@code
 *   screening-lead-limit}, {@code case-extension-longest}</td><td>the same</td><td>{@code {length, roll}}</td></tr>
 *   <tr><td>{@code case-paper-required}, {@code case-opt-in}, {@code case-not-mediable}, each for a
 *   type; {@code case-appraisal-pauses}, {@code case-extension-after-end}, {@code
 *   case-paper-advised}, {@code closing-after-all-revisits}, {@code
 *   closing-after-performance}, {@code committee-woman}, {@code committee-minority}, {@code
 *   mediator-certificate-bars}, {@code screening-major-needs-policy}</td><td>none</td><td>{@code
 *   true} or {@code false}</td></tr>
 *   <tr><td>{@code committee-least-members}, {@code committee-most-members}; {@code
 *   committee-term}; {@code revisit-tries}</td><td>people; years; tries</td><td>a whole number from
 *   1</td></tr>
 *   <tr><td>{@code revisit-population}</td><td>none</td><td>{@code agreed}, {@code
 *   agreed-and-failed} or {@code all-ended}</td></tr>
 *   <tr><td>{@code case-pause-counting}</td><td>none</td><td>{@code both-outside}, {@code
 *   first-counts} or {@code last-counts}</td></tr>
 *   <tr><td>{@code screening-professional} for a type</td><td>none</td><td>a kind of
 *   organisation</td></tr>
 *   <tr><td>{@code staffing-full-time} for a kind of organisation</td><td>people</td><td>{@code
 *   {least, most?, only-with-conditions?, modality: binding|aspirational|exploratory}}</td></tr>
 *   <tr><td>{@code case-risk-levels}</td><td>none</td><td>a list of {@code {code, name,
 *   plan-needed?}}, the gravest first</td></tr>
 * </table>
 *
 * <p>The narrowest layer that has a value for the day counts. A value whose certainty is law or
 * local regulation binds the narrower layers of its region: without a direction it is fixed,
 * otherwise they may go at least, at most, to a superset or a subset of it. A file that relaxes it
 * is refused when it is loaded, and so is one with an unknown key, a rule or day given twice, or a
 * value without basis. All errors of all files are reported at once, each with file, line, column
 * and what would be valid; the order of the files never matters.
 */
@NullMarked
package org.fengqiao.mediation.rules;

import org.jspecify.annotations.NullMarked;
