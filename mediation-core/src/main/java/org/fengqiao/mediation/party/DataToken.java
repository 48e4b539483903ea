package org.fengqiao.mediation.party;

import org.fengqiao.mediation.kernel.Partition;

/**
 * What an event carries instead of personal data. A person and a text may go by the same characters
 * and are still two things.
 */
public sealed interface DataToken permits PersonRef, TextRef {

  /** Returns the characters of the token. */
  String text();

  /** Returns the partition the data lies in. */
  Partition partition();

  /** Returns what it stands for. */
  TokenKind kind();
}
