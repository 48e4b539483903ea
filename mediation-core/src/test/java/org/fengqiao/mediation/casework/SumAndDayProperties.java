package org.fengqiao.mediation.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.kernel.Fen;

/** Invariants 5 and 9 to 11 of the workflow: sums, days, and what a court will ask for. */
@Requirement({"CASE-22", "CASE-05"})
@Domain(CaseWalks.class)
@Domain(DomainContext.Global.class)
@PropertyDefaults(shrinking = ShrinkingMode.OFF)
class SumAndDayProperties {

  /** Their last day moves to the next working day (section 3 of the workflow). */
  private static final Set<ClockKind> FORWARD =
      EnumSet.of(
          ClockKind.MEDIATION,
          ClockKind.COURT,
          ClockKind.LABOUR_WAIT,
          ClockKind.CONFIRMATION,
          ClockKind.ARBITRAL_REVIEW,
          ClockKind.COURT_DOCKETING,
          ClockKind.COURT_CONCLUSION,
          ClockKind.RULING_OBJECTION,
          ClockKind.ORDER_NOTICE,
          ClockKind.ORDER_ISSUE,
          ClockKind.ORDER_SERVICE,
          ClockKind.ORDER_ANSWER,
          ClockKind.NO_SUIT,
          ClockKind.ENFORCEMENT,
          ClockKind.REVISIT,
          ClockKind.TRAFFIC_REQUEST,
          ClockKind.FILING,
          ClockKind.RATIFICATION);

  @Property
  void invariant05WhatIsOwedIsPerformedReleasedSetOffOrOutstanding(@ForAll CaseWalk walk) {
    walk.forEachTaken(
        step -> {
          List<CaseEvent> events = step.after().effectiveEvents();
          for (ObligationState line : step.after().obligations()) {
            assertEquals(
                line.amount(),
                line.performed()
                    .plus(line.released())
                    .plus(line.setOff())
                    .plus(line.outstanding()));
            assertEquals(paid(line.number(), events), line.performed(), step::toString);
          }
        });
  }

  /** Joint debtors share the line: each payment is in it once. */
  private static Fen paid(int line, List<CaseEvent> events) {
    return events.stream()
        .map(CaseEvent::body)
        .filter(FollowUpEvent.PerformanceRecorded.class::isInstance)
        .map(FollowUpEvent.PerformanceRecorded.class::cast)
        .filter(body -> body.obligation() == line)
        .flatMap(body -> body.amount().stream())
        .reduce(Fen.ZERO, Fen::plus);
  }

  /** What a change takes over from the old lines is what it owes, and the rest is released. */
  @Property
  void invariant05ChangesConserveTheSum(@ForAll CaseWalk walk) {
    walk.forEachTaken(
        step -> {
          MediationCase it = step.after();
          for (Agreement change : it.agreements()) {
            if (change.effectiveOn().isPresent() && change.isChange()) {
              Fen taken =
                  change.content().replaces().stream()
                      .map(number -> it.obligation(number).orElseThrow())
                      .filter(line -> line.status() == PerformanceStatus.RENEGOTIATED)
                      .filter(line -> RenegotiationCheck.isPrincipal(line.obligation().terms()))
                      .map(ObligationState::dropped)
                      .reduce(Fen.ZERO, Fen::plus);
              Fen owed =
                  change.content().obligations().stream()
                      .map(Obligation::terms)
                      .filter(RenegotiationCheck::isPrincipal)
                      .flatMap(terms -> terms.amount().stream())
                      .reduce(Fen.ZERO, Fen::plus);
              assertEquals(owed, taken, step::toString);
            }
          }
        });
  }

