package org.fengqiao.mediation.committee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.ProblemsException;

class OrganisationRegistryProperties {

  private static final MediationOrganisation TOWN = Places.town("T");
  private static final MediationOrganisation VILLAGE = Places.village("V");
  private static final MediationOrganisation OTHER = Places.village("W");

  /** Adjusts, dissolves and merges at random; what is refused leaves the register as it was. */
  private static OrganisationRegistry changed(OrganisationRegistry registry, int step) {
    MediationOrganisation target = step % 2 == 0 ? VILLAGE : OTHER;
    LocalDate day = Places.FOUNDED.plusDays(step % 97);
    try {
      return switch (step % 11) {
        case 0 -> registry.dissolve(target.id(), day);
        case 1 -> registry.merge(Set.of(target.id()), TOWN.id(), day);
        default ->
            registry.adjust(
                MediationOrganisation.builder()
                    .from(target)
                    .name(LocalText.chinese("第" + step + "村"))
                    .build(),
                OrganisationDetails.none(),
                day);
      };
    } catch (ProblemsException refused) {
      return registry;
    }
  }

  private static OrganisationRegistry start() {
    return OrganisationRegistry.of(
        List.of(
            OrganisationEntry.founded(TOWN),
            OrganisationEntry.founded(VILLAGE),
            OrganisationEntry.founded(OTHER)),
        List.of(),
        Hierarchy.national());
  }

  @Property
  void validityPeriodsNeverOverlap(
      @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 9999) Integer> steps) {
    OrganisationRegistry registry = start();
    for (int step : steps) {
      registry = changed(registry, step);
    }
    for (int offset = 0; offset < 100; offset++) {
      LocalDate day = Places.FOUNDED.plusDays(offset);
      for (MediationOrganisation each : List.of(TOWN, VILLAGE, OTHER)) {
        assertTrue(registry.history(each.id()).stream().filter(e -> e.holdsOn(day)).count() <= 1);
      }
    }
  }

  @Property
  void aCommitteeThatIsInOrderStaysSoWhateverHappensToAnother(
      @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 4999) Integer> steps,
      @ForAll @Size(max = 6) List<CommitteeOffice> others,
      @ForAll @IntRange(min = 0, max = 99) int offset) {
    List<Seat> seats = new ArrayList<>();
    for (CommitteeOffice office : List.of(CommitteeOffice.DIRECTOR, CommitteeOffice.MEMBER)) {
      seats.add(seat(VILLAGE, seats.size(), office));
    }
    seats.add(seat(VILLAGE, 2, CommitteeOffice.MEMBER));
    for (CommitteeOffice office : others) {
      seats.add(seat(OTHER, seats.size(), office));
    }
    OrganisationRegistry registry;
    try {
      registry = start().with(List.of(), seats);
    } catch (ProblemsException twoDirectors) {
      registry = start().with(List.of(), seats.subList(0, 3));
    }
    for (int step : steps) {
      registry = changed(registry, 2 * step + 1);
    }
    LocalDate day = Places.FOUNDED.plusDays(offset);
    assertTrue(
        registry.formation(day, each -> FormationRules.national()).stream()
            .noneMatch(problem -> problem.subject().equals(VILLAGE.id().text())));
  }

  private static Seat seat(MediationOrganisation committee, int mediator, CommitteeOffice office) {
    return new Seat(
        committee.id(),
        MediatorId.of("9901-M" + mediator),
        office,
        true,
        false,
        Optional.empty(),
        Places.FOUNDED,
        Optional.empty());
  }

  @Property
  void anOrganisationStaysAsItIsIfAnUnrelatedOneChanges(
      @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 4999) Integer> steps,
      @ForAll @IntRange(min = 0, max = 99) int offset) {
    OrganisationRegistry registry = start();
    for (int step : steps) {
      registry = changed(registry, 2 * step + 1);
    }
    LocalDate day = Places.FOUNDED.plusDays(offset);
    assertEquals(Optional.of(OrganisationEntry.founded(VILLAGE)), registry.find(VILLAGE.id(), day));
  }
}
