package org.fengqiao.mediation.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.casework.AgreementForm;
import org.fengqiao.mediation.casework.AgreementTerms;
import org.fengqiao.mediation.casework.AppointmentEvent;
import org.fengqiao.mediation.casework.CaseProblem;
import org.fengqiao.mediation.casework.CaseSource;
import org.fengqiao.mediation.casework.CaseState;
import org.fengqiao.mediation.casework.ConsentStatus;
import org.fengqiao.mediation.casework.FollowUpAction;
import org.fengqiao.mediation.casework.IllegalStepException;
import org.fengqiao.mediation.casework.MediationCase;
import org.fengqiao.mediation.casework.ObligationTerms;
import org.fengqiao.mediation.casework.Registration;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.storage.PageRequest;
import org.junit.jupiter.api.Test;

/** The oral way of a village: who, what about, what was agreed, by when. */
@Requirement({"CASE-12", "CASE-47"})
class OralSheetTest {

  private final Hamlet hamlet = new Hamlet();
  private final CaseDesk desk = hamlet.mediation.as(Hamlet.mediator()).cases();

  private OralSheet sheet(String disputeType) {
    Registration dispute =
        Registration.builder()
            .from(hamlet.application().registration())
            .source(CaseSource.OWN_INITIATIVE)
            .applicants(List.of())
            .disputeType(disputeType)
            .build();
    return new OralSheet(
        dispute,
        new AgreementTerms(
            List.of(Hamlet.ONE, Hamlet.TWO),
            List.of(
                ObligationTerms.money(
                    Hamlet.TWO, Hamlet.ONE, Fen.of(50_000), LocalDate.of(2019, 3, 20))),
            hamlet.text("乙某修水沟"),
            List.of()),
        "F10-2026");
  }

  @Test
  void oneSheetAndOneCallMakeAnOralAgreementInEffect() {
    MediationCase settled = desk.settleOrally(sheet("NEIGHBOUR"));
    assertEquals(CaseState.AGR, settled.state());
    assertEquals(
        List.of(AgreementForm.ORAL),
        settled.effectiveAgreements().stream().map(each -> each.form()).toList());
    assertEquals(List.of(Hamlet.QI), settled.mediators());
    assertTrue(settled.parties().stream().allMatch(p -> p.consent() == ConsentStatus.CONSENTED));
    assertTrue(
        settled.events().stream()
            .anyMatch(
                event ->
                    event
                        .body()
                        .equals(
                            new AppointmentEvent.MediatorChosen(
                                Hamlet.QI, List.of(Hamlet.ONE, Hamlet.TWO)))));
    assertEquals(settled, desk.find(settled.id()).orElseThrow());
  }

  @Test
  void whatWasSettledOnADayIsInEffectFromThatDayWheneverItIsWrittenDown() {
    LocalDate saturday = LocalDate.of(2019, 3, 2);
    OralSheet sheet = sheet("NEIGHBOUR").on(saturday).keyed("sheet-1");
    MediationCase settled = desk.settleOrally(sheet);
    assertEquals(CaseState.AGR, settled.state());
    assertEquals(
        List.of(Optional.of(saturday)),
        settled.effectiveAgreements().stream().map(each -> each.effectiveOn()).toList());
    assertTrue(settled.events().stream().allMatch(e -> e.occurredOn().equals(saturday)));
    assertEquals(settled, desk.settleOrally(sheet));
    OralSheet otherDay = sheet.on(saturday.plusDays(1));
    assertThrows(IdempotencyConflictException.class, () -> desk.settleOrally(otherDay));
    OralSheet tomorrow = sheet("NEIGHBOUR").on(LocalDate.of(2019, 3, 5));
    IllegalStepException refused =
        assertThrows(IllegalStepException.class, () -> desk.settleOrally(tomorrow));
    assertTrue(refused.problems().contains(CaseProblem.OCCURRED_IN_FUTURE));
  }

  @Test
  void aSheetHandedInAgainAnswersWithTheSameCaseAndWritesNothing() {
    OralSheet sheet = sheet("NEIGHBOUR").keyed("sheet-1");
    MediationCase settled = desk.settleOrally(sheet);
    desk.perform(settled.id(), new FollowUpAction.DoRevisit(Hamlet.ONE, hamlet.text("水沟已修好")));
    MediationCase now = desk.find(settled.id()).orElseThrow();
    assertEquals(settled, desk.settleOrally(sheet));
    assertEquals(now, desk.find(settled.id()).orElseThrow());
    assertEquals(1, desk.list(query -> query.page(PageRequest.first(9))).entries().size());
  }

  @Test
  void theKeyOfASheetServesNoOtherSheetAndNoRegistration() {
    OralSheet first = sheet("NEIGHBOUR").keyed("sheet-1");
    desk.settleOrally(first);
    OralSheet other = sheet("NEIGHBOUR").keyed("sheet-1").digestedAs("other");
    assertThrows(IdempotencyConflictException.class, () -> desk.settleOrally(other));
    CaseCommand registration = CaseCommand.of(first.registration()).keyed("sheet-1");
    assertThrows(IdempotencyConflictException.class, () -> desk.register(registration));
    CaseCommand second = CaseCommand.of(first.registration()).keyed("sheet-2");
    desk.register(second);
    OralSheet late = sheet("NEIGHBOUR").keyed("sheet-2");
    assertThrows(IdempotencyConflictException.class, () -> desk.settleOrally(late));
  }

  @Test
  void everythingElseMayFollow() {
    MediationCase settled = desk.settleOrally(sheet("NEIGHBOUR"));
    hamlet.clock.advance(Duration.ofDays(17));
    MediationCase visited =
        desk.perform(settled.id(), new FollowUpAction.DoRevisit(Hamlet.ONE, hamlet.text("水沟已修好")));
    assertEquals(1, visited.milestones().revisitsDone());
  }

  @Test
  void whatTheTableRefusesIsRefusedToTheSheetAndNothingIsKept() {
    OralSheet sheet = sheet("LABOUR");
    IllegalStepException refused =
        assertThrows(IllegalStepException.class, () -> desk.settleOrally(sheet));
    assertTrue(refused.problems().contains(CaseProblem.PAPER_REQUIRED));
    assertEquals(
        List.of(),
        hamlet
            .mediation
            .as(Hamlet.director())
            .cases()
            .list(query -> query.page(PageRequest.first(9)))
            .entries());
  }

  @Test
  void whoIsNoMediatorOfTheCommitteeFillsInNoSheet() {
    OralSheet sheet = sheet("NEIGHBOUR");
    CaseDesk director = hamlet.mediation.as(Hamlet.director()).cases();
    assertThrows(IllegalStepException.class, () -> director.settleOrally(sheet));
    CaseDesk expert =
        hamlet
            .mediation
            .as(
                Actor.mediator(
                    ActorId.of("u-expert"), Role.MEDIATOR, Hamlet.COMMITTEE, Hamlet.EXPERT))
            .cases();
    IllegalStepException refused =
        assertThrows(IllegalStepException.class, () -> expert.settleOrally(sheet));
    assertTrue(refused.problems().contains(CaseProblem.NOT_ENGAGED));
    assertEquals(Optional.empty(), refused.problems().stream().skip(1).findFirst());
  }
}
