package org.fengqiao.mediation.casework.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.party.TextRef;

/**
 * A look-back at the work on a dispute (责任倒查, T123).
 *
 * @param number its number within the case
 * @param trigger why it was opened
 * @param openedOn the day
 * @param heard who was heard
 * @param findings what was found about whom
 * @param report the report, once made
 * @param reportedOn its day
 */
public record LookBackFile(
    int number,
    LookBackTrigger trigger,
    LocalDate openedOn,
    Set<ActorId> heard,
    List<Finding> findings,
    Optional<TextRef> report,
    Optional<LocalDate> reportedOn) {

  /**
   * A finding of people, made after the person concerned was heard.
   *
   * @param kind what was found
   * @param person about whom
   * @param accountability what is proposed
   * @param facts the facts it rests on
   */
  public record Finding(
      FindingKind kind, ActorId person, Accountability accountability, TextRef facts) {}

  /** Copies the collections. */
  public LookBackFile {
    heard = Set.copyOf(heard);
    findings = List.copyOf(findings);
  }

  /** Returns whether it has not been reported. */
  public boolean isOpen() {
    return reportedOn.isEmpty();
  }

  /** Returns the file after somebody was heard. */
  public LookBackFile heard(ActorId person) {
    Set<ActorId> more = new HashSet<>(heard);
    more.add(person);
    return new LookBackFile(number, trigger, openedOn, more, findings, report, reportedOn);
  }

  /** Returns the file after a finding. */
  public LookBackFile found(Finding finding) {
    List<Finding> more = new ArrayList<>(findings);
    more.add(finding);
    return new LookBackFile(number, trigger, openedOn, heard, more, report, reportedOn);
  }

  /** Returns the file after the report. */
  public LookBackFile reported(TextRef text, LocalDate day) {
    return new LookBackFile(
        number, trigger, openedOn, heard, findings, Optional.of(text), Optional.of(day));
  }
}
