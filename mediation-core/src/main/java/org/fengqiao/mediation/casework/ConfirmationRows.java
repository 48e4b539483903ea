package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.fengqiao.mediation.calendar.ClockEffect;
import org.fengqiao.mediation.casework.enforce.Confirmation;
import org.fengqiao.mediation.casework.enforce.ConfirmationStatus;
import org.fengqiao.mediation.casework.enforce.CourtChoice;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.party.PartyNumber;

/** The rows of judicial confirmation (T78–T86). */
final class ConfirmationRows {

  private ConfirmationRows() {}

  static List<CaseRow<?>> rows() {
    return List.of(
        precheck(),
        apply(),
        courtAsks(),
        courtDockets(),
        courtNotAccepts(),
        withdraw(),
        ruledValid(),
        ruledRejected(),
        objection());
  }

  private static CaseRow<?> precheck() {
    return CaseRow.of(ActionKind.PRECHECK, ConfirmationAction.Precheck.class)
        .from(CourtSteps.SETTLED)
        .papers(Paper.PRECHECK_SHEET)
        .basis(CourtLaw.interpretation("354, 355, 358"))
        .guard(ConfirmationRows::agreementIsThere, ConfirmationProblem.NO_EFFECTIVE_AGREEMENT)
        .arguments(
            (action, attempt) ->
                CourtSteps.checkAgreement(
                    action.agreement(), CourtSteps.ownAgreements(attempt), attempt))
        .does((action, attempt, effects) -> {});
  }

  private static void agreementIsThere(Attempt attempt) {
    if (CourtSteps.ownAgreements(attempt).isEmpty()) {
      attempt.report(ConfirmationProblem.NO_EFFECTIVE_AGREEMENT);
    }
  }

  private static CaseRow<?> apply() {
    return CaseRow.of(ActionKind.APPLY_CONFIRMATION, ConfirmationAction.ApplyConfirmation.class)
        .from(CourtSteps.SETTLED)
        .papers(Paper.CONFIRMATION_PAPERS)
        .basis(CourtLaw.procedure("205"))
        .guard(
            ConfirmationRows::oneCanBeBrought,
            ConfirmationProblem.NO_EFFECTIVE_AGREEMENT,
            ConfirmationProblem.COURT_WRITES_ITSELF,
            AgreementProblem.PARTY_NOT_BOUND,
            ConfirmationProblem.CONFIRMATION_NEEDS_TEXT,
            ConfirmationProblem.CONFIRMATION_LAPSED,
            ConfirmationProblem.CONFIRMATION_UNDER_WAY)
        .guard(Guards::someoneActsAlone, PartyProblem.NEEDS_REPRESENTATIVE)
        .arguments(ConfirmationRows::checkApplication)
        .does(
            (action, attempt, effects) -> {
              int agreement = action.agreement();
              effects.add(
                  new ConfirmationEvent.ConfirmationApplied(
                      agreement,
                      action.applicants(),
                      action.court(),
                      action.filing(),
                      action.paper(),
                      action.unit()));
              CourtSteps.stop(effects, attempt, agreement, ClockKind.CONFIRMATION);
              effects.start(
                  attempt.rulesOfDay().court().docketing(),
                  attempt.day(),
                  Optional.empty(),
                  Optional.of(agreement));
            });
  }

  private static void oneCanBeBrought(Attempt attempt) {
    List<Agreement> own = CourtSteps.ownAgreements(attempt);
    if (own.isEmpty()) {
      attempt.report(ConfirmationProblem.NO_EFFECTIVE_AGREEMENT);
    }
    List<Optional<Hindrance>> hindrances =
        own.stream().map(a -> hindrance(attempt.it(), a, attempt.day())).toList();
    if (hindrances.stream().allMatch(Optional::isPresent)) {
      hindrances.forEach(h -> h.orElseThrow().report(attempt));
    }
  }

  /** Finds why an agreement cannot be brought to a court for confirmation on a day. */
  static Optional<Hindrance> hindrance(MediationCase it, Agreement agreement, LocalDate day) {
    int number = agreement.number();
    LegalBasis basis = CourtLaw.procedure("205");
    if (ConfirmationCourts.isDocketed(it)) {
      return Optional.of(
          Hindrance.of(
              ConfirmationProblem.COURT_WRITES_ITSELF, NationalCaseRules.invited("20"), number));
    }
    Optional<Hindrance> notBound = Hindrance.notBound(it, agreement, day);
    if (notBound.isPresent()) {
      return notBound;
    }
    ConfirmationStatus status = it.at(day).enforcement().confirmation(number);
    LocalDate last = lastDay(it, number);
    return switch (status) {
      case NOT_AVAILABLE ->
          Optional.of(Hindrance.of(ConfirmationProblem.NO_EFFECTIVE_AGREEMENT, basis));
      case OPEN ->
          agreement.form() == AgreementForm.ORAL
              ? Optional.of(
                  Hindrance.of(
                      ConfirmationProblem.CONFIRMATION_NEEDS_TEXT,
                      CourtLaw.interpretation("354"),
                      number,
                      last))
              : Optional.empty();
      case LAPSED, NOT_ACCEPTED, WITHDRAWN ->
          day.isAfter(last)
              ? Optional.of(
                  Hindrance.of(
                      ConfirmationProblem.CONFIRMATION_LAPSED,
                      LegalBasis.mediationLaw("33"),
                      number,
                      last))
              : underWay(number, status);
      default -> underWay(number, status);
    };
  }

