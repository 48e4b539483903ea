package org.fengqiao.mediation.casework;

import org.fengqiao.mediation.kernel.LegalBasis;

/**
 * What a recusal needs (回避).
 *
 * @param requestIsEnough whether the request of a party is enough, without a ground
 * @param basis where the rule comes from
 */
public record RecusalRule(boolean requestIsEnough, LegalBasis basis) {}
