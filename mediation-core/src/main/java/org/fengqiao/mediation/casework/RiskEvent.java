package org.fengqiao.mediation.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.fengqiao.mediation.casework.risk.HarmKind;
import org.fengqiao.mediation.casework.risk.ReportAddressee;
import org.fengqiao.mediation.casework.risk.ReportKind;
import org.fengqiao.mediation.kernel.Coded;
import org.fengqiao.mediation.kernel.StorableTexts;
import org.fengqiao.mediation.party.TextRef;

/** What happens about the risk of a dispute beyond assessing it. */
public sealed interface RiskEvent extends CaseEventBody {

  /**
   * The risk level was lowered (T23).
   *
   * @param level a code of the scheme in force
   * @param reason why
   */
  record RiskLowered(String level, TextRef reason) implements RiskEvent {

    /** Checks the length of the code. */
    public RiskLowered {
      if (level.isEmpty() || level.length() > Coded.MAX_LENGTH) {
        throw new IllegalArgumentException(
            "a risk level has 1 to " + Coded.MAX_LENGTH + " characters, not " + level.length());
      }
      StorableTexts.of("RiskLowered").check("level", level, Coded.MAX_LENGTH).orThrow();
    }

    @Override
    public EventKind kind() {
      return EventKind.RISK_LOWERED;
    }
  }

  /**
   * It was found how hard the dispute is to settle (T22, CASE-11).
   *
   * @param found how hard, and why
   */
  record ComplexityFound(ComplexityFinding found) implements RiskEvent {
    @Override
    public EventKind kind() {
      return EventKind.COMPLEXITY_FOUND;
    }
  }

  /**
   * A report became due (T22, T26).
   *
   * @param report its number within the case
   * @param about what it is about
   * @param to who is to be told
   * @param dueAt the instant by which
   * @param dueOn the civil day of that instant
   */
  record ReportOwed(
      int report, ReportKind about, ReportAddressee to, Instant dueAt, LocalDate dueOn)
      implements RiskEvent {
    @Override
    public EventKind kind() {
      return EventKind.REPORT_OWED;
    }
  }

  /**
   * A report was made (T25, T26).
   *
   * @param report its number within the case
   * @param about what it is about
   * @param to who was told
   * @param madeAt when
   * @param facts the facts told
   * @param receipt the receipt of the addressee
   */
  record ReportMade(
      int report,
      ReportKind about,
      ReportAddressee to,
      Instant madeAt,
      TextRef facts,
      Optional<TextRef> receipt)
      implements RiskEvent {
    @Override
    public EventKind kind() {
      return EventKind.REPORT_MADE;
    }
  }

  /**
   * Harm became known, or more of it was told (T26); from now on the sides meet separately only.
   *
   * @param number the number of the harm within the case; the reports that follow are about it
   * @param harm who is or may be harmed
   * @param victimTold whether the victim was told of protection orders
   */
  record HarmFound(int number, HarmKind harm, boolean victimTold) implements RiskEvent {
    @Override
    public EventKind kind() {
      return EventKind.HARM_FOUND;
    }
  }
}
