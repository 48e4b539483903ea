package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.Village.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.domains.Domain;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.casework.handover.OrganHandover;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.party.TextRef;

/** What must hold for the clocks of a case, and that every open case can end, over random walks. */
@Requirement("CASE-05")
@Domain(CaseWalks.class)
@PropertyDefaults(shrinking = ShrinkingMode.OFF)
class CaseClockProperties {

  private static final Set<CaseState> UNDER_WAY =
      EnumSet.of(CaseState.REG, CaseState.ACC, CaseState.MED);

  /** Whom a committee can engage if all its mediators have a tie. */
  private static final MediatorId NOBODYS_KIN = MediatorId.of("9901-NEW");

  /** Directors and presiding mediators of the committees a case can come to. */
  private static final List<Actor> ACTORS =
      List.of(
          Village.DIRECTOR,
          HandoverSamples.TOWN_DIRECTOR,
          HandoverSamples.NEXT_DIRECTOR,
          Village.PRESIDING,
          presiding("u-shan", Village.COMMITTEE, Village.SHAN),
          presiding("u-qi", HandoverSamples.TOWN, Village.QI),
          presiding("u-shan", HandoverSamples.TOWN, Village.SHAN),
          presiding("u-qi", HandoverSamples.NEXT, Village.QI),
          presiding("u-shan", HandoverSamples.NEXT, Village.SHAN),
          presiding("u-new", Village.COMMITTEE, NOBODYS_KIN),
          presiding("u-new", HandoverSamples.TOWN, NOBODYS_KIN),
          presiding("u-new", HandoverSamples.NEXT, NOBODYS_KIN));

  private static Actor presiding(String actor, OrganisationId committee, MediatorId mediator) {
    return Actor.mediator(ActorId.of(actor), Role.PRESIDING_MEDIATOR, committee, mediator);
  }

  @Property
  void everyRunningClockBelongsToSomethingThatGoesOnAndEveryPauseEnds(@ForAll CaseWalk walk) {
    walk.forEachTaken(
        step -> {
          MediationCase it = step.after();
          it.clocks().stream().filter(CaseClock::isRunning).forEach(clock -> goesOn(clock, it));
          assertEquals(
              it.running(ClockKind.REVISIT).stream().map(CaseClock::number).toList(),
              it.revisits().stream().filter(Revisit::isOwed).map(Revisit::clock).toList());
        });
  }

  private static void goesOn(CaseClock clock, MediationCase it) {
    assertTrue(isLive(clock, it), () -> clock + " in " + it.state());
    clock.pauses().stream()
        .filter(ClockPause::isOpen)
        .forEach(pause -> assertTrue(ends(pause, it), () -> pause + " in " + it.state()));
  }

  @Property
  void theCommitteeCanEndEveryOpenCaseNowAndAYearLater(@ForAll CaseWalk walk) {
    MediationCase it = walk.end();
    if (UNDER_WAY.contains(it.state())) {
      CaseContext now = walk.lastContext();
      for (Duration later : List.of(Duration.ZERO, Duration.ofDays(366))) {
        CaseContext then =
            CaseContext.builder()
                .from(now)
                .addEngagedMediators(NOBODYS_KIN)
                .now(it.lastRecordedAt().orElseThrow().plus(later))
                .build();
        CaseContext today = CaseContext.builder().from(then).occurredOn(then.today()).build();
        assertTrue(canEnd(it, today, 2), () -> it.state() + " " + whyNot(it, today));
      }
    }
  }

  private static boolean isLive(CaseClock clock, MediationCase it) {
    return switch (clock.kind()) {
      case ACCEPTANCE, REFERRAL_ANSWER -> it.state() == CaseState.REG;
      case MEDIATION, COURT, MEDICAL -> UNDER_WAY.contains(it.state());
      case MEDIATOR_CHOICE ->
          it.state() == CaseState.ACC
              && it.appointments().stream().noneMatch(Appointment::isInForce);
      case LABOUR_WAIT ->
          UNDER_WAY.contains(it.state()) || it.outcome().equals(Optional.of(Outcome.DECLINED));
      case CONFIRMATION, ARBITRAL_REVIEW ->
          clock.agreement().map(it::agreement).filter(CaseClockProperties::stands).isPresent();
      case RATIFICATION ->
          it.ratifications().stream().anyMatch(open -> open.clock() == clock.number());
      case TRANSFER_ANSWER ->
          it.holderTrack().offer().isPresent()
              || it.holderTrack().organs().stream().anyMatch(OrganHandover::isPending);
      case REVISIT ->
          it.revisits().stream().anyMatch(v -> v.isOwed() && v.clock() == clock.number());
      case RISK_LIMIT -> UNDER_WAY.contains(it.state()) || it.state() == CaseState.AGR;
      case FILING -> it.state() == CaseState.CLOSED;
      case RETENTION -> it.state() == CaseState.ARCH;
      case FEEDBACK -> it.toldIn().isEmpty() && it.outcome().isPresent();
      case TRAFFIC_REQUEST ->
          it.firstEnding().isPresent()
              || it.outcome().isPresent()
              || it.parties().stream().anyMatch(PartyStanding::severed);
      // what others drive: courts, organs, supervision and the law of the claim
      case COURT_DOCKETING,
          COURT_CONCLUSION,
          COURT_TERM,
          RULING_OBJECTION,
          ORDER_NOTICE,
          ORDER_ISSUE,
          ORDER_SERVICE,
          ORDER_ANSWER,
          NO_SUIT,
          ENFORCEMENT,
          ORGAN_TERM,
          SUPERVISION,
          COMPLAINT,
          DATA_REQUEST,
          DANGER_REPORT,
          LIMITATION ->
          true;
    };
  }

