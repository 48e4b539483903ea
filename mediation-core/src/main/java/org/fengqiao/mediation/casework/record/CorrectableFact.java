package org.fengqiao.mediation.casework.record;

import org.fengqiao.mediation.kernel.Coded;

/**
 * Which facts of a journal a correction may change (T114, 更正记录). What the parties signed is not
 * among them: that is changed by a correction of a slip (T56) or a change of the agreement (T101)
 * only.
 */
public enum CorrectableFact implements Coded {
  /** Type of the dispute (纠纷类型), a code. */
  DISPUTE_TYPE("DISPUTE-TYPE"),
  /** Place of the dispute (纠纷发生地), a region code. */
  PLACE("PLACE"),
  /** Where the case came from (案件来源), a code. */
  SOURCE("SOURCE"),
  /** Day the dispute arose (纠纷发生日期). */
  ARISEN_ON("ARISEN-ON"),
  /** How hard the dispute was said to be at the registration (难易程度), a code. */
  COMPLEXITY("COMPLEXITY"),
  /** Whether a party is a person or an organisation (当事人类别). */
  PARTY_KIND("PARTY-KIND"),
  /** Where a party lives or works (当事人所在地), a region code. */
  PARTY_REGION("PARTY-REGION"),
  /** Day something happened that starts no period and moves no state (发生日期). */
  DAY_OF_EVENT("DAY-OF-EVENT"),
  /** Amount of a payment as it was written down (登记的履行金额), in fen. */
  AMOUNT_PAID("AMOUNT-PAID");

  private final String code;

  CorrectableFact(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
