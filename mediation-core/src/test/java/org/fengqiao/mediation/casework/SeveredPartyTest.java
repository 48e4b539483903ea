package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.Village.DIRECTOR;
import static org.fengqiao.mediation.casework.Village.KAN;
import static org.fengqiao.mediation.casework.Village.KAN_SELF;
import static org.fengqiao.mediation.casework.Village.MEDIATOR;
import static org.fengqiao.mediation.casework.Village.ZOU;
import static org.fengqiao.mediation.casework.Village.ZOU_SELF;
import static org.fengqiao.mediation.casework.Village.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.party.Party;
import org.fengqiao.mediation.party.PartyKind;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.Side;
import org.junit.jupiter.api.Test;

/** One of several claimants refuses a divisible matter; the others go on. */
@Requirement("CASE-05")
class SeveredPartyTest {

  static final PartyNumber SHE = PartyNumber.of(3);
  static final Actor SHE_SELF = Actor.party(ActorId.of("u-33"), "9901-P3");

  /** A case in mediation between two claimants and one other side. */
  static Running threeParties(boolean divisible) {
    return threeParties("NEIGHBOUR", divisible);
  }

  private static Running threeParties(String disputeType, boolean divisible) {
    Registration registration =
        Village.registration(disputeType)
            .divisible(divisible)
            .addParties(new Party(SHE, Side.ONE, PersonRef.of("9901-P3"), PartyKind.PERSON))
            .build();
    return Running.unregistered()
        .does(
            MEDIATOR,
            "2026-03-30T09:00",
            new IntakeAction.StartOwnInitiative(registration, true, Optional.empty()))
        .informed()
        .does(MEDIATOR, "2026-03-30T10:10", new IntakeAction.InformParty(SHE, "F10-2026"))
        .does(MEDIATOR, "2026-03-30T10:30", new MediationAction.AssessRisk("BLUE", text("RISK")))
        .accepted()
        .opened();
  }

  @Test
  void whomNoAgreementConcernsIsToldThatAndNotThatNothingIsOutstanding() {
    Running running = threeParties(true).met();
    running.does(
        MEDIATOR,
        "2026-04-01T16:10",
        new AgreementAction.RecordOral(
            new AgreementTerms(
                List.of(ZOU, KAN),
                List.of(ObligationTerms.money(KAN, ZOU, Fen.of(30_000), Village.day("2026-04-20"))),
                text("AGREEMENT"),
                List.of()),
            List.of(ZOU, KAN)));
    running.refuses(
        SHE_SELF,
        "2026-04-10T09:00",
        new FollowUpAction.RecordPerformance(
            1,
            Optional.of(Fen.of(30_000)),
            KAN,
            ZOU,
            PerformanceManner.AUTOMATIC,
            Optional.empty()),
        PerformanceProblem.NOT_YOUR_AGREEMENT);
  }

  @Test
  void anIndivisibleMatterEndsForAll() {
    Running running = threeParties(false);
    running.refuses(
        SHE_SELF,
        "2026-04-02T09:00",
        new EndingAction.RefuseSever(SHE),
        CaseProblem.MATTER_INDIVISIBLE);
    running.does(SHE_SELF, "2026-04-02T09:00", new EndingAction.Refuse(SHE)).isIn(CaseState.TERM);
  }

  @Test
  void aDivisibleMatterGoesOnWithTheOthersAndCountsAsPartlyAgreed() {
    Running running = threeParties(true);
    running.refuses(
        SHE_SELF, "2026-04-02T09:00", new EndingAction.Refuse(SHE), CaseProblem.SEVER_INSTEAD);
    running
        .does(SHE_SELF, "2026-04-02T09:00", new EndingAction.RefuseSever(SHE))
        .isIn(CaseState.MED);
    running.refuses(
        MEDIATOR,
        "2026-04-02T10:00",
        new MediationAction.HoldJoint(List.of(ZOU, KAN, SHE), text("MINUTES")),
        CaseProblem.UNKNOWN_PARTY);
    running.refuses(
        SHE_SELF, "2026-04-02T10:00", new EndingAction.RefuseSever(SHE), CaseProblem.PARTY_SEVERED);
    running
        .does(
            MEDIATOR,
            "2026-04-02T10:00",
            new MediationAction.HoldJoint(List.of(ZOU, KAN), text("MINUTES")))
        .agreedOrally("2026-04-02T11:00");
    assertEquals(Optional.of(Outcome.PARTLY_AGREED), running.it().outcome());
    assertEquals(3, running.it().revisits().size());
  }

