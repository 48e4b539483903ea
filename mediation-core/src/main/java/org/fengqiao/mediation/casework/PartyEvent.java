package org.fengqiao.mediation.casework;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.party.Party;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.TextRef;

/** What happens about who is in the case, and with which other cases it belongs together. */
public sealed interface PartyEvent extends CaseEventBody {

  /**
   * The capacity of a party was checked (T13).
   *
   * @param party whose
   * @param capacity what was found
   * @param ground what the finding rests on
   * @param proof the paper that proves it
   * @param representative who acts for the party by law
   */
  record CapacitySet(
      PartyNumber party,
      LegalCapacity capacity,
      CapacityGround ground,
      TextRef proof,
      Optional<LegalRepresentative> representative)
      implements PartyEvent {
    @Override
    public EventKind kind() {
      return EventKind.CAPACITY_SET;
    }
  }

  /**
   * Spokespersons were elected (T14). A member has left the group it was in before.
   *
   * @param members who elected
   * @param spokespersons who was elected
   * @param paper the paper of the election
   */
  record SpokespersonsElected(
      List<PartyNumber> members, List<PartyNumber> spokespersons, TextRef paper)
      implements PartyEvent {

    /** Copies the lists. */
    public SpokespersonsElected {
      members = List.copyOf(members);
      spokespersons = List.copyOf(spokespersons);
    }

    @Override
    public EventKind kind() {
      return EventKind.SPOKESPERSONS_ELECTED;
    }
  }

  /**
   * A party was added (T15, T16).
   *
   * @param party the party with its number
   * @param reason which rights are touched, or what proves the succession
   */
  record PartyAdded(Party party, TextRef reason) implements PartyEvent {
    @Override
    public EventKind kind() {
      return EventKind.PARTY_ADDED;
    }
  }

  /**
   * A successor took the place of a party (T16).
   *
   * @param successor the successor, with the number of the place
   * @param reason why
   * @param proof what proves it
   */
  record PartySubstituted(Party successor, SubstitutionReason reason, TextRef proof)
      implements PartyEvent {
    @Override
    public EventKind kind() {
      return EventKind.PARTY_SUBSTITUTED;
    }
  }

  /**
   * A paper of the act it follows upon was signed for parties who did not sign in person (T21, T61,
   * T79, T88, T96). In a journal without it all signed in person, or it was not written down.
   *
   * @param signers who signed for whom
   */
  record PaperSigned(List<PaperSigner> signers) implements PartyEvent {

    /** Copies the list. */
    public PaperSigned {
      signers = List.copyOf(signers);
    }

    @Override
    public EventKind kind() {
      return EventKind.PAPER_SIGNED;
    }
  }

  /**
   * Another case was linked (T17).
   *
   * @param other the other case
   * @param linkKind how they belong together
   */
  record CaseLinked(CaseId other, LinkKind linkKind) implements PartyEvent {
    @Override
    public EventKind kind() {
      return EventKind.CASE_LINKED;
    }
  }
}
