package org.fengqiao.mediation.storage.vault;

import java.util.Optional;

/**
 * Encrypts and authenticates. An implementation keeps no state between calls, chooses a fresh nonce
 * for each encryption and is safe for use by many threads.
 */
public interface FieldCipher {

  /** Returns its name, 1 to 40 characters, which is stored beside what it encrypts. */
  String name();

  /** Returns the number of bytes of its keys. */
  int keyLength();

  /**
   * Encrypts.
   *
   * @param associated what is authenticated with the text and not encrypted
   * @return the nonce, the encrypted text and its tag
   */
  byte[] encrypt(byte[] key, byte[] plain, byte[] associated);

  /**
   * Decrypts.
   *
   * @return the text; empty if any bit of what is given, or the key, is not that of the encryption
   */
  Optional<byte[]> decrypt(byte[] key, byte[] encrypted, byte[] associated);
}
