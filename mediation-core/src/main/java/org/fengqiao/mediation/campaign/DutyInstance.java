package org.fengqiao.mediation.campaign;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.mediation.indicator.CountName;
import org.fengqiao.mediation.indicator.Counts;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.Problems;
import org.fengqiao.mediation.kernel.ProblemsException;

/**
 * A duty and what became of it (REP-01). The status is derived from the day one asks for: time
 * writes nothing.
 *
 * @param duty the duty
 * @param receipt how it was met, once it was
 */
public record DutyInstance(CampaignDuty duty, Optional<DutyReceipt> receipt) {

  /** Returns a duty that nothing was received for yet. */
  public static DutyInstance of(CampaignDuty duty) {
    return new DutyInstance(duty, Optional.empty());
  }

  /**
   * Returns the instance after something was received.
   *
   * @throws ProblemsException if something was received already
   */
  public DutyInstance receive(DutyReceipt received) {
    if (receipt.isPresent()) {
      throw new ProblemsException(
          Problems.of(
              Problem.of(
                  DutyProblem.ALREADY_RECEIVED, duty.id().text(), receipt.get().receivedOn())));
    }
    return new DutyInstance(duty, Optional.of(received));
  }

  /** Returns how the duty stands at the end of a day; what is received later is not known yet. */
  public DutyStatus status(LocalDate today) {
    LocalDate lastDay = duty.duty().deadline().lastDay();
    Optional<LocalDate> received =
        receipt.map(DutyReceipt::receivedOn).filter(day -> !day.isAfter(today));
    if (received.isPresent()) {
      return received.get().isAfter(lastDay) ? DutyStatus.RECEIVED_LATE : DutyStatus.RECEIVED;
    }
    return today.isAfter(lastDay) ? DutyStatus.MISSING : DutyStatus.DUE;
  }

  /**
   * Returns the numbers of the timely-reporting rate (IND-27): the reports whose last day is the
   * given one or earlier, and those of them received in time. What is still open does not count;
   * without a report due the rate is not measurable.
   */
  public static Counts timelyReporting(Collection<DutyInstance> instances, LocalDate today) {
    List<DutyInstance> due =
        instances.stream()
            .filter(instance -> instance.duty().kind() == DutyKind.REPORT)
            .filter(instance -> !instance.duty().duty().deadline().lastDay().isAfter(today))
            .toList();
    long inTime =
        due.stream().filter(instance -> instance.status(today) == DutyStatus.RECEIVED).count();
    return Counts.of(
        Map.of(
            CountName.REPORTS_DUE.code(),
            (long) due.size(),
            CountName.REPORTS_IN_TIME.code(),
            inTime));
  }
}
