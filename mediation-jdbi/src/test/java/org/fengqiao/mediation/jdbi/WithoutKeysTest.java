package org.fengqiao.mediation.jdbi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.fengqiao.mediation.kernel.Partition;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.PersonalData;
import org.fengqiao.mediation.storage.Capability;
import org.fengqiao.mediation.storage.Storage;
import org.fengqiao.mediation.storage.UnitOfWork;
import org.fengqiao.mediation.storage.UnsupportedByAdapterException;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** A host that forgets the keys is told before anything is written. */
class WithoutKeysTest {

  private static final Partition PARTITION = Partition.of("9901");
  private static final PersonRef TOKEN = PersonRef.of("9901-P1");

  private final Jdbi jdbi =
      Jdbi.create("jdbc:h2:mem:keys" + System.identityHashCode(this) + ";DB_CLOSE_DELAY=-1");
  private final Storage storage = JdbiStorage.on(jdbi, SchemaMode.CREATE);

  private static boolean put(UnitOfWork unit) {
    unit.personalData().put(TOKEN, PersonalData.builder().name("虚构").build());
    return true;
  }

  @Test
  void aStorageWithoutKeysKeepsNoPersonalDataAndSaysWhatItNeeds() {
    assertFalse(storage.capabilities().contains(Capability.PERSONAL_DATA));
    UnsupportedByAdapterException refused =
        assertThrows(
            UnsupportedByAdapterException.class,
            () -> storage.inTransaction(PARTITION, WithoutKeysTest::put));
    assertEquals(Capability.PERSONAL_DATA, refused.capability());
    assertTrue(refused.toString().contains("JdbiStorage.withVault"), refused.toString());
    assertEquals(
        0,
        jdbi.<Integer, RuntimeException>withHandle(
            handle ->
                handle.createQuery("select count(*) from med_vault").mapTo(Integer.class).one()));
  }
}
