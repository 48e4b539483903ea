package org.fengqiao.mediation.casework;

/** Reads what happens to obligations besides their performance. */
final class PerformanceFold {

  private PerformanceFold() {}

  static void read(PerformanceEvent body, CaseFold fold) {
    if (body instanceof PerformanceEvent.AccelerationWaived waived) {
      waived
          .lines()
          .forEach(
              number ->
                  fold.put(
                      ObligationState.builder()
                          .from(fold.obligation(number))
                          .accelerationWaived(true)
                          .build()));
    } else if (body instanceof PerformanceEvent.ObligationLetGo gone) {
      fold.put(fold.obligation(gone.obligation()).letGo(gone.how(), gone.amount(), fold.day()));
    } else if (body instanceof PerformanceEvent.PerformanceUrged urged) {
      fold.party(urged.debtor());
    }
  }
}
