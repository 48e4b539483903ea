package org.fengqiao.mediation.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class FenProperties {

  private static final long MAX = Long.MAX_VALUE;

  @Property
  void partsAddUpAndDifferByAtMostOneFen(
      @ForAll @LongRange(min = 0, max = MAX) long amount,
      @ForAll @IntRange(min = 1, max = 500) int parts) {
    List<Fen> shares = Fen.of(amount).split(parts);
    assertEquals(parts, shares.size());
    assertEquals(Fen.of(amount), shares.stream().reduce(Fen.ZERO, Fen::plus));
    long most = shares.get(0).amount();
    long least = shares.get(parts - 1).amount();
    assertTrue(most - least <= 1);
    assertEquals(shares.stream().sorted((a, b) -> b.compareTo(a)).toList(), shares);
  }

  @Property
  void yuanAndBackIsTheSame(@ForAll @LongRange(min = 0, max = MAX) long amount) {
    assertEquals(Fen.of(amount), Fen.ofYuan(Fen.of(amount).toYuan()));
  }

  @Property
  void minusUndoesPlus(
      @ForAll @LongRange(min = 0, max = MAX / 2) long a,
      @ForAll @LongRange(min = 0, max = MAX / 2) long b) {
    assertEquals(Fen.of(a), Fen.of(a).plus(Fen.of(b)).minus(Fen.of(b)));
  }
}
