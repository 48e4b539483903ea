package org.fengqiao.mediation.service;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.committee.MediationOrganisation;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.kernel.ProblemsException;
import org.fengqiao.mediation.storage.Milestone;
import org.fengqiao.mediation.storage.RegisteredMediator;
import org.fengqiao.mediation.storage.RegisteredOrganisation;
import org.fengqiao.mediation.storage.TallyQuery;
import org.fengqiao.mediation.storage.TallyRow;
import org.fengqiao.mediation.storage.UnitOfWork;
import org.fengqiao.mediation.storage.Versioned;

/** Questions about the register of the actor's scope as of a day. */
public final class RegisterDesk {

  private final Office office;
  private final Units units;
  private final Actor actor;

  RegisterDesk(Office office, Units units, Actor actor) {
    this.office = office;
    this.units = units;
    this.actor = actor;
  }

  /**
   * Reads the register once, to be asked as often as one likes.
   *
   * @param day as of when
   * @throws ProblemsException because of the role, or naming every contradiction of a register that
   *     was not kept by the desks
   */
  public RegisterView asOf(LocalDate day) {
    Rights.READ_REGISTER.require(actor, "register");
    return units.ask(Scopes.partition(actor.scope()), unit -> read(unit, day));
  }

  private RegisterView read(UnitOfWork unit, LocalDate day) {
    RegisterReader reader = new RegisterReader(unit);
    Map<OrganisationId, Versioned<RegisteredOrganisation>> rows =
        reader.organisations(actor.scope());
    List<RegisteredOrganisation> own = rows.values().stream().map(Versioned::value).toList();
    reader.close(rows);
    List<RegisteredMediator> mediators = reader.mediators(actor.scope());
    return new RegisterView(
        actor.scope(),
        day,
        OrganisationDesk.registry(rows.values(), office),
        own,
        mediators,
        office.rules());
  }

  /**
   * Returns how many cases each mediation organisation of the scope accepted in some months
   * (ORG-43, IND-31); those with none are in it with zero.
   *
   * @param from the first month
   * @param to the last month; the organisations are those of its last day
   * @throws ProblemsException because of the role
   */
  public SortedMap<OrganisationId, Long> activity(YearMonth from, YearMonth to) {
    Rights.READ_REGISTER.require(actor, "register");
    return units.ask(
        Scopes.partition(actor.scope()),
        unit -> {
          SortedMap<OrganisationId, Long> accepted = new TreeMap<>();
          for (OrganisationId id : mediating(unit, to.atEndOfMonth())) {
            TallyQuery query =
                new TallyQuery(Scope.Committees.of(id), Milestone.ACCEPTED, from, to);
            accepted.put(id, unit.cases().tally(query).stream().mapToLong(TallyRow::count).sum());
          }
          return accepted;
        });
  }

  private List<OrganisationId> mediating(UnitOfWork unit, LocalDate day) {
    List<OrganisationId> ids = new ArrayList<>();
    for (Versioned<RegisteredOrganisation> row :
        new RegisterReader(unit).organisations(actor.scope()).values()) {
      row.value()
          .on(day)
          .map(entry -> entry.organisation())
          .filter(MediationOrganisation::mediates)
          .ifPresent(organisation -> ids.add(organisation.id()));
    }
    return ids;
  }
}
