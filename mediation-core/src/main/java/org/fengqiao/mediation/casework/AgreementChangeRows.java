package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.party.PartyNumber;

/** The rows about agreements besides their conclusion. */
final class AgreementChangeRows {

  private AgreementChangeRows() {}

  static List<CaseRow<?>> rows() {
    return List.of(
        upgradeOral(),
        fixPart(),
        correctClerical(),
        annul(),
        RatificationRow.ratify(),
        endPartly(),
        renegotiate());
  }

  private static CaseRow<?> upgradeOral() {
    return CaseRow.of(ActionKind.UPGRADE_ORAL, AgreementChangeAction.UpgradeOral.class)
        .from(CaseState.AGR, CaseState.CLOSED)
        .earliest(CaseRow.Earliest.ENDING)
        .papers(Paper.AGREEMENT_PAPER)
        .basis(LegalBasis.mediationLaw("28, 29"))
        .pinned()
        .guard(
            attempt -> {
              if (inEffect(AgreementForm.ORAL, attempt).findAny().isEmpty()) {
                attempt.report(AgreementProblem.NO_ORAL_AGREEMENT);
              }
            },
            AgreementProblem.NO_ORAL_AGREEMENT)
        .arguments(
            (action, attempt) -> {
              SigningRows.checkDocumentNumber(action.documentNumber(), attempt);
              checkMediators(action.mediators(), attempt);
              checkSealDay(action.sealedOn(), attempt);
              checkPartnerSeals(action.partnerSeals(), attempt);
              List<PartyNumber> signed =
                  action.signatures().stream().map(PartySignature::party).toList();
              find(action.agreement(), inEffect(AgreementForm.ORAL, attempt), attempt)
                  .filter(oral -> allSign("signatures", signed, oral, attempt))
                  .ifPresent(oral -> checkPaper(action, oral, attempt));
            })
        .does(AgreementChangeRows::upgrade);
  }

  private static void upgrade(
      AgreementChangeAction.UpgradeOral action, Attempt attempt, Effects effects) {
    LocalDate sealedOn = action.sealedOn().orElse(attempt.day());
    boolean keeps = attempt.rules().defaults().says(CaseDefault.PAPER_KEEPS_DAY);
    effects.add(
        new AgreementChangeEvent.OralUpgraded(
            action.agreement(),
            action.signatures(),
            action.mediators(),
            action.documentNumber(),
            Optional.of(sealedOn),
            action.partnerSeals(),
            keeps ? Optional.empty() : Optional.of(sealedOn)));
    if (!keeps) {
      new AgreementEffects(attempt, effects).startRightsAgain(action.agreement(), sealedOn);
    }
  }

  /** The paper is made of what was reached before, so its seal is no older (T48, T53). */
  private static void checkPaper(
      AgreementChangeAction.UpgradeOral action, Agreement oral, Attempt attempt) {
    action
        .signatures()
        .forEach(signature -> SigningRows.checkManner(signature, oral.content(), attempt));
    LocalDate reached = oral.effectiveOn().orElseThrow();
    action
        .sealedOn()
        .ifPresent(day -> SigningDays.checkNotBefore(reached, "sealedOn", day, attempt));
  }

  /** Where committees mediate together the paper bears the seal of each (T51, T74). */
  private static void checkPartnerSeals(List<OrganisationId> seals, Attempt attempt) {
    List<OrganisationId> partners = attempt.it().holderTrack().partners();
    List<OrganisationId> missing = partners.stream().filter(p -> !seals.contains(p)).toList();
    if (!missing.isEmpty()) {
      attempt.reportBecause(
          CourtLaw.interpretation("352"),
          AgreementProblem.PARTNER_SEAL_MISSING,
          "partnerSeals",
          missing.stream().map(OrganisationId::text).toList());
    }
    seals.stream()
        .filter(whose -> !partners.contains(whose))
        .forEach(
            whose ->
                attempt.report(
                    AgreementProblem.NOT_THE_COMMITTEE_SEAL,
                    "partnerSeals",
                    whose.text(),
                    attempt.it().holder().orElseThrow().text()));
  }

  /** The seal is the director's (T51): whoever else writes it down says when it was put. */
  private static void checkSealDay(Optional<LocalDate> sealedOn, Attempt attempt) {
    if (sealedOn.isEmpty() && attempt.actor().role() != Role.DIRECTOR) {
      attempt.report(AgreementProblem.SEAL_DAY_MISSING, "sealedOn");
    }
    sealedOn
        .filter(day -> day.isAfter(attempt.day()))
        .ifPresent(
            day -> attempt.report(CaseProblem.OCCURRED_IN_FUTURE, "sealedOn", day, attempt.day()));
  }

