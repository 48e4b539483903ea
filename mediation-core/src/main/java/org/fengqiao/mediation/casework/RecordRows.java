package org.fengqiao.mediation.casework;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.casework.record.DataAnswer;
import org.fengqiao.mediation.casework.record.DataRequest;
import org.fengqiao.mediation.casework.record.DataRequestKind;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.party.PartyNumber;

/** The rows about requests concerning personal data, and the row of the corrected record. */
final class RecordRows {

  /** Every state of a case that is registered. */
  static final CaseState[] ANY = {
    CaseState.REG,
    CaseState.DECL,
    CaseState.ACC,
    CaseState.MED,
    CaseState.AGR,
    CaseState.FAIL,
    CaseState.TERM,
    CaseState.XFER,
    CaseState.CLOSED,
    CaseState.ARCH
  };

  /**
   * Papers a party gave, signed or received: application, receipts, notices, authority, joint
   * minutes, agreement and what follows from it. Never notes of mediators, assessments, plans,
   * reports and papers of the office.
   */
  private static final Set<String> OF_PARTIES =
      Set.of(
          "F04", "F05", "F08", "F09", "F10", "F11", "F12", "F15", "F20", "F21", "F23", "F24", "F27",
          "F29", "F30", "F31", "F32", "F33", "F34", "F35", "F40", "F41", "F42", "F43", "F44", "F45",
          "F46", "F48", "F54", "F55", "F59");

  private static final Set<Role> COMMITTEE =
      EnumSet.of(Role.MEDIATOR, Role.PRESIDING_MEDIATOR, Role.DIRECTOR);

  private RecordRows() {}

  static List<CaseRow<?>> rows() {
    return List.of(
        CorrectionRows.correctRecord(),
        request(ActionKind.REQUEST_ACCESS, "45, 49, 50").does(RecordRows::apply),
        request(ActionKind.REQUEST_CORRECTION, "46, 49, 50", Paper.CORRECTION_RECORD)
            .does(RecordRows::apply),
        request(ActionKind.REQUEST_ERASURE, "47, 49, 50")
            .guard(ErasureRows::directorDoesNotMediate, RecordProblem.DIRECTOR_MEDIATES)
            .does(RecordRows::apply),
        ErasureRows.restrict(),
        ErasureRows.erase(),
        HoldRows.legalHold());
  }

  private static CaseRow.Builder<RecordAction.OnData> request(
      ActionKind kind, String articles, Paper... before) {
    return CaseRow.of(kind, RecordAction.OnData.class)
        .from(ANY)
        .papers(before)
        .papers(Paper.DATA_ANSWER)
        .basis(personalData(articles))
        .guard(RecordRows::bureauNeedsAnAppeal, RecordProblem.NO_APPEAL)
        .arguments(RecordRows::check);
  }

  static LegalBasis personalData(String articles) {
    return LegalBasis.law("个人信息保护法", "Personal Information Protection Law", "2021", articles);
  }

  private static DataRequestKind about(ActionKind kind) {
    return switch (kind) {
      case REQUEST_ACCESS -> DataRequestKind.ACCESS;
      case REQUEST_CORRECTION -> DataRequestKind.CORRECTION;
      default -> DataRequestKind.ERASURE;
    };
  }

  private static void bureauNeedsAnAppeal(Attempt attempt) {
    boolean appealed =
        attempt.it().records().dataRequests().stream()
            .anyMatch(r -> r.kind() == about(attempt.kind()) && r.appealed());
    if (attempt.actor().role() == Role.COUNTY_BUREAU && !appealed) {
      attempt.report(RecordProblem.NO_APPEAL, attempt.kind());
    }
  }

