package org.fengqiao.mediation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Prints which tests prove which requirement, and refuses ids that no requirement has. */
class RequirementTableTest {

  private static final Path TABLE = Path.of("target", "requirements.txt");

  @Test
  void everyIdNamedByATestIsARequirement() throws IOException {
    Map<String, Set<String>> testsById = new LinkedHashMap<>();
    knownIds().forEach(id -> testsById.put(id, new TreeSet<>()));
    Map<String, Set<String>> testsByUnknownId = new TreeMap<>();

    for (Proof proof : proofs()) {
      Set<String> tests = testsById.get(proof.id());
      if (tests == null) {
        tests = testsByUnknownId.computeIfAbsent(proof.id(), id -> new TreeSet<>());
      }
      tests.add(proof.test());
    }

    String table = print(testsById);
    System.out.print(table);
    Files.createDirectories(TABLE.getParent());
    Files.writeString(TABLE, table);

    assertTrue(testsByUnknownId.isEmpty(), () -> "ids of no requirement: " + testsByUnknownId);
  }

  private static Iterable<String> knownIds() throws IOException {
    try (InputStream ids =
        RequirementTableTest.class.getResourceAsStream("/requirements-ids.txt")) {
      if (ids == null) {
        throw new IllegalStateException("requirements-ids.txt is not on the class path");
      }
      return new String(ids.readAllBytes(), UTF_8).lines().toList();
    }
  }

  private static Set<Proof> proofs() {
    Set<Proof> proofs = new TreeSet<>();
    for (JavaClass type :
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
            .importPackages("org.fengqiao.mediation")) {
      if (type.isAnnotatedWith(Requirement.class)) {
        for (String id : type.getAnnotationOfType(Requirement.class).value()) {
          proofs.add(new Proof(id, name(type)));
        }
      }
      for (JavaMethod method : type.getMethods()) {
        if (method.isAnnotatedWith(Requirement.class)) {
          for (String id : method.getAnnotationOfType(Requirement.class).value()) {
            proofs.add(new Proof(id, name(type) + "." + method.getName()));
          }
        }
      }
    }
    return proofs;
  }

  private static String name(JavaClass type) {
    return type.getName().substring("org.fengqiao.mediation.".length());
  }

  private static String print(Map<String, Set<String>> testsById) {
    StringBuilder table = new StringBuilder();
    testsById.forEach(
        (id, tests) -> {
          if (!tests.isEmpty()) {
            table.append(id).append(" -> ").append(String.join(", ", tests)).append('\n');
          }
        });
    long proved = testsById.values().stream().filter(tests -> !tests.isEmpty()).count();
    return table
        .append(proved + " of " + testsById.size() + " requirements have a test\n")
        .toString();
  }

  private record Proof(String id, String test) implements Comparable<Proof> {
    @Override
    public int compareTo(Proof other) {
      int byId = id.compareTo(other.id);
      return byId != 0 ? byId : test.compareTo(other.test);
    }
  }
}
