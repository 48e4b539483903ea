package org.fengqiao.mediation.storage.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.kernel.AggregateId;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.kernel.LeadId;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionLevel;
import org.fengqiao.mediation.screening.Lead;
import org.fengqiao.mediation.screening.LeadCloseReason;
import org.fengqiao.mediation.screening.LeadClosing;
import org.fengqiao.mediation.screening.LeadGravity;
import org.fengqiao.mediation.screening.LeadOrigin;
import org.fengqiao.mediation.screening.LeadState;
import org.fengqiao.mediation.screening.LedgerEntry;
import org.fengqiao.mediation.storage.Capability;
import org.fengqiao.mediation.storage.DuplicateKeyException;
import org.fengqiao.mediation.storage.LeadQuery;
import org.fengqiao.mediation.storage.Page;
import org.fengqiao.mediation.storage.PageRequest;
import org.fengqiao.mediation.storage.PartitionMismatchException;
import org.fengqiao.mediation.storage.UnitOfWork;
import org.fengqiao.mediation.storage.VersionConflictException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Leads and the ledger. */
public abstract class LeadStoreContract extends StorageContract {

  @BeforeEach
  final void needsTheCapability() {
    needs(Capability.OFFICE_RECORDS, UnitOfWork::leads);
  }

  private static final LocalDate DAY = LocalDate.of(2019, 3, 4);
  private static final PageRequest PAGE = PageRequest.first(100);

  private static LeadId id(RegionCode region, int number) {
    return LeadId.of(AggregateId.join(region.partition(), "L" + region.digits() + "-" + number));
  }

  private static Lead.Builder lead(RegionCode region, int number) {
    return Lead.builder()
        .id(id(region, number))
        .region(region)
        .foundOn(DAY.plusDays(number))
        .origin(LeadOrigin.SCREENING)
        .firstReceiver(Places.committee(region))
        .holder(Places.committee(region))
        .disputeType("NEIGHBOUR")
        .description(Places.text(region.partition(), "D" + number));
  }

  private static LedgerEntry entry(RegionCode region, String ledgerNumber, int limitInDays) {
    return new LedgerEntry(
        ledgerNumber,
        DAY,
        DAY.plusDays(limitInDays),
        Places.committee(region),
        Optional.of(Places.mediator(region)),
        Places.text(region.partition(), "MEASURES"),
        Optional.of(Places.text(region.partition(), "POLICY")));
  }

  private Lead save(Lead lead, int expected) {
    return in(lead.id().partition(), unit -> unit.leads().save(lead, expected));
  }

  private Optional<Lead> find(LeadId id, Scope scope) {
    return in(id.partition(), unit -> unit.leads().find(id, scope));
  }

  private List<LeadId> list(Scope scope) {
    return in(unit -> unit.leads().list(LeadQuery.of(scope, PAGE))).entries().stream()
        .map(Lead::id)
        .toList();
  }

  @Test
  void aLeadIsFoundAsItWasSaved() {
    Lead full =
        lead(Places.VILLAGE, 1)
            .foundBy(Places.mediator(Places.NEXT_VILLAGE))
            .gravity(LeadGravity.MAJOR)
            .parties(23)
            .amount(Fen.of(987_654_321_00L))
            .state(LeadState.CLOSED)
            .guidedOn(DAY.plusDays(2))
            .closing(
                new LeadClosing(
                    LeadCloseReason.DUPLICATE,
                    DAY.plusDays(3),
                    Optional.of(id(Places.VILLAGE, 2)),
                    Optional.empty()))
            .entry(entry(Places.VILLAGE, "台账〔2019〕𠮷1号", 30))
            .version(3)
            .build();
    Lead plain = lead(Places.VILLAGE, 2).build();
    Lead converted =
        lead(Places.VILLAGE, 3)
            .state(LeadState.CONVERTED)
            .caseId(Places.caseId(Places.VILLAGE, 1))
            .build();
    for (Lead lead : List.of(full, plain, converted)) {
      assertEquals(lead, save(lead, 0));
      assertEquals(lead, find(lead.id(), Places.everything()).orElseThrow());
    }
    assertEquals(
        Optional.of(full),
        in(unit -> unit.leads().findByNumber("台账〔2019〕𠮷1号", Places.everything())));
  }

