package org.fengqiao.mediation.examples.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javax.sql.DataSource;
import org.fengqiao.mediation.jdbi.JdbiStorage;
import org.fengqiao.mediation.storage.Storage;
import org.fengqiao.mediation.storage.UnitOfWork;
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
