package org.fengqiao.mediation.jdbi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.fengqiao.mediation.casework.CaseEventBody;
import org.fengqiao.mediation.casework.EventKind;
import org.fengqiao.mediation.kernel.UnknownCodeException;
import org.fengqiao.mediation.storage.StorageException;
import org.junit.jupiter.api.Test;

/** What stands in the database of an event must be readable for ever. */
class EventCodecTest {

  private static List<String> golden() throws IOException {
    try (InputStream file =
        Objects.requireNonNull(EventCodecTest.class.getResourceAsStream("event-bodies-v1.txt"))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  private static String line(CaseEventBody body) {
    return body.kind().code() + " " + EventCodec.VERSION + " " + EventCodec.write(body);
  }

  @Test
  void everyKindIsWrittenAsItAlwaysWas() throws IOException {
    assertEquals(
        String.join("\n", golden()),
        String.join("\n", EventBodies.all().stream().map(EventCodecTest::line).toList()));
  }

  @Test
  void whatWasWrittenIsReadBack() throws IOException {
    List<String> lines = golden();
    List<CaseEventBody> bodies = EventBodies.all();
    assertEquals(bodies.size(), lines.size());
    for (int i = 0; i < lines.size(); i++) {
      String[] parts = lines.get(i).split(" ", 3);
      assertEquals(bodies.get(i), EventCodec.read(parts[0], Integer.parseInt(parts[1]), parts[2]));
    }
  }

  @Test
  void everyKindHasASample() {
    Set<EventKind> kinds = EnumSet.noneOf(EventKind.class);
    EventBodies.all().forEach(body -> kinds.add(body.kind()));
    assertEquals(EnumSet.complementOf(EnumSet.of(EventKind.WITHHELD)), kinds);
  }

  @Test
  void noNameOfAClassIsStored() throws IOException {
    String all = String.join("\n", golden());
    assertFalse(all.contains("org.fengqiao"));
    for (CaseEventBody body : EventBodies.all()) {
      assertFalse(all.contains(body.getClass().getSimpleName()), body.kind().code());
    }
  }

  @Test
  void aFieldAddedLaterDoesNotDisturb() {
    assertEquals(
        EventCodec.read("PARTY-INFORMED", 1, "{\"party\":1}"),
        EventCodec.read("PARTY-INFORMED", 1, "{\"later\":[{\"x\":true}],\"party\":1}"));
  }

  @Test
  void aMissingFieldIsNamedAndTheRestIsNotShown() {
    StorageException missing =
        assertThrows(
            StorageException.class,
            () -> EventCodec.read("PARTY-CONSENTED", 1, "{\"party\":9876}"));
    assertTrue(missing.toString().contains("manner"), missing.toString());
    assertFalse(missing.toString().contains("9876"), missing.toString());
  }

  @Test
  void damagedJsonIsReportedWithoutShowingIt() {
    StorageException damaged =
        assertThrows(
            StorageException.class,
            () -> EventCodec.read("PARTY-INFORMED", 1, "{\"party\":\"secret"));
    assertFalse(damaged.toString().contains("secret"), damaged.toString());
  }

  @Test
  void anUnknownKindOrVersionIsLoud() {
    assertThrows(UnknownCodeException.class, () -> EventCodec.read("NEVER-HEARD", 1, "{}"));
    StorageException later =
        assertThrows(
            StorageException.class, () -> EventCodec.read("PARTY-INFORMED", 2, "{\"party\":1}"));
    assertTrue(later.toString().contains("later version"), later.toString());
  }

  @Test
  void fieldNamesAreShortLatinWords() throws IOException {
    for (String line : golden()) {
      String[] names = line.split("\"(?=:)", -1);
      Arrays.stream(names, 0, names.length - 1)
          .map(part -> part.substring(part.lastIndexOf('"') + 1))
          .forEach(name -> assertTrue(name.matches("[a-zA-Z]{1,20}"), name));
    }
  }
}