  private static void checkMediators(List<MediatorId> signed, Attempt attempt) {
    List<String> missing =
        SigningRows.mustSign(attempt)
            .filter(mediator -> !signed.contains(mediator))
            .map(MediatorId::text)
            .toList();
    if (!missing.isEmpty() || signed.isEmpty()) {
      attempt.report(AgreementProblem.MEDIATORS_MUST_SIGN, "mediators", missing);
    }
  }

  private static CaseRow<?> fixPart() {
    return CaseRow.of(ActionKind.FIX_PART, AgreementChangeAction.FixPart.class)
        .from(CaseState.MED)
        .earliest(CaseRow.Earliest.STATE)
        .papers(Paper.AGREEMENT_PAPER)
        .basis(LegalBasis.mediationLaw("29"))
        .pinned()
        .guard(Guards::periodRuns, Guards.PERIOD)
        .guard(
            attempt -> {
              if (attempt.it().openAgreement().isEmpty()) {
                attempt.reportBecause(
                    attempt.rules().agreements().partial(), AgreementProblem.NOTHING_TO_PART);
              }
            },
            AgreementProblem.NOTHING_TO_PART)
        .arguments(
            (action, attempt) -> {
              AgreementRows.checkAgreement(
                  action.agreement(), AgreementRows.open(attempt), attempt);
              if (action.leavesOpen().isEmpty()) {
                attempt.report(CaseProblem.NOTHING_GIVEN, "leavesOpen");
              }
              TermsCheck.checkMatters(action.leavesOpen(), attempt);
            })
        .does(
            (action, attempt, effects) ->
                effects.add(
                    new AgreementChangeEvent.PartFixed(
                        action.agreement(),
                        TermsCheck.numberItems(action.leavesOpen(), action.agreement(), attempt))));
  }

  private static CaseRow<?> correctClerical() {
    return CaseRow.of(ActionKind.CORRECT_CLERICAL, AgreementChangeAction.CorrectClerical.class)
        .from(CaseState.AGR, CaseState.CLOSED)
        .earliest(CaseRow.Earliest.ENDING)
        .papers(Paper.CORRECTION_NOTE)
        .basis(LegalBasis.mediationLaw("29"))
        .guard(
            attempt -> {
              if (inEffect(AgreementForm.WRITTEN, attempt).findAny().isEmpty()) {
                attempt.report(AgreementProblem.NO_WRITTEN_AGREEMENT);
              }
            },
            AgreementProblem.NO_WRITTEN_AGREEMENT)
        .arguments(
            (action, attempt) ->
                find(action.agreement(), inEffect(AgreementForm.WRITTEN, attempt), attempt)
                    .ifPresent(written -> allSign("signedBy", action.signedBy(), written, attempt)))
        .does(
            (action, attempt, effects) ->
                effects.add(
                    new AgreementChangeEvent.SlipCorrected(
                        action.agreement(), action.correction())));
  }

  /**
   * The copy of the decision is what the action brings; it has no number among the papers. What the
   * committee itself makes is the notice of the end of mediation with the routes, unless all want a
   * new round. A closed case stays closed, as only T109 and T111 lead out of it: there the
   * annulment is noted, and a new round is a reopening.
   */
  private static CaseRow<?> annul() {
    return CaseRow.of(ActionKind.ANNUL, AgreementChangeAction.Annul.class)
        .from(CaseState.AGR, CaseState.CLOSED)
        .to(CaseState.FAIL)
        .orTo(CaseState.MED)
        .staysIn(CaseState.CLOSED)
        .earliest(CaseRow.Earliest.ENDING)
        .papers(Paper.TERMINATION_NOTICE)
        .basis(LegalBasis.mediationLaw("32, 33"))
        .pinned()
        .guard(
            attempt -> {
              if (attempt.it().effectiveAgreements().isEmpty()) {
                attempt.report(AgreementProblem.NO_AGREEMENT_IN_EFFECT);
              }
            },
            AgreementProblem.NO_AGREEMENT_IN_EFFECT)
        .arguments(
            (action, attempt) -> {
              find(action.agreement(), attempt.it().effectiveAgreements().stream(), attempt);
              checkNewRound(action.newRound(), attempt);
            })
        .does(AgreementChangeRows::annul);
  }

  private static void checkNewRound(List<PartyNumber> wanted, Attempt attempt) {
    if (wanted.isEmpty()) {
      return;
    }
    if (attempt.it().state() == CaseState.CLOSED) {
      attempt.report(AgreementProblem.NEW_ROUND_NEEDS_REOPENING, "newRound");
      return;
    }
    List<PartyNumber> active = attempt.it().activeNumbers();
    if (attempt.checkParties("newRound", wanted, active) && !wanted.containsAll(active)) {
      attempt.report(
          AgreementProblem.WILL_MISSING,
          "newRound",
          Attempt.values(active.stream().filter(p -> !wanted.contains(p)).toList()));
    }
  }

