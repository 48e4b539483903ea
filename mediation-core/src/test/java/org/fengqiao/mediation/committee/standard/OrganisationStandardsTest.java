package org.fengqiao.mediation.committee.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.calendar.DateRange;
import org.fengqiao.mediation.committee.MediationOrganisation;
import org.fengqiao.mediation.committee.OrganisationDirectory;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.committee.Places;
import org.fengqiao.mediation.kernel.Explained;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.kernel.ProblemsException;
import org.fengqiao.mediation.kernel.Ratio;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionLevel;
import org.junit.jupiter.api.Test;

class OrganisationStandardsTest {

  private static final LocalDate DAY = LocalDate.of(2023, 6, 1);
  private static final DateRange YEAR = DateRange.ofYear(2023);
  private static final OrganisationId A = Places.village("A").id();
  private static final OrganisationId B = Places.village("B").id();
  private static final OrganisationId C = Places.village("C").id();

  private static final Checklist LIST =
      new Checklist(
          "standardisation",
          LocalText.of("规范化", "standardisation"),
          List.of(
              new Checklist.Item("STAFF", LocalText.of("人员充实", "staffed")),
              new Checklist.Item("SYSTEMS", LocalText.of("制度健全", "systems complete"))),
          LegalBasis.ourDefault());

  private static Checklist.Marks marks(OrganisationId id, LocalDate day, boolean... fulfilled) {
    Map<String, Boolean> marks = new TreeMap<>();
    for (int i = 0; i < fulfilled.length; i++) {
      marks.put(LIST.items().get(i).code(), fulfilled[i]);
    }
    return new Checklist.Marks(id, LIST.id(), day, marks);
  }

  @Test
  @Requirement("ORG-11")
  void aCountyCentreHasFiveIndustryCommittees() {
    MediationOrganisation centre =
        Places.organisation("C", OrganisationKind.COUNTY_CENTRE, Places.COUNTY).build();
    List<MediationOrganisation> all = new ArrayList<>(List.of(centre, Places.town("T")));
    for (int i = 0; i < 4; i++) {
      all.add(
          Places.organisation(
                  "I" + i,
                  i == 0
                      ? OrganisationKind.PETITION_COMMITTEE
                      : OrganisationKind.INDUSTRY_COMMITTEE,
                  Places.COUNTY)
              .parent(centre.id())
              .build());
    }
    CompositionStandard five =
        new CompositionStandard(
            "five",
            OrganisationKind.COUNTY_CENTRE,
            OrganisationKind.INDUSTRY_COMMITTEE,
            5,
            LegalBasis.ourDefault());
    List<Explained<CompositionStandard.Gap>> gaps = five.gaps(OrganisationDirectory.of(all));
    assertEquals(1, gaps.size());
    assertEquals(1, gaps.get(0).value().missing());
    assertEquals(4, gaps.get(0).value().parts().size());
    assertEquals("max(0, 5 - 4) = 1", gaps.get(0).arithmetic());
  }

  @Test
  @Requirement({"ORG-41", "STF-19"})
  void anOrganisationCompliesIfEveryItemIsFulfilled() {
    assertTrue(LIST.judge(marks(A, DAY, true, true)).value().complies());
    Checklist.Result failed = LIST.judge(marks(A, DAY, true, false)).value();
    assertEquals(List.of("SYSTEMS"), failed.failed());
    Checklist.Result open = LIST.judge(marks(A, DAY, true)).value();
    assertEquals(List.of("SYSTEMS"), open.open());
    assertEquals("1/2", LIST.judge(marks(A, DAY, true)).arithmetic());
    assertEquals(List.of(false, false), List.of(failed.complies(), open.complies()));
    ProblemsException refused =
        assertThrows(
            ProblemsException.class,
            () -> LIST.judge(new Checklist.Marks(A, LIST.id(), DAY, Map.of("FUNDS", true))));
    assertTrue(refused.problems().contains(StandardProblem.UNKNOWN_ITEM));
  }

