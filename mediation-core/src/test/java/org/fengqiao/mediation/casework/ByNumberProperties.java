package org.fengqiao.mediation.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class ByNumberProperties {

  @Property
  void itHoldsWhatASortedMapHolds(
      @ForAll @Size(max = 30) List<@IntRange(min = 1, max = 12) Integer> keys) {
    ByNumber<Integer, String> held = ByNumber.none();
    TreeMap<Integer, String> expected = new TreeMap<>();
    for (int i = 0; i < keys.size(); i++) {
      held = held.with(keys.get(i), "value " + i);
      expected.put(keys.get(i), "value " + i);
    }
    assertEquals(new ArrayList<>(expected.keySet()), held.keys());
    assertEquals(new ArrayList<>(expected.values()), held.values());
    assertEquals(expected.size(), held.size());
    for (int key = 0; key <= 13; key++) {
      assertEquals(expected.get(key), held.get(key));
    }
  }

  @Property
  void aChangeLeavesWhatWasBefore(
      @ForAll @Size(min = 1, max = 20) List<@IntRange(min = 1, max = 12) Integer> keys) {
    ByNumber<Integer, String> before = ByNumber.none();
    for (Integer key : keys) {
      List<Integer> keysBefore = List.copyOf(before.keys());
      List<String> valuesBefore = List.copyOf(before.values());
      ByNumber<Integer, String> after = before.with(key, "changed");
      assertEquals(keysBefore, before.keys());
      assertEquals(valuesBefore, before.values());
      before = after;
    }
    assertNull(ByNumber.<Integer, String>none().get(keys.get(0)));
  }
}
