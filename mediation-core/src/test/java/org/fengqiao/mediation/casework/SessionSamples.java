package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.Village.KAN;
import static org.fengqiao.mediation.casework.Village.ZOU;
import static org.fengqiao.mediation.casework.Village.day;
import static org.fengqiao.mediation.casework.Village.text;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.party.PersonRef;

/** One action of each kind in the talks and of the untimely endings. */
final class SessionSamples {

  static final PersonRef HELPER = PersonRef.of("9901-H1");

  private SessionSamples() {}

  static CaseAction action(ActionKind kind) {
    return switch (kind) {
      case INVITE_HELPER ->
          new SessionAction.InviteHelper(HELPER, HelperRole.KIN, List.of(ZOU, KAN), true);
      case SUMMON_SESSION ->
          new SessionAction.SummonSession(
              SessionKind.JOINT,
              List.of(ZOU, KAN),
              day("2026-06-09"),
              LocalTime.of(9, 30),
              SessionChannel.ON_SITE,
              Optional.of(text("PLACE")));
      case HOLD_SEPARATE ->
          new SessionAction.HoldSeparate(
              List.of(KAN), text("APART"), SessionSetting.onSite(), true);
      case ADD_NOTE ->
          new SessionAction.AddNote(NoteKind.STATEMENT, NoteAudience.all(), text("NOTE"));
      case INVESTIGATE ->
          new SessionAction.Investigate(
              EvidenceSource.SITE, text("WHO"), true, NoteAudience.all(), text("FOUND"));
      case RECORD_UNDISPUTED ->
          new SessionAction.RecordUndisputed(List.of(ZOU, KAN), text("FACTS"));
      case RECORD_LAW_TALK ->
          new SessionAction.RecordLawTalk(NormKind.LAW, text("LAW"), List.of(ZOU, KAN));
      case PROVIDE_HELP ->
          new SessionAction.ProvideHelp(ZOU, HelpKind.READING_ALOUD, Optional.empty(), false);
      case END_BY_APPLICANT -> new EndingAction.EndByApplicant(List.of(ZOU), false);
      case END_UNSUITED -> new EndingAction.EndUnsuited(EndingGround.STATUS, text("WHY"));
      case END_IMPOSSIBLE -> new EndingAction.EndImpossible(EndingGround.UNREACHABLE, KAN);
      case END_OTHER_ORGAN ->
          new EndingAction.EndOtherOrgan(EndingGround.COURT, KAN, Optional.empty());
      case STOP_SHAM -> new EndingAction.StopSham(ShamStep.SUSPECTED, Optional.of(text("SIGNS")));
      case FOLLOW_GUIDANCE ->
          new EndingAction.FollowGuidance(ZOU, GuidanceResult.WENT, Optional.of(Route.LITIGATION));
      default -> throw new IllegalArgumentException(kind.code());
    };
  }
}
