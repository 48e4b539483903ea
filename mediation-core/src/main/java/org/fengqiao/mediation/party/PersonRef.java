package org.fengqiao.mediation.party;

import org.fengqiao.mediation.kernel.AggregateId;
import org.fengqiao.mediation.kernel.IdSource;
import org.fengqiao.mediation.kernel.Partition;

/**
 * A token that stands for a person's or organisation's data. Events carry only the token; the data
 * lies in the store of personal data, where it can be erased without touching the journal.
 *
 * @param text the partition, a hyphen and a random part; see {@link AggregateId} for the form
 */
public record PersonRef(String text) implements DataToken {

  /** Checks the form. */
  public PersonRef {
    AggregateId.check("PersonRef", text);
  }

  /** Returns the token with the given text. */
  public static PersonRef of(String text) {
    return new PersonRef(text);
  }

  /** Returns a new token in a partition. */
  public static PersonRef next(Partition partition, IdSource ids) {
    return new PersonRef(AggregateId.join(partition, ids.next()));
  }

  @Override
  public Partition partition() {
    return Partition.of(text.substring(0, Partition.LENGTH));
  }

  @Override
  public TokenKind kind() {
    return TokenKind.PERSON;
  }

  @Override
  public String toString() {
    return text;
  }
}
