package org.fengqiao.mediation.jdbi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import org.fengqiao.mediation.storage.StorageBusyException;
import org.fengqiao.mediation.storage.StorageException;
import org.fengqiao.mediation.storage.StorageUnavailableException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Failures mean what SQLSTATE and vendor code say, whatever the words. */
class SqlErrorsTest {

  @ParameterizedTest
  @CsvSource({
    "40001, 0, busy",
    "40P01, 0, busy",
    "23505, 23505, busy",
    "23000, 1062, busy",
    "HYT00, 50200, busy",
    "55P03, 0, busy",
    "HY000, 1205, busy",
    "40001, 1213, busy",
    "08006, 0, gone",
    "57P01, 0, gone",
    "57P02, 0, gone",
    "57P03, 0, gone",
    "90098, 90098, gone",
    "90121, 90121, gone",
    "57014, 0, other",
    "22001, 22001, other",
    "42S02, 42102, other"
  })
  void codesDecide(String state, int code, String meaning) {
    StorageException explained =
        SqlErrors.explain("insert into x", new SQLException("words 张三", state, code));
    Class<?> expected =
        switch (meaning) {
          case "busy" -> StorageBusyException.class;
          case "gone" -> StorageUnavailableException.class;
          default -> StorageException.class;
        };
    assertEquals(expected, explained.getClass());
    assertTrue(explained.toString().contains(state), explained.toString());
    assertFalse(String.valueOf(explained.getCause()).contains("张三"));
  }

  @ParameterizedTest
  @CsvSource(value = "NULL", nullValues = "NULL")
  void aDriverThatGivesNoCodeIsAnUnknownFailure(String state) {
    assertEquals(
        StorageException.class,
        SqlErrors.explain("select 1", new SQLException("words", state)).getClass());
  }
}
