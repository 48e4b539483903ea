package org.fengqiao.mediation.mediator.title;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.fengqiao.mediation.kernel.AggregateId;
import org.fengqiao.mediation.kernel.Certainty;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.Modality;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionLevel;

/** The titles of the plans of 2019 and 2023, as a host would enter them. */
final class Titles {

  static final LocalDate ROOMS_DUE = LocalDate.of(2020, 12, 31);

  private static final LegalBasis PLAN =
      LegalBasis.builder()
          .instrument(LocalText.of("人民调解三年行动实施方案（2019）", "three-year action plan of 2019"))
          .article("任务(二)")
          .certainty(Certainty.PLAN_OR_PRACTICE)
          .build();

  private static final List<Title.Criterion> FOUR_CRITERIA =
      List.of(
          new Title.Criterion("RENOWN", LocalText.of("社会知名度高", "high renown")),
          new Title.Criterion("ABILITY", LocalText.of("调解能力强", "strong ability")),
          new Title.Criterion("RESULTS", LocalText.of("工作业绩突出", "outstanding results")),
          new Title.Criterion("RECOGNISED", LocalText.of("广大群众认可", "recognised by the people")));

  static final Title GOLD_ROOM =
      title("GOLD-ROOM", "金牌调解室", "gold-medal room", TitleHolderKind.ORGANISATION)
          .criteria(FOUR_CRITERIA)
          .quota(
              new TitleQuota(
                  RegionLevel.TOWN,
                  2,
                  OptionalLong.empty(),
                  Optional.of(ROOMS_DUE),
                  Modality.BINDING))
          .build();

  static final Title GOLD_MEDIATOR =
      title("GOLD-MEDIATOR", "金牌调解员", "gold-medal mediator", TitleHolderKind.MEDIATOR)
          .criteria(FOUR_CRITERIA)
          .build();

  static final Title COUNTY_BRAND =
      title("COUNTY-BRAND", "一县一品牌", "one county one brand", TitleHolderKind.ORGANISATION)
          .awardedAt(RegionLevel.COUNTY)
          .criteria(FOUR_CRITERIA)
          .quota(
              new TitleQuota(
                  RegionLevel.COUNTY,
                  1,
                  OptionalLong.of(1),
                  Optional.of(LocalDate.of(2018, 12, 31)),
                  Modality.BINDING))
          .build();

  static final Title MOST_BEAUTIFUL =
      title("MOST-BEAUTIFUL", "最美人民调解员", "most beautiful mediator", TitleHolderKind.MEDIATOR)
          .build();

  static final Title ADVANCED =
      title("ADVANCED", "先进集体和先进个人", "advanced", TitleHolderKind.MEDIATOR)
          .addHolders(TitleHolderKind.ORGANISATION)
          .build();

  static final List<Title> ALL =
      List.of(GOLD_ROOM, GOLD_MEDIATOR, COUNTY_BRAND, MOST_BEAUTIFUL, ADVANCED);

  static final Set<String> ATTESTED = Set.of("RENOWN", "ABILITY", "RESULTS", "RECOGNISED");

  static final OrganisationId ROOM = OrganisationId.of("9901-ROOM");
  static final MediatorId MEDIATOR = MediatorId.of("9901-A");

  private Titles() {}

  private static Title.Builder title(String code, String zh, String en, TitleHolderKind holder) {
    return Title.builder()
        .code(code)
        .name(LocalText.of(zh, en))
        .addHolders(holder)
        .awardedAt(RegionLevel.PREFECTURE)
        .basis(PLAN);
  }

  static TitleAward award(Title title, AggregateId holder, RegionCode region, LocalDate on) {
    return TitleAward.builder()
        .title(title.code())
        .holder(holder)
        .region(region)
        .level(title.awardedAt())
        .on(on)
        .build();
  }
}
