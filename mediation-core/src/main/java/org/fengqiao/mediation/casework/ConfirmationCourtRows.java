package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.fengqiao.mediation.calendar.ClockEffect;
import org.fengqiao.mediation.casework.enforce.Confirmation;
import org.fengqiao.mediation.casework.enforce.ConfirmationStatus;
import org.fengqiao.mediation.party.PartyNumber;

/** The rows of what a court does with an application for confirmation (T80 to T86). */
final class ConfirmationCourtRows {

  private ConfirmationCourtRows() {}

  static List<CaseRow<?>> rows() {
    return List.of(
        courtAsks(),
        courtDockets(),
        courtNotAccepts(),
        withdraw(),
        ruledValid(),
        ruledRejected(),
        objection());
  }

  private static boolean isBeforeDocketing(Confirmation it) {
    return it.status() == ConfirmationStatus.APPLIED
        || (it.status() == ConfirmationStatus.SUPPLEMENT_ASKED && it.docketedOn().isEmpty());
  }

  private static boolean isDocketed(Confirmation it) {
    return it.status() == ConfirmationStatus.DOCKETED
        || (it.status() == ConfirmationStatus.SUPPLEMENT_ASKED && it.docketedOn().isPresent());
  }

  private static boolean isAwaited(Confirmation it) {
    return it.status() == ConfirmationStatus.APPLIED || it.status() == ConfirmationStatus.DOCKETED;
  }

  /** The confirmations at a stage that concern the actor. */
  private static List<Confirmation> at(Predicate<Confirmation> stage, Attempt attempt) {
    Collection<Confirmation> all = attempt.it().courtTracks().confirmations().values();
    if (all.isEmpty()) {
      return List.of();
    }
    List<PartyNumber> own = attempt.ownParties();
    return all.stream()
        .filter(stage)
        .filter(
            c ->
                CourtSteps.agreement(c.agreement(), attempt).content().parties().stream()
                    .anyMatch(own::contains))
        .toList();
  }

  private static <A extends ConfirmationAction> CaseRow.Builder<A> step(
      ActionKind kind,
      Class<A> type,
      Predicate<Confirmation> stage,
      ConfirmationStatus... statuses) {
    return CaseRow.of(kind, type)
        .from(CourtSteps.DRIVEN)
        .papers(Paper.CONFIRMATION_PAPERS)
        .guard(
            attempt -> {
              if (at(stage, attempt).isEmpty()) {
                attempt.report(ConfirmationProblem.CONFIRMATION_STAGE, Arrays.asList(statuses));
              }
            },
            ConfirmationProblem.CONFIRMATION_STAGE)
        .arguments((action, attempt) -> checkStep(action, stage, attempt));
  }

  private static boolean checkStep(
      ConfirmationAction action, Predicate<Confirmation> stage, Attempt attempt) {
    List<Confirmation> allowed = at(stage, attempt);
    Optional<Confirmation> found =
        allowed.stream().filter(c -> c.agreement() == action.agreement()).findFirst();
    if (found.isEmpty()) {
      attempt.notAmong(
          CaseProblem.WRONG_AGREEMENT,
          "agreement",
          action.agreement(),
          allowed.stream().map(Confirmation::agreement).toList());
      return false;
    }
    CourtSteps.checkNotBefore(found.get().since(), attempt);
    return true;
  }

  private static CaseRow<?> courtAsks() {
    return step(
            ActionKind.COURT_ASKS,
            ConfirmationAction.CourtAsks.class,
            ConfirmationCourtRows::isAwaited,
            ConfirmationStatus.APPLIED,
            ConfirmationStatus.DOCKETED)
        .basis(CourtLaw.interpretation("354, 356"))
        .arguments(
            (action, attempt) -> {
              checkStep(action, ConfirmationCourtRows::isAwaited, attempt);
              action
                  .until()
                  .filter(last -> last.isBefore(attempt.day()))
                  .ifPresent(
                      last ->
                          attempt.report(CaseProblem.DUE_TOO_EARLY, "until", last, attempt.day()));
            })
        .does(
            (action, attempt, effects) -> {
              effects.add(
                  new ConfirmationEvent.SupplementAsked(
                      action.agreement(), action.until(), action.paper()));
              action
                  .until()
                  .ifPresent(
                      last ->
                          effects.startUntil(
                              ClockKind.COURT_TERM,
                              Optional.of(action.agreement()),
                              last,
                              ClockEffect.LOST));
            });
  }

