package org.fengqiao.mediation.storage.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.fengqiao.mediation.casework.record.DataStatus;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.kernel.Partition;
import org.fengqiao.mediation.party.ConfidentialText;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.PersonalData;
import org.fengqiao.mediation.party.TextRef;
import org.fengqiao.mediation.storage.CommitmentCheck;
import org.fengqiao.mediation.storage.DataStatusException;
import org.fengqiao.mediation.storage.ErasureCertificate;
import org.fengqiao.mediation.storage.KeptData;
import org.fengqiao.mediation.storage.Storage;
import org.fengqiao.mediation.storage.StorageBusyException;
import org.fengqiao.mediation.storage.StorageException;
import org.fengqiao.mediation.storage.vault.BrokenSealException;
import org.fengqiao.mediation.storage.vault.FieldCipher;
import org.fengqiao.mediation.storage.vault.HmacSha256;
import org.fengqiao.mediation.storage.vault.KeyedDigest;
import org.fengqiao.mediation.storage.vault.MissingKeyException;
import org.fengqiao.mediation.storage.vault.Vault;
import org.fengqiao.mediation.storage.vault.VaultKey;
import org.fengqiao.mediation.storage.vault.VaultKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Under which key personal data lies, how it comes under another, and what a missing one costs. */
public abstract class VaultKeysContract extends PersonalDataContract {

  private static final PersonRef ANOTHER = Places.person(Places.PARTITION, "2");
  private static final VaultKey MASTER = key("2019", 1);
  private static final VaultKey SEARCH = key("s19", 2);

  @Test
  void afterTheRotationTheFormerKeysAreNoLongerNeeded() {
    VaultKeys former = VaultKeys.of(key("2019", 1), key("s19", 2));
    VaultKeys present = VaultKeys.of(key("2020", 3), key("s20", 4));
    Storage before = withVault(Vault.of(former));
    putBoth(before);
    for (int number = 0; number < 5; number++) {
      TextRef more = Places.text(Places.PARTITION, "R" + number);
      before.inTransaction(
          Places.PARTITION,
          unit -> {
            unit.personalData().put(more, ConfidentialText.of("字"));
            return true;
          });
    }
    String committed =
        before
            .inTransaction(Places.PARTITION, unit -> unit.personalData().hold(Set.of(TEXT)))
            .values()
            .iterator()
            .next()
            .commitment()
            .orElseThrow();
    Storage both =
        withVault(Vault.of(present.formerMaster(key("2019", 1)).formerSearch(key("s19", 2))));
    assertEquals(Optional.of(DATA), person(both));
    assertEquals(Set.of(PERSON), search(both, BY_ID));
    assertEquals(
        List.of(3, 3, 1, 0), List.of(rotate(both), rotate(both), rotate(both), rotate(both)));
    Storage after = withVault(Vault.of(present));
    assertEquals(Optional.of(DATA), person(after));
    assertEquals(Set.of(PERSON), search(after, BY_ID));
    assertEquals(Set.of(PERSON), search(after, BY_PHONE));
    assertEquals(
        CommitmentCheck.INTACT,
        after.inTransaction(
            Places.PARTITION, unit -> unit.personalData().keeping().check(TEXT, committed)));
    assertThrows(MissingKeyException.class, () -> person(before));
  }

  private static int rotate(Storage storage) {
    return rotate(storage, 3);
  }

  private static int rotate(Storage storage, int most) {
    return storage.inTransaction(
        Places.PARTITION, unit -> unit.personalData().keeping().rotate(most));
  }

  @Test
  void aRowThatDoesNotOpenIsNamedWhenTheOthersAreBroughtOver() {
    VaultKey earliest = key("2018", 5);
    put(withVault(Vault.of(VaultKeys.of(earliest, key("s", 2)))));
    withVault(Vault.of(VaultKeys.of(key("2019", 1), key("s", 2)).formerMaster(earliest)))
        .inTransaction(
            Places.PARTITION,
            unit -> {
              unit.personalData().put(TEXT, ConfidentialText.of("字"));
              return true;
            });
    VaultKeys present = VaultKeys.of(key("2020", 3), key("s", 2));
    Storage both = withVault(Vault.of(present.formerMaster(key("2019", 1))));
    assertEquals(1, rotate(both, 1));
    MissingKeyException shut = assertThrows(MissingKeyException.class, () -> rotate(both, 1));
    assertEquals("2018", withoutDigest(shut.found()));
    assertTrue(String.valueOf(shut.getMessage()).contains(PERSON.text()));
    Storage after = withVault(Vault.of(present));
    assertEquals(
        Optional.of(ConfidentialText.of("字")),
        after.inTransaction(
            Places.PARTITION, unit -> unit.personalData().find(TEXT, READING, HANDLING)));
  }

  /** What it seals nobody opens. */
  private static final class BreakingCipher implements FieldCipher {

    @Override
    public String name() {
      return "AES-256-GCM";
    }

    @Override
    public int keyLength() {
      return 32;
    }

    @Override
    public byte[] encrypt(byte[] key, byte[] plain, byte[] associated) {
      return new byte[60];
    }

