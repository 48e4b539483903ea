package org.fengqiao.mediation.mediator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.committee.OrganisationDirectory;
import org.fengqiao.mediation.committee.Places;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.kernel.Problems;
import org.fengqiao.mediation.kernel.ProblemsException;
import org.fengqiao.mediation.party.PersonRef;
import org.junit.jupiter.api.Test;

@Requirement({"MED-01", "STF-18"})
class MediatorRosterTest {

  private static final LocalDate DAY = LocalDate.of(2022, 6, 1);
  private static final OrganisationId TOWN = Places.town("T").id();
  private static final OrganisationId VILLAGE = Places.village("V").id();
  private static final OrganisationDirectory PLACES =
      OrganisationDirectory.of(List.of(Places.town("T"), Places.village("V")));

  private static Mediator mediator(String local, Engagement... engagements) {
    return Mediator.builder()
        .id(MediatorId.of("9901-" + local))
        .person(PersonRef.of("9901-P" + local))
        .addEngagements(engagements)
        .build();
  }

  private static Engagement since(OrganisationId where, EngagementKind kind, LocalDate from) {
    return Engagement.since(where, kind, from);
  }

  @Test
  void aFullTimeMediatorOfTwoPlacesCountsOnceWhereEngagedFirst() {
    Mediator two =
        mediator(
            "A",
            since(TOWN, EngagementKind.FULL_TIME, DAY.minusDays(10)),
            since(VILLAGE, EngagementKind.FULL_TIME, DAY.minusDays(20)));
    MediatorRoster roster = MediatorRoster.of(List.of(two));
    assertEquals(Map.of(VILLAGE, 1L), roster.fullTimeOn(DAY));
    Problems found = roster.check(PLACES);
    assertTrue(found.contains(MediatorProblem.FULL_TIME_TWICE));
    assertEquals(1, found.list().size());
  }

  @Test
  void oneAfterTheOtherIsNoDoubleEngagement() {
    Engagement first =
        new Engagement(TOWN, EngagementKind.FULL_TIME, DAY.minusDays(20), Optional.of(DAY));
    Mediator next = mediator("A", first, since(VILLAGE, EngagementKind.FULL_TIME, DAY.plusDays(1)));
    assertTrue(MediatorRoster.of(List.of(next)).check(PLACES).isEmpty());
    Mediator sameDay = mediator("B", first, since(VILLAGE, EngagementKind.FULL_TIME, DAY));
    assertFalse(MediatorRoster.of(List.of(sameDay)).check(PLACES).isEmpty());
  }

  @Test
  void otherKindsMayBeHeldBesideAndCountNowhere() {
    Mediator helper =
        mediator(
            "A",
            since(TOWN, EngagementKind.PART_TIME, DAY),
            since(VILLAGE, EngagementKind.VOLUNTEER, DAY));
    MediatorRoster roster = MediatorRoster.of(List.of(helper));
    assertEquals(Map.of(), roster.fullTimeOn(DAY));
    assertTrue(roster.check(PLACES).isEmpty());
    assertEquals(List.of(helper), roster.at(VILLAGE, DAY));
    assertEquals(List.of(), roster.at(VILLAGE, DAY.minusDays(1)));
  }

  @Test
  void anEngagementAtAnUnknownOrganisationIsReported() {
    Mediator lost = mediator("A", since(OrganisationId.of("9901-X"), EngagementKind.EXPERT, DAY));
    assertTrue(
        MediatorRoster.of(List.of(lost))
            .check(PLACES)
            .contains(MediatorProblem.UNKNOWN_ORGANISATION));
  }

  @Test
  void anIdStandsOnceInTheRoster() {
    assertThrows(
        ProblemsException.class, () -> MediatorRoster.of(List.of(mediator("A"), mediator("A"))));
  }

  @Test
  void aPeriodCannotEndBeforeItStarts() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Engagement(TOWN, EngagementKind.FULL_TIME, DAY, Optional.of(DAY.minusDays(1))));
  }
}
