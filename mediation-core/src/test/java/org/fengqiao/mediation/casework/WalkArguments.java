package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.Village.KAN;
import static org.fengqiao.mediation.casework.Village.ZOU;
import static org.fengqiao.mediation.casework.Village.text;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.party.Party;
import org.fengqiao.mediation.party.PartyKind;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.Side;
import org.fengqiao.mediation.party.TextRef;

/** Random arguments for one step of a walk: mostly possible in the case, now and then not. */
final class WalkArguments {

  static final PartyNumber SHE = PartyNumber.of(3);
  static final List<PartyNumber> PARTIES = List.of(ZOU, KAN, SHE, PartyNumber.of(4));

  private final Random random;
  private final MediationCase it;
  private final Actor actor;
  private final LocalDate today;

  WalkArguments(Random random, MediationCase it, Actor actor, LocalDate today) {
    this.random = random;
    this.it = it;
    this.actor = actor;
    this.today = today;
  }

  /** Something of the kind, mostly possible. */
  CaseAction action(ActionKind kind) {
    return switch (kind) {
      case START_OWN_INITIATIVE ->
          new IntakeAction.StartOwnInitiative(
              registration(false), random.nextInt(9) > 0, Optional.empty());
      case APPLY ->
          new IntakeAction.Apply(
              registration(true),
              Optional.empty(),
              List.of(ApplicationForm.values()).get(Math.max(0, today.getDayOfMonth() % 9 - 6)));
      case INFORM_PARTY ->
          new IntakeAction.InformParty(
              whoever(p -> p.consent() == ConsentStatus.NOT_ASKED), "F10-2026");
      case GIVE_CONSENT -> new IntakeAction.GiveConsent(party());
      case REGISTER_AGENT ->
          new IntakeAction.RegisterAgent(
              party(),
              Village.AGENT_TOKEN,
              List.of(pick(List.of(AgentPower.values()))),
              text("AUTHORITY"),
              Optional.empty());
      case WITHDRAW_APPLICATION -> new IntakeAction.WithdrawApplication(applicants());
      case ASSESS_RISK ->
          new MediationAction.AssessRisk(
              random.nextInt(9) == 0
                  ? pick(List.of("YELLOW", "PURPLE", "RED"))
                  : it.risk().map(RiskAssessment::level).orElse("BLUE"),
              text("RISK"));
      case APPOINT ->
          new MediationAction.Appoint(
              pick(List.of(Village.QI, Village.QI, Village.QI, Village.SHAN)),
              random.nextInt(3) > 0,
              random.nextInt(4) > 0);
      case OPEN_MEDIATION -> new MediationAction.OpenMediation(random.nextInt(9) == 0);
      case HOLD_JOINT -> new MediationAction.HoldJoint(parties(), text("MINUTES"));
      case START_APPRAISAL ->
          new PeriodAction.StartAppraisal(
              text("SUBJECT"), text("EXPERT"), parties(), List.of(party()));
      case EXTEND -> new PeriodAction.Extend(parties(), today.plusDays(20 + random.nextInt(30)));
      case INVITE_HELPER ->
          new SessionAction.InviteHelper(
              PersonRef.of("9901-H" + it.version()), HelperRole.KIN, parties(), true);
      case SUMMON_SESSION ->
          new SessionAction.SummonSession(
              SessionKind.JOINT,
              parties(),
              today.plusDays(random.nextInt(9) - 1),
              LocalTime.NOON,
              SessionChannel.VIDEO,
              Optional.empty());
      case HOLD_SEPARATE ->
          new SessionAction.HoldSeparate(
              List.of(party()), token("APART"), SessionSetting.onSite(), true);
      case ADD_NOTE -> new SessionAction.AddNote(note(), audience(), token("NOTE"));
      case INVESTIGATE ->
          new SessionAction.Investigate(
              EvidenceSource.WITNESS,
              token("WHO"),
              random.nextInt(9) > 0,
              audience(),
              token("FOUND"));
      case RECORD_UNDISPUTED -> new SessionAction.RecordUndisputed(parties(), token("FACTS"));
      case RECORD_LAW_TALK ->
          new SessionAction.RecordLawTalk(NormKind.CUSTOM, text("LAW"), parties());
      case PROVIDE_HELP ->
          new SessionAction.ProvideHelp(party(), HelpKind.INTERPRETER, Optional.empty(), true);
      case END_BY_APPLICANT ->
          new EndingAction.EndByApplicant(applicants(), random.nextInt(9) == 0);
      case END_UNSUITED, END_IMPOSSIBLE, END_OTHER_ORGAN ->
          random.nextInt(9) > 0
              ? Samples.action(kind)
              : kind == ActionKind.END_UNSUITED
                  ? new EndingAction.EndUnsuited(EndingGround.COURT, text("WHY"))
                  : kind == ActionKind.END_IMPOSSIBLE
                      ? new EndingAction.EndImpossible(EndingGround.DIED, party())
                      : new EndingAction.EndOtherOrgan(
                          EndingGround.CRIME, party(), Optional.empty());
      case STOP_SHAM -> {
        ShamStep step = pick(List.of(ShamStep.values()));
        yield new EndingAction.StopSham(
            step, step == ShamStep.SUSPECTED ? Optional.of(text("SIGNS")) : Optional.empty());
      }
      case FOLLOW_GUIDANCE ->
          new EndingAction.FollowGuidance(
              party(),
              pick(List.of(GuidanceResult.NO_ANSWER, GuidanceResult.DID_NOT_GO)),
              Optional.empty());
      case DRAFT -> new AgreementAction.Draft(terms());
      case RECORD_ORAL -> oral();
      case SIGN ->
          new AgreementAction.Sign(
              agreement(), signer(), SigningManner.SIGNATURE, Optional.empty(), reader());
      case MEDIATOR_SIGN -> new AgreementAction.MediatorSign(agreement());
      case SEAL -> new AgreementAction.Seal(agreement(), Optional.empty());
      case REFUSE_TO_SIGN -> new AgreementAction.RefuseToSign(agreement(), party());
      case DELIVER_COPY -> new AgreementAction.DeliverCopy(agreement(), parties());
      case UPGRADE_ORAL ->
          new AgreementChangeAction.UpgradeOral(
              agreement(),
              parties().stream()
                  .map(
                      p ->
                          new PartySignature(
                              p, SigningManner.SIGNATURE, Optional.empty(), reader()))
                  .toList(),
              it.mediators(),
              Optional.empty(),
              random.nextBoolean() ? Optional.of(today) : Optional.empty(),
              it.holderTrack().partners());
      case FIX_PART -> new AgreementChangeAction.FixPart(agreement(), List.of(matter()));
      case CORRECT_CLERICAL ->
          new AgreementChangeAction.CorrectClerical(agreement(), parties(), text("SLIP"));
      case ANNUL ->
          new AgreementChangeAction.Annul(
              agreement(),
              AnnullingBody.COURT,
              text("RULING"),
              random.nextBoolean() ? List.of() : parties());
      case RATIFY ->
          new AgreementChangeAction.Ratify(
              agreement(), party(), pick(List.of(RatificationStep.values())), today);
      case PRECHECK -> new ConfirmationAction.Precheck(agreement());
      case APPLY_CONFIRMATION,
          COURT_ASKS,
          COURT_DOCKETS,
          COURT_NOT_ACCEPTS,
          CONFIRMATION_WITHDRAWN,
          RULED_VALID,
          RULED_REJECTED,
          RULING_OBJECTION,
          ARBITRAL_REVIEW,
          NOTARISE,
          APPLY_PAYMENT_ORDER,
          COURT_TAKES_ORDER,
          ORDER_SERVED,
          ORDER_OBJECTED,
          APPLY_ENFORCEMENT,
          ASK_LENIENCY ->
          new EnforcementWalk(random, it, agreement(), parties(), party(), today).action(kind);
      case URGE -> new PerformanceAction.Urge(party(), UrgeManner.TALK, text("ANSWER"));
      case WAIVE_ACCELERATION -> new PerformanceAction.WaiveAcceleration(line());
      case RENEGOTIATE -> new AgreementChangeAction.Renegotiate(openLines(), parties());
      case RELEASE_OR_SET_OFF ->
          new PerformanceAction.LetGo(
              line(),
              pick(List.of(ReleaseKind.values())),
              random.nextInt(3) == 0 ? Optional.empty() : Optional.of(Fen.of(random.nextInt(200))),
              parties(),
              text("RELEASE"));
      case REFUSE -> new EndingAction.Refuse(party());
      case REFUSE_SEVER -> new EndingAction.RefuseSever(party());
      case END_NOT_AGREED ->
          new EndingAction.EndNotAgreed(
              pick(List.of(EndReason.values()).subList(0, 3)),
              random.nextInt(4) == 0 ? Optional.of(party()) : Optional.empty());
      case GIVE_ROUTES -> new EndingAction.GiveRoutes(untold(), routes());
      case RECORD_PERFORMANCE ->
          new FollowUpAction.RecordPerformance(
              line(),
              random.nextInt(3) == 0 ? Optional.empty() : Optional.of(Fen.of(random.nextInt(600))),
              pick(List.of(KAN, KAN, ZOU)),
              pick(List.of(ZOU, ZOU, KAN)),
              PerformanceManner.AUTOMATIC,
              Optional.empty());
      case OFFER_TRANSFER, ESCALATE, ACCEPT_TRANSFER, RETURN_TRANSFER, JOIN_COMMITTEES, HAND_OVER ->
          HandoverSamples.action(kind, parties(), random);
      case REVISIT_FINDING, REOPEN, ANNEX_PAPER, RETURN_TO_COURT, FEED_BACK, CRIMINAL_SIDE_NOTE ->
          AftermathSamples.action(kind, parties(), random);
      case CLOSE -> new FollowUpAction.Close(proposer());
      case DO_REVISIT -> new FollowUpAction.DoRevisit(visited(), text("VISIT"));
      case REVISIT_ATTEMPT -> new FollowUpAction.RevisitAttempt(visited());
      case REVISIT_DECLINED -> new FollowUpAction.RevisitDeclined(visited());
      case ELECT_SPOKESPERSONS ->
          new PartyAction.ElectSpokespersons(
              List.of(ZOU, SHE), List.of(ZOU), true, text("ELECTION"));
      case SET_CAPACITY,
          ADD_PARTY,
          SUBSTITUTE_PARTY,
          LINK_CASES,
          CHOOSE_MEDIATOR,
          NOT_ACCEPT_MEDIATOR,
          DISCLOSE,
          WAIVE_CONFLICT,
          DECIDE_RECUSAL ->
          PartySamples.action(kind, random);
      case RECEIVE_REFERRAL -> referral();
      case REVIEW_DECLINE ->
          new ReferralAction.ReviewDecline(
              ReviewCause.PARTY, random.nextBoolean(), text("OPINION"));
      case OPEN_SUCCESSOR ->
          new ReferralAction.OpenSuccessor(CaseId.of("9901-RAIN-" + (2 + it.links().size())));
      case REPORT_HARM ->
          random.nextInt(10) == 0 ? Samples.action(kind) : new IntakeAction.Accept();
      case CORRECT_RECORD,
          REQUEST_ACCESS,
          REQUEST_CORRECTION,
          REQUEST_ERASURE,
          RESTRICT,
          ERASE,
          SUPERVISE,
          ANSWER_SUPERVISION,
          COMPLAIN,
          OPEN_LOOKBACK,
          RECORD_BAD_OUTCOME,
          LEGAL_HOLD ->
          RecordSamples.action(kind, it, random);
      default -> Samples.action(kind);
    };
  }

