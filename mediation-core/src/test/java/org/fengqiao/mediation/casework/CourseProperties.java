package org.fengqiao.mediation.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.domains.Domain;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.party.PartyNumber;

/**
 * Invariants 2, 4, 6 and 12 of the workflow: who has a case, how it ends, and that it counts once.
 */
@Requirement({"CASE-22", "CASE-05"})
@Domain(CaseWalks.class)
@PropertyDefaults(shrinking = ShrinkingMode.OFF)
class CourseProperties {

  private static final Set<CaseState> WITHOUT_AGREEMENT =
      EnumSet.of(CaseState.DECL, CaseState.FAIL, CaseState.TERM, CaseState.XFER);

  private static final Set<CaseState> ENDED =
      EnumSet.of(CaseState.AGR, CaseState.FAIL, CaseState.TERM, CaseState.XFER, CaseState.CLOSED);

  /** C-06 runs on for who may go to arbitration, whether the case was taken or not. */
  private static final Set<ClockKind> PERIODS =
      EnumSet.of(ClockKind.MEDIATION, ClockKind.COURT, ClockKind.MEDICAL);

  /** What the journal says since the present ending. */
  private record SinceEnding(Set<PartyNumber> told, boolean sourceTold) {

    static SinceEnding of(MediationCase closing) {
      MediationCase it = MediationCase.unregistered(closing.id());
      SinceEnding since = new SinceEnding(new HashSet<>(), false);
      for (CaseEvent event : closing.events()) {
        MediationCase next = it.after(event);
        if (next.state() != it.state() && !isSameEnding(it.state(), next.state())) {
          since = new SinceEnding(since.toldOfSevered(next), false);
        }
        since = since.read(event.body());
        it = next;
      }
      return since;
    }

    /** Closing a case, and taking it up to follow it up only, is no new ending. */
    private static boolean isSameEnding(CaseState before, CaseState after) {
      return after == CaseState.CLOSED || (before == CaseState.CLOSED && after == CaseState.AGR);
    }

    /** A party that left by itself was told then. */
    private Set<PartyNumber> toldOfSevered(MediationCase it) {
      Set<PartyNumber> severed = new HashSet<>(told);
      severed.removeAll(Attempt.numbers(it.activeParties()));
      return severed;
    }

    private SinceEnding read(CaseEventBody body) {
      if (body instanceof EndingEvent.RoutesTold given) {
        told.addAll(given.parties());
      }
      return new SinceEnding(
          told,
          sourceTold
              || body instanceof FeedbackEvent.ResultTold
              || body instanceof FeedbackEvent.ReturnedToCourt
              || body instanceof ReferralEvent.ReferralReturned);
    }
  }

  @Property
  void invariant02NoCaseIsClosedBeforeEverybodyWasToldTheOtherRoutes(@ForAll CaseWalk walk) {
    walk.forEachTaken(
        step -> {
          if (step.action().kind() == ActionKind.CLOSE) {
            MediationCase it = step.before();
            Set<PartyNumber> owed = new HashSet<>();
            for (PartyStanding party : it.parties()) {
              if (WITHOUT_AGREEMENT.contains(it.state())
                  || party.severed()
                  || it.unsettledParties().contains(party.number())) {
                owed.add(party.number());
              }
            }
            lost(it).ifPresent(owed::remove);
            owed.removeAll(SinceEnding.of(it).told());
            assertEquals(Set.of(), owed, step::toString);
          }
        });
  }

  /** Who died or cannot be reached is told nothing. */
  private static Optional<PartyNumber> lost(MediationCase it) {
    return it.endReason()
        .filter(reason -> it.endingGround().isPresent())
        .flatMap(reason -> it.endingGround().orElseThrow().party());
  }

  @Property
  void invariant02NoCaseIsClosedBeforeCopiesAreDeliveredAndTheSenderIsTold(@ForAll CaseWalk walk) {
    walk.forEachTaken(
        step -> {
          if (step.action().kind() == ActionKind.CLOSE) {
            MediationCase it = step.before();
            it.effectiveAgreements().forEach(a -> assertEquals(List.of(), a.copiesOwed()));
            if (it.referral().isPresent()
                && it.state() != CaseState.XFER
                && walk.rules().handovers().feedback().containsKey(it.registered().source())) {
              assertTrue(SinceEnding.of(it).sourceTold(), step::toString);
            }
          }
        });
  }