  private static Optional<Hindrance> underWay(int agreement, ConfirmationStatus status) {
    return Optional.of(
        Hindrance.of(
            ConfirmationProblem.CONFIRMATION_UNDER_WAY,
            CourtLaw.procedure("206"),
            agreement,
            status));
  }

  /** The last day to apply (C-08), whether the clock still runs or not. */
  static LocalDate lastDay(MediationCase it, int agreement) {
    return lastClock(it, agreement).map(CaseClock::lastDay).orElse(LocalDate.MIN);
  }

  private static Optional<CaseClock> lastClock(MediationCase it, int agreement) {
    return it.clocks().stream()
        .filter(clock -> clock.kind() == ClockKind.CONFIRMATION)
        .filter(clock -> clock.agreement().filter(n -> n == agreement).isPresent())
        .max(Comparator.comparingInt(CaseClock::number));
  }

  private static void checkApplication(
      ConfirmationAction.ApplyConfirmation action, Attempt attempt) {
    List<Agreement> open =
        CourtSteps.ownAgreements(attempt).stream()
            .filter(a -> hindrance(attempt.it(), a, attempt.day()).isEmpty())
            .toList();
    if (!CourtSteps.checkAgreement(action.agreement(), open, attempt)) {
      return;
    }
    Agreement agreement = CourtSteps.agreement(action.agreement(), attempt);
    agreement.effectiveOn().ifPresent(day -> CourtSteps.checkNotBefore(day, attempt));
    List<PartyNumber> missing =
        CourtSteps.missing(action.applicants(), Optional.of(action.paper()), agreement, attempt);
    if (!missing.isEmpty()) {
      attempt.reportBecause(
          LegalBasis.mediationLaw("33"),
          ConfirmationProblem.CONFIRMATION_NOT_JOINT,
          "applicants",
          Attempt.values(missing),
          lastDay(attempt.it(), agreement.number()));
    }
    List<CourtChoice> competent = ConfirmationCourts.choices(attempt.it());
    if (!competent.contains(action.court())) {
      attempt.report(ConfirmationProblem.COURT_NOT_COMPETENT, "court", action.court(), competent);
    } else if (CourtSteps.on(attempt).isLabour(agreement.number())
        && !ConfirmationCourts.isSafeForLabour(action.court())) {
      attempt.reportBecause(
          CourtLaw.labourInterpretation("52"), ConfirmationProblem.COURT_SEAT_SAFER, "court");
    }
  }

  // What the court says

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
    List<PartyNumber> own = attempt.ownParties();
    return attempt.it().courtTracks().confirmations().values().stream()
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
      attempt.report(
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
            ConfirmationRows::isAwaited,
            ConfirmationStatus.APPLIED,
            ConfirmationStatus.DOCKETED)
        .basis(CourtLaw.interpretation("354, 356"))
        .arguments(
            (action, attempt) -> {
              checkStep(action, ConfirmationRows::isAwaited, attempt);
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
            ConfirmationRows::isBeforeDocketing,
            ConfirmationStatus.APPLIED,
            ConfirmationStatus.SUPPLEMENT_ASKED)
        .basis(CourtLaw.interpretation("355"))
        .does(
            (action, attempt, effects) -> {
              effects.add(
                  new ConfirmationEvent.ConfirmationDocketed(action.agreement(), action.paper()));
              stopCourt(effects, attempt, action.agreement());
              effects.start(
                  attempt.rulesOfDay().court().conclusion(),
                  attempt.day(),
                  Optional.empty(),
                  Optional.of(action.agreement()));
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
            ConfirmationRows::isBeforeDocketing,
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
    lastClock(attempt.it(), agreement)
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
            ConfirmationRows::isDocketed,
            ConfirmationStatus.DOCKETED,
            ConfirmationStatus.SUPPLEMENT_ASKED)
        .basis(CourtLaw.procedure("206"))
        .does(
            (action, attempt, effects) -> {
              effects.add(
                  new ConfirmationEvent.AgreementRuledValid(action.agreement(), action.paper()));
              stopCourt(effects, attempt, action.agreement());
              effects.start(
                  attempt.rulesOfDay().court().partyObjection(),
                  attempt.day(),
                  Optional.empty(),
                  Optional.of(action.agreement()));
              CourtSteps.startEnforcement(effects, attempt, action.agreement());
            });
  }

  private static CaseRow<?> ruledRejected() {
    return step(
            ActionKind.RULED_REJECTED,
            ConfirmationAction.RuledRejected.class,
            ConfirmationRows::isDocketed,
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
            ConfirmationRows::isRuledValid,
            ConfirmationStatus.VALID,
            ConfirmationStatus.OBJECTED)
        .basis(CourtLaw.interpretation("372"))
        .arguments(
            (action, attempt) -> {
              if (checkStep(action, ConfirmationRows::isRuledValid, attempt)) {
                checkObjection(action, attempt);
              }
            })
        .does(ConfirmationRows::object);
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
