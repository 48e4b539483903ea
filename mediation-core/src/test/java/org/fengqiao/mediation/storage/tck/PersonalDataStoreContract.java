package org.fengqiao.mediation.storage.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.fengqiao.mediation.storage.PartitionMismatchException;
import org.fengqiao.mediation.storage.PersonSearch;
import org.fengqiao.mediation.storage.UnitOfWork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Personal data and free texts. A storage without the capability says so. */
public abstract class PersonalDataStoreContract extends StorageContract {

  private static final PersonRef PERSON = Places.person(Places.PARTITION, "1");
  private static final TextRef TEXT = Places.text(Places.PARTITION, "1");
  private static final PersonalData DATA =
      PersonalData.builder()
          .name("𠮷虚构")
          .idNumber("990101190001010000")
          .phone("00000000000")
          .address("虚构县虚构镇𠮷村1号")
          .build();
  private static final DataReading READING =
      new DataReading(
          ActorId.of("clerk"), Role.DIRECTOR, Instant.parse("2019-03-04T05:06:07.123456Z"));
  private static final ErasureCertificate CERTIFICATE =
      new ErasureCertificate(CaseId.of(Places.PARTITION.digits() + "-E"), 7);
  private static final Sight.Unmasked HANDLING = new Sight.Unmasked(Sight.Purpose.HANDLING);

  @BeforeEach
  final void needsTheCapability() {
    needs(Capability.PERSONAL_DATA, UnitOfWork::personalData);
  }

  private boolean put(PersonRef token, PersonalData data) {
    return in(
        unit -> {
          unit.personalData().put(token, data);
          return true;
        });
  }

  private boolean put(TextRef token, ConfidentialText text) {
    return in(
        unit -> {
          unit.personalData().put(token, text);
          return true;
        });
  }

  private Optional<PersonalData> person(Sight sight) {
    return in(unit -> unit.personalData().find(PERSON, READING, sight));
  }

  private List<DataAccess> accesses() {
    return in(unit -> unit.personalData().accesses(PERSON));
  }

  @Test
  void anUnmaskedReadingShowsEverythingAndIsRecordedWithItsPurpose() {
    put(PERSON, DATA);
    assertEquals(Optional.of(DATA), person(HANDLING));
    assertEquals(List.of(new DataAccess(READING, Sight.Purpose.HANDLING)), accesses());
    DataReading later =
        new DataReading(ActorId.of("visitor"), Role.MEDIATOR, READING.at().plusNanos(1_000));
    in(unit -> unit.personalData().find(PERSON, later, new Sight.Unmasked(Sight.Purpose.REVISIT)));
    assertEquals(
        List.of(
            new DataAccess(READING, Sight.Purpose.HANDLING),
            new DataAccess(later, Sight.Purpose.REVISIT)),
        accesses());
  }

  @Test
  void aMaskedReadingShowsNothingInFullAndIsNotRecorded() {
    put(PERSON, DATA);
    PersonalData masked = person(Sight.masked()).orElseThrow();
    assertEquals(DATA.masked(), masked);
    assertFalse(masked.name().contains("虚构"));
    assertEquals(List.of(), accesses());
  }

  @Test
  void anUnknownTokenShowsNothingAndIsNotRecorded() {
    assertEquals(Optional.empty(), person(HANDLING));
    assertEquals(Optional.empty(), in(unit -> unit.personalData().find(TEXT, READING, HANDLING)));
    assertEquals(List.of(), accesses());
  }

  @Test
  void aReadingIsRecordedInTheUnitOrNotAtAll() {
    put(PERSON, DATA);
    assertThrows(
        IllegalStateException.class,
        () ->
            in(
                unit -> {
                  unit.personalData().find(PERSON, READING, HANDLING);
                  throw new IllegalStateException("mine");
                }));
    assertEquals(List.of(), accesses());
  }

  @Test
  void aTextIsReadAsItIsAndTheReadingIsRecorded() {
    ConfidentialText text = ConfidentialText.of("𠮷" + "字".repeat(ConfidentialText.MAX_LENGTH - 2));
    put(TEXT, text);
    assertEquals(Optional.of(text), in(unit -> unit.personalData().find(TEXT, READING, HANDLING)));
    assertEquals(
        List.of(new DataAccess(READING, Sight.Purpose.HANDLING)),
        in(unit -> unit.personalData().accesses(TEXT)));
  }

  @Test
  void manyTextsAreWrittenAtOnceOverWhatStoodThere() {
    put(TEXT, ConfidentialText.of("旧"));
    Map<TextRef, ConfidentialText> texts = new LinkedHashMap<>();
    texts.put(TEXT, ConfidentialText.of("新"));
    for (int number = 1; number <= 1203; number++) {
      texts.put(Places.text(Places.PARTITION, "M" + number), ConfidentialText.of("第" + number));
    }
    in(
        unit -> {
          unit.personalData().putAll(texts);
          unit.personalData().putAll(Map.of());
          return texts;
        });
    assertEquals(texts.keySet(), in(unit -> unit.personalData().hold(texts.keySet()).keySet()));
    TextRef last = Places.text(Places.PARTITION, "M1203");
    for (TextRef token : List.of(TEXT, last)) {
      assertEquals(
          Optional.ofNullable(texts.get(token)),
          in(unit -> unit.personalData().find(token, READING, HANDLING)));
    }
    TextRef elsewhere = Places.text(Places.NEXT_PARTITION, "X");
    assertThrows(
        PartitionMismatchException.class,
        () ->
            in(
                unit -> {
                  unit.personalData().putAll(Map.of(elsewhere, ConfidentialText.of("字")));
                  return elsewhere;
                }));
  }