  @Test
  @Requirement({"ORG-42", "IND-15"})
  void theRateCountsWhoWasNotJudgedAndListsThem() {
    List<Checklist.Marks> judged =
        List.of(
            marks(A, DAY.plusDays(9), true, true),
            marks(A, DAY, false, true),
            marks(B, LocalDate.of(2022, 12, 31), true, true),
            new Checklist.Marks(B, "another list", DAY, Map.of("STAFF", true, "SYSTEMS", true)));
    Explained<Compliance> rate = LIST.compliance(List.of(A, B, C), judged, YEAR);
    assertEquals(List.of(A), rate.value().complying());
    assertEquals(List.of(B, C), rate.value().notJudged());
    assertEquals(Optional.of(Ratio.ofFraction(1, 3)), rate.value().rate());
    assertEquals(Optional.empty(), LIST.compliance(List.of(), judged, YEAR).value().rate());
  }

  @Test
  void anyListOfAspectsIsJudgedItemByItem() {
    List<Integer> lengths = List.of(4, 3, 3);
    for (int length : lengths) {
      List<Checklist.Item> items = new ArrayList<>();
      Map<String, Boolean> marks = new TreeMap<>();
      for (int item = 1; item <= length; item++) {
        items.add(new Checklist.Item("I" + item, LocalText.chinese("第" + item + "项")));
        marks.put("I" + item, item != 2);
      }
      Checklist list =
          new Checklist("list", LocalText.chinese("清单"), items, LegalBasis.ourDefault());
      Checklist.Result result = list.judge(new Checklist.Marks(A, list.id(), DAY, marks)).value();
      assertEquals(List.of("I2"), result.failed());
      assertEquals(List.of(), result.open());
    }
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new Checklist(
                "twice",
                LocalText.chinese("清单"),
                List.of(LIST.items().get(0), LIST.items().get(0)),
                LegalBasis.ourDefault()));
  }

  @Test
  void starsAreThoseOfASchemeAndAwardedByTheRightLevelWithinTheQuota() {
    TreeMap<Integer, StarScheme.Step> steps = new TreeMap<>();
    for (int stars = 1; stars <= 4; stars++) {
      steps.put(stars, new StarScheme.Step(RegionLevel.COUNTY, OptionalLong.empty()));
    }
    steps.put(5, new StarScheme.Step(RegionLevel.PREFECTURE, OptionalLong.of(1)));
    StarScheme scheme =
        new StarScheme(
            "stars",
            LocalText.chinese("星级"),
            RegionCode.of("990100000000"),
            steps,
            LegalBasis.ourDefault());
    List<StarScheme.Award> awards =
        List.of(
            award(A, 3, RegionLevel.COUNTY, DAY.minusYears(1)),
            award(A, 5, RegionLevel.PREFECTURE, DAY),
            award(B, 5, RegionLevel.COUNTY, DAY),
            award(C, 6, RegionLevel.COUNTY, DAY),
            new StarScheme.Award(
                C, "another scheme", 9, RegionLevel.COUNTY, DAY, Optional.empty()));
    assertEquals(3, scheme.on(A, awards, DAY.minusDays(1)).orElseThrow().stars());
    assertEquals(5, scheme.on(A, awards, DAY).orElseThrow().stars());
    assertTrue(scheme.check(awards, DAY.minusDays(1)).isEmpty());
    assertEquals(
        List.of(
            StandardProblem.WRONG_AWARDER,
            StandardProblem.UNKNOWN_STARS,
            StandardProblem.QUOTA_EXCEEDED),
        scheme.check(awards, DAY).stream().map(problem -> problem.code()).toList());
  }

  private static StarScheme.Award award(
      OrganisationId id, int stars, RegionLevel by, LocalDate from) {
    return new StarScheme.Award(id, "stars", stars, by, from, Optional.empty());
  }
}
