package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.Optional;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.casework.record.Accountability;
import org.fengqiao.mediation.casework.record.BadOutcomeKind;
import org.fengqiao.mediation.casework.record.ComplaintConsequence;
import org.fengqiao.mediation.casework.record.ComplaintResult;
import org.fengqiao.mediation.casework.record.ComplaintSubject;
import org.fengqiao.mediation.casework.record.FindingKind;
import org.fengqiao.mediation.casework.record.LookBackTrigger;
import org.fengqiao.mediation.casework.record.SupervisionDemand;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.TextRef;

/** What happened about the work on a case. */
public sealed interface SupervisionEvent extends CaseEventBody {

  /**
   * An office watches the case (T120).
   *
   * @param supervision its number within the case
   * @param demand what is asked for
   * @param text in words
   * @param clock the number of the clock by which it is to be answered
   */
  record SupervisionOpened(int supervision, SupervisionDemand demand, TextRef text, int clock)
      implements SupervisionEvent {
    @Override
    public EventKind kind() {
      return EventKind.SUPERVISION_OPENED;
    }
  }

  /**
   * The committee answered (T121).
   *
   * @param supervision its number
   * @param answer what was done
   */
  record SupervisionAnswered(int supervision, TextRef answer) implements SupervisionEvent {
    @Override
    public EventKind kind() {
      return EventKind.SUPERVISION_ANSWERED;
    }
  }

  /**
   * Somebody complained (T122).
   *
   * @param complaint its number within the case
   * @param subject what it is about
   * @param mediator the mediator complained of
   * @param by the party who complained
   * @param text in words
   * @param clock the number of the clock by which it is to be answered
   */
  record ComplaintMade(
      int complaint,
      ComplaintSubject subject,
      Optional<MediatorId> mediator,
      Optional<PartyNumber> by,
      TextRef text,
      int clock)
      implements SupervisionEvent {
    @Override
    public EventKind kind() {
      return EventKind.COMPLAINT_MADE;
    }
  }

  /**
   * A complaint was answered (T122).
   *
   * @param complaint its number
   * @param result what it came to
   * @param consequence what follows
   * @param answer in words
   */
  record ComplaintAnswered(
      int complaint, ComplaintResult result, ComplaintConsequence consequence, TextRef answer)
      implements SupervisionEvent {
    @Override
    public EventKind kind() {
      return EventKind.COMPLAINT_ANSWERED;
    }
  }

  /**
   * A look-back was opened (T123).
   *
   * @param lookBack its number within the case
   * @param trigger why
   * @param reason in words
   */
  record LookBackOpened(int lookBack, LookBackTrigger trigger, TextRef reason)
      implements SupervisionEvent {
    @Override
    public EventKind kind() {
      return EventKind.LOOKBACK_OPENED;
    }
  }

  /**
   * Somebody concerned was heard.
   *
   * @param lookBack its number
   * @param person who
   * @param statement what was said
   */
  record PersonHeard(int lookBack, ActorId person, TextRef statement) implements SupervisionEvent {
    @Override
    public EventKind kind() {
      return EventKind.PERSON_HEARD;
    }
  }

  /**
   * Something was found about how somebody worked.
   *
   * @param lookBack its number
   * @param finding what
   * @param person about whom
   * @param accountability what is proposed
   * @param facts the facts it rests on
   */
  record FindingMade(
      int lookBack,
      FindingKind finding,
      ActorId person,
      Accountability accountability,
      TextRef facts)
      implements SupervisionEvent {
    @Override
    public EventKind kind() {
      return EventKind.FINDING_MADE;
    }
  }

  /**
   * A look-back was reported.
   *
   * @param lookBack its number
   * @param report the report
   */
  record LookBackReported(int lookBack, TextRef report) implements SupervisionEvent {
    @Override
    public EventKind kind() {
      return EventKind.LOOKBACK_REPORTED;
    }
  }

  /**
   * The dispute turned bad (T124).
   *
   * @param outcome how
   * @param day when
   * @param source who says so
   */
  record BadOutcomeRecorded(BadOutcomeKind outcome, LocalDate day, TextRef source)
      implements SupervisionEvent {
    @Override
    public EventKind kind() {
      return EventKind.BAD_OUTCOME_RECORDED;
    }
  }
}