  private boolean erase(Set<? extends DataToken> tokens) {
    return in(
        unit -> {
          unit.personalData().keeping().erase(tokens, CERTIFICATE);
          return true;
        });
  }

  @Test
  void whatIsErasedIsGoneAndWhoSawItStaysRecorded() {
    TextRef kept = Places.text(Places.PARTITION, "2");
    TextRef never = Places.text(Places.PARTITION, "3");
    put(PERSON, DATA);
    put(TEXT, ConfidentialText.of("字"));
    put(kept, ConfidentialText.of("留"));
    person(HANDLING);
    erase(Set.of(PERSON, TEXT, never));
    assertEquals(Optional.empty(), person(HANDLING));
    assertEquals(Optional.empty(), person(Sight.masked()));
    assertEquals(Optional.empty(), in(unit -> unit.personalData().find(TEXT, READING, HANDLING)));
    assertEquals(
        Optional.of(ConfidentialText.of("留")),
        in(unit -> unit.personalData().find(kept, READING, HANDLING)));
    assertEquals(List.of(new DataAccess(READING, Sight.Purpose.HANDLING)), accesses());
  }

  @Test
  void nothingIsErasedByAUnitThatFailsOrNamesAnotherPartition() {
    put(PERSON, DATA);
    assertThrows(
        IllegalStateException.class,
        () ->
            in(
                unit -> {
                  unit.personalData().keeping().erase(Set.of(PERSON), CERTIFICATE);
                  assertEquals(
                      Optional.empty(), unit.personalData().find(PERSON, READING, Sight.masked()));
                  throw new IllegalStateException("mine");
                }));
    PersonRef elsewhere = Places.person(Places.NEXT_PARTITION, "1");
    assertThrows(PartitionMismatchException.class, () -> erase(Set.of(PERSON, elsewhere)));
    assertEquals(Optional.of(DATA), person(HANDLING));
  }

  @Test
  void writingAgainWritesOver() {
    put(PERSON, DATA);
    PersonalData corrected = PersonalData.builder().name("虚构").build();
    put(PERSON, corrected);
    assertEquals(Optional.of(corrected), person(HANDLING));
    put(TEXT, ConfidentialText.of("一"));
    put(TEXT, ConfidentialText.of("二"));
    assertEquals(
        Optional.of(ConfidentialText.of("二")),
        in(unit -> unit.personalData().find(TEXT, READING, HANDLING)));
  }

  @Test
  void aPersonAndATextOfTheSameTokenAreTwoThings() {
    TextRef twin = TextRef.of(PERSON.text());
    put(PERSON, DATA);
    put(twin, ConfidentialText.of("字"));
    Optional<ConfidentialText> text = Optional.of(ConfidentialText.of("字"));
    assertEquals(text, in(unit -> unit.personalData().find(twin, READING, HANDLING)));
    assertEquals(List.of(), accesses());
    PersonSearch search = PersonSearch.byIdNumber(DATA.name(), DATA.idNumber().orElseThrow());
    assertEquals(
        Set.of(PERSON),
        in(unit -> unit.personalData().search(search, READING, Sight.Purpose.HANDLING)));
    assertEquals(1, accesses().size());
    assertEquals(1, in(unit -> unit.personalData().accesses(twin)).size());
    assertEquals(Optional.of(DATA), person(HANDLING));
    erase(Set.of(PERSON));
    assertEquals(Optional.empty(), person(HANDLING));
    assertEquals(text, in(unit -> unit.personalData().find(twin, READING, HANDLING)));
  }

  @Test
  void anotherPartitionIsRefused() {
    PersonRef other = Places.person(Places.NEXT_PARTITION, "1");
    assertThrows(PartitionMismatchException.class, () -> put(other, DATA));
    assertThrows(
        PartitionMismatchException.class,
        () -> in(unit -> unit.personalData().find(other, READING, HANDLING)));
    assertThrows(
        PartitionMismatchException.class, () -> in(unit -> unit.personalData().accesses(other)));
    assertThrows(
        PartitionMismatchException.class,
        () -> in(unit -> unit.personalData().keeping().kept(other)));
    assertThrows(
        PartitionMismatchException.class,
        () -> in(unit -> unit.personalData().keeping().check(other, "x")));
    assertThrows(
        PartitionMismatchException.class,
        () ->
            in(
                unit -> {
                  unit.personalData().keeping().restrict(Set.of(other));
                  return other;
                }));
  }
}
