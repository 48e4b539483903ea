package org.fengqiao.mediation.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.actor.RegionSubtree;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.actor.Sight;
import org.fengqiao.mediation.casework.EndingAction;
import org.fengqiao.mediation.casework.EvidenceSource;
import org.fengqiao.mediation.casework.HelpKind;
import org.fengqiao.mediation.casework.IntakeAction;
import org.fengqiao.mediation.casework.MediationAction;
import org.fengqiao.mediation.casework.MediationCase;
import org.fengqiao.mediation.casework.NoteAudience;
import org.fengqiao.mediation.casework.NoteKind;
import org.fengqiao.mediation.casework.SessionAction;
import org.fengqiao.mediation.casework.SessionSetting;
import org.fengqiao.mediation.casework.ShamStep;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.kernel.ProblemsException;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.PersonalData;
import org.fengqiao.mediation.party.Side;
import org.fengqiao.mediation.party.TextRef;
import org.fengqiao.mediation.region.RegionLevel;
import org.fengqiao.mediation.storage.NotFoundException;
import org.junit.jupiter.api.Test;

/** What was said in confidence, asked for at the desks by everybody. */
@Requirement({"CASE-34", "FUP-06"})
class PrivateNotesTest {

  private final Hamlet hamlet = new Hamlet();
  private final MediationCase registered = hamlet.registered();
  private final CaseId id = registered.id();
  private final Actor one = Hamlet.party(registered, Hamlet.ONE);
  private final Actor two = Hamlet.party(registered, Hamlet.TWO);

  private record Said(String content, TextRef text, Set<Actor> meantFor) {}

  private final List<Actor> everybody =
      List.of(
          one,
          two,
          Hamlet.mediator(),
          Actor.mediator(ActorId.of("u-qi"), Role.MEDIATOR, Hamlet.COMMITTEE, Hamlet.QI),
          Actor.mediator(ActorId.of("u-ex"), Role.MEDIATOR, Hamlet.COMMITTEE, Hamlet.EXPERT),
          Hamlet.director(),
          Hamlet.office(),
          office(Role.COUNTY_BUREAU),
          office(Role.UPPER_BUREAU),
          Actor.informationOfficer(
              ActorId.of("u-io"),
              Hamlet.OFFICE,
              RegionSubtree.of(Hamlet.VILLAGE, RegionLevel.VILLAGE)),
          new Actor(
              ActorId.of("u-au"),
              Role.AUDITOR,
              new Scope.Mandate(Set.of(id)),
              Optional.empty(),
              Optional.empty()),
          Hamlet.stranger());
  private final Set<Actor> mediators = Set.of(everybody.get(2), everybody.get(3));

  private static Actor office(Role role) {
    return Actor.office(
        ActorId.of("u-" + role.code()),
        role,
        Hamlet.OFFICE,
        RegionSubtree.of(Hamlet.VILLAGE, RegionLevel.COUNTY));
  }

  private CaseDesk as(Actor actor) {
    return hamlet.mediation.as(actor).cases();
  }

  private void open() {
    CaseDesk director = as(Hamlet.director());
    director.perform(id, new IntakeAction.InformParty(Hamlet.ONE, "F10-2026"));
    director.perform(id, new IntakeAction.InformParty(Hamlet.TWO, "F10-2026"));
    director.perform(id, new IntakeAction.Accept());
    director.perform(id, new MediationAction.Appoint(Hamlet.QI, true, true));
    as(Hamlet.mediator()).perform(id, new MediationAction.OpenMediation(false));
  }

