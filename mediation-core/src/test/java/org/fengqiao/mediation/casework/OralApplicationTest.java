package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.Village.MEDIATOR;
import static org.fengqiao.mediation.casework.Village.ZOU;
import static org.fengqiao.mediation.casework.Village.ZOU_SELF;
import static org.fengqiao.mediation.casework.Village.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.kernel.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody applies for by word of mouth is noted at once and read back. */
class OralApplicationTest {

  private static IntakeAction.Apply applied(String type, ApplicationForm form) {
    return new IntakeAction.Apply(
        Village.registration(type).source(CaseSource.APPLICATION).addApplicants(ZOU).build(),
        Optional.empty(),
        form);
  }

  private static Running before() {
    return Running.unregistered().under(context -> context.occurredOn(day("2026-03-29")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"LABOUR", "MIGRANT-WAGES", "MEDICAL"})
  void whereTheLawSaysSoItIsReadBackAndNotNotedLater(String type) {
    Running.unregistered()
        .refuses(
            MEDIATOR,
            "2026-03-30T09:00",
            applied(type, ApplicationForm.ORAL_NOT_READ_BACK),
            CaseProblem.APPLICATION_NOT_READ_BACK);
    before()
        .refuses(
            MEDIATOR,
            "2026-03-30T09:00",
            applied(type, ApplicationForm.ORAL_READ_BACK),
            CaseProblem.APPLICATION_NOTED_LATER);
    Running running =
        Running.unregistered()
            .does(MEDIATOR, "2026-03-30T09:00", applied(type, ApplicationForm.ORAL_READ_BACK));
    assertEquals(Optional.of(ApplicationForm.ORAL_READ_BACK), noted(running));
  }

  @Test
  void elsewhereItIsOnlyPointedOut() {
    Decision decision =
        before()
            .decide(
                MEDIATOR,
                "2026-03-30T09:00",
                applied("NEIGHBOUR", ApplicationForm.ORAL_NOT_READ_BACK));
    assertFalse(decision.isRefused());
    assertEquals(
        List.of(CaseProblem.APPLICATION_NOT_READ_BACK, CaseProblem.APPLICATION_NOTED_LATER),
        decision.notices().stream().map(Problem::code).toList().subList(0, 2));
  }

  @Test
  void whoAppliesAloneWritesAndNotesNothingOral() {
    Running.unregistered()
        .refuses(
            ZOU_SELF,
            "2026-03-30T09:00",
            applied("NEIGHBOUR", ApplicationForm.ORAL_READ_BACK),
            RecordProblem.FIELD_NOT_EXPECTED);
    Running running =
        Running.unregistered().does(ZOU_SELF, "2026-03-30T09:00", Village.application("NEIGHBOUR"));
    assertEquals(Optional.of(ApplicationForm.WRITTEN), noted(running));
  }

  private static Optional<ApplicationForm> noted(Running running) {
    return ((IntakeEvent.CaseRegistered) running.it().events().get(0).body()).application();
  }
}
