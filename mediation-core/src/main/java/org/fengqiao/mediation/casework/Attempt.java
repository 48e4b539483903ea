package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.Partition;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.Problems;
import org.fengqiao.mediation.kernel.Severity;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.TextRef;
import org.jspecify.annotations.Nullable;

/**
 * One actor trying one kind of action on one case: the facts guards look at, and what they found.
 */
final class Attempt {

  /** No day a case counts with lies before it. */
  static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);

  /** Nor after this one. */
  static final LocalDate LAST_DAY = LocalDate.of(2999, 12, 31);

  private final MediationCase mediationCase;
  private final CaseContext context;
  private final CaseRow<?> row;
  private final CaseOnDay then;
  private final CaseMatrix.Cell cell;
  private @Nullable List<PartyNumber> own;
  private List<Problem> found = List.of();
  private boolean blocked;

  /**
   * An attempt.
   *
   * @param then the case on the day of the context, which the attempts of one question share
   */
  Attempt(CaseOnDay then, CaseContext context, CaseRow<?> row) {
    this.mediationCase = then.it();
    this.context = context;
    this.row = row;
    this.then = then;
    this.cell = row.cell(context.actor().role());
  }

  /** The same attempt on the case as it would be. */
  Attempt on(MediationCase other) {
    return new Attempt(other.at(day()), context, row);
  }

  MediationCase it() {
    return mediationCase;
  }

  /** The case on the day it happens. */
  CaseOnDay then() {
    return then;
  }

  CaseContext context() {
    return context;
  }

  Actor actor() {
    return context.actor();
  }

  CaseRules rules() {
    return context.rules();
  }

  /** The rules by which others count what they have to do from that day on. */
  CaseRules rulesOfDay() {
    return context.rulesOfDay();
  }

  ActionKind kind() {
    return row.kind();
  }

  /** Where the row comes from. */
  LegalBasis basis() {
    return row.basis();
  }

  LocalDate day() {
    return context.occurredOn();
  }

  String disputeType() {
    return mediationCase.registered().disputeType();
  }

  CaseMatrix.Cell cell() {
    return cell;
  }

  boolean isPartyOrAgent() {
    return actor().role() == Role.PARTY || actor().role() == Role.REPRESENTATIVE;
  }

  /** The parties the actor may act for in this row; for an office or mediator all of them. */
  List<PartyNumber> ownParties() {
    List<PartyNumber> made = own;
    if (made == null) {
      made =
          isPartyOrAgent()
              ? numbers(
                  mediationCase.parties().stream()
                      .filter(party -> isOwn(party, cell().power()))
                      .toList())
              : mediationCase.partyNumbers();
      own = made;
    }
    return made;
  }

  /** The parties the actor stands for, whatever the authority names. */
  List<PartyNumber> ownPartiesWithoutPower() {
    return numbers(
        mediationCase.parties().stream()
            .filter(party -> isOwn(party, Optional.empty()) || speaksFor(party.number()))
            .toList());
  }

  private boolean isOwn(PartyStanding party, Optional<AgentPower> power) {
    if (actor().role() == Role.PARTY) {
      return isOwn(party.party().person()) || isSpokesperson(party.number(), neededPower());
    }
    return party.representative().map(LegalRepresentative::person).filter(this::isOwn).isPresent()
        || party.agents().stream()
            .filter(agent -> isOwn(agent.person()))
            .anyMatch(agent -> power.map(needed -> agent.may(needed, day())).orElse(true))
        || isSpokesperson(party.number(), neededPower());
  }

  /** What somebody who acts for another needs in this row, where it matters. */
  private Optional<AgentPower> neededPower() {
    return row.cell(Role.REPRESENTATIVE).power();
  }

  /** Spokespersons do for the others what takes one of their powers, and nothing else. */
  private boolean isSpokesperson(PartyNumber member, Optional<AgentPower> power) {
    return power.filter(SpokespersonGroup.POWERS::contains).isPresent() && speaksFor(member);
  }

  private boolean speaksFor(PartyNumber member) {
    return mediationCase.groups().stream()
        .filter(group -> group.members().contains(member))
        .flatMap(group -> group.spokespersons().stream())
        .map(this::party)
        .anyMatch(speaker -> speaker.isActive() && isOwn(speaker.party().person()));
  }

  boolean isOwn(PersonRef person) {
    return actor().scope() instanceof Scope.Own mine && mine.persons().contains(person.text());
  }

  void report(StepProblem code, Object... arguments) {
    reportBecause(row.basis(), code, arguments);
  }

  void reportBecause(LegalBasis basis, StepProblem code, Object... arguments) {
    report(code.severity(), basis, code, arguments);
  }

  /** Warns of what the code refuses elsewhere. */
  void warnBecause(LegalBasis basis, StepProblem code, Object... arguments) {
    report(Severity.WARNING, basis, code, arguments);
  }

  /** Refuses where an instrument in force here says so; a default or an analogy only warns. */
  void reportAsFirmAs(LegalBasis basis, StepProblem code, Object... arguments) {
    switch (basis.certainty()) {
      case LAW, LOCAL_REGULATION, OFFICIAL_NORM, PLAN_OR_PRACTICE ->
          reportBecause(basis, code, arguments);
      case ANALOGY, OUR_DEFAULT -> warnBecause(basis, code, arguments);
    }
  }

  private void report(Severity severity, LegalBasis basis, StepProblem code, Object... arguments) {
    report(severity, basis, code, List.of(arguments));
  }

  /** Reports with arguments that are there already. */
  void reportWith(StepProblem code, List<Object> arguments) {
    report(code.severity(), row.basis(), code, arguments);
  }

  private void report(
      Severity severity, LegalBasis basis, StepProblem code, List<Object> arguments) {
    add(new Problem(code, severity, mediationCase.id().text(), arguments, Optional.of(basis)));
  }

  /** Most attempts find two problems or fewer. */
  private void add(Problem problem) {
    switch (found.size()) {
      case 0 -> found = List.of(problem);
      case 1 -> found = List.of(found.get(0), problem);
      case 2 -> {
        found = new ArrayList<>(found);
        found.add(problem);
      }
      default -> found.add(problem);
    }
  }

  void report(Problems others) {
    others.forEach(this::add);
  }

  /** What follows is about the arguments; what was found so far blocks the kind of action. */
  void kindIsChecked() {
    blocked = found().hasErrors();
  }

  /**
   * Reports a value that is not among those allowed. Where nothing would be allowed because the
   * kind of action is blocked, the refusal says why already, and that is all there is to say.
   */
  void notAmong(StepProblem code, String field, Object value, List<?> allowed) {
    if (!(blocked && allowed.isEmpty())) {
      report(code, field, value, allowed);
    }
  }

  /** Returns whether the refusal says so already. */
  boolean said(StepProblem code) {
    return CaseLists.any(found, problem -> problem.code() == code);
  }

  Problems found() {
    return found.isEmpty() ? Problems.none() : new Problems(found);
  }

  // Checks that several rows share

  /** Reports a party that is not in the case, or that the actor may not act for. */
  boolean checkParty(String field, PartyNumber party) {
    return checkOneOf(field, party, mediationCase.partyNumbers()) && checkOwn(field, party);
  }

  boolean checkOneOf(String field, PartyNumber party, List<PartyNumber> allowed) {
    if (!allowed.contains(party)) {
      notAmong(CaseProblem.UNKNOWN_PARTY, field, party.value(), values(allowed));
      return false;
    }
    return true;
  }

  private boolean checkOwn(String field, PartyNumber party) {
    List<PartyNumber> allowed = ownParties();
    if (!allowed.contains(party)) {
      if (isPartyOrAgent() && speaksFor(party) && !said(CaseProblem.AUTHORITY_MISSING)) {
        reportBecause(
            PartyRows.ELECTED,
            PartyProblem.SPOKESPERSON_CANNOT_DISPOSE,
            field,
            party.value(),
            SpokespersonGroup.POWERS);
      } else {
        notAmong(CaseProblem.NOT_OWN_PARTY, field, party.value(), values(allowed));
      }
      return false;
    }
    return true;
  }

  /** Reports parties that are unknown or named twice, and an empty list. */
  boolean checkParties(String field, List<PartyNumber> parties, List<PartyNumber> allowed) {
    if (parties.isEmpty()) {
      report(CaseProblem.NOTHING_GIVEN, field);
      return false;
    }
    boolean known = true;
    for (PartyNumber party : parties) {
      known &= checkOneOf(field, party, allowed);
    }
    if (new HashSet<>(parties).size() < parties.size()) {
      List<PartyNumber> twice =
          CaseLists.those(parties, p -> parties.indexOf(p) != parties.lastIndexOf(p));
      report(CaseProblem.PARTY_TWICE, field, values(new LinkedHashSet<>(twice)));
      return false;
    }
    return known;
  }

  /** Reports a party that cannot settle its own affairs and acts without its representative. */
  void checkCapable(String field, PartyNumber party) {
    if (actor().role() == Role.PARTY
        && !party(party).actsAlone()
        && !said(PartyProblem.NEEDS_REPRESENTATIVE)) {
      report(PartyProblem.PARTY_NEEDS_REPRESENTATIVE, field, party.value());
    }
  }

  /**
   * Reports parties said to act together with the actor who neither are the actor's nor signed a
   * paper, and those of the actor's who cannot settle their own affairs.
   *
   * @param signed the paper with the signatures of those the actor does not act for
   */
  void checkActing(String field, List<PartyNumber> named, Optional<TextRef> signed) {
    List<PartyNumber> own = ownParties();
    List<PartyNumber> others = CaseLists.those(named, party -> !own.contains(party));
    if (!others.isEmpty() && signed.isEmpty() && others.size() < named.size()) {
      report(CaseProblem.STATEMENT_MISSING, field, values(others));
    }
    CaseLists.those(named, own::contains).forEach(party -> checkCapable(field, party));
  }

  /**
   * Reports a day out of the reach of any case, or out of the order of things.
   *
   * @return whether the day can be counted with
   */
  boolean checkDay(String field, LocalDate day, LocalDate first, LocalDate last) {
    boolean possible = !day.isBefore(first) && !day.isAfter(last);
    if (!possible) {
      report(CaseProblem.DAY_NOT_POSSIBLE, field, day, first, last);
    }
    return possible;
  }

  /** The same for a day that is to come, or is the present one. */
  boolean checkDayFromNow(String field, LocalDate day) {
    return checkDay(field, day, day(), LAST_DAY);
  }

  /** Reports what lies in another partition than the case. */
  void checkPartition(String field, Partition partition) {
    Partition own = mediationCase.id().partition();
    if (!partition.equals(own)) {
      report(CaseProblem.WRONG_PARTITION, field, partition.digits(), own.digits());
    }
  }

  /** Returns whether a court sent the case. */
  boolean isCourtChannel() {
    return mediationCase.registered().source() == CaseSource.COURT;
  }

  PartyStanding party(PartyNumber number) {
    return mediationCase.party(number).orElseThrow();
  }

  static List<PartyNumber> numbers(Collection<PartyStanding> parties) {
    List<PartyNumber> numbers = new ArrayList<>(parties.size());
    for (PartyStanding party : parties) {
      numbers.add(party.number());
    }
    return Collections.unmodifiableList(numbers);
  }

  static List<Integer> values(Collection<PartyNumber> parties) {
    List<Integer> values = new ArrayList<>(parties.size());
    for (PartyNumber party : parties) {
      values.add(party.value());
    }
    return Collections.unmodifiableList(values);
  }
}
