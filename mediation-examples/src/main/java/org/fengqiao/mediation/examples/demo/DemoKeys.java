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

  static Vault beside(Path database) {
    Path file = database.resolveSibling(database.getFileName() + ".key");
    try {
      if (!Files.exists(file)) {
        byte[] made = new byte[2 * LENGTH];
        new SecureRandom().nextBytes(made);
        Files.write(file, made);
      }
      byte[] keys = Files.readAllBytes(file);
      return Vault.of(
          VaultKeys.of(
              VaultKey.of("demo", Arrays.copyOf(keys, LENGTH)),
              VaultKey.of("demo", Arrays.copyOfRange(keys, LENGTH, 2 * LENGTH))));
    } catch (IOException e) {
      throw new UncheckedIOException("the keys in " + file + " cannot be used", e);
    }
  }
}
