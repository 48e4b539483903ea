package org.fengqiao.mediation.casework;

/**
 * What the roll of a sender says, where one is kept (特邀调解组织名册).
 *
 * @param listed whether committee and mediators stand on it
 * @param inRange whether the matter lies within the range it gives them
 */
public record SenderRoll(boolean listed, boolean inRange) {}
