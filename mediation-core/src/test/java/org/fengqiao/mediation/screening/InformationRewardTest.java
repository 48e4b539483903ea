package org.fengqiao.mediation.screening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.committee.CommitteeOffice;
import org.fengqiao.mediation.committee.Seat;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.ProblemCode;
import org.fengqiao.mediation.mediator.Engagement;
import org.fengqiao.mediation.mediator.EngagementKind;
import org.fengqiao.mediation.mediator.Mediator;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.screening.InformationReward.Merit;
import org.junit.jupiter.api.Test;

@Requirement({"MED-21", "RISK-20"})
class InformationRewardTest {

  private static final MediatorId FINDER = MediatorId.of("9901-FINDER");
  private static final Lead LEAD = Leads.lead().foundBy(FINDER).build();
  private static final Set<Merit> BOTH = EnumSet.allOf(Merit.class);
  private static final InformationReward REWARD =
      new InformationReward(InformationReward.NAMED_INFORMANTS, LegalBasis.ourDefault());

  private static Mediator finder(MediatorId id, List<Engagement> engagements) {
    return Mediator.builder()
        .id(id)
        .person(PersonRef.of("9901-P"))
        .engagements(engagements)
        .build();
  }

  private static Mediator finder(EngagementKind kind) {
    return finder(FINDER, List.of(Engagement.since(Leads.VILLAGE.id(), kind, LEAD.foundOn())));
  }

  private static List<ProblemCode> found(Mediator finder, List<Seat> seats, Set<Merit> attested) {
    return REWARD.check(LEAD, finder, seats, attested).stream()
        .map(problem -> problem.code())
        .toList();
  }

  @Test
  void mediatorsInformationOfficersGridWorkersAndLiaisonsMayBeRewardedAndNobodyElse() {
    Set<EngagementKind> refused =
        EnumSet.of(EngagementKind.EXPERT, EngagementKind.LEGAL_ADVISER, EngagementKind.LAW_SAVVY);
    for (EngagementKind kind : EngagementKind.values()) {
      assertEquals(
          refused.contains(kind) ? List.of(ScreeningProblem.NOT_AN_INFORMANT) : List.of(),
          found(finder(kind), List.of(), BOTH),
          kind.code());
    }
  }

  @Test
  void aMemberOfACommitteeIsAGrassrootsMediatorOnTheDaysOfTheSeat() {
    Mediator member = finder(FINDER, List.of());
    Seat seat =
        new Seat(
            Leads.VILLAGE.id(),
            FINDER,
            CommitteeOffice.MEMBER,
            false,
            false,
            Optional.empty(),
            LEAD.foundOn(),
            Optional.empty());
    assertEquals(List.of(), found(member, List.of(seat), BOTH));
    assertEquals(
        List.of(ScreeningProblem.NOT_AN_INFORMANT),
        found(member, List.of(seat.endedOn(LEAD.foundOn().minusDays(1))), BOTH));
  }

  @Test
  void everythingThatStandsAgainstItIsNamedAtOnceWithTheBasis() {
    Mediator other = finder(MediatorId.of("9901-OTHER"), List.of());
    assertEquals(
        List.of(
            ScreeningProblem.NOT_ITS_FINDER,
            ScreeningProblem.NOT_AN_INFORMANT,
            ScreeningProblem.MERIT_NOT_ATTESTED,
            ScreeningProblem.MERIT_NOT_ATTESTED),
        found(other, List.of(), Set.of()));
    assertTrue(
        REWARD.check(LEAD, other, List.of(), Set.of()).stream()
            .allMatch(problem -> problem.basis().equals(Optional.of(REWARD.basis()))));
    assertEquals(
        List.of(ScreeningProblem.NOT_AN_INFORMANT),
        new InformationReward(Set.of(EngagementKind.GRID_WORKER), LegalBasis.ourDefault())
            .check(LEAD, finder(EngagementKind.FULL_TIME), List.of(), BOTH).stream()
                .map(problem -> problem.code())
                .toList());
  }
}
