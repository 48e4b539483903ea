package org.fengqiao.mediation.committee;

import java.util.Optional;
import org.fengqiao.mediation.kernel.Coded;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of organisation and office that plans, staffing rules and duties speak of (ORG-01,
 * ORG-54). Kinds form groups: a rule about {@link #COMMITTEE} holds for every committee.
 */
public enum OrganisationKind implements Coded {
  /** Any department, bureau or office of the justice administration (司法行政机关); a group. */
  JUSTICE_ADMINISTRATION("JUSTICE-ADMINISTRATION", null),
  /** Department of justice of a province or region (司法厅). */
  PROVINCIAL_DEPARTMENT("PROVINCIAL-DEPARTMENT", JUSTICE_ADMINISTRATION),
  /** Justice bureau of a prefecture (市、州司法局). */
  PREFECTURE_BUREAU("PREFECTURE-BUREAU", JUSTICE_ADMINISTRATION),
  /** Justice bureau of a county or district (县、区司法局). */
  COUNTY_BUREAU("COUNTY-BUREAU", JUSTICE_ADMINISTRATION),
  /** Township judicial office (司法所). */
  JUDICIAL_OFFICE("JUDICIAL-OFFICE", JUSTICE_ADMINISTRATION),
  /** Anything that mediates (人民调解组织); a group. */
  MEDIATION_ORGANISATION("MEDIATION-ORGANISATION", null),
  /** Any people's mediation committee (人民调解委员会); a group. */
  COMMITTEE("COMMITTEE", MEDIATION_ORGANISATION),
  /** Committee of a village or residents' community. */
  VILLAGE_COMMITTEE("VILLAGE-COMMITTEE", COMMITTEE),
  /** Committee of a township, town or street. */
  TOWN_COMMITTEE("TOWN-COMMITTEE", COMMITTEE),
  /** Committee inside an enterprise or institution. */
  ENTERPRISE_COMMITTEE("ENTERPRISE-COMMITTEE", COMMITTEE),
  /** Committee inside a Party or government organ. */
  ORGAN_COMMITTEE("ORGAN-COMMITTEE", COMMITTEE),
  /** Committee for disputes at schools. */
  CAMPUS_COMMITTEE("CAMPUS-COMMITTEE", COMMITTEE),
  /** Committee of an industry or professional field. */
  INDUSTRY_COMMITTEE("INDUSTRY-COMMITTEE", COMMITTEE),
  /** Committee for petition matters. */
  PETITION_COMMITTEE("PETITION-COMMITTEE", INDUSTRY_COMMITTEE),
  /** Committee of a chamber of commerce. */
  CHAMBER_COMMITTEE("CHAMBER-COMMITTEE", INDUSTRY_COMMITTEE),
  /** Enterprise body for labour disputes (劳动争议调解委员会). */
  LABOUR_COMMITTEE("LABOUR-COMMITTEE", MEDIATION_ORGANISATION),
  /** Organisation that mediates before litigation. */
  PRE_LITIGATION_ORGANISATION("PRE-LITIGATION-ORGANISATION", MEDIATION_ORGANISATION),
  /** Organisation for enterprise-related disputes stationed in a town. */
  TOWN_ENTERPRISE_ORGANISATION("TOWN-ENTERPRISE-ORGANISATION", MEDIATION_ORGANISATION),
  /** County or district mediation centre. */
  COUNTY_CENTRE("COUNTY-CENTRE", MEDIATION_ORGANISATION),
  /** Township or street mediation centre. */
  TOWN_CENTRE("TOWN-CENTRE", MEDIATION_ORGANISATION),
  /** Mediation centre of a prefecture. */
  MUNICIPAL_CENTRE("MUNICIPAL-CENTRE", MEDIATION_ORGANISATION),
  /** Centre for professional disputes. */
  PROFESSIONAL_CENTRE("PROFESSIONAL-CENTRE", MEDIATION_ORGANISATION),
  /** One-stop centre: reception, diversion, mediation, tracking. */
  ONE_STOP_CENTRE("ONE-STOP-CENTRE", MEDIATION_ORGANISATION),
  /** Group in a villager group, compound, building or workshop; it has no seal of its own. */
  MEDIATION_GROUP("MEDIATION-GROUP", MEDIATION_ORGANISATION),
  /** Studio stationed in another department; it acts under its founding committee's seal. */
  STATIONED_STUDIO("STATIONED-STUDIO", MEDIATION_ORGANISATION),
  /** Studio that bears a mediator's name; it acts under its founding committee's seal. */
  PERSONAL_STUDIO("PERSONAL-STUDIO", MEDIATION_ORGANISATION),
  /** Room run jointly with departments. */
  JOINT_ROOM("JOINT-ROOM", MEDIATION_ORGANISATION),
  /** Managed online mediation room. */
  ONLINE_ROOM("ONLINE-ROOM", MEDIATION_ORGANISATION),
  /** Local Party committee and government, to be warned and informed. */
  PARTY_GOVERNMENT("PARTY-GOVERNMENT", null),
  /** People's court. */
  COURT("COURT", null),
  /** Any other department. */
  OTHER_DEPARTMENT("OTHER-DEPARTMENT", null);

  private final String code;
  private final @Nullable OrganisationKind group;

  OrganisationKind(String code, @Nullable OrganisationKind group) {
    this.code = code;
    this.group = group;
  }

  @Override
  public String code() {
    return code;
  }

  /** Returns the group this kind belongs to, where it belongs to one. */
  public Optional<OrganisationKind> group() {
    return Optional.ofNullable(group);
  }

  /** Returns whether this is only a name for several kinds, so that no organisation has it. */
  public boolean isGroupOnly() {
    return this == JUSTICE_ADMINISTRATION || this == MEDIATION_ORGANISATION || this == COMMITTEE;
  }

  /**
   * Returns whether an organisation of this kind seals agreements with its own seal: the committees
   * do (人民调解法 art. 29), and the enterprise bodies for labour disputes (劳动争议调解仲裁法 art. 14). Groups,
   * studios and rooms act under the seal of a committee.
   */
  public boolean hasOwnSeal() {
    return isA(COMMITTEE) || this == LABOUR_COMMITTEE;
  }

  /** Returns whether this kind is the other one or belongs to it, directly or through groups. */
  public boolean isA(OrganisationKind other) {
    return this == other || (group != null && group.isA(other));
  }
}
