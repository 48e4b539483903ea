package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.Village.KAN;
import static org.fengqiao.mediation.casework.Village.ZOU;
import static org.fengqiao.mediation.casework.Village.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.calendar.ClockEffect;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.kernel.Instants;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.party.Party;
import org.fengqiao.mediation.party.PartyKind;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.Side;
import org.fengqiao.mediation.party.TextRef;
import org.junit.jupiter.api.Test;

/**
 * Random walks through the table by random actors with random arguments: what must hold over the
 * whole table holds after every step.
 */
@Requirement({"CASE-05", "CASE-22"})
class CaseWalkProperties {

  private static final int STEPS = 40;
  private static final PartyNumber SHE = PartyNumber.of(3);
  private static final Actor SHE_SELF = Actor.party(ActorId.of("u-33"), "9901-P3");
  private static final List<PartyNumber> PARTIES = List.of(ZOU, KAN, SHE, PartyNumber.of(4));

  private static final Set<ActionKind> ENDING =
      Set.of(
          ActionKind.DECLINE,
          ActionKind.RETURN_REFERRAL,
          ActionKind.WITHDRAW_APPLICATION,
          ActionKind.REFUSE,
          ActionKind.REFUSE_SEVER,
          ActionKind.ANNUL,
          ActionKind.END_NOT_AGREED,
          ActionKind.END_BY_APPLICANT,
          ActionKind.END_UNSUITED,
          ActionKind.END_IMPOSSIBLE,
          ActionKind.END_OTHER_ORGAN,
          ActionKind.STOP_SHAM);

  /** What leads to another state with some arguments only. */
  private static final Set<ActionKind> STAYS =
      Set.of(
          ActionKind.ANNUL, ActionKind.STOP_SHAM, ActionKind.HAND_OVER, ActionKind.END_OTHER_ORGAN);

  private static final Set<ActionKind> ADVANCE =
      Set.of(
          ActionKind.ACCEPT,
          ActionKind.OPEN_MEDIATION,
          ActionKind.DRAFT,
          ActionKind.SIGN,
          ActionKind.MEDIATOR_SIGN,
          ActionKind.SEAL,
          ActionKind.RENEGOTIATE,
          ActionKind.GIVE_ROUTES,
          ActionKind.DELIVER_COPY,
          ActionKind.COURT_DOCKETS,
          ActionKind.RULED_VALID,
          ActionKind.APPLY_PAYMENT_ORDER,
          ActionKind.COURT_TAKES_ORDER,
          ActionKind.ORDER_SERVED,
          ActionKind.APPLY_ENFORCEMENT,
          ActionKind.REVISIT_DECLINED,
          ActionKind.RECORD_PERFORMANCE,
          ActionKind.CLOSE);

  private static final List<Actor> ACTORS =
      List.of(
          Village.ZOU_SELF,
          Village.KAN_SELF,
          SHE_SELF,
          Village.AGENT,
          Village.MEDIATOR,
          Village.MEDIATOR,
          Village.PRESIDING,
          Village.PRESIDING,
          Village.OTHER_MEDIATOR,
          Village.DIRECTOR,
          HandoverSamples.TOWN_DIRECTOR,
          Village.DIRECTOR,
          Village.OFFICER,
          Village.OFFICE,
          RecordSamples.BUREAU,
          RecordSamples.AUDITOR,
          Village.STRANGER);

  /** What a case shows; no later event, a correction included, changes what it showed. */
  private record Seen(
      CaseSummary summary,
      CaseMilestones milestones,
      List<DueItem> due,
      Registration registration,
      List<PartyStanding> parties,
      List<ObligationState> obligations) {

    static Seen of(MediationCase it) {
      return new Seen(
          it.summary(),
          it.milestones(),
          it.dueItems(),
          it.registered(),
          it.parties(),
          it.obligations());
    }
  }

  /** One walk: the random choices and the time that has passed. */
  private static final class Walk {

    private final Random random;
    private final CaseRules rules;
    private MediationCase it = MediationCase.unregistered(Village.CASE);
    private final Map<Instant, Seen> seen = new LinkedHashMap<>();
    private Instant now = Instant.parse("2026-03-30T01:00:00Z");

