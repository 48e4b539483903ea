package org.fengqiao.mediation.storage.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.actor.Sight;
import org.fengqiao.mediation.casework.record.DataStatus;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.party.ConfidentialText;
import org.fengqiao.mediation.party.DataClass;
import org.fengqiao.mediation.party.DataTerms;
import org.fengqiao.mediation.party.DataToken;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.PersonalData;
import org.fengqiao.mediation.party.ProcessingBasis;
import org.fengqiao.mediation.party.TextRef;
import org.fengqiao.mediation.storage.Capability;
import org.fengqiao.mediation.storage.CommitmentCheck;
import org.fengqiao.mediation.storage.DataAccess;
import org.fengqiao.mediation.storage.DataReading;
import org.fengqiao.mediation.storage.DataStatusException;
import org.fengqiao.mediation.storage.ErasureCertificate;
import org.fengqiao.mediation.storage.HeldData;
import org.fengqiao.mediation.storage.KeptData;
import org.fengqiao.mediation.storage.PersonSearch;
import org.fengqiao.mediation.storage.Storage;
import org.fengqiao.mediation.storage.StorageBusyException;
import org.fengqiao.mediation.storage.vault.HmacSha256;
import org.fengqiao.mediation.storage.vault.MissingKeyException;
import org.fengqiao.mediation.storage.vault.Vault;
import org.fengqiao.mediation.storage.vault.VaultKey;
import org.fengqiao.mediation.storage.vault.VaultKeys;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * How personal data is kept: restricted, destroyed, searched, committed to, and under which key.
 */
public abstract class VaultContract extends StorageContract {

  private static final PersonRef PERSON = Places.person(Places.PARTITION, "1");
  private static final TextRef TEXT = Places.text(Places.PARTITION, "1");
  private static final Set<DataToken> BOTH = Set.of(PERSON, TEXT);
  private static final PersonalData DATA =
      PersonalData.builder()
          .name("虚构 名")
          .idNumber("99010119000101000x")
          .phone("13800000000")
          .build();
  private static final PersonSearch BY_ID = PersonSearch.byIdNumber("虚构名", "99010119000101000X");
  private static final PersonSearch BY_PHONE =
      PersonSearch.byPhone("虚构\u3000名", "+86 138-0000-0000");
  private static final ErasureCertificate CERTIFICATE =
      new ErasureCertificate(CaseId.of(Places.PARTITION.digits() + "-E"), 7);
  private static final Sight.Unmasked HANDLING = new Sight.Unmasked(Sight.Purpose.HANDLING);
  private static final DataReading READING = reading("clerk", Role.DIRECTOR);

  private static DataReading reading(String who, Role role) {
    return new DataReading(ActorId.of(who), role, Instant.parse("2019-03-04T05:06:07.123456Z"));
  }

  private static VaultKey key(String id, int fill) {
    byte[] key = new byte[32];
    Arrays.fill(key, (byte) fill);
    return VaultKey.of(id, key);
  }

  @BeforeEach
  final void needsTheCapability() {
    Assumptions.assumeTrue(storage().capabilities().contains(Capability.PERSONAL_DATA));
  }

  private void putBoth(Storage storage) {
    storage.inTransaction(
        Places.PARTITION,
        unit -> {
          unit.personalData().put(PERSON, DATA);
          unit.personalData().put(TEXT, ConfidentialText.of("字"));
          return true;
        });
  }

  private static void put(Storage storage) {
    put(storage, DATA);
  }

  private static void put(Storage storage, PersonalData data) {
    storage.inTransaction(
        Places.PARTITION,
        unit -> {
          unit.personalData().put(PERSON, data);
          return true;
        });
  }

  private static Optional<PersonalData> person(Storage storage) {
    return storage.inTransaction(
        Places.PARTITION, unit -> unit.personalData().find(PERSON, READING, HANDLING));
  }

  private static Set<PersonRef> search(Storage storage, PersonSearch search) {
    return storage.inTransaction(
        Places.PARTITION,
        unit -> unit.personalData().search(search, READING, Sight.Purpose.HANDLING));
  }

  private boolean restrict(Set<? extends DataToken> tokens) {
    return in(
        unit -> {
          unit.personalData().keeping().restrict(tokens);
          return true;
        });
  }

  private boolean erase(Set<? extends DataToken> tokens) {
    return in(
        unit -> {
          unit.personalData().keeping().erase(tokens, CERTIFICATE);
          return true;
        });
  }

