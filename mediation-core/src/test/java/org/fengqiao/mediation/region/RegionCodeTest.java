package org.fengqiao.mediation.region;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.fengqiao.mediation.kernel.Coded;
import org.fengqiao.mediation.kernel.Partition;
import org.junit.jupiter.api.Test;

class RegionCodeTest {

  private static final RegionCode VILLAGE = RegionCode.of("330681104215");
  private static final RegionCode JIYUAN = RegionCode.of("419001000000");

  @Test
  void theFirstFourDigitsAreThePartition() {
    assertEquals(Partition.of("3306"), VILLAGE.partition());
  }

  @Test
  void everyLevelHasItsPrefix() {
    assertEquals(
        List.of("33", "3306", "330681", "330681104", "330681104215"),
        List.of(RegionLevel.values()).stream().map(VILLAGE::prefix).toList());
  }

  @Test
  void aSubtreeIsTheCodeWithoutTheGroupsOfZerosAtItsEnd() {
    assertEquals("330681104215", VILLAGE.subtree());
    assertEquals("330681104", RegionCode.of("330681104000").subtree());
    assertEquals("330681", RegionCode.of("330681000000").subtree());
    assertEquals("3410", RegionCode.of("341000000000").subtree());
    assertEquals("50", RegionCode.of("500000000000").subtree());
    assertEquals("330681110", RegionCode.of("330681110000").subtree());
  }

  @Test
  void jiyuanIsAPrefectureWhoseSubtreeHasSixDigits() {
    assertEquals("419001", JIYUAN.subtree());
    assertTrue(RegionCode.of("419001001001").isWithin(JIYUAN));
    assertFalse(RegionCode.of("419002001001").isWithin(JIYUAN));
  }

  @Test
  void aRegionLiesInItsOwnSubtreeAndInThoseAbove() {
    assertTrue(VILLAGE.isWithin(VILLAGE));
    assertTrue(VILLAGE.isWithin(RegionCode.ofPrefix("330681")));
    assertTrue(VILLAGE.isWithin("33"));
    assertFalse(VILLAGE.isWithin("3307"));
    assertFalse(RegionCode.ofPrefix("330681").isWithin(VILLAGE));
  }

  @Test
  void malformedCodesAreRefused() {
    List<String> wrong =
        List.of(
            "",
            "330681",
            "33068110421",
            "3306811042155",
            "33068110421X",
            "030681104215",
            "３３０６８１１０４２１５",
            " 30681104215");
    for (String text : wrong) {
      assertFalse(RegionCode.isWellFormed(text), text);
      MalformedRegionCodeException refused =
          assertThrows(MalformedRegionCodeException.class, () -> RegionCode.of(text), text);
      assertEquals(text.length(), refused.length());
    }
  }

  @Test
  void aPrefixHasTheLengthOfALevel() {
    for (String wrong : List.of("", "3", "330", "33068", "0306", "3306a1")) {
      assertThrows(MalformedRegionCodeException.class, () -> RegionCode.ofPrefix(wrong), wrong);
      assertThrows(MalformedRegionCodeException.class, () -> VILLAGE.isWithin(wrong), wrong);
    }
  }

  @Test
  void whatMayBeAnIdNumberInTheWrongColumnIsNotShown() {
    String idNumber = "11010519491231002X";
    MalformedRegionCodeException refused =
        assertThrows(MalformedRegionCodeException.class, () -> RegionCode.of(idNumber));
    assertFalse(refused.toString().contains(idNumber.substring(0, 6)), refused.toString());
    assertTrue(refused.toString().contains("18 characters"), refused.toString());
  }

  @Test
  void levelsAreOrderedAndStoredByCode() {
    assertTrue(RegionLevel.PROVINCE.isAbove(RegionLevel.VILLAGE));
    assertFalse(RegionLevel.TOWN.isAbove(RegionLevel.TOWN));
    assertEquals(RegionLevel.COUNTY, Coded.parse(RegionLevel.class, "COUNTY"));
  }
}
