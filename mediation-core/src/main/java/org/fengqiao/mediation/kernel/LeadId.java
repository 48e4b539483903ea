package org.fengqiao.mediation.kernel;

/**
 * The id of a lead found by screening (排查线索).
 *
 * @param text the whole id; see {@link AggregateId} for its form
 */
public record LeadId(String text) implements AggregateId, Comparable<LeadId> {

  /** Checks the form. */
  public LeadId {
    AggregateId.check("LeadId", text);
  }

  /** Returns the id with the given text. */
  public static LeadId of(String text) {
    return new LeadId(text);
  }

  /** Returns a new id in a partition. */
  public static LeadId next(Partition partition, IdSource ids) {
    return new LeadId(AggregateId.join(partition, ids.next()));
  }

  @Override
  public int compareTo(LeadId other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
