package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.HandoverSamples.NEXT;
import static org.fengqiao.mediation.casework.HandoverSamples.NEXT_DIRECTOR;
import static org.fengqiao.mediation.casework.Village.DIRECTOR;
import static org.fengqiao.mediation.casework.Village.KAN;
import static org.fengqiao.mediation.casework.Village.MEDIATOR;
import static org.fengqiao.mediation.casework.Village.ZOU;
import static org.fengqiao.mediation.casework.Village.day;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.calendar.ClockEffect;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.kernel.Certainty;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.party.Party;
import org.fengqiao.mediation.party.PartyKind;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.Side;
import org.fengqiao.mediation.screening.Lead;
import org.fengqiao.mediation.screening.LeadCloseReason;
import org.fengqiao.mediation.screening.LeadClosing;
import org.fengqiao.mediation.screening.LeadState;
import org.junit.jupiter.api.Test;

/** What is asked before a case is registered or taken, by the holder or by the next one. */
@Requirement({"CASE-08", "CASE-16"})
class GuardsOfTheIntakeTest {

  private static final LegalBasis LOCAL =
      LegalBasis.builder()
          .from(LegalBasis.ourDefault())
          .certainty(Certainty.LOCAL_REGULATION)
          .build();

  private static final SenderRoll NOT_LISTED = new SenderRoll(false, true);
  private static final SenderRoll OUT_OF_RANGE = new SenderRoll(true, false);

  /** A letter of a court nobody has answered, and the case offered on. */
  private static Running offered(CourtChannel channel) {
    return ReferralSamples.unsigned(channel)
        .does(DIRECTOR, "2025-09-26T10:00", HandoverSamples.offer(NEXT));
  }

  private static void isRefusedToTheNext(Running running, String when, StepProblem... codes) {
    running.refuses(NEXT_DIRECTOR, when, HandoverSamples.accept(), codes);
  }

  @Test
  void theCommitteeThatIsOfferedACourtsCaseStandsOnTheCourtsRollAndTakesWhatIsInItsRange() {
    isRefusedToTheNext(
        offered(CourtChannel.INVITED).under(context -> context.senderRoll(NOT_LISTED)),
        "2025-09-28T09:00",
        ReferralProblem.NOT_ON_ROLL);
    isRefusedToTheNext(
        offered(CourtChannel.INVITED).under(context -> context.senderRoll(OUT_OF_RANGE)),
        "2025-09-28T09:00",
        ReferralProblem.OUTSIDE_ROLL_RANGE);
    isRefusedToTheNext(
        offered(CourtChannel.PLATFORM), "2025-09-28T09:00", ReferralProblem.REFERRAL_UNANSWERED);
  }

  @Test
  void aCourtsCaseOutsideTheRangeIsNotTakenByTheHolderEither() {
    Running running =
        Running.unregistered()
            .does(
                MEDIATOR,
                "2025-09-26T09:00",
                ReferralSamples.ofCourt(CourtChannel.PLATFORM, CourtStage.SUMMARY));
    running
        .under(context -> context.senderRoll(OUT_OF_RANGE))
        .refuses(
            MEDIATOR,
            "2025-09-28T09:00",
            new IntakeAction.Accept(),
            ReferralProblem.OUTSIDE_ROLL_RANGE,
            ReferralProblem.REFERRAL_UNANSWERED);
  }

  @Test
  void whatThePlaceClosesToMediationIsClosedToTheNextCommitteeToo() {
    isRefusedToTheNext(
        Running.unregistered()
            .under(Village.rulesWith(ClockEffect.LATE).putNotMediable("NEIGHBOUR", LOCAL).build())
            .registered()
            .does(DIRECTOR, "2026-03-30T12:00", HandoverSamples.offer(NEXT)),
        "2026-03-31T09:00",
        CaseProblem.TYPE_NOT_MEDIABLE);
  }

  /** The parties are not asked for a yes to the transfer, and live elsewhere. */
  @Test
  void aCommitteeThatNeitherThePlaceNorAPartyPointsToDoesNotTakeACaseOver() {
    HandoverRules national = CaseRules.national().handovers();
    CaseRules rules =
        Village.rulesWith(ClockEffect.LATE)
            .venue(new VenueRules(Optional.of(LOCAL), Map.of()))
            .handovers(
                new HandoverRules(
                    national.answer(),
                    false,
                    2,
                    1,
                    Optional.empty(),
                    Map.of(),
                    Map.of(),
                    national.basis()))
            .build();
    Running running =
        Running.unregistered()
            .under(rules)
            .does(
                MEDIATOR,
                "2026-03-30T09:00",
                new IntakeAction.StartOwnInitiative(
                    Village.registration("NEIGHBOUR")
                        .parties(List.of(livesHere(ZOU, Side.ONE), livesHere(KAN, Side.TWO)))
                        .build(),
                    true,
                    Optional.empty()))
            .does(DIRECTOR, "2026-03-30T12:00", HandoverSamples.offer(NEXT));
    isRefusedToTheNext(running, "2026-03-31T09:00", HandoverProblem.VENUE_OUTSIDE);
  }

  private static Party livesHere(PartyNumber number, Side side) {
    return new Party(
        number,
        side,
        PersonRef.of("9901-P" + number.value()),
        PartyKind.PERSON,
        Optional.of(Village.PLACE));
  }

  private static void isNotRegistered(
      UnaryOperator<CaseContext.Builder> setting, Registration registration, StepProblem code) {
    Running.unregistered()
        .under(setting)
        .refuses(
            MEDIATOR,
            "2026-03-30T09:00",
            new IntakeAction.StartOwnInitiative(registration, true, Optional.empty()),
            code);
  }

  @Test
  void onlyACommitteeThatMediatesAndStillExistsHoldsACase() {
    Registration plain = Village.registration("NEIGHBOUR").build();
    isNotRegistered(
        context ->
            context.holder(Village.committee().kind(OrganisationKind.JUDICIAL_OFFICE).build()),
        plain,
        CaseProblem.HOLDER_NOT_MEDIATING);
    isNotRegistered(
        context -> context.holder(Village.committee().validTo(day("2025-12-31")).build()),
        plain,
        CaseProblem.HOLDER_NOT_ACTIVE);
  }

  @Test
  @Requirement("CASE-33")
  void aLeadNobodyKnowsOrThatWasStruckOffBecomesNoCase() {
    Registration fromLead =
        Village.registration("NEIGHBOUR").lead(RainWaterCaseTest.lead().id()).build();
    isNotRegistered(context -> context, fromLead, CaseProblem.LEAD_UNKNOWN);
    Lead struckOff =
        Lead.builder()
            .from(RainWaterCaseTest.lead())
            .state(LeadState.CLOSED)
            .closing(
                new LeadClosing(
                    LeadCloseReason.SETTLED, day("2026-03-29"), Optional.empty(), Optional.empty()))
            .build();
    isNotRegistered(context -> context.lead(struckOff), fromLead, CaseProblem.LEAD_SETTLED);
  }
}
