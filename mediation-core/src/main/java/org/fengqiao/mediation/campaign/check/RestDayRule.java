package org.fengqiao.mediation.campaign.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fengqiao.mediation.calendar.HolidayNotice;
import org.fengqiao.mediation.calendar.WorkCalendar;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.LocalText;

/**
 * Days a plan names fall on rest days, and no plan says what then (convention C-5). Months,
 * quarters and whole periods name no day and are not looked at.
 */
final class RestDayRule {

  private RestDayRule() {}

  static Stream<PlanFinding> check(CheckContext context) {
    List<PlanFinding> found = new ArrayList<>();
    for (Dated dated : context.dated()) {
      if (dated.namesDays()) {
        List<LocalDate> days =
            dated.windows().stream()
                .filter(DueWindow::isOneDay)
                .map(DueWindow::lenient)
                .distinct()
                .toList();
        resting(context, dated, days).ifPresent(found::add);
        unknown(context, dated, days).ifPresent(found::add);
      }
    }
    return found.stream();
  }

  private static Optional<PlanFinding> resting(
      CheckContext context, Dated dated, List<LocalDate> days) {
    WorkCalendar calendar = context.calendar();
    List<LocalDate> rest =
        days.stream().filter(day -> calendar.isFirm(day) && !calendar.isWorkingDay(day)).toList();
    if (rest.isEmpty()) {
      return Optional.empty();
    }
    List<LocalText> named = rest.stream().map(day -> named(calendar, day)).toList();
    return Optional.of(
        context
            .finding(
                FindingKind.DUE_ON_REST_DAY,
                context.dueFact(dated.item(), Phrase.DUE_ON.text(shown(rest))),
                PlanFact.unquoted(Phrase.NO_ROLL.text()))
            .addArguments(Wording.name(dated.item()), Wording.someDays(named))
            .basis(basis(calendar, rest.get(0)))
            .build());
  }

  private static Optional<PlanFinding> unknown(
      CheckContext context, Dated dated, List<LocalDate> days) {
    WorkCalendar calendar = context.calendar();
    List<LocalDate> unknown = days.stream().filter(day -> !calendar.isFirm(day)).toList();
    if (unknown.isEmpty()) {
      return Optional.empty();
    }
    List<String> years =
        unknown.stream()
            .flatMap(day -> calendar.missingYears(day).stream())
            .distinct()
            .sorted()
            .map(Wording::text)
            .toList();
    return Optional.of(
        context
            .finding(
                FindingKind.REST_DAY_UNKNOWN,
                context.dueFact(dated.item(), Phrase.DUE_ON.text(shown(unknown))),
                PlanFact.unquoted(Phrase.NO_NOTICE.text(years)))
            .addArguments(Wording.name(dated.item()), shown(unknown), years)
            .build());
  }

  private static LocalText shown(List<LocalDate> days) {
    return Wording.someDays(Wording.days(days));
  }

  private static LocalText named(WorkCalendar calendar, LocalDate day) {
    return holiday(calendar, day)
        .map(run -> Phrase.REST_DAY.text(Wording.day(day), run.name()))
        .orElseGet(() -> Phrase.WEEKEND.text(Wording.day(day)));
  }

  private static Optional<HolidayNotice.Run> holiday(WorkCalendar calendar, LocalDate day) {
    return calendar.notices().stream()
        .flatMap(notice -> notice.runs().stream())
        .filter(run -> run.kind() == HolidayNotice.Kind.OFF && run.days().contains(day))
        .findFirst();
  }

  private static Optional<LegalBasis> basis(WorkCalendar calendar, LocalDate day) {
    return calendar.notices().stream()
        .filter(notice -> notice.runs().stream().anyMatch(run -> run.days().contains(day)))
        .map(HolidayNotice::basis)
        .findFirst();
  }
}
