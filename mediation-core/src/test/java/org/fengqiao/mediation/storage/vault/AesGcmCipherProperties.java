package org.fengqiao.mediation.storage.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What is encrypted comes back, and nothing else does. */
class AesGcmCipherProperties {

  private final AesGcmCipher cipher = new AesGcmCipher(new SecureRandom());

  @Property
  void whatIsEncryptedComesBackUnderTheSameKey(
      @ForAll @Size(32) byte[] key, @ForAll byte[] plain, @ForAll byte[] associated) {
    byte[] sealed = cipher.encrypt(key, plain, associated);
    assertArrayEquals(plain, cipher.decrypt(key, sealed, associated).orElseThrow());
    assertFalse(Arrays.equals(sealed, cipher.encrypt(key, plain, associated)), "a fresh nonce");
  }

  @Property
  void aChangedByteIsRefused(
      @ForAll @Size(32) byte[] key,
      @ForAll byte[] plain,
      @ForAll @Size(min = 1) byte[] associated,
      @ForAll @IntRange(max = 100_000) int at,
      @ForAll @IntRange(min = 1, max = 255) int change) {
    byte[] sealed = cipher.encrypt(key, plain, associated);
    assertEquals(Optional.empty(), cipher.decrypt(key, changed(sealed, at, change), associated));
    assertEquals(Optional.empty(), cipher.decrypt(key, sealed, changed(associated, at, change)));
    assertEquals(Optional.empty(), cipher.decrypt(changed(key, at, change), sealed, associated));
    assertEquals(
        Optional.empty(),
        cipher.decrypt(key, Arrays.copyOf(sealed, at % sealed.length), associated));
  }

  private static byte[] changed(byte[] bytes, int at, int change) {
    byte[] other = bytes.clone();
    other[at % other.length] ^= (byte) change;
    return other;
  }
}
