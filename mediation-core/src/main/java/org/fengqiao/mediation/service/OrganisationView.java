package org.fengqiao.mediation.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.mediation.campaign.CampaignPlan;
import org.fengqiao.mediation.campaign.PlanStandards;
import org.fengqiao.mediation.committee.Formation;
import org.fengqiao.mediation.committee.FormationRules;
import org.fengqiao.mediation.committee.FormationTotals;
import org.fengqiao.mediation.committee.MediationOrganisation;
import org.fengqiao.mediation.committee.OrganisationEntry;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.committee.OrganisationRegistry;
import org.fengqiao.mediation.committee.RollUp;
import org.fengqiao.mediation.committee.StaffingFacts;
import org.fengqiao.mediation.committee.StaffingGap;
import org.fengqiao.mediation.committee.StaffingStandard;
import org.fengqiao.mediation.committee.TermEnd;
import org.fengqiao.mediation.committee.coverage.Coverage;
import org.fengqiao.mediation.committee.coverage.CoverageResult;
import org.fengqiao.mediation.committee.coverage.CoverageRule;
import org.fengqiao.mediation.committee.coverage.TerritoryUnit;
import org.fengqiao.mediation.committee.standard.Headcount;
import org.fengqiao.mediation.committee.standard.StaffingNorms;
import org.fengqiao.mediation.committee.standard.StaffingTotals;
import org.fengqiao.mediation.kernel.Explained;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.Problems;
import org.fengqiao.mediation.kernel.ProblemsException;
import org.fengqiao.mediation.mediator.Engagement;
import org.fengqiao.mediation.mediator.Mediator;
import org.fengqiao.mediation.mediator.training.TrainingProgramme;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionDirectory;
import org.fengqiao.mediation.region.RegionLevel;
import org.fengqiao.mediation.rules.ResolvedRules;
import org.fengqiao.mediation.rules.RuleBook;
import org.fengqiao.mediation.storage.RegisteredOrganisation;

/**
 * Questions about the organisations of a {@link RegisterView}. Rules are those of each
 * organisation's place on the day; answers are in the order of the ids.
 */
public final class OrganisationView {

  private final LocalDate day;
  private final OrganisationRegistry registry;
  private final List<RegisteredOrganisation> organisations;
  private final List<Mediator> mediators;
  private final RuleBook rules;

  OrganisationView(
      LocalDate day,
      OrganisationRegistry registry,
      List<RegisteredOrganisation> present,
      List<Mediator> mediators,
      RuleBook rules) {
    this.day = day;
    this.registry = registry;
    this.organisations = present;
    this.mediators = mediators;
    this.rules = rules;
  }

  /** Returns what is wrong with the formation of the committees (人民调解法 art. 8, 9, 34). */
  public Problems formation() {
    return formation(law -> law);
  }

  /**
   * Returns what is wrong with the formation of the committees where a plan names another term for
   * villages: a deviation that is reported with both bases.
   *
   * @param plan a plan that holds in the whole scope
   */
  public Problems formation(CampaignPlan plan) {
    return formation(law -> PlanStandards.formation(plan, law));
  }

  private Problems formation(UnaryOperator<FormationRules> plan) {
    IdentityHashMap<ResolvedRules, FormationRules> under = new IdentityHashMap<>();
    List<Problem> found = new ArrayList<>();
    for (RegisteredOrganisation each : organisations) {
      OrganisationEntry entry = each.on(day).orElseThrow();
      FormationRules rules =
          under.computeIfAbsent(rules(entry.organisation()), law -> plan.apply(law.formation()));
      formation(entry, rules).forEach(found::add);
    }
    return new Problems(found);
  }

  private Problems formation(OrganisationEntry entry, FormationRules under) {
    return Formation.check(entry, registry.members(entry.id()), day, under);
  }

  /** Returns how many committees are formed as the law asks, added up by region. */
  public RollUp<FormationTotals> formationByRegion(RegionDirectory regions, RegionCode root) {
    return RollUp.counting(
        regions,
        day,
        root,
        organisations.stream()
            .flatMap(each -> each.on(day).stream())
            .filter(each -> each.organisation().kind().isA(OrganisationKind.COMMITTEE))
            .toList(),
        each -> Optional.of(each.organisation().region()),
        each -> FormationTotals.of(formation(each, rules(each.organisation()).formation())),
        FormationTotals.zero(),
        FormationTotals::plus);
  }

  /**
   * Returns the seats whose term ends by a day or has ended (人民调解法 art. 9), each with the day by
   * law and by the term of the village.
   *
   * @param last the last day that still counts
   */
  public List<TermEnd> termsEndingBy(LocalDate last) {
    Set<OrganisationId> own = present().map(MediationOrganisation::id).collect(Collectors.toSet());
    return present()
        .map(each -> RegionCode.ofPrefix(each.region().prefix(RegionLevel.PROVINCE)))
        .distinct()
        .flatMap(
            province ->
                registry
                    .termsEndingBy(last, day, province, each -> rules(each).formation())
                    .stream())
        .filter(each -> own.contains(each.committee()))
        .toList();
  }

  /**
   * Returns how the organisations stand to the staffing standards of their places.
   *
   * @param facts what is known about the area of an organisation
   */
  public List<Explained<StaffingGap>> staffing(
      Function<MediationOrganisation, StaffingFacts> facts) {
    return staffing(facts, List.of());
  }

