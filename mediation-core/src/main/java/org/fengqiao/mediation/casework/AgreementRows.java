package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.party.PartyKind;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.Side;

/** The rows that lead to an agreement. */
final class AgreementRows {

  private static final int MAX_DOCUMENT_NUMBER = 40;

  /** The manners that hold the seal of an organisation. */
  private static final Set<SigningManner> SEALED =
      EnumSet.of(SigningManner.SEAL, SigningManner.SIGNATURE_AND_SEAL, SigningManner.ELECTRONIC);

  private AgreementRows() {}

  static List<CaseRow<?>> rows() {
    return List.of(
        draft(), recordOral(), sign(), mediatorSign(), seal(), refuseToSign(), deliverCopy());
  }

  private static CaseRow<?> draft() {
    return CaseRow.of(ActionKind.DRAFT, AgreementAction.Draft.class)
        .from(CaseState.MED, CaseState.AGR)
        .earliest(CaseRow.Earliest.STATE)
        .papers(Paper.AGREEMENT_PAPER)
        .basis(LegalBasis.mediationLaw("28, 29"))
        .pinned()
        .guard(Guards::periodRuns, CaseProblem.PERIOD_EXPIRED)
        .guard(Guards::nothingIsBeingSigned, CaseProblem.DRAFT_BEING_SIGNED)
        .guard(AgreementRows::changeIsOpen, AgreementProblem.NO_RENEGOTIATION)
        .guard(AgreementRows::somebodyCanAgree, AgreementProblem.CONSENTS_OUTSTANDING)
        .arguments((action, attempt) -> TermsCheck.check(action.terms(), attempt))
        .does(
            (action, attempt, effects) -> {
              dropDraft(attempt, effects);
              int agreement = nextAgreement(attempt);
              effects.add(
                  new AgreementEvent.AgreementDrafted(
                      agreement, TermsCheck.number(action.terms(), agreement, attempt)));
            });
  }

  /** All must agree in an undivided matter, somebody on each side in a divisible one. */
  private static void somebodyCanAgree(Attempt attempt) {
    MediationCase it = attempt.it();
    List<PartyNumber> silent = Guards.notConsented(attempt);
    Stream<PartyNumber> needed =
        it.registered().divisible()
            ? Arrays.stream(Side.values())
                .map(side -> ofSide(side, it))
                .filter(silent::containsAll)
                .flatMap(List::stream)
            : silent.stream().filter(it.unboundParties()::contains);
    List<PartyNumber> all = needed.sorted().toList();
    if (!all.isEmpty()) {
      attempt.report(AgreementProblem.CONSENTS_OUTSTANDING, Attempt.values(all));
    }
  }

  private static List<PartyNumber> ofSide(Side side, MediationCase it) {
    return Attempt.numbers(
        it.activeParties().stream().filter(p -> p.party().side() == side).toList());
  }

  /** Whose name is not in the draft has nothing to sign and nothing to refuse. */
  private static void isInTheDraft(Attempt attempt) {
    List<PartyNumber> own = attempt.ownParties();
    open(attempt)
        .filter(a -> !own.isEmpty() && a.content().parties().stream().noneMatch(own::contains))
        .forEach(
            a ->
                attempt.report(
                    AgreementProblem.NOT_IN_THE_DRAFT,
                    a.number(),
                    Attempt.values(a.content().parties())));
  }

  /** Once everything is settled, only a change of it is drafted (T101). */
  private static void changeIsOpen(Attempt attempt) {
    if (attempt.it().state() == CaseState.AGR && attempt.it().renegotiating().isEmpty()) {
      attempt.report(AgreementProblem.NO_RENEGOTIATION);
    }
  }

