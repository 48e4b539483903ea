package org.fengqiao.mediation.casework.record;

import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.TextRef;

/**
 * A near relative who asks about the data of a party who died (PIPL 49).
 *
 * @param person who
 * @param interest the lawful interest, and how it was shown
 */
public record Heir(PersonRef person, TextRef interest) {}
