package org.fengqiao.mediation.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.kernel.Problems;
import org.fengqiao.mediation.kernel.Severity;
import org.junit.jupiter.api.Test;

@Requirement("INFO-25")
class PlanTextTest {

  private static PlanText text(String original) {
    return PlanText.of("t", original);
  }

  @Test
  void pronunciationIsTakenOutAndTheScriptStays() {
    assertEquals("現將", text("現(xiàn)將").normalised());
    assertEquals("調解協議", text("調(diào)解協(xié)議").normalised());
    assertEquals("女旅", text("女(nǚ)旅(lǚ)").normalised());
  }

  @Test
  void bracketsOfTheTextStay() {
    for (String own : List.of("(一)排查", "鄉鎮(街道)", "(3月15日至4月3日)", "小程序(app)", "（xiàn）", "(xiàn)")) {
      assertEquals(own, text(own).normalised());
    }
  }

  @Test
  void pronunciationInsideABracketOfTheTextIsTakenOut() {
    assertEquals("村(社區)調委會", text("村(社區(qū))調(diào)委會").normalised());
  }

  @Test
  void blanksAreTrimmedAndTheOriginalIsKept() {
    String original = "  一、目标\u3000\u3000\n\n\n排查   化解" + " ".repeat(890) + "\n";
    assertEquals("一、目标\n\n\n排查 化解", text(original).normalised());
    assertEquals(original, text(original).original());
  }

  @Test
  void aQuoteMayRunOverALineBreakAndItsPlaceIsInTheOriginal() {
    PlanText text = text("各司法所:\n現(xiàn)將方案印發(fā)給\n  你們。");
    assertTrue(text.contains("印發給你們"));
    assertEquals(Optional.of(new SourcePosition("t", 2, 11)), text.find("印發給你們"));
    assertEquals(Optional.of(new SourcePosition("t", 1, 1)), text.find("各司法所"));
    assertEquals(Optional.empty(), text.find("印发"));
    assertEquals(Optional.empty(), text.find(" "));
  }

  @Test
  void everyQuoteThatDoesNotStandIsListedWithTheNearestPassage() {
    PlanText text = text("村（社区）每周排查一次，乡镇每半月排查一次");
    Problems problems =
        text.verify(
            List.of(
                new Quote("a", "每周排查一次"),
                new Quote("b", "每周排查两次"),
                new Quote("c", "完全不同的文字"),
                new Quote("d", "")));
    assertEquals(List.of("b", "c", "d"), problems.stream().map(p -> p.subject()).toList());
    assertTrue(
        problems.describe(Locale.ENGLISH).contains("the nearest passage is '每周排查一次'"),
        problems.toString());
    assertTrue(problems.contains(SourceProblem.QUOTE_NOT_FOUND));
  }

  @Test
  void destroyedPassagesAreReportedAndLeftAsTheyAre() {
    PlanText text = text("吸附在當(dāng)?shù)?消除在萌芽狀態(tài)");
    assertEquals("吸附在當?shù)?消除在萌芽狀態", text.normalised());
    Problems found = text.destroyedPassages();
    assertEquals(1, found.list().size());
    assertEquals(Severity.INFO, found.list().get(0).severity());
    assertEquals("t:1:11", found.list().get(0).subject());
    assertFalse(found.hasErrors());
  }
}
