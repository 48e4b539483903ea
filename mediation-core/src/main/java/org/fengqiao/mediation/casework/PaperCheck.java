package org.fengqiao.mediation.casework;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.Side;

/**
 * What must hold of everybody who signed a paper together with the actor (T21, T61, T79, T88, T96):
 * what is asked of the actor is asked of each of them.
 */
final class PaperCheck {

  private static final LegalBasis REPRESENTED = NationalCaseRules.civilCode("19-23");
  private static final LegalBasis AUTHORITY = NationalCaseRules.civilCode("165");
  private static final LegalBasis BOTH_SIDES = NationalCaseRules.civilCode("168");

  private final List<PartyNumber> named;
  private final List<PaperSigner> signers;
  private final Attempt attempt;

  private PaperCheck(List<PartyNumber> named, List<PaperSigner> signers, Attempt attempt) {
    this.named = named;
    this.signers = signers;
    this.attempt = attempt;
  }

  /**
   * Checks who signed; the actor stands for the own parties, and whoever is not among the signers
   * signed in person. What is wrong with the list of parties itself is told elsewhere.
   */
  static void check(
      String field, List<PartyNumber> named, Optional<List<PaperSigner>> signers, Attempt attempt) {
    List<PartyNumber> known = CaseLists.those(named, p -> attempt.it().party(p).isPresent());
    new PaperCheck(known, signers.orElse(List.of()), attempt).check(field);
  }

  private void check(String field) {
    List<PartyNumber> represented = CaseLists.each(signers, PaperSigner::party);
    if (!represented.isEmpty() && !attempt.checkParties("signers", represented, named)) {
      return;
    }
    List<PartyNumber> own = attempt.ownParties();
    for (PartyNumber party : named) {
      if (!own.contains(party)
          && !represented.contains(party)
          && !attempt.party(party).actsAlone()) {
        attempt.reportBecause(
            REPRESENTED, PartyProblem.PARTY_NEEDS_REPRESENTATIVE, field, party.value());
      }
    }
    for (PaperSigner signer : signers) {
      if (!mayDispose(signer)) {
        attempt.reportBecause(
            AUTHORITY,
            PartyProblem.SIGNER_WITHOUT_AUTHORITY,
            "signers",
            signer.party().value(),
            signer.by().text());
      }
    }
    CaseLists.each(signers, PaperSigner::by).stream().distinct().forEach(this::checkSides);
  }

  private boolean mayDispose(PaperSigner signer) {
    PartyStanding party = attempt.party(signer.party());
    boolean byLaw =
        party.representative().filter(who -> who.person().equals(signer.by())).isPresent();
    return byLaw
        || CaseLists.any(
            party.agents(),
            agent ->
                agent.person().equals(signer.by()) && agent.may(AgentPower.DISPOSE, attempt.day()));
  }

  /** Nobody acts for two sides, nor signs for the one while acting for the other. */
  private void checkSides(PersonRef person) {
    Stream<PartyNumber> signed =
        signers.stream().filter(s -> s.by().equals(person)).map(PaperSigner::party);
    Stream<PartyNumber> acted =
        attempt.isOwn(person)
            ? named.stream().filter(attempt.ownParties()::contains)
            : Stream.empty();
    List<PartyNumber> parties = Stream.concat(signed, acted).distinct().sorted().toList();
    Set<Side> sides = new HashSet<>();
    parties.forEach(party -> sides.add(attempt.party(party).party().side()));
    if (sides.size() > 1) {
      attempt.reportBecause(
          BOTH_SIDES, CaseProblem.AGENT_BOTH_SIDES, "signers", Attempt.values(parties));
    }
  }
}
