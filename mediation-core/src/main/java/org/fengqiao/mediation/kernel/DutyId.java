package org.fengqiao.mediation.kernel;

/**
 * The id of one due screening, report, meeting or supervision visit (任务实例).
 *
 * @param text the whole id; see {@link AggregateId} for its form
 */
public record DutyId(String text) implements AggregateId, Comparable<DutyId> {

  /** Checks the form. */
  public DutyId {
    AggregateId.check("DutyId", text);
  }

  /** Returns the id with the given text. */
  public static DutyId of(String text) {
    return new DutyId(text);
  }

  /** Returns a new id in a partition. */
  public static DutyId next(Partition partition, IdSource ids) {
    return new DutyId(AggregateId.join(partition, ids.next()));
  }

  @Override
  public int compareTo(DutyId other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
