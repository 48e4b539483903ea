package org.fengqiao.mediation.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.mediation.casework.ActionKind;
import org.fengqiao.mediation.casework.CaseProblem;
import org.fengqiao.mediation.casework.CaseState;
import org.fengqiao.mediation.casework.EndingAction;
import org.fengqiao.mediation.casework.IllegalStepException;
import org.fengqiao.mediation.casework.IntakeAction;
import org.fengqiao.mediation.casework.MediationAction;
import org.fengqiao.mediation.casework.MediationCase;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.rules.RuleBook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What desks add to the workflow: rules that were edited, and commands that come twice. */
class CaseDeskTest {

  private final Valley valley = new Valley();
  private PersonRef zou;
  private MediationCase dispute;

  @BeforeEach
  void twoNeighboursQuarrel() {
    zou = valley.person("Zou");
    dispute = valley.director().cases().register(valley.dispute(zou, valley.person("Kan")));
  }

  private CaseDesk afterTheRulesWereEdited() {
    MediationCase accepted =
        valley.director().cases().perform(dispute.id(), new IntakeAction.Accept());
    LocalDate day = accepted.rulesDay().orElseThrow();
    RuleBook edited = RuleBook.minimal();
    assertNotEquals(
        accepted.rulesFingerprint().orElseThrow(),
        edited.resolve(Valley.VILLAGE, day).cases().fingerprint());
    return valley.under(edited).as(Valley.DIRECTOR).cases();
  }

  @Test
  void aPartyRefusesMediationWhateverBecameOfTheRules() {
    afterTheRulesWereEdited();
    MediationCase ended =
        valley
            .under(RuleBook.minimal())
            .as(Valley.party(zou))
            .cases()
            .perform(dispute.id(), new EndingAction.Refuse(Valley.ZOU));
    assertEquals(CaseState.TERM, ended.state());
  }

  @Test
  void stepsThatApplyTheRulesOfTheProcedureAreRefusedOnceThoseWereEdited() {
    CaseDesk desk = afterTheRulesWereEdited();
    IllegalStepException refused =
        assertThrows(
            IllegalStepException.class,
            () -> desk.perform(dispute.id(), new MediationAction.OpenMediation(false)));
    assertTrue(
        refused.problems().stream()
            .anyMatch(problem -> problem.code() == CaseProblem.RULES_CHANGED));
    assertTrue(
        desk.options(dispute.id()).stream()
            .anyMatch(option -> option.action() == ActionKind.INFORM_PARTY && option.isOpen()));
    desk.perform(dispute.id(), new IntakeAction.InformParty(Valley.KAN, "F10-2026"));
  }

  @Test
  void aCommandThatComesTwiceIsDoneOnce() {
    CaseDesk desk = valley.director().cases();
    CaseCommand inform =
        CaseCommand.of(new IntakeAction.InformParty(Valley.KAN, "F10-2026"))
            .on(LocalDate.of(2026, 3, 30))
            .keyed("form-1");
    MediationCase first = desk.perform(dispute.id(), inform);
    valley.clock.advance(Duration.ofHours(30));
    desk.perform(dispute.id(), new IntakeAction.InformParty(Valley.ZOU, "F10-2026"));
    assertEquals(first, desk.perform(dispute.id(), inform));
  }

  @Test
  void aKeyWithAnotherDayIsAnotherCommand() {
    CaseDesk desk = valley.director().cases();
    valley.clock.advance(Duration.ofDays(3));
    CaseCommand inform =
        CaseCommand.of(new IntakeAction.InformParty(Valley.KAN, "F10-2026"))
            .on(LocalDate.of(2026, 3, 30))
            .keyed("form-1");
    MediationCase first = desk.perform(dispute.id(), inform);
    assertThrows(
        IdempotencyConflictException.class,
        () -> desk.perform(dispute.id(), inform.on(LocalDate.of(2026, 3, 31))));
    assertEquals(
        List.of(first.version()), List.of(desk.find(dispute.id()).orElseThrow().version()));
  }
}
