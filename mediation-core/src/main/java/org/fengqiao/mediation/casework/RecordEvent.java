package org.fengqiao.mediation.casework;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.casework.record.Correction;
import org.fengqiao.mediation.casework.record.CorrectionSource;
import org.fengqiao.mediation.casework.record.DataAnswer;
import org.fengqiao.mediation.casework.record.DataRequestKind;
import org.fengqiao.mediation.casework.record.DestructionGround;
import org.fengqiao.mediation.casework.record.ErasureGround;
import org.fengqiao.mediation.casework.record.Heir;
import org.fengqiao.mediation.casework.record.HoldReason;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.TextRef;

/** What happened to the record of a case and the personal data in it. */
public sealed interface RecordEvent extends CaseEventBody {

  /**
   * The record was corrected (T114).
   *
   * @param correction the event, the wrong and the right value
   * @param reason why it was wrong
   * @param source where the right value comes from
   */
  record RecordCorrected(Correction correction, TextRef reason, CorrectionSource source)
      implements RecordEvent {
    @Override
    public EventKind kind() {
      return EventKind.RECORD_CORRECTED;
    }
  }

  /**
   * Somebody asked about personal data (T115 to T117).
   *
   * @param request its number within the case
   * @param about what was asked for
   * @param party whose data
   * @param identity how identity was proven
   * @param heir the heir who asked
   * @param datum the event to be corrected
   * @param ground why erasure was asked for
   * @param words what was asked, in words
   * @param clock the number of the clock by which it is to be answered
   */
  record DataRequested(
      int request,
      DataRequestKind about,
      PartyNumber party,
      TextRef identity,
      Optional<Heir> heir,
      Optional<Integer> datum,
      Optional<ErasureGround> ground,
      Optional<TextRef> words,
      int clock)
      implements RecordEvent {
    @Override
    public EventKind kind() {
      return EventKind.DATA_REQUESTED;
    }
  }

  /**
   * A request was answered.
   *
   * @param request its number
   * @param answer the answer
   * @param copies the papers copied
   * @param correction the number of the correction that was made
   * @param reasons the reasons, or the disagreement that is noted
   */
  record DataAnswered(
      int request,
      DataAnswer answer,
      List<Paper> copies,
      Optional<Integer> correction,
      Optional<TextRef> reasons)
      implements RecordEvent {

    /** Copies the list. */
    public DataAnswered {
      copies = List.copyOf(copies);
    }

    @Override
    public EventKind kind() {
      return EventKind.DATA_ANSWERED;
    }
  }

  /**
   * The county bureau was asked to look at an answer.
   *
   * @param request the number of the request
   * @param reasons why
   */
  record AnswerAppealed(int request, TextRef reasons) implements RecordEvent {
    @Override
    public EventKind kind() {
      return EventKind.ANSWER_APPEALED;
    }
  }

  /**
   * The county bureau decided about an answer.
   *
   * @param request the number of the request
   * @param clock the number of the clock for a new answer; empty if the answer stays
   * @param reasons why
   */
  record AppealDecided(int request, Optional<Integer> clock, TextRef reasons)
      implements RecordEvent {
    @Override
    public EventKind kind() {
      return EventKind.APPEAL_DECIDED;
    }
  }

  /**
   * The data of a party is kept and secured only (T118).
   *
   * @param party whose
   * @param request the request that led to it
   * @param reasons why it may not be erased
   */
  record DataRestricted(PartyNumber party, int request, TextRef reasons) implements RecordEvent {
    @Override
    public EventKind kind() {
      return EventKind.DATA_RESTRICTED;
    }
  }

  /**
   * It was proposed to erase personal data (T119).
   *
   * @param proposal its number within the case
   * @param parties whose
   * @param ground why
   * @param appraisal the appraisal, or the finding of unlawful collection
   */
  record ErasureProposed(
      int proposal, List<PartyNumber> parties, DestructionGround ground, TextRef appraisal)
      implements RecordEvent {

    /** Copies the list. */
    public ErasureProposed {
      parties = List.copyOf(parties);
    }

    @Override
    public EventKind kind() {
      return EventKind.ERASURE_PROPOSED;
    }
  }

  /**
   * Such a proposal was decided; if approved, the data is to be gone from then on (T119).
   *
   * @param proposal its number
   * @param approved whether the data goes
   * @param reasons why
   */
  record ErasureDecided(int proposal, boolean approved, TextRef reasons) implements RecordEvent {
    @Override
    public EventKind kind() {
      return EventKind.ERASURE_DECIDED;
    }
  }

  /**
   * Everything was put on hold (T125).
   *
   * @param hold its number within the case
   * @param reason why
   * @param endCondition when it ends
   */
  record HoldSet(int hold, HoldReason reason, TextRef endCondition) implements RecordEvent {
    @Override
    public EventKind kind() {
      return EventKind.HOLD_SET;
    }
  }

  /**
   * A hold was lifted (T125).
   *
   * @param hold its number
   * @param reason how its end condition came about
   */
  record HoldLifted(int hold, TextRef reason) implements RecordEvent {
    @Override
    public EventKind kind() {
      return EventKind.HOLD_LIFTED;
    }
  }
}
