package org.fengqiao.mediation.storage.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.kernel.Partition;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.PersonalData;
import org.fengqiao.mediation.storage.Capability;
import org.fengqiao.mediation.storage.ErasureCertificate;
import org.fengqiao.mediation.storage.Storage;
import org.fengqiao.mediation.storage.vault.MissingKeyException;
import org.fengqiao.mediation.storage.vault.Vault;
import org.fengqiao.mediation.storage.vault.VaultKey;
import org.fengqiao.mediation.storage.vault.VaultKeys;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nothing new is written beside personal data that lies under keys the vault has not. */
public abstract class MissingKeyContract extends StorageContract {

  private static final PersonRef PERSON = Places.person(Places.PARTITION, "1");
  private static final PersonRef ANOTHER = Places.person(Places.PARTITION, "2");
  private static final VaultKey MASTER = key("2019", 1);
  private static final VaultKey SEARCH = key("s19", 2);

  private static VaultKey key(String id, int fill) {
    byte[] key = new byte[32];
    Arrays.fill(key, (byte) fill);
    return VaultKey.of(id, key);
  }

  @BeforeEach
  final void needsTheCapability() {
    Assumptions.assumeTrue(storage().capabilities().contains(Capability.PERSONAL_DATA));
  }

  private static Partition put(Storage storage, PersonRef person) {
    return storage.inTransaction(
        person.partition(),
        unit -> {
          unit.personalData().put(person, PersonalData.builder().name("虚构名").build());
          return unit.partition();
        });
  }

  private static String refused(Storage storage) {
    MissingKeyException missing =
        assertThrows(MissingKeyException.class, () -> put(storage, ANOTHER));
    String message = String.valueOf(missing.getMessage());
    assertTrue(message.contains("partition " + Places.PARTITION + " lies under"), message);
    return missing.found().substring(0, missing.found().indexOf('~'));
  }

  @Test
  void aNewPersonIsNotWrittenBesideDataUnderAMissingMasterKey() {
    put(withVault(Vault.of(VaultKeys.of(MASTER, SEARCH))), PERSON);
    Storage wrong = withVault(Vault.of(VaultKeys.of(key("2020", 3), SEARCH)));
    assertEquals("2019", refused(wrong));
    assertEquals("2019", refused(wrong));
    assertEquals(Optional.empty(), in(unit -> unit.personalData().keeping().kept(ANOTHER)));
    put(wrong, Places.person(Places.NEXT_PARTITION, "2"));
  }

  @Test
  void aNewPersonIsNotWrittenBesideDataUnderAMissingSearchKey() {
    put(withVault(Vault.of(VaultKeys.of(MASTER, SEARCH))), PERSON);
    assertEquals("s19", refused(withVault(Vault.of(VaultKeys.of(MASTER, key("s19", 4))))));
    assertEquals(Optional.empty(), in(unit -> unit.personalData().keeping().kept(ANOTHER)));
  }

  @Test
  void aNewPersonIsWrittenBesideDataUnderFormerKeys() {
    put(withVault(Vault.of(VaultKeys.of(MASTER, SEARCH))), PERSON);
    VaultKeys present = VaultKeys.of(key("2020", 3), key("s20", 4));
    put(withVault(Vault.of(present.formerMaster(MASTER).formerSearch(SEARCH))), ANOTHER);
  }

  @Test
  void aVaultThatWasWithOneStorageLooksAnewInAnother() {
    Vault present = Vault.of(VaultKeys.of(key("2020", 3), SEARCH));
    put(withVault(present), ANOTHER);
    in(
        unit -> {
          ErasureCertificate certificate =
              new ErasureCertificate(CaseId.of(Places.PARTITION.digits() + "-E"), 7);
          unit.personalData().keeping().erase(Set.of(ANOTHER), certificate);
          return true;
        });
    put(withVault(Vault.of(VaultKeys.of(MASTER, SEARCH))), PERSON);
    Storage second = withVault(present);
    assertThrows(
        MissingKeyException.class, () -> put(second, Places.person(Places.PARTITION, "3")));
  }
}
