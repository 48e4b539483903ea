package org.fengqiao.mediation.jdbi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.fengqiao.mediation.casework.MediationCase;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.storage.CommitUnknownException;
import org.fengqiao.mediation.storage.Storage;
import org.fengqiao.mediation.storage.StorageException;
import org.fengqiao.mediation.storage.StorageUnavailableException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The disk is full in mid-load: what was acknowledged is there, and of the rest nothing. */
class FullDiskTest {

  private static final int CASES_OF_A_UNIT = 5;
  private static final int EVENTS = 6;
  private static final int UNITS = 200;

  @TempDir Path folder;

  @BeforeAll
  static void register() {
    LimitedDisk.register();
  }

  @AfterEach
  void free() {
    LimitedDisk.left(Long.MAX_VALUE);
  }

  private String file() {
    return folder.resolve("full").toAbsolutePath() + ";WRITE_DELAY=0";
  }

  private Jdbi limited() {
    return Jdbi.create("jdbc:h2:limited:" + file());
  }

  private Storage healthy() {
    return JdbiStorage.on(Jdbi.create("jdbc:h2:file:" + file()), SchemaMode.VALIDATE);
  }

  private static List<CaseId> cases(int unit) {
    return IntStream.range(unit * CASES_OF_A_UNIT, (unit + 1) * CASES_OF_A_UNIT)
        .mapToObj(number -> Journals.caseId(number + 1))
        .toList();
  }

  private static void save(Storage storage, int number) {
    storage.inTransaction(
        Journals.PARTITION,
        unit -> {
          for (CaseId id : cases(number)) {
            unit.cases().save(MediationCase.unregistered(id), Journals.of(id, EVENTS));
          }
          return true;
        });
  }

  /** Returns the cases of a unit that are there, each of them whole and with an unbroken chain. */
  private static List<CaseId> found(Storage storage, int number) {
    List<CaseId> found = new ArrayList<>();
    for (CaseId id : cases(number)) {
      storage
          .inTransaction(Journals.PARTITION, unit -> unit.cases().find(id, Journals.EVERYTHING))
          .ifPresent(
              it -> {
                assertEquals(Journals.of(id, EVENTS), it.events());
                found.add(it.id());
              });
      assertEquals(
          Optional.empty(),
          storage.inTransaction(Journals.PARTITION, unit -> unit.chain().verify(id, List.of())));
    }
    return found;
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 5_000, 20_000, 100_000, 400_000})
  void aUnitThatHitsTheEndOfTheDiskLeavesNothingAndThoseBeforeItStay(long bytes) {
    int acknowledged = 0;
    StorageException failure = null;
    Jdbi jdbi = limited();
    Handle keeper = jdbi.open();
    try {
      Storage storage = JdbiStorage.on(jdbi, SchemaMode.CREATE);
      save(storage, acknowledged++);
      LimitedDisk.left(bytes);
      while (failure == null && acknowledged < UNITS) {
        try {
          save(storage, acknowledged);
          acknowledged++;
        } catch (StorageException e) {
          failure = e;
        }
      }
      assertThrows(StorageException.class, () -> save(storage, UNITS), "the disk is full");
    } finally {
      keeper.close();
    }
    LimitedDisk.left(Long.MAX_VALUE);
    assertTrue(
        failure instanceof StorageUnavailableException || failure instanceof CommitUnknownException,
        String.valueOf(failure));
    Storage storage = healthy();
    for (int unit = 0; unit < acknowledged; unit++) {
      assertEquals(cases(unit), found(storage, unit), "unit " + unit);
    }
    List<CaseId> left = found(storage, acknowledged);
    assertTrue(
        left.isEmpty()
            || (failure instanceof CommitUnknownException && left.equals(cases(acknowledged))),
        () -> "half a unit: " + left);
    assertEquals(List.of(), found(storage, UNITS));
    if (left.isEmpty()) {
      save(storage, acknowledged);
    }
    assertEquals(cases(acknowledged), found(storage, acknowledged));
  }

  @Test
  void aUnitThatFillsTheDiskBeforeItsCommitLeavesNothing() {
    List<MediationCase> many =
        IntStream.rangeClosed(1, 2_000)
            .mapToObj(number -> MediationCase.replay(Journals.of(Journals.caseId(number), EVENTS)))
            .toList();
    Jdbi jdbi = limited();
    Handle keeper = jdbi.open();
    try {
      Storage storage = JdbiStorage.on(jdbi, SchemaMode.CREATE);
      save(storage, UNITS * 10);
      LimitedDisk.left(200_000);
      StorageException failure =
          assertThrows(
              StorageException.class,
              () -> storage.inTransaction(Journals.PARTITION, unit -> unit.cases().addAll(many)));
      assertEquals(StorageUnavailableException.class, failure.getClass(), failure::toString);
    } finally {
      keeper.close();
      LimitedDisk.left(Long.MAX_VALUE);
    }
    Storage storage = healthy();
    assertEquals(cases(UNITS * 10), found(storage, UNITS * 10));
    for (int unit = 0; unit < many.size() / CASES_OF_A_UNIT; unit++) {
      assertEquals(List.of(), found(storage, unit));
    }
  }

  @Test
  void aDiskWithRoomTakesAllUnits() {
    Jdbi jdbi = limited();
    Handle keeper = jdbi.open();
    try {
      Storage storage = JdbiStorage.on(jdbi, SchemaMode.CREATE);
      save(storage, 0);
      save(storage, 1);
    } finally {
      keeper.close();
    }
    assertEquals(cases(1), found(healthy(), 1));
  }
}