    @Override
    public Optional<byte[]> decrypt(byte[] key, byte[] encrypted, byte[] associated) {
      return Optional.empty();
    }
  }

  @Test
  void aRowWhoseSealIsBrokenIsNamedWhenTheOthersAreBroughtOver() {
    VaultKeys former = VaultKeys.of(MASTER, SEARCH);
    put(withVault(Vault.of(former, new BreakingCipher(), new HmacSha256())));
    put(withVault(Vault.of(former)), ANOTHER);
    Storage both = withVault(Vault.of(VaultKeys.of(key("2020", 3), SEARCH).formerMaster(MASTER)));
    assertEquals(1, rotate(both, 1));
    BrokenSealException broken = assertThrows(BrokenSealException.class, () -> rotate(both, 1));
    assertTrue(String.valueOf(broken.getMessage()).contains(PERSON.text()));
  }

  @Test
  void whatIsErasedWhileAnotherUnitRotatesItStaysErased() {
    KeptData kept = meanwhile(VaultKeysContract::rotate, () -> erase(Set.of(PERSON)));
    assertEquals(DataStatus.ERASED, kept.status());
    assertEquals(Optional.of(CERTIFICATE), kept.certificate());
    assertEquals(Set.of(), search(storage(), BY_ID));
  }

  /** Who writes must be told: what was not kept must not seem to be. */
  private static void putRefused(Storage storage) {
    assertThrows(StorageException.class, () -> put(storage));
  }

  @Test
  void whatIsErasedWhileAnotherUnitWritesItStaysErased() {
    KeptData kept = meanwhile(VaultKeysContract::putRefused, () -> erase(Set.of(PERSON)));
    assertEquals(DataStatus.ERASED, kept.status());
    assertEquals(Optional.of(CERTIFICATE), kept.certificate());
  }

  @Test
  void whatIsWrittenWhileAnotherUnitRotatesItIsNotLost() {
    PersonalData other = PersonalData.builder().name("改名").build();
    VaultKeys former = VaultKeys.of(key("2019", 1), key("s", 2));
    meanwhile(VaultKeysContract::rotate, () -> put(withVault(Vault.of(former)), other));
    assertEquals(
        Optional.of(other),
        person(
            withVault(
                Vault.of(VaultKeys.of(key("2020", 3), key("s", 2)).formerMaster(key("2019", 1))))));
  }

  @Test
  void whatIsRestrictedWhileAnotherUnitRotatesItStaysRestricted() {
    assertEquals(
        DataStatus.RESTRICTED,
        meanwhile(VaultKeysContract::rotate, () -> restrict(Set.of(PERSON))).status());
  }

  @Test
  void whatIsRestrictedWhileAnotherUnitWritesItStaysRestricted() {
    assertEquals(
        DataStatus.RESTRICTED,
        meanwhile(VaultKeysContract::putRefused, () -> restrict(Set.of(PERSON))).status());
  }

  /**
   * What becomes of the person when one unit has read the row and another is done before it goes
   * on. The first may fail then.
   */
  private KeptData meanwhile(Consumer<Storage> first, Runnable other) {
    VaultKey former = key("2019", 1);
    VaultKey search = key("s", 2);
    InterposingCipher cipher = new InterposingCipher();
    Storage slow =
        withVault(
            Vault.of(
                VaultKeys.of(key("2020", 3), search).formerMaster(former),
                cipher,
                new HmacSha256()));
    put(withVault(Vault.of(VaultKeys.of(former, search))));
    cipher.beforeNext(other);
    try {
      first.accept(slow);
    } catch (DataStatusException | StorageBusyException e) {
      assertFalse(cipher.isWaiting(), e.getMessage());
    }
    assertFalse(cipher.isWaiting());
    return in(unit -> unit.personalData().keeping().kept(PERSON)).orElseThrow();
  }

  private static String withoutDigest(String key) {
    return key.substring(0, key.indexOf('~'));
  }

  @Test
  void aMissingOrWrongSearchKeyIsAnErrorAndNotNobody() {
    put(withVault(Vault.of(VaultKeys.of(key("m", 1), key("s19", 2)))));
    for (VaultKey other : List.of(key("s20", 3), key("s19", 4))) {
      Storage wrong = withVault(Vault.of(VaultKeys.of(key("m", 1), other)));
      MissingKeyException missing =
          assertThrows(MissingKeyException.class, () -> search(wrong, BY_ID));
      assertEquals("s19", withoutDigest(missing.found()));
      assertEquals(List.of(), accesses());
    }
    Storage turned = withVault(Vault.of(VaultKeys.of(key("m", 1), key("s20", 3))));
    assertEquals(1, rotate(turned));
    assertEquals(Set.of(PERSON), search(turned, BY_ID));
  }

  @Test
  void anotherKeyUnderTheSameIdIsNotTakenForIt() {
    Storage before = withVault(Vault.of(VaultKeys.of(key("2019", 1), key("s", 2))));
    put(before);
    Storage wrong = withVault(Vault.of(VaultKeys.of(key("2019", 5), key("s", 2))));
    assertThrows(MissingKeyException.class, () -> put(wrong));
    assertThrows(MissingKeyException.class, () -> person(wrong));
    assertEquals(List.of(), accesses());
    assertEquals(Optional.of(DATA), person(before));
  }

