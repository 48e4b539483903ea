package org.fengqiao.mediation.source;

import org.fengqiao.mediation.kernel.ProblemCode;
import org.fengqiao.mediation.kernel.Severity;

/** What can be wrong with a source file; the subject is {@code file:line:column}. */
public enum SourceProblem implements ProblemCode {
  /** Arguments: what the parser says. */
  SYNTAX("SYNTAX"),
  /** No arguments. */
  TAB("TAB"),
  /** Arguments: the code point. */
  CONTROL_CHARACTER("CONTROL-CHARACTER"),
  /** Arguments: what is used: anchor, alias or tag. */
  YAML_FEATURE("YAML-FEATURE"),
  /** No arguments. */
  SECOND_DOCUMENT("SECOND-DOCUMENT"),
  /** No arguments. */
  EMPTY_SOURCE("EMPTY-SOURCE"),
  /** Arguments: the greatest depth. */
  TOO_DEEP("TOO-DEEP"),
  /** Arguments: the characters, the greatest number of characters. */
  TOO_LARGE("TOO-LARGE"),
  /** Arguments: the key, where it stands first. */
  DUPLICATE_KEY("DUPLICATE-KEY"),
  /** No arguments. */
  BAD_KEY("BAD-KEY"),
  /** Arguments: the key, the valid keys. */
  UNKNOWN_KEY("UNKNOWN-KEY"),
  /** Arguments: the key. */
  MISSING_KEY("MISSING-KEY"),
  /** Arguments: what is expected, what is found. */
  WRONG_SHAPE("WRONG-SHAPE"),
  /** No arguments. */
  EMPTY_TEXT("EMPTY-TEXT"),
  /** Arguments: what is found, what would be valid. */
  BAD_VALUE("BAD-VALUE"),
  /** Arguments: the date that does not exist. */
  IMPOSSIBLE_DATE("IMPOSSIBLE-DATE"),
  /** Arguments: the code, the name of the set, the valid codes. */
  UNKNOWN_SOURCE_CODE("UNKNOWN-SOURCE-CODE"),
  /** Arguments: the keys of which one is expected. */
  ONE_KEY_OF("ONE-KEY-OF"),
  /** Arguments: why. */
  CONTRADICTION("CONTRADICTION"),
  /** Arguments: the quote. */
  QUOTE_NOT_FOUND("QUOTE-NOT-FOUND"),
  /** Arguments: the quote, the nearest passage of the text. */
  QUOTE_DIFFERS("QUOTE-DIFFERS"),
  /** Arguments: the passage. */
  DESTROYED_PASSAGE("DESTROYED-PASSAGE", Severity.INFO);

  private final String code;
  private final Severity severity;

  SourceProblem(String code) {
    this(code, Severity.ERROR);
  }

  SourceProblem(String code, Severity severity) {
    this.code = code;
    this.severity = severity;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
