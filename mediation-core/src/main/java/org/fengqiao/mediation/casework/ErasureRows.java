package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.casework.record.DataAnswer;
import org.fengqiao.mediation.casework.record.DataRequest;
import org.fengqiao.mediation.casework.record.DataRequestKind;
import org.fengqiao.mediation.casework.record.DataStatus;
import org.fengqiao.mediation.casework.record.DestructionGround;
import org.fengqiao.mediation.casework.record.ErasureProposal;
import org.fengqiao.mediation.casework.record.LegalHold;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.TextRef;

/** The rows about data that goes, and about data that may not go yet. */
final class ErasureRows {

  private ErasureRows() {}

  /** The director restricts; where an answer is in dispute, the county bureau does. */
  static CaseRow<?> restrict() {
    return CaseRow.of(ActionKind.RESTRICT, RecordAction.Restrict.class)
        .from(RecordRows.ANY)
        .papers(Paper.RESTRICTION)
        .basis(RecordRows.personalData("47"))
        .guard(ErasureRows::directorDoesNotMediate, RecordProblem.DIRECTOR_MEDIATES)
        .guard(
            attempt -> {
              if (requests(attempt).isEmpty()) {
                attempt.report(RecordProblem.NO_ERASURE_REQUEST);
              }
            },
            RecordProblem.NO_ERASURE_REQUEST)
        .guard(
            attempt -> {
              if (mayBeErased(attempt)) {
                attempt.report(RecordProblem.DELETION_ALLOWED);
              }
            },
            RecordProblem.DELETION_ALLOWED)
        .arguments(
            (action, attempt) ->
                RecordRows.checkRequest(action.request(), requests(attempt), attempt))
        .does(
            (action, attempt, effects) -> {
              DataRequest request = RecordRows.request(action.request(), attempt);
              effects.stop(request.clock());
              effects.add(
                  new RecordEvent.DataRestricted(
                      request.party(), action.request(), action.reasons()));
              effects.add(answered(request, DataAnswer.RESTRICTED, action.reasons()));
            });
  }

  private static RecordEvent.DataAnswered answered(
      DataRequest request, DataAnswer how, TextRef reasons) {
    return new RecordEvent.DataAnswered(
        request.number(), how, List.of(), Optional.empty(), Optional.of(reasons));
  }

  /** The requests for erasure that wait for this actor. */
  private static List<DataRequest> requests(Attempt attempt) {
    boolean bureau = attempt.actor().role() == Role.COUNTY_BUREAU;
    return attempt.it().records().dataRequests().stream()
        .filter(request -> request.kind() == DataRequestKind.ERASURE)
        .filter(request -> bureau ? request.appealed() : request.isPending())
        .toList();
  }

  /** A volume whose time is over, that nothing holds and no track needs (PIPL 47, ARCH 24). */
  private static boolean mayBeErased(Attempt attempt) {
    MediationCase it = attempt.it();
    boolean over = retention(it).map(clock -> clock.isExpiredOn(attempt.day())).orElse(false);
    return it.state() == CaseState.ARCH && over && !it.records().isOnHold() && !isNeeded(it);
  }

  private static boolean isWatched(MediationCase it) {
    CaseRecords records = it.records();
    return records.supervisions().stream().anyMatch(each -> each.isOpen())
        || records.complaints().stream().anyMatch(each -> each.isOpen())
        || records.lookBacks().stream().anyMatch(each -> each.isOpen());
  }

  private static Optional<CaseClock> retention(MediationCase it) {
    return it.running(ClockKind.RETENTION).stream().findFirst();
  }

  static void directorDoesNotMediate(Attempt attempt) {
    if (attempt.actor().role() == Role.DIRECTOR && Concern.mediates(attempt)) {
      attempt.reportBecause(
          LegalBasis.ourDefault(), RecordProblem.DIRECTOR_MEDIATES, attempt.kind());
    }
  }

  /** One person proposes, another approves; the store then destroys what the tokens stand for. */
  static CaseRow<?> erase() {
    return CaseRow.of(ActionKind.ERASE, RecordAction.Erase.class)
        .from(CaseState.DECL, CaseState.ARCH)
        .papers(Paper.DESTRUCTION)
        .basis(LegalBasis.law("档案法实施条例", "Archives Law Regulation", "2024", "24"))
        .guard(ErasureRows::nothingHolds, RecordProblem.LEGAL_HOLD_ON)
        .guard(ErasureRows::directorDoesNotMediate, RecordProblem.DIRECTOR_MEDIATES)
        .guard(
            ErasureRows::theOneOrTheOther,
            RecordProblem.ERASURE_PENDING,
            RecordProblem.ALREADY_ERASED,
            RecordProblem.NO_ERASURE_PROPOSED,
            RecordProblem.SAME_PERSON)
        .arguments(ErasureRows::check)
        .does(ErasureRows::apply);
  }

  private static void nothingHolds(Attempt attempt) {
    List<LegalHold> on = attempt.it().records().holds().stream().filter(LegalHold::isOn).toList();
    if (!on.isEmpty()) {
      attempt.report(
          RecordProblem.LEGAL_HOLD_ON, on.stream().map(LegalHold::reason).distinct().toList());
    }
  }

