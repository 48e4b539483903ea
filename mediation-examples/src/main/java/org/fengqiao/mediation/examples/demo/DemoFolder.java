package org.fengqiao.mediation.examples.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the demonstration keeps its files.
 *
 * @param directory the folder; exists and can be written to
 * @param ledger the ledger file; made from invented disputes where it is the default one and absent
 */
record DemoFolder(Path directory, Path ledger) {

  /**
   * Opens a folder, making it if it does not exist.
   *
   * @throws DemoFailure if it cannot be used
   */
  static DemoFolder open(Path directory, Optional<Path> ledger) {
    if (Files.exists(directory) && !Files.isDirectory(directory)) {
      throw new DemoFailure("failure.not-a-folder", directory);
    }
    try {
      Files.createDirectories(directory);
      // Asking for permissions says yes to root on a read-only disk; writing does not.
      Files.delete(Files.createTempFile(directory, "try", ".tmp"));
    } catch (IOException e) {
      throw unwritable(directory, e);
    }
    Path file = ledger.orElseGet(() -> directory.resolve("ledger.csv"));
    if (ledger.isPresent() && !Files.isRegularFile(file)) {
      throw new DemoFailure("failure.no-ledger", file);
    }
    return new DemoFolder(directory, file);
  }

  private static DemoFailure unwritable(Path directory, IOException cause) {
    DemoFailure failure = new DemoFailure("failure.unwritable", directory);
    failure.initCause(cause);
    return failure;
  }

  /** Returns the path of the database, without the ending that H2 adds. */
  Path database() {
    return directory.toAbsolutePath().resolve("campaign");
  }

  Path databaseFile() {
    return directory.toAbsolutePath().resolve("campaign.mv.db");
  }

  /** Returns the file with the keys of the database. */
  Path keys() {
    return directory.toAbsolutePath().resolve("campaign.key");
  }

  /** Returns the board. */
  Path board() {
    return directory.resolve("board.html");
  }
}
