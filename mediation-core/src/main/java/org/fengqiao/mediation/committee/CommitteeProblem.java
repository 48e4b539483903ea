package org.fengqiao.mediation.committee;

import org.fengqiao.mediation.kernel.ProblemCode;
import org.fengqiao.mediation.kernel.Severity;

/** What can be wrong with organisations and their members. */
public enum CommitteeProblem implements ProblemCode {
  /** Arguments: the name. */
  DUPLICATE_ORGANISATION("DUPLICATE-ORGANISATION", Severity.ERROR),
  /** Arguments: the name, the parent's id. */
  UNKNOWN_PARENT("UNKNOWN-PARENT", Severity.ERROR),
  /** Arguments: the name. */
  PARENT_CIRCLE("PARENT-CIRCLE", Severity.ERROR),
  /** Arguments: the members on the day, the least allowed. */
  TOO_FEW_MEMBERS("TOO-FEW-MEMBERS", Severity.ERROR),
  /** Arguments: the members on the day, the most allowed. */
  TOO_MANY_MEMBERS("TOO-MANY-MEMBERS", Severity.ERROR),
  /** Arguments: the directors on the day. */
  NOT_ONE_DIRECTOR("NOT-ONE-DIRECTOR", Severity.ERROR),
  /** Arguments: none. */
  NO_WOMAN_MEMBER("NO-WOMAN-MEMBER", Severity.ERROR),
  /** Arguments: none. */
  NO_MINORITY_MEMBER("NO-MINORITY-MEMBER", Severity.ERROR),
  /** Arguments: the member's id. */
  MEMBER_TWICE("MEMBER-TWICE", Severity.ERROR),
  /**
   * Arguments: the member's id, the first day of the term, its years, its last day. The seat is
   * past the term of the Mediation Law and, in a village, past the village's own as well.
   */
  TERM_OVER("TERM-OVER", Severity.ERROR),
  /** Arguments: the member's id, the body that chose, the bodies the law names. */
  WRONG_CHOICE("WRONG-CHOICE", Severity.ERROR),
  /**
   * Arguments: the member's id, the first day of the term, its years by the Mediation Law, the last
   * day by it, the years of the village or residents' term, the last day by it, its bases.
   */
  TERM_DEVIATES("TERM-DEVIATES", Severity.WARNING),
  /** Arguments: the member's id, the first day, the last day. */
  TERM_BACKWARDS("TERM-BACKWARDS", Severity.ERROR),
  /** Arguments: the ids of both directors, the first common day. */
  TWO_DIRECTORS("TWO-DIRECTORS", Severity.ERROR),
  /** Arguments: the member's id, the first common day. */
  SEAT_TWICE("SEAT-TWICE", Severity.ERROR),
  /** Arguments: the member's id. */
  SEAT_OF_NOBODY("SEAT-OF-NOBODY", Severity.ERROR),
  /** Arguments: the member's id, the first day, the last day or an empty text. */
  SEAT_OUTSIDE_LIFE("SEAT-OUTSIDE-LIFE", Severity.WARNING),
  /** Arguments: the name, the first day, the last day. */
  ENTRY_BACKWARDS("ENTRY-BACKWARDS", Severity.ERROR),
  /** Arguments: the name, the first day both hold. */
  ENTRIES_OVERLAP("ENTRIES-OVERLAP", Severity.ERROR),
  /** Arguments: the name, the first day of the later entry, how the earlier one ended, its end. */
  ENTRY_AFTER_END("ENTRY-AFTER-END", Severity.ERROR),
  /** Arguments: the name, the first and the last day of which nothing is known. */
  ENTRIES_GAP("ENTRIES-GAP", Severity.ERROR),
  /** Arguments: the name, the founding day of the earlier entry, that of the later one. */
  FOUNDED_TWICE("FOUNDED-TWICE", Severity.ERROR),
  /** Arguments: the name, the first day of the entry, the first day of the organisation. */
  ENTRY_OUTSIDE_LIFE("ENTRY-OUTSIDE-LIFE", Severity.ERROR),
  /** Arguments: the name, the successor's id. */
  UNKNOWN_SUCCESSOR("UNKNOWN-SUCCESSOR", Severity.ERROR),
  /** Arguments: the day. */
  NOT_REGISTERED("NOT-REGISTERED", Severity.ERROR),
  /** Arguments: the name, the parent's id, the first day without it. */
  PARENT_ENDED("PARENT-ENDED", Severity.WARNING),
  /** Arguments: the name, the parent's name. */
  PARENT_ELSEWHERE("PARENT-ELSEWHERE", Severity.ERROR),
  /** Arguments: the name, its level, the parent's name and level. */
  PARENT_BELOW("PARENT-BELOW", Severity.ERROR),
  /** Arguments: the name, the parent's name and kind. */
  PARENT_CANNOT_GUIDE("PARENT-CANNOT-GUIDE", Severity.ERROR),
  /** Arguments: the name and kind, those of the guide, the kinds of the tier above. */
  WRONG_TIER("WRONG-TIER", Severity.ERROR),
  /** Arguments: the name. */
  NO_COMMITTEE_BEHIND("NO-COMMITTEE-BEHIND", Severity.WARNING),
  /** Arguments: the name, the local kind, the kind it belongs to, the kind of the organisation. */
  LOCAL_KIND_ELSEWHERE("LOCAL-KIND-ELSEWHERE", Severity.ERROR);

  private final String code;
  private final Severity severity;

  CommitteeProblem(String code, Severity severity) {
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