  /** Those of some parties who cannot sign, with who signs for them. */
  static Optional<List<PaperSigner>> signers(List<PartyNumber> parties, MediationCase it) {
    List<PaperSigner> signers =
        parties.stream()
            .flatMap(party -> it.party(party).stream())
            .flatMap(
                party ->
                    party.representative().stream()
                        .map(who -> new PaperSigner(party.number(), who.person())))
            .toList();
    return signers.isEmpty() ? Optional.empty() : Optional.of(signers);
  }

  private TextRef token(String name) {
    return text(name + (random.nextInt(9) == 0 ? 0 : it.version()));
  }

  private NoteKind note() {
    return pick(List.of(NoteKind.values()));
  }

  private NoteAudience audience() {
    return pick(
        List.of(
            NoteAudience.all(),
            NoteAudience.of(Side.ONE),
            NoteAudience.of(Side.TWO),
            NoteAudience.mediators()));
  }

  private Registration registration(boolean applied) {
    String type = pick(List.of("NEIGHBOUR", "NEIGHBOUR", "NEIGHBOUR", "LABOUR", "MEDICAL", "LAND"));
    Registration.Builder registration =
        Village.registration(type)
            .divisible(random.nextBoolean())
            .source(applied ? CaseSource.APPLICATION : CaseSource.SCREENED)
            .addParties(new Party(SHE, Side.ONE, PersonRef.of("9901-P3"), PartyKind.PERSON));
    return applied ? registration.addApplicants(ZOU).build() : registration.build();
  }

