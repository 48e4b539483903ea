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

/** What can be done about the work on a case (T120 to T124). It never touches the mediation. */
public sealed interface SupervisionAction extends CaseAction {

  /**
   * Watch a case (督办, T120).
   *
   * @param demand what is asked for
   * @param text in words
   * @param answerBy the day an answer is asked for; by default the period of the place
   */
  record Supervise(SupervisionDemand demand, TextRef text, Optional<LocalDate> answerBy)
      implements SupervisionAction {
    @Override
    public ActionKind kind() {
      return ActionKind.SUPERVISE;
    }
  }

  /**
   * Answer it (答复督办, T121).
   *
   * @param supervision its number
   * @param answer what was done
   */
  record AnswerSupervision(int supervision, TextRef answer) implements SupervisionAction {
    @Override
    public ActionKind kind() {
      return ActionKind.ANSWER_SUPERVISION;
    }
  }

  /** A step about a complaint (T122). */
  sealed interface OnComplaint extends SupervisionAction {
    @Override
    default ActionKind kind() {
      return ActionKind.COMPLAIN;
    }
  }

  /**
   * Complain (投诉, T122). What somebody says who is not in the case is written down by the office
   * that receives it.
   *
   * @param subject what it is about
   * @param mediator the mediator complained of; exactly if it is about one
   * @param by the party who complains; exactly if a party or representative does
   * @param text in words
   */
  record Complain(
      ComplaintSubject subject,
      Optional<MediatorId> mediator,
      Optional<PartyNumber> by,
      TextRef text)
      implements OnComplaint {}

  /**
   * Answer a complaint (T122).
   *
   * @param complaint its number
   * @param result what it came to
   * @param consequence what follows
   * @param answer in words
   */
  record AnswerComplaint(
      int complaint, ComplaintResult result, ComplaintConsequence consequence, TextRef answer)
      implements OnComplaint {}

  /** A step of a look-back (T123). */
  sealed interface OnLookBack extends SupervisionAction {
    @Override
    default ActionKind kind() {
      return ActionKind.OPEN_LOOKBACK;
    }
  }

  /**
   * Open a look-back (责任倒查, T123). It holds everything.
   *
   * @param trigger why
   * @param reason in words
   */
  record OpenLookBack(LookBackTrigger trigger, TextRef reason) implements OnLookBack {}

  /**
   * Hear somebody concerned.
   *
   * @param lookBack its number
   * @param person who
   * @param statement what was said
   */
  record HearPerson(int lookBack, ActorId person, TextRef statement) implements OnLookBack {}

  /**
   * Find something about how somebody worked; after the person was heard.
   *
   * @param lookBack its number
   * @param finding what
   * @param person about whom
   * @param accountability what is proposed
   * @param facts the facts it rests on
   */
  record MakeFinding(
      int lookBack,
      FindingKind finding,
      ActorId person,
      Accountability accountability,
      TextRef facts)
      implements OnLookBack {}

  /**
   * Report a look-back.
   *
   * @param lookBack its number
   * @param report the report
   */
  record ReportLookBack(int lookBack, TextRef report) implements OnLookBack {}

  /**
   * Record how the dispute turned bad (登记激化后果, T124).
   *
   * @param outcome how
   * @param day when
   * @param source who says so
   */
  record RecordBadOutcome(BadOutcomeKind outcome, LocalDate day, TextRef source)
      implements SupervisionAction {
    @Override
    public ActionKind kind() {
      return ActionKind.RECORD_BAD_OUTCOME;
    }
  }
}
