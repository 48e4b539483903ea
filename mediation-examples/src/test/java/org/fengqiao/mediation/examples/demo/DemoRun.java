package org.fengqiao.mediation.examples.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.mediation.examples.demo.invented.InventedDispute;
import org.fengqiao.mediation.examples.demo.invented.InventedLedger;

/**
 * One run of the demonstration and what it printed.
 *
 * @param exitCode its exit code
 * @param out what it printed
 * @param err what it printed as errors
 */
record DemoRun(int exitCode, String out, String err) {

  /** Returns what it printed without line ends, which depend on the length of what is named. */
  String sentences() {
    return out.replaceAll("\\s+", " ");
  }

  static DemoRun of(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exitCode =
        Demo.run(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            arguments);
    return new DemoRun(
        exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** Runs in a folder, in English, up to a day. */
  static DemoRun in(Path folder, String asOf) {
    return of("--lang", "en", "--dir", folder.toString(), "--as-of", asOf);
  }

  /** Puts every hundredth of the invented disputes into the folder's ledger. */
  static List<InventedDispute> smallLedger(Path folder) throws IOException {
    List<InventedDispute> all = InventedLedger.disputes();
    List<InventedDispute> some = new ArrayList<>();
    for (int i = 0; i < all.size(); i += 100) {
      some.add(all.get(i));
    }
    LedgerFile.write(folder.resolve("ledger.csv"), some);
    return some;
  }
}
