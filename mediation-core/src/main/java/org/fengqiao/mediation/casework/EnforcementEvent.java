package org.fengqiao.mediation.casework;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.casework.enforce.LabourClaim;
import org.fengqiao.mediation.casework.enforce.NotaryStatus;
import org.fengqiao.mediation.casework.enforce.ObjectionEffect;
import org.fengqiao.mediation.casework.enforce.OrderObjection;
import org.fengqiao.mediation.casework.enforce.TitleKind;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.TextRef;

/**
 * How agreements become enforceable besides judicial confirmation. That an order lapses for want of
 * service or comes into force (T94) is no event.
 */
public sealed interface EnforcementEvent extends CaseEventBody {

  /**
   * Both sides applied for arbitral review (T88).
   *
   * @param agreement the number of the agreement
   * @param applicants who
   * @param paper the application
   */
  record ReviewApplied(int agreement, List<PartyNumber> applicants, TextRef paper)
      implements EnforcementEvent {

    /** Copies the list. */
    public ReviewApplied {
      applicants = List.copyOf(applicants);
    }

    @Override
    public EventKind kind() {
      return EventKind.REVIEW_APPLIED;
    }
  }

  /**
   * The commission decided (T88).
   *
   * @param agreement the number of the agreement
   * @param granted whether it made an arbitral mediation paper
   * @param paper its paper
   */
  record ReviewSettled(int agreement, boolean granted, TextRef paper) implements EnforcementEvent {
    @Override
    public EventKind kind() {
      return EventKind.REVIEW_DECIDED;
    }
  }

  /**
   * A notary was asked (T89).
   *
   * @param agreement the number of the agreement
   * @param applicants by whom
   * @param signed the paper signed by those who did not act in person
   */
  record NotaryAsked(int agreement, List<PartyNumber> applicants, Optional<TextRef> signed)
      implements EnforcementEvent {

    /** Copies the list. */
    public NotaryAsked {
      applicants = List.copyOf(applicants);
    }

    @Override
    public EventKind kind() {
      return EventKind.NOTARY_ASKED;
    }
  }

  /**
   * The notary acted (T89).
   *
   * @param agreement the number of the agreement
   * @param outcome how
   * @param promise the debtor's promise to accept enforcement
   * @param paper the notary's paper
   */
  record NotarySettled(
      int agreement, NotaryStatus outcome, Optional<TextRef> promise, TextRef paper)
      implements EnforcementEvent {
    @Override
    public EventKind kind() {
      return EventKind.NOTARY_DECIDED;
    }
  }

  /**
   * A creditor applied for a payment order (T90).
   *
   * @param order its number within the case
   * @param agreement the number of the agreement
   * @param creditor who is to be paid
   * @param debtor who is to pay
   * @param obligations the lines
   * @param amount what was outstanding on them
   * @param labourClaim what a worker asks for
   * @param clock the clock it started (C-13a)
   * @param unit which court, where the registry knows it; its liaison then reaches the case
   */
  record OrderAsked(
      int order,
      int agreement,
      PartyNumber creditor,
      PartyNumber debtor,
      List<Integer> obligations,
      Fen amount,
      Optional<LabourClaim> labourClaim,
      int clock,
      Optional<OrganisationId> unit)
      implements EnforcementEvent {

    /** Copies the list. */
    public OrderAsked {
      obligations = List.copyOf(obligations);
    }

    /** An application to a court the registry does not name. */
    public OrderAsked(
        int order,
        int agreement,
        PartyNumber creditor,
        PartyNumber debtor,
        List<Integer> obligations,
        Fen amount,
        Optional<LabourClaim> labourClaim,
        int clock) {
      this(
          order,
          agreement,
          creditor,
          debtor,
          obligations,
          amount,
          labourClaim,
          clock,
          Optional.empty());
    }

    @Override
    public EventKind kind() {
      return EventKind.ORDER_APPLIED;
    }
  }

  /**
   * The court took the application or did not (T91).
   *
   * @param order the number of the order
   * @param clock the clock it started (C-13b); empty if it was not accepted
   * @param paper the court's paper
   */
  record OrderTaken(int order, Optional<Integer> clock, TextRef paper) implements EnforcementEvent {
    @Override
    public EventKind kind() {
      return EventKind.ORDER_TAKEN;
    }
  }

