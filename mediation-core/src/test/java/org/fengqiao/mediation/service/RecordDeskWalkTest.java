package org.fengqiao.mediation.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.actor.RegionSubtree;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.actor.Sight;
import org.fengqiao.mediation.casework.CaseTokens;
import org.fengqiao.mediation.casework.MediationCase;
import org.fengqiao.mediation.kernel.ProblemsException;
import org.fengqiao.mediation.party.ConfidentialText;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.PersonalData;
import org.fengqiao.mediation.party.TextRef;
import org.fengqiao.mediation.region.RegionLevel;
import org.fengqiao.mediation.storage.DataAccess;
import org.fengqiao.mediation.storage.NotFoundException;
import org.junit.jupiter.api.Test;

class RecordDeskWalkTest {

  private static final Sight HANDLING = Sight.unmasked(Sight.Purpose.HANDLING);

  private final Hamlet hamlet = new Hamlet();
  private final MediationCase it = hamlet.settled();
  private final PersonRef person = it.party(Hamlet.ONE).orElseThrow().party().person();
  private final TextRef matter = it.registration().orElseThrow().matter();

  private RecordDesk as(Actor actor) {
    return hamlet.mediation.as(actor).records();
  }

  private List<DataAccess> accesses() {
    return hamlet.storage.inTransaction(
        Hamlet.PARTITION, unit -> unit.personalData().accesses(person));
  }

  @Test
  void theAppointedMediatorAndTheDirectorSeeThePartiesAndAreRecorded() {
    for (Actor actor : List.of(Hamlet.mediator(), Hamlet.director(), Hamlet.office())) {
      assertEquals(
          Optional.of("甲某"), as(actor).person(it.id(), person, HANDLING).map(PersonalData::name));
    }
    assertEquals(
        List.of(Role.PRESIDING_MEDIATOR, Role.DIRECTOR, Role.JUDICIAL_OFFICE),
        accesses().stream().map(access -> access.reading().role()).toList());
  }

  @Test
  void othersOfTheCommitteeSeeThemMasked() {
    Actor colleague =
        Actor.mediator(ActorId.of("u-other"), Role.MEDIATOR, Hamlet.COMMITTEE, Hamlet.EXPERT);
    ProblemsException refused =
        assertThrows(
            ProblemsException.class, () -> as(colleague).person(it.id(), person, HANDLING));
    assertTrue(refused.problems().contains(ServiceProblem.SIGHT_REFUSED));
    assertEquals(
        Optional.of("甲**"),
        as(colleague).person(it.id(), person, Sight.masked()).map(PersonalData::name));
    assertThrows(
        ProblemsException.class, () -> as(colleague).text(it.id(), matter, Sight.Purpose.HANDLING));
    assertEquals(List.of(), accesses());
  }

  @Test
  void anInformationOfficerSeesThemMaskedOnly() {
    Actor officer =
        Actor.informationOfficer(
            ActorId.of("u-io"),
            Hamlet.COMMITTEE,
            RegionSubtree.of(Hamlet.VILLAGE, RegionLevel.VILLAGE));
    assertThrows(ProblemsException.class, () -> as(officer).person(it.id(), person, HANDLING));
    assertTrue(as(officer).person(it.id(), person, Sight.masked()).isPresent());
  }

  @Test
  void whoDoesNotReachTheCaseReachesNothingOfIt() {
    RecordDesk stranger = as(Hamlet.stranger());
    assertThrows(NotFoundException.class, () -> stranger.person(it.id(), person, Sight.masked()));
    assertThrows(
        NotFoundException.class, () -> stranger.text(it.id(), matter, Sight.Purpose.HANDLING));
  }

  @Test
  void tokensOfOtherCasesAreNotLookedUp() {
    PersonRef other = hamlet.person("丙某");
    TextRef otherText = hamlet.text("别的事");
    ProblemsException refused =
        assertThrows(
            ProblemsException.class, () -> as(Hamlet.director()).person(it.id(), other, HANDLING));
    assertTrue(refused.problems().contains(ServiceProblem.NOT_OF_CASE));
    assertThrows(
        ProblemsException.class,
        () -> as(Hamlet.director()).text(it.id(), otherText, Sight.Purpose.HANDLING));
  }

  @Test
  void aPartyReadsTheMatterOfTheOwnCase() {
    assertEquals(
        Optional.of("雨水流到邻家"),
        as(Hamlet.party(it, Hamlet.ONE))
            .text(it.id(), matter, Sight.Purpose.HANDLING)
            .map(ConfidentialText::content));
  }

  @Test
  void everyTextTokenInTheJournalIsATextOfTheCase() {
    Set<TextRef> found = new HashSet<>();
    Matcher tokens =
        Pattern.compile("(?:matter|minutes|text)=(9901-ID[0-9]{6})")
            .matcher(it.events().toString());
    while (tokens.find()) {
      found.add(TextRef.of(tokens.group(1)));
    }
    assertEquals(3, found.size());
    Set<TextRef> texts = new HashSet<>();
    it.events().forEach(event -> texts.addAll(CaseTokens.of(event.body()).texts()));
    assertEquals(found, texts);
  }

  @Test
  void theJournalShowsNobody() {
    String journal = it.events() + " " + it + " " + it.summary();
    for (String secret : List.of("甲某", "乙某", "雨水", "水沟", "0000000000")) {
      assertFalse(journal.contains(secret), secret);
    }
  }
}
