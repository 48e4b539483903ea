package org.fengqiao.mediation.examples.demo;

import java.util.Optional;
import org.fengqiao.mediation.calendar.DateRange;
import org.fengqiao.mediation.calendar.DeadlineReading;
import org.fengqiao.mediation.calendar.WorkCalendar;
import org.fengqiao.mediation.campaign.CampaignPlan;
import org.fengqiao.mediation.campaign.DutyTerms;
import org.fengqiao.mediation.committee.OrganisationDirectory;
import org.fengqiao.mediation.examples.demo.invented.InventedDistrict;
import org.fengqiao.mediation.examples.plans.BundledPlans;
import org.fengqiao.mediation.kernel.CampaignId;
import org.fengqiao.mediation.service.CampaignDesk;
import org.fengqiao.mediation.storage.StoredCampaign;

/**
 * The campaign with its organisations, mediators and duties, stored once.
 *
 * @param campaign the id of the campaign
 * @param plan its plan, read from what is stored
 * @param organisations who takes part
 */
record CampaignSetup(CampaignId campaign, CampaignPlan plan, OrganisationDirectory organisations) {

  /** Stores what is not stored yet. */
  static CampaignSetup of(DemoOffice office, CampaignPlan plan) {
    OrganisationDirectory organisations =
        OrganisationDirectory.of(InventedDistrict.organisations());
    CampaignDesk desk = office.bureau().campaigns();
    Optional<StoredCampaign> running =
        DemoOffice.all(desk::list).stream()
            .filter(each -> each.planId().equals(plan.id()))
            .findFirst();
    CampaignId campaign =
        running.map(StoredCampaign::id).orElseGet(() -> start(office, plan, organisations));
    return new CampaignSetup(campaign, desk.plan(campaign), organisations);
  }

  private static CampaignId start(
      DemoOffice office, CampaignPlan plan, OrganisationDirectory organisations) {
    return office.together(
        (mediation, unit) -> {
          organisations.list().forEach(each -> unit.organisations().save(each, 0));
          InventedDistrict.mediators()
              .forEach(
                  each -> {
                    unit.personalData().put(each.person(), InventedDistrict.dataOf(each));
                    unit.mediators().save(each, 0);
                  });
          DateRange days =
              DateRange.of(plan.firstDay().orElseThrow(), plan.lastDay().orElseThrow());
          CampaignDesk desk = mediation.as(InventedDistrict.bureau()).campaigns();
          CampaignId id =
              desk.start(
                      BundledPlans.text(plan.id()),
                      InventedDistrict.REGION,
                      days,
                      DeadlineReading.BEFORE_PERIOD_STARTS)
                  .id();
          WorkCalendar calendar = WorkCalendar.national();
          desk.addDuties(
              id,
              organisations,
              DutyTerms.builder()
                  .reading(DeadlineReading.BEFORE_PERIOD_STARTS)
                  .calendar(calendar)
                  .build());
          return id;
        });
  }
}