  private List<Said> talk() {
    open();
    Actor[] nobodyElse = {};
    List<Said> said = new ArrayList<>();
    said.add(said("for side one", NoteAudience.of(Side.ONE), one));
    said.add(said("for side two", NoteAudience.of(Side.TWO), two));
    said.add(said("for mediators", NoteAudience.mediators(), nobodyElse));
    TextRef apart = hamlet.text("talk apart");
    as(Hamlet.mediator())
        .perform(
            id,
            new SessionAction.HoldSeparate(
                List.of(Hamlet.TWO), apart, SessionSetting.onSite(), true));
    said.add(new Said("talk apart", apart, with(two)));
    TextRef seen = hamlet.text("seen in the books");
    as(Hamlet.mediator())
        .perform(
            id,
            new SessionAction.Investigate(
                EvidenceSource.DOCUMENT, seen, true, NoteAudience.of(Side.ONE), seen));
    said.add(new Said("seen in the books", seen, with(one)));
    TextRef signs = hamlet.text("signs");
    as(Hamlet.mediator())
        .perform(id, new EndingAction.StopSham(ShamStep.SUSPECTED, Optional.of(signs)));
    said.add(new Said("signs", signs, with(Hamlet.director())));
    return said;
  }

  private Said said(String content, NoteAudience audience, Actor... meantFor) {
    TextRef text = hamlet.text(content);
    as(Hamlet.mediator())
        .perform(id, new SessionAction.AddNote(NoteKind.CONCESSION, audience, text));
    return new Said(content, text, with(meantFor));
  }

  private Set<Actor> with(Actor... others) {
    Set<Actor> all = new HashSet<>(mediators);
    all.addAll(List.of(others));
    return all;
  }

  @Test
  void noCaseHandedOutHoldsTheTokenOfWhatWasNotMeantForTheActor() {
    List<Said> all = talk();
    for (Actor actor : everybody) {
      Optional<MediationCase> found = as(actor).find(id);
      for (Said said : all) {
        boolean shown =
            found.map(it -> it.events().toString().contains(said.text().text())).orElse(false);
        assertEquals(said.meantFor().contains(actor), shown, () -> said + " for " + actor.role());
      }
    }
  }

  @Test
  void noTextIsReadByAnybodyItWasNotMeantFor() {
    List<Said> all = talk();
    for (Actor actor : everybody) {
      for (Said said : all) {
        assertEquals(
            said.meantFor().contains(actor) ? Optional.of(said.content()) : Optional.empty(),
            read(actor, said.text()),
            () -> said + " for " + actor.role());
      }
    }
  }

  private Optional<String> read(Actor actor, TextRef text) {
    try {
      return hamlet
          .mediation
          .as(actor)
          .records()
          .text(id, text, Sight.Purpose.HANDLING)
          .map(shown -> shown.content());
    } catch (ProblemsException | NotFoundException refused) {
      return Optional.empty();
    }
  }

  @Test
  void whatAPartyDoesAnswersWithItsOwnViewAndARepetitionToo() {
    List<Said> all = talk();
    CaseCommand refusal = CaseCommand.of(new EndingAction.Refuse(Hamlet.ONE)).keyed("form-1");
    for (int i = 0; i < 2; i++) {
      MediationCase answered = as(one).perform(id, refusal);
      assertTrue(answered.events().toString().contains(all.get(0).text().text()));
      assertFalse(answered.events().toString().contains(all.get(1).text().text()));
      assertFalse(answered.events().toString().contains(all.get(3).text().text()));
    }
  }

  @Test
  void whatIsForAllIsReadByBothSides() {
    open();
    TextRef text = hamlet.text("for all");
    as(Hamlet.mediator())
        .perform(id, new SessionAction.AddNote(NoteKind.STATEMENT, NoteAudience.all(), text));
    for (Actor actor : List.of(one, two, Hamlet.director(), Hamlet.office())) {
      assertEquals(Optional.of("for all"), read(actor, text));
    }
    assertEquals(Optional.empty(), read(Hamlet.stranger(), text));
  }

  @Test
  void whoHelpsIsAPersonOfTheCase() {
    open();
    PersonRef helper = hamlet.person("丙某");
    as(Hamlet.mediator())
        .perform(
            id,
            new SessionAction.ProvideHelp(
                Hamlet.ONE, HelpKind.INTERPRETER, Optional.of(helper), true));
    assertEquals(
        Optional.of("丙某"),
        hamlet
            .mediation
            .as(Hamlet.mediator())
            .records()
            .person(id, helper, Sight.unmasked(Sight.Purpose.HANDLING))
            .map(PersonalData::name));
  }
}
