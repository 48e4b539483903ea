package org.fengqiao.mediation.casework;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.TextRef;

/** What can be done to end mediation without agreement. */
public sealed interface EndingAction extends CaseAction {

  /**
   * Refuse mediation, which ends it as a whole (T59, PML 23, 26).
   *
   * @param party who refuses
   */
  record Refuse(PartyNumber party) implements EndingAction {
    @Override
    public ActionKind kind() {
      return ActionKind.REFUSE;
    }
  }

  /**
   * Refuse mediation of a divisible matter for oneself; the others go on (T60).
   *
   * @param party who refuses
   */
  record RefuseSever(PartyNumber party) implements EndingAction {
    @Override
    public ActionKind kind() {
      return ActionKind.REFUSE_SEVER;
    }
  }

  /**
   * End without agreement (T62, PML 26).
   *
   * @param reason differences too wide, or the period is over; before mediation was opened only the
   *     latter
   * @param wantedBy the party who wants it; needed while the period stands still
   */
  record EndNotAgreed(EndReason reason, Optional<PartyNumber> wantedBy) implements EndingAction {

    /** Ends without a party asking for it. */
    public EndNotAgreed(EndReason reason) {
      this(reason, Optional.empty());
    }

    @Override
    public ActionKind kind() {
      return ActionKind.END_NOT_AGREED;
    }
  }

  /**
   * Tell parties the other routes (T68, PML 26).
   *
   * @param parties whom
   * @param routes which; every route the law always opens for the type must be among them
   */
  record GiveRoutes(List<PartyNumber> parties, List<Route> routes) implements EndingAction {

    /** Copies the lists. */
    public GiveRoutes {
      parties = List.copyOf(parties);
      routes = List.copyOf(routes);
    }

    @Override
    public ActionKind kind() {
      return ActionKind.GIVE_ROUTES;
    }
  }

  /**
   * Withdraw after acceptance (T61, PML 23). Needs no reason.
   *
   * @param by the parties who withdraw: all applicants who remain
   * @param othersWishToGoOn whether the other side asks to go on; then it does
   * @param signed the paper signed by those the actor does not act for
   * @param signers who signed for those who did not sign in person; empty if all did
   */
  record EndByApplicant(
      List<PartyNumber> by,
      boolean othersWishToGoOn,
      Optional<TextRef> signed,
      Optional<List<PaperSigner>> signers)
      implements EndingAction {

    /** Creates the withdrawal of the actor's own parties. */
    public EndByApplicant(List<PartyNumber> by, boolean othersWishToGoOn) {
      this(by, othersWishToGoOn, Optional.empty());
    }

    /** Creates a withdrawal that all sign in person. */
    public EndByApplicant(
        List<PartyNumber> by, boolean othersWishToGoOn, Optional<TextRef> signed) {
      this(by, othersWishToGoOn, signed, Optional.empty());
    }

    /** Copies the lists. */
    public EndByApplicant {
      by = List.copyOf(by);
      signers = signers.map(List::copyOf);
    }

    @Override
    public ActionKind kind() {
      return ActionKind.END_BY_APPLICANT;
    }
  }

  /**
   * End because it turned out to be unsuited (T63).
   *
   * @param ground a special organ, a crime, a status, or need of a public ruling
   * @param explanation what appeared
   * @param calmed what was done to calm the parties before they are sent elsewhere (CASE-21)
   */
  record EndUnsuited(EndingGround ground, TextRef explanation, Optional<TextRef> calmed)
      implements EndingAction {

    /** Ends without a word on how the parties took it. */
    public EndUnsuited(EndingGround ground, TextRef explanation) {
      this(ground, explanation, Optional.empty());
    }

    @Override
    public ActionKind kind() {
      return ActionKind.END_UNSUITED;
    }
  }

  /**
   * End because it cannot go on (T64, ONL 25).
   *
   * @param ground a party cannot be reached, or died in a purely personal matter
   * @param party which party
   */
  record EndImpossible(EndingGround ground, PartyNumber party) implements EndingAction {
    @Override
    public ActionKind kind() {
      return ActionKind.END_IMPOSSIBLE;
    }
  }

  /**
   * End because another organ has taken it (T65, MDR 31, PML 3).
   *
   * @param organ a court, an arbitration body or an authority, which did not send the case
   * @param onRequestOf the party on whose request it took it
   * @param proof its paper, where there is one
   */
  record EndOtherOrgan(EndingGround organ, PartyNumber onRequestOf, Optional<TextRef> proof)
      implements EndingAction {
    @Override
    public ActionKind kind() {
      return ActionKind.END_OTHER_ORGAN;
    }
  }

  /**
   * Stop at signs of collusion against others, then end or go on (T66, INV 18).
   *
   * @param step a suspicion of the mediator, or the decision of the director
   * @param facts the facts, without a verdict; for a suspicion
   */
  record StopSham(ShamStep step, Optional<TextRef> facts) implements EndingAction {
    @Override
    public ActionKind kind() {
      return ActionKind.STOP_SHAM;
    }
  }

  /**
   * Ask what became of a party that was told the other routes (T69, REF-25).
   *
   * @param party which party
   * @param result what became of it; no answer is a result too
   * @param route the route it took, if it took one of those told
   */
  record FollowGuidance(PartyNumber party, GuidanceResult result, Optional<Route> route)
      implements EndingAction {
    @Override
    public ActionKind kind() {
      return ActionKind.FOLLOW_GUIDANCE;
    }
  }
}
