package org.fengqiao.mediation.casework;

import org.fengqiao.mediation.calendar.ClockEffect;
import org.fengqiao.mediation.calendar.Period;
import org.fengqiao.mediation.calendar.Roll;
import org.fengqiao.mediation.kernel.LegalBasis;

/**
 * The periods of courts and before courts (C-10 to C-14). They are national law; no place decides
 * them.
 *
 * @param docketing the court decides on docketing a confirmation (C-10)
 * @param conclusion the court concludes the confirmation (C-11)
 * @param partyObjection a party objects to the ruling (C-12)
 * @param thirdPartyObjection a third person objects to it, from knowing of it (C-12)
 * @param orderNotice the court tells whether it takes a payment order (C-13a)
 * @param orderIssue the court issues it (C-13b)
 * @param orderService it is served, else it lapses (C-13c)
 * @param orderAnswer the debtor pays or objects (C-13d)
 * @param noSuit the creditor says that no suit is wanted (C-13e)
 * @param enforcement a creditor applies for enforcement (C-14)
 */
public record CourtPeriods(
    ClockRule docketing,
    ClockRule conclusion,
    ClockRule partyObjection,
    ClockRule thirdPartyObjection,
    ClockRule orderNotice,
    ClockRule orderIssue,
    ClockRule orderService,
    ClockRule orderAnswer,
    ClockRule noSuit,
    ClockRule enforcement) {

  private static final CourtPeriods NATIONAL =
      new CourtPeriods(
          days(ClockKind.COURT_DOCKETING, 3, ClockEffect.LATE, CourtLaw.confirmation2011("4")),
          days(ClockKind.COURT_CONCLUSION, 30, ClockEffect.LATE, CourtLaw.procedure("187")),
          days(ClockKind.RULING_OBJECTION, 15, ClockEffect.LOST, CourtLaw.interpretation("372")),
          months(ClockKind.RULING_OBJECTION, 6, CourtLaw.interpretation("372")),
          days(ClockKind.ORDER_NOTICE, 5, ClockEffect.LATE, CourtLaw.procedure("226")),
          days(ClockKind.ORDER_ISSUE, 15, ClockEffect.LATE, CourtLaw.procedure("227")),
          days(ClockKind.ORDER_SERVICE, 30, ClockEffect.LOST, CourtLaw.interpretation("430")),
          days(ClockKind.ORDER_ANSWER, 15, ClockEffect.OPENS, CourtLaw.procedure("227")),
          days(ClockKind.NO_SUIT, 7, ClockEffect.LOST, CourtLaw.interpretation("439")),
          months(ClockKind.ENFORCEMENT, 24, CourtLaw.procedure("250")));

  /** Checks that each rule is about its own clock. */
  public CourtPeriods {
    docketing.requireKind(ClockKind.COURT_DOCKETING);
    conclusion.requireKind(ClockKind.COURT_CONCLUSION);
    partyObjection.requireKind(ClockKind.RULING_OBJECTION);
    thirdPartyObjection.requireKind(ClockKind.RULING_OBJECTION);
    orderNotice.requireKind(ClockKind.ORDER_NOTICE);
    orderIssue.requireKind(ClockKind.ORDER_ISSUE);
    orderService.requireKind(ClockKind.ORDER_SERVICE);
    orderAnswer.requireKind(ClockKind.ORDER_ANSWER);
    noSuit.requireKind(ClockKind.NO_SUIT);
    enforcement.requireKind(ClockKind.ENFORCEMENT);
  }

  /** Returns the periods of national law. */
  public static CourtPeriods national() {
    return NATIONAL;
  }

  private static ClockRule days(ClockKind kind, int days, ClockEffect effect, LegalBasis basis) {
    return new ClockRule(kind, Period.calendarDays(days), Roll.FORWARD, effect, basis);
  }

  private static ClockRule months(ClockKind kind, int months, LegalBasis basis) {
    return new ClockRule(kind, Period.months(months), Roll.FORWARD, ClockEffect.LOST, basis);
  }
}
