package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.TextRef;

/** What can be done about the mediation period: let it stand still, go on, or last longer. */
public sealed interface PeriodAction extends CaseAction {

  /**
   * Begin an appraisal (T42, MDR 34, TRF 92, ONL 26).
   *
   * @param subject what is to be appraised
   * @param expert who appraises
   * @param agreed the parties who agree on subject and expert: all who remain
   * @param paidBy the parties who pay the expert; they pay directly
   */
  record StartAppraisal(
      TextRef subject, TextRef expert, List<PartyNumber> agreed, List<PartyNumber> paidBy)
      implements PeriodAction {

    /** Copies the lists. */
    public StartAppraisal {
      agreed = List.copyOf(agreed);
      paidBy = List.copyOf(paidBy);
    }

    @Override
    public ActionKind kind() {
      return ActionKind.START_APPRAISAL;
    }
  }

  /**
   * End an appraisal (T43).
   *
   * @param result how
   * @param opinion the opinion; present exactly if one was received
   */
  record EndAppraisal(AppraisalResult result, Optional<TextRef> opinion) implements PeriodAction {
    @Override
    public ActionKind kind() {
      return ActionKind.END_APPRAISAL;
    }
  }

  /**
   * Extend the mediation period (T44, INV 27, ONL 24, MDR 38).
   *
   * @param agreed the parties who agree: all who remain
   * @param until the day they agreed on; it moves off a rest day where the period does
   */
  record Extend(List<PartyNumber> agreed, LocalDate until) implements PeriodAction {

    /** Copies the list. */
    public Extend {
      agreed = List.copyOf(agreed);
    }

    @Override
    public ActionKind kind() {
      return ActionKind.EXTEND;
    }
  }
}
