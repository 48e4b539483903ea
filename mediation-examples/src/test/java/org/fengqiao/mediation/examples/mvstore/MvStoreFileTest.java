package org.fengqiao.mediation.examples.mvstore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.fengqiao.mediation.actor.RegionSubtree;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.casework.CaseEvent;
import org.fengqiao.mediation.casework.CaseSummary;
import org.fengqiao.mediation.casework.MediationCase;
import org.fengqiao.mediation.jdbi.EventJson;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.kernel.Partition;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionLevel;
import org.fengqiao.mediation.storage.CaseQuery;
import org.fengqiao.mediation.storage.PageRequest;
import org.fengqiao.mediation.storage.StorageUnavailableException;
import org.fengqiao.mediation.storage.UnitOfWork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is in the file when the program ends without closing it, and who may open it. */
class MvStoreFileTest {

  private static final Partition PARTITION = Partition.of("9901");
  private static final Scope PROVINCE =
      new Scope.Subtrees(
          List.of(RegionSubtree.of(RegionCode.of("990101101201"), RegionLevel.PROVINCE)));

  @TempDir Path folder;

  private static CaseEvent registered(String id) {
    return EventJson.read(
        """
        {"case":"%s","seq":1,"kind":"CASE-REGISTERED","version":1,
        "body":{"source":"OWN-INITIATIVE","type":"OTHER","place":"990101101201",
        "holder":"9901-O1","holderRegion":"990101101201","matter":"9901-T1","divisible":false},
        "occurredOn":"2019-03-04","recordedAt":"2019-03-04T05:06:07Z","actor":"clerk","role":"D",
        "receiver":"clerk"}"""
            .formatted(id));
  }

  private static MediationCase save(UnitOfWork unit, String id) {
    return unit.cases().save(MediationCase.unregistered(CaseId.of(id)), List.of(registered(id)));
  }

  private static List<String> cases(MvStoreStorage storage) {
    return storage
        .inTransaction(
            PARTITION, unit -> unit.cases().list(CaseQuery.of(PROVINCE, PageRequest.first(10))))
        .entries()
        .stream()
        .map(CaseSummary::caseId)
        .map(CaseId::text)
        .toList();
  }

  private static boolean copy(Path from, Path to) {
    try {
      Files.copy(from, to);
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void theFileHoldsAtAnyMomentWhatWasKeptAndNothingOfAUnitThatStillRuns() {
    Path file = folder.resolve("cases.mv");
    Path asOfACrash = folder.resolve("crashed.mv");
    try (MvStoreStorage storage = MvStoreStorage.open(file)) {
      storage.inTransaction(PARTITION, unit -> save(unit, "9901-A"));
      storage.inTransaction(
          PARTITION,
          unit -> {
            save(unit, "9901-B");
            CompletableFuture.runAsync(
                    () -> storage.inTransaction(PARTITION, other -> save(other, "9901-C")))
                .join();
            return copy(file, asOfACrash);
          });
      assertEquals(List.of("9901-A", "9901-B", "9901-C"), cases(storage));
    }
    try (MvStoreStorage crashed = MvStoreStorage.open(asOfACrash)) {
      assertEquals(List.of("9901-A", "9901-C"), cases(crashed));
      assertEquals(
          List.of(registered("9901-A"), registered("9901-C")),
          crashed.inTransaction(PARTITION, unit -> unit.feed().read(0, 10)).stream()
              .map(fed -> fed.event())
              .toList());
      crashed.inTransaction(PARTITION, unit -> save(unit, "9901-B"));
      assertEquals(List.of("9901-A", "9901-B", "9901-C"), cases(crashed));
    }
  }

  @Test
  void nobodyElseOpensTheFileMeanwhile() {
    Path file = folder.resolve("cases.mv");
    try (MvStoreStorage storage = MvStoreStorage.open(file)) {
      assertThrows(StorageUnavailableException.class, () -> MvStoreStorage.open(file));
      assertEquals(List.of(), cases(storage));
    }
  }

  @Test
  void aStorageThatWasClosedSaysSo() {
    MvStoreStorage storage = MvStoreStorage.open(folder.resolve("cases.mv"));
    storage.close();
    StorageUnavailableException refused =
        assertThrows(
            StorageUnavailableException.class,
            () -> storage.inTransaction(PARTITION, unit -> save(unit, "9901-A")));
    assertTrue(String.valueOf(refused.getMessage()).contains("cannot be"));
  }
}
