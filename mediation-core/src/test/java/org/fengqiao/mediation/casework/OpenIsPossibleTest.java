package org.fengqiao.mediation.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.actor.Actor;
import org.junit.jupiter.api.Test;

/** Of what is shown as open some arguments are accepted. */
@Requirement("CASE-22")
class OpenIsPossibleTest {

  /**
   * What the maker of arguments here does not reach: other files than its own, parties it cannot
   * leave out, requests by number.
   */
  private static final Set<ActionKind> BEYOND_THE_MAKER =
      Set.of(
          ActionKind.REGISTER_AGENT,
          ActionKind.LINK_CASES,
          ActionKind.CHOOSE_MEDIATOR,
          ActionKind.HOLD_JOINT,
          ActionKind.ELECT_SPOKESPERSONS,
          ActionKind.END_OTHER_ORGAN,
          ActionKind.OFFER_TRANSFER,
          ActionKind.ESCALATE,
          ActionKind.REVIEW_DOSSIER,
          ActionKind.CORRECT_RECORD,
          ActionKind.REQUEST_ACCESS,
          ActionKind.REQUEST_CORRECTION,
          ActionKind.REQUEST_ERASURE,
          ActionKind.COMPLAIN);

  @Test
  void whatIsShownAsOpenIsAcceptedWithSomeArguments() {
    List<String> wrong = new ArrayList<>();
    for (long seed : LongStream.range(0, 30).boxed().toList()) {
      CaseWalk walk = CaseWalk.of(seed);
      Random random = new Random(seed);
      for (Actor actor : WalkActors.ALL) {
        CaseContext last = walk.lastContext();
        CaseContext context =
            CaseContext.builder().from(last).actor(actor).occurredOn(last.today()).build();
        CaseWorkflow.options(walk.end(), context).stream()
            .filter(CaseOption::isOpen)
            .map(CaseOption::action)
            .filter(kind -> !BEYOND_THE_MAKER.contains(kind))
            .filter(kind -> !isAccepted(kind, walk.end(), context, random))
            .forEach(kind -> wrong.add("walk " + seed + ": " + kind.code() + " " + actor.role()));
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static boolean isAccepted(
      ActionKind kind, MediationCase it, CaseContext context, Random random) {
    return IntStream.range(0, 200)
        .mapToObj(i -> new WalkArguments(random, it, context.actor(), context.today()).action(kind))
        .filter(action -> action.kind() == kind)
        .anyMatch(action -> !CaseWorkflow.decide(it, action, context).isRefused());
  }
}
