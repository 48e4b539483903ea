package org.fengqiao.mediation.campaign;

import java.util.List;

/** The invariant every cited part shares. */
final class Citations {

  private Citations() {}

  static List<Citation> copy(String what, List<Citation> citations) {
    check(what, citations);
    return List.copyOf(citations);
  }

  static void check(String what, List<Citation> citations) {
    if (citations.isEmpty()) {
      throw new IllegalArgumentException(what + " must cite at least one place of the plan");
    }
  }
}
