package org.fengqiao.mediation.jdbi;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.fengqiao.mediation.kernel.MediationException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** What the adapter must never do. */
class AdapterRulesTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.fengqiao.mediation.jdbi");

  @Test
  void transactionsAreNeverLeftToJdbi() {
    noClasses()
        .should()
        .callMethodWhere(
            target(nameMatching("(in|use)Transaction|begin|commit|rollback|savepoint"))
                .and(target(owner(assignableTo(Jdbi.class).or(assignableTo(Handle.class))))))
        .because("JDBI keeps nothing, in silence, when the pool has auto-commit off")
        .check(CLASSES);
  }

  @Test
  void nothingBindsOrMapsByReflection() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.jdbi.v3.core.mapper.reflect..", "java.lang.reflect..")
        .check(CLASSES);
    noClasses()
        .should()
        .callMethodWhere(
            target(nameMatching("bindBean|bindMethods|bindFields|bindPojo|mapToBean|mapToMap")))
        .check(CLASSES);
  }

  @Test
  void everyExceptionIsOneOfTheLibrary() {
    classes()
        .that()
        .areAssignableTo(Throwable.class)
        .should()
        .beAssignableTo(MediationException.class)
        .check(CLASSES);
  }

  @Test
  void thePackageIsNullMarked() {
    assertTrue(JdbiStorage.class.getPackage().isAnnotationPresent(NullMarked.class));
  }

  @Test
  void theRulesSeeTheAdapter() {
    assertTrue(CLASSES.contain(JdbiStorage.class));
    assertTrue(CLASSES.contain(OwnTransactions.class));
  }
}
