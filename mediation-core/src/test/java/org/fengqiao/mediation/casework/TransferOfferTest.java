package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.HandoverSamples.BOTH;
import static org.fengqiao.mediation.casework.HandoverSamples.CLOSED;
import static org.fengqiao.mediation.casework.HandoverSamples.COUNTY;
import static org.fengqiao.mediation.casework.HandoverSamples.NEXT;
import static org.fengqiao.mediation.casework.HandoverSamples.NEXT_DIRECTOR;
import static org.fengqiao.mediation.casework.HandoverSamples.OFFICE;
import static org.fengqiao.mediation.casework.HandoverSamples.TOWN;
import static org.fengqiao.mediation.casework.HandoverSamples.TOWN_DIRECTOR;
import static org.fengqiao.mediation.casework.HandoverSamples.accept;
import static org.fengqiao.mediation.casework.HandoverSamples.giveBack;
import static org.fengqiao.mediation.casework.HandoverSamples.offer;
import static org.fengqiao.mediation.casework.HandoverSamples.rules;
import static org.fengqiao.mediation.casework.HandoverSamples.under;
import static org.fengqiao.mediation.casework.Running.notices;
import static org.fengqiao.mediation.casework.Village.DIRECTOR;
import static org.fengqiao.mediation.casework.Village.MEDIATOR;
import static org.fengqiao.mediation.casework.Village.ZOU;
import static org.fengqiao.mediation.casework.Village.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.casework.handover.TransferGround;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.junit.jupiter.api.Test;

/** Whom a case may be offered to, on what grounds, and who answers. */
class TransferOfferTest {

  private final Running running = Running.unregistered().inMediation().met();

  @Test
  void theAnswerIsDueOnTheThirdWorkingDayAcrossTheFestival() {
    running.does(DIRECTOR, "2026-04-03T09:00", offer(TOWN));
    CaseClock clock = running.clock(ClockKind.TRANSFER_ANSWER);
    assertEquals(day("2026-04-09"), clock.lastDay());
    assertEquals(
        List.of(DueKind.TRANSFER),
        running.it().dueItems().stream()
            .filter(item -> item.clock().equals(Optional.of(ClockKind.TRANSFER_ANSWER)))
            .map(DueItem::kind)
            .toList());
    assertTrue(
        running.it().at(day("2026-04-10")).expired().stream()
            .anyMatch(c -> c.kind() == ClockKind.TRANSFER_ANSWER));
    assertEquals(Optional.of(Village.COMMITTEE), running.it().holder());
    running.does(TOWN_DIRECTOR, "2026-04-10T09:00", accept());
    assertFalse(running.clock(ClockKind.TRANSFER_ANSWER).isRunning());
  }

  @Test
  void onlyTheCommitteeAskedAnswersAndOnlyOneIsAskedAtATime() {
    running.refuses(
        TOWN_DIRECTOR,
        "2026-04-02T09:00",
        accept(),
        CaseProblem.OUT_OF_SCOPE,
        HandoverProblem.NO_OFFER);
    running.does(DIRECTOR, "2026-04-02T09:00", offer(TOWN));
    running.refuses(NEXT_DIRECTOR, "2026-04-02T10:00", accept(), CaseProblem.OUT_OF_SCOPE);
    running.refuses(DIRECTOR, "2026-04-02T10:00", giveBack(), CaseProblem.OUT_OF_SCOPE);
    running.refuses(DIRECTOR, "2026-04-02T10:00", offer(NEXT), HandoverProblem.OFFER_OPEN);
    CaseContext early =
        Village.context(TOWN_DIRECTOR, "2026-04-03T09:00").occurredOn(day("2026-04-01")).build();
    assertTrue(
        CaseWorkflow.decide(running.it(), accept(), early)
            .refusal()
            .contains(CaseProblem.OCCURRED_TOO_EARLY));
  }

