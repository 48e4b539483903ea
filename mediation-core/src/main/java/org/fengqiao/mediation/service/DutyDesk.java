package org.fengqiao.mediation.service;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.campaign.DutyInstance;
import org.fengqiao.mediation.campaign.DutyReceipt;
import org.fengqiao.mediation.campaign.ReportingLine;
import org.fengqiao.mediation.kernel.DutyId;
import org.fengqiao.mediation.kernel.ProblemsException;
import org.fengqiao.mediation.storage.DutyQuery;
import org.fengqiao.mediation.storage.NotFoundException;
import org.fengqiao.mediation.storage.Page;

/** Duties of campaigns and what is received for them. */
public final class DutyDesk {

  private final Units units;
  private final Actor actor;

  DutyDesk(Units units, Actor actor) {
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
   * @param on the day it came
   * @param route how it came
   * @param zeroReport whether it says that there was nothing
   * @throws ProblemsException because of the role, or if something was received already
   * @throws NotFoundException if there is no such duty in the actor's scope
   */
  public DutyInstance receive(
      DutyId id, LocalDate on, Optional<ReportingLine.ReportChannel> route, boolean zeroReport) {
    Rights.RECEIVE_DUTY.require(actor, id.text());
    DutyReceipt receipt = new DutyReceipt(on, actor.id(), route, zeroReport);
    return units.run(
        id.partition(),
        unit -> {
          if (unit.duties().find(id, actor.scope()).isEmpty()) {
            throw new NotFoundException(id);
          }
          return unit.duties().receive(id, receipt);
        });
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
