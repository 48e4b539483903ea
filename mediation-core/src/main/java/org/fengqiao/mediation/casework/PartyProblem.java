package org.fengqiao.mediation.casework;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.fengqiao.mediation.kernel.Severity;

/** Why something about the parties is refused. */
public enum PartyProblem implements StepProblem {
  /** Arguments: the parties. */
  NEEDS_REPRESENTATIVE("NEEDS-REPRESENTATIVE", false, ActionKind.SET_CAPACITY),
  /** Arguments: the greatest number of members a side has, the number needed. */
  GROUP_TOO_SMALL("GROUP-TOO-SMALL", false, ActionKind.REGISTER_AGENT),
  /** Arguments: the parties. */
  NO_NATURAL_PERSON("NO-NATURAL-PERSON", false),
  /** Arguments: the field, the party, the powers of spokespersons. */
  SPOKESPERSON_CANNOT_DISPOSE(
      "SPOKESPERSON-CANNOT-DISPOSE",
      true,
      ActionKind.SIGN,
      ActionKind.REGISTER_AGENT,
      ActionKind.RATIFY),
  /** Arguments: the field, the party, who signed for it. */
  SIGNER_WITHOUT_AUTHORITY("SIGNER-WITHOUT-AUTHORITY", true, ActionKind.REGISTER_AGENT),
  /** Arguments: the field, the party that does not act alone. */
  PARTY_NEEDS_REPRESENTATIVE("PARTY-NEEDS-REPRESENTATIVE", true, ActionKind.SET_CAPACITY),
  /** Arguments: the field, the age. */
  AGE_UNLIKELY("AGE-UNLIKELY", true),
  /** Arguments: the field, what was claimed, what follows from age and ground. */
  CAPACITY_NOT_PROVEN("CAPACITY-NOT-PROVEN", true),
  /** Arguments: the field, the capacity. */
  REPRESENTATIVE_NEEDED("REPRESENTATIVE-NEEDED", true),
  /** Arguments: the field. */
  REPRESENTATIVE_NOT_EXPECTED("REPRESENTATIVE-NOT-EXPECTED", true, ActionKind.REGISTER_AGENT),
  /** Arguments: the field. */
  OPPOSED_INTEREST("OPPOSED-INTEREST", true),
  /** Arguments: the field. */
  NOT_HEARD("NOT-HEARD", true),
  /** Arguments: the field, the parties on the other side. */
  NOT_ONE_SIDE("NOT-ONE-SIDE", true),
  /** Arguments: the field, how many, the number needed. */
  MEMBERS_TOO_FEW("MEMBERS-TOO-FEW", true),
  /** Arguments: the field, how many, the least, the most. */
  SPOKESPERSONS_NUMBER("SPOKESPERSONS-NUMBER", true),
  /** Arguments: the field, the parties. */
  SPOKESPERSON_NO_MEMBER("SPOKESPERSON-NO-MEMBER", true),
  /** Arguments: the field. */
  NO_COMMON_CLAIM("NO-COMMON-CLAIM", true),
  /** Arguments: the field. */
  NOT_TOLD("NOT-TOLD", true, ActionKind.INFORM_PARTY),
  /** Arguments: the field. */
  PRESENT_NOT_HEARD("PRESENT-NOT-HEARD", true),
  /** Arguments: the field, the party that person is already. */
  PARTY_ALREADY("PARTY-ALREADY", true),
  /** Arguments: the field, the greatest number. */
  TOO_MANY_PARTIES("TOO-MANY-PARTIES", true),
  /** Arguments: the field. */
  SUCCESSORS_INCOMPLETE("SUCCESSORS-INCOMPLETE", true),
  /** Arguments: the field. */
  PURELY_PERSONAL("PURELY-PERSONAL", true),
  /** Arguments: the field, the case. */
  LINK_TO_ITSELF("LINK-TO-ITSELF", true),
  /** Arguments: the field, the case. */
  LINKED_ALREADY("LINKED-ALREADY", true),
  /** Arguments: the field, the case. */
  OTHER_CASE_OUT_OF_SCOPE("OTHER-CASE-OUT-OF-SCOPE", true),
  /** Arguments: the field, the mediator. */
  AGENT_IS_MEDIATOR("AGENT-IS-MEDIATOR", true);

  private final String code;
  private final boolean aboutArgument;
  private final ImmutableList<ActionKind> alternatives;

  PartyProblem(String code, boolean aboutArgument, ActionKind... alternatives) {
    this.code = code;
    this.aboutArgument = aboutArgument;
    this.alternatives = ImmutableList.copyOf(alternatives);
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public boolean isAboutArgument() {
    return aboutArgument;
  }

  @Override
  public List<ActionKind> alternatives() {
    return alternatives;
  }
}
