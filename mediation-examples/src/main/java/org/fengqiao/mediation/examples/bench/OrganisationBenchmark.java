package org.fengqiao.mediation.examples.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongSupplier;
import org.fengqiao.mediation.committee.FormationRules;
import org.fengqiao.mediation.committee.Hierarchy;
import org.fengqiao.mediation.committee.OrganisationDirectory;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.committee.OrganisationRegistry;
import org.fengqiao.mediation.committee.RollUp;
import org.fengqiao.mediation.committee.StaffingFacts;
import org.fengqiao.mediation.committee.StaffingStandard;
import org.fengqiao.mediation.committee.coverage.Coverage;
import org.fengqiao.mediation.committee.coverage.CoverageRule;
import org.fengqiao.mediation.committee.standard.Headcount;
import org.fengqiao.mediation.committee.standard.StaffingNorms;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.Modality;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.kernel.Problems;
import org.fengqiao.mediation.mediator.CredentialRule;
import org.fengqiao.mediation.mediator.Credentials;
import org.fengqiao.mediation.mediator.EngagementKind;
import org.fengqiao.mediation.mediator.Mediator;
import org.fengqiao.mediation.mediator.MediatorRoster;
import org.fengqiao.mediation.mediator.training.TrainingAmount;
import org.fengqiao.mediation.mediator.training.TrainingArrears;
import org.fengqiao.mediation.mediator.training.TrainingPeriod;
import org.fengqiao.mediation.mediator.training.TrainingRequirement;
import org.fengqiao.mediation.region.Region;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionDirectory;
import org.fengqiao.mediation.region.RegionLevel;

/**
 * Measures the first check of a province's whole organisation in a new JVM: register, formation,
 * staffing, coverage, certificates and training, added up by county.
 */
public final class OrganisationBenchmark {

  private static final RegionCode PROVINCE = RegionCode.ofPrefix("99");

  private static final TrainingRequirement TEN_DAYS =
      TrainingRequirement.builder()
          .id("ten-days")
          .kinds(Set.of(EngagementKind.FULL_TIME))
          .least(TrainingAmount.days(10))
          .period(TrainingPeriod.CALENDAR_YEAR)
          .modality(Modality.BINDING)
          .basis(LegalBasis.ourDefault())
          .build();

  /** What is missing in a county. */
  private record Gaps(long formation, long staff, long uncovered, long papers, long training) {

    static final Gaps NONE = new Gaps(0, 0, 0, 0, 0);

    Gaps plus(Gaps other) {
      return new Gaps(
          formation + other.formation,
          staff + other.staff,
          uncovered + other.uncovered,
          papers + other.papers,
          training + other.training);
    }
  }

  private OrganisationBenchmark() {}

  /** Prints a line for each county and the time of the one and only run. */
  public static void main(String[] arguments) {
    run(new PrintStream(System.out, true, StandardCharsets.UTF_8), System::nanoTime);
  }

  static void run(PrintStream out, LongSupplier nanoTime) {
    InventedProvince province = new InventedProvince();
    RegionDirectory regions = regions(province);
    long start = nanoTime.getAsLong();
    RollUp<Gaps> byCounty =
        RollUp.of(regions, InventedProvince.DAY, PROVINCE, check(province), Gaps.NONE, Gaps::plus);
    double millis = (nanoTime.getAsLong() - start) / 1e6;
    out.printf(
        Locale.ROOT,
        "%-14s %10s %10s %10s %10s %10s%n",
        "county",
        "formation",
        "staff",
        "uncovered",
        "papers",
        "training");
    for (RegionCode county : province.counties) {
      line(out, county.digits(), byCounty.at(county).orElseThrow().total());
    }
    line(out, "all", byCounty.total());
    out.printf(
        Locale.ROOT,
        "%n%,d organisations, %,d mediators, first call in this JVM: %.0f ms%n",
        province.entries.size(),
        province.mediators.size(),
        millis);
  }

  private static void line(PrintStream out, String name, Gaps gaps) {
    out.printf(
        Locale.ROOT,
        "%-14s %,10d %,10d %,10d %,10d %,10d%n",
        name,
        gaps.formation,
        gaps.staff,
        gaps.uncovered,
        gaps.papers,
        gaps.training);
  }

