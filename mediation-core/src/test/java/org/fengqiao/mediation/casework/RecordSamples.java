package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.Village.KAN;
import static org.fengqiao.mediation.casework.Village.ZOU;
import static org.fengqiao.mediation.casework.Village.text;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.actor.RegionSubtree;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.actor.Scope;
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
import org.fengqiao.mediation.casework.record.HoldReason;
import org.fengqiao.mediation.casework.record.LookBackTrigger;
import org.fengqiao.mediation.casework.record.SupervisionDemand;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.region.RegionLevel;

/** Actions about the record of a case and the work on it, and who does them. */
final class RecordSamples {

  static final Actor BUREAU =
      Actor.office(
          ActorId.of("u-bureau"),
          Role.COUNTY_BUREAU,
          OrganisationId.of("9901-BUREAU"),
          RegionSubtree.of(Village.PLACE, RegionLevel.COUNTY));
  static final Actor AUDITOR =
      new Actor(
          ActorId.of("u-audit"),
          Role.AUDITOR,
          new Scope.Mandate(Set.of(Village.CASE)),
          Optional.empty(),
          Optional.empty());

  private RecordSamples() {}

  static CaseAction action(ActionKind kind) {
    return switch (kind) {
      case CORRECT_RECORD -> correct(1, CorrectableFact.DISPUTE_TYPE, "NEIGHBOUR", "LAND-CONTRACT");
      case REQUEST_ACCESS -> ask(DataRequestKind.ACCESS, ZOU);
      case REQUEST_CORRECTION -> ask(DataRequestKind.CORRECTION, ZOU);
      case REQUEST_ERASURE -> ask(DataRequestKind.ERASURE, ZOU);
      case RESTRICT -> new RecordAction.Restrict(1, text("KEPT"));
      case ERASE -> propose(DestructionGround.UNLAWFUL_COLLECTION, ZOU, KAN);
      case LEGAL_HOLD -> new RecordAction.SetHold(HoldReason.SUIT, text("JUDGMENT"));
      case SUPERVISE ->
          new SupervisionAction.Supervise(
              SupervisionDemand.PROGRESS, text("PROGRESS"), Optional.empty());
      case ANSWER_SUPERVISION -> new SupervisionAction.AnswerSupervision(1, text("DONE"));
      case COMPLAIN -> complain(ComplaintSubject.HANDLING);
      case OPEN_LOOKBACK ->
          new SupervisionAction.OpenLookBack(LookBackTrigger.CRIMINAL_OR_MASS, text("WHY"));
      case RECORD_BAD_OUTCOME ->
          new SupervisionAction.RecordBadOutcome(
              BadOutcomeKind.PETITION, Village.day("2026-05-01"), text("SOURCE"));
      default -> throw new IllegalArgumentException(kind.code());
    };
  }

  static Actor actor(ActionKind kind) {
    return switch (kind) {
      case REQUEST_ACCESS, REQUEST_CORRECTION, REQUEST_ERASURE, COMPLAIN -> Village.ZOU_SELF;
      case SUPERVISE, OPEN_LOOKBACK -> BUREAU;
      default -> Village.DIRECTOR;
    };
  }

  static RecordAction.CorrectRecord correct(
      int event, CorrectableFact fact, String wrong, String right) {
    return new RecordAction.CorrectRecord(
        new Correction(event, fact, Optional.empty(), Optional.of(wrong), right),
        text("SLIP"),
        CorrectionSource.RECORDER);
  }

  static RecordAction.RequestData ask(DataRequestKind about, PartyNumber party) {
    return new RecordAction.RequestData(
        about,
        party,
        text("IDENTITY"),
        Optional.empty(),
        about == DataRequestKind.CORRECTION ? Optional.of(1) : Optional.empty(),
        about == DataRequestKind.ERASURE
            ? Optional.of(ErasureGround.PURPOSE_ENDED)
            : Optional.empty(),
        Optional.empty());
  }

  static RecordAction.AnswerData answer(
      DataRequestKind about, int request, DataAnswer answer, Paper... copies) {
    return new RecordAction.AnswerData(
        about,
        request,
        answer,
        List.of(copies),
        Optional.empty(),
        answer == DataAnswer.GRANTED ? Optional.empty() : Optional.of(text("REASONS")));
  }

  static RecordAction.ProposeErasure propose(DestructionGround ground, PartyNumber... parties) {
    return new RecordAction.ProposeErasure(List.of(parties), ground, text("APPRAISAL"));
  }

  static SupervisionAction.Complain complain(ComplaintSubject subject) {
    return new SupervisionAction.Complain(
        subject, Optional.empty(), Optional.of(ZOU), text("COMPLAINT"));
  }

  static SupervisionAction.AnswerComplaint answer(int complaint, ComplaintResult result) {
    return new SupervisionAction.AnswerComplaint(
        complaint, result, ComplaintConsequence.EXPLAINED, text("ANSWER"));
  }

  static SupervisionAction.MakeFinding finding(FindingKind kind, Actor about) {
    return new SupervisionAction.MakeFinding(
        1, kind, about.id(), Accountability.SERIOUS, text("FACTS"));
  }

