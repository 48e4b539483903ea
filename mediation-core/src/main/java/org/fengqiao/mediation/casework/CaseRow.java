package org.fengqiao.mediation.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.jspecify.annotations.Nullable;

/**
 * A row of the workflow table: when an action is open, what its arguments must be, what it does.
 */
final class CaseRow<A extends CaseAction> {

  /** What an accepted action does. */
  interface Effect<A> {
    void apply(A action, Attempt attempt, Effects effects);
  }

  /** The first day on which the action can have happened. */
  enum Earliest {
    /** The day the dispute arose. */
    DISPUTE,
    /** The day of registration. */
    REGISTRATION,
    /** The day the present main state began. */
    STATE,
    /** The day the case ended or the agreement took effect. */
    ENDING
  }

  private record Guard(Consumer<Attempt> check, List<StepProblem> reports) {}

  private final ActionKind kind;
  private final Class<A> type;
  private final List<CaseState> from;
  private final Set<CaseState> open;

  /** What is said in the states it is not open in, by state; the most frequent refusal of all. */
  private final Map<CaseState, List<Object>> closed;

  private final Map<Role, CaseMatrix.Cell> cells;

  private final Optional<CaseState> to;
  private final Optional<CaseState> orTo;
  private final List<CaseState> stays;
  private final List<Paper> papers;
  private final LegalBasis basis;
  private final Earliest earliest;
  private final boolean pinned;
  private final List<Guard> guards;
  private final BiConsumer<A, Attempt> arguments;
  private final Effect<A> effect;

  private CaseRow(Builder<A> builder, Effect<A> effect) {
    this.kind = builder.kind;
    this.type = builder.type;
    this.from = List.copyOf(builder.from);
    this.open = EnumSet.copyOf(builder.from);
    this.closed = new EnumMap<>(CaseState.class);
    for (CaseState state : EnumSet.complementOf(EnumSet.copyOf(open))) {
      closed.put(state, List.of(kind, state, from));
    }
    this.cells = CaseMatrix.cells(kind);
    this.to = builder.to;
    this.orTo = builder.orTo;
    this.stays = List.copyOf(builder.stays);
    this.papers = List.copyOf(builder.papers);
    this.basis = builder.basis;
    this.earliest = builder.earliest;
    this.pinned = builder.pinned;
    this.guards = List.copyOf(builder.guards);
    this.arguments = builder.arguments;
    this.effect = effect;
  }

  static <A extends CaseAction> Builder<A> of(ActionKind kind, Class<A> type) {
    return new Builder<>(kind, type);
  }

  ActionKind kind() {
    return kind;
  }

  /** Returns what a role may do about the action. */
  CaseMatrix.Cell cell(Role role) {
    return cells.getOrDefault(role, CaseMatrix.Cell.NONE);
  }

  LegalBasis basis() {
    return basis;
  }

  List<Paper> papers() {
    return papers;
  }

  WorkflowRow describe() {
    return new WorkflowRow(
        kind,
        from,
        to,
        orTo,
        stays,
        CaseMatrix.executors(kind),
        guards.stream().flatMap(guard -> guard.reports().stream()).toList(),
        papers,
        ClockTable.of(kind),
        basis);
  }

  /**
   * Finds what blocks the action whatever its arguments are. A party or an outsider whom the action
   * is not for is told that, and nothing of what stands in the case.
   */
  void checkKind(Attempt attempt) {
    CaseState state = attempt.it().state();
    boolean isOpen = isOpenIn(state);
    if (!isOpen) {
      if (state == CaseState.ARCH) {
        attempt.report(CaseProblem.CASE_ARCHIVED, kind);
      } else {
        attempt.reportWith(
            CaseProblem.STATE_NOT_ALLOWED, Objects.requireNonNull(closed.get(state)));
      }
    }
    ActorCheck.check(attempt);
    checkClockAndRules(attempt);
    if (isOpen && mayBeTold(attempt)) {
      for (Guard guard : guards) {
        guard.check().accept(attempt);
      }
    }
  }

  /** Returns whether what stands in the case may be told to whoever asks about the action. */
  static boolean mayBeTold(Attempt attempt) {
    return attempt.cell().permission().acts() || EventCircle.OFFICE.has(attempt.actor().role());
  }

