package org.fengqiao.mediation.jdbi;

import org.fengqiao.mediation.calendar.ClockEffect;
import org.fengqiao.mediation.casework.CaseSummary;
import org.fengqiao.mediation.casework.ClockKind;
import org.fengqiao.mediation.casework.DueItem;
import org.fengqiao.mediation.casework.DueKind;
import org.fengqiao.mediation.casework.risk.ReportAddressee;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.storage.DueQuery;

/** Rows of {@code med_due_item}. */
final class DueRows {

  private DueRows() {}

  static Row write(DueItem item, CaseSummary summary) {
    return new Row()
        .set("part", item.caseId().partition())
        .set("case_id", item.caseId())
        .set("item_id", DueQuery.itemId(item))
        .code("kind", item.kind())
        .set("num", item.number())
        .code("clock_kind", item.clock())
        .set("party_no", item.party().map(PartyNumber::value))
        .set("due_on", item.dueOn())
        .set("due_month", Row.month(item.dueOn()))
        .code("effect", item.effect())
        .set("provisional", item.provisional())
        .fen("amount_fen", item.amount())
        .fen("done_fen", item.doneAmount())
        .dayAndMonth("done", item.doneOn())
        .set("done_as", item.doneAs())
        .set("not_before", item.notBefore())
        .instant("due_at", item.dueAt())
        .code("addressee", item.addressee())
        .set("holder_id", summary.holder())
        .region("holder_region", "holder", summary.holderRegion());
  }

  static DueItem read(Columns row) {
    return new DueItem(
        CaseId.of(row.text("case_id")),
        row.code("kind", DueKind.class),
        row.integer("num"),
        row.optionalCode("clock_kind", ClockKind.class),
        row.optionalNumber("party_no").map(number -> PartyNumber.of(Math.toIntExact(number))),
        row.day("due_on"),
        row.code("effect", ClockEffect.class),
        row.flag("provisional"),
        row.optionalFen("amount_fen"),
        row.optionalFen("done_fen"),
        row.optionalDay("done_on"),
        row.optionalText("done_as"),
        row.optionalDay("not_before"),
        row.optionalInstant("due_at"),
        row.optionalCode("addressee", ReportAddressee.class));
  }
}
