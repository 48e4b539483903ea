package org.fengqiao.mediation.committee.filing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.calendar.DateRange;
import org.fengqiao.mediation.calendar.Roll;
import org.fengqiao.mediation.calendar.WorkCalendar;
import org.fengqiao.mediation.committee.CommitteeMember;
import org.fengqiao.mediation.committee.LifeStep;
import org.fengqiao.mediation.committee.OrganisationEntry;
import org.fengqiao.mediation.committee.OrganisationRegistry;
import org.fengqiao.mediation.kernel.OrganisationId;

/** What has to be filed, told from the register. */
public final class Filings {

  private static final Comparator<FilingOccasion> ORDER =
      Comparator.comparing(FilingOccasion::day)
          .thenComparing(FilingOccasion::organisation)
          .thenComparing(FilingOccasion::what);

  private Filings() {}

  /**
   * Returns what happened to the organisations of a register in a period, by day. The members of
   * the first day belong to the founding, and those who leave with the committee to its end.
   * Changes of mediators who are no members are the caller's to add.
   */
  public static List<FilingOccasion> occasions(OrganisationRegistry registry, DateRange days) {
    Set<FilingOccasion> found = new LinkedHashSet<>();
    for (OrganisationId id : registry.ids()) {
      List<OrganisationEntry> history = registry.history(id);
      history.forEach(entry -> steps(entry, found));
      if (!history.isEmpty()) {
        members(history, registry.members(id), found);
      }
    }
    return found.stream().filter(each -> days.contains(each.day())).sorted(ORDER).toList();
  }

  private static void steps(OrganisationEntry entry, Set<FilingOccasion> found) {
    found.add(
        occasion(
            entry,
            entry.begunBy() == LifeStep.FOUNDED ? FilingKind.FOUNDED : FilingKind.ADJUSTED,
            entry.from()));
    entry
        .to()
        .filter(last -> entry.endedBy().filter(LifeStep.ADJUSTED::equals).isEmpty())
        .ifPresent(last -> found.add(occasion(entry, FilingKind.ENDED, last)));
  }

  private static void members(
      List<OrganisationEntry> history, List<CommitteeMember> seats, Set<FilingOccasion> found) {
    OrganisationEntry last = history.get(history.size() - 1);
    LocalDate founded = history.get(0).organisation().validFrom();
    for (CommitteeMember seat : seats) {
      if (seat.from().isAfter(founded)) {
        found.add(occasion(last, FilingKind.MEMBERS_CHANGED, seat.from()));
      }
      seat.to()
          .filter(day -> !last.organisation().validTo().equals(Optional.of(day)))
          .ifPresent(day -> found.add(occasion(last, FilingKind.MEMBERS_CHANGED, day)));
    }
  }

  private static FilingOccasion occasion(OrganisationEntry entry, FilingKind what, LocalDate day) {
    return new FilingOccasion(entry.id(), entry.organisation().kind(), what, day);
  }

  /**
   * Returns what has to be filed, in the order of the occasions. Working days are those of the
   * calendar; a last day of calendar days or months that is a rest day moves forward (民法典 203).
   */
  public static List<FilingDuty> owed(
      Collection<FilingOccasion> occasions, Collection<FilingRule> rules, WorkCalendar calendar) {
    List<FilingDuty> duties = new ArrayList<>();
    for (FilingOccasion occasion : occasions) {
      for (FilingRule rule : rules) {
        if (rule.asksFor(occasion)) {
          duties.add(
              new FilingDuty(
                  occasion,
                  rule,
                  rule.within()
                      .map(period -> period.deadline(occasion.day(), Roll.FORWARD, calendar))));
        }
      }
    }
    return List.copyOf(duties);
  }
}
