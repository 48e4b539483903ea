package org.fengqiao.mediation.casework.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.TextRef;

/**
 * A proposal to destroy the personal data of parties (销毁, T119). One person proposes, another
 * approves.
 *
 * @param number its number within the case
 * @param parties whose data
 * @param ground why
 * @param appraisal the appraisal, or the finding that the data was collected against the law
 * @param proposedBy who proposed
 * @param proposedOn the day
 * @param approved what was decided, once it was
 */
public record ErasureProposal(
    int number,
    List<PartyNumber> parties,
    DestructionGround ground,
    TextRef appraisal,
    ActorId proposedBy,
    LocalDate proposedOn,
    Optional<Boolean> approved) {

  /** Copies the list. */
  public ErasureProposal {
    parties = List.copyOf(parties);
  }

  /** Returns whether it waits for a decision. */
  public boolean isPending() {
    return approved.isEmpty();
  }

  /** Returns the proposal after the decision. */
  public ErasureProposal decided(boolean yes) {
    return new ErasureProposal(
        number, parties, ground, appraisal, proposedBy, proposedOn, Optional.of(yes));
  }
}
