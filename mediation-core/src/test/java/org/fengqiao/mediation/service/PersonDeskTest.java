package org.fengqiao.mediation.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.actor.Sight;
import org.fengqiao.mediation.casework.CaseEventBody;
import org.fengqiao.mediation.casework.CaseState;
import org.fengqiao.mediation.casework.CaseSummary;
import org.fengqiao.mediation.casework.ClosingGround;
import org.fengqiao.mediation.casework.DeclineReason;
import org.fengqiao.mediation.casework.EndReason;
import org.fengqiao.mediation.casework.EndingEvent;
import org.fengqiao.mediation.casework.FollowUpEvent;
import org.fengqiao.mediation.casework.IntakeEvent;
import org.fengqiao.mediation.casework.MediationCase;
import org.fengqiao.mediation.casework.Outcome;
import org.fengqiao.mediation.casework.RetentionClass;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.kernel.ProblemsException;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.PersonalData;
import org.fengqiao.mediation.storage.DataAccess;
import org.fengqiao.mediation.storage.PersonSearch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who looks for a person, and what is told. */
class PersonDeskTest {

  private static final PersonSearch SEARCH = PersonSearch.byIdNumber("戊某", "990101190001010000");

  private static final Actor LIAISON =
      Actor.liaison(ActorId.of("u-court"), OrganisationId.of("9901-COURT"));

  private final Hamlet hamlet = new Hamlet();

  private MediationCase registered() {
    PersonRef person =
        hamlet
            .mediation
            .as(Hamlet.director())
            .records()
            .keep(
                Hamlet.PARTITION,
                PersonalData.builder().name("戊某").idNumber("990101190001010000").build());
    return hamlet.registered(person);
  }

  private PersonFound find(Actor actor) {
    return hamlet.mediation.as(actor).persons().find(SEARCH, Sight.Purpose.HANDLING);
  }

  private List<DataAccess> searches() {
    return hamlet.storage.inTransaction(
        Hamlet.PARTITION, unit -> unit.personalData().keeping().searches(Hamlet.director().id()));
  }

  @Test
  void anOpenCaseInTheScopeIsFoundAndTheSearchRecorded() {
    assertEquals(new PersonFound(List.of(), Optional.empty()), find(Hamlet.director()));
    assertEquals(
        List.of(Sight.Purpose.HANDLING), searches().stream().map(DataAccess::purpose).toList());
    MediationCase it = registered();
    PersonFound found = find(Hamlet.director());
    assertEquals(List.of(it.id()), found.cases().stream().map(CaseSummary::caseId).toList());
    assertEquals(Optional.empty(), found.ask());
  }

  @ParameterizedTest
  @EnumSource(names = {"DECL", "XFER", "CLOSED", "ARCH"})
  void whatIsOverIsNotFound(CaseState over) {
    MediationCase it = registered();
    CaseEventBody end =
        switch (over) {
          case DECL ->
              new IntakeEvent.CaseDeclined(
                  DeclineReason.SPECIAL_ORGAN,
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty());
          case XFER -> new EndingEvent.CaseEnded(Outcome.TRANSFERRED, EndReason.OTHER_ORGAN);
          case CLOSED -> new FollowUpEvent.CaseClosed(ClosingGround.ENDED);
          default -> new FollowUpEvent.CaseArchived(RetentionClass.TEN_YEARS);
        };
    MediationCase ended = hamlet.saves(it.id(), end);
    assertEquals(over, ended.state());
    for (Actor actor : List.of(Hamlet.director(), Hamlet.stranger())) {
      assertEquals(new PersonFound(List.of(), Optional.empty()), find(actor));
    }
  }

  @Test
  void outsideTheScopeOneCommitteeToAskIsToldAndNothingElse() {
    registered();
    registered();
    assertEquals(
        new PersonFound(List.of(), Optional.of(Hamlet.COMMITTEE)), find(Hamlet.stranger()));
  }

  @Test
  void whoAnswersForNoBooksLooksForNobody() {
    MediationCase it = registered();
    PersonRef one = it.party(Hamlet.ONE).orElseThrow().party().person();
    for (Actor actor : List.of(Hamlet.mediator(), LIAISON, Hamlet.party(it, Hamlet.ONE))) {
      assertThrows(ProblemsException.class, () -> find(actor), actor.role().code());
    }
    assertEquals(
        List.of(),
        hamlet.storage.inTransaction(Hamlet.PARTITION, unit -> unit.personalData().accesses(one)));
  }
}
