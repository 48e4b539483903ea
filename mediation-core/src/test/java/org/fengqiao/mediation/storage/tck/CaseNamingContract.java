package org.fengqiao.mediation.storage.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.casework.CaseEvent;
import org.fengqiao.mediation.casework.MediationCase;
import org.fengqiao.mediation.casework.record.DataStatus;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.party.DataToken;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.PersonalData;
import org.fengqiao.mediation.party.TextRef;
import org.fengqiao.mediation.storage.Capability;
import org.fengqiao.mediation.storage.ErasureCertificate;
import org.fengqiao.mediation.storage.HeldData;
import org.fengqiao.mediation.storage.KeptData;
import org.fengqiao.mediation.storage.UnitOfWork;
import org.junit.jupiter.api.Test;

/** Which cases still need what a token stands for, also while several units ask at once. */
public abstract class CaseNamingContract extends StorageContract {

  private static final LocalDate DAY = LocalDate.of(2019, 3, 4);

  /** The party that {@link CaseJournal} gives every case of the village. */
  private static final PersonRef PARTY =
      Places.person(Places.PARTITION, "A" + Places.VILLAGE.digits());

  private static final PersonRef HELPER = Places.person(Places.PARTITION, "HELPER");
  private static final TextRef MATTER = Places.text(Places.PARTITION, "MATTER");
  private static final TextRef APPRAISAL = Places.text(Places.PARTITION, "APPRAISAL");
  private static final TextRef LATER = Places.text(Places.PARTITION, "LATER");

  /** Not {@link #PARTY}, which is a person. */
  private static final TextRef SAME_CHARACTERS = TextRef.of(PARTY.text());

  private static final Set<DataToken> ALL =
      Set.of(PARTY, HELPER, MATTER, APPRAISAL, LATER, SAME_CHARACTERS);

  private static CaseJournal journal(int number) {
    return CaseJournal.in(Places.VILLAGE, number).registered(DAY);
  }

  private static MediationCase before(CaseJournal journal, int version) {
    return version == 0
        ? MediationCase.unregistered(journal.id())
        : MediationCase.replay(journal.events().subList(0, version));
  }

  private void save(CaseJournal journal) {
    in(unit -> save(unit, journal, 0));
  }

  private static MediationCase save(UnitOfWork unit, CaseJournal journal, int version) {
    List<CaseEvent> events = journal.events();
    return unit.cases().save(before(journal, version), events.subList(version, events.size()));
  }

  private Map<DataToken, Set<CaseId>> naming(Set<DataToken> tokens) {
    return in(unit -> unit.cases().naming(tokens));
  }

  @Test
  void aCaseNamesWhateverAnyEventOfItNames() {
    CaseJournal first = journal(1);
    save(first);
    int version = first.events().size();
    first.helped(DAY, HELPER).helped(DAY, HELPER);
    in(unit -> save(unit, first, version));
    save(journal(2));
    Set<CaseId> both = Set.of(first.id(), Places.caseId(Places.VILLAGE, 2));
    assertEquals(Map.of(PARTY, both, MATTER, both, HELPER, Set.of(first.id())), naming(ALL));
    assertEquals(Map.of(HELPER, Set.of(first.id())), naming(Set.of(HELPER, APPRAISAL)));
    assertEquals(Map.of(), naming(Set.of()));
    assertEquals(Map.of(), naming(Set.of(SAME_CHARACTERS)));
  }

  @Test
  void whatACaseErasedItNamesNoLonger() {
    CaseJournal first = journal(1).helped(DAY, HELPER);
    save(first);
    save(journal(2));
    int version = first.events().size();
    first.erased(DAY);
    in(unit -> save(unit, first, version));
    Set<CaseId> second = Set.of(Places.caseId(Places.VILLAGE, 2));
    assertEquals(Map.of(PARTY, second, MATTER, second, APPRAISAL, Set.of(first.id())), naming(ALL));
  }

  @Test
  void casesThatComeWithTheirHistoryNameTheSame() {
    CaseJournal first = journal(1).helped(DAY, HELPER).erased(DAY);
    in(unit -> unit.cases().addAll(List.of(first.folded(), journal(2).folded())));
    Set<CaseId> second = Set.of(Places.caseId(Places.VILLAGE, 2));
    assertEquals(Map.of(PARTY, second, MATTER, second, APPRAISAL, Set.of(first.id())), naming(ALL));
  }

  /** Erases everything, and names something new and the helper once more. */
  private static CaseJournal goneOnAfterErasure(int number) {
    return journal(number).helped(DAY, HELPER).erased(DAY).held(DAY, LATER).helped(DAY, HELPER);
  }

  private void namesWhatCameAfterTheErasure(CaseJournal journal) {
    Set<CaseId> it = Set.of(journal.id());
    assertEquals(Map.of(APPRAISAL, it, LATER, it, HELPER, it), naming(ALL));
  }

  private void saveOneByOne(CaseJournal journal) {
    int last = journal.events().size();
    for (int version = 0; version < last; version++) {
      MediationCase before = before(journal, version);
      CaseEvent next = journal.events().get(version);
      in(unit -> unit.cases().save(before, List.of(next)));
    }
  }

