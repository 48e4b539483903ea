package org.fengqiao.mediation.examples.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.casework.CaseState;
import org.fengqiao.mediation.casework.MediationCase;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.storage.Storage;
import org.flowable.cmmn.api.CmmnTaskService;
import org.flowable.cmmn.engine.CmmnEngine;
import org.flowable.cmmn.engine.CmmnEngineConfiguration;
import org.flowable.common.engine.impl.AbstractEngineConfiguration;

/**
 * Measures a whole case from its registration to the archive, fourteen steps in eight units of
 * work, beside a case of five tasks in the engine Flowable (CMMN), on the same PostgreSQL and pool.
 * Both take turns.
 */
public final class EngineBenchmark {

  private static final int CASES = 400;
  private static final int TASKS = 5;

  /** Where each unit of work ends, in steps of the course of two parties. */
  private static final int[] UNITS = {3, 5, 6, 7, 8, 9, 11, 14};

  private final Storage storage;
  private final CaseCourse course = CaseCourse.of(1);

  private EngineBenchmark(Storage storage) {
    this.storage = storage;
  }

  /** Prints the table. */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try (BenchDatabase database = BenchDatabase.postgres()) {
      run(out, database, CASES);
    }
  }

  static void run(PrintStream out, BenchDatabase database, int cases) {
    CmmnEngineConfiguration configuration =
        CmmnEngineConfiguration.createStandaloneCmmnEngineConfiguration();
    configuration.setDataSource(database.pool());
    configuration.setDatabaseSchemaUpdate(AbstractEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
    CmmnEngine engine = configuration.buildCmmnEngine();
    try {
      engine
          .getCmmnRepositoryService()
          .createDeployment()
          .addString("mediation.cmmn", model())
          .deploy();
      compare(out, database, engine, cases);
    } finally {
      engine.close();
    }
  }

  private static void compare(
      PrintStream out, BenchDatabase database, CmmnEngine engine, int cases) {
    EngineBenchmark ours = new EngineBenchmark(database.storage());
    long[] nanos = new long[cases];
    long[] engineNanos = new long[cases];
    for (int i = 0; i < cases; i++) {
      CaseId id = CaseId.of("9901-WHOLE%06d".formatted(i));
      long start = System.nanoTime();
      ours.whole(id);
      long between = System.nanoTime();
      tasks(engine);
      engineNanos[i] = System.nanoTime() - between;
      nanos[i] = between - start;
    }
    long ended =
        engine.getCmmnHistoryService().createHistoricCaseInstanceQuery().finished().count();
    long archived =
        database.number(
            "select count(*) from med_case where state = '" + CaseState.ARCH.code() + "'");
    double mine = median(nanos) / 1e6;
    double theirs = median(engineNanos) / 1e6;
    out.printf(
        Locale.ROOT,
        "%nA whole case on %s (ms); medians of %d%n%-40s %8.1f%n%-40s %8.1f%n%-40s %8.1f%n",
        database.name(),
        cases / 2,
        "ours, 14 steps in 8 units of work",
        mine,
        "Flowable, a case of " + TASKS + " tasks",
        theirs,
        "ours is so many times faster",
        theirs / mine);
    out.printf(Locale.ROOT, "archived %d, ended in the engine %d, of %d%n", archived, ended, cases);
  }

  private static double median(long[] nanos) {
    long[] sorted = Arrays.copyOfRange(nanos, nanos.length / 2, nanos.length);
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private void whole(CaseId id) {
    int from = 0;
    for (int to : UNITS) {
      int first = from;
      storage.inTransaction(
          id.partition(),
          unit -> {
            MediationCase it =
                unit.cases()
                    .find(id, new Scope.Mandate(Set.of(id)))
                    .orElseGet(() -> MediationCase.unregistered(id));
            for (int step = first; step < to; step++) {
              it = unit.cases().save(it, course.decide(it, step));
            }
            return it;
          });
      from = to;
    }
  }

  private static void tasks(CmmnEngine engine) {
    String id =
        engine
            .getCmmnRuntimeService()
            .createCaseInstanceBuilder()
            .caseDefinitionKey("mediation")
            .start()
            .getId();
    CmmnTaskService tasks = engine.getCmmnTaskService();
    for (int i = 0; i < TASKS; i++) {
      tasks.complete(tasks.createTaskQuery().caseInstanceId(id).singleResult().getId());
    }
  }

  /** Tasks one after the other. */
  private static String model() {
    StringBuilder items = new StringBuilder();
    StringBuilder sentries = new StringBuilder();
    StringBuilder tasks = new StringBuilder();
    for (int i = 1; i <= TASKS; i++) {
      tasks.append("<humanTask id='task%d' name='step %d'/>".formatted(i, i));
      if (i == 1) {
        items.append("<planItem id='item1' definitionRef='task1'/>");
      } else {
        items.append(
            "<planItem id='item%d' definitionRef='task%d'><entryCriterion id='entry%d'"
                    .formatted(i, i, i)
                + " sentryRef='sentry%d'/></planItem>".formatted(i));
        sentries.append(
            "<sentry id='sentry%d'><planItemOnPart id='on%d' sourceRef='item%d'>"
                    .formatted(i, i, i - 1)
                + "<standardEvent>complete</standardEvent></planItemOnPart></sentry>");
      }
    }
    return String.join(
        "",
        List.of(
            "<definitions xmlns='http://www.omg.org/spec/CMMN/20151109/MODEL'",
            " targetNamespace='urn:bench'><case id='mediation'>",
            "<casePlanModel id='plan' autoComplete='true'>",
            items,
            sentries,
            tasks,
            "</casePlanModel></case></definitions>"));
  }
}
