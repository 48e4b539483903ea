package org.fengqiao.mediation.jdbi;

import java.util.Optional;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.kernel.LeadId;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.party.TextRef;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.screening.Lead;
import org.fengqiao.mediation.screening.LeadCloseReason;
import org.fengqiao.mediation.screening.LeadClosing;
import org.fengqiao.mediation.screening.LeadGravity;
import org.fengqiao.mediation.screening.LeadOrigin;
import org.fengqiao.mediation.screening.LeadState;
import org.fengqiao.mediation.screening.LedgerEntry;

/** Rows of {@code med_lead}. */
final class LeadRows {

  private LeadRows() {}

  /** Everything but the key. */
  static Row write(Lead lead) {
    Optional<LeadClosing> closing = lead.closing();
    Optional<LedgerEntry> entry = lead.entry();
    return new Row()
        .set("version", lead.version())
        .code("state", lead.state())
        .region("region", "region", lead.region())
        .set("found_on", lead.foundOn())
        .code("origin", lead.origin())
        .set("receiver_id", lead.firstReceiver())
        .set("receiver_actor", lead.receivedBy())
        .set("dispose_by", lead.disposeBy())
        .set("found_by", lead.foundBy())
        .set("dispute_type", lead.disputeType())
        .set("description_token", lead.description())
        .code("gravity", lead.gravity())
        .set("party_count", lead.parties())
        .fen("amount_fen", lead.amount())
        .set("holder_id", lead.holder())
        .set("guided_on", lead.guidedOn())
        .set("converted_case_id", lead.caseId())
        .code("close_reason", closing.map(LeadClosing::reason))
        .set("closed_on", closing.map(LeadClosing::on))
        .set("duplicate_of", closing.flatMap(LeadClosing::duplicateOf))
        .set("receipt_token", closing.flatMap(LeadClosing::receipt))
        .set("ledger_no", entry.map(LedgerEntry::number))
        .set("entered_on", entry.map(LedgerEntry::enteredOn))
        .set("time_limit", entry.map(LedgerEntry::timeLimit))
        .set("responsible_id", entry.map(LedgerEntry::responsible))
        .set("ledger_mediator", entry.flatMap(LedgerEntry::mediator))
        .set("measures_token", entry.map(LedgerEntry::measures))
        .set("policy_token", entry.flatMap(LedgerEntry::policy));
  }

  static Lead read(Columns row) {
    return Lead.builder()
        .id(LeadId.of(row.text("lead_id")))
        .version(row.integer("version"))
        .state(row.code("state", LeadState.class))
        .region(RegionCode.of(row.text("region")))
        .foundOn(row.day("found_on"))
        .origin(row.code("origin", LeadOrigin.class))
        .firstReceiver(OrganisationId.of(row.text("receiver_id")))
        .receivedBy(row.optionalText("receiver_actor").map(ActorId::of))
        .disposeBy(row.optionalDay("dispose_by"))
        .foundBy(row.optionalText("found_by").map(MediatorId::of))
        .disputeType(row.text("dispute_type"))
        .description(TextRef.of(row.text("description_token")))
        .gravity(row.code("gravity", LeadGravity.class))
        .parties(row.optionalInteger("party_count"))
        .amount(row.optionalFen("amount_fen"))
        .holder(OrganisationId.of(row.text("holder_id")))
        .guidedOn(row.optionalDay("guided_on"))
        .caseId(row.optionalText("converted_case_id").map(CaseId::of))
        .closing(closing(row))
        .entry(entry(row))
        .build();
  }

  private static Optional<LeadClosing> closing(Columns row) {
    return row.optionalCode("close_reason", LeadCloseReason.class)
        .map(
            reason ->
                new LeadClosing(
                    reason,
                    row.day("closed_on"),
                    row.optionalText("duplicate_of").map(LeadId::of),
                    row.optionalText("receipt_token").map(TextRef::of)));
  }

  private static Optional<LedgerEntry> entry(Columns row) {
    return row.optionalText("ledger_no")
        .map(
            number ->
                new LedgerEntry(
                    number,
                    row.day("entered_on"),
                    row.day("time_limit"),
                    OrganisationId.of(row.text("responsible_id")),
                    row.optionalText("ledger_mediator").map(MediatorId::of),
                    TextRef.of(row.text("measures_token")),
                    row.optionalText("policy_token").map(TextRef::of)));
  }
}
