package org.fengqiao.mediation.storage.tck;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.fengqiao.mediation.storage.vault.AesGcmCipher;
import org.fengqiao.mediation.storage.vault.FieldCipher;

/**
 * Lets another thread do something before the next encryption: after the unit that encrypts has
 * read the row, and before it writes it.
 */
final class InterposingCipher implements FieldCipher {

  private final FieldCipher cipher = new AesGcmCipher(new SecureRandom());
  private final Queue<Runnable> next = new ConcurrentLinkedQueue<>();

  void beforeNext(Runnable other) {
    next.add(other);
  }

  boolean isWaiting() {
    return !next.isEmpty();
  }

  @Override
  public String name() {
    return cipher.name();
  }

  @Override
  public int keyLength() {
    return cipher.keyLength();
  }

  @Override
  public byte[] encrypt(byte[] key, byte[] plain, byte[] associated) {
    Runnable other = next.poll();
    if (other != null) {
      CompletableFuture.runAsync(other).orTimeout(30, TimeUnit.SECONDS).join();
    }
    return cipher.encrypt(key, plain, associated);
  }

  @Override
  public Optional<byte[]> decrypt(byte[] key, byte[] encrypted, byte[] associated) {
    return cipher.decrypt(key, encrypted, associated);
  }
}