  private static CaseRow<?> courtDockets() {
    return step(
            ActionKind.COURT_DOCKETS,
            ConfirmationAction.CourtDockets.class,
            ConfirmationCourtRows::isBeforeDocketing,
            ConfirmationStatus.APPLIED,
            ConfirmationStatus.SUPPLEMENT_ASKED)
        .basis(CourtLaw.interpretation("355"))
        .does(
            (action, attempt, effects) -> {
              effects.add(
                  new ConfirmationEvent.ConfirmationDocketed(action.agreement(), action.paper()));
              stopCourt(effects, attempt, action.agreement());
              effects.start(
                  attempt.rulesOfDay().court().conclusion(), attempt.day(), action.agreement());
            });
  }

  private static void stopCourt(Effects effects, Attempt attempt, int agreement) {
    CourtSteps.stop(
        effects,
        attempt,
        agreement,
        ClockKind.COURT_DOCKETING,
        ClockKind.COURT_CONCLUSION,
        ClockKind.COURT_TERM);
  }

  private static CaseRow<?> courtNotAccepts() {
    return step(
            ActionKind.COURT_NOT_ACCEPTS,
            ConfirmationAction.CourtNotAccepts.class,
            ConfirmationCourtRows::isBeforeDocketing,
            ConfirmationStatus.APPLIED,
            ConfirmationStatus.SUPPLEMENT_ASKED)
        .basis(CourtLaw.interpretation("355"))
        .does(
            (action, attempt, effects) -> {
              effects.add(
                  new ConfirmationEvent.ConfirmationNotAccepted(
                      action.agreement(), action.ground(), action.paper()));
              stopCourt(effects, attempt, action.agreement());
              if (action.ground().isCurable()) {
                resume(effects, attempt, action.agreement());
              }
            });
  }

  /**
   * Inside its time an application may be made again over an agreement that still stands; the last
   * day stays the old one (C-08).
   */
  private static void resume(Effects effects, Attempt attempt, int agreement) {
    ConfirmationRows.lastClock(attempt.it(), agreement)
        .filter(clock -> !attempt.day().isAfter(clock.lastDay()))
        .filter(clock -> attempt.it().agreement(agreement).isEffective())
        .ifPresent(
            clock ->
                effects.begin(
                    number ->
                        new ClockEvent.ClockStarted(
                            number,
                            clock.kind(),
                            clock.party(),
                            clock.agreement(),
                            clock.startedOn(),
                            clock.lastDay(),
                            clock.effect(),
                            clock.missingYears())));
  }

  private static CaseRow<?> withdraw() {
    Predicate<Confirmation> pending = c -> c.status().isPending();
    return step(
            ActionKind.CONFIRMATION_WITHDRAWN,
            ConfirmationAction.WithdrawConfirmation.class,
            pending,
            ConfirmationStatus.APPLIED,
            ConfirmationStatus.SUPPLEMENT_ASKED,
            ConfirmationStatus.DOCKETED)
        .basis(CourtLaw.interpretation("357"))
        .arguments(
            (action, attempt) -> {
              if (checkStep(action, pending, attempt)) {
                checkWithdrawal(action, attempt);
              }
            })
        .does(
            (action, attempt, effects) -> {
              effects.add(
                  new ConfirmationEvent.ConfirmationWithdrawn(
                      action.agreement(), action.party(), action.paper()));
              stopCourt(effects, attempt, action.agreement());
              resume(effects, attempt, action.agreement());
            });
  }

  /** A party withdraws for itself; whoever notes that the court treats it so has its paper. */
  private static void checkWithdrawal(
      ConfirmationAction.WithdrawConfirmation action, Attempt attempt) {
    List<PartyNumber> bound = CourtSteps.agreement(action.agreement(), attempt).content().parties();
    action
        .party()
        .ifPresent(
            party -> {
              if (attempt.checkParty("party", party)) {
                attempt.checkOneOf("party", party, bound);
              }
            });
    boolean bySelf = attempt.isPartyOrAgent() && action.party().isPresent();
    if (!bySelf && action.paper().isEmpty()) {
      attempt.report(ConfirmationProblem.COURT_PAPER_MISSING, "paper");
    }
  }

