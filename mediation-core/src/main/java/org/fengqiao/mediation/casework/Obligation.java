package org.fengqiao.mediation.casework;

/**
 * A line of an agreement (义务).
 *
 * @param number its number within the case, from 1
 * @param terms what is owed
 */
public record Obligation(int number, ObligationTerms terms) {}
