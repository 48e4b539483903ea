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
 * work, beside a plain JDBC program that says the same statements and beside a case of five tasks
 * in the engine Flowable (CMMN), on the same PostgreSQL and pool. They take turns, among cases that
 * are there before.
 */
public final class EngineBenchmark {

  private static final int CASES = 800;
  private static final int EVENTS = 10;

  /** So many cases are there before, for each that is measured: fresh tables have no statistics. */
  private static final int EARLIER = 5;

  /** What plain JDBC says was learnt from this one; as long as the others. */
  private static final CaseId MODEL = id("SAID", 0);

  private static final int TASKS = 5;

  /** Where each unit of work ends, in steps of the course of two parties. */
  private static final int[] UNITS = {3, 5, 6, 7, 8, 9, 11, 14};

  private static final CaseCourse COURSE = CaseCourse.of(1);

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
    Storage storage = database.storage();
    new BenchCases("EARLIER").add(storage, EARLIER * cases, EVENTS);
    database.analyze();
    Spoken jdbc = new Spoken(database.pool());
    List<List<Recording.Said>> units = jdbc.during(recorded -> whole(recorded, MODEL));
    long[] nanos = new long[cases];
    long[] plainNanos = new long[cases];
    long[] engineNanos = new long[cases];
    for (int i = 0; i < cases; i++) {
      List<List<Recording.Said>> same = Spoken.about(units, MODEL, id("JDBC", i));
      long start = System.nanoTime();
      whole(storage, id("OURS", i));
      long second = System.nanoTime();
      same.forEach(jdbc::say);
      long third = System.nanoTime();
      tasks(engine);
      engineNanos[i] = System.nanoTime() - third;
      plainNanos[i] = third - second;
      nanos[i] = second - start;
    }
    long ended =
        engine.getCmmnHistoryService().createHistoricCaseInstanceQuery().finished().count();
    long archived =
        database.number(
            "select count(*) from med_case where state = '" + CaseState.ARCH.code() + "'");
    out.printf(
        Locale.ROOT, "%nA whole case on %s (ms); medians of %d%n", database.name(), cases / 2);
    line(out, "ours, 14 steps in 8 units of work", median(nanos));
    line(out, "plain JDBC, the same statements", median(plainNanos));
    line(out, "Flowable, a case of " + TASKS + " tasks", median(engineNanos));
    out.printf(
        Locale.ROOT,
        "ours takes %.2f times JDBC and is %.1f times faster than Flowable; JDBC is %.1f times%n",
        median(nanos) / median(plainNanos),
        median(engineNanos) / median(nanos),
        median(engineNanos) / median(plainNanos));
    out.printf(
        Locale.ROOT,
        "archived %d, ended in the engine %d, of %d%n",
        archived - 1 - cases,
        ended,
        cases);
  }

  private static CaseId id(String side, int number) {
    return CaseId.of("9901-%s%07d".formatted(side, number));
  }

  private static void line(PrintStream out, String what, double nanos) {
    out.printf(Locale.ROOT, "%-40s %8.1f%n", what, nanos / 1e6);
  }

  private static double median(long[] nanos) {
    long[] sorted = Arrays.copyOfRange(nanos, nanos.length / 2, nanos.length);
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static void whole(Storage storage, CaseId id) {
    int from = 0;
    for (int to : UNITS) {
      int first = from;
      storage.inTransaction(
          id.partition(),
          unit -> {
            MediationCase before =
                unit.cases()
                    .find(id, new Scope.Mandate(Set.of(id)))
                    .orElseGet(() -> MediationCase.unregistered(id));
            return unit.cases().save(before, COURSE.decide(before, first, to));
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
