package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.Village.KAN;
import static org.fengqiao.mediation.casework.Village.ZOU;
import static org.fengqiao.mediation.casework.Village.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.calendar.ClockEffect;
import org.fengqiao.mediation.casework.record.CorrectableFact;
import org.fengqiao.mediation.casework.record.Correction;
import org.fengqiao.mediation.casework.record.CorrectionSource;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.kernel.Certainty;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.Severity;
import org.fengqiao.mediation.party.Party;
import org.fengqiao.mediation.party.PartyKind;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.Side;
import org.fengqiao.mediation.region.RegionCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who takes a dispute by where it arose and where its parties live (T18, T72). */
class VenueTest {

  private static final String HERE = "990121103207";
  private static final String NEXT = "990121103208";
  private static final String FAR = "990122103208";
  private static final String NOBODY_ASKED = "";

  private static Optional<RegionCode> region(String digits) {
    return Optional.of(digits).filter(known -> !known.isEmpty()).map(RegionCode::of);
  }

  private static Registration.Builder registration(String place, String zou, String kan) {
    return Registration.builder()
        .source(CaseSource.SCREENED)
        .disputeType("NEIGHBOUR")
        .place(RegionCode.of(place))
        .holder(Village.COMMITTEE)
        .matter(text("MATTER"))
        .addParties(
            new Party(ZOU, Side.ONE, Village.ZOU_TOKEN, PartyKind.PERSON, region(zou)),
            new Party(KAN, Side.TWO, Village.KAN_TOKEN, PartyKind.PERSON, region(kan)));
  }

  private static CaseAction begin(String place, String zou, String kan) {
    return new IntakeAction.StartOwnInitiative(
        registration(place, zou, kan).build(), true, Optional.empty());
  }

  private static Running registered(String place, String zou, String kan) {
    return Running.unregistered()
        .does(Village.MEDIATOR, "2026-03-30T09:00", begin(place, zou, kan))
        .informed();
  }

  private static Decision taken(Running running) {
    return running.decide(Village.MEDIATOR, "2026-03-30T11:00", new IntakeAction.Accept());
  }

  private static List<String> notices(Decision decision) {
    assertFalse(decision.isRefused(), () -> decision.refusal().toString());
    decision.notices().forEach(each -> assertEquals(Severity.WARNING, each.severity()));
    return decision.notices().stream().map(each -> each.code().code()).toList();
  }

  private static CaseRules firm() {
    LegalBasis plan =
        LegalBasis.builder()
            .from(LegalBasis.ourDefault())
            .certainty(Certainty.PLAN_OR_PRACTICE)
            .build();
    return Village.rulesWith(ClockEffect.LATE)
        .venue(
            new VenueRules(
                Optional.of(plan),
                Map.of(
                    DisputeExtent.CROSS_VILLAGE,
                    new VenueRules.WiderReceiver(OrganisationKind.TOWN_COMMITTEE, plan))))
        .build();
  }

  @ParameterizedTest
  @CsvSource({
    "LOCAL, 990121103207, 990121103207",
    "LOCAL, 990121103207, 990121103000",
    "LOCAL, 990121103207, 990121000000",
    "CROSS_VILLAGE, 990121103207, 990121103208",
    "CROSS_TOWN, 990121103207, 990121104000",
    "CROSS_TOWN, 990121103207, 990121104207",
    "CROSS_COUNTY, 990121103207, 990122000000",
    "CROSS_PREFECTURE, 990121103207, 990221103207",
    "CROSS_PREFECTURE, 990121103207, 980121103207"
  })
  @Requirement("CASE-17")
  void howFarApartPeopleLiveFollowsFromTheirRegions(
      DisputeExtent extent, String one, String other) {
    RegionCode first = RegionCode.of(one);
    RegionCode second = RegionCode.of(other);
    assertEquals(extent, DisputeExtent.of(List.of(first, second)));
    assertEquals(extent, DisputeExtent.of(List.of(second, first, second)));
    assertEquals(DisputeExtent.LOCAL, DisputeExtent.of(List.of(first)));
    assertEquals(DisputeExtent.LOCAL, DisputeExtent.of(List.of()));
  }

  @Test
  @Requirement("CASE-17")
  void aDisputeAcrossVillagesIsForTheTownAndTheTownIsNamed() {
    assertEquals(
        List.of("WIDER-THAN-HOLDER"),
        notices(
            Running.unregistered()
                .decide(Village.MEDIATOR, "2026-03-30T09:00", begin(HERE, HERE, NEXT))));
    Running running = registered(HERE, HERE, NEXT);
    assertEquals(List.of("WIDER-THAN-HOLDER"), notices(taken(running)));
    running.under(firm());
    Problem refused =
        running
            .refuses(
                Village.MEDIATOR,
                "2026-03-30T11:00",
                new IntakeAction.Accept(),
                HandoverProblem.WIDER_THAN_HOLDER)
            .refusal()
            .iterator()
            .next();
    assertEquals(
        List.of(DisputeExtent.CROSS_VILLAGE, OrganisationKind.TOWN_COMMITTEE, HERE),
        refused.arguments());
    assertTrue(
        HandoverProblem.WIDER_THAN_HOLDER.alternatives().contains(ActionKind.OFFER_TRANSFER));
    running
        .does(Village.DIRECTOR, "2026-03-30T12:00", HandoverSamples.offer(HandoverSamples.TOWN))
        .does(HandoverSamples.TOWN_DIRECTOR, "2026-03-31T09:00", HandoverSamples.accept())
        .isIn(CaseState.ACC);
    assertEquals(Optional.of(HandoverSamples.TOWN), running.it().holder());
  }

