package org.fengqiao.mediation.examples.demo.invented;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.fengqiao.mediation.region.RegionCode;

/**
 * One row of the invented ledger.
 *
 * @param number the number in the ledger
 * @param foundOn the day it was found
 * @param place the village or town
 * @param disputeType the code of its type
 * @param matter what it is about
 * @param applicant the name of side one
 * @param respondent the name of side two
 * @param parties how many people are concerned
 * @param yuan the amount in dispute; zero where it is not about money
 */
public record InventedDispute(
    String number,
    LocalDate foundOn,
    RegionCode place,
    String disputeType,
    String matter,
    String applicant,
    String respondent,
    int parties,
    BigDecimal yuan) {

  /** Returns the number only: names and matters are personal data, if invented ones. */
  @Override
  public String toString() {
    return number;
  }
}