  private static void annul(AgreementChangeAction.Annul action, Attempt attempt, Effects effects) {
    boolean newRound = !action.newRound().isEmpty();
    effects.stopRightsOf(action.agreement());
    effects.add(
        new AgreementChangeEvent.AgreementAnnulled(
            action.agreement(), action.by(), action.decision(), newRound));
    if (newRound) {
      effects.newRound();
    } else {
      Endings.endAnnulled(attempt.it().agreement(action.agreement()), attempt, effects);
    }
  }

  /** The law knows only "terminate"; that a part stands is no failure (PML 26, MOJ02). */
  private static CaseRow<?> endPartly() {
    return CaseRow.of(ActionKind.END_PARTLY, AgreementChangeAction.EndPartly.class)
        .from(CaseState.MED)
        .to(CaseState.AGR)
        .papers(Paper.TERMINATION_NOTICE)
        .basis(LegalBasis.mediationLaw("26"))
        .pinned()
        .guard(
            attempt -> {
              if (attempt.it().effectiveAgreements().isEmpty()) {
                attempt.report(AgreementProblem.NO_AGREEMENT_IN_EFFECT);
              }
            },
            AgreementProblem.NO_AGREEMENT_IN_EFFECT)
        .guard(Guards::noShamUnderReview, EndingProblem.SHAM_UNDER_REVIEW)
        .arguments((action, attempt) -> EndingRows.checkReason(action.reason(), attempt))
        .does(
            (action, attempt, effects) ->
                Endings.endPartly(action.reason(), Set.of(), attempt, effects));
  }

  private static CaseRow<?> renegotiate() {
    return CaseRow.of(ActionKind.RENEGOTIATE, AgreementChangeAction.Renegotiate.class)
        .from(CaseState.AGR)
        .earliest(CaseRow.Earliest.STATE)
        .papers(Paper.CHANGE_AGREEMENT)
        .basis(NationalCaseRules.civilCode("543, 681"))
        .pinned()
        .guard(
            attempt -> {
              if (openLines(attempt).isEmpty()) {
                attempt.report(AgreementProblem.NO_LINE_OPEN);
              }
            },
            AgreementProblem.NO_LINE_OPEN)
        .arguments(AgreementChangeRows::checkRenegotiation)
        .does(
            (action, attempt, effects) -> {
              AgreementRows.dropDraft(attempt, effects);
              effects.add(
                  new AgreementChangeEvent.RenegotiationOpened(action.lines(), action.willing()));
            });
  }

  private static List<Integer> openLines(Attempt attempt) {
    return attempt.it().obligations().stream()
        .filter(line -> !line.isDone())
        .map(ObligationState::number)
        .toList();
  }

  private static void checkRenegotiation(
      AgreementChangeAction.Renegotiate action, Attempt attempt) {
    List<Integer> open = openLines(attempt);
    List<Integer> wrong = action.lines().stream().filter(n -> !open.contains(n)).toList();
    if (action.lines().isEmpty()) {
      attempt.report(CaseProblem.NOTHING_GIVEN, "lines");
    } else if (!wrong.isEmpty()
        || action.lines().stream().distinct().count() < action.lines().size()) {
      attempt.notAmong(AgreementProblem.LINE_NOT_OPEN, "lines", wrong, open);
    } else {
      List<PartyNumber> missing =
          RenegotiationCheck.concerned(RenegotiationCheck.touched(action.lines(), attempt)).stream()
              .filter(p -> !action.willing().contains(p))
              .toList();
      if (!missing.isEmpty()) {
        attempt.report(AgreementProblem.WILL_MISSING, "willing", Attempt.values(missing));
      }
    }
  }

  private static Stream<Agreement> inEffect(AgreementForm form, Attempt attempt) {
    return attempt.it().effectiveAgreements().stream().filter(a -> a.form() == form);
  }

  private static Optional<Agreement> find(int number, Stream<Agreement> allowed, Attempt attempt) {
    List<Agreement> possible = allowed.toList();
    return AgreementRows.checkAgreement(number, possible.stream(), attempt)
        ? possible.stream().filter(a -> a.number() == number).findFirst()
        : Optional.empty();
  }

  private static boolean allSign(
      String field, List<PartyNumber> signed, Agreement agreement, Attempt attempt) {
    List<PartyNumber> parties = agreement.content().parties();
    if (!attempt.checkParties(field, signed, parties)) {
      return false;
    }
    List<PartyNumber> missing = parties.stream().filter(p -> !signed.contains(p)).toList();
    if (!missing.isEmpty()) {
      attempt.report(AgreementProblem.ALL_MUST_SIGN, field, Attempt.values(missing));
    }
    return missing.isEmpty();
  }
}
