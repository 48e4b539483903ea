package org.fengqiao.mediation.jdbi;

import java.util.List;
import org.fengqiao.mediation.storage.StorageException;

/** The database has not the tables and columns of this version; every difference at once. */
public final class SchemaMismatchException extends StorageException {

  private static final long serialVersionUID = 1L;

  private final List<String> differences;

  /** Creates the exception. */
  SchemaMismatchException(String script, List<String> differences) {
    super(
        "the database differs from "
            + script
            + ": "
            + String.join("; ", differences)
            + ". Bring its tables to that script, or take the library they were made for");
    this.differences = List.copyOf(differences);
  }

  /** Returns one sentence for each difference. */
  public List<String> differences() {
    return differences;
  }
}
