package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.HandoverSamples.BOTH;
import static org.fengqiao.mediation.casework.Village.DIRECTOR;
import static org.fengqiao.mediation.casework.Village.KAN;
import static org.fengqiao.mediation.casework.Village.MEDIATOR;
import static org.fengqiao.mediation.casework.Village.ZOU;
import static org.fengqiao.mediation.casework.Village.text;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.kernel.OrganisationId;

/** Actions about how a case comes in besides an application. */
final class ReferralSamples {

  static final OrganisationId COURT = OrganisationId.of("9901-COURT");

  private ReferralSamples() {}

  static CaseAction action(ActionKind kind) {
    return switch (kind) {
      case RECEIVE_REFERRAL -> ofCourt(CourtChannel.INVITED, CourtStage.BEFORE_DOCKETING);
      case CONFIRM_REFERRAL -> new ReferralAction.ConfirmReferral();
      case RETURN_REFERRAL ->
          new ReferralAction.ReturnReferral(ReturnReason.OUTSIDE_RANGE, Optional.empty());
      case ASK_SUPPLEMENT -> new ReferralAction.AskSupplement(List.of(SupplementItem.IDENTITY));
      case REVIEW_DECLINE ->
          new ReferralAction.ReviewDecline(ReviewCause.SPOT_CHECK, true, text("OPINION"));
      case OPEN_SUCCESSOR -> new ReferralAction.OpenSuccessor(CaseId.of("9901-RAIN-2"));
      default -> throw new IllegalArgumentException(kind.code());
    };
  }

  static ReferralAction.ReceiveReferral ofCourt(CourtChannel channel, CourtStage stage) {
    return new ReferralAction.ReceiveReferral(
        Village.registration("NEIGHBOUR").source(CaseSource.COURT).build(),
        Optional.empty(),
        new ReferralLetter(
            stage == CourtStage.BEFORE_DOCKETING ? ReferralForm.DELEGATED : ReferralForm.ENTRUSTED,
            COURT,
            text("LETTER"),
            Optional.of(channel),
            Optional.of(stage),
            List.of(ZOU, KAN),
            true));
  }

  /** What another organ than a court sends. */
  static ReferralAction.ReceiveReferral received(Registration registration) {
    return new ReferralAction.ReceiveReferral(
        Registration.builder().from(registration).source(CaseSource.DEPARTMENT).build(),
        Optional.empty(),
        new ReferralLetter(
            ReferralForm.OTHER_ORGAN,
            OrganisationId.of("9901-BUREAU"),
            text("LETTER"),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            true));
  }

  /** A case a court has sent whose letter waits for the signature. */
  static Running unsigned(CourtChannel channel) {
    ReferralAction.ReceiveReferral whole = ofCourt(channel, CourtStage.BEFORE_DOCKETING);
    ReferralLetter letter = whole.letter();
    ReferralLetter unsigned =
        new ReferralLetter(
            letter.form(),
            letter.sender(),
            letter.papers(),
            letter.channel(),
            letter.stage(),
            letter.consents(),
            false);
    return Running.unregistered()
        .does(
            Village.MEDIATOR,
            "2025-09-26T09:00",
            new ReferralAction.ReceiveReferral(whole.registration(), Optional.empty(), unsigned));
  }

  /** A case a court has sent. */
  static Running sent(CourtChannel channel, CourtStage stage) {
    return Running.unregistered()
        .does(Village.MEDIATOR, "2025-09-26T09:00", ofCourt(channel, stage));
  }

  /** A case delegated by a court, whose parties have met. */
  static Running fromCourt() {
    Registration registration =
        Village.registration("NEIGHBOUR").source(CaseSource.COURT).addApplicants(ZOU).build();
    return Running.unregistered()
        .does(
            DIRECTOR,
            "2026-03-30T09:00",
            new ReferralAction.ReceiveReferral(
                registration,
                Optional.empty(),
                new ReferralLetter(
                    ReferralForm.DELEGATED,
                    OrganisationId.of("9901-COURT"),
                    text("LETTER"),
                    Optional.of(CourtChannel.INVITED),
                    Optional.of(CourtStage.BEFORE_DOCKETING),
                    BOTH,
                    true)))
        .informed()
        .does(MEDIATOR, "2026-03-30T10:30", new MediationAction.AssessRisk("BLUE", text("RISK")))
        .accepted()
        .opened()
        .met();
  }
}
