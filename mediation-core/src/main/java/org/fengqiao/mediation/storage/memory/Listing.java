package org.fengqiao.mediation.storage.memory;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fengqiao.mediation.storage.Cursor;
import org.fengqiao.mediation.storage.Page;
import org.fengqiao.mediation.storage.PageRequest;

/** Pages in the order of a day and an id, or of an id alone. */
final class Listing {

  private static final Comparator<Cursor> ORDER =
      Comparator.comparing((Cursor cursor) -> cursor.day().orElse(LocalDate.MIN))
          .thenComparing(Cursor::id);

  private Listing() {}

  static <T> Page<T> page(Stream<T> found, PageRequest request, Function<T, Cursor> cursor) {
    Optional<Cursor> after = request.after();
    List<T> entries =
        found
            .filter(
                entry ->
                    after.map(last -> ORDER.compare(cursor.apply(entry), last) > 0).orElse(true))
            .sorted(Comparator.comparing(cursor, ORDER))
            .limit(request.size() + 1L)
            .toList();
    return Page.of(entries, request, cursor);
  }

  /** A page of what is in the order of the ids and lies after the cursor. */
  static <T> Page<T> pageInOrder(Stream<T> after, PageRequest request, Function<T, Cursor> cursor) {
    return Page.of(after.limit(request.size() + 1L).toList(), request, cursor);
  }

  static boolean isWithin(LocalDate day, Optional<LocalDate> from, Optional<LocalDate> to) {
    return from.map(first -> !day.isBefore(first)).orElse(true)
        && to.map(last -> !day.isAfter(last)).orElse(true);
  }
}
