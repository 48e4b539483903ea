package org.fengqiao.mediation.casework;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.calendar.ClockEffect;
import org.fengqiao.mediation.kernel.Problem;

/** Leads one walk: what is tried next, by whom and when. */
final class Walker {

  private final Random random;
  private final CaseRules rules;
  private final Set<ActionKind> wanted;
  private MediationCase it = MediationCase.unregistered(Village.CASE);
  private Set<ActionKind> advised = Set.of();
  private Instant now = Instant.parse("2026-03-30T01:00:00Z");

  Walker(long seed) {
    random = new Random(seed);
    rules =
        Village.rulesWith(random.nextBoolean() ? ClockEffect.ENDS : ClockEffect.LATE)
            .closing(
                new ClosingRule(
                    random.nextBoolean(), random.nextBoolean(), Village.rules().closing().basis()))
            .groups(new GroupRule(2, 1, 2, false, Village.rules().closing().basis()))
            .build();
    WalkGoal goal = WalkGoal.any(random);
    wanted = goal.wanted(random);
    if (goal != WalkGoal.NOT_TAKEN && random.nextInt(3) > 0) {
      it = new WalkStart(random, rules).underWay();
      now = it.lastRecordedAt().orElseThrow();
    }
  }

  MediationCase it() {
    return it;
  }

  CaseRules rules() {
    return rules;
  }

  /** Tries one step. */
  WalkStep step() {
    passTime();
    ActionKind kind = kind();
    Actor actor = pick(random.nextInt(12) == 0 ? WalkActors.ALL : WalkActors.mayDo(kind, it));
    CaseContext context = context(actor);
    List<CaseOption> options = CaseWorkflow.options(it, context);
    kind = insteadOf(kind, options);
    CaseAction action = new WalkArguments(random, it, actor, today()).action(kind);
    CaseOption option =
        options.stream().filter(o -> o.action() == action.kind()).findFirst().orElseThrow();
    Decision decision = CaseWorkflow.decide(it, action, context);
    if (wanted.contains(kind) || !decision.isRefused()) {
      advised = advice(decision);
    }
    MediationCase before = it;
    if (!decision.events().isEmpty()) {
      it = before.after(decision.events());
    }
    return new WalkStep(before, context, action, option, decision, it);
  }

  /** What has to be done first, as the reasons of a refusal say. */
  private static Set<ActionKind> advice(Decision decision) {
    return decision.refusal().stream()
        .map(Problem::code)
        .filter(StepProblem.class::isInstance)
        .flatMap(code -> ((StepProblem) code).alternatives().stream())
        .filter(kind -> !WalkGoal.ENDING.contains(kind))
        .collect(Collectors.toSet());
  }

  /** Hours go by, and days now and then, more of them once mediation has ended. */
  private void passTime() {
    now = now.plus(Duration.ofHours(random.nextInt(5)));
    boolean talking = it.state() == CaseState.ACC || it.state() == CaseState.MED;
    if (random.nextInt(talking ? 30 : 8) == 0) {
      now = now.plus(Duration.ofDays(random.nextInt(talking ? 20 : 40)));
    }
  }

  private LocalDate today() {
    return LocalDate.ofInstant(now, Village.ZONE);
  }

  private CaseContext context(Actor actor) {
    return CaseContext.builder()
        .from(Village.context(actor, "2026-03-30T09:00").build())
        .now(now)
        .occurredAt(Optional.empty())
        .rules(rules)
        .occurredOn(random.nextInt(10) == 0 ? today().minusDays(random.nextInt(5)) : today())
        .build();
  }

  /** Mostly what the walk is after, or what the last refusal says to do first. */
  private ActionKind kind() {
    int chance = random.nextInt(10);
    if (chance < 3 && mayAskLeniency()) {
      return ActionKind.ASK_LENIENCY;
    }
    if (chance == 0) {
      return pick(List.of(ActionKind.values()));
    }
    List<ActionKind> open =
        Arrays.stream(ActionKind.values()).filter(kind -> WalkActors.isOpen(kind, it)).toList();
    List<ActionKind> first = open.stream().filter(advised::contains).toList();
    if (chance < 6 && !first.isEmpty()) {
      return pick(first);
    }
    List<ActionKind> towards =
        open.stream().filter(kind -> isWanted(kind) && isStillOwed(kind)).toList();
    List<ActionKind> moving = towards.stream().filter(WalkGoal.MOVING::contains).toList();
    if (chance < 6 && !moving.isEmpty()) {
      return pick(moving);
    } else if (chance < 9 && !towards.isEmpty()) {
      return pick(towards);
    }
    List<ActionKind> onward =
        open.stream().filter(kind -> !WalkGoal.ENDING.contains(kind)).toList();
    return pick(onward.isEmpty() ? open : onward);
  }

  /** What is before a court goes on there. */
  private boolean isWanted(ActionKind kind) {
    return wanted.contains(kind)
        || (WalkGoal.RULING.contains(kind) && !it.courtTracks().confirmations().isEmpty())
        || (WalkGoal.ORDER.contains(kind) && !it.courtTracks().orders().isEmpty());
  }

  /** Few walks perform everything; of those both sides mostly ask the police together. */
  private boolean mayAskLeniency() {
    return WalkActors.isOpen(ActionKind.ASK_LENIENCY, it)
        && !it.effectiveAgreements().isEmpty()
        && it.obligations().stream().allMatch(ObligationState::isDone)
        && it.effectiveAgreements().stream()
            .allMatch(each -> it.courtTracks().leniency(each.number()).isEmpty());
  }

  /** Whether there is a point in doing it once more. */
  private boolean isStillOwed(ActionKind kind) {
    return switch (kind) {
      case ASSESS_RISK -> it.risk().isEmpty();
      case SET_PLAN -> it.plan().isEmpty();
      case APPOINT, CHOOSE_MEDIATOR -> it.mediators().isEmpty();
      case ACCEPT_TRANSFER, RETURN_TRANSFER -> it.holderTrack().offer().isPresent();
      case SEAL, MEDIATOR_SIGN, SIGN -> it.openAgreement().isPresent();
      case GIVE_ROUTES -> !EndingRows.toBeTold(it).isEmpty();
      case START_APPRAISAL -> it.appraisals().isEmpty();
      case HAND_OVER, OPEN_SUCCESSOR -> random.nextInt(4) == 0;
      default -> true;
    };
  }

  /** Mostly something open, where the kind is not. */
  private ActionKind insteadOf(ActionKind kind, List<CaseOption> options) {
    List<ActionKind> open =
        options.stream()
            .filter(CaseOption::isOpen)
            .map(CaseOption::action)
            .filter(other -> wanted.contains(other) || !WalkGoal.ENDING.contains(other))
            .toList();
    if (open.isEmpty() || open.contains(kind) || random.nextInt(4) == 0) {
      return kind;
    }
    List<ActionKind> first = open.stream().filter(advised::contains).toList();
    List<ActionKind> towards = open.stream().filter(this::isWanted).toList();
    return pick(first.isEmpty() ? towards.isEmpty() ? open : towards : first);
  }

  private <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
