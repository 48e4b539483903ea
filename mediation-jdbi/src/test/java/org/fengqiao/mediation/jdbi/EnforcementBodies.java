package org.fengqiao.mediation.jdbi;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.casework.CaseEventBody;
import org.fengqiao.mediation.casework.ConfirmationEvent;
import org.fengqiao.mediation.casework.EnforcementEvent;
import org.fengqiao.mediation.casework.enforce.CourtChoice;
import org.fengqiao.mediation.casework.enforce.Filing;
import org.fengqiao.mediation.casework.enforce.LabourClaim;
import org.fengqiao.mediation.casework.enforce.NotAcceptedGround;
import org.fengqiao.mediation.casework.enforce.NotaryStatus;
import org.fengqiao.mediation.casework.enforce.ObjectionEffect;
import org.fengqiao.mediation.casework.enforce.OrderObjection;
import org.fengqiao.mediation.casework.enforce.RejectedGround;
import org.fengqiao.mediation.casework.enforce.TitleKind;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.TextRef;

/** Bodies of what happens at courts, notaries, arbitral bodies and the police. */
final class EnforcementBodies {

  private static final PartyNumber ONE = PartyNumber.of(1);
  private static final PartyNumber TWO = PartyNumber.of(2);
  private static final TextRef TEXT = TextRef.of("9901-T1");

  private EnforcementBodies() {}

  static List<CaseEventBody> all() {
    return List.of(
        new ConfirmationEvent.ConfirmationApplied(
            1,
            List.of(ONE, TWO),
            CourtChoice.COMMITTEE_SEAT,
            Filing.POSTED,
            TEXT,
            Optional.of(OrganisationId.of("9901-UNIT"))),
        new ConfirmationEvent.SupplementAsked(1, Optional.of(LocalDate.of(2019, 3, 4)), TEXT),
        new ConfirmationEvent.SupplementAsked(1, Optional.empty(), TEXT),
        new ConfirmationEvent.ConfirmationDocketed(1, TEXT),
        new ConfirmationEvent.ConfirmationNotAccepted(1, NotAcceptedGround.WRONG_COURT, TEXT),
        new ConfirmationEvent.ConfirmationWithdrawn(1, Optional.of(ONE), Optional.of(TEXT)),
        new ConfirmationEvent.ConfirmationWithdrawn(1, Optional.empty(), Optional.empty()),
        new ConfirmationEvent.AgreementRuledValid(1, TEXT),
        new ConfirmationEvent.AgreementRuledOut(1, RejectedGround.UNCLEAR, TEXT),
        new ConfirmationEvent.RulingObjected(1, Optional.of(TWO), TEXT),
        new ConfirmationEvent.RulingObjected(1, Optional.empty(), TEXT),
        new ConfirmationEvent.ObjectionSettled(1, false, TEXT),
        new EnforcementEvent.ReviewApplied(1, List.of(ONE, TWO), TEXT),
        new EnforcementEvent.ReviewSettled(1, true, TEXT),
        new EnforcementEvent.NotaryAsked(1, List.of(ONE), Optional.empty()),
        new EnforcementEvent.NotaryAsked(1, List.of(ONE, TWO), Optional.of(TEXT)),
        new EnforcementEvent.NotarySettled(
            1, NotaryStatus.NOTARISED_ENFORCEABLE, Optional.of(TEXT), TEXT),
        new EnforcementEvent.NotarySettled(1, NotaryStatus.REFUSED, Optional.empty(), TEXT),
        new EnforcementEvent.OrderAsked(
            1,
            1,
            ONE,
            TWO,
            List.of(1, 2),
            Fen.of(864_000),
            Optional.of(LabourClaim.WAGES),
            9,
            Optional.of(OrganisationId.of("9901-UNIT"))),
        new EnforcementEvent.OrderAsked(
            2, 1, ONE, TWO, List.of(3), Fen.of(1), Optional.empty(), 10),
        new EnforcementEvent.OrderTaken(1, Optional.of(11), TEXT),
        new EnforcementEvent.OrderTaken(2, Optional.empty(), TEXT),
        new EnforcementEvent.OrderWasIssued(1, 12, TEXT),
        new EnforcementEvent.OrderWasServed(1, true, 13, 14, TEXT),
        new EnforcementEvent.OrderObjected(
            1, OrderObjection.LATER, true, ObjectionEffect.NONE, TEXT),
        new EnforcementEvent.OrderRuled(1, ObjectionEffect.LAPSED, Optional.of(15), TEXT),
        new EnforcementEvent.OrderRuled(1, ObjectionEffect.NONE, Optional.empty(), TEXT),
        new EnforcementEvent.SuitDeclined(1),
        new EnforcementEvent.EnforcementAsked(
            1, TitleKind.NOTARISED_DEBT, 1, ONE, List.of(1, 2), Optional.of(TEXT)),
        new EnforcementEvent.EnforcementAsked(
            2, TitleKind.PAYMENT_ORDER, 1, ONE, List.of(3), Optional.empty()),
        new EnforcementEvent.LeniencyAsked(1, List.of(ONE, TWO), TEXT),
        new EnforcementEvent.LeniencyAsked(
            1, List.of(ONE, TWO), TEXT, Optional.of(OrganisationId.of("9901-UNIT"))),
        new EnforcementEvent.LeniencySettled(1, true));
  }
}
