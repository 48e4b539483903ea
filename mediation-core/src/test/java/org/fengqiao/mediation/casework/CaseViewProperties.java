package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.Village.KAN;
import static org.fengqiao.mediation.casework.Village.ZOU;
import static org.fengqiao.mediation.casework.Village.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.actor.RegionSubtree;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.Side;
import org.fengqiao.mediation.party.TextRef;
import org.fengqiao.mediation.region.RegionLevel;

/** Invariant 7: a private note is in no view of anybody it was not meant for, whatever the role. */
@Requirement({"CASE-34", "FUP-06"})
class CaseViewProperties {

  private static final Actor KAN_AGENT =
      new Actor(
          ActorId.of("u-ka"),
          Role.REPRESENTATIVE,
          Scope.Own.of(Village.AGENT_TOKEN.text()),
          Optional.empty(),
          Optional.empty());

  private static final List<Actor> ACTORS = actors();

  private static List<Actor> actors() {
    RegionSubtree county = RegionSubtree.of(Village.PLACE, RegionLevel.COUNTY);
    OrganisationId bureau = OrganisationId.of("9901-BUREAU");
    return List.of(
        Village.ZOU_SELF,
        Village.KAN_SELF,
        KAN_AGENT,
        Village.MEDIATOR,
        Village.PRESIDING,
        Village.OTHER_MEDIATOR,
        Village.DIRECTOR,
        Village.OFFICER,
        Village.OFFICE,
        Actor.office(ActorId.of("u-cb"), Role.COUNTY_BUREAU, bureau, county),
        Actor.office(ActorId.of("u-ub"), Role.UPPER_BUREAU, bureau, county),
        Actor.office(ActorId.of("u-sys"), Role.SYSTEM, bureau, county),
        new Actor(
            ActorId.of("u-lu"),
            Role.LIAISON,
            new Scope.Referred(bureau),
            Optional.of(bureau),
            Optional.empty()),
        new Actor(
            ActorId.of("u-au"),
            Role.AUDITOR,
            new Scope.Mandate(Set.of(Village.CASE)),
            Optional.empty(),
            Optional.empty()),
        Village.STRANGER);
  }

  /** What was written in confidence, and for whom. */
  private record Secret(TextRef text, NoteAudience audience) {}

  @Provide
  Arbitrary<Integer> kinds() {
    return Arbitraries.integers().between(0, 9);
  }

  private final List<Secret> secrets = new ArrayList<>();

  private Running talk(List<Integer> kinds) {
    secrets.clear();
    Running running =
        Running.unregistered()
            .inMediation()
            .does(
                Village.DIRECTOR,
                "2026-04-01T15:10",
                new IntakeAction.RegisterAgent(
                    KAN,
                    Village.AGENT_TOKEN,
                    List.of(AgentPower.values()),
                    text("AUTHORITY"),
                    Optional.empty()));
    for (int kind : kinds) {
      TextRef token = text("SECRET" + secrets.size());
      CaseAction action = action(kind, token);
      running.does(Village.MEDIATOR, "2026-04-02T09:00", action);
    }
    return running;
  }

  private CaseAction action(int kind, TextRef token) {
    NoteAudience audience =
        List.of(
                NoteAudience.all(),
                NoteAudience.of(Side.ONE),
                NoteAudience.of(Side.TWO),
                NoteAudience.mediators())
            .get(kind % 4);
    if (kind < 4) {
      secrets.add(new Secret(token, audience));
      return new SessionAction.AddNote(NoteKind.CONCESSION, audience, token);
    } else if (kind < 8) {
      secrets.add(new Secret(token, audience));
      return new SessionAction.Investigate(EvidenceSource.PARTY, token, true, audience, token);
    }
    Side side = kind == 8 ? Side.ONE : Side.TWO;
    PartyNumber party = kind == 8 ? ZOU : KAN;
    secrets.add(new Secret(token, NoteAudience.of(side)));
    return new SessionAction.HoldSeparate(List.of(party), token, SessionSetting.onSite(), true);
  }