  private static void check(RecordAction.OnData action, Attempt attempt) {
    if (action instanceof RecordAction.RequestData asked) {
      checkRequest(asked, attempt);
    } else if (action instanceof RecordAction.AnswerData answer) {
      checkAnswer(answer, attempt);
    } else if (action instanceof RecordAction.AppealAnswer appeal) {
      if (isFor(attempt.isPartyOrAgent(), attempt)) {
        checkRequest(
            appeal.request(),
            own(attempt).stream().filter(r -> !r.isPending() && !r.appealed()).toList(),
            attempt);
      }
    } else if (action instanceof RecordAction.DecideAppeal decision
        && isFor(attempt.actor().role() == Role.COUNTY_BUREAU, attempt)) {
      checkRequest(
          decision.request(),
          own(attempt).stream().filter(DataRequest::appealed).toList(),
          attempt);
    }
  }

  /** The requests of the row that concern the actor; for an office all of them. */
  private static List<DataRequest> own(Attempt attempt) {
    return attempt.it().records().dataRequests().stream()
        .filter(request -> request.kind() == about(attempt.kind()))
        .filter(request -> attempt.ownParties().contains(request.party()))
        .toList();
  }

  private static boolean isFor(boolean role, Attempt attempt) {
    if (!role) {
      attempt.report(RecordProblem.STEP_NOT_YOURS, "about", attempt.actor().role());
    }
    return role;
  }

  /** Returns the request with the number if it is one of those it can be. */
  static Optional<DataRequest> checkRequest(
      int number, List<DataRequest> possible, Attempt attempt) {
    Optional<DataRequest> found =
        possible.stream().filter(request -> request.number() == number).findFirst();
    if (found.isEmpty()) {
      attempt.notAmong(
          RecordProblem.UNKNOWN_REQUEST,
          "request",
          number,
          possible.stream().map(DataRequest::number).toList());
    }
    return found;
  }

  private static void checkRequest(RecordAction.RequestData asked, Attempt attempt) {
    boolean office = COMMITTEE.contains(attempt.actor().role());
    if (!isFor(office || attempt.isPartyOrAgent(), attempt)) {
      return;
    }
    attempt.checkParty("party", asked.party());
    expect("heir", office, asked.heir(), attempt);
    expect("datum", asked.about() == DataRequestKind.CORRECTION, asked.datum(), attempt);
    expect("ground", asked.about() == DataRequestKind.ERASURE, asked.ground(), attempt);
    asked
        .datum()
        .filter(datum -> datum < 1 || datum > attempt.it().version())
        .ifPresent(
            datum ->
                attempt.report(
                    RecordProblem.UNKNOWN_EVENT, "datum", datum, attempt.it().version()));
  }

  private static void expect(String field, boolean expected, Optional<?> given, Attempt attempt) {
    if (expected && given.isEmpty()) {
      attempt.report(CaseProblem.NOTHING_GIVEN, field);
    } else if (!expected && given.isPresent()) {
      attempt.report(RecordProblem.FIELD_NOT_EXPECTED, field);
    }
  }

  private static void checkAnswer(RecordAction.AnswerData answer, Attempt attempt) {
    if (!isFor(COMMITTEE.contains(attempt.actor().role()), attempt)) {
      return;
    }
    Optional<DataRequest> request =
        checkRequest(
            answer.request(),
            own(attempt).stream().filter(DataRequest::isPending).toList(),
            attempt);
    List<DataAnswer> possible = possible(answer.about(), attempt.actor().role());
    if (!possible.contains(answer.answer())) {
      attempt.report(RecordProblem.ANSWER_NOT_POSSIBLE, "answer", answer.answer(), possible);
      return;
    }
    boolean granted = answer.answer() == DataAnswer.GRANTED;
    boolean correction = answer.about() == DataRequestKind.CORRECTION;
    if (!granted) {
      expect("reasons", true, answer.reasons(), attempt);
    }
    expect("correction", granted && correction, answer.correction(), attempt);
    request.ifPresent(r -> checkCorrection(answer, r, attempt));
    checkCopies(answer, request, granted && !correction, attempt);
  }

