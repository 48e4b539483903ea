package org.fengqiao.mediation.storage.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.actor.Sight;
import org.fengqiao.mediation.casework.record.DataStatus;
import org.fengqiao.mediation.party.ConfidentialText;
import org.fengqiao.mediation.party.DataClass;
import org.fengqiao.mediation.party.DataTerms;
import org.fengqiao.mediation.party.DataToken;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.PersonalData;
import org.fengqiao.mediation.party.ProcessingBasis;
import org.fengqiao.mediation.storage.CommitmentCheck;
import org.fengqiao.mediation.storage.DataAccess;
import org.fengqiao.mediation.storage.DataReading;
import org.fengqiao.mediation.storage.DataStatusException;
import org.fengqiao.mediation.storage.HeldData;
import org.fengqiao.mediation.storage.KeptData;
import org.fengqiao.mediation.storage.PersonSearch;
import org.junit.jupiter.api.Test;

/** How personal data is kept: restricted, destroyed, searched and committed to. */
public abstract class VaultContract extends PersonalDataContract {

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
    List<DataAccess> seen = new ArrayList<>();
    for (Role role : List.of(Role.PARTY, Role.REPRESENTATIVE)) {
      DataReading own = reading("one-" + role.code(), role);
      assertEquals(Optional.of(DATA), in(unit -> unit.personalData().find(PERSON, own, HANDLING)));
      seen.add(new DataAccess(own, Sight.Purpose.HANDLING));
    }
    for (Sight.Purpose purpose : List.of(Sight.Purpose.DATA_REQUEST, Sight.Purpose.MANDATE)) {
      assertEquals(
          Optional.of(DATA),
          in(unit -> unit.personalData().find(PERSON, READING, Sight.unmasked(purpose))));
      seen.add(new DataAccess(READING, purpose));
    }
    assertEquals(seen.size(), accesses().size());
    assertEquals(Set.copyOf(seen), Set.copyOf(accesses()));
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
  void whatLiesInAnotherPartitionIsNotHeld() {
    PersonRef elsewhere = Places.person(Places.NEXT_PARTITION, "1");
    putBoth(storage());
    in(
        Places.NEXT_PARTITION,
        unit -> {
          unit.personalData().put(elsewhere, DATA);
          return true;
        });
    assertEquals(
        Set.of(PERSON), in(unit -> unit.personalData().hold(Set.of(PERSON, elsewhere))).keySet());
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
  void theSearchesOfAnActorAreThoseOfThePartitionAndNoReadings() {
    putBoth(storage());
    person(storage());
    List<DataAccess> none = List.of();
    assertEquals(none, in(unit -> unit.personalData().keeping().searches(READING.actor())));
    search(storage(), BY_ID);
    assertEquals(1, in(unit -> unit.personalData().keeping().searches(READING.actor())).size());
    assertEquals(
        none,
        in(Places.NEXT_PARTITION, unit -> unit.personalData().keeping().searches(READING.actor())));
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
}
