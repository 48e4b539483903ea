package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.casework.risk.EscalationStage;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.kernel.MediationStyle;
import org.fengqiao.mediation.region.RegionLevel;
import org.immutables.value.Value;

/**
 * What statistics count of a case, each with its own civil day: within the holder of today, a
 * figure of March does not change in April. Follows from the journal.
 */
@Value.Immutable
@MediationStyle
public abstract class CaseMilestones {

  CaseMilestones() {}

  /** Returns the day it was registered. */
  public abstract LocalDate registeredOn();

  /** Returns the day it was taken. */
  public abstract Optional<LocalDate> acceptedOn();

  /** Returns the day it ended, with or without agreement. */
  public abstract Optional<LocalDate> endedOn();

  /** Returns how it ended. */
  public abstract Optional<Outcome> outcome();

  /** Returns why it ended without agreement. */
  public abstract Optional<EndReason> endReason();

  /** Returns the day everything was settled. */
  public abstract Optional<LocalDate> agreedOn();

  /** Returns the form of the agreement. */
  public abstract Optional<AgreementForm> form();

  /** Returns the level of the committee that ended it: the dispute counts there, once. */
  public abstract Optional<RegionLevel> endedLevel();

  /** Returns the force its handling plan has brought together. */
  public abstract Optional<ForceKind> force();

  /** Returns how many obligations were agreed. */
  public abstract int obligations();

  /** Returns how many of them are performed. */
  public abstract int obligationsPerformed();

  /** Returns what was agreed in money. */
  public abstract Fen agreedAmount();

  /** Returns what of it was paid. */
  public abstract Fen performedAmount();

  /** Returns the last agreed day of performance. */
  public abstract Optional<LocalDate> performanceDueOn();

  /** Returns the day the last obligation was done; empty while one is open. */
  public abstract Optional<LocalDate> performedOn();

  /** Returns whether everything was performed by the debtors' own will. */
  public abstract boolean performedAutomatically();

  /** Returns how many return visits were or are owed. */
  public abstract int revisitsOwed();

  /** Returns how many of them were made. */
  public abstract int revisitsDone();

  /** Returns how many of them were discharged otherwise: declined, or nobody was met. */
  public abstract int revisitsDischarged();

  /** Returns the last day of the last return visit. */
  public abstract Optional<LocalDate> revisitsDueOn();

  /** Returns the day the last return visit was discharged; empty while one is open. */
  public abstract Optional<LocalDate> revisitedOn();

  /** Returns the highest stage the dispute has reached (RISK-16). */
  public abstract EscalationStage stage();

  /** Returns the day it first moved up to another stage; empty if that was prevented. */
  public abstract Optional<LocalDate> escalatedOn();

  /** Returns the day it was closed. */
  public abstract Optional<LocalDate> closedOn();

  /** Returns the day it was archived. */
  public abstract Optional<LocalDate> archivedOn();

  static CaseMilestones of(MediationCase it) {
    List<ObligationState> lines = it.obligations().stream().filter(line -> !line.isGone()).toList();
    Optional<FirstEnding> first = it.firstEnding();
    Optional<LocalDate> agreedOn =
        first.isPresent()
            ? first.flatMap(FirstEnding::agreedOn)
            : Optional.ofNullable(it.agreedOn());
    List<Revisit> visits =
        it.revisits().stream().filter(visit -> visit.status() != RevisitStatus.NOT_OWED).toList();
    Escalation grown = it.escalation();
    boolean allDone = lines.stream().allMatch(ObligationState::isDone);
    return builder()
        .registeredOn(Optional.ofNullable(it.registeredOn()).orElseThrow())
        .acceptedOn(Optional.ofNullable(it.acceptedOn()))
        .endedOn(first.map(FirstEnding::endedOn).or(() -> Optional.ofNullable(it.endedOn())))
        .outcome(first.map(FirstEnding::outcome).or(it::outcome))
        .endReason(first.isPresent() ? first.flatMap(FirstEnding::reason) : it.endReason())
        .agreedOn(agreedOn)
        .form(
            first
                .flatMap(FirstEnding::form)
                .or(() -> formOf(it))
                .filter(form -> agreedOn.isPresent()))
        .endedLevel(first.isPresent() ? first.flatMap(FirstEnding::level) : it.endedLevel())
        .force(it.plan().flatMap(MediationEvent.PlanSet::force).map(HandlingForce::kind))
        .obligations(lines.size())
        .obligationsPerformed((int) lines.stream().filter(CaseMilestones::isPerformed).count())
        .agreedAmount(lines.stream().map(ObligationState::amount).reduce(Fen.ZERO, Fen::plus))
        .performedAmount(lines.stream().map(ObligationState::performed).reduce(Fen.ZERO, Fen::plus))
        .performanceDueOn(lines.stream().map(ObligationState::dueOn).max(LocalDate::compareTo))
        .performedOn(
            allDone
                ? lines.stream().flatMap(o -> o.doneOn().stream()).max(LocalDate::compareTo)
                : Optional.empty())
        .performedAutomatically(
            !lines.isEmpty() && lines.stream().allMatch(CaseMilestones::isAutomatic))
        .revisitsOwed(visits.size())
        .revisitsDone(count(visits, RevisitStatus.DONE))
        .revisitsDischarged(
            count(visits, RevisitStatus.DECLINED_BY_PARTY)
                + count(visits, RevisitStatus.UNREACHABLE))
        .revisitsDueOn(visits.stream().map(Revisit::dueOn).max(LocalDate::compareTo))
        .revisitedOn(
            visits.stream().noneMatch(Revisit::isOwed)
                ? visits.stream()
                    .flatMap(visit -> visit.dischargedOn().stream())
                    .max(LocalDate::compareTo)
                : Optional.empty())
        .stage(grown.reached())
        .escalatedOn(grown.steps().stream().map(Escalation.Step::on).findFirst())
        .closedOn(Optional.ofNullable(it.closedOn()))
        .archivedOn(Optional.ofNullable(it.archivedOn()))
        .build();
  }

  /** The form of the first agreement: what replaces it later does not change past figures. */
  private static Optional<AgreementForm> formOf(MediationCase it) {
    return it.agreements().stream()
        .filter(agreement -> agreement.effectiveOn().isPresent())
        .map(Agreement::form)
        .findFirst();
  }

  private static boolean isPerformed(ObligationState line) {
    return line.status() == PerformanceStatus.PERFORMED;
  }

  private static boolean isAutomatic(ObligationState line) {
    return isPerformed(line)
        && line.manner().map(how -> how == PerformanceManner.AUTOMATIC).orElse(false);
  }

  private static int count(List<Revisit> visits, RevisitStatus status) {
    return (int) visits.stream().filter(visit -> visit.status() == status).count();
  }

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds {@link CaseMilestones}. */
  public static final class Builder extends ImmutableCaseMilestones.Builder {
    Builder() {}
  }
}
