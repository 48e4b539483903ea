package org.fengqiao.mediation.jdbi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.storage.ChainBreak;
import org.fengqiao.mediation.storage.ChainDigest;
import org.fengqiao.mediation.storage.ChainFault;
import org.fengqiao.mediation.storage.ChainHead;
import org.fengqiao.mediation.storage.PageRequest;
import org.fengqiao.mediation.storage.Storage;
import org.fengqiao.mediation.storage.tck.StorageHarness;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is done to the tables past the library is found, and where it begins. */
abstract class TamperContract {

  private static final CaseId ID = Journals.caseId(1);
  private static final CaseId OTHER = Journals.caseId(2);
  private static final int LENGTH = 6;

  private StorageHarness harness;

  /** Returns an empty database. */
  abstract StorageHarness openHarness();

  /** Returns the same database for statements past the library. */
  abstract Jdbi jdbi();

  @BeforeEach
  final void write() {
    harness = openHarness();
    Journals.save(harness.storage(), ID, 1, 2);
    Journals.save(harness.storage(), ID, 3, LENGTH);
    Journals.save(harness.storage(), OTHER, 1, LENGTH);
  }

  @AfterEach
  final void close() {
    harness.close();
  }

  private void tamper(String... statements) {
    try (Handle handle = jdbi().open()) {
      for (String sql : statements) {
        assertTrue(handle.execute(sql) > 0, sql);
      }
    }
  }

  private static String where(int sequence) {
    return " where part = '9901' and case_id = '" + ID + "' and seq = " + sequence;
  }

  private List<ChainHead> heads() {
    return harness
        .storage()
        .inTransaction(
            Journals.PARTITION, unit -> unit.chain().heads(PageRequest.first(9)).entries());
  }

  private static Optional<ChainBreak> verify(Storage storage, ChainHead... kept) {
    return storage.inTransaction(
        Journals.PARTITION, unit -> unit.chain().verify(ID, List.of(kept)));
  }

  private void finds(int sequence, ChainFault fault, ChainHead... kept) {
    assertEquals(Optional.of(new ChainBreak(ID, sequence, fault)), verify(harness.storage(), kept));
    assertEquals(
        Optional.empty(),
        harness
            .storage()
            .inTransaction(Journals.PARTITION, unit -> unit.chain().verify(OTHER, List.of())));
  }

  @Test
  final void nothingIsFoundWhereNothingWasDone() {
    assertEquals(Optional.empty(), verify(harness.storage(), heads().get(0)));
    harness.storage().inTransaction(Journals.PARTITION, unit -> unit.feed().read(0, 100));
    assertEquals(Optional.empty(), verify(harness.storage(), heads().get(0)));
  }

  @Test
  final void anEditIsFound() {
    tamper("update med_event set actor_id = 'clerk-2'" + where(3));
    finds(3, ChainFault.CHANGED);
  }

  /** The texts of all fields one after the other are the same as before. */
  @Test
  final void aFieldThatWasMovedIntoTheOneBeforeItIsFound() {
    tamper("update med_event set actor_id = 'clerk-1actor_org9901-C', actor_org = null" + where(3));
    finds(3, ChainFault.CHANGED);
  }

  @Test
  final void theFirstOfSeveralEditsIsNamed() {
    tamper(
        "update med_event set occurred_on = '2019-03-03'" + where(5),
        "update med_event set receiver_org = null" + where(1));
    finds(1, ChainFault.CHANGED);
  }

  @Test
  final void anEditOfALinkIsFound() {
    tamper("update med_event set chain_link = 'SHA-256:" + "0".repeat(64) + "'" + where(4));
    finds(4, ChainFault.CHANGED);
    tamper("update med_event set chain_link = 'NONE:" + "0".repeat(64) + "'" + where(2));
    finds(2, ChainFault.UNKNOWN_DIGEST);
  }

  @Test
  final void aDropIsFound() {
    tamper("delete from med_event" + where(3));
    finds(3, ChainFault.MISSING);
    tamper("delete from med_event" + where(1));
    finds(1, ChainFault.MISSING);
  }

  @Test
  final void aDropIsFoundThoughTheRestWasRenumbered() {
    tamper("delete from med_event" + where(3));
    for (int sequence = 4; sequence <= LENGTH; sequence++) {
      tamper("update med_event set seq = seq - 1" + where(sequence));
    }
    tamper("update med_case set version = 5 where case_id = '" + ID + "'");
    finds(3, ChainFault.MISSING);
  }

  @Test
  final void aReorderIsFound() {
    tamper(
        "update med_event set seq = 99" + where(3),
        "update med_event set seq = 3" + where(5),
        "update med_event set seq = 5" + where(99));
    finds(3, ChainFault.MOVED);
  }

