package org.fengqiao.mediation.examples.vault;

import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.fengqiao.mediation.storage.vault.FieldCipher;

/** SM4 (GB/T 32907-2016) in Galois counter mode. */
public final class Sm4GcmCipher implements FieldCipher {

  private static final int KEY_BYTES = 16;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final Provider provider;
  private final SecureRandom random = new SecureRandom();

  /**
   * Creates the cipher.
   *
   * @param provider has {@code SM4/GCM/NoPadding}, as BouncyCastle does
   */
  public Sm4GcmCipher(Provider provider) {
    this.provider = provider;
  }

  @Override
  public String name() {
    return "SM4-GCM";
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
      byte[] text = cipher(Cipher.ENCRYPT_MODE, key, nonce, associated).doFinal(plain);
      byte[] sealed = Arrays.copyOf(nonce, NONCE_BYTES + text.length);
      System.arraycopy(text, 0, sealed, NONCE_BYTES, text.length);
      return sealed;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(provider.getName() + " does not encrypt with " + name(), e);
    }
  }

  @Override
  public Optional<byte[]> decrypt(byte[] key, byte[] encrypted, byte[] associated) {
    if (encrypted.length < NONCE_BYTES + TAG_BITS / Byte.SIZE) {
      return Optional.empty();
    }
    byte[] nonce = Arrays.copyOf(encrypted, NONCE_BYTES);
    try {
      return Optional.of(
          cipher(Cipher.DECRYPT_MODE, key, nonce, associated)
              .doFinal(encrypted, NONCE_BYTES, encrypted.length - NONCE_BYTES));
    } catch (AEADBadTagException broken) {
      return Optional.empty();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(provider.getName() + " does not decrypt with " + name(), e);
    }
  }

  private Cipher cipher(int mode, byte[] key, byte[] nonce, byte[] associated)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("SM4/GCM/NoPadding", provider);
    cipher.init(mode, new SecretKeySpec(key, "SM4"), new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(associated);
    return cipher;
  }
}