  private static CaseRow<?> ruledValid() {
    return step(
            ActionKind.RULED_VALID,
            ConfirmationAction.RuledValid.class,
            ConfirmationCourtRows::isDocketed,
            ConfirmationStatus.DOCKETED,
            ConfirmationStatus.SUPPLEMENT_ASKED)
        .basis(CourtLaw.procedure("206"))
        .does(
            (action, attempt, effects) -> {
              effects.add(
                  new ConfirmationEvent.AgreementRuledValid(action.agreement(), action.paper()));
              stopCourt(effects, attempt, action.agreement());
              effects.start(
                  attempt.rulesOfDay().court().partyObjection(), attempt.day(), action.agreement());
              CourtSteps.startEnforcement(effects, attempt, action.agreement());
            });
  }

  private static CaseRow<?> ruledRejected() {
    return step(
            ActionKind.RULED_REJECTED,
            ConfirmationAction.RuledRejected.class,
            ConfirmationCourtRows::isDocketed,
            ConfirmationStatus.DOCKETED,
            ConfirmationStatus.SUPPLEMENT_ASKED)
        .basis(CourtLaw.procedure("206"))
        .papers(Paper.TERMINATION_NOTICE)
        .does(
            (action, attempt, effects) -> {
              effects.add(
                  new ConfirmationEvent.AgreementRuledOut(
                      action.agreement(), action.ground(), action.paper()));
              stopCourt(effects, attempt, action.agreement());
            });
  }

  private static boolean isRuledValid(Confirmation it) {
    return it.status() == ConfirmationStatus.VALID || it.status() == ConfirmationStatus.OBJECTED;
  }

  private static CaseRow<?> objection() {
    return step(
            ActionKind.RULING_OBJECTION,
            ConfirmationAction.RulingObjection.class,
            ConfirmationCourtRows::isRuledValid,
            ConfirmationStatus.VALID,
            ConfirmationStatus.OBJECTED)
        .basis(CourtLaw.interpretation("372"))
        .arguments(
            (action, attempt) -> {
              if (checkStep(action, ConfirmationCourtRows::isRuledValid, attempt)) {
                checkObjection(action, attempt);
              }
            })
        .does(ConfirmationCourtRows::object);
  }

  private static void checkObjection(ConfirmationAction.RulingObjection action, Attempt attempt) {
    ConfirmationStatus status = CourtSteps.on(attempt).confirmation(action.agreement());
    boolean objected = status == ConfirmationStatus.OBJECTED;
    if (objected != action instanceof ConfirmationAction.RulingObjectionDecided) {
      attempt.report(ConfirmationProblem.RULING_STAGE, "agreement", status);
    } else if (action instanceof ConfirmationAction.ObjectToRuling made) {
      checkTime(made, attempt);
    }
  }

  private static void checkTime(ConfirmationAction.ObjectToRuling made, Attempt attempt) {
    if (made.party().isPresent()) {
      List<PartyNumber> bound = CourtSteps.agreement(made.agreement(), attempt).content().parties();
      attempt.checkOneOf("party", made.party().get(), bound);
      CourtSteps.on(attempt)
          .clock(ClockKind.RULING_OBJECTION, made.agreement())
          .filter(clock -> clock.isExpiredOn(attempt.day()))
          .ifPresent(clock -> late("party", clock.lastDay(), attempt));
    } else if (made.knownOn().isEmpty()) {
      attempt.report(ConfirmationProblem.KNOWN_DAY_MISSING, "knownOn");
    } else {
      LocalDate known = made.knownOn().get();
      if (!attempt.checkDay("knownOn", known, Attempt.FIRST_DAY, attempt.day())) {
        return;
      }
      LocalDate last =
          attempt
              .rules()
              .court()
              .thirdPartyObjection()
              .deadline(known, attempt.context().calendar())
              .lastDay();
      if (attempt.day().isAfter(last)) {
        late("knownOn", last, attempt);
      }
    }
  }

  private static void late(String field, LocalDate last, Attempt attempt) {
    attempt.report(ConfirmationProblem.RULING_OBJECTION_LATE, field, last);
  }

  private static void object(
      ConfirmationAction.RulingObjection action, Attempt attempt, Effects effects) {
    if (action instanceof ConfirmationAction.ObjectToRuling made) {
      effects.add(
          new ConfirmationEvent.RulingObjected(made.agreement(), made.party(), made.paper()));
    } else if (action instanceof ConfirmationAction.RulingObjectionDecided decided) {
      effects.add(
          new ConfirmationEvent.ObjectionSettled(
              decided.agreement(), decided.upheld(), decided.paper()));
      if (decided.upheld()) {
        CourtSteps.stopEnforcement(effects, attempt, decided.agreement());
      }
    }
  }
}
