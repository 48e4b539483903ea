package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.fengqiao.mediation.calendar.Deadline;
import org.fengqiao.mediation.calendar.Period;
import org.fengqiao.mediation.calendar.Roll;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.party.PartyNumber;

/** What follows when an agreement takes effect. */
final class AgreementEffects {

  private final Attempt attempt;
  private final Effects effects;

  AgreementEffects(Attempt attempt, Effects effects) {
    this.attempt = attempt;
    this.effects = effects;
  }

  /** Whether nothing remains open once an agreement with this content is in effect. */
  static boolean settlesAll(AgreementContent content, List<OpenItem> leavesOpen, Attempt attempt) {
    MediationCase it = attempt.it();
    return leavesOpen.isEmpty()
        && !CaseLists.any(it.openItems(), item -> !content.settles().contains(item.number()))
        && content.parties().containsAll(it.unboundParties());
  }

  /** The days of the lines whose days have to be computed. */
  static List<LineDays> days(AgreementContent content, LocalDate effectiveOn, Attempt attempt) {
    List<LineDays> days = new ArrayList<>();
    for (Obligation line : content.obligations()) {
      LineDays computed = days(line, content, effectiveOn, attempt);
      if (!computed.equals(LineDays.of(line))) {
        days.add(computed);
      }
    }
    return days;
  }

  static LineDays days(
      Obligation line, AgreementContent content, LocalDate effectiveOn, Attempt attempt) {
    Deadline due = line.terms().due().lastDay(effectiveOn, attempt.context().calendar());
    Set<Integer> missing = new TreeSet<>(due.missingYears());
    Optional<LocalDate> grace =
        content
            .graceDays()
            .filter(given -> hasRest(line, content))
            .map(given -> end(Period.calendarDays(given), Roll.FORWARD, due, attempt, missing));
    Optional<LocalDate> visit =
        attempt
            .rules()
            .revisits()
            .afterDefault()
            .map(time -> end(time.period(), time.roll(), due, attempt, missing));
    return new LineDays(line.number(), due.lastDay(), grace, visit, List.copyOf(missing));
  }

  /** Whether later lines of the same obligation could fall due early. */
  private static boolean hasRest(Obligation line, AgreementContent content) {
    return content.obligations().stream()
        .anyMatch(o -> o.claim() == line.claim() && o.number() > line.number());
  }

  private static LocalDate end(
      Period period, Roll roll, Deadline due, Attempt attempt, Set<Integer> missing) {
    Deadline end = period.deadline(due.lastDay(), roll, attempt.context().calendar());
    missing.addAll(end.missingYears());
    return end.lastDay();
  }

  /** Starts the rights that run from the earliest day that can be argued (C-08, C-09). */
  void tookEffect(int agreement, AgreementContent content, LocalDate earliest, boolean all) {
    if (attempt.it().state() == CaseState.AGR) {
      replace(agreement, content);
    }
    CasePeriods periods = attempt.rulesOfDay().periods();
    if (all) {
      effects.stopMediationPeriods();
    }
    effects.start(periods.confirmation(), earliest, agreement);
    Optional.ofNullable(periods.arbitralReviewByType().get(attempt.disputeType()))
        .ifPresent(rule -> effects.start(rule, earliest, agreement));
  }

  /**
   * Lets the time for confirmation and review count from another day. A time that is over or was
   * used does not begin again: whoever lost the right does not win it back.
   */
  void startRightsAgain(int agreement, LocalDate from) {
    CasePeriods periods = attempt.rulesOfDay().periods();
    for (CaseClock clock : attempt.it().clocks()) {
      boolean runs = clock.isRunning() && !clock.isExpiredOn(attempt.day());
      if (runs && clock.agreement().filter(number -> number == agreement).isPresent()) {
        Optional<ClockRule> rule =
            switch (clock.kind()) {
              case CONFIRMATION -> Optional.of(periods.confirmation());
              case ARBITRAL_REVIEW ->
                  Optional.ofNullable(periods.arbitralReviewByType().get(attempt.disputeType()));
              default -> Optional.empty();
            };
        rule.filter(each -> from.isAfter(clock.startedOn()))
            .ifPresent(
                each -> {
                  effects.stop(clock.number());
                  effects.start(each, from, agreement);
                });
      }
    }
  }

  /** Plans the visits to everybody, as the rules of the place count them. */
  void planRevisits(List<LineDays> lines, Collection<PartyNumber> parties, LocalDate effectiveOn) {
    LocalDate lastDue = lines.isEmpty() ? effectiveOn : lines.get(0).dueOn();
    for (LineDays line : lines) {
      lastDue = line.dueOn().isAfter(lastDue) ? line.dueOn() : lastDue;
    }
    Endings.planAgreedRevisits(parties, lastDue, !lines.isEmpty(), attempt, effects);
  }

  /** The days of all lines of agreements in effect, and of one that takes effect now. */
  List<LineDays> allLines(AgreementContent content, LocalDate effectiveOn) {
    List<LineDays> lines = new ArrayList<>();
    attempt.it().obligations().forEach(line -> lines.add(line.days()));
    content.obligations().forEach(line -> lines.add(days(line, content, effectiveOn, attempt)));
    return lines;
  }

  /** What the new text takes over goes, what it leaves out is given up: nothing gets lost. */
  private void replace(int agreement, AgreementContent content) {
    List<ObligationState> old = RenegotiationCheck.touched(content.replaces(), attempt);
    List<ObligationTerms> fresh = CaseLists.each(content.obligations(), Obligation::terms);
    List<ObligationState> open = CaseLists.those(old, line -> !line.isDone());
    for (PartyNumber creditor : creditors(old)) {
      List<ObligationState> owed =
          CaseLists.those(open, line -> line.obligation().terms().creditor().equals(creditor));
      carry(
          agreement,
          RenegotiationCheck.principal(creditor, fresh.stream()),
          CaseLists.those(owed, AgreementEffects::isPrincipal));
      carry(
          agreement,
          RenegotiationCheck.accessory(creditor, fresh.stream()),
          CaseLists.those(owed, line -> !isPrincipal(line)));
    }
    attempt.it().effectiveAgreements().stream()
        .filter(before -> isReplaced(before, content))
        .forEach(before -> effects.stopRightsOf(before.number()));
  }

  /**
   * Principal goes on as principal, penalty and interest as such, each as far as it is owed anew.
   */
  private void carry(int agreement, Fen fresh, List<ObligationState> lines) {
    Fen left = fresh;
    for (ObligationState line : lines) {
      Fen carried = least(left, line.outstanding());
      left = left.minus(carried);
      effects.add(
          new AgreementChangeEvent.LineReplaced(
              agreement, line.number(), line.outstanding().minus(carried)));
    }
  }

  private static boolean isPrincipal(ObligationState line) {
    return RenegotiationCheck.isPrincipal(line.obligation().terms());
  }

  private static List<PartyNumber> creditors(List<ObligationState> lines) {
    return lines.stream().map(line -> line.obligation().terms().creditor()).distinct().toList();
  }

  private boolean isReplaced(Agreement before, AgreementContent content) {
    List<ObligationState> open =
        attempt.it().obligations().stream()
            .filter(line -> line.agreement() == before.number() && !line.isDone())
            .toList();
    return !open.isEmpty()
        && open.stream().allMatch(line -> content.replaces().contains(line.number()));
  }

  private static Fen least(Fen one, Fen other) {
    return one.compareTo(other) <= 0 ? one : other;
  }
}
