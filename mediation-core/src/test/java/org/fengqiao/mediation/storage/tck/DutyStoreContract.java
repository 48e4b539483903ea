package org.fengqiao.mediation.storage.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.calendar.DateRange;
import org.fengqiao.mediation.calendar.Deadline;
import org.fengqiao.mediation.calendar.Duty;
import org.fengqiao.mediation.campaign.CampaignDuty;
import org.fengqiao.mediation.campaign.Citation;
import org.fengqiao.mediation.campaign.DutyInstance;
import org.fengqiao.mediation.campaign.DutyKind;
import org.fengqiao.mediation.campaign.DutyReceipt;
import org.fengqiao.mediation.campaign.DutyRecipient;
import org.fengqiao.mediation.campaign.DutyStatus;
import org.fengqiao.mediation.campaign.ReportingLine;
import org.fengqiao.mediation.committee.MediationOrganisation;
import org.fengqiao.mediation.committee.OrganisationDirectory;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.kernel.AggregateId;
import org.fengqiao.mediation.kernel.CampaignId;
import org.fengqiao.mediation.kernel.DutyId;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionLevel;
import org.fengqiao.mediation.storage.Capability;
import org.fengqiao.mediation.storage.DutyQuery;
import org.fengqiao.mediation.storage.NotFoundException;
import org.fengqiao.mediation.storage.Page;
import org.fengqiao.mediation.storage.PageRequest;
import org.fengqiao.mediation.storage.PartitionMismatchException;
import org.fengqiao.mediation.storage.UnitOfWork;
import org.fengqiao.mediation.storage.VersionConflictException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Duties and what is received for them. */
public abstract class DutyStoreContract extends StorageContract {

  @BeforeEach
  final void needsTheCapability() {
    needs(Capability.OFFICE_RECORDS, UnitOfWork::duties);
  }

  private static final LocalDate DAY = LocalDate.of(2019, 3, 4);
  private static final Instant RECORDED = Instant.parse("2019-03-04T23:30:00.123456Z");
  private static final PageRequest PAGE = PageRequest.first(100);
  private static final CampaignId CAMPAIGN = CampaignId.of("9901-K");
  private static final OrganisationDirectory ORGANISATIONS =
      OrganisationDirectory.of(
          Places.ALL.stream()
              .map(
                  region ->
                      MediationOrganisation.builder()
                          .id(Places.committee(region))
                          .kind(OrganisationKind.VILLAGE_COMMITTEE)
                          .name(LocalText.of("虚构村", "invented"))
                          .region(region)
                          .level(RegionLevel.VILLAGE)
                          .validFrom(DAY)
                          .build())
              .toList());

  private static DutyId id(RegionCode region, int number) {
    return DutyId.of(AggregateId.join(region.partition(), "Y" + region.digits() + "-" + number));
  }

  private static CampaignDuty duty(RegionCode region, int number, DutyKind kind) {
    LocalDate due = DAY.plusDays(number);
    return new CampaignDuty(
        id(region, number),
        CAMPAIGN,
        kind,
        "R0" + number,
        Places.committee(region),
        new Duty(new DateRange(DAY, due), due, Deadline.on(due)),
        false,
        Optional.empty(),
        Optional.empty(),
        LocalText.of("周报", "weekly report"),
        new Citation("三(四)", "每周报送𠮷"));
  }

  private int add(List<CampaignDuty> duties) {
    return in(duties.get(0).id().partition(), unit -> unit.duties().addAll(duties, ORGANISATIONS));
  }

  private List<DutyId> list(DutyQuery query) {
    return in(unit -> unit.duties().list(query)).entries().stream()
        .map(instance -> instance.duty().id())
        .toList();
  }

  private static DutyReceipt receipt(LocalDate day) {
    return new DutyReceipt(day, ActorId.of("clerk"), RECORDED, Optional.empty(), false);
  }

  @Test
  void aDutyIsFoundAsItWasAddedAndReceived() {
    LocalDate due = LocalDate.of(2019, 12, 31);
    CampaignDuty full =
        new CampaignDuty(
            id(Places.VILLAGE, 1),
            CAMPAIGN,
            DutyKind.REPORT,
            "R01",
            Places.committee(Places.VILLAGE),
            new Duty(
                new DateRange(DAY, DAY.plusDays(6)),
                due,
                new Deadline(
                    due.plusDays(2),
                    Optional.of(LocalDateTime.of(2020, 1, 2, 23, 59, 59)),
                    new TreeSet<>(Set.of(2020, 2021)),
                    "2019-12-31 -> 2020-01-02")),
            true,
            Optional.of(
                new DutyRecipient(
                    OrganisationKind.VILLAGE_COMMITTEE,
                    LocalText.of("领导小组办公室", "office of the leading group"),
                    Optional.of(Places.committee(Places.NEXT_TOWN)))),
            Optional.of("D-1"),
            LocalText.of("年报", "yearly report"),
            new Citation("三(四)", "每年报送"));
    assertEquals(1, add(List.of(full)));
    assertEquals(
        Optional.of(DutyInstance.of(full)),
        in(unit -> unit.duties().find(full.id(), Places.everything())));
    DutyReceipt receipt =
        new DutyReceipt(
            due,
            ActorId.of("clerk"),
            RECORDED,
            Optional.of(ReportingLine.ReportChannel.ELECTRONIC),
            true);
    DutyInstance received = in(unit -> unit.duties().receive(full.id(), receipt, 0));
    assertEquals(new DutyInstance(full, List.of(receipt)), received);
    assertEquals(
        Optional.of(received), in(unit -> unit.duties().find(full.id(), Places.everything())));
  }

