package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.Village.AGENT;
import static org.fengqiao.mediation.casework.Village.AGENT_TOKEN;
import static org.fengqiao.mediation.casework.Village.KAN;
import static org.fengqiao.mediation.casework.Village.MEDIATOR;
import static org.fengqiao.mediation.casework.Village.ZOU;
import static org.fengqiao.mediation.casework.Village.ZOU_SELF;
import static org.fengqiao.mediation.casework.Village.day;
import static org.fengqiao.mediation.casework.Village.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.casework.enforce.CourtChoice;
import org.fengqiao.mediation.casework.enforce.Filing;
import org.fengqiao.mediation.party.Party;
import org.fengqiao.mediation.party.PartyKind;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.Side;
import org.junit.jupiter.api.Test;

/** What is asked of who brings a paper is asked of everybody who signed it. */
class PaperSignersTest {

  private static final PartyNumber SHE = PartyNumber.of(3);

  private static Optional<List<PaperSigner>> by(PersonRef person, PartyNumber... parties) {
    return Optional.of(
        List.of(parties).stream().map(party -> new PaperSigner(party, person)).toList());
  }

  private static ConfirmationAction.ApplyConfirmation confirmation(
      Optional<List<PaperSigner>> signers) {
    return new ConfirmationAction.ApplyConfirmation(
        1,
        List.of(ZOU, KAN),
        CourtChoice.COMMITTEE_SEAT,
        Filing.POSTED,
        text("APPLICATION"),
        Optional.empty(),
        signers);
  }

  private static IntakeAction.RegisterAgent agentOfKan(
      AgentPower power, Optional<LocalDate> until) {
    return new IntakeAction.RegisterAgent(
        KAN, AGENT_TOKEN, List.of(power), text("AUTHORITY"), until);
  }

  /** The paper names who signed it for the other side. */
  private static boolean isNoted(Running running, Optional<List<PaperSigner>> signers) {
    return running.it().events().stream()
        .map(CaseEvent::body)
        .anyMatch(body -> body.equals(new PartyEvent.PaperSigned(signers.orElseThrow())));
  }

  @Test
  void anAgentSignsOnlyWithAnAuthorityToSettleThatIsNotOver() {
    Running running = EnforcementSamples.written();
    Optional<List<PaperSigner>> signers = by(AGENT_TOKEN, KAN);
    running.refuses(
        ZOU_SELF, "2026-04-28T09:00", confirmation(signers), PartyProblem.SIGNER_WITHOUT_AUTHORITY);
    running.does(MEDIATOR, "2026-04-28T10:00", agentOfKan(AgentPower.APPEAR, Optional.empty()));
    running.refuses(
        ZOU_SELF, "2026-04-28T11:00", confirmation(signers), PartyProblem.SIGNER_WITHOUT_AUTHORITY);
    running.does(
        MEDIATOR,
        "2026-04-28T12:00",
        agentOfKan(AgentPower.DISPOSE, Optional.of(day("2026-04-28"))));
    running.refuses(
        ZOU_SELF, "2026-04-29T09:00", confirmation(signers), PartyProblem.SIGNER_WITHOUT_AUTHORITY);
    running.does(MEDIATOR, "2026-04-29T10:00", agentOfKan(AgentPower.DISPOSE, Optional.empty()));
    running.does(ZOU_SELF, "2026-04-29T11:00", confirmation(signers));
    assertTrue(isNoted(running, signers));
  }

  @Test
  void nobodySignsForBothSidesNorForTheOneWhileActingForTheOther() {
    Running running = EnforcementSamples.written();
    running.does(MEDIATOR, "2026-04-28T10:00", agentOfKan(AgentPower.DISPOSE, Optional.empty()));
    running.refuses(
        ZOU_SELF,
        "2026-04-28T11:00",
        confirmation(by(AGENT_TOKEN, ZOU, KAN)),
        PartyProblem.SIGNER_WITHOUT_AUTHORITY,
        CaseProblem.AGENT_BOTH_SIDES);
    running.refuses(
        AGENT,
        "2026-04-28T11:00",
        confirmation(by(AGENT_TOKEN, ZOU)),
        PartyProblem.SIGNER_WITHOUT_AUTHORITY,
        CaseProblem.AGENT_BOTH_SIDES);
  }