  @Test
  void aMissingKeyIsNamedBeforeAnythingIsWritten() {
    Storage before = withVault(Vault.of(VaultKeys.of(key("2019", 1), key("s", 2))));
    putBoth(before);
    Storage other = withVault(Vault.of(VaultKeys.of(key("2020", 3), key("s", 2))));
    MissingKeyException missing = assertThrows(MissingKeyException.class, () -> person(other));
    assertEquals("2019", withoutDigest(missing.found()));
    assertEquals(
        List.of("2020"), missing.atHand().stream().map(VaultKeysContract::withoutDigest).toList());
    assertThrows(MissingKeyException.class, () -> putBoth(other));
    assertThrows(MissingKeyException.class, () -> rotate(other));
    assertEquals(Optional.of(DATA), person(before));
    assertEquals(1, accesses().size());
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
    return withoutDigest(missing.found());
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
  void everyKeyThatDataOfThePartitionLiesUnderIsLookedFor() {
    VaultKey earlier = key("2018", 5);
    VaultKeys former = VaultKeys.of(earlier, SEARCH);
    put(withVault(Vault.of(former)), PERSON);
    PersonRef under2019 = Places.person(Places.PARTITION, "3");
    put(withVault(Vault.of(VaultKeys.of(MASTER, SEARCH).formerMaster(earlier))), under2019);
    assertEquals("2019", refused(withVault(Vault.of(former))));
    assertEquals("2018", refused(withVault(Vault.of(VaultKeys.of(MASTER, SEARCH)))));
  }

  @Test
  void aNewPersonIsWrittenBesideDataUnderFormerKeys() {
    put(withVault(Vault.of(VaultKeys.of(MASTER, SEARCH))), PERSON);
    VaultKeys present = VaultKeys.of(key("2020", 3), key("s20", 4));
    put(withVault(Vault.of(present.formerMaster(MASTER).formerSearch(SEARCH))), ANOTHER);
  }

  @Test
  void whatAnotherProcessSealedSinceUnderAnUnknownKeyIsNotWrittenOver() {
    VaultKey later = key("2020", 3);
    Storage first = withVault(Vault.of(VaultKeys.of(MASTER, SEARCH)));
    put(first, ANOTHER);
    Storage second = withVault(Vault.of(VaultKeys.of(later, SEARCH).formerMaster(MASTER)));
    put(second);
    MissingKeyException missing = assertThrows(MissingKeyException.class, () -> put(first));
    assertEquals("2020", withoutDigest(missing.found()));
    assertEquals(Optional.of(DATA), person(second));
  }

  @Test
  void anotherCipherOrDigestIsNamedAndNotTakenForABrokenSeal() {
    VaultKeys keys = VaultKeys.of(MASTER, SEARCH);
    Storage before = withVault(Vault.of(keys));
    put(before);
    KeyedDigest renamed =
        new KeyedDigest() {
          @Override
          public String name() {
            return "OTHER";
          }

          @Override
          public byte[] digest(byte[] key, byte[] message) {
            return new HmacSha256().digest(key, message);
          }
        };
    Storage other = withVault(Vault.of(keys, new InterposingCipher(), renamed));
    for (Executable use : List.<Executable>of(() -> person(other), () -> put(other))) {
      MissingKeyException missing = assertThrows(MissingKeyException.class, use);
      assertEquals("AES-256-GCM HMAC-SHA256", missing.found());
    }
    assertEquals(Optional.of(DATA), person(before));
  }

  @Test
  void aRotationBringsOverThePartitionOfItsUnitAlone() {
    PersonRef elsewhere = Places.person(Places.NEXT_PARTITION, "2");
    Storage before = withVault(Vault.of(VaultKeys.of(MASTER, SEARCH)));
    put(before, PERSON);
    put(before, elsewhere);
    VaultKeys present = VaultKeys.of(key("2020", 3), SEARCH);
    Storage both = withVault(Vault.of(present.formerMaster(MASTER)));
    assertEquals(List.of(1, 0), List.of(rotate(both), rotate(both)));
    Storage after = withVault(Vault.of(present));
    assertThrows(MissingKeyException.class, () -> put(after, elsewhere));
  }

  @Test
  void aRotationBringsOverWhatLiesUnderKeysBeforeAndAfterThePresentOneByTheirIds() {
    VaultKey after = key("2021", 5);
    put(withVault(Vault.of(VaultKeys.of(MASTER, SEARCH))), PERSON);
    put(withVault(Vault.of(VaultKeys.of(after, SEARCH).formerMaster(MASTER))), ANOTHER);
    VaultKeys present = VaultKeys.of(key("2020", 3), SEARCH);
    Storage all = withVault(Vault.of(present.formerMaster(MASTER).formerMaster(after)));
    assertEquals(List.of(1, 1, 0), List.of(rotate(all, 1), rotate(all, 1), rotate(all, 1)));
    put(withVault(Vault.of(present)), Places.person(Places.PARTITION, "3"));
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
