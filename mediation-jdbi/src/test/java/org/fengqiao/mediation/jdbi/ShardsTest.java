package org.fengqiao.mediation.jdbi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.fengqiao.mediation.kernel.Partition;
import org.fengqiao.mediation.party.ConfidentialText;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.PersonalData;
import org.fengqiao.mediation.party.TextRef;
import org.fengqiao.mediation.storage.Capability;
import org.fengqiao.mediation.storage.PartitionMismatchException;
import org.fengqiao.mediation.storage.tck.StorageHarness;
import org.junit.jupiter.api.Test;

/** Where the rows of the places of the contracts are when they are split over four databases. */
class ShardsTest {

  private static final List<String> PARTITIONS = List.of("9801", "9901", "9902", "9903");

  private static void put(StorageHarness harness, String partition, String token) {
    harness
        .storage()
        .inTransaction(
            Partition.of(partition),
            unit -> {
              unit.personalData()
                  .put(PersonRef.of(token + "-P"), PersonalData.builder().name("虚构").build());
              unit.personalData().put(TextRef.of(token + "-T"), ConfidentialText.of("虚构"));
              return true;
            });
  }

  @Test
  void eachPartitionIsInOneOfTheFourAndAllFourHoldRows() {
    try (StorageHarness harness = ShardedHarness.open()) {
      PARTITIONS.forEach(partition -> put(harness, partition, partition));
      assertEquals(
          List.of(Set.of("9801"), Set.of("9901"), Set.of("9902"), Set.of("9903")),
          ShardedHarness.partsByShard());
    }
  }

  @Test
  void aUnitWritesToNoOtherDatabaseThanThatOfItsPartition() {
    try (StorageHarness harness = ShardedHarness.open()) {
      assertThrows(PartitionMismatchException.class, () -> put(harness, "9901", "9902"));
      assertTrue(ShardedHarness.partsByShard().stream().allMatch(Set::isEmpty));
    }
  }

  @Test
  void theFourAreKnownAsTheirProductAndCommitDurably() {
    try (StorageHarness harness = ShardedHarness.open()) {
      assertTrue(harness.reopened().capabilities().contains(Capability.DURABLE_COMMIT));
    }
  }
}
