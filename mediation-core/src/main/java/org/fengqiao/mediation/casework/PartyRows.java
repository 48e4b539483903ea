package org.fengqiao.mediation.casework;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.kernel.Certainty;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.party.Party;
import org.fengqiao.mediation.party.PartyKind;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.Side;

/** The rows about who is in the case, and with which other cases it belongs together. */
final class PartyRows {

  /** One represented in suits by those who were elected (CPL 56). */
  static final LegalBasis ELECTED =
      LegalBasis.builder()
          .from(LegalBasis.law("民事诉讼法", "Civil Procedure Law", "2023", "56"))
          .certainty(Certainty.ANALOGY)
          .build();

  private static final int NO_LIMITS = 8;
  private static final int OWN_WORK = 16;
  private static final int ADULT = 18;
  private static final int OLDEST = 150;

  private PartyRows() {}

  static List<CaseRow<?>> rows() {
    return List.of(setCapacity(), electSpokespersons(), addParty(), substituteParty(), linkCases());
  }

  private static CaseRow<?> setCapacity() {
    return CaseRow.of(ActionKind.SET_CAPACITY, PartyAction.SetCapacity.class)
        .from(CaseState.REG, CaseState.ACC, CaseState.MED)
        .papers(Paper.AUTHORITY)
        .basis(LegalBasis.law("民法典", "Civil Code", "2020", "17-24"))
        .guard(PartyRows::someoneIsAPerson, PartyProblem.NO_NATURAL_PERSON)
        .arguments(PartyRows::checkCapacity)
        .does(
            (action, attempt, effects) ->
                effects.add(
                    new PartyEvent.CapacitySet(
                        action.party(),
                        action.capacity(),
                        action.ground(),
                        action.proof(),
                        action.representative())));
  }

  private static void someoneIsAPerson(Attempt attempt) {
    List<PartyNumber> own = attempt.ownParties();
    if (!own.isEmpty() && persons(attempt).isEmpty()) {
      attempt.report(PartyProblem.NO_NATURAL_PERSON, Attempt.values(own));
    }
  }

  private static List<PartyNumber> persons(Attempt attempt) {
    return attempt.ownParties().stream()
        .filter(p -> attempt.party(p).party().kind() == PartyKind.PERSON)
        .toList();
  }

  private static void checkCapacity(PartyAction.SetCapacity action, Attempt attempt) {
    checkFinding(action, attempt);
    boolean needed = action.capacity() != LegalCapacity.FULL;
    if (needed && action.representative().isEmpty()) {
      attempt.reportBecause(
          civilCode("23, 27, 28"),
          PartyProblem.REPRESENTATIVE_NEEDED,
          "representative",
          action.capacity());
    } else if (!needed && action.representative().isPresent()) {
      attempt.report(PartyProblem.REPRESENTATIVE_NOT_EXPECTED, "representative");
    }
    if (needed && action.age() < ADULT && !action.heard()) {
      attempt.reportBecause(
          LegalBasis.law("未成年人保护法", "Minors Protection Law", "2024", "4"),
          PartyProblem.NOT_HEARD,
          "heard");
    }
    if (attempt.checkParty("party", action.party())
        && attempt.checkOneOf("party", action.party(), persons(attempt))) {
      action
          .representative()
          .filter(who -> action.opposedInterest() || isOpposed(who, action.party(), attempt))
          .ifPresent(
              who ->
                  attempt.reportBecause(
                      civilCode("31, 35"), PartyProblem.OPPOSED_INTEREST, "representative"));
    }
  }

  /** An adult lacks capacity by a finding of a court only, never by anybody's impression. */
  private static void checkFinding(PartyAction.SetCapacity action, Attempt attempt) {
    int age = action.age();
    if (age < 0 || age > OLDEST) {
      attempt.report(PartyProblem.AGE_UNLIKELY, "age", age);
      return;
    }
    Optional<LegalCapacity> byAge =
        switch (action.ground()) {
          case AGE ->
              Optional.of(
                  age < NO_LIMITS
                      ? LegalCapacity.NONE
                      : age < ADULT ? LegalCapacity.LIMITED : LegalCapacity.FULL);
          case OWN_WORK ->
              age >= OWN_WORK && age < ADULT ? Optional.of(LegalCapacity.FULL) : Optional.empty();
          case COURT_FINDING -> age >= ADULT ? Optional.of(action.capacity()) : Optional.empty();
        };
    if (!byAge.equals(Optional.of(action.capacity()))) {
      attempt.reportBecause(
          civilCode(age < ADULT ? "17-20" : "24"),
          PartyProblem.CAPACITY_NOT_PROVEN,
          "capacity",
          action.capacity(),
          byAge.map(List::of).orElse(List.of()));
    }
  }

