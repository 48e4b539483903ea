package org.fengqiao.mediation.mediator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.committee.MediationOrganisation;
import org.fengqiao.mediation.committee.OrganisationDirectory;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.committee.Places;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.Problems;
import org.fengqiao.mediation.party.PersonRef;
import org.junit.jupiter.api.Test;

@Requirement({"STF-10", "IND-18"})
class PurchasedPostTest {

  private static final LocalDate DAY = LocalDate.of(2019, 11, 30);
  private static final MediationOrganisation BUREAU =
      Places.organisation("B", OrganisationKind.COUNTY_BUREAU, Places.COUNTY).build();
  private static final MediationOrganisation TOWN = Places.town("T");
  private static final OrganisationDirectory PLACES =
      OrganisationDirectory.of(List.of(BUREAU, TOWN, Places.village("V")));
  private static final MediatorRoster ROSTER =
      MediatorRoster.of(
          List.of(
              mediator("A", EngagementKind.FULL_TIME),
              mediator("B", EngagementKind.FULL_TIME),
              mediator("C", EngagementKind.PART_TIME)));

  private static Mediator mediator(String local, EngagementKind kind) {
    return Mediator.builder()
        .id(MediatorId.of("9901-" + local))
        .person(PersonRef.of("9901-P" + local))
        .addEngagements(Engagement.since(TOWN.id(), kind, DAY.minusYears(1)))
        .build();
  }

  private static PurchasedPost post(String mediator, OrganisationId buyer, LocalDate from) {
    return new PurchasedPost(MediatorId.of("9901-" + mediator), buyer, from, Optional.empty());
  }

  private static long count(List<PurchasedPost> posts, LocalDate day) {
    return PurchasedPost.count(posts, ROSTER, PLACES, Places.COUNTY, day);
  }

  @Test
  void thePostsOfACountyAreCountedOnADayEachMediatorOnce() {
    List<PurchasedPost> posts =
        List.of(
            post("A", BUREAU.id(), DAY.minusDays(9)),
            new PurchasedPost(
                MediatorId.of("9901-B"), BUREAU.id(), DAY.minusDays(9), Optional.of(DAY)));
    assertTrue(PurchasedPost.check(posts, ROSTER, PLACES).isEmpty());
    assertEquals(0, count(posts, DAY.minusDays(10)));
    assertEquals(2, count(posts, DAY));
    assertEquals(1, count(posts, DAY.plusDays(1)));
    assertEquals(0, PurchasedPost.count(posts, ROSTER, PLACES, Places.OTHER_VILLAGE, DAY));
  }

  @Test
  void whoPaysNeitherEngagesNorMediatesAndEveryErrorIsNamedWithItsBasis() {
    Problems found =
        PurchasedPost.check(
            List.of(
                post("A", TOWN.id(), DAY),
                post("A", OrganisationId.of("9901-X"), DAY.plusDays(1)),
                post("C", BUREAU.id(), DAY)),
            ROSTER,
            PLACES);
    assertEquals(
        List.of(
            MediatorProblem.BUYER_MEDIATES,
            MediatorProblem.UNKNOWN_BUYER,
            MediatorProblem.BOUGHT_TWICE,
            MediatorProblem.POST_WITHOUT_ENGAGEMENT),
        found.stream().map(Problem::code).toList());
    assertTrue(found.stream().allMatch(each -> each.basis().isPresent()));
  }
}
