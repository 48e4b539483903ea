package org.fengqiao.mediation.mediator.title;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.committee.Places;
import org.fengqiao.mediation.kernel.Explained;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.ProblemCode;
import org.fengqiao.mediation.kernel.ProblemsException;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class TitleRegisterTest {

  private static final LocalDate DAY = LocalDate.of(2020, 6, 1);
  private static final RegionCode OTHER_TOWN = RegionCode.of("990101102000");
  private static final List<RegionCode> TOWNS = List.of(OTHER_TOWN, Places.TOWN);

  private static OrganisationId room(int number) {
    return OrganisationId.of("9901-ROOM" + number);
  }

  private static TitleRegister rooms(int number) {
    List<TitleAward> awards = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      awards.add(Titles.award(Titles.GOLD_ROOM, room(i), Places.VILLAGE, DAY));
    }
    return TitleRegister.of(Titles.ALL, awards);
  }

  private static List<ProblemCode> refused(Executable act) {
    ProblemsException refusal = assertThrows(ProblemsException.class, act);
    return refusal.problems().stream().map(Problem::code).toList();
  }

  @Test
  @Requirement({"ORG-38", "IND-23"})
  void everyTownShallHaveTwoOrMoreGoldMedalRooms() {
    for (int number : List.of(0, 1, 2, 3, 4)) {
      List<Explained<TitleCount>> counts =
          rooms(number).counts("GOLD-ROOM", TOWNS, Titles.ROOMS_DUE);
      TitleCount town = counts.get(0).value();
      assertEquals(Places.TOWN, town.region());
      assertEquals(number, town.holders());
      assertEquals(Math.max(0, 2 - number), town.missing());
      assertEquals(number >= 2, town.isMet());
      assertEquals(2, counts.get(1).value().missing());
    }
  }

  @Test
  @Requirement("ORG-38")
  void whatIsMissingIsOverdueOnlyAfterTheLastDay() {
    TitleRegister one = rooms(1);
    assertFalse(one.counts("GOLD-ROOM", TOWNS, Titles.ROOMS_DUE).get(0).value().overdue());
    assertTrue(
        one.counts("GOLD-ROOM", TOWNS, Titles.ROOMS_DUE.plusDays(1)).get(0).value().overdue());
    assertFalse(
        rooms(2).counts("GOLD-ROOM", TOWNS, Titles.ROOMS_DUE.plusDays(1)).get(0).value().overdue());
  }

  @Test
  @Requirement("ORG-36")
  void aCountyHasOneBrandAndASecondOneIsAboveTheRange() {
    TitleRegister none = rooms(0);
    TitleRegister one = none.with(Titles.award(Titles.COUNTY_BRAND, room(1), Places.VILLAGE, DAY));
    TitleRegister two =
        one.with(Titles.award(Titles.COUNTY_BRAND, room(2), Places.FAR_VILLAGE, DAY));
    List<RegionCode> county = List.of(Places.COUNTY);
    assertTrue(none.counts("COUNTY-BRAND", county, DAY).get(0).value().overdue());
    assertTrue(one.counts("COUNTY-BRAND", county, DAY).get(0).value().isMet());
    Explained<TitleCount> above = two.counts("COUNTY-BRAND", county, DAY).get(0);
    assertEquals(1, above.value().surplus());
    assertEquals("max(0, 1 - 2) = 0; max(0, 2 - 1) = 1", above.arithmetic());
    assertEquals(Titles.COUNTY_BRAND.basis(), above.basis());
  }

  @Test
  void aTitleIsHeldUntilItIsWithdrawn() {
    TitleAward withdrawn =
        TitleAward.builder()
            .from(Titles.award(Titles.GOLD_ROOM, Titles.ROOM, Places.VILLAGE, DAY))
            .withdrawnOn(DAY.plusDays(10))
            .build();
    TitleRegister register = TitleRegister.of(Titles.ALL, List.of(withdrawn));
    assertEquals(List.of(), register.heldBy(Titles.ROOM, DAY.minusDays(1)));
    assertEquals(1, register.heldBy(Titles.ROOM, DAY.plusDays(9)).size());
    assertEquals(List.of(), register.heldBy(Titles.ROOM, DAY.plusDays(10)));
    assertEquals(2, register.counts("GOLD-ROOM", TOWNS, DAY.plusDays(10)).get(0).value().missing());
    register.with(Titles.award(Titles.GOLD_ROOM, Titles.ROOM, Places.VILLAGE, DAY.plusDays(10)));
  }

  @Test
  @Requirement({"AWD-06", "MED-16"})
  void goldMedalTitlesAreAwardedByTheCity() {
    TitleAward byCounty =
        TitleAward.builder()
            .from(Titles.award(Titles.GOLD_MEDIATOR, Titles.MEDIATOR, Places.VILLAGE, DAY))
            .level(RegionLevel.COUNTY)
            .build();
    TitleRegister before = rooms(0);
    assertEquals(List.of(TitleProblem.ANOTHER_LEVEL), refused(() -> before.with(byCounty)));
    assertEquals(List.of(), before.awards());
    TitleAward byCity = Titles.award(Titles.GOLD_MEDIATOR, Titles.MEDIATOR, Places.VILLAGE, DAY);
    assertEquals(List.of(byCity), before.with(byCity).heldBy(Titles.MEDIATOR, DAY));
  }

  @Test
  @Requirement("AWD-03")
  void aSelectionThatContinuesMayChooseTheSameMediatorAgainButNotTwiceInOneEdition() {
    TitleAward first =
        TitleAward.builder()
            .from(Titles.award(Titles.MOST_BEAUTIFUL, Titles.MEDIATOR, Places.VILLAGE, DAY))
            .edition("2020")
            .build();
    TitleAward next = TitleAward.builder().from(first).on(DAY.plusYears(1)).edition("2021").build();
    TitleRegister register = rooms(0).with(first).with(next);
    assertEquals(2, register.heldBy(Titles.MEDIATOR, DAY.plusYears(1)).size());
    assertEquals(
        List.of(TitleProblem.AWARDED_TWICE),
        refused(() -> register.with(TitleAward.builder().from(next).on(DAY.plusYears(2)).build())));
  }

  @Test
  void everythingWrongWithARegisterIsNamedAtOnce() {
    TitleAward unknown =
        TitleAward.builder()
            .from(Titles.award(Titles.GOLD_ROOM, Titles.ROOM, Places.VILLAGE, DAY))
            .title("SILVER-ROOM")
            .build();
    List<Title> twice = new ArrayList<>(Titles.ALL);
    twice.add(Titles.GOLD_ROOM);
    assertEquals(
        List.of(TitleProblem.TITLE_TWICE, TitleProblem.UNKNOWN_TITLE, TitleProblem.ANOTHER_HOLDER),
        refused(
            () ->
                TitleRegister.of(
                    twice,
                    List.of(
                        unknown,
                        Titles.award(Titles.GOLD_ROOM, Titles.MEDIATOR, Places.VILLAGE, DAY)))));
    assertThrows(IllegalArgumentException.class, () -> rooms(1).counts("ADVANCED", TOWNS, DAY));
  }

  @Test
  void whoeverHoldsATitleOfTwoEditionsCountsOnce() {
    TitleAward again =
        TitleAward.builder()
            .from(Titles.award(Titles.GOLD_ROOM, room(0), Places.VILLAGE, DAY))
            .edition("2")
            .build();
    assertEquals(1, rooms(1).with(again).counts("GOLD-ROOM", TOWNS, DAY).get(0).value().holders());
    assertEquals(Optional.of("2"), again.edition());
  }
}
