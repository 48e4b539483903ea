package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.party.PartyKind;
import org.fengqiao.mediation.party.PartyNumber;

/** The rows of signing and sealing a written agreement (T49 to T52). */
final class SigningRows {

  /** The manners that hold the seal of an organisation. */
  private static final Set<SigningManner> SEALED =
      EnumSet.of(SigningManner.SEAL, SigningManner.SIGNATURE_AND_SEAL, SigningManner.ELECTRONIC);

  /** The help of who cannot read the text, or not in the language it is written in. */
  private static final Set<HelpKind> READING =
      EnumSet.of(HelpKind.READING_ALOUD, HelpKind.INTERPRETER);

  private SigningRows() {}

  static List<CaseRow<?>> rows() {
    return List.of(sign(), mediatorSign(), seal(), refuseToSign());
  }

  /** Whose name is not in the draft has nothing to sign and nothing to refuse. */
  private static void isInTheDraft(Attempt attempt) {
    List<PartyNumber> own = attempt.ownParties();
    AgreementRows.open(attempt)
        .filter(a -> own.stream().anyMatch(p -> attempt.party(p).isActive()))
        .filter(a -> a.content().parties().stream().noneMatch(own::contains))
        .forEach(
            a ->
                attempt.report(
                    AgreementProblem.NOT_IN_THE_DRAFT,
                    a.number(),
                    Attempt.values(a.content().parties())));
  }

  private static CaseRow<?> sign() {
    return CaseRow.of(ActionKind.SIGN, AgreementAction.Sign.class)
        .from(CaseState.MED, CaseState.AGR)
        .earliest(CaseRow.Earliest.STATE)
        .papers(Paper.AGREEMENT_PAPER)
        .basis(LegalBasis.mediationLaw("29"))
        .pinned()
        .guard(Guards::periodRuns, Guards.PERIOD)
        .guard(Guards::draftIsThere, CaseProblem.NO_DRAFT)
        .guard(Guards::notSevered, CaseProblem.PARTY_SEVERED)
        .guard(SigningRows::isInTheDraft, AgreementProblem.NOT_IN_THE_DRAFT)
        .guard(SigningRows::someoneHasToSign, CaseProblem.ALREADY_SIGNED)
        .guard(Guards::someoneActsAlone, PartyProblem.NEEDS_REPRESENTATIVE)
        .arguments(
            (action, attempt) -> {
              AgreementRows.checkAgreement(
                  action.agreement(), AgreementRows.open(attempt), attempt);
              SigningDays.checkAfterDraft(attempt);
              if (attempt.checkParty("party", action.party())) {
                attempt.checkCapable("party", action.party());
                AgreementRows.open(attempt).forEach(a -> checkSigner(action.party(), a, attempt));
                AgreementRows.open(attempt)
                    .forEach(
                        a ->
                            checkManner(
                                new PartySignature(
                                    action.party(),
                                    action.manner(),
                                    action.signer(),
                                    action.readBy()),
                                a.content(),
                                attempt));
              }
            })
        .does(
            (action, attempt, effects) ->
                effects.add(
                    new AgreementEvent.PartySigned(
                        action.agreement(),
                        action.party(),
                        action.manner(),
                        action.signer(),
                        action.readBy())));
  }

  private static void checkSigner(PartyNumber party, Agreement agreement, Attempt attempt) {
    if (attempt.checkOneOf("party", party, ownIn(agreement, attempt))
        && agreement.signedBy().containsKey(party)
        && !attempt.said(CaseProblem.ALREADY_SIGNED)) {
      attempt.report(CaseProblem.SIGNED_ALREADY, "party", party.value());
    }
  }

