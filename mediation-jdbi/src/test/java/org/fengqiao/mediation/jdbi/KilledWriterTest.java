package org.fengqiao.mediation.jdbi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.fengqiao.mediation.casework.MediationCase;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.storage.Capability;
import org.fengqiao.mediation.storage.ChainHead;
import org.fengqiao.mediation.storage.Page;
import org.fengqiao.mediation.storage.PageRequest;
import org.fengqiao.mediation.storage.Storage;
import org.fengqiao.mediation.storage.UnitOfWork;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A writer is killed in the middle of its work: what it was told is kept is there, and whole. */
class KilledWriterTest {

  private static final int ACKNOWLEDGED = 200;

  @TempDir Path folder;

  /** Through one connection: of what several write at once H2 may keep a part. */
  @Test
  void onH2WithoutWriteDelayEveryAcknowledgedStepIsThereAndNoneIsHalf() throws Exception {
    String url = "jdbc:h2:file:" + folder.resolve("killed") + ";WRITE_DELAY=0";
    keepsWhatWasAcknowledged(url, 1);
  }

  @Test
  void onPostgresEveryAcknowledgedStepIsThereAndNoneIsHalf() throws Exception {
    PostgresHarness.open().close();
    keepsWhatWasAcknowledged(PostgresHarness.url(), 4);
  }

  private static void keepsWhatWasAcknowledged(String url, int connections) throws Exception {
    Map<CaseId, Integer> acknowledged = kill(url, connections);
    Jdbi jdbi = Jdbi.create(url);
    try (var keeper = jdbi.open()) {
      assertFalse(keeper.isClosed());
      Storage storage = JdbiStorage.on(jdbi, SchemaMode.VALIDATE);
      assertTrue(storage.capabilities().contains(Capability.DURABLE_COMMIT));
      Map<CaseId, MediationCase> stored = new HashMap<>();
      storage.inTransaction(
          Journals.PARTITION,
          unit -> {
            for (ChainHead head : heads(unit)) {
              assertEquals(0, head.version() % 2, () -> head + " ends in the middle of a step");
              assertEquals(Optional.empty(), unit.chain().verify(head.caseId(), List.of(head)));
              stored.put(
                  head.caseId(),
                  unit.cases().find(head.caseId(), Journals.EVERYTHING).orElseThrow());
            }
            return true;
          });
      acknowledged.forEach(
          (id, version) -> {
            int found = Optional.ofNullable(stored.get(id)).map(MediationCase::version).orElse(0);
            assertTrue(found >= version, id + " had come to " + version + ", now " + found);
          });
      assertEquals(
          stored.values().stream().mapToInt(each -> each.dueItems().size()).sum(),
          keeper.createQuery("select count(*) from med_due_item").mapTo(Integer.class).one());
    }
  }

  private static List<ChainHead> heads(UnitOfWork unit) {
    List<ChainHead> all = new ArrayList<>();
    PageRequest request = PageRequest.first(PageRequest.MAX_SIZE);
    while (true) {
      Page<ChainHead> page = unit.chain().heads(request);
      all.addAll(page.entries());
      if (page.next().isEmpty()) {
        return all;
      }
      request = request.after(page.next().get());
    }
  }

  /** Returns the last version of each case that the writer had been told is kept. */
  private static Map<CaseId, Integer> kill(String url, int connections) throws Exception {
    Process writer =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m",
                "-cp",
                classPath(),
                LoadWriter.class.getName(),
                url,
                String.valueOf(connections))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    Map<CaseId, Integer> acknowledged = new HashMap<>();
    try (BufferedReader lines = writer.inputReader()) {
      int count = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] words = line.split(" ", -1);
        if (words.length == 4 && words[0].equals("KEPT")) {
          acknowledged.merge(CaseId.of(words[1]), Integer.parseInt(words[2]), Math::max);
          count++;
        }
        if (count == ACKNOWLEDGED) {
          // Not by the process itself, which would close the pipe before it is read to its end.
          writer.toHandle().destroyForcibly();
        }
      }
      assertTrue(count >= ACKNOWLEDGED, "the writer ended by itself after " + count + " steps");
    } finally {
      writer.destroyForcibly();
    }
    assertTrue(writer.waitFor(30, TimeUnit.SECONDS));
    assertEquals(128 + 9, writer.exitValue(), "killed, not ended");
    return acknowledged;
  }

  /** The one of the tests, whoever runs them. */
  private static String classPath() throws IOException {
    if (!(LoadWriter.class.getClassLoader() instanceof URLClassLoader loader)) {
      return System.getProperty("java.class.path");
    }
    List<String> parts = new ArrayList<>();
    for (URL url : loader.getURLs()) {
      try {
        parts.add(Path.of(url.toURI()).toString());
      } catch (URISyntaxException e) {
        throw new IOException("no path: " + url, e);
      }
    }
    return String.join(File.pathSeparator, parts);
  }
}
