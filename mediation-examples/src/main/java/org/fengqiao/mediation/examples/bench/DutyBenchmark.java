package org.fengqiao.mediation.examples.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.fengqiao.mediation.calendar.DateRange;
import org.fengqiao.mediation.calendar.DeadlineReading;
import org.fengqiao.mediation.calendar.WorkCalendar;
import org.fengqiao.mediation.campaign.CampaignDuties;
import org.fengqiao.mediation.campaign.CampaignPlan;
import org.fengqiao.mediation.campaign.DutyTerms;
import org.fengqiao.mediation.committee.MediationOrganisation;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.examples.plans.BundledPlans;
import org.fengqiao.mediation.kernel.CampaignId;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionLevel;

/**
 * Measures how long the duties of 2019 take for a county with 200 villages, 13 towns and a centre:
 * the median of twenty runs after warming up.
 */
public final class DutyBenchmark {

  private static final int VILLAGES = 200;
  private static final int TOWNS = 13;
  private static final int WARM_UP_RUNS = 60;
  private static final int RUNS = 20;
  private static final DateRange YEAR =
      DateRange.of(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 12, 31));

  private DutyBenchmark() {}

  /** Prints one line for each plan that states a rhythm. */
  public static void main(String[] arguments) {
    run(new PrintStream(System.out, true, StandardCharsets.UTF_8), WARM_UP_RUNS, System::nanoTime);
  }

  static void run(PrintStream out, int warmUpRuns, LongSupplier nanoTime) {
    List<MediationOrganisation> county = county();
    out.printf(
        Locale.ROOT,
        "Duties of %s for %d villages, %d towns and a centre; median of %d warm runs%n%n",
        YEAR,
        VILLAGES,
        TOWNS,
        RUNS);
    out.printf(Locale.ROOT, "%-10s %8s %12s%n", "plan", "duties", "median (ms)");
    for (CampaignPlan plan : BundledPlans.all()) {
      int duties = generate(plan, county);
      if (duties > 0) {
        out.printf(
            Locale.ROOT,
            "%-10s %,8d %12.2f%n",
            plan.id(),
            duties,
            medianMillis(plan, county, warmUpRuns, nanoTime));
      }
    }
  }

  private static double medianMillis(
      CampaignPlan plan,
      List<MediationOrganisation> county,
      int warmUpRuns,
      LongSupplier nanoTime) {
    for (int i = 0; i < warmUpRuns; i++) {
      generate(plan, county);
    }
    List<Long> nanos = new ArrayList<>();
    for (int i = 0; i < RUNS; i++) {
      long start = nanoTime.getAsLong();
      generate(plan, county);
      nanos.add(nanoTime.getAsLong() - start);
    }
    List<Long> sorted = nanos.stream().sorted().toList();
    return (sorted.get(RUNS / 2 - 1) + sorted.get(RUNS / 2)) / 2e6;
  }

  private static int generate(CampaignPlan plan, List<MediationOrganisation> county) {
    WorkCalendar calendar = WorkCalendar.national();
    DutyTerms terms =
        DutyTerms.builder()
            .campaignDays(YEAR)
            .reading(DeadlineReading.BEFORE_PERIOD_STARTS)
            .calendar(calendar)
            .build();
    return CampaignDuties.generate(CampaignId.of("6402-BENCH"), plan, county, terms).size();
  }

  private static List<MediationOrganisation> county() {
    List<MediationOrganisation> county = new ArrayList<>();
    RegionCode region = RegionCode.of("640221000000");
    county.add(
        organisation("CB", 0, OrganisationKind.COUNTY_BUREAU, region, RegionLevel.COUNTY).build());
    OrganisationId bureau = county.get(0).id();
    county.add(
        organisation("CC", 0, OrganisationKind.COUNTY_CENTRE, region, RegionLevel.COUNTY)
            .parent(bureau)
            .build());
    for (int town = 0; town < TOWNS; town++) {
      RegionCode code = RegionCode.ofPrefix("640221" + (901 + town));
      MediationOrganisation office =
          organisation("JO", town, OrganisationKind.JUDICIAL_OFFICE, code, RegionLevel.TOWN)
              .parent(bureau)
              .build();
      county.add(office);
      county.add(
          organisation("TC", town, OrganisationKind.TOWN_COMMITTEE, code, RegionLevel.TOWN)
              .parent(office.id())
              .build());
    }
    for (int village = 0; village < VILLAGES; village++) {
      RegionCode code = RegionCode.of("640221" + (901 + village % TOWNS) + (201 + village / TOWNS));
      county.add(
          organisation("VC", village, OrganisationKind.VILLAGE_COMMITTEE, code, RegionLevel.VILLAGE)
              .build());
    }
    return county;
  }

  private static MediationOrganisation.Builder organisation(
      String prefix, int number, OrganisationKind kind, RegionCode region, RegionLevel level) {
    MediationOrganisation.Builder builder = MediationOrganisation.builder();
    builder
        .id(OrganisationId.of("6402-" + prefix + number))
        .kind(kind)
        .name(LocalText.of("示例" + prefix + number, "sample " + prefix + number))
        .region(region)
        .level(level)
        .validFrom(LocalDate.of(2018, 1, 1));
    return builder;
  }
}
