package org.fengqiao.mediation.casework;

import java.util.Optional;

/** An action by which a case begins. */
public sealed interface RegisteringAction extends CaseAction
    permits IntakeAction.Apply, IntakeAction.StartOwnInitiative, ReferralAction.ReceiveReferral {

  /** Returns what is registered. */
  Registration registration();

  /** Returns who was approached first, if not the actor. */
  Optional<FirstReceiver> firstReceiver();
}
