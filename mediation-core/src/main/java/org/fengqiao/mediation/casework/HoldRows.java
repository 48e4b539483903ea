package org.fengqiao.mediation.casework;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.casework.record.Complaint;
import org.fengqiao.mediation.casework.record.DataRequest;
import org.fengqiao.mediation.casework.record.HoldReason;
import org.fengqiao.mediation.casework.record.LegalHold;
import org.fengqiao.mediation.casework.record.LookBackFile;
import org.fengqiao.mediation.party.TextRef;

/** The row about legal holds (T125). */
final class HoldRows {

  private HoldRows() {}

  static CaseRow<?> legalHold() {
    return CaseRow.of(ActionKind.LEGAL_HOLD, RecordAction.OnHold.class)
        .from(RecordRows.ANY)
        .papers(Paper.RESTRICTION)
        .basis(RecordRows.personalData("47"))
        .arguments(HoldRows::check)
        .does(
            (action, attempt, effects) -> {
              if (action instanceof RecordAction.SetHold set) {
                effects.add(holdFor(set.reason(), set.endCondition(), attempt));
              } else if (action instanceof RecordAction.LiftHold lift) {
                effects.add(new RecordEvent.HoldLifted(lift.hold(), lift.reason()));
              }
            });
  }

  static RecordEvent.HoldSet holdFor(HoldReason reason, TextRef endCondition, Attempt attempt) {
    return new RecordEvent.HoldSet(attempt.it().records().holds().size() + 1, reason, endCondition);
  }

  private static void check(RecordAction.OnHold action, Attempt attempt) {
    if (action instanceof RecordAction.SetHold set) {
      if (isPending(set.reason(), attempt.it()).equals(Optional.of(false))) {
        attempt.report(RecordProblem.REASON_NOT_PENDING, "reason", set.reason());
      }
    } else if (action instanceof RecordAction.LiftHold lift) {
      checkLift(lift, attempt);
    }
  }

  private static void checkLift(RecordAction.LiftHold lift, Attempt attempt) {
    List<LegalHold> on = attempt.it().records().holds().stream().filter(LegalHold::isOn).toList();
    Optional<LegalHold> hold = on.stream().filter(h -> h.number() == lift.hold()).findFirst();
    if (hold.isEmpty()) {
      attempt.report(
          RecordProblem.UNKNOWN_HOLD,
          "hold",
          lift.hold(),
          on.stream().map(LegalHold::number).toList());
    } else if (attempt.actor().role() == Role.DIRECTOR && hold.get().setBy() != Role.DIRECTOR) {
      attempt.report(RecordProblem.HOLD_OF_OTHERS, "hold", hold.get().setBy());
    } else if (isPending(hold.get().reason(), attempt.it()).orElse(false)) {
      attempt.report(RecordProblem.HOLD_STILL_NEEDED, "hold", hold.get().reason());
    }
  }

  /** Whether the journal shows that it is pending; empty where the journal cannot know. */
  private static Optional<Boolean> isPending(HoldReason reason, MediationCase it) {
    CaseRecords records = it.records();
    return switch (reason) {
      case LOOK_BACK -> Optional.of(records.lookBacks().stream().anyMatch(LookBackFile::isOpen));
      case COMPLAINT -> Optional.of(records.complaints().stream().anyMatch(Complaint::isOpen));
      case DATA_REQUEST ->
          Optional.of(records.dataRequests().stream().anyMatch(DataRequest::isOpen));
      case SUIT, ENFORCEMENT -> Optional.empty();
    };
  }
}
