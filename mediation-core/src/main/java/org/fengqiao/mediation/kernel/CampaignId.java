package org.fengqiao.mediation.kernel;

/**
 * The id of a campaign: one plan carried out in one place (专项活动).
 *
 * @param text the whole id; see {@link AggregateId} for its form
 */
public record CampaignId(String text) implements AggregateId, Comparable<CampaignId> {

  /** Checks the form. */
  public CampaignId {
    AggregateId.check("CampaignId", text);
  }

  /** Returns the id with the given text. */
  public static CampaignId of(String text) {
    return new CampaignId(text);
  }

  /** Returns a new id in a partition. */
  public static CampaignId next(Partition partition, IdSource ids) {
    return new CampaignId(AggregateId.join(partition, ids.next()));
  }

  @Override
  public int compareTo(CampaignId other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