  private AgreementTerms terms() {
    List<PartyNumber> agreeing =
        Attempt.numbers(
            it.activeParties().stream()
                .filter(p -> p.consent() == ConsentStatus.CONSENTED)
                .toList());
    List<PartyNumber> bound = agreeing.isEmpty() || random.nextInt(9) == 0 ? parties() : agreeing;
    AgreementTerms terms =
        new AgreementTerms(bound, lines(bound), text("AGREEMENT"), List.of()).accelerating(3);
    List<Integer> open = it.openItems().stream().map(OpenItem::number).toList();
    if (!open.isEmpty() && random.nextBoolean()) {
      terms = terms.settling(open.toArray(new Integer[0]));
    }
    return it.state() == CaseState.MED && random.nextInt(4) == 0 ? terms.leaving(matter()) : terms;
  }

  private List<ObligationTerms> lines(List<PartyNumber> bound) {
    LocalDate due = today.plusDays(random.nextInt(12) - (random.nextInt(12) == 0 ? 3 : 0));
    List<ObligationTerms> lines = new ArrayList<>();
    if (!bound.containsAll(List.of(ZOU, KAN)) && random.nextInt(9) > 0) {
      return lines;
    }
    if (random.nextBoolean()) {
      lines.add(ObligationTerms.money(KAN, ZOU, Fen.of(random.nextInt(500)), due));
    }
    if (random.nextInt(3) == 0) {
      lines.add(ObligationTerms.act(KAN, ZOU, text("ACT"), due));
    }
    if (random.nextBoolean()) {
      long first = 1L + random.nextInt(200);
      long second = 1L + random.nextInt(200);
      lines.add(
          ObligationTerms.money(KAN, ZOU, Fen.of(first + second), due)
              .inInstalments(
                  List.of(
                      Instalment.on(due, Fen.of(first)),
                      Instalment.on(due.plusDays(60), Fen.of(second)))));
    }
    return lines;
  }

