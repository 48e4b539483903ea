package org.fengqiao.mediation.mediator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.committee.OrganisationDirectory;
import org.fengqiao.mediation.committee.Places;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.kernel.ProblemsException;
import org.fengqiao.mediation.party.PersonRef;

@Requirement("STF-18")
class MediatorRosterProperties {

  private static final LocalDate START = LocalDate.of(2022, 1, 1);

  @Provide
  Arbitrary<List<List<Engagement>>> engagements() {
    Arbitrary<Engagement> one =
        Combinators.combine(
                Arbitraries.integers().between(1, 3),
                Arbitraries.of(EngagementKind.class),
                Arbitraries.integers().between(0, 20),
                Arbitraries.integers().between(0, 10).optional())
            .as(
                (where, kind, from, length) ->
                    new Engagement(
                        OrganisationId.of("9901-O" + where),
                        kind,
                        START.plusDays(from),
                        length.map(days -> START.plusDays(from + days))));
    return one.list().ofMaxSize(4).list().ofMaxSize(8);
  }

  private static MediatorRoster roster(List<List<Engagement>> engagements) {
    List<Mediator> all = new ArrayList<>();
    for (List<Engagement> of : engagements) {
      all.add(
          Mediator.builder()
              .id(MediatorId.of("9901-M" + all.size()))
              .person(PersonRef.of("9901-P" + all.size()))
              .engagements(of)
              .build());
    }
    return MediatorRoster.of(all);
  }

  @Property
  void theFullTimeCountsAddUpToTheFullTimeMediators(
      @ForAll("engagements") List<List<Engagement>> engagements) {
    MediatorRoster roster = roster(engagements);
    for (int i = 0; i < 32; i++) {
      LocalDate day = START.plusDays(i);
      long people =
          engagements.stream()
              .filter(
                  of ->
                      of.stream()
                          .anyMatch(e -> e.kind() == EngagementKind.FULL_TIME && e.runsOn(day)))
              .count();
      assertEquals(people, roster.fullTimeOn(day).values().stream().mapToLong(n -> n).sum());
    }
  }

  private static OrganisationDirectory places() {
    return OrganisationDirectory.of(
        List.of(Places.town("O1"), Places.town("O2"), Places.town("O3")));
  }

  @Property
  void whatARosterAcceptsNeverOverlapsAndLeavesTheOthersAsTheyWere(
      @ForAll("engagements") List<List<Engagement>> engagements) {
    MediatorRoster roster = MediatorRoster.of(List.of());
    for (Mediator next : roster(engagements).list()) {
      MediatorRoster before = roster;
      try {
        roster = roster.with(next, places());
      } catch (ProblemsException refused) {
        assertTrue(refused.problems().hasErrors());
      }
      for (Mediator other : before.list()) {
        assertEquals(Optional.of(other), roster.find(other.id()));
      }
      assertTrue(roster.check(places()).isEmpty());
    }
    for (Mediator mediator : roster.list()) {
      for (int i = 0; i < 32; i++) {
        List<Engagement> running =
            mediator.engagementsOn(START.plusDays(i)).stream()
                .filter(e -> !e.kind().goesWithOthers())
                .toList();
        assertEquals(
            running.size(), running.stream().map(Engagement::organisation).distinct().count());
        assertTrue(running.stream().filter(e -> e.kind() == EngagementKind.FULL_TIME).count() <= 1);
      }
    }
  }

  @Property
  void engagementsOverlapExactlyWhenTheyShareADay(
      @ForAll("engagements") List<List<Engagement>> engagements) {
    for (List<Engagement> of : engagements) {
      for (Engagement a : of) {
        for (Engagement b : of) {
          boolean shared = false;
          for (int i = 0; i < 32; i++) {
            shared |= a.runsOn(START.plusDays(i)) && b.runsOn(START.plusDays(i));
          }
          assertEquals(shared, a.overlaps(b));
        }
      }
    }
  }
}
