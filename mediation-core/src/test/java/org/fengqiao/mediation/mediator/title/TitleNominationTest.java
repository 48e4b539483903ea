package org.fengqiao.mediation.mediator.title;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.committee.Places;
import org.fengqiao.mediation.kernel.CampaignId;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.ProblemCode;
import org.fengqiao.mediation.kernel.ProblemsException;
import org.fengqiao.mediation.region.RegionLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class TitleNominationTest {

  private static final LocalDate DAY = LocalDate.of(2021, 10, 8);

  private static TitleNomination room(Set<String> attested) {
    return TitleNomination.at(
        RegionLevel.TOWN, DAY, Titles.GOLD_ROOM, Titles.ROOM, Places.VILLAGE, attested);
  }

  private static ProblemsException refusal(Executable act) {
    return assertThrows(ProblemsException.class, act);
  }

  private static List<ProblemCode> refused(Executable act) {
    return refusal(act).problems().stream().map(Problem::code).toList();
  }

  @Test
  @Requirement({"AWD-04", "AWD-06"})
  void aCandidateIsRecommendedUpwardToTheLevelThatAwards() {
    TitleNomination atCounty =
        room(Titles.ATTESTED).recommendedTo(RegionLevel.COUNTY, DAY.plusDays(5));
    assertEquals(
        List.of(TitleProblem.NOT_RECOMMENDED_SO_FAR),
        refused(() -> atCounty.awarded(DAY.plusDays(6), Optional.empty(), Optional.empty())));
    TitleAward award =
        atCounty
            .recommendedTo(RegionLevel.PREFECTURE, DAY.plusDays(9))
            .awarded(DAY.plusDays(30), Optional.empty(), Optional.empty());
    assertEquals(RegionLevel.PREFECTURE, award.level());
    assertEquals(
        List.of(award),
        TitleRegister.of(Titles.ALL, List.of(award)).heldBy(Titles.ROOM, DAY.plusDays(30)));
  }

  @Test
  @Requirement("AWD-04")
  void recommendationsGoUpInTheOrderOfTheirDaysAndNoFurtherThanTheTitle() {
    TitleNomination atTown = room(Titles.ATTESTED);
    assertEquals(
        List.of(TitleProblem.NOT_UPWARD, TitleProblem.BEFORE_LAST_STEP),
        refused(() -> atTown.recommendedTo(RegionLevel.TOWN, DAY.minusDays(1))));
    assertEquals(
        List.of(TitleProblem.ABOVE_AWARDING_LEVEL),
        refused(() -> atTown.recommendedTo(RegionLevel.PROVINCE, DAY)));
    assertEquals(1, atTown.path().size());
  }

  @Test
  @Requirement("ORG-37")
  void everyOneOfTheFourCriteriaMustBeAttested() {
    TitleNomination half =
        room(Set.of("RENOWN", "ABILITY")).recommendedTo(RegionLevel.PREFECTURE, DAY);
    ProblemsException refusal =
        refusal(() -> half.awarded(DAY, Optional.empty(), Optional.empty()));
    Problem problem = refusal.problems().list().get(0);
    assertEquals(TitleProblem.NOT_ATTESTED, problem.code());
    assertEquals("金牌调解室：未认定 工作业绩突出、广大群众认可", problem.message(Locale.CHINESE));
    assertEquals(Optional.of(Titles.GOLD_ROOM.basis()), problem.basis());
  }

  @Test
  @Requirement({"AWD-01", "AWD-02"})
  void collectivesAndIndividualsAreCommendedForACampaign() {
    CampaignId campaign = CampaignId.of("9901-C");
    for (var holder : List.of(Titles.ROOM, Titles.MEDIATOR)) {
      TitleAward award =
          TitleNomination.at(
                  RegionLevel.PREFECTURE, DAY, Titles.ADVANCED, holder, Places.VILLAGE, Set.of())
              .awarded(DAY, Optional.empty(), Optional.of(campaign));
      assertEquals(Optional.of(campaign), award.campaign());
      assertEquals(holder, award.holder());
    }
  }

  @Test
  void aTitleForRoomsIsNotForMediators() {
    assertEquals(
        List.of(TitleProblem.ANOTHER_HOLDER),
        refused(
            () ->
                TitleNomination.at(
                    RegionLevel.TOWN,
                    DAY,
                    Titles.GOLD_ROOM,
                    Titles.MEDIATOR,
                    Places.VILLAGE,
                    Titles.ATTESTED)));
    assertTrue(Titles.ADVANCED.holders().size() == 2);
  }
}
