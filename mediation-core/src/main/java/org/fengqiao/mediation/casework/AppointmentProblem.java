package org.fengqiao.mediation.casework;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.fengqiao.mediation.kernel.Severity;

/** Why something about the mediators is refused. */
public enum AppointmentProblem implements StepProblem {
  /** No arguments. */
  NO_ONE_TO_APPOINT("NO-ONE-TO-APPOINT", false),
  /** No arguments. */
  NO_ONE_TO_CHOOSE("NO-ONE-TO-CHOOSE", false, ActionKind.APPOINT),
  /** No arguments. */
  NO_MEDIATOR_NAMED("NO-MEDIATOR-NAMED", false, ActionKind.APPOINT),
  /** No arguments. */
  MEANS_REFUSAL("MEANS-REFUSAL", false, ActionKind.REFUSE, ActionKind.REFUSE_SEVER),
  /** No arguments. */
  NOTHING_DISCLOSED("NOTHING-DISCLOSED", false, ActionKind.DISCLOSE),
  /** Arguments: the parties. */
  WAIVED_ALREADY("WAIVED-ALREADY", false),
  /** Arguments: the actor, who mediates or mediated the case. */
  RECUSAL_OF_ONESELF("RECUSAL-OF-ONESELF", false),
  /** No arguments. */
  NOT_THE_COURTS("NOT-THE-COURTS", false),
  /** Arguments: the field, the mediator, the mediators allowed. */
  OTHER_MEDIATOR("OTHER-MEDIATOR", true),
  /** Arguments: the field, the last day the parties have to choose. */
  CHOICE_TIME_RUNS("CHOICE-TIME-RUNS", true, ActionKind.CHOOSE_MEDIATOR),
  /** Arguments: the field, the mediator. */
  NOT_ADULT("NOT-ADULT", true),
  /** Arguments: the field, the mediator. */
  NO_VALID_CERTIFICATE("NO-VALID-CERTIFICATE", true),
  /** Arguments: the field, the mediator, the tie. */
  KNOWN_CONFLICT("KNOWN-CONFLICT", true, ActionKind.DISCLOSE, ActionKind.WAIVE_CONFLICT),
  /** Arguments: the field, the mediator. */
  NOT_ACCEPTED_BEFORE("NOT-ACCEPTED-BEFORE", true, ActionKind.CHOOSE_MEDIATOR),
  /** Arguments: the field, the mediator. */
  RECUSED_BEFORE("RECUSED-BEFORE", true, ActionKind.APPOINT),
  /** No arguments. */
  NO_OWN_SUBSTITUTE("NO-OWN-SUBSTITUTE", false, ActionKind.OFFER_TRANSFER),
  /** Arguments: the field. */
  GROUND_MISSING("GROUND-MISSING", true);

  private final String code;
  private final boolean aboutArgument;
  private final ImmutableList<ActionKind> alternatives;

  AppointmentProblem(String code, boolean aboutArgument, ActionKind... alternatives) {
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
