package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.TextRef;

/** Why the mediation period stood still or lasts longer; what that does to it are clock events. */
public sealed interface PeriodEvent extends CaseEventBody {

  /**
   * An appraisal began (T42).
   *
   * @param subject what is appraised
   * @param expert who appraises
   * @param agreed the parties who agreed
   * @param paidBy the parties who pay the expert
   */
  record AppraisalStarted(
      TextRef subject, TextRef expert, List<PartyNumber> agreed, List<PartyNumber> paidBy)
      implements PeriodEvent {

    /** Copies the lists. */
    public AppraisalStarted {
      agreed = List.copyOf(agreed);
      paidBy = List.copyOf(paidBy);
    }

    @Override
    public EventKind kind() {
      return EventKind.APPRAISAL_STARTED;
    }
  }

  /**
   * An appraisal ended (T43).
   *
   * @param result how
   * @param opinion the opinion, where there is one
   */
  record AppraisalEnded(AppraisalResult result, Optional<TextRef> opinion) implements PeriodEvent {
    @Override
    public EventKind kind() {
      return EventKind.APPRAISAL_ENDED;
    }
  }

  /**
   * The parties agreed to go on longer (T44).
   *
   * @param agreed the parties who agreed
   * @param until the day they agreed on
   */
  record ExtensionAgreed(List<PartyNumber> agreed, LocalDate until) implements PeriodEvent {

    /** Copies the list. */
    public ExtensionAgreed {
      agreed = List.copyOf(agreed);
    }

    @Override
    public EventKind kind() {
      return EventKind.EXTENSION_AGREED;
    }
  }
}
