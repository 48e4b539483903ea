package org.fengqiao.mediation.campaign;

import java.util.List;

/** Anything a plan says, with the words it says it in. */
public interface Cited {

  /** Returns where the plan says it; never empty, the main place first. */
  List<Citation> citations();

  /** Returns the main place. */
  default Citation citation() {
    return citations().get(0);
  }
}
