package org.fengqiao.mediation.casework;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.party.Party;
import org.fengqiao.mediation.party.PartyNumber;

/** The rows about how a case comes in besides an application. */
final class ReferralRows {

  private static final Set<CaseSource> BY_REFERRAL =
      Set.of(
          CaseSource.PETITION,
          CaseSource.PARTY_COMMITTEE,
          CaseSource.DEPARTMENT,
          CaseSource.ADMINISTRATIVE,
          CaseSource.COURT,
          CaseSource.ESCALATED);

  private ReferralRows() {}

  static List<CaseRow<?>> rows() {
    return List.of(
        receive(), confirm(), giveBack(), askSupplement(), reviewDecline(), openSuccessor());
  }

  private static CaseRow<?> receive() {
    return CaseRow.of(ActionKind.RECEIVE_REFERRAL, ReferralAction.ReceiveReferral.class)
        .from(CaseState.NONE)
        .to(CaseState.REG)
        .earliest(CaseRow.Earliest.DISPUTE)
        .papers(Paper.REFERRAL_LETTER)
        .basis(LegalBasis.mediationLaw("18"))
        .arguments(
            (action, attempt) -> {
              IntakeRows.checkRegistration(action.registration(), attempt);
              IntakeRows.checkSource(action.registration(), BY_REFERRAL, attempt);
              checkLetter(action, attempt);
            })
        .does(ReferralRows::received);
  }

  /** Whether a letter of this form can come from such a source. */
  static boolean fits(ReferralLetter letter, CaseSource source) {
    return BY_REFERRAL.contains(source) && letter.isOfCourt() == (source == CaseSource.COURT);
  }

  private static void checkLetter(ReferralAction.ReceiveReferral action, Attempt attempt) {
    ReferralLetter letter = action.letter();
    Registration registration = action.registration();
    attempt.checkPartition("papers", letter.papers().partition());
    if (letter.isOfCourt() != (registration.source() == CaseSource.COURT)) {
      attempt.report(ReferralProblem.FORM_AND_SOURCE, "form", letter.form(), registration.source());
    }
    if (letter.isOfCourt() && (letter.channel().isEmpty() || letter.stage().isEmpty())) {
      attempt.report(ReferralProblem.CHANNEL_MISSING, "channel");
    }
    List<PartyNumber> all = registration.parties().stream().map(Party::number).toList();
    letter.consents().forEach(party -> attempt.checkOneOf("consents", party, all));
    List<PartyNumber> missing =
        all.stream().filter(party -> !letter.consents().contains(party)).toList();
    if (letter.isOfCourt() && !missing.isEmpty()) {
      attempt.reportBecause(
          NationalCaseRules.invited("11"),
          ReferralProblem.CONSENTS_NOT_ENCLOSED,
          "consents",
          Attempt.values(missing));
    }
  }

  private static void received(
      ReferralAction.ReceiveReferral action, Attempt attempt, Effects effects) {
    ReferralLetter letter = action.letter();
    IntakeRows.register(action.registration(), List.of(), Optional.empty(), attempt, effects);
    effects.add(new ReferralEvent.ReferralReceived(letter));
    letter.consents().stream()
        .distinct()
        .forEach(
            party -> effects.add(new IntakeEvent.PartyConsented(party, ConsentManner.EXPRESS)));
    waitForAnswer(letter, attempt, effects);
  }

  /**
   * The platform waits for an answer (C-03); for a letter with a receipt the period runs (C-05).
   */
  private static void waitForAnswer(ReferralLetter letter, Attempt attempt, Effects effects) {
    letter
        .channel()
        .ifPresent(
            channel -> {
              if (channel == CourtChannel.PLATFORM) {
                effects.start(attempt.rules().periods().referralAnswer(), attempt.day());
              } else if (letter.receiptSigned()) {
                effects.startCourtPeriod(letter);
              }
            });
  }

