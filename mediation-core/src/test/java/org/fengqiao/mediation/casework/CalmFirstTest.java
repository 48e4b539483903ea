package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.Running.notices;
import static org.fengqiao.mediation.casework.Village.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.calendar.ClockEffect;
import org.fengqiao.mediation.kernel.Certainty;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.party.TextRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A dispute that is not for mediation: people are calmed first, then sent to lawful channels. */
@Requirement("CASE-21")
class CalmFirstTest {

  private static final String NOW = "2026-04-02T09:00";

  private static CaseRules rules(boolean first) {
    LegalBasis plan =
        LegalBasis.builder()
            .from(LegalBasis.ourDefault())
            .certainty(Certainty.PLAN_OR_PRACTICE)
            .build();
    return Village.rulesWith(ClockEffect.LATE)
        .defaults(
            CaseDefaults.ours().with(CaseDefault.CALM_BEFORE_ROUTING, new Choice(first, plan)))
        .build();
  }

  private static EndingAction.EndUnsuited unsuited(Optional<TextRef> calmed) {
    return new EndingAction.EndUnsuited(EndingGround.SPECIAL_ORGAN, text("WHY"), calmed);
  }

  @Test
  void whoEndsAnUnsuitedDisputeSaysHowPeopleWereCalmed() {
    Running running = Samples.in(CaseState.MED);
    assertEquals(
        List.of(EndingProblem.CALM_FIRST),
        notices(running.decide(Village.DIRECTOR, NOW, unsuited(Optional.empty()))));
    running.under(rules(false));
    assertEquals(
        List.of(), notices(running.decide(Village.DIRECTOR, NOW, unsuited(Optional.empty()))));
    running.under(rules(true));
    running.refuses(Village.DIRECTOR, NOW, unsuited(Optional.empty()), EndingProblem.CALM_FIRST);
    running.does(Village.DIRECTOR, NOW, unsuited(Optional.of(text("CALMED"))));
    assertEquals(
        Optional.of(text("CALMED")),
        running.it().endingGround().flatMap(EndingEvent.GroundNoted::calmed));
  }

  @Test
  void theLawfulChannelsAreToldAfterwardsAndBeforeTheCaseIsClosed() {
    Running running = Samples.in(CaseState.MED);
    EndingAction.GiveRoutes routes =
        new EndingAction.GiveRoutes(List.of(Village.ZOU, Village.KAN), List.of(Route.LITIGATION));
    running.refuses(Village.PRESIDING, NOW, routes, CaseProblem.NO_SEVERED_PARTY);
    running.does(Village.DIRECTOR, NOW, unsuited(Optional.of(text("CALMED"))));
    Decision closing =
        running.decide(Village.DIRECTOR, "2026-04-02T10:00", new FollowUpAction.Close());
    assertTrue(closing.refusal().stream().anyMatch(each -> each.code() == CaseProblem.ROUTES_OWED));
    running.does(Village.PRESIDING, "2026-04-02T10:00", routes);
    Decision again =
        running.decide(Village.DIRECTOR, "2026-04-02T10:10", new FollowUpAction.Close());
    assertTrue(again.refusal().stream().noneMatch(each -> each.code() == CaseProblem.ROUTES_OWED));
  }

  @ParameterizedTest
  @EnumSource(DeclineReason.class)
  void whoDeclinesWhatIsNotForMediationSaysSoToo(DeclineReason reason) {
    boolean unsuited = reason == DeclineReason.SPECIAL_ORGAN || reason == DeclineReason.NOT_CIVIL;
    Running running = Samples.in(CaseState.REG);
    assertEquals(
        unsuited ? List.of(EndingProblem.CALM_FIRST) : List.of(),
        notices(
            running.decide(
                Village.MEDIATOR,
                "2026-03-30T12:00",
                new IntakeAction.Decline(reason, Optional.empty()))));
    running.under(rules(true));
    if (unsuited) {
      running.refuses(
          Village.MEDIATOR,
          "2026-03-30T12:00",
          new IntakeAction.Decline(reason, Optional.empty()),
          EndingProblem.CALM_FIRST);
    }
    running
        .does(
            Village.MEDIATOR,
            "2026-03-30T12:00",
            new IntakeAction.Decline(reason, Optional.empty(), Optional.of(text("CALMED"))))
        .isIn(CaseState.DECL);
  }
}
