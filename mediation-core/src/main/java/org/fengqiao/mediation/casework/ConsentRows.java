package org.fengqiao.mediation.casework;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.TextRef;

/** The rows of being informed, of saying yes and of who speaks for a party (T10 to T12). */
final class ConsentRows {

  private ConsentRows() {}

  static List<CaseRow<?>> rows() {
    return List.of(informParty(), giveConsent(), registerAgent());
  }

  private static CaseRow<?> informParty() {
    return CaseRow.of(ActionKind.INFORM_PARTY, IntakeAction.InformParty.class)
        .from(CaseState.REG, CaseState.ACC, CaseState.MED)
        .papers(Paper.RIGHTS_NOTICE)
        .basis(LegalBasis.mediationLaw("23, 24"))
        .arguments(
            (action, attempt) -> {
              attempt.checkParty("party", action.party());
              checkNotice(action.dataNotice(), attempt);
            })
        .does(
            (action, attempt, effects) -> {
              effects.add(new IntakeEvent.PartyInformed(action.party(), action.dataNotice()));
              goOnWithout(action.party(), attempt, effects);
            });
  }

  /** Nobody's data is used before the person knows which, why, how long and for whom. */
  private static void checkNotice(Optional<String> edition, Attempt attempt) {
    if (edition
        .filter(e -> !e.isBlank() && e.length() <= IntakeEvent.PartyInformed.MAX_EDITION)
        .isEmpty()) {
      attempt.reportBecause(
          RecordRows.personalData("17, 30"), CaseProblem.DATA_NOTICE_MISSING, "dataNotice");
    }
  }

  /** Lets the period go on if the last successor it stands still for need not be waited for. */
  static void goOnWithout(PartyNumber party, Attempt attempt, Effects effects) {
    boolean waits =
        CaseLists.any(attempt.it().clocks(), clock -> clock.isPausedFor(PauseReason.SUCCESSION));
    if (waits && waitingSuccessors(attempt).equals(List.of(party))) {
      Pauses.resume(PauseReason.SUCCESSION, attempt, effects);
    }
  }

  /** Successors who were not informed yet, all heirs of one party among them. */
  private static List<PartyNumber> waitingSuccessors(Attempt attempt) {
    Set<TextRef> proofs = new HashSet<>();
    Set<PartyNumber> joint = new HashSet<>();
    for (CaseEvent event : attempt.it().events()) {
      if (event.body() instanceof PartyEvent.PartySubstituted substituted) {
        proofs.add(substituted.proof());
      } else if (event.body() instanceof PartyEvent.PartyAdded added
          && proofs.contains(added.reason())) {
        joint.add(added.party().number());
      }
    }
    return Attempt.numbers(
        attempt.it().activeParties().stream()
            .filter(party -> !party.predecessors().isEmpty() || joint.contains(party.number()))
            .filter(party -> party.consent() == ConsentStatus.NOT_ASKED)
            .toList());
  }

  private static CaseRow<?> giveConsent() {
    return CaseRow.of(ActionKind.GIVE_CONSENT, IntakeAction.GiveConsent.class)
        .from(CaseState.REG, CaseState.ACC, CaseState.MED)
        .papers(Paper.RIGHTS_NOTICE)
        .basis(LegalBasis.mediationLaw("3, 23"))
        .guard(Guards::notSevered, CaseProblem.PARTY_SEVERED)
        .guard(
            ConsentRows::someoneMayConsent,
            CaseProblem.ALREADY_CONSENTED,
            CaseProblem.NOT_INFORMED_YET)
        .guard(Guards::someoneActsAlone, PartyProblem.NEEDS_REPRESENTATIVE)
        .arguments(
            (action, attempt) -> {
              if (attempt.checkParty("party", action.party())) {
                attempt.checkOneOf("party", action.party(), mayConsent(attempt));
                attempt.checkCapable("party", action.party());
              }
            })
        .does(
            (action, attempt, effects) ->
                effects.add(new IntakeEvent.PartyConsented(action.party(), ConsentManner.EXPRESS)));
  }

