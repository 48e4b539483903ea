package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.Village.DIRECTOR;
import static org.fengqiao.mediation.casework.Village.KAN;
import static org.fengqiao.mediation.casework.Village.MEDIATOR;
import static org.fengqiao.mediation.casework.Village.day;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.kernel.CaseId;
import org.junit.jupiter.api.Test;

/** Cases of one dispute, and the case that follows an archived one. */
@Requirement("CASE-42")
class LinkedCasesTest {

  private final Running running = Running.unregistered().registered();

  @Test
  void ofTwoLinkedCasesOfOneDisputeOneCounts() {
    CaseId younger = CaseId.of("9901-ZZZ");
    CaseId older = CaseId.of("9901-AAA");
    running.refuses(
        DIRECTOR,
        "2026-03-30T09:30",
        new PartyAction.LinkCases(Village.CASE, LinkKind.SAME_DISPUTE, true),
        PartyProblem.LINK_TO_ITSELF);
    running.refuses(
        DIRECTOR,
        "2026-03-30T09:30",
        new PartyAction.LinkCases(older, LinkKind.SAME_DISPUTE, false),
        PartyProblem.OTHER_CASE_OUT_OF_SCOPE);
    running.does(
        DIRECTOR,
        "2026-03-30T09:30",
        new PartyAction.LinkCases(younger, LinkKind.SAME_DISPUTE, true));
    assertEquals(Village.CASE, running.it().countsUnder());
    assertEquals(Optional.empty(), running.it().countsUntil());
    running
        .under(context -> context.reachedCases(Set.of(older)))
        .does(
            DIRECTOR,
            "2026-03-30T09:40",
            new PartyAction.LinkCases(older, LinkKind.SAME_DISPUTE, false));
    assertEquals(older, running.it().countsUnder());
    assertEquals(Optional.of(Village.day("2026-03-30")), running.it().countsUntil());
    running.refuses(
        DIRECTOR,
        "2026-03-30T09:50",
        new PartyAction.LinkCases(older, LinkKind.SAME_EVENT, false),
        PartyProblem.LINKED_ALREADY);
  }

  @Test
  void anArchivedCaseStillTakesALink() {
    Running archived = Samples.in(CaseState.ARCH);
    archived.does(DIRECTOR, Samples.AFTERWARDS, Samples.action(ActionKind.LINK_CASES));
    archived.isIn(CaseState.ARCH);
    assertEquals(
        List.of(PartySamples.OTHER_CASE),
        archived.it().links().stream().map(CaseLink::other).toList());
  }

  @Test
  void aSuccessorAndTheArchivedCaseNameEachOther() {
    CaseId successor = CaseId.of("9901-RAIN-2");
    Running archived = Samples.in(CaseState.ARCH);
    archived.does(MEDIATOR, Samples.AFTERWARDS, new ReferralAction.OpenSuccessor(successor));
    archived.isIn(CaseState.ARCH);
    assertEquals(
        List.of(LinkKind.SUCCESSOR), archived.it().links().stream().map(CaseLink::kind).toList());
    archived.refuses(
        MEDIATOR,
        Samples.AFTERWARDS,
        new ReferralAction.OpenSuccessor(successor),
        PartyProblem.LINKED_ALREADY);
    archived.refuses(
        MEDIATOR,
        Samples.AFTERWARDS,
        new ReferralAction.OpenSuccessor(Village.CASE),
        PartyProblem.LINK_TO_ITSELF);
    IntakeAction.StartOwnInitiative next =
        new IntakeAction.StartOwnInitiative(
            Village.registration("NEIGHBOUR").predecessor(CaseId.of("9901-OLD")).build(),
            true,
            Optional.empty());
    Running.unregistered()
        .refuses(MEDIATOR, "2026-06-01T09:00", next, PartyProblem.OTHER_CASE_OUT_OF_SCOPE);
    Running begun =
        Running.unregistered()
            .under(context -> context.reachedCases(Set.of(CaseId.of("9901-OLD"))))
            .does(MEDIATOR, "2026-06-01T09:00", next);
    assertEquals(
        List.of(new CaseLink(CaseId.of("9901-OLD"), LinkKind.SUCCESSOR, day("2026-06-01"))),
        begun.it().links());
    assertEquals(Village.CASE, begun.it().countsUnder());
    assertEquals(ConsentStatus.NOT_ASKED, begun.it().party(KAN).orElseThrow().consent());
  }
}
