package org.fengqiao.mediation.casework.enforce;

import java.time.LocalDate;

/**
 * The notarisation of an agreement (公证).
 *
 * @param agreement the number of the agreement within the case
 * @param status where it stands
 * @param since the day of the last step
 */
public record Notarisation(int agreement, NotaryStatus status, LocalDate since) {}
