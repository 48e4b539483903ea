package org.fengqiao.mediation.examples.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.fengqiao.mediation.calendar.WorkCalendar;
import org.fengqiao.mediation.casework.CaseContext;
import org.fengqiao.mediation.casework.CaseRules;
import org.fengqiao.mediation.casework.CaseState;
import org.fengqiao.mediation.casework.CaseWorkflow;
import org.fengqiao.mediation.casework.Decision;
import org.fengqiao.mediation.casework.MediationCase;
import org.fengqiao.mediation.casework.Outcome;
import org.fengqiao.mediation.examples.demo.invented.InventedDistrict;
import org.fengqiao.mediation.examples.demo.invented.InventedLedger;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.party.TextRef;
import org.fengqiao.mediation.screening.ImportResult;
import org.fengqiao.mediation.screening.LedgerImport;
import org.fengqiao.mediation.screening.LedgerLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The invented ledger can be imported whole, and every planned step of every dispute is lawful. */
class DisputeCourseTest {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final WorkCalendar CALENDAR = WorkCalendar.national();

  @Test
  void everyStepOfEveryDisputeIsLawful(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("ledger.csv");
    LedgerFile.write(file, InventedLedger.disputes());
    ImportResult read =
        LedgerImport.builder()
            .fileName("ledger.csv")
            .fileDate(InventedLedger.LAST_DAY)
            .area(InventedDistrict.REGION)
            .regions(InventedDistrict.regions())
            .build()
            .read(LedgerFile.read(file), Set.of());
    assertFalse(read.problems().hasErrors(), () -> read.problems().describe(Locale.ENGLISH));
    assertEquals(InventedLedger.DISPUTES, read.accepted().size());

    List<String> refused = new ArrayList<>();
    Map<CaseState, Integer> states = new EnumMap<>(CaseState.class);
    Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
    for (LedgerLine line : read.accepted()) {
      if (DisputeCourse.settledOn(line).isEmpty()) {
        MediationCase end = run(line, refused);
        states.merge(end.state(), 1, Integer::sum);
        end.outcome().ifPresent(outcome -> outcomes.merge(outcome, 1, Integer::sum));
      }
    }
    assertEquals(List.of(), refused.subList(0, Math.min(5, refused.size())));
    assertEquals(Set.of(CaseState.ARCH, CaseState.AGR), states.keySet());
    double agreed = outcomes.getOrDefault(Outcome.AGREED, 0);
    double ended = agreed + outcomes.getOrDefault(Outcome.NOT_AGREED, 0);
    assertTrue(Math.abs(agreed / ended - InventedLedger.AGREED) < 0.01, () -> agreed + "/" + ended);
  }

  private static MediationCase run(LedgerLine line, List<String> refused) {
    CaseRules rules = CaseRules.national();
    OrganisationId committee = InventedDistrict.committeeAt(line.region());
    Set<MediatorId> engaged =
        Set.of(
            InventedDistrict.mediatorId(committee, 0), InventedDistrict.mediatorId(committee, 1));
    MediationCase it = MediationCase.unregistered(CaseId.of(line.leadId().text()));
    for (DisputeCourse.Step step : DisputeCourse.of(line, rules)) {
      CaseContext context =
          CaseContext.builder()
              .actor(step.actor())
              .now(step.day().atTime(LocalTime.of(17, 0)).atZone(ZONE).toInstant())
              .zone(ZONE)
              .calendar(CALENDAR)
              .rules(rules)
              .holder(
                  InventedDistrict.organisations().stream()
                      .filter(organisation -> organisation.id().equals(committee))
                      .findFirst())
              .lead(line.toLead(committee, TextRef.of(InventedDistrict.PARTITION + "-LEAD")))
              .engagedMediators(engaged)
              .build();
      Decision decision = CaseWorkflow.decide(it, step.action(), context);
      if (decision.isRefused()) {
        refused.add(line.number() + " " + step.day() + " " + decision);
        return it;
      }
      it = it.after(decision.events());
    }
    return it;
  }
}
