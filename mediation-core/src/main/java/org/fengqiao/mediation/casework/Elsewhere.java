package org.fengqiao.mediation.casework;

import java.util.Optional;
import org.fengqiao.mediation.party.TextRef;

/**
 * An organ that has taken or decided the dispute (T18, T72).
 *
 * @param organ court, arbitration or authority
 * @param agrees its paper that the committee may mediate; not needed of the organ that sent the
 *     case
 */
public record Elsewhere(EndingGround organ, Optional<TextRef> agrees) {}
