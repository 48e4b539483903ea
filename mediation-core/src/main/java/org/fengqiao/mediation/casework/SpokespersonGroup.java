package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.List;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.TextRef;

/**
 * Many on one side with their spokespersons (推选代表人). The spokespersons take part and receive for
 * all members; giving up or settling a claim stays with the member who owns it.
 *
 * @param members the members, the spokespersons among them
 * @param spokespersons who speaks
 * @param paper the paper of the election
 * @param electedOn the day
 */
public record SpokespersonGroup(
    List<PartyNumber> members,
    List<PartyNumber> spokespersons,
    TextRef paper,
    LocalDate electedOn) {

  /** What spokespersons may do for members. */
  public static final List<AgentPower> POWERS = List.of(AgentPower.APPEAR, AgentPower.RECEIVE);

  /** Copies the lists. */
  public SpokespersonGroup {
    members = List.copyOf(members);
    spokespersons = List.copyOf(spokespersons);
  }

  /** Returns whether somebody speaks for a member. */
  public boolean speaksFor(PartyNumber spokesperson, PartyNumber member) {
    return spokespersons.contains(spokesperson) && members.contains(member);
  }
}
