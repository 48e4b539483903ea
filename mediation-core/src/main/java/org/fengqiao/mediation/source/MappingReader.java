package org.fengqiao.mediation.source;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.ProblemCode;
import org.fengqiao.mediation.source.SourceNode.Entry;
import org.fengqiao.mediation.source.SourceNode.Mapping;

/**
 * Reads the keys of one mapping. Every key that is asked for is valid; {@link #finish} reports the
 * others.
 */
public final class MappingReader {

  private final Mapping mapping;
  private final TreeReader reader;
  private final int errorsBefore;
  private final Set<String> valid = new LinkedHashSet<>();

  MappingReader(Mapping mapping, TreeReader reader) {
    this.mapping = mapping;
    this.reader = reader;
    this.errorsBefore = reader.errors();
  }

  /** Returns where the mapping begins. */
  public SourcePosition position() {
    return mapping.position();
  }

  /** Returns the reader that collects the problems. */
  public TreeReader reader() {
    return reader;
  }

  /** Returns the keys as written; for mappings whose keys are data. */
  public List<String> keys() {
    return mapping.entries().stream().map(Entry::key).toList();
  }

  /** Returns whether a key is written with a value. */
  public boolean has(String key) {
    return node(key).isPresent();
  }

  /** Returns where the value of a key begins; the mapping itself if there is none. */
  public SourcePosition positionOf(String key) {
    return node(key).map(SourceNode::position).orElse(position());
  }

  /** Returns the value of a key that must be there. */
  public <T> Optional<T> required(String key, ValueReader<T> value) {
    Optional<SourceNode> node = node(key);
    if (node.isEmpty()) {
      reader.report(SourceProblem.MISSING_KEY, position(), key);
    }
    return node.flatMap(present -> value.read(present, reader));
  }

  /** Returns the value of a key that may be absent. */
  public <T> Optional<T> optional(String key, ValueReader<T> value) {
    return node(key).flatMap(present -> value.read(present, reader));
  }

  /** Returns the items of a list that may be absent. */
  public <T> List<T> list(String key, ValueReader<T> item) {
    return optional(key, Values.list(item)).orElse(List.of());
  }

  /** Returns the items of a list that must be there; it may be empty. */
  public <T> List<T> requiredList(String key, ValueReader<T> item) {
    return required(key, Values.list(item)).orElse(List.of());
  }

  /** Returns the key of the given ones that is written; reports if it is not exactly one. */
  public Optional<String> oneOf(List<String> keys) {
    valid.addAll(keys);
    List<String> written = keys.stream().filter(this::has).toList();
    if (written.size() != 1) {
      reader.report(SourceProblem.ONE_KEY_OF, position(), keys);
      return Optional.empty();
    }
    return Optional.of(written.get(0));
  }

  /** Reports a problem at the value of a key. */
  public void report(ProblemCode code, String key, Object... arguments) {
    reader.report(code, positionOf(key), arguments);
  }

  /** Reports that values contradict each other, at the value of a key. */
  public void contradiction(String key, String zh, String en) {
    report(SourceProblem.CONTRADICTION, key, LocalText.of(zh, en));
  }

  /**
   * Reports the keys nobody asked for, then builds the value if nothing in this mapping is wrong.
   * An invariant that fails all the same is reported with the words of its exception.
   */
  public <T> Optional<T> finish(Supplier<T> build) {
    List<String> alternatives = new ArrayList<>(valid);
    for (Entry entry : mapping.entries()) {
      if (!valid.contains(entry.key())) {
        reader.report(SourceProblem.UNKNOWN_KEY, entry.position(), entry.key(), alternatives);
      }
    }
    if (reader.errors() > errorsBefore) {
      return Optional.empty();
    }
    try {
      return Optional.of(build.get());
    } catch (IllegalArgumentException e) {
      reader.report(SourceProblem.CONTRADICTION, position(), String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  private Optional<SourceNode> node(String key) {
    valid.add(key);
    return mapping.find(key).map(Entry::value).filter(value -> !value.isNothing());
  }
}
