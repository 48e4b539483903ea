package org.fengqiao.mediation.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.mediation.Requirement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every guard of the table was seen to refuse, or to warn, in its row, and every reason there is
 * somewhere: the tests that lead a case by hand are run once more and their refusals looked at.
 */
@Requirement("CASE-22")
class RefusalCoverageTest {

  private static final Path MAIN = Path.of("src/main/java/org/fengqiao/mediation/casework");
  private static final Path EXAMPLES = Path.of("src/test/java/org/fengqiao/mediation/casework");
  private static final Pattern FAMILY = Pattern.compile("enum (\\w+) implements StepProblem");

  /** What these try is no example: walks, every action in every state, and the printed table. */
  private static final Set<String> NO_EXAMPLES =
      Set.of(
          "RefusalCoverageTest",
          "WorkflowTableTest",
          "WalkReachTest",
          "OpenIsPossibleTest",
          "StateActionTest",
          "StateActionRoleTest");

  /** What any row may say: whom it is for, where it is open, and by which rules and clock. */
  private static final Set<StepProblem> OF_EVERY_ROW =
      Set.of(
          CaseProblem.STATE_NOT_ALLOWED,
          CaseProblem.CASE_ARCHIVED,
          CaseProblem.CLOCK_BACKWARDS,
          CaseProblem.RULES_CHANGED,
          CaseProblem.ACTOR_NOT_MEDIATOR,
          CaseProblem.ACTOR_NOT_PRESIDING,
          CaseProblem.AUTHORITY_MISSING,
          CaseProblem.NO_MEDIATOR,
          CaseProblem.OUT_OF_SCOPE,
          CaseProblem.ROLE_NOT_ALLOWED);

  private static Set<String> said = Set.of();
  private static Set<String> blocking = Set.of();

  @BeforeAll
  static void runTheExamples() throws ReflectiveOperationException {
    Refusals.forget();
    for (String name : names(EXAMPLES, "Test.java")) {
      if (!NO_EXAMPLES.contains(name)) {
        run(Class.forName(RefusalCoverageTest.class.getPackageName() + "." + name));
      }
    }
    said = Refusals.said();
    blocking = Refusals.blocking();
  }

  private static void run(Class<?> example) throws ReflectiveOperationException {
    Constructor<?> made = example.getDeclaredConstructor();
    made.setAccessible(true);
    for (Method test : marked(example, Test.class)) {
      Object it = made.newInstance();
      for (Method first : marked(example, BeforeEach.class)) {
        call(first, it);
      }
      call(test, it);
    }
  }

  private static List<Method> marked(Class<?> example, Class<? extends Annotation> mark) {
    return Arrays.stream(example.getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(mark))
        .toList();
  }

  private static void call(Method method, Object it) throws ReflectiveOperationException {
    method.setAccessible(true);
    try {
      method.invoke(it);
    } catch (InvocationTargetException e) {
      throw new AssertionError(method + " failed", e.getCause());
    }
  }

  private static List<String> names(Path root, String end) {
    try (Stream<Path> files = Files.list(root)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(end))
          .map(name -> name.substring(0, name.length() - ".java".length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<StepProblem> reasons() {
    return names(MAIN, ".java").stream()
        .map(name -> read(MAIN.resolve(name + ".java")))
        .map(FAMILY::matcher)
        .filter(Matcher::find)
        .map(family -> StepProblem.class.getPackageName() + "." + family.group(1))
        .flatMap(name -> Stream.of(constants(name)))
        .toList();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static StepProblem[] constants(String name) {
    try {
      return Class.forName(name).asSubclass(StepProblem.class).getEnumConstants();
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(name, e);
    }
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

  private static Set<String> guards() {
    Set<String> guards = new TreeSet<>();
    for (WorkflowRow row : CaseWorkflow.rows()) {
      row.guards().forEach(reason -> guards.add(Refusals.pair(row.action(), reason)));
    }
    return guards;
  }

  @Test
  void everyGuardOfEveryRowWasSeenToSpeak() {
    Set<String> unseen = guards();
    assertTrue(unseen.size() > 200, () -> "only " + unseen.size() + " guards");
    unseen.removeAll(said);
    assertEquals(Set.of(), unseen);
  }

  @Test
  void whateverBlocksARowIsPrintedAmongItsGuards() {
    Set<String> unprinted = new TreeSet<>(blocking);
    unprinted.removeAll(guards());
    for (ActionKind row : ActionKind.values()) {
      OF_EVERY_ROW.forEach(reason -> unprinted.remove(Refusals.pair(row, reason)));
    }
    assertEquals(Set.of(), unprinted);
  }

  @Test
  void everyReasonWasGivenByARow() {
    Set<String> given =
        said.stream().map(pair -> pair.split(" ", 2)[1]).collect(Collectors.toSet());
    assertEquals(
        List.of(),
        reasons().stream().map(StepProblem::code).filter(code -> !given.contains(code)).toList());
  }
}
