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

/** What can be done about the record of a case and the personal data in it (T114 to T119, T125). */
public sealed interface RecordAction extends CaseAction {

  /**
   * Correct the record (T114). Nothing is overwritten: the correction is an event of its own, and
   * what was known before it stays readable.
   *
   * @param correction the event, the wrong and the right value
   * @param reason why it was wrong
   * @param source where the right value comes from
   */
  record CorrectRecord(Correction correction, TextRef reason, CorrectionSource source)
      implements RecordAction {
    @Override
    public ActionKind kind() {
      return ActionKind.CORRECT_RECORD;
    }
  }

  /** A step about a request: the request, its answer, an appeal, what the appeal came to. */
  sealed interface OnData extends RecordAction {

    /** Returns what the request asks for, which decides the row. */
    DataRequestKind about();

    @Override
    default ActionKind kind() {
      return switch (about()) {
        case ACCESS -> ActionKind.REQUEST_ACCESS;
        case CORRECTION -> ActionKind.REQUEST_CORRECTION;
        case ERASURE -> ActionKind.REQUEST_ERASURE;
      };
    }
  }

  /**
   * Ask about personal data (T115 to T117, PIPL 45 to 49). A party or representative asks; what an
   * heir asks is written down by the committee.
   *
   * @param about what is asked for
   * @param party whose data
   * @param identity how identity was proven
   * @param heir the heir who asks in place of a party who died
   * @param datum the number of the event to be corrected; for a correction only
   * @param ground why; for erasure only
   * @param words what is asked, in words
   */
  record RequestData(
      DataRequestKind about,
      PartyNumber party,
      TextRef identity,
      Optional<Heir> heir,
      Optional<Integer> datum,
      Optional<ErasureGround> ground,
      Optional<TextRef> words)
      implements OnData {}

  /**
   * Answer a request (T115 to T117, PIPL 50). Erasure is answered here only by a refusal; it is
   * granted by T118 or T119.
   *
   * @param about what was asked for
   * @param request its number
   * @param answer the answer
   * @param copies the papers copied; for access
   * @param correction the number of the correction that was made; for a correction that was granted
   * @param reasons the reasons of a refusal, or the disagreement that is noted
   */
  record AnswerData(
      DataRequestKind about,
      int request,
      DataAnswer answer,
      List<Paper> copies,
      Optional<Integer> correction,
      Optional<TextRef> reasons)
      implements OnData {

    /** Copies the list. */
    public AnswerData {
      copies = List.copyOf(copies);
    }
  }

  /**
   * Ask the county bureau to look at an answer.
   *
   * @param about what was asked for
   * @param request its number
   * @param reasons why
   */
  record AppealAnswer(DataRequestKind about, int request, TextRef reasons) implements OnData {}

  /**
   * Decide such an appeal.
   *
   * @param about what was asked for
   * @param request its number
   * @param upheld whether the answer stays; otherwise the committee answers anew
   * @param reasons why
   */
  record DecideAppeal(DataRequestKind about, int request, boolean upheld, TextRef reasons)
      implements OnData {}

  /**
   * Keep and secure data only, because it may not be erased yet (T118, PIPL 47). Answers the
   * request.
   *
   * @param request the number of the request for erasure
   * @param reasons why it may not be erased
   */
  record Restrict(int request, TextRef reasons) implements RecordAction {
    @Override
    public ActionKind kind() {
      return ActionKind.RESTRICT;
    }
  }

  /** A step towards erasure: one person proposes, another decides. */
  sealed interface Erase extends RecordAction {
    @Override
    default ActionKind kind() {
      return ActionKind.ERASE;
    }
  }

  /**
   * Propose to erase personal data (T119).
   *
   * @param parties whose
   * @param ground why
   * @param appraisal the appraisal, or the finding of unlawful collection
   */
  record ProposeErasure(List<PartyNumber> parties, DestructionGround ground, TextRef appraisal)
      implements Erase {

    /** Copies the list. */
    public ProposeErasure {
      parties = List.copyOf(parties);
    }
  }

  /**
   * Decide such a proposal.
   *
   * @param proposal its number
   * @param approved whether the data goes
   * @param reasons why
   */
  record DecideErasure(int proposal, boolean approved, TextRef reasons) implements Erase {}

  /** A step about legal holds. */
  sealed interface OnHold extends RecordAction {
    @Override
    default ActionKind kind() {
      return ActionKind.LEGAL_HOLD;
    }
  }

  /**
   * Hold everything (T125).
   *
   * @param reason why
   * @param endCondition when it ends
   */
  record SetHold(HoldReason reason, TextRef endCondition) implements OnHold {}

  /**
   * Lift a hold (T125).
   *
   * @param hold its number
   * @param reason how its end condition came about
   */
  record LiftHold(int hold, TextRef reason) implements OnHold {}
}
