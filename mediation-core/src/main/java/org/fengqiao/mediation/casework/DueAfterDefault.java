package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.mediation.calendar.ClockEffect;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.party.PartyNumber;

/**
 * What is due only if a line is not performed: the visits to both sides (T98, C-16), and the later
 * lines of the same obligation, which fall due early (T100). It follows from the journal before the
 * day is over, and shows from the day after. Visits are owed where they can be made: not while
 * mediation goes on beside a part that is in effect, and not after the archive.
 */
final class DueAfterDefault {

  /** A visit is numbered by the line and, in the last four digits, the party. */
  private static final int PARTIES = PartyNumber.MAX + 1;

  private DueAfterDefault() {}

  static List<DueItem> of(MediationCase it) {
    List<ObligationState> open = it.obligations().stream().filter(line -> !line.isDone()).toList();
    if (open.isEmpty()) {
      return List.of();
    }
    LocalDate known =
        it.events().stream()
            .map(CaseEvent::occurredOn)
            .max(Comparator.naturalOrder())
            .orElseThrow();
    boolean visited = CaseWorkflow.isOpen(ActionKind.DO_REVISIT, it.state());
    Map<DefaultVisit, DueItem> visits = new LinkedHashMap<>();
    List<DueItem> early = new ArrayList<>();
    for (ObligationState line : open) {
      LocalDate missed = line.dueOn().plusDays(1);
      CaseOnDay then = it.at(missed.isBefore(known) ? known : missed);
      if (visited) {
        then.visitsIfLate(line)
            .forEach(
                visit ->
                    visits.merge(visit, visit(it, line, visit, missed), DueAfterDefault::earlier));
      }
      LocalDate due = then.dueOn(line);
      if (then.binds(line) && due.isBefore(line.dueOn())) {
        early.add(early(it, line, due));
      }
    }
    early.addAll(visits.values());
    return early;
  }

  private static DueItem earlier(DueItem one, DueItem other) {
    return other.notBefore().orElseThrow().isBefore(one.notBefore().orElseThrow()) ? other : one;
  }

  private static DueItem visit(
      MediationCase it, ObligationState line, DefaultVisit visit, LocalDate from) {
    return new DueItem(
        it.id(),
        DueKind.DEFAULT_VISIT,
        line.number() * PARTIES + visit.party().value(),
        Optional.empty(),
        Optional.of(visit.party()),
        visit.dueOn(),
        ClockEffect.LATE,
        !line.days().missingYears().isEmpty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(from),
        Optional.empty(),
        Optional.empty());
  }

  private static DueItem early(MediationCase it, ObligationState line, LocalDate due) {
    Optional<Fen> amount = line.obligation().terms().amount().map(agreed -> line.amount());
    return new DueItem(
        it.id(),
        DueKind.ACCELERATED,
        line.number(),
        Optional.empty(),
        Optional.of(line.obligation().terms().creditor()),
        due,
        ClockEffect.LATE,
        !line.days().missingYears().isEmpty(),
        amount,
        amount.map(owed -> line.performed()),
        Optional.empty(),
        Optional.empty(),
        Optional.of(due),
        Optional.empty(),
        Optional.empty());
  }
}
