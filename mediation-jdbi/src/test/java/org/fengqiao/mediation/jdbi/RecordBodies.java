package org.fengqiao.mediation.jdbi;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.casework.CaseEventBody;
import org.fengqiao.mediation.casework.Paper;
import org.fengqiao.mediation.casework.RecordEvent;
import org.fengqiao.mediation.casework.SupervisionEvent;
import org.fengqiao.mediation.casework.record.Accountability;
import org.fengqiao.mediation.casework.record.BadOutcomeKind;
import org.fengqiao.mediation.casework.record.ComplaintConsequence;
import org.fengqiao.mediation.casework.record.ComplaintResult;
import org.fengqiao.mediation.casework.record.ComplaintSubject;
import org.fengqiao.mediation.casework.record.CorrectableFact;
import org.fengqiao.mediation.casework.record.Correction;
import org.fengqiao.mediation.casework.record.CorrectionSource;
import org.fengqiao.mediation.casework.record.DataAnswer;
import org.fengqiao.mediation.casework.record.DataRequestKind;
import org.fengqiao.mediation.casework.record.DestructionGround;
import org.fengqiao.mediation.casework.record.ErasureGround;
import org.fengqiao.mediation.casework.record.FindingKind;
import org.fengqiao.mediation.casework.record.Heir;
import org.fengqiao.mediation.casework.record.HoldReason;
import org.fengqiao.mediation.casework.record.LookBackTrigger;
import org.fengqiao.mediation.casework.record.SupervisionDemand;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.TextRef;

/** Bodies about the record of a case and the work on it. */
final class RecordBodies {

  private static final TextRef TEXT = TextRef.of("9901-T1");
  private static final PartyNumber ONE = PartyNumber.of(1);

  private RecordBodies() {}

  static List<CaseEventBody> all() {
    return List.of(
        new RecordEvent.RecordCorrected(
            new Correction(
                1,
                CorrectableFact.PARTY_KIND,
                Optional.of(ONE),
                Optional.of("PERSON"),
                "ORGANISATION"),
            TEXT,
            CorrectionSource.REVIEW),
        new RecordEvent.RecordCorrected(
            new Correction(
                1, CorrectableFact.ARISEN_ON, Optional.empty(), Optional.empty(), "2026-03-01"),
            TEXT,
            CorrectionSource.RECORDER),
        new RecordEvent.DataRequested(
            1,
            DataRequestKind.CORRECTION,
            ONE,
            TEXT,
            Optional.of(new Heir(PersonRef.of("9901-P9"), TextRef.of("9901-T2"))),
            Optional.of(4),
            Optional.of(ErasureGround.TERM_OVER),
            Optional.of(TextRef.of("9901-T3")),
            7),
        new RecordEvent.DataRequested(
            2,
            DataRequestKind.ACCESS,
            ONE,
            TEXT,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            8),
        new RecordEvent.DataAnswered(
            1,
            DataAnswer.GRANTED,
            List.of(Paper.MINUTES, Paper.AGREEMENT_PAPER),
            Optional.of(9),
            Optional.of(TEXT)),
        new RecordEvent.DataAnswered(
            2, DataAnswer.REFUSED, List.of(), Optional.empty(), Optional.empty()),
        new RecordEvent.AnswerAppealed(1, TEXT),
        new RecordEvent.AppealDecided(1, Optional.of(9), TEXT),
        new RecordEvent.AppealDecided(1, Optional.empty(), TEXT),
        new RecordEvent.DataRestricted(ONE, 3, TEXT),
        new RecordEvent.ErasureProposed(
            1, List.of(ONE, PartyNumber.of(2)), DestructionGround.RETENTION_OVER, TEXT),
        new RecordEvent.ErasureDecided(1, true, TEXT),
        new RecordEvent.HoldSet(1, HoldReason.SUIT, TEXT),
        new RecordEvent.HoldLifted(1, TEXT),
        new SupervisionEvent.SupervisionOpened(1, SupervisionDemand.PROGRESS, TEXT, 5),
        new SupervisionEvent.SupervisionAnswered(1, TEXT),
        new SupervisionEvent.ComplaintMade(
            1,
            ComplaintSubject.MEDIATOR,
            Optional.of(MediatorId.of("9901-M1")),
            Optional.of(ONE),
            TEXT,
            6),
        new SupervisionEvent.ComplaintMade(
            2, ComplaintSubject.HANDLING, Optional.empty(), Optional.empty(), TEXT, 7),
        new SupervisionEvent.ComplaintAnswered(
            1, ComplaintResult.FOUNDED, ComplaintConsequence.CORRECTION_ORDERED, TEXT),
        new SupervisionEvent.LookBackOpened(1, LookBackTrigger.CRIMINAL_OR_MASS, TEXT),
        new SupervisionEvent.PersonHeard(1, ActorId.of("u-1"), TEXT),
        new SupervisionEvent.FindingMade(
            1, FindingKind.CONCEALED, ActorId.of("u-1"), Accountability.SERIOUS, TEXT),
        new SupervisionEvent.LookBackReported(1, TEXT),
        new SupervisionEvent.BadOutcomeRecorded(
            BadOutcomeKind.MASS, LocalDate.of(2026, 5, 4), TEXT));
  }
}
