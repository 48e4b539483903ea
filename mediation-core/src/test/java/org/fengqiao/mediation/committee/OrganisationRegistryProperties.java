package org.fengqiao.mediation.committee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.fengqiao.mediation.kernel.LocalText;
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
