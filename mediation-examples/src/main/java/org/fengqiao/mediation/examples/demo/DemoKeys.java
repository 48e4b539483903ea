package org.fengqiao.mediation.examples.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import org.fengqiao.mediation.storage.vault.Vault;
import org.fengqiao.mediation.storage.vault.VaultKey;
import org.fengqiao.mediation.storage.vault.VaultKeys;

/**
 * The keys of the demonstration, made with its database and kept beside it. All its people are
 * invented; a real platform takes its keys from where it keeps its secrets, never from beside the
 * data.
 */
final class DemoKeys {

  private static final int LENGTH = 32;

  private DemoKeys() {}

  /**
   * Returns the keys of a database.
   *
   * @param fresh whether the database was just made and gets keys of its own
   * @throws DemoFailure if it is an older one and its keys are gone
   */
  static Vault beside(DemoFolder folder, boolean fresh) {
    Path file = folder.keys();
    try {
      if (fresh && !Files.exists(file)) {
        byte[] made = new byte[2 * LENGTH];
        new SecureRandom().nextBytes(made);
        Files.write(file, made);
      }
      byte[] keys = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
      if (keys.length != 2 * LENGTH) {
        throw lost(folder);
      }
      return Vault.of(
          VaultKeys.of(
              VaultKey.of("demo", Arrays.copyOf(keys, LENGTH)),
              VaultKey.of("demo", Arrays.copyOfRange(keys, LENGTH, 2 * LENGTH))));
    } catch (IOException e) {
      throw new UncheckedIOException("the keys in " + file + " cannot be used", e);
    }
  }

  static DemoFailure lost(DemoFolder folder) {
    return new DemoFailure("failure.keys", folder.keys(), folder.databaseFile());
  }
}
