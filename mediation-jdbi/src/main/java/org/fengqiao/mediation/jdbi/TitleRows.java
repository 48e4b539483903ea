package org.fengqiao.mediation.jdbi;

import java.util.function.Function;
import org.fengqiao.mediation.kernel.AggregateId;
import org.fengqiao.mediation.kernel.CampaignId;
import org.fengqiao.mediation.mediator.title.TitleAward;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionLevel;

/** The titles of organisations and of mediators, in one table. */
final class TitleRows {

  private TitleRows() {}

  /** The titles of one kind of holder. */
  static PartRows<TitleAward> of(Function<String, ? extends AggregateId> holder) {
    return new PartRows<>(
        "med_title",
        "holder_id",
        TitleRows::write,
        row -> read(row, holder.apply(row.text("holder_id"))));
  }

  private static void write(Row row, TitleAward award) {
    row.set("title_code", award.title())
        .set("region", award.region())
        .code("awarded_level", award.level())
        .set("awarded_on", award.on())
        .set("edition", award.edition())
        .set("campaign_id", award.campaign())
        .set("withdrawn_on", award.withdrawnOn());
  }

  private static TitleAward read(Columns row, AggregateId holder) {
    return TitleAward.builder()
        .title(row.text("title_code"))
        .holder(holder)
        .region(RegionCode.of(row.text("region")))
        .level(row.code("awarded_level", RegionLevel.class))
        .on(row.day("awarded_on"))
        .edition(row.optionalText("edition"))
        .campaign(row.optionalText("campaign_id").map(CampaignId::of))
        .withdrawnOn(row.optionalDay("withdrawn_on"))
        .build();
  }
}
