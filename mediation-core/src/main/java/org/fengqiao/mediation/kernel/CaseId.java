package org.fengqiao.mediation.kernel;

/**
 * The id of a mediation case (调解案件).
 *
 * @param text the whole id; see {@link AggregateId} for its form
 */
public record CaseId(String text) implements AggregateId, Comparable<CaseId> {

  /** Checks the form. */
  public CaseId {
    AggregateId.check("CaseId", text);
  }

  /** Returns the id with the given text. */
  public static CaseId of(String text) {
    return new CaseId(text);
  }

  /** Returns a new id in a partition. */
  public static CaseId next(Partition partition, IdSource ids) {
    return new CaseId(AggregateId.join(partition, ids.next()));
  }

  @Override
  public int compareTo(CaseId other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
