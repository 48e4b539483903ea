package org.fengqiao.mediation.service;

import java.time.LocalDate;
import org.fengqiao.mediation.committee.MediationOrganisation;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.rules.ResolvedRules;
import org.fengqiao.mediation.screening.LeadContext;

/** Puts together what a step with a lead needs. */
final class LeadContexts {

  private LeadContexts() {}

  static LeadContext of(
      Office office, MediationOrganisation acting, RegionCode region, LocalDate day) {
    ResolvedRules rules = office.rules().resolve(region, day);
    return new LeadContext(
        day, acting, rules.screening(), rules.cases().disputeTypes(), office.calendar());
  }
}