  /**
   * The order was issued (T92).
   *
   * @param order its number
   * @param clock the clock it started (C-13c)
   * @param paper the court's paper
   */
  record OrderWasIssued(int order, int clock, TextRef paper) implements EnforcementEvent {
    @Override
    public EventKind kind() {
      return EventKind.ORDER_ISSUED;
    }
  }

  /**
   * The order was served (T92).
   *
   * @param order its number
   * @param leftAtPlace whether it was left at the place
   * @param clock the clock it started (C-13d)
   * @param enforcementClock the clock for enforcement, which runs from the end of that one (C-14)
   * @param paper the proof of service
   */
  record OrderWasServed(
      int order, boolean leftAtPlace, int clock, int enforcementClock, TextRef paper)
      implements EnforcementEvent {
    @Override
    public EventKind kind() {
      return EventKind.ORDER_SERVED;
    }
  }

  /**
   * The debtor answered (T93).
   *
   * @param order the number of the order
   * @param objection what was said
   * @param written whether in writing
   * @param effect what that does
   * @param paper the letter or note
   */
  record OrderObjected(
      int order, OrderObjection objection, boolean written, ObjectionEffect effect, TextRef paper)
      implements EnforcementEvent {
    @Override
    public EventKind kind() {
      return EventKind.ORDER_OBJECTED;
    }
  }

  /**
   * The court ruled on an objection (T93).
   *
   * @param order the number of the order
   * @param effect whether the order lapses
   * @param clock the clock it started (C-13e), if it lapses
   * @param paper the ruling
   */
  record OrderRuled(int order, ObjectionEffect effect, Optional<Integer> clock, TextRef paper)
      implements EnforcementEvent {
    @Override
    public EventKind kind() {
      return EventKind.ORDER_RULED;
    }
  }

  /**
   * The creditor said that no suit is wanted (T93).
   *
   * @param order the number of the order
   */
  record SuitDeclined(int order) implements EnforcementEvent {
    @Override
    public EventKind kind() {
      return EventKind.ORDER_SUIT_DECLINED;
    }
  }

  /**
   * A creditor applied for enforcement (T95).
   *
   * @param enforcement its number within the case
   * @param title what gives the right
   * @param source the number of the agreement, or of the payment order
   * @param creditor who
   * @param obligations the lines
   * @param certificate the certificate of execution
   */
  record EnforcementAsked(
      int enforcement,
      TitleKind title,
      int source,
      PartyNumber creditor,
      List<Integer> obligations,
      Optional<TextRef> certificate)
      implements EnforcementEvent {

    /** Copies the list. */
    public EnforcementAsked {
      obligations = List.copyOf(obligations);
    }

    @Override
    public EventKind kind() {
      return EventKind.ENFORCEMENT_APPLIED;
    }
  }

  /**
   * Both sides asked the police not to punish (T96).
   *
   * @param agreement the number of the agreement
   * @param applicants who
   * @param paper the request
   * @param unit which police organ, where the registry knows it; its liaison then reaches the case
   */
  record LeniencyAsked(
      int agreement, List<PartyNumber> applicants, TextRef paper, Optional<OrganisationId> unit)
      implements EnforcementEvent {

    /** Copies the list. */
    public LeniencyAsked {
      applicants = List.copyOf(applicants);
    }

    /** A request to an organ the registry does not name. */
    public LeniencyAsked(int agreement, List<PartyNumber> applicants, TextRef paper) {
      this(agreement, applicants, paper, Optional.empty());
    }

    @Override
    public EventKind kind() {
      return EventKind.LENIENCY_ASKED;
    }
  }

  /**
   * The police answered (T96).
   *
   * @param agreement the number of the agreement
   * @param agreed whether they agree
   */
  record LeniencySettled(int agreement, boolean agreed) implements EnforcementEvent {
    @Override
    public EventKind kind() {
      return EventKind.LENIENCY_ANSWERED;
    }
  }
}
