package org.fengqiao.mediation.committee;

import org.fengqiao.mediation.kernel.Coded;

/** Who chose a member of a committee; legal basis: 人民调解法 (2010) art. 9, 34. */
public enum ChoosingBody implements Coded {
  /** Assembly of the villagers (村民会议). */
  VILLAGE_ASSEMBLY("VILLAGE-ASSEMBLY"),
  /** Assembly of the villagers’ representatives (村民代表会议). */
  VILLAGE_REPRESENTATIVES("VILLAGE-REPRESENTATIVES"),
  /** Assembly of the residents (居民会议). */
  RESIDENTS_ASSEMBLY("RESIDENTS-ASSEMBLY"),
  /** Assembly of the staff (职工大会). */
  STAFF_ASSEMBLY("STAFF-ASSEMBLY"),
  /** Congress of the staff (职工代表大会). */
  STAFF_CONGRESS("STAFF-CONGRESS"),
  /** Trade union (工会组织). */
  TRADE_UNION("TRADE-UNION"),
  /** The unit that founded the committee appointed the member (设立单位聘任). */
  FOUNDER("FOUNDER");

  private final String code;

  ChoosingBody(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