  /** An organisation signs by a named person and its seal; a person by itself (PML 29). */
  static void checkManner(PartySignature signature, AgreementContent content, Attempt attempt) {
    int party = signature.party().value();
    boolean organisation =
        attempt.party(signature.party()).party().kind() == PartyKind.ORGANISATION;
    if (organisation && signature.signer().isEmpty()) {
      attempt.report(AgreementProblem.SIGNER_MISSING, "signer", party);
    }
    if (organisation && !SEALED.contains(signature.manner())) {
      attempt.report(AgreementProblem.SEAL_MISSING, "manner", party);
    }
    if (!organisation && signature.signer().isPresent()) {
      attempt.report(AgreementProblem.SIGNER_NOT_EXPECTED, "signer", party);
    }
    if (!organisation && signature.readBy().isEmpty() && needsReading(signature.party(), attempt)) {
      attempt.report(AgreementProblem.NOT_READ_OUT, "readBy", party);
    }
    if (signature.manner() == SigningManner.ELECTRONIC
        && !content.flags().contains(AgreementFlag.ELECTRONIC)) {
      attempt.reportBecause(
          NationalCaseRules.law("电子签名法", "Electronic Signature Law", "2019", "3"),
          AgreementProblem.ELECTRONIC_NOT_AGREED,
          "manner");
    }
  }

  /** Nobody signs a text nobody has read to them who cannot read it (T46, T49). */
  private static boolean needsReading(PartyNumber party, Attempt attempt) {
    return attempt.actor().role() != Role.REPRESENTATIVE
        && CaseLists.any(attempt.it().helpOf(party), help -> READING.contains(help.help()));
  }

  private static List<PartyNumber> ownIn(Agreement agreement, Attempt attempt) {
    return agreement.content().parties().stream().filter(attempt.ownParties()::contains).toList();
  }

  private static void someoneHasToSign(Attempt attempt) {
    List<PartyNumber> own = attempt.ownParties();
    AgreementRows.open(attempt)
        .filter(a -> own.stream().anyMatch(a.signedBy()::containsKey))
        .filter(
            a ->
                own.stream()
                    .filter(a.content().parties()::contains)
                    .allMatch(a.signedBy()::containsKey))
        .forEach(a -> attempt.report(CaseProblem.ALREADY_SIGNED, a.number()));
  }

  private static CaseRow<?> mediatorSign() {
    return CaseRow.of(ActionKind.MEDIATOR_SIGN, AgreementAction.MediatorSign.class)
        .from(CaseState.MED, CaseState.AGR)
        .earliest(CaseRow.Earliest.STATE)
        .papers(Paper.AGREEMENT_PAPER)
        .basis(LegalBasis.mediationLaw("29"))
        .pinned()
        .guard(Guards::periodRuns, Guards.PERIOD)
        .guard(Guards::draftIsThere, CaseProblem.NO_DRAFT)
        .guard(SigningRows::mediatorHasToSign, CaseProblem.ALREADY_SIGNED)
        .arguments(
            (action, attempt) -> {
              AgreementRows.checkAgreement(
                  action.agreement(), AgreementRows.open(attempt), attempt);
              SigningDays.checkAfterDraft(attempt);
            })
        .does(
            (action, attempt, effects) ->
                effects.add(
                    new AgreementEvent.MediatorSigned(
                        action.agreement(), attempt.actor().mediator().orElseThrow())));
  }

  private static void mediatorHasToSign(Attempt attempt) {
    Optional<MediatorId> self = attempt.actor().mediator();
    AgreementRows.open(attempt)
        .filter(a -> self.map(a.mediatorsSigned()::containsKey).orElse(false))
        .forEach(a -> attempt.report(CaseProblem.ALREADY_SIGNED, a.number()));
  }