    Walk(long seed) {
      random = new Random(seed);
      ClockEffect effect = random.nextBoolean() ? ClockEffect.ENDS : ClockEffect.LATE;
      CaseRules own =
          Village.rulesWith(effect)
              .closing(
                  new ClosingRule(
                      random.nextBoolean(),
                      random.nextBoolean(),
                      Village.rules().closing().basis()))
              .build();
      rules = own;
      if (random.nextInt(3) > 0) {
        it = underWay(own);
        now = it.lastRecordedAt().orElseThrow();
      }
    }

    /** A case in mediation, or settled, among three parties. */
    private MediationCase underWay(CaseRules own) {
      Running running = SeveredPartyTest.threeParties(random.nextBoolean()).under(own);
      List<PartyNumber> all = PARTIES.subList(0, 3);
      running.does(
          Village.MEDIATOR,
          "2026-04-01T16:00",
          new MediationAction.HoldJoint(all, text("MINUTES")));
      if (running.it().registration().orElseThrow().divisible() && random.nextBoolean()) {
        running.does(SHE_SELF, "2026-04-01T16:30", new EndingAction.RefuseSever(SHE));
        all = PARTIES.subList(0, 2);
      }
      if (random.nextInt(3) == 0) {
        running.does(
            Village.MEDIATOR,
            "2026-04-01T17:00",
            new AgreementAction.RecordOral(
                new AgreementTerms(
                    all,
                    List.of(
                        ObligationTerms.money(KAN, ZOU, Fen.of(500), Village.day("2026-04-10"))),
                    text("AGREEMENT"),
                    List.of()),
                all));
      }
      return running.it();
    }

    CaseContext context() {
      CaseContext.Builder context =
          CaseContext.builder()
              .from(Village.context(pick(ACTORS), "2026-03-30T09:00").build())
              .now(now)
              .occurredAt(Optional.empty())
              .rules(rules);
      LocalDate today = LocalDate.ofInstant(now, Village.ZONE);
      return context
          .occurredOn(random.nextInt(10) == 0 ? today.minusDays(random.nextInt(5)) : today)
          .build();
    }

    void passTime() {
      now = now.plus(Duration.ofHours(random.nextInt(5)));
      if (random.nextInt(40) == 0) {
        now = now.plus(Duration.ofDays(random.nextInt(20)));
      }
    }

    /** Two times in three something open, and mostly something that does not end the case. */
    CaseAction action(List<CaseOption> options) {
      List<ActionKind> open =
          options.stream().filter(CaseOption::isOpen).map(CaseOption::action).toList();
      List<ActionKind> onward = open.stream().filter(kind -> !ENDING.contains(kind)).toList();
      if (open.isEmpty() || random.nextInt(3) == 0) {
        return action(pick(List.of(ActionKind.values())));
      }
      List<ActionKind> advance = onward.stream().filter(ADVANCE::contains).toList();
      if (!advance.isEmpty() && random.nextInt(4) > 0) {
        return action(pick(advance));
      }
      return action(pick(onward.isEmpty() || random.nextInt(20) == 0 ? open : onward));
    }

