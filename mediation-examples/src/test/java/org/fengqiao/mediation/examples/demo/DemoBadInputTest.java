package org.fengqiao.mediation.examples.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user can do wrong: one clear sentence, exit code 2, no stack trace. */
class DemoBadInputTest {

  @TempDir private Path folder;

  private static void assertSentence(DemoRun run, String expected) {
    assertEquals(Demo.FAILED, run.exitCode(), run.out());
    String error = run.err().strip();
    assertTrue(error.contains(expected), error);
    assertEquals(1, error.lines().count(), error);
    assertFalse(error.contains("Exception"), error);
    assertFalse(error.contains("\tat "), error);
  }

  @Test
  void aBadRowIsReportedTheRestIsStoredAndTheFixAddsThatRowOnly() throws IOException {
    LocalDate day = LocalDate.of(2022, 6, 1);
    long found =
        DemoRun.smallLedger(folder).stream().filter(each -> !each.foundOn().isAfter(day)).count();
    Path ledger = folder.resolve("ledger.csv");
    String good = Files.readString(ledger, StandardCharsets.UTF_8);
    String[] lines = good.split("\r\n", -1);
    String badRegion = lines[1].replaceFirst(",6301\\d{8},", ",63010390,");
    String badDate = lines[2].replaceFirst(",2022-\\d\\d-\\d\\d,", ",2022-02-30,");
    Files.writeString(
        ledger,
        good.replace(lines[1], badRegion).replace(lines[2], badDate),
        StandardCharsets.UTF_8);

    DemoRun first = DemoRun.in(folder, day.toString());
    assertEquals(Demo.DONE, first.exitCode(), first.err());
    assertTrue(first.sentences().contains("2 rows of the ledger were left out"), first.out());
    assertTrue(first.sentences().contains("ledger.csv:2:region"), first.out());
    assertTrue(first.sentences().contains("ledger.csv:3:found-on"), first.out());
    assertTrue(first.sentences().contains(": " + (found - 2) + " disputes entered"), first.out());

    Files.writeString(ledger, good, StandardCharsets.UTF_8);
    DemoRun fixed = DemoRun.in(folder, day.toString());
    assertEquals(Demo.DONE, fixed.exitCode(), fixed.err());
    assertFalse(fixed.sentences().contains("left out"), fixed.out());
    assertTrue(fixed.sentences().contains(": 2 disputes entered"), fixed.out());
  }

  @Test
  void aLockedDatabaseIsNamed() throws IOException {
    DemoRun.smallLedger(folder);
    Path database = folder.resolve("campaign.mv.db");
    try (FileChannel channel =
            FileChannel.open(database, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.lock()) {
      assertTrue(lock.isValid());
      assertSentence(DemoRun.in(folder, "2022-06-01"), "is in use by another process");
      assertSentence(DemoRun.of("--dir", folder.toString(), "--as-of", "2022-06-01"), "正被另一个进程使用");
    }
  }

  @Test
  void aDatabaseFileThatIsNoneIsNamed() throws IOException {
    DemoRun.smallLedger(folder);
    Files.writeString(folder.resolve("campaign.mv.db"), "not a database".repeat(2000));
    assertSentence(DemoRun.in(folder, "2022-06-01"), "cannot be opened (H2 error ");
  }

  @Test
  void keysThatDoNotFitTheDatabaseAreNamed() throws IOException {
    DemoRun.smallLedger(folder);
    assertEquals(Demo.DONE, DemoRun.in(folder, "2022-06-01").exitCode());
    Path keys = folder.resolve("campaign.key");
    byte[] others = Files.readAllBytes(keys);
    others[0]++;
    Files.write(keys, others);
    DemoRun other = DemoRun.in(folder, "2022-08-01");
    assertEquals(Demo.FAILED, other.exitCode());
    assertTrue(other.err().contains("do not fit the database"), other.err());
    assertFalse(other.err().contains("Exception"), other.err());
    Files.write(keys, new byte[3]);
    assertSentence(DemoRun.in(folder, "2022-08-01"), "do not fit the database");
    Files.delete(keys);
    assertSentence(DemoRun.in(folder, "2022-08-01"), "do not fit the database");
    assertFalse(Files.exists(keys));
    Files.delete(folder.resolve("campaign.mv.db"));
    assertEquals(Demo.DONE, DemoRun.in(folder, "2022-08-01").exitCode());
  }

  @Test
  void aFolderThatIsAFileIsNamed() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    assertSentence(DemoRun.of("--lang", "en", "--dir", file.toString()), "is a file");
  }

  @Test
  void aFolderThatCannotBeMadeIsNamed() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    assertSentence(
        DemoRun.of("--lang", "en", "--dir", file.resolve("below").toString()),
        "cannot be made or written to");
  }

  @Test
  void aMissingLedgerIsNamed() {
    Path missing = folder.resolve("none.csv");
    assertSentence(
        DemoRun.of("--lang=en", "--dir", folder.toString(), "--ledger", missing.toString()),
        "There is no ledger file " + missing);
  }

  @Test
  void aLedgerThatIsNoTableIsNamed() throws IOException {
    Path ledger = Files.writeString(folder.resolve("odd.csv"), "number,number\n1,\"2\n");
    assertSentence(
        DemoRun.of("--lang=en", "--dir", folder.toString(), "--ledger", ledger.toString()),
        "cannot be read as a table");
  }

  @Test
  void aLedgerInAnotherEncodingIsNamed() throws IOException {
    Path ledger = Files.write(folder.resolve("odd.csv"), new byte[] {(byte) 0xD6, (byte) 0xD0});
    assertSentence(
        DemoRun.of("--lang=en", "--dir", folder.toString(), "--ledger", ledger.toString()),
        "is not in UTF-8");
  }

  @Test
  void aDayOutsideTheCampaignIsNamed() {
    assertSentence(DemoRun.in(folder, "2021-01-01"), "choose a day from 2022-03-15");
  }

  @Test
  void wrongOptionsAreNamedInTheLanguageChosen() {
    assertSentence(DemoRun.of("--lang", "en", "--as-of", "2022-02-30"), "--as-of=2022-02-30");
    assertSentence(DemoRun.of("--as-of", "yesterday"), "--as-of=yesterday 无法识别");
    assertSentence(DemoRun.of("--lang", "en", "--nonsense"), "There is no option --nonsense");
    assertSentence(DemoRun.of("--nonsense"), "没有选项 --nonsense");
    assertSentence(DemoRun.of("--lang", "en", "--dir"), "--dir needs a value");
    assertSentence(DemoRun.of("--lang", "fr"), "--lang must be zh or en");
  }

  @Test
  void helpNamesEveryOption() {
    DemoRun help = DemoRun.of("--help");
    assertEquals(Demo.DONE, help.exitCode());
    for (String option : new String[] {"--lang", "--dir", "--as-of", "--ledger"}) {
      assertTrue(help.out().contains(option), help.out());
    }
  }
}
