package org.fengqiao.mediation.examples.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fengqiao.mediation.Mediation;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.casework.CaseAction;
import org.fengqiao.mediation.casework.CaseClock;
import org.fengqiao.mediation.casework.CaseState;
import org.fengqiao.mediation.casework.ClockKind;
import org.fengqiao.mediation.casework.IllegalStepException;
import org.fengqiao.mediation.casework.MediationCase;
import org.fengqiao.mediation.casework.RegisteringAction;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.kernel.Severity;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.service.CaseDesk;
import org.fengqiao.mediation.service.SettableClock;

/**
 * A worked case at the desks of a host: who does what when, and what must come of it. Every
 * difference is kept, so that one run tells them all.
 */
final class Script {

  private final Mediation mediation;
  private final SettableClock clock;
  private final ZoneId zone;
  private Actor reader;
  private final List<String> differences = new ArrayList<>();
  private Optional<CaseId> id = Optional.empty();
  private String step = "";

  Script(Mediation mediation, SettableClock clock, ZoneId zone, Actor reader) {
    this.mediation = mediation;
    this.clock = clock;
    this.zone = zone;
    this.reader = reader;
  }

  CaseId id() {
    return id.orElseThrow();
  }

  /** Time goes on to a moment, as "2026-01-14T10:00"; whatever follows is of the step named. */
  Script at(String name, String when) {
    step = name + " " + when;
    clock.set(LocalDateTime.parse(when).atZone(zone).toInstant());
    return this;
  }

  /** From now on the case is read as somebody else sees it. */
  Script from(Actor other) {
    reader = other;
    return this;
  }

  /** Somebody does something, and the case is in a state afterwards. */
  Script does(Actor who, CaseAction what, CaseState then) {
    try {
      expect(what.kind().code() + " state", then, perform(who, what).state());
    } catch (RuntimeException refused) {
      differences.add(step + " " + what.kind().code() + " refused: " + refused.getMessage());
      if (id.isEmpty()) {
        end();
      }
    }
    return this;
  }

  /** Somebody tries something, is told exactly these codes, and the case stays as it is. */
  Script refused(Actor who, CaseAction what, String... codes) {
    int before = id.isPresent() ? it().version() : 0;
    String found = "done";
    try {
      perform(who, what);
    } catch (IllegalStepException refused) {
      found =
          refused.problems().only(Severity.ERROR).stream()
              .peek(problem -> problem.describe(Locale.ENGLISH))
              .map(problem -> problem.code().code())
              .distinct()
              .sorted()
              .collect(Collectors.joining(" "));
    } catch (RuntimeException other) {
      found = other.toString();
    }
    expect(what.kind().code() + " refusal", String.join(" ", codes), found);
    expect("version after " + what.kind().code(), before, id.isPresent() ? it().version() : 0);
    return this;
  }

  private MediationCase perform(Actor who, CaseAction what) {
    CaseDesk desk = mediation.as(who).cases();
    if (id.isEmpty() && what instanceof RegisteringAction) {
      MediationCase registered = desk.register(what);
      id = Optional.of(registered.id());
      return registered;
    }
    return desk.perform(id(), what);
  }

  /** The case as the director sees it. */
  MediationCase it() {
    return mediation.as(reader).cases().find(id()).orElseThrow();
  }

  /** Something of the case is as it must be. */
  Script expect(String what, Object expected, Object found) {
    if (!expected.equals(found)) {
      differences.add(step + " " + what + ": expected " + expected + ", found " + found);
    }
    return this;
  }

  /** Clocks of a kind run, and end on these days; none if no day is given. */
  Script runs(ClockKind kind, String... lastDays) {
    return expect(
        kind.code(),
        List.of(lastDays),
        it().running(kind).stream()
            .map(CaseClock::lastDay)
            .map(LocalDate::toString)
            .sorted()
            .toList());
  }

  /** The visit to a party is due on a day; none is owed if no day is given. */
  Script visitDue(int party, String... day) {
    return expect(
        "visit to " + party,
        List.of(day),
        it().revisits().stream()
            .filter(visit -> visit.isOwed() && visit.party().equals(PartyNumber.of(party)))
            .map(visit -> visit.dueOn().toString())
            .toList());
  }

  /** Says what differed. */
  void end() {
    assertEquals("", String.join("\n", differences));
  }
}
