package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.TextRef;

/**
 * An appraisal in a case (鉴定). The parties pay the expert themselves; the committee takes nothing
 * (PML 4).
 *
 * @param startedOn the day it began
 * @param subject what is to be appraised
 * @param expert who appraises
 * @param paidBy the parties who pay the expert
 * @param endedOn the day it ended; empty while it lasts
 * @param result how it ended
 * @param opinion the opinion, where there is one
 */
public record Appraisal(
    LocalDate startedOn,
    TextRef subject,
    TextRef expert,
    List<PartyNumber> paidBy,
    Optional<LocalDate> endedOn,
    Optional<AppraisalResult> result,
    Optional<TextRef> opinion) {

  /** Copies the list. */
  public Appraisal {
    paidBy = List.copyOf(paidBy);
  }

  /** Returns whether it lasts. */
  public boolean isOpen() {
    return endedOn.isEmpty();
  }

  Appraisal ended(LocalDate day, PeriodEvent.AppraisalEnded ended) {
    return new Appraisal(
        startedOn,
        subject,
        expert,
        paidBy,
        Optional.of(day),
        Optional.of(ended.result()),
        ended.opinion());
  }
}
