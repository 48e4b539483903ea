package org.fengqiao.mediation.rules;

import java.time.LocalDate;
import org.fengqiao.mediation.kernel.MediationException;
import org.fengqiao.mediation.region.RegionCode;

/** The rules a case was accepted under were edited since; it never goes on under others unseen. */
public final class RuleBookChangedException extends MediationException {

  private static final long serialVersionUID = 1L;

  private final String expected;
  private final String found;

  /** Creates the exception for the rules of a region and day. */
  public RuleBookChangedException(RegionCode region, LocalDate day, String expected, String found) {
    super(
        "the case rules of "
            + region
            + " on "
            + day
            + " were "
            + expected
            + " and are now "
            + found
            + "; load the rule files the case was accepted under, or let somebody decide how it"
            + " goes on");
    this.expected = expected;
    this.found = found;
  }

  /** Returns the fingerprint the case kept. */
  public String expected() {
    return expected;
  }

  /** Returns the fingerprint of the rules as they are now. */
  public String found() {
    return found;
  }
}