    private CaseAction action(ActionKind kind) {
      return switch (kind) {
        case START_OWN_INITIATIVE ->
            new IntakeAction.StartOwnInitiative(
                registration(false), random.nextInt(9) > 0, Optional.empty());
        case APPLY -> new IntakeAction.Apply(registration(true), Optional.empty());
        case INFORM_PARTY -> new IntakeAction.InformParty(party());
        case GIVE_CONSENT -> new IntakeAction.GiveConsent(party());
        case REGISTER_AGENT ->
            new IntakeAction.RegisterAgent(
                party(),
                Village.AGENT_TOKEN,
                List.of(pick(List.of(AgentPower.values()))),
                text("AUTHORITY"),
                Optional.empty());
        case WITHDRAW_APPLICATION -> new IntakeAction.WithdrawApplication(parties());
        case ASSESS_RISK ->
            new MediationAction.AssessRisk(
                pick(List.of("BLUE", "BLUE", "BLUE", "BLUE", "YELLOW", "PURPLE")), text("RISK"));
        case APPOINT ->
            new MediationAction.Appoint(
                pick(List.of(Village.QI, Village.QI, Village.QI, Village.SHAN)),
                random.nextInt(3) > 0,
                random.nextInt(4) > 0);
        case HOLD_JOINT -> new MediationAction.HoldJoint(parties(), text("MINUTES"));
        case START_APPRAISAL ->
            new PeriodAction.StartAppraisal(
                text("SUBJECT"), text("EXPERT"), parties(), List.of(party()));
        case EXTEND ->
            new PeriodAction.Extend(
                parties(),
                LocalDate.ofInstant(now, Village.ZONE).plusDays(20 + random.nextInt(30)));
        case INVITE_HELPER ->
            new SessionAction.InviteHelper(
                PersonRef.of("9901-H" + it.version()), HelperRole.KIN, parties(), true);
        case SUMMON_SESSION ->
            new SessionAction.SummonSession(
                SessionKind.JOINT,
                parties(),
                LocalDate.ofInstant(now, Village.ZONE).plusDays(random.nextInt(9) - 1),
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
            new EndingAction.EndByApplicant(List.of(party()), random.nextInt(9) == 0);
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
        case RECORD_ORAL -> new AgreementAction.RecordOral(terms(), parties());
        case SIGN -> new AgreementAction.Sign(agreement(), party(), SigningManner.SIGNATURE);
        case MEDIATOR_SIGN -> new AgreementAction.MediatorSign(agreement());
        case SEAL -> new AgreementAction.Seal(agreement(), Optional.empty());
        case REFUSE_TO_SIGN -> new AgreementAction.RefuseToSign(agreement(), party());
        case DELIVER_COPY -> new AgreementAction.DeliverCopy(agreement(), parties());
        case UPGRADE_ORAL ->
            new AgreementChangeAction.UpgradeOral(
                agreement(),
                parties().stream()
                    .map(p -> new PartySignature(p, SigningManner.SIGNATURE))
                    .toList(),
                it.mediators(),
                Optional.empty(),
                random.nextBoolean()
                    ? Optional.of(LocalDate.ofInstant(now, Village.ZONE))
                    : Optional.empty());
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
                agreement(),
                party(),
                pick(List.of(RatificationStep.values())),
                LocalDate.ofInstant(now, Village.ZONE));
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
            new EnforcementWalk(random, it, agreement(), parties(), party()).action(kind);
        case URGE -> new PerformanceAction.Urge(party(), UrgeManner.TALK, text("ANSWER"));
        case WAIVE_ACCELERATION -> new PerformanceAction.WaiveAcceleration(line());
        case RENEGOTIATE -> new AgreementChangeAction.Renegotiate(openLines(), parties());
        case RELEASE_OR_SET_OFF ->
            new PerformanceAction.LetGo(
                line(),
                pick(List.of(ReleaseKind.values())),
                random.nextInt(3) == 0
                    ? Optional.empty()
                    : Optional.of(Fen.of(random.nextInt(200))),
                parties(),
                text("RELEASE"));
        case REFUSE -> new EndingAction.Refuse(party());
        case REFUSE_SEVER -> new EndingAction.RefuseSever(party());
        case END_NOT_AGREED ->
            new EndingAction.EndNotAgreed(pick(List.of(EndReason.values()).subList(0, 3)));
        case GIVE_ROUTES ->
            new EndingAction.GiveRoutes(
                parties(), List.of(Route.LITIGATION, pick(List.of(Route.values()))));
        case RECORD_PERFORMANCE ->
            new FollowUpAction.RecordPerformance(
                line(),
                random.nextInt(3) == 0
                    ? Optional.empty()
                    : Optional.of(Fen.of(random.nextInt(600))),
                pick(List.of(KAN, KAN, ZOU)),
                pick(List.of(ZOU, ZOU, KAN)),
                PerformanceManner.AUTOMATIC,
                Optional.empty());
        case OFFER_TRANSFER,
            ESCALATE,
            ACCEPT_TRANSFER,
            RETURN_TRANSFER,
            JOIN_COMMITTEES,
            HAND_OVER ->
            HandoverSamples.action(kind, parties(), random);
        case REVISIT_FINDING, REOPEN, ANNEX_PAPER, RETURN_TO_COURT, FEED_BACK, CRIMINAL_SIDE_NOTE ->
            AftermathSamples.action(kind, parties(), random);
        case DO_REVISIT -> new FollowUpAction.DoRevisit(party(), text("VISIT"));
        case REVISIT_ATTEMPT -> new FollowUpAction.RevisitAttempt(party());
        case REVISIT_DECLINED -> new FollowUpAction.RevisitDeclined(party());
        case SET_CAPACITY,
            ELECT_SPOKESPERSONS,
            ADD_PARTY,
            SUBSTITUTE_PARTY,
            LINK_CASES,
            CHOOSE_MEDIATOR,
            NOT_ACCEPT_MEDIATOR,
            DISCLOSE,
            WAIVE_CONFLICT,
            DECIDE_RECUSAL ->
            PartySamples.action(kind, random);
        case RECEIVE_REFERRAL -> ReferralSamples.received(registration(false));
        case REVIEW_DECLINE ->
            new ReferralAction.ReviewDecline(
                ReviewCause.PARTY, random.nextBoolean(), text("OPINION"));
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
      String type =
          pick(List.of("NEIGHBOUR", "NEIGHBOUR", "NEIGHBOUR", "LABOUR", "MEDICAL", "LAND"));
      Registration.Builder registration =
          Village.registration(type)
              .divisible(random.nextBoolean())
              .source(applied ? CaseSource.APPLICATION : CaseSource.SCREENED)
              .addParties(new Party(SHE, Side.ONE, PersonRef.of("9901-P3"), PartyKind.PERSON));
      return applied ? registration.addApplicants(ZOU).build() : registration.build();
    }

    private AgreementTerms terms() {
      LocalDate due = LocalDate.ofInstant(now, Village.ZONE).plusDays(random.nextInt(12) - 1);
      List<ObligationTerms> lines = new ArrayList<>();
      if (random.nextBoolean()) {
        lines.add(ObligationTerms.money(KAN, ZOU, Fen.of(random.nextInt(500)), due));
      }
      if (random.nextBoolean()) {
        lines.add(ObligationTerms.act(KAN, ZOU, text("ACT"), due));
      }
      if (random.nextInt(3) == 0) {
        long first = 1L + random.nextInt(200);
        long second = 1L + random.nextInt(200);
        lines.add(
            ObligationTerms.money(KAN, ZOU, Fen.of(first + second), due)
                .inInstalments(
                    List.of(
                        Instalment.on(due, Fen.of(first)),
                        Instalment.on(due.plusDays(30), Fen.of(second)))));
      }
      AgreementTerms terms =
          new AgreementTerms(parties(), lines, text("AGREEMENT"), List.of()).accelerating(3);
      List<Integer> open = it.openItems().stream().map(OpenItem::number).toList();
      if (!open.isEmpty() && random.nextBoolean()) {
        terms = terms.settling(open.toArray(new Integer[0]));
      }
      return it.state() == CaseState.MED && random.nextInt(4) == 0
          ? terms.leaving(matter())
          : terms;
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

    private int agreement() {
      return Math.max(1, it.agreements().size() - (random.nextInt(6) == 0 ? 1 : 0));
    }

    private PartyNumber party() {
      return random.nextInt(12) == 0 ? PARTIES.get(3) : PARTIES.get(random.nextInt(3));
    }

    /** Mostly everybody mediation goes on with. */
    private List<PartyNumber> parties() {
      return random.nextInt(4) == 0
          ? List.of(party())
          : Attempt.numbers(it.state() == CaseState.MED ? it.activeParties() : it.parties());
    }

    private <T> T pick(List<T> values) {
      return values.get(random.nextInt(values.size()));
    }
  }

  /** Walks, shows every case on the way, and returns the last one. */
  static MediationCase walk(long seed, BiConsumer<MediationCase, CaseContext> seen) {
    Walk walk = new Walk(seed);
    for (int step = 0; step < STEPS; step++) {
      walk.passTime();
      CaseContext context = walk.context();
      CaseAction action = walk.action(CaseWorkflow.options(walk.it, context));
      Decision decision = CaseWorkflow.decide(walk.it, action, context);
      if (!decision.isRefused()) {
        walk.it = walk.it.after(decision.events());
        seen.accept(walk.it, context);
      }
    }
    return walk.it;
  }

  @Provide
  Arbitrary<Long> seeds() {
    return Arbitraries.longs();
  }

  @Property
  void whatMustHoldOverTheWholeTableHoldsAfterEveryStep(@ForAll("seeds") long seed) {
    Walk walk = walked(seed);
    Statistics.label("outcome")
        .collect(walk.it.outcome().map(Outcome::code).orElse("open"))
        .coverage(
            coverage -> {
              coverage.check(Outcome.AGREED.code()).count(count -> count > 0);
              coverage.check(Outcome.PARTLY_AGREED.code()).count(count -> count > 0);
            });
  }

  /**
   * What the maker of arguments here does not reach: other files than its own, parties it cannot
   * leave out, requests by number.
   */
  private static final Set<ActionKind> BEYOND_THE_MAKER =
      Set.of(
          ActionKind.REGISTER_AGENT,
          ActionKind.SET_CAPACITY,
          ActionKind.LINK_CASES,
          ActionKind.CHOOSE_MEDIATOR,
          ActionKind.NOT_ACCEPT_MEDIATOR,
          ActionKind.HOLD_JOINT,
          ActionKind.DRAFT,
          ActionKind.RECORD_ORAL,
          ActionKind.UPGRADE_ORAL,
          ActionKind.END_NOT_AGREED,
          ActionKind.GIVE_ROUTES,
          ActionKind.ESCALATE,
          ActionKind.CORRECT_RECORD,
          ActionKind.REQUEST_ACCESS,
          ActionKind.REQUEST_CORRECTION,
          ActionKind.REQUEST_ERASURE,
          ActionKind.COMPLAIN);

  @Test
  void whatIsShownAsOpenIsAcceptedWithSomeArguments() {
    List<String> wrong = new ArrayList<>();
    for (long number = 0; number < 10; number++) {
      Walk walk = walked(number);
      for (Actor actor : new LinkedHashSet<>(ACTORS)) {
        CaseContext context =
            CaseContext.builder()
                .from(walk.context())
                .actor(actor)
                .occurredOn(LocalDate.ofInstant(walk.now, Village.ZONE))
                .build();
        CaseWorkflow.options(walk.it, context).stream()
            .filter(CaseOption::isOpen)
            .map(CaseOption::action)
            .filter(kind -> !BEYOND_THE_MAKER.contains(kind))
            .filter(kind -> !isAccepted(kind, walk, context))
            .forEach(kind -> wrong.add(walk.it + ": " + kind.code() + " by " + actor.role()));
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static boolean isAccepted(ActionKind kind, Walk walk, CaseContext context) {
    return IntStream.range(0, 200)
        .mapToObj(i -> walk.action(kind))
        .filter(action -> action.kind() == kind)
        .anyMatch(action -> !CaseWorkflow.decide(walk.it, action, context).isRefused());
  }

  private static Walk walked(long seed) {
    Walk walk = new Walk(seed);
    for (int step = 0; step < STEPS; step++) {
      walk.passTime();
      CaseContext context = walk.context();
      List<CaseOption> options = CaseWorkflow.options(walk.it, context);
      CaseAction action = walk.action(options);
      CaseOption option =
          options.stream().filter(o -> o.action() == action.kind()).findFirst().orElseThrow();
      Decision decision = CaseWorkflow.decide(walk.it, action, context);
      optionAndDecisionAgree(option, decision);
      if (!decision.isRefused()) {
        MediationCase before = walk.it;
        walk.it = before.after(decision.events());
        theStepIsARow(before, action, walk.it);
        moneyIsConserved(walk.it);
        changesConserveTheSum(walk.it);
        nobodyIsMediatedWhoRefused(walk.it);
        agreementsBindThoseWhoAgreed(walk.it);
        closedMeansDischarged(before, walk.it, context);
        figuresFollowFromTheJournal(walk.it);
        walk.seen.put(Instants.cut(context.now()), Seen.of(walk.it));
      }
    }
    walk.seen.forEach((then, seen) -> assertEquals(seen, Seen.of(walk.it.asOf(then))));
    if (walk.it.version() > 0) {
      theJournalIsTheCase(walk.it);
    }
    return walk;
  }

  @Example
  void thePeriodOfACaseWithAPartInEffectGoesOnWithItsNewHolder() {
    walked(-177668L);
  }

  private static void optionAndDecisionAgree(CaseOption option, Decision decision) {
    List<Problem> reasons = decision.refusal().list();
    if (option.isOpen()) {
      reasons.forEach(
          problem ->
              assertTrue(
                  problem.code() instanceof StepProblem code && code.isAboutArgument(),
                  problem::toString));
    } else {
      assertTrue(decision.isRefused());
      assertTrue(
          reasons.containsAll(option.blockedBy().list()),
          () -> option.blockedBy() + " against " + decision.refusal());
    }
  }

  private static void theStepIsARow(MediationCase before, CaseAction action, MediationCase after) {
    WorkflowRow row =
        CaseWorkflow.rows().stream()
            .filter(r -> r.action() == action.kind())
            .findFirst()
            .orElseThrow();
    assertTrue(row.from().contains(before.state()));
    assertTrue(
        after.state() == row.to().orElse(before.state())
            || after.state() == row.orTo().orElse(before.state())
            || (STAYS.contains(action.kind()) && after.state() == before.state()),
        () -> action.kind().code() + " led to " + after.state().code());
  }

  private static void theJournalIsTheCase(MediationCase it) {
    MediationCase replayed = MediationCase.replay(it.events());
    assertEquals(it, replayed);
    assertEquals(it.milestones(), replayed.milestones());
    assertEquals(it, it.asOf(it.lastRecordedAt().orElseThrow()));
    assertEquals(it.version(), it.events().get(it.version() - 1).sequence());
  }

  private static void moneyIsConserved(MediationCase it) {
    for (ObligationState line : it.obligations()) {
      assertEquals(
          line.amount(),
          line.performed().plus(line.released()).plus(line.setOff()).plus(line.outstanding()));
      Fen paid =
          it.effectiveEvents().stream()
              .map(CaseEvent::body)
              .filter(FollowUpEvent.PerformanceRecorded.class::isInstance)
              .map(FollowUpEvent.PerformanceRecorded.class::cast)
              .filter(body -> body.obligation() == line.number())
              .flatMap(body -> body.amount().stream())
              .reduce(Fen.ZERO, Fen::plus);
      assertEquals(paid, line.performed());
    }
  }

  private static void nobodyIsMediatedWhoRefused(MediationCase it) {
    Set<PartyNumber> refused = new HashSet<>();
    for (CaseEvent event : it.events()) {
      if (event.body() instanceof EndingEvent.PartyRefused body) {
        refused.add(body.party());
      } else if (event.body() instanceof FollowUpEvent.CaseReopened body) {
        body.consenting().forEach(refused::remove);
      } else if (event.body() instanceof AgreementChangeEvent.AgreementAnnulled body
          && body.newRound()) {
        refused.removeIf(party -> it.party(party).orElseThrow().isActive());
      } else if (event.body() instanceof MediationEvent.SessionHeld body) {
        assertTrue(body.present().stream().noneMatch(refused::contains));
      } else if (event.body() instanceof AgreementEvent.AgreementDrafted body) {
        assertTrue(body.content().parties().stream().noneMatch(refused::contains));
      } else if (event.body() instanceof AgreementEvent.OralAgreementRecorded body) {
        assertTrue(body.content().parties().stream().noneMatch(refused::contains));
      } else if (event.body() instanceof AgreementEvent.PartySigned body) {
        assertFalse(refused.contains(body.party()));
      }
    }
  }

  private static void agreementsBindThoseWhoAgreed(MediationCase it) {
    assertTrue(it.agreements().stream().filter(Agreement::isOpen).count() <= 1);
    for (Agreement agreement : it.effectiveAgreements()) {
      agreement.content().parties().stream()
          .filter(p -> it.party(p).orElseThrow().predecessors().isEmpty())
          .forEach(p -> assertTrue(hasAgreed(it, p), () -> "party " + p));
      if (agreement.form() == AgreementForm.WRITTEN) {
        assertEquals(Set.copyOf(agreement.content().parties()), agreement.signedBy().keySet());
        assertFalse(agreement.mediatorsSigned().isEmpty());
      }
      assertTrue(isUnderWay(it) || it.running(ClockKind.MEDIATION).isEmpty());
    }
  }

  /** With a part in effect a new holder begins in ACC, where the period goes on (T72). */
  private static boolean isUnderWay(MediationCase it) {
    return it.state() == CaseState.MED || it.state() == CaseState.ACC;
  }

  /** Said yes, or said no to the rest after it was bound by a part. */
  private static boolean hasAgreed(MediationCase it, PartyNumber party) {
    return it.events().stream()
        .map(CaseEvent::body)
        .anyMatch(
            body -> body instanceof IntakeEvent.PartyConsented said && said.party().equals(party));
  }

  /** What a change takes over from the old lines is what it owes, and the rest is released. */
  private static void changesConserveTheSum(MediationCase it) {
    for (Agreement change : it.agreements()) {
      if (change.effectiveOn().isPresent() && change.isChange()) {
        Fen taken =
            change.content().replaces().stream()
                .map(number -> it.obligation(number).orElseThrow())
                .filter(line -> line.status() == PerformanceStatus.RENEGOTIATED)
                .map(ObligationState::dropped)
                .reduce(Fen.ZERO, Fen::plus);
        Fen owed =
            change.content().obligations().stream()
                .map(Obligation::terms)
                .filter(terms -> terms.nature() == ObligationNature.PLAIN)
                .flatMap(terms -> terms.amount().stream())
                .reduce(Fen.ZERO, Fen::plus);
        assertEquals(owed, taken);
      }
    }
  }

  private static void closedMeansDischarged(
      MediationCase before, MediationCase after, CaseContext context) {
    if (after.state() != CaseState.CLOSED || before.state() == CaseState.CLOSED) {
      return;
    }
    boolean agreed = after.agreedOn() != null;
    after.parties().stream()
        .filter(party -> !agreed || party.severed())
        .forEach(party -> assertFalse(party.routes().isEmpty()));
    after.effectiveAgreements().forEach(a -> assertEquals(List.of(), a.copiesOwed()));
    assertTrue(
        after.revisits().stream()
            .filter(Revisit::isOwed)
            .allMatch(visit -> context.occurredOn().isBefore(visit.dueOn())));
  }

  private static void figuresFollowFromTheJournal(MediationCase it) {
    CaseMilestones figures = it.milestones();
    CaseSummary summary = it.summary();
    assertEquals(it.state(), summary.state());
    assertEquals(figures.endedOn().isPresent(), figures.outcome().isPresent());
    assertEquals(figures.agreedOn().isPresent(), figures.form().isPresent());
    assertTrue(figures.obligationsPerformed() <= figures.obligations());
    assertTrue(figures.performedAmount().compareTo(figures.agreedAmount()) <= 0);
    assertTrue(figures.revisitsDone() + figures.revisitsDischarged() <= figures.revisitsOwed());
    long lines = it.dueItems().stream().filter(i -> i.kind() == DueKind.OBLIGATION).count();
    assertEquals(figures.obligations(), (int) lines);
    Set<String> keys = new HashSet<>();
    it.dueItems()
        .forEach(item -> assertTrue(keys.add(item.kind() + " " + item.number()), keys::toString));
  }
}
