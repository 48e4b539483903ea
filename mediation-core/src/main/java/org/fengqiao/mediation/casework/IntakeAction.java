package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.TextRef;

/** What can be done from registration to the decision on acceptance. */
public sealed interface IntakeAction extends CaseAction {

  /**
   * Take up a dispute without an application (T04, PML 17).
   *
   * @param registration what is registered; without applicants
   * @param nobodyHasRefused whether no side has expressly refused mediation so far
   * @param firstReceiver who was approached first, if not the actor: that of the lead
   */
  record StartOwnInitiative(
      Registration registration, boolean nobodyHasRefused, Optional<FirstReceiver> firstReceiver)
      implements IntakeAction, RegisteringAction {
    @Override
    public ActionKind kind() {
      return ActionKind.START_OWN_INITIATIVE;
    }
  }

  /**
   * Apply for mediation, or write down an oral application (T05).
   *
   * @param registration what is registered; names the applicants
   * @param firstReceiver who was approached first, if not the actor
   * @param agent the authority of whoever applies for an applicant, registered with the case; a
   *     representative who applies names the own one
   * @param form how they applied; empty for in writing. What is said is noted by the committee, at
   *     once, and read back (LAB 12, MDR 31)
   */
  record Apply(
      Registration registration,
      Optional<FirstReceiver> firstReceiver,
      Optional<RegisterAgent> agent,
      Optional<ApplicationForm> form)
      implements IntakeAction, RegisteringAction {

    /** A written application. */
    public Apply(
        Registration registration,
        Optional<FirstReceiver> firstReceiver,
        Optional<RegisterAgent> agent) {
      this(registration, firstReceiver, agent, Optional.empty());
    }

    /** An application of a form without an agent. */
    public Apply(
        Registration registration, Optional<FirstReceiver> firstReceiver, ApplicationForm form) {
      this(registration, firstReceiver, Optional.empty(), Optional.of(form));
    }

    /** A written application without an agent. */
    public Apply(Registration registration, Optional<FirstReceiver> firstReceiver) {
      this(registration, firstReceiver, Optional.empty());
    }

    @Override
    public ActionKind kind() {
      return ActionKind.APPLY;
    }
  }

  /**
   * Tell a party nature, rights, effect, other routes and the use of its data (T10, PML 23, 24).
   *
   * @param party whom
   * @param dataNotice the edition of the data notice (F10) the party was given or read out: which
   *     data, why, how long, for whom (PIPL 17, 30); 1 to 40 characters, refused without
   */
  record InformParty(PartyNumber party, Optional<String> dataNotice) implements IntakeAction {

    /** Informs with a data notice of an edition. */
    public InformParty(PartyNumber party, String dataNotice) {
      this(party, Optional.of(dataNotice));
    }

    @Override
    public ActionKind kind() {
      return ActionKind.INFORM_PARTY;
    }
  }

  /**
   * Say yes to mediation (T11).
   *
   * @param party who says yes
   */
  record GiveConsent(PartyNumber party) implements IntakeAction {
    @Override
    public ActionKind kind() {
      return ActionKind.GIVE_CONSENT;
    }
  }

  /**
   * Register an agent of a party (T12).
   *
   * @param party for whom
   * @param agent the agent
   * @param powers what the authority names
   * @param authority the paper
   * @param until the last day of the authority, where it has a term
   */
  record RegisterAgent(
      PartyNumber party,
      PersonRef agent,
      List<AgentPower> powers,
      TextRef authority,
      Optional<LocalDate> until)
      implements IntakeAction {

    /** Copies the list. */
    public RegisterAgent {
      powers = List.copyOf(powers);
    }

    @Override
    public ActionKind kind() {
      return ActionKind.REGISTER_AGENT;
    }
  }

  /**
   * Take the case (T18).
   *
   * @param chosenBy the parties who choose, there and then, the mediator who takes it: all (PML 19,
   *     T28); empty if the mediator is appointed or chosen later
   * @param elsewhere who has taken or decided the dispute already; empty if nobody has
   */
  record Accept(Optional<List<PartyNumber>> chosenBy, Optional<Elsewhere> elsewhere)
      implements IntakeAction {

    /** Copies the list. */
    public Accept {
      chosenBy = chosenBy.map(List::copyOf);
    }

    /** Takes a case whose mediator is appointed or chosen later. */
    public Accept() {
      this(Optional.empty());
    }

    /** Takes a case that no other organ has. */
    public Accept(Optional<List<PartyNumber>> chosenBy) {
      this(chosenBy, Optional.empty());
    }

    @Override
    public ActionKind kind() {
      return ActionKind.ACCEPT;
    }
  }

  /**
   * Not take the case (T19).
   *
   * @param reason why
   * @param explanation more about it
   * @param calmed what was done to calm people whose dispute is not for mediation (CASE-21)
   * @param organ court, arbitration or authority, where that has taken or decided it
   */
  record Decline(
      DeclineReason reason,
      Optional<TextRef> explanation,
      Optional<TextRef> calmed,
      Optional<EndingGround> organ)
      implements IntakeAction {

    /** Declines what no other organ has. */
    public Decline(DeclineReason reason, Optional<TextRef> explanation, Optional<TextRef> calmed) {
      this(reason, explanation, calmed, Optional.empty());
    }

    /** Declines without a word on how people took it. */
    public Decline(DeclineReason reason, Optional<TextRef> explanation) {
      this(reason, explanation, Optional.empty());
    }

    @Override
    public ActionKind kind() {
      return ActionKind.DECLINE;
    }
  }

  /**
   * Withdraw the application before it is decided on (T21).
   *
   * @param by who withdraws: every applicant
   * @param otherSide the application of the other side, where it applies itself; the case then goes
   *     on
   * @param signed the paper signed by those the actor does not act for
   * @param signers who signed for those who did not sign in person; empty if all did
   */
  record WithdrawApplication(
      List<PartyNumber> by,
      Optional<OtherApplication> otherSide,
      Optional<TextRef> signed,
      Optional<List<PaperSigner>> signers)
      implements IntakeAction {

    /** A withdrawal that all sign in person. */
    public WithdrawApplication(
        List<PartyNumber> by, Optional<OtherApplication> otherSide, Optional<TextRef> signed) {
      this(by, otherSide, signed, Optional.empty());
    }

    /** Withdraws the application of the actor's own parties. */
    public WithdrawApplication(List<PartyNumber> by, Optional<OtherApplication> otherSide) {
      this(by, otherSide, Optional.empty());
    }

    /** Copies the lists. */
    public WithdrawApplication {
      by = List.copyOf(by);
      signers = signers.map(List::copyOf);
    }

    /** Withdraws what the other side does not take up. */
    public WithdrawApplication(List<PartyNumber> by) {
      this(by, Optional.empty());
    }

    @Override
    public ActionKind kind() {
      return ActionKind.WITHDRAW_APPLICATION;
    }
  }
}
