package org.fengqiao.mediation.committee.filing;

import java.time.LocalDate;
import org.fengqiao.mediation.kernel.OrganisationId;

/**
 * That something was filed.
 *
 * @param organisation the organisation it is about
 * @param what what happened
 * @param day the day it happened
 * @param rule the name of the rule under which it was filed
 * @param on the day it was filed, not before the day it happened
 */
public record Filed(
    OrganisationId organisation, FilingKind what, LocalDate day, String rule, LocalDate on) {

  /** The greatest number of characters of the name of a rule. */
  public static final int MAX_RULE_LENGTH = 100;

  /** Checks the order of the days. */
  public Filed {
    if (on.isBefore(day)) {
      throw new IllegalArgumentException(
          "filed " + on + " before it happened " + day + ": " + organisation + ", " + rule);
    }
  }

  /** Returns whether it is the filing of a duty. */
  public boolean isOf(FilingDuty duty) {
    return duty.occasion().organisation().equals(organisation)
        && duty.occasion().what() == what
        && duty.occasion().day().equals(day)
        && duty.rule().id().equals(rule);
  }
}