  /**
   * Returns how the organisations stand to the staffing standards of their places and to those of a
   * plan, such as {@link org.fengqiao.mediation.campaign.PlanStandards#staffing} reads.
   *
   * @param plan the standards of a plan that holds in the whole scope; it is the narrower layer,
   *     see {@link StaffingNorms#under}
   */
  public List<Explained<StaffingGap>> staffing(
      Function<MediationOrganisation, StaffingFacts> facts, Collection<StaffingStandard> plan) {
    Headcount people = headcount();
    // Few places have rules of their own, so that nearly all organisations share the same ones.
    IdentityHashMap<ResolvedRules, Map<OrganisationKind, List<StaffingStandard>>> governing =
        new IdentityHashMap<>();
    List<Explained<StaffingGap>> gaps = new ArrayList<>();
    present()
        .forEach(
            each -> {
              ResolvedRules rules = rules(each);
              for (StaffingStandard standard :
                  governing
                      .computeIfAbsent(rules, key -> new HashMap<>())
                      .computeIfAbsent(
                          each.kind(),
                          kind ->
                              StaffingNorms.of(rules.staffing())
                                  .under(plan)
                                  .governing(kind, day))) {
                long number = people.of(standard.counted(), each.id());
                gaps.add(standard.gap(each, number, facts.apply(each)));
              }
            });
    return gaps;
  }

  /**
   * Returns the staffing gaps added up by region.
   *
   * @param regions the regions
   * @param root the region at the top
   */
  public RollUp<StaffingTotals> staffingByRegion(
      Function<MediationOrganisation, StaffingFacts> facts,
      RegionDirectory regions,
      RegionCode root) {
    return StaffingNorms.rollUp(staffing(facts), registry.on(day), regions, day, root);
  }

  private Headcount headcount() {
    Map<String, Map<OrganisationId, Long>> numbers = new HashMap<>();
    Map<OrganisationId, Long> fullTime = new HashMap<>();
    for (Mediator mediator : mediators) {
      for (Engagement each : mediator.engagements()) {
        if (each.runsOn(day)) {
          numbers
              .computeIfAbsent(each.kind().code(), code -> new HashMap<>())
              .merge(each.organisation(), 1L, Long::sum);
        }
      }
      mediator.fullTimeAt(day).ifPresent(at -> fullTime.merge(at, 1L, Long::sum));
    }
    numbers.put(StaffingStandard.FULL_TIME, fullTime);
    return new Headcount(numbers);
  }

  /**
   * Returns which units of a territory the organisations cover.
   *
   * @throws ProblemsException naming every unit that stands twice
   */
  public Coverage coverage(Collection<TerritoryUnit> units) {
    return Coverage.on(day, units, registry);
  }

  /**
   * Returns how the units of a territory stand to the rules of coverage of their places, and to
   * those of a plan, such as {@link PlanStandards#coverage} reads. A rule is held against the units
   * of the places where it holds.
   *
   * @param plan the rules of a plan that holds in the whole territory
   * @throws ProblemsException naming every unit that stands twice
   */
  public List<Explained<CoverageResult>> coverage(
      Collection<TerritoryUnit> units, Collection<CoverageRule> plan) {
    Coverage all = coverage(units);
    Map<CoverageRule, List<TerritoryUnit>> held = new LinkedHashMap<>();
    // Few places have rules of their own, so that nearly all units share the same ones.
    IdentityHashMap<ResolvedRules, List<List<TerritoryUnit>>> shared = new IdentityHashMap<>();
    for (TerritoryUnit unit : all.units()) {
      ResolvedRules here = rules.resolve(unit.region(), day);
      List<List<TerritoryUnit>> lists = shared.get(here);
      if (lists == null) {
        lists = new ArrayList<>();
        for (CoverageRule rule : here.coverage()) {
          lists.add(held.computeIfAbsent(rule, each -> new ArrayList<>()));
        }
        shared.put(here, lists);
      }
      for (List<TerritoryUnit> list : lists) {
        list.add(unit);
      }
    }
    List<Explained<CoverageResult>> results = new ArrayList<>();
    held.forEach((rule, where) -> results.add(all.check(rule, where)));
    plan.forEach(rule -> results.add(all.check(rule)));
    return results;
  }

  /** Returns the judicial offices without a training programme (TRN-07). */
  public List<OrganisationId> officesWithoutProgramme() {
    List<TrainingProgramme> programmes =
        organisations.stream().flatMap(each -> each.programmes().stream()).toList();
    Set<OrganisationId> own =
        present()
            .filter(each -> each.kind() == OrganisationKind.JUDICIAL_OFFICE)
            .map(MediationOrganisation::id)
            .collect(Collectors.toSet());
    return TrainingProgramme.missing(registry.on(day), programmes, day).stream()
        .filter(own::contains)
        .toList();
  }

  private Stream<MediationOrganisation> present() {
    return organisations.stream()
        .flatMap(each -> each.on(day).stream())
        .map(OrganisationEntry::organisation);
  }

  private ResolvedRules rules(MediationOrganisation organisation) {
    return rules.resolve(organisation.region(), day);
  }
}