  @Test
  void aStaleLeadIsRefusedWithExpectedAndFoundVersion() {
    Lead first = save(lead(Places.VILLAGE, 1).build(), 0);
    Lead second = Lead.builder().from(first).gravity(LeadGravity.MAJOR).version(2).build();
    save(second, 1);
    VersionConflictException conflict =
        assertThrows(VersionConflictException.class, () -> save(second, 1));
    assertEquals(first.id(), conflict.id());
    assertEquals(1, conflict.expected());
    assertEquals(2, conflict.found());
    assertThrows(VersionConflictException.class, () -> save(first, 0));
    assertEquals(second, find(first.id(), Places.everything()).orElseThrow());
  }

  @Test
  void aLedgerNumberStandsOnceInAPartition() {
    Lead first = save(lead(Places.VILLAGE, 1).entry(entry(Places.VILLAGE, "7", 30)).build(), 0);
    Lead second = lead(Places.NEXT_TOWN, 2).entry(entry(Places.NEXT_TOWN, "7", 30)).build();
    DuplicateKeyException duplicate =
        assertThrows(DuplicateKeyException.class, () -> save(second, 0));
    assertEquals(second.id(), duplicate.id());
    assertEquals(first.id(), duplicate.found());
    assertTrue(find(second.id(), Places.everything()).isEmpty());
    Lead elsewhere =
        lead(Places.NEXT_PREFECTURE, 3).entry(entry(Places.NEXT_PREFECTURE, "7", 30)).build();
    assertEquals(elsewhere, save(elsewhere, 0));
    for (Lead lead : List.of(first, elsewhere)) {
      assertEquals(
          Optional.of(lead),
          in(lead.id().partition(), unit -> unit.leads().findByNumber("7", Places.everything())));
    }
    assertEquals(
        Optional.empty(),
        in(unit -> unit.leads().findByNumber("7", Scope.Committees.of(second.holder()))));
  }

  @Test
  void addingAgainAddsOnlyNewNumbers() {
    List<Lead> leads = new ArrayList<>();
    for (int number = 1; number <= 3; number++) {
      leads.add(
          lead(Places.VILLAGE, number).entry(entry(Places.VILLAGE, "N" + number, 30)).build());
    }
    assertEquals(leads.subList(0, 2), in(unit -> unit.leads().addAll(leads.subList(0, 2))));
    assertEquals(leads.subList(2, 3), in(unit -> unit.leads().addAll(leads)));
    assertEquals(List.of(), in(unit -> unit.leads().addAll(leads)));
    assertEquals(List.of(), in(unit -> unit.leads().addAll(List.of())));
    assertEquals(3, list(Places.everything()).size());
    assertEquals(
        Set.of("N1", "N3"), in(unit -> unit.leads().knownNumbers(List.of("N1", "N3", "N4"))));
    assertEquals(
        Set.of(), in(Places.NEXT_PARTITION, unit -> unit.leads().knownNumbers(List.of("N1"))));
  }

  @Test
  void twiceTheSameNumberInOneListCountsOnce() {
    List<Lead> twins =
        List.of(
            lead(Places.VILLAGE, 1).entry(entry(Places.VILLAGE, "N", 30)).build(),
            lead(Places.VILLAGE, 2).entry(entry(Places.VILLAGE, "N", 30)).build());
    assertEquals(twins.subList(0, 1), in(unit -> unit.leads().addAll(twins)));
  }

  @Test
  void addingAKnownLeadUnderAnotherNumberIsAConflictAndAddsNothing() {
    Lead first = lead(Places.VILLAGE, 1).entry(entry(Places.VILLAGE, "N1", 30)).build();
    save(first, 0);
    Lead renamed = lead(Places.VILLAGE, 1).entry(entry(Places.VILLAGE, "N2", 30)).build();
    Lead fresh = lead(Places.VILLAGE, 3).entry(entry(Places.VILLAGE, "N3", 30)).build();
    assertThrows(
        VersionConflictException.class,
        () -> in(unit -> unit.leads().addAll(List.of(fresh, renamed))));
    assertEquals(List.of(first.id()), list(Places.everything()));
  }

  @Test
  void aLeadOfAnotherPartitionIsNotAdded() {
    Lead other =
        lead(Places.NEXT_PREFECTURE, 1).entry(entry(Places.NEXT_PREFECTURE, "N", 30)).build();
    assertThrows(
        PartitionMismatchException.class, () -> in(unit -> unit.leads().addAll(List.of(other))));
    assertThrows(PartitionMismatchException.class, () -> in(unit -> unit.leads().save(other, 0)));
  }

