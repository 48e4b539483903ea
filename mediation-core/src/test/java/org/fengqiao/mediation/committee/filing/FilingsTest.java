package org.fengqiao.mediation.committee.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.calendar.DateRange;
import org.fengqiao.mediation.calendar.Period;
import org.fengqiao.mediation.calendar.WorkCalendar;
import org.fengqiao.mediation.committee.CommitteeOffice;
import org.fengqiao.mediation.committee.Hierarchy;
import org.fengqiao.mediation.committee.MediationOrganisation;
import org.fengqiao.mediation.committee.OrganisationDetails;
import org.fengqiao.mediation.committee.OrganisationEntry;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.committee.OrganisationRegistry;
import org.fengqiao.mediation.committee.Places;
import org.fengqiao.mediation.committee.Seat;
import org.fengqiao.mediation.kernel.Certainty;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.MediatorId;
import org.junit.jupiter.api.Test;

class FilingsTest {

  private static final LocalDate DAY = LocalDate.of(2025, 9, 1);

  /** 宁波市人民调解条例 art. 13. */
  private static final FilingRule THIRTY_WORKING_DAYS =
      new FilingRule(
          "city-filing",
          Set.of(
              OrganisationKind.COMMITTEE,
              OrganisationKind.STATIONED_STUDIO,
              OrganisationKind.PERSONAL_STUDIO),
          Set.of(
              FilingKind.FOUNDED, FilingKind.ADJUSTED, FilingKind.ENDED, FilingKind.ROSTER_CHANGED),
          OrganisationKind.COMMITTEE,
          OrganisationKind.COUNTY_BUREAU,
          Optional.of(Period.workingDays(30)),
          LegalBasis.builder()
              .instrument(LocalText.of("宁波市人民调解条例", "Ningbo Mediation Regulation"))
              .edition("2015")
              .article("13")
              .certainty(Certainty.LOCAL_REGULATION)
              .build());

  private static Seat seat(int number, LocalDate from, Optional<LocalDate> to) {
    return new Seat(
        Places.village("V").id(),
        MediatorId.of("9901-M" + number),
        CommitteeOffice.MEMBER,
        false,
        false,
        Optional.empty(),
        from,
        to);
  }

  private static OrganisationRegistry registry() {
    return OrganisationRegistry.of(
        List.of(OrganisationEntry.founded(Places.village("V"))),
        List.of(
            seat(1, Places.FOUNDED, Optional.of(DAY)),
            seat(2, Places.FOUNDED, Optional.empty()),
            seat(3, DAY.plusDays(1), Optional.empty())),
        Hierarchy.national());
  }

  private static List<FilingKind> kinds(OrganisationRegistry registry, LocalDate from) {
    return Filings.occasions(registry, DateRange.of(from, DAY.plusYears(1))).stream()
        .map(FilingOccasion::what)
        .toList();
  }

  @Test
  void everyStepOfAnOrganisationAndItsMembersIsAnOccasion() {
    assertEquals(
        List.of(FilingKind.FOUNDED, FilingKind.MEMBERS_CHANGED, FilingKind.MEMBERS_CHANGED),
        kinds(registry(), Places.FOUNDED));
    MediationOrganisation village = Places.village("V");
    OrganisationRegistry changed =
        registry()
            .adjust(village, OrganisationDetails.none(), DAY.plusDays(9))
            .dissolve(village.id(), DAY.plusDays(20));
    assertEquals(
        List.of(
            FilingKind.MEMBERS_CHANGED,
            FilingKind.MEMBERS_CHANGED,
            FilingKind.ADJUSTED,
            FilingKind.ENDED),
        kinds(changed, DAY));
  }

  @Test
  void thirtyWorkingDaysSkipTheNationalHolidayAndCountTheWorkedWeekends() {
    FilingOccasion founded =
        new FilingOccasion(
            Places.village("V").id(), OrganisationKind.VILLAGE_COMMITTEE, FilingKind.FOUNDED, DAY);
    FilingDuty duty =
        Filings.owed(List.of(founded), List.of(THIRTY_WORKING_DAYS), WorkCalendar.national())
            .get(0);
    LocalDate last = LocalDate.of(2025, 10, 17);
    assertEquals(last, duty.deadline().orElseThrow().lastDay());
    assertEquals(FilingStatus.OPEN, duty.status(Optional.empty(), last));
    assertEquals(FilingStatus.OVERDUE, duty.status(Optional.empty(), last.plusDays(1)));
    assertEquals(FilingStatus.IN_TIME, duty.status(Optional.of(last), last.plusDays(5)));
    assertEquals(FilingStatus.LATE, duty.status(Optional.of(last.plusDays(1)), last.plusDays(5)));
    assertEquals(
        FilingStatus.OVERDUE, duty.status(Optional.of(last.plusDays(9)), last.plusDays(5)));
  }

  @Test
  @Requirement({"MED-18", "REF-20"})
  void theCourtIsToldOfCommitteesAndMembersPromptlyWithoutANumberOfDays() {
    List<FilingDuty> duties =
        Filings.owed(
            Filings.occasions(registry(), DateRange.of(DAY, DAY.plusDays(30))),
            List.of(FilingRule.courtNotice(), THIRTY_WORKING_DAYS, roster()),
            WorkCalendar.national());
    assertEquals(
        List.of("court-notice", "court-notice"), duties.stream().map(d -> d.rule().id()).toList());
    assertEquals(FilingStatus.OPEN, duties.get(0).status(Optional.empty(), DAY.plusYears(1)));
    FilingOccasion engaged =
        new FilingOccasion(
            Places.village("V").id(),
            OrganisationKind.VILLAGE_COMMITTEE,
            FilingKind.ROSTER_CHANGED,
            DAY);
    assertEquals(
        List.of("roster"),
        Filings.owed(
                List.of(engaged),
                List.of(FilingRule.courtNotice(), roster()),
                WorkCalendar.national())
            .stream()
            .map(d -> d.rule().id())
            .toList());
  }

  private static FilingRule roster() {
    return new FilingRule(
        "roster",
        Set.of(OrganisationKind.MEDIATION_ORGANISATION),
        Set.of(FilingKind.ROSTER_CHANGED),
        OrganisationKind.COUNTY_BUREAU,
        OrganisationKind.COURT,
        Optional.empty(),
        LegalBasis.builder()
            .instrument(LocalText.chinese("某县方案"))
            .article("任务(五)2")
            .certainty(Certainty.PLAN_OR_PRACTICE)
            .build());
  }

  @Test
  void groupsAndRoomsAreNoCommitteesAndNotToldToTheCourt() {
    FilingOccasion group =
        new FilingOccasion(
            Places.village("G").id(), OrganisationKind.MEDIATION_GROUP, FilingKind.FOUNDED, DAY);
    assertEquals(
        List.of(),
        Filings.owed(List.of(group), List.of(FilingRule.courtNotice()), WorkCalendar.national()));
  }
}