  @Test
  void whoWasSeveredAndSignsIsToldThatOnce() {
    Running running = threeParties(true);
    running
        .does(SHE_SELF, "2026-04-01T16:00", new EndingAction.RefuseSever(SHE))
        .does(
            MEDIATOR,
            "2026-04-01T17:00",
            new MediationAction.HoldJoint(List.of(ZOU, KAN), text("MINUTES")))
        .drafted();
    running.refuses(
        SHE_SELF,
        "2026-04-03T09:00",
        new AgreementAction.Sign(1, SHE, SigningManner.SIGNATURE),
        CaseProblem.PARTY_SEVERED);
    running.refuses(
        SHE_SELF,
        "2026-04-03T09:00",
        new AgreementAction.RefuseToSign(1, SHE),
        CaseProblem.PARTY_SEVERED);
  }

  @Test
  void theSeveredPartyIsToldTheRoutesBeforeTheCaseIsClosed() {
    Running running = threeParties(true);
    running.does(SHE_SELF, "2026-04-02T09:00", new EndingAction.RefuseSever(SHE));
    running
        .does(
            MEDIATOR,
            "2026-04-02T10:00",
            new MediationAction.HoldJoint(List.of(ZOU, KAN), text("MINUTES")))
        .agreedOrally("2026-04-02T11:00");
    for (PartyNumber party : List.of(ZOU, KAN, SHE)) {
      running.visited(party, "2026-04-03T09:00");
    }
    Decision refusal =
        running.refuses(
            DIRECTOR,
            "2026-04-04T09:00",
            new FollowUpAction.Close(Optional.of(Village.QI)),
            CaseProblem.ROUTES_OWED);
    assertEquals(List.of(List.of(3)), refusal.refusal().list().get(0).arguments());
    running.refuses(
        MEDIATOR,
        "2026-04-04T09:00",
        new EndingAction.GiveRoutes(List.of(ZOU), List.of(Route.LITIGATION)),
        CaseProblem.UNKNOWN_PARTY);
    running
        .does(
            MEDIATOR,
            "2026-04-04T09:00",
            new EndingAction.GiveRoutes(List.of(SHE), List.of(Route.LITIGATION)))
        .closed("2026-04-04T10:00");
  }

  @Test
  void theLastOfASideCannotBeSevered() {
    Running running = threeParties(true);
    running.refuses(
        KAN_SELF,
        "2026-04-02T09:00",
        new EndingAction.RefuseSever(KAN),
        CaseProblem.MATTER_INDIVISIBLE);
    running.does(SHE_SELF, "2026-04-02T09:00", new EndingAction.RefuseSever(SHE));
    running.does(ZOU_SELF, "2026-04-02T10:00", new EndingAction.Refuse(ZOU)).isIn(CaseState.TERM);
  }

  @Test
  void aDraftThatBindsTheSeveredPartyFalls() {
    Running running = threeParties(true);
    List<PartyNumber> all = List.of(ZOU, KAN, SHE);
    running
        .does(MEDIATOR, "2026-04-02T09:00", new MediationAction.HoldJoint(all, text("MINUTES")))
        .does(
            MEDIATOR,
            "2026-04-02T10:00",
            new AgreementAction.Draft(
                new AgreementTerms(all, List.of(), text("AGREEMENT"), List.of())))
        .does(SHE_SELF, "2026-04-02T11:00", new EndingAction.RefuseSever(SHE));
    assertEquals(AgreementStatus.FALLEN, running.it().agreements().get(0).status());
  }

  @Test
  void aSeveredPartyOfARoadAccidentHasItsOwnThreeDays() {
    Running running = threeParties("ROAD-TRAFFIC", true);
    running.does(SHE_SELF, "2026-04-02T09:00", new EndingAction.RefuseSever(SHE));
    CaseClock request = running.clock(ClockKind.TRAFFIC_REQUEST);
    assertEquals(Optional.of(SHE), request.party());
    assertEquals(Village.day("2026-04-07"), request.lastDay());
  }
}
