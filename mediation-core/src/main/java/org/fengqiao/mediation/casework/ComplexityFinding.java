package org.fengqiao.mediation.casework;

import org.fengqiao.mediation.party.TextRef;

/**
 * How hard a dispute is found to be, with the reason (CASE-11).
 *
 * @param complexity how hard
 * @param because why; the parties may read it
 */
public record ComplexityFinding(Complexity complexity, TextRef because) {}