  @Property
  void invariant02NoVisitWhoseDayHasComeIsOwedWhenACaseIsClosed(@ForAll CaseWalk walk) {
    walk.forEachTaken(
        step -> {
          if (step.action().kind() == ActionKind.CLOSE) {
            assertTrue(
                step.before().revisits().stream()
                    .filter(Revisit::isOwed)
                    .allMatch(visit -> step.context().occurredOn().isBefore(visit.dueOn())),
                step::toString);
          }
        });
  }

  @Property
  void invariant04OneCommitteeAnswersForACaseAndDuringAnOfferItIsTheSender(@ForAll CaseWalk walk) {
    walk.forEachTaken(
        step -> {
          Optional<OrganisationId> before = step.before().holder();
          Optional<OrganisationId> after = step.after().holder();
          assertEquals(step.after().registration().isPresent(), after.isPresent());
          if (step.action().kind() == ActionKind.ACCEPT_TRANSFER) {
            assertEquals(
                step.before().holderTrack().offer().map(offer -> offer.receiver().id()), after);
            assertTrue(step.after().holderTrack().offer().isEmpty());
          } else if (before.isPresent()) {
            assertEquals(before, after, step::toString);
          }
          step.after()
              .holderTrack()
              .offer()
              .ifPresent(offer -> assertTrue(!after.equals(Optional.of(offer.receiver().id()))));
        });
  }

  /**
   * The row of an annulment (T57) names CLOSED too and leads to MED or FAIL: the invariant goes
   * before it, so that in a closed case it is noted only, and a new round is a reopening (T109).
   */
  @Property
  void invariant06AClosedCaseIsOnlyReopenedOrArchivedAndAnArchivedOneStays(@ForAll CaseWalk walk) {
    Set<ActionKind> leading = EnumSet.of(ActionKind.REOPEN, ActionKind.ARCHIVE);
    walk.forEachTaken(
        step -> {
          CaseState before = step.before().state();
          if (before == CaseState.ARCH
              || (before == CaseState.CLOSED && !leading.contains(step.action().kind()))) {
            assertEquals(before, step.after().state(), step::toString);
          }
        });
  }

  /** How it first ended, and where, is a figure of its own day; no new round restates it. */
  @Property
  void invariant12AReopenedOrTransferredDisputeCountsOnceWhereItFirstEnded(@ForAll CaseWalk walk) {
    walk.forEachTaken(
        step -> {
          if (step.before().version() > 0
              && step.before().milestones().endedOn().isPresent()
              && step.action().kind() != ActionKind.CORRECT_RECORD) {
            CaseMilestones before = step.before().milestones();
            CaseMilestones after = step.after().milestones();
            assertEquals(before.endedOn(), after.endedOn(), step::toString);
            assertEquals(before.outcome(), after.outcome(), step::toString);
            assertEquals(before.endedLevel(), after.endedLevel(), step::toString);
            assertEquals(before.agreedOn(), after.agreedOn(), step::toString);
          }
        });
  }

  /** With a part in effect a new holder begins in ACC, where the period goes on (T72). */
  @Property
  void noPeriodOfMediationRunsOnAfterItsEnd(@ForAll CaseWalk walk) {
    walk.forEachTaken(
        step -> {
          if (ENDED.contains(step.after().state())) {
            assertEquals(
                List.of(),
                step.after().clocks().stream()
                    .filter(clock -> clock.isRunning() && PERIODS.contains(clock.kind()))
                    .toList(),
                step::toString);
          }
        });
  }

  @Property
  void figuresFollowFromTheJournal(@ForAll CaseWalk walk) {
    walk.forEachTaken(
        step -> {
          MediationCase it = step.after();
          if (it.version() > 0) {
            CaseMilestones figures = it.milestones();
            assertEquals(it.state(), it.summary().state());
            assertEquals(figures.endedOn().isPresent(), figures.outcome().isPresent());
            assertEquals(figures.agreedOn().isPresent(), figures.form().isPresent());
            assertTrue(figures.obligationsPerformed() <= figures.obligations());
            assertTrue(figures.performedAmount().compareTo(figures.agreedAmount()) <= 0);
            assertTrue(
                figures.revisitsDone() + figures.revisitsDischarged() <= figures.revisitsOwed());
            List<DueItem> due = it.dueItems();
            assertEquals(
                figures.obligations(),
                (int) due.stream().filter(i -> i.kind() == DueKind.OBLIGATION).count());
            Set<String> keys = new HashSet<>();
            due.forEach(
                item -> assertTrue(keys.add(item.kind() + " " + item.number()), keys::toString));
          }
        });
  }
}
