package org.fengqiao.mediation.party;

import org.fengqiao.mediation.kernel.Partition;

/**
 * What an event carries instead of personal data. A person and a text may go by the same characters
 * and are still two things. Tokens are ordered by their characters, then by what they stand for.
 */
public sealed interface DataToken extends Comparable<DataToken> permits PersonRef, TextRef {

  /** Returns the characters of the token. */
  String text();

  /** Returns the partition the data lies in. */
  Partition partition();

  /** Returns what it stands for. */
  TokenKind kind();

  @Override
  default int compareTo(DataToken other) {
    int byText = text().compareTo(other.text());
    return byText == 0 ? kind().compareTo(other.kind()) : byText;
  }
}
