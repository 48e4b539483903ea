package org.fengqiao.mediation.storage.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.fengqiao.mediation.actor.RegionSubtree;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.kernel.LeadId;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.kernel.Partition;
import org.fengqiao.mediation.party.TextRef;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionLevel;
import org.fengqiao.mediation.screening.Lead;
import org.fengqiao.mediation.screening.LeadOrigin;
import org.fengqiao.mediation.screening.LedgerEntry;
import org.fengqiao.mediation.storage.DuplicateKeyException;
import org.fengqiao.mediation.storage.LeadQuery;
import org.fengqiao.mediation.storage.PageRequest;
import org.junit.jupiter.api.Test;

/** A ledger number is given once, also by units that write different leads at the same time. */
class MemoryLedgerRaceTest {

  private static final Partition PARTITION = Partition.of("9901");
  private static final RegionCode VILLAGE = RegionCode.of("990121103207");
  private static final LocalDate DAY = LocalDate.of(2019, 3, 4);
  private static final OrganisationId COMMITTEE = OrganisationId.of("9901-XINGPO");

  private final MemoryStorage storage = new MemoryStorage();
  private final AtomicBoolean interfered = new AtomicBoolean();

  private static Lead lead(String name) {
    return Lead.builder()
        .id(LeadId.of("9901-" + name))
        .region(VILLAGE)
        .foundOn(DAY)
        .origin(LeadOrigin.SCREENING)
        .firstReceiver(COMMITTEE)
        .holder(COMMITTEE)
        .disputeType("NEIGHBOUR")
        .description(TextRef.of("9901-D"))
        .entry(
            new LedgerEntry(
                "2019-001",
                DAY,
                DAY.plusDays(7),
                COMMITTEE,
                Optional.empty(),
                TextRef.of("9901-M"),
                Optional.empty()))
        .build();
  }

  /** Somebody else takes the number after this unit has looked and before it is kept. */
  private void interfere() {
    if (interfered.compareAndSet(false, true)) {
      CompletableFuture.runAsync(
              () -> storage.inTransaction(PARTITION, unit -> unit.leads().save(lead("THEIRS"), 0)))
          .join();
    }
  }

  private List<Lead> all() {
    Scope province = new Scope.Subtrees(List.of(RegionSubtree.of(VILLAGE, RegionLevel.PROVINCE)));
    return storage
        .inTransaction(
            PARTITION, unit -> unit.leads().list(LeadQuery.of(province, PageRequest.first(10))))
        .entries();
  }

  @Test
  void anImportPassesOverANumberTakenMeanwhile() {
    List<Lead> added =
        storage.inTransaction(
            PARTITION,
            unit -> {
              List<Lead> mine = unit.leads().addAll(List.of(lead("MINE")));
              interfere();
              return mine;
            });
    assertEquals(List.of(), added);
    assertEquals(List.of(lead("THEIRS")), all());
  }

  @Test
  void aSecondLeadWithTheNumberIsRefused() {
    assertThrows(
        DuplicateKeyException.class,
        () ->
            storage.inTransaction(
                PARTITION,
                unit -> {
                  Lead mine = unit.leads().save(lead("MINE"), 0);
                  interfere();
                  return mine;
                }));
    assertEquals(List.of(lead("THEIRS")), all());
  }
}