  private static boolean isMeantFor(NoteAudience audience, Actor actor) {
    if (actor.mediator().equals(Optional.of(Village.QI))) {
      return true;
    }
    Optional<Side> side =
        actor.equals(Village.ZOU_SELF)
            ? Optional.of(Side.ONE)
            : actor.equals(Village.KAN_SELF) || actor.equals(KAN_AGENT)
                ? Optional.of(Side.TWO)
                : Optional.empty();
    return switch (audience.visibility()) {
      case ALL ->
          !Set.of(Role.LIAISON, Role.INFORMATION_OFFICER, Role.UPPER_BUREAU, Role.SYSTEM)
              .contains(actor.role());
      case ONE_SIDE -> side.equals(audience.side());
      case MEDIATORS -> false;
    };
  }

  /** Each event commits to what it names, as a desk lets it. */
  private static MediationCase committed(MediationCase it) {
    return MediationCase.replay(
        it.events().stream()
            .map(
                event ->
                    CaseEvent.builder()
                        .from(event)
                        .commitments(
                            Commitments.of(
                                Maps.toMap(CaseTokens.of(event.body()).all(), token -> "D")))
                        .build())
            .toList());
  }

  private static String everything(MediationCase it) {
    return String.join(
        "\n",
        it.events().toString(),
        it.notes().toString(),
        it.evidence().toString(),
        it.sessions().toString(),
        it.dueItems().toString(),
        it.summary().toString(),
        it.milestones().toString());
  }

  /** Who learns how the case stands and nothing of the people in it. */
  private static final Set<Role> OUTSIDE =
      Set.of(Role.INFORMATION_OFFICER, Role.LIAISON, Role.UPPER_BUREAU, Role.SYSTEM);

  @Property
  void nobodySeesWhatWasNotMeantForThemAndEverybodyWhatWas(
      @ForAll @Size(max = 6) List<@From("kinds") Integer> kinds) {
    MediationCase it = committed(talk(kinds).it());
    for (Actor actor : ACTORS) {
      MediationCase view = CaseView.of(it, actor, Village.day("2026-04-03"));
      assertEquals(it.version(), view.version());
      assertEquals(it.state(), view.state());
      boolean outside = OUTSIDE.contains(actor.role());
      assertEquals(outside ? List.of() : it.activeParties(), view.activeParties());
      for (Secret secret : secrets) {
        assertEquals(
            isMeantFor(secret.audience(), actor),
            everything(view).contains(secret.text().text()),
            () -> secret + " for " + actor);
      }
    }
  }

  @Property
  void noNoteConcessionOrSeparateTalkLeavesTheCase(
      @ForAll @Size(max = 6) List<@From("kinds") Integer> kinds) {
    MediationCase leaving = CaseView.leaving(committed(talk(kinds).it()));
    assertEquals(List.of(), leaving.notes());
    for (Secret secret : secrets) {
      if (secret.audience().isPrivate()) {
        assertFalse(everything(leaving).contains(secret.text().text()), secret::toString);
      }
    }
  }

  @Property
  void whatIsDecidedDoesNotRestOnWhatTheActorSees(
      @ForAll @Size(max = 6) List<@From("kinds") Integer> kinds) {
    Running running = talk(kinds);
    for (Actor actor : List.of(Village.ZOU_SELF, Village.DIRECTOR)) {
      CaseContext context = running.context(actor, "2026-04-03T09:00");
      assertEquals(
          CaseWorkflow.options(running.it(), context),
          CaseWorkflow.options(
              CaseView.of(running.it(), actor, Village.day("2026-04-03")), context));
    }
  }

  @Property(tries = 1)
  void anAgentWhoseAuthorityIsOverSeesNothingInConfidence() {
    Running running =
        Running.unregistered()
            .inMediation()
            .does(
                Village.DIRECTOR,
                "2026-04-01T15:10",
                new IntakeAction.RegisterAgent(
                    KAN,
                    Village.AGENT_TOKEN,
                    List.of(AgentPower.APPEAR),
                    text("AUTHORITY"),
                    Optional.of(Village.day("2026-04-10"))))
            .does(
                Village.MEDIATOR,
                "2026-04-02T09:00",
                new SessionAction.AddNote(
                    NoteKind.STATEMENT, NoteAudience.of(Side.TWO), text("SECRET")));
    for (int day = 10; day <= 11; day++) {
      assertEquals(
          day == 10 ? 1 : 0,
          CaseView.of(running.it(), KAN_AGENT, Village.day("2026-04-" + day)).notes().size());
    }
  }
}
