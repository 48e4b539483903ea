package org.fengqiao.mediation.committee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.kernel.Certainty;
import org.fengqiao.mediation.kernel.Explained;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.Modality;
import org.junit.jupiter.api.Test;

class StaffingStandardTest {

  private static final LegalBasis PLAN =
      LegalBasis.builder()
          .instrument(LocalText.chinese("某县方案"))
          .article("三(六)")
          .certainty(Certainty.PLAN_OR_PRACTICE)
          .build();

  private static final StaffingStandard TOWN =
      StaffingStandard.builder()
          .id("town")
          .kind(OrganisationKind.TOWN_COMMITTEE)
          .least(3)
          .modality(Modality.BINDING)
          .basis(PLAN)
          .build();
  private static final StaffingStandard TOWN_CENTRE =
      StaffingStandard.builder()
          .id("town-centre")
          .kind(OrganisationKind.TOWN_CENTRE)
          .least(1)
          .most(2)
          .modality(Modality.ASPIRATIONAL)
          .basis(PLAN)
          .build();
  private static final StaffingStandard VILLAGE =
      StaffingStandard.builder()
          .id("village")
          .kind(OrganisationKind.VILLAGE_COMMITTEE)
          .least(1)
          .onlyWithConditions(true)
          .modality(Modality.BINDING)
          .basis(PLAN)
          .build();

  @Test
  @Requirement("STF-06")
  void theMinimumItselfIsEnough() {
    assertEquals(1, TOWN.gap(Places.town("T"), 2).value().missing());
    assertTrue(TOWN.gap(Places.town("T"), 3).value().isMet());
    assertTrue(TOWN.gap(Places.town("T"), 4).value().isMet());
  }

  @Test
  @Requirement("STF-09")
  void aRangeOfOneToTwoIsViolatedByThreeAndByNone() {
    MediationOrganisation centre =
        Places.organisation("C", OrganisationKind.TOWN_CENTRE, Places.TOWN).build();
    assertEquals(1, TOWN_CENTRE.gap(centre, 0).value().missing());
    assertTrue(TOWN_CENTRE.gap(centre, 1).value().isMet());
    assertTrue(TOWN_CENTRE.gap(centre, 2).value().isMet());
    StaffingGap three = TOWN_CENTRE.gap(centre, 3).value();
    assertFalse(three.isMet());
    assertEquals(1, three.surplus());
    assertEquals(0, three.missing());
  }

  @Test
  @Requirement("STF-07")
  void aVillageWithoutTheConditionsOwesNobody() {
    MediationOrganisation without = Places.village("V");
    MediationOrganisation with =
        MediationOrganisation.builder().from(without).meetsConditions(true).build();
    StaffingGap none = VILLAGE.gap(without, 0).value();
    assertTrue(none.isMet());
    assertFalse(none.owed());
    StaffingGap one = VILLAGE.gap(with, 0).value();
    assertTrue(one.owed());
    assertEquals(1, one.missing());
  }

  @Test
  @Requirement("STF-01")
  void theGapShowsWhatItWasComputedFrom() {
    Explained<StaffingGap> gap = TOWN.gap(Places.town("T"), 1);
    assertEquals("max(0, 3 - 1) = 2", gap.arithmetic());
    assertEquals(List.of("kind = TOWN-COMMITTEE", "fullTime = 1"), gap.facts());
    assertEquals("某县方案三(六)", gap.basis().cite(Locale.CHINESE));
  }

  @Test
  void everyOrganisationAStandardIsAboutHasAGapAndOthersHaveNone() {
    OrganisationDirectory all =
        OrganisationDirectory.of(
            List.of(
                Places.town("T"),
                Places.village("V"),
                Places.organisation("J", OrganisationKind.JUDICIAL_OFFICE, Places.TOWN).build()));
    List<StaffingGap> gaps =
        StaffingStandard.gaps(
                all, List.of(TOWN, VILLAGE, TOWN_CENTRE), Map.of(Places.town("T").id(), 2L))
            .stream()
            .map(Explained::value)
            .toList();
    assertEquals(List.of("town", "village"), gaps.stream().map(StaffingGap::standard).toList());
    assertEquals(List.of(1L, 0L), gaps.stream().map(StaffingGap::missing).toList());
  }

  @Test
  void aStandardIsNotHeldAgainstAnotherKindAndCannotBeUpsideDown() {
    assertThrows(IllegalArgumentException.class, () -> TOWN.gap(Places.village("V"), 1));
    assertThrows(IllegalArgumentException.class, () -> TOWN.gap(Places.town("T"), -1));
    assertThrows(
        IllegalArgumentException.class,
        () -> StaffingStandard.builder().from(TOWN).most(2).build());
  }
}
