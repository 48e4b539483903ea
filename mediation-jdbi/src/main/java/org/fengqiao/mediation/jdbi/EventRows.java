package org.fengqiao.mediation.jdbi;

import java.time.LocalTime;
import java.util.Optional;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.casework.CaseEvent;
import org.fengqiao.mediation.casework.Commitments;
import org.fengqiao.mediation.casework.FirstReceiver;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.kernel.OrganisationId;

/** Rows of {@code med_event}. The feed position is given later, by the reader of the feed. */
final class EventRows {

  private EventRows() {}

  static Row write(CaseEvent event) {
    return new Row()
        .set("part", event.caseId().partition())
        .set("case_id", event.caseId())
        .set("seq", event.sequence())
        .code("kind", event.kind())
        .set("body_version", EventCodec.VERSION)
        .body(
            "body",
            EventCodec.write(event.body()),
            "event " + event.sequence() + " of case " + event.caseId())
        .set("occurred_on", event.occurredOn())
        .set("occurred_at", event.occurredAt())
        .instant("recorded_at", event.recordedAt())
        .set("actor_id", event.actor())
        .code("actor_role", event.role())
        .set("actor_org", event.organisation())
        .set("receiver_actor", event.firstReceiver().map(FirstReceiver::actor))
        .set("receiver_org", event.firstReceiver().flatMap(FirstReceiver::organisation))
        .set("command_key", event.idempotencyKey())
        .set("command_digest", event.commandDigest())
        .set("command_events", event.commandEvents())
        .set("commitments", event.commitments().optionalText());
  }

  static CaseEvent read(Columns row) {
    return CaseEvent.builder()
        .caseId(CaseId.of(row.text("case_id")))
        .sequence(row.integer("seq"))
        .body(EventCodec.read(row.text("kind"), row.integer("body_version"), row.text("body")))
        .occurredOn(row.day("occurred_on"))
        .occurredAt(row.optionalText("occurred_at").map(LocalTime::parse))
        .recordedAt(row.instant("recorded_at"))
        .actor(ActorId.of(row.text("actor_id")))
        .role(row.code("actor_role", Role.class))
        .organisation(row.optionalText("actor_org").map(OrganisationId::of))
        .firstReceiver(receiver(row))
        .idempotencyKey(row.optionalText("command_key"))
        .commandDigest(row.optionalText("command_digest"))
        .commandEvents(row.optionalInteger("command_events"))
        .commitments(row.optionalText("commitments").map(Commitments::new).orElse(Commitments.NONE))
        .build();
  }

  static Optional<FirstReceiver> receiver(Columns row) {
    return row.optionalText("receiver_actor")
        .map(
            actor ->
                new FirstReceiver(
                    ActorId.of(actor), row.optionalText("receiver_org").map(OrganisationId::of)));
  }
}
