package org.fengqiao.mediation.casework;

/**
 * A referral this case came from. Its sender is owed the result until that is fed back (T77).
 *
 * @param letter the letter
 * @param status where it stands
 */
public record IncomingReferral(ReferralLetter letter, ReferralStatus status) {}
