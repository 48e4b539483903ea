package org.fengqiao.mediation.casework.enforce;

import java.time.LocalDate;

/**
 * An application for arbitral review of a labour agreement (仲裁审查).
 *
 * @param agreement the number of the agreement within the case
 * @param status {@code APPLIED}, {@code GRANTED} or {@code REFUSED}
 * @param since the day of the last step
 */
public record ArbitralReview(int agreement, ReviewStatus status, LocalDate since) {}
