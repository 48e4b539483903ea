package org.fengqiao.mediation.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class FenTest {

  @Test
  void anAmountIsShownInYuanWithTwoDecimals() {
    assertEquals("300.00", Fen.of(30_000).toString());
    assertEquals("0.05", Fen.of(5).toString());
  }

  @Test
  void theFirstPartsAreLargerWhereItDoesNotDivide() {
    assertEquals(List.of(Fen.of(34), Fen.of(33), Fen.of(33)), Fen.of(100).split(3));
  }

  @Test
  void whatIsLessThanAFenIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> Fen.ofYuan(new BigDecimal("1.005")));
    assertEquals(Fen.of(150), Fen.ofYuan(new BigDecimal("1.500")));
  }

  @Test
  void anAmountIsNeverNegative() {
    NegativeAmountException below = assertThrows(NegativeAmountException.class, () -> Fen.of(-5));
    assertEquals(-5, below.amount());
    assertThrows(NegativeAmountException.class, () -> Fen.of(1).minus(Fen.of(2)));
    assertTrue(Fen.of(2).minus(Fen.of(2)).isZero());
  }

  @Test
  void tooLargeASumIsNotCutOff() {
    assertThrows(ArithmeticException.class, () -> Fen.of(Long.MAX_VALUE).plus(Fen.of(1)));
  }
}
