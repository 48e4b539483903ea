package org.fengqiao.mediation.storage;

import org.fengqiao.mediation.kernel.Coded;

/**
 * What tells the rows of a count apart. Holder, dispute type and source are those of today; which
 * dimensions a milestone has, {@link Milestone#dimensions()} says.
 */
public enum TallyDimension implements Coded {
  /** The province of the holder: 2 digits. */
  PROVINCE("PROVINCE"),
  /** The prefecture of the holder: 4 digits. */
  PREFECTURE("PREFECTURE"),
  /** The county of the holder: 6 digits. */
  COUNTY("COUNTY"),
  /** The town of the holder: 9 digits. */
  TOWN("TOWN"),
  /** The committee that answers for the case: its id. */
  COMMITTEE("COMMITTEE"),
  /** The civil month the milestone was reached in, as in 2019-03. */
  MONTH("MONTH"),
  /** The dispute type: its code. */
  DISPUTE_TYPE("DISPUTE-TYPE"),
  /** Where the case came from: the code of the source. */
  SOURCE("SOURCE"),
  /** How the case ended at first: the code of the outcome. */
  OUTCOME("OUTCOME"),
  /** The form of the first agreement: its code. */
  FORM("FORM"),
  /** How something owed was done: the code of its status. */
  MANNER("MANNER");

  private final String code;

  TallyDimension(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