  private List<DataAccess> accesses() {
    return in(unit -> unit.personalData().accesses(PERSON));
  }

  @Test
  void theClassAndTheBasisComeBackWithTheDatum() {
    DataTerms child = new DataTerms(DataClass.CHILD, ProcessingBasis.CONSENT);
    PersonalData data = PersonalData.builder().from(DATA).terms(child).build();
    ConfidentialText text =
        new ConfidentialText("字", new DataTerms(DataClass.SENSITIVE, ProcessingBasis.EMERGENCY));
    in(
        unit -> {
          unit.personalData().put(PERSON, data);
          unit.personalData().putAll(Map.of(TEXT, text));
          return true;
        });
    assertEquals(Optional.of(data), person(storage()));
    assertEquals(Optional.of(text), in(unit -> unit.personalData().find(TEXT, READING, HANDLING)));
    assertEquals(
        Optional.of(new KeptData(DataStatus.ACTIVE, child, Optional.empty())),
        in(unit -> unit.personalData().keeping().kept(PERSON)));
  }

  @Test
  void restrictedDataIsReadByThePersonToAnswerThePersonOrByOrder() {
    putBoth(storage());
    restrict(Set.of(PERSON, TEXT, Places.text(Places.PARTITION, "NEVER")));
    for (Sight sight : List.of(HANDLING, Sight.masked(), Sight.unmasked(Sight.Purpose.REVISIT))) {
      DataStatusException refused =
          assertThrows(
              DataStatusException.class,
              () -> in(unit -> unit.personalData().find(PERSON, READING, sight)));
      assertEquals(DataStatus.RESTRICTED, refused.status());
      assertEquals(PERSON.text(), refused.token());
    }
    assertThrows(
        DataStatusException.class,
        () -> in(unit -> unit.personalData().find(TEXT, READING, HANDLING)));
    assertEquals(List.of(), accesses());
    DataReading own = reading("one", Role.PARTY);
    assertEquals(Optional.of(DATA), in(unit -> unit.personalData().find(PERSON, own, HANDLING)));
    for (Sight.Purpose purpose : List.of(Sight.Purpose.DATA_REQUEST, Sight.Purpose.MANDATE)) {
      assertEquals(
          Optional.of(DATA),
          in(unit -> unit.personalData().find(PERSON, READING, Sight.unmasked(purpose))));
    }
    assertThrows(DataStatusException.class, () -> putBoth(storage()));
    assertEquals(
        Optional.of(DataStatus.RESTRICTED),
        in(unit -> unit.personalData().keeping().kept(TEXT)).map(KeptData::status));
  }

  @Test
  void whatWasDestroyedLeavesItsProofAndIsNotWrittenAgain() {
    putBoth(storage());
    person(storage());
    restrict(Set.of(TEXT));
    erase(BOTH);
    erase(BOTH);
    for (DataToken token : BOTH) {
      KeptData kept = in(unit -> unit.personalData().keeping().kept(token)).orElseThrow();
      assertEquals(DataStatus.ERASED, kept.status());
      assertEquals(Optional.of(CERTIFICATE), kept.certificate());
    }
    assertEquals(Optional.empty(), person(storage()));
    assertEquals(Set.of(), search(storage(), BY_ID));
    assertEquals(Set.of(), search(storage(), BY_PHONE));
    assertEquals(1, accesses().size());
    assertEquals(
        Set.of(new HeldData(DataStatus.ERASED, Optional.empty())),
        Set.copyOf(in(unit -> unit.personalData().hold(BOTH)).values()));
    DataStatusException refused = assertThrows(DataStatusException.class, () -> putBoth(storage()));
    assertEquals(DataStatus.ERASED, refused.status());
    restrict(BOTH);
    assertEquals(
        Optional.of(DataStatus.ERASED),
        in(unit -> unit.personalData().keeping().kept(PERSON)).map(KeptData::status));
  }

