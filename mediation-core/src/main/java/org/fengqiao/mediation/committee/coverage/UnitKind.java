package org.fengqiao.mediation.committee.coverage;

import org.fengqiao.mediation.kernel.Coded;

/** What a unit of the territory is (ORG-53). */
public enum UnitKind implements Coded {
  /** County or district (县、区). */
  COUNTY("COUNTY"),
  /** Township, town or street (乡镇、街道). */
  TOWN("TOWN"),
  /** Village (村). */
  VILLAGE("VILLAGE"),
  /** Community or neighbourhood (居、社区). */
  COMMUNITY("COMMUNITY"),
  /** Group of villagers (村民小组). */
  VILLAGER_GROUP("VILLAGER-GROUP"),
  /** Residential compound or building (小区、楼院). */
  COMPOUND("COMPOUND"),
  /** Party or government organ (党政机关). */
  ORGAN("ORGAN"),
  /** Enterprise, factory or mine (企业、厂矿). */
  ENTERPRISE("ENTERPRISE"),
  /** Institution (事业单位). */
  INSTITUTION("INSTITUTION"),
  /** School (学校). */
  SCHOOL("SCHOOL"),
  /** Crowded venue: market, mall, station, park, hall (人群密集场所). */
  VENUE("VENUE"),
  /** House of a department that hosts mediation: petition office, court (部门). */
  DEPARTMENT("DEPARTMENT"),
  /** Police station (公安派出所). */
  POLICE_STATION("POLICE-STATION"),
  /** Industry or professional field of a region (行业、专业领域). */
  FIELD("FIELD");

  private final String code;

  UnitKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