  private static CaseRow<?> confirm() {
    return CaseRow.of(ActionKind.CONFIRM_REFERRAL, ReferralAction.ConfirmReferral.class)
        .from(CaseState.REG)
        .papers(Paper.REFERRAL_CONFIRMATION)
        .basis(NationalCaseRules.online("12"))
        .guard(
            ReferralRows::isUnanswered,
            ReferralProblem.NO_REFERRAL,
            ReferralProblem.REFERRAL_ANSWERED)
        .guard(
            ReferralRows::isOnRoll, ReferralProblem.NOT_ON_ROLL, ReferralProblem.OUTSIDE_ROLL_RANGE)
        .does(
            (action, attempt, effects) ->
                confirm(attempt.it().referral().orElseThrow().letter(), effects));
  }

  /** On the platform, and for a letter nobody had signed for, the period begins now (C-05). */
  private static void confirm(ReferralLetter letter, Effects effects) {
    effects.add(new ReferralEvent.ReferralConfirmed());
    effects.stop(ClockKind.REFERRAL_ANSWER);
    letter
        .channel()
        .filter(channel -> channel == CourtChannel.PLATFORM || !letter.receiptSigned())
        .ifPresent(channel -> effects.startCourtPeriod(letter));
  }

  private static Optional<ReferralLetter> unanswered(Attempt attempt) {
    return attempt
        .it()
        .referral()
        .filter(referral -> referral.status() == ReferralStatus.RECEIVED)
        .map(IncomingReferral::letter);
  }

  /**
   * Whoever takes a case that was sent answers its sender, so that the same roll counts (INV 5, 6);
   * on the platform the court waits for the confirmation itself (ONL 12).
   */
  static void mayBeAnsweredByTaking(Attempt attempt) {
    unanswered(attempt)
        .ifPresent(
            letter -> {
              isOnRoll(attempt);
              letter
                  .channel()
                  .filter(channel -> channel == CourtChannel.PLATFORM)
                  .ifPresent(
                      channel ->
                          attempt.reportBecause(
                              NationalCaseRules.online("12"),
                              ReferralProblem.REFERRAL_UNANSWERED,
                              letter.sender().text()));
            });
  }

  static void answerByTaking(Attempt attempt, Effects effects) {
    unanswered(attempt).ifPresent(letter -> confirm(letter, effects));
  }

  private static void isUnanswered(Attempt attempt) {
    if (attempt.it().referral().isEmpty()) {
      attempt.report(ReferralProblem.NO_REFERRAL);
    }
    attempt
        .it()
        .referral()
        .map(IncomingReferral::status)
        .filter(status -> status != ReferralStatus.RECEIVED)
        .ifPresent(status -> attempt.report(ReferralProblem.REFERRAL_ANSWERED, status));
  }

  private static void isOnRoll(Attempt attempt) {
    attempt
        .it()
        .referral()
        .ifPresent(
            referral ->
                attempt
                    .context()
                    .senderRoll()
                    .ifPresent(roll -> checkRoll(roll, referral.letter(), attempt)));
  }

  private static void checkRoll(SenderRoll roll, ReferralLetter letter, Attempt attempt) {
    if (!roll.listed()) {
      attempt.reportBecause(
          NationalCaseRules.invited("5, 6"), ReferralProblem.NOT_ON_ROLL, letter.sender().text());
    } else if (!roll.inRange()) {
      attempt.report(ReferralProblem.OUTSIDE_ROLL_RANGE, letter.sender().text());
    }
  }

  private static CaseRow<?> giveBack() {
    return CaseRow.of(ActionKind.RETURN_REFERRAL, ReferralAction.ReturnReferral.class)
        .from(CaseState.REG)
        .to(CaseState.DECL)
        .papers(Paper.DECLINE_NOTICE)
        .basis(NationalCaseRules.online("12"))
        .guard(
            attempt -> {
              if (attempt.it().referral().isEmpty()) {
                attempt.report(ReferralProblem.NO_REFERRAL);
              }
            },
            ReferralProblem.NO_REFERRAL)
        .does(
            (action, attempt, effects) -> {
              effects.add(
                  new ReferralEvent.ReferralReturned(action.reason(), action.explanation()));
              effects.stop(ClockKind.ACCEPTANCE, ClockKind.REFERRAL_ANSWER, ClockKind.COURT);
              Endings.planRevisits(
                  Outcome.DECLINED, attempt.it().partyNumbers(), attempt.day(), attempt, effects);
            });
  }

