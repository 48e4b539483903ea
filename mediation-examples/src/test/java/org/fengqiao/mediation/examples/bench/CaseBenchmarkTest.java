package org.fengqiao.mediation.examples.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.fengqiao.mediation.casework.CaseState;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** The benchmark measures what it says; how fast that is, no test asks. */
class CaseBenchmarkTest {

  @Test
  void everyEngineGoesAllTheWay() {
    CaseBenchmark benchmark = new CaseBenchmark();
    assertEquals(CaseState.ARCH, benchmark.fengqiao().state());
    assertEquals(CaseState.ARCH, benchmark.cola());
    assertEquals(CaseState.ARCH, benchmark.stateless4j());
    assertEquals(CaseState.NONE, benchmark.spring(), "back at the beginning");
    assertEquals(60, benchmark.replay().version());
  }

  @Test
  void theTableHasALineForEach() throws RunnerException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    CaseBenchmark.run(
        new PrintStream(bytes, true, StandardCharsets.UTF_8),
        new OptionsBuilder()
            .include(CaseBenchmark.class.getName())
            .forks(0)
            .warmupIterations(0)
            .measurementIterations(1)
            .measurementTime(TimeValue.milliseconds(10))
            .verbosity(VerboseMode.SILENT)
            .build());
    String out = bytes.toString(StandardCharsets.UTF_8);
    for (String line :
        new String[] {
          "a step, COLA",
          "a step, stateless4j",
          "a step, Spring Statemachine",
          "replay of 60 events"
        }) {
      assertTrue(Pattern.compile(Pattern.quote(line) + " +[0-9,]+").matcher(out).find(), out);
    }
  }
}
