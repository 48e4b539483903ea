package org.fengqiao.mediation.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.Mediation;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.casework.CaseEvent;
import org.fengqiao.mediation.casework.CaseState;
import org.fengqiao.mediation.casework.Commitments;
import org.fengqiao.mediation.casework.FollowUpEvent;
import org.fengqiao.mediation.casework.IntakeAction;
import org.fengqiao.mediation.casework.MediationCase;
import org.fengqiao.mediation.casework.PerformanceManner;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.ProblemCode;
import org.fengqiao.mediation.party.ConfidentialText;
import org.fengqiao.mediation.party.DataToken;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.TextRef;
import org.fengqiao.mediation.storage.CaseQuery;
import org.fengqiao.mediation.storage.CommitmentCheck;
import org.fengqiao.mediation.storage.PageRequest;
import org.fengqiao.mediation.storage.memory.MemoryStorage;
import org.junit.jupiter.api.Test;

/** A province moves in with the cases of the platform it used before. */
@Requirement("INFO-24")
class CaseImportTest {

  private final Hamlet before = new Hamlet();
  private final Hamlet now = new Hamlet();

  private List<CaseEvent> registered() {
    CaseId id = before.mediation.as(Hamlet.director()).cases().register(before.application()).id();
    return journal(before, id);
  }

  private static List<CaseEvent> journal(Hamlet hamlet, CaseId id) {
    return hamlet.storage.inTransaction(
        id.partition(),
        unit -> unit.cases().find(id, new Scope.Mandate(Set.of(id))).orElseThrow().events());
  }

  private ImportResult bring(List<List<CaseEvent>> journals) {
    return now.mediation.importCases(journals.iterator(), portion -> {});
  }

  private static List<ProblemCode> codes(ImportResult result) {
    return result.refused().list().stream().map(Problem::code).toList();
  }

  @Test
  void aCaseGoesOnWhereItStood() {
    List<CaseEvent> journal = registered();
    assertEquals(1, bring(List.of(journal)).added());
    CaseId id = journal.get(0).caseId();
    assertEquals(journal, journal(now, id));
    MediationCase accepted =
        now.mediation.as(Hamlet.director()).cases().perform(id, new IntakeAction.Accept());
    assertEquals(CaseState.ACC, accepted.state());
  }

  private String keep(TextRef token, String content) {
    return now.storage.inTransaction(
        token.partition(),
        unit -> {
          unit.personalData().put(token, ConfidentialText.of(content));
          return Objects.requireNonNull(unit.personalData().hold(Set.of(token)).get(token))
              .commitment()
              .orElseThrow();
        });
  }

  private static List<String> digests(List<CaseEvent> journal, DataToken token) {
    return journal.stream().flatMap(event -> event.commitments().digest(token).stream()).toList();
  }

  @Test
  void theEventsCommitToWhatTheirTokensStandForHere() {
    List<CaseEvent> old = registered();
    CaseId id = old.get(0).caseId();
    MediationCase it = MediationCase.replay(old);
    TextRef matter = it.registration().orElseThrow().matter();
    PersonRef person = it.party(Hamlet.ONE).orElseThrow().party().person();
    keep(matter, "雨水流到邻家");
    bring(List.of(old));
    List<CaseEvent> kept = journal(now, id);
    assertEquals(1, digests(kept, matter).size(), "said once, and nothing of the old one");
    assertEquals(
        CommitmentCheck.INTACT,
        now.storage.inTransaction(
            Hamlet.PARTITION,
            unit -> unit.personalData().keeping().check(matter, digests(kept, matter).get(0))));
    assertEquals(digests(old, person), digests(kept, person), "its data did not come");
  }

  @Test
  void journalsWithoutCommitmentsAreGivenSome() {
    List<CaseEvent> old =
        registered().stream()
            .map(event -> CaseEvent.builder().from(event).commitments(Commitments.NONE).build())
            .toList();
    CaseId id = old.get(0).caseId();
    TextRef matter = MediationCase.replay(old).registration().orElseThrow().matter();
    String made = keep(matter, "雨水流到邻家");
    bring(List.of(old));
    assertEquals(List.of(made), digests(journal(now, id), matter));
  }

  @Test
  void aCaseIsKnownAgainThoughItsDataWereWrittenAnew() {
    List<CaseEvent> old = registered();
    TextRef matter = MediationCase.replay(old).registration().orElseThrow().matter();
    keep(matter, "雨水流到邻家");
    assertEquals(1, bring(List.of(old)).added());
    keep(matter, "雨水流到邻家");
    ImportResult again = bring(List.of(old));
    assertEquals(List.of(), codes(again));
    assertEquals(List.of(0L, 1L), List.of(again.added(), again.known()));
  }

