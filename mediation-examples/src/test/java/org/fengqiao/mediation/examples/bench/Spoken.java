package org.fengqiao.mediation.examples.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.fengqiao.mediation.jdbi.JdbiStorage;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.kernel.Partition;
import org.fengqiao.mediation.storage.Capability;
import org.fengqiao.mediation.storage.Storage;
import org.fengqiao.mediation.storage.UnitOfWork;
import org.fengqiao.mediation.storage.Work;
import org.jdbi.v3.core.Jdbi;

/** Units of work as a plain JDBC program would write them: their statements, made beforehand. */
final class Spoken {

  private final DataSource pool;

  Spoken(DataSource pool) {
    this.pool = pool;
  }

  /** What a unit of work about each thing says, learnt from one that was rolled back. */
  <T> List<List<Recording.Said>> about(List<T> things, BiConsumer<UnitOfWork, T> work) {
    Recording recording = new Recording(pool);
    Storage recorded = JdbiStorage.on(Jdbi.create(recording.recorded()));
    recording.take();
    List<List<Recording.Said>> all = new ArrayList<>();
    for (T thing : things) {
      try {
        recorded.inTransaction(
            BenchCases.PARTITION,
            unit -> {
              work.accept(unit, thing);
              throw new Undone();
            });
      } catch (Undone undone) {
        all.add(recording.take());
      }
    }
    return all;
  }

  /** What each unit of work says while something is done and kept. */
  List<List<Recording.Said>> during(Consumer<Storage> work) {
    Recording recording = new Recording(pool);
    Storage recorded = JdbiStorage.on(Jdbi.create(recording.recorded()));
    recording.take();
    List<List<Recording.Said>> all = new ArrayList<>();
    work.accept(
        new Storage() {
          @Override
          public Set<Capability> capabilities() {
            return recorded.capabilities();
          }

          @Override
          public <T> T inTransaction(Partition partition, Work<T> unit) {
            T result = recorded.inTransaction(partition, unit);
            all.add(recording.take());
            return result;
          }
        });
    return all;
  }

  /** The same about another case. */
  static List<List<Recording.Said>> about(
      List<List<Recording.Said>> units, CaseId said, CaseId other) {
    return units.stream()
        .map(unit -> unit.stream().map(each -> each.replacing(said.text(), other.text())).toList())
        .toList();
  }

  /** Says it, and commits. */
  void say(List<Recording.Said> unit) {
    try (Connection connection = pool.getConnection()) {
      Recording.say(connection, unit);
      connection.commit();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final class Undone extends RuntimeException {
    private static final long serialVersionUID = 1;

    Undone() {
      super("undone", null, false, false);
    }
  }
}
