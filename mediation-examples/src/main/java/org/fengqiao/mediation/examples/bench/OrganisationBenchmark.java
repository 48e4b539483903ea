package org.fengqiao.mediation.examples.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.fengqiao.mediation.Mediation;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.actor.RegionSubtree;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.calendar.DeadlineReading;
import org.fengqiao.mediation.campaign.CampaignPlan;
import org.fengqiao.mediation.campaign.PlanStandards;
import org.fengqiao.mediation.committee.RollUp;
import org.fengqiao.mediation.committee.StaffingFacts;
import org.fengqiao.mediation.committee.coverage.TerritoryUnit;
import org.fengqiao.mediation.committee.standard.StaffingNorms;
import org.fengqiao.mediation.committee.standard.StaffingTotals;
import org.fengqiao.mediation.examples.plans.BundledPlans;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.mediator.CredentialTotals;
import org.fengqiao.mediation.mediator.training.TrainingTotals;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionDirectory;
import org.fengqiao.mediation.region.RegionLevel;
import org.fengqiao.mediation.service.RegisterDesk;
import org.fengqiao.mediation.service.RegisterView;
import org.fengqiao.mediation.service.SettableClock;
import org.fengqiao.mediation.storage.memory.MemoryStorage;

/**
 * Measures the first check of a province's whole organisation in a new JVM, as a platform would ask
 * for it: the register is read from the storage by the desk of the province's bureau, and
 * formation, staffing, coverage, certificates and training are held against the bundled rule book
 * and the standards of a plan file and added up by county. Storage, rule book, regions and plan are
 * there before, as they are when a platform runs; their standards are resolved within the time.
 *
 * <p>For one core: {@code taskset -c 0 java -cp ... OrganisationBenchmark}. More than half of that
 * time goes to the optimising compiler, which shares the core and has no use for its work in a
 * program that ends here; {@code -XX:TieredStopAtLevel=1} measures without it.
 */
public final class OrganisationBenchmark {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  /** What is missing, each added up by region. */
  private record Gaps(
      RollUp<Long> formation,
      RollUp<StaffingTotals> staff,
      RollUp<Long> uncovered,
      RollUp<CredentialTotals> papers,
      RollUp<TrainingTotals> training) {

    List<Long> at(RegionCode region) {
      return List.of(
          total(formation, region),
          total(staff, region).missing(),
          total(uncovered, region),
          total(papers, region).findings(),
          total(training, region).inArrears());
    }

    private static <T> T total(RollUp<T> tree, RegionCode region) {
      return tree.at(region).orElseThrow().total();
    }
  }

  private OrganisationBenchmark() {}

  /** Prints a line for each county and the time of the one and only run. */
  public static void main(String[] arguments) {
    run(new PrintStream(System.out, true, StandardCharsets.UTF_8), System::nanoTime);
  }

  static void run(PrintStream out, LongSupplier nanoTime) {
    InventedProvince province = new InventedProvince();
    RegionDirectory regions = RegionDirectory.of(province.regions);
    RegisterDesk register = register(province);
    CampaignPlan plan = BundledPlans.read("seed-002");
    long start = nanoTime.getAsLong();
    RegisterView view = register.asOf(InventedProvince.DAY);
    long read = nanoTime.getAsLong();
    view.contradictions().orThrow();
    Gaps gaps = check(view, plan, province.territory, regions);
    long checked = nanoTime.getAsLong();
    line(out, "county", List.of("formation", "staff", "uncovered", "papers", "training"));
    for (RegionCode county : province.counties) {
      line(out, county.digits(), gaps.at(county));
    }
    line(out, "all", gaps.at(InventedProvince.PROVINCE));
    out.printf(
        Locale.ROOT,
        "%n%,d organisations, %,d mediators, first call in this JVM: read in %.0f ms,"
            + " checked in %.0f ms%n",
        view.entries().size(),
        view.mediators().list().size(),
        (read - start) / 1e6,
        (checked - read) / 1e6);
  }

  private static RegisterDesk register(InventedProvince province) {
    MemoryStorage storage = new MemoryStorage();
    province.keepIn(storage);
    Actor bureau =
        Actor.office(
            ActorId.of("province"),
            Role.UPPER_BUREAU,
            OrganisationId.of("9901-PROVINCE"),
            RegionSubtree.of(InventedProvince.PROVINCE, RegionLevel.PROVINCE));
    return Mediation.builder()
        .storage(storage)
        .clock(SettableClock.at(InventedProvince.DAY.atTime(9, 0).atZone(ZONE).toInstant(), ZONE))
        .zone(ZONE)
        .build()
        .as(bureau)
        .register();
  }

  private static Gaps check(
      RegisterView view,
      CampaignPlan plan,
      List<TerritoryUnit> territory,
      RegionDirectory regions) {
    DeadlineReading reading = DeadlineReading.BY_PERIOD_END;
    RegionCode root = InventedProvince.PROVINCE;
    Map<String, RegionCode> places =
        view.entries().stream()
            .collect(
                Collectors.toMap(
                    entry -> entry.id().text(), entry -> entry.organisation().region()));
    return new Gaps(
        counting(
            regions,
            view.organisations().formation(plan).stream()
                .map(Problem::subject)
                .map(places::get)
                .toList()),
        StaffingNorms.rollUp(
            view.organisations()
                .staffing(each -> StaffingFacts.none(), PlanStandards.staffing(plan, reading)),
            view.registry().on(view.day()),
            regions,
            view.day(),
            root),
        counting(regions, uncovered(view, plan, territory, reading)),
        view.mediators().credentialsByRegion(regions, root),
        view.mediators().trainingByRegion(PlanStandards.training(plan), regions, root));
  }

  /** The units without what their place or the plan wants there. */
  private static List<RegionCode> uncovered(
      RegisterView view,
      CampaignPlan plan,
      List<TerritoryUnit> territory,
      DeadlineReading reading) {
    return view.organisations().coverage(territory, PlanStandards.coverage(plan, reading)).stream()
        .flatMap(result -> result.value().uncovered().stream())
        .map(TerritoryUnit::region)
        .distinct()
        .toList();
  }

  private static RollUp<Long> counting(RegionDirectory regions, List<RegionCode> places) {
    return RollUp.counting(
        regions,
        InventedProvince.DAY,
        InventedProvince.PROVINCE,
        places,
        Optional::of,
        place -> 1L,
        0L,
        Long::sum);
  }

  private static void line(PrintStream out, String name, List<?> columns) {
    out.printf(
        Locale.ROOT,
        "%-14s %10s %10s %10s %10s %10s%n",
        name,
        columns.get(0),
        columns.get(1),
        columns.get(2),
        columns.get(3),
        columns.get(4));
  }
}
