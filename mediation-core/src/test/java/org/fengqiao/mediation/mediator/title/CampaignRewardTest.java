package org.fengqiao.mediation.mediator.title;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.kernel.CampaignId;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.Problems;
import org.fengqiao.mediation.kernel.ProblemsException;
import org.fengqiao.mediation.region.RegionCode;
import org.junit.jupiter.api.Test;

@Requirement("AWD-05")
class CampaignRewardTest {

  private static final LocalDate END = LocalDate.of(2024, 12, 31);
  private static final CampaignId CAMPAIGN = CampaignId.of("9901-C");
  private static final RegionCode PLACE = RegionCode.of("990101000000");
  private static final Title REWARD =
      Title.builder().from(Titles.ADVANCED).atCampaignEnd(true).build();

  private static TitleRegister with(LocalDate on) {
    return TitleRegister.of(
        List.of(REWARD, Titles.MOST_BEAUTIFUL),
        List.of(
            TitleAward.builder()
                .from(Titles.award(REWARD, Titles.MEDIATOR, PLACE, on))
                .campaign(CAMPAIGN)
                .build()));
  }

  private static List<?> codes(Problems problems) {
    return problems.stream().map(Problem::code).toList();
  }

  @Test
  void aRewardIsGivenAtTheEndAndNotBefore() {
    assertTrue(with(END).atEndOf(CAMPAIGN, END, END.plusDays(30)).isEmpty());
    assertEquals(
        List.of(TitleProblem.AWARDED_BEFORE_END),
        codes(with(END.minusDays(1)).atEndOf(CAMPAIGN, END, END.plusDays(30))));
  }

  @Test
  void onceTheCampaignIsOverSomebodyIsRewardedOrItIsSaid() {
    TitleRegister nobody = TitleRegister.of(List.of(REWARD, Titles.MOST_BEAUTIFUL), List.of());
    assertTrue(nobody.atEndOf(CAMPAIGN, END, END).isEmpty());
    Problems found = nobody.atEndOf(CAMPAIGN, END, END.plusDays(1));
    assertEquals(List.of(TitleProblem.NOBODY_REWARDED), codes(found));
    assertTrue(found.list().get(0).basis().isPresent());
    assertEquals(
        List.of(TitleProblem.NOBODY_REWARDED),
        codes(with(END).atEndOf(CampaignId.of("9901-D"), END, END.plusDays(1))));
  }

  @Test
  void aRewardForACampaignNamesIt() {
    TitleNomination nomination =
        TitleNomination.at(REWARD.awardedAt(), END, REWARD, Titles.MEDIATOR, PLACE, Set.of());
    ProblemsException refused =
        assertThrows(
            ProblemsException.class,
            () -> nomination.awarded(END, Optional.empty(), Optional.empty()));
    assertEquals(List.of(TitleProblem.CAMPAIGN_NEEDED), codes(refused.problems()));
    assertEquals(
        Optional.of(CAMPAIGN),
        nomination.awarded(END, Optional.empty(), Optional.of(CAMPAIGN)).campaign());
  }
}
