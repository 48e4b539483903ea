/**
 * What happens to the record of a case (案卷记录) and around it: corrections, requests about personal
 * data, legal holds, supervision, complaints, look-backs, bad outcomes. Values only; {@code
 * casework} decides who may do what. Reading order: {@link
 * org.fengqiao.mediation.casework.record.CorrectableFact}, {@link
 * org.fengqiao.mediation.casework.record.DataRequest}, {@link
 * org.fengqiao.mediation.casework.record.LegalHold}, {@link
 * org.fengqiao.mediation.casework.record.ErasureProposal}, {@link
 * org.fengqiao.mediation.casework.record.Supervision}, {@link
 * org.fengqiao.mediation.casework.record.Complaint}, {@link
 * org.fengqiao.mediation.casework.record.LookBackFile}, {@link
 * org.fengqiao.mediation.casework.record.BadOutcome}.
 *
 * <p>Legal basis: PIPL 个人信息保护法 (2021) 45 to 50 for requests, 档案法实施条例 (2024) 24 for retention, PML
 * 人民调解法 (2010) 5 and 15 for supervision and complaints, the plans in force for look-backs. Free
 * texts and persons are tokens; staff are the ids their actors have.
 */
@NullMarked
package org.fengqiao.mediation.casework.record;

import org.jspecify.annotations.NullMarked;