  @Test
  void aPersonIsFoundByNameAndNumberHoweverTheyWereTyped() {
    putBoth(storage());
    PersonRef again = Places.person(Places.PARTITION, "2");
    in(
        unit -> {
          unit.personalData().put(again, PersonalData.builder().from(DATA).name("虚构名").build());
          return true;
        });
    assertEquals(Set.of(PERSON, again), search(storage(), BY_ID));
    assertEquals(Set.of(PERSON, again), search(storage(), BY_PHONE));
    for (PersonSearch other :
        List.of(
            PersonSearch.byIdNumber("虚构", "99010119000101000X"),
            PersonSearch.byIdNumber("虚构名", "990101190001010001"),
            PersonSearch.byIdNumber("虚构名", "13800000000"),
            PersonSearch.byPhone("虚构名", "99010119000101000X"))) {
      assertEquals(Set.of(), search(storage(), other));
    }
    restrict(Set.of(PERSON));
    assertEquals(Set.of(again), search(storage(), BY_ID));
    assertEquals(
        Set.of(),
        in(
            Places.NEXT_PARTITION,
            unit -> unit.personalData().search(BY_ID, READING, Sight.Purpose.HANDLING)));
  }

  @Test
  void everySearchIsRecordedAndEveryoneFoundLearnsOfIt() {
    putBoth(storage());
    DataAccess access = new DataAccess(READING, Sight.Purpose.HANDLING);
    search(storage(), PersonSearch.byPhone("无此人", "13900000000"));
    assertEquals(
        List.of(access), in(unit -> unit.personalData().keeping().searches(READING.actor())));
    assertEquals(List.of(), accesses());
    search(storage(), BY_ID);
    assertEquals(List.of(access), accesses());
    assertEquals(
        List.of(), in(unit -> unit.personalData().keeping().searches(ActorId.of("somebody-else"))));
  }

  @Test
  void whatAnEventCommittedToIsKnownAgainUntilItIsWrittenOverOrDestroyed() {
    putBoth(storage());
    Map<DataToken, String> digests = new HashMap<>();
    in(unit -> unit.personalData().hold(BOTH))
        .forEach((token, held) -> digests.put(token, held.commitment().orElseThrow()));
    assertEquals(2, new HashSet<>(digests.values()).size());
    assertEquals(CommitmentCheck.INTACT, check(PERSON, digests.getOrDefault(PERSON, "")));
    assertEquals(CommitmentCheck.CHANGED, check(PERSON, digests.getOrDefault(TEXT, "")));
    in(
        unit -> {
          unit.personalData().put(TEXT, ConfidentialText.of("改"));
          return true;
        });
    assertEquals(CommitmentCheck.CHANGED, check(TEXT, digests.getOrDefault(TEXT, "")));
    erase(Set.of(PERSON));
    assertEquals(CommitmentCheck.ERASED, check(PERSON, digests.getOrDefault(PERSON, "")));
    assertEquals(CommitmentCheck.MISSING, check(Places.text(Places.PARTITION, "NEVER"), "x"));
  }

  private CommitmentCheck check(DataToken token, String commitment) {
    return in(unit -> unit.personalData().keeping().check(token, commitment));
  }

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

  @Test
  void whatIsErasedWhileAnotherUnitRotatesItStaysErased() {
    KeptData kept = meanwhile(VaultContract::rotate, () -> erase(Set.of(PERSON)));
    assertEquals(DataStatus.ERASED, kept.status());
    assertEquals(Optional.of(CERTIFICATE), kept.certificate());
    assertEquals(Set.of(), search(storage(), BY_ID));
  }

  @Test
  void whatIsErasedWhileAnotherUnitWritesItStaysErased() {
    KeptData kept = meanwhile(VaultContract::put, () -> erase(Set.of(PERSON)));
    assertEquals(DataStatus.ERASED, kept.status());
    assertEquals(Optional.of(CERTIFICATE), kept.certificate());
  }

  @Test
  void whatIsWrittenWhileAnotherUnitRotatesItIsNotLost() {
    PersonalData other = PersonalData.builder().name("改名").build();
    VaultKeys former = VaultKeys.of(key("2019", 1), key("s", 2));
    meanwhile(VaultContract::rotate, () -> put(withVault(Vault.of(former)), other));
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
        meanwhile(VaultContract::rotate, () -> restrict(Set.of(PERSON))).status());
  }

  @Test
  void whatIsRestrictedWhileAnotherUnitWritesItStaysRestricted() {
    assertEquals(
        DataStatus.RESTRICTED,
        meanwhile(VaultContract::put, () -> restrict(Set.of(PERSON))).status());
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
        List.of("2020"), missing.atHand().stream().map(VaultContract::withoutDigest).toList());
    assertThrows(MissingKeyException.class, () -> putBoth(other));
    assertThrows(MissingKeyException.class, () -> rotate(other));
    assertEquals(Optional.of(DATA), person(before));
    assertEquals(1, accesses().size());
  }
}
