package org.fengqiao.mediation.examples.demo.invented;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.UUID;

/**
 * What becomes of one dispute. It follows from the number in the ledger alone, so that it is the
 * same in every run, whatever else stands in the ledger.
 *
 * @param ending how it goes
 * @param daysToRegister days from finding to registration, 0 or more
 * @param daysToAccept days from registration to the decision, 0 to 1
 * @param daysToOpen days from acceptance to the session, 0 to 3
 * @param daysToEnd days from the session to the ending, 0 to 20
 * @param daysToPerform days from the agreement to the last agreed day; 0 means on the spot
 * @param ownInitiative whether the committee takes it up without an application
 * @param oral whether the parties think paper unnecessary
 * @param money whether the agreement is about money
 * @param performance how it is performed
 * @param daysOfPerformance days before (in time) or after (late) the last agreed day
 * @param daysToVisit days from the last agreed day, or the ending, to the return visits
 * @param daysToClose days from the last act to closing
 * @param daysToFile days from closing to filing
 * @param mediator which mediator of the committee, from 0
 */
public record DisputeFate(
    Ending ending,
    int daysToRegister,
    int daysToAccept,
    int daysToOpen,
    int daysToEnd,
    int daysToPerform,
    boolean ownInitiative,
    boolean oral,
    boolean money,
    Performance performance,
    int daysOfPerformance,
    int daysToVisit,
    int daysToClose,
    int daysToFile,
    int mediator) {

  /** How a dispute goes. */
  public enum Ending {
    /** It settles itself before a case is opened. */
    SETTLED_BEFORE,
    /** The other side says no at once. */
    DECLINED,
    /** A party refuses to go on. */
    REFUSED,
    /** Mediated without agreement. */
    NOT_AGREED,
    /** Agreed. */
    AGREED
  }

  /** How an agreement is performed. */
  public enum Performance {
    /** By the last agreed day. */
    IN_TIME,
    /** After it. */
    LATE,
    /** Not at all within the demonstration. */
    NEVER
  }

  /** Returns the fate of the dispute with a number in the ledger. */
  public static DisputeFate of(String number) {
    Random random = random(number);
    Ending ending = ending(random);
    boolean oral = random.nextDouble() < InventedLedger.ORAL;
    boolean money = random.nextDouble() < InventedLedger.MONEY;
    boolean atOnce = random.nextInt(100) < 30;
    Performance performance = performance(random);
    boolean lateVisit = random.nextDouble() < InventedLedger.LATE_VISITS;
    return new DisputeFate(
        ending,
        random.nextInt(3),
        random.nextInt(2),
        random.nextInt(4),
        random.nextInt(21),
        atOnce && performance == Performance.IN_TIME ? 0 : 7 + random.nextInt(40),
        random.nextDouble() < InventedLedger.OWN_INITIATIVE,
        oral,
        money,
        performance,
        performance == Performance.LATE ? 4 + random.nextInt(25) : random.nextInt(7),
        lateVisit ? 33 + random.nextInt(15) : 3 + random.nextInt(20),
        1 + random.nextInt(4),
        1 + random.nextInt(20),
        random.nextInt(InventedDistrict.MEDIATORS));
  }

  static Random random(String key) {
    // Ids and numbers that differ in one digit have hash codes in a row; a digest spreads them.
    UUID digest = UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    return new Random(digest.getMostSignificantBits() ^ digest.getLeastSignificantBits());
  }

  private static Ending ending(Random random) {
    if (random.nextDouble() < InventedLedger.SETTLED_BEFORE) {
      return Ending.SETTLED_BEFORE;
    }
    if (random.nextDouble() < InventedLedger.DECLINED) {
      return Ending.DECLINED;
    }
    if (random.nextDouble() < InventedLedger.REFUSED) {
      return Ending.REFUSED;
    }
    return random.nextDouble() < InventedLedger.AGREED ? Ending.AGREED : Ending.NOT_AGREED;
  }

  private static Performance performance(Random random) {
    if (random.nextDouble() < InventedLedger.PERFORMED) {
      return Performance.IN_TIME;
    }
    return random.nextDouble() < InventedLedger.PERFORMED_LATE
        ? Performance.LATE
        : Performance.NEVER;
  }
}
