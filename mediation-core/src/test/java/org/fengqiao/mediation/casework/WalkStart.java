package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.Village.KAN;
import static org.fengqiao.mediation.casework.Village.ZOU;
import static org.fengqiao.mediation.casework.Village.text;
import static org.fengqiao.mediation.casework.WalkArguments.PARTIES;
import static org.fengqiao.mediation.casework.WalkArguments.SHE;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.casework.enforce.CourtChoice;
import org.fengqiao.mediation.casework.enforce.Filing;
import org.fengqiao.mediation.casework.enforce.LabourClaim;
import org.fengqiao.mediation.casework.enforce.OrderCondition;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.party.Party;
import org.fengqiao.mediation.party.PartyKind;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.Side;

/** Cases under way, so that walks get beyond the agreement. */
final class WalkStart {

  private final Random random;
  private final CaseRules rules;

  WalkStart(Random random, CaseRules rules) {
    this.random = random;
    this.rules = rules;
  }

  /** A case among three parties in mediation, or settled by word of mouth or in writing. */
  MediationCase underWay() {
    boolean labour = random.nextBoolean();
    List<PartyNumber> all = PARTIES.subList(0, 3);
    Running running = Running.unregistered().under(rules);
    running.does(Village.MEDIATOR, "2026-03-30T09:00", came(labour ? "LABOUR" : "NEIGHBOUR", all));
    if (running.it().referral().isPresent()) {
      running.does(Village.DIRECTOR, "2026-03-30T09:30", new ReferralAction.ConfirmReferral());
    }
    for (PartyNumber party : all) {
      running.does(
          Village.MEDIATOR, "2026-03-30T10:10", new IntakeAction.InformParty(party, "F10-2026"));
    }
    running
        .does(
            Village.MEDIATOR,
            "2026-03-30T10:30",
            new MediationAction.AssessRisk("BLUE", text("RISK")))
        .accepted()
        .opened();
    running.does(
        Village.MEDIATOR, "2026-04-01T16:00", new MediationAction.HoldJoint(all, text("MINUTES")));
    if (running.it().registered().divisible() && random.nextInt(3) == 0) {
      running.does(WalkActors.SHE_SELF, "2026-04-01T16:30", new EndingAction.RefuseSever(SHE));
      all = PARTIES.subList(0, 2);
    }
    int how = random.nextInt(5);
    if (how == 0 && !labour) {
      running.does(
          Village.MEDIATOR,
          "2026-04-01T17:00",
          new AgreementAction.RecordOral(
              terms(all, ObligationTerms.money(KAN, ZOU, Fen.of(500), Village.day("2026-04-10"))),
              all));
    } else if (how <= 2) {
      inWriting(running, all);
      switch (random.nextInt(4)) {
        case 0 -> confirmed(running, all);
        case 1 -> ordered(running, labour);
        default -> {
          // Nobody has gone to a court.
        }
      }
    }
    return running.it();
  }

  /** Taken up by the committee, applied for, or sent by a court. */
  private CaseAction came(String disputeType, List<PartyNumber> all) {
    Registration.Builder registration =
        Village.registration(disputeType)
            .divisible(random.nextBoolean())
            .addParties(new Party(SHE, Side.ONE, PersonRef.of("9901-P3"), PartyKind.PERSON));
    return switch (random.nextInt(4)) {
      case 0 ->
          new IntakeAction.Apply(
              registration.source(CaseSource.APPLICATION).addApplicants(ZOU).build(),
              Optional.empty());
      case 1 ->
          new ReferralAction.ReceiveReferral(
              registration.source(CaseSource.COURT).build(),
              Optional.empty(),
              new ReferralLetter(
                  ReferralForm.DELEGATED,
                  ReferralSamples.COURT,
                  text("LETTER"),
                  Optional.of(random.nextBoolean() ? CourtChannel.INVITED : CourtChannel.PLATFORM),
                  Optional.of(CourtStage.BEFORE_DOCKETING),
                  all,
                  true));
      default -> new IntakeAction.StartOwnInitiative(registration.build(), true, Optional.empty());
    };
  }

  /** Two instalments, of which the second falls due early if the first is missed. */
  private void inWriting(Running running, List<PartyNumber> all) {
    ObligationTerms owed =
        ObligationTerms.money(KAN, ZOU, Fen.of(500), Village.day("2026-04-03"))
            .inInstalments(
                List.of(
                    Instalment.on(Village.day("2026-04-03"), Fen.of(200)),
                    Instalment.on(Village.day("2026-08-03"), Fen.of(300))));
    running.does(
        Village.MEDIATOR,
        "2026-04-01T17:00",
        new AgreementAction.Draft(terms(all, owed).accelerating(3)));
    List<Actor> selves = List.of(Village.ZOU_SELF, Village.KAN_SELF, WalkActors.SHE_SELF);
    for (PartyNumber party : all) {
      running.signed(selves.get(party.value() - 1), party, "2026-04-01T17:30");
    }
    running
        .does(Village.MEDIATOR, "2026-04-01T17:40", new AgreementAction.MediatorSign(1))
        .does(Village.DIRECTOR, "2026-04-01T17:50", new AgreementAction.Seal(1, Optional.empty()));
  }

  private void confirmed(Running running, List<PartyNumber> all) {
    int far = random.nextInt(3);
    List<CourtChoice> courts = ConfirmationCourts.choices(running.it());
    if (!courts.contains(CourtChoice.COMMITTEE_SEAT)) {
      return;
    }
    running.does(
        Village.ZOU_SELF,
        "2026-04-02T09:00",
        new ConfirmationAction.ApplyConfirmation(
            1, all, CourtChoice.COMMITTEE_SEAT, Filing.HANDED_IN, text("APPLICATION")));
    if (far > 0) {
      running.does(
          Village.MEDIATOR,
          "2026-04-03T09:00",
          new ConfirmationAction.CourtDockets(1, text("COURT")));
    }
    if (far > 1) {
      running.does(
          Village.MEDIATOR,
          "2026-04-07T09:00",
          new ConfirmationAction.RuledValid(1, text("RULING")));
    }
  }

  /** The first instalment was missed. */
  private static void ordered(Running running, boolean labour) {
    running
        .does(
            Village.ZOU_SELF,
            "2026-04-07T09:00",
            new EnforcementAction.ApplyPaymentOrder(
                1,
                KAN,
                List.of(1),
                List.of(OrderCondition.values()),
                false,
                labour ? Optional.of(LabourClaim.WAGES) : Optional.empty()))
        .does(
            Village.MEDIATOR,
            "2026-04-08T09:00",
            new EnforcementAction.CourtTakesOrder(1, true, text("COURT")))
        .does(
            Village.MEDIATOR,
            "2026-04-09T09:00",
            new EnforcementAction.OrderIssued(1, text("COURT")))
        .does(
            Village.MEDIATOR,
            "2026-04-10T09:00",
            new EnforcementAction.OrderServed(1, true, text("COURT")));
  }

  private static AgreementTerms terms(List<PartyNumber> parties, ObligationTerms owed) {
    return new AgreementTerms(parties, List.of(owed), text("AGREEMENT"), List.of());
  }
}
