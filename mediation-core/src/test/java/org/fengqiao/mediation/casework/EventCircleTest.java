package org.fengqiao.mediation.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.actor.RegionSubtree;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.region.RegionLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which kinds of events a role sees: every kind and every role stands in one table. */
@Requirement({"CASE-34", "FUP-06"})
class EventCircleTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

  private static String table() {
    StringBuilder out = new StringBuilder("%-28s".formatted("event"));
    for (Role role : Role.values()) {
      out.append(" %-8s".formatted(role.code()));
    }
    for (EventKind kind : EventKind.values()) {
      out.append('\n').append("%-28s".formatted(kind.code()));
      for (Role role : Role.values()) {
        out.append(" %-8s".formatted(EventCircle.of(kind).cell(role)));
      }
    }
    return out.toString().lines().map(String::stripTrailing).collect(Collectors.joining("\n"))
        + "\n";
  }

  @Test
  void whatARoleSeesIsAsTheTableSays() throws IOException {
    Path written = Path.of("target", "event-circles.txt");
    Files.writeString(written, table());
    try (var golden = EventCircleTest.class.getResourceAsStream("event-circles.txt")) {
      assertEquals(
          golden == null ? "" : new String(golden.readAllBytes(), StandardCharsets.UTF_8), table());
    }
  }

  private static Actor actor(Role role) {
    Scope scope =
        switch (role) {
          case PARTY -> Scope.Own.of(Village.ZOU_TOKEN.text());
          case REPRESENTATIVE -> Scope.Own.of(Village.AGENT_TOKEN.text());
          case LIAISON -> new Scope.Referred(Village.COMMITTEE);
          case AUDITOR -> new Scope.Mandate(Set.of(Village.CASE));
          case INFORMATION_OFFICER ->
              new Scope.Grid(List.of(RegionSubtree.of(Village.PLACE, RegionLevel.VILLAGE)));
          case MEDIATOR, PRESIDING_MEDIATOR, DIRECTOR -> Scope.Committees.of(Village.COMMITTEE);
          case JUDICIAL_OFFICE, COUNTY_BUREAU, UPPER_BUREAU, SYSTEM ->
              new Scope.Subtrees(List.of(RegionSubtree.of(Village.PLACE, RegionLevel.COUNTY)));
        };
    return new Actor(
        ActorId.of("u-view-" + role.code()),
        role,
        scope,
        Optional.of(Village.COMMITTEE),
        Optional.of(Village.QI));
  }

  private static List<MediationCase> cases() {
    List<MediationCase> cases = new ArrayList<>();
    Samples.cases().values().stream()
        .map(Running::it)
        .filter(it -> it.version() > 0)
        .forEach(cases::add);
    return cases;
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void aViewShowsNoEventItsRoleIsNotListedForAndStandsAsTheCaseDoes(Role role) {
    for (MediationCase it : cases()) {
      MediationCase view = CaseView.of(it, actor(role), TODAY);
      assertEquals(it.version(), view.version());
      assertEquals(it.state(), view.state());
      assertEquals(it.outcome(), view.outcome());
      assertEquals(
          EventCircle.CASE.has(role) ? it.activeParties() : List.of(), view.activeParties());
      view.events().stream()
          .map(CaseEvent::kind)
          .filter(kind -> kind != EventKind.WITHHELD)
          .forEach(
              kind ->
                  assertTrue(EventCircle.of(kind).has(role), () -> kind + " is shown to " + role));
    }
  }

  @Test
  void aPartySeesNoRiskReportPlanOrSupervision() {
    MediationCase it =
        Running.unregistered()
            .registered()
            .informed()
            .accepted()
            .does(
                Village.DIRECTOR,
                "2026-03-30T12:10",
                new MediationAction.AssessRisk("RED", Village.text("RISK")))
            .it();
    MediationCase view = CaseView.of(it, Village.ZOU_SELF, TODAY);
    assertEquals(Optional.empty(), view.risk());
    assertEquals(List.of(), view.reports());
    assertTrue(view.clocks().stream().noneMatch(c -> c.kind() == ClockKind.DANGER_REPORT));
    assertTrue(CaseView.of(it, Village.DIRECTOR, TODAY).risk().isPresent());
    assertEquals(Optional.empty(), CaseView.of(it.summary(), Role.PARTY).riskLevel());
  }

  private static Running visited() {
    return Samples.agreed()
        .paid(Village.ZOU_SELF, "2026-04-10T12:00", 1, 30_000)
        .does(
            Village.MEDIATOR,
            "2026-04-20T09:00",
            new FollowUpAction.DoRevisit(
                Village.KAN, true, Village.text("FACTS"), Optional.of(Village.text("MIND"))));
  }

  @Test
  void aVisitIsSeenByWhoWasVisitedAndItsStateOfMindByTheMediatorsAlone() {
    MediationCase it = visited().it();
    assertEquals("FACTS MIND", shown(it, Village.MEDIATOR));
    assertEquals("FACTS", shown(it, Village.DIRECTOR));
    assertEquals("FACTS", shown(it, Village.KAN_SELF));
    assertEquals("", shown(it, Village.ZOU_SELF));
    assertEquals("FACTS", texts(CaseView.leaving(it).events()));
  }

  private static String shown(MediationCase it, Actor actor) {
    return texts(CaseView.of(it, actor, TODAY).events());
  }

  private static String texts(List<CaseEvent> events) {
    String all = events.toString();
    return Arrays.stream(new String[] {"FACTS", "MIND"})
        .filter(word -> all.contains(Village.text(word).text()))
        .collect(Collectors.joining(" "));
  }

  @Test
  void aVisitNeedsAPartyWhoKnowsThatAnsweringIsFree() {
    Samples.agreed()
        .refuses(
            Village.MEDIATOR,
            "2026-04-20T09:00",
            new FollowUpAction.DoRevisit(
                Village.KAN, false, Village.text("FACTS"), Optional.empty()),
            AftermathProblem.NOT_TOLD_FREE);
  }

  @Test
  void anInformationOfficerWritesDownFactsOnly() {
    Samples.agreed()
        .refuses(
            Village.OFFICER,
            "2026-04-20T09:00",
            new FollowUpAction.DoRevisit(
                Village.KAN, true, Village.text("FACTS"), Optional.of(Village.text("MIND"))),
            AftermathProblem.FACTS_ONLY);
  }

  @Test
  void whatWasSaidInConfidenceIsWrittenDownAgainInNoRow() {
    Running running =
        Running.unregistered()
            .inMediation()
            .does(
                Village.MEDIATOR,
                "2026-04-02T09:00",
                new SessionAction.AddNote(
                    NoteKind.CONCESSION, NoteAudience.mediators(), Village.text("SECRET")));
    running.refuses(
        Village.MEDIATOR,
        "2026-04-02T10:00",
        new MediationAction.HoldJoint(List.of(Village.ZOU, Village.KAN), Village.text("SECRET")),
        SessionProblem.TEXT_IS_PRIVATE);
    AgreementTerms terms =
        new AgreementTerms(
            List.of(Village.ZOU, Village.KAN),
            List.of(
                ObligationTerms.act(
                    Village.ZOU, Village.KAN, Village.text("SECRET"), Village.day("2026-04-10"))),
            Village.text("TEXT"),
            List.of());
    running.refuses(
        Village.MEDIATOR,
        "2026-04-02T10:00",
        new AgreementAction.RecordOral(terms, List.of(Village.ZOU, Village.KAN)),
        AgreementProblem.CONSENTS_OUTSTANDING,
        SessionProblem.TEXT_IS_PRIVATE);
    running.refuses(
        Village.DIRECTOR,
        "2026-04-02T10:00",
        new MediationAction.AssessRisk("RED", Village.text("SECRET")),
        SessionProblem.TEXT_IS_PRIVATE);
  }
}
