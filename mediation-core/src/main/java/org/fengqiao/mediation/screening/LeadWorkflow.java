package org.fengqiao.mediation.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.Problems;

/**
 * The steps with leads: T01 to T03 of the reference workflow and what the ledger needs. A lead that
 * is converted or closed never changes again. Every reason of a refusal is given at once.
 */
public final class LeadWorkflow {

  private static final LegalBasis VOLUNTARY = LegalBasis.mediationLaw("3");

  private final Lead lead;
  private final LeadContext context;
  private final List<Problem> found = new ArrayList<>();

  private LeadWorkflow(Lead lead, LeadContext context) {
    this.lead = lead;
    this.context = context;
  }

  /**
   * Decides whether a lead may be recorded (登记线索, T01) by the acting organisation, which becomes
   * its first receiver. The time for disposing of it begins (C-01).
   *
   * @param wanted an open lead of version 1
   */
  public static LeadDecision record(Lead wanted, LeadContext context) {
    if (wanted.state() != LeadState.OPEN || wanted.version() != 1) {
      throw new IllegalArgumentException(
          "a lead is recorded open and in version 1: "
              + wanted.id()
              + " is "
              + wanted.state().code()
              + " in version "
              + wanted.version());
    }
    LeadWorkflow step = new LeadWorkflow(wanted, context);
    step.checkRecording();
    return step.outcome(Optional.of(Lead.builder().from(wanted).disposeBy(step.limit()).build()));
  }

  /** The last day by the rule of the place (C-01). */
  private LocalDate limit() {
    return LeadRouting.limit(lead, context.rules(), context.calendar()).value().lastDay();
  }

  /** Decides a step with a recorded lead. */
  public static LeadDecision decide(Lead lead, LeadAction action, LeadContext context) {
    LeadWorkflow step = new LeadWorkflow(lead, context);
    if (lead.isFinal()) {
      step.report(ScreeningProblem.LEAD_FINAL, lead.state(), action.code());
      return step.outcome(Optional.empty());
    }
    return step.outcome(step.next(action).map(Lead.Builder::build));
  }

  private void checkRecording() {
    if (!lead.region().isWithin(context.acting().region())) {
      report(
          ScreeningProblem.OUTSIDE_AREA,
          lead.region().digits(),
          context.acting().name(),
          context.acting().region().digits());
    }
    if (!lead.firstReceiver().equals(context.acting().id())) {
      report(
          ScreeningProblem.OTHER_RECEIVER,
          lead.firstReceiver().text(),
          context.acting().id().text());
    }
    if (!lead.id().partition().equals(lead.region().partition())) {
      report(
          ScreeningProblem.OTHER_PARTITION,
          lead.region().digits(),
          lead.region().partition().digits());
    }
    if (lead.foundOn().isAfter(context.day())) {
      report(ScreeningProblem.FOUND_LATER, lead.foundOn(), context.day());
    }
    checkType(lead.disputeType());
  }

  private Optional<Lead.Builder> next(LeadAction action) {
    Lead.Builder next = Lead.builder().from(lead).version(lead.version() + 1);
    if (action instanceof LeadAction.EnterLedger enter) {
      return entry(enter).map(next::entry);
    }
    if (action instanceof LeadAction.SetPolicy set) {
      return withEntry(set).map(entry -> next.entry(entry.withPolicy(set.policy())));
    }
    if (action instanceof LeadAction.Classify classify) {
      checkType(classify.disputeType());
      return Optional.of(next.disputeType(classify.disputeType()).gravity(classify.gravity()));
    }
    if (action instanceof LeadAction.HandOver handOver) {
      lead.entry().ifPresent(entry -> next.entry(entry.heldBy(handOver.to())));
      return Optional.of(next.holder(handOver.to()));
    }
    if (action instanceof LeadAction.Guide guide) {
      return guide(guide, next);
    }
    if (action instanceof LeadAction.Convert convert) {
      noteMissingEntry();
      return Optional.of(next.state(LeadState.CONVERTED).caseId(convert.caseId()));
    }
    return close((LeadAction.Close) action)
        .map(closing -> next.state(LeadState.CLOSED).closing(closing));
  }

  private Optional<LedgerEntry> entry(LeadAction.EnterLedger enter) {
    if (lead.entry().isPresent()) {
      report(ScreeningProblem.ENTRY_EXISTS, lead.entry().get().number());
    }
    enter
        .timeLimit()
        .filter(given -> given.isBefore(context.day()))
        .ifPresent(given -> report(ScreeningProblem.LIMIT_BEFORE_ENTRY, given, context.day()));
    LocalDate limit = enter.timeLimit().or(lead::disposeBy).orElseGet(this::limit);
    if (lead.gravity() == LeadGravity.MAJOR && context.rules().majorNeedsPolicy()) {
      note(
          Problem.of(ScreeningProblem.POLICY_OWED, lead.id().text(), enter.number())
              .because(context.rules().majorNeedsPolicyBasis()));
    }
    return found.stream().anyMatch(LeadWorkflow::isError)
        ? Optional.empty()
        : Optional.of(
            new LedgerEntry(
                enter.number(),
                context.day(),
                limit,
                enter.responsible(),
                enter.mediator(),
                enter.measures(),
                Optional.empty()));
  }

  private Optional<LedgerEntry> withEntry(LeadAction action) {
    if (lead.entry().isEmpty()) {
      report(ScreeningProblem.NO_ENTRY, action.code());
    }
    return lead.entry();
  }

  private Optional<Lead.Builder> guide(LeadAction.Guide guide, Lead.Builder next) {
    if (lead.state() == LeadState.GUIDED) {
      report(ScreeningProblem.ALREADY_GUIDED, lead.guidedOn().orElseThrow());
    }
    if (!guide.toldVoluntaryAndFree()) {
      note(Problem.of(ScreeningProblem.NOT_TOLD, lead.id().text()).because(VOLUNTARY));
    }
    return Optional.of(next.state(LeadState.GUIDED).guidedOn(context.day()));
  }

  private Optional<LeadClosing> close(LeadAction.Close close) {
    noteMissingEntry();
    boolean duplicate = close.reason() == LeadCloseReason.DUPLICATE;
    if (duplicate != close.duplicateOf().isPresent()
        || close.duplicateOf().equals(Optional.of(lead.id()))) {
      report(ScreeningProblem.DUPLICATE_UNNAMED, close.reason());
    }
    if ((close.reason() == LeadCloseReason.TAKEN_OVER) != close.receipt().isPresent()) {
      report(ScreeningProblem.RECEIPT_MISSING, close.reason());
    }
    return found.stream().anyMatch(LeadWorkflow::isError)
        ? Optional.empty()
        : Optional.of(
            new LeadClosing(close.reason(), context.day(), close.duplicateOf(), close.receipt()));
  }

  private void noteMissingEntry() {
    if (lead.entry().isEmpty()) {
      report(ScreeningProblem.NEVER_ENTERED);
    }
  }

  private void checkType(String disputeType) {
    context.disputeTypes().check(lead.id().text(), disputeType, lead.foundOn()).forEach(this::note);
  }

  private LeadDecision outcome(Optional<Lead> next) {
    Problems problems = new Problems(found);
    return problems.hasErrors()
        ? new LeadDecision.Refused(problems)
        : new LeadDecision.Changed(next.orElseThrow(), problems);
  }

  private void report(ScreeningProblem code, Object... arguments) {
    note(Problem.of(code, lead.id().text(), arguments));
  }

  private void note(Problem problem) {
    found.add(problem);
  }

  private static boolean isError(Problem problem) {
    return new Problems(List.of(problem)).hasErrors();
  }
}
