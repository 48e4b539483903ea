package org.fengqiao.mediation.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.fengqiao.mediation.casework.ActionKind;
import org.fengqiao.mediation.casework.CaseDefault;
import org.fengqiao.mediation.casework.ClockKind;
import org.fengqiao.mediation.kernel.Coded;
import org.junit.jupiter.api.Test;

/** A place sees all our defaults in one listing, which is the one in the package docs. */
class DefaultsPrinterTest {

  private static final String PRINTED = DefaultsPrinter.print(LocalDate.of(2026, 3, 30));

  @Test
  void theListingIsTheOneOnFile() throws IOException {
    Files.writeString(Path.of("target", "defaults.txt"), PRINTED);
    assertEquals(
        Files.readString(
            Path.of("src/main/java/org/fengqiao/mediation/casework/doc-files/defaults.txt")),
        PRINTED);
  }

  @Test
  void everyQuestionTheLawLeavesOpenIsListedWithTheAnswerOfTheCode() {
    for (CaseDefault question : CaseDefault.values()) {
      String line = question.code().toLowerCase(Locale.ROOT) + " = " + question.ours() + " | ";
      assertTrue(PRINTED.lines().anyMatch(each -> each.startsWith(line)), line);
    }
  }

  @Test
  void whatALineIsAboutAreRowsAndClocksOfTheWorkflow() {
    Set<String> known = new HashSet<>();
    Stream.<Coded[]>of(ActionKind.values(), ClockKind.values())
        .flatMap(Arrays::stream)
        .forEach(each -> known.add(each.code()));
    known.addAll(Set.of("T98", "T100", "T103")); // nothing anybody does
    PRINTED
        .lines()
        .map(line -> Splitter.on(" | ").splitToList(line).get(1))
        .forEach(
            about -> {
              List<String> all = Splitter.on(' ').splitToList(about);
              assertTrue(known.containsAll(all), () -> all + " in " + known);
            });
  }
}