  private static boolean isOpposed(LegalRepresentative who, PartyNumber party, Attempt attempt) {
    Side side = attempt.party(party).party().side();
    return attempt.it().parties().stream()
        .filter(other -> other.party().side() != side)
        .anyMatch(
            other ->
                other.party().person().equals(who.person())
                    || other.agents().stream().anyMatch(a -> a.person().equals(who.person()))
                    || isRepresentative(who.person(), other));
  }

  private static boolean isRepresentative(PersonRef person, PartyStanding party) {
    return party.representative().filter(who -> who.person().equals(person)).isPresent();
  }

  private static LegalBasis civilCode(String articles) {
    return LegalBasis.law("民法典", "Civil Code", "2020", articles);
  }

  private static CaseRow<?> electSpokespersons() {
    return CaseRow.of(ActionKind.ELECT_SPOKESPERSONS, PartyAction.ElectSpokespersons.class)
        .from(CaseState.REG, CaseState.ACC, CaseState.MED)
        .papers(Paper.ELECTION)
        .basis(ELECTED)
        .guard(PartyRows::aSideIsLarge, PartyProblem.GROUP_TOO_SMALL)
        .guard(Guards::notSevered, CaseProblem.PARTY_SEVERED)
        .arguments(PartyRows::checkElection)
        .does(
            (action, attempt, effects) ->
                effects.add(
                    new PartyEvent.SpokespersonsElected(
                        action.members(), action.spokespersons(), action.paper())));
  }

  private static void aSideIsLarge(Attempt attempt) {
    List<PartyNumber> own = attempt.ownParties();
    if (own.isEmpty()) {
      return;
    }
    GroupRule rule = attempt.rules().groupsOf(attempt.disputeType());
    Set<Side> sides = EnumSet.noneOf(Side.class);
    own.forEach(party -> sides.add(attempt.party(party).party().side()));
    int most = 0;
    for (Side side : sides) {
      most = Math.max(most, members(side, attempt).size());
    }
    if (most < rule.leastMembers()) {
      attempt.reportBecause(rule.basis(), PartyProblem.GROUP_TOO_SMALL, most, rule.leastMembers());
    }
  }

  private static List<PartyNumber> members(Side side, Attempt attempt) {
    return Attempt.numbers(
        CaseLists.those(attempt.it().activeParties(), p -> p.party().side() == side));
  }

  private static void checkElection(PartyAction.ElectSpokespersons action, Attempt attempt) {
    List<PartyNumber> active = attempt.it().activeNumbers();
    GroupRule rule = attempt.rules().groupsOf(attempt.disputeType());
    if (!attempt.checkParties("members", action.members(), active)) {
      return;
    }
    if (action.members().stream().noneMatch(attempt.ownParties()::contains)) {
      attempt.report(
          CaseProblem.NOT_OWN_PARTY,
          "members",
          action.members().get(0).value(),
          Attempt.values(attempt.ownParties()));
    }
    Side side = attempt.party(action.members().get(0)).party().side();
    List<PartyNumber> others =
        action.members().stream().filter(p -> attempt.party(p).party().side() != side).toList();
    if (!others.isEmpty()) {
      attempt.report(PartyProblem.NOT_ONE_SIDE, "members", Attempt.values(others));
    }
    int size = action.members().size();
    if (size < rule.leastMembers() && !attempt.said(PartyProblem.GROUP_TOO_SMALL)) {
      attempt.reportBecause(
          rule.basis(), PartyProblem.MEMBERS_TOO_FEW, "members", size, rule.leastMembers());
    }
    if (rule.commonClaim() && !action.commonClaim()) {
      attempt.reportBecause(rule.claimBasis(), PartyProblem.NO_COMMON_CLAIM, "commonClaim");
    }
    checkSpokespersons(action, rule, attempt);
  }

