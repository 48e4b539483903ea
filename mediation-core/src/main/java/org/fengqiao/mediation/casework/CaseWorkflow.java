package org.fengqiao.mediation.casework;

import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.kernel.Instants;
import org.fengqiao.mediation.kernel.Problems;
import org.fengqiao.mediation.kernel.Severity;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.screening.Lead;

/**
 * The workflow: one immutable table of what may be done in which state, by whom, under which
 * conditions, and what then happens. Whatever is not a row is refused.
 */
public final class CaseWorkflow {

  private static final Map<ActionKind, CaseRow<?>> TABLE = table();

  private CaseWorkflow() {}

  private static Map<ActionKind, CaseRow<?>> table() {
    List<CaseRow<?>> all = new ArrayList<>();
    all.addAll(IntakeRows.rows());
    all.addAll(ConsentRows.rows());
    all.addAll(AcceptanceRows.rows());
    all.addAll(ReferralRows.rows());
    all.addAll(PartyRows.rows());
    all.addAll(SuccessionRows.rows());
    all.addAll(AppointmentRows.rows());
    all.addAll(RiskRows.rows());
    all.addAll(ReportRows.rows());
    all.addAll(MediationRows.rows());
    all.addAll(SessionRows.rows());
    all.addAll(PeriodRows.rows());
    all.addAll(AgreementRows.rows());
    all.addAll(SigningRows.rows());
    all.addAll(ConfirmationRows.rows());
    all.addAll(ConfirmationCourtRows.rows());
    all.add(ArbitralReviewRow.row());
    all.add(NotaryRow.row());
    all.add(EnforcementRow.row());
    all.add(LeniencyRow.row());
    all.addAll(PaymentOrderRows.rows());
    all.addAll(PaymentOrderCourtRows.rows());
    all.addAll(AgreementChangeRows.rows());
    all.addAll(EndingRows.rows());
    all.addAll(UntimelyRows.rows());
    all.addAll(HandoverRows.rows());
    all.addAll(OrganRows.rows());
    all.addAll(FeedbackRows.rows());
    all.addAll(PerformanceRows.rows());
    all.addAll(FollowUpRows.rows());
    all.addAll(RecordRows.rows());
    all.addAll(SupervisionRows.rows());
    all.addAll(AftermathRows.rows());
    Map<ActionKind, CaseRow<?>> table = new EnumMap<>(ActionKind.class);
    all.forEach(row -> table.put(row.kind(), row));
    return table;
  }

  private static CaseRow<?> row(ActionKind kind) {
    return Optional.ofNullable(TABLE.get(kind)).orElseThrow();
  }

  /** Returns whether the table has a row for a kind of action in a main state. */
  static boolean isOpen(ActionKind kind, CaseState state) {
    return row(kind).isOpenIn(state);
  }

  /**
   * Decides whether an action may be done.
   *
   * @return the events it causes, or every reason why not with the lawful alternatives; the case is
   *     unchanged either way
   */
  public static Decision decide(MediationCase it, CaseAction action, CaseContext context) {
    CaseRow<?> row = row(action.kind());
    Attempt attempt = new Attempt(it.at(context.occurredOn()), context, row);
    row.checkKind(attempt);
    if (row.isOpenIn(it.state())) {
      row.checkArguments(action, attempt);
      PrivateTexts.check(action, attempt);
      checkReceiver(action, attempt);
    }
    Problems found = attempt.found();
    if (found.hasErrors()) {
      return Decision.refused(it, action.kind(), found, alternatives(it, found, context));
    }
    List<CaseEventBody> bodies = row.effects(action, attempt).bodies();
    return Decision.accepted(
        it, action.kind(), envelopes(it, action, bodies, context), attempt.found());
  }

  /**
   * Returns every kind of action with what blocks it for the actor of the context, and when it is
   * due. An action of a blocked kind is always refused with these reasons; the refusal of an open
   * kind names arguments only.
   */
  public static List<CaseOption> options(MediationCase it, CaseContext context) {
    CaseOnDay then = it.at(context.occurredOn());
    OptionDays days = OptionDays.of(then, standsFor(then, context));
    List<CaseOption> options = new ArrayList<>(TABLE.size());
    for (CaseRow<?> row : TABLE.values()) {
      Attempt attempt = new Attempt(then, context, row);
      row.checkKind(attempt);
      options.add(
          new CaseOption(
              row.kind(),
              attempt.found().only(Severity.ERROR),
              row.papers(),
              CaseRow.mayBeTold(attempt) ? days.of(row.kind()) : Optional.empty(),
              !attempt.found().hasErrors() && days.isOwed(row.kind())));
    }
    return List.copyOf(options);
  }

