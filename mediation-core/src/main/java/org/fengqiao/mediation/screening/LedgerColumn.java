package org.fengqiao.mediation.screening;

import java.util.Locale;
import java.util.Optional;
import org.fengqiao.mediation.kernel.Coded;

/**
 * The columns a ledger file may have. The heading is the {@linkplain #heading() English} or Chinese
 * name, whatever its case and the blanks around it; other columns are kept with the row.
 */
public enum LedgerColumn implements Coded {
  /** Required: the row's own number in its ledger, which makes importing again safe. */
  NUMBER("NUMBER", true),
  /** Required: the day the matter was found, such as 2022-03-05, 2022/3/5 or 2022年3月5日. */
  FOUND_ON("FOUND-ON", true),
  /** Required: the region code of twelve digits. */
  REGION("REGION", true),
  /** Required: code or name of the type of dispute; an unknown one is kept and reported. */
  DISPUTE_TYPE("DISPUTE-TYPE", true),
  /** Required: what it is about, in free text; goes to the store of personal data. */
  SUMMARY("SUMMARY", true),
  /** Code or name of a {@link LeadOrigin}; screening where empty. */
  SOURCE("SOURCE", false),
  /** Code or name of a {@link LeadGravity}; general where empty. */
  GRAVITY("GRAVITY", false),
  /** How many people or organisations are concerned, 1 or more. */
  PARTIES("PARTIES", false),
  /** The amount in dispute in yuan, with at most two decimals. */
  AMOUNT_YUAN("AMOUNT-YUAN", false),
  /** The last day for disposing of the matter. */
  TIME_LIMIT("TIME-LIMIT", false),
  /** What is to be done, in free text; goes to the store of personal data. */
  MEASURES("MEASURES", false);

  private final String code;
  private final boolean required;

  LedgerColumn(String code, boolean required) {
    this.code = code;
    this.required = required;
  }

  @Override
  public String code() {
    return code;
  }

  /** Returns whether a file without this column, and a row without this cell, is refused. */
  public boolean isRequired() {
    return required;
  }

  /** Returns the English heading, such as {@code found-on}. */
  public String heading() {
    return code.toLowerCase(Locale.ROOT);
  }

  /** Returns the column a heading names; empty if it names none of these. */
  static Optional<LedgerColumn> of(String heading) {
    String wanted = heading.strip();
    for (LedgerColumn column : values()) {
      if (column.heading().equalsIgnoreCase(wanted)
          || column.label(Locale.CHINESE).equals(wanted)) {
        return Optional.of(column);
      }
    }
    return Optional.empty();
  }
}
