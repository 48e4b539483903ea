package org.fengqiao.mediation.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads appraisals. */
final class PeriodFold {

  private PeriodFold() {}

  static void read(PeriodEvent body, CaseFold fold) {
    CaseFacts facts = fold.facts();
    if (body instanceof PeriodEvent.AppraisalStarted started) {
      facts.appraisals =
          CaseFacts.with(
              facts.appraisals,
              new Appraisal(
                  fold.day(),
                  started.subject(),
                  started.expert(),
                  started.paidBy(),
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty()));
    } else if (body instanceof PeriodEvent.AppraisalEnded ended) {
      List<Appraisal> all = new ArrayList<>(facts.appraisals);
      int last = all.size() - 1;
      if (last < 0 || !all.get(last).isOpen()) {
        throw fold.wrong("there is no appraisal under way");
      }
      all.set(last, all.get(last).ended(fold.day(), ended));
      facts.appraisals = List.copyOf(all);
    }
  }
}
