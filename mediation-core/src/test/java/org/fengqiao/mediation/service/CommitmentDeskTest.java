package org.fengqiao.mediation.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.actor.Sight;
import org.fengqiao.mediation.casework.CaseEvent;
import org.fengqiao.mediation.casework.MediationCase;
import org.fengqiao.mediation.casework.RecordAction;
import org.fengqiao.mediation.casework.record.DataRequestKind;
import org.fengqiao.mediation.casework.record.DataStatus;
import org.fengqiao.mediation.kernel.ProblemsException;
import org.fengqiao.mediation.party.ConfidentialText;
import org.fengqiao.mediation.party.DataToken;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.TextRef;
import org.fengqiao.mediation.storage.CommitmentCheck;
import org.fengqiao.mediation.storage.ErasureCertificate;
import org.fengqiao.mediation.storage.KeptData;
import org.junit.jupiter.api.Test;

/** What a desk writes into the journal about personal data, and carries on to its store. */
class CommitmentDeskTest {

  private final Hamlet hamlet = new Hamlet();
  private final ErasureAtTheDesk erasure = new ErasureAtTheDesk(hamlet);

  private CommitmentCheck check(DataToken token, String commitment) {
    return hamlet.storage.inTransaction(
        Hamlet.PARTITION, unit -> unit.personalData().keeping().check(token, commitment));
  }

  private static String committed(MediationCase it, DataToken token) {
    List<String> digests =
        it.events().stream()
            .map(CaseEvent::commitments)
            .flatMap(commitments -> commitments.digest(token).stream())
            .toList();
    assertEquals(1, digests.size(), "said once");
    return digests.get(0);
  }

  private Optional<KeptData> kept(DataToken token) {
    return hamlet.storage.inTransaction(
        Hamlet.PARTITION, unit -> unit.personalData().keeping().kept(token));
  }

  private static PersonRef one(MediationCase it) {
    return it.party(Hamlet.ONE).orElseThrow().party().person();
  }

  @Test
  void theJournalCommitsToWhatItsTokensStandFor() {
    MediationCase it = erasure.declined();
    TextRef matter = it.registration().orElseThrow().matter();
    String person = committed(it, one(it));
    String text = committed(it, matter);
    assertEquals(CommitmentCheck.INTACT, check(one(it), person));
    assertEquals(CommitmentCheck.INTACT, check(matter, text));
    hamlet.storage.inTransaction(
        Hamlet.PARTITION,
        unit -> {
          unit.personalData().put(matter, ConfidentialText.of("改过"));
          return true;
        });
    assertEquals(CommitmentCheck.CHANGED, check(matter, text));
  }

  @Test
  void destroyingTheDataLeavesTheCommitmentsAndTheDecisionAsCertificate() {
    MediationCase it = erasure.declined();
    String person = committed(it, one(it));
    erasure.propose(it.id(), Hamlet.ONE);
    MediationCase after = erasure.approve(it.id(), 1);
    assertEquals(CommitmentCheck.ERASED, check(one(it), person));
    assertEquals(
        Optional.of(new ErasureCertificate(it.id(), it.version() + 2)),
        kept(one(it)).flatMap(KeptData::certificate));
    assertEquals(person, committed(after, one(it)));
  }

  @Test
  void whatIsRestrictedInTheCaseIsRestrictedInTheStoreAndReadToAnswerThePerson() {
    MediationCase it = erasure.declined();
    TextRef identity = erasure.ask(it, Hamlet.ONE);
    erasure.restrict(it.id());
    for (DataToken token : List.of(one(it), identity)) {
      assertEquals(Optional.of(DataStatus.RESTRICTED), kept(token).map(KeptData::status));
    }
    for (Sight.Purpose purpose : Sight.Purpose.values()) {
      assertThrows(ProblemsException.class, () -> name(Hamlet.director(), it, purpose));
      assertThrows(
          ProblemsException.class, () -> content(Hamlet.director(), it, identity, purpose));
    }
    request(it, Hamlet.TWO);
    assertThrows(
        ProblemsException.class, () -> name(Hamlet.director(), it, Sight.Purpose.DATA_REQUEST));
    request(it, Hamlet.ONE);
    assertThrows(
        ProblemsException.class, () -> name(Hamlet.director(), it, Sight.Purpose.HANDLING));
    assertEquals(Optional.of("甲某"), name(Hamlet.director(), it, Sight.Purpose.DATA_REQUEST));
    assertEquals(
        Optional.of("身份证明"), content(Hamlet.director(), it, identity, Sight.Purpose.DATA_REQUEST));
    Actor auditor =
        new Actor(
            ActorId.of("u-auditor"),
            Role.AUDITOR,
            new Scope.Mandate(Set.of(it.id())),
            Optional.empty(),
            Optional.empty());
    assertEquals(Optional.of("甲某"), name(auditor, it, Sight.Purpose.MANDATE));
    assertThrows(ProblemsException.class, () -> name(auditor, it, Sight.Purpose.HANDLING));
    assertThrows(ProblemsException.class, () -> name(Hamlet.director(), it, Sight.Purpose.MANDATE));
  }

  private Optional<String> name(Actor actor, MediationCase it, Sight.Purpose purpose) {
    return hamlet
        .mediation
        .as(actor)
        .records()
        .person(it.id(), one(it), Sight.unmasked(purpose))
        .map(data -> data.name());
  }

  private Optional<String> content(
      Actor actor, MediationCase it, TextRef text, Sight.Purpose purpose) {
    return hamlet
        .mediation
        .as(actor)
        .records()
        .text(it.id(), text, purpose)
        .map(found -> found.content());
  }

  private void request(MediationCase it, PartyNumber party) {
    hamlet.does(
        Hamlet.party(it, party),
        it.id(),
        new RecordAction.RequestData(
            DataRequestKind.ACCESS,
            party,
            hamlet.text("身份证明"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }
}
