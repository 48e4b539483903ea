package org.fengqiao.mediation.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.fengqiao.mediation.Requirement;

@Requirement("INFO-25")
class PlanTextProperties {

  private static final List<String> NOISE = List.of("(xiàn)", "(qū)", "(lǜ)", "(ān)", "(zhuàng)");

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("村", "區", "調", "解", "(一)", "(社區)", "，", "\n", " ", "3月", "“楓橋”")
        .list()
        .ofMinSize(1)
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }

  @Property
  void noiseAfterAnyCharacterIsUndone(
      @ForAll("texts") String text, @ForAll @IntRange(max = 4) int kind) {
    StringBuilder noisy = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              noisy.appendCodePoint(c);
              if (Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN) {
                noisy.append(NOISE.get(kind));
              }
            });
    assertEquals(
        PlanText.of("t", text).normalised(), PlanText.of("t", noisy.toString()).normalised());
  }

  @Property
  void normalisingTwiceChangesNothing(@ForAll("texts") String text) {
    String once = PlanText.of("t", text).normalised();
    assertEquals(once, PlanText.of("t", once).normalised());
  }

  @Property
  void everyPassageOfTheTextIsFoundWhereItStands(
      @ForAll("texts") String text,
      @ForAll @IntRange(max = 60) int start,
      @ForAll @IntRange(min = 1, max = 20) int length) {
    int from = Math.min(start, text.length() - 1);
    String passage = text.substring(from, Math.min(text.length(), from + length));
    PlanText plan = PlanText.of("t", text);
    if (!passage.isBlank()) {
      assertTrue(plan.contains(passage));
      SourcePosition found = plan.find(passage).orElseThrow();
      String line = text.split("\n", -1)[found.line() - 1];
      assertEquals(passage.strip().charAt(0), line.charAt(found.column() - 1));
    }
  }
}
