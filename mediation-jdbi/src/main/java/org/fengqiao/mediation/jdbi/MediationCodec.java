package org.fengqiao.mediation.jdbi;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import org.fengqiao.mediation.casework.AppointmentStatus;
import org.fengqiao.mediation.casework.CaseEventBody;
import org.fengqiao.mediation.casework.EventKind;
import org.fengqiao.mediation.casework.ForceKind;
import org.fengqiao.mediation.casework.HandlingForce;
import org.fengqiao.mediation.casework.MediationEvent;
import org.fengqiao.mediation.casework.MediationEvent.MediationOpened;
import org.fengqiao.mediation.casework.MediationEvent.MediatorNamed;
import org.fengqiao.mediation.casework.MediationEvent.PlanSet;
import org.fengqiao.mediation.casework.MediationEvent.RiskAssessed;
import org.fengqiao.mediation.casework.MediationEvent.SessionHeld;
import org.fengqiao.mediation.casework.SessionChannel;
import org.fengqiao.mediation.casework.SessionKind;
import org.fengqiao.mediation.casework.SessionSetting;
import org.fengqiao.mediation.kernel.Coded;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.party.TextRef;

/** The events around and in the sessions. */
final class MediationCodec {

  static final Map<EventKind, Function<JsonIn, CaseEventBody>> READERS =
      Map.of(
          EventKind.RISK_ASSESSED,
          in ->
              new RiskAssessed(
                  in.text("level"),
                  TextRef.of(in.text("facts")),
                  in.optionalText("criteria").map(codes -> codes.split(" ", -1)).stream()
                      .flatMap(Arrays::stream)
                      .toList()),
          EventKind.PLAN_SET,
          in ->
              new PlanSet(
                  TextRef.of(in.text("plan")),
                  in.optionalDay("until"),
                  in.optionalText("force")
                      .map(
                          kind ->
                              new HandlingForce(
                                  Coded.parse(ForceKind.class, kind),
                                  TextRef.of(in.text("members")),
                                  TextRef.of(in.text("forceBasis"))))),
          EventKind.MEDIATOR_NAMED,
          in ->
              new MediatorNamed(
                  MediatorId.of(in.text("mediator")),
                  in.flag("presiding"),
                  in.code("status", AppointmentStatus.class)),
          EventKind.MEDIATION_OPENED,
          in -> new MediationOpened(in.flag("inPublic")),
          EventKind.SESSION_HELD,
          in ->
              new SessionHeld(
                  in.code("session", SessionKind.class),
                  EventCodec.parties(in, "present"),
                  TextRef.of(in.text("minutes")),
                  in.optionalText("channel")
                      .map(
                          channel ->
                              new SessionSetting(
                                  Coded.parse(SessionChannel.class, channel),
                                  in.flag("identityChecked"),
                                  in.optionalFlag("credentialsShown").orElse(false)))
                      .orElseGet(SessionSetting::onSite)));

  private MediationCodec() {}

  static void write(MediationEvent body, JsonOut out) {
    if (body instanceof RiskAssessed event) {
      out.text("level", event.level()).text("facts", event.facts());
      if (!event.criteria().isEmpty()) {
        out.text("criteria", String.join(" ", event.criteria()));
      }
    } else if (body instanceof PlanSet event) {
      out.text("plan", event.plan()).text("until", event.until());
      event
          .force()
          .ifPresent(
              force ->
                  out.code("force", force.kind())
                      .text("members", force.members())
                      .text("forceBasis", force.basis()));
    } else if (body instanceof MediatorNamed event) {
      out.text("mediator", event.mediator())
          .flag("presiding", event.presiding())
          .code("status", event.status());
    } else if (body instanceof MediationOpened event) {
      out.flag("inPublic", event.inPublic());
    } else if (body instanceof SessionHeld event) {
      out.code("session", event.session())
          .numbers("present", EventCodec.numbers(event.present()))
          .text("minutes", event.minutes());
      if (!event.setting().equals(SessionSetting.onSite())) {
        out.code("channel", event.setting().channel())
            .flag("identityChecked", event.setting().identityChecked());
        if (event.setting().credentialsShown()) {
          out.flag("credentialsShown", true);
        }
      }
    } else {
      throw EventCodec.unknown(body);
    }
  }
}
