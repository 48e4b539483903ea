package org.fengqiao.mediation.casework;

import java.util.Optional;
import org.fengqiao.mediation.calendar.Period;
import org.fengqiao.mediation.calendar.Roll;
import org.fengqiao.mediation.kernel.LegalBasis;

/**
 * How the parties may agree to go on longer (延长调解期限).
 *
 * @param afterEnd whether they may still do so when the period is over
 * @param longest how far beyond the present last day one extension may reach; empty for no bound
 * @param roll what happens if the day of that bound is a rest day
 * @param basis where the rule comes from
 */
public record ExtensionRule(
    boolean afterEnd, Optional<Period> longest, Roll roll, LegalBasis basis) {

  /** Creates a rule whose bound is the day itself. */
  public ExtensionRule(boolean afterEnd, Optional<Period> longest, LegalBasis basis) {
    this(afterEnd, longest, Roll.NONE, basis);
  }
}
