package org.fengqiao.mediation.casework;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.committee.MediationOrganisation;
import org.fengqiao.mediation.kernel.LeadId;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.kernel.Partition;
import org.fengqiao.mediation.party.Party;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.Side;
import org.fengqiao.mediation.party.TextRef;
import org.fengqiao.mediation.screening.Lead;

/** The rows from registration to the decision on acceptance. */
final class IntakeRows {

  private static final Set<CaseSource> BY_COMMITTEE =
      Set.of(CaseSource.SCREENED, CaseSource.OWN_INITIATIVE);
  private static final Set<CaseSource> BY_APPLICATION =
      Set.of(
          CaseSource.APPLICATION,
          CaseSource.POLICE_GUIDED,
          CaseSource.ONLINE,
          CaseSource.HOTLINE,
          CaseSource.PETITION);

  private IntakeRows() {}

  static List<CaseRow<?>> rows() {
    return List.of(
        startOwnInitiative(),
        apply(),
        informParty(),
        giveConsent(),
        registerAgent(),
        accept(),
        decline(),
        withdrawApplication());
  }

  private static CaseRow<?> startOwnInitiative() {
    return CaseRow.of(ActionKind.START_OWN_INITIATIVE, IntakeAction.StartOwnInitiative.class)
        .from(CaseState.NONE)
        .to(CaseState.REG)
        .earliest(CaseRow.Earliest.DISPUTE)
        .papers(Paper.REGISTRATION_FORM)
        .basis(LegalBasis.mediationLaw("17"))
        .arguments(
            (action, attempt) -> {
              Registration registration = action.registration();
              checkRegistration(registration, attempt);
              checkSource(registration, BY_COMMITTEE, attempt);
              if (!registration.applicants().isEmpty()) {
                attempt.report(CaseProblem.APPLICANT_NOT_EXPECTED, "applicants");
              }
              if (!action.nobodyHasRefused()) {
                attempt.report(CaseProblem.SIDE_HAS_REFUSED, "nobodyHasRefused");
              }
              String type = registration.disputeType();
              Optional.ofNullable(attempt.rules().applicationOnly().get(type))
                  .ifPresent(
                      basis ->
                          attempt.reportAsFirmAs(
                              basis, CaseProblem.APPLICATION_NEEDED, "disputeType", type));
            })
        .does(
            (action, attempt, effects) ->
                register(action.registration(), List.of(), attempt, effects));
  }

  private static CaseRow<?> apply() {
    return CaseRow.of(ActionKind.APPLY, IntakeAction.Apply.class)
        .from(CaseState.NONE)
        .to(CaseState.REG)
        .earliest(CaseRow.Earliest.DISPUTE)
        .papers(Paper.APPLICATION_PAPER, Paper.RECEIPT)
        .basis(LegalBasis.mediationLaw("17"))
        .arguments(
            (action, attempt) -> {
              Registration registration = action.registration();
              checkRegistration(registration, attempt);
              checkSource(registration, BY_APPLICATION, attempt);
              checkApplicants(registration, ownParties(action, attempt), attempt);
              checkApplyingAgent(action, attempt);
            })
        .does(
            (action, attempt, effects) -> {
              Registration registration = action.registration();
              register(registration, registration.applicants(), attempt, effects);
              action.agent().ifPresent(agent -> effects.add(registered(agent)));
            });
  }

  private static CaseRow<?> informParty() {
    return CaseRow.of(ActionKind.INFORM_PARTY, IntakeAction.InformParty.class)
        .from(CaseState.REG, CaseState.ACC, CaseState.MED)
        .papers(Paper.RIGHTS_NOTICE)
        .basis(LegalBasis.mediationLaw("23, 24"))
        .arguments((action, attempt) -> attempt.checkParty("party", action.party()))
        .does(
            (action, attempt, effects) -> {
              effects.add(new IntakeEvent.PartyInformed(action.party()));
              goOnWithout(action.party(), attempt, effects);
            });
  }

