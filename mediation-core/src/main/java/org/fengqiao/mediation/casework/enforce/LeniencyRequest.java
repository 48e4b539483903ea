package org.fengqiao.mediation.casework.enforce;

import java.time.LocalDate;

/**
 * A joint request to the police not to punish what a performed agreement has settled (不予处罚申请).
 *
 * @param agreement the number of the agreement within the case
 * @param status where it stands
 * @param since the day of the last step
 */
public record LeniencyRequest(int agreement, LeniencyStatus status, LocalDate since) {}
