package org.fengqiao.mediation.service;

import static org.fengqiao.mediation.service.Hamlet.ONE;
import static org.fengqiao.mediation.service.Hamlet.TWO;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.casework.CaseLink;
import org.fengqiao.mediation.casework.CaseState;
import org.fengqiao.mediation.casework.FollowUpAction;
import org.fengqiao.mediation.casework.IllegalStepException;
import org.fengqiao.mediation.casework.IntakeAction;
import org.fengqiao.mediation.casework.LinkKind;
import org.fengqiao.mediation.casework.MediationCase;
import org.fengqiao.mediation.casework.PartyAction;
import org.fengqiao.mediation.casework.PerformanceManner;
import org.fengqiao.mediation.casework.Registration;
import org.fengqiao.mediation.casework.RetentionClass;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.party.PartyNumber;
import org.junit.jupiter.api.Test;

/** Cases that belong together, through the desk. */
class SuccessorTest {

  private final Hamlet hamlet = new Hamlet();
  private final CaseDesk desk = hamlet.mediation.as(Hamlet.director()).cases();

  private IntakeAction.Apply after(CaseId before) {
    return new IntakeAction.Apply(
        Registration.builder()
            .from(hamlet.application().registration())
            .predecessor(before)
            .build(),
        Optional.empty());
  }

  private MediationCase archived() {
    MediationCase it = hamlet.settled();
    hamlet
        .mediation
        .as(Hamlet.mediator())
        .cases()
        .perform(
            it.id(),
            new FollowUpAction.RecordPerformance(
                1,
                Optional.of(Fen.of(50_000)),
                TWO,
                ONE,
                PerformanceManner.AUTOMATIC,
                Optional.empty()));
    for (PartyNumber party : List.of(ONE, TWO)) {
      desk.perform(it.id(), new FollowUpAction.DoRevisit(party, hamlet.text("一切正常")));
    }
    desk.perform(it.id(), new FollowUpAction.Close(Optional.of(Hamlet.QI)));
    desk.perform(it.id(), new FollowUpAction.ReviewDossier(true, Optional.empty()));
    return desk.perform(it.id(), new FollowUpAction.Archive(RetentionClass.TEN_YEARS));
  }

  @Test
  void anArchivedCaseAndItsSuccessorNameEachOther() {
    MediationCase before = archived();
    assertEquals(CaseState.ARCH, before.state());
    MediationCase next = desk.openSuccessor(before.id(), after(before.id()));
    assertEquals(CaseState.REG, next.state());
    assertEquals(List.of(before.id()), next.links().stream().map(CaseLink::other).toList());
    MediationCase old = desk.find(before.id()).orElseThrow();
    assertEquals(CaseState.ARCH, old.state());
    assertEquals(List.of(next.id()), old.links().stream().map(CaseLink::other).toList());
    assertEquals(LinkKind.SUCCESSOR, old.links().get(0).kind());
  }

  @Test
  void onlyAnArchivedCaseHasASuccessorAndTheRegistrationNamesIt() {
    MediationCase open = hamlet.registered();
    assertThrows(IllegalStepException.class, () -> desk.openSuccessor(open.id(), after(open.id())));
    assertThrows(
        IllegalArgumentException.class, () -> desk.openSuccessor(open.id(), hamlet.application()));
    assertThrows(IllegalStepException.class, () -> desk.register(after(CaseId.of("9901-NOWHERE"))));
  }

  @Test
  void aCaseIsLinkedToOneTheActorReachesAndToNoOther() {
    MediationCase one = hamlet.registered();
    MediationCase two = hamlet.registered();
    MediationCase linked =
        desk.perform(one.id(), new PartyAction.LinkCases(two.id(), LinkKind.SAME_CAUSE, false));
    assertEquals(two.id(), linked.links().get(0).other());
    assertThrows(
        IllegalStepException.class,
        () ->
            desk.perform(
                two.id(),
                new PartyAction.LinkCases(CaseId.of("9901-NOWHERE"), LinkKind.SAME_CAUSE, false)));
  }
}