  private static CaseRow<?> seal() {
    return CaseRow.of(ActionKind.SEAL, AgreementAction.Seal.class)
        .from(CaseState.MED, CaseState.AGR)
        .to(CaseState.AGR)
        .orTo(CaseState.MED)
        .papers(Paper.AGREEMENT_PAPER)
        .basis(LegalBasis.mediationLaw("29"))
        .pinned()
        .guard(Guards::periodRuns, Guards.PERIOD)
        .guard(Guards::draftIsThere, CaseProblem.NO_DRAFT)
        .guard(
            SigningRows::everybodySigned,
            CaseProblem.SIGNATURE_MISSING,
            CaseProblem.MEDIATOR_SIGNATURE_MISSING)
        .guard(SigningRows::committeeHasToSeal, CaseProblem.ALREADY_SIGNED)
        .guard(RenegotiationCheck::isNotOvertaken, AgreementProblem.CHANGE_OVERTAKEN)
        .arguments(
            (action, attempt) -> {
              AgreementRows.checkAgreement(
                  action.agreement(), AgreementRows.open(attempt), attempt);
              checkDocumentNumber(action.documentNumber(), attempt);
              checkSeal(action, attempt);
              SigningDays.checkAfterSignatures(action, attempt);
            })
        .does(
            (action, attempt, effects) -> {
              Agreement agreement = AgreementRows.open(attempt).findFirst().orElseThrow();
              if (partner(action, attempt).isPresent()) {
                effects.add(
                    new AgreementEvent.PartnerSealed(
                        agreement.number(),
                        partner(action, attempt).orElseThrow(),
                        action.sealedOn().or(() -> Optional.of(attempt.day()))));
                return;
              }
              AgreementContent content = agreement.content();
              LocalDate effectiveOn = SigningDays.lastOf(agreement, attempt.day());
              Optional<LocalDate> signedOn = SigningDays.signedOn(agreement, attempt);
              boolean all = AgreementEffects.settlesAll(content, agreement.leavesOpen(), attempt);
              effects.add(
                  new AgreementEvent.AgreementSealed(
                      agreement.number(),
                      effectiveOn,
                      action.documentNumber(),
                      all,
                      signedOn,
                      AgreementEffects.days(content, effectiveOn, attempt)));
              AgreementRows.follow(
                  agreement.number(),
                  content,
                  effectiveOn,
                  signedOn
                      .filter(day -> earliestCounts(attempt))
                      .filter(effectiveOn::isAfter)
                      .orElse(effectiveOn),
                  all,
                  attempt,
                  effects);
            });
  }

  private static boolean earliestCounts(Attempt attempt) {
    return attempt.rules().defaults().says(CaseDefault.EARLIEST_DAY_COUNTS);
  }

  /** The director of a committee that mediates with the holder puts its seal once (T74). */
  private static void committeeHasToSeal(Attempt attempt) {
    OrganisationId holder = attempt.it().holder().orElseThrow();
    if (!isOwnSeal(holder, attempt)
        && missingSeals(attempt).stream().noneMatch(whose -> isOwnSeal(whose, attempt))) {
      AgreementRows.open(attempt)
          .forEach(a -> attempt.report(CaseProblem.ALREADY_SIGNED, a.number()));
    }
  }

  /**
   * Where committees mediate together each puts its seal, the one that leads last (T74). Its
   * director notes the seal of another from the paper, with the day the paper bears.
   */
  private static void checkSeal(AgreementAction.Seal action, Attempt attempt) {
    OrganisationId holder = attempt.it().holder().orElseThrow();
    OrganisationId whose = action.sealOf().orElse(holder);
    List<OrganisationId> partners = missingSeals(attempt);
    boolean leads = isOwnSeal(holder, attempt);
    boolean foreign = whose.equals(holder) ? !leads : !partners.contains(whose);
    if (attempt.said(CaseProblem.ALREADY_SIGNED)) {
      return;
    }
    if (foreign || !(leads || isOwnSeal(whose, attempt))) {
      attempt.report(
          AgreementProblem.NOT_THE_COMMITTEE_SEAL,
          "sealOf",
          whose.text(),
          (leads ? holder : ownOf(partners, attempt).orElse(holder)).text());
    } else if (whose.equals(holder) && !partners.isEmpty()) {
      attempt.reportBecause(
          CourtLaw.interpretation("352"),
          AgreementProblem.PARTNER_SEAL_MISSING,
          "sealOf",
          partners.stream().map(OrganisationId::text).toList());
    } else if (!isOwnSeal(whose, attempt) && action.sealedOn().isEmpty()) {
      attempt.report(AgreementProblem.SEAL_DAY_MISSING, "sealedOn");
    }
    action
        .sealedOn()
        .filter(day -> day.isAfter(attempt.day()))
        .ifPresent(
            day -> attempt.report(CaseProblem.OCCURRED_IN_FUTURE, "sealedOn", day, attempt.day()));
  }

  private static Optional<OrganisationId> ownOf(List<OrganisationId> committees, Attempt attempt) {
    return committees.stream().filter(whose -> isOwnSeal(whose, attempt)).findFirst();
  }

  private static boolean isOwnSeal(OrganisationId committee, Attempt attempt) {
    return attempt.actor().scope() instanceof Scope.Committees own
        && own.committees().contains(committee);
  }

  private static Optional<OrganisationId> partner(AgreementAction.Seal action, Attempt attempt) {
    return action.sealOf().filter(whose -> !attempt.it().holder().equals(Optional.of(whose)));
  }