  private AgreementAction.RecordOral oral() {
    AgreementTerms terms = terms();
    return new AgreementAction.RecordOral(
        terms, random.nextInt(9) == 0 ? parties() : terms.parties());
  }

  /** Mostly the text is read out. */
  private Optional<PersonRef> reader() {
    return it.version() % 9 == 0 ? Optional.empty() : Optional.of(Village.AGENT_TOKEN);
  }

  /** Mostly who has not signed yet. */
  private PartyNumber signer() {
    List<PartyNumber> missing = WalkActors.unsigned(it);
    List<PartyNumber> own = own().stream().filter(missing::contains).toList();
    return own.isEmpty() || random.nextInt(9) == 0 ? party() : pick(own);
  }

  private List<PartyNumber> applicants() {
    List<PartyNumber> applied = it.registration().map(Registration::applicants).orElse(List.of());
    return applied.isEmpty() || random.nextInt(9) == 0 ? parties() : applied;
  }

  private List<PartyNumber> untold() {
    List<PartyNumber> owed = EndingRows.toBeTold(it);
    return owed.isEmpty() || random.nextInt(9) == 0 ? parties() : owed;
  }

  private List<Route> routes() {
    List<Route> told =
        it.registration()
            .map(known -> LegalRoutes.national().toTell(known.disputeType(), today))
            .orElse(List.of());
    return told.isEmpty() || random.nextInt(9) == 0
        ? List.of(Route.LITIGATION, pick(List.of(Route.values())))
        : told;
  }

