package org.fengqiao.mediation.examples.mvstore;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.party.TextRef;
import org.fengqiao.mediation.storage.NumberRefusedException;
import org.fengqiao.mediation.storage.NumberSequence;
import org.fengqiao.mediation.storage.NumberStore;
import org.fengqiao.mediation.storage.UnitGuard;
import org.fengqiao.mediation.storage.VoidedNumber;

/** Running numbers: one row for each committee and year, locked by the unit that takes one. */
final class MvStoreNumbers implements NumberStore {

  /** What ends the key of the last number that was given elsewhere. */
  private static final String ELSEWHERE = "/elsewhere";

  private final UnitGuard guard;
  private final Maps maps;

  MvStoreNumbers(UnitGuard guard, Maps maps) {
    this.guard = guard;
    this.maps = maps;
  }

  private <T> T call(NumberSequence sequence, Supplier<T> call) {
    return guard.call(
        () ->
            MvStoreStorage.typed(
                () -> {
                  guard.require(sequence.committee());
                  return call.get();
                }));
  }

  @Override
  public int next(NumberSequence sequence) {
    return call(
        sequence,
        () -> {
          int next = locked(sequence) + 1;
          maps.numbers().put(sequence.toString(), Integer.toString(next));
          return next;
        });
  }

  @Override
  public void startAfter(NumberSequence sequence, int last) {
    call(
        sequence,
        () -> {
          int given = locked(sequence);
          String elsewhere = maps.numbers().get(sequence + ELSEWHERE);
          boolean changes =
              NumberRefusedException.checkStart(
                  sequence,
                  last,
                  given,
                  elsewhere == null ? 0 : Integer.parseInt(elsewhere),
                  voidNumbers(sequence));
          maps.numbers().put(sequence.toString(), Integer.toString(changes ? last : given));
          if (changes) {
            maps.numbers().put(sequence + ELSEWHERE, Integer.toString(last));
          }
          return changes;
        });
  }

  /** The last number; nobody else takes one until the unit ends. */
  private int locked(NumberSequence sequence) {
    String last = maps.numbers().put(sequence.toString(), "0");
    return last == null ? 0 : Integer.parseInt(last);
  }

  @Override
  public int last(NumberSequence sequence) {
    return call(
        sequence,
        () -> {
          String last = maps.numbers().get(sequence.toString());
          return last == null ? 0 : Integer.parseInt(last);
        });
  }

  @Override
  public void declareVoid(NumberSequence sequence, VoidedNumber number) {
    call(
        sequence,
        () -> {
          guard.require(number.reason().text(), number.reason().partition());
          int last = locked(sequence);
          maps.numbers().put(sequence.toString(), Integer.toString(last));
          String key = sequence + "/" + "%010d".formatted(number.number());
          NumberRefusedException.check(
              sequence, number.number(), last, maps.voided().containsKey(key));
          return maps.voided()
              .put(key, number.reason().text() + " " + number.on() + " " + number.by().text());
        });
  }

  @Override
  public List<VoidedNumber> voided(NumberSequence sequence) {
    return call(sequence, () -> voidNumbers(sequence));
  }

  private List<VoidedNumber> voidNumbers(NumberSequence sequence) {
    List<VoidedNumber> voided = new ArrayList<>();
    Maps.keys(maps.voided(), sequence.toString())
        .forEachRemaining(
            key -> voided.add(read(key, Objects.requireNonNull(maps.voided().get(key)))));
    return voided;
  }

  private static VoidedNumber read(String key, String value) {
    String[] parts = value.split(" ", 3);
    return new VoidedNumber(
        Integer.parseInt(key.substring(key.lastIndexOf('/') + 1)),
        TextRef.of(parts[0]),
        LocalDate.parse(parts[1]),
        ActorId.of(parts[2]));
  }
}
