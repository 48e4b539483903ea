package org.fengqiao.mediation.service;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.casework.CaseContext;
import org.fengqiao.mediation.casework.MediationCase;
import org.fengqiao.mediation.casework.TieKind;
import org.fengqiao.mediation.committee.Seat;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.mediator.CredentialRule;
import org.fengqiao.mediation.mediator.Credentials;
import org.fengqiao.mediation.mediator.Mediator;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.storage.Cursor;
import org.fengqiao.mediation.storage.MediatorQuery;
import org.fengqiao.mediation.storage.Page;
import org.fengqiao.mediation.storage.PageRequest;
import org.fengqiao.mediation.storage.UnitOfWork;
import org.fengqiao.mediation.storage.Versioned;

/** Who is engaged to mediate a case by its holder and by who mediates together with it. */
final class CaseRoster {

  private final UnitOfWork unit;
  private final MediationCase it;

  CaseRoster(UnitOfWork unit, MediationCase it) {
    this.unit = unit;
    this.it = it;
  }

  /** Names who may be named on a day, and what speaks against whom. */
  void name(LocalDate day, CredentialRule credentials, CaseContext.Builder context) {
    Set<PersonRef> persons = Set.copyOf(it.summary().persons());
    for (Mediator mediator : engaged(day)) {
      context.addEngagedMediators(mediator.id());
      if (mediator.isMinorOn(day)) {
        context.addMinorMediators(mediator.id());
      }
      if (Credentials.check(mediator, day, credentials).hasErrors()) {
        context.putUncertifiedMediators(mediator.id(), credentials.basis());
      }
      tie(mediator, persons).ifPresent(tie -> context.putKnownTies(mediator.id(), tie));
    }
  }

  /** The persons of the mediators of the case, as far as this partition knows them. */
  Set<PersonRef> mediatorPersons() {
    Set<OrganisationId> committees = committees().collect(Collectors.toSet());
    return it.mediators().stream()
        .filter(id -> id.partition().equals(unit.partition()))
        .flatMap(id -> unit.mediators().find(id, new Scope.Committees(committees)).stream())
        .map(each -> each.value().person())
        .collect(Collectors.toSet());
  }

  private static Optional<TieKind> tie(Mediator mediator, Set<PersonRef> persons) {
    if (persons.contains(mediator.person())) {
      return Optional.of(TieKind.OWN_INTEREST);
    }
    if (mediator.kin().stream().anyMatch(persons::contains)) {
      return Optional.of(TieKind.KIN);
    }
    return mediator
        .background()
        .employer()
        .filter(persons::contains)
        .map(unit -> TieKind.OTHER_TIE);
  }

  /** The holder and who mediates together with it. */
  private Stream<OrganisationId> committees() {
    return Stream.concat(it.holder().stream(), it.holderTrack().partners().stream());
  }

  private Set<Mediator> engaged(LocalDate day) {
    Set<Mediator> engaged = new HashSet<>();
    committees().forEach(holder -> engaged.addAll(engaged(holder, day)));
    return engaged;
  }

  private Set<Mediator> engaged(OrganisationId holder, LocalDate day) {
    Set<Mediator> engaged = new HashSet<>();
    MediatorQuery query =
        new MediatorQuery(
            Scope.Committees.of(holder), Optional.of(day), PageRequest.first(PageRequest.MAX_SIZE));
    Set<MediatorId> seated = seated(holder, day);
    Page<Versioned<Mediator>> page = unit.mediators().list(query);
    while (true) {
      page.entries().stream()
          .map(Versioned::value)
          .filter(mediator -> seated.contains(mediator.id()) || mediator.mediatesFor(holder, day))
          .forEach(engaged::add);
      Optional<Cursor> next = page.next();
      if (next.isEmpty()) {
        return engaged;
      }
      page = unit.mediators().list(query.after(next.get()));
    }
  }

  /** Members of a committee are its mediators (人民调解法 art. 13). */
  private Set<MediatorId> seated(OrganisationId holder, LocalDate day) {
    return Optional.of(holder)
        .filter(id -> id.partition().equals(unit.partition()))
        .flatMap(id -> unit.organisations().findRegistered(id, Scope.Committees.of(id)))
        .map(row -> row.value().seats())
        .orElse(List.of())
        .stream()
        .filter(seat -> seat.holdsOn(day))
        .map(Seat::mediator)
        .collect(Collectors.toSet());
  }
}
