package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.Village.MEDIATOR;
import static org.fengqiao.mediation.casework.Village.text;
import static org.fengqiao.mediation.casework.WagePack.worker;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.party.PartyNumber;
import org.junit.jupiter.api.Test;

/** Who is elected to speak for many. */
@Requirement("CASE-43")
class SpokespersonsTest {

  private final Running running = Running.unregistered().registered();

  @Test
  void aSmallSideHasNoSpokespersons() {
    Decision refusal =
        running.refuses(
            MEDIATOR,
            "2026-03-30T09:30",
            Samples.action(ActionKind.ELECT_SPOKESPERSONS),
            PartyProblem.GROUP_TOO_SMALL,
            PartyProblem.NOT_ONE_SIDE,
            PartyProblem.SPOKESPERSONS_NUMBER);
    assertEquals(List.of(1, 10), refusal.refusal().list().get(0).arguments());
  }

  @Test
  void anElectionNeedsTenOfOneSideWithACommonClaimAndTwoToFiveOfThem() {
    Running wages = WagePack.registered();
    List<PartyNumber> nine = IntStream.rangeClosed(1, 9).mapToObj(PartyNumber::of).toList();
    wages.refuses(
        WagePack.self(1),
        "2025-11-04T09:00",
        new PartyAction.ElectSpokespersons(
            nine, List.of(worker(1), worker(1), worker(10)), false, text("ELECTION")),
        PartyProblem.MEMBERS_TOO_FEW,
        PartyProblem.NO_COMMON_CLAIM,
        PartyProblem.SPOKESPERSON_NO_MEMBER,
        CaseProblem.PARTY_TWICE);
    wages.refuses(
        WagePack.self(1),
        "2025-11-04T09:00",
        WagePack.election(1, 2, 3, 4, 5, 6),
        PartyProblem.SPOKESPERSONS_NUMBER);
    wages.refuses(
        WagePack.self(1),
        "2025-11-04T09:00",
        WagePack.election(1),
        PartyProblem.SPOKESPERSONS_NUMBER);
    wages.refuses(
        WagePack.FIRM_SELF,
        "2025-11-04T09:00",
        WagePack.election(1, 2),
        PartyProblem.GROUP_TOO_SMALL,
        CaseProblem.NOT_OWN_PARTY);
  }

  @Test
  void aLaterElectionReplacesTheGroup() {
    Running wages =
        WagePack.registered()
            .does(WagePack.self(1), "2025-11-04T09:00", WagePack.election(1, 2))
            .does(WagePack.self(3), "2025-11-04T10:00", WagePack.election(3, 4));
    assertEquals(
        List.of(List.of(worker(3), worker(4))),
        wages.it().groups().stream().map(SpokespersonGroup::spokespersons).toList());
  }
}
