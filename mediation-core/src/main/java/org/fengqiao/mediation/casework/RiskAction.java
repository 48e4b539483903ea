package org.fengqiao.mediation.casework;

import java.time.LocalDateTime;
import java.util.Optional;
import org.fengqiao.mediation.casework.risk.HarmKind;
import org.fengqiao.mediation.casework.risk.ReportAddressee;
import org.fengqiao.mediation.party.TextRef;

/** What can be done about the risk of a dispute beyond assessing it. */
public sealed interface RiskAction extends CaseAction {

  /**
   * Lower the risk level (T23).
   *
   * @param level a milder level of the scheme in force
   * @param reason why
   */
  record LowerRisk(String level, TextRef reason) implements RiskAction {
    @Override
    public ActionKind kind() {
      return ActionKind.LOWER_RISK;
    }
  }

  /**
   * Report danger to one addressee (T25). It is made at the time the action happened.
   *
   * @param to who is told
   * @param facts the facts told, and nothing said in confidence beyond what the danger requires
   * @param receipt the receipt of the addressee
   */
  record ReportDanger(ReportAddressee to, TextRef facts, Optional<TextRef> receipt)
      implements RiskAction {
    @Override
    public ActionKind kind() {
      return ActionKind.REPORT_DANGER;
    }
  }

  /**
   * Report harm to a child or dependant (T26). Asks nobody and waits for nothing.
   *
   * @param harm who is or may be harmed
   * @param to who is told
   * @param knownAt when it became known, on the clocks of the office; empty for just now
   * @param victimTold whether the victim was told of protection orders
   * @param facts the facts told
   * @param receipt the receipt of the addressee
   * @param reported the number of a harm reported before that somebody else is told of now; empty
   *     for a harm nobody was told of yet, which everybody is told whom the rules name
   */
  record ReportHarm(
      HarmKind harm,
      ReportAddressee to,
      Optional<LocalDateTime> knownAt,
      boolean victimTold,
      TextRef facts,
      Optional<TextRef> receipt,
      Optional<Integer> reported)
      implements RiskAction {

    /** Reports a harm nobody was told of yet. */
    public ReportHarm(
        HarmKind harm,
        ReportAddressee to,
        Optional<LocalDateTime> knownAt,
        boolean victimTold,
        TextRef facts,
        Optional<TextRef> receipt) {
      this(harm, to, knownAt, victimTold, facts, receipt, Optional.empty());
    }

    @Override
    public ActionKind kind() {
      return ActionKind.REPORT_HARM;
    }
  }
}