  private static CaseRow<?> recordOral() {
    return CaseRow.of(ActionKind.RECORD_ORAL, AgreementAction.RecordOral.class)
        .from(CaseState.MED)
        .to(CaseState.AGR)
        .orTo(CaseState.MED)
        .papers(Paper.ORAL_REGISTER)
        .basis(LegalBasis.mediationLaw("28, 30"))
        .pinned()
        .guard(AgreementRows::oralIsAllowed, CaseProblem.PAPER_REQUIRED)
        .guard(Guards::periodRuns, CaseProblem.PERIOD_EXPIRED)
        .guard(Guards::nothingIsBeingSigned, CaseProblem.DRAFT_BEING_SIGNED)
        .guard(AgreementRows::somebodyCanAgree, AgreementProblem.CONSENTS_OUTSTANDING)
        .arguments(
            (action, attempt) -> {
              TermsCheck.check(action.terms(), attempt);
              checkTalked(action.terms().parties(), attempt);
              List<PartyNumber> wanted =
                  action.terms().parties().stream()
                      .filter(p -> !action.paperUnnecessary().contains(p))
                      .toList();
              if (!wanted.isEmpty()) {
                attempt.report(
                    CaseProblem.PAPER_WANTED, "paperUnnecessary", Attempt.values(wanted));
              }
            })
        .does(
            (action, attempt, effects) -> {
              dropDraft(attempt, effects);
              int agreement = nextAgreement(attempt);
              AgreementContent content = TermsCheck.number(action.terms(), agreement, attempt);
              boolean all = AgreementEffects.settlesAll(content, content.leavesOpen(), attempt);
              effects.add(
                  new AgreementEvent.OralAgreementRecorded(
                      agreement,
                      content,
                      attempt.day(),
                      all,
                      AgreementEffects.days(content, attempt.day(), attempt)));
              follow(agreement, content, attempt.day(), attempt.day(), all, attempt, effects);
            });
  }

  /**
   * An oral agreement is reached by those who talked, and binds nobody else. Its sheet can be the
   * only paper, so talks that nobody wrote down are only pointed out.
   */
  private static void checkTalked(List<PartyNumber> parties, Attempt attempt) {
    List<PartyNumber> absent =
        parties.stream()
            .filter(p -> attempt.it().sessions().stream().noneMatch(s -> s.present().contains(p)))
            .toList();
    if (!absent.isEmpty()) {
      attempt.reportBecause(
          LegalBasis.ourDefault(),
          AgreementProblem.NOT_AT_THE_TALKS,
          "parties",
          Attempt.values(absent));
    }
  }

  /** Law and local lists demand paper; a plan that asks for it only warns (PML 28, T48). */
  private static void oralIsAllowed(Attempt attempt) {
    String type = attempt.disputeType();
    CaseRules rules = attempt.rules();
    Optional<LegalBasis> listed = Optional.ofNullable(rules.paperRequired().get(type));
    Optional<LegalBasis> required = listed.filter(AgreementRows::demandsPaper);
    required.ifPresent(basis -> attempt.reportBecause(basis, CaseProblem.PAPER_REQUIRED, type));
    listed
        .or(rules::paperAdvised)
        .filter(basis -> required.isEmpty())
        .ifPresent(
            basis -> attempt.reportBecause(basis, CaseProblem.WRITTEN_ADVISED, attempt.kind()));
  }

  private static boolean demandsPaper(LegalBasis basis) {
    return switch (basis.certainty()) {
      case LAW, LOCAL_REGULATION, OFFICIAL_NORM -> true;
      case PLAN_OR_PRACTICE, ANALOGY, OUR_DEFAULT -> false;
    };
  }

  private static CaseRow<?> sign() {
    return CaseRow.of(ActionKind.SIGN, AgreementAction.Sign.class)
        .from(CaseState.MED, CaseState.AGR)
        .earliest(CaseRow.Earliest.STATE)
        .papers(Paper.AGREEMENT_PAPER)
        .basis(LegalBasis.mediationLaw("29"))
        .pinned()
        .guard(Guards::periodRuns, CaseProblem.PERIOD_EXPIRED)
        .guard(Guards::draftIsThere, CaseProblem.NO_DRAFT)
        .guard(Guards::notSevered, CaseProblem.PARTY_SEVERED)
        .guard(AgreementRows::isInTheDraft, AgreementProblem.NOT_IN_THE_DRAFT)
        .guard(AgreementRows::someoneHasToSign, CaseProblem.ALREADY_SIGNED)
        .guard(Guards::someoneActsAlone, PartyProblem.NEEDS_REPRESENTATIVE)
        .arguments(
            (action, attempt) -> {
              checkAgreement(action.agreement(), open(attempt), attempt);
              if (attempt.checkParty("party", action.party())) {
                attempt.checkCapable("party", action.party());
                open(attempt).forEach(a -> checkSigner(action.party(), a, attempt));
                open(attempt)
                    .forEach(
                        a ->
                            checkManner(
                                new PartySignature(
                                    action.party(), action.manner(), action.signer()),
                                a.content(),
                                attempt));
              }
            })
        .does(
            (action, attempt, effects) ->
                effects.add(
                    new AgreementEvent.PartySigned(
                        action.agreement(), action.party(), action.manner(), action.signer())));
  }

