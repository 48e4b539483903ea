package org.fengqiao.mediation.jdbi;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** A statement put together from parts, with the values of its question marks in order. */
final class Sql {

  private final StringBuilder text = new StringBuilder();
  private final List<Object> values = new ArrayList<>();

  static Sql of(String part, Object... values) {
    return new Sql().add(part, values);
  }

  /** Appends a part and the values of its question marks. */
  Sql add(String part, Object... values) {
    text.append(part);
    Collections.addAll(this.values, values);
    return this;
  }

  /** Appends {@code column = ?} for one value, {@code column in (?, …)} for several. */
  Sql anyOf(String column, Collection<?> of) {
    if (of.size() == 1) {
      text.append(column).append(" = ?");
    } else {
      text.append(column).append(" in (?").append(", ?".repeat(of.size() - 1)).append(')');
    }
    values.addAll(of);
    return this;
  }

  String text() {
    return text.toString();
  }

  List<Object> values() {
    return values;
  }
}
