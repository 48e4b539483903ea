package org.fengqiao.mediation.committee.standard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fengqiao.mediation.calendar.DateRange;
import org.fengqiao.mediation.committee.MediationOrganisation;
import org.fengqiao.mediation.committee.OrganisationDirectory;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.committee.RollUp;
import org.fengqiao.mediation.kernel.Explained;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionDirectory;

/**
 * From how much activity in a period on an organisation plays its role (ORG-43). One of the numbers
 * is enough; who reaches none is to be adjusted. Screenings are always among them: a village that
 * looked and found no dispute did its work, and nobody is asked for a number of disputes.
 *
 * @param id its name, such as the id of a plan's line
 * @param kind the kind, or group of kinds, of organisation it is for
 * @param least by what counts, the least number, each 1 or more; screenings among them
 * @param basis where it comes from
 */
public record ActivityStandard(
    String id, OrganisationKind kind, Map<ActivityKind, Long> least, LegalBasis basis) {

  /** Copies the numbers and checks them. */
  public ActivityStandard {
    least = Collections.unmodifiableMap(new EnumMap<>(least));
    if (!least.containsKey(ActivityKind.SCREENING)
        || least.values().stream().anyMatch(number -> number < 1)) {
      throw new IllegalArgumentException(
          "standard " + id + " needs numbers of 1 or more, screenings among them: " + least);
    }
  }

  /**
   * Returns what the organisations of a kind did in a period, in the order of their ids. Who did
   * not exist for the whole period is left out.
   *
   * @param organisations the organisations as of the end of the period
   * @param done by organisation and what counts, how much was done; who is not named did nothing
   */
  public List<Explained<Activity>> of(
      OrganisationDirectory organisations,
      DateRange period,
      Map<OrganisationId, Map<ActivityKind, Long>> done) {
    List<Explained<Activity>> all = new ArrayList<>();
    for (MediationOrganisation each : organisations.withKind(kind).list()) {
      if (each.isActiveOn(period.startInclusive()) && each.isActiveOn(period.endInclusive())) {
        all.add(judge(each.id(), period, done.getOrDefault(each.id(), Map.of())));
      }
    }
    return Collections.unmodifiableList(all);
  }

  private Explained<Activity> judge(
      OrganisationId organisation, DateRange period, Map<ActivityKind, Long> done) {
    boolean enough =
        least.entrySet().stream()
            .anyMatch(each -> done.getOrDefault(each.getKey(), 0L) >= each.getValue());
    Activity activity =
        new Activity(
            organisation,
            done.getOrDefault(ActivityKind.SCREENING, 0L),
            done.getOrDefault(ActivityKind.CASE, 0L),
            !enough);
    return Explained.by(activity, basis, () -> account(period, done, enough));
  }

  private Explained.Account account(
      DateRange period, Map<ActivityKind, Long> done, boolean enough) {
    List<String> facts = new ArrayList<>();
    facts.add("period = " + period.startInclusive() + " – " + period.endInclusive());
    List<String> reached = new ArrayList<>();
    least.forEach(
        (what, number) -> {
          long did = done.getOrDefault(what, 0L);
          facts.add(what.code() + " = " + did);
          reached.add(did + " >= " + number);
        });
    return new Explained.Account(
        LocalText.of(text(Locale.CHINESE), text(Locale.ENGLISH)),
        facts,
        String.join(" or ", reached) + " = " + enough);
  }

  private String text(Locale locale) {
    List<String> parts =
        least.entrySet().stream()
            .map(each -> each.getKey().label(locale) + " >= " + each.getValue())
            .toList();
    return String.join(locale.equals(Locale.CHINESE) ? " 或 " : " or ", parts);
  }

  /**
   * Returns what was done, added up by region, each organisation where its area is (IND-31).
   *
   * @param day the day the regions are those of
   */
  public static RollUp<ActivityTotals> rollUp(
      Collection<Explained<Activity>> activities,
      OrganisationDirectory organisations,
      RegionDirectory regions,
      LocalDate day,
      RegionCode root) {
    Map<RegionCode, ActivityTotals> counts = new HashMap<>();
    for (Explained<Activity> each : activities) {
      organisations
          .find(each.value().organisation())
          .ifPresent(
              where ->
                  counts.merge(
                      where.region(), ActivityTotals.of(each.value()), ActivityTotals::plus));
    }
    return RollUp.of(regions, day, root, counts, ActivityTotals.zero(), ActivityTotals::plus);
  }
}
