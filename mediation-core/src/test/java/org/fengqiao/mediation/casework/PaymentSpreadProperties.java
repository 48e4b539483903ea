package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.Village.KAN;
import static org.fengqiao.mediation.casework.Village.ZOU;
import static org.fengqiao.mediation.casework.Village.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.fengqiao.mediation.kernel.Fen;

/** A payment over several lines goes to them by their shares, to the fen. */
class PaymentSpreadProperties {

  private static final Running MET = Running.unregistered().inMediation().met();

  private static List<ObligationState> owing(List<Long> amounts) {
    return Running.of(MET.it())
        .agreedOrally(
            "2026-04-02T09:00",
            amounts.stream()
                .map(fen -> ObligationTerms.money(KAN, ZOU, Fen.of(fen), day("2026-04-10")))
                .toArray(ObligationTerms[]::new))
        .it()
        .obligations();
  }

  private static Map<Integer, Long> spread(long payment, List<ObligationState> lines) {
    return PaymentLine.spread(Fen.of(payment), lines).stream()
        .collect(
            Collectors.toMap(
                PaymentLine::obligation, line -> line.amount().orElseThrow().amount()));
  }

  @Property
  void thePartsAddUpAndEachIsItsShareRoundedToOneFen(
      @ForAll @Size(min = 1, max = 6) List<@LongRange(min = 1, max = 2_000) Long> amounts,
      @ForAll @LongRange(min = 0, max = 1_000) long perMille) {
    List<ObligationState> lines = owing(amounts);
    long open = amounts.stream().mapToLong(Long::longValue).sum();
    long payment = open * perMille / 1_000;
    Map<Integer, Long> parts = spread(payment, lines);
    assertEquals(payment, parts.values().stream().mapToLong(Long::longValue).sum());
    assertTrue(parts.values().stream().allMatch(fen -> fen > 0), parts::toString);
    long moreBefore = 1;
    Function<Integer, Long> remainder = number -> amounts.get(number - 1) * payment % open;
    for (int number : inOrderOfRemainders(amounts.size(), remainder)) {
      long less = amounts.get(number - 1) * payment / open;
      long before = moreBefore;
      long more = parts.getOrDefault(number, 0L) - less;
      assertTrue(more == 0 || more == 1, () -> number + " of " + parts);
      // whoever comes first in this order was rounded up first
      assertTrue(more <= before, () -> number + " of " + parts);
      moreBefore = more;
    }
  }

  private static List<Integer> inOrderOfRemainders(int lines, Function<Integer, Long> remainder) {
    return LongStream.rangeClosed(1, lines)
        .mapToObj(number -> (int) number)
        .sorted((one, other) -> Long.compare(remainder.apply(other), remainder.apply(one)))
        .toList();
  }

  @Property
  void allThatIsOpenIsSpreadAndNeverMore(
      @ForAll @Size(min = 1, max = 6) List<@LongRange(min = 1, max = 2_000) Long> amounts) {
    List<ObligationState> lines = owing(amounts);
    long open = amounts.stream().mapToLong(Long::longValue).sum();
    Map<Integer, Long> all = spread(open, lines);
    for (ObligationState line : lines) {
      assertEquals(line.outstanding().amount(), all.get(line.number()));
    }
    assertThrows(IllegalArgumentException.class, () -> PaymentLine.spread(Fen.of(open + 1), lines));
  }
}