  /** Returns the province with its prefectures and counties. */
  private static RegionDirectory regions(InventedProvince province) {
    Set<RegionCode> prefectures = new TreeSet<>();
    List<Region> regions = new ArrayList<>();
    regions.add(region(PROVINCE, RegionLevel.PROVINCE));
    for (RegionCode county : province.counties) {
      prefectures.add(RegionCode.ofPrefix(county.prefix(RegionLevel.PREFECTURE)));
      regions.add(region(county, RegionLevel.COUNTY));
    }
    prefectures.forEach(code -> regions.add(region(code, RegionLevel.PREFECTURE)));
    return RegionDirectory.of(regions);
  }

  private static Region region(RegionCode code, RegionLevel level) {
    return Region.builder()
        .code(code)
        .level(level)
        .name(LocalText.of("示例", "sample"))
        .validFrom(LocalDate.of(2020, 1, 1))
        .build();
  }

  /** Returns what is missing, by the region of whoever lacks it. */
  private static Map<RegionCode, Gaps> check(InventedProvince province) {
    LocalDate day = InventedProvince.DAY;
    OrganisationRegistry registry =
        OrganisationRegistry.of(province.entries, province.seats, Hierarchy.national());
    OrganisationDirectory organisations = registry.on(day);
    MediatorRoster roster = MediatorRoster.of(province.mediators);
    roster.check(organisations).orThrow();
    Map<RegionCode, Gaps> byRegion = new HashMap<>();
    FormationRules formation = FormationRules.national();
    registry
        .formation(day, organisation -> formation)
        .forEach(
            problem ->
                add(
                    byRegion,
                    regionOf(organisations, OrganisationId.of(problem.subject())),
                    new Gaps(1, 0, 0, 0, 0)));
    norms()
        .gaps(
            organisations,
            day,
            Headcount.fullTime(roster.fullTimeOn(day)),
            organisation -> StaffingFacts.none())
        .forEach(
            gap ->
                add(
                    byRegion,
                    regionOf(organisations, gap.value().organisation()),
                    new Gaps(0, gap.value().missing(), 0, 0, 0)));
    Coverage.on(day, province.villages, registry)
        .check(CoverageRule.villages())
        .value()
        .uncovered()
        .forEach(village -> add(byRegion, village.region(), new Gaps(0, 0, 1, 0, 0)));
    CredentialRule papers = CredentialRule.national();
    for (Mediator mediator : province.mediators) {
      Problems found = Credentials.check(mediator, day, papers);
      if (!found.isEmpty()) {
        add(byRegion, regionOf(organisations, mediator), new Gaps(0, 0, 0, found.list().size(), 0));
      }
    }
    TrainingArrears.of(province.mediators, List.of(TEN_DAYS), province.trainings, day)
        .list()
        .forEach(
            owed ->
                add(
                    byRegion,
                    regionOf(organisations, roster.find(owed.value().mediator()).orElseThrow()),
                    new Gaps(0, 0, 0, 0, 1)));
    return byRegion;
  }

  private static void add(Map<RegionCode, Gaps> byRegion, RegionCode region, Gaps gaps) {
    byRegion.merge(region, gaps, Gaps::plus);
  }

  private static RegionCode regionOf(OrganisationDirectory organisations, OrganisationId id) {
    return organisations.find(id).orElseThrow().region();
  }

  private static RegionCode regionOf(OrganisationDirectory organisations, Mediator mediator) {
    return regionOf(organisations, mediator.engagements().get(0).organisation());
  }

  private static StaffingNorms norms() {
    return StaffingNorms.of(
        List.of(
            standard("centre", OrganisationKind.COUNTY_CENTRE, 5),
            standard("town", OrganisationKind.TOWN_COMMITTEE, 2),
            standard("village", OrganisationKind.VILLAGE_COMMITTEE, 1)));
  }

  private static StaffingStandard standard(String id, OrganisationKind kind, long least) {
    return StaffingStandard.builder()
        .id(id)
        .kind(kind)
        .least(least)
        .modality(Modality.BINDING)
        .basis(LegalBasis.ourDefault())
        .build();
  }
}
