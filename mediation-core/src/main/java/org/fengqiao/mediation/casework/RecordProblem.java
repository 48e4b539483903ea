package org.fengqiao.mediation.casework;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.fengqiao.mediation.kernel.Severity;

/** Why a step about the record or the personal data in it is refused. */
public enum RecordProblem implements StepProblem {
  /** No arguments. */
  NO_OWN_ENTRY("NO-OWN-ENTRY", false),
  /** Arguments: the row. */
  DIRECTOR_MEDIATES("DIRECTOR-MEDIATES", false),
  /** Arguments: the row. */
  NO_APPEAL("NO-APPEAL", false),
  /** No arguments. */
  NO_ERASURE_REQUEST("NO-ERASURE-REQUEST", false, ActionKind.REQUEST_ERASURE),
  /** No arguments. */
  DELETION_ALLOWED("DELETION-ALLOWED", false, ActionKind.ERASE),
  /** Arguments: the reasons of the holds. */
  LEGAL_HOLD_ON("LEGAL-HOLD-ON", false, ActionKind.LEGAL_HOLD),
  /** Arguments: the proposal. */
  ERASURE_PENDING("ERASURE-PENDING", false, ActionKind.ERASE),
  /** No arguments. */
  NO_ERASURE_PROPOSED("NO-ERASURE-PROPOSED", false, ActionKind.ERASE),
  /** No arguments. */
  SAME_PERSON("SAME-PERSON", false),
  /** No arguments. */
  ALREADY_ERASED("ALREADY-ERASED", false),
  /** Arguments: the field, the number, how many events there are. */
  UNKNOWN_EVENT("UNKNOWN-EVENT", true),
  /** Arguments: the field, the kind of event. */
  SIGNED_PAPER("SIGNED-PAPER", true, ActionKind.CORRECT_CLERICAL, ActionKind.RENEGOTIATE),
  /** Arguments: the field, the fact, the kind of event, the facts that can be corrected in it. */
  NOT_CORRECTABLE("NOT-CORRECTABLE", true),
  /** Arguments: the field, the number of the event. */
  NOT_OWN_ENTRY("NOT-OWN-ENTRY", true),
  /** Arguments: the field, the value given, the value there is. */
  WRONG_VALUE_DIFFERS("WRONG-VALUE-DIFFERS", true),
  /** Arguments: the field, the value. */
  VALUE_SAME("VALUE-SAME", true),
  /** Arguments: the field, the value, the periods. */
  PERIOD_ADJUSTED("PERIOD-ADJUSTED", true),
  /** Arguments: the field, the value, what would have refused it. */
  NOT_TAKEN_SO("NOT-TAKEN-SO", true),
  /** Arguments: the field, the value, the fact. */
  VALUE_MALFORMED("VALUE-MALFORMED", true),
  /** Arguments: the field, the day, the first and the last day possible. */
  DAY_NOT_POSSIBLE("DAY-NOT-POSSIBLE", true),
  /** Arguments: the field, the amount, the greatest amount possible. */
  AMOUNT_NOT_POSSIBLE("AMOUNT-NOT-POSSIBLE", true),
  /** Arguments: the field, the role. */
  STEP_NOT_YOURS("STEP-NOT-YOURS", true),
  /** Arguments: the field. */
  FIELD_NOT_EXPECTED("FIELD-NOT-EXPECTED", true),
  /** Arguments: the field, the number, the requests it can be. */
  UNKNOWN_REQUEST("UNKNOWN-REQUEST", true),
  /** Arguments: the field, the answer, the answers possible. */
  ANSWER_NOT_POSSIBLE("ANSWER-NOT-POSSIBLE", true),
  /** Arguments: the field, the papers. */
  PAPER_NOT_OWN("PAPER-NOT-OWN", true),
  /** Arguments: the field, the number of the event. */
  CORRECTION_NOT_MADE("CORRECTION-NOT-MADE", true, ActionKind.CORRECT_RECORD),
  /** Arguments: the field, the last day of keeping. */
  RETENTION_RUNS("RETENTION-RUNS", true, ActionKind.RESTRICT),
  /** Arguments: the field. */
  STILL_NEEDED("STILL-NEEDED", true, ActionKind.RESTRICT),
  /** Arguments: the field. */
  RETENTION_NOT_BEGUN("RETENTION-NOT-BEGUN", true, ActionKind.RESTRICT),
  /** Arguments: the field, the number, the proposal it can be. */
  UNKNOWN_PROPOSAL("UNKNOWN-PROPOSAL", true),
  /** Arguments: the field, the number, the holds that are on. */
  UNKNOWN_HOLD("UNKNOWN-HOLD", true),
  /** Arguments: the field, the role that set it. */
  HOLD_OF_OTHERS("HOLD-OF-OTHERS", true),
  /** Arguments: the field, the reason. */
  HOLD_STILL_NEEDED("HOLD-STILL-NEEDED", true),
  /** Arguments: the field, the reason. */
  REASON_NOT_PENDING("REASON-NOT-PENDING", true);

  private final String code;
  private final boolean aboutArgument;
  private final ImmutableList<ActionKind> alternatives;

  RecordProblem(String code, boolean aboutArgument, ActionKind... alternatives) {
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
