package org.fengqiao.mediation.committee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.Problems;
import org.fengqiao.mediation.kernel.Severity;

/**
 * Finds every contradiction of a register at once. What the register itself must be rests on art.
 * 10 of 人民调解法: the county bureau keeps the statistics of committees and members.
 */
final class RegistryCheck {

  static final LegalBasis REGISTER = LegalBasis.mediationLaw("10");
  private static final LegalBasis COMPOSITION = LegalBasis.mediationLaw("8");
  private static final LegalBasis TERM = LegalBasis.mediationLaw("9");
  private static final LegalBasis BY_REFERENCE = LegalBasis.mediationLaw("34");
  private static final LegalBasis SEAL = LegalBasis.mediationLaw("29");

  private final OrganisationRegistry registry;
  private final Hierarchy hierarchy;
  private final Set<OrganisationId> guiding = new HashSet<>();
  private final List<Problem> found = new ArrayList<>();

  private RegistryCheck(OrganisationRegistry registry, Hierarchy hierarchy) {
    this.registry = registry;
    this.hierarchy = hierarchy;
  }

  static Problems check(OrganisationRegistry registry, Hierarchy hierarchy) {
    RegistryCheck check = new RegistryCheck(registry, hierarchy);
    for (List<OrganisationEntry> entries : registry.entries().values()) {
      check.guidesOf(entries);
    }
    for (List<OrganisationEntry> entries : registry.entries().values()) {
      check.periods(entries);
      for (OrganisationEntry entry : entries) {
        if (!entry.isBackwards()) {
          check.guides(entry);
        }
        check.successor(entry);
        check.seal(entry);
      }
    }
    registry.seats().forEach(check::seats);
    return new Problems(check.found);
  }

  private void guidesOf(List<OrganisationEntry> entries) {
    for (OrganisationEntry entry : entries) {
      if (entry.organisation().parent().isPresent()) {
        guiding.add(entry.organisation().parent().get());
      }
    }
  }

  private void periods(List<OrganisationEntry> entries) {
    OrganisationEntry before = null;
    for (OrganisationEntry entry : entries) {
      MediationOrganisation organisation = entry.organisation();
      if (entry.isBackwards()) {
        report(
            CommitteeProblem.ENTRY_BACKWARDS,
            entry,
            organisation.name(),
            entry.from(),
            entry.to().orElse(entry.from()));
      } else if (!organisation.isActiveOn(entry.from())
          || !(entry.to().isPresent()
              ? organisation.isActiveOn(entry.to().get())
              : organisation.validTo().isEmpty())) {
        report(
            CommitteeProblem.ENTRY_OUTSIDE_LIFE,
            entry,
            organisation.name(),
            entry.from(),
            organisation.validFrom());
      }
      if (before != null && !before.isBackwards() && before.holdsOn(entry.from())) {
        report(CommitteeProblem.ENTRIES_OVERLAP, entry, entry.organisation().name(), entry.from());
      } else if (before != null) {
        follows(before, entry);
      }
      before = entry;
    }
  }

  /** One life: it is founded once, goes on without a gap, and nothing follows its end. */
  private void follows(OrganisationEntry before, OrganisationEntry entry) {
    if (before.to().isEmpty() || before.isBackwards()) {
      return;
    }
    LocalDate last = before.to().get();
    if (!before.endedBy().equals(Optional.of(LifeStep.ADJUSTED))
        || entry.begunBy() != LifeStep.ADJUSTED) {
      report(
          CommitteeProblem.ENTRY_AFTER_END,
          entry,
          entry.organisation().name(),
          entry.from(),
          before.endedBy().orElseThrow(),
          last);
    } else if (!entry.from().equals(last.plusDays(1))) {
      report(
          CommitteeProblem.ENTRIES_GAP,
          entry,
          entry.organisation().name(),
          last.plusDays(1),
          entry.from().minusDays(1));
    }
    if (!entry.organisation().validFrom().equals(before.organisation().validFrom())) {
      report(
          CommitteeProblem.FOUNDED_TWICE,
          entry,
          entry.organisation().name(),
          before.organisation().validFrom(),
          entry.organisation().validFrom());
    }
  }

