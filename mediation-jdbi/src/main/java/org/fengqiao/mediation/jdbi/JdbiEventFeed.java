package org.fengqiao.mediation.jdbi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.storage.EventFeed;
import org.fengqiao.mediation.storage.FedEvent;
import org.fengqiao.mediation.storage.UnitGuard;

/**
 * The feed of a partition. Events are written without a position; a reader gives one to those that
 * have none while it holds the head of the partition, so that writers touch no row in common and
 * what commits late comes late.
 */
final class JdbiEventFeed implements EventFeed {

  /**
   * Ordered as the index of the feed is, by the column that is null too: without it PostgreSQL
   * finds the order only in the primary key, and walks all events of the partition for a few.
   */
  static final String UNNUMBERED =
      "select case_id, seq from med_event where part = ? and feed_no is null"
          + " order by feed_no, case_id, seq limit ?";

  private final Db db;
  private final UnitGuard guard;

  JdbiEventFeed(Db db, UnitGuard guard) {
    this.db = db;
    this.guard = guard;
  }

  @Override
  public List<FedEvent> read(long after, int most) {
    return guard.call(
        () -> {
          EventFeed.check(after, most);
          if (!unnumbered(1).isEmpty()) {
            number();
          }
          return db.list(
              Sql.of(
                  "select * from med_event where part = ? and feed_no > ?"
                      + " order by feed_no limit ?",
                  part(),
                  after,
                  most),
              row -> new FedEvent(row.number("feed_no"), EventRows.read(row)));
        });
  }

  /**
   * As many as a reading can ask for; of a case never a later event before an earlier one. Rows are
   * named by their keys: MariaDB would wait for what others write within a range. Several go with a
   * statement, because one for each event takes most of the time.
   */
  private void number() {
    long last = lockedHead();
    List<Unnumbered> all = unnumbered(MAX_SIZE);
    int atOnce = db.dialect().keysAtOnce();
    for (int from = 0; from < all.size(); from += atOnce) {
      List<Unnumbered> some = all.subList(from, Math.min(all.size(), from + atOnce));
      number(last, some, atOnce);
      last += some.size();
    }
    db.update("update med_feed_head set last_no = ? where part = ?", last, part());
  }

  /**
   * The last event is named again until the statement has a size out of few: a text that was not
   * seen before is parsed, by a sharding driver for longer than the database takes.
   */
  private void number(long last, List<Unnumbered> some, int atOnce) {
    int size = Math.min(atOnce, Integer.highestOneBit(2 * some.size() - 1));
    List<Object> values = new ArrayList<>();
    List<Object> keys = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      int number = Math.min(i, some.size() - 1);
      Unnumbered each = some.get(number);
      values.addAll(List.of(each.caseId(), each.sequence(), last + number + 1));
      keys.addAll(List.of(each.caseId(), each.sequence()));
    }
    values.add(part());
    values.addAll(keys);
    db.update(
        "update med_event set feed_no = case"
            + " when case_id = ? and seq = ? then ?".repeat(size)
            + " else feed_no end where part = ? and ((case_id = ? and seq = ?)"
            + " or (case_id = ? and seq = ?)".repeat(size - 1)
            + ")",
        values.toArray());
  }

  /** The last position; nobody else gives positions until the unit ends. */
  private long lockedHead() {
    // Locks the head; a driver may count only rows whose values change, so it is asked for.
    db.update("update med_feed_head set last_no = last_no where part = ?", part());
    Optional<Long> last =
        db.first(
            Sql.of("select last_no from med_feed_head where part = ?", part()),
            row -> row.number("last_no"));
    if (last.isEmpty()) {
      db.insert("med_feed_head", new Row().set("part", part()).set("last_no", 0L));
    }
    return last.orElse(0L);
  }

  private List<Unnumbered> unnumbered(int most) {
    return db.list(
        Sql.of(UNNUMBERED, part(), most),
        row -> new Unnumbered(row.text("case_id"), row.integer("seq")));
  }

  private String part() {
    return guard.partition().digits();
  }

  private record Unnumbered(String caseId, int sequence) {}
}