  /** A mediator gives what is asked; what is refused is refused by the director. */
  private static List<DataAnswer> possible(DataRequestKind about, Role role) {
    boolean director = role == Role.DIRECTOR;
    return switch (about) {
      case ACCESS ->
          director ? List.of(DataAnswer.GRANTED, DataAnswer.REFUSED) : List.of(DataAnswer.GRANTED);
      case CORRECTION -> List.of(DataAnswer.GRANTED, DataAnswer.NOTED);
      case ERASURE -> List.of(DataAnswer.REFUSED);
    };
  }

  private static void checkCorrection(
      RecordAction.AnswerData answer, DataRequest request, Attempt attempt) {
    answer
        .correction()
        .filter(number -> !isMade(number, request, attempt.it()))
        .ifPresent(
            number -> attempt.report(RecordProblem.CORRECTION_NOT_MADE, "correction", number));
  }

  private static boolean isMade(int number, DataRequest request, MediationCase it) {
    return number >= 1
        && number <= it.version()
        && it.events().get(number - 1).body() instanceof RecordEvent.RecordCorrected corrected
        && request.datum().equals(Optional.of(corrected.correction().event()));
  }

  private static void checkCopies(
      RecordAction.AnswerData answer,
      Optional<DataRequest> request,
      boolean expected,
      Attempt attempt) {
    if (expected == answer.copies().isEmpty()) {
      attempt.report(
          expected ? CaseProblem.NOTHING_GIVEN : RecordProblem.FIELD_NOT_EXPECTED, "copies");
    }
    List<Paper> others =
        answer.copies().stream()
            .filter(
                paper ->
                    !OF_PARTIES.contains(paper.code())
                        || request
                            .filter(r -> isOfOthersOnly(paper, r.party(), attempt))
                            .isPresent())
            .toList();
    if (!others.isEmpty()) {
      attempt.report(RecordProblem.PAPER_NOT_OWN, "copies", others);
    }
  }

  /** Whether the volume holds the paper, and for other parties only. */
  private static boolean isOfOthersOnly(Paper paper, PartyNumber party, Attempt attempt) {
    List<VolumePaper> those =
        Volume.of(attempt.it(), attempt.rules().volume()).papers().stream()
            .filter(each -> each.paper() == paper)
            .toList();
    return !those.isEmpty()
        && those.stream()
            .noneMatch(each -> each.parties().isEmpty() || each.parties().contains(party));
  }

  private static void apply(RecordAction.OnData action, Attempt attempt, Effects effects) {
    ClockRule rule = attempt.rulesOfDay().records().dataRequest();
    if (action instanceof RecordAction.RequestData asked) {
      int clock = effects.start(rule, attempt.day(), Optional.of(asked.party()), Optional.empty());
      effects.add(
          new RecordEvent.DataRequested(
              attempt.it().records().dataRequests().size() + 1,
              asked.about(),
              asked.party(),
              asked.identity(),
              asked.heir(),
              asked.datum(),
              asked.ground(),
              asked.words(),
              clock));
    } else if (action instanceof RecordAction.AnswerData answer) {
      effects.stop(request(answer.request(), attempt).clock());
      effects.add(
          new RecordEvent.DataAnswered(
              answer.request(),
              answer.answer(),
              answer.copies(),
              answer.correction(),
              answer.reasons()));
    } else if (action instanceof RecordAction.AppealAnswer appeal) {
      effects.add(new RecordEvent.AnswerAppealed(appeal.request(), appeal.reasons()));
    } else if (action instanceof RecordAction.DecideAppeal decision) {
      Optional<Integer> clock = Optional.empty();
      if (!decision.upheld()) {
        DataRequest request = request(decision.request(), attempt);
        clock =
            Optional.of(
                effects.start(rule, attempt.day(), Optional.of(request.party()), Optional.empty()));
      }
      effects.add(new RecordEvent.AppealDecided(decision.request(), clock, decision.reasons()));
    }
  }

  static DataRequest request(int number, Attempt attempt) {
    return attempt.it().records().request(number).orElseThrow();
  }
}
