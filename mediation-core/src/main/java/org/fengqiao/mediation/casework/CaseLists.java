package org.fengqiao.mediation.casework;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.party.PartyNumber;
import org.jspecify.annotations.Nullable;

/**
 * What many guards ask of the same value of a case, each made once; a race makes it twice and no
 * harm.
 */
final class CaseLists {

  private final CaseFacts facts;
  private @Nullable List<PartyStanding> activeParties;
  private @Nullable List<PartyNumber> activeNumbers;
  private @Nullable List<PartyNumber> notConsented;
  private @Nullable List<PartyNumber> unboundParties;
  private @Nullable List<MediatorId> mediators;
  private @Nullable List<Agreement> effectiveAgreements;

  CaseLists(CaseFacts facts) {
    this.facts = facts;
  }

  List<PartyStanding> parties() {
    return facts.parties.values();
  }

  List<PartyNumber> partyNumbers() {
    return facts.parties.keys();
  }

  List<PartyStanding> activeParties() {
    List<PartyStanding> made = activeParties;
    if (made == null) {
      made = those(parties(), PartyStanding::isActive);
      activeParties = made;
    }
    return made;
  }

  List<PartyNumber> activeNumbers() {
    List<PartyNumber> made = activeNumbers;
    if (made == null) {
      made = Attempt.numbers(activeParties());
      activeNumbers = made;
    }
    return made;
  }

  List<PartyNumber> notConsented() {
    List<PartyNumber> made = notConsented;
    if (made == null) {
      made =
          Attempt.numbers(
              those(activeParties(), party -> party.consent() != ConsentStatus.CONSENTED));
      notConsented = made;
    }
    return made;
  }

  List<PartyNumber> unboundParties() {
    List<PartyNumber> made = unboundParties;
    if (made == null) {
      Set<PartyNumber> bound = new HashSet<>();
      for (Agreement agreement : agreements()) {
        if (agreement.isEffective() || agreement.status() == AgreementStatus.SUPERSEDED) {
          bound.addAll(those(agreement.boundParties(), party -> settles(agreement, party)));
        }
      }
      made =
          bound.isEmpty()
              ? activeNumbers()
              : those(activeNumbers(), party -> !bound.contains(party));
      unboundParties = made;
    }
    return made;
  }

  /**
   * After a new round began, what earlier ones agreed, or a change of it, settles nothing (T109).
   */
  boolean settles(Agreement agreement, PartyNumber party) {
    Integer before = facts.openAgain.get(party);
    return before == null
        || (agreement.number() > before && agreement.content().replaces().isEmpty());
  }

  List<PartyNumber> unsettledParties() {
    if (facts.openItems.isEmpty() && facts.annulledFor.isEmpty()) {
      return unboundParties();
    }
    Set<PartyNumber> open = new TreeSet<>(unboundParties());
    facts.openItems.forEach(item -> open.addAll(item.matter().parties()));
    open.addAll(facts.annulledFor);
    open.retainAll(activeNumbers());
    return List.copyOf(open);
  }

  List<MediatorId> mediators() {
    List<MediatorId> made = mediators;
    if (made == null) {
      List<MediatorId> inForce = new ArrayList<>();
      for (Appointment appointment : facts.appointments) {
        if (appointment.isInForce()) {
          inForce.add(appointment.mediator());
        }
      }
      made = Collections.unmodifiableList(inForce);
      mediators = made;
    }
    return made;
  }

  List<CaseClock> clocks() {
    return facts.clocks.values();
  }

  List<Agreement> agreements() {
    return facts.agreements.values();
  }

  Optional<Agreement> openAgreement() {
    for (Agreement agreement : agreements()) {
      if (agreement.isOpen()) {
        return Optional.of(agreement);
      }
    }
    return Optional.empty();
  }

  List<Agreement> effectiveAgreements() {
    List<Agreement> made = effectiveAgreements;
    if (made == null) {
      made = those(agreements(), Agreement::isEffective);
      effectiveAgreements = made;
    }
    return made;
  }

  List<ObligationState> obligations() {
    return facts.obligations.values();
  }

  /** Returns whether something holds for one of a list. */
  static <T> boolean any(List<T> all, Predicate<T> which) {
    for (T each : all) {
      if (which.test(each)) {
        return true;
      }
    }
    return false;
  }

  /** Returns what each of a list has. */
  static <T, R> List<R> each(List<T> all, Function<T, R> what) {
    if (all.isEmpty()) {
      return List.of();
    }
    List<R> made = new ArrayList<>(all.size());
    for (T one : all) {
      made.add(what.apply(one));
    }
    return Collections.unmodifiableList(made);
  }

  /** Returns those of a list for which something holds; the list itself if it does for all. */
  static <T> List<T> those(List<T> all, Predicate<T> which) {
    List<T> those = List.of();
    for (T each : all) {
      if (which.test(each)) {
        those = those.isEmpty() ? new ArrayList<>(all.size()) : those;
        those.add(each);
      }
    }
    return those.size() == all.size() ? all : Collections.unmodifiableList(those);
  }
}
