package org.fengqiao.mediation.casework;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.party.Party;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.Side;

/** The rows about who comes into a case: further parties, successors, cases of the same dispute. */
final class SuccessionRows {

  private SuccessionRows() {}

  static List<CaseRow<?>> rows() {
    return List.of(addParty(), substituteParty(), linkCases());
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
        .anyMatch(
            other -> other.party().side() != side && PartyRows.isRepresentative(person, other))) {
      attempt.reportBecause(PartyRows.civilCode("31, 35"), PartyProblem.OPPOSED_INTEREST, field);
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
        .basis(PartyRows.civilCode("67, 545, 1121"))
        .arguments(SuccessionRows::checkSubstitution)
        .does(SuccessionRows::substitute);
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
      Pauses.pause(
          PauseReason.SUCCESSION, List.of(ClockKind.MEDIATION, ClockKind.COURT), attempt, effects);
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
