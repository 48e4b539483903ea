package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A case that random actors led through the table, with every step they tried. */
final class CaseWalk {

  static final int STEPS = 60;

  /** What was tried; the cases between the steps are folded again when they are asked for. */
  private record Tried(
      CaseContext context, CaseAction action, CaseOption option, Decision decision) {}

  private final long seed;
  private final MediationCase start;
  private final MediationCase end;
  private final CaseRules rules;
  private final List<Tried> tried;

  private CaseWalk(
      long seed, MediationCase start, MediationCase end, CaseRules rules, List<Tried> tried) {
    this.seed = seed;
    this.start = start;
    this.end = end;
    this.rules = rules;
    this.tried = List.copyOf(tried);
  }

  /** Leads the walk of a seed, always the same one. */
  static CaseWalk of(long seed) {
    Walker walker = new Walker(seed);
    MediationCase start = walker.it();
    List<Tried> tried = new ArrayList<>();
    for (int step = 0; step < STEPS; step++) {
      WalkStep taken = walker.step();
      tried.add(new Tried(taken.context(), taken.action(), taken.option(), taken.decision()));
    }
    return new CaseWalk(seed, start, walker.it(), walker.rules(), tried);
  }

  /** The case the walk began with: unregistered, or under way already. */
  MediationCase start() {
    return start;
  }

  MediationCase end() {
    return end;
  }

  CaseRules rules() {
    return rules;
  }

  /** Every step, those refused included. */
  void forEachStep(Consumer<WalkStep> look) {
    MediationCase it = start;
    for (Tried each : tried) {
      MediationCase next =
          each.decision().events().isEmpty() ? it : it.after(each.decision().events());
      look.accept(
          new WalkStep(it, each.context(), each.action(), each.option(), each.decision(), next));
      it = next;
    }
  }

  /** The steps that were taken. */
  void forEachTaken(Consumer<WalkStep> look) {
    forEachStep(
        step -> {
          if (step.isTaken()) {
            look.accept(step);
          }
        });
  }

  /** Who tried the last step, and when. */
  CaseContext lastContext() {
    return tried.get(tried.size() - 1).context();
  }

  /** The day of the last step. */
  LocalDate lastDay() {
    return lastContext().today();
  }

  @Override
  public String toString() {
    return "walk of seed "
        + seed
        + ": "
        + tried.stream().map(t -> t.action().kind().code()).toList();
  }
}
