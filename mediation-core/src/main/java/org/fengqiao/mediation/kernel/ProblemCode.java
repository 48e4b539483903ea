package org.fengqiao.mediation.kernel;

/**
 * The stable code of a kind of problem. Features declare theirs as enums; the bundle of the enum's
 * package holds the message under {@code problem.CODE} (a {@link java.text.MessageFormat} pattern)
 * and, where there is something to do, the remedy under {@code problem.CODE.remedy}.
 */
public interface ProblemCode extends Coded {

  /** Returns the severity a problem of this kind has unless it says otherwise. */
  Severity severity();
}
