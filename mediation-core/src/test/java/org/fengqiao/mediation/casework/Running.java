package org.fengqiao.mediation.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.ProblemCode;
import org.fengqiao.mediation.kernel.Severity;
import org.fengqiao.mediation.party.PartyNumber;

/** A case that tests lead step by step. */
final class Running {

  /** Something done: by whom, when, what. */
  record Step(Actor actor, String when, CaseAction action) {}

  private final List<Step> steps = new ArrayList<>();
  private MediationCase it;
  private UnaryOperator<CaseContext.Builder> setting = context -> context;

  private Running(MediationCase it) {
    this.it = it;
  }

  static Running of(MediationCase it) {
    return new Running(it);
  }

  static Running unregistered() {
    return new Running(MediationCase.unregistered(Village.CASE));
  }

  /** Applies a setting to every context from now on. */
  Running under(UnaryOperator<CaseContext.Builder> change) {
    setting = change;
    return this;
  }

  Running under(CaseRules rules) {
    return under(context -> context.rules(rules));
  }

  MediationCase it() {
    return it;
  }

  CaseContext context(Actor actor, String when) {
    return setting.apply(Village.context(actor, when)).build();
  }

  /** Everything done so far, in order. */
  List<Step> steps() {
    return List.copyOf(steps);
  }

  Running does(Actor actor, String when, CaseAction action) {
    steps.add(new Step(actor, when, action));
    List<CaseEvent> events = decide(actor, when, action).orThrow();
    MediationCase before = it;
    it = it.after(events);
    ClockMoves.areNamed(action.kind(), before, events, it);
    return this;
  }

  Running doesLate(Actor actor, String recorded, String occurred, CaseAction action) {
    CaseContext context =
        setting
            .apply(Village.context(actor, recorded))
            .occurredOn(LocalDate.parse(occurred))
            .occurredAt(Optional.empty())
            .build();
    it = it.after(Refusals.seen(CaseWorkflow.decide(it, action, context)).orThrow());
    return this;
  }

  Decision decide(Actor actor, String when, CaseAction action) {
    Refusals.seen(it, context(actor, when));
    return Refusals.seen(CaseWorkflow.decide(it, action, context(actor, when)));
  }

  /** Tries an action, expects a refusal that changes nothing, and returns it. */
  Decision refuses(Actor actor, String when, CaseAction action, ProblemCode... codes) {
    Decision decision = decide(actor, when, action);
    assertTrue(decision.isRefused(), () -> action.kind() + " was accepted");
    assertEquals(
        List.of(codes),
        decision.refusal().stream().map(Problem::code).toList(),
        () -> decision.refusal().toString());
    decision.refusal().forEach(p -> assertEquals(Village.CASE.text(), p.subject()));
    return decision;
  }

  /** What a decision that is no refusal warns of. */
  static List<ProblemCode> notices(Decision decision) {
    assertFalse(decision.isRefused(), () -> decision.refusal().toString());
    decision.notices().forEach(notice -> assertEquals(Severity.WARNING, notice.severity()));
    return decision.notices().stream().map(Problem::code).toList();
  }

  void isIn(CaseState state) {
    assertEquals(state, it.state());
  }

  CaseClock clock(ClockKind kind) {
    List<CaseClock> found = it.clocks().stream().filter(clock -> clock.kind() == kind).toList();
    assertFalse(found.isEmpty(), () -> "no clock " + kind);
    return found.get(found.size() - 1);
  }

  // Ways through the table

  Running registered() {
    return does(Village.MEDIATOR, "2026-03-30T09:00", Village.ownInitiative());
  }

  Running informed() {
    return does(
            Village.MEDIATOR,
            "2026-03-30T10:00",
            new IntakeAction.InformParty(Village.ZOU, "F10-2026"))
        .does(
            Village.MEDIATOR,
            "2026-03-30T10:05",
            new IntakeAction.InformParty(Village.KAN, "F10-2026"));
  }

  Running accepted() {
    return does(Village.MEDIATOR, "2026-03-30T11:00", new IntakeAction.Accept());
  }

  Running inMediation() {
    return registered()
        .informed()
        .does(
            Village.MEDIATOR,
            "2026-03-30T10:30",
            new MediationAction.AssessRisk("BLUE", Village.text("RISK")))
        .accepted()
        .opened();
  }

  Running opened() {
    return does(
            Village.DIRECTOR,
            "2026-03-30T11:05",
            new MediationAction.Appoint(Village.QI, false, true))
        .does(Village.MEDIATOR, "2026-04-01T15:00", new MediationAction.OpenMediation(false));
  }

  Running met() {
    return does(
        Village.MEDIATOR,
        "2026-04-01T15:30",
        new MediationAction.HoldJoint(List.of(Village.ZOU, Village.KAN), Village.text("MINUTES")));
  }

  Running drafted(ObligationTerms... obligations) {
    return does(
        Village.MEDIATOR,
        "2026-04-02T09:00",
        new AgreementAction.Draft(Village.terms(obligations)));
  }

  Running signedByAll() {
    return signed(Village.ZOU_SELF, Village.ZOU, "2026-04-02T10:00")
        .signed(Village.KAN_SELF, Village.KAN, "2026-04-03T10:00")
        .does(Village.MEDIATOR, "2026-04-03T11:00", new AgreementAction.MediatorSign(1));
  }

  Running signed(Actor actor, PartyNumber party, String when) {
    return does(actor, when, new AgreementAction.Sign(1, party, SigningManner.SIGNATURE));
  }

  Running sealed() {
    return does(
        Village.DIRECTOR, "2026-04-07T09:00", new AgreementAction.Seal(1, Optional.empty()));
  }

  Running agreedOrally(String when, ObligationTerms... obligations) {
    return does(
        Village.MEDIATOR,
        when,
        new AgreementAction.RecordOral(
            Village.terms(obligations), List.of(Village.ZOU, Village.KAN)));
  }

  Running paid(Actor actor, String when, int obligation, long fen) {
    ObligationTerms terms = it.obligation(obligation).orElseThrow().obligation().terms();
    return does(
        actor,
        when,
        new FollowUpAction.RecordPerformance(
            obligation,
            fen == 0 ? Optional.empty() : Optional.of(Fen.of(fen)),
            terms.debtors().get(0),
            terms.creditor(),
            PerformanceManner.AUTOMATIC,
            Optional.empty()));
  }

  Running failed() {
    return does(
        Village.PRESIDING,
        "2026-04-10T09:00",
        new EndingAction.EndNotAgreed(EndReason.TOO_FAR_APART));
  }

  Running told() {
    return does(
        Village.PRESIDING,
        "2026-04-10T09:30",
        new EndingAction.GiveRoutes(List.of(Village.ZOU, Village.KAN), List.of(Route.LITIGATION)));
  }

  Running visited(PartyNumber party, String when) {
    return does(Village.MEDIATOR, when, new FollowUpAction.DoRevisit(party, Village.text("VISIT")));
  }

  Running closed(String when) {
    return does(
        Village.DIRECTOR, when, new FollowUpAction.Close(it().mediators().stream().findFirst()));
  }

  Running archived(String when) {
    return does(Village.DIRECTOR, when, new FollowUpAction.ReviewDossier(true, Optional.empty()))
        .does(Village.DIRECTOR, when, new FollowUpAction.Archive(RetentionClass.THIRTY_YEARS));
  }
}
