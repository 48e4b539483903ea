package org.fengqiao.mediation.jdbi;

import java.util.Optional;
import org.fengqiao.mediation.casework.AgreementForm;
import org.fengqiao.mediation.casework.CaseMilestones;
import org.fengqiao.mediation.casework.CaseSource;
import org.fengqiao.mediation.casework.CaseState;
import org.fengqiao.mediation.casework.CaseSummary;
import org.fengqiao.mediation.casework.Complexity;
import org.fengqiao.mediation.casework.EndReason;
import org.fengqiao.mediation.casework.FirstReceiver;
import org.fengqiao.mediation.casework.MediationCase;
import org.fengqiao.mediation.casework.Outcome;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.region.RegionCode;

/** Rows of {@code med_case}: what lists and counts ask for. */
final class CaseRows {

  /** After every month. */
  private static final int NO_MONTH = 999_912;

  private CaseRows() {}

  /** Everything but the key. */
  static Row write(MediationCase after, CaseSummary summary) {
    CaseMilestones reached = after.milestones();
    return new Row()
        .set("version", summary.version())
        .set("counts_until_month", after.countsUntil().map(Row::month).orElse(NO_MONTH))
        .code("state", summary.state())
        .set("state_since", summary.stateSince())
        .code("source", summary.source())
        .set("dispute_type", summary.disputeType())
        .set("holder_id", summary.holder())
        .region("holder_region", "holder", summary.holderRegion())
        .region("place_region", "place", summary.place())
        .set("receiver_actor", summary.firstReceiver().actor())
        .set("receiver_org", summary.firstReceiver().organisation())
        .set("risk_level", summary.riskLevel())
        .code("complexity", summary.complexity())
        .code("outcome", summary.outcome())
        .code("end_reason", summary.endReason())
        .code("agreement_form", summary.form())
        .instant("last_recorded_at", summary.lastRecordedAt())
        .dayAndMonth("registered", Optional.of(reached.registeredOn()))
        .dayAndMonth("accepted", reached.acceptedOn())
        .dayAndMonth("ended", reached.endedOn())
        .code("ended_outcome", reached.outcome())
        .dayAndMonth("agreed", reached.agreedOn())
        .code("agreed_form", reached.form())
        .dayAndMonth("closed", reached.closedOn())
        .dayAndMonth("archived", reached.archivedOn());
  }

  /** Everything but mediators and persons, which stand in tables of their own. */
  static CaseSummary.Builder read(Columns row) {
    FirstReceiver receiver = EventRows.receiver(row).orElseThrow();
    return CaseSummary.builder()
        .caseId(CaseId.of(row.text("case_id")))
        .version(row.integer("version"))
        .state(row.code("state", CaseState.class))
        .source(row.code("source", CaseSource.class))
        .disputeType(row.text("dispute_type"))
        .place(RegionCode.of(row.text("place_region")))
        .holder(OrganisationId.of(row.text("holder_id")))
        .holderRegion(RegionCode.of(row.text("holder_region")))
        .firstReceiver(receiver)
        .riskLevel(row.optionalText("risk_level"))
        .complexity(row.code("complexity", Complexity.class))
        .outcome(row.optionalCode("outcome", Outcome.class))
        .endReason(row.optionalCode("end_reason", EndReason.class))
        .form(row.optionalCode("agreement_form", AgreementForm.class))
        .registeredOn(row.day("registered_on"))
        .stateSince(row.day("state_since"))
        .lastRecordedAt(row.instant("last_recorded_at"));
  }
}
