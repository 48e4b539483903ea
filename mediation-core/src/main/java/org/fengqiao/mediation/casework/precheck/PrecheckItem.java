package org.fengqiao.mediation.casework.precheck;

import org.fengqiao.mediation.kernel.Coded;

/** What the pre-check looks at. */
public enum PrecheckItem implements Coded {
  /** Whether courts decide such matters as civil ones (受理范围). */
  CIVIL_MATTER("CIVIL-MATTER", FindingGroup.NOT_ACCEPTED, true),
  /** Whether marriage, parentage or adoption is to be confirmed (身份关系). */
  STATUS("STATUS", FindingGroup.NOT_ACCEPTED, true),
  /** Whether another special, notice or bankruptcy procedure governs it (其他程序). */
  OTHER_PROCEDURE("OTHER-PROCEDURE", FindingGroup.NOT_ACCEPTED, true),
  /** Whether title to things or intellectual property is to be confirmed (确权). */
  TITLE("TITLE", FindingGroup.NOT_ACCEPTED, true),
  /** Whether mandatory provisions are kept (强制性规定). */
  MANDATORY_LAW("MANDATORY-LAW", FindingGroup.REJECTED, true),
  /** Whether the state and the public are unharmed (国家、公共利益). */
  PUBLIC_INTEREST("PUBLIC-INTEREST", FindingGroup.REJECTED, true),
  /** Whether others are unharmed (他人合法权益). */
  THIRD_PARTY("THIRD-PARTY", FindingGroup.REJECTED, true),
  /** Whether good morals are kept (公序良俗). */
  GOOD_MORALS("GOOD-MORALS", FindingGroup.REJECTED, true),
  /** Whether everybody agreed freely (自愿). */
  VOLUNTARINESS("VOLUNTARINESS", FindingGroup.REJECTED, true),
  /** Whether who owes what to whom and until when is clear (内容明确). */
  CLEAR_CONTENT("CLEAR-CONTENT", FindingGroup.REJECTED, true),
  /** Proof that the committee mediated (调解组织主持调解的证明). */
  MEDIATION_PROOF("MEDIATION-PROOF", FindingGroup.PAPERS, true),
  /** Title papers of the things concerned, fine where none are needed (财产权利证明). */
  TITLE_PAPERS("TITLE-PAPERS", FindingGroup.PAPERS, true),
  /** The text of the agreement (调解协议文本). */
  TEXT("TEXT", FindingGroup.PAPERS, false),
  /** Identity papers of a party (身份证明). */
  IDENTITY("IDENTITY", FindingGroup.PAPERS, false),
  /** Address and contact of a party (住所、联系方式). */
  ADDRESS("ADDRESS", FindingGroup.PAPERS, false),
  /** The court it is to be brought to (管辖法院). */
  COURT("COURT", FindingGroup.NOT_ACCEPTED, false),
  /** Of a labour agreement, that it is about payment only (给付内容). */
  LABOUR_CONTENT("LABOUR-CONTENT", FindingGroup.NOT_ACCEPTED, false),
  /** The day of the application (申请日). */
  TIME("TIME", FindingGroup.TIME, false),
  /** Who applies (共同申请人). */
  APPLICANTS("APPLICANTS", FindingGroup.JOINTLY, false);

  private final String code;
  private final FindingGroup group;
  private final boolean answered;

  PrecheckItem(String code, FindingGroup group, boolean answered) {
    this.code = code;
    this.group = group;
    this.answered = answered;
  }

  @Override
  public String code() {
    return code;
  }

  /** Returns what a finding about it leads to. */
  public FindingGroup group() {
    return group;
  }

  /** Returns whether a person answers it with an {@link Answer}; the others follow from facts. */
  public boolean isAnswered() {
    return answered;
  }
}
