package org.fengqiao.mediation.mediator.grading;

import java.time.LocalDate;
import org.fengqiao.mediation.calendar.Deadline;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.party.PersonRef;

/**
 * What is published about an assessment (公示): name and step, and until when objections are heard.
 * Nothing else about the mediator is in it.
 *
 * @param person the token under which the name is kept
 * @param grade the grade
 * @param step the name of the step
 * @param from the day of publication, which does not count
 * @param objections until when objections are heard
 */
public record GradeNotice(
    PersonRef person, Grade grade, LocalText step, LocalDate from, Deadline objections) {}