  @Test
  final void anInsertedEventIsFound() {
    tamper(
        "update med_event set case_id = '"
            + ID
            + "', seq = 7 where case_id = '"
            + OTHER
            + "'"
            + " and seq = 6",
        "delete from med_event where case_id = '" + OTHER + "'",
        "delete from med_case where case_id = '" + OTHER + "'");
    finds(7, ChainFault.CHANGED);
  }

  @Test
  final void aTruncationIsFoundByTheRowOfTheCase() {
    tamper("delete from med_event" + where(6), "delete from med_event" + where(5));
    finds(5, ChainFault.CUT_OFF);
  }

  @Test
  final void aTruncationThatTouchedTheRowOfTheCaseIsFoundByTheHeadThatWasKept() {
    ChainHead kept = heads().get(0);
    tamper(
        "delete from med_event" + where(6),
        "update med_case set version = 5, chain_link = (select e.chain_link from med_event e"
            + where(5).replace("part", "e.part")
            + ") where case_id = '"
            + ID
            + "'");
    assertEquals(Optional.empty(), verify(harness.storage()));
    finds(6, ChainFault.CUT_OFF, kept);
  }

  @Test
  final void theLossOfAWholeCaseIsFoundByTheHeadThatWasKept() {
    ChainHead kept = heads().get(0);
    tamper(
        "delete from med_event where case_id = '" + ID + "'",
        "delete from med_case where case_id = '" + ID + "'");
    assertEquals(Optional.empty(), verify(harness.storage()));
    finds(1, ChainFault.CUT_OFF, kept);
  }

  @Test
  final void aTailThatWasReplacedAndLinkedAnewIsFoundByTheHeadThatWasKept() {
    ChainHead kept = heads().get(0);
    tamper(
        "delete from med_event" + where(6),
        "delete from med_event" + where(5),
        "delete from med_due_item where case_id = '" + ID + "' and num >= 5",
        "update med_case set version = 4 where case_id = '" + ID + "'",
        "update med_event set actor_id = 'clerk-2', chain_link = 'SHA-256:00'" + where(4));
    String link =
        jdbi()
            .withHandle(
                handle ->
                    handle
                        .createQuery("select chain_link from med_event" + where(3))
                        .mapTo(String.class)
                        .one());
    Storage storage = harness.storage();
    String forged =
        new ChainDigests(ChainDigest.sha256(), List.of())
            .link(
                link,
                jdbi()
                    .withHandle(
                        handle ->
                            handle
                                .createQuery("select * from med_event" + where(4))
                                .map(
                                    (row, context) ->
                                        new Columns(row, Columns.utc())
                                            .fields(ChainDigests.UNLINKED))
                                .one()));
    tamper(
        "update med_event set chain_link = '" + forged + "'" + where(4),
        "update med_case set chain_link = '" + forged + "' where case_id = '" + ID + "'");
    Journals.save(storage, ID, 5, LENGTH);
    assertEquals(Optional.empty(), verify(storage));
    finds(LENGTH, ChainFault.REPLACED, kept);
  }

  @Test
  final void aRowOfTheCaseThatCountsLessOrSaysAnotherLinkIsFound() {
    tamper("update med_case set chain_link = 'SHA-256:00' where case_id = '" + ID + "'");
    finds(LENGTH, ChainFault.REPLACED);
    tamper("update med_case set version = 4 where case_id = '" + ID + "'");
    finds(5, ChainFault.UNCOUNTED);
    tamper("delete from med_case where case_id = '" + ID + "'");
    finds(1, ChainFault.UNCOUNTED);
  }

  @Test
  final void aChainMayChangeItsDigestAndIsCheckedByThoseThatAreKnown() {
    ChainDigest other =
        new ChainDigest() {
          @Override
          public String name() {
            return "TEST-1";
          }

          @Override
          public byte[] digest(byte[] content) {
            byte[] digest = ChainDigest.sha256().digest(content);
            digest[0]++;
            return digest;
          }
        };
    Storage changed = JdbiStorage.on(jdbi()).linkedBy(other, ChainDigest.sha256());
    Journals.save(changed, ID, LENGTH + 1, LENGTH + 2);
    assertTrue(heads().get(0).link().startsWith("TEST-1:"), heads()::toString);
    assertEquals(Optional.empty(), verify(changed));
    assertEquals(
        Optional.of(new ChainBreak(ID, 1, ChainFault.UNKNOWN_DIGEST)),
        verify(JdbiStorage.on(jdbi()).linkedBy(other)));
    finds(LENGTH + 1, ChainFault.UNKNOWN_DIGEST);
    Journals.save(JdbiStorage.on(jdbi()), ID, LENGTH + 3, LENGTH + 3);
    assertEquals(Optional.empty(), verify(changed));
    tamper("update med_event set seq = 99" + where(LENGTH + 3));
    finds(LENGTH + 1, ChainFault.UNKNOWN_DIGEST);
  }
}
