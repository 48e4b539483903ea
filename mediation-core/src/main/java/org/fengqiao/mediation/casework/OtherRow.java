package org.fengqiao.mediation.casework;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.fengqiao.mediation.calendar.ClockEffect;
import org.fengqiao.mediation.kernel.Coded;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.screening.LeadState;
import org.fengqiao.mediation.screening.LeadWorkflow;

/**
 * The rows of the reference workflow that are no action in a case: what is done with a lead before
 * there is one, and what time alone does. They are printed so that the table shows every number.
 */
enum OtherRow implements Coded {
  /** A lead is recorded (登记线索). */
  RECORD_LEAD("T01"),
  /** People are told how to apply (引导申请). */
  GUIDE_TO_APPLY("T02"),
  /** A lead is struck off (线索销号). */
  CLOSE_LEAD("T03"),
  /** A mediation period is over (期满). */
  LIMIT_REACHED("T45"),
  /** The time to apply for confirmation is over (司法确认逾期). */
  CONFIRMATION_LAPSES("T87"),
  /** A payment order comes into force (支付令生效). */
  ORDER_IN_FORCE("T94"),
  /** A line is not performed by its day (逾期). */
  MARK_OVERDUE("T98"),
  /** The return visits are planned (计划回访). */
  PLAN_REVISIT("T103");

  private final String code;

  OtherRow(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** Returns the paragraph of the row. */
  String describe(Locale locale) {
    return code + " " + label(locale) + "\n" + lines(locale);
  }

  private String lines(Locale locale) {
    return switch (this) {
      case RECORD_LEAD -> lead("NONE", LeadState.OPEN) + "  clock   starts C-01\n";
      case GUIDE_TO_APPLY -> lead(LeadState.OPEN.code(), LeadState.GUIDED);
      case CLOSE_LEAD ->
          lead(codes(List.of(LeadState.OPEN, LeadState.GUIDED)), LeadState.CLOSED)
              + "  clock   stops C-01\n";
      case LIMIT_REACHED ->
          derived(CaseOnDay.class)
              + "  clock   end of "
              + codes(
                  Arrays.stream(ClockKind.values()).filter(ClockKind::isMediationPeriod).toList())
              + ": "
              + codes(List.of(ClockEffect.ENDS, ClockEffect.LATE, ClockEffect.OPENS))
              + "\n"
              + basis(LegalBasis.mediationLaw("26"), locale);
      case CONFIRMATION_LAPSES ->
          derived(EnforcementOnDay.class)
              + clockEnds(ClockKind.CONFIRMATION)
              + basis(LegalBasis.mediationLaw("33"), locale);
      case ORDER_IN_FORCE ->
          derived(EnforcementOnDay.class)
              + clockEnds(ClockKind.ORDER_ANSWER)
              + basis(CourtLaw.procedure("227"), locale);
      case MARK_OVERDUE ->
          derived(CaseOnDay.class)
              + "  clock   end of the agreed day; "
              + ClockKind.REVISIT.code()
              + " from then on\n"
              + basis(LegalBasis.mediationLaw("31"), locale);
      case PLAN_REVISIT ->
          "  written by "
              + codes(
                  Arrays.stream(ActionKind.values())
                      .filter(
                          kind ->
                              ClockTable.of(kind)
                                  .contains(new ClockUse(ClockMove.STARTS, ClockKind.REVISIT)))
                      .toList())
              + "\n  clock   starts "
              + ClockKind.REVISIT.code()
              + "\n"
              + basis(LegalBasis.mediationLaw("31"), locale);
    };
  }

  private static String lead(String from, LeadState to) {
    return "  lead    "
        + from
        + " -> "
        + to.code()
        + "\n  done in "
        + LeadWorkflow.class.getSimpleName()
        + "\n";
  }

  private static String derived(Class<?> where) {
    return "  derived from the day, never written: " + where.getSimpleName() + "\n";
  }

  private static String clockEnds(ClockKind clock) {
    return "  clock   end of " + clock.code() + "\n";
  }

  private static String basis(LegalBasis basis, Locale locale) {
    return "  basis   " + basis.cite(locale) + "\n";
  }

  private static String codes(List<? extends Coded> codes) {
    return codes.stream().map(Coded::code).collect(Collectors.joining(" "));
  }
}
