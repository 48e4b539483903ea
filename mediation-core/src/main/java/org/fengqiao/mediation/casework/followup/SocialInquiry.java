package org.fengqiao.mediation.casework.followup;

import java.util.Optional;
import org.fengqiao.mediation.casework.handover.Organ;
import org.fengqiao.mediation.party.TextRef;

/**
 * A social inquiry before a decision on community correction (社会调查评估, CCL 18).
 *
 * @param by who makes it
 * @param commissionedBy the deciding organ
 * @param commission its commission
 * @param opinion the opinion, once given
 */
public record SocialInquiry(
    InquiryBody by, Organ commissionedBy, TextRef commission, Optional<TextRef> opinion) {}