  private static Optional<ErasureProposal> pending(Attempt attempt) {
    return attempt.it().records().erasures().stream()
        .filter(ErasureProposal::isPending)
        .findFirst();
  }

  private static void theOneOrTheOther(Attempt attempt) {
    Optional<ErasureProposal> pending = pending(attempt);
    if (attempt.actor().role() == Role.DIRECTOR) {
      pending.ifPresent(
          proposal -> attempt.report(RecordProblem.ERASURE_PENDING, proposal.number()));
      if (erasable(attempt).isEmpty()) {
        attempt.report(RecordProblem.ALREADY_ERASED);
      }
    } else if (pending.isEmpty()) {
      attempt.report(RecordProblem.NO_ERASURE_PROPOSED);
    } else if (pending.get().proposedBy().equals(attempt.actor().id())) {
      attempt.reportBecause(LegalBasis.ourDefault(), RecordProblem.SAME_PERSON);
    }
  }

  private static List<PartyNumber> erasable(Attempt attempt) {
    return attempt.it().partyNumbers().stream()
        .filter(
            party ->
                attempt.it().records().dataOf(party) != DataStatus.ERASED
                    || ErasedData.isMoreOf(attempt.it(), party))
        .toList();
  }

  private static void check(RecordAction.Erase action, Attempt attempt) {
    boolean director = attempt.actor().role() == Role.DIRECTOR;
    if (action instanceof RecordAction.ProposeErasure proposal) {
      if (!director) {
        attempt.report(RecordProblem.STEP_NOT_YOURS, "parties", attempt.actor().role());
        return;
      }
      attempt.checkParties("parties", proposal.parties(), erasable(attempt));
      checkGround("ground", proposal.ground(), attempt);
    } else if (action instanceof RecordAction.DecideErasure decision) {
      if (director) {
        attempt.report(RecordProblem.STEP_NOT_YOURS, "proposal", attempt.actor().role());
      } else if (pending(attempt).map(p -> p.number() != decision.proposal()).orElse(false)) {
        attempt.report(
            RecordProblem.UNKNOWN_PROPOSAL,
            "proposal",
            decision.proposal(),
            pending(attempt).map(ErasureProposal::number).orElse(0));
      } else if (decision.approved()) {
        pending(attempt).ifPresent(p -> checkGround("approved", p.ground(), attempt));
      }
    }
  }

  /** What was collected unlawfully goes whatever it is needed for. */
  private static void checkGround(String field, DestructionGround ground, Attempt attempt) {
    if (ground == DestructionGround.RETENTION_OVER) {
      checkRetention(attempt);
      if (isNeeded(attempt.it())) {
        attempt.reportBecause(RecordRows.personalData("47"), RecordProblem.STILL_NEEDED, field);
      }
    }
  }

  /** A promise is open, or somebody still waits for an answer that rests on the volume. */
  private static boolean isNeeded(MediationCase it) {
    return it.obligations().stream().anyMatch(line -> !line.isDone() && !line.isGone())
        || isWatched(it)
        || it.records().dataRequests().stream()
            .anyMatch(request -> request.isOpen() && request.kind() != DataRequestKind.ERASURE);
  }

  /** What comes in after the volume was destroyed is kept no longer than the volume was to be. */
  private static void checkRetention(Attempt attempt) {
    Optional<LocalDate> last =
        attempt.it().clocks().stream()
            .filter(clock -> clock.kind() == ClockKind.RETENTION)
            .reduce((earlier, later) -> later)
            .map(CaseClock::lastDay);
    if (last.isEmpty()) {
      attempt.report(RecordProblem.RETENTION_NOT_BEGUN, "ground");
    } else if (!attempt.day().isAfter(last.get())) {
      attempt.report(RecordProblem.RETENTION_RUNS, "ground", last.get());
    }
  }

  private static void apply(RecordAction.Erase action, Attempt attempt, Effects effects) {
    if (action instanceof RecordAction.ProposeErasure proposal) {
      effects.add(
          new RecordEvent.ErasureProposed(
              attempt.it().records().erasures().size() + 1,
              proposal.parties(),
              proposal.ground(),
              proposal.appraisal()));
    } else if (action instanceof RecordAction.DecideErasure decision) {
      effects.add(
          new RecordEvent.ErasureDecided(
              decision.proposal(), decision.approved(), decision.reasons()));
      if (decision.approved()) {
        erased(pending(attempt).orElseThrow().parties(), decision, attempt, effects);
      }
    }
  }

  /** Answers the requests of those whose data goes; with the last of it the keeping ends. */
  private static void erased(
      List<PartyNumber> parties,
      RecordAction.DecideErasure decision,
      Attempt attempt,
      Effects effects) {
    Stream<DataRequest> requests =
        attempt.it().records().dataRequests().stream()
            .filter(request -> request.kind() == DataRequestKind.ERASURE && request.isOpen())
            .filter(request -> parties.contains(request.party()));
    requests.forEach(
        request -> {
          effects.stop(request.clock());
          effects.add(answered(request, DataAnswer.ERASED, decision.reasons()));
        });
    if (parties.containsAll(erasable(attempt))) {
      effects.stop(ClockKind.RETENTION);
    }
  }
}
