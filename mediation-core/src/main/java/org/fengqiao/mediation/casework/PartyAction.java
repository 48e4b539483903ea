package org.fengqiao.mediation.casework;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.party.PartyKind;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.Side;
import org.fengqiao.mediation.party.TextRef;
import org.fengqiao.mediation.region.RegionCode;

/** What can be done about who is in the case, and with which other cases it belongs together. */
public sealed interface PartyAction extends CaseAction {

  /**
   * Check the capacity of a party (T13). The age is looked at and not kept.
   *
   * @param party whose
   * @param age the age in full years on that day
   * @param ground what the finding rests on
   * @param capacity what was found
   * @param proof the paper that proves it
   * @param representative who acts for the party by law, where it needs one
   * @param opposedInterest whether that one has an interest of their own against the party's
   * @param heard whether the child or adult was heard as far as age and mind allow
   */
  record SetCapacity(
      PartyNumber party,
      int age,
      CapacityGround ground,
      LegalCapacity capacity,
      TextRef proof,
      Optional<LegalRepresentative> representative,
      boolean opposedInterest,
      boolean heard)
      implements PartyAction {

    @Override
    public ActionKind kind() {
      return ActionKind.SET_CAPACITY;
    }

    /** Returns the check of somebody who acts alone. */
    public static SetCapacity full(
        PartyNumber party, int age, CapacityGround ground, TextRef proof) {
      return new SetCapacity(
          party, age, ground, LegalCapacity.FULL, proof, Optional.empty(), false, false);
    }
  }

  /**
   * Elect spokespersons (T14).
   *
   * @param members who elects; all of one side
   * @param spokespersons who is elected, from among them
   * @param commonClaim whether the members have a claim in common
   * @param paper the paper of the election
   */
  record ElectSpokespersons(
      List<PartyNumber> members,
      List<PartyNumber> spokespersons,
      boolean commonClaim,
      TextRef paper)
      implements PartyAction {

    /** Copies the lists. */
    public ElectSpokespersons {
      members = List.copyOf(members);
      spokespersons = List.copyOf(spokespersons);
    }

    @Override
    public ActionKind kind() {
      return ActionKind.ELECT_SPOKESPERSONS;
    }
  }

  /**
   * Add somebody whose rights are touched (T15).
   *
   * @param person who
   * @param partyKind what it is
   * @param side on which side
   * @param reason which rights are touched
   * @param told whether that person was told nature, rights and other routes
   * @param presentHeard whether the present parties were heard about it
   * @param region the region where it lives or works, where known
   */
  record AddParty(
      PersonRef person,
      PartyKind partyKind,
      Side side,
      TextRef reason,
      boolean told,
      boolean presentHeard,
      Optional<RegionCode> region)
      implements PartyAction {

    /** Adds somebody of whom nobody asked where it lives or works. */
    public AddParty(
        PersonRef person,
        PartyKind partyKind,
        Side side,
        TextRef reason,
        boolean told,
        boolean presentHeard) {
      this(person, partyKind, side, reason, told, presentHeard, Optional.empty());
    }

    @Override
    public ActionKind kind() {
      return ActionKind.ADD_PARTY;
    }
  }

  /**
   * Put successors in the place of a party (T16). The first takes its number, the others are added
   * beside it.
   *
   * @param party whose place
   * @param successors who follows
   * @param partyKind what they are
   * @param reason why
   * @param proof what proves it
   * @param complete whether these are all successors
   * @param purelyPersonal whether the matter is purely personal, so that nobody follows
   */
  record SubstituteParty(
      PartyNumber party,
      List<PersonRef> successors,
      PartyKind partyKind,
      SubstitutionReason reason,
      TextRef proof,
      boolean complete,
      boolean purelyPersonal)
      implements PartyAction {

    /** Copies the list. */
    public SubstituteParty {
      successors = List.copyOf(successors);
    }

    @Override
    public ActionKind kind() {
      return ActionKind.SUBSTITUTE_PARTY;
    }
  }

  /**
   * Link another case (T17). Where the actor reaches the other case, that one holds the link back
   * at once; otherwise it stays unlinked until its own holder links it too.
   *
   * @param other the other case
   * @param linkKind how they belong together
   * @param otherHolderAgrees whether the committee that holds the other case agrees, where the
   *     actor does not reach it
   */
  record LinkCases(CaseId other, LinkKind linkKind, boolean otherHolderAgrees)
      implements PartyAction {
    @Override
    public ActionKind kind() {
      return ActionKind.LINK_CASES;
    }
  }
}
