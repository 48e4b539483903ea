package org.fengqiao.mediation.kernel;

import org.jspecify.annotations.Nullable;

/**
 * The id of a mediation organisation or an office of the justice administration (人民调解组织、司法行政机关).
 *
 * @param text the whole id; see {@link AggregateId} for its form
 */
public record OrganisationId(String text) implements AggregateId, Comparable<OrganisationId> {

  /** Checks the form. */
  public OrganisationId {
    AggregateId.check("OrganisationId", text);
  }

  /** Returns the id with the given text. */
  public static OrganisationId of(String text) {
    return new OrganisationId(text);
  }

  /** Returns a new id in a partition. */
  public static OrganisationId next(Partition partition, IdSource ids) {
    return new OrganisationId(AggregateId.join(partition, ids.next()));
  }

  @Override
  public int compareTo(OrganisationId other) {
    return text.compareTo(other.text);
  }

  /** Written out because registers look up tens of thousands of ids in a first call. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof OrganisationId that && text.equals(that.text);
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
