package org.fengqiao.mediation.service;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.calendar.DateRange;
import org.fengqiao.mediation.committee.OrganisationEntry;
import org.fengqiao.mediation.committee.standard.Activity;
import org.fengqiao.mediation.committee.standard.ActivityKind;
import org.fengqiao.mediation.committee.standard.ActivityStandard;
import org.fengqiao.mediation.kernel.Explained;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.kernel.ProblemsException;
import org.fengqiao.mediation.storage.Milestone;
import org.fengqiao.mediation.storage.RegisteredMediator;
import org.fengqiao.mediation.storage.RegisteredOrganisation;
import org.fengqiao.mediation.storage.TallyDimension;
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
   * @throws ProblemsException because of the role
   */
  public RegisterView asOf(LocalDate day) {
    Rights.READ_REGISTER.require(actor, "register");
    return units.ask(Scopes.partition(actor.scope()), unit -> read(unit, day));
  }

  private RegisterView read(UnitOfWork unit, LocalDate day) {
    return view(new RegisterReader(unit), day, reader -> reader.mediators(actor.scope()));
  }

  private RegisterView view(
      RegisterReader reader,
      LocalDate day,
      Function<RegisterReader, List<RegisteredMediator>> mediators) {
    Map<OrganisationId, Versioned<RegisteredOrganisation>> rows =
        reader.organisations(actor.scope());
    List<RegisteredOrganisation> own = rows.values().stream().map(Versioned::value).toList();
    reader.close(rows);
    return new RegisterView(
        office,
        actor.scope(),
        day,
        OrganisationFiles.registry(rows.values(), office),
        own,
        mediators.apply(reader));
  }

  /**
   * Returns what the organisations of the scope did in some months, and who is to be adjusted
   * (ORG-43, IND-31). The disputes mediated to an end are counted here, for all organisations at
   * once: those of the actor's scope that the organisation answers for today.
   *
   * @param standard from how much on an organisation plays its role
   * @param from the first month
   * @param to the last month; the organisations are those of its last day
   * @param screenings how many screenings each organisation held, as the host keeps them
   * @throws ProblemsException because of the role
   */
  public List<Explained<Activity>> activity(
      ActivityStandard standard,
      YearMonth from,
      YearMonth to,
      Map<OrganisationId, Long> screenings) {
    Rights.READ_REGISTER.require(actor, "register");
    return units.ask(
        Scopes.partition(actor.scope()),
        unit -> {
          RegisterView view =
              view(new RegisterReader(unit), to.atEndOfMonth(), reader -> List.of());
          TallyQuery query =
              new TallyQuery(actor.scope(), Milestone.ENDED, from, to).by(TallyDimension.COMMITTEE);
          Map<OrganisationId, Long> ended =
              unit.cases().tally(query).stream()
                  .collect(Collectors.toMap(TallyRow::committee, TallyRow::count));
          Map<OrganisationId, Map<ActivityKind, Long>> done = new HashMap<>();
          for (OrganisationEntry entry : view.entries()) {
            OrganisationId id = entry.id();
            done.put(
                id,
                Map.of(
                    ActivityKind.CASE,
                    ended.getOrDefault(id, 0L),
                    ActivityKind.SCREENING,
                    screenings.getOrDefault(id, 0L)));
          }
          DateRange period = new DateRange(from.atDay(1), to.atEndOfMonth());
          return standard.of(view.registry().on(period.endInclusive()), period, done).stream()
              .filter(each -> done.containsKey(each.value().organisation()))
              .toList();
        });
  }
}
