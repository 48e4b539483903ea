package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.Village.KAN;
import static org.fengqiao.mediation.casework.Village.ZOU;
import static org.fengqiao.mediation.casework.Village.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.party.Party;
import org.fengqiao.mediation.party.PartyKind;
import org.fengqiao.mediation.party.Side;
import org.fengqiao.mediation.region.RegionCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Which level answers for which dispute, and from whom committees take disputes over. */
class CompetenceByLevelTest {

  private static final RegionCode HERE = RegionCode.of("990121103207");

  private static List<Problem> notices(RegionCode kan) {
    Registration registration =
        Registration.builder()
            .source(CaseSource.SCREENED)
            .disputeType("NEIGHBOUR")
            .place(HERE)
            .holder(Village.COMMITTEE)
            .matter(text("MATTER"))
            .addParties(
                new Party(ZOU, Side.ONE, Village.ZOU_TOKEN, PartyKind.PERSON, Optional.of(HERE)),
                new Party(KAN, Side.TWO, Village.KAN_TOKEN, PartyKind.PERSON, Optional.of(kan)))
            .build();
    return Running.unregistered()
        .decide(
            Village.MEDIATOR,
            "2026-03-30T09:00",
            new IntakeAction.StartOwnInitiative(registration, true, Optional.empty()))
        .notices()
        .stream()
        .filter(each -> each.code() == HandoverProblem.WIDER_THAN_HOLDER)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "990121103208, CROSS_VILLAGE, TOWN_COMMITTEE",
    "990121104207, CROSS_TOWN, COUNTY_CENTRE",
    "990122103208, CROSS_COUNTY, MUNICIPAL_CENTRE"
  })
  @Requirement({"ORG-48", "ORG-49"})
  void aDisputeAcrossAreasIsForTheLevelAboveThemAll(
      String kan, DisputeExtent extent, OrganisationKind level) {
    List<Object> arguments = notices(RegionCode.of(kan)).get(0).arguments();
    assertEquals(List.of(extent, level), arguments.subList(0, 2));
  }

  @Test
  @Requirement("ORG-49")
  void aDisputeOfOneVillageStaysThere() {
    assertEquals(List.of(), notices(HERE));
  }

  @ParameterizedTest
  @EnumSource(
      value = CaseSource.class,
      names = {"PARTY_COMMITTEE", "DEPARTMENT", "ADMINISTRATIVE"})
  @Requirement("ORG-35")
  void aCommitteeTakesWhatPartyCommitteeGovernmentAndDepartmentsHandOver(CaseSource source) {
    ReferralAction.ReceiveReferral sample =
        ReferralSamples.received(Village.registration("NEIGHBOUR").build());
    Running running =
        Running.unregistered()
            .does(
                Village.MEDIATOR,
                "2025-09-26T09:00",
                new ReferralAction.ReceiveReferral(
                    Registration.builder().from(sample.registration()).source(source).build(),
                    Optional.empty(),
                    sample.letter()));
    running.isIn(CaseState.REG);
    assertEquals(source, running.it().registered().source());
    assertEquals(ReferralForm.OTHER_ORGAN, running.it().referral().orElseThrow().letter().form());
    assertFalse(running.it().running(ClockKind.ACCEPTANCE).isEmpty());
  }
}