  private void guides(OrganisationEntry entry) {
    Optional<OrganisationId> parent = entry.organisation().parent();
    if (parent.isEmpty()) {
      return;
    }
    List<OrganisationEntry> guides = registry.entries().getOrDefault(parent.get(), List.of());
    if (guides.isEmpty()) {
      report(
          CommitteeProblem.UNKNOWN_PARENT, entry, entry.organisation().name(), parent.get().text());
      return;
    }
    if (guiding.contains(entry.id()) && isInCircle(entry)) {
      report(CommitteeProblem.PARENT_CIRCLE, entry, entry.organisation().name());
      return;
    }
    firstDayWithout(entry, guides)
        .ifPresent(
            day ->
                report(
                    CommitteeProblem.PARENT_ENDED,
                    entry,
                    entry.organisation().name(),
                    parent.get().text(),
                    day));
    List<Problem> once = new ArrayList<>();
    for (OrganisationEntry guide : guides) {
      LocalDate day = guide.from().isAfter(entry.from()) ? guide.from() : entry.from();
      if (entry.holdsOn(day) && guide.holdsOn(day)) {
        once.addAll(hierarchy.check(entry.organisation(), guide.organisation()));
        if (hierarchy.hasTiers(entry, day)) {
          nearestMediating(guide, day)
              .flatMap(above -> hierarchy.checkTier(entry, above, day))
              .ifPresent(once::add);
        }
      }
    }
    found.addAll(once.size() < 2 ? once : new LinkedHashSet<>(once));
  }

  private static Optional<LocalDate> firstDayWithout(
      OrganisationEntry entry, List<OrganisationEntry> guides) {
    LocalDate day = entry.from();
    for (OrganisationEntry guide : guides) {
      if (guide.holdsOn(day)) {
        if (guide.to().isEmpty()) {
          return Optional.empty();
        }
        day = guide.to().get().plusDays(1);
      }
    }
    return entry.holdsOn(day) ? Optional.of(day) : Optional.empty();
  }

  /**
   * A circle holds on the day its last entry began, so looking at the first days is enough. The
   * mark stops a walk that runs into a circle further up: it is set anew after 1, 2, 4, … steps.
   */
  private boolean isInCircle(OrganisationEntry entry) {
    OrganisationEntry mark = entry;
    int steps = 0;
    int next = 1;
    Optional<OrganisationEntry> above = registry.guideOf(entry, entry.from());
    while (above.isPresent() && !above.get().id().equals(mark.id())) {
      if (above.get().id().equals(entry.id())) {
        return true;
      }
      steps++;
      if (steps == next) {
        mark = above.get();
        next *= 2;
      }
      above = registry.guideOf(above.get(), entry.from());
    }
    return above.isPresent() && above.get().id().equals(entry.id());
  }

  private Optional<MediationOrganisation> nearestMediating(OrganisationEntry from, LocalDate day) {
    Set<OrganisationId> passed = new HashSet<>();
    Optional<OrganisationEntry> above = Optional.of(from);
    while (above.isPresent() && passed.add(above.get().id())) {
      if (above.get().organisation().mediates()) {
        return above.map(OrganisationEntry::organisation);
      }
      above = registry.guideOf(above.get(), day);
    }
    return Optional.empty();
  }

  private void successor(OrganisationEntry entry) {
    if (entry.successor().isEmpty()) {
      return;
    }
    entry
        .successor()
        .filter(into -> registry.find(into, entry.to().orElseThrow().plusDays(1)).isEmpty())
        .ifPresent(
            into ->
                report(
                    CommitteeProblem.UNKNOWN_SUCCESSOR,
                    entry,
                    entry.organisation().name(),
                    into.text()));
  }

  private void seal(OrganisationEntry entry) {
    OrganisationKind kind = entry.organisation().kind();
    boolean actsUnderOther =
        switch (kind) {
          case MEDIATION_GROUP, STATIONED_STUDIO, PERSONAL_STUDIO, JOINT_ROOM, ONLINE_ROOM -> true;
          default -> false;
        };
    if (actsUnderOther && registry.sealOf(entry.id(), entry.from()).isEmpty()) {
      found.add(
          Problem.of(
                  CommitteeProblem.NO_COMMITTEE_BEHIND,
                  entry.id().text(),
                  entry.organisation().name())
              .because(SEAL));
    }
  }

