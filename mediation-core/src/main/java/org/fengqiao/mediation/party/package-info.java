/**
 * The people of a dispute and what protects them. Reading order: {@link
 * org.fengqiao.mediation.party.PersonRef} and {@link org.fengqiao.mediation.party.TextRef} (the
 * tokens events carry), {@link org.fengqiao.mediation.party.Party} (numbered within its case),
 * {@link org.fengqiao.mediation.party.PersonalData} and {@link
 * org.fengqiao.mediation.party.ConfidentialText} (what the tokens stand for, with its {@link
 * org.fengqiao.mediation.party.DataTerms}), {@link org.fengqiao.mediation.party.Masking}. Legal
 * basis: 个人信息保护法 (2021) art. 6, 17, 28, 47; 人民调解法 (2010) art. 15.
 */
@NullMarked
package org.fengqiao.mediation.party;

import org.jspecify.annotations.NullMarked;
