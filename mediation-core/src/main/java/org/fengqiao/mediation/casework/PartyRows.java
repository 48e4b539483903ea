package org.fengqiao.mediation.casework;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.kernel.Certainty;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.party.PartyKind;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.Side;

/** The rows about whom the parties are represented by: capacity and spokespersons. */
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
    return List.of(setCapacity(), electSpokespersons());
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

  static boolean isRepresentative(PersonRef person, PartyStanding party) {
    return party.representative().filter(who -> who.person().equals(person)).isPresent();
  }

  static LegalBasis civilCode(String articles) {
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
}
