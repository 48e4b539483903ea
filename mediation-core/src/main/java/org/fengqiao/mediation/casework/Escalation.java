package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.casework.followup.VisitFinding;
import org.fengqiao.mediation.casework.record.BadOutcomeKind;
import org.fengqiao.mediation.casework.risk.EscalationStage;

/**
 * Whether and why a dispute grew while an office had it (激化, RISK-16): a reading of the journal,
 * nothing of it is stored. A dispute hardens when its risk level is raised (T22; a first assessment
 * says how it was found), when harm becomes known (T26) or a visit finds danger (T107); it becomes
 * an incident or a case with a bad outcome (T124). A level lowered again undoes none of it. Which
 * entry means which stage is this library's reading of the plan that names the ladder.
 *
 * @param came the stage it had when it was registered: what had happened by then, nobody here could
 *     prevent
 * @param steps how it moved up from there, each above the one before
 */
public record Escalation(EscalationStage came, List<Step> steps) {

  /**
   * A step up.
   *
   * @param to the stage reached
   * @param on the day it was reached
   * @param event the number of the entry that says so
   * @param because what that entry is
   */
  public record Step(EscalationStage to, LocalDate on, int event, EventKind because) {}

  /** Copies the list. */
  public Escalation {
    steps = List.copyOf(steps);
  }

  /** Returns the highest stage it has had. */
  public EscalationStage reached() {
    return steps.isEmpty() ? came : steps.get(steps.size() - 1).to();
  }

  /** Returns whether it moved up after it was registered; prevention means that it did not. */
  public boolean hasEscalated() {
    return !steps.isEmpty();
  }

  static Escalation of(MediationCase it) {
    EscalationStage came = EscalationStage.DISPUTE;
    EscalationStage reached = came;
    LocalDate registered = Optional.ofNullable(it.registeredOn()).orElse(LocalDate.MIN);
    List<Step> steps = new ArrayList<>();
    for (Step sign : signs(it.effectiveEvents())) {
      if (sign.to().isAbove(reached)) {
        reached = sign.to();
        if (sign.on().isBefore(registered)) {
          came = reached;
        } else {
          steps.add(sign);
        }
      }
    }
    return new Escalation(came, steps);
  }

  private static List<Step> signs(List<CaseEvent> journal) {
    List<Step> signs = new ArrayList<>();
    Optional<String> level = Optional.empty();
    for (CaseEvent event : journal) {
      CaseEventBody body = event.body();
      if (body instanceof MediationEvent.RiskAssessed assessed) {
        if (level.filter(before -> !before.equals(assessed.level())).isPresent()) {
          signs.add(sign(EscalationStage.CONTRADICTION, event.occurredOn(), event));
        }
        level = Optional.of(assessed.level());
      } else if (body instanceof RiskEvent.RiskLowered lowered) {
        level = Optional.of(lowered.level());
      } else if (body instanceof RiskEvent.HarmFound
          || (body instanceof FollowUpEvent.VisitFindingMade made
              && made.found() == VisitFinding.DANGER)) {
        signs.add(sign(EscalationStage.CONTRADICTION, event.occurredOn(), event));
      } else if (body instanceof SupervisionEvent.BadOutcomeRecorded bad) {
        signs.add(sign(stage(bad.outcome()), bad.day(), event));
      }
    }
    signs.sort(Comparator.comparing(Step::on).thenComparing(Step::event));
    return signs;
  }

  private static Step sign(EscalationStage to, LocalDate on, CaseEvent event) {
    return new Step(to, on, event.sequence(), event.kind());
  }

  private static EscalationStage stage(BadOutcomeKind outcome) {
    return switch (outcome) {
      case MASS, PETITION, COLLECTIVE_PETITION, SKIP_LEVEL_PETITION, BEIJING_PETITION, DEATH ->
          EscalationStage.INCIDENT;
      case CRIMINAL, PUBLIC_SECURITY -> EscalationStage.CASE;
    };
  }
}
