package org.fengqiao.mediation.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class IdTest {

  private static final Partition SHAOXING = Partition.of("3306");

  private static final List<Function<String, AggregateId>> KINDS =
      List.of(
          CampaignId::of, CaseId::of, DutyId::of, LeadId::of, MediatorId::of, OrganisationId::of);

  private static final List<BiFunction<Partition, IdSource, AggregateId>> MAKERS =
      List.of(
          CampaignId::next,
          CaseId::next,
          DutyId::next,
          LeadId::next,
          MediatorId::next,
          OrganisationId::next);

  @Test
  void anIdBeginsWithItsPartition() {
    for (Function<String, AggregateId> kind : KINDS) {
      AggregateId id = kind.apply("3306-A_1-B");
      assertEquals(SHAOXING, id.partition());
      assertEquals("3306-A_1-B", id.text());
      assertEquals("3306-A_1-B", id.toString());
    }
  }

  @Test
  void aNewIdIsMadeOfPartitionAndSource() {
    for (BiFunction<Partition, IdSource, AggregateId> maker : MAKERS) {
      assertEquals("3306-X7", maker.apply(SHAOXING, () -> "X7").text());
    }
  }

  @Test
  void anIdOfAnotherFormIsRefused() {
    List<String> wrong =
        List.of(
            "",
            "3306",
            "3306-",
            "330-A",
            "33066-A",
            "3306-a",
            "3306-A B",
            "3306-张",
            "3306-" + "A".repeat(AggregateId.MAX_LOCAL_LENGTH + 1));
    for (Function<String, AggregateId> kind : KINDS) {
      for (String text : wrong) {
        assertThrows(IllegalArgumentException.class, () -> kind.apply(text), text);
      }
    }
    assertEquals(
        AggregateId.MAX_LENGTH,
        CaseId.of("3306-" + "A".repeat(AggregateId.MAX_LOCAL_LENGTH)).text().length());
  }

  @Test
  void idsOfOneKindSortByTheirText() {
    assertTrue(CaseId.of("3306-A").compareTo(CaseId.of("3306-B")) < 0);
  }

  @Test
  void aPartitionIsFourDigits() {
    for (String wrong : List.of("", "330", "33066", "33O6", "３３０６")) {
      assertThrows(IllegalArgumentException.class, () -> Partition.of(wrong), wrong);
    }
  }

  @Test
  void madeIdsDifferAndSortByTheMillisecondTheyWereMadeIn() {
    Random random = new Random(1);
    Set<String> made = new HashSet<>();
    String last = "";
    for (long millis = 1_700_000_000_000L; millis < 1_700_000_001_000L; millis++) {
      IdSource ids = IdSource.timeOrdered(at(millis), random);
      String next = ids.next();
      assertTrue(next.matches("[0-9A-HJKMNP-TV-Z]{26}"), next);
      assertTrue(next.compareTo(last) > 0, next);
      made.add(next);
      made.add(ids.next());
      last = next;
    }
    assertEquals(2000, made.size());
  }

  private static Clock at(long millis) {
    return Clock.fixed(Instant.ofEpochMilli(millis), ZoneId.of("Asia/Shanghai"));
  }

  @Test
  void instantsAreCutToMicroseconds() {
    Instant exact = Instant.parse("2026-03-30T09:00:00.123456789Z");
    Instant cut = Instant.parse("2026-03-30T09:00:00.123456Z");
    assertEquals(cut, Instants.cut(exact));
    assertEquals(cut, Instants.now(Clock.fixed(exact, ZoneId.of("America/Los_Angeles"))));
  }
}
