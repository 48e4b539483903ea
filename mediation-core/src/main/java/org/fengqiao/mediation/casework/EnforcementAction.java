package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.casework.enforce.LabourClaim;
import org.fengqiao.mediation.casework.enforce.NotaryStatus;
import org.fengqiao.mediation.casework.enforce.OrderCondition;
import org.fengqiao.mediation.casework.enforce.OrderObjection;
import org.fengqiao.mediation.casework.enforce.TitleKind;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.TextRef;

/** What can be done to make an agreement enforceable besides judicial confirmation. */
public sealed interface EnforcementAction extends CaseAction {

  /** A step of arbitral review (T88). */
  sealed interface ReviewStep extends EnforcementAction {

    /** Returns the number of the agreement within the case. */
    int agreement();

    @Override
    default ActionKind kind() {
      return ActionKind.ARBITRAL_REVIEW;
    }
  }

  /**
   * Apply together for arbitral review of a labour agreement (T88, LARB 74).
   *
   * @param agreement the number of the agreement
   * @param applicants who applies; all parties of the agreement
   * @param paper the application
   * @param signers who signed for those who did not sign in person; empty if all did
   */
  record ApplyReview(
      int agreement,
      List<PartyNumber> applicants,
      TextRef paper,
      Optional<List<PaperSigner>> signers)
      implements ReviewStep {

    /** Copies the lists. */
    public ApplyReview {
      applicants = List.copyOf(applicants);
      signers = signers.map(List::copyOf);
    }

    /** An application that all sign in person. */
    public ApplyReview(int agreement, List<PartyNumber> applicants, TextRef paper) {
      this(agreement, applicants, paper, Optional.empty());
    }
  }

  /**
   * Note what the commission decided (T88).
   *
   * @param agreement the number of the agreement
   * @param granted whether it made an arbitral mediation paper (LAB 51)
   * @param paper its paper
   */
  record ReviewDecided(int agreement, boolean granted, TextRef paper) implements ReviewStep {}

  /** A step of notarisation (T89). */
  sealed interface NotaryStep extends EnforcementAction {

    /** Returns the number of the agreement within the case. */
    int agreement();

    @Override
    default ActionKind kind() {
      return ActionKind.NOTARISE;
    }
  }

  /**
   * Ask a notary (T89).
   *
   * @param agreement the number of the agreement
   * @param applicants who asks
   * @param feeTold whether they were told that the notary takes a fee
   * @param signed the paper signed by those the actor does not act for
   */
  record ApplyNotary(
      int agreement, List<PartyNumber> applicants, boolean feeTold, Optional<TextRef> signed)
      implements NotaryStep {

    /** Creates the application of the actor's own parties. */
    public ApplyNotary(int agreement, List<PartyNumber> applicants, boolean feeTold) {
      this(agreement, applicants, feeTold, Optional.empty());
    }

    /** Copies the list. */
    public ApplyNotary {
      applicants = List.copyOf(applicants);
    }
  }

  /**
   * Note what the notary did (T89, NOT 31, 37).
   *
   * @param agreement the number of the agreement
   * @param outcome {@code NOTARISED}, {@code NOTARISED_ENFORCEABLE} or {@code REFUSED}
   * @param promise the debtor's promise to accept enforcement; needed to be enforceable
   * @param paper the notary's paper
   */
  record NotaryDecided(
      int agreement, NotaryStatus outcome, Optional<TextRef> promise, TextRef paper)
      implements NotaryStep {}

  /**
   * Apply for a payment order over lines that are due (T90, CPL 225); one order for each creditor.
   *
   * @param agreement the number of the agreement
   * @param debtor who is to pay
   * @param obligations the lines, in full as far as they are outstanding
   * @param conditions what the creditor states to be so
   * @param otherDispute whether another debt dispute between the same two is open
   * @param labourClaim what a worker asks for; needed on a labour agreement (LAB 16)
   * @param unit which court, where the registry knows it; its liaison then reaches the case
   */
  record ApplyPaymentOrder(
      int agreement,
      PartyNumber debtor,
      List<Integer> obligations,
      List<OrderCondition> conditions,
      boolean otherDispute,
      Optional<LabourClaim> labourClaim,
      Optional<OrganisationId> unit)
      implements EnforcementAction {

    /** Copies the lists. */
    public ApplyPaymentOrder {
      obligations = List.copyOf(obligations);
      conditions = List.copyOf(conditions);
    }

    /** An application to a court the registry does not name. */
    public ApplyPaymentOrder(
        int agreement,
        PartyNumber debtor,
        List<Integer> obligations,
        List<OrderCondition> conditions,
        boolean otherDispute,
        Optional<LabourClaim> labourClaim) {
      this(agreement, debtor, obligations, conditions, otherDispute, labourClaim, Optional.empty());
    }

    @Override
    public ActionKind kind() {
      return ActionKind.APPLY_PAYMENT_ORDER;
    }
  }