  private static void checkSpokespersons(
      PartyAction.ElectSpokespersons action, GroupRule rule, Attempt attempt) {
    List<PartyNumber> elected = action.spokespersons().stream().distinct().toList();
    if (elected.size() < rule.leastSpokespersons() || elected.size() > rule.mostSpokespersons()) {
      attempt.reportBecause(
          elected.size() < rule.leastSpokespersons() ? rule.leastBasis() : rule.mostBasis(),
          PartyProblem.SPOKESPERSONS_NUMBER,
          "spokespersons",
          elected.size(),
          rule.leastSpokespersons(),
          rule.mostSpokespersons());
    }
    List<PartyNumber> strangers =
        elected.stream().filter(p -> !action.members().contains(p)).toList();
    if (!strangers.isEmpty()) {
      attempt.report(
          PartyProblem.SPOKESPERSON_NO_MEMBER, "spokespersons", Attempt.values(strangers));
    }
    if (elected.size() < action.spokespersons().size()) {
      attempt.report(
          CaseProblem.PARTY_TWICE, "spokespersons", Attempt.values(action.spokespersons()));
    }
  }

  private static CaseRow<?> addParty() {
    return CaseRow.of(ActionKind.ADD_PARTY, PartyAction.AddParty.class)
        .from(CaseState.REG, CaseState.ACC, CaseState.MED)
        .papers(Paper.CHANGE_RECORD)
        .basis(LegalBasis.mediationLaw("3, 23"))
        .guard(Guards::periodHasNotEnded, CaseProblem.PERIOD_EXPIRED)
        .arguments(
            (action, attempt) -> {
              if (!action.told()) {
                attempt.report(PartyProblem.NOT_TOLD, "told");
              }
              if (!action.presentHeard()) {
                attempt.report(PartyProblem.PRESENT_NOT_HEARD, "presentHeard");
              }
              attempt.it().parties().stream()
                  .filter(party -> party.party().person().equals(action.person()))
                  .forEach(party -> reportAlready("person", party, attempt));
              checkNewPerson("person", action.person(), action.side(), attempt);
              checkRoom("person", 1, attempt);
            })
        .does(
            (action, attempt, effects) ->
                effects.add(
                    new PartyEvent.PartyAdded(
                        new Party(
                            next(attempt, 1),
                            action.side(),
                            action.person(),
                            action.partyKind(),
                            action.region()),
                        action.reason())));
  }

  private static PartyNumber next(Attempt attempt, int step) {
    return PartyNumber.of(attempt.it().parties().size() + step);
  }

  private static void checkRoom(String field, int more, Attempt attempt) {
    if (attempt.it().parties().size() + more > PartyNumber.MAX) {
      attempt.report(PartyProblem.TOO_MANY_PARTIES, field, PartyNumber.MAX);
    }
  }

  /** Whoever stands on one side does not act by law for somebody on the other (CC 31, 35). */
  private static void checkNewPerson(String field, PersonRef person, Side side, Attempt attempt) {
    attempt.checkPartition(field, person.partition());
    if (attempt.it().parties().stream()
        .anyMatch(other -> other.party().side() != side && isRepresentative(person, other))) {
      attempt.reportBecause(civilCode("31, 35"), PartyProblem.OPPOSED_INTEREST, field);
    }
  }

  private static void reportAlready(String field, PartyStanding party, Attempt attempt) {
    attempt.report(PartyProblem.PARTY_ALREADY, field, party.number().value());
  }

  private static CaseRow<?> substituteParty() {
    return CaseRow.of(ActionKind.SUBSTITUTE_PARTY, PartyAction.SubstituteParty.class)
        .from(
            CaseState.REG,
            CaseState.DECL,
            CaseState.ACC,
            CaseState.MED,
            CaseState.AGR,
            CaseState.FAIL,
            CaseState.TERM,
            CaseState.XFER,
            CaseState.CLOSED)
        .papers(Paper.CHANGE_RECORD)
        .basis(civilCode("67, 545, 1121"))
        .arguments(PartyRows::checkSubstitution)
        .does(PartyRows::substitute);
  }

