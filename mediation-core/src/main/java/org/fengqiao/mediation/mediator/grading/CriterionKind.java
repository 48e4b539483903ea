package org.fengqiao.mediation.mediator.grading;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import org.fengqiao.mediation.kernel.Coded;

/** The kinds of {@link Criterion}, and the units their numbers may have in a file. */
public enum CriterionKind implements Coded {
  /** Years of work (工作年限). */
  YEARS_OF_WORK("YEARS-OF-WORK", "years"),
  /** Disputes mediated, cumulative or a year (累计、年度案件数). */
  CASES("CASES", "cases"),
  /** Share of oral agreements in all agreements (口头协议占比). */
  ORAL_SHARE("ORAL-SHARE", "%"),
  /** Success rate (调解成功率). */
  SUCCESS_RATE("SUCCESS-RATE", "%"),
  /** Training (培训). */
  TRAINING("TRAINING", "days", "class-hours"),
  /** No misconduct (无违反人民调解法第十五条的行为). */
  NO_MISCONDUCT("NO-MISCONDUCT", "years"),
  /** No escalation through the mediator's fault (无因调解不当激化). */
  NO_ESCALATION("NO-ESCALATION", "years"),
  /** Places of the step (名额). */
  QUOTA("QUOTA", "mediators", "%"),
  /** Attested by people (人工认定). */
  ATTESTED("ATTESTED");

  private final String code;
  private final ImmutableList<String> units;

  CriterionKind(String code, String... units) {
    this.code = code;
    this.units = ImmutableList.copyOf(units);
  }

  @Override
  public String code() {
    return code;
  }

  /** Returns the units of its numbers as written in a file; none where it has no number. */
  public List<String> units() {
    return units;
  }

  /** Returns the key it has in a file. */
  String inFile() {
    return code.toLowerCase(Locale.ROOT);
  }
}