  private void seats(OrganisationId committee, List<Seat> seats) {
    List<OrganisationEntry> entries = registry.entries().getOrDefault(committee, List.of());
    boolean known = isCommittee(entries);
    List<Seat> forwards = new ArrayList<>();
    for (Seat seat : seats) {
      String member = seat.mediator().text();
      if (seat.isBackwards()) {
        report(
            CommitteeProblem.TERM_BACKWARDS,
            committee,
            TERM,
            member,
            seat.from(),
            seat.to().orElse(seat.from()));
      } else {
        forwards.add(seat);
      }
      if (!known) {
        report(CommitteeProblem.SEAT_OF_NOBODY, committee, REGISTER, member);
      } else if (!seat.isBackwards() && !isWithinLife(seat, entries)) {
        report(
            CommitteeProblem.SEAT_OUTSIDE_LIFE,
            committee,
            REGISTER,
            member,
            seat.from(),
            seat.to().map(LocalDate::toString).orElse(""));
      }
    }
    forwards.sort(RegistryCheck::earliestFirst);
    overlaps(committee, forwards, entries);
  }

  private static int earliestFirst(Seat one, Seat other) {
    int days = one.from().compareTo(other.from());
    return days != 0 ? days : one.mediator().compareTo(other.mediator());
  }

  private static boolean isCommittee(List<OrganisationEntry> entries) {
    for (OrganisationEntry entry : entries) {
      if (entry.organisation().kind().isA(OrganisationKind.COMMITTEE)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWithinLife(Seat seat, List<OrganisationEntry> entries) {
    Optional<LocalDate> end = entries.get(entries.size() - 1).organisation().validTo();
    return !seat.from().isBefore(entries.get(0).organisation().validFrom())
        && (end.isEmpty() || (seat.to().isPresent() && !seat.to().get().isAfter(end.get())));
  }

  /** Whether the committee is of a bound kind on a day; before its first entry as in that. */
  private static boolean isBound(List<OrganisationEntry> entries, LocalDate day) {
    OrganisationEntry held = null;
    for (OrganisationEntry entry : entries) {
      if (held == null || !entry.from().isAfter(day)) {
        held = entry;
      }
    }
    return held == null || Formation.isBound(held.organisation().kind());
  }

  private void overlaps(
      OrganisationId committee, List<Seat> seats, List<OrganisationEntry> entries) {
    for (int later = 1; later < seats.size(); later++) {
      for (int earlier = 0; earlier < later; earlier++) {
        Seat one = seats.get(earlier);
        Seat other = seats.get(later);
        boolean same = one.mediator().equals(other.mediator());
        boolean directors =
            one.office() == CommitteeOffice.DIRECTOR && other.office() == CommitteeOffice.DIRECTOR;
        Optional<LocalDate> day = same || directors ? one.firstCommonDay(other) : Optional.empty();
        if (day.isEmpty()) {
          continue;
        }
        if (same) {
          report(
              CommitteeProblem.SEAT_TWICE, committee, REGISTER, one.mediator().text(), day.get());
        } else {
          boolean bound = isBound(entries, day.get());
          found.add(
              Problem.of(
                      CommitteeProblem.TWO_DIRECTORS,
                      committee.text(),
                      one.mediator().text(),
                      other.mediator().text(),
                      day.get())
                  .as(bound ? Severity.ERROR : Severity.WARNING)
                  .because(bound ? COMPOSITION : BY_REFERENCE));
        }
      }
    }
  }

  private void report(CommitteeProblem code, OrganisationEntry entry, Object... arguments) {
    report(code, entry.id(), REGISTER, arguments);
  }

  private void report(
      CommitteeProblem code, OrganisationId subject, LegalBasis basis, Object... arguments) {
    found.add(Problem.of(code, subject.text(), arguments).because(basis));
  }
}
