package org.fengqiao.mediation.storage.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.calendar.DateRange;
import org.fengqiao.mediation.calendar.DeadlineReading;
import org.fengqiao.mediation.campaign.TaskCompletion;
import org.fengqiao.mediation.kernel.AggregateId;
import org.fengqiao.mediation.kernel.CampaignId;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionLevel;
import org.fengqiao.mediation.storage.Capability;
import org.fengqiao.mediation.storage.Page;
import org.fengqiao.mediation.storage.PageRequest;
import org.fengqiao.mediation.storage.PartitionMismatchException;
import org.fengqiao.mediation.storage.StoredCampaign;
import org.fengqiao.mediation.storage.UnitOfWork;
import org.fengqiao.mediation.storage.VersionConflictException;
import org.fengqiao.mediation.storage.Versioned;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Campaigns. */
public abstract class CampaignStoreContract extends StorageContract {

  @BeforeEach
  final void needsTheCapability() {
    needs(Capability.OFFICE_RECORDS, UnitOfWork::campaigns);
  }

  private static final LocalDate DAY = LocalDate.of(2019, 3, 4);
  private static final RegionCode COUNTY = RegionCode.ofPrefix("990101");

  private static CampaignId id(RegionCode region) {
    return CampaignId.of(AggregateId.join(region.partition(), "K" + region.digits()));
  }

  private static StoredCampaign.Builder campaign(RegionCode region) {
    return StoredCampaign.builder()
        .id(id(region))
        .planId("plan-1")
        .planText("format: invented # 方案𠮷\n")
        .region(region)
        .days(new DateRange(DAY, DAY.plusDays(99)))
        .reading(DeadlineReading.BY_PERIOD_END);
  }

  private Versioned<StoredCampaign> save(StoredCampaign campaign, long expected) {
    return in(campaign.id().partition(), unit -> unit.campaigns().save(campaign, expected));
  }

  private List<CampaignId> list(Scope scope) {
    return in(unit -> unit.campaigns().list(scope, PageRequest.first(100))).entries().stream()
        .map(row -> row.value().id())
        .toList();
  }

  @Test
  void aCampaignIsFoundAsItWasSavedAndTasksAreReplaced() {
    StoredCampaign first =
        campaign(COUNTY)
            .putTasks("T01", new TaskCompletion(DAY, "文件〔2019〕1号"))
            .putTasks("T02", new TaskCompletion(DAY.plusDays(1), "文件〔2019〕2号"))
            .build();
    assertEquals(new Versioned<>(first, 1), save(first, 0));
    assertEquals(
        Optional.of(new Versioned<>(first, 1)),
        in(unit -> unit.campaigns().find(first.id(), Places.everything())));
    StoredCampaign second =
        campaign(COUNTY)
            .planText("x".repeat(StoredCampaign.MAX_PLAN_TEXT_LENGTH))
            .putTasks("T02", new TaskCompletion(DAY.plusDays(2), "文件〔2019〕3号"))
            .build();
    save(second, 1);
    assertEquals(
        Optional.of(new Versioned<>(second, 2)),
        in(unit -> unit.campaigns().find(first.id(), Places.everything())));
    VersionConflictException conflict =
        assertThrows(VersionConflictException.class, () -> save(first, 1));
    assertEquals(1, conflict.expected());
    assertEquals(2, conflict.found());
  }

  @Test
  void aScopeReachesTheCampaignsInItAndAroundIt() {
    List<RegionCode> around =
        List.of(
            RegionCode.ofPrefix("99"),
            RegionCode.ofPrefix("9901"),
            COUNTY,
            RegionCode.ofPrefix("990101101"),
            Places.VILLAGE);
    List<RegionCode> elsewhere =
        List.of(Places.NEXT_VILLAGE, Places.NEXT_TOWN, Places.NEXT_COUNTY, Places.NEXT_PREFECTURE);
    around.forEach(region -> save(campaign(region).build(), 0));
    elsewhere.forEach(region -> save(campaign(region).build(), 0));
    assertEquals(
        around.stream().map(CampaignStoreContract::id).sorted().toList(),
        list(Places.subtree(Places.VILLAGE, RegionLevel.VILLAGE)));
    assertEquals(8, list(Places.subtree(Places.VILLAGE, RegionLevel.PREFECTURE)).size());
    assertEquals(List.of(), list(Scope.Committees.of(Places.committee(Places.VILLAGE))));
    assertTrue(
        in(unit ->
                unit.campaigns()
                    .find(
                        id(Places.NEXT_TOWN), Places.subtree(Places.VILLAGE, RegionLevel.VILLAGE)))
            .isEmpty());
  }

  @Test
  void campaignsAreListedByTheirFirstDay() {
    save(campaign(COUNTY).days(new DateRange(DAY.plusDays(2), DAY.plusDays(9))).build(), 0);
    save(campaign(Places.VILLAGE).build(), 0);
    Page<Versioned<StoredCampaign>> first =
        in(unit -> unit.campaigns().list(Places.everything(), PageRequest.first(1)));
    assertEquals(id(Places.VILLAGE), first.entries().get(0).value().id());
    PageRequest next = PageRequest.first(1).after(first.next().orElseThrow());
    Page<Versioned<StoredCampaign>> second =
        in(unit -> unit.campaigns().list(Places.everything(), next));
    assertEquals(id(COUNTY), second.entries().get(0).value().id());
    assertTrue(second.next().isEmpty());
  }

  @Test
  void anotherPartitionIsRefused() {
    StoredCampaign other = campaign(Places.NEXT_PREFECTURE).build();
    assertThrows(
        PartitionMismatchException.class, () -> in(unit -> unit.campaigns().save(other, 0)));
  }
}
