/**
 * The plan check (CAMP-04, CAMP-27): what in a campaign plan contradicts itself, cannot be carried
 * out as written, or asks what a statute forbids or leaves to the parties. It reports and repairs
 * nothing.
 *
 * <p>Reading order: {@link org.fengqiao.mediation.campaign.check.PlanCheck}, the entry; {@link
 * org.fengqiao.mediation.campaign.check.PlanRule}, what is looked at; {@link
 * org.fengqiao.mediation.campaign.check.FindingKind}, what can be found, and how grave it is;
 * {@link org.fengqiao.mediation.campaign.check.PlanFinding} with its two {@link
 * org.fengqiao.mediation.campaign.check.PlanFact}s.
 *
 * <p>Dates: a month counts with all its days, an open end is never guessed, and words such as
 * 2019年5月前 are compared reading by reading (convention C-2). Legal basis: the rules about statutes
 * name theirs; all others rest on the words of the plan itself.
 */
@NullMarked
package org.fengqiao.mediation.campaign.check;

import org.jspecify.annotations.NullMarked;