  @Test
  @Requirement("CASE-17")
  void anotherVillageIsNoWiderThanThisOne() {
    Running running =
        registered(HERE, HERE, NEXT)
            .does(
                Village.DIRECTOR, "2026-03-30T12:00", HandoverSamples.offer(HandoverSamples.NEXT));
    assertEquals(
        List.of("WIDER-THAN-HOLDER"),
        notices(
            running.decide(
                HandoverSamples.NEXT_DIRECTOR, "2026-03-31T09:00", HandoverSamples.accept())));
    running
        .under(firm())
        .refuses(
            HandoverSamples.NEXT_DIRECTOR,
            "2026-03-31T09:00",
            HandoverSamples.accept(),
            HandoverProblem.WIDER_THAN_HOLDER);
  }

  @Test
  void neighboursOfOneVillageAndPeopleNobodyAskedAreTakenWithoutAWord() {
    for (String kan : List.of(HERE, NOBODY_ASKED)) {
      Running running = registered(HERE, HERE, kan).under(firm());
      assertEquals(List.of(), notices(taken(running)));
    }
    assertEquals(
        List.of(), notices(taken(registered(HERE, NOBODY_ASKED, NOBODY_ASKED).under(firm()))));
  }

  @Test
  void aVenueIsMetByThePlaceOrByOneParty() {
    assertEquals(List.of(), notices(taken(registered(HERE, FAR, FAR).under(firm()))));
    assertEquals(List.of(), notices(taken(registered(FAR, HERE, HERE).under(firm()))));
  }

  @Test
  void aVenueThatNobodyMeetsIsRefusedWhereARuleSaysSoUnlessEverybodyWantsIt() {
    Running running = registered(FAR, FAR, FAR);
    assertEquals(List.of("VENUE-OUTSIDE"), notices(taken(running)));
    running
        .under(firm())
        .refuses(
            Village.MEDIATOR,
            "2026-03-30T11:00",
            new IntakeAction.Accept(),
            HandoverProblem.VENUE_OUTSIDE);
    running
        .does(Village.ZOU_SELF, "2026-03-30T10:30", new IntakeAction.GiveConsent(ZOU))
        .does(Village.KAN_SELF, "2026-03-30T10:40", new IntakeAction.GiveConsent(KAN));
    assertEquals(List.of("VENUE-DOUBTFUL"), notices(taken(running)));
  }

  @Test
  void aVenueIsOnlyDoubtedAsLongAsNobodySaidWhereAPartyLives() {
    assertEquals(
        List.of("VENUE-DOUBTFUL"),
        notices(taken(registered(FAR, FAR, NOBODY_ASKED).under(firm()))));
  }

  @Test
  void thePartyThatIsAddedCounts() {
    Running running =
        registered(HERE, HERE, HERE)
            .does(
                Village.MEDIATOR,
                "2026-03-30T10:30",
                new PartyAction.AddParty(
                    PersonRef.of("9901-P3"),
                    PartyKind.PERSON,
                    Side.TWO,
                    text("REASON"),
                    true,
                    true,
                    region(NEXT)))
            .does(
                Village.MEDIATOR,
                "2026-03-30T10:40",
                new IntakeAction.InformParty(PartyNumber.of(3), "F10-2026"));
    assertEquals(List.of("WIDER-THAN-HOLDER"), notices(taken(running)));
  }

  @Test
  void whereAPartyLivesIsCorrectedLikeItsKind() {
    Running running =
        registered(HERE, HERE, NOBODY_ASKED)
            .does(
                Village.DIRECTOR,
                "2026-03-30T10:30",
                new RecordAction.CorrectRecord(
                    new Correction(
                        1, CorrectableFact.PARTY_REGION, Optional.of(KAN), Optional.empty(), NEXT),
                    text("SLIP"),
                    CorrectionSource.REVIEW));
    assertEquals(
        region(NEXT), running.it().party(KAN).flatMap(standing -> standing.party().region()));
    assertEquals(List.of("WIDER-THAN-HOLDER"), notices(taken(running)));
    running.refuses(
        Village.DIRECTOR,
        "2026-03-30T10:40",
        new RecordAction.CorrectRecord(
            new Correction(
                1,
                CorrectableFact.PARTY_REGION,
                Optional.of(KAN),
                region(NEXT).map(RegionCode::digits),
                "here"),
            text("SLIP"),
            CorrectionSource.REVIEW),
        RecordProblem.VALUE_MALFORMED);
  }
}
