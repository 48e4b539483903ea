package org.fengqiao.mediation.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.casework.CaseEvent;
import org.fengqiao.mediation.casework.IntakeAction;
import org.fengqiao.mediation.casework.MediationCase;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.kernel.Partition;
import org.fengqiao.mediation.storage.EventFeed;
import org.fengqiao.mediation.storage.FedEvent;
import org.fengqiao.mediation.storage.NestedUnitOfWorkException;
import org.junit.jupiter.api.Test;

/** The host passes on what happened, whoever did it. */
@Requirement("INFO-16")
class HostFeedTest {

  private final Hamlet hamlet = new Hamlet();
  private final EventFeed feed = hamlet.mediation.feed(Hamlet.PARTITION);

  private static List<CaseEvent> events(List<FedEvent> fed) {
    return fed.stream().map(FedEvent::event).toList();
  }

  @Test
  void whatADeskDidIsReadAfterThePositionTheHostKept() {
    CaseDesk desk = hamlet.mediation.as(Hamlet.director()).cases();
    MediationCase registered = desk.register(hamlet.application());
    List<FedEvent> first = feed.read(0, EventFeed.MAX_SIZE);
    assertEquals(registered.events(), events(first));
    CaseId id = registered.id();
    MediationCase accepted = desk.perform(id, new IntakeAction.Accept());
    long position = first.get(first.size() - 1).position();
    assertEquals(
        accepted.events().subList(registered.version(), accepted.version()),
        events(feed.read(position, EventFeed.MAX_SIZE)));
  }

  @Test
  void anotherPartitionHasItsOwnFeed() {
    hamlet.mediation.as(Hamlet.director()).cases().register(hamlet.application());
    assertEquals(List.of(), hamlet.mediation.feed(Partition.of("9999")).read(0, 10));
  }

  @Test
  void aReadingIsAUnitOfItsOwn() {
    assertThrows(
        NestedUnitOfWorkException.class,
        () -> hamlet.mediation.together(Hamlet.PARTITION, shared -> feed.read(0, 10)));
  }
}
