package org.fengqiao.mediation.casework;

import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.PersonRef;

/**
 * Who signed a paper for a party that did not sign it itself: its legal representative, or an agent
 * whose authority names settling and signing (CC 19 to 23, 165; CPLI 351).
 *
 * @param party for whom
 * @param by who signed
 */
public record PaperSigner(PartyNumber party, PersonRef by) {}
