package org.fengqiao.mediation.service;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.campaign.DutyInstance;
import org.fengqiao.mediation.campaign.DutyKind;
import org.fengqiao.mediation.campaign.DutyReceipt;
import org.fengqiao.mediation.campaign.ReportingLine;
import org.fengqiao.mediation.kernel.DutyId;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.Problems;
import org.fengqiao.mediation.kernel.ProblemsException;
import org.fengqiao.mediation.storage.DutyQuery;
import org.fengqiao.mediation.storage.NotFoundException;
import org.fengqiao.mediation.storage.Page;
import org.fengqiao.mediation.storage.VersionConflictException;

/**
 * Duties of campaigns and what is received for them.
 *
 * <p>Reports go upwards: to the office over the committee or to the bureau (REP-02 to REP-16).
 * Offices and bureaus therefore receive them, for what is owed in their area; a committee does not
 * sign for its own report, or a late one could be made one in time (REP-17). What ends in no
 * report, such as a screening or a meeting, its director notes for the own committee too.
 */
public final class DutyDesk {

  private final Office office;
  private final Units units;
  private final Actor actor;

  DutyDesk(Office office, Units units, Actor actor) {
    this.office = office;
    this.units = units;
    this.actor = actor;
  }

  /** Returns a duty; empty if there is no such duty in the actor's scope. */
  public Optional<DutyInstance> find(DutyId id) {
    return units.run(id.partition(), unit -> unit.duties().find(id, actor.scope()));
  }

  /**
   * Notes that the actor received something for a duty.
   *
   * @param on the day it came: not after today, and not before the days the duty is about
   * @param route how it came
   * @param zeroReport whether it says that there was nothing
   * @throws ProblemsException because of the role or the day, or if something was received already
   * @throws NotFoundException if there is no such duty in the actor's scope
   */
  public DutyInstance receive(
      DutyId id, LocalDate on, Optional<ReportingLine.ReportChannel> route, boolean zeroReport) {
    DutyReceipt receipt = receipt(on, route, zeroReport);
    return write(id, before -> before.receive(receipt, office.today()));
  }

  /**
   * Notes that what stands there as received is wrong and how it really was. The wrong receipt is
   * kept with who wrote it and when (REP-17).
   *
   * @param on the day it came: not after today, and not before the days the duty is about
   * @param route how it came
   * @param zeroReport whether it says that there was nothing
   * @throws ProblemsException because of the role or the day, or if nothing was received yet
   * @throws NotFoundException if there is no such duty in the actor's scope
   */
  public DutyInstance correct(
      DutyId id, LocalDate on, Optional<ReportingLine.ReportChannel> route, boolean zeroReport) {
    DutyReceipt receipt = receipt(on, route, zeroReport);
    return write(id, before -> before.correct(receipt, office.today()));
  }

  private DutyReceipt receipt(
      LocalDate on, Optional<ReportingLine.ReportChannel> route, boolean zeroReport) {
    return new DutyReceipt(on, actor.id(), office.now(), route, zeroReport);
  }

  private DutyInstance write(DutyId id, UnaryOperator<DutyInstance> rule) {
    Rights.RECEIVE_DUTY.require(actor, id.text());
    try {
      return units.run(
          id.partition(),
          unit -> {
            DutyInstance before =
                unit.duties().find(id, actor.scope()).orElseThrow(() -> new NotFoundException(id));
            if (before.duty().kind() == DutyKind.REPORT) {
              Rights.RECEIVE_REPORT.require(actor, id.text());
            }
            DutyReceipt receipt = rule.apply(before).receipt().orElseThrow();
            return unit.duties().receive(id, receipt, before.receipts().size());
          });
    } catch (VersionConflictException e) {
      throw new ProblemsException(
          Problems.of(Problem.of(ServiceProblem.RECEIVED_MEANWHILE, id.text())));
    }
  }

  /**
   * Returns a page of the actor's duties by their last day.
   *
   * @param terms sets the page and what narrows the list; the scope is the actor's
   */
  public Page<DutyInstance> list(Consumer<DutyQuery.Builder> terms) {
    DutyQuery.Builder query = DutyQuery.builder();
    terms.accept(query);
    DutyQuery mine = query.scope(actor.scope()).build();
    return units.ask(Scopes.partition(actor.scope()), unit -> unit.duties().list(mine));
  }
}
