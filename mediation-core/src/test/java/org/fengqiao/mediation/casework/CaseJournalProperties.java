package org.fengqiao.mediation.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.kernel.Instants;

/** The journal is the case: on every day, and as it was known on every earlier one. */
@Requirement({"CASE-05", "CASE-22"})
@Domain(CaseWalks.class)
@Domain(DomainContext.Global.class)
@PropertyDefaults(shrinking = ShrinkingMode.OFF)
class CaseJournalProperties {

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

  /** What the stored days mean on one day. */
  private record OnDay(
      List<CaseClock> expired,
      List<CaseClock> paused,
      Optional<CaseClock> endedPeriod,
      List<ObligationState> accelerated,
      List<ObligationState> due,
      Fen overdue,
      List<DefaultVisit> defaultVisits,
      List<Revisit> late,
      List<NextWay> next,
      boolean lapsed) {

    static OnDay of(CaseOnDay day) {
      return new OnDay(
          day.expired(),
          day.paused(),
          day.endedPeriod(),
          day.accelerated(),
          day.due(),
          day.overdueAmount(),
          day.defaultVisits(),
          day.revisitsLate(),
          day.whatNext(),
          day.confirmationLapsed());
    }
  }

  @Property
  void everyReachableCaseReplaysFromItsJournalToTheSameValue(@ForAll CaseWalk walk) {
    walk.forEachTaken(
        step -> {
          if (step.after().version() > 0) {
            MediationCase it = step.after();
            assertEquals(it, MediationCase.replay(it.events()));
            assertEquals(it.version(), it.events().get(it.version() - 1).sequence());
          }
        });
    MediationCase end = walk.end();
    if (end.version() > 0) {
      assertEquals(Seen.of(end), Seen.of(MediationCase.replay(end.events())));
      assertEquals(end, end.asOf(end.lastRecordedAt().orElseThrow()));
    }
  }

  @Property
  void itMeansTheSameOnEveryDay(
      @ForAll CaseWalk walk, @ForAll @IntRange(min = -10, max = 800) int days) {
    MediationCase end = walk.end();
    if (end.version() > 0) {
      LocalDate day = walk.lastDay().plusDays(days);
      assertEquals(OnDay.of(end.at(day)), OnDay.of(MediationCase.replay(end.events()).at(day)));
    }
  }

  @Property
  void laterEventsChangeNothingThatWasKnownBefore(@ForAll CaseWalk walk) {
    Map<Instant, Seen> seen = new LinkedHashMap<>();
    walk.forEachTaken(
        step -> {
          if (step.after().version() > 0) {
            seen.put(Instants.cut(step.at()), Seen.of(step.after()));
          }
        });
    seen.forEach((then, known) -> assertEquals(known, Seen.of(walk.end().asOf(then))));
  }
}
