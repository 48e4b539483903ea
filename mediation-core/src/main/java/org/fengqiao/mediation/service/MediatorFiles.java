package org.fengqiao.mediation.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.Problems;
import org.fengqiao.mediation.kernel.ProblemsException;
import org.fengqiao.mediation.storage.NotFoundException;
import org.fengqiao.mediation.storage.RegisteredMediator;
import org.fengqiao.mediation.storage.UnitOfWork;
import org.fengqiao.mediation.storage.Versioned;

/** Reads and writes what is kept about one mediator in the actor's scope. */
final class MediatorFiles {

  private final Office office;
  private final Units units;
  private final Actor actor;

  MediatorFiles(Office office, Units units, Actor actor) {
    this.office = office;
    this.units = units;
    this.actor = actor;
  }

  /** A change that may read more of the unit. */
  interface Change {
    RegisteredMediator apply(UnitOfWork unit, RegisteredMediator before);
  }

  RegisteredMediator write(MediatorId id, UnaryOperator<RegisteredMediator> rule) {
    return write(id, (unit, before) -> rule.apply(before));
  }

  RegisteredMediator write(MediatorId id, Change rule) {
    return units.run(
        id.partition(),
        unit -> {
          Versioned<RegisteredMediator> before =
              unit.mediators()
                  .findRegistered(id, actor.scope())
                  .orElseThrow(() -> new NotFoundException(id));
          RegisteredMediator next = rule.apply(unit, before.value());
          return unit.mediators().save(next, before.version()).value();
        });
  }

  Optional<RegisteredMediator> find(MediatorId id) {
    return units.run(
        id.partition(),
        unit -> unit.mediators().findRegistered(id, actor.scope()).map(Versioned::value));
  }

  /** Throws if a day on which something happened is still to come. */
  void requirePast(MediatorId id, LocalDate on) {
    if (on.isAfter(office.today())) {
      throw refusal(Problem.of(ServiceProblem.FUTURE_DAY, id.text(), on, office.today()));
    }
  }

  static ProblemsException refusal(Problem problem) {
    return new ProblemsException(Problems.of(problem));
  }

  /** Returns the value, unless something was found before or stands against it now. */
  static <T> T allAtOnce(Problems found, Supplier<T> value) {
    try {
      T result = value.get();
      found.orThrow();
      return result;
    } catch (ProblemsException refused) {
      throw refused.problems().equals(found)
          ? refused
          : new ProblemsException(found.and(refused.problems()));
    }
  }

  /** Returns the list with another value at a place. */
  static <T> List<T> replaced(List<T> all, int place, T value) {
    List<T> changed = new ArrayList<>(all);
    changed.set(place, value);
    return changed;
  }
}
