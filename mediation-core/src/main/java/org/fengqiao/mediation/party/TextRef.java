package org.fengqiao.mediation.party;

import org.fengqiao.mediation.kernel.AggregateId;
import org.fengqiao.mediation.kernel.IdSource;
import org.fengqiao.mediation.kernel.Partition;

/**
 * A token that stands for a free text about a dispute. Events carry only the token; the text lies
 * in the store of personal data, where it can be erased without touching the journal.
 *
 * @param text the partition, a hyphen and a random part; see {@link AggregateId} for the form
 */
public record TextRef(String text) implements DataToken {

  /** Checks the form. */
  public TextRef {
    AggregateId.check("TextRef", text);
  }

  /** Returns the token with the given text. */
  public static TextRef of(String text) {
    return new TextRef(text);
  }

  /** Returns a new token in a partition. */
  public static TextRef next(Partition partition, IdSource ids) {
    return new TextRef(AggregateId.join(partition, ids.next()));
  }

  @Override
  public Partition partition() {
    return Partition.of(text.substring(0, Partition.LENGTH));
  }

  @Override
  public TokenKind kind() {
    return TokenKind.TEXT;
  }

  @Override
  public String toString() {
    return text;
  }
}