  @Test
  void whatACaseNamesAfterItErasedItIsNamedAgain() {
    CaseJournal journal = goneOnAfterErasure(1);
    saveOneByOne(journal);
    namesWhatCameAfterTheErasure(journal);
  }

  @Test
  void whoIsErasedTakesNoTextOfTheSameCharactersAlong() {
    PersonRef person = PersonRef.of(APPRAISAL.text());
    CaseJournal journal = journal(1).helped(DAY, person).erased(DAY);
    saveOneByOne(journal);
    assertEquals(Map.of(APPRAISAL, Set.of(journal.id())), naming(Set.of(APPRAISAL, person)));
  }

  @Test
  void whatIsSavedTogetherWithAnErasureBeforeItIsNamed() {
    CaseJournal journal = goneOnAfterErasure(1);
    save(journal);
    namesWhatCameAfterTheErasure(journal);
  }

  @Test
  void whatIsSavedTogetherWithAnErasureBeforeItIsNamedWhereTheCaseWasThere() {
    CaseJournal journal = goneOnAfterErasure(1);
    CaseJournal begun = journal(1).helped(DAY, HELPER);
    save(begun);
    in(unit -> save(unit, journal, begun.events().size()));
    namesWhatCameAfterTheErasure(journal);
  }

  @Test
  void whatComesInTheHistoryAfterAnErasureIsNamed() {
    CaseJournal journal = goneOnAfterErasure(1);
    in(unit -> unit.cases().addAll(List.of(journal.folded())));
    namesWhatCameAfterTheErasure(journal);
  }

  @Test
  void whatIsErasedAgainIsNamedNoLonger() {
    CaseJournal journal = goneOnAfterErasure(1).erasedAgain(DAY);
    save(journal);
    CaseJournal imported = goneOnAfterErasure(2).erasedAgain(DAY);
    in(unit -> unit.cases().addAll(List.of(imported.folded())));
    assertEquals(Map.of(APPRAISAL, Set.of(journal.id(), imported.id())), naming(ALL));
  }

  @Test
  void aCaseOfAnotherPartitionIsToldToo() {
    CaseJournal far = CaseJournal.in(Places.NEXT_PREFECTURE, 1).registered(DAY).helped(DAY, HELPER);
    in(far.id().partition(), unit -> save(unit, far, 0));
    assertEquals(Map.of(HELPER, Set.of(far.id())), naming(ALL));
  }

  // Two units at once

  private void keep() {
    needs(
        Capability.PERSONAL_DATA,
        unit -> {
          unit.personalData();
          return true;
        });
    in(
        unit -> {
          unit.personalData().put(PARTY, PersonalData.builder().name("虚构名").build());
          return true;
        });
  }

  private DataStatus status() {
    return in(unit -> unit.personalData().keeping().kept(PARTY))
        .map(KeptData::status)
        .orElseThrow();
  }

  /** Erases the party unless another case names it. */
  private static boolean erase(UnitOfWork unit, CaseId own, Runnable meanwhile) {
    unit.personalData().hold(Set.of(PARTY));
    Set<CaseId> others = unit.cases().naming(Set.of(PARTY)).getOrDefault(PARTY, Set.of());
    boolean needed = others.stream().anyMatch(other -> !other.equals(own));
    meanwhile.run();
    if (!needed) {
      unit.personalData().keeping().erase(Set.of(PARTY), new ErasureCertificate(own, 1));
    }
    return !needed;
  }

  @Test
  void whatACaseBeginsToNameWhileAnotherUnitErasesItIsKeptOrTheCaseIsToldSo() {
    keep();
    CaseJournal old = journal(1).erased(DAY);
    save(old);
    OtherUnit<Boolean> registration =
        new OtherUnit<>(
            () ->
                in(
                    unit -> {
                      HeldData held =
                          Optional.ofNullable(unit.personalData().hold(Set.of(PARTY)).get(PARTY))
                              .orElseThrow();
                      if (held.status() == DataStatus.ACTIVE) {
                        save(unit, journal(2), 0);
                      }
                      return held.status() == DataStatus.ACTIVE;
                    }));
    in(unit -> erase(unit, old.id(), registration));
    assertEquals(registration.result() ? DataStatus.ACTIVE : DataStatus.ERASED, status());
  }

  @Test
  void ofTwoCasesThatEraseTheSameAtOnceTheSecondDestroysIt() {
    keep();
    CaseJournal first = journal(1);
    CaseJournal second = journal(2);
    save(first);
    save(second);
    int version = first.events().size();
    first.erased(DAY);
    second.erased(DAY);
    OtherUnit<Boolean> other =
        new OtherUnit<>(
            () ->
                in(
                    unit -> {
                      save(unit, second, version);
                      return erase(unit, second.id(), () -> {});
                    }));
    in(
        unit -> {
          save(unit, first, version);
          return erase(unit, first.id(), other);
        });
    other.result();
    assertEquals(DataStatus.ERASED, status());
  }
}
