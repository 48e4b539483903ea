package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.Village.KAN;
import static org.fengqiao.mediation.casework.Village.KAN_SELF;
import static org.fengqiao.mediation.casework.Village.MEDIATOR;
import static org.fengqiao.mediation.casework.Village.ZOU_SELF;
import static org.fengqiao.mediation.casework.Village.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.calendar.ClockEffect;
import org.fengqiao.mediation.kernel.Certainty;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the rules of the law and of the place ask before a case is taken. */
@Requirement({"CASE-05", "CASE-08"})
class AcceptanceTest {

  private static final String MORNING = "2026-03-30T09:00";

  private final Running running = Running.unregistered();

  @Test
  void aMedicalDisputeIsTakenOnApplicationAndWithAYesOfAllSidesOnly() {
    Decision initiative =
        running.refuses(
            MEDIATOR,
            MORNING,
            new IntakeAction.StartOwnInitiative(
                Village.registration("MEDICAL").build(), true, Optional.empty()),
            CaseProblem.APPLICATION_NEEDED);
    assertEquals(
        Optional.of("31"), initiative.refusal().list().get(0).basis().flatMap(LegalBasis::article));
    running.does(ZOU_SELF, MORNING, Village.application("MEDICAL"));
    running.refuses(
        MEDIATOR, "2026-03-30T10:00", new IntakeAction.Accept(), CaseProblem.CONSENT_MISSING);
    running
        .does(MEDIATOR, "2026-03-30T10:00", new IntakeAction.InformParty(KAN, "F10-2026"))
        .does(KAN_SELF, "2026-03-30T10:30", new IntakeAction.GiveConsent(KAN))
        .accepted();
    assertEquals(day("2026-05-14"), running.clock(ClockKind.MEDICAL).lastDay());
    assertTrue(running.it().running(ClockKind.MEDIATION).isEmpty());
  }

  private static LegalBasis as(Certainty certainty) {
    return LegalBasis.builder().from(LegalBasis.ourDefault()).certainty(certainty).build();
  }

  @ParameterizedTest
  @EnumSource(Certainty.class)
  void aTypeIsClosedByAnInstrumentInForceHereAndADefaultOnlyWarns(Certainty certainty) {
    running.under(
        Village.rulesWith(ClockEffect.LATE).putNotMediable("NEIGHBOUR", as(certainty)).build());
    running.registered();
    Decision decision = running.decide(MEDIATOR, "2026-03-30T10:00", new IntakeAction.Accept());
    assertEquals(isInstrument(certainty), decision.isRefused());
    if (!decision.isRefused()) {
      assertEquals(
          List.of(CaseProblem.TYPE_NOT_MEDIABLE),
          decision.notices().stream().map(Problem::code).toList());
    }
  }

  private static boolean isInstrument(Certainty certainty) {
    return certainty != Certainty.ANALOGY && certainty != Certainty.OUR_DEFAULT;
  }

  @ParameterizedTest
  @EnumSource(Certainty.class)
  void aClearYesOfAllIsNeededWhereAnInstrumentInForceHereSaysSo(Certainty certainty) {
    running.under(Village.rulesWith(ClockEffect.LATE).putOptIn("NEIGHBOUR", as(certainty)).build());
    running.registered();
    Decision decision = running.decide(MEDIATOR, "2026-03-30T10:00", new IntakeAction.Accept());
    assertEquals(isInstrument(certainty), decision.isRefused());
  }

  @Test
  void aPlaceThatAsksForAClearYesDoesNotBarTheOwnInitiative() {
    running.under(
        Village.rulesWith(ClockEffect.LATE)
            .putOptIn("NEIGHBOUR", as(Certainty.LOCAL_REGULATION))
            .build());
    running.registered().isIn(CaseState.REG);
  }
}
