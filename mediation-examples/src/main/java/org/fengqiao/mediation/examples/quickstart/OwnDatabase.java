package org.fengqiao.mediation.examples.quickstart;

import javax.sql.DataSource;
import org.fengqiao.mediation.Mediation;
import org.fengqiao.mediation.jdbi.JdbiStorage;
import org.fengqiao.mediation.jdbi.SchemaMode;
import org.fengqiao.mediation.storage.Capability;
import org.fengqiao.mediation.storage.Storage;
import org.fengqiao.mediation.storage.vault.Vault;
import org.fengqiao.mediation.storage.vault.VaultKey;
import org.fengqiao.mediation.storage.vault.VaultKeys;
import org.jdbi.v3.core.Jdbi;

/** How a platform attaches its own database. */
public final class OwnDatabase {

  private OwnDatabase() {}

  /**
   * Returns a mediation that keeps everything in the database of a pool.
   *
   * @param pool gives connections to H2, PostgreSQL, MySQL or MariaDB
   * @param master 32 bytes, under which the key of each person's data lies
   * @param search 16 bytes or more, by which persons are found again
   * @throws IllegalStateException if the database may forget what it acknowledged
   */
  public static Mediation attach(DataSource pool, byte[] master, byte[] search) {
    // tag::readme[]
    VaultKeys keys =
        VaultKeys.of(VaultKey.of("master-2026", master), VaultKey.of("search-2026", search));
    Storage storage =
        JdbiStorage.on(Jdbi.create(pool), SchemaMode.CREATE).withVault(Vault.of(keys));
    if (!storage.capabilities().contains(Capability.DURABLE_COMMIT)) {
      throw new IllegalStateException("may forget what it kept: see Capability.DURABLE_COMMIT");
    }
    Mediation mediation = Mediation.builder().storage(storage).build();
    // end::readme[]
    return mediation;
  }
}
