package org.fengqiao.mediation.mediator.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.ProblemsException;
import org.fengqiao.mediation.region.RegionCode;
import org.junit.jupiter.api.Test;

class LadderRuleTest {

  private static final RegionCode PLACE = RegionCode.of("990101000000");

  private static List<?> refusal(LadderRule rule, List<GradingLadder> ladders, LocalDate day) {
    ProblemsException refused =
        assertThrows(ProblemsException.class, () -> rule.choose(ladders, PLACE, day));
    assertTrue(refused.problems().stream().allMatch(each -> each.basis().isPresent()));
    return refused.problems().stream().map(Problem::code).toList();
  }

  @Test
  void theLadderThatTheRuleNamesIsChosen() {
    LadderRule rule = new LadderRule(Ladders.FOUR_NONE.id(), LegalBasis.ourDefault());
    assertSame(Ladders.FOUR_NONE, rule.choose(Ladders.ALL, PLACE, Ladders.DAY));
  }

  @Test
  void aLadderNobodyReadIsNamedBesideThoseThatAreKnown() {
    LadderRule rule = new LadderRule("NOBODYS", LegalBasis.ourDefault());
    assertEquals(List.of(GradingProblem.UNKNOWN_LADDER), refusal(rule, Ladders.ALL, Ladders.DAY));
  }

  @Test
  void aLadderOfAnotherPlaceAndTimeIsRefusedForBothReasons() {
    GradingLadder elsewhere =
        GradingLadder.builder()
            .from(Ladders.FOUR_NONE)
            .region(RegionCode.of("880101000000"))
            .validTo(Optional.of(Ladders.DAY.minusDays(1)))
            .build();
    assertEquals(
        List.of(GradingProblem.LADDER_NOT_IN_FORCE, GradingProblem.LADDER_ELSEWHERE),
        refusal(
            new LadderRule(elsewhere.id(), LegalBasis.ourDefault()),
            List.of(elsewhere),
            Ladders.DAY));
  }
}
