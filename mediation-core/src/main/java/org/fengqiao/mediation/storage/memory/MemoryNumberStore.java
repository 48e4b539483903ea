package org.fengqiao.mediation.storage.memory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.fengqiao.mediation.storage.NumberRefusedException;
import org.fengqiao.mediation.storage.NumberSequence;
import org.fengqiao.mediation.storage.NumberStore;
import org.fengqiao.mediation.storage.UnitGuard;
import org.fengqiao.mediation.storage.VoidedNumber;

/** Numbers in a map. */
final class MemoryNumberStore implements NumberStore {

  /** What a sequence has given. */
  record Given(int last, int elsewhere, List<VoidedNumber> voided) {

    Given {
      voided = List.copyOf(voided);
    }
  }

  private static final Given NONE = new Given(0, 0, List.of());

  private final UnitGuard guard;
  private final MemoryRows<NumberSequence, Given> rows;

  MemoryNumberStore(UnitGuard guard, MemoryRows<NumberSequence, Given> rows) {
    this.guard = guard;
    this.rows = rows;
  }

  private Given given(NumberSequence sequence) {
    guard.require(sequence.committee());
    return rows.find(sequence).orElse(NONE);
  }

  @Override
  public int next(NumberSequence sequence) {
    return guard.call(
        () -> {
          Given before = given(sequence);
          rows.put(sequence, new Given(before.last() + 1, before.elsewhere(), before.voided()));
          return before.last() + 1;
        });
  }

  @Override
  public void startAfter(NumberSequence sequence, int last) {
    guard.call(
        () -> {
          Given before = given(sequence);
          if (NumberRefusedException.checkStart(
              sequence, last, before.last(), before.elsewhere(), before.voided())) {
            rows.put(sequence, new Given(last, last, before.voided()));
          }
          return true;
        });
  }

  @Override
  public int last(NumberSequence sequence) {
    return guard.call(() -> given(sequence).last());
  }

  @Override
  public void declareVoid(NumberSequence sequence, VoidedNumber number) {
    guard.call(
        () -> {
          Given before = given(sequence);
          guard.require(number.reason().text(), number.reason().partition());
          NumberRefusedException.check(
              sequence,
              number.number(),
              before.last(),
              before.voided().stream().anyMatch(each -> each.number() == number.number()));
          List<VoidedNumber> voided = new ArrayList<>(before.voided());
          voided.add(number);
          voided.sort(Comparator.comparing(VoidedNumber::number));
          rows.put(sequence, new Given(before.last(), before.elsewhere(), voided));
          return true;
        });
  }

  @Override
  public List<VoidedNumber> voided(NumberSequence sequence) {
    return guard.call(() -> given(sequence).voided());
  }
}
