package org.fengqiao.mediation.jdbi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.fengqiao.mediation.jdbi.JdbiChainStore.StoredEvent;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.storage.ChainBreak;
import org.fengqiao.mediation.storage.ChainDigest;
import org.fengqiao.mediation.storage.ChainFault;
import org.fengqiao.mediation.storage.ChainHead;
import org.junit.jupiter.api.Test;

/** A long journal is searched for what happened to an event, but not for ever. */
class ChainVerifierTest {

  private static final CaseId ID = Journals.caseId(1);
  private static final int LENGTH = 3_000;
  private static final int DIGESTS_FOR_AN_EVENT = 30;

  private final AtomicLong digested = new AtomicLong();
  private final ChainDigests digests =
      new ChainDigests(
          new ChainDigest() {
            @Override
            public String name() {
              return "COUNTED";
            }

            @Override
            public byte[] digest(byte[] content) {
              digested.incrementAndGet();
              return ChainDigest.sha256().digest(content);
            }
          },
          List.of());
  private final List<StoredEvent> journal = new ArrayList<>();
  private final ChainHead head = written();

  private ChainHead written() {
    String before = CaseLinks.NONE;
    for (int sequence = 1; sequence <= LENGTH; sequence++) {
      before = add(before, sequence);
    }
    return new ChainHead(ID, LENGTH, before);
  }

  private String add(String before, int sequence) {
    SortedMap<String, String> fields = new TreeMap<>();
    fields.put("seq", Integer.toString(sequence));
    fields.put("body", "of event " + sequence);
    String link = digests.link(before, fields);
    journal.add(new StoredEvent(sequence, link, fields));
    return link;
  }

  private static StoredEvent at(int sequence, StoredEvent event) {
    SortedMap<String, String> fields = new TreeMap<>(event.fields());
    fields.put("seq", Integer.toString(sequence));
    return new StoredEvent(sequence, event.link(), fields);
  }

  private void renumber() {
    List<StoredEvent> anew =
        IntStream.range(0, journal.size()).mapToObj(i -> at(i + 1, journal.get(i))).toList();
    journal.clear();
    journal.addAll(anew);
  }

  private void finds(int sequence, ChainFault fault) {
    digested.set(0);
    assertEquals(
        Optional.of(new ChainBreak(ID, sequence, fault)),
        new ChainVerifier(digests, ID, journal).verify(Optional.of(head), List.of()));
    assertTrue(
        digested.get() <= (long) DIGESTS_FOR_AN_EVENT * LENGTH,
        () -> digested + " digests for " + LENGTH + " events");
  }

  @Test
  void anEditInALongJournalIsFound() {
    StoredEvent edited = journal.get(1499);
    edited.fields().put("body", "of another event");
    finds(1500, ChainFault.CHANGED);
  }

  @Test
  void aDropFromALongJournalThatWasRenumberedIsFound() {
    journal.remove(1499);
    renumber();
    finds(1500, ChainFault.MISSING);
  }

  @Test
  void severalDropsInARowFromALongJournalThatWasRenumberedAreFound() {
    journal.subList(1499, 1600).clear();
    renumber();
    finds(1500, ChainFault.MISSING);
  }

  @Test
  void aReorderInALongJournalIsFound() {
    Collections.swap(journal, 1499, 2799);
    renumber();
    finds(1500, ChainFault.MOVED);
  }

  @Test
  void neighboursInALongJournalThatChangedPlacesAreFound() {
    Collections.swap(journal, 1499, 1500);
    renumber();
    finds(1500, ChainFault.MOVED);
  }

  @Test
  void anEventThatWasPutAtTheEndOfALongJournalIsFound() {
    journal.add(journal.remove(1499));
    renumber();
    finds(1500, ChainFault.MOVED);
  }
}
