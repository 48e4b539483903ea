package org.fengqiao.mediation.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fengqiao.mediation.kernel.Certainty;
import org.fengqiao.mediation.kernel.Coded;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.ProblemCode;
import org.junit.jupiter.api.Test;

/** The table as a whole, and as people read it. */
class WorkflowTableTest {

  private static final Path SOURCES = Path.of("src/main/java/org/fengqiao/mediation/casework");

  @Test
  void everyKindOfActionIsARow() {
    assertEquals(
        Arrays.asList(ActionKind.values()),
        CaseWorkflow.rows().stream().map(WorkflowRow::action).toList());
  }

  @Test
  void everyRowIsOpenSomewhereForSomebodyAndLeavesAPaper() {
    for (WorkflowRow row : CaseWorkflow.rows()) {
      assertTrue(!row.from().isEmpty(), row.action().code());
      assertTrue(!row.executors().isEmpty(), row.action().code());
      assertTrue(!row.papers().isEmpty(), row.action().code());
    }
  }

  @Test
  void nothingLeadsOutOfTheArchive() {
    assertTrue(
        CaseWorkflow.rows().stream()
            .noneMatch(row -> row.from().contains(CaseState.ARCH) && row.to().isPresent()));
  }

  @Test
  void aClosedCaseIsLeftOnlyByReopeningAndArchiving() {
    assertEquals(
        List.of(ActionKind.REOPEN, ActionKind.ARCHIVE),
        CaseWorkflow.rows().stream()
            .filter(row -> row.from().contains(CaseState.CLOSED) && row.to().isPresent())
            .filter(row -> !row.stays().contains(CaseState.CLOSED))
            .map(WorkflowRow::action)
            .toList());
  }

  @Test
  void whatRestsOnADefaultOfTheLibraryIsKnown() {
    assertEquals(
        List.of(
            ActionKind.DISCLOSE,
            ActionKind.DECIDE_RECUSAL,
            ActionKind.CLOSE,
            ActionKind.REOPEN,
            ActionKind.CORRECT_RECORD),
        CaseWorkflow.rows().stream()
            .filter(row -> row.basis().certainty() == Certainty.OUR_DEFAULT)
            .map(WorkflowRow::action)
            .toList());
    assertEquals(
        LegalBasis.mediationLaw("29"),
        CaseWorkflow.rows().stream()
            .filter(row -> row.action() == ActionKind.SEAL)
            .map(WorkflowRow::basis)
            .findFirst()
            .orElseThrow());
  }

  @Test
  void theTextIsTheOneOnFile() throws IOException {
    assertIsShown("workflow.txt", WorkflowPrinter.asText(Locale.ENGLISH));
  }

  @Test
  void theTextShowsEveryNumberOfTheReferenceOnceAndInOrder() {
    assertEquals(
        IntStream.rangeClosed(1, 126).mapToObj(number -> String.format("T%02d", number)).toList(),
        WorkflowPrinter.asText(Locale.CHINESE)
            .lines()
            .filter(line -> line.startsWith("T"))
            .map(line -> line.split(" ", 2)[0])
            .toList());
  }

  @Test
  void theDiagramIsTheOneOnFile() throws IOException {
    assertIsShown("workflow.mmd", WorkflowPrinter.asMermaid());
  }

  @Test
  void theDocumentationOfThePackageShowsTheDiagram() throws IOException {
    String shown =
        Files.readString(SOURCES.resolve("package-info.java")).replaceAll("(?m)^ \\* ?", "");
    assertTrue(shown.contains(WorkflowPrinter.asMermaid()));
  }

  /** The golden files of the table are those the documentation of the package links. */
  private static void assertIsShown(String name, String text) throws IOException {
    Files.writeString(Path.of("target", name), text);
    assertEquals(Files.readString(SOURCES.resolve("doc-files").resolve(name)), text);
  }

  @Test
  void everyStoredCodeOfTheCaseworkIsOneOnFile() throws IOException {
    Map<String, String> codes = new TreeMap<>();
    for (JavaClass type : closedSets()) {
      String name = type.getSimpleName();
      String members =
          Arrays.stream(type.reflect().getEnumConstants())
              .map(constant -> ((Coded) constant).code())
              .collect(Collectors.joining(" "));
      assertNull(codes.put(name, members), () -> "two sets are called " + name);
    }
    String text =
        codes.entrySet().stream()
            .map(entry -> entry.getKey() + ": " + entry.getValue() + "\n")
            .collect(Collectors.joining());
    assertIsOnFile("codes.txt", text);
  }

  /** The codes of problems are not stored; that each has a text is held for all packages. */
  private static List<JavaClass> closedSets() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.fengqiao.mediation.casework")
            .stream()
            .filter(type -> type.isEnum() && type.isAssignableTo(Coded.class))
            .filter(type -> !type.isAssignableTo(ProblemCode.class))
            .toList();
  }

  /** Leaves what it found in target, to be compared and taken over where the change is meant. */
  private static void assertIsOnFile(String name, String text) throws IOException {
    Files.writeString(Path.of("target", name), text);
    assertEquals(golden(name), text);
  }

  private static String golden(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(WorkflowTableTest.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
