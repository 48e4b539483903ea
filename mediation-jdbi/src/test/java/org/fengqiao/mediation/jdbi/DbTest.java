package org.fengqiao.mediation.jdbi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** What is bound is what was given. */
class DbTest {

  private final Jdbi jdbi = Jdbi.create("jdbc:h2:mem:db" + System.nanoTime());

  @Test
  void noRowOfABatchTakesAValueOfTheRowBefore() {
    try (Handle handle = jdbi.open()) {
      handle.execute("create table t (a integer, b integer)");
      Db db = new Db(handle, Dialect.H2);

      assertThrows(
          IllegalArgumentException.class,
          () ->
              db.updateAll(
                  "insert into t (a, b) values (?, ?)",
                  List.of(new Object[] {1, 2}, new Object[] {3})));

      assertEquals(0, handle.createQuery("select count(*) from t").mapTo(Integer.class).one());
    }
  }
}