  /**
   * Note whether the court has taken the application for a payment order (T91).
   *
   * @param order the number of the order within the case
   * @param accepted whether it has
   * @param paper the court's paper
   */
  record CourtTakesOrder(int order, boolean accepted, TextRef paper) implements EnforcementAction {
    @Override
    public ActionKind kind() {
      return ActionKind.COURT_TAKES_ORDER;
    }
  }

  /** Issue and service of a payment order (T92). */
  sealed interface OrderDelivery extends EnforcementAction {

    /** Returns the number of the order within the case. */
    int order();

    @Override
    default ActionKind kind() {
      return ActionKind.ORDER_SERVED;
    }
  }

  /**
   * Note that the order was issued (T92).
   *
   * @param order its number within the case
   * @param paper the court's paper
   */
  record OrderIssued(int order, TextRef paper) implements OrderDelivery {}

  /**
   * Note that the order was served (T92).
   *
   * @param order its number within the case
   * @param leftAtPlace whether it was left at the place because the debtor refused it (CPLI 429)
   * @param paper the proof of service
   */
  record OrderServed(int order, boolean leftAtPlace, TextRef paper) implements OrderDelivery {}

  /** What follows on a payment order that was served (T93). */
  sealed interface OrderAnswer extends EnforcementAction {

    /** Returns the number of the order within the case. */
    int order();

    @Override
    default ActionKind kind() {
      return ActionKind.ORDER_OBJECTED;
    }
  }

  /**
   * Object to the order (T93, CPL 227, CPLI 436).
   *
   * @param order its number within the case
   * @param objection what the debtor says
   * @param written whether in writing; a spoken one is none
   * @param paper the letter or a note of what was said
   */
  record ObjectToOrder(int order, OrderObjection objection, boolean written, TextRef paper)
      implements OrderAnswer {}

  /**
   * Note what the court ruled on an objection (T93).
   *
   * @param order the number of the order within the case
   * @param valid whether the order falls
   * @param paper the ruling
   */
  record OrderObjectionRuled(int order, boolean valid, TextRef paper) implements OrderAnswer {}

  /**
   * Say that no suit is wanted after the order has fallen (T93, CPLI 438, 439).
   *
   * @param order its number within the case
   */
  record DeclineSuit(int order) implements OrderAnswer {}

  /**
   * Apply for enforcement (T95, CPL 250); all lines are of one creditor.
   *
   * @param title what gives the right
   * @param source the number of the agreement, or of the payment order
   * @param obligations the lines
   * @param certificate the certificate of execution; needed for a notarised debt (NOTI 3)
   */
  record ApplyEnforcement(
      TitleKind title, int source, List<Integer> obligations, Optional<TextRef> certificate)
      implements EnforcementAction {

    /** Copies the list. */
    public ApplyEnforcement {
      obligations = List.copyOf(obligations);
    }

    @Override
    public ActionKind kind() {
      return ActionKind.APPLY_ENFORCEMENT;
    }
  }

  /** A step of asking the police not to punish (T96). */
  sealed interface LeniencyStep extends EnforcementAction {

    /** Returns the number of the agreement within the case. */
    int agreement();

    @Override
    default ActionKind kind() {
      return ActionKind.ASK_LENIENCY;
    }
  }

  /**
   * Ask the police together not to punish what is settled and performed (T96, PSR 186).
   *
   * @param agreement the number of the agreement
   * @param applicants who asks; both sides
   * @param openToMediation whether the matter is of the kind open to mediation
   * @param decidedOn the day the police decided already, if they did
   * @param paper the written request
   * @param unit which police organ, where the registry knows it; its liaison then reaches the case
   * @param signers who signed for those who did not sign in person; empty if all did
   */
  record AskLeniency(
      int agreement,
      List<PartyNumber> applicants,
      boolean openToMediation,
      Optional<LocalDate> decidedOn,
      TextRef paper,
      Optional<OrganisationId> unit,
      Optional<List<PaperSigner>> signers)
      implements LeniencyStep {

    /** Copies the lists. */
    public AskLeniency {
      applicants = List.copyOf(applicants);
      signers = signers.map(List::copyOf);
    }

    /** A request that all sign in person. */
    public AskLeniency(
        int agreement,
        List<PartyNumber> applicants,
        boolean openToMediation,
        Optional<LocalDate> decidedOn,
        TextRef paper,
        Optional<OrganisationId> unit) {
      this(agreement, applicants, openToMediation, decidedOn, paper, unit, Optional.empty());
    }

    /** A request to an organ the registry does not name. */
    public AskLeniency(
        int agreement,
        List<PartyNumber> applicants,
        boolean openToMediation,
        Optional<LocalDate> decidedOn,
        TextRef paper) {
      this(agreement, applicants, openToMediation, decidedOn, paper, Optional.empty());
    }
  }

  /**
   * Note whether the police agree (T96).
   *
   * @param agreement the number of the agreement
   * @param agreed whether they do
   */
  record LeniencyAnswered(int agreement, boolean agreed) implements LeniencyStep {}
}
