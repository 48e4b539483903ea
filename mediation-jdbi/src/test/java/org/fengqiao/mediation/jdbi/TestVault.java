package org.fengqiao.mediation.jdbi;

import java.util.Arrays;
import org.fengqiao.mediation.storage.vault.Vault;
import org.fengqiao.mediation.storage.vault.VaultKey;
import org.fengqiao.mediation.storage.vault.VaultKeys;

/** The keys of all tests, so that storages opened one after the other read the same rows. */
final class TestVault {

  static final Vault KEYS = Vault.of(keys());

  private TestVault() {}

  static VaultKeys keys() {
    return VaultKeys.of(VaultKey.of("test", key(1)), VaultKey.of("test", key(2)));
  }

  private static byte[] key(int number) {
    byte[] key = new byte[32];
    Arrays.fill(key, (byte) number);
    return key;
  }
}
