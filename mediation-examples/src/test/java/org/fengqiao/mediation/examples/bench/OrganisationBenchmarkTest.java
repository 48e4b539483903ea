package org.fengqiao.mediation.examples.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class OrganisationBenchmarkTest {

  @Test
  void theTableHasALineForEachCountyAndTheirSum() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    OrganisationBenchmark.run(
        new PrintStream(bytes, true, StandardCharsets.UTF_8), () -> 1_000_000L);
    String out = bytes.toString(StandardCharsets.UTF_8);
    long counties = out.lines().filter(line -> line.startsWith("99")).count();
    assertEquals(InventedProvince.COUNTIES, counties);
    long uncovered =
        out.lines()
            .filter(line -> line.startsWith("99"))
            .mapToLong(line -> Long.parseLong(line.trim().split(" +", -1)[3]))
            .sum();
    assertEquals(InventedProvince.VILLAGES / 160, uncovered);
    assertTrue(out.contains("30,000 mediators"), out);
  }
}
