package org.fengqiao.mediation;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The map of the library, and what holds everywhere on it. */
class ArchitectureTest {

  private static final String BASE = "org.fengqiao.mediation";

  /** The place of {@code Mediation}, the entry point. */
  private static final String ROOT = "";

  private static final Set<String> FEATURES =
      Set.of(
          "committee",
          "mediator",
          "screening",
          "casework",
          "referral",
          "dossier",
          "subsidy",
          "indicator",
          "campaign");

  /** Lowest first. A place may use every place in the rows before its own, and none beside it. */
  private static final List<Set<String>> ROWS =
      List.of(
          Set.of("kernel"),
          Set.of("region", "calendar", "source"),
          Set.of("actor", "party"),
          FEATURES,
          Set.of("rules"),
          Set.of("storage"),
          Set.of("storage.memory", "service"),
          Set.of(ROOT));

  /** The only arrows inside a row. */
  private static final Map<String, Set<String>> BETWEEN_FEATURES =
      Map.of(
          "mediator", Set.of("committee"),
          "screening", Set.of("committee", "mediator"),
          "casework", Set.of("committee", "mediator", "screening"),
          "referral", Set.of("casework"),
          "dossier", Set.of("casework"),
          "subsidy", Set.of("casework", "mediator"),
          "indicator", Set.of("committee", "mediator", "screening", "casework", "referral"),
          "campaign", except("campaign", FEATURES));

  private static final Map<String, Set<String>> ARROWS = arrows();

  /** Everything up to the features computes; it neither reads nor writes. */
  private static final Set<String> OUTSIDE_WORLD =
      Set.of("java.io.File", "java.net.", "java.nio.channels.", "java.nio.file.", "java.sql.");

  private static final int MOST_METHODS_OF_A_STORE = 8;

  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(BASE);

  private static final JavaClasses TESTS =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
          .importPackages(BASE);

  // The map

  @Test
  void everyClassHasAPlaceOnTheMap() {
    check(MAIN, classes().should(be("on the map", type -> ARROWS.containsKey(place(type)))));
  }

  @Test
  void packagesUseEachOtherOnlyAlongTheArrows() {
    check(
        MAIN,
        classes()
            .should(
                use(
                    "only what an arrow points to",
                    (from, to) ->
                        !ofTheLibrary(to)
                            || place(to).equals(place(from))
                            || ARROWS.getOrDefault(place(from), Set.of()).contains(place(to)))));
  }

  @Test
  void theMapHasNoCycles() {
    Set<String> settled = new HashSet<>();
    Map<String, Set<String>> open = new HashMap<>(ARROWS);
    while (open.values().removeIf(settled::containsAll)) {
      ARROWS.keySet().stream().filter(place -> !open.containsKey(place)).forEach(settled::add);
    }
    assertEquals(Map.of(), open);
  }

  @Test
  void internalPackagesAreUsedOnlyByTheirOwner() {
    check(
        MAIN,
        classes()
            .should(
                use(
                    "no internal package of another place",
                    (from, to) ->
                        !ofTheLibrary(to) || !isInternal(to) || place(to).equals(place(from)))));
  }

  // What the places may touch

  @Test
  void onlySourceReadsYaml() {
    check(
        MAIN,
        classes()
            .should(
                use(
                    "no YAML outside source",
                    (from, to) ->
                        !to.getPackageName().startsWith("org.snakeyaml.")
                            || place(from).equals("source"))));
  }

  @Test
  void nothingUpToTheFeaturesTouchesTheOutsideWorld() {
    Set<String> pure = new HashSet<>();
    ROWS.subList(0, ROWS.indexOf(FEATURES) + 1).forEach(pure::addAll);
    check(
        MAIN,
        classes()
            .should(
                use(
                    "no files, networks and databases",
                    (from, to) ->
                        !pure.contains(place(from))
                            || OUTSIDE_WORLD.stream().noneMatch(to.getName()::startsWith))));
  }

  @Test
  void nothingIsDiscoveredOnTheClassPath() {
    check(
        MAIN,
        classes()
            .should(
                use("no ServiceLoader", (from, to) -> !to.isEquivalentTo(ServiceLoader.class))));
  }

  // State and time

  @Test
  void staticFieldsAreFinal() {
    check(
        MAIN,
        fields()
            .that()
            .areStatic()
            .should()
            .beFinal()
            .because("the host may run several configurations in one JVM"));
  }

  @Test
  void timeAndZoneAreHandedIn() {
    check(MAIN, classes().should(callNo("hidden clock or zone", ArchitectureTest::isHiddenClock)));
  }

  @Test
  void onlyTheEntryPointStartsAClock() {
    check(
        MAIN,
        classes()
            .that(describe("are not the entry point", type -> !place(type).equals(ROOT)))
            .should(
                callNo(
                    "Clock.system… or Clock.tick…",
                    target ->
                        target.getOwner().getName().equals("java.time.Clock")
                            && (target.getName().startsWith("system")
                                || target.getName().startsWith("tick")))));
  }

  @Test
  void testsDoNotSleep() {
    check(
        TESTS,
        classes()
            .should(
                callNo(
                    "sleep",
                    target ->
                        target.getName().equals("sleep")
                            && Set.of("java.lang.Thread", "java.util.concurrent.TimeUnit")
                                .contains(target.getOwner().getName()))));
  }

  // Types

