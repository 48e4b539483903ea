package org.fengqiao.mediation.casework;

import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import org.fengqiao.mediation.kernel.ProblemCode;

/**
 * What rows said before the eyes of a test: each reason with the number of the row it came from.
 */
final class Refusals {

  private static final Set<String> SAID = new ConcurrentSkipListSet<>();
  private static final Set<String> BLOCKING = new ConcurrentSkipListSet<>();

  private Refusals() {}

  static String pair(ActionKind row, ProblemCode reason) {
    return row.code() + " " + reason.code();
  }

  /** Keeps what a decision says, and hands it on. */
  static Decision seen(Decision decision) {
    decision
        .refusal()
        .and(decision.notices())
        .forEach(problem -> SAID.add(pair(decision.action(), problem.code())));
    return decision;
  }

  /** Keeps what blocks each kind of action whatever its arguments are. */
  static void seen(MediationCase it, CaseContext context) {
    for (CaseOption option : CaseWorkflow.options(it, context)) {
      option.blockedBy().forEach(problem -> BLOCKING.add(pair(option.action(), problem.code())));
    }
  }

  static void forget() {
    SAID.clear();
    BLOCKING.clear();
  }

  static Set<String> said() {
    return new TreeSet<>(SAID);
  }

  static Set<String> blocking() {
    return new TreeSet<>(BLOCKING);
  }
}
