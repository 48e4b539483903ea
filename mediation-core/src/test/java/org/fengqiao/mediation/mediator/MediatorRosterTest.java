package org.fengqiao.mediation.mediator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.committee.OrganisationDirectory;
import org.fengqiao.mediation.committee.Places;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.Problems;
import org.fengqiao.mediation.kernel.ProblemsException;
import org.fengqiao.mediation.kernel.Ratio;
import org.fengqiao.mediation.party.PersonRef;
import org.junit.jupiter.api.Test;

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
  @Requirement("STF-18")
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
  void anEngagementThatEndsBeforeItStartsIsNamedBesideEverythingElse() {
    Engagement backwards =
        new Engagement(VILLAGE, EngagementKind.PART_TIME, DAY, Optional.of(DAY.minusDays(1)));
    Problems found =
        MediatorRoster.of(
                List.of(
                    mediator(
                        "A",
                        backwards,
                        since(TOWN, EngagementKind.FULL_TIME, DAY),
                        since(TOWN, EngagementKind.PART_TIME, DAY))))
            .check(PLACES);
    assertTrue(found.contains(MediatorProblem.ENGAGED_BACKWARDS));
    assertTrue(found.contains(MediatorProblem.ENGAGED_TWICE));
    assertTrue(found.stream().allMatch(problem -> problem.basis().isPresent()));
  }

  @Test
  @Requirement({"MED-01", "MED-07"})
  void everyKindOfEngagementAndFieldOfKnowledgeIsCounted() {
    for (EngagementKind kind : EngagementKind.values()) {
      Mediator one =
          Mediator.builder()
              .from(mediator("A", since(VILLAGE, kind, DAY)))
              .background(
                  new Background(
                      Optional.empty(),
                      Set.of(Knowledge.values()),
                      Optional.empty(),
                      false,
                      Optional.empty()))
              .build();
      MediatorRoster roster = MediatorRoster.of(List.of(one));
      assertTrue(roster.check(PLACES).isEmpty(), kind.code());
      RosterFigures figures = RosterFigures.of(roster.list(), DAY);
      assertEquals(kind.isOfRoster() ? Map.of(kind, 1L) : Map.of(), figures.byKind());
      assertEquals(
          kind.isOfRoster() ? Set.of(Knowledge.values()) : Set.of(),
          figures.byKnowledge().keySet());
    }
    assertTrue(
        Set.of(Knowledge.values())
            .containsAll(
                Set.of(
                    Knowledge.LAW,
                    Knowledge.PSYCHOLOGY,
                    Knowledge.SOCIAL_WORK,
                    Knowledge.INDUSTRY)));
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
  void twoEngagementsInOneOrganisationAreRefusedWithTheirBasis() {
    Mediator twice =
        mediator(
            "A",
            since(TOWN, EngagementKind.PART_TIME, DAY),
            since(TOWN, EngagementKind.VOLUNTEER, DAY.plusDays(3)));
    Problems found = MediatorRoster.of(List.of(twice)).check(PLACES);
    assertTrue(found.contains(MediatorProblem.ENGAGED_TWICE));
    assertEquals(1, found.list().size());
    assertTrue(found.list().get(0).basis().isPresent());
  }

  @Test
  void aRosterIsUnchangedByWhatItRefuses() {
    Mediator fit = mediator("A", since(TOWN, EngagementKind.FULL_TIME, DAY));
    MediatorRoster roster = MediatorRoster.of(List.of(fit));
    Mediator wrong =
        mediator(
            "A",
            since(TOWN, EngagementKind.FULL_TIME, DAY),
            since(VILLAGE, EngagementKind.FULL_TIME, DAY),
            since(VILLAGE, EngagementKind.VOLUNTEER, DAY),
            since(OrganisationId.of("9901-NOWHERE"), EngagementKind.EXPERT, DAY));
    ProblemsException refused =
        assertThrows(ProblemsException.class, () -> roster.with(wrong, PLACES));
    assertEquals(
        List.of(
            MediatorProblem.UNKNOWN_ORGANISATION,
            MediatorProblem.FULL_TIME_TWICE,
            MediatorProblem.ENGAGED_TWICE),
        refused.problems().stream().map(each -> each.code()).toList());
    assertTrue(refused.problems().stream().allMatch(each -> each.basis().isPresent()));
    assertEquals(Optional.of(fit), roster.find(fit.id()));
    Mediator other = mediator("B", since(VILLAGE, EngagementKind.FULL_TIME, DAY));
    MediatorRoster more = roster.with(other, PLACES);
    assertEquals(List.of(fit, other), more.list());
    assertEquals(List.of(fit), roster.list());
  }

  @Test
  @Requirement("MED-19")
  void aCommitteeMarksItsOwnMediatorAsBackboneOnceAndEngagesNobodyTwiceOtherwise() {
    Mediator core =
        mediator(
            "A",
            since(TOWN, EngagementKind.FULL_TIME, DAY),
            since(TOWN, EngagementKind.BACKBONE, DAY.plusDays(3)));
    assertTrue(MediatorRoster.of(List.of(core)).check(PLACES).isEmpty());
    assertEquals(Optional.of(TOWN), core.fullTimeAt(DAY.plusDays(3)));
    Mediator twice =
        mediator(
            "B",
            since(TOWN, EngagementKind.BACKBONE, DAY),
            since(TOWN, EngagementKind.BACKBONE, DAY.plusDays(3)),
            since(TOWN, EngagementKind.PART_TIME, DAY),
            since(TOWN, EngagementKind.VOLUNTEER, DAY));
    assertEquals(
        List.of(MediatorProblem.ENGAGED_TWICE, MediatorProblem.ENGAGED_TWICE),
        MediatorRoster.of(List.of(twice)).check(PLACES).stream().map(Problem::code).toList());
  }

  @Test
  @Requirement({"MED-21", "MED-24"})
  void thoseWhoReportOrAdviseStandByACommitteeAndAreNoMediators() {
    Mediator helps =
        mediator(
            "A",
            since(TOWN, EngagementKind.LEGAL_ADVISER, DAY),
            since(TOWN, EngagementKind.LAW_SAVVY, DAY),
            since(TOWN, EngagementKind.GRID_WORKER, DAY),
            since(TOWN, EngagementKind.LIAISON, DAY));
    MediatorRoster roster = MediatorRoster.of(List.of(helps));
    assertTrue(roster.check(PLACES).isEmpty());
    assertFalse(helps.mediatesFor(TOWN, DAY));
    assertEquals(List.of(), roster.at(TOWN, DAY));
    assertEquals(0, RosterFigures.of(roster.list(), DAY).count());
    assertTrue(RosterChange.of(roster, TOWN, DAY.minusDays(1), DAY).isEmpty());
  }

  @Test
  @Requirement("MED-18")
  void theCourtIsToldWhoJoinedAndWhoLeft() {
    Mediator leaves =
        mediator(
            "A", new Engagement(TOWN, EngagementKind.PART_TIME, DAY, Optional.of(DAY.plusDays(9))));
    Mediator joins = mediator("B", since(TOWN, EngagementKind.VOLUNTEER, DAY.plusDays(5)));
    Mediator stays = mediator("C", since(TOWN, EngagementKind.FULL_TIME, DAY));
    MediatorRoster roster = MediatorRoster.of(List.of(leaves, joins, stays));
    RosterChange change = RosterChange.of(roster, TOWN, DAY, DAY.plusDays(10));
    assertEquals(List.of(joins.id()), change.joined());
    assertEquals(List.of(leaves.id()), change.left());
    assertTrue(RosterChange.of(roster, TOWN, DAY.plusDays(10), DAY.plusDays(99)).isEmpty());
  }

  @Test
  @Requirement({"MED-17", "MED-25"})
  void figuresAreAboutThoseWhoWorkForSomebodyOnTheDay() {
    Mediator certified =
        Mediator.builder()
            .from(mediator("A", since(TOWN, EngagementKind.FULL_TIME, DAY)))
            .addCertificates(
                new Certificate(DAY, Optional.of(DAY.minusDays(9)), Optional.of(DAY.plusDays(30))))
            .background(
                new Background(
                    Optional.of(Education.BACHELOR),
                    Set.of(Knowledge.LAW),
                    Optional.of(Origin.LAWYER),
                    false,
                    Optional.empty()))
            .build();
    Mediator bare = mediator("B", since(VILLAGE, EngagementKind.FULL_TIME, DAY));
    Mediator later = mediator("C", since(VILLAGE, EngagementKind.EXPERT, DAY.plusDays(1)));
    RosterFigures figures = RosterFigures.of(List.of(certified, bare, later), DAY);
    assertEquals(2, figures.count());
    assertEquals(Map.of(Education.BACHELOR, 1L), figures.byEducation());
    assertEquals(Map.of(Origin.LAWYER, 1L), figures.byOrigin());
    assertEquals(Map.of(EngagementKind.FULL_TIME, 2L), figures.byKind());
    assertEquals(Optional.of(Ratio.ofFraction(1, 2)), figures.certifiedAndGraded(each -> true));
    assertEquals(Optional.of(Ratio.ofFraction(0, 2)), figures.certifiedAndGraded(each -> false));
    assertEquals(List.of(bare), figures.certificatesEndingBy(DAY.plusDays(29)));
    assertEquals(List.of(certified, bare), figures.certificatesEndingBy(DAY.plusDays(30)));
    assertEquals(
        Optional.empty(), RosterFigures.of(List.of(later), DAY).certifiedAndGraded(each -> true));
  }

  @Test
  @Requirement("MED-25")
  void figuresOfARegionCountWhoeverWorksThereOnce() {
    Mediator both =
        Mediator.builder()
            .from(
                mediator(
                    "A",
                    since(TOWN, EngagementKind.PART_TIME, DAY),
                    since(VILLAGE, EngagementKind.VOLUNTEER, DAY)))
            .background(
                new Background(
                    Optional.empty(),
                    Set.of(Knowledge.LAW, Knowledge.PSYCHOLOGY),
                    Optional.empty(),
                    false,
                    Optional.empty()))
            .build();
    Mediator town = mediator("B", since(TOWN, EngagementKind.FULL_TIME, DAY));
    MediatorRoster roster = MediatorRoster.of(List.of(both, town));
    RosterFigures ofTown = RosterFigures.within(Places.TOWN, roster, PLACES, DAY);
    assertEquals(2, ofTown.count());
    assertEquals(DAY, ofTown.day());
    assertEquals(Map.of(Knowledge.LAW, 1L, Knowledge.PSYCHOLOGY, 1L), ofTown.byKnowledge());
    RosterFigures ofVillage = RosterFigures.within(Places.VILLAGE, roster, PLACES, DAY);
    assertEquals(1, ofVillage.count());
    assertEquals(0, RosterFigures.within(Places.VILLAGE, roster, PLACES, DAY.minusDays(1)).count());
  }

  @Test
  @Requirement("STF-16")
  void thePoolFindsTheExpertsOfAField() {
    Mediator expert =
        Mediator.builder()
            .from(mediator("A", since(TOWN, EngagementKind.EXPERT, DAY)))
            .background(
                new Background(
                    Optional.empty(),
                    Set.of(Knowledge.PSYCHOLOGY),
                    Optional.empty(),
                    false,
                    Optional.empty()))
            .build();
    Mediator full = mediator("B", since(TOWN, EngagementKind.FULL_TIME, DAY));
    ExpertPool pool = ExpertPool.of(Places.town("T").region(), List.of(expert, full), DAY);
    assertEquals(List.of(expert), pool.experts());
    assertEquals(List.of(expert), pool.knowing(Set.of(Knowledge.PSYCHOLOGY, Knowledge.LAW)));
    assertEquals(List.of(), pool.knowing(Set.of(Knowledge.LAW)));
  }
}
