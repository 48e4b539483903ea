package org.fengqiao.mediation.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.ProblemsException;
import org.junit.jupiter.api.Test;

class WorkCalendarReaderTest {

  private static final String GOOD =
      """
      # a remark
      year 2027
      notice https://example.org/2027
      off  2027-01-01..2027-01-03 元旦
      work 2027-01-09..2027-01-09 元旦
      """;

  private static List<String> problems(String text) {
    ProblemsException refused =
        assertThrows(ProblemsException.class, () -> WorkCalendarReader.read("days.txt", text));
    return refused.problems().stream()
        .map((Problem problem) -> problem.subject() + " " + problem.code().code())
        .toList();
  }

  @Test
  void aCalendarIsRead() {
    WorkCalendar calendar = WorkCalendarReader.read("days.txt", GOOD);
    HolidayNotice notice = calendar.notice(2027);
    assertEquals(List.of("https://example.org/2027"), notice.sources());
    assertEquals(
        List.of(
            new HolidayNotice.Run(
                HolidayNotice.Kind.OFF,
                DateRange.of(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 3)),
                "元旦"),
            new HolidayNotice.Run(
                HolidayNotice.Kind.WORK, DateRange.ofDay(LocalDate.of(2027, 1, 9)), "元旦")),
        notice.runs());
  }

  @Test
  void theBundledCalendarReadsBackAsItIsWritten() {
    WorkCalendar national = WorkCalendar.national();
    assertEquals(national, WorkCalendarReader.read("days.txt", national.toText()));
  }

  @Test
  void windowsLineEndsAndBlankLinesDoNotMatter() {
    String text = GOOD.replace("\n", "\r\n\r\n");
    assertEquals(
        WorkCalendarReader.read("days.txt", GOOD), WorkCalendarReader.read("days.txt", text));
  }

  @Test
  void everyWrongLineIsReportedAtOnceWithItsNumber() {
    String text =
        """
        off 2027-01-01..2027-01-03 元旦
        year 27
        year 2027
        notice gov.cn
        holiday 2027-01-01..2027-01-03 元旦
        off 2027-01-01 元旦
        off 2027-02-30..2027-03-01 春节
        off 2027-02-11..2027-02-05 春节
        off 2027-05-01..2027-05-05
        off 2028-10-01..2028-10-07 国庆节
        off 2026-12-24..2026-12-26 元旦
        year 2027
        notice https://example.org/2027
        off 2027-10-01..2027-10-07 国庆节
        """;
    assertEquals(
        List.of(
            "days.txt:1 BEFORE-ANY-YEAR",
            "days.txt:2 BAD-YEAR",
            "days.txt:4 BAD-SOURCE",
            "days.txt:5 UNKNOWN-LINE",
            "days.txt:6 BAD-DAYS",
            "days.txt:7 BAD-DAYS",
            "days.txt:8 ENDS-BEFORE-START",
            "days.txt:9 NO-NAME",
            "days.txt:10 OUTSIDE-YEAR",
            "days.txt:11 OUTSIDE-YEAR",
            "days.txt:12 YEAR-TWICE",
            "days.txt:3 NO-SOURCE"),
        problems(text));
  }

  @Test
  void linesThatContradictOrRepeatEachOtherAreErrors() {
    String more =
        """
        work 2027-01-03..2027-01-03 元旦
        off  2027-01-09..2027-01-09 春节
        off  2027-12-31..2027-12-31 元旦
        year 2028
        notice https://example.org/2028
        off  2027-12-31..2028-01-01 元旦
        """;
    assertEquals(
        List.of("days.txt:6 DAY-TWICE", "days.txt:7 DAY-TWICE", "days.txt:11 DAY-TWICE"),
        problems(GOOD + more));
  }

  @Test
  void aYearNeedsANoticeAndDays() {
    assertEquals(
        List.of("days.txt:1 NO-SOURCE"), problems("year 2027\noff 2027-01-01..2027-01-01 元旦"));
    assertEquals(
        List.of("days.txt:1 NO-DAYS"), problems("year 2027\nnotice https://example.org/2027"));
    assertEquals(List.of("days.txt:1 NO-YEAR"), problems(""));
    assertEquals(List.of("days.txt:1 NO-YEAR"), problems("# nothing yet"));
  }

  @Test
  void aProblemSaysWhatWouldBeValid() {
    ProblemsException refused =
        assertThrows(
            ProblemsException.class,
            () -> WorkCalendarReader.read("days.txt", GOOD + "off 2028-01-01..2028-01-01 元旦"));
    assertEquals(
        "days.txt:6: OUTSIDE-YEAR: the days 2028-01-01..2028-01-01 do not belong to the notice"
            + " for 2027 -> a notice may settle the days from 2026-12-25 to 2027-12-31",
        refused.problems().describe(Locale.ENGLISH));
  }
}
