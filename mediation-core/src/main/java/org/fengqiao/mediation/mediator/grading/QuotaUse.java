package org.fengqiao.mediation.mediator.grading;

/**
 * How far the places of a step are taken in the region whose quota counts, without the mediator who
 * is assessed.
 *
 * @param step the code of the step
 * @param holders the others who hold it, zero or more
 * @param mediators the mediators of the region whom the ladder is for, the assessed one included
 */
public record QuotaUse(String step, long holders, long mediators) {

  /** Checks the ranges. */
  public QuotaUse {
    Grade.requireCode("step", step);
    if (holders < 0 || mediators < 1 || holders >= mediators) {
      throw new IllegalArgumentException(
          "quota use of step "
              + step
              + " needs 0 <= other holders < mediators: "
              + holders
              + ", "
              + mediators);
    }
  }
}
