package org.fengqiao.mediation.jdbi;

import java.util.Optional;
import java.util.UUID;
import org.fengqiao.mediation.storage.Storage;
import org.fengqiao.mediation.storage.tck.StorageHarness;
import org.fengqiao.mediation.storage.vault.Vault;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** An H2 database in memory with the schema, gone when closed. */
final class H2Harness implements StorageHarness {

  private final Jdbi jdbi = Jdbi.create("jdbc:h2:mem:" + UUID.randomUUID() + ";LOCK_TIMEOUT=5000");

  /** As long as it is open the database lives. */
  private final Handle keeper = jdbi.open();

  private final Storage storage = JdbiStorage.on(jdbi, SchemaMode.CREATE).withVault(TestVault.KEYS);

  Jdbi jdbi() {
    return jdbi;
  }

  @Override
  public Storage storage() {
    return storage;
  }

  @Override
  public Storage reopened() {
    return JdbiStorage.on(jdbi, SchemaMode.VALIDATE).withVault(TestVault.KEYS);
  }

  @Override
  public Optional<Storage> withVault(Vault keys) {
    return Optional.of(JdbiStorage.on(jdbi).withVault(keys));
  }

  @Override
  public void close() {
    keeper.close();
  }
}
