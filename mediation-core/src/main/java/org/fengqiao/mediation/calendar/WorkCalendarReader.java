package org.fengqiao.mediation.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.Problems;
import org.fengqiao.mediation.kernel.ProblemsException;

/**
 * Reads a work calendar from text. One block a year; blank lines and lines that begin with {@code
 * #} say nothing:
 *
 * <pre>
 * year 2026
 * notice https://www.gov.cn/…
 * off  2026-02-15..2026-02-23 春节
 * work 2026-02-28..2026-02-28 春节
 * </pre>
 */
public final class WorkCalendarReader {

  private static final Pattern LINE = Pattern.compile("(\\S+)\\s*(\\S*)\\s*(.*)");
  private static final Pattern DAYS =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})\\.\\.(\\d{4}-\\d{2}-\\d{2})");

  /** A year whose lines are being read. */
  private static final class Block {
    final int year;
    final int line;
    final List<String> sources = new ArrayList<>();
    final List<HolidayNotice.Run> runs = new ArrayList<>();

    Block(int year, int line) {
      this.year = year;
      this.line = line;
    }
  }

  private final String name;
  private final List<Problem> problems = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();
  private final Set<Integer> years = new HashSet<>();
  private final Set<LocalDate> settled = new HashSet<>();
  private int line;

  private WorkCalendarReader(String name) {
    this.name = name;
  }

  /**
   * Reads a calendar.
   *
   * @param name what the text is called in problems, usually the file name
   * @param text the lines
   * @throws ProblemsException naming every wrong line at once; nothing is read by half
   */
  public static WorkCalendar read(String name, String text) {
    WorkCalendarReader reader = new WorkCalendarReader(name);
    text.lines().forEach(reader::line);
    reader.finish();
    new Problems(reader.problems).orThrow();
    return WorkCalendar.of(
        reader.blocks.stream()
            .map(block -> new HolidayNotice(block.year, block.sources, block.runs))
            .toList());
  }

  private void line(String text) {
    line++;
    String content = text.strip();
    Matcher parts = LINE.matcher(content);
    if (content.startsWith("#") || !parts.matches()) {
      return;
    }
    String word = parts.group(1);
    String value = parts.group(2);
    String rest = parts.group(3);
    switch (word) {
      case "year" -> year((value + " " + rest).strip());
      case "notice" -> block(word).ifPresent(block -> source(block, (value + " " + rest).strip()));
      case "off" -> block(word).ifPresent(block -> run(block, HolidayNotice.Kind.OFF, value, rest));
      case "work" ->
          block(word).ifPresent(block -> run(block, HolidayNotice.Kind.WORK, value, rest));
      default -> report(CalendarProblem.UNKNOWN_LINE, word);
    }
  }

  private Optional<Block> block(String word) {
    if (blocks.isEmpty()) {
      report(CalendarProblem.BEFORE_ANY_YEAR, word);
      return Optional.empty();
    }
    return Optional.of(blocks.get(blocks.size() - 1));
  }

  private void year(String value) {
    if (!value.matches("[1-9][0-9]{3}")) {
      report(CalendarProblem.BAD_YEAR, value);
      return;
    }
    int year = Integer.parseInt(value);
    if (!years.add(year)) {
      report(CalendarProblem.YEAR_TWICE, value);
    }
    blocks.add(new Block(year, line));
  }

  private void source(Block block, String value) {
    if (value.matches("https?://\\S+")) {
      block.sources.add(value);
    } else {
      report(CalendarProblem.BAD_SOURCE, value);
    }
  }

  private void run(Block block, HolidayNotice.Kind kind, String value, String holiday) {
    days(value).ifPresent(days -> run(block, kind, days, holiday));
  }

  private void run(Block block, HolidayNotice.Kind kind, DateRange days, String holiday) {
    int before = problems.size();
    if (holiday.isEmpty()) {
      report(CalendarProblem.NO_NAME, days.toString());
    }
    DateRange span = HolidayNotice.span(block.year);
    if (!span.contains(days)) {
      report(
          CalendarProblem.OUTSIDE_YEAR,
          days.toString(),
          WorkCalendar.year(block.year),
          span.startInclusive(),
          span.endInclusive());
    } else {
      for (LocalDate day : WorkCalendar.dates(days)) {
        if (!settled.add(day)) {
          report(CalendarProblem.DAY_TWICE, day);
        }
      }
    }
    if (problems.size() == before) {
      block.runs.add(new HolidayNotice.Run(kind, days, holiday));
    }
  }

  private Optional<DateRange> days(String value) {
    Matcher ends = DAYS.matcher(value);
    if (!ends.matches()) {
      report(CalendarProblem.BAD_DAYS, value);
      return Optional.empty();
    }
    try {
      LocalDate first = LocalDate.parse(ends.group(1));
      LocalDate last = LocalDate.parse(ends.group(2));
      if (last.isBefore(first)) {
        report(CalendarProblem.ENDS_BEFORE_START, last, first);
        return Optional.empty();
      }
      return Optional.of(DateRange.of(first, last));
    } catch (DateTimeException e) {
      report(CalendarProblem.BAD_DAYS, value);
      return Optional.empty();
    }
  }

  private void finish() {
    boolean linesWereWrong = !problems.isEmpty();
    if (blocks.isEmpty() && !linesWereWrong) {
      report(CalendarProblem.NO_YEAR);
    }
    for (Block block : blocks) {
      line = block.line;
      if (block.sources.isEmpty()) {
        report(CalendarProblem.NO_SOURCE, WorkCalendar.year(block.year));
      }
      if (block.runs.isEmpty() && !linesWereWrong) {
        report(CalendarProblem.NO_DAYS, WorkCalendar.year(block.year));
      }
    }
  }

  private void report(CalendarProblem code, Object... arguments) {
    problems.add(Problem.of(code, name + ":" + Math.max(line, 1), arguments));
  }
}
