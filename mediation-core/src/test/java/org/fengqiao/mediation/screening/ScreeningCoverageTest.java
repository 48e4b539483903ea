package org.fengqiao.mediation.screening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.calendar.DateRange;
import org.fengqiao.mediation.committee.OrganisationDirectory;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.committee.Places;
import org.fengqiao.mediation.kernel.Problems;
import org.fengqiao.mediation.kernel.Ratio;
import org.fengqiao.mediation.region.RegionCode;
import org.junit.jupiter.api.Test;

@Requirement({"SCR-01", "SCR-12", "SCR-17", "SCR-29", "SCR-34"})
class ScreeningCoverageTest {

  private static final DateRange WEEK =
      DateRange.of(LocalDate.of(2022, 4, 4), LocalDate.of(2022, 4, 10));
  private static final List<RegionCode> UNITS =
      List.of(Places.VILLAGE, Places.OTHER_VILLAGE, Places.FAR_VILLAGE);

  private static ScreeningRound.Builder round(RegionCode region) {
    return ScreeningRound.builder()
        .screenedBy(Places.village("V").id())
        .region(region)
        .period(WEEK)
        .finishedOn(WEEK.endInclusive())
        .kind(ScreeningKind.REGULAR)
        .leadsFound(0);
  }

  private static Set<RegionCode> missing(ScreeningRound.Builder... rounds) {
    List<ScreeningRound> done = Arrays.stream(rounds).map(ScreeningRound.Builder::build).toList();
    return ScreeningCoverage.of(UNITS, WEEK, done).missing();
  }

  @Test
  void whoFoundNothingHasScreenedAllTheSame() {
    ScreeningCoverage coverage =
        ScreeningCoverage.of(UNITS, WEEK, List.of(round(Places.VILLAGE).build()));
    assertEquals(Set.of(Places.VILLAGE), coverage.screened());
    assertEquals(Optional.of(Ratio.ofFraction(1, 3)), coverage.rate());
    assertEquals(2, coverage.check().list().size());
  }

  @Test
  void aTownsRoundCoversItsVillagesAndNoOthers() {
    assertEquals(Set.of(Places.FAR_VILLAGE), missing(round(Places.TOWN)));
    assertEquals(Set.of(), missing(round(Places.COUNTY)));
  }

  @Test
  void aRoundFinishedAfterThePeriodOrForSomeTypesOnlyIsNoCoverage() {
    LocalDate late = WEEK.endInclusive().plusDays(1);
    assertEquals(Set.copyOf(UNITS), missing(round(Places.COUNTY).finishedOn(late)));
    assertEquals(Set.copyOf(UNITS), missing(round(Places.COUNTY).addDisputeTypes("LABOUR")));
  }

  @Test
  void withoutUnitsTheShareIsNotMeasurable() {
    assertEquals(Optional.empty(), ScreeningCoverage.of(List.of(), WEEK, List.of()).rate());
  }

  @Test
  @Requirement({"ORG-55", "ORG-56"})
  void theForcesOfAPlanThatTookPartInNoRoundOfThePeriodAreNamed() {
    Set<ScreeningForce> six =
        EnumSet.range(ScreeningForce.JUDICIAL_OFFICE, ScreeningForce.LAW_SAVVY);
    Set<ScreeningForce> partners =
        EnumSet.range(ScreeningForce.GRID_WORKERS, ScreeningForce.STABILITY_UNITS);
    assertEquals(6, six.size());
    assertEquals(5, partners.size());
    List<ScreeningRound> rounds =
        List.of(
            round(Places.VILLAGE)
                .addForces(ScreeningForce.MEDIATORS, ScreeningForce.GRID_WORKERS)
                .build(),
            round(Places.OTHER_VILLAGE)
                .addForces(ScreeningForce.LEGAL_ADVISERS, ScreeningForce.POLICE_STATION)
                .build(),
            round(Places.FAR_VILLAGE)
                .addForces(ScreeningForce.LEGAL_AID, ScreeningForce.GOVERNANCE_CENTRE)
                .finishedOn(WEEK.endInclusive().plusDays(1))
                .build());
    assertEquals(
        List.of("JUDICIAL-OFFICE", "LEGAL-AID", "COMMUNITY-CORRECTION", "LAW-SAVVY"),
        ScreeningForce.missing(six, rounds, WEEK).stream().map(ScreeningForce::code).toList());
    assertEquals(
        List.of("COMMUNITY-WORKERS", "GOVERNANCE-CENTRE", "STABILITY-UNITS"),
        ScreeningForce.missing(partners, rounds, WEEK).stream().map(ScreeningForce::code).toList());
    assertEquals(Set.of(), ScreeningForce.missing(Set.of(), rounds, WEEK));
  }

  @Test
  void everyUnitHasExactlyOneOrganisationThatScreensIt() {
    OrganisationDirectory actors =
        OrganisationDirectory.of(
            List.of(
                Places.village("V"),
                Places.organisation("W", OrganisationKind.VILLAGE_COMMITTEE, Places.FAR_VILLAGE)
                    .build(),
                Places.organisation("X", OrganisationKind.VILLAGE_COMMITTEE, Places.FAR_VILLAGE)
                    .build(),
                Places.town("T")));
    Problems found = ScreeningCoverage.checkResponsibility(UNITS, actors, WEEK.startInclusive());
    assertEquals(
        List.of(ScreeningProblem.NO_SCREENING_ACTOR, ScreeningProblem.SEVERAL_SCREENING_ACTORS),
        found.stream().map(p -> p.code()).toList());
    assertEquals(Places.OTHER_VILLAGE.digits(), found.list().get(0).subject());
  }

  @Test
  void plannedScreeningsAreInTimeLateOrMissing() {
    DateRange next = DateRange.of(WEEK.endInclusive().plusDays(1), LocalDate.of(2022, 4, 17));
    DateRange third = DateRange.of(next.endInclusive().plusDays(1), LocalDate.of(2022, 4, 24));
    List<ScreeningCompliance.Planned> plan =
        List.of(planned(WEEK), planned(next), planned(third), planned(third));
    ScreeningCompliance compliance =
        ScreeningCompliance.of(
            plan,
            List.of(
                round(Places.VILLAGE).build(),
                round(Places.VILLAGE).finishedOn(next.endInclusive()).build(),
                round(Places.VILLAGE)
                    .period(next)
                    .finishedOn(next.endInclusive().plusDays(3))
                    .build()));
    assertEquals(List.of(planned(WEEK)), compliance.inTime());
    assertEquals(List.of(planned(next)), compliance.late());
    assertEquals(List.of(planned(third)), compliance.missing());
    assertEquals(Optional.of(Ratio.ofFraction(2, 3)), compliance.rate());
    assertEquals(Optional.empty(), ScreeningCompliance.of(List.of(), List.of()).rate());
  }

  private static ScreeningCompliance.Planned planned(DateRange period) {
    return new ScreeningCompliance.Planned(Places.village("V").id(), period);
  }

  @Test
  void aRoundCannotBeFinishedBeforeItBeginsOrFindLessThanNothing() {
    assertTrue(round(Places.TOWN).build().isInTime());
    assertFalse(round(Places.TOWN).finishedOn(LocalDate.of(2022, 5, 1)).build().isInTime());
    assertThrows(
        IllegalArgumentException.class,
        () -> round(Places.TOWN).finishedOn(WEEK.startInclusive().minusDays(1)).build());
    assertThrows(IllegalArgumentException.class, () -> round(Places.TOWN).leadsFound(-1).build());
  }
}