  @Test
  void everyPackageIsNullMarked() {
    check(
        MAIN,
        classes()
            .should(
                be(
                    "in a null-marked package",
                    type ->
                        type.getPackage()
                            .tryGetPackageInfo()
                            .filter(info -> info.isAnnotatedWith(NullMarked.class))
                            .isPresent())));
  }

  @Test
  void everyExceptionIsAMediationException() {
    String root = BASE + ".kernel.MediationException";
    check(
        MAIN,
        classes()
            .that()
            .areAssignableTo(Throwable.class)
            .should(
                be(
                    "a MediationException",
                    type ->
                        type.getName().equals(root)
                            || type.getAllRawSuperclasses().stream()
                                .anyMatch(above -> above.getName().equals(root)))));
  }

  @Test
  void storesAreSmall() {
    check(
        MAIN,
        classes()
            .that()
            .resideInAPackage(BASE + ".storage")
            .and()
            .areInterfaces()
            .and()
            .haveSimpleNameEndingWith("Store")
            .should(
                be(
                    "of at most " + MOST_METHODS_OF_A_STORE + " abstract methods",
                    type ->
                        type.getMethods().stream()
                                .filter(
                                    method -> method.getModifiers().contains(JavaModifier.ABSTRACT))
                                .count()
                            <= MOST_METHODS_OF_A_STORE)));
  }

  @Test
  void generatedTypesAreHidden() {
    check(
        MAIN,
        classes()
            .that()
            .haveSimpleNameStartingWith("Immutable")
            .should()
            .notBePublic()
            .because("they appear in no signature"));
  }

  // What is published of the tests

  @Test
  void theContractTestsNeedNoOtherTest() {
    Predicate<JavaClass> published =
        type -> (type.getPackageName() + ".").startsWith(BASE + ".storage.tck.");
    check(
        TESTS,
        classes()
            .should(
                use(
                    "no other test from a contract test",
                    (from, to) ->
                        !published.test(from)
                            || published.test(to)
                            || !TESTS.contain(to.getName()))));
  }

  private static void check(JavaClasses scope, ArchRule rule) {
    rule.allowEmptyShould(true).check(scope);
  }

  private static Map<String, Set<String>> arrows() {
    Map<String, Set<String>> arrows = new HashMap<>();
    Set<String> below = new HashSet<>();
    for (Set<String> row : ROWS) {
      for (String place : row) {
        Set<String> targets = new HashSet<>(below);
        targets.addAll(BETWEEN_FEATURES.getOrDefault(place, Set.of()));
        arrows.put(place, Set.copyOf(targets));
      }
      below.addAll(row);
    }
    return Map.copyOf(arrows);
  }

  private static Set<String> except(String place, Set<String> places) {
    Set<String> rest = new HashSet<>(places);
    rest.remove(place);
    return Set.copyOf(rest);
  }

  /** The longest name on the map that the package of the type starts with, or its whole name. */
  private static String place(JavaClass type) {
    String name = type.getPackageName().substring(BASE.length());
    if (name.isEmpty()) {
      return ROOT;
    }
    String place = name.substring(1);
    for (String known = place; ; known = known.substring(0, known.lastIndexOf('.'))) {
      if (ARROWS.containsKey(known)) {
        return known;
      }
      if (known.indexOf('.') < 0) {
        return place;
      }
    }
  }

  private static boolean ofTheLibrary(JavaClass type) {
    return (type.getPackageName() + ".").startsWith(BASE + ".");
  }

  private static boolean isInternal(JavaClass type) {
    return (type.getPackageName() + ".").contains(".internal.");
  }

  private static boolean isHiddenClock(CodeUnitAccessTarget target) {
    String owner = target.getOwner().getName();
    return switch (target.getName()) {
      case "now" ->
          owner.startsWith("java.time.")
              && target.getRawParameterTypes().stream()
                  .noneMatch(parameter -> parameter.getName().equals("java.time.Clock"));
      case "currentTimeMillis", "nanoTime" -> owner.equals("java.lang.System");
      case "systemDefault", "systemDefaultZone" -> owner.startsWith("java.time.");
      case "getDefault" -> owner.equals("java.util.TimeZone");
      case "getInstance" -> owner.equals("java.util.Calendar");
      case "<init>" -> owner.equals("java.util.Date") && target.getRawParameterTypes().isEmpty();
      default -> false;
    };
  }

  private static ArchCondition<JavaClass> be(String what, Predicate<JavaClass> holds) {
    return new ArchCondition<>("be " + what) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        if (!holds.test(type)) {
          events.add(SimpleConditionEvent.violated(type, type.getName() + " is not " + what));
        }
      }
    };
  }

  private static ArchCondition<JavaClass> use(
      String what, BiPredicate<JavaClass, JavaClass> allowed) {
    return new ArchCondition<>("use " + what) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        type.getDirectDependenciesFromSelf().stream()
            .filter(use -> !allowed.test(type, use.getTargetClass().getBaseComponentType()))
            .forEach(use -> events.add(SimpleConditionEvent.violated(use, use.getDescription())));
      }
    };
  }

  private static ArchCondition<JavaClass> callNo(
      String what, Predicate<CodeUnitAccessTarget> forbidden) {
    return new ArchCondition<>("call no " + what) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        type.getCodeUnitAccessesFromSelf().stream()
            .filter(access -> forbidden.test(access.getTarget()))
            .forEach(
                access ->
                    events.add(SimpleConditionEvent.violated(access, access.getDescription())));
      }
    };
  }
}
