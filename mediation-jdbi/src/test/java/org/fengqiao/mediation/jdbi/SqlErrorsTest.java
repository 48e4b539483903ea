package org.fengqiao.mediation.jdbi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import org.fengqiao.mediation.storage.CommitUnknownException;
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
    "23000, 1048, other",
    "23000, 1452, other",
    "23502, 23502, other",
    "23503, 0, other",
    "23513, 23513, other",
    "23514, 0, other",
    "HYT00, 50200, busy",
    "55P03, 0, busy",
    "HY000, 1205, busy",
    "40001, 1213, busy",
    "08006, 0, gone",
    "53300, 0, gone",
    "57P01, 0, gone",
    "57P02, 0, gone",
    "57P03, 0, gone",
    "90098, 90098, gone",
    "90121, 90121, gone",
    "53100, 0, gone",
    "58030, 0, gone",
    "90028, 90028, gone",
    "90031, 90031, gone",
    "HY000, 1021, gone",
    "HY000, 1114, gone",
    "28000, 28000, gone",
    "28P01, 0, gone",
    "3D000, 0, gone",
    "90146, 90146, gone",
    "42000, 1044, gone",
    "25006, 0, gone",
    "90097, 90097, gone",
    "HY000, 1290, gone",
    "HY000, 1836, gone",
    "42000, 1049, gone",
    "42000, 1064, other",
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

  @ParameterizedTest
  @CsvSource(value = "NULL", nullValues = "NULL")
  void aPoolThatHasNoConnectionToGiveIsUnavailableThoughItTellsNoState(String state) {
    for (SQLException none :
        List.of(
            new SQLTransientConnectionException("words", state),
            new SQLNonTransientConnectionException("words", state))) {
      assertEquals(
          StorageUnavailableException.class, SqlErrors.explain("select 1", none).getClass());
    }
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      delimiter = '|',
      value = {
        "23513 | Check constraint violation: \"CK_DAYS: (A < B)\"; SQL statement: | constraint CK_DAYS",
        "23502 | NULL not allowed for column \"NAME\"; SQL statement: | column NAME",
        "23502 | null value in column \"name\" of relation \"med_text\" violates not-null constraint"
            + " | column name",
        "23514 | new row for relation \"med_case\" violates check constraint \"ck_days\""
            + " | constraint ck_days",
        "23000 | Column 'name' cannot be null | column name",
        "23000 | a foreign key constraint fails (`db`.`t`, CONSTRAINT `fk_a` FOREIGN KEY (`a`))"
            + " | constraint fk_a",
        "23000 | secret words | a constraint the driver does not name"
      })
  void whichConstraintRefusedARowIsSaid(String state, String words, String said) {
    StorageException explained =
        SqlErrors.explain("insert", new SQLException(words + "\nrow (张三)", state, 1048));
    assertEquals(StorageException.class, explained.getClass());
    assertTrue(explained.toString().contains("because of " + said + " ("), explained.toString());
    assertFalse(explained.toString().contains("secret"), explained.toString());
    assertFalse(explained.toString().contains("张三"), explained.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "08006, unknown",
    "08007, unknown",
    "HY000, unknown",
    "90067, unknown",
    "23505, busy",
    "40001, busy"
  })
  void aFailedCommitIsUnknownUnlessTheDatabaseRefusedIt(String state, String meaning) {
    StorageException explained = SqlErrors.explainCommit(new SQLException("words", state));
    assertEquals(
        meaning.equals("busy") ? StorageBusyException.class : CommitUnknownException.class,
        explained.getClass());
    assertEquals(meaning.equals("busy"), !explained.toString().contains("look before repeating"));
  }
}