  private OpenMatter matter() {
    return new OpenMatter(text("REST"), List.of(party()), Optional.empty());
  }

  private int line() {
    List<Integer> lines = openLines();
    return lines.isEmpty() || random.nextInt(5) == 0 ? 1 + random.nextInt(4) : pick(lines);
  }

  private List<Integer> openLines() {
    return it.obligations().stream()
        .filter(line -> !line.isDone())
        .map(ObligationState::number)
        .toList();
  }

  /** Mostly the one being signed, or the last one. */
  private int agreement() {
    int last = it.openAgreement().map(Agreement::number).orElse(it.agreements().size());
    int chance = random.nextInt(12);
    // several drafts that fell may have followed the one in effect
    return last > 2 && chance == 1
        ? 1 + random.nextInt(last)
        : Math.max(1, last - (chance == 0 ? 1 : 0));
  }

  /** Mostly a party the actor acts for. */
  private PartyNumber party() {
    List<PartyNumber> own = own();
    return own.isEmpty() || random.nextInt(8) == 0
        ? PARTIES.get(random.nextInt(12) == 0 ? 3 : random.nextInt(3))
        : pick(own);
  }

  /** Mostly a party of which something is true. */
  private PartyNumber whoever(Predicate<PartyStanding> which) {
    List<PartyNumber> found = Attempt.numbers(it.activeParties().stream().filter(which).toList());
    return found.isEmpty() || random.nextInt(8) == 0 ? party() : pick(found);
  }

  private PartyNumber visited() {
    List<PartyNumber> owed =
        it.revisits().stream().filter(Revisit::isOwed).map(Revisit::party).distinct().toList();
    return owed.isEmpty() || random.nextInt(8) == 0 ? party() : pick(owed);
  }

  private List<PartyNumber> own() {
    return actor.scope() instanceof Scope.Own own
        ? Attempt.numbers(
            it.parties().stream()
                .filter(
                    standing -> persons(standing).anyMatch(p -> own.persons().contains(p.text())))
                .toList())
        : List.of();
  }

  private static Stream<PersonRef> persons(PartyStanding standing) {
    return Stream.of(
            Stream.of(standing.party().person()),
            standing.representative().stream().map(LegalRepresentative::person),
            standing.agents().stream().map(Agent::person))
        .flatMap(persons -> persons);
  }

  /** Mostly who presides, or whoever mediates. */
  private Optional<MediatorId> proposer() {
    return random.nextInt(9) == 0
        ? Optional.of(Village.SHAN)
        : it.appointments().stream()
            .filter(Appointment::isInForce)
            .max(Comparator.comparing(Appointment::presiding))
            .map(Appointment::mediator);
  }

  /** A letter of a department, or of a court by either channel. */
  private CaseAction referral() {
    if (random.nextBoolean()) {
      return ReferralSamples.received(registration(false));
    }
    return ReferralSamples.ofCourt(
        pick(List.of(CourtChannel.values())), pick(List.of(CourtStage.values())));
  }

  /** Mostly everybody mediation goes on with. */
  private List<PartyNumber> parties() {
    return random.nextInt(4) == 0
        ? List.of(party())
        : Attempt.numbers(
            it.state() == CaseState.MED || random.nextInt(4) == 0
                ? it.activeParties()
                : it.parties());
  }

  private <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
