package org.fengqiao.mediation.examples.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.fengqiao.mediation.Mediation;
import org.fengqiao.mediation.casework.CaseEvent;
import org.fengqiao.mediation.casework.MediationCase;
import org.fengqiao.mediation.jdbi.EventJson;
import org.fengqiao.mediation.kernel.Partition;
import org.fengqiao.mediation.storage.Storage;
import org.fengqiao.mediation.storage.memory.MemoryStorage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The platform above gets every event, also when it or the forwarder stops in between. */
class FeedForwarderTest {

  private static final Partition PARTITION = Partition.of("9901");

  private final Storage storage = new MemoryStorage();
  private final Mediation mediation = Mediation.builder().storage(storage).build();
  private final List<String> taken = new ArrayList<>();

  @TempDir Path folder;

  private FeedForwarder forwarder(FeedForwarder.Receiver receiver) {
    return new FeedForwarder(mediation.feed(PARTITION), folder.resolve("9901.position"), receiver);
  }

  private List<CaseEvent> register(int from, int to) {
    List<CaseEvent> events = new ArrayList<>();
    for (int number = from; number <= to; number++) {
      CaseEvent event =
          EventJson.read(
              """
              {"case":"9901-C%d","seq":1,"kind":"CASE-REGISTERED","version":1,
              "body":{"source":"OWN-INITIATIVE","type":"OTHER","place":"990101101201",
              "holder":"9901-O1","holderRegion":"990101101201","matter":"9901-T1",
              "divisible":false},"occurredOn":"2019-03-04","recordedAt":"2019-03-04T05:06:07Z",
              "actor":"clerk","role":"D","receiver":"clerk"}"""
                  .formatted(number));
      storage.inTransaction(
          PARTITION,
          unit -> unit.cases().save(MediationCase.unregistered(event.caseId()), List.of(event)));
      events.add(event);
    }
    return events;
  }

  private List<CaseEvent> read() {
    return taken.stream().map(EventJson::read).toList();
  }

  @Test
  void everythingIsPassedOnOnceAndWhatComesLaterNextTime() throws IOException {
    List<CaseEvent> events = new ArrayList<>(register(1, 450));
    assertEquals(450, forwarder(taken::addAll).passOn());
    assertEquals(events, read());
    assertEquals(0, forwarder(taken::addAll).passOn());
    events.addAll(register(451, 452));
    assertEquals(2, forwarder(taken::addAll).passOn());
    assertEquals(events, read());
  }

  @Test
  void whatTheReceiverCouldNotTakeItGetsAgain() throws IOException {
    List<CaseEvent> events = register(1, 250);
    IOException away = new IOException("the platform above is away");
    assertEquals(
        away,
        assertThrows(
            IOException.class,
            () ->
                forwarder(
                        portion -> {
                          if (!taken.isEmpty()) {
                            throw away;
                          }
                          taken.addAll(portion);
                        })
                    .passOn()));
    assertEquals(200, taken.size());
    forwarder(taken::addAll).passOn();
    assertEquals(events, read());
  }

  @Test
  void whatWasTakenBeforeThePositionWasKeptComesTwiceAndNothingIsMissing() throws IOException {
    List<CaseEvent> events = register(1, 3);
    assertThrows(
        IllegalStateException.class,
        () ->
            forwarder(
                    portion -> {
                      taken.addAll(portion);
                      throw new IllegalStateException("the power is gone");
                    })
                .passOn());
    assertFalse(Files.exists(folder.resolve("9901.position")));
    assertEquals(3, forwarder(taken::addAll).passOn());
    assertEquals(6, taken.size());
    assertEquals(events, List.copyOf(new LinkedHashSet<>(read())));
  }
}