  private void checkClockAndRules(Attempt attempt) {
    CaseContext context = attempt.context();
    Optional<Instant> last = attempt.it().lastRecordedAt();
    if (last.isPresent() && context.now().isBefore(last.get())) {
      attempt.report(CaseProblem.CLOCK_BACKWARDS, context.now(), last.get());
    }
    Optional<String> accepted = pinned ? attempt.it().rulesFingerprint() : Optional.empty();
    if (accepted.isPresent() && !accepted.get().equals(context.rules().fingerprint())) {
      attempt.report(
          CaseProblem.RULES_CHANGED,
          attempt.it().rulesDay().orElseThrow(),
          accepted.get(),
          context.rules().fingerprint());
    }
  }

  /** Finds what is wrong with the arguments; the state must be one the row is open in. */
  void checkArguments(CaseAction action, Attempt attempt) {
    attempt.kindIsChecked();
    A argument = type.cast(action);
    checkDay(attempt, argument);
    arguments.accept(argument, attempt);
  }

  private void checkDay(Attempt attempt, A action) {
    LocalDate day = attempt.day();
    LocalDate today = attempt.context().today();
    if (day.isAfter(today)) {
      attempt.report(CaseProblem.OCCURRED_IN_FUTURE, "occurredOn", day, today);
    }
    LocalDate first = firstDay(attempt.it(), action);
    if (first != null && day.isBefore(first)) {
      attempt.report(CaseProblem.OCCURRED_TOO_EARLY, "occurredOn", day, first);
    }
  }

  private @Nullable LocalDate firstDay(MediationCase it, A action) {
    return switch (earliest) {
      case DISPUTE ->
          action instanceof RegisteringAction registering
              ? registering.registration().arisenOn().orElse(null)
              : null;
      case REGISTRATION -> it.registeredOn();
      case STATE -> it.stateSince().orElse(null);
      case ENDING -> it.endedOn();
    };
  }

  boolean isOpenIn(CaseState state) {
    return open.contains(state);
  }

  Effects effects(CaseAction action, Attempt attempt) {
    Effects effects = new Effects(attempt);
    effect.apply(type.cast(action), attempt, effects);
    return effects;
  }

  /** Builds a row; the effect comes last and completes it. */
  static final class Builder<A extends CaseAction> {

    private final ActionKind kind;
    private final Class<A> type;
    private final List<CaseState> from = new ArrayList<>();
    private final List<Paper> papers = new ArrayList<>();
    private final List<Guard> guards = new ArrayList<>();
    private Optional<CaseState> to = Optional.empty();
    private LegalBasis basis = LegalBasis.ourDefault();
    private Optional<CaseState> orTo = Optional.empty();
    private final List<CaseState> stays = new ArrayList<>();
    private Earliest earliest = Earliest.REGISTRATION;
    private boolean pinned;
    private BiConsumer<A, Attempt> arguments = (action, attempt) -> {};

    private Builder(ActionKind kind, Class<A> type) {
      this.kind = kind;
      this.type = type;
    }

    Builder<A> from(CaseState... states) {
      from.addAll(Arrays.asList(states));
      return this;
    }

    /** The state changes, so the action cannot have happened before the present one began. */
    Builder<A> to(CaseState state) {
      to = Optional.of(state);
      earliest = Earliest.STATE;
      return this;
    }

    /** Where it leads instead, depending on what is still open. */
    Builder<A> orTo(CaseState state) {
      orTo = Optional.of(state);
      return this;
    }

    /** Where the row is open and leaves the main state as it is. */
    Builder<A> staysIn(CaseState... states) {
      stays.addAll(Arrays.asList(states));
      return this;
    }

    Builder<A> papers(Paper... needed) {
      papers.addAll(Arrays.asList(needed));
      return this;
    }

    Builder<A> basis(LegalBasis where) {
      basis = where;
      return this;
    }

    Builder<A> earliest(Earliest day) {
      earliest = day;
      return this;
    }

    /** The row applies rules of the place, which must be those the case was accepted under. */
    Builder<A> pinned() {
      pinned = true;
      return this;
    }

    Builder<A> guard(Consumer<Attempt> check, StepProblem... reports) {
      guards.add(new Guard(check, List.of(reports)));
      return this;
    }

    Builder<A> arguments(BiConsumer<A, Attempt> check) {
      arguments = check;
      return this;
    }

    CaseRow<A> does(Effect<A> effect) {
      return new CaseRow<>(this, effect);
    }
  }
}
