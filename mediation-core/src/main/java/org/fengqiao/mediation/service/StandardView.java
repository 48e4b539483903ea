package org.fengqiao.mediation.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.mediation.calendar.DateRange;
import org.fengqiao.mediation.committee.MediationOrganisation;
import org.fengqiao.mediation.committee.OrganisationDirectory;
import org.fengqiao.mediation.committee.OrganisationEntry;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.committee.OrganisationRegistry;
import org.fengqiao.mediation.committee.RollUp;
import org.fengqiao.mediation.committee.filing.Filed;
import org.fengqiao.mediation.committee.filing.FilingBalance;
import org.fengqiao.mediation.committee.filing.FilingTotals;
import org.fengqiao.mediation.committee.standard.Checklist;
import org.fengqiao.mediation.committee.standard.Compliance;
import org.fengqiao.mediation.committee.standard.ComplianceTotals;
import org.fengqiao.mediation.committee.standard.CompositionStandard;
import org.fengqiao.mediation.committee.standard.StarScheme;
import org.fengqiao.mediation.kernel.Explained;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.kernel.Problems;
import org.fengqiao.mediation.mediator.Mediator;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionDirectory;
import org.fengqiao.mediation.storage.RegisteredOrganisation;

/**
 * Questions of a {@link RegisterView} about what has to be filed about organisations, what they
 * consist of and how they were judged. Answers are in the order of the ids unless it says
 * otherwise.
 */
public final class StandardView {

  private final Office office;
  private final LocalDate day;
  private final OrganisationRegistry registry;
  private final Map<OrganisationId, RegisteredOrganisation> own = new HashMap<>();
  private final List<OrganisationEntry> present = new ArrayList<>();
  private final List<Mediator> mediators;

  StandardView(
      Office office,
      LocalDate day,
      OrganisationRegistry registry,
      Collection<RegisteredOrganisation> own,
      List<Mediator> mediators) {
    this.office = office;
    this.day = day;
    this.registry = registry;
    this.mediators = mediators;
    for (RegisteredOrganisation each : own) {
      this.own.put(each.id(), each);
      each.on(day).ifPresent(present::add);
    }
    present.sort(Comparator.comparing(OrganisationEntry::id));
  }

  // Filing

  /**
   * Returns what had to be filed about what happened in a period, and whether it was, by the day of
   * the view: open, overdue, filed in time or late. The rules are those of the place on the day it
   * happened; whoever had ended by then is there, too. The answer is in the order of the days.
   */
  public List<FilingBalance> filings(DateRange days) {
    return new FilingBook(office, registry, own.values())
        .owed(mediators, days).stream()
            .filter(duty -> !duty.occasion().day().isAfter(day))
            .map(duty -> FilingBalance.of(duty, filed(duty.occasion().organisation()), day))
            .toList();
  }

  private List<Filed> filed(OrganisationId id) {
    return Optional.ofNullable(own.get(id)).map(each -> each.filings()).orElse(List.of());
  }

  /** Returns the filings of a period added up by region. */
  public RollUp<FilingTotals> filingsByRegion(
      DateRange days, RegionDirectory regions, RegionCode root) {
    return RollUp.counting(
        regions,
        day,
        root,
        filings(days),
        each -> region(each.duty().occasion().organisation()),
        FilingTotals::of,
        FilingTotals.zero(),
        FilingTotals::plus);
  }

  private Optional<RegionCode> region(OrganisationId id) {
    return Optional.ofNullable(own.get(id))
        .map(each -> each.on(day).orElseGet(each::last).organisation().region());
  }

  // Checklists

  /**
   * Returns which organisations of a kind comply with a checklist, and their rate (规范化达标率, ORG-42).
   *
   * @param kind the kind, or group of kinds, of organisation that is judged by it
   * @param period the days of the judgements that count
   */
  public Explained<Compliance> compliance(Checklist list, OrganisationKind kind, DateRange period) {
    List<Checklist.Marks> marks = new ArrayList<>();
    List<OrganisationId> judged = new ArrayList<>();
    for (OrganisationEntry entry : present) {
      if (entry.organisation().kind().isA(kind)) {
        judged.add(entry.id());
        Optional.ofNullable(own.get(entry.id())).ifPresent(each -> marks.addAll(each.marks()));
      }
    }
    marks.removeIf(each -> each.day().isAfter(day));
    return list.compliance(judged, marks, period);
  }

  /** Returns who complies with a checklist, added up by region. */
  public RollUp<ComplianceTotals> complianceByRegion(
      Checklist list,
      OrganisationKind kind,
      DateRange period,
      RegionDirectory regions,
      RegionCode root) {
    Compliance found = compliance(list, kind, period).value();
    Map<OrganisationId, ComplianceTotals> counts = new HashMap<>();
    found.complying().forEach(id -> counts.put(id, new ComplianceTotals(1, 0, 0)));
    found.failing().forEach(id -> counts.put(id, new ComplianceTotals(0, 1, 0)));
    found.notJudged().forEach(id -> counts.put(id, new ComplianceTotals(0, 0, 1)));
    return RollUp.counting(
        regions,
        day,
        root,
        counts.entrySet(),
        each -> region(each.getKey()),
        Map.Entry::getValue,
        ComplianceTotals.zero(),
        ComplianceTotals::plus);
  }

  // Stars

  /** Returns the stars of a scheme that organisations hold. */
  public List<StarScheme.Award> stars(StarScheme scheme) {
    List<StarScheme.Award> awards = awards();
    return present.stream().flatMap(each -> scheme.on(each.id(), awards, day).stream()).toList();
  }

  /**
   * Returns everything that is wrong with the stars of a scheme in the actor's scope, such as a
   * quota exceeded; whether a quota is kept in a place wider than the scope is seen by {@link
   * StandardDesk#giveStars} only.
   */
  public Problems checkStars(StarScheme scheme) {
    return scheme.check(awards(), day);
  }

  private List<StarScheme.Award> awards() {
    return present.stream()
        .flatMap(each -> Optional.ofNullable(own.get(each.id())).stream())
        .flatMap(each -> each.stars().stream())
        .toList();
  }

  // Composition

  /**
   * Returns how centres and the like stand to what the rules of their places say they consist of
   * (ORG-11). The parts are those they guide, as far as the actor's scope reaches them.
   */
  public List<Explained<CompositionStandard.Gap>> composition() {
    OrganisationDirectory all = registry.on(day);
    List<Explained<CompositionStandard.Gap>> gaps = new ArrayList<>();
    for (OrganisationEntry entry : present) {
      MediationOrganisation whole = entry.organisation();
      for (CompositionStandard standard :
          office.rules().resolve(whole.region(), day).composition()) {
        if (whole.kind().isA(standard.whole())) {
          gaps.add(standard.gap(whole, all));
        }
      }
    }
    return gaps;
  }
}
