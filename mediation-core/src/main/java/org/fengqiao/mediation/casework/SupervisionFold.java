package org.fengqiao.mediation.casework;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.casework.record.BadOutcome;
import org.fengqiao.mediation.casework.record.Complaint;
import org.fengqiao.mediation.casework.record.LookBackFile;
import org.fengqiao.mediation.casework.record.Supervision;

/** Reads what happens about the work on a case. */
final class SupervisionFold {

  private SupervisionFold() {}

  static void read(SupervisionEvent body, CaseFold fold) {
    CaseFacts facts = fold.facts();
    CaseRecords before = facts.records;
    if (body instanceof SupervisionEvent.SupervisionOpened opened) {
      facts.records =
          before.with(
              new Supervision(
                  opened.supervision(),
                  opened.demand(),
                  opened.text(),
                  fold.day(),
                  opened.clock(),
                  Optional.empty()));
    } else if (body instanceof SupervisionEvent.SupervisionAnswered answered) {
      facts.records =
          before.with(
              before
                  .supervision(answered.supervision())
                  .orElseThrow(
                      () -> RecordFold.missing("supervision", answered.supervision(), fold))
                  .answered(fold.day()));
    } else if (body instanceof SupervisionEvent.ComplaintMade made) {
      made.by().ifPresent(fold::party);
      facts.records = before.with(complaint(made, fold));
    } else if (body instanceof SupervisionEvent.ComplaintAnswered answered) {
      facts.records =
          before.with(
              before
                  .complaint(answered.complaint())
                  .orElseThrow(() -> RecordFold.missing("complaint", answered.complaint(), fold))
                  .answered(answered.result(), fold.day()));
    } else if (body instanceof SupervisionEvent.BadOutcomeRecorded bad) {
      facts.records = before.with(new BadOutcome(bad.outcome(), bad.day(), bad.source()));
    } else {
      readLookBack(body, fold);
    }
  }

  private static Complaint complaint(SupervisionEvent.ComplaintMade made, CaseFold fold) {
    return new Complaint(
        made.complaint(),
        made.subject(),
        made.mediator(),
        made.by(),
        made.text(),
        fold.day(),
        made.clock(),
        Optional.empty(),
        Optional.empty());
  }

  private static void readLookBack(SupervisionEvent body, CaseFold fold) {
    CaseFacts facts = fold.facts();
    if (body instanceof SupervisionEvent.LookBackOpened opened) {
      facts.records =
          facts.records.with(
              new LookBackFile(
                  opened.lookBack(),
                  opened.trigger(),
                  fold.day(),
                  Set.of(),
                  List.of(),
                  Optional.empty(),
                  Optional.empty()));
    } else if (body instanceof SupervisionEvent.PersonHeard heard) {
      facts.records = facts.records.with(file(heard.lookBack(), fold).heard(heard.person()));
    } else if (body instanceof SupervisionEvent.FindingMade made) {
      facts.records =
          facts.records.with(
              file(made.lookBack(), fold)
                  .found(
                      new LookBackFile.Finding(
                          made.finding(), made.person(), made.accountability(), made.facts())));
    } else if (body instanceof SupervisionEvent.LookBackReported reported) {
      facts.records =
          facts.records.with(
              file(reported.lookBack(), fold).reported(reported.report(), fold.day()));
    }
  }

  private static LookBackFile file(int number, CaseFold fold) {
    return fold.facts()
        .records
        .lookBack(number)
        .orElseThrow(() -> RecordFold.missing("look-back", number, fold));
  }
}
