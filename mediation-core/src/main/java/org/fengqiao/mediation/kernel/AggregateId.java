package org.fengqiao.mediation.kernel;

/**
 * The id of an aggregate: its partition, a hyphen and 1 to {@value #MAX_LOCAL_LENGTH} further
 * characters out of digits, capital letters, {@code _} and {@code -}. The text is opaque apart from
 * the partition; it carries no meaning and no personal data.
 */
public sealed interface AggregateId
    permits CampaignId, CaseId, DutyId, LeadId, MediatorId, OrganisationId {

  /** The greatest number of characters after the partition and the hyphen. */
  int MAX_LOCAL_LENGTH = 40;

  /** The greatest number of characters of an id; columns that hold ids are this wide. */
  int MAX_LENGTH = Partition.LENGTH + 1 + MAX_LOCAL_LENGTH;

  /** Returns the whole id as text. */
  String text();

  /** Returns the partition the aggregate was created in. */
  default Partition partition() {
    return Partition.of(text().substring(0, Partition.LENGTH));
  }

  /** Returns the text of an id in a partition. */
  static String join(Partition partition, String local) {
    return partition.digits() + "-" + local;
  }

  /**
   * Checks the form of an id.
   *
   * @throws IllegalArgumentException if the text has another form
   */
  static void check(String kind, String text) {
    if (!isWellFormed(text)) {
      throw new IllegalArgumentException(
          kind
              + " must be a partition of four digits, '-' and up to "
              + MAX_LOCAL_LENGTH
              + " of 0-9 A-Z _ -: '"
              + text
              + "'");
    }
  }

  /** A loop instead of a pattern: lists make thousands of ids. */
  private static boolean isWellFormed(String text) {
    boolean wellFormed =
        text.length() > Partition.LENGTH + 1
            && text.length() <= MAX_LENGTH
            && text.charAt(Partition.LENGTH) == '-';
    for (int i = 0; wellFormed && i < text.length(); i++) {
      char c = text.charAt(i);
      boolean digit = c >= '0' && c <= '9';
      boolean local = i > Partition.LENGTH && ((c >= 'A' && c <= 'Z') || c == '_' || c == '-');
      wellFormed = digit || local || i == Partition.LENGTH;
    }
    return wellFormed;
  }
}
