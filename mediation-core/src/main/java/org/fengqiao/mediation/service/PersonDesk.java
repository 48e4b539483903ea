package org.fengqiao.mediation.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.actor.Sight;
import org.fengqiao.mediation.casework.CaseMatrix;
import org.fengqiao.mediation.casework.CaseReading;
import org.fengqiao.mediation.casework.CaseState;
import org.fengqiao.mediation.casework.CaseSummary;
import org.fengqiao.mediation.casework.CaseView;
import org.fengqiao.mediation.casework.ErasedData;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.Problems;
import org.fengqiao.mediation.kernel.ProblemsException;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.storage.CaseQuery;
import org.fengqiao.mediation.storage.Cursor;
import org.fengqiao.mediation.storage.DataReading;
import org.fengqiao.mediation.storage.Page;
import org.fengqiao.mediation.storage.PageRequest;
import org.fengqiao.mediation.storage.PersonSearch;
import org.fengqiao.mediation.storage.UnitOfWork;

/**
 * Finds the open cases of a person whose name and number the actor has before them, so that one
 * dispute is not taken up twice. Nobody's past is told: what was refused, handed on, closed or
 * archived is not found, nor what is only kept and secured (个人信息保护法 2021 art. 6, 47). People
 * written down in another prefecture are not found.
 */
public final class PersonDesk {

  private static final Set<CaseState> OVER =
      EnumSet.of(CaseState.DECL, CaseState.XFER, CaseState.CLOSED, CaseState.ARCH);

  private final Office office;
  private final Units units;
  private final Actor actor;

  PersonDesk(Office office, Units units, Actor actor) {
    this.office = office;
    this.units = units;
    this.actor = actor;
  }

  /**
   * Looks for a person. That the actor did, and what for, is recorded also when nobody is found.
   *
   * @throws ProblemsException if the role looks for nobody, or not within this kind of scope
   */
  public PersonFound find(PersonSearch search, Sight.Purpose purpose) {
    if (!CaseMatrix.isScopeOf(CaseReading.PERSON, actor)) {
      throw refused();
    }
    return units.run(
        Scopes.partition(actor.scope()),
        unit -> {
          DataReading reading = new DataReading(actor.id(), actor.role(), office.now());
          return found(unit, unit.personalData().search(search, reading, purpose));
        });
  }

  private ProblemsException refused() {
    List<?> readers = CaseMatrix.readers(CaseReading.PERSON);
    Problem problem =
        readers.contains(actor.role())
            ? Problem.of(
                ServiceProblem.SCOPE_REFUSED, actor.id().text(), actor.role(), CaseReading.PERSON)
            : Problem.of(
                ServiceProblem.ROLE_REFUSED,
                actor.id().text(),
                actor.role(),
                CaseReading.PERSON,
                readers);
    return new ProblemsException(Problems.of(problem.because(LegalBasis.ourDefault())));
  }

  private PersonFound found(UnitOfWork unit, Set<PersonRef> persons) {
    List<CaseSummary> seen = new ArrayList<>();
    List<CaseSummary> elsewhere = new ArrayList<>();
    for (CaseSummary each : persons.isEmpty() ? List.<CaseSummary>of() : open(unit, persons)) {
      (CaseMatrix.sees(actor, each) ? seen : elsewhere).add(each);
    }
    return new PersonFound(
        seen.stream().map(each -> CaseView.of(each, actor.role())).toList(),
        elsewhere.stream().findFirst().map(CaseSummary::holder));
  }

  private List<CaseSummary> open(UnitOfWork unit, Set<PersonRef> persons) {
    Scope theirs = new Scope.Own(persons.stream().map(PersonRef::text).collect(Collectors.toSet()));
    List<CaseSummary> open = new ArrayList<>();
    PageRequest page = PageRequest.first(PageRequest.MAX_SIZE);
    while (true) {
      Page<CaseSummary> cases = unit.cases().list(CaseQuery.of(theirs, page));
      cases.entries().stream()
          .filter(each -> !OVER.contains(each.state()))
          .filter(each -> isUsed(unit, each, theirs, persons))
          .forEach(open::add);
      Optional<Cursor> next = cases.next();
      if (next.isEmpty()) {
        break;
      }
      page = page.after(next.get());
    }
    open.sort(Comparator.comparing(CaseSummary::registeredOn).reversed());
    return open;
  }

  /** A token may be in use in one case and restricted in another. */
  private static boolean isUsed(
      UnitOfWork unit, CaseSummary each, Scope theirs, Set<PersonRef> persons) {
    return !each.caseId().partition().equals(unit.partition())
        || unit.cases()
            .find(each.caseId(), theirs)
            .filter(
                it ->
                    each.persons().stream()
                        .filter(persons::contains)
                        .anyMatch(person -> !ErasedData.isRestricted(it, person)))
            .isPresent();
  }
}
