package org.fengqiao.mediation.service;

import static org.fengqiao.mediation.service.Prefecture.COMMITTEE;
import static org.fengqiao.mediation.service.Prefecture.START;
import static org.fengqiao.mediation.service.RegisterWithLan.LAN;
import static org.fengqiao.mediation.service.RegisterWithLan.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.kernel.CampaignId;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.mediator.title.Title;
import org.fengqiao.mediation.mediator.title.TitleAward;
import org.fengqiao.mediation.mediator.title.TitleHolderKind;
import org.fengqiao.mediation.region.RegionLevel;
import org.fengqiao.mediation.storage.NotFoundException;
import org.junit.jupiter.api.Test;

/** Titles of the place: recommended upward, awarded once, and rewards at the end of a campaign. */
class TitleDeskTest {

  private final RegisterWithLan here = new RegisterWithLan();
  private final Prefecture county = here.county;
  private final MediatorDesk desk = here.desk;

  @Test
  @Requirement("AWD-05")
  void aTitleForACampaignIsNotAwardedWithoutNamingIt() {
    Title reward = reward();
    TitleAward award =
        TitleAward.builder()
            .title("REWARD")
            .holder(LAN)
            .region(Prefecture.VILLAGE)
            .level(RegionLevel.COUNTY)
            .on(TODAY)
            .build();
    here.refusedUnchanged(
        List.of("CAMPAIGN-NEEDED", "NOT-ATTESTED"),
        () -> desk.award(LAN, award, List.of(reward), Set.of()));
    TitleAward named =
        TitleAward.builder().from(award).campaign(county.campaign(TODAY).id()).build();
    assertEquals(List.of(named), desk.award(LAN, named, List.of(reward), Set.of("LOVED")).titles());
  }

  @Test
  @Requirement("AWD-05")
  void aRewardIsNotAwardedBeforeTheCampaignEndsNorForACampaignNobodyKnows() {
    Title reward = reward();
    CampaignId running = county.campaign(TODAY.plusDays(1)).id();
    TitleAward early =
        TitleAward.builder()
            .title("REWARD")
            .holder(LAN)
            .region(Prefecture.VILLAGE)
            .level(RegionLevel.COUNTY)
            .on(TODAY)
            .campaign(running)
            .build();
    here.refusedUnchanged(
        List.of("AWARDED-BEFORE-END", "NOT-ATTESTED"),
        () -> desk.award(LAN, early, List.of(reward), Set.of()));
    TitleAward unknown =
        TitleAward.builder().from(early).campaign(CampaignId.of("9901-NONE")).build();
    assertThrows(
        NotFoundException.class, () -> desk.award(LAN, unknown, List.of(reward), Set.of("LOVED")));

    TitleDesk titles = county.bureau().titles();
    titles.nominate(RegionLevel.COUNTY, TODAY, reward, LAN, Prefecture.VILLAGE, Set.of("LOVED"));
    here.refusedUnchanged(
        List.of("AWARDED-BEFORE-END"),
        () -> titles.award(LAN, 1, TODAY, Optional.empty(), Optional.of(running)));
    assertThrows(
        NotFoundException.class,
        () -> titles.award(LAN, 1, TODAY, Optional.empty(), unknown.campaign()));
    county.clock.advance(Duration.ofDays(1));
    assertEquals(
        Optional.of(running),
        titles.award(LAN, 1, TODAY.plusDays(1), Optional.empty(), Optional.of(running)).campaign());
  }

