package org.fengqiao.mediation.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.calendar.ClockEffect;
import org.fengqiao.mediation.casework.record.FindingKind;
import org.fengqiao.mediation.casework.record.LookBackQuestion;
import org.fengqiao.mediation.casework.record.LookBackVerdict;
import org.fengqiao.mediation.casework.risk.ReportStatus;
import org.fengqiao.mediation.casework.risk.RiskScheme;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.OrganisationId;

/**
 * What the journal itself says to a look-back (责任倒查): the five questions (五到位, SUP-09) with their
 * evidence, what was late or omitted, and who worked on the case (SUP-15), as it was known at an
 * instant. A pure reading: it finds nobody at fault. False, concealed and withheld reports are
 * findings of people (T123).
 *
 * @param caseId the case
 * @param known the instant
 * @param answers one answer to each question, in their order
 * @param delays what was done late, or had not been done though its time was over
 * @param writtenLater what was written down on a later day than it happened
 * @param corrections what was corrected
 * @param chain who worked on the case
 */
public record LookBack(
    CaseId caseId,
    Instant known,
    List<Answer> answers,
    List<Delay> delays,
    List<Evidence> writtenLater,
    List<Evidence> corrections,
    Chain chain) {

  private static final Set<EventKind> MEDIATING =
      EnumSet.of(
          EventKind.CASE_ACCEPTED,
          EventKind.MEDIATOR_NAMED,
          EventKind.MEDIATION_OPENED,
          EventKind.SESSION_HELD,
          EventKind.ORAL_AGREEMENT_RECORDED,
          EventKind.AGREEMENT_SEALED);

  private static final Set<EventKind> WARNING =
      EnumSet.of(EventKind.RISK_ASSESSED, EventKind.RISK_LOWERED);

  private static final Set<EventKind> REPORTING =
      EnumSet.of(EventKind.REPORT_OWED, EventKind.REPORT_MADE);

  private static final Set<EventKind> EMERGENCY =
      EnumSet.of(EventKind.PLAN_SET, EventKind.HARM_FOUND, EventKind.REPORT_MADE);

  private static final Set<CaseSource> FOUND =
      EnumSet.of(CaseSource.SCREENED, CaseSource.OWN_INITIATIVE);

  /** Endings by the parties' own will: nobody owes them mediation (PML 3, 17). */
  private static final Set<EndReason> BY_PARTIES =
      EnumSet.of(EndReason.REFUSED, EndReason.WITHDRAWN);

  /**
   * An answer to one question.
   *
   * @param question which
   * @param verdict what the journal shows
   * @param evidence the entries it rests on
   */
  public record Answer(
      LookBackQuestion question, LookBackVerdict verdict, List<Evidence> evidence) {

    /** Copies the list. */
    public Answer {
      evidence = List.copyOf(evidence);
    }
  }

  /**
   * An entry of the journal: when it happened, and when it was known.
   *
   * @param event its number
   * @param kind what happened
   * @param occurredOn the day it happened
   * @param recordedAt when it was written down
   * @param actor who wrote it down
   */
  public record Evidence(
      int event, EventKind kind, LocalDate occurredOn, Instant recordedAt, ActorId actor) {

    static Evidence of(CaseEvent event) {
      return new Evidence(
          event.sequence(), event.kind(), event.occurredOn(), event.recordedAt(), event.actor());
    }
  }

  /**
   * Something late, computed from dates.
   *
   * @param finding late, or omitted so far
   * @param kind what it is about
   * @param number its number, as that of the due item
   * @param clock the clock
   * @param dueOn its last day
   * @param doneOn the day it was done
   */
  public record Delay(
      FindingKind finding,
      DueKind kind,
      int number,
      Optional<ClockKind> clock,
      LocalDate dueOn,
      Optional<LocalDate> doneOn) {}

  /**
   * Who worked on the case.
   *
   * @param firstReceiver who was approached first
   * @param screenedBy who recorded the lead or else registered it, if it was found by screening
   * @param mediators everybody who was named as mediator
   * @param holder the committee that answers for it
   * @param offices the judicial offices and bureaus that acted in it
   */
  public record Chain(
      FirstReceiver firstReceiver,
      Optional<ActorId> screenedBy,
      List<MediatorId> mediators,
      OrganisationId holder,
      List<OrganisationId> offices) {

    /** Copies the lists. */
    public Chain {
      mediators = List.copyOf(mediators);
      offices = List.copyOf(offices);
    }
  }

  /** Copies the lists. */
  public LookBack {
    answers = List.copyOf(answers);
    delays = List.copyOf(delays);
    writtenLater = List.copyOf(writtenLater);
    corrections = List.copyOf(corrections);
  }

  /**
   * Reads a case as it was known at an instant.
   *
   * @param zone the zone of the office, which decides the civil day
   * @param scheme the risk scheme of the place, which says for which levels an emergency plan is
   *     owed (RISK-26)
   * @throws IllegalArgumentException if the case was not registered then
   */
  public static LookBack of(
      MediationCase it, Instant known, ZoneId zone, Optional<RiskScheme> scheme) {
    MediationCase then = it.asOf(known);
    if (then.state() == CaseState.NONE) {
      throw new IllegalArgumentException(it.id() + " was not registered at " + known);
    }
    LocalDate today = LocalDate.ofInstant(known, zone);
    List<Delay> delays = delays(then, known, today);
    List<Answer> answers =
        Arrays.stream(LookBackQuestion.values())
            .map(question -> answer(question, then, delays, scheme))
            .toList();
    return new LookBack(
        it.id(),
        known,
        answers,
        delays,
        evidence(then, e -> LocalDate.ofInstant(e.recordedAt(), zone).isAfter(e.occurredOn())),
        evidence(then, event -> event.kind() == EventKind.RECORD_CORRECTED),
        chain(then));
  }

  /** Returns the answer to a question. */
  public Answer answer(LookBackQuestion question) {
    return answers.stream()
        .filter(answer -> answer.question() == question)
        .findFirst()
        .orElseThrow();
  }

  private static List<Evidence> evidence(MediationCase it, Predicate<CaseEvent> which) {
    return it.effectiveEvents().stream().filter(which).map(Evidence::of).toList();
  }

  private static List<Evidence> evidence(MediationCase it, Set<EventKind> kinds) {
    return evidence(it, event -> kinds.contains(event.kind()));
  }

  private static Answer answer(
      LookBackQuestion question,
      MediationCase it,
      List<Delay> delays,
      Optional<RiskScheme> scheme) {
    return switch (question) {
      case SCREENING -> screening(it);
      case MEDIATION -> mediation(it, delays);
      case WARNING -> shown(question, evidence(it, WARNING), false, LookBackVerdict.NOT_SHOWN);
      case REPORT -> report(it, delays);
      case EMERGENCY -> emergency(it, scheme);
    };
  }

  private static Answer shown(
      LookBackQuestion question, List<Evidence> evidence, boolean late, LookBackVerdict otherwise) {
    LookBackVerdict verdict = late ? LookBackVerdict.LATE : LookBackVerdict.SHOWN;
    return new Answer(question, evidence.isEmpty() ? otherwise : verdict, evidence);
  }

  private static Answer screening(MediationCase it) {
    Registration registration = it.registered();
    boolean found = FOUND.contains(registration.source()) || registration.lead().isPresent();
    List<Evidence> evidence =
        found ? evidence(it, EnumSet.of(EventKind.CASE_REGISTERED)) : List.of();
    return shown(LookBackQuestion.SCREENING, evidence, false, LookBackVerdict.NOT_SHOWN);
  }

  private static Answer mediation(MediationCase it, List<Delay> delays) {
    List<Evidence> evidence = evidence(it, MEDIATING);
    boolean opened = it.openedOn() != null;
    boolean late =
        delays.stream()
            .anyMatch(
                delay ->
                    delay.kind() == DueKind.DECISION
                        || delay.clock().map(ClockKind::isMediationPeriod).orElse(false));
    if (opened) {
      return shown(LookBackQuestion.MEDIATION, evidence, late, LookBackVerdict.NOT_SHOWN);
    }
    boolean declined =
        it.outcome().equals(Optional.of(Outcome.DECLINED))
            || it.endReason().map(BY_PARTIES::contains).orElse(false);
    return new Answer(
        LookBackQuestion.MEDIATION,
        declined ? LookBackVerdict.NOT_OWED : LookBackVerdict.NOT_SHOWN,
        evidence);
  }

  private static Answer report(MediationCase it, List<Delay> delays) {
    List<Evidence> evidence = evidence(it, REPORTING);
    List<FindingKind> wrong =
        delays.stream()
            .filter(delay -> delay.kind() == DueKind.REPORT)
            .map(Delay::finding)
            .toList();
    LookBackVerdict verdict = LookBackVerdict.SHOWN;
    if (it.reports().isEmpty()) {
      verdict =
          it.records().badOutcomes().isEmpty()
              ? LookBackVerdict.NOT_OWED
              : LookBackVerdict.NOT_SHOWN;
    } else if (wrong.contains(FindingKind.OMITTED)) {
      verdict = LookBackVerdict.NOT_SHOWN;
    } else if (!wrong.isEmpty()) {
      verdict = LookBackVerdict.LATE;
    } else if (it.reports().stream().allMatch(CaseReport::isOwed)) {
      verdict = LookBackVerdict.NOT_OWED;
    }
    return new Answer(LookBackQuestion.REPORT, verdict, evidence);
  }

  /** Owed where the scheme asks for a plan, where danger was reported, or where it turned bad. */
  private static Answer emergency(MediationCase it, Optional<RiskScheme> scheme) {
    boolean planNeeded =
        it.risk()
            .flatMap(risk -> scheme.flatMap(s -> s.find(risk.level())))
            .map(RiskScheme.Level::planNeeded)
            .orElse(false);
    boolean owed = planNeeded || !it.reports().isEmpty() || !it.records().badOutcomes().isEmpty();
    Optional<LocalDate> since = planNeeded ? levelReachedOn(it) : Optional.empty();
    List<Evidence> evidence =
        CaseLists.those(
            evidence(it, EMERGENCY),
            entry -> since.map(first -> !entry.occurredOn().isBefore(first)).orElse(true));
    boolean plan = evidence.stream().anyMatch(entry -> entry.kind() == EventKind.PLAN_SET);
    LookBackVerdict missing = owed ? LookBackVerdict.NOT_SHOWN : LookBackVerdict.NOT_OWED;
    return new Answer(
        LookBackQuestion.EMERGENCY,
        evidence.isEmpty() || (planNeeded && !plan) ? missing : LookBackVerdict.SHOWN,
        evidence);
  }

  /** The day the level was last raised: what was planned for a lower one is no answer to it. */
  private static Optional<LocalDate> levelReachedOn(MediationCase it) {
    Optional<String> level = Optional.empty();
    Optional<LocalDate> reached = Optional.empty();
    for (CaseEvent event : it.effectiveEvents()) {
      if (event.body() instanceof MediationEvent.RiskAssessed assessed) {
        if (!level.equals(Optional.of(assessed.level()))) {
          reached = Optional.of(event.occurredOn());
        }
        level = Optional.of(assessed.level());
      } else if (event.body() instanceof RiskEvent.RiskLowered lowered) {
        level = Optional.of(lowered.level());
      }
    }
    return reached;
  }

  private static List<Delay> delays(MediationCase it, Instant known, LocalDate today) {
    List<Delay> delays = new ArrayList<>();
    for (DueItem item : it.dueItems()) {
      if (item.kind() != DueKind.REPORT
          && item.kind() != DueKind.OBLIGATION
          && item.kind() != DueKind.PAYMENT
          && item.kind() != DueKind.ACCELERATED
          && item.effect() == ClockEffect.LATE) {
        boolean late = item.doneOn().map(done -> done.isAfter(item.dueOn())).orElse(false);
        if (late || item.isOverdueOn(today)) {
          delays.add(delay(late, item));
        }
      }
    }
    for (CaseReport report : it.reports()) {
      boolean late = report.status() == ReportStatus.MADE_LATE;
      if (late || report.isLateAt(known)) {
        it.dueItems().stream()
            .filter(item -> item.kind() == DueKind.REPORT && item.number() == report.number())
            .forEach(item -> delays.add(delay(late, item)));
      }
    }
    return delays;
  }

  private static Delay delay(boolean late, DueItem item) {
    return new Delay(
        late ? FindingKind.LATE : FindingKind.OMITTED,
        item.kind(),
        item.number(),
        item.clock(),
        item.dueOn(),
        item.doneOn());
  }

  /** Whoever recorded the lead it grew out of, or else whoever registered it. */
  private static ActorId foundBy(MediationCase it) {
    return it.registered().lead().isPresent()
        ? it.firstReceiver().orElseThrow().actor()
        : it.events().get(0).actor();
  }

  private static Chain chain(MediationCase it) {
    Set<Role> guiding = EnumSet.of(Role.JUDICIAL_OFFICE, Role.COUNTY_BUREAU);
    boolean found = FOUND.contains(it.registered().source());
    return new Chain(
        it.firstReceiver().orElseThrow(),
        found ? Optional.of(foundBy(it)) : Optional.empty(),
        it.events().stream()
            .map(CaseEvent::body)
            .filter(MediationEvent.MediatorNamed.class::isInstance)
            .map(body -> ((MediationEvent.MediatorNamed) body).mediator())
            .distinct()
            .toList(),
        it.holder().orElseThrow(),
        it.events().stream()
            .filter(event -> guiding.contains(event.role()))
            .flatMap(event -> event.organisation().stream())
            .distinct()
            .toList());
  }
}