  @Test
  void whoIsInterruptedBeginsAgainAndNothingIsThereTwice() {
    List<List<CaseEvent>> journals = new ArrayList<>();
    for (int i = 0; i < CaseImport.PORTION + 10; i++) {
      journals.add(registered());
    }
    Iterator<List<CaseEvent>> all = journals.iterator();
    Iterator<List<CaseEvent>> broken =
        new Iterator<>() {
          private int given;

          @Override
          public boolean hasNext() {
            return true;
          }

          @Override
          public List<CaseEvent> next() {
            if (++given > CaseImport.PORTION + 1) {
              throw new IllegalStateException("the old platform is away");
            }
            return all.next();
          }
        };
    List<Long> added = new ArrayList<>();
    assertThrows(
        IllegalStateException.class,
        () -> now.mediation.importCases(broken, portion -> added.add(portion.added())));
    assertEquals(List.of((long) CaseImport.PORTION), added);
    ImportResult again = bring(journals);
    assertEquals(10, again.added());
    assertEquals(CaseImport.PORTION, again.known());
    assertEquals(List.of(), codes(again));
    assertEquals(
        journals.size(),
        now.storage
            .inTransaction(
                Hamlet.PARTITION,
                unit ->
                    unit.cases()
                        .list(
                            CaseQuery.of(
                                Scope.Committees.of(Hamlet.COMMITTEE), PageRequest.first(1000))))
            .entries()
            .size());
  }

  @Test
  void whatCannotBeKeptIsNamedWithItsReasonAndTheRestIsKept() {
    List<CaseEvent> good = registered();
    List<CaseEvent> damaged = registered();
    List<CaseEvent> there = registered();
    bring(List.of(there));
    List<CaseEvent> differs =
        there.stream()
            .map(
                event ->
                    CaseEvent.builder()
                        .from(event)
                        .recordedAt(event.recordedAt().plusSeconds(1))
                        .build())
            .toList();
    ImportResult result =
        bring(List.of(List.of(), damaged.subList(1, damaged.size()), differs, good, good));
    assertEquals(1, result.added());
    assertEquals(
        List.of(
            ServiceProblem.JOURNAL_EMPTY,
            ServiceProblem.JOURNAL_DAMAGED,
            ServiceProblem.JOURNAL_GIVEN_TWICE,
            ServiceProblem.JOURNAL_DIFFERS),
        codes(result));
    assertEquals(good, journal(now, good.get(0).caseId()));
    assertEquals(there, journal(now, there.get(0).caseId()));
  }

  @Test
  void aCaseInWhichMoreWasPaidThanOwedIsNamedWithTheEvent() {
    MediationCase settled = before.settled();
    List<CaseEvent> journal = new ArrayList<>(journal(before, settled.id()));
    CaseEvent last = journal.get(journal.size() - 1);
    journal.add(
        CaseEvent.builder()
            .from(last)
            .sequence(last.sequence() + 1)
            .body(
                new FollowUpEvent.PerformanceRecorded(
                    1,
                    Optional.of(Fen.of(60_000)),
                    Hamlet.TWO,
                    Hamlet.ONE,
                    PerformanceManner.AUTOMATIC,
                    Optional.empty()))
            .commitments(Commitments.NONE)
            .build());
    List<CaseEvent> good = registered();
    ImportResult result = bring(List.of(journal, good));
    assertEquals(1, result.added());
    assertEquals(List.of(ServiceProblem.JOURNAL_DAMAGED), codes(result));
    assertEquals(
        String.valueOf(last.sequence() + 1),
        String.valueOf(result.refused().list().get(0).arguments().get(0)));
  }

  @Test
  void aCommandOfWhichEventsAreMissingIsRefused() {
    List<CaseEvent> journal = new ArrayList<>(registered());
    CaseEvent first = journal.get(0);
    journal.set(
        0,
        CaseEvent.builder()
            .from(first)
            .idempotencyKey("gov-1")
            .commandDigest("0".repeat(64))
            .commandEvents(journal.size() + 1)
            .build());
    ImportResult result = bring(List.of(journal));
    assertEquals(0, result.added());
    assertEquals(List.of(ServiceProblem.JOURNAL_DAMAGED), codes(result));
  }

  @Test
  void aCaseWhoseHolderNobodyRegisteredIsRefused() {
    List<CaseEvent> journal = registered();
    ImportResult result =
        Mediation.builder()
            .storage(new MemoryStorage())
            .build()
            .importCases(List.of(journal).iterator(), portion -> {});
    assertEquals(0, result.added());
    assertEquals(List.of(ServiceProblem.HOLDER_UNKNOWN), codes(result));
    assertEquals(journal.get(0).caseId().text(), result.refused().list().get(0).subject());
  }
}
