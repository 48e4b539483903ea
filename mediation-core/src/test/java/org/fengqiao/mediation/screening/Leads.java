package org.fengqiao.mediation.screening;

import java.time.LocalDate;
import org.fengqiao.mediation.calendar.WorkCalendar;
import org.fengqiao.mediation.committee.MediationOrganisation;
import org.fengqiao.mediation.committee.Places;
import org.fengqiao.mediation.kernel.LeadId;
import org.fengqiao.mediation.party.TextRef;

/** An invented lead and the context of steps with it. */
final class Leads {

  static final LocalDate FOUND = LocalDate.of(2022, 4, 6);
  static final MediationOrganisation VILLAGE = Places.village("V");
  static final MediationOrganisation TOWN = Places.town("T");

  private Leads() {}

  static Lead.Builder lead() {
    return Lead.builder()
        .id(LeadId.of("9901-L1"))
        .region(Places.VILLAGE)
        .foundOn(FOUND)
        .origin(LeadOrigin.SCREENING)
        .firstReceiver(VILLAGE.id())
        .holder(VILLAGE.id())
        .disputeType("NEIGHBOUR")
        .description(TextRef.of("9901-T1"));
  }

  static LeadContext on(LocalDate day) {
    return new LeadContext(
        day, VILLAGE, ScreeningRules.defaults(), DisputeTypes.national(), WorkCalendar.national());
  }
}
