package org.fengqiao.mediation.jdbi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.fengqiao.mediation.storage.tck.ContractCoverage;
import org.fengqiao.mediation.storage.tck.MemoryPagingProperties;
import org.fengqiao.mediation.storage.tck.MemoryRegisterProperties;
import org.fengqiao.mediation.storage.tck.MemoryStorageTest;
import org.fengqiao.mediation.storage.tck.MemoryTallyProperties;
import org.junit.jupiter.api.Test;

/** The memory and each database run every contract. */
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
  }

  @Test
  void postgresRunsEveryContract() {
    runsEvery(
        PostgresStorageTest.class,
        PostgresTallyProperties.class,
        PostgresPagingProperties.class,
        PostgresRegisterProperties.class);
  }

  @Test
  void mariaDbRunsEveryContract() {
    runsEvery(
        MariaDbStorageTest.class,
        MariaDbTallyProperties.class,
        MariaDbPagingProperties.class,
        MariaDbRegisterProperties.class);
  }

  @Test
  void fourDatabasesSplitByRegionRunEveryContract() {
    runsEvery(
        ShardedStorageTest.class,
        ShardedTallyProperties.class,
        ShardedPagingProperties.class,
        ShardedRegisterProperties.class);
  }

  private static void runsEvery(Class<?>... suites) {
    assertEquals(22, ContractCoverage.contracts().size());
    assertEquals(List.of(), ContractCoverage.missing(suites));
  }
}