  @Test
  void addingAgainLeavesWhatWasReceived() {
    List<CampaignDuty> duties =
        List.of(duty(Places.VILLAGE, 1, DutyKind.REPORT), duty(Places.VILLAGE, 2, DutyKind.REPORT));
    assertEquals(1, add(duties.subList(0, 1)));
    in(unit -> unit.duties().receive(id(Places.VILLAGE, 1), receipt(DAY), 0));
    assertEquals(1, add(duties));
    assertEquals(0, add(duties));
    CampaignDuty twice = duty(Places.VILLAGE, 3, DutyKind.REPORT);
    assertEquals(1, add(List.of(twice, twice)));
    int none = in(unit -> unit.duties().addAll(List.of(), ORGANISATIONS));
    assertEquals(0, none);
    assertTrue(
        in(unit -> unit.duties().find(id(Places.VILLAGE, 1), Places.everything()))
            .orElseThrow()
            .receipt()
            .isPresent());
  }

  @Test
  void manyDutiesAreAddedAtOnce() {
    List<CampaignDuty> duties = new ArrayList<>();
    for (int number = 1; number <= 1203; number++) {
      duties.add(duty(Places.VILLAGE, number, DutyKind.SCREENING));
    }
    assertEquals(1203, add(duties));
    assertEquals(0, add(duties));
  }

  @Test
  void somethingIsReceivedOnce() {
    DutyId id = id(Places.VILLAGE, 1);
    add(List.of(duty(Places.VILLAGE, 1, DutyKind.REPORT)));
    in(unit -> unit.duties().receive(id, receipt(DAY), 0));
    VersionConflictException conflict =
        assertThrows(
            VersionConflictException.class,
            () -> in(unit -> unit.duties().receive(id, receipt(DAY.plusDays(1)), 0)));
    assertEquals(
        List.of(id, 0L, 1L), List.of(conflict.id(), conflict.expected(), conflict.found()));
    assertEquals(List.of(receipt(DAY)), receipts(id));
    NotFoundException unknown =
        assertThrows(
            NotFoundException.class,
            () -> in(unit -> unit.duties().receive(id(Places.VILLAGE, 9), receipt(DAY), 0)));
    assertEquals(id(Places.VILLAGE, 9), unknown.id());
  }

  private List<DutyReceipt> receipts(DutyId id) {
    return in(unit -> unit.duties().find(id, Places.everything())).orElseThrow().receipts();
  }

  @Test
  void aCorrectionCountsAndWhatItCorrectsIsKept() {
    DutyId id = id(Places.VILLAGE, 1);
    add(
        List.of(
            duty(Places.VILLAGE, 1, DutyKind.REPORT), duty(Places.VILLAGE, 2, DutyKind.REPORT)));
    List<DutyReceipt> all = new ArrayList<>();
    for (int day = 0; day < 3; day++) {
      DutyReceipt next =
          new DutyReceipt(
              DAY.plusDays(day),
              ActorId.of("clerk-" + day),
              RECORDED.plusSeconds(day),
              day == 1 ? Optional.of(ReportingLine.ReportChannel.WRITTEN) : Optional.empty(),
              day == 1);
      int before = all.size();
      all.add(next);
      assertEquals(all, in(unit -> unit.duties().receive(id, next, before)).receipts());
      assertEquals(all, receipts(id));
    }
    assertThrows(
        VersionConflictException.class,
        () -> in(unit -> unit.duties().receive(id, receipt(DAY), 2)));
    List<DutyInstance> listed =
        in(unit -> unit.duties().list(DutyQuery.of(Places.everything(), PAGE))).entries();
    assertEquals(List.of(all, List.of()), listed.stream().map(DutyInstance::receipts).toList());
    assertEquals(
        List.of(id),
        list(
            DutyQuery.builder()
                .scope(Places.everything())
                .page(PAGE)
                .standing(new DutyQuery.Standing(DAY.plusDays(2), Set.of(DutyStatus.RECEIVED_LATE)))
                .build()));
  }

