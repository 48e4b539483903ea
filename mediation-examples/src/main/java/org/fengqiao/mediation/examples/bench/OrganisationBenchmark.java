package org.fengqiao.mediation.examples.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import org.fengqiao.mediation.committee.FormationRules;
import org.fengqiao.mediation.committee.Hierarchy;
import org.fengqiao.mediation.committee.OrganisationDirectory;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.committee.OrganisationRegistry;
import org.fengqiao.mediation.committee.StaffingFacts;
import org.fengqiao.mediation.committee.StaffingStandard;
import org.fengqiao.mediation.committee.coverage.Coverage;
import org.fengqiao.mediation.committee.coverage.CoverageRule;
import org.fengqiao.mediation.committee.standard.Headcount;
import org.fengqiao.mediation.committee.standard.StaffingNorms;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.Modality;
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
import org.fengqiao.mediation.region.RegionCode;

/**
 * Measures the first check of a province's whole organisation in a new JVM: register, formation,
 * staffing, coverage, certificates and training, added up by county.
 */
public final class OrganisationBenchmark {

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
    long start = nanoTime.getAsLong();
    Map<String, Gaps> byCounty = check(province);
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
    Gaps sum = Gaps.NONE;
    for (RegionCode county : province.counties) {
      Gaps gaps = byCounty.getOrDefault(key(county), Gaps.NONE);
      line(out, county.digits(), gaps);
      sum = sum.plus(gaps);
    }
    line(out, "all", sum);
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

  private static Map<String, Gaps> check(InventedProvince province) {
    LocalDate day = InventedProvince.DAY;
    OrganisationRegistry registry =
        OrganisationRegistry.of(province.entries, province.seats, Hierarchy.national());
    OrganisationDirectory organisations = registry.on(day);
    MediatorRoster roster = MediatorRoster.of(province.mediators);
    roster.check(organisations).orThrow();
    Map<String, Gaps> byCounty = new HashMap<>();
    FormationRules formation = FormationRules.national();
    registry
        .formation(day, organisation -> formation)
        .forEach(
            problem -> add(byCounty, ofOrganisation(problem.subject()), new Gaps(1, 0, 0, 0, 0)));
    norms()
        .gaps(
            organisations,
            day,
            Headcount.fullTime(roster.fullTimeOn(day)),
            organisation -> StaffingFacts.none())
        .forEach(
            gap ->
                add(
                    byCounty,
                    ofOrganisation(gap.value().organisation().text()),
                    new Gaps(0, gap.value().missing(), 0, 0, 0)));
    Coverage.on(day, province.villages, registry)
        .check(CoverageRule.villages())
        .value()
        .uncovered()
        .forEach(village -> add(byCounty, key(village.region()), new Gaps(0, 0, 1, 0, 0)));
    CredentialRule papers = CredentialRule.national();
    for (Mediator mediator : province.mediators) {
      Problems found = Credentials.check(mediator, day, papers);
      if (!found.isEmpty()) {
        add(byCounty, ofMediator(mediator), new Gaps(0, 0, 0, found.list().size(), 0));
      }
    }
    TrainingArrears.of(province.mediators, List.of(TEN_DAYS), province.trainings, day)
        .list()
        .forEach(
            owed ->
                add(
                    byCounty,
                    ofMediator(roster.find(owed.value().mediator()).orElseThrow()),
                    new Gaps(0, 0, 0, 0, 1)));
    return byCounty;
  }

  private static void add(Map<String, Gaps> byCounty, String county, Gaps gaps) {
    byCounty.merge(county, gaps, Gaps::plus);
  }

  /**
   * The first four digits of an id are its partition, the first two after the letters its county.
   */
  private static String ofOrganisation(String id) {
    return id.substring(0, 4) + id.substring(7, 9);
  }

  private static String ofMediator(Mediator mediator) {
    return ofOrganisation(mediator.engagements().get(0).organisation().text());
  }

  private static String key(RegionCode region) {
    return region.digits().substring(0, 6);
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
