package org.fengqiao.mediation.examples.bench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The benchmark runs and prints its table; how fast it is, no test asks. */
class DutyBenchmarkTest {

  @Test
  void everyPlanWithARhythmHasALine() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DutyBenchmark.run(new PrintStream(bytes, true, StandardCharsets.UTF_8), 0, System::nanoTime);
    String out = bytes.toString(StandardCharsets.UTF_8);
    for (String plan : new String[] {"seed-000", "seed-001", "seed-002", "seed-003"}) {
      assertTrue(
          Pattern.compile("^" + plan + " +[0-9,]+ +[0-9.]+$", Pattern.MULTILINE)
              .matcher(out)
              .find(),
          out);
    }
  }
}