  private static List<OrganisationId> missingSeals(Attempt attempt) {
    return attempt.it().holderTrack().partners().stream()
        .filter(
            committee ->
                AgreementRows.open(attempt).noneMatch(a -> a.partnerSeals().contains(committee)))
        .toList();
  }

  static void checkDocumentNumber(Optional<String> number, Attempt attempt) {
    number
        .filter(n -> n.isBlank() || n.length() > AgreementEvent.AgreementSealed.MAX_DOCUMENT_NUMBER)
        .ifPresent(n -> attempt.report(CaseProblem.DOCUMENT_NUMBER, "documentNumber"));
  }

  private static void everybodySigned(Attempt attempt) {
    AgreementRows.open(attempt).forEach(agreement -> checkSignatures(agreement, attempt));
  }

  private static void checkSignatures(Agreement agreement, Attempt attempt) {
    if (!agreement.unsigned().isEmpty()) {
      attempt.report(
          CaseProblem.SIGNATURE_MISSING, agreement.number(), Attempt.values(agreement.unsigned()));
    }
    List<String> mediators =
        mustSign(attempt)
            .filter(mediator -> !agreement.mediatorsSigned().containsKey(mediator))
            .map(MediatorId::text)
            .toList();
    if (!mediators.isEmpty() || agreement.mediatorsSigned().isEmpty()) {
      attempt.report(CaseProblem.MEDIATOR_SIGNATURE_MISSING, agreement.number(), mediators);
    }
  }

  /** By default every mediator of record; where a place says so, the presiding one (T50). */
  static Stream<MediatorId> mustSign(Attempt attempt) {
    boolean every = attempt.rules().defaults().says(CaseDefault.EVERY_MEDIATOR_SIGNS);
    return attempt.it().appointments().stream()
        .filter(Appointment::isInForce)
        .filter(appointment -> every || appointment.presiding())
        .map(Appointment::mediator);
  }

  private static CaseRow<?> refuseToSign() {
    return CaseRow.of(ActionKind.REFUSE_TO_SIGN, AgreementAction.RefuseToSign.class)
        .from(CaseState.MED)
        .earliest(CaseRow.Earliest.STATE)
        .papers(Paper.MINUTES)
        .basis(LegalBasis.mediationLaw("23"))
        .pinned()
        .guard(Guards::draftIsThere, CaseProblem.NO_DRAFT)
        .guard(Guards::notSevered, CaseProblem.PARTY_SEVERED)
        .guard(SigningRows::isInTheDraft, AgreementProblem.NOT_IN_THE_DRAFT)
        .guard(SigningRows::somebodyHasNotSigned, AgreementProblem.SIGNATURES_COMPLETE)
        .arguments(
            (action, attempt) -> {
              AgreementRows.checkAgreement(
                  action.agreement(), AgreementRows.open(attempt), attempt);
              if (attempt.checkParty("party", action.party())) {
                AgreementRows.open(attempt)
                    .filter(a -> attempt.checkOneOf("party", action.party(), ownIn(a, attempt)))
                    .forEach(a -> checkTakenBack(action.party(), a, attempt));
              }
            })
        .does(
            (action, attempt, effects) ->
                effects.add(
                    new AgreementEvent.AgreementFell(
                        action.agreement(), Optional.of(action.party()))));
  }

  private static void checkTakenBack(PartyNumber party, Agreement agreement, Attempt attempt) {
    Choice free = attempt.rules().defaults().of(CaseDefault.SIGNATURE_TAKEN_BACK);
    if (!free.yes()
        && agreement.signedBy().containsKey(party)
        && !attempt.said(AgreementProblem.SIGNATURES_COMPLETE)) {
      attempt.reportBecause(
          free.basis(), AgreementProblem.SIGNATURE_STANDS, "party", party.value());
    }
  }

  /** A signature is taken back only while that of another party is missing (T52, our default). */
  private static void somebodyHasNotSigned(Attempt attempt) {
    AgreementRows.open(attempt)
        .filter(agreement -> agreement.unsigned().isEmpty())
        .forEach(
            agreement ->
                attempt.reportBecause(
                    LegalBasis.ourDefault(),
                    AgreementProblem.SIGNATURES_COMPLETE,
                    agreement.number()));
  }
}
