package org.fengqiao.mediation.region;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.ProblemCode;
import org.fengqiao.mediation.kernel.ProblemsException;
import org.junit.jupiter.api.Test;

class RegionDirectoryTest {

  private static final LocalDate START = LocalDate.of(2000, 1, 1);
  private static final LocalDate MERGER = LocalDate.of(2020, 7, 1);
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 30);

  private static final Region PROVINCE = region("410000000000", RegionLevel.PROVINCE).build();
  private static final Region JIYUAN = region("419001000000", RegionLevel.PREFECTURE).build();
  private static final Region TOWN = region("419001101000", RegionLevel.TOWN).build();
  private static final Region VILLAGE = region("419001101201", RegionLevel.VILLAGE).build();

  private static Region.Builder region(String code, RegionLevel level) {
    return Region.builder()
        .code(RegionCode.of(code))
        .level(level)
        .name(LocalText.chinese("区划" + code))
        .validFrom(START);
  }

  private static List<ProblemCode> refusal(Region... regions) {
    ProblemsException refused =
        assertThrows(ProblemsException.class, () -> RegionDirectory.of(List.of(regions)));
    return refused.problems().stream().map(problem -> problem.code()).toList();
  }

  @Test
  void aPrefectureWithACountysCodeHasTownsForChildren() {
    RegionDirectory directory = RegionDirectory.of(List.of(VILLAGE, TOWN, JIYUAN, PROVINCE));
    assertEquals(List.of(JIYUAN), directory.children(PROVINCE.code(), TODAY));
    assertEquals(List.of(TOWN), directory.children(JIYUAN.code(), TODAY));
    assertEquals(List.of(VILLAGE), directory.children(TOWN.code(), TODAY));
    assertEquals(List.of(), directory.children(VILLAGE.code(), TODAY));
    assertEquals(
        RegionLevel.PREFECTURE, directory.find(JIYUAN.code(), TODAY).orElseThrow().level());
  }

  @Test
  void villagesAreFoundInTheWholeSubtreeInTheOrderOfTheirCodes() {
    Region other = region("419001901901", RegionLevel.VILLAGE).build();
    Region elsewhere = region("419002101201", RegionLevel.VILLAGE).build();
    RegionDirectory directory =
        RegionDirectory.of(List.of(elsewhere, other, VILLAGE, TOWN, JIYUAN));
    assertEquals(List.of(VILLAGE, other), directory.villagesWithin(JIYUAN.code(), TODAY));
    assertEquals(List.of(VILLAGE), directory.villagesWithin(TOWN.code(), TODAY));
    assertEquals(List.of(VILLAGE), directory.villagesWithin(VILLAGE.code(), TODAY));
  }

  @Test
  void aNamedParentGoesBeforeTheOneTheCodeSuggests() {
    Region placeholder = region("419000000000", RegionLevel.PREFECTURE).build();
    Region city = region("419001000000", RegionLevel.PREFECTURE).parent(PROVINCE.code()).build();
    RegionDirectory directory = RegionDirectory.of(List.of(PROVINCE, placeholder, city));
    assertEquals(List.of(placeholder, city), directory.children(PROVINCE.code(), TODAY));
    assertEquals(List.of(), directory.children(placeholder.code(), TODAY));
  }

  @Test
  void aRegionIsFoundAsItWasOnTheDay() {
    Region county = region("330621000000", RegionLevel.COUNTY).validTo(MERGER.minusDays(1)).build();
    Region district =
        region("330621000000", RegionLevel.COUNTY)
            .name(LocalText.chinese("新区"))
            .validFrom(MERGER)
            .build();
    RegionDirectory directory = RegionDirectory.of(List.of(district, county));
    RegionCode code = county.code();
    assertEquals(Optional.empty(), directory.find(code, START.minusDays(1)));
    assertEquals(Optional.of(county), directory.find(code, MERGER.minusDays(1)));
    assertEquals(Optional.of(district), directory.find(code, MERGER));
    assertEquals(Optional.empty(), directory.find(VILLAGE.code(), TODAY));
  }

  @Test
  void predecessorsAreFoundThroughEveryMerger() {
    Region current = region("330681104209", RegionLevel.VILLAGE).build();
    Region second =
        region("330681104205", RegionLevel.VILLAGE)
            .validTo(MERGER)
            .addSuccessors(current.code())
            .build();
    Region first =
        region("330681104201", RegionLevel.VILLAGE)
            .validTo(MERGER.minusYears(5))
            .addSuccessors(second.code())
            .build();
    RegionDirectory directory = RegionDirectory.of(List.of(current, second, first));
    assertEquals(Set.of(first.code(), second.code()), directory.predecessors(current.code()));
    assertEquals(Set.of(), directory.predecessors(first.code()));
    assertEquals(List.of(current), directory.villagesWithin(current.code(), TODAY));
  }

  @Test
  void twoRegionsThatSucceedEachOtherDoNotTrapTheSearch() {
    RegionCode a = RegionCode.of("330681104201");
    RegionCode b = RegionCode.of("330681104202");
    Region one = region(a.digits(), RegionLevel.VILLAGE).validTo(MERGER).addSuccessors(b).build();
    Region two = region(b.digits(), RegionLevel.VILLAGE).validTo(TODAY).addSuccessors(a).build();
    RegionDirectory directory = RegionDirectory.of(List.of(one, two));
    assertEquals(Set.of(b), directory.predecessors(a));
    assertEquals(Set.of(a), directory.predecessors(b));
  }

  @Test
  void everyContradictionIsReportedAtOnce() {
    Region twice = TOWN;
    Region overlapping = region("419001101201", RegionLevel.VILLAGE).validFrom(MERGER).build();
    Region lost =
        region("419001101202", RegionLevel.VILLAGE)
            .validTo(MERGER)
            .addSuccessors(RegionCode.of("419001101999"))
            .build();
    Region orphan =
        region("419001101203", RegionLevel.VILLAGE).parent(RegionCode.of("419001777000")).build();
    Region astray = region("330681104201", RegionLevel.VILLAGE).parent(TOWN.code()).build();
    Region tooShort = region("419001103000", RegionLevel.VILLAGE).build();
    Region upsideDown = region("419001101204", RegionLevel.TOWN).build();
    assertEquals(
        List.of(
            RegionProblem.WRONG_PREFIX,
            RegionProblem.DUPLICATE_REGION,
            RegionProblem.OVERLAPPING_VALIDITY,
            RegionProblem.UNKNOWN_SUCCESSOR,
            RegionProblem.UNKNOWN_PARENT,
            RegionProblem.LEVEL_ORDER,
            RegionProblem.CODE_TOO_SHORT),
        refusal(TOWN, VILLAGE, twice, overlapping, lost, orphan, astray, tooShort, upsideDown));
  }

  @Test
  void aRegionIsHeldAgainstTheLevelItsParentHadAtTheTime() {
    Region asCounty =
        region("419001000000", RegionLevel.COUNTY).validTo(MERGER.minusDays(1)).build();
    Region raised = region("419001000000", RegionLevel.PREFECTURE).validFrom(MERGER).build();
    Region district = region("419001101000", RegionLevel.COUNTY).validFrom(MERGER).build();
    RegionDirectory directory = RegionDirectory.of(List.of(asCounty, raised, district));
    assertEquals(List.of(district), directory.children(raised.code(), TODAY));
    Region tooEarly = region("419001101000", RegionLevel.COUNTY).build();
    assertEquals(List.of(RegionProblem.LEVEL_ORDER), refusal(asCounty, raised, tooEarly));
  }

  @Test
  void aRefusalSaysWhichRegionAndWhatToDo() {
    ProblemsException refused =
        assertThrows(
            ProblemsException.class,
            () -> RegionDirectory.of(List.of(region("419001103000", RegionLevel.VILLAGE).build())));
    assertEquals(
        "419001103000: CODE-TOO-SHORT: 区划419001103000 为村级，其代码在第 12 位之前不应全为零" + " -> 请更正级别或代码",
        refused.problems().describe(Locale.CHINA));
  }

  @Test
  void aRegionDoesNotContradictItself() {
    assertThrows(
        IllegalArgumentException.class,
        () -> region("419001101201", RegionLevel.VILLAGE).validTo(START.minusDays(1)).build());
    assertThrows(
        IllegalArgumentException.class,
        () -> region("419001101201", RegionLevel.VILLAGE).addSuccessors(TOWN.code()).build());
    assertThrows(
        IllegalArgumentException.class,
        () -> region("419001101201", RegionLevel.VILLAGE).parent(VILLAGE.code()).build());
  }
}
