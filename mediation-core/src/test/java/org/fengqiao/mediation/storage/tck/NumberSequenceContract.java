package org.fengqiao.mediation.storage.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.storage.NumberRefusedException;
import org.fengqiao.mediation.storage.NumberSequence;
import org.fengqiao.mediation.storage.PartitionMismatchException;
import org.fengqiao.mediation.storage.StorageBusyException;
import org.fengqiao.mediation.storage.VoidedNumber;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The running numbers: 1, 2, 3 … without gaps or repeats, and void ones that stay. */
public abstract class NumberSequenceContract extends StorageContract {

  private static final NumberSequence NUMBERS =
      new NumberSequence(Places.committee(Places.VILLAGE), 2019);
  private static final NumberSequence NEXT_YEAR =
      new NumberSequence(Places.committee(Places.VILLAGE), 2020);
  private static final NumberSequence NEIGHBOUR =
      new NumberSequence(Places.committee(Places.NEXT_VILLAGE), 2019);
  private static final NumberSequence ELSEWHERE =
      new NumberSequence(Places.committee(Places.NEXT_PREFECTURE), 2019);

  private static final int WRITERS = 8;
  private static final int UNITS_OF_A_WRITER = 20;

  private int next(NumberSequence sequence) {
    return in(unit -> unit.numbers().next(sequence));
  }

  private int last(NumberSequence sequence) {
    return in(unit -> unit.numbers().last(sequence));
  }

  private static VoidedNumber voided(int number) {
    return new VoidedNumber(
        number,
        Places.text(Places.PARTITION, "VOID" + number),
        LocalDate.of(2019, 3, 4),
        ActorId.of("clerk-1"));
  }

  private boolean declareVoid(NumberSequence sequence, VoidedNumber number) {
    return in(
        unit -> {
          unit.numbers().declareVoid(sequence, number);
          return true;
        });
  }

  @Test
  final void eachCommitteeBeginsEachYearWithOne() {
    assertEquals(0, last(NUMBERS));
    assertEquals(List.of(1, 2, 3), List.of(next(NUMBERS), next(NUMBERS), next(NUMBERS)));
    assertEquals(List.of(1, 1), List.of(next(NEXT_YEAR), next(NEIGHBOUR)));
    assertEquals(4, next(NUMBERS));
    assertEquals(List.of(4, 1, 1), List.of(last(NUMBERS), last(NEXT_YEAR), last(NEIGHBOUR)));
    int fifth = reopened().inTransaction(Places.PARTITION, unit -> unit.numbers().next(NUMBERS));
    assertEquals(5, fifth);
  }

  @Test
  final void oneUnitMayTakeSeveralNumbersOfSeveralSequences() {
    assertEquals(
        List.of(1, 2, 1, 2),
        in(
            unit ->
                List.of(
                    unit.numbers().next(NUMBERS),
                    unit.numbers().next(NUMBERS),
                    unit.numbers().next(NEXT_YEAR),
                    unit.numbers().last(NUMBERS))));
  }

  @Test
  final void whatIsRolledBackGivesItsNumberBack() {
    for (int before : List.of(0, 1)) {
      assertEquals(before, last(NUMBERS));
      assertThrows(
          IllegalStateException.class,
          () ->
              in(
                  unit -> {
                    assertEquals(before + 1, unit.numbers().next(NUMBERS));
                    throw new IllegalStateException("mine");
                  }));
      assertEquals(before + 1, next(NUMBERS));
    }
  }

