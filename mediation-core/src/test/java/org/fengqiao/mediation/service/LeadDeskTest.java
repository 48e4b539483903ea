package org.fengqiao.mediation.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.actor.RegionSubtree;
import org.fengqiao.mediation.kernel.LeadId;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.kernel.ProblemsException;
import org.fengqiao.mediation.party.ConfidentialText;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionLevel;
import org.fengqiao.mediation.screening.ImportProblem;
import org.fengqiao.mediation.screening.ImportResult;
import org.fengqiao.mediation.screening.Lead;
import org.fengqiao.mediation.screening.LeadAction;
import org.fengqiao.mediation.screening.LeadOrigin;
import org.fengqiao.mediation.screening.LeadState;
import org.fengqiao.mediation.screening.LedgerImport;
import org.fengqiao.mediation.screening.LedgerRow;
import org.fengqiao.mediation.screening.ScreeningProblem;
import org.fengqiao.mediation.storage.NotFoundException;
import org.fengqiao.mediation.storage.PageRequest;
import org.junit.jupiter.api.Test;

@Requirement({"SCR-15"})
class LeadDeskTest {

  private static final ConfidentialText MEASURES = ConfidentialText.of("由村调委会调解");

  private final Hamlet hamlet = new Hamlet();
  private final LeadDesk desk = hamlet.mediation.as(Hamlet.director()).leads();

  private Lead recorded() {
    return desk.record(
        Lead.builder()
            .id(desk.nextId(Hamlet.VILLAGE))
            .region(Hamlet.VILLAGE)
            .foundOn(LocalDate.of(2019, 3, 3))
            .origin(LeadOrigin.RESIDENT)
            .firstReceiver(Hamlet.COMMITTEE)
            .holder(Hamlet.COMMITTEE)
            .disputeType("NEIGHBOUR")
            .description(hamlet.text("两家不和"))
            .build());
  }

  private LeadAction.EnterLedger entry(String number) {
    return new LeadAction.EnterLedger(
        number, Optional.empty(), Hamlet.COMMITTEE, Optional.empty(), hamlet.text("调解"));
  }

  @Test
  void aLeadIsRecordedEnteredAndFound() {
    Lead recorded = recorded();
    Lead entered = desk.perform(recorded.id(), entry("1"));
    assertEquals(2, entered.version());
    assertEquals(Optional.of(entered), desk.find(recorded.id()));
    assertEquals(List.of(entered), desk.list(query -> query.page(PageRequest.first(9))).entries());
  }

  @Test
  void theRulesOfScreeningDecide() {
    LeadId id = recorded().id();
    desk.perform(id, entry("1"));
    ProblemsException refused =
        assertThrows(ProblemsException.class, () -> desk.perform(id, entry("2")));
    assertTrue(refused.problems().contains(ScreeningProblem.ENTRY_EXISTS));
  }

  @Test
  void outsideTheScopeALeadDoesNotExist() {
    LeadId id = recorded().id();
    LeadDesk stranger = hamlet.mediation.as(Hamlet.stranger()).leads();
    assertTrue(stranger.find(id).isEmpty());
    assertThrows(NotFoundException.class, () -> stranger.perform(id, entry("1")));
  }

  @Test
  void rolesWithoutTheRightAreRefused() {
    LeadId id = recorded().id();
    Actor party = Actor.party(ActorId.of("u-x"), "9901-X");
    ProblemsException refused =
        assertThrows(
            ProblemsException.class,
            () -> hamlet.mediation.as(party).leads().perform(id, entry("1")));
    assertTrue(refused.problems().contains(ServiceProblem.ROLE_REFUSED));
    Actor officer =
        Actor.informationOfficer(
            ActorId.of("u-io"),
            OrganisationId.of("9901-NOWHERE"),
            RegionSubtree.of(Hamlet.VILLAGE, RegionLevel.VILLAGE));
    assertThrows(
        ProblemsException.class,
        () -> hamlet.mediation.as(officer).leads().perform(id, entry("1")));
    ProblemsException nobody =
        assertThrows(
            ProblemsException.class,
            () -> hamlet.mediation.as(officer).leads().perform(id, new LeadAction.Guide(true)));
    assertTrue(nobody.problems().contains(ServiceProblem.NO_ORGANISATION));
  }

  private static LedgerRow row(int number, String region, String foundOn) {
    Map<String, String> cells = new HashMap<>();
    cells.put("number", "N" + number);
    cells.put("found-on", foundOn);
    cells.put("region", region);
    cells.put("dispute-type", "NEIGHBOUR");
    cells.put("summary", "第" + number + "号纠纷");
    return new LedgerRow(number, cells);
  }

  private ImportResult load(List<LedgerRow> rows) {
    LedgerImport file =
        LedgerImport.builder()
            .fileName("ledger.csv")
            .fileDate(LocalDate.of(2019, 3, 4))
            .area(Hamlet.VILLAGE)
            .build();
    return desk.importLedger(file, rows, MEASURES);
  }

  @Test
  void goodRowsAreStoredBadOnesReportedAndAddedAfterTheFix() {
    String village = Hamlet.VILLAGE.digits();
    List<LedgerRow> rows =
        new ArrayList<>(
            List.of(
                row(1, village, "2019-03-01"),
                row(2, "99X121103207", "2019-03-01"),
                row(3, village, "2019-02-30"),
                row(4, village, "2019-03-02")));
    ImportResult first = load(rows);
    assertEquals(2, first.accepted().size());
    assertEquals(List.of(2, 3), first.rejected());
    assertTrue(
        first.problems().stream()
            .anyMatch(
                problem ->
                    problem.code() instanceof ImportProblem
                        && problem.subject().startsWith("ledger.csv:2")),
        first.problems().toString());
    rows.set(1, row(2, village, "2019-03-01"));
    rows.set(2, row(3, village, "2019-02-28"));
    ImportResult second = load(rows);
    assertEquals(List.of(2, 3), second.accepted().stream().map(line -> line.row()).toList());
    assertEquals(List.of("N1", "N4"), second.alreadyKnown());
    ImportResult third = load(rows);
    assertEquals(List.of(), third.accepted());
    List<Lead> stored = desk.list(query -> query.page(PageRequest.first(9))).entries();
    assertEquals(4, stored.size());
    assertTrue(stored.stream().allMatch(lead -> lead.entry().isPresent()));
    assertTrue(stored.stream().allMatch(lead -> lead.state() == LeadState.OPEN));
  }

  @Test
  void anAreaOfSeveralPartitionsIsRefused() {
    LedgerImport province =
        LedgerImport.builder()
            .fileName("ledger.csv")
            .fileDate(LocalDate.of(2019, 3, 4))
            .area(RegionCode.ofPrefix("99"))
            .build();
    assertThrows(
        IllegalArgumentException.class, () -> desk.importLedger(province, List.of(), MEASURES));
  }
}
