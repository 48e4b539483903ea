package org.fengqiao.mediation.examples.demo.board;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The figures of the charts as JSON that may stand inside a script element. */
final class BoardData {

  private static final List<String> LABELS =
      List.of(
          "status-received",
          "status-late",
          "status-missing",
          "status-due",
          "registered",
          "agreed",
          "today",
          "duties-axis",
          "cases-axis");

  private BoardData() {}

  /** Writes {@code <} as an escape, so that no text can end the script element. */
  private static final class ScriptEscapes extends CharacterEscapes {

    private static final long serialVersionUID = 1L;
    private static final int[] ESCAPES = escapes();

    private static int[] escapes() {
      int[] escapes = standardAsciiEscapesForJSON();
      escapes['<'] = ESCAPE_STANDARD;
      return escapes;
    }

    @Override
    public int[] getEscapeCodesForAscii() {
      return ESCAPES.clone();
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
      // Line separators end a line in old JavaScript.
      return switch (character) {
        case 0x2028 -> new SerializedString("\\u2028");
        case 0x2029 -> new SerializedString("\\u2029");
        default -> null;
      };
    }
  }

  static String json(BoardPage page, Map<String, String> labels) {
    StringWriter text = new StringWriter();
    JsonFactory factory = new JsonFactoryBuilder().characterEscapes(new ScriptEscapes()).build();
    try (JsonGenerator json = factory.createGenerator(text)) {
      json.writeStartObject();
      json.writeStringField("asOf", page.asOf().toString());
      json.writeObjectFieldStart("labels");
      for (String label : LABELS) {
        json.writeStringField(label, labels.get(label));
      }
      json.writeEndObject();
      writePhases(json, page);
      writeWeeks(json, page);
      writeMonths(json, page);
      writeTypes(json, page);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static void writePhases(JsonGenerator json, BoardPage page) throws IOException {
    json.writeArrayFieldStart("phases");
    for (BoardPage.Phase phase : page.phases()) {
      json.writeStartObject();
      json.writeStringField("name", phase.name());
      json.writeStringField("start", phase.start().toString());
      json.writeStringField("end", phase.end().toString());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeWeeks(JsonGenerator json, BoardPage page) throws IOException {
    json.writeArrayFieldStart("weeks");
    for (BoardPage.Week week : page.weeks()) {
      json.writeStartObject();
      json.writeStringField("monday", week.monday().toString());
      json.writeNumberField("received", week.received());
      json.writeNumberField("late", week.late());
      json.writeNumberField("missing", week.missing());
      json.writeNumberField("due", week.due());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeMonths(JsonGenerator json, BoardPage page) throws IOException {
    List<BoardPage.Cell> totals = page.towns().get(page.towns().size() - 1).cells();
    json.writeArrayFieldStart("months");
    for (int i = 0; i < totals.size(); i++) {
      json.writeStartObject();
      json.writeStringField("month", page.months().get(i));
      json.writeNumberField("registered", totals.get(i).registered());
      json.writeNumberField("agreed", totals.get(i).agreed());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeTypes(JsonGenerator json, BoardPage page) throws IOException {
    json.writeArrayFieldStart("types");
    for (BoardPage.TypeRow type : page.types()) {
      json.writeStartObject();
      json.writeStringField("name", type.name());
      json.writeNumberField("count", type.count());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
