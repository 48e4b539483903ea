package org.fengqiao.mediation.casework;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.party.PartyNumber;

/**
 * What of a performance goes to one line of an agreement.
 *
 * @param obligation the number of the line
 * @param amount how much, for money; empty for a thing or an act
 * @param receiver to whom: its creditor
 */
public record PaymentLine(int obligation, Optional<Fen> amount, PartyNumber receiver) {

  /**
   * Spreads a payment over lines by their shares in what is outstanding. The parts add up to the
   * payment; what does not divide goes fen by fen to the lines with the greatest remainder, the
   * lower number first.
   *
   * @throws IllegalArgumentException if it is more than what is outstanding
   */
  public static List<PaymentLine> spread(Fen payment, List<ObligationState> lines) {
    Fen open = lines.stream().map(ObligationState::outstanding).reduce(Fen.ZERO, Fen::plus);
    if (payment.compareTo(open) > 0) {
      throw new IllegalArgumentException(payment + " is more than the outstanding " + open);
    }
    long left = payment.amount();
    List<Share> shares = new ArrayList<>();
    for (ObligationState line : lines) {
      Share share = Share.of(line, payment, open);
      shares.add(share);
      left -= share.fen;
    }
    List<Share> byRemainder = new ArrayList<>(shares);
    byRemainder.sort(Comparator.comparing((Share share) -> share.remainder).reversed());
    for (int i = 0; i < left; i++) {
      byRemainder.get(i).fen++;
    }
    return shares.stream().filter(share -> share.fen > 0).map(Share::line).toList();
  }

  private static final class Share {

    private final ObligationState line;
    private final BigInteger remainder;
    private long fen;

    private Share(ObligationState line, long fen, BigInteger remainder) {
      this.line = line;
      this.fen = fen;
      this.remainder = remainder;
    }

    static Share of(ObligationState line, Fen payment, Fen open) {
      BigInteger[] parts =
          BigInteger.valueOf(line.outstanding().amount())
              .multiply(BigInteger.valueOf(payment.amount()))
              .divideAndRemainder(BigInteger.valueOf(Math.max(1, open.amount())));
      return new Share(line, parts[0].longValueExact(), parts[1]);
    }

    PaymentLine line() {
      return new PaymentLine(
          line.number(), Optional.of(Fen.of(fen)), line.obligation().terms().creditor());
    }
  }
}
