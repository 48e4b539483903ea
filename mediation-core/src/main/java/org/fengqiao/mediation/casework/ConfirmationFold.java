package org.fengqiao.mediation.casework;

import java.util.Optional;
import org.fengqiao.mediation.casework.enforce.Confirmation;
import org.fengqiao.mediation.casework.enforce.ConfirmationStatus;

/** Reads how judicial confirmations go. */
final class ConfirmationFold {

  private ConfirmationFold() {}

  static void read(ConfirmationEvent body, CaseFold fold) {
    if (body instanceof ConfirmationEvent.ConfirmationApplied applied) {
      fold.agreement(applied.agreement());
      put(
          new Confirmation(
              applied.agreement(),
              ConfirmationStatus.APPLIED,
              applied.court(),
              applied.applicants(),
              fold.day(),
              Optional.empty()),
          fold);
    } else {
      put(standing(body, fold).now(next(body), fold.day()), fold);
    }
  }

  private static ConfirmationStatus next(ConfirmationEvent body) {
    if (body instanceof ConfirmationEvent.SupplementAsked) {
      return ConfirmationStatus.SUPPLEMENT_ASKED;
    } else if (body instanceof ConfirmationEvent.ConfirmationDocketed) {
      return ConfirmationStatus.DOCKETED;
    } else if (body instanceof ConfirmationEvent.ConfirmationNotAccepted) {
      return ConfirmationStatus.NOT_ACCEPTED;
    } else if (body instanceof ConfirmationEvent.ConfirmationWithdrawn) {
      return ConfirmationStatus.WITHDRAWN;
    } else if (body instanceof ConfirmationEvent.AgreementRuledValid) {
      return ConfirmationStatus.VALID;
    } else if (body instanceof ConfirmationEvent.RulingObjected) {
      return ConfirmationStatus.OBJECTED;
    }
    return body instanceof ConfirmationEvent.ObjectionSettled settled && !settled.upheld()
        ? ConfirmationStatus.VALID
        : ConfirmationStatus.REJECTED;
  }

  private static Confirmation standing(ConfirmationEvent body, CaseFold fold) {
    return fold.facts()
        .tracks
        .confirmation(body.agreement())
        .orElseThrow(() -> fold.wrong("nobody applied for agreement " + body.agreement()));
  }

  private static void put(Confirmation confirmation, CaseFold fold) {
    fold.facts().tracks = fold.facts().tracks.with(confirmation);
  }
}
