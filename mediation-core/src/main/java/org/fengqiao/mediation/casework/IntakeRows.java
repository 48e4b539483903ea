package org.fengqiao.mediation.casework;

import java.time.LocalDate;
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
import org.fengqiao.mediation.screening.Lead;
import org.fengqiao.mediation.screening.LeadGravity;

/** The rows that register a case (T04, T05), and what every registration is checked for. */
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
    return List.of(startOwnInitiative(), apply());
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
                register(action.registration(), List.of(), Optional.empty(), attempt, effects));
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
              checkForm(action.form().orElse(ApplicationForm.WRITTEN), registration, attempt);
            })
        .does(
            (action, attempt, effects) -> {
              Registration registration = action.registration();
              register(
                  registration,
                  registration.applicants(),
                  Optional.of(action.form().orElse(ApplicationForm.WRITTEN)),
                  attempt,
                  effects);
              action.agent().ifPresent(agent -> effects.add(ConsentRows.registered(agent)));
            });
  }

  /**
   * Whoever applies says yes by that; being named as an applicant by somebody else says nothing.
   */
  static void register(
      Registration registration,
      List<PartyNumber> applying,
      Optional<ApplicationForm> form,
      Attempt attempt,
      Effects effects) {
    effects.add(
        new IntakeEvent.CaseRegistered(
            divided(registration, attempt),
            attempt.context().holder().orElseThrow().region(),
            form));
    applying.forEach(p -> effects.add(new IntakeEvent.PartyConsented(p, ConsentManner.EXPRESS)));
    registration
        .predecessor()
        .ifPresent(before -> effects.add(new PartyEvent.CaseLinked(before, LinkKind.SUCCESSOR)));
    CasePeriods periods = attempt.rules().periods();
    if (!registration.applicants().isEmpty()) {
      effects.start(periods.limitationOf(registration.disputeType()), attempt.day());
      Optional.ofNullable(periods.waitByType().get(registration.disputeType()))
          .ifPresent(rule -> effects.start(rule, attempt.day()));
    }
    periods.acceptance().ifPresent(rule -> effects.start(rule, attempt.day()));
  }

  /** Whether the matter can be divided is a fact with a reason; without one the place says. */
  private static Registration divided(Registration registration, Attempt attempt) {
    return registration.divisibleBecause().isPresent() || registration.divisible()
        ? registration
        : Registration.builder()
            .from(registration)
            .divisible(attempt.rules().defaults().says(CaseDefault.DIVISIBLE))
            .build();
  }

  static void checkRegistration(Registration registration, Attempt attempt) {
    attempt.report(
        attempt
            .rules()
            .disputeTypes()
            .check(attempt.it().id().text(), registration.disputeType(), attempt.day()));
    checkHolder(registration, attempt);
    registration.lead().ifPresent(lead -> checkLead(lead, registration, attempt));
    checkPartition("matter", registration.matter().partition(), attempt);
    for (Party party : registration.parties()) {
      checkPartition("parties", party.person().partition(), attempt);
    }
    for (Side side : Side.values()) {
      if (!CaseLists.any(registration.parties(), party -> party.side() == side)) {
        attempt.report(CaseProblem.SIDE_EMPTY, "parties", side);
      }
    }
    checkPersons(registration.parties(), attempt);
    if (registration.divisible()
        && registration.divisibleBecause().isEmpty()
        && !attempt.rules().defaults().says(CaseDefault.DIVISIBLE)) {
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
    VenueChecks.pointOut(registration, holder.region(), attempt);
  }

  /** One lead becomes one case, and the committee that holds the one holds the other. */
  private static void checkLead(LeadId id, Registration registration, Attempt attempt) {
    Optional<Lead> known = attempt.context().lead().filter(lead -> lead.id().equals(id));
    if (known.isEmpty()) {
      attempt.report(CaseProblem.LEAD_UNKNOWN, "lead", id.text(), registration.holder().text());
    } else if (known.get().isFinal()) {
      attempt.report(CaseProblem.LEAD_SETTLED, "lead", id.text(), known.get().state());
    } else if (known.get().gravity() == LeadGravity.MAJOR && registration.complexity().isEmpty()) {
      attempt.report(CaseProblem.LEAD_IS_MAJOR, "complexity", id.text());
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
    List<PersonRef> persons = CaseLists.each(parties, Party::person);
    if (new HashSet<>(persons).size() == persons.size()) {
      return;
    }
    List<PartyNumber> twice =
        parties.stream()
            .filter(p -> persons.indexOf(p.person()) != persons.lastIndexOf(p.person()))
            .map(Party::number)
            .toList();
    attempt.report(CaseProblem.PERSON_TWICE, "parties", Attempt.values(twice));
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

  /**
   * What is said is noted by the committee on the day it is said and read back: in labour and
   * medical disputes the law asks for it (LAB 12, MDR 31), elsewhere it is only pointed out.
   */
  private static void checkForm(ApplicationForm form, Registration registration, Attempt attempt) {
    if (!form.isOral()) {
      return;
    }
    if (attempt.isPartyOrAgent()) {
      attempt.report(RecordProblem.FIELD_NOT_EXPECTED, "form");
    }
    LegalBasis basis =
        Optional.ofNullable(NationalCaseRules.oralApplication().get(registration.disputeType()))
            .orElseGet(LegalBasis::ourDefault);
    if (form == ApplicationForm.ORAL_NOT_READ_BACK) {
      attempt.reportAsFirmAs(basis, CaseProblem.APPLICATION_NOT_READ_BACK, "form");
    }
    LocalDate today = attempt.context().today();
    if (attempt.day().isBefore(today)) {
      attempt.reportAsFirmAs(
          basis, CaseProblem.APPLICATION_NOTED_LATER, "occurredOn", attempt.day(), today);
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
    ConsentRows.checkAuthority(agent, attempt);
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