  /** Walks seldom come by a payment between a draft and its seal; here each is tried. */
  @Property
  void invariant05WhatIsDoneWhileAChangeIsSignedIsNeverOwedAgain(@ForAll Random random) {
    long owed = 1L + random.nextInt(1_000);
    Running running = ChangeUnderWay.over(owed, random);
    for (int step = 0; step < 14; step++) {
      ChangeUnderWay.step(running, random, step);
      Fen agreed =
          running.it().obligations().stream()
              .map(ObligationState::amount)
              .reduce(Fen.ZERO, Fen::plus);
      assertEquals(Fen.of(owed), agreed, () -> running.steps().toString());
    }
  }

  @Property
  void invariant09ADayBeyondThePublishedNoticesIsProvisionalAndNamesTheYear(@ForAll CaseWalk walk) {
    for (CaseClock clock : walk.end().clocks()) {
      for (int year : clock.missingYears()) {
        assertFalse(Village.CALENDAR.isFirm(LocalDate.of(year, 7, 1)), clock::toString);
      }
      if (FORWARD.contains(clock.kind()) && !clock.isPaused()) {
        assertTrue(
            clock.missingYears().containsAll(Village.CALENDAR.missingYears(clock.lastDay())),
            clock::toString);
      }
    }
  }

  @Property
  void invariant09NoDayThatRollsForwardFallsOnARestDay(@ForAll CaseWalk walk) {
    for (CaseClock clock : walk.end().clocks()) {
      if (FORWARD.contains(clock.kind()) && Village.CALENDAR.isFirm(clock.lastDay())) {
        assertTrue(Village.CALENDAR.isWorkingDay(clock.lastDay()), clock::toString);
      }
    }
  }

  @Property
  void invariant10TheEarliestArguableDayIsShown(@ForAll CaseWalk walk, @ForAll Random random) {
    walk.forEachTaken(
        step -> {
          MediationCase it = step.after();
          LocalDate today = step.context().occurredOn().plusDays(random.nextInt(40));
          List<CaseClock> open =
              it.running(ClockKind.CONFIRMATION).stream()
                  .filter(clock -> !today.isAfter(clock.lastDay()))
                  .toList();
          assertEquals(
              open.stream().map(CaseClock::lastDay).min(LocalDate::compareTo),
              it.at(today).confirmationOpenUntil(),
              step::toString);
          for (CaseClock clock : it.running(ClockKind.CONFIRMATION)) {
            Agreement agreement = it.agreement(clock.agreement().orElseThrow());
            assertFalse(clock.startedOn().isAfter(earliest(it, agreement)), step::toString);
          }
        });
  }

  /** The day of effect; in the court channel already the day all parties had signed (INV 24). */
  private static LocalDate earliest(MediationCase it, Agreement agreement) {
    LocalDate effective = agreement.effectiveOn().orElseThrow();
    return it.registered().source() == CaseSource.COURT && agreement.form() == AgreementForm.WRITTEN
        ? agreement.signedBy().values().stream()
            .max(LocalDate::compareTo)
            .filter(effective::isAfter)
            .orElse(effective)
        : effective;
  }

  @Property
  void invariant11FillingInOneItemTouchesNoOther(@ForAll CaseWalk walk, @ForAll Random random) {
    MediationCase it = walk.end();
    for (Agreement agreement : it.effectiveAgreements()) {
      PrecheckProperties.fillInOneItem(it, agreement.number(), walk.lastDay(), random);
    }
  }

  @Property
  void wagesArePaidOnTheWorkingDayBeforeARestDayAndAWorkedWeekendMovesNothing(
      @ForAll Random random) {
    LocalDate day = Village.day("2025-01-01").plusDays(random.nextInt(700));
    LocalDate paid = new DueTerm.PayDay(day).lastDay(day, Village.CALENDAR).lastDay();
    assertFalse(paid.isAfter(day));
    assertTrue(Village.CALENDAR.isWorkingDay(paid));
    assertEquals(Village.CALENDAR.isWorkingDay(day), paid.equals(day));
    assertEquals(day, new DueTerm.OnDay(day).lastDay(day, Village.CALENDAR).lastDay());
  }
}
