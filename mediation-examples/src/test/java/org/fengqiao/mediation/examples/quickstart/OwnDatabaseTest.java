package org.fengqiao.mediation.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import org.fengqiao.mediation.Mediation;
import org.fengqiao.mediation.kernel.Partition;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A platform attaches its own database with a few lines. */
class OwnDatabaseTest {

  @TempDir Path folder;

  private Mediation attach(String options) {
    JdbcConnectionPool pool =
        JdbcConnectionPool.create("jdbc:h2:file:" + folder.resolve("own") + options, "own", "");
    return OwnDatabase.attach(pool, new byte[32], new byte[16]);
  }

  @Test
  void itIsThereAndEmpty() {
    Mediation mediation = attach(";WRITE_DELAY=0");
    assertEquals(List.of(), mediation.feed(Partition.of("9901")).read(0, 10));
  }

  @Test
  void oneThatForgetsWhatItAcknowledgedIsRefused() {
    assertThrows(IllegalStateException.class, () -> attach(""));
  }
}
