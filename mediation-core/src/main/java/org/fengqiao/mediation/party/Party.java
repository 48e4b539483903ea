package org.fengqiao.mediation.party;

/**
 * A party to a dispute (当事人).
 *
 * @param number the number within the case
 * @param side the side it stands on
 * @param person the token of its data
 * @param kind what it is
 */
public record Party(PartyNumber number, Side side, PersonRef person, PartyKind kind) {}
