package org.fengqiao.mediation.kernel;

import org.jspecify.annotations.Nullable;

/**
 * The id of a mediator (人民调解员).
 *
 * @param text the whole id; see {@link AggregateId} for its form
 */
public record MediatorId(String text) implements AggregateId, Comparable<MediatorId> {

  /** Checks the form. */
  public MediatorId {
    AggregateId.check("MediatorId", text);
  }

  /** Returns the id with the given text. */
  public static MediatorId of(String text) {
    return new MediatorId(text);
  }

  /** Returns a new id in a partition. */
  public static MediatorId next(Partition partition, IdSource ids) {
    return new MediatorId(AggregateId.join(partition, ids.next()));
  }

  @Override
  public int compareTo(MediatorId other) {
    return text.compareTo(other.text);
  }

  /** Written out because registers look up tens of thousands of ids in a first call. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MediatorId that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