  /** Every step of these rows, with arguments that are mostly possible. */
  static CaseAction action(ActionKind kind, MediationCase it, Random random) {
    int number = 1 + random.nextInt(2);
    PartyNumber party = random.nextBoolean() ? ZOU : KAN;
    int step = random.nextInt(4);
    return switch (kind) {
      case CORRECT_RECORD -> correction(it, random);
      case REQUEST_ACCESS -> data(DataRequestKind.ACCESS, number, party, step);
      case REQUEST_CORRECTION -> data(DataRequestKind.CORRECTION, number, party, step);
      case REQUEST_ERASURE -> data(DataRequestKind.ERASURE, number, party, step);
      case RESTRICT -> new RecordAction.Restrict(number, text("KEPT"));
      case ERASE ->
          step > 0
              ? propose(pick(DestructionGround.values(), random), party)
              : new RecordAction.DecideErasure(number, random.nextBoolean(), text("DECIDED"));
      case LEGAL_HOLD ->
          step > 1
              ? new RecordAction.LiftHold(number, text("OVER"))
              : new RecordAction.SetHold(pick(HoldReason.values(), random), text("END"));
      case SUPERVISE ->
          new SupervisionAction.Supervise(
              pick(SupervisionDemand.values(), random), text("ASKED"), Optional.empty());
      case ANSWER_SUPERVISION -> new SupervisionAction.AnswerSupervision(number, text("DONE"));
      case COMPLAIN -> complaint(number, step, party);
      case OPEN_LOOKBACK -> lookBack(number, step);
      case RECORD_BAD_OUTCOME ->
          new SupervisionAction.RecordBadOutcome(
              pick(BadOutcomeKind.values(), random), Village.day("2026-04-01"), text("SOURCE"));
      default -> action(kind);
    };
  }

  private static CaseAction correction(MediationCase it, Random random) {
    CorrectableFact fact = pick(CorrectableFact.values(), random);
    int event = 1;
    if (fact == CorrectableFact.DAY_OF_EVENT || fact == CorrectableFact.AMOUNT_PAID) {
      event = 1 + random.nextInt(Math.max(1, it.version()));
    }
    Optional<PartyNumber> party =
        fact == CorrectableFact.PARTY_KIND || fact == CorrectableFact.PARTY_REGION
            ? Optional.of(ZOU)
            : Optional.empty();
    String right =
        switch (fact) {
          case DISPUTE_TYPE -> random.nextBoolean() ? "NEIGHBOUR" : "OTHER";
          case PLACE, PARTY_REGION -> Village.PLACE.digits();
          case SOURCE -> pick(CaseSource.values(), random).code();
          case COMPLEXITY -> pick(Complexity.values(), random).code();
          case PARTY_KIND -> random.nextBoolean() ? "PERSON" : "ORGANISATION";
          case ARISEN_ON -> "2026-03-" + (10 + random.nextInt(20));
          case DAY_OF_EVENT -> "2026-04-0" + (1 + random.nextInt(9));
          case AMOUNT_PAID -> String.valueOf(random.nextInt(500));
        };
    Correction asked = new Correction(event, fact, party, Optional.empty(), right);
    Optional<String> wrong =
        it.version() == 0
            ? Optional.empty()
            : Corrections.value(it.effectiveEvents().get(event - 1), asked);
    return new RecordAction.CorrectRecord(
        new Correction(event, fact, party, wrong, right), text("SLIP"), CorrectionSource.REVIEW);
  }

  private static CaseAction data(DataRequestKind about, int number, PartyNumber party, int step) {
    return switch (step) {
      case 0 -> ask(about, party);
      case 1 ->
          about == DataRequestKind.ACCESS
              ? answer(about, number, DataAnswer.GRANTED, Paper.MINUTES)
              : answer(
                  about,
                  number,
                  about == DataRequestKind.ERASURE ? DataAnswer.REFUSED : DataAnswer.NOTED);
      case 2 -> new RecordAction.AppealAnswer(about, number, text("APPEAL"));
      default -> new RecordAction.DecideAppeal(about, number, number == 1, text("DECIDED"));
    };
  }

  private static CaseAction complaint(int number, int step, PartyNumber party) {
    return step > 1
        ? answer(number, ComplaintResult.PARTLY_FOUNDED)
        : new SupervisionAction.Complain(
            ComplaintSubject.HANDLING,
            Optional.empty(),
            step == 0 ? Optional.of(party) : Optional.empty(),
            text("COMPLAINT"));
  }

  private static CaseAction lookBack(int number, int step) {
    return switch (step) {
      case 0 -> new SupervisionAction.OpenLookBack(LookBackTrigger.PERFUNCTORY, text("WHY"));
      case 1 -> new SupervisionAction.HearPerson(number, Village.MEDIATOR.id(), text("STATEMENT"));
      case 2 -> finding(FindingKind.CARELESS, Village.MEDIATOR);
      default -> new SupervisionAction.ReportLookBack(number, text("REPORT"));
    };
  }

  private static <T> T pick(T[] values, Random random) {
    return List.of(values).get(random.nextInt(values.length));
  }
}
