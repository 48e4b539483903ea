package org.fengqiao.mediation.screening;

import java.util.List;
import org.fengqiao.mediation.calendar.Deadline;
import org.fengqiao.mediation.calendar.WorkCalendar;
import org.fengqiao.mediation.kernel.Explained;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.LocalText;
import org.jspecify.annotations.Nullable;

/** What the rules of a place say about one lead. */
public final class LeadRouting {

  private LeadRouting() {}

  /**
   * Returns where a lead goes (SCR-27). A major one of a professional type is both reported and
   * transferred; any other has one route.
   */
  public static Explained<List<LeadRoute>> route(Lead lead, ScreeningRules rules) {
    ScreeningRules.@Nullable Professional professional =
        rules.professionalTypes().get(lead.disputeType());
    boolean major = lead.gravity() == LeadGravity.MAJOR;
    List<LeadRoute> routes;
    if (professional == null) {
      routes = List.of(major ? LeadRoute.MEDIATE_AND_REPORT : LeadRoute.MEDIATE);
    } else if (major) {
      routes = List.of(LeadRoute.MEDIATE_AND_REPORT, LeadRoute.TRANSFER);
    } else {
      routes = List.of(LeadRoute.TRANSFER);
    }
    return new Explained<>(
        routes,
        LocalText.of(
            "一般的及时调解，重大的报告，行业专业的移交", "general: mediate; major: report; professional: transfer"),
        List.of(
            "gravity = " + lead.gravity().code(),
            "disputeType = " + lead.disputeType(),
            "professional = " + (professional == null ? "-" : professional.kind().code())),
        "",
        professional == null ? LegalBasis.ourDefault() : professional.basis());
  }

  /**
   * Returns the last day for disposing of a lead (clock C-01), counted from the day it was found.
   */
  public static Explained<Deadline> limit(Lead lead, ScreeningRules rules, WorkCalendar calendar) {
    Deadline deadline = rules.leadLimit().deadline(lead.foundOn(), rules.leadLimitRoll(), calendar);
    return new Explained<>(
        deadline,
        LocalText.of("线索处置期限", "time for disposing of a lead"),
        List.of("foundOn = " + lead.foundOn()),
        deadline.arithmetic(),
        rules.leadLimitBasis());
  }
}
