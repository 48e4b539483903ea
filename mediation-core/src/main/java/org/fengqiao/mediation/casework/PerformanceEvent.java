package org.fengqiao.mediation.casework;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.TextRef;

/** What happens to obligations besides their performance. */
public sealed interface PerformanceEvent extends CaseEventBody {

  /**
   * A debtor was reminded (T99).
   *
   * @param debtor who
   * @param manner how
   * @param answer what was said
   */
  record PerformanceUrged(PartyNumber debtor, UrgeManner manner, TextRef answer)
      implements PerformanceEvent {
    @Override
    public EventKind kind() {
      return EventKind.PERFORMANCE_URGED;
    }
  }

  /**
   * A creditor does without the rest falling due because these lines are late (T100).
   *
   * @param lines the numbers of the late lines
   */
  record AccelerationWaived(List<Integer> lines) implements PerformanceEvent {

    /** Copies the list. */
    public AccelerationWaived {
      lines = List.copyOf(lines);
    }

    @Override
    public EventKind kind() {
      return EventKind.ACCELERATION_WAIVED;
    }
  }

  /**
   * A line was let go without performance, wholly or in part (T102).
   *
   * @param obligation its number
   * @param how given up, or set off
   * @param amount how much, for money
   * @param declaration the declaration
   * @param wardsInterest why it is in the interest of a creditor without full capacity
   */
  record ObligationLetGo(
      int obligation,
      ReleaseKind how,
      Optional<Fen> amount,
      TextRef declaration,
      Optional<TextRef> wardsInterest)
      implements PerformanceEvent {
    @Override
    public EventKind kind() {
      return EventKind.OBLIGATION_LET_GO;
    }
  }
}
