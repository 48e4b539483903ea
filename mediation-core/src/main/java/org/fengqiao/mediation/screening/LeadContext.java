package org.fengqiao.mediation.screening;

import java.time.LocalDate;
import org.fengqiao.mediation.calendar.WorkCalendar;
import org.fengqiao.mediation.committee.MediationOrganisation;
import org.fengqiao.mediation.kernel.CodeTable;

/**
 * What a step with a lead is decided under.
 *
 * @param day the day of the step
 * @param acting the organisation that acts
 * @param rules the rules of the place
 * @param disputeTypes the table of dispute types in use
 * @param calendar the working calendar
 */
public record LeadContext(
    LocalDate day,
    MediationOrganisation acting,
    ScreeningRules rules,
    CodeTable disputeTypes,
    WorkCalendar calendar) {}