  /** Lets the period go on if the last successor it stands still for need not be waited for. */
  static void goOnWithout(PartyNumber party, Attempt attempt, Effects effects) {
    if (waitingSuccessors(attempt).equals(List.of(party))) {
      effects.resume(PauseReason.SUCCESSION);
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
            IntakeRows::someoneMayConsent,
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
    return attempt.ownParties().stream()
        .filter(p -> attempt.party(p).consent() == ConsentStatus.INFORMED)
        .toList();
  }

  private static CaseRow<?> registerAgent() {
    return CaseRow.of(ActionKind.REGISTER_AGENT, IntakeAction.RegisterAgent.class)
        .from(CaseState.REG, CaseState.ACC, CaseState.MED, CaseState.AGR)
        .papers(Paper.AUTHORITY)
        .basis(LegalBasis.law("民法典", "Civil Code", "2020", "165, 168"))
        .arguments(IntakeRows::checkAgent)
        .does((action, attempt, effects) -> effects.add(registered(action)));
  }

  private static IntakeEvent registered(IntakeAction.RegisterAgent agent) {
    return new IntakeEvent.AgentRegistered(
        agent.party(), agent.agent(), agent.powers(), agent.authority(), agent.until());
  }

  private static void checkAuthority(IntakeAction.RegisterAgent action, Attempt attempt) {
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

  private static CaseRow<?> accept() {
    return CaseRow.of(ActionKind.ACCEPT, IntakeAction.Accept.class)
        .from(CaseState.REG)
        .to(CaseState.ACC)
        .papers(Paper.REGISTRATION_FORM)
        .basis(LegalBasis.mediationLaw("2, 17"))
        .guard(IntakeRows::mediable, CaseProblem.TYPE_NOT_MEDIABLE)
        .guard(Guards::optInSatisfied, CaseProblem.CONSENT_MISSING)
        .guard(
            ReferralRows::mayBeAnsweredByTaking,
            ReferralProblem.NOT_ON_ROLL,
            ReferralProblem.OUTSIDE_ROLL_RANGE,
            ReferralProblem.REFERRAL_UNANSWERED)
        .arguments(
            (action, attempt) ->
                action.chosenBy().ifPresent(by -> AppointmentRows.checkTaker(by, attempt)))
        .does(
            (action, attempt, effects) -> {
              effects.add(
                  new IntakeEvent.CaseAccepted(1, attempt.day(), attempt.rules().fingerprint()));
              startPeriods(attempt, effects);
              action.chosenBy().ifPresent(by -> AppointmentRows.take(by, attempt, effects));
            });
  }

  /** What is asked before a case is taken, by whomever it is taken. */
  static void mayBeTaken(Attempt attempt) {
    mediable(attempt);
    Guards.optInSatisfied(attempt);
    ReferralRows.mayBeAnsweredByTaking(attempt);
  }

  /** The decision is made; mediation has its time from now on. */
  static void startPeriods(Attempt attempt, Effects effects) {
    effects.stop(ClockKind.ACCEPTANCE);
    ReferralRows.answerByTaking(attempt, effects);
    effects.startMediationPeriods();
  }

  private static void mediable(Attempt attempt) {
    String type = attempt.disputeType();
    Optional.ofNullable(attempt.rules().notMediable().get(type))
        .ifPresent(basis -> attempt.reportAsFirmAs(basis, CaseProblem.TYPE_NOT_MEDIABLE, type));
  }

  private static CaseRow<?> decline() {
    return CaseRow.of(ActionKind.DECLINE, IntakeAction.Decline.class)
        .from(CaseState.REG)
        .to(CaseState.DECL)
        .papers(Paper.DECLINE_NOTICE)
        .basis(NationalCaseRules.ministryRule("22"))
        .does(
            (action, attempt, effects) -> {
              effects.add(new IntakeEvent.CaseDeclined(action.reason(), action.explanation()));
              effects.stop(ClockKind.ACCEPTANCE, ClockKind.REFERRAL_ANSWER, ClockKind.COURT);
              effects.startFeedback();
              effects.planRevisits(
                  Outcome.DECLINED, Attempt.numbers(attempt.it().parties()), attempt.day());
            });
  }

  private static CaseRow<?> withdrawApplication() {
    return CaseRow.of(ActionKind.WITHDRAW_APPLICATION, IntakeAction.WithdrawApplication.class)
        .from(CaseState.REG)
        .to(CaseState.TERM)
        .orTo(CaseState.REG)
        .papers(Paper.DECLARATION)
        .basis(LegalBasis.mediationLaw("23"))
        .guard(IntakeRows::applicantWithdraws, CaseProblem.NO_APPLICATION, CaseProblem.OUT_OF_SCOPE)
        .guard(Guards::someoneActsAlone, PartyProblem.NEEDS_REPRESENTATIVE)
        .arguments(
            (action, attempt) -> {
              List<PartyNumber> applicants = attempt.it().registered().applicants();
              if (attempt.checkParties("by", action.by(), applicants)) {
                attempt.checkActing("by", action.by(), action.signed());
              }
              List<PartyNumber> missing =
                  applicants.stream().filter(p -> !action.by().contains(p)).toList();
              if (!missing.isEmpty()) {
                attempt.report(CaseProblem.APPLICANTS_MISSING, "by", Attempt.values(missing));
              }
              action.otherSide().ifPresent(other -> checkOtherSide(other, applicants, attempt));
            })
        .does(
            (action, attempt, effects) -> {
              effects.add(new EndingEvent.ApplicationWithdrawn(action.by(), action.signed()));
              if (action.otherSide().isPresent()) {
                effects.add(
                    new IntakeEvent.ApplicationTakenOver(action.by(), action.otherSide().get()));
                startClaims(action.otherSide().get().applicants(), attempt, effects);
                return;
              }
              effects.add(new EndingEvent.CaseEnded(Outcome.TERMINATED, EndReason.WITHDRAWN));
              effects.stop(
                  ClockKind.ACCEPTANCE,
                  ClockKind.REFERRAL_ANSWER,
                  ClockKind.COURT,
                  ClockKind.LABOUR_WAIT);
              effects.startFeedback();
            });
  }

  /** Whoever cannot settle the own affairs does not apply by a paper of its own. */
  private static void checkOtherSide(
      OtherApplication other, List<PartyNumber> applicants, Attempt attempt) {
    if (attempt.checkParties("otherSide", other.applicants(), otherSideOf(applicants, attempt))) {
      other.applicants().stream()
          .filter(party -> !attempt.party(party).actsAlone())
          .forEach(
              party ->
                  attempt.report(
                      PartyProblem.PARTY_NEEDS_REPRESENTATIVE, "otherSide", party.value()));
    }
  }

  /** The claims of the new applicants are pursued from now on (C-06, C-19). */
  private static void startClaims(List<PartyNumber> applicants, Attempt attempt, Effects effects) {
    CasePeriods periods = attempt.rules().periods();
    String type = attempt.disputeType();
    applicants.forEach(
        party ->
            effects.start(
                periods.limitationOf(type), attempt.day(), Optional.of(party), Optional.empty()));
    Optional.ofNullable(periods.waitByType().get(type))
        .ifPresent(
            rule -> {
              effects.stop(ClockKind.LABOUR_WAIT);
              effects.start(rule, attempt.day());
            });
  }

  private static List<PartyNumber> otherSideOf(List<PartyNumber> applicants, Attempt attempt) {
    return Attempt.numbers(
        attempt.it().activeParties().stream()
            .filter(
                party ->
                    applicants.stream()
                        .noneMatch(a -> attempt.party(a).party().side() == party.party().side()))
            .toList());
  }

  private static void applicantWithdraws(Attempt attempt) {
    List<PartyNumber> applicants = attempt.it().registered().applicants();
    if (applicants.isEmpty()) {
      attempt.report(CaseProblem.NO_APPLICATION);
    } else if (attempt.ownParties().stream().noneMatch(applicants::contains)
        && !attempt.ownParties().isEmpty()) {
      attempt.report(CaseProblem.OUT_OF_SCOPE, attempt.kind(), attempt.actor().role());
    }
  }

  /**
   * Whoever applies says yes by that; being named as an applicant by somebody else says nothing.
   */
  static void register(
      Registration registration, List<PartyNumber> applying, Attempt attempt, Effects effects) {
    effects.add(
        new IntakeEvent.CaseRegistered(
            registration, attempt.context().holder().orElseThrow().region()));
    applying.forEach(p -> effects.add(new IntakeEvent.PartyConsented(p, ConsentManner.EXPRESS)));
    registration
        .predecessor()
        .ifPresent(before -> effects.add(new PartyEvent.CaseLinked(before, LinkKind.SUCCESSOR)));
    CasePeriods periods = attempt.rules().periods();
    if (!registration.applicants().isEmpty()) {
      effects.start(periods.limitationOf(registration.disputeType()), attempt.day());
    }
    periods.acceptance().ifPresent(rule -> effects.start(rule, attempt.day()));
    Optional.ofNullable(periods.waitByType().get(registration.disputeType()))
        .ifPresent(rule -> effects.start(rule, attempt.day()));
  }

  static void checkRegistration(Registration registration, Attempt attempt) {
    attempt.report(
        attempt
            .rules()
            .disputeTypes()
            .check(attempt.it().id().text(), registration.disputeType(), attempt.day()));
    checkHolder(registration, attempt);
    registration.lead().ifPresent(lead -> checkLead(lead, registration.holder(), attempt));
    checkPartition("matter", registration.matter().partition(), attempt);
    for (Party party : registration.parties()) {
      checkPartition("parties", party.person().partition(), attempt);
    }
    for (Side side : Side.values()) {
      if (registration.parties().stream().noneMatch(party -> party.side() == side)) {
        attempt.report(CaseProblem.SIDE_EMPTY, "parties", side);
      }
    }
    checkPersons(registration.parties(), attempt);
    if (registration.divisible() && registration.divisibleBecause().isEmpty()) {
      attempt.report(ReferralProblem.DIVISIBLE_WITHOUT_REASON, "divisibleBecause");
    }
    registration
        .predecessor()
        .filter(before -> !attempt.context().reachedCases().contains(before))
        .ifPresent(
            before ->
                attempt.report(PartyProblem.OTHER_CASE_OUT_OF_SCOPE, "predecessor", before.text()));
    if (!attempt.isPartyOrAgent() && !isHolder(registration, attempt)) {
      attempt.report(CaseProblem.HOLDER_OUT_OF_SCOPE, "holder", registration.holder().text());
    }
  }

  /** The registry is believed, not the caller: it says whether there is such a committee. */
  private static void checkHolder(Registration registration, Attempt attempt) {
    OrganisationId id = registration.holder();
    checkPartition("holder", id.partition(), attempt);
    Optional<MediationOrganisation> known =
        attempt.context().holder().filter(organisation -> organisation.id().equals(id));
    if (known.isEmpty()) {
      attempt.report(CaseProblem.HOLDER_UNKNOWN, "holder", id.text());
      return;
    }
    MediationOrganisation holder = known.get();
    if (!holder.mediates()) {
      attempt.reportBecause(
          LegalBasis.mediationLaw("5, 7"),
          CaseProblem.HOLDER_NOT_MEDIATING,
          "holder",
          holder.name(),
          holder.kind());
    }
    if (!holder.isActiveOn(attempt.day())) {
      attempt.report(CaseProblem.HOLDER_NOT_ACTIVE, "holder", holder.name(), attempt.day());
    }
  }

  /** One lead becomes one case, and the committee that holds the one holds the other. */
  private static void checkLead(LeadId id, OrganisationId holder, Attempt attempt) {
    Optional<Lead> known = attempt.context().lead().filter(lead -> lead.id().equals(id));
    if (known.isEmpty()) {
      attempt.report(CaseProblem.LEAD_UNKNOWN, "lead", id.text(), holder.text());
    } else if (known.get().isFinal()) {
      attempt.report(CaseProblem.LEAD_SETTLED, "lead", id.text(), known.get().state());
    }
  }

  private static boolean isHolder(Registration registration, Attempt attempt) {
    Scope scope = attempt.actor().scope();
    return scope instanceof Scope.Committees committees
        ? committees.committees().contains(registration.holder())
        : scope instanceof Scope.Assigned
            && attempt.actor().organisation().equals(Optional.of(registration.holder()));
  }

  private static void checkPartition(String field, Partition partition, Attempt attempt) {
    Partition own = attempt.it().id().partition();
    if (!partition.equals(own)) {
      attempt.report(CaseProblem.WRONG_PARTITION, field, partition.digits(), own.digits());
    }
  }

  private static void checkPersons(List<Party> parties, Attempt attempt) {
    List<PersonRef> persons = parties.stream().map(Party::person).toList();
    List<PartyNumber> twice =
        parties.stream()
            .filter(p -> persons.indexOf(p.person()) != persons.lastIndexOf(p.person()))
            .map(Party::number)
            .toList();
    if (!twice.isEmpty()) {
      attempt.report(CaseProblem.PERSON_TWICE, "parties", Attempt.values(twice));
    }
  }

  static void checkSource(Registration registration, Set<CaseSource> allowed, Attempt attempt) {
    if (!allowed.contains(registration.source())) {
      attempt.report(
          CaseProblem.SOURCE_NOT_ALLOWED,
          "source",
          registration.source(),
          allowed.stream().sorted().toList());
    }
  }

  /** Who applies for an applicant shows the authority at once: there is no case to hold it yet. */
  private static void checkApplyingAgent(IntakeAction.Apply action, Attempt attempt) {
    if (action.agent().isEmpty()) {
      if (attempt.actor().role() == Role.REPRESENTATIVE) {
        attempt.report(CaseProblem.NOTHING_GIVEN, "agent");
      }
      return;
    }
    IntakeAction.RegisterAgent agent = action.agent().get();
    Registration registration = action.registration();
    checkAuthority(agent, attempt);
    attempt.checkOneOf("agent", agent.party(), registration.applicants());
    checkPartition("agent", agent.agent().partition(), attempt);
    if (registration.parties().stream().anyMatch(p -> p.person().equals(agent.agent()))) {
      attempt.report(CaseProblem.AGENT_IS_PARTY, "agent");
    }
  }

  /** The parties of the application that the actor is, or stands for by the authority in it. */
  private static List<PartyNumber> ownParties(IntakeAction.Apply action, Attempt attempt) {
    if (attempt.actor().role() == Role.REPRESENTATIVE) {
      return action.agent().stream()
          .filter(agent -> attempt.isOwn(agent.agent()))
          .map(IntakeAction.RegisterAgent::party)
          .toList();
    }
    return action.registration().parties().stream()
        .filter(party -> attempt.isOwn(party.person()))
        .map(Party::number)
        .toList();
  }

  private static void checkApplicants(
      Registration registration, List<PartyNumber> own, Attempt attempt) {
    List<PartyNumber> applicants = registration.applicants();
    if (applicants.isEmpty()) {
      attempt.report(CaseProblem.APPLICANT_MISSING, "applicants");
      return;
    }
    List<Party> parties = registration.parties();
    List<PartyNumber> elsewhere =
        parties.stream()
            .filter(p -> p.side() != Side.ONE && applicants.contains(p.number()))
            .map(Party::number)
            .toList();
    if (!elsewhere.isEmpty()) {
      attempt.report(CaseProblem.APPLICANT_SIDE, "applicants", Attempt.values(elsewhere));
    }
    if (attempt.isPartyOrAgent() && own.stream().noneMatch(applicants::contains)) {
      attempt.report(
          CaseProblem.NOT_OWN_PARTY, "applicants", applicants.get(0).value(), Attempt.values(own));
    }
  }
}