  @Test
  void titlesAreHeldAgainstThoseOfThePlace() {
    Title best = best(RegionLevel.COUNTY);
    Set<String> loved = Set.of("LOVED");
    TitleAward award =
        TitleAward.builder()
            .title("BEST")
            .holder(LAN)
            .region(Prefecture.VILLAGE)
            .level(RegionLevel.COUNTY)
            .on(TODAY)
            .build();
    TitleAward wrong = TitleAward.builder().from(award).level(RegionLevel.PROVINCE).build();
    here.refusedUnchanged(
        List.of("ANOTHER-LEVEL", "NOT-ATTESTED"),
        () -> desk.award(LAN, wrong, List.of(best), Set.of()));
    desk.award(LAN, award, List.of(best), loved);
    here.refusedUnchanged(
        List.of("AWARDED-TWICE"), () -> desk.award(LAN, award, List.of(best), loved));
    assertEquals(List.of(award), county.bureau().register().asOf(TODAY).titles());
    assertEquals(List.of(), county.bureau().register().asOf(TODAY.minusDays(1)).titles());
    TitleDesk titles = county.bureau().titles();
    here.refusedUnchanged(List.of("NO-SUCH-ENTRY"), () -> titles.withdraw(LAN, 2, TODAY));
    assertEquals(Optional.of(TODAY), titles.withdraw(LAN, 1, TODAY).withdrawnOn());
    assertEquals(List.of(), county.bureau().register().asOf(TODAY).titles());
  }

  @Test
  @Requirement("AWD-04")
  void aCandidateIsRecommendedUpwardUntilTheLevelThatAwards() {
    Title best = best(RegionLevel.PREFECTURE);
    TitleDesk office = county.office().titles();
    TitleDesk bureau = county.bureau().titles();
    assertEquals(
        1,
        office.nominate(RegionLevel.TOWN, START, best, LAN, Prefecture.VILLAGE, Set.of("LOVED")));
    here.refusedUnchanged(
        List.of("NOT-RECOMMENDED-SO-FAR"),
        () -> bureau.award(LAN, 1, TODAY, Optional.empty(), Optional.empty()));
    here.refusedUnchanged(
        List.of("NOT-UPWARD"), () -> office.recommend(LAN, 1, RegionLevel.VILLAGE, TODAY));
    here.refusedUnchanged(
        List.of("NO-SUCH-ENTRY"), () -> office.recommend(LAN, 2, RegionLevel.COUNTY, TODAY));
    assertEquals(2, bureau.recommend(LAN, 1, RegionLevel.PREFECTURE, TODAY).path().size());
    here.refusedUnchanged(
        List.of("ROLE-REFUSED"),
        () -> office.award(LAN, 1, TODAY, Optional.empty(), Optional.empty()));
    TitleAward given = bureau.award(LAN, 1, TODAY, Optional.of("2026"), Optional.empty());
    assertEquals(List.of(given), here.stored().titles());
    here.refusedUnchanged(
        List.of("AWARDED-TWICE"),
        () -> bureau.award(LAN, 1, TODAY, Optional.of("2026"), Optional.empty()));
    assertEquals(
        1,
        bureau.nominate(
            RegionLevel.COUNTY, TODAY, committees(), COMMITTEE, Prefecture.VILLAGE, Set.of()));
    assertEquals(
        1, county.bureau().organisations().find(COMMITTEE).orElseThrow().nominations().size());
  }

  private static Title best(RegionLevel awardedAt) {
    return ofMediators("BEST", LocalText.of("最美人民调解员", "finest mediator"), awardedAt).build();
  }

  private static Title reward() {
    return ofMediators("REWARD", LocalText.of("先进个人", "advanced individual"), RegionLevel.COUNTY)
        .atCampaignEnd(true)
        .build();
  }

  private static Title.Builder ofMediators(String code, LocalText name, RegionLevel awardedAt) {
    return Title.builder()
        .code(code)
        .name(name)
        .addHolders(TitleHolderKind.MEDIATOR)
        .awardedAt(awardedAt)
        .addCriteria(new Title.Criterion("LOVED", LocalText.of("群众公认", "respected")))
        .basis(LegalBasis.ourDefault());
  }

  private static Title committees() {
    return Title.builder()
        .code("GOLD")
        .name(LocalText.of("金牌调解室", "gold-medal room"))
        .addHolders(TitleHolderKind.ORGANISATION)
        .awardedAt(RegionLevel.COUNTY)
        .basis(LegalBasis.ourDefault())
        .build();
  }
}
