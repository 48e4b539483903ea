package org.fengqiao.mediation.service;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fengqiao.mediation.casework.CaseEventBody;
import org.fengqiao.mediation.casework.RecordEvent;
import org.fengqiao.mediation.casework.SupervisionEvent;
import org.fengqiao.mediation.casework.record.Heir;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.TextRef;

/** The free texts about the record of a case and the work on it. */
final class RecordTexts {

  private RecordTexts() {}

  /** What a party asked for itself, and its own complaint; the rest is the offices'. */
  static boolean concerns(CaseEventBody body, Set<PartyNumber> parties) {
    if (body instanceof RecordEvent.DataRequested event) {
      return event.heir().isEmpty() && parties.contains(event.party());
    } else if (body instanceof RecordEvent.DataRestricted event) {
      return parties.contains(event.party());
    } else if (body instanceof SupervisionEvent.ComplaintMade event) {
      return event.by().map(parties::contains).orElse(false);
    }
    return false;
  }

  static List<TextRef> of(CaseEventBody body) {
    if (body instanceof RecordEvent event) {
      return of(event);
    }
    return body instanceof SupervisionEvent event ? of(event) : List.of();
  }

  private static List<TextRef> of(RecordEvent body) {
    if (body instanceof RecordEvent.RecordCorrected event) {
      return List.of(event.reason());
    } else if (body instanceof RecordEvent.DataRequested event) {
      return Stream.of(
              Optional.of(event.identity()), event.heir().map(Heir::interest), event.words())
          .flatMap(Optional::stream)
          .toList();
    } else if (body instanceof RecordEvent.DataAnswered event) {
      return event.reasons().stream().toList();
    } else if (body instanceof RecordEvent.AnswerAppealed event) {
      return List.of(event.reasons());
    } else if (body instanceof RecordEvent.AppealDecided event) {
      return List.of(event.reasons());
    } else if (body instanceof RecordEvent.DataRestricted event) {
      return List.of(event.reasons());
    } else if (body instanceof RecordEvent.ErasureProposed event) {
      return List.of(event.appraisal());
    } else if (body instanceof RecordEvent.ErasureDecided event) {
      return List.of(event.reasons());
    } else if (body instanceof RecordEvent.HoldSet event) {
      return List.of(event.endCondition());
    }
    return body instanceof RecordEvent.HoldLifted event ? List.of(event.reason()) : List.of();
  }

  private static List<TextRef> of(SupervisionEvent body) {
    if (body instanceof SupervisionEvent.SupervisionOpened event) {
      return List.of(event.text());
    } else if (body instanceof SupervisionEvent.SupervisionAnswered event) {
      return List.of(event.answer());
    } else if (body instanceof SupervisionEvent.ComplaintMade event) {
      return List.of(event.text());
    } else if (body instanceof SupervisionEvent.ComplaintAnswered event) {
      return List.of(event.answer());
    } else if (body instanceof SupervisionEvent.LookBackOpened event) {
      return List.of(event.reason());
    } else if (body instanceof SupervisionEvent.PersonHeard event) {
      return List.of(event.statement());
    } else if (body instanceof SupervisionEvent.FindingMade event) {
      return List.of(event.facts());
    } else if (body instanceof SupervisionEvent.LookBackReported event) {
      return List.of(event.report());
    }
    return body instanceof SupervisionEvent.BadOutcomeRecorded event
        ? List.of(event.source())
        : List.of();
  }
}