  private static void checkSigner(PartyNumber party, Agreement agreement, Attempt attempt) {
    if (attempt.checkOneOf("party", party, agreement.content().parties())
        && agreement.signedBy().containsKey(party)) {
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
    if (signature.manner() == SigningManner.ELECTRONIC
        && !content.flags().contains(AgreementFlag.ELECTRONIC)) {
      attempt.reportBecause(
          NationalCaseRules.law("电子签名法", "Electronic Signature Law", "2019", "3"),
          AgreementProblem.ELECTRONIC_NOT_AGREED,
          "manner");
    }
  }

  private static void someoneHasToSign(Attempt attempt) {
    List<PartyNumber> own = attempt.ownParties();
    open(attempt)
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
        .guard(Guards::periodRuns, CaseProblem.PERIOD_EXPIRED)
        .guard(Guards::draftIsThere, CaseProblem.NO_DRAFT)
        .guard(AgreementRows::mediatorHasToSign, CaseProblem.ALREADY_SIGNED)
        .arguments((action, attempt) -> checkAgreement(action.agreement(), open(attempt), attempt))
        .does(
            (action, attempt, effects) ->
                effects.add(
                    new AgreementEvent.MediatorSigned(
                        action.agreement(), attempt.actor().mediator().orElseThrow())));
  }

  private static void mediatorHasToSign(Attempt attempt) {
    Optional<MediatorId> self = attempt.actor().mediator();
    open(attempt)
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
        .guard(Guards::periodRuns, CaseProblem.PERIOD_EXPIRED)
        .guard(Guards::draftIsThere, CaseProblem.NO_DRAFT)
        .guard(
            AgreementRows::everybodySigned,
            CaseProblem.SIGNATURE_MISSING,
            CaseProblem.MEDIATOR_SIGNATURE_MISSING)
        .guard(AgreementRows::committeeHasToSeal, CaseProblem.ALREADY_SIGNED)
        .arguments(
            (action, attempt) -> {
              checkAgreement(action.agreement(), open(attempt), attempt);
              checkDocumentNumber(action.documentNumber(), attempt);
              checkSeal(action, attempt);
            })
        .does(
            (action, attempt, effects) -> {
              Agreement agreement = open(attempt).findFirst().orElseThrow();
              if (partner(action, attempt).isPresent()) {
                effects.add(
                    new AgreementEvent.PartnerSealed(
                        agreement.number(),
                        partner(action, attempt).orElseThrow(),
                        action.sealedOn().or(() -> Optional.of(attempt.day()))));
                return;
              }
              AgreementContent content = agreement.content();
              LocalDate effectiveOn = lastOf(agreement, attempt.day());
              Optional<LocalDate> signedOn = signedOn(agreement, attempt);
              boolean all = AgreementEffects.settlesAll(content, agreement.leavesOpen(), attempt);
              effects.add(
                  new AgreementEvent.AgreementSealed(
                      agreement.number(),
                      effectiveOn,
                      action.documentNumber(),
                      all,
                      signedOn,
                      AgreementEffects.days(content, effectiveOn, attempt)));
              follow(
                  agreement.number(),
                  content,
                  effectiveOn,
                  signedOn.filter(effectiveOn::isAfter).orElse(effectiveOn),
                  all,
                  attempt,
                  effects);
            });
  }

  /** The director of a committee that mediates with the holder puts its seal once (T74). */
  private static void committeeHasToSeal(Attempt attempt) {
    OrganisationId holder = attempt.it().holder().orElseThrow();
    if (!isOwnSeal(holder, attempt)
        && missingSeals(attempt).stream().noneMatch(whose -> isOwnSeal(whose, attempt))) {
      open(attempt).forEach(a -> attempt.report(CaseProblem.ALREADY_SIGNED, a.number()));
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
        .filter(committee -> open(attempt).noneMatch(a -> a.partnerSeals().contains(committee)))
        .toList();
  }

  static void checkDocumentNumber(Optional<String> number, Attempt attempt) {
    number
        .filter(n -> n.isBlank() || n.length() > MAX_DOCUMENT_NUMBER)
        .ifPresent(n -> attempt.report(CaseProblem.DOCUMENT_NUMBER, "documentNumber"));
  }

  /** In the court channel the day all parties had signed is arguable too (INV 24, ONL 19). */
  private static Optional<LocalDate> signedOn(Agreement agreement, Attempt attempt) {
    return agreement.signedBy().values().stream()
        .max(LocalDate::compareTo)
        .filter(day -> attempt.isCourtChannel());
  }

  private static void follow(
      int agreement,
      AgreementContent content,
      LocalDate effectiveOn,
      LocalDate earliest,
      boolean all,
      Attempt attempt,
      Effects effects) {
    AgreementEffects after = new AgreementEffects(attempt, effects);
    boolean change = attempt.it().state() == CaseState.AGR;
    after.tookEffect(agreement, content, earliest, all);
    if (all && !change) {
      after.planRevisits(
          after.allLines(content, effectiveOn),
          Attempt.numbers(attempt.it().activeParties()),
          effectiveOn);
    }
  }

  /** The agreement takes effect when the last of signatures and seal is there. */
  private static LocalDate lastOf(Agreement agreement, LocalDate sealedOn) {
    return Stream.of(
            agreement.signedBy().values().stream(),
            agreement.mediatorsSigned().values().stream(),
            Stream.of(sealedOn))
        .flatMap(days -> days)
        .max(LocalDate::compareTo)
        .orElseThrow();
  }

  private static void everybodySigned(Attempt attempt) {
    open(attempt).forEach(agreement -> checkSignatures(agreement, attempt));
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
  private static Stream<MediatorId> mustSign(Attempt attempt) {
    boolean every = attempt.rules().defaults().everyMediatorSigns().yes();
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
        .guard(Guards::draftIsThere, CaseProblem.NO_DRAFT)
        .guard(Guards::notSevered, CaseProblem.PARTY_SEVERED)
        .guard(AgreementRows::isInTheDraft, AgreementProblem.NOT_IN_THE_DRAFT)
        .arguments(
            (action, attempt) -> {
              checkAgreement(action.agreement(), open(attempt), attempt);
              if (attempt.checkParty("party", action.party())) {
                open(attempt)
                    .forEach(
                        a -> attempt.checkOneOf("party", action.party(), a.content().parties()));
              }
            })
        .does(
            (action, attempt, effects) ->
                effects.add(
                    new AgreementEvent.AgreementFell(
                        action.agreement(), Optional.of(action.party()))));
  }

  private static CaseRow<?> deliverCopy() {
    return CaseRow.of(ActionKind.DELIVER_COPY, AgreementAction.DeliverCopy.class)
        .from(CaseState.MED, CaseState.AGR, CaseState.TERM, CaseState.CLOSED)
        .earliest(CaseRow.Earliest.ENDING)
        .papers(Paper.DELIVERY_RECEIPT)
        .basis(LegalBasis.mediationLaw("29"))
        .guard(
            attempt -> {
              if (owing(attempt).findAny().isEmpty()) {
                attempt.report(CaseProblem.NO_COPY_OWED);
              }
            },
            CaseProblem.NO_COPY_OWED)
        .arguments(AgreementRows::checkDelivery)
        .does(
            (action, attempt, effects) ->
                effects.add(
                    new AgreementEvent.CopyDelivered(action.agreement(), action.parties())));
  }

  private static Stream<Agreement> owing(Attempt attempt) {
    return attempt.it().effectiveAgreements().stream().filter(a -> !a.copiesOwed().isEmpty());
  }

  private static void checkDelivery(AgreementAction.DeliverCopy action, Attempt attempt) {
    if (!checkAgreement(action.agreement(), owing(attempt), attempt)) {
      return;
    }
    Agreement agreement =
        owing(attempt).filter(a -> a.number() == action.agreement()).findFirst().orElseThrow();
    if (attempt.checkParties("parties", action.parties(), agreement.content().parties())) {
      List<PartyNumber> again =
          action.parties().stream().filter(agreement.copiesTo()::contains).toList();
      if (!again.isEmpty()) {
        attempt.report(CaseProblem.DELIVERED_ALREADY, "parties", Attempt.values(again));
      }
    }
  }

  static boolean checkAgreement(int number, Stream<Agreement> allowed, Attempt attempt) {
    List<Integer> numbers = allowed.map(Agreement::number).toList();
    if (!numbers.contains(number)) {
      attempt.report(CaseProblem.WRONG_AGREEMENT, "agreement", number, numbers);
      return false;
    }
    return true;
  }

  static Stream<Agreement> open(Attempt attempt) {
    return attempt.it().openAgreement().stream();
  }

  /** A draft nobody has signed makes way for the next one. */
  static void dropDraft(Attempt attempt, Effects effects) {
    open(attempt)
        .forEach(a -> effects.add(new AgreementEvent.AgreementFell(a.number(), Optional.empty())));
  }

  private static int nextAgreement(Attempt attempt) {
    return attempt.it().agreements().size() + 1;
  }
}