  private boolean isReceived(DutyId id, LocalDate day, Runnable meanwhile) {
    try {
      in(
          unit -> {
            DutyInstance received = unit.duties().receive(id, receipt(day), 0);
            meanwhile.run();
            return received;
          });
      return true;
    } catch (VersionConflictException e) {
      return false;
    }
  }

  @Test
  void ofTwoReceiptsGivenAtOnceOneIsRefused() {
    DutyId id = id(Places.VILLAGE, 1);
    add(List.of(duty(Places.VILLAGE, 1, DutyKind.REPORT)));
    OtherUnit<Boolean> other = new OtherUnit<>(() -> isReceived(id, DAY.plusDays(1), () -> {}));
    boolean first = isReceived(id, DAY, other);
    assertEquals(!first, other.result());
    assertEquals(List.of(receipt(first ? DAY : DAY.plusDays(1))), receipts(id));
  }

  @Test
  void scopesReachExactlyTheirDuties() {
    Places.ALL.forEach(region -> add(List.of(duty(region, 1, DutyKind.REPORT))));
    for (RegionLevel level : RegionLevel.values()) {
      assertEquals(
          Places.ALL.stream()
              .filter(region -> region.isWithin(Places.VILLAGE.prefix(level)))
              .map(region -> id(region, 1))
              .sorted()
              .toList(),
          list(DutyQuery.of(Places.subtree(Places.VILLAGE, level), PAGE)),
          level.code());
    }
    Scope committee = Scope.Committees.of(Places.committee(Places.NEXT_TOWN));
    assertEquals(List.of(id(Places.NEXT_TOWN, 1)), list(DutyQuery.of(committee, PAGE)));
    assertTrue(in(unit -> unit.duties().find(id(Places.VILLAGE, 1), committee)).isEmpty());
  }

  @Test
  void listsNarrowByCampaignKindLastDayAndStanding() {
    add(
        List.of(
            duty(Places.VILLAGE, 1, DutyKind.REPORT),
            duty(Places.VILLAGE, 2, DutyKind.REPORT),
            duty(Places.VILLAGE, 3, DutyKind.MEETING),
            duty(Places.VILLAGE, 4, DutyKind.REPORT)));
    in(unit -> unit.duties().receive(id(Places.VILLAGE, 1), receipt(DAY.plusDays(1)), 0));
    in(unit -> unit.duties().receive(id(Places.VILLAGE, 2), receipt(DAY.plusDays(5)), 0));
    DutyQuery all = DutyQuery.of(Places.everything(), PAGE);
    for (int today = 0; today <= 7; today++) {
      LocalDate day = DAY.plusDays(today);
      List<DutyInstance> instances = in(unit -> unit.duties().list(all)).entries();
      for (DutyStatus status : DutyStatus.values()) {
        DutyQuery standing =
            DutyQuery.builder()
                .from(all)
                .standing(new DutyQuery.Standing(day, Set.of(status)))
                .build();
        assertEquals(
            instances.stream()
                .filter(instance -> instance.status(day) == status)
                .map(instance -> instance.duty().id())
                .toList(),
            list(standing),
            status + " on " + day);
      }
    }
    DutyQuery narrow =
        DutyQuery.builder()
            .from(all)
            .campaign(CAMPAIGN)
            .addKinds(DutyKind.REPORT)
            .lastDayFrom(DAY.plusDays(2))
            .lastDayTo(DAY.plusDays(4))
            .standing(
                new DutyQuery.Standing(
                    DAY.plusDays(9), Set.of(DutyStatus.MISSING, DutyStatus.RECEIVED_LATE)))
            .build();
    assertEquals(List.of(id(Places.VILLAGE, 2), id(Places.VILLAGE, 4)), list(narrow));
    assertEquals(
        List.of(),
        list(DutyQuery.builder().from(all).campaign(CampaignId.of("9901-OTHER")).build()));
  }

  @Test
  void pagesFollowEachOther() {
    add(
        List.of(
            duty(Places.VILLAGE, 1, DutyKind.REPORT),
            duty(Places.VILLAGE, 2, DutyKind.REPORT),
            duty(Places.VILLAGE, 3, DutyKind.REPORT)));
    DutyQuery query = DutyQuery.of(Places.everything(), PageRequest.first(2));
    Page<DutyInstance> first = in(unit -> unit.duties().list(query));
    assertEquals(2, first.entries().size());
    assertEquals(List.of(id(Places.VILLAGE, 3)), list(query.after(first.next().orElseThrow())));
  }

  @Test
  void anotherPartitionIsRefusedAndNothingIsAdded() {
    assertThrows(
        PartitionMismatchException.class,
        () ->
            in(
                unit ->
                    unit.duties()
                        .addAll(
                            List.of(
                                duty(Places.VILLAGE, 1, DutyKind.REPORT),
                                duty(Places.NEXT_PREFECTURE, 1, DutyKind.REPORT)),
                            ORGANISATIONS)));
    assertEquals(List.of(), list(DutyQuery.of(Places.everything(), PAGE)));
  }
}
