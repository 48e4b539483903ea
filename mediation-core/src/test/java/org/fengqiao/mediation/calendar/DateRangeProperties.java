package org.fengqiao.mediation.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(Days.class)
@Domain(DomainContext.Global.class)
class DateRangeProperties {

  @Property
  void aRangeHasExactlyTheDaysItContains(@ForAll DateRange range, @ForAll LocalDate day) {
    List<LocalDate> days = Days.of(range);
    assertEquals(days.size(), range.days());
    assertEquals(days.contains(day), range.contains(day));
  }

  @Property
  void theOverlapIsTheCommonDays(@ForAll DateRange a, @ForAll DateRange b) {
    List<LocalDate> common = new ArrayList<>(Days.of(a));
    common.retainAll(new TreeSet<>(Days.of(b)));
    assertEquals(common, a.overlap(b).map(Days::of).orElse(List.of()));
    assertEquals(!common.isEmpty(), a.overlaps(b));
    assertEquals(a.overlap(b), b.overlap(a));
    assertEquals(a.overlap(b).equals(Optional.of(b)), a.contains(b));
  }

  @Property
  void theGapIsTheDaysBetween(@ForAll DateRange a, @ForAll DateRange b) {
    TreeSet<LocalDate> days = new TreeSet<>(Days.of(a));
    days.addAll(Days.of(b));
    List<LocalDate> between = new ArrayList<>(Days.of(DateRange.of(days.first(), days.last())));
    between.removeAll(days);
    assertEquals(between, a.gap(b).map(Days::of).orElse(List.of()));
    assertEquals(a.gap(b), b.gap(a));
  }

  @Property
  void aRangeNeverEndsBeforeItStarts(
      @ForAll LocalDate day, @ForAll @IntRange(min = 1, max = 500) int days) {
    assertThrows(IllegalArgumentException.class, () -> DateRange.of(day, day.minusDays(days)));
  }
}