  /** The parties an actor stands for; empty for an office or a mediator. */
  private static Optional<List<PartyNumber>> standsFor(CaseOnDay then, CaseContext context) {
    Attempt any = new Attempt(then, context, row(ActionKind.REVISIT_DECLINED));
    return any.isPartyOrAgent() ? Optional.of(any.ownPartiesWithoutPower()) : Optional.empty();
  }

  /** Returns the table, in the order of its numbers. */
  public static List<WorkflowRow> rows() {
    List<WorkflowRow> rows = new ArrayList<>();
    TABLE.values().forEach(row -> rows.add(row.describe()));
    return List.copyOf(rows);
  }

  /**
   * Returns the digest under which a command is compared with one that has the same idempotency
   * key: two commands are the same if kind and arguments are. It is taken from stable codes, so
   * that a stored digest compares with those of later versions.
   */
  public static String digest(CaseAction action) {
    return ActionDigest.of(action);
  }

  private static List<ActionKind> alternatives(
      MediationCase it, Problems refusal, CaseContext context) {
    Set<ActionKind> kinds = new LinkedHashSet<>();
    refusal.only(Severity.ERROR).stream()
        .filter(problem -> problem.code() instanceof StepProblem)
        .forEach(problem -> kinds.addAll(((StepProblem) problem.code()).alternatives()));
    options(it, context).stream()
        .filter(CaseOption::isOpen)
        .forEach(option -> kinds.add(option.action()));
    return List.copyOf(kinds);
  }

  /**
   * Returns the link that another case holds back once it was named (T17); none if it is linked
   * already. Never written down before what the other case holds already.
   *
   * @param other the case that was named
   * @param from the case it was named in
   */
  public static List<CaseEvent> linkedBack(
      MediationCase other, CaseId from, LinkKind kind, CaseContext context) {
    boolean linked = other.links().stream().anyMatch(link -> link.other().equals(from));
    Instant now = Instants.cut(context.now());
    Instant at = other.lastRecordedAt().filter(last -> last.isAfter(now)).orElse(now);
    return linked
        ? List.of()
        : List.of(
            CaseEvent.builder()
                .caseId(other.id())
                .sequence(other.version() + 1)
                .body(new PartyEvent.CaseLinked(from, kind))
                .occurredOn(context.occurredOn())
                .recordedAt(at)
                .actor(context.actor().id())
                .role(context.actor().role())
                .organisation(context.actor().organisation())
                .build());
  }

  private static List<CaseEvent> envelopes(
      MediationCase it, CaseAction action, List<CaseEventBody> bodies, CaseContext context) {
    List<CaseEvent> events = new ArrayList<>(bodies.size());
    Instant recordedAt = Instants.cut(context.now());
    Optional<LocalTime> at = context.occurredAt().map(time -> time.truncatedTo(ChronoUnit.SECONDS));
    for (CaseEventBody body : bodies) {
      CaseEvent.Builder event =
          CaseEvent.builder()
              .caseId(it.id())
              .sequence(it.version() + events.size() + 1)
              .body(body)
              .occurredOn(context.occurredOn())
              .occurredAt(at)
              .recordedAt(recordedAt)
              .actor(context.actor().id())
              .role(context.actor().role())
              .organisation(context.actor().organisation());
      if (body instanceof IntakeEvent.CaseRegistered) {
        event.firstReceiver(firstReceiver(action, context));
      }
      if (events.isEmpty() && context.idempotencyKey().isPresent()) {
        event
            .idempotencyKey(context.idempotencyKey())
            .commandEvents(bodies.size())
            .commandDigest(context.commandDigest().orElseGet(() -> digest(action)));
      }
      events.add(event.build());
    }
    return events;
  }

  private static FirstReceiver firstReceiver(CaseAction action, CaseContext context) {
    Optional<FirstReceiver> named =
        action instanceof RegisteringAction registering
            ? leadOf(registering, context).flatMap(FirstReceiver::of).or(registering::firstReceiver)
            : Optional.empty();
    return named.orElseGet(
        () -> new FirstReceiver(context.actor().id(), context.actor().organisation()));
  }

  /** Who received a lead first stays so for ever (T01, CASE-33): nobody else is named instead. */
  private static void checkReceiver(CaseAction action, Attempt attempt) {
    if (action instanceof RegisteringAction registering) {
      leadOf(registering, attempt.context())
          .flatMap(FirstReceiver::of)
          .ifPresent(
              first ->
                  registering
                      .firstReceiver()
                      .filter(named -> !first.isNamedBy(named))
                      .ifPresent(
                          named ->
                              attempt.report(
                                  CaseProblem.LEAD_OTHER_RECEIVER,
                                  "firstReceiver",
                                  named.actor().text(),
                                  first.actor().text())));
    }
  }

  /** The lead a registration names, as it stands. */
  private static Optional<Lead> leadOf(RegisteringAction action, CaseContext context) {
    return context
        .lead()
        .filter(lead -> action.registration().lead().filter(lead.id()::equals).isPresent());
  }
}
