package org.fengqiao.mediation.storage.vault;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256 in Galois counter mode, from the JDK. */
public final class AesGcmCipher implements FieldCipher {

  private static final int KEY_BYTES = 32;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final SecureRandom random;

  /**
   * Creates the cipher.
   *
   * @param random makes the nonces
   */
  public AesGcmCipher(SecureRandom random) {
    this.random = random;
  }

  @Override
  public String name() {
    return "AES-256-GCM";
  }

  @Override
  public int keyLength() {
    return KEY_BYTES;
  }

  @Override
  public byte[] encrypt(byte[] key, byte[] plain, byte[] associated) {
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    try {
      Cipher cipher = cipher(Cipher.ENCRYPT_MODE, key, nonce, associated);
      byte[] sealed = Arrays.copyOf(nonce, NONCE_BYTES + cipher.getOutputSize(plain.length));
      cipher.doFinal(plain, 0, plain.length, sealed, NONCE_BYTES);
      return sealed;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the JDK does not encrypt with " + name(), e);
    }
  }

  @Override
  public Optional<byte[]> decrypt(byte[] key, byte[] encrypted, byte[] associated) {
    if (encrypted.length < NONCE_BYTES + TAG_BITS / Byte.SIZE) {
      return Optional.empty();
    }
    try {
      byte[] nonce = Arrays.copyOf(encrypted, NONCE_BYTES);
      return Optional.of(
          cipher(Cipher.DECRYPT_MODE, key, nonce, associated)
              .doFinal(encrypted, NONCE_BYTES, encrypted.length - NONCE_BYTES));
    } catch (AEADBadTagException broken) {
      return Optional.empty();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the JDK does not decrypt with " + name(), e);
    }
  }

  private static Cipher cipher(int mode, byte[] key, byte[] nonce, byte[] associated)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(associated);
    return cipher;
  }
}