  @Test
  void whoSignedIsAPartyOfThePaper() {
    EnforcementSamples.written()
        .refuses(
            ZOU_SELF,
            "2026-04-28T09:00",
            confirmation(by(AGENT_TOKEN, SHE)),
            CaseProblem.UNKNOWN_PARTY);
  }

  /** An application of Zou and of a child beside him. */
  private static Running withChild() {
    Registration registration =
        Village.registration("NEIGHBOUR")
            .source(CaseSource.APPLICATION)
            .addParties(new Party(SHE, Side.ONE, PersonRef.of("9901-P3"), PartyKind.PERSON))
            .addApplicants(ZOU, SHE)
            .build();
    return Running.unregistered()
        .does(MEDIATOR, "2026-03-30T09:00", new IntakeAction.Apply(registration, Optional.empty()))
        .does(MEDIATOR, "2026-03-30T09:30", PartySamples.child(SHE));
  }

  @Test
  void aChildsSignatureOnAWithdrawalIsTheMothers() {
    Running before = withChild();
    before.refuses(
        ZOU_SELF,
        "2026-03-30T10:00",
        withdrawal(Optional.empty()),
        PartyProblem.PARTY_NEEDS_REPRESENTATIVE);
    before.refuses(
        ZOU_SELF,
        "2026-03-30T10:00",
        withdrawal(by(AGENT_TOKEN, SHE)),
        PartyProblem.SIGNER_WITHOUT_AUTHORITY);
    Optional<List<PaperSigner>> mother = by(PartySamples.MOTHER, SHE);
    before.does(ZOU_SELF, "2026-03-30T10:00", withdrawal(mother)).isIn(CaseState.TERM);
    assertTrue(isNoted(before, mother));

    Running after = withChild().accepted();
    after.refuses(
        ZOU_SELF,
        "2026-03-31T10:00",
        ending(Optional.empty()),
        PartyProblem.PARTY_NEEDS_REPRESENTATIVE);
    after.does(ZOU_SELF, "2026-03-31T10:00", ending(mother)).isIn(CaseState.TERM);
    assertTrue(isNoted(after, mother));
  }

  private static IntakeAction.WithdrawApplication withdrawal(Optional<List<PaperSigner>> signers) {
    return new IntakeAction.WithdrawApplication(
        List.of(ZOU, SHE), Optional.empty(), Optional.of(text("SIGNED")), signers);
  }

  private static EndingAction.EndByApplicant ending(Optional<List<PaperSigner>> signers) {
    return new EndingAction.EndByApplicant(
        List.of(ZOU, SHE), false, Optional.of(text("SIGNED")), signers);
  }

  @Test
  void theRequestToThePoliceIsSignedByWhoMaySignIt() {
    Running running = Samples.agreed().paid(ZOU_SELF, "2026-04-10T12:00", 1, 30_000);
    running.refuses(
        ZOU_SELF,
        "2026-04-11T10:00",
        lenient(by(AGENT_TOKEN, KAN)),
        PartyProblem.SIGNER_WITHOUT_AUTHORITY);
    running.does(MEDIATOR, "2026-04-11T11:00", agentOfKan(AgentPower.DISPOSE, Optional.empty()));
    running.does(ZOU_SELF, "2026-04-11T12:00", lenient(by(AGENT_TOKEN, KAN)));
    assertTrue(isNoted(running, by(AGENT_TOKEN, KAN)));
  }

  private static EnforcementAction.AskLeniency lenient(Optional<List<PaperSigner>> signers) {
    return new EnforcementAction.AskLeniency(
        1, List.of(ZOU, KAN), true, Optional.empty(), text("REQUEST"), Optional.empty(), signers);
  }

  @Test
  void theApplicationForArbitralReviewIsSignedByWhoMaySignIt() {
    Running running = WageReplay.after(12);
    PersonRef stranger = PersonRef.of("9901-X1");
    EnforcementAction.ApplyReview signed =
        new EnforcementAction.ApplyReview(
            1, WagePack.boundAndFirm(), text("REVIEW"), by(stranger, WagePack.FIRM));
    assertEquals(
        List.of(PartyProblem.SIGNER_WITHOUT_AUTHORITY),
        running.decide(WagePack.self(1), "2025-12-01T09:00", signed).refusal().stream()
            .map(problem -> problem.code())
            .toList());
  }
}
