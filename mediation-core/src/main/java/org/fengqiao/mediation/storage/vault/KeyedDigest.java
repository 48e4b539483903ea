package org.fengqiao.mediation.storage.vault;

/**
 * A message authentication code: whoever has not the key learns nothing of the message from its
 * digest and finds no digest for a message. Safe for use by many threads.
 */
public interface KeyedDigest {

  /** Returns its name, 1 to 40 characters, which is stored beside its digests. */
  String name();

  /** Returns the digest of a message, 16 to 64 bytes. */
  byte[] digest(byte[] key, byte[] message);
}
