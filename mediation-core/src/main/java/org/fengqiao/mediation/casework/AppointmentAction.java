package org.fengqiao.mediation.casework;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.TextRef;

/** What parties, mediators and the committee can do about who mediates. */
public sealed interface AppointmentAction extends CaseAction {

  /** Returns the mediator it is about. */
  MediatorId mediator();

  /**
   * Choose a mediator (T28). Appointed as soon as all parties chose the same.
   *
   * @param mediator who is chosen
   * @param by who chooses
   */
  record ChooseMediator(MediatorId mediator, List<PartyNumber> by) implements AppointmentAction {

    /** Copies the list. */
    public ChooseMediator {
      by = List.copyOf(by);
    }

    @Override
    public ActionKind kind() {
      return ActionKind.CHOOSE_MEDIATOR;
    }
  }

  /**
   * Not accept a mediator; no reason is needed (T29).
   *
   * @param mediator who is not accepted
   * @param party who does not accept
   */
  record NotAcceptMediator(MediatorId mediator, PartyNumber party) implements AppointmentAction {
    @Override
    public ActionKind kind() {
      return ActionKind.NOT_ACCEPT_MEDIATOR;
    }
  }

  /**
   * Disclose what may bend judgement (T30).
   *
   * @param mediator whose tie it is
   * @param tie which
   * @param what the tie in words
   */
  record Disclose(MediatorId mediator, TieKind tie, TextRef what) implements AppointmentAction {
    @Override
    public ActionKind kind() {
      return ActionKind.DISCLOSE;
    }
  }

  /**
   * Agree that a mediator goes on after a disclosure (T31). In force as soon as all parties agree.
   *
   * @param mediator who goes on
   * @param by who agrees
   */
  record WaiveConflict(MediatorId mediator, List<PartyNumber> by) implements AppointmentAction {

    /** Copies the list. */
    public WaiveConflict {
      by = List.copyOf(by);
    }

    @Override
    public ActionKind kind() {
      return ActionKind.WAIVE_CONFLICT;
    }
  }

  /**
   * Decide whether a mediator steps back (T32).
   *
   * @param mediator about whom
   * @param granted whether this one is replaced
   * @param requested whether a party asked for it
   * @param ground the ground shown
   * @param reason the reason in words
   */
  record DecideRecusal(
      MediatorId mediator,
      boolean granted,
      boolean requested,
      Optional<TieKind> ground,
      TextRef reason)
      implements AppointmentAction {
    @Override
    public ActionKind kind() {
      return ActionKind.DECIDE_RECUSAL;
    }
  }
}