  private static CaseRow<?> askSupplement() {
    return CaseRow.of(ActionKind.ASK_SUPPLEMENT, ReferralAction.Supplement.class)
        .from(CaseState.REG)
        .papers(Paper.SUPPLEMENT_NOTICE)
        .basis(LegalBasis.law("个人信息保护法", "Personal Information Protection Law", "2021", "6"))
        .arguments(
            (action, attempt) -> {
              if (action instanceof ReferralAction.AskSupplement asked) {
                checkItems("items", asked.items(), attempt);
              } else if (action instanceof ReferralAction.SupplementReceived received) {
                checkItems("received", received.received(), attempt);
                checkAsked(received.received(), attempt);
              }
            })
        .does(
            (action, attempt, effects) -> {
              if (action instanceof ReferralAction.AskSupplement asked) {
                effects.add(new ReferralEvent.SupplementAsked(asked.items()));
                if (attempt.rules().supplementPauses()) {
                  Pauses.pause(
                      PauseReason.SUPPLEMENT, List.of(ClockKind.ACCEPTANCE), attempt, effects);
                }
              } else if (action instanceof ReferralAction.SupplementReceived received) {
                effects.add(new ReferralEvent.SupplementReceived(received.received()));
                if (received.received().containsAll(attempt.it().missingItems())) {
                  Pauses.resume(PauseReason.SUPPLEMENT, attempt, effects);
                }
              }
            });
  }

  private static void checkItems(String field, List<SupplementItem> items, Attempt attempt) {
    if (items.isEmpty()) {
      attempt.report(CaseProblem.NOTHING_GIVEN, field);
    }
    if (items.stream().distinct().count() < items.size()) {
      attempt.report(ReferralProblem.ITEM_TWICE, field);
    }
  }

  private static void checkAsked(List<SupplementItem> received, Attempt attempt) {
    List<SupplementItem> missing = attempt.it().missingItems();
    List<SupplementItem> others =
        received.stream().filter(item -> !missing.contains(item)).toList();
    if (!others.isEmpty()) {
      attempt.report(ReferralProblem.ITEM_NOT_ASKED, "received", others, missing);
    }
  }

  private static CaseRow<?> reviewDecline() {
    return CaseRow.of(ActionKind.REVIEW_DECLINE, ReferralAction.ReviewDecline.class)
        .from(CaseState.DECL)
        .to(CaseState.REG)
        .orTo(CaseState.DECL)
        .papers(Paper.REVIEW_OPINION)
        .basis(LegalBasis.mediationLaw("5, 7"))
        .does(
            (action, attempt, effects) -> {
              effects.add(
                  new ReferralEvent.DeclineReviewed(
                      action.cause(), action.reopen(), action.opinion()));
              if (action.reopen()) {
                effects.stop(ClockKind.REVISIT, ClockKind.FEEDBACK);
                attempt
                    .rules()
                    .periods()
                    .acceptance()
                    .ifPresent(rule -> effects.start(rule, attempt.day()));
                attempt
                    .it()
                    .referral()
                    .ifPresent(sent -> waitForAnswer(sent.letter(), attempt, effects));
              }
            });
  }

  private static CaseRow<?> openSuccessor() {
    return CaseRow.of(ActionKind.OPEN_SUCCESSOR, ReferralAction.OpenSuccessor.class)
        .from(CaseState.ARCH)
        .papers(Paper.REGISTRATION_FORM)
        .basis(LegalBasis.mediationLaw("17"))
        .arguments(
            (action, attempt) ->
                SuccessionRows.checkNewLink("successor", action.successor(), attempt))
        .does(
            (action, attempt, effects) ->
                effects.add(new PartyEvent.CaseLinked(action.successor(), LinkKind.SUCCESSOR)));
  }
}