  @Test
  final void firstUseByManyWritersOfWhomSomeRollBackGivesEveryNumberOnce() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
    List<Integer> kept = new ArrayList<>();
    try {
      List<Callable<List<Integer>>> work = new ArrayList<>();
      for (int i = 0; i < WRITERS; i++) {
        int writer = i;
        work.add(() -> take(writer));
      }
      for (Future<List<Integer>> each : threads.invokeAll(work)) {
        kept.addAll(each.get());
      }
    } finally {
      threads.shutdownNow();
    }
    assertEquals(
        IntStream.rangeClosed(1, WRITERS * UNITS_OF_A_WRITER * 9 / 10).boxed().toList(),
        kept.stream().sorted().toList());
    assertEquals(kept.size(), last(NUMBERS));
  }

  /** Every tenth unit is rolled back, the very first one among them. */
  private List<Integer> take(int writer) {
    List<Integer> kept = new ArrayList<>();
    for (int i = 0; i < UNITS_OF_A_WRITER; i++) {
      if ((i + writer) % 10 == 0) {
        IllegalStateException mine = new IllegalStateException("mine");
        assertEquals(mine, assertThrows(RuntimeException.class, () -> takeOne(mine)));
      } else {
        kept.add(takeOne(null));
      }
    }
    return kept;
  }

  /** A storage that gives up because it is busy is asked again, as its users must. */
  private int takeOne(@Nullable RuntimeException rollback) {
    while (true) {
      try {
        return in(
            unit -> {
              int number = unit.numbers().next(NUMBERS);
              if (rollback != null) {
                throw rollback;
              }
              return number;
            });
      } catch (StorageBusyException e) {
        Thread.onSpinWait();
      }
    }
  }

  @Test
  final void aVoidNumberStaysGivenAndIsListedWithItsReason() {
    next(NUMBERS);
    next(NUMBERS);
    next(NUMBERS);
    next(NEXT_YEAR);
    declareVoid(NUMBERS, voided(3));
    declareVoid(NUMBERS, voided(1));
    assertEquals(List.of(voided(1), voided(3)), in(unit -> unit.numbers().voided(NUMBERS)));
    assertEquals(List.of(), in(unit -> unit.numbers().voided(NEXT_YEAR)));
    assertEquals(
        List.of(voided(1), voided(3)),
        reopened().inTransaction(Places.PARTITION, unit -> unit.numbers().voided(NUMBERS)));
    assertEquals(3, last(NUMBERS));
    assertEquals(4, next(NUMBERS));
  }

  @Test
  final void aUnitMayVoidTheNumberItTook() {
    in(
        unit -> {
          unit.numbers().declareVoid(NUMBERS, voided(unit.numbers().next(NUMBERS)));
          assertEquals(List.of(voided(1)), unit.numbers().voided(NUMBERS));
          return true;
        });
    assertEquals(2, next(NUMBERS));
  }

  @Test
  final void onlyAGivenNumberBecomesVoidAndOnlyOnce() {
    next(NUMBERS);
    for (int never : List.of(0, 2, -1)) {
      NumberRefusedException refused =
          assertThrows(NumberRefusedException.class, () -> declareVoid(NUMBERS, voided(never)));
      assertEquals(List.of(never, 1), List.of(refused.number(), refused.last()));
      assertEquals(NUMBERS, refused.sequence());
    }
    declareVoid(NUMBERS, voided(1));
    NumberRefusedException again =
        assertThrows(NumberRefusedException.class, () -> declareVoid(NUMBERS, voided(1)));
    assertTrue(again.toString().contains("void already"), again.toString());
    assertEquals(List.of(voided(1)), in(unit -> unit.numbers().voided(NUMBERS)));
  }

  @Test
  final void theFirstNumberIsGivenThoughTheWorkSaysSomethingElseWhenItFails() {
    int wrapped =
        in(
            unit -> {
              try {
                return unit.numbers().next(NUMBERS);
              } catch (RuntimeException e) {
                throw new IllegalStateException("the host's own", e);
              }
            });
    int swallowed =
        in(
            unit -> {
              try {
                return unit.numbers().next(NEXT_YEAR);
              } catch (RuntimeException e) {
                return 0;
              }
            });
    assertEquals(List.of(1, 1), List.of(wrapped, swallowed));
  }

  private boolean startAfter(NumberSequence sequence, int last) {
    return in(
        unit -> {
          unit.numbers().startAfter(sequence, last);
          return true;
        });
  }

  @Test
  final void whoMovesInGoesOnWithTheNextNumber() {
    startAfter(NUMBERS, 41);
    assertEquals(List.of(41, 0), List.of(last(NUMBERS), last(NEXT_YEAR)));
    startAfter(NUMBERS, 40);
    startAfter(NUMBERS, 40);
    assertEquals(List.of(41, 42, 1), List.of(next(NUMBERS), next(NUMBERS), next(NEXT_YEAR)));
    startAfter(NUMBERS, 40);
    assertEquals(43, next(NUMBERS));
    declareVoid(NUMBERS, voided(7));
    assertEquals(List.of(voided(7)), in(unit -> unit.numbers().voided(NUMBERS)));
    List<Integer> inOneUnit =
        in(
            unit -> {
              unit.numbers().startAfter(NEIGHBOUR, 8);
              return List.of(unit.numbers().next(NEIGHBOUR), unit.numbers().last(NEIGHBOUR));
            });
    assertEquals(List.of(9, 9), inOneUnit);
  }

  @Test
  final void afterTheFirstNumberOfOurOwnNoneWasGivenElsewhere() {
    startAfter(NEXT_YEAR, 0);
    for (NumberSequence sequence : List.of(NUMBERS, NEXT_YEAR)) {
      next(sequence);
      NumberRefusedException refused =
          assertThrows(NumberRefusedException.class, () -> startAfter(sequence, 40));
      assertEquals(List.of(40, 1), List.of(refused.number(), refused.last()));
      startAfter(sequence, 0);
      assertEquals(2, next(sequence));
    }
    startAfter(NEIGHBOUR, 12);
    next(NEIGHBOUR);
    for (int other : List.of(0, 11, 13, 50)) {
      assertThrows(NumberRefusedException.class, () -> startAfter(NEIGHBOUR, other));
    }
    assertEquals(14, next(NEIGHBOUR));
  }

  @Test
  final void whatIsVoidWasGiven() {
    startAfter(NUMBERS, 12);
    declareVoid(NUMBERS, voided(11));
    assertThrows(NumberRefusedException.class, () -> startAfter(NUMBERS, 10));
    startAfter(NUMBERS, 11);
    assertEquals(12, next(NUMBERS));
    assertThrows(IllegalArgumentException.class, () -> startAfter(NEXT_YEAR, -1));
    assertThrows(PartitionMismatchException.class, () -> startAfter(ELSEWHERE, 3));
  }

  @Test
  final void aCommitteeOrAReasonOfAnotherPartitionIsRefused() {
    assertThrows(PartitionMismatchException.class, () -> next(ELSEWHERE));
    assertThrows(PartitionMismatchException.class, () -> last(ELSEWHERE));
    assertThrows(
        PartitionMismatchException.class, () -> in(unit -> unit.numbers().voided(ELSEWHERE)));
    assertThrows(PartitionMismatchException.class, () -> declareVoid(ELSEWHERE, voided(1)));
    next(NUMBERS);
    VoidedNumber strange =
        new VoidedNumber(
            1,
            Places.text(Places.NEXT_PARTITION, "VOID"),
            LocalDate.of(2019, 3, 4),
            ActorId.of("clerk-1"));
    assertThrows(PartitionMismatchException.class, () -> declareVoid(NUMBERS, strange));
    int first = in(Places.NEXT_PARTITION, unit -> unit.numbers().next(ELSEWHERE));
    assertEquals(1, first);
  }

  @Test
  final void aYearOutsideTheCalendarIsNoSequence() {
    assertThrows(
        IllegalArgumentException.class, () -> new NumberSequence(NUMBERS.committee(), 1899));
    assertThrows(
        IllegalArgumentException.class, () -> new NumberSequence(NUMBERS.committee(), 10_000));
  }
}
