package org.fengqiao.mediation.examples.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.fengqiao.mediation.calendar.DateRange;
import org.fengqiao.mediation.campaign.CampaignDuty;
import org.fengqiao.mediation.campaign.DutyInstance;
import org.fengqiao.mediation.campaign.ReportingLine.ReportChannel;
import org.fengqiao.mediation.campaign.TaskCompletion;
import org.fengqiao.mediation.committee.MediationOrganisation;
import org.fengqiao.mediation.committee.OrganisationDirectory;
import org.fengqiao.mediation.examples.demo.invented.DutyFate;
import org.fengqiao.mediation.examples.demo.invented.InventedDistrict;
import org.fengqiao.mediation.examples.demo.invented.InventedLedger;
import org.fengqiao.mediation.kernel.CampaignId;
import org.fengqiao.mediation.screening.LedgerLine;
import org.fengqiao.mediation.service.CampaignDesk;

/** Receives what was handed in for the duties of the campaign by the day of the board. */
final class DutyRun {

  private static final int BATCH = 200;

  private final DemoOffice office;
  private final CampaignId campaign;
  private final LocalDate asOf;
  private final OrganisationDirectory organisations =
      OrganisationDirectory.of(InventedDistrict.organisations());
  private int received;
  private int tasks;

  DutyRun(DemoOffice office, CampaignId campaign, LocalDate asOf) {
    this.office = office;
    this.campaign = campaign;
    this.asOf = asOf;
  }

  /** Notes the tasks that are done. */
  void completeTasks() {
    CampaignDesk desk = office.bureau().campaigns();
    Map<String, TaskCompletion> done = desk.find(campaign).orElseThrow().tasks();
    InventedLedger.TASKS_DONE.forEach(
        (task, day) -> {
          if (!day.isAfter(asOf) && !done.containsKey(task)) {
            desk.complete(campaign, task, new TaskCompletion(day, "demo/" + task));
            tasks++;
          }
        });
  }

  /** Returns how many tasks were noted as done. */
  int tasks() {
    return tasks;
  }

  /** Returns how many duties something was received for. */
  int received() {
    return received;
  }

  /**
   * Receives.
   *
   * @param found the disputes found; who found none hands in a zero report
   */
  void receive(List<LedgerLine> found) {
    NavigableMap<LocalDate, List<LedgerLine>> byDay = new TreeMap<>(LedgerIntake.byDay(found));
    List<CampaignDuty> due = new ArrayList<>();
    for (DutyInstance instance : office.duties(campaign)) {
      Optional<LocalDate> day = DutyFate.receivedOn(instance.duty());
      if (instance.receipt().isEmpty() && day.isPresent() && !day.get().isAfter(asOf)) {
        due.add(instance.duty());
      }
    }
    for (int i = 0; i < due.size(); i += BATCH) {
      List<CampaignDuty> batch = due.subList(i, Math.min(i + BATCH, due.size()));
      received +=
          office.together(
              (mediation, unit) -> {
                for (CampaignDuty duty : batch) {
                  LocalDate day = DutyFate.receivedOn(duty).orElseThrow();
                  office.setClock(day);
                  mediation
                      .as(InventedDistrict.bureau())
                      .duties()
                      .receive(
                          duty.id(),
                          day,
                          Optional.of(ReportChannel.ELECTRONIC),
                          isZero(duty, byDay));
                }
                return batch.size();
              });
    }
  }

  private boolean isZero(CampaignDuty duty, NavigableMap<LocalDate, List<LedgerLine>> found) {
    MediationOrganisation who = organisations.find(duty.who()).orElseThrow();
    DateRange covers = duty.duty().covers();
    return found
        .subMap(covers.startInclusive(), true, covers.endInclusive(), true)
        .values()
        .stream()
        .flatMap(List::stream)
        .noneMatch(line -> line.region().isWithin(who.region()));
  }
}
