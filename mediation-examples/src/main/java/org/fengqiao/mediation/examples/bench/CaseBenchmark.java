package org.fengqiao.mediation.examples.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.fengqiao.mediation.casework.ActionKind;
import org.fengqiao.mediation.casework.CaseContext;
import org.fengqiao.mediation.casework.CaseEvent;
import org.fengqiao.mediation.casework.CaseOption;
import org.fengqiao.mediation.casework.CaseState;
import org.fengqiao.mediation.casework.CaseWorkflow;
import org.fengqiao.mediation.casework.MediationCase;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.springframework.messaging.support.MessageBuilder;
import org.springframework.statemachine.StateMachine;
import reactor.core.publisher.Mono;

/**
 * Measures a step of a case beside engines that drive the same main states, the replay of a journal
 * and the question what may be done now. One run, medians over forks.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class CaseBenchmark {

  private static final int FORKS = 3;
  private static final int WORKERS = 23;

  private final CaseCourse course = CaseCourse.of(1);
  private final CaseCourse manyParties = CaseCourse.of(WORKERS);
  private final List<CaseEvent> journal = manyParties.run().events().subList(0, 60);
  private final MediationCase twoParties = course.inMediation();
  private final MediationCase workers = manyParties.inMediation();
  private final CaseContext asking = course.asking();

  private final com.alibaba.cola.statemachine.StateMachine<CaseState, ActionKind, String> cola =
      MainStates.cola();
  private final com.github.oxo42.stateless4j.StateMachineConfig<CaseState, ActionKind> stateless4j =
      MainStates.stateless4j();
  private final StateMachine<CaseState, ActionKind> spring =
      MainStates.spring(ActionKind.REVIEW_DOSSIER);

  /** A whole case: guards, clocks, events and the new value at each step. */
  @Benchmark
  public MediationCase fengqiao() {
    return course.run();
  }

  /** The main states by COLA, which keeps no state itself. */
  @Benchmark
  public CaseState cola() {
    CaseState state = CaseState.NONE;
    for (MainStates.Way way : MainStates.WAYS) {
      state = cola.fireEvent(state, way.trigger(), "");
    }
    return state;
  }

  /** The main states by stateless4j. */
  @Benchmark
  public CaseState stateless4j() {
    var machine = new com.github.oxo42.stateless4j.StateMachine<>(CaseState.NONE, stateless4j);
    MainStates.WAYS.forEach(way -> machine.fire(way.trigger()));
    return machine.getState();
  }

  /** The main states by Spring Statemachine, which goes on from the end to the beginning. */
  @Benchmark
  public CaseState spring() {
    MainStates.WAYS.forEach(way -> send(way.trigger()));
    send(ActionKind.REVIEW_DOSSIER);
    return spring.getState().getId();
  }

  private void send(ActionKind trigger) {
    spring.sendEvent(Mono.just(MessageBuilder.withPayload(trigger).build())).blockLast();
  }

  /** The value of a case from its first 60 events. */
  @Benchmark
  public MediationCase replay() {
    return MediationCase.replay(journal);
  }

  /** What may be done now, two parties. */
  @Benchmark
  public List<CaseOption> options() {
    return CaseWorkflow.options(twoParties, asking);
  }

  /** What may be done now, 23 workers and their employer. */
  @Benchmark
  public List<CaseOption> optionsOfWorkers() {
    return CaseWorkflow.options(workers, asking);
  }

  /**
   * Runs all and prints the table.
   *
   * @throws RunnerException if a fork fails
   */
  public static void main(String[] arguments) throws RunnerException {
    run(
        new PrintStream(System.out, true, StandardCharsets.UTF_8),
        new OptionsBuilder()
            .include(CaseBenchmark.class.getName())
            .forks(FORKS)
            .warmupIterations(10)
            .warmupTime(TimeValue.seconds(2))
            .measurementIterations(5)
            .measurementTime(TimeValue.seconds(1))
            .build());
  }

  static void run(PrintStream out, Options options) throws RunnerException {
    Map<String, Double> nanos = medians(new Runner(options).run());
    CaseCourse course = CaseCourse.of(1);
    double ours = nanos.getOrDefault("fengqiao", 0.0) / course.length();
    double spring = nanos.getOrDefault("spring", 0.0) / (MainStates.WAYS.size() + 1);
    out.printf(Locale.ROOT, "%n%-48s %12s %12s%n", "median over forks", "ns", "ours is");
    line(out, "a step of a case, register … archived", ours, ours);
    line(out, "a step, COLA", nanos.getOrDefault("cola", 0.0) / MainStates.WAYS.size(), ours);
    line(
        out,
        "a step, stateless4j",
        nanos.getOrDefault("stateless4j", 0.0) / MainStates.WAYS.size(),
        ours);
    line(out, "a step, Spring Statemachine", spring, ours);
    line(out, "replay of 60 events", nanos.getOrDefault("replay", 0.0), 0);
    line(out, "options, two parties", nanos.getOrDefault("options", 0.0), 0);
    line(out, "options, 23 workers", nanos.getOrDefault("optionsOfWorkers", 0.0), 0);
  }

  private static void line(PrintStream out, String what, double nanos, double ours) {
    String ratio =
        ours == 0 || nanos == ours ? "" : String.format(Locale.ROOT, "%.2f times", ours / nanos);
    out.printf(Locale.ROOT, "%-48s %,12.0f %12s%n", what, nanos, ratio);
  }

  /** Returns the median over the forks of each benchmark, by the name of its method. */
  private static Map<String, Double> medians(Collection<RunResult> results) {
    Map<String, Double> medians = new HashMap<>();
    for (RunResult result : results) {
      String name = result.getParams().getBenchmark();
      double[] forks =
          result.getBenchmarkResults().stream()
              .mapToDouble(fork -> fork.getPrimaryResult().getScore())
              .sorted()
              .toArray();
      medians.put(name.substring(name.lastIndexOf('.') + 1), forks[forks.length / 2]);
    }
    return medians;
  }
}
