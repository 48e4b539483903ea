package org.fengqiao.mediation.examples.bench;

import com.alibaba.cola.statemachine.builder.StateMachineBuilder;
import com.alibaba.cola.statemachine.builder.StateMachineBuilderFactory;
import com.github.oxo42.stateless4j.StateMachineConfig;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.fengqiao.mediation.casework.ActionKind;
import org.fengqiao.mediation.casework.CaseState;
import org.springframework.statemachine.StateMachine;

/**
 * The way of {@link CaseCourse} through the main states, for engines that know states and triggers
 * and nothing of guards, clocks, rights or a journal.
 */
final class MainStates {

  /** From one main state to the next. */
  record Way(CaseState from, ActionKind trigger, CaseState to) {}

  static final List<Way> WAYS =
      List.of(
          new Way(CaseState.NONE, ActionKind.START_OWN_INITIATIVE, CaseState.REG),
          new Way(CaseState.REG, ActionKind.ACCEPT, CaseState.ACC),
          new Way(CaseState.ACC, ActionKind.OPEN_MEDIATION, CaseState.MED),
          new Way(CaseState.MED, ActionKind.RECORD_ORAL, CaseState.AGR),
          new Way(CaseState.AGR, ActionKind.CLOSE, CaseState.CLOSED),
          new Way(CaseState.CLOSED, ActionKind.ARCHIVE, CaseState.ARCH));

  private MainStates() {}

  static com.alibaba.cola.statemachine.StateMachine<CaseState, ActionKind, String> cola() {
    StateMachineBuilder<CaseState, ActionKind, String> builder =
        StateMachineBuilderFactory.create();
    for (Way way : WAYS) {
      builder
          .externalTransition()
          .from(way.from())
          .to(way.to())
          .on(way.trigger())
          .when(context -> true)
          .perform((from, to, event, context) -> {});
    }
    // Machines stand in a static map, where a name may be used once.
    return builder.build("main-states-" + UUID.randomUUID());
  }

  static StateMachineConfig<CaseState, ActionKind> stateless4j() {
    StateMachineConfig<CaseState, ActionKind> config = new StateMachineConfig<>();
    WAYS.forEach(way -> config.configure(way.from()).permit(way.trigger(), way.to()));
    return config;
  }

  /** Returns a running machine; a last trigger leads it back to the beginning. */
  static StateMachine<CaseState, ActionKind> spring(ActionKind back) {
    try {
      var builder =
          org.springframework.statemachine.config.StateMachineBuilder
              .<CaseState, ActionKind>builder();
      builder
          .configureStates()
          .withStates()
          .initial(CaseState.NONE)
          .states(EnumSet.allOf(CaseState.class));
      for (Way way : WAYS) {
        builder
            .configureTransitions()
            .withExternal()
            .source(way.from())
            .target(way.to())
            .event(way.trigger());
      }
      builder
          .configureTransitions()
          .withExternal()
          .source(CaseState.ARCH)
          .target(CaseState.NONE)
          .event(back);
      StateMachine<CaseState, ActionKind> machine = builder.build();
      machine.startReactively().block();
      return machine;
    } catch (Exception e) {
      throw new IllegalStateException("the Spring state machine could not be built", e);
    }
  }
}
