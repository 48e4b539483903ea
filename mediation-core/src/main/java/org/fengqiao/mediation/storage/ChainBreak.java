package org.fengqiao.mediation.storage;

import org.fengqiao.mediation.kernel.CaseId;

/**
 * Where a journal is not as it was written. What stands before it is.
 *
 * @param caseId the case
 * @param sequence the number of the first event that is concerned
 * @param fault what is wrong with it
 */
public record ChainBreak(CaseId caseId, int sequence, ChainFault fault) {}
