package org.fengqiao.mediation.jdbi;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.party.TextRef;
import org.fengqiao.mediation.storage.NumberRefusedException;
import org.fengqiao.mediation.storage.NumberSequence;
import org.fengqiao.mediation.storage.NumberStore;
import org.fengqiao.mediation.storage.UnitGuard;
import org.fengqiao.mediation.storage.VoidedNumber;

/**
 * Numbers, counted in one row of each sequence. The row is locked by the unit that counts. Where
 * the storage owns its transactions the first unit of a year does not insert it, because two that
 * do so at once would make one fail: it ends, the row is made in a unit of its own, and it runs
 * again. In a transaction of the host nothing can be made beside it; there a lost race is a busy
 * store, as everywhere.
 */
final class JdbiNumberStore implements NumberStore {

  private static final String KEY = " where part = ? and committee_id = ? and of_year = ?";

  private final Db db;
  private final UnitGuard guard;
  private final boolean joined;
  private Optional<SequenceMissingException> missing = Optional.empty();

  JdbiNumberStore(Db db, UnitGuard guard, boolean joined) {
    this.db = db;
    this.guard = guard;
    this.joined = joined;
  }

  @Override
  public int next(NumberSequence sequence) {
    return guard.call(
        () -> {
          guard.require(sequence.committee());
          if (count(sequence)) {
            return given(sequence);
          }
          first(sequence, 1, 0);
          return 1;
        });
  }

  private void first(NumberSequence sequence, int last, int elsewhere) {
    if (!joined) {
      SequenceMissingException none = new SequenceMissingException(sequence);
      missing = Optional.of(none);
      throw none;
    }
    insert(sequence, last, elsewhere);
  }

  /** Why the unit had to end, if it asked for a sequence whose row must be made before. */
  Optional<SequenceMissingException> missing() {
    return missing;
  }

  /** Makes the row of a sequence where it is missing. */
  boolean begin(NumberSequence sequence) {
    return guard.call(
        () -> {
          boolean begins = head(sequence).isEmpty();
          if (begins) {
            insert(sequence, 0, 0);
          }
          return begins;
        });
  }

  private void insert(NumberSequence sequence, int last, int elsewhere) {
    db.insert("med_number_head", key(sequence).set("last_no", last).set("elsewhere_no", elsewhere));
  }

  @Override
  public void startAfter(NumberSequence sequence, int last) {
    guard.call(
        () -> {
          guard.require(sequence.committee());
          Optional<Head> locked = lockedHead(sequence);
          Head head = locked.orElse(new Head(0, 0));
          if (NumberRefusedException.checkStart(
              sequence, last, head.last(), head.elsewhere(), read(sequence))) {
            if (locked.isEmpty()) {
              first(sequence, last, last);
            } else {
              start(sequence, last);
            }
          }
          return true;
        });
  }

  private void start(NumberSequence sequence, int last) {
    db.update(
        "update med_number_head set last_no = ?, elsewhere_no = ?" + KEY,
        last,
        last,
        guard.partition().digits(),
        sequence.committee().text(),
        sequence.year());
  }

  /** Until the unit ends nobody counts on, begins elsewhere or declares a number void. */
  private Optional<Head> lockedHead(NumberSequence sequence) {
    db.update(
        "update med_number_head set last_no = last_no" + KEY,
        guard.partition().digits(),
        sequence.committee().text(),
        sequence.year());
    return head(sequence);
  }

  private Optional<Head> head(NumberSequence sequence) {
    return db.first(
        select("*", "med_number_head", sequence),
        row -> new Head(row.integer("last_no"), row.integer("elsewhere_no")));
  }

  /** The last number, and the last of those that were given elsewhere. */
  private record Head(int last, int elsewhere) {}

  private boolean count(NumberSequence sequence) {
    return db.update(
            "update med_number_head set last_no = last_no + 1" + KEY,
            guard.partition().digits(),
            sequence.committee().text(),
            sequence.year())
        == 1;
  }

  private int given(NumberSequence sequence) {
    return head(sequence).map(Head::last).orElse(0);
  }

  @Override
  public int last(NumberSequence sequence) {
    return guard.call(
        () -> {
          guard.require(sequence.committee());
          return given(sequence);
        });
  }

  @Override
  public void declareVoid(NumberSequence sequence, VoidedNumber number) {
    guard.call(
        () -> {
          guard.require(sequence.committee());
          guard.require(number.reason().text(), number.reason().partition());
          int last = lockedHead(sequence).map(Head::last).orElse(0);
          boolean isVoid =
              read(sequence).stream().anyMatch(each -> each.number() == number.number());
          NumberRefusedException.check(sequence, number.number(), last, isVoid);
          db.insert(
              "med_number_void",
              key(sequence)
                  .set("num", number.number())
                  .set("reason_token", number.reason())
                  .set("voided_on", number.on())
                  .set("voided_by", number.by()));
          return true;
        });
  }

  @Override
  public List<VoidedNumber> voided(NumberSequence sequence) {
    return guard.call(
        () -> {
          guard.require(sequence.committee());
          return read(sequence);
        });
  }

  private List<VoidedNumber> read(NumberSequence sequence) {
    return db.list(
        select("*", "med_number_void", sequence).add(" order by num"),
        row ->
            new VoidedNumber(
                row.integer("num"),
                TextRef.of(row.text("reason_token")),
                row.day("voided_on"),
                ActorId.of(row.text("voided_by"))));
  }

  private Sql select(String columns, String table, NumberSequence sequence) {
    return Sql.of(
        "select " + columns + " from " + table + KEY,
        guard.partition().digits(),
        sequence.committee().text(),
        sequence.year());
  }

  private Row key(NumberSequence sequence) {
    return new Row()
        .set("part", guard.partition())
        .set("committee_id", sequence.committee())
        .set("of_year", sequence.year());
  }
}
