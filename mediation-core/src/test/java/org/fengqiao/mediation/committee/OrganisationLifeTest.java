package org.fengqiao.mediation.committee;

import static org.fengqiao.mediation.committee.CountyRegister.BUREAU;
import static org.fengqiao.mediation.committee.CountyRegister.DAY;
import static org.fengqiao.mediation.committee.CountyRegister.NETS;
import static org.fengqiao.mediation.committee.CountyRegister.OTHER;
import static org.fengqiao.mediation.committee.CountyRegister.TOWN;
import static org.fengqiao.mediation.committee.CountyRegister.VILLAGE;
import static org.fengqiao.mediation.committee.CountyRegister.codes;
import static org.fengqiao.mediation.committee.CountyRegister.county;
import static org.fengqiao.mediation.committee.CountyRegister.entries;
import static org.fengqiao.mediation.committee.CountyRegister.named;
import static org.fengqiao.mediation.committee.CountyRegister.seat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.Problems;
import org.fengqiao.mediation.kernel.ProblemsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** How organisations are adjusted, merged and dissolved, and what stays of them. */
class OrganisationLifeTest {

  @Test
  void anAdjustmentLeavesThePastAsItWas() {
    MediationOrganisation renamed =
        MediationOrganisation.builder()
            .from(VILLAGE)
            .name(LocalText.of("新村", "New Village"))
            .build();
    OrganisationRegistry after = county().adjust(renamed, OrganisationDetails.none(), DAY);
    assertEquals(
        VILLAGE.name(), after.on(DAY.minusDays(1)).find(VILLAGE.id()).orElseThrow().name());
    assertEquals(renamed.name(), after.on(DAY).find(VILLAGE.id()).orElseThrow().name());
    assertEquals(2, after.history(VILLAGE.id()).size());
    assertEquals(Optional.of(LifeStep.ADJUSTED), after.history(VILLAGE.id()).get(0).endedBy());
    assertEquals(Places.FOUNDED, after.history(VILLAGE.id()).get(1).organisation().validFrom());
  }

  @Test
  void whoeverIsDissolvedIsThereUntilTheLastDayAndItsSeatsEnd() {
    OrganisationRegistry after = county().dissolve(VILLAGE.id(), DAY);
    assertTrue(after.on(DAY).find(VILLAGE.id()).isPresent());
    assertFalse(after.on(DAY.plusDays(1)).find(VILLAGE.id()).isPresent());
    assertEquals(Optional.of(DAY), after.members(VILLAGE.id()).get(0).to());
    ProblemsException twice =
        assertThrows(ProblemsException.class, () -> after.dissolve(VILLAGE.id(), DAY.plusDays(9)));
    assertEquals(List.of(CommitteeProblem.NOT_REGISTERED), codes(twice.problems()));
  }

  @Test
  void nothingFollowsTheEndOfAnOrganisation() {
    OrganisationRegistry noted =
        county()
            .adjust(named(VILLAGE, "新村"), OrganisationDetails.none(), DAY.plusYears(1))
            .adjust(named(TOWN, "新镇"), OrganisationDetails.none(), DAY.plusYears(1));
    for (Executable end :
        List.<Executable>of(
            () -> noted.dissolve(VILLAGE.id(), DAY),
            () -> noted.merge(Set.of(VILLAGE.id()), OTHER.id(), DAY))) {
      ProblemsException refused = assertThrows(ProblemsException.class, end);
      assertEquals(List.of(CommitteeProblem.ENTRY_AFTER_END), codes(refused.problems()));
    }
    assertTrue(
        noted
            .dissolve(VILLAGE.id(), DAY.plusYears(1))
            .find(VILLAGE.id(), DAY.plusYears(2))
            .isEmpty());
  }

  @Test
  void anOrganisationHasOneLifeWithoutGaps() {
    OrganisationEntry first =
        OrganisationEntry.founded(VILLAGE).endedOn(DAY, LifeStep.ADJUSTED, Optional.empty());
    MediationOrganisation anew =
        MediationOrganisation.builder().from(VILLAGE).validFrom(DAY.plusDays(3)).build();
    OrganisationEntry later =
        new OrganisationEntry(
            anew,
            OrganisationDetails.none(),
            LifeStep.ADJUSTED,
            DAY.plusDays(3),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    Problems found =
        OrganisationRegistry.check(
            List.of(
                OrganisationEntry.founded(BUREAU), OrganisationEntry.founded(TOWN), first, later),
            List.of(),
            NETS);
    assertEquals(
        List.of(CommitteeProblem.ENTRIES_GAP, CommitteeProblem.FOUNDED_TWICE), codes(found));
    assertEquals(DAY.plusDays(1), found.list().get(0).arguments().get(1));
    assertEquals(DAY.plusDays(2), found.list().get(0).arguments().get(2));
    Problems twice =
        OrganisationRegistry.check(
            List.of(
                OrganisationEntry.founded(BUREAU),
                OrganisationEntry.founded(TOWN),
                first,
                OrganisationEntry.founded(anew)),
            List.of(),
            NETS);
    assertTrue(twice.contains(CommitteeProblem.ENTRY_AFTER_END));
  }

  @Test
  void seatsGoOnWithAnOrganisationWhoseEndIsPutOff() {
    MediationOrganisation limited =
        MediationOrganisation.builder().from(OTHER).validTo(DAY.plusYears(1)).build();
    OrganisationRegistry after =
        OrganisationRegistry.of(
                entries(BUREAU, TOWN, limited),
                List.of(
                    seat(
                        "W",
                        1,
                        CommitteeOffice.DIRECTOR,
                        Places.FOUNDED,
                        Optional.of(DAY.plusYears(1)))),
                NETS)
            .adjust(OTHER, OrganisationDetails.none(), DAY)
            .with(
                List.of(),
                List.of(
                    seat(
                        "W",
                        1,
                        CommitteeOffice.DIRECTOR,
                        DAY.plusYears(1).plusDays(1),
                        Optional.empty()),
                    seat("W", 2, CommitteeOffice.MEMBER)))
            .adjust(named(OTHER, "又一村"), OrganisationDetails.none(), DAY.plusDays(1));
    assertEquals(Optional.empty(), after.members(OTHER.id()).get(2).to());
  }

  @Test
  void whoWasGuidedByAMergedOneIsGuidedByItsSuccessor() {
    MediationOrganisation second =
        Places.organisation("T2", OrganisationKind.TOWN_COMMITTEE, Places.TOWN)
            .parent(BUREAU.id())
            .build();
    OrganisationRegistry after =
        county().with(entries(second), List.of()).merge(Set.of(TOWN.id()), second.id(), DAY);
    OrganisationDirectory next = after.on(DAY.plusDays(1));
    assertFalse(next.find(TOWN.id()).isPresent());
    assertEquals(second.id(), next.find(VILLAGE.id()).orElseThrow().parent().orElseThrow());
    assertEquals(TOWN.id(), after.on(DAY).find(VILLAGE.id()).orElseThrow().parent().orElseThrow());
    assertEquals(Optional.of(second.id()), after.history(TOWN.id()).get(0).successor());
    ProblemsException nowhere =
        assertThrows(
            ProblemsException.class,
            () -> county().merge(Set.of(VILLAGE.id()), Places.village("NOBODY").id(), DAY));
    assertTrue(nowhere.problems().contains(CommitteeProblem.UNKNOWN_SUCCESSOR));
  }
}
