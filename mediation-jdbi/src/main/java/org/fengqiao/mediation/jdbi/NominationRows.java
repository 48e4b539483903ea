package org.fengqiao.mediation.jdbi;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import org.fengqiao.mediation.kernel.AggregateId;
import org.fengqiao.mediation.kernel.Modality;
import org.fengqiao.mediation.mediator.title.Title;
import org.fengqiao.mediation.mediator.title.TitleHolderKind;
import org.fengqiao.mediation.mediator.title.TitleNomination;
import org.fengqiao.mediation.mediator.title.TitleQuota;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionLevel;

/** Nominations for titles, each with the title as it was when the way began. */
final class NominationRows {

  private static final int VERSION = 1;

  private NominationRows() {}

  /** The nominations of one kind of holder. */
  static PartRows<TitleNomination> of(Function<String, ? extends AggregateId> holder) {
    return new PartRows<>(
        "med_title_nomination",
        "holder_id",
        (row, nomination) ->
            row.set("title_code", nomination.title().code())
                .set("region", nomination.region())
                .set("body_version", VERSION)
                .body(
                    "body",
                    JsonOut.object(out -> write(out, nomination)),
                    "a nomination for a title"),
        row ->
            read(
                JsonIn.object(row.text("body")),
                holder.apply(row.text("holder_id")),
                RegionCode.of(row.text("region"))));
  }

  private static void write(JsonOut out, TitleNomination nomination) {
    out.texts("attested", nomination.attested().stream().sorted().toList())
        .objects(
            "path",
            nomination.path(),
            (stage, at) -> stage.code("level", at.level()).text("on", at.on()));
    LadderCodec.one(out, "title", Optional.of(nomination.title()), NominationRows::title);
  }

  private static TitleNomination read(JsonIn in, AggregateId holder, RegionCode region) {
    return new TitleNomination(
        LadderCodec.one(in, "title", NominationRows::title).orElseThrow(),
        holder,
        region,
        Set.copyOf(in.texts("attested")),
        in.objects(
            "path",
            stage ->
                new TitleNomination.Stage(
                    stage.code("level", RegionLevel.class), stage.day("on"))));
  }

  private static void title(JsonOut out, Title title) {
    out.text("code", title.code())
        .codes("holders", title.holders().stream().sorted().toList())
        .code("awardedAt", title.awardedAt())
        .flag("atCampaignEnd", title.atCampaignEnd());
    OrganisationCodec.text(out, "name", Optional.of(title.name()));
    out.objects(
        "criteria",
        title.criteria(),
        (criterion, each) -> {
          criterion.text("code", each.code());
          OrganisationCodec.text(criterion, "text", Optional.of(each.text()));
        });
    LadderCodec.one(out, "quota", title.quota(), NominationRows::quota);
    LadderCodec.one(out, "basis", Optional.of(title.basis()), LadderCodec::basis);
  }

  private static Title title(JsonIn in) {
    return Title.builder()
        .code(in.text("code"))
        .name(OrganisationCodec.text(in, "name").orElseThrow())
        .holders(in.codes("holders", TitleHolderKind.class))
        .awardedAt(in.code("awardedAt", RegionLevel.class))
        .atCampaignEnd(in.flag("atCampaignEnd"))
        .criteria(
            in.objects(
                "criteria",
                each ->
                    new Title.Criterion(
                        each.text("code"), OrganisationCodec.text(each, "text").orElseThrow())))
        .quota(LadderCodec.one(in, "quota", NominationRows::quota))
        .basis(LadderCodec.one(in, "basis", LadderCodec::basis).orElseThrow())
        .build();
  }

  private static void quota(JsonOut out, TitleQuota quota) {
    out.code("level", quota.level())
        .number("least", quota.least())
        .number(
            "most",
            quota.most().isPresent() ? Optional.of(quota.most().getAsLong()) : Optional.empty())
        .text("dueOn", quota.dueOn())
        .code("modality", quota.modality());
  }

  private static TitleQuota quota(JsonIn in) {
    return new TitleQuota(
        in.code("level", RegionLevel.class),
        in.number("least"),
        in.optionalNumber("most").map(OptionalLong::of).orElseGet(OptionalLong::empty),
        in.optionalDay("dueOn"),
        in.code("modality", Modality.class));
  }
}