  private static boolean stands(Agreement agreement) {
    return agreement.isEffective() || agreement.status() == AgreementStatus.SUPERSEDED;
  }

  private static boolean ends(ClockPause pause, MediationCase it) {
    return switch (pause.reason()) {
      case APPRAISAL -> it.appraisals().stream().anyMatch(Appraisal::isOpen);
      case SHAM_REVIEW -> it.shamSuspectedOn().isPresent();
      case SUCCESSION ->
          it.activeParties().stream().anyMatch(party -> isSuccessorWaitedFor(party, it));
      case SUPPLEMENT -> it.state() == CaseState.REG && !it.missingItems().isEmpty();
    };
  }

  /** A successor, alone or with others who were added on the same proof, was not informed yet. */
  private static boolean isSuccessorWaitedFor(PartyStanding party, MediationCase it) {
    List<TextRef> proofs = new ArrayList<>();
    boolean successor = !party.predecessors().isEmpty();
    for (CaseEvent event : it.events()) {
      if (event.body() instanceof PartyEvent.PartySubstituted substituted) {
        proofs.add(substituted.proof());
      } else if (event.body() instanceof PartyEvent.PartyAdded added
          && added.party().number().equals(party.number())) {
        successor |= proofs.contains(added.reason());
      }
    }
    return successor && party.consent() == ConsentStatus.NOT_ASKED;
  }

  /** Whether some step, or a decision that is waited for and then a step, ends mediation. */
  private static boolean canEnd(MediationCase it, CaseContext context, int preparations) {
    return after(it, context, endings(it)).stream().anyMatch(then -> !isOpen(then))
        || (preparations > 0
            && after(it, context, decisions()).stream()
                .anyMatch(then -> canEnd(then, context, preparations - 1)));
  }

  private static boolean isOpen(MediationCase it) {
    return UNDER_WAY.contains(it.state());
  }

  private static List<MediationCase> after(
      MediationCase it, CaseContext context, List<CaseAction> actions) {
    List<MediationCase> results = new ArrayList<>();
    for (Actor actor : ACTORS) {
      CaseContext own = CaseContext.builder().from(context).actor(actor).build();
      for (CaseAction action : actions) {
        Decision decision = CaseWorkflow.decide(it, action, own);
        if (!decision.isRefused()) {
          results.add(it.after(decision.events()));
        }
      }
    }
    return results;
  }

  private static List<String> whyNot(MediationCase it, CaseContext context) {
    List<CaseAction> all = new ArrayList<>(endings(it));
    all.addAll(decisions());
    return ACTORS.stream()
        .map(actor -> CaseContext.builder().from(context).actor(actor).build())
        .flatMap(own -> all.stream().map(action -> CaseWorkflow.decide(it, action, own)))
        .map(decision -> decision.refusal().toString())
        .toList();
  }

  private static List<CaseAction> endings(MediationCase it) {
    List<CaseAction> endings = new ArrayList<>();
    endings.add(new IntakeAction.Decline(DeclineReason.NOT_CIVIL, Optional.empty()));
    endings.add(new EndingAction.EndUnsuited(EndingGround.STATUS, text("WHY")));
    endings.add(new EndingAction.StopSham(ShamStep.CONFIRMED, Optional.empty()));
    for (EndReason reason : List.of(EndReason.TOO_FAR_APART, EndReason.PERIOD_EXPIRED)) {
      endings.add(new EndingAction.EndNotAgreed(reason));
      endings.add(new AgreementChangeAction.EndPartly(reason));
    }
    it.activeParties()
        .forEach(
            party ->
                endings.add(
                    new EndingAction.EndImpossible(EndingGround.UNREACHABLE, party.number())));
    return endings;
  }

  private static List<CaseAction> decisions() {
    return List.of(
        new EndingAction.StopSham(ShamStep.DISMISSED, Optional.empty()),
        new PeriodAction.EndAppraisal(AppraisalResult.WITHDRAWN, Optional.empty()),
        new MediationAction.Appoint(Village.QI, false, true),
        new MediationAction.Appoint(Village.SHAN, false, true),
        new MediationAction.Appoint(NOBODYS_KIN, false, true));
  }
}
