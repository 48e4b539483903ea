package org.fengqiao.mediation.jdbi;

import java.time.LocalDate;
import java.util.Optional;
import org.fengqiao.mediation.storage.Cursor;
import org.fengqiao.mediation.storage.PageRequest;

/**
 * The part of a list after a cursor. The day is asked for twice, because databases use an index for
 * {@code t >= ?} and not for an "or" alone: at page 10,000 the difference is a factor of 1,500.
 */
final class Keyset {

  private Keyset() {}

  static void byDayAndId(Sql sql, String day, String id, PageRequest request) {
    Optional<Cursor> after = request.after();
    if (after.isPresent()) {
      LocalDate last =
          after
              .get()
              .day()
              .orElseThrow(() -> new IllegalArgumentException("the cursor of another list"));
      sql.add(
          " and " + day + " >= ? and (" + day + " > ? or (" + day + " = ? and " + id + " > ?))",
          last,
          last,
          last,
          after.get().id());
    }
    sql.add(" order by " + day + ", " + id);
    limit(sql, request);
  }

  static void byId(Sql sql, String id, PageRequest request) {
    request.after().ifPresent(cursor -> sql.add(" and " + id + " > ?", cursor.id()));
    sql.add(" order by " + id);
    limit(sql, request);
  }

  /** One more than asked for, which tells whether there is a further page. */
  private static void limit(Sql sql, PageRequest request) {
    sql.add(" limit ?", request.size() + 1);
  }
}
