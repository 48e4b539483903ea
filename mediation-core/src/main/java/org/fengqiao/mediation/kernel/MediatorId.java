package org.fengqiao.mediation.kernel;

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

  @Override
  public String toString() {
    return text;
  }
}
