package org.fengqiao.mediation.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ExplainedTest {

  private static final LocalText RULE = LocalText.of("规则", "rule");
  private static final LegalBasis BASIS = LegalBasis.ourDefault();

  @Test
  void anAccountIsWrittenWhenItIsRead() {
    AtomicInteger written = new AtomicInteger();
    Explained<Integer> three =
        Explained.by(
            3,
            BASIS,
            () -> {
              written.incrementAndGet();
              return new Explained.Account(RULE, List.of("a = 1"), "1 + 2 = 3");
            });
    assertEquals(3, three.value());
    assertEquals(BASIS, three.basis());
    assertEquals(0, written.get());
    assertEquals("1 + 2 = 3", three.arithmetic());
    assertEquals(1, written.get());
  }

  @Test
  void whenTheAccountIsWrittenMakesNoDifference() {
    Explained<Integer> now = new Explained<>(3, RULE, List.of("a = 1"), "", BASIS);
    Explained<Integer> later =
        Explained.by(3, BASIS, () -> new Explained.Account(RULE, List.of("a = 1"), ""));
    assertEquals(now, later);
    assertEquals(now.hashCode(), later.hashCode());
    assertEquals(now.toString(), later.toString());
    assertNotEquals(now, new Explained<>(3, RULE, List.of("a = 2"), "", BASIS));
    assertNotEquals(now, new Explained<>(4, RULE, List.of("a = 1"), "", BASIS));
  }

  @Test
  void theFactsAreCopied() {
    List<String> facts = new ArrayList<>(List.of("a = 1"));
    Explained<Integer> three = new Explained<>(3, RULE, facts, "", BASIS);
    facts.add("b = 2");
    assertEquals(List.of("a = 1"), three.facts());
  }
}