  private static void someoneMayConsent(Attempt attempt) {
    List<PartyNumber> own = attempt.ownParties();
    if (own.isEmpty() || !mayConsent(attempt).isEmpty()) {
      return;
    }
    boolean all = own.stream().allMatch(p -> attempt.party(p).consent() == ConsentStatus.CONSENTED);
    attempt.report(
        all ? CaseProblem.ALREADY_CONSENTED : CaseProblem.NOT_INFORMED_YET, Attempt.values(own));
  }

  private static List<PartyNumber> mayConsent(Attempt attempt) {
    return CaseLists.those(
        attempt.ownParties(), p -> attempt.party(p).consent() == ConsentStatus.INFORMED);
  }

  private static CaseRow<?> registerAgent() {
    return CaseRow.of(ActionKind.REGISTER_AGENT, IntakeAction.RegisterAgent.class)
        .from(CaseState.REG, CaseState.ACC, CaseState.MED, CaseState.AGR)
        .papers(Paper.AUTHORITY)
        .basis(LegalBasis.law("民法典", "Civil Code", "2020", "165, 168"))
        .arguments(ConsentRows::checkAgent)
        .does((action, attempt, effects) -> effects.add(registered(action)));
  }

  static IntakeEvent registered(IntakeAction.RegisterAgent agent) {
    return new IntakeEvent.AgentRegistered(
        agent.party(), agent.agent(), agent.powers(), agent.authority(), agent.until());
  }

  static void checkAuthority(IntakeAction.RegisterAgent action, Attempt attempt) {
    if (action.powers().isEmpty()) {
      attempt.report(CaseProblem.NO_POWER_NAMED, "powers");
    }
    action
        .until()
        .filter(attempt.day()::isAfter)
        .ifPresent(
            last -> attempt.report(CaseProblem.AUTHORITY_OVER, "until", last, attempt.day()));
  }

  /** How many have an authority that is not over. */
  private static long current(PartyStanding principal, Attempt attempt) {
    return principal.agents().stream()
        .filter(agent -> agent.until().map(last -> !attempt.day().isAfter(last)).orElse(true))
        .count();
  }

  private static void checkAgent(IntakeAction.RegisterAgent action, Attempt attempt) {
    checkAuthority(action, attempt);
    if (!attempt.checkParty("party", action.party())) {
      return;
    }
    PartyStanding principal = attempt.party(action.party());
    AgentRule rule = attempt.rules().agents();
    boolean renewed = principal.agents().stream().anyMatch(a -> a.person().equals(action.agent()));
    if (!renewed && current(principal, attempt) >= rule.most()) {
      attempt.reportBecause(rule.basis(), CaseProblem.TOO_MANY_AGENTS, "party", rule.most());
    }
    List<PartyStanding> parties = attempt.it().parties();
    if (parties.stream().anyMatch(p -> p.party().person().equals(action.agent()))) {
      attempt.report(CaseProblem.AGENT_IS_PARTY, "agent");
    }
    if (attempt.context().mediatorPersons().contains(action.agent())) {
      attempt.report(PartyProblem.AGENT_IS_MEDIATOR, "agent", action.agent().text());
    }
    List<PartyNumber> opposed =
        Attempt.numbers(
            parties.stream()
                .filter(p -> p.party().side() != principal.party().side())
                .filter(p -> actsFor(action.agent(), p))
                .toList());
    if (!opposed.isEmpty()) {
      attempt.report(CaseProblem.AGENT_BOTH_SIDES, "agent", Attempt.values(opposed));
    }
  }

  private static boolean actsFor(PersonRef person, PartyStanding party) {
    return party.agents().stream().anyMatch(a -> a.person().equals(person))
        || party.representative().filter(who -> who.person().equals(person)).isPresent();
  }
}
