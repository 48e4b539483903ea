package org.fengqiao.mediation.mediator;

import java.util.Optional;
import org.fengqiao.mediation.kernel.Ratio;

/**
 * How the full-time mediators of a region stand to certificate and grade on a day.
 *
 * @param fullTime the full-time mediators
 * @param certified those with a valid certificate
 * @param certifiedAndGraded those with a valid certificate and a grade
 * @param findings what is wrong with their certificates, see {@link Credentials}
 */
public record CredentialTotals(
    long fullTime, long certified, long certifiedAndGraded, long findings) {

  /** Returns the totals of nobody. */
  public static CredentialTotals zero() {
    return new CredentialTotals(0, 0, 0, 0);
  }

  /**
   * Returns the totals of one full-time mediator.
   *
   * @param graded whether the mediator has a grade on the day
   * @param findings how much is wrong with the mediator's certificate
   */
  public static CredentialTotals of(boolean certified, boolean graded, long findings) {
    return new CredentialTotals(1, certified ? 1 : 0, certified && graded ? 1 : 0, findings);
  }

  /** Returns the totals of both. */
  public CredentialTotals plus(CredentialTotals other) {
    return new CredentialTotals(
        fullTime + other.fullTime,
        certified + other.certified,
        certifiedAndGraded + other.certifiedAndGraded,
        findings + other.findings);
  }

  /**
   * Returns the share with certificate and grade (IND-17, MED-17); empty, so not measurable,
   * without a full-time mediator.
   */
  public Optional<Ratio> certifiedAndGradedRate() {
    return fullTime == 0
        ? Optional.empty()
        : Optional.of(Ratio.ofFraction(certifiedAndGraded, fullTime));
  }
}
