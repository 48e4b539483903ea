package org.fengqiao.mediation.jdbi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.mediation.casework.MediationCase;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.storage.Storage;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.HashPrefixSqlParser;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A host brings its own Jdbi, set up for its own statements. */
class HostJdbiTest {

  private static final CaseId ID = Journals.caseId(1);

  private Connection keeper;
  private Jdbi host;

  @BeforeEach
  void create() throws SQLException {
    String url = "jdbc:h2:mem:host" + System.nanoTime();
    keeper = DriverManager.getConnection(url);
    JdbiStorage.on(Jdbi.create(url), SchemaMode.CREATE);
    host = Jdbi.create(url);
  }

  @AfterEach
  void drop() throws SQLException {
    keeper.close();
  }

  private static MediationCase read(Storage storage) {
    return storage.inTransaction(
        ID.partition(), unit -> unit.cases().find(ID, Journals.EVERYTHING).orElseThrow());
  }

  @Test
  void templatesAndParserOfTheHostAreForStatementsOfTheHost() {
    host.configure(
        SqlStatements.class,
        statements ->
            statements
                .setTemplateEngine(
                    (template, context) -> {
                      throw new IllegalStateException("not a template of the host");
                    })
                .setSqlParser(new HashPrefixSqlParser()));

    Storage storage = JdbiStorage.on(host);
    Journals.save(storage, ID, 1, 3);

    assertEquals(3, read(storage).version());
  }

  @Test
  void whatTheHostListensToTellsStatementsAndNoValues() {
    List<String> heard = new ArrayList<>();
    host.setSqlLogger(
        new SqlLogger() {
          @Override
          public void logAfterExecution(StatementContext context) {
            heard.add(context.getRawSql() + " " + context.getBinding());
          }
        });

    Storage storage = JdbiStorage.on(host);
    Journals.save(storage, ID, 1, 3);
    read(storage);

    assertTrue(
        heard.stream().anyMatch(each -> each.startsWith("insert into med_event")), heard::toString);
    assertTrue(
        heard.stream().anyMatch(each -> each.startsWith("select * from med_event")),
        heard::toString);
    assertFalse(heard.toString().contains(ID.text()), heard::toString);
  }
}