  @Test
  void scopesReachExactlyTheirLeads() {
    for (RegionCode region : Places.ALL) {
      save(lead(region, 1).build(), 0);
    }
    for (RegionLevel level : RegionLevel.values()) {
      List<LeadId> inside =
          Places.ALL.stream()
              .filter(region -> region.isWithin(Places.VILLAGE.prefix(level)))
              .map(region -> id(region, 1))
              .sorted()
              .toList();
      assertEquals(inside, list(Places.subtree(Places.VILLAGE, level)), level.code());
      assertEquals(inside, list(Places.grid(Places.VILLAGE, level)), level.code());
    }
    Scope committee = Scope.Committees.of(Places.committee(Places.NEXT_TOWN));
    assertEquals(List.of(id(Places.NEXT_TOWN, 1)), list(committee));
    assertTrue(find(id(Places.VILLAGE, 1), committee).isEmpty());
    assertTrue(find(id(Places.NEXT_TOWN, 1), committee).isPresent());
    assertEquals(List.of(), list(new Scope.Mandate(Set.of(Places.caseId(Places.VILLAGE, 1)))));
  }

  @Test
  void aMediatorReachesLeadsFoundOrAnsweredFor() {
    save(lead(Places.VILLAGE, 1).foundBy(Places.mediator(Places.VILLAGE)).build(), 0);
    save(lead(Places.VILLAGE, 2).entry(entry(Places.VILLAGE, "7", 30)).build(), 0);
    save(lead(Places.VILLAGE, 3).build(), 0);
    assertEquals(
        List.of(id(Places.VILLAGE, 1), id(Places.VILLAGE, 2)),
        list(new Scope.Assigned(Places.mediator(Places.VILLAGE))));
  }

  @Test
  void listsNarrowByStateDayAndOverdue() {
    save(
        lead(Places.VILLAGE, 1)
            .disposeBy(DAY.plusDays(20))
            .entry(entry(Places.VILLAGE, "1", 10))
            .build(),
        0);
    save(lead(Places.VILLAGE, 2).entry(entry(Places.VILLAGE, "2", 20)).build(), 0);
    save(
        lead(Places.VILLAGE, 3)
            .entry(entry(Places.VILLAGE, "3", 10))
            .state(LeadState.CONVERTED)
            .caseId(Places.caseId(Places.VILLAGE, 1))
            .build(),
        0);
    save(lead(Places.VILLAGE, 4).disposeBy(DAY.plusDays(10)).build(), 0);
    save(lead(Places.VILLAGE, 5).build(), 0);
    save(
        lead(Places.VILLAGE, 6)
            .disposeBy(DAY.plusDays(10))
            .state(LeadState.GUIDED)
            .guidedOn(DAY.plusDays(6))
            .build(),
        0);
    assertEquals(List.of(), overdueOn(DAY.plusDays(10)));
    assertEquals(
        List.of(id(Places.VILLAGE, 1), id(Places.VILLAGE, 4), id(Places.VILLAGE, 6)),
        overdueOn(DAY.plusDays(11)));
    LeadQuery open =
        LeadQuery.builder()
            .scope(Places.everything())
            .addStates(LeadState.OPEN)
            .foundFrom(DAY.plusDays(2))
            .foundTo(DAY.plusDays(4))
            .page(PAGE)
            .build();
    assertEquals(
        List.of(id(Places.VILLAGE, 2), id(Places.VILLAGE, 4)),
        in(unit -> unit.leads().list(open)).entries().stream().map(Lead::id).toList());
  }

  private List<LeadId> overdueOn(LocalDate day) {
    LeadQuery overdue =
        LeadQuery.builder().scope(Places.everything()).overdueOn(day).page(PAGE).build();
    return in(unit -> unit.leads().list(overdue)).entries().stream().map(Lead::id).toList();
  }

  @Test
  void pagesFollowEachOther() {
    for (int number = 1; number <= 5; number++) {
      save(lead(Places.VILLAGE, number).foundOn(DAY).build(), 0);
    }
    LeadQuery query = LeadQuery.of(Places.everything(), PageRequest.first(3));
    Page<Lead> first = in(unit -> unit.leads().list(query));
    LeadQuery further = query.after(first.next().orElseThrow());
    Page<Lead> second = in(unit -> unit.leads().list(further));
    assertEquals(3, first.entries().size());
    assertEquals(
        List.of(id(Places.VILLAGE, 4), id(Places.VILLAGE, 5)),
        second.entries().stream().map(Lead::id).toList());
    assertTrue(second.next().isEmpty());
  }
}
