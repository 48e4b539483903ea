package org.fengqiao.mediation.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Nothing is refused, or warned of, that no test expects: every reason stands in a test by its
 * constant or its code text. That the test really expects it there is for the reader to see.
 */
class RefusalCoverageTest {

  private static final Path MAIN = Path.of("src/main/java/org/fengqiao/mediation/casework");
  private static final Path TESTS = Path.of("src/test/java");
  private static final Pattern FAMILY = Pattern.compile("enum (\\w+) implements StepProblem");

  /** Reasons no test can bring about, each with why. */
  private static final Map<StepProblem, String> EXCEPTIONS = Map.of();

  private static Stream<String> sources(Path root) {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList().stream()
          .filter(file -> !file.endsWith("RefusalCoverageTest.java"))
          .map(RefusalCoverageTest::read);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<StepProblem> reasons() {
    return sources(MAIN)
        .map(FAMILY::matcher)
        .filter(Matcher::find)
        .map(family -> StepProblem.class.getPackageName() + "." + family.group(1))
        .flatMap(name -> Stream.of(constants(name)))
        .toList();
  }

  private static StepProblem[] constants(String name) {
    try {
      return Class.forName(name).asSubclass(StepProblem.class).getEnumConstants();
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(name, e);
    }
  }

  private static Pattern mention(StepProblem reason) {
    Enum<?> constant = (Enum<?>) reason;
    return Pattern.compile(
        constant.getDeclaringClass().getSimpleName()
            + "\\s*\\.\\s*"
            + constant.name()
            + "\\b|\""
            + reason.code()
            + "\"");
  }

  @Test
  void theReasonsAreThoseOnFileForHosts() throws IOException {
    String text =
        reasons().stream()
            .map(RefusalCoverageTest::line)
            .sorted()
            .collect(Collectors.joining("\n", "", "\n"));
    Files.writeString(Path.of("target", "refusals.txt"), text);
    assertEquals(Files.readString(MAIN.resolve("doc-files").resolve("refusals.txt")), text);
  }

  /** The code, how grave it is, and the steps it points to. */
  private static String line(StepProblem reason) {
    return Stream.concat(
            Stream.of(reason.code(), reason.severity().name()),
            reason.alternatives().stream().map(ActionKind::code))
        .collect(Collectors.joining(" "));
  }

  @Test
  void everyReasonARowCanRefuseForIsExpectedInATest() {
    String tests = sources(TESTS).collect(Collectors.joining("\n"));
    List<StepProblem> reasons = reasons();
    assertTrue(reasons.size() > 300, () -> "only " + reasons.size() + " reasons found");
    assertEquals(
        List.of(),
        reasons.stream()
            .filter(reason -> !EXCEPTIONS.containsKey(reason))
            .filter(reason -> !mention(reason).matcher(tests).find())
            .toList());
  }
}
