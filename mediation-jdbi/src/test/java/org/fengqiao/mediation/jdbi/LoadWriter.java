package org.fengqiao.mediation.jdbi;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.storage.Storage;
import org.jdbi.v3.core.Jdbi;

/**
 * A program that writes steps of two events each, through a pool with auto-commit off, and says on
 * its output which case has come to which version, after the unit of work has returned. It writes
 * until it is killed.
 */
final class LoadWriter {

  private static final int THREADS = 4;
  private static final int CASES_OF_A_THREAD = 100_000;
  private static final int STEPS = 4;

  private LoadWriter() {}

  /** Writes to the database of the given URL through as many connections as the second says. */
  public static void main(String[] arguments) {
    HikariConfig pool = new HikariConfig();
    pool.setJdbcUrl(arguments[0]);
    pool.setMaximumPoolSize(Integer.parseInt(arguments[1]));
    pool.setAutoCommit(false);
    Storage storage = JdbiStorage.on(Jdbi.create(new HikariDataSource(pool)), SchemaMode.CREATE);
    for (int i = 0; i < THREADS; i++) {
      int first = 1 + i * CASES_OF_A_THREAD;
      new Thread(() -> write(storage, first)).start();
    }
  }

  private static void write(Storage storage, int first) {
    for (int number = first; number < first + CASES_OF_A_THREAD; number++) {
      CaseId id = Journals.caseId(number);
      for (int step = 1; step <= STEPS; step++) {
        acknowledge(id, Journals.save(storage, id, 2 * step - 1, 2 * step).version());
      }
    }
  }

  /** A line that is cut off by the end of the program lacks its last mark. */
  private static void acknowledge(CaseId id, int version) {
    synchronized (LoadWriter.class) {
      System.out.println("KEPT " + id + " " + version + " .");
      if (System.out.checkError()) {
        Runtime.getRuntime().halt(1);
      }
    }
  }
}