  @Test
  void afterTheSecondReturnAnOfficeProposesWhomToAsk() {
    for (int i = 2; i <= 3; i++) {
      running
          .does(DIRECTOR, "2026-04-0" + i + "T09:00", offer(TOWN))
          .does(TOWN_DIRECTOR, "2026-04-0" + i + "T10:00", giveBack());
      assertEquals(Optional.of(Village.COMMITTEE), running.it().holder());
      assertFalse(running.clock(ClockKind.TRANSFER_ANSWER).isRunning());
    }
    running.refuses(DIRECTOR, "2026-04-07T09:00", offer(NEXT), HandoverProblem.PROPOSAL_NEEDED);
    running.refuses(
        DIRECTOR,
        "2026-04-07T09:00",
        new HandoverAction.OfferTransfer(NEXT, TransferGround.NEARER, BOTH, Optional.of(COUNTY)),
        HandoverProblem.PROPOSER_NOT_OFFICE);
    running
        .does(
            DIRECTOR,
            "2026-04-07T09:00",
            new HandoverAction.OfferTransfer(
                NEXT, TransferGround.NEARER, BOTH, Optional.of(OFFICE)))
        .does(NEXT_DIRECTOR, "2026-04-08T09:00", accept());
    assertEquals(Optional.of(NEXT), running.it().holder());
    assertEquals(0, running.it().holderTrack().returns());
  }

  @Test
  void theReceiverMustExistMediateAndBeAnotherOne() {
    String when = "2026-04-02T09:00";
    running.refuses(DIRECTOR, when, offer(Village.COMMITTEE), HandoverProblem.RECEIVER_IS_HOLDER);
    running.refuses(
        DIRECTOR, when, offer(OrganisationId.of("9901-NOBODY")), HandoverProblem.RECEIVER_UNKNOWN);
    running.refuses(DIRECTOR, when, offer(OFFICE), HandoverProblem.RECEIVER_NOT_MEDIATING);
    running.refuses(DIRECTOR, when, offer(CLOSED), HandoverProblem.RECEIVER_NOT_ACTIVE);
    Decision far =
        running.refuses(
            DIRECTOR,
            when,
            offer(OrganisationId.of("9902-FAR")),
            HandoverProblem.RECEIVER_ELSEWHERE);
    assertTrue(far.alternatives().contains(ActionKind.LINK_CASES));
  }

  @Test
  void thePartiesMustAgreeWhereThePlaceDoesNotSayOtherwise() {
    HandoverAction.OfferTransfer onlyOne =
        new HandoverAction.OfferTransfer(
            TOWN, TransferGround.NEARER, List.of(ZOU), Optional.empty());
    running.refuses(DIRECTOR, "2026-04-02T09:00", onlyOne, CaseProblem.PARTIES_MISSING);
    assertFalse(under(rules(3, false)).decide(DIRECTOR, "2026-04-02T09:00", onlyOne).isRefused());
  }

  @Test
  @Requirement("CASE-19")
  void industryDisputesGoToTheirIndustryWhereARuleSaysSo() {
    Running here = under(rules(3, false, "NEIGHBOUR"));
    here.refuses(DIRECTOR, "2026-04-02T09:00", offer(TOWN), HandoverProblem.NOT_OF_INDUSTRY);
    assertFalse(here.decide(DIRECTOR, "2026-04-02T09:00", offer(COUNTY)).isRefused());
    Running medical =
        Running.unregistered()
            .does(
                MEDIATOR,
                "2026-03-30T09:00",
                new IntakeAction.StartOwnInitiative(
                    Village.registration("ROAD-TRAFFIC").build(), true, Optional.empty()));
    assertEquals(
        List.of(HandoverProblem.INDUSTRY_ADVISED),
        notices(medical.decide(DIRECTOR, "2026-03-31T09:00", offer(TOWN))));
  }

  @Test
  void aVenueIsDoubtedAndNotRefused() {
    running.does(DIRECTOR, "2026-04-02T09:00", offer(NEXT));
    assertEquals(
        List.of(HandoverProblem.VENUE_DOUBTFUL),
        notices(running.decide(NEXT_DIRECTOR, "2026-04-02T10:00", accept())));
  }

  @Test
  void theCommitteeOfTheTownIsNoDoubtfulVenueForItsVillage() {
    running.does(DIRECTOR, "2026-04-02T09:00", offer(TOWN));
    assertEquals(List.of(), notices(running.decide(TOWN_DIRECTOR, "2026-04-02T10:00", accept())));
  }
}
