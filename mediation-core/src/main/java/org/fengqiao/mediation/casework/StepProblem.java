package org.fengqiao.mediation.casework;

import java.util.List;
import org.fengqiao.mediation.kernel.ProblemCode;

/**
 * Why a step of a case is refused, or what its actor is warned of. Every problem is about a case.
 * What {@linkplain #isAboutArgument() concerns an argument} names the field first; everything else
 * blocks the action whatever its arguments are.
 */
public interface StepProblem extends ProblemCode {

  /** Returns whether other arguments could be accepted; the field is then the first fact. */
  boolean isAboutArgument();

  /** Returns what may lawfully be done instead or first. */
  List<ActionKind> alternatives();
}
