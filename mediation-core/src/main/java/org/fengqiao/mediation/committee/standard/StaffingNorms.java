package org.fengqiao.mediation.committee.standard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.fengqiao.mediation.committee.MediationOrganisation;
import org.fengqiao.mediation.committee.OrganisationDirectory;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.committee.RollUp;
import org.fengqiao.mediation.committee.StaffingFacts;
import org.fengqiao.mediation.committee.StaffingGap;
import org.fengqiao.mediation.committee.StaffingStandard;
import org.fengqiao.mediation.kernel.Explained;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionDirectory;

/**
 * The staffing standards of a place in layers, the widest first: those of the rule book, and over
 * them those of its plans. On a day one standard governs an organisation for each engagement that
 * counts: that of the narrowest layer that has one; in it the one for the narrowest kind, binding
 * ones before wishes, then the one due next, and once all are due the one due last.
 */
public final class StaffingNorms {

  private final List<List<StaffingStandard>> layers;

  private StaffingNorms(List<List<StaffingStandard>> layers) {
    this.layers = List.copyOf(layers);
  }

  /** Returns the norms of one layer. */
  public static StaffingNorms of(Collection<StaffingStandard> standards) {
    return new StaffingNorms(List.of(List.copyOf(standards)));
  }

  /** Returns these norms under a narrower layer, such as a plan for its place and days. */
  public StaffingNorms under(Collection<StaffingStandard> narrower) {
    List<List<StaffingStandard>> all = new ArrayList<>(layers);
    all.add(List.copyOf(narrower));
    return new StaffingNorms(all);
  }

  /** Returns the codes of the engagements that some standard counts. */
  public SortedSet<String> engagements() {
    SortedSet<String> codes = new TreeSet<>();
    for (List<StaffingStandard> layer : layers) {
      for (StaffingStandard each : layer) {
        codes.add(each.counted());
      }
    }
    return codes;
  }

  /** Returns the standard that governs organisations of a kind on a day, where one does. */
  public Optional<StaffingStandard> governing(
      OrganisationKind kind, String engagement, LocalDate day) {
    for (int layer = layers.size() - 1; layer >= 0; layer--) {
      Optional<StaffingStandard> best = Optional.empty();
      for (StaffingStandard each : layers.get(layer)) {
        if (each.counted().equals(engagement)
            && kind.isA(each.kind())
            && each.isValidOn(day)
            && (best.isEmpty() || order(each, best.get(), day) < 0)) {
          best = Optional.of(each);
        }
      }
      if (best.isPresent()) {
        return best;
      }
    }
    return Optional.empty();
  }

  private static int order(StaffingStandard one, StaffingStandard other, LocalDate day) {
    int order = Integer.compare(depth(other.kind()), depth(one.kind()));
    order = order != 0 ? order : one.modality().compareTo(other.modality());
    order = order != 0 ? order : Boolean.compare(one.isOverdueOn(day), other.isOverdueOn(day));
    order = order != 0 ? order : Long.compare(urgency(one, day), urgency(other, day));
    return order != 0 ? order : one.id().compareTo(other.id());
  }

  private static int depth(OrganisationKind kind) {
    return kind.group().isPresent() ? depth(kind.group().get()) + 1 : 0;
  }

  private static long urgency(StaffingStandard standard, LocalDate day) {
    long due = standard.dueOn().orElse(day).toEpochDay();
    return standard.isOverdueOn(day) ? -due : due;
  }

  /**
   * Returns how the organisations of a day stand to the standard that governs each, in the order of
   * their ids.
   *
   * @param organisations those that exist on the day
   * @param people the people there are
   * @param facts what is known about the area of an organisation
   */
  public List<Explained<StaffingGap>> gaps(
      OrganisationDirectory organisations,
      LocalDate day,
      Headcount people,
      Function<MediationOrganisation, StaffingFacts> facts) {
    List<Explained<StaffingGap>> gaps = new ArrayList<>();
    Map<OrganisationKind, List<StaffingStandard>> governing = new HashMap<>();
    for (MediationOrganisation organisation : organisations.list()) {
      for (StaffingStandard standard :
          governing.computeIfAbsent(organisation.kind(), kind -> governing(kind, day))) {
        long number = people.of(standard.counted(), organisation.id());
        gaps.add(standard.gap(organisation, number, facts.apply(organisation)));
      }
    }
    return Collections.unmodifiableList(gaps);
  }

  /**
   * Returns the standards that govern organisations of a kind on a day, one for each engagement.
   */
  public List<StaffingStandard> governing(OrganisationKind kind, LocalDate day) {
    List<StaffingStandard> governing = new ArrayList<>();
    for (String code : engagements()) {
      governing(kind, code, day).ifPresent(governing::add);
    }
    return governing;
  }

  /** Returns the gaps added up by the kind of organisation (IND-19). */
  public static SortedMap<OrganisationKind, StaffingTotals> byKind(
      Collection<Explained<StaffingGap>> gaps, OrganisationDirectory organisations) {
    SortedMap<OrganisationKind, StaffingTotals> totals = new TreeMap<>();
    for (Explained<StaffingGap> gap : gaps) {
      organisations
          .find(gap.value().organisation())
          .ifPresent(
              organisation ->
                  totals.merge(
                      organisation.kind(), StaffingTotals.of(gap.value()), StaffingTotals::plus));
    }
    return totals;
  }

  /** Returns the gaps added up by region, each organisation where its area is. */
  public static RollUp<StaffingTotals> rollUp(
      Collection<Explained<StaffingGap>> gaps,
      OrganisationDirectory organisations,
      RegionDirectory regions,
      LocalDate day,
      RegionCode root) {
    return RollUp.counting(
        regions,
        day,
        root,
        gaps,
        gap -> organisations.find(gap.value().organisation()).map(MediationOrganisation::region),
        gap -> StaffingTotals.of(gap.value()),
        StaffingTotals.zero(),
        StaffingTotals::plus);
  }
}
