package org.fengqiao.mediation.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.BinaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.fengqiao.mediation.calendar.DateRange;
import org.fengqiao.mediation.calendar.WorkCalendar;
import org.fengqiao.mediation.committee.CommitteeOffice;
import org.fengqiao.mediation.committee.FormationTotals;
import org.fengqiao.mediation.committee.Hierarchy;
import org.fengqiao.mediation.committee.MediationOrganisation;
import org.fengqiao.mediation.committee.OrganisationDetails;
import org.fengqiao.mediation.committee.OrganisationEntry;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.committee.OrganisationRegistry;
import org.fengqiao.mediation.committee.RegionTree;
import org.fengqiao.mediation.committee.RollUp;
import org.fengqiao.mediation.committee.Seat;
import org.fengqiao.mediation.committee.filing.Filed;
import org.fengqiao.mediation.committee.filing.FilingKind;
import org.fengqiao.mediation.committee.filing.FilingTotals;
import org.fengqiao.mediation.committee.standard.Checklist;
import org.fengqiao.mediation.committee.standard.Compliance;
import org.fengqiao.mediation.committee.standard.ComplianceTotals;
import org.fengqiao.mediation.kernel.IdSource;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.kernel.Severity;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionLevel;
import org.fengqiao.mediation.rules.RuleBook;
import org.fengqiao.mediation.storage.RegisteredOrganisation;
import org.fengqiao.mediation.storage.memory.MemoryStorage;

/** Formation, filing and standardisation of a province: a region is what it and those in it are. */
class OrganisationRollUpProperties {

  private static final LocalDate DAY = RegionTree.DAY;
  private static final String COURT = "committee-filing for COURT-NOTICE";
  private static final List<RegionCode> VILLAGES =
      RegionTree.CODES.subList(RegionTree.CODES.size() - 16, RegionTree.CODES.size());
  private static final Checklist LIST =
      new Checklist(
          "L",
          LocalText.chinese("规范化"),
          List.of(new Checklist.Item("I", LocalText.chinese("人员充实"))),
          LegalBasis.ourDefault());

  /** A committee: a number says how many members it has, whether it was filed and judged. */
  private static RegisteredOrganisation committee(int number, int village) {
    OrganisationId id = OrganisationId.of("9901-V" + number);
    RegisteredOrganisation.Builder builder =
        RegisteredOrganisation.builder()
            .addEntries(
                OrganisationEntry.founded(
                    MediationOrganisation.builder()
                        .id(id)
                        .kind(OrganisationKind.VILLAGE_COMMITTEE)
                        .name(LocalText.chinese("某村调委会"))
                        .region(VILLAGES.get(village))
                        .level(RegionLevel.VILLAGE)
                        .validFrom(DAY.minusDays(1))
                        .build(),
                    OrganisationDetails.none()));
    for (int member = 0; member < number % 4; member++) {
      builder.addSeats(
          new Seat(
              id,
              MediatorId.of("9901-M" + number + "-" + member),
              member == 0 ? CommitteeOffice.DIRECTOR : CommitteeOffice.MEMBER,
              member == 1,
              false,
              Optional.empty(),
              DAY.minusDays(1),
              Optional.empty()));
    }
    if (number % 3 != 0) {
      builder.addFilings(new Filed(id, FilingKind.FOUNDED, DAY.minusDays(1), COURT, DAY));
      builder.addMarks(new Checklist.Marks(id, LIST.id(), DAY, Map.of("I", number % 3 == 1)));
    }
    return builder.build();
  }

  private static <T> void assertSums(RollUp<T> tree, BinaryOperator<T> plus, T all) {
    assertEquals(all, tree.total());
    tree.all()
        .forEach(
            node ->
                assertEquals(
                    node.total(),
                    node.children().stream().map(RollUp::total).reduce(node.own(), plus)));
  }

  @Property
  void theTotalOfARegionIsItsOwnAndThoseOfItsChildren(
      @ForAll @Size(max = 30) List<@IntRange(min = 0, max = 15) Integer> places) {
    List<RegisteredOrganisation> all = new ArrayList<>();
    places.forEach(village -> all.add(committee(all.size(), village)));
    OrganisationRegistry registry =
        OrganisationRegistry.of(
            all.stream().flatMap(each -> each.entries().stream()).toList(),
            all.stream().flatMap(each -> each.seats().stream()).toList(),
            Hierarchy.national());
    Office office =
        new Office(
            new MemoryStorage(),
            RuleBook.national(),
            WorkCalendar.national(),
            Clock.systemUTC(),
            Prefecture.ZONE,
            IdSource.timeOrdered(Clock.systemUTC(), new Random(1)),
            RegisterRules.national());
    OrganisationView view =
        new OrganisationView(DAY, registry, all, List.of(), RuleBook.national());
    StandardView standards = new StandardView(office, DAY, registry, all, List.of());
    long lawful = all.stream().filter(each -> each.seats().size() == 3).count();
    assertSums(
        view.formationByRegion(RegionTree.REGIONS, RegionTree.ROOT),
        FormationTotals::plus,
        new FormationTotals(
            all.size(),
            lawful,
            view.formation().only(Severity.ERROR).stream().count(),
            view.formation().only(Severity.WARNING).stream().count()));
    long filed = all.stream().filter(each -> !each.filings().isEmpty()).count();
    assertSums(
        standards.filingsByRegion(
            DateRange.of(DAY.minusDays(1), DAY), RegionTree.REGIONS, RegionTree.ROOT),
        FilingTotals::plus,
        new FilingTotals(all.size(), filed, 0, all.size() - filed, 0));
    Compliance compliance =
        standards.compliance(LIST, OrganisationKind.COMMITTEE, DateRange.ofDay(DAY)).value();
    RollUp<ComplianceTotals> judged =
        standards.complianceByRegion(
            LIST,
            OrganisationKind.COMMITTEE,
            DateRange.ofDay(DAY),
            RegionTree.REGIONS,
            RegionTree.ROOT);
    assertSums(
        judged,
        ComplianceTotals::plus,
        new ComplianceTotals(
            compliance.complying().size(),
            compliance.failing().size(),
            compliance.notJudged().size()));
    assertEquals(compliance.rate(), judged.total().rate());
  }
}
