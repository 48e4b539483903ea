package org.fengqiao.mediation.casework;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.casework.record.DataRequest;
import org.fengqiao.mediation.casework.record.DataStatus;
import org.fengqiao.mediation.casework.record.ErasureProposal;
import org.fengqiao.mediation.casework.record.LegalHold;

/** Reads what happens to the record. What a correction changes is read by {@link Corrections}. */
final class RecordFold {

  private RecordFold() {}

  static void read(RecordEvent body, CaseFold fold) {
    CaseFacts facts = fold.facts();
    CaseRecords before = facts.records;
    if (body instanceof RecordEvent.DataRequested asked) {
      facts.records = before.with(request(asked, fold));
    } else if (body instanceof RecordEvent.DataAnswered answered) {
      facts.records =
          before.with(request(answered.request(), fold).answered(answered.answer(), fold.day()));
    } else if (body instanceof RecordEvent.AnswerAppealed appealed) {
      facts.records = before.with(request(appealed.request(), fold).appealedTo());
    } else if (body instanceof RecordEvent.AppealDecided decided) {
      DataRequest request = request(decided.request(), fold);
      facts.records =
          before.with(decided.clock().map(request::setAside).orElseGet(request::upheld));
    } else if (body instanceof RecordEvent.DataRestricted restricted) {
      fold.party(restricted.party());
      facts.records = before.with(List.of(restricted.party()), DataStatus.RESTRICTED);
    } else if (body instanceof RecordEvent.ErasureProposed proposed) {
      proposed.parties().forEach(fold::party);
      facts.records = before.with(proposal(proposed, fold));
    } else if (body instanceof RecordEvent.ErasureDecided decided) {
      decide(decided, fold);
    } else if (body instanceof RecordEvent.HoldSet set) {
      facts.records =
          before.with(
              new LegalHold(
                  set.hold(),
                  set.reason(),
                  set.endCondition(),
                  fold.event().role(),
                  fold.day(),
                  Optional.empty()));
    } else if (body instanceof RecordEvent.HoldLifted lifted) {
      facts.records =
          before.with(
              before
                  .hold(lifted.hold())
                  .orElseThrow(() -> missing("hold", lifted.hold(), fold))
                  .lifted(fold.day()));
    }
  }

  private static DataRequest request(RecordEvent.DataRequested asked, CaseFold fold) {
    fold.party(asked.party());
    return new DataRequest(
        asked.request(),
        asked.about(),
        asked.party(),
        asked.heir(),
        asked.datum(),
        asked.ground(),
        fold.day(),
        asked.clock(),
        Optional.empty(),
        Optional.empty(),
        false);
  }

  private static DataRequest request(int number, CaseFold fold) {
    return fold.facts().records.request(number).orElseThrow(() -> missing("request", number, fold));
  }

  private static ErasureProposal proposal(RecordEvent.ErasureProposed proposed, CaseFold fold) {
    return new ErasureProposal(
        proposed.proposal(),
        proposed.parties(),
        proposed.ground(),
        proposed.appraisal(),
        fold.event().actor(),
        fold.day(),
        Optional.empty());
  }

  private static void decide(RecordEvent.ErasureDecided decided, CaseFold fold) {
    CaseFacts facts = fold.facts();
    ErasureProposal proposal =
        facts
            .records
            .erasure(decided.proposal())
            .orElseThrow(() -> missing("proposal", decided.proposal(), fold));
    facts.records = facts.records.with(proposal.decided(decided.approved()));
    if (decided.approved()) {
      facts.records = facts.records.with(proposal.parties(), DataStatus.ERASED);
    }
  }

  static JournalException missing(String what, int number, CaseFold fold) {
    return fold.wrong("refers to " + what + " " + number + ", which is not there");
  }
}
