package org.fengqiao.mediation.jdbi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.casework.CaseEvent;
import org.fengqiao.mediation.casework.CaseEventBody;
import org.fengqiao.mediation.casework.Commitments;
import org.fengqiao.mediation.casework.FirstReceiver;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.party.TextRef;
import org.fengqiao.mediation.storage.StorageException;
import org.junit.jupiter.api.Test;

/** An event as text, for adapters of others and for whoever passes the feed on. */
class EventJsonTest {

  private static CaseEvent.Builder event(int sequence, CaseEventBody body) {
    return CaseEvent.builder()
        .caseId(CaseId.of("9901-C1"))
        .sequence(sequence)
        .body(body)
        .occurredOn(LocalDate.of(2019, 3, 4))
        .recordedAt(Instant.parse("2019-03-04T05:06:07.000001Z"))
        .actor(ActorId.of("clerk"))
        .role(Role.DIRECTOR);
  }

  private static CaseEvent first() {
    return event(1, EventBodies.all().get(2))
        .occurredAt(LocalTime.of(13, 6))
        .organisation(OrganisationId.of("9901-O1"))
        .firstReceiver(
            new FirstReceiver(ActorId.of("clerk"), Optional.of(OrganisationId.of("9901-O1"))))
        .idempotencyKey("key")
        .commandDigest("digest")
        .commandEvents(2)
        .commitments(Commitments.of(Map.of(TextRef.of("9901-T1"), "abc")))
        .build();
  }

  @Test
  void everyKindComesBackAsItWasWritten() {
    for (CaseEventBody body : EventBodies.all()) {
      CaseEvent written = event(2, body).build();
      assertEquals(written, EventJson.read(EventJson.write(written)), body.kind().code());
    }
    assertEquals(first(), EventJson.read(EventJson.write(first())));
  }

  @Test
  void theFieldsAreThoseThatAreDocumented() {
    assertEquals(
        "{\"case\":\"9901-C1\",\"seq\":1,\"kind\":\"CASE-REGISTERED\",\"version\":1,\"body\":"
            + EventCodec.write(first().body())
            + ",\"occurredOn\":\"2019-03-04\",\"occurredAt\":\"13:06\","
            + "\"recordedAt\":\"2019-03-04T05:06:07.000001Z\",\"actor\":\"clerk\","
            + "\"role\":\"D\",\"actorOrg\":\"9901-O1\",\"receiver\":\"clerk\","
            + "\"receiverOrg\":\"9901-O1\",\"commandKey\":\"key\",\"commandDigest\":\"digest\","
            + "\"commandEvents\":2,\"commitments\":\"TEXT:9901-T1=abc\"}",
        EventJson.write(first()));
  }

  @Test
  void noFieldOfAnEventIsForgotten() {
    assertEquals(
        Set.of(
            "caseId",
            "sequence",
            "body",
            "occurredOn",
            "occurredAt",
            "recordedAt",
            "actor",
            "role",
            "organisation",
            "firstReceiver",
            "idempotencyKey",
            "commandDigest",
            "commandEvents",
            "commitments"),
        Arrays.stream(CaseEvent.class.getDeclaredMethods())
            .filter(method -> Modifier.isPublic(method.getModifiers()))
            .filter(method -> !Modifier.isStatic(method.getModifiers()))
            .filter(method -> !Modifier.isFinal(method.getModifiers()))
            .map(Method::getName)
            .collect(Collectors.toSet()),
        "write and read the new field, and name it here");
  }

  @Test
  void aFieldAddedLaterIsSkipped() {
    String written = EventJson.write(first());
    assertEquals(
        first(), EventJson.read(written.replaceFirst("\\{", "{\"later\":{\"x\":[true]},")));
  }

  @Test
  void whatIsDamagedIsRefusedWithoutBeingShown() {
    String written = EventJson.write(first());
    for (String damaged :
        List.of(
            "",
            "[]",
            "secret",
            written + "{",
            written.substring(0, written.length() - 1),
            written.replace("2019-03-04", "secret"),
            written.replace("\"seq\":1", "\"seq\":\"secret\""),
            written.replace("\"seq\":1", "\"seq\":0"),
            written.replace("\"seq\":1", "\"seq\":99999999999"),
            written.replaceFirst("\"body\":\\{", "\"body\":3,\"x\":{"),
            written.replace("\"case\":\"9901-C1\"", "\"case\":\"secret case\""))) {
      StorageException refused =
          assertThrows(StorageException.class, () -> EventJson.read(damaged), damaged);
      assertFalse(refused.toString().contains("secret"), refused.toString());
    }
  }

  @Test
  void whatALaterVersionWroteIsNamed() {
    String written = EventJson.write(first());
    for (String later :
        List.of(
            written.replace("CASE-REGISTERED", "NEVER-HEARD"),
            written.replace("\"role\":\"D\"", "\"role\":\"NEVER-HEARD\""))) {
      StorageException refused =
          assertThrows(StorageException.class, () -> EventJson.read(later), later);
      assertTrue(refused.toString().contains("NEVER-HEARD"), refused.toString());
    }
    StorageException refused =
        assertThrows(
            StorageException.class,
            () -> EventJson.read(written.replace("\"version\":1", "\"version\":2")));
    assertTrue(refused.toString().contains("later version"), refused.toString());
  }
}
