package org.fengqiao.mediation.jdbi;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.fengqiao.mediation.casework.AgreementChangeEvent;
import org.fengqiao.mediation.casework.AgreementEvent;
import org.fengqiao.mediation.casework.AppointmentEvent;
import org.fengqiao.mediation.casework.CaseEventBody;
import org.fengqiao.mediation.casework.ClockEvent;
import org.fengqiao.mediation.casework.ConfirmationEvent;
import org.fengqiao.mediation.casework.EndingEvent;
import org.fengqiao.mediation.casework.EnforcementEvent;
import org.fengqiao.mediation.casework.EventKind;
import org.fengqiao.mediation.casework.FeedbackEvent;
import org.fengqiao.mediation.casework.FollowUpEvent;
import org.fengqiao.mediation.casework.HandoverEvent;
import org.fengqiao.mediation.casework.IntakeEvent;
import org.fengqiao.mediation.casework.MediationEvent;
import org.fengqiao.mediation.casework.PartyEvent;
import org.fengqiao.mediation.casework.PerformanceEvent;
import org.fengqiao.mediation.casework.PeriodEvent;
import org.fengqiao.mediation.casework.RecordEvent;
import org.fengqiao.mediation.casework.ReferralEvent;
import org.fengqiao.mediation.casework.RiskEvent;
import org.fengqiao.mediation.casework.SessionEvent;
import org.fengqiao.mediation.casework.SupervisionEvent;
import org.fengqiao.mediation.kernel.Coded;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.TextRef;
import org.fengqiao.mediation.storage.StorageException;

/**
 * The bodies of events as JSON. What stands in the database is the code of the kind, the version of
 * the body and these fields; no name of a class or method. A body whose fields change in meaning
 * gets a new version and keeps its old reader.
 */
final class EventCodec {

  /** The version new bodies are written in. */
  static final int VERSION = 1;

  private static final Map<EventKind, Function<JsonIn, CaseEventBody>> READERS =
      readers(
          IntakeCodec.READERS,
          PartyCodec.READERS,
          AppointmentCodec.READERS,
          ReferralCodec.READERS,
          RiskCodec.READERS,
          MediationCodec.READERS,
          SessionCodec.READERS,
          PeriodCodec.READERS,
          AgreementCodec.READERS,
          AgreementChangeCodec.READERS,
          EndingCodec.READERS,
          HandoverCodec.READERS,
          FeedbackCodec.READERS,
          AftermathCodec.READERS,
          PerformanceCodec.READERS,
          FollowUpCodec.READERS,
          ClockCodec.READERS,
          ConfirmationCodec.READERS,
          EnforcementCodec.READERS,
          RecordCodec.READERS,
          SupervisionCodec.READERS);

  private EventCodec() {}

  static String write(CaseEventBody body) {
    return JsonOut.object(out -> write(body, out));
  }

  static void write(CaseEventBody body, JsonOut out) {
    if (body instanceof IntakeEvent event) {
      IntakeCodec.write(event, out);
    } else if (body instanceof PartyEvent event) {
      PartyCodec.write(event, out);
    } else if (body instanceof AppointmentEvent event) {
      AppointmentCodec.write(event, out);
    } else if (body instanceof ReferralEvent event) {
      ReferralCodec.write(event, out);
    } else if (body instanceof RiskEvent event) {
      RiskCodec.write(event, out);
    } else if (body instanceof MediationEvent event) {
      MediationCodec.write(event, out);
    } else if (body instanceof SessionEvent event) {
      SessionCodec.write(event, out);
    } else if (body instanceof PeriodEvent event) {
      PeriodCodec.write(event, out);
    } else if (body instanceof AgreementEvent event) {
      AgreementCodec.write(event, out);
    } else if (body instanceof AgreementChangeEvent event) {
      AgreementChangeCodec.write(event, out);
    } else if (body instanceof EndingEvent event) {
      EndingCodec.write(event, out);
    } else if (body instanceof HandoverEvent event) {
      HandoverCodec.write(event, out);
    } else if (body instanceof FeedbackEvent event) {
      FeedbackCodec.write(event, out);
    } else if (body instanceof PerformanceEvent event) {
      PerformanceCodec.write(event, out);
    } else if (body instanceof FollowUpEvent event) {
      FollowUpCodec.write(event, out);
    } else if (body instanceof ClockEvent event) {
      ClockCodec.write(event, out);
    } else if (body instanceof ConfirmationEvent event) {
      ConfirmationCodec.write(event, out);
    } else if (body instanceof EnforcementEvent event) {
      EnforcementCodec.write(event, out);
    } else if (body instanceof RecordEvent event) {
      RecordCodec.write(event, out);
    } else if (body instanceof SupervisionEvent event) {
      SupervisionCodec.write(event, out);
    } else {
      throw unknown(body);
    }
  }

  static CaseEventBody read(String kindCode, int version, String json) {
    return read(kindCode, version, JsonIn.object(json));
  }

  static CaseEventBody read(String kindCode, int version, JsonIn fields) {
    EventKind kind = Coded.parse(EventKind.class, kindCode);
    Function<JsonIn, CaseEventBody> reader = READERS.get(kind);
    if (reader == null || version != VERSION) {
      throw new StorageException(
          "event " + kindCode + " version " + version + " was written by a later version");
    }
    return reader.apply(fields);
  }

  static IllegalStateException unknown(CaseEventBody body) {
    return new IllegalStateException("no codec for events of kind " + body.kind().code());
  }

  static List<Integer> numbers(List<PartyNumber> parties) {
    return parties.stream().map(PartyNumber::value).toList();
  }

  static List<PartyNumber> parties(JsonIn in, String field) {
    return in.integers(field).stream().map(PartyNumber::of).toList();
  }

  static PartyNumber party(JsonIn in, String field) {
    return PartyNumber.of(in.integer(field));
  }

  static Optional<PartyNumber> optionalParty(JsonIn in, String field) {
    return in.optionalNumber(field).map(number -> PartyNumber.of(Math.toIntExact(number)));
  }

  /** The outside unit something was asked of. */
  static Optional<OrganisationId> unit(JsonIn in) {
    return in.optionalText("unit").map(OrganisationId::of);
  }

  static Optional<TextRef> optionalTextRef(JsonIn in, String field) {
    return in.optionalText(field).map(TextRef::of);
  }

  @SafeVarargs
  private static Map<EventKind, Function<JsonIn, CaseEventBody>> readers(
      Map<EventKind, Function<JsonIn, CaseEventBody>>... parts) {
    Map<EventKind, Function<JsonIn, CaseEventBody>> all = new EnumMap<>(EventKind.class);
    for (Map<EventKind, Function<JsonIn, CaseEventBody>> part : parts) {
      all.putAll(part);
    }
    return all;
  }
}
