package org.fengqiao.mediation.source;

import java.util.List;
import java.util.Optional;

/** A node of a source file that knows where it stood. Keys of mappings are unique. */
public sealed interface SourceNode {

  /** Returns where it begins. */
  SourcePosition position();

  /** Returns whether nothing is written: an empty value, {@code ~} or {@code null}. */
  default boolean isNothing() {
    return false;
  }

  /**
   * A single value, as written.
   *
   * @param text the text, without quotation marks
   * @param quoted whether it stands in quotation marks or is a block
   * @param position where it begins
   */
  record Scalar(String text, boolean quoted, SourcePosition position) implements SourceNode {
    @Override
    public boolean isNothing() {
      return !quoted && (text.isEmpty() || text.equals("~") || text.equals("null"));
    }
  }

  /**
   * A list.
   *
   * @param items the items, in order
   * @param position where it begins
   */
  record Sequence(List<SourceNode> items, SourcePosition position) implements SourceNode {

    /** Copies the items. */
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /**
   * Keys with values.
   *
   * @param entries the entries, in order
   * @param position where it begins
   */
  record Mapping(List<Entry> entries, SourcePosition position) implements SourceNode {

    /** Copies the entries. */
    public Mapping {
      entries = List.copyOf(entries);
    }

    /** Returns the entry with a key. */
    public Optional<Entry> find(String key) {
      return entries.stream().filter(entry -> entry.key().equals(key)).findFirst();
    }
  }

  /**
   * A key and its value.
   *
   * @param key the key
   * @param position where the key begins
   * @param value the value
   */
  record Entry(String key, SourcePosition position, SourceNode value) {}
}
