package org.fengqiao.mediation.jdbi;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.calendar.DateRange;
import org.fengqiao.mediation.calendar.Deadline;
import org.fengqiao.mediation.calendar.Duty;
import org.fengqiao.mediation.campaign.CampaignDuty;
import org.fengqiao.mediation.campaign.Citation;
import org.fengqiao.mediation.campaign.DutyInstance;
import org.fengqiao.mediation.campaign.DutyKind;
import org.fengqiao.mediation.campaign.DutyReceipt;
import org.fengqiao.mediation.campaign.DutyRecipient;
import org.fengqiao.mediation.campaign.ReportingLine.ReportChannel;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.kernel.CampaignId;
import org.fengqiao.mediation.kernel.DutyId;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.region.RegionCode;

/** Rows of {@code med_duty}. */
final class DutyRows {

  private DutyRows() {}

  static Row write(CampaignDuty duty, RegionCode region) {
    Deadline deadline = duty.duty().deadline();
    return new Row()
        .set("part", duty.id().partition())
        .set("duty_id", duty.id())
        .set("campaign_id", duty.campaign())
        .code("kind", duty.kind())
        .set("item", duty.item())
        .set("who_id", duty.who())
        .region("region", "region", region)
        .set("covers_from", duty.duty().covers().startInclusive())
        .set("covers_to", duty.duty().covers().endInclusive())
        .set("due_on", duty.duty().due())
        .set("last_day", deadline.lastDay())
        .set("ends_at", deadline.exactly())
        .set("missing_years", years(deadline.missingYears()))
        .set("arithmetic", deadline.arithmetic())
        .set("in_sensitive_period", duty.sensitive())
        .code("recipient_kind", duty.recipient().map(DutyRecipient::kind))
        .localText("recipient", duty.recipient().map(DutyRecipient::name))
        .set("recipient_id", duty.recipient().flatMap(DutyRecipient::organisation))
        .set("document", duty.document())
        .localText("name", Optional.of(duty.name()))
        .set("section", duty.citation().section())
        .set("quoted", duty.citation().quote())
        .set("receipts", 0);
  }

  /** The receipt that counts, in the row of the duty, or an earlier one in a row of its own. */
  static Row write(DutyReceipt receipt) {
    return new Row()
        .set("received_on", receipt.receivedOn())
        .set("received_by", receipt.receivedBy())
        .instant("recorded_at", receipt.recordedAt())
        .code("received_route", receipt.route())
        .set("zero_report", receipt.zeroReport());
  }

  /** A duty with the receipt that counts. */
  static Found read(Columns row) {
    return new Found(
        new CampaignDuty(
            DutyId.of(row.text("duty_id")),
            CampaignId.of(row.text("campaign_id")),
            row.code("kind", DutyKind.class),
            row.text("item"),
            OrganisationId.of(row.text("who_id")),
            duty(row),
            row.flag("in_sensitive_period"),
            recipient(row),
            row.optionalText("document"),
            row.localText("name"),
            new Citation(row.text("section"), row.text("quoted"))),
        row.integer("receipts"),
        row.optionalDay("received_on").map(day -> receipt(row)));
  }

  /** A row of {@code med_duty}. */
  record Found(CampaignDuty duty, int receipts, Optional<DutyReceipt> last) {

    DutyInstance after(List<DutyReceipt> corrected) {
      List<DutyReceipt> all = new ArrayList<>(corrected);
      last.ifPresent(all::add);
      return new DutyInstance(duty, all);
    }
  }

  private static Duty duty(Columns row) {
    return new Duty(
        new DateRange(row.day("covers_from"), row.day("covers_to")),
        row.day("due_on"),
        new Deadline(
            row.day("last_day"),
            row.optionalText("ends_at").map(LocalDateTime::parse),
            years(row.optionalText("missing_years")),
            row.text("arithmetic")));
  }

  private static Optional<DutyRecipient> recipient(Columns row) {
    return row.optionalCode("recipient_kind", OrganisationKind.class)
        .map(
            kind ->
                new DutyRecipient(
                    kind,
                    row.localText("recipient"),
                    row.optionalText("recipient_id").map(OrganisationId::of)));
  }

  static DutyReceipt receipt(Columns row) {
    return new DutyReceipt(
        row.day("received_on"),
        ActorId.of(row.text("received_by")),
        row.instant("recorded_at"),
        row.optionalCode("received_route", ReportChannel.class),
        row.flag("zero_report"));
  }

  private static Optional<String> years(SortedSet<Integer> years) {
    return years.isEmpty()
        ? Optional.empty()
        : Optional.of(years.stream().map(String::valueOf).collect(Collectors.joining(",")));
  }

  private static SortedSet<Integer> years(Optional<String> stored) {
    return stored.stream()
        .flatMap(text -> Arrays.stream(text.split(",", -1)))
        .map(Integer::valueOf)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
