package org.fengqiao.mediation.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.junit.jupiter.api.Test;

class TallyQueryTest {

  private static final YearMonth MARCH = YearMonth.of(2019, 3);
  private static final Scope SCOPE = Scope.Committees.of(OrganisationId.of("9901-C"));

  private static TallyQuery query(Milestone milestone) {
    return new TallyQuery(SCOPE, milestone, MARCH, MARCH);
  }

  @Test
  void everyMilestoneIsUsuallyCountedByCountyAndMonthAndWhatIsItsOwn() {
    for (Milestone milestone : Milestone.values()) {
      Set<TallyDimension> by = query(milestone).by();
      assertTrue(
          by.containsAll(Set.of(TallyDimension.COUNTY, TallyDimension.MONTH)), milestone::code);
      assertTrue(milestone.dimensions().containsAll(by), milestone::code);
    }
    assertEquals(
        List.of(TallyDimension.COUNTY, TallyDimension.MONTH, TallyDimension.OUTCOME),
        List.copyOf(query(Milestone.ENDED).by()));
  }

  @Test
  void aDimensionThatTheMilestoneHasNotIsRefused() {
    for (Milestone milestone : Milestone.values()) {
      for (TallyDimension dimension : TallyDimension.values()) {
        if (!milestone.dimensions().contains(dimension)) {
          TallyRefusedException refused =
              assertThrows(
                  TallyRefusedException.class,
                  () -> query(milestone).by(TallyDimension.MONTH, dimension));
          assertEquals(milestone, refused.milestone());
          assertEquals(Set.of(dimension), refused.refused());
        }
      }
    }
    // How a case ends one day says nothing about the month it came in: the figure would change.
    assertThrows(
        TallyRefusedException.class, () -> query(Milestone.REGISTERED).by(TallyDimension.OUTCOME));
  }

  @Test
  void moreThanThreeDimensionsAreRefused() {
    TallyQuery query = query(Milestone.ENDED);
    Set<TallyDimension> four =
        Set.of(
            TallyDimension.TOWN,
            TallyDimension.MONTH,
            TallyDimension.SOURCE,
            TallyDimension.OUTCOME);
    TallyRefusedException refused = assertThrows(TallyRefusedException.class, () -> query.by(four));
    assertEquals(four, refused.refused());
    assertTrue(refused.toString().contains("at most 3"), refused::toString);
  }

  @Test
  void aRowAnswersOnlyForWhatWasAsked() {
    TallyRow row = TallyRow.of(Map.of(TallyDimension.MONTH, "2019-03"), 1, Fen.ZERO);
    assertEquals(MARCH, row.month());
    assertThrows(IllegalArgumentException.class, row::county);
  }
}