  private static void checkSubstitution(PartyAction.SubstituteParty action, Attempt attempt) {
    if (attempt.checkParty("party", action.party())) {
      checkSuccessors(action, attempt);
    }
    if (action.purelyPersonal()) {
      attempt.report(PartyProblem.PURELY_PERSONAL, "purelyPersonal");
    }
    if (!action.complete()) {
      attempt.report(PartyProblem.SUCCESSORS_INCOMPLETE, "complete");
    }
    List<PersonRef> successors = action.successors();
    if (successors.isEmpty()) {
      attempt.report(CaseProblem.NOTHING_GIVEN, "successors");
    }
    if (successors.stream().distinct().count() < successors.size()) {
      attempt.report(CaseProblem.PERSON_TWICE, "successors", List.of(action.party().value()));
    }
  }

  /** An heir may be a party already, as a widow beside her husband, but not on the other side. */
  private static void checkSuccessors(PartyAction.SubstituteParty action, Attempt attempt) {
    Side side = attempt.party(action.party()).party().side();
    for (PersonRef person : action.successors()) {
      attempt.it().parties().stream()
          .filter(party -> party.party().person().equals(person))
          .filter(p -> p.party().side() != side || p.number().equals(action.party()))
          .forEach(party -> reportAlready("successors", party, attempt));
      checkNewPerson("successors", person, side, attempt);
    }
    checkRoom("successors", joining(action, attempt).size(), attempt);
  }

  /** Who gets a number of the own: the first takes that of the party, others may have one. */
  private static List<PersonRef> joining(PartyAction.SubstituteParty action, Attempt attempt) {
    return action.successors().stream()
        .skip(1)
        .filter(
            person ->
                attempt.it().parties().stream()
                    .noneMatch(party -> party.party().person().equals(person)))
        .toList();
  }

  /** What is being signed would bind somebody who has not seen it, so it falls. */
  private static void substitute(
      PartyAction.SubstituteParty action, Attempt attempt, Effects effects) {
    attempt
        .it()
        .openAgreement()
        .filter(open -> open.content().parties().contains(action.party()))
        .ifPresent(
            open -> effects.add(new AgreementEvent.AgreementFell(open.number(), Optional.empty())));
    if (attempt.rules().defaults().says(CaseDefault.SUCCESSION_PAUSES)
        && attempt.party(action.party()).isActive()) {
      effects.pause(PauseReason.SUCCESSION, List.of(ClockKind.MEDIATION, ClockKind.COURT));
    }
    Side side = attempt.party(action.party()).party().side();
    effects.add(
        new PartyEvent.PartySubstituted(
            new Party(action.party(), side, action.successors().get(0), action.partyKind()),
            action.reason(),
            action.proof()));
    List<PersonRef> joining = joining(action, attempt);
    for (int i = 0; i < joining.size(); i++) {
      effects.add(
          new PartyEvent.PartyAdded(
              new Party(next(attempt, i + 1), side, joining.get(i), action.partyKind()),
              action.proof()));
    }
  }

  /** Reports a link to the case itself, and one that is there already. */
  static void checkNewLink(String field, CaseId other, Attempt attempt) {
    if (other.equals(attempt.it().id())) {
      attempt.report(PartyProblem.LINK_TO_ITSELF, field, other.text());
    }
    if (attempt.it().links().stream().anyMatch(link -> link.other().equals(other))) {
      attempt.report(PartyProblem.LINKED_ALREADY, field, other.text());
    }
  }

  private static CaseRow<?> linkCases() {
    return CaseRow.of(ActionKind.LINK_CASES, PartyAction.LinkCases.class)
        .from(RecordRows.ANY)
        .papers(Paper.CHANGE_RECORD)
        .basis(MediationRows.PLANS)
        .arguments(
            (action, attempt) -> {
              checkNewLink("other", action.other(), attempt);
              if (!action.otherHolderAgrees()
                  && !attempt.context().reachedCases().contains(action.other())) {
                attempt.report(
                    PartyProblem.OTHER_CASE_OUT_OF_SCOPE, "other", action.other().text());
              }
            })
        .does(
            (action, attempt, effects) ->
                effects.add(new PartyEvent.CaseLinked(action.other(), action.linkKind())));
  }
}
