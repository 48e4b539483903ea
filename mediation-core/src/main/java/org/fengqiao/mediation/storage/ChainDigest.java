package org.fengqiao.mediation.storage;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * What links the events of a case: SHA-256 unless the host gives another one, SM3 for example, or a
 * keyed one, which nobody without the key can imitate. Must be safe for use by many threads.
 */
public interface ChainDigest {

  /** The most bytes of a digest. */
  int MAX_BYTES = 64;

  /** The fewest bytes of a digest. */
  int MIN_BYTES = 16;

  /** The most characters of a name. */
  int MAX_NAME_LENGTH = 40;

  /**
   * Returns the name that is stored with every link, so that links of an earlier digest can still
   * be checked: 1 to {@value #MAX_NAME_LENGTH} of {@code 0-9 A-Z _ -}. With a key, the key's name
   * is part of it.
   */
  String name();

  /** Returns the digest, {@value #MIN_BYTES} to {@value #MAX_BYTES} bytes, always as many. */
  byte[] digest(byte[] content);

  /** Returns SHA-256 of the platform. */
  static ChainDigest sha256() {
    return new ChainDigest() {
      @Override
      public String name() {
        return "SHA-256";
      }

      @Override
      public byte[] digest(byte[] content) {
        try {
          return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
          throw new IllegalStateException("every Java platform has SHA-256", e);
        }
      }
    };
  }
}
