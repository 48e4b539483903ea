/**
 * Days, periods and rhythms of work. Reading order: {@link
 * org.fengqiao.mediation.calendar.WorkCalendar} with its {@link
 * org.fengqiao.mediation.calendar.HolidayNotice}s (which days are worked), {@link
 * org.fengqiao.mediation.calendar.Period} and {@link org.fengqiao.mediation.calendar.Deadline}
 * (when a period ends and whether that is certain), {@link
 * org.fengqiao.mediation.calendar.DateRange}, {@link org.fengqiao.mediation.calendar.Cadence} and
 * {@link org.fengqiao.mediation.calendar.DueRule} (what recurs and when it is due), {@link
 * org.fengqiao.mediation.calendar.Duty}, {@link org.fengqiao.mediation.calendar.SensitivePeriods}.
 *
 * <p>All dates are civil dates of the office's zone. Periods follow 民法典 (Civil Code, 2020) 200–204
 * and 民事诉讼法 (Civil Procedure Law, 2023) 85: the day of the event does not count, only the last day
 * may move. Working days follow the State Council's yearly notices; a year without a notice is
 * never taken for certain.
 */
@NullMarked
package org.fengqiao.mediation.calendar;

import org.jspecify.annotations.NullMarked;
