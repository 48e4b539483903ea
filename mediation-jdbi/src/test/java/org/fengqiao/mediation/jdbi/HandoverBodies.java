package org.fengqiao.mediation.jdbi;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.casework.AgreementForm;
import org.fengqiao.mediation.casework.CaseEventBody;
import org.fengqiao.mediation.casework.Elsewhere;
import org.fengqiao.mediation.casework.EndReason;
import org.fengqiao.mediation.casework.EndingGround;
import org.fengqiao.mediation.casework.FeedbackEvent;
import org.fengqiao.mediation.casework.FollowUpEvent;
import org.fengqiao.mediation.casework.HandoverEvent;
import org.fengqiao.mediation.casework.Outcome;
import org.fengqiao.mediation.casework.followup.AnnexKind;
import org.fengqiao.mediation.casework.followup.InquiryBody;
import org.fengqiao.mediation.casework.followup.ReopenGround;
import org.fengqiao.mediation.casework.followup.SocialInquiry;
import org.fengqiao.mediation.casework.followup.VisitFinding;
import org.fengqiao.mediation.casework.handover.EscalationGround;
import org.fengqiao.mediation.casework.handover.GiveBackReason;
import org.fengqiao.mediation.casework.handover.JoinGround;
import org.fengqiao.mediation.casework.handover.Organ;
import org.fengqiao.mediation.casework.handover.OrganGround;
import org.fengqiao.mediation.casework.handover.OrganPaper;
import org.fengqiao.mediation.casework.handover.Receiver;
import org.fengqiao.mediation.casework.handover.TransferGround;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.TextRef;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionLevel;

/** Bodies of the events that bring a case to somebody else. */
final class HandoverBodies {

  private static final PartyNumber ONE = PartyNumber.of(1);
  private static final PartyNumber TWO = PartyNumber.of(2);
  private static final LocalDate DAY = LocalDate.of(2019, 3, 4);
  private static final TextRef TEXT = TextRef.of("9901-T1");
  private static final OrganisationId OTHER = OrganisationId.of("9901-C2");
  private static final Receiver TOWN =
      new Receiver(
          OTHER, OrganisationKind.TOWN_COMMITTEE, RegionCode.of("990101101000"), RegionLevel.TOWN);

  private HandoverBodies() {}

  static List<CaseEventBody> all() {
    return List.of(
        new HandoverEvent.TransferOffered(
            TOWN,
            TransferGround.INDUSTRY,
            List.of(ONE, TWO),
            Optional.of(OrganisationId.of("9901-O1")),
            Optional.of(4)),
        new HandoverEvent.TransferOffered(
            TOWN, TransferGround.PARTIES_WISH, List.of(), Optional.empty(), Optional.empty()),
        new HandoverEvent.CaseEscalated(
            TOWN, EscalationGround.GRAVE, List.of(ONE, TWO), Optional.of(5)),
        new HandoverEvent.CaseEscalated(
            TOWN, EscalationGround.ATTEMPTS, List.of(ONE), Optional.empty()),
        new HandoverEvent.TransferAccepted(2, DAY, "F00D"),
        new HandoverEvent.TransferAccepted(
            1, DAY, "F00D", Optional.of(new Elsewhere(EndingGround.COURT, Optional.empty()))),
        new HandoverEvent.TransferReturned(GiveBackReason.WRONG_VENUE, Optional.of(TEXT)),
        new HandoverEvent.TransferReturned(GiveBackReason.NO_MEDIATOR, Optional.empty()),
        new HandoverEvent.CommitteeInvited(OTHER, JoinGround.CROSS_REGION),
        new HandoverEvent.CommitteeAnswered(OTHER, true),
        new HandoverEvent.OrganSent(
            1,
            Organ.POLICE,
            OrganGround.ASKED,
            List.of(OrganPaper.MATTER, OrganPaper.PARTY_PAPERS),
            List.of(ONE, TWO),
            Optional.of(TEXT),
            Optional.of(6),
            Optional.of(OrganisationId.of("9901-UNIT"))),
        new HandoverEvent.OrganSent(
            2,
            Organ.SUPERVISION,
            OrganGround.MUST_ACT,
            List.of(OrganPaper.MATTER),
            List.of(),
            Optional.empty(),
            Optional.empty()),
        new HandoverEvent.OrganReceipted(1, TEXT),
        new HandoverEvent.OrganReturned(2, GiveBackReason.OUT_OF_RANGE),
        new FeedbackEvent.ReturnedToCourt(
            Outcome.NOT_AGREED,
            EndReason.TOO_FAR_APART,
            DAY,
            List.of(OrganPaper.PARTY_PAPERS, OrganPaper.UNDISPUTED_FACTS)),
        new FeedbackEvent.ResultTold(Outcome.AGREED, DAY, Optional.of(AgreementForm.WRITTEN), true),
        new FeedbackEvent.ResultTold(Outcome.TERMINATED, DAY, Optional.empty(), false),
        new FeedbackEvent.SideNoteGiven(
            Organ.COURT,
            TEXT,
            List.of(),
            Optional.of(
                new SocialInquiry(
                    InquiryBody.JUDICIAL_OFFICE, Organ.COURT, TEXT, Optional.of(TEXT)))),
        new FeedbackEvent.SideNoteGiven(Organ.POLICE, TEXT, List.of(ONE, TWO), Optional.empty()),
        new FollowUpEvent.VisitFindingMade(VisitFinding.DEFAULT, ONE, TEXT),
        new FollowUpEvent.CaseReopened(
            ReopenGround.NEW_FACTS, Role.PARTY, TEXT, List.of(ONE, TWO), false, false),
        new FollowUpEvent.CaseReopened(
            ReopenGround.BOTH_WANT, Role.MEDIATOR, TEXT, List.of(), false, true),
        new FollowUpEvent.PaperAnnexed(AnnexKind.RULING, TEXT));
  }
}
