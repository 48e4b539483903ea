package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.Village.KAN_SELF;
import static org.fengqiao.mediation.casework.Village.MEDIATOR;
import static org.fengqiao.mediation.casework.Village.PRESIDING;
import static org.fengqiao.mediation.casework.Village.ZOU;
import static org.fengqiao.mediation.casework.Village.ZOU_SELF;
import static org.fengqiao.mediation.casework.Village.day;
import static org.fengqiao.mediation.casework.Village.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.party.PersonRef;
import org.junit.jupiter.api.Test;

/** Plans, the forces they bring together, and legal aid. */
class HandlingPlanTest {

  private static final PersonRef LAWYER = PersonRef.of("9901-LAWYER");

  private final Running running = Running.unregistered();

  private List<DueItem> plans() {
    return running.it().dueItems().stream().filter(i -> i.kind() == DueKind.PLAN).toList();
  }

  private Running planned(String when, Optional<HandlingForce> force) {
    return running.does(
        PRESIDING,
        when,
        new MediationAction.SetPlan(text("PLAN"), Optional.of(day("2026-04-20")), force));
  }

  @Test
  @Requirement("RISK-06")
  void theDayAPlanRunsToIsOnTheDayListUntilMediationEnds() {
    running.inMediation();
    assertTrue(plans().isEmpty());
    planned("2026-04-02T09:00", Optional.empty());
    assertEquals(List.of(day("2026-04-20")), plans().stream().map(DueItem::dueOn).toList());
    assertFalse(plans().get(0).isOverdueOn(day("2026-04-20")));
    assertTrue(plans().get(0).isOverdueOn(day("2026-04-21")));
    running.does(KAN_SELF, "2026-04-22T09:00", new EndingAction.Refuse(Village.KAN));
    assertEquals(Optional.of(day("2026-04-22")), plans().get(0).doneOn());
  }

  @Test
  @Requirement({"CASE-13", "CASE-15"})
  void aTaskForceBelongsToTheCaseWithWhatItRestsOn() {
    HandlingForce force =
        new HandlingForce(ForceKind.TASK_FORCE, text("MEMBERS"), text("DECISION"));
    running.inMediation();
    assertEquals(Optional.empty(), running.it().milestones().force());
    planned("2026-04-02T09:00", Optional.of(force));
    assertEquals(Optional.of(force), running.it().plan().flatMap(MediationEvent.PlanSet::force));
    assertEquals(Optional.of(ForceKind.TASK_FORCE), running.it().milestones().force());
    planned("2026-04-03T09:00", Optional.empty());
    assertEquals(Optional.empty(), running.it().milestones().force());
  }

  @Test
  @Requirement("CASE-30")
  void legalAidIsAskedForAndLaterGivenBySomebody() {
    running.inMediation().met().failed().told();
    running.does(
        MEDIATOR,
        "2026-04-10T10:00",
        new SessionAction.ProvideHelp(ZOU, HelpKind.LEGAL_AID, Optional.empty(), false));
    assertEquals(
        List.of(new LegalAid(ZOU, day("2026-04-10"), Optional.empty(), Optional.empty())),
        running.it().legalAid());
    running.does(
        MEDIATOR,
        "2026-04-14T10:00",
        new SessionAction.ProvideHelp(ZOU, HelpKind.LEGAL_AID, Optional.of(LAWYER), true));
    assertEquals(
        List.of(
            new LegalAid(
                ZOU, day("2026-04-10"), Optional.of(day("2026-04-14")), Optional.of(LAWYER))),
        running.it().legalAid());
    running.refuses(
        ZOU_SELF,
        "2026-04-14T11:00",
        new SessionAction.ProvideHelp(ZOU, HelpKind.LEGAL_AID, Optional.of(LAWYER), true),
        CaseProblem.ACTOR_NOT_MEDIATOR);
  }
}
