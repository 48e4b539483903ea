package org.fengqiao.mediation.storage.tck;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.actor.Sight;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.party.ConfidentialText;
import org.fengqiao.mediation.party.DataToken;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.PersonalData;
import org.fengqiao.mediation.party.TextRef;
import org.fengqiao.mediation.storage.Capability;
import org.fengqiao.mediation.storage.DataAccess;
import org.fengqiao.mediation.storage.DataReading;
import org.fengqiao.mediation.storage.ErasureCertificate;
import org.fengqiao.mediation.storage.PersonSearch;
import org.fengqiao.mediation.storage.Storage;
import org.fengqiao.mediation.storage.vault.VaultKey;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;

/** A person and a text in a storage that keeps personal data, and who asks for them. */
abstract class PersonalDataContract extends StorageContract {

  static final PersonRef PERSON = Places.person(Places.PARTITION, "1");
  static final TextRef TEXT = Places.text(Places.PARTITION, "1");
  static final Set<DataToken> BOTH = Set.of(PERSON, TEXT);
  static final PersonalData DATA =
      PersonalData.builder()
          .name("虚构 名")
          .idNumber("99010119000101000x")
          .phone("13800000000")
          .build();
  static final PersonSearch BY_ID = PersonSearch.byIdNumber("虚构名", "99010119000101000X");
  static final PersonSearch BY_PHONE = PersonSearch.byPhone("虚构\u3000名", "+86 138-0000-0000");
  static final ErasureCertificate CERTIFICATE =
      new ErasureCertificate(CaseId.of(Places.PARTITION.digits() + "-E"), 7);
  static final Sight.Unmasked HANDLING = new Sight.Unmasked(Sight.Purpose.HANDLING);
  static final DataReading READING = reading("clerk", Role.DIRECTOR);

  static DataReading reading(String who, Role role) {
    return new DataReading(ActorId.of(who), role, Instant.parse("2019-03-04T05:06:07.123456Z"));
  }

  static VaultKey key(String id, int fill) {
    byte[] key = new byte[32];
    Arrays.fill(key, (byte) fill);
    return VaultKey.of(id, key);
  }

  @BeforeEach
  final void needsTheCapability() {
    Assumptions.assumeTrue(storage().capabilities().contains(Capability.PERSONAL_DATA));
  }

  final void putBoth(Storage storage) {
    storage.inTransaction(
        Places.PARTITION,
        unit -> {
          unit.personalData().put(PERSON, DATA);
          unit.personalData().put(TEXT, ConfidentialText.of("字"));
          return true;
        });
  }

  static void put(Storage storage) {
    put(storage, DATA);
  }

  static void put(Storage storage, PersonalData data) {
    storage.inTransaction(
        Places.PARTITION,
        unit -> {
          unit.personalData().put(PERSON, data);
          return true;
        });
  }

  static Optional<PersonalData> person(Storage storage) {
    return storage.inTransaction(
        Places.PARTITION, unit -> unit.personalData().find(PERSON, READING, HANDLING));
  }

  static Set<PersonRef> search(Storage storage, PersonSearch search) {
    return storage.inTransaction(
        Places.PARTITION,
        unit -> unit.personalData().search(search, READING, Sight.Purpose.HANDLING));
  }

  final boolean restrict(Set<? extends DataToken> tokens) {
    return in(
        unit -> {
          unit.personalData().keeping().restrict(tokens);
          return true;
        });
  }

  final boolean erase(Set<? extends DataToken> tokens) {
    return in(
        unit -> {
          unit.personalData().keeping().erase(tokens, CERTIFICATE);
          return true;
        });
  }

  final List<DataAccess> accesses() {
    return in(unit -> unit.personalData().accesses(PERSON));
  }
}
