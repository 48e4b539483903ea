package org.fengqiao.mediation.jdbi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.fengqiao.mediation.storage.Capability;
import org.fengqiao.mediation.storage.tck.ContractCoverage;
import org.fengqiao.mediation.storage.tck.MemoryPagingProperties;
import org.fengqiao.mediation.storage.tck.MemoryRegisterProperties;
import org.fengqiao.mediation.storage.tck.MemoryStorageTest;
import org.fengqiao.mediation.storage.tck.MemoryTallyProperties;
import org.fengqiao.mediation.storage.tck.StorageHarness;
import org.junit.jupiter.api.Test;

/** The memory and each database run every contract, and no database passes one over. */
class ContractsTest {

  @Test
  void memoryRunsEveryContract() {
    runsEvery(
        MemoryStorageTest.class,
        MemoryTallyProperties.class,
        MemoryPagingProperties.class,
        MemoryRegisterProperties.class);
  }

  @Test
  void h2RunsEveryContract() {
    runsEvery(
        H2StorageTest.class,
        H2TallyProperties.class,
        H2PagingProperties.class,
        H2RegisterProperties.class);
    passesOverNone(new H2Harness());
  }

  @Test
  void postgresRunsEveryContract() {
    runsEvery(
        PostgresStorageTest.class,
        PostgresTallyProperties.class,
        PostgresPagingProperties.class,
        PostgresRegisterProperties.class);
    passesOverNone(PostgresHarness.open());
  }

  @Test
  void mariaDbRunsEveryContract() {
    runsEvery(
        MariaDbStorageTest.class,
        MariaDbTallyProperties.class,
        MariaDbPagingProperties.class,
        MariaDbRegisterProperties.class);
    passesOverNone(MariaDbHarness.open());
  }

  @Test
  void fourDatabasesSplitByRegionRunEveryContract() {
    runsEvery(
        ShardedStorageTest.class,
        ShardedTallyProperties.class,
        ShardedPagingProperties.class,
        ShardedRegisterProperties.class);
    passesOverNone(ShardedHarness.open());
  }

  private static void runsEvery(Class<?>... suites) {
    assertEquals(22, ContractCoverage.contracts().size());
    assertEquals(List.of(), ContractCoverage.missing(suites));
  }

  /** A contract is passed over where a storage says that it has not what the contract is about. */
  private static void passesOverNone(StorageHarness harness) {
    try (harness) {
      Set<Capability> lacking = EnumSet.allOf(Capability.class);
      lacking.removeAll(harness.storage().capabilities());
      lacking.remove(Capability.DURABLE_COMMIT);
      assertEquals(Set.of(), lacking);
      assertTrue(harness.withVault(TestVault.KEYS).isPresent());
    }
  }
}
