package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.Village.KAN;
import static org.fengqiao.mediation.casework.Village.ZOU;
import static org.fengqiao.mediation.casework.Village.text;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.casework.followup.AnnexKind;
import org.fengqiao.mediation.casework.followup.ReopenGround;
import org.fengqiao.mediation.casework.followup.VisitFinding;
import org.fengqiao.mediation.casework.handover.Organ;
import org.fengqiao.mediation.casework.handover.OrganPaper;
import org.fengqiao.mediation.party.PartyNumber;

/** Actions about what comes to light after the ending, and about telling others how it ended. */
final class AftermathSamples {

  private AftermathSamples() {}

  static FollowUpAction.Reopen reopen(
      ReopenGround ground, boolean followUpOnly, PartyNumber... consenting) {
    return new FollowUpAction.Reopen(
        ground, Role.PARTY, text("REQUEST"), List.of(consenting), followUpOnly);
  }

  static CaseAction action(ActionKind kind) {
    return switch (kind) {
      case REVISIT_FINDING ->
          new FollowUpAction.RevisitFinding(VisitFinding.PROCEDURE_FAULT, ZOU, text("FINDING"));
      case REOPEN -> reopen(ReopenGround.NEW_FACTS, false, ZOU, KAN);
      case ANNEX_PAPER -> new FollowUpAction.AnnexPaper(AnnexKind.RULING, text("PAPER"));
      case RETURN_TO_COURT -> new FeedbackAction.ReturnToCourt(List.of(OrganPaper.PARTY_PAPERS));
      case FEED_BACK -> new FeedbackAction.FeedBack(false, List.of());
      case CRIMINAL_SIDE_NOTE ->
          new FeedbackAction.CriminalSideNote(
              Organ.COURT, text("REQUEST"), List.of(ZOU, KAN), Optional.empty(), Optional.empty());
      default -> throw new IllegalArgumentException(kind.code());
    };
  }

  static CaseAction action(ActionKind kind, List<PartyNumber> parties, Random random) {
    return switch (kind) {
      case REVISIT_FINDING ->
          new FollowUpAction.RevisitFinding(
              List.of(VisitFinding.values()).get(random.nextInt(VisitFinding.values().length)),
              parties.isEmpty() ? ZOU : parties.get(0),
              text("FINDING"));
      case REOPEN ->
          new FollowUpAction.Reopen(
              ReopenGround.NEW_FACTS,
              Role.MEDIATOR,
              text("REQUEST"),
              parties,
              random.nextInt(4) == 0);
      case CRIMINAL_SIDE_NOTE ->
          new FeedbackAction.CriminalSideNote(
              Organ.COURT, text("REQUEST"), parties, Optional.empty(), Optional.empty());
      default -> action(kind);
    };
  }
}
