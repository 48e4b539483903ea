package org.fengqiao.mediation.party;

/**
 * What every datum carries: its class, and why it may be handled.
 *
 * @param dataClass the class
 * @param basis why it may be handled
 */
public record DataTerms(DataClass dataClass, ProcessingBasis basis) {

  /** Who a party is, kept because files of mediations have to be (人民调解法 2010 art. 27). */
  public static final DataTerms IDENTITY =
      new DataTerms(DataClass.IDENTITY, ProcessingBasis.STATUTORY_DUTY);

  /** What is said about a dispute, kept because files of mediations have to be (art. 27). */
  public static final DataTerms NARRATIVE =
      new DataTerms(DataClass.NARRATIVE, ProcessingBasis.STATUTORY_DUTY);
}
