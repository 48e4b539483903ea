package org.fengqiao.mediation.campaign;

import java.time.LocalDate;
import java.util.ArrayList;
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
 * @param receipts what was written down about how it was met, in this order; the last one counts,
 *     those before it were corrected and are kept (REP-17)
 */
public record DutyInstance(CampaignDuty duty, List<DutyReceipt> receipts) {

  /** Copies the list. */
  public DutyInstance {
    receipts = List.copyOf(receipts);
  }

  /** Returns a duty that nothing was received for yet. */
  public static DutyInstance of(CampaignDuty duty) {
    return new DutyInstance(duty, List.of());
  }

  /** Returns how the duty was met, once it was, as it was last written down. */
  public Optional<DutyReceipt> receipt() {
    return receipts.isEmpty() ? Optional.empty() : Optional.of(receipts.get(receipts.size() - 1));
  }

  /** Returns the instance with one more receipt, which takes the place of those before it. */
  public DutyInstance with(DutyReceipt receipt) {
    List<DutyReceipt> all = new ArrayList<>(receipts);
    all.add(receipt);
    return new DutyInstance(duty, all);
  }

  /**
   * Returns the instance after something was received.
   *
   * @param today the civil day it is written down
   * @throws ProblemsException with every reason: something was received already, or the day lies in
   *     the future or before the days the duty is about
   */
  public DutyInstance receive(DutyReceipt received, LocalDate today) {
    List<Problem> problems = new ArrayList<>();
    receipt()
        .ifPresent(
            earlier -> problems.add(problem(DutyProblem.ALREADY_RECEIVED, earlier.receivedOn())));
    return checked(received, today, problems);
  }

  /**
   * Returns the instance after a receipt was found to be wrong: the new one counts, the old one is
   * kept.
   *
   * @param today the civil day it is written down
   * @throws ProblemsException with every reason: nothing was received yet, or the day lies in the
   *     future or before the days the duty is about
   */
  public DutyInstance correct(DutyReceipt received, LocalDate today) {
    List<Problem> problems = new ArrayList<>();
    if (receipts.isEmpty()) {
      problems.add(problem(DutyProblem.NOTHING_RECEIVED));
    }
    return checked(received, today, problems);
  }

  private DutyInstance checked(DutyReceipt received, LocalDate today, List<Problem> problems) {
    LocalDate day = received.receivedOn();
    if (day.isAfter(today)) {
      problems.add(problem(DutyProblem.RECEIVED_IN_FUTURE, day, today));
    }
    LocalDate earliest = earliestReceipt();
    if (day.isBefore(earliest)) {
      problems.add(problem(DutyProblem.RECEIVED_TOO_EARLY, day, earliest));
    }
    if (!problems.isEmpty()) {
      throw new ProblemsException(new Problems(problems));
    }
    return with(received);
  }

  /** A plan may ask for something before the days it is about; then it may come that early. */
  private LocalDate earliestReceipt() {
    LocalDate start = duty.duty().covers().startInclusive();
    LocalDate due = duty.duty().due();
    return due.isBefore(start) ? due : start;
  }

  private Problem problem(DutyProblem code, Object... arguments) {
    return Problem.of(code, duty.id().text(), arguments);
  }

  /** Returns how the duty stands at the end of a day; what is received later is not known yet. */
  public DutyStatus status(LocalDate today) {
    LocalDate lastDay = duty.duty().deadline().lastDay();
    Optional<LocalDate> received =
        receipt().map(DutyReceipt::receivedOn).filter(day -> !day.isAfter(today));
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
