package org.fengqiao.mediation.service;

import org.fengqiao.mediation.kernel.Problems;

/**
 * What became of the cases that were brought.
 *
 * @param added how many were kept
 * @param known how many were there already
 * @param refused what speaks against the others, each about its case
 */
public record ImportResult(long added, long known, Problems refused) {}
