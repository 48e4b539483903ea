package org.fengqiao.mediation.jdbi;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.fengqiao.mediation.casework.AgentPower;
import org.fengqiao.mediation.casework.ApplicationForm;
import org.fengqiao.mediation.casework.CaseEventBody;
import org.fengqiao.mediation.casework.CaseSource;
import org.fengqiao.mediation.casework.Complexity;
import org.fengqiao.mediation.casework.ConsentManner;
import org.fengqiao.mediation.casework.DeclineReason;
import org.fengqiao.mediation.casework.Elsewhere;
import org.fengqiao.mediation.casework.EndingGround;
import org.fengqiao.mediation.casework.EventKind;
import org.fengqiao.mediation.casework.GreenField;
import org.fengqiao.mediation.casework.IntakeEvent;
import org.fengqiao.mediation.casework.IntakeEvent.AgentRegistered;
import org.fengqiao.mediation.casework.IntakeEvent.ApplicationTakenOver;
import org.fengqiao.mediation.casework.IntakeEvent.CaseAccepted;
import org.fengqiao.mediation.casework.IntakeEvent.CaseDeclined;
import org.fengqiao.mediation.casework.IntakeEvent.CaseRegistered;
import org.fengqiao.mediation.casework.IntakeEvent.PartyConsented;
import org.fengqiao.mediation.casework.IntakeEvent.PartyInformed;
import org.fengqiao.mediation.casework.OtherApplication;
import org.fengqiao.mediation.casework.Registration;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.kernel.Coded;
import org.fengqiao.mediation.kernel.LeadId;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.TextRef;
import org.fengqiao.mediation.region.RegionCode;

/** The events from registration to the decision on acceptance. */
final class IntakeCodec {

  static final Map<EventKind, Function<JsonIn, CaseEventBody>> READERS =
      Map.of(
          EventKind.CASE_REGISTERED,
          in ->
              new CaseRegistered(
                  registration(in),
                  RegionCode.of(in.text("holderRegion")),
                  in.optionalCode("application", ApplicationForm.class)),
          EventKind.PARTY_INFORMED,
          in -> new PartyInformed(EventCodec.party(in, "party"), in.optionalText("dataNotice")),
          EventKind.PARTY_CONSENTED,
          in ->
              new PartyConsented(
                  EventCodec.party(in, "party"), in.code("manner", ConsentManner.class)),
          EventKind.AGENT_REGISTERED,
          in ->
              new AgentRegistered(
                  EventCodec.party(in, "party"),
                  PersonRef.of(in.text("agent")),
                  in.codes("powers", AgentPower.class),
                  TextRef.of(in.text("authority")),
                  in.optionalDay("until")),
          EventKind.APPLICATION_TAKEN_OVER,
          in ->
              new ApplicationTakenOver(
                  EventCodec.parties(in, "withdrawn"),
                  new OtherApplication(
                      EventCodec.parties(in, "applicants"), TextRef.of(in.text("application")))),
          EventKind.CASE_ACCEPTED,
          in ->
              new CaseAccepted(
                  in.integer("attempt"), in.day("rulesDay"), in.text("fingerprint"), elsewhere(in)),
          EventKind.CASE_DECLINED,
          in ->
              new CaseDeclined(
                  in.code("reason", DeclineReason.class),
                  EventCodec.optionalTextRef(in, "explanation"),
                  EventCodec.optionalTextRef(in, "calmed"),
                  in.optionalText("organ").map(code -> Coded.parse(EndingGround.class, code))));

  private IntakeCodec() {}

  static Optional<Elsewhere> elsewhere(JsonIn in) {
    return in.optionalText("elsewhere")
        .map(
            organ ->
                new Elsewhere(
                    Coded.parse(EndingGround.class, organ),
                    EventCodec.optionalTextRef(in, "agreed")));
  }

  static void write(IntakeEvent body, JsonOut out) {
    if (body instanceof CaseRegistered event) {
      write(event, out);
    } else if (body instanceof PartyInformed event) {
      out.number("party", event.party().value()).text("dataNotice", event.dataNotice());
    } else if (body instanceof PartyConsented event) {
      out.number("party", event.party().value()).code("manner", event.manner());
    } else if (body instanceof AgentRegistered event) {
      out.number("party", event.party().value())
          .text("agent", event.agent())
          .codes("powers", event.powers())
          .text("authority", event.authority())
          .text("until", event.until());
    } else if (body instanceof ApplicationTakenOver event) {
      out.numbers("withdrawn", EventCodec.numbers(event.withdrawn()))
          .numbers("applicants", EventCodec.numbers(event.taken().applicants()))
          .text("application", event.taken().application());
    } else if (body instanceof CaseAccepted event) {
      out.number("attempt", event.attempt())
          .text("rulesDay", event.rulesDay())
          .text("fingerprint", event.rulesFingerprint())
          .text("elsewhere", event.elsewhere().map(other -> other.organ().code()))
          .text("agreed", event.elsewhere().flatMap(Elsewhere::agrees));
    } else if (body instanceof CaseDeclined event) {
      out.code("reason", event.reason())
          .text("explanation", event.explanation())
          .text("calmed", event.calmed())
          .text("organ", event.organ().map(EndingGround::code));
    } else {
      throw EventCodec.unknown(body);
    }
  }

  private static void write(CaseRegistered event, JsonOut out) {
    Registration registration = event.registration();
    out.code("source", registration.source())
        .text("type", registration.disputeType())
        .text("place", registration.place())
        .text("holder", registration.holder())
        .text("holderRegion", event.holderRegion())
        .text("lead", registration.lead())
        .text("matter", registration.matter())
        .text("arisenOn", registration.arisenOn())
        .flag("divisible", registration.divisible())
        .text("divisibleBecause", registration.divisibleBecause())
        .text("green", registration.greenChannel().map(GreenField::code))
        .text("complexity", registration.complexity().map(Complexity::code))
        .text("predecessor", registration.predecessor())
        .objects(
            "parties", registration.parties(), (party, value) -> PartyCodec.write(value, party))
        .numbers("applicants", EventCodec.numbers(registration.applicants()))
        .text("application", event.application().map(ApplicationForm::code));
  }

  private static Registration registration(JsonIn in) {
    return Registration.builder()
        .source(in.code("source", CaseSource.class))
        .disputeType(in.text("type"))
        .place(RegionCode.of(in.text("place")))
        .holder(OrganisationId.of(in.text("holder")))
        .lead(in.optionalText("lead").map(LeadId::of))
        .matter(TextRef.of(in.text("matter")))
        .arisenOn(in.optionalDay("arisenOn"))
        .divisible(in.flag("divisible"))
        .divisibleBecause(EventCodec.optionalTextRef(in, "divisibleBecause"))
        .greenChannel(in.optionalText("green").map(code -> Coded.parse(GreenField.class, code)))
        .complexity(in.optionalText("complexity").map(code -> Coded.parse(Complexity.class, code)))
        .predecessor(in.optionalText("predecessor").map(CaseId::of))
        .parties(in.objects("parties", PartyCodec::party))
        .applicants(EventCodec.parties(in, "applicants"))
        .build();
  }
}
