package org.fengqiao.mediation.campaign.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.mediation.calendar.DateRange;
import org.fengqiao.mediation.campaign.Measure;
import org.fengqiao.mediation.campaign.MeetingLine;
import org.fengqiao.mediation.campaign.PlanGoal;
import org.fengqiao.mediation.campaign.PlanIndicator;
import org.fengqiao.mediation.campaign.PlanItem;
import org.fengqiao.mediation.campaign.PlanPhase;
import org.fengqiao.mediation.campaign.PlanTask;
import org.fengqiao.mediation.campaign.ReportingLine;
import org.fengqiao.mediation.campaign.ScreeningLine;
import org.fengqiao.mediation.campaign.StaffingLine;
import org.fengqiao.mediation.campaign.SupervisionLine;
import org.fengqiao.mediation.indicator.Threshold;
import org.fengqiao.mediation.kernel.Coded;
import org.fengqiao.mediation.kernel.LocalText;

/** How dates, numbers and items are named in findings. */
final class Wording {

  private static final int SHOWN_DAYS = 12;

  private Wording() {}

  /** Quotation marks inside quotation marks become single, those inside these double again. */
  static String nested(String text, int depthAround) {
    StringBuilder nested = new StringBuilder(text.length());
    int depth = depthAround;
    for (int i = 0; i < text.length(); i++) {
      char mark = text.charAt(i);
      if (mark == '“' || mark == '‘') {
        depth++;
        nested.append(depth % 2 == 1 ? '“' : '‘');
      } else if ((mark == '”' || mark == '’') && depth > depthAround) {
        nested.append(depth % 2 == 1 ? '”' : '’');
        depth--;
      } else {
        nested.append(mark);
      }
    }
    return nested.toString();
  }

  static LocalText label(Coded code) {
    return LocalText.of(code.label(Locale.CHINESE), code.label(Locale.ENGLISH));
  }

  /** From when to when, as far as stated. */
  static LocalText span(Optional<LocalDate> first, Optional<LocalDate> last) {
    return Phrase.LASTS.text(
        first.map(Wording::day).orElseGet(Phrase.NOT_STATED::text),
        last.map(Wording::day).orElseGet(Phrase.NOT_STATED::text));
  }

  static LocalText day(LocalDate day) {
    return LocalText.of(
        Phrase.DAY
            .text(text(day.getYear()), text(day.getMonthValue()), text(day.getDayOfMonth()))
            .zh(),
        day.toString());
  }

  static LocalText days(DateRange range) {
    return range.days() == 1
        ? day(range.startInclusive())
        : Phrase.DAYS.text(
            day(range.startInclusive()), day(range.endInclusive()), text(range.days()));
  }

  /** Days in a message: the first twelve, a year of months; of more how many there are. */
  static LocalText someDays(List<LocalText> days) {
    return days.size() <= SHOWN_DAYS
        ? joined(days)
        : Phrase.AND_MORE_DAYS.text(joined(days.subList(0, SHOWN_DAYS)), text(days.size()));
  }

  static List<LocalText> days(List<LocalDate> days) {
    return days.stream().map(Wording::day).toList();
  }

  /** A number as text, because a message would group the digits of a year. */
  static String text(long number) {
    return Long.toString(number);
  }

  static LocalText due(DueWindow window) {
    return window.isOneDay()
        ? Phrase.DUE.text(day(window.strict()))
        : Phrase.DUE_IN_TWO_READINGS.text(day(window.strict()), day(window.lenient()));
  }

  /** The number a measure asks for, such as 不少于3; empty where it asks for none. */
  static Optional<LocalText> number(Measure measure) {
    return switch (measure.comparator()) {
      case AT_LEAST -> measure.threshold().map(value -> Phrase.AT_LEAST.text(value(value)));
      case AT_MOST -> measure.threshold().map(value -> Phrase.AT_MOST.text(value(value)));
      case EQUAL -> measure.threshold().map(value -> Phrase.EQUAL.text(value(value)));
      case BETWEEN -> measure.threshold().map(Wording::value);
      case FULL_COVERAGE, INCREASE, DECREASE -> Optional.of(label(measure.comparator()));
      case QUALITATIVE -> Optional.empty();
    };
  }

  private static LocalText value(Threshold threshold) {
    if (threshold instanceof Threshold.Rate rate) {
      return Phrase.PERCENT.text(rate.ratio().toPercent(2).stripTrailingZeros().toPlainString());
    }
    if (threshold instanceof Threshold.Range range) {
      return Phrase.BETWEEN.text(text(range.least()), text(range.most()));
    }
    return Phrase.COUNT.text(text(((Threshold.Count) threshold).number()));
  }

  /** What people call an item: its name, its task, its organisation; else its quote. */
  static LocalText name(PlanItem item) {
    if (item instanceof PlanTask task) {
      return task.what();
    }
    if (item instanceof PlanIndicator indicator) {
      return indicator.name();
    }
    if (item instanceof StaffingLine line) {
      return Phrase.STAFFING.text(line.organisation(), line.who());
    }
    if (item instanceof ReportingLine line) {
      return line.what();
    }
    if (item instanceof PlanGoal goal) {
      return goal.text();
    }
    if (item instanceof PlanPhase phase) {
      return phase.name();
    }
    if (item instanceof MeetingLine meeting) {
      return meeting.name();
    }
    if (item instanceof SupervisionLine line) {
      return line.name();
    }
    if (item instanceof ScreeningLine line) {
      return Phrase.ENTRY.text(labels(line.actors()), line.kind());
    }
    return LocalText.chinese(item.citation().quote());
  }

  static LocalText names(List<? extends PlanItem> items) {
    return joined(items.stream().map(Wording::name).distinct().toList());
  }

  /**
   * A list; several members that hold the separator of lists themselves are put in quotation marks.
   */
  static LocalText joined(List<LocalText> members) {
    boolean nested =
        members.size() > 1 && members.stream().anyMatch(text -> text.zh().matches(".*[、，].*"));
    boolean nestedEnglish = members.stream().anyMatch(text -> text.en().contains(","));
    Stream<String> chinese = members.stream().map(LocalText::zh);
    return LocalText.of(
        nested
            ? chinese.collect(Collectors.joining("”“", "“", "”"))
            : chinese.collect(Collectors.joining("、")),
        members.stream()
            .map(LocalText::en)
            .collect(Collectors.joining(nestedEnglish ? "; " : ", ")));
  }

  /** The names of items, each in quotation marks. */
  static LocalText quoted(List<? extends PlanItem> items) {
    List<LocalText> names = items.stream().map(Wording::name).distinct().toList();
    return LocalText.of(
        names.stream().map(LocalText::zh).collect(Collectors.joining("”“", "“", "”")),
        names.stream().map(LocalText::en).collect(Collectors.joining("”, “", "“", "”")));
  }

  static LocalText labels(List<? extends Coded> codes) {
    return joined(codes.stream().map(Wording::label).toList());
  }
}
