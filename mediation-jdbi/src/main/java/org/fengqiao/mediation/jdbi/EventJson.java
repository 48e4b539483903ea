package org.fengqiao.mediation.jdbi;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.casework.CaseEvent;
import org.fengqiao.mediation.casework.Commitments;
import org.fengqiao.mediation.casework.FirstReceiver;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.kernel.UnknownCodeException;
import org.fengqiao.mediation.storage.StorageException;

/**
 * An event of a case as one JSON object, for whoever keeps events elsewhere or passes the feed on:
 * storage adapters of others, a platform above, a file (INFO-16). Codes and tokens only, as in the
 * event itself; nobody's name and no free text. Fields that are absent are left out; a reader skips
 * those it does not know. What was written once stays readable: a body whose fields change in
 * meaning gets a new {@code version}.
 *
 * <p>The fields: {@code case}, {@code seq}, {@code kind} (the code of the kind), {@code version},
 * {@code body} (as in the column of that name), {@code occurredOn}, {@code occurredAt}, {@code
 * recordedAt} (UTC), {@code actor}, {@code role}, {@code actorOrg}, {@code receiver} and {@code
 * receiverOrg} of a first event, {@code commandKey}, {@code commandDigest} and {@code
 * commandEvents} of the first event of a command with an idempotency key, {@code commitments}.
 */
public final class EventJson {

  private EventJson() {}

  /** Returns the event as a JSON object on one line. */
  public static String write(CaseEvent event) {
    return JsonOut.object(
        out ->
            out.text("case", event.caseId())
                .number("seq", event.sequence())
                .code("kind", event.kind())
                .number("version", EventCodec.VERSION)
                .object("body", body -> EventCodec.write(event.body(), body))
                .text("occurredOn", event.occurredOn())
                .text("occurredAt", event.occurredAt())
                .text("recordedAt", event.recordedAt())
                .text("actor", event.actor())
                .code("role", event.role())
                .text("actorOrg", event.organisation())
                .text("receiver", event.firstReceiver().map(FirstReceiver::actor))
                .text("receiverOrg", event.firstReceiver().flatMap(FirstReceiver::organisation))
                .text("commandKey", event.idempotencyKey())
                .text("commandDigest", event.commandDigest())
                .number("commandEvents", optional(event))
                .text("commitments", event.commitments().optionalText()));
  }

  private static Optional<Integer> optional(CaseEvent event) {
    return event.commandEvents().stream().boxed().findFirst();
  }

  /**
   * Reads an event back.
   *
   * @throws StorageException if the text is damaged or was written by a later version; the message
   *     does not show it
   */
  public static CaseEvent read(String json) {
    JsonIn in = JsonIn.object(json);
    try {
      return read(in);
    } catch (UnknownCodeException e) {
      throw new StorageException(
          "an event has a code this version does not know: " + e.getMessage(), e);
    } catch (IllegalArgumentException
        | DateTimeException
        | ClassCastException
        | ArithmeticException e) {
      // Their messages quote what was read.
      throw new StorageException("JSON of an event, " + json.length() + " characters, is damaged");
    }
  }

  private static CaseEvent read(JsonIn in) {
    CaseEvent.Builder event =
        CaseEvent.builder()
            .caseId(CaseId.of(in.text("case")))
            .sequence(in.integer("seq"))
            .body(EventCodec.read(in.text("kind"), in.integer("version"), in.part("body")))
            .occurredOn(in.day("occurredOn"))
            .occurredAt(in.optionalText("occurredAt").map(LocalTime::parse))
            .recordedAt(Instant.parse(in.text("recordedAt")))
            .actor(ActorId.of(in.text("actor")))
            .role(in.code("role", Role.class))
            .organisation(in.optionalText("actorOrg").map(OrganisationId::of))
            .firstReceiver(
                in.optionalText("receiver")
                    .map(
                        actor ->
                            new FirstReceiver(
                                ActorId.of(actor),
                                in.optionalText("receiverOrg").map(OrganisationId::of))))
            .idempotencyKey(in.optionalText("commandKey"))
            .commandDigest(in.optionalText("commandDigest"))
            .commitments(
                in.optionalText("commitments").map(Commitments::new).orElse(Commitments.NONE));
    in.optionalNumber("commandEvents").ifPresent(count -> event.commandEvents(count.intValue()));
    return event.build();
  }
}
