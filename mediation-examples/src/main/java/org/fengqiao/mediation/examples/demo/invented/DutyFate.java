package org.fengqiao.mediation.examples.demo.invented;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import org.fengqiao.mediation.campaign.CampaignDuty;

/** When a duty of the campaign was met. It follows from what is owed, by whom and when. */
public final class DutyFate {

  private DutyFate() {}

  /** Returns the day something was received; empty if nothing ever was. */
  public static Optional<LocalDate> receivedOn(CampaignDuty duty) {
    LocalDate lastDay = duty.duty().deadline().lastDay();
    // Not from the id: that contains the campaign's, which is another one in every folder.
    Random random = DisputeFate.random(duty.item() + " " + duty.who() + " " + lastDay);
    double lot = random.nextDouble();
    if (lot < InventedLedger.MISSED_DUTIES) {
      return Optional.empty();
    }
    if (lot < InventedLedger.MISSED_DUTIES + InventedLedger.LATE_DUTIES) {
      int days = random.nextInt(4) == 0 ? 8 + random.nextInt(30) : 1 + random.nextInt(7);
      return Optional.of(lastDay.plusDays(days));
    }
    LocalDate first = duty.duty().covers().startInclusive();
    LocalDate early = lastDay.minusDays(random.nextInt(2));
    return Optional.of(early.isBefore(first) ? lastDay : early);
  }
}
