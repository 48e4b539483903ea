package org.fengqiao.mediation.jdbi;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.fengqiao.mediation.kernel.Coded;

/**
 * Writes one JSON object field by field. Absent values and empty lists are left out, so that a
 * field added later reads the same from old rows.
 */
final class JsonOut {

  static final JsonFactory FACTORY = new JsonFactory();

  private final JsonGenerator generator;

  private JsonOut(JsonGenerator generator) {
    this.generator = generator;
  }

  static String object(Consumer<JsonOut> fields) {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(text)) {
      generator.writeStartObject();
      fields.accept(new JsonOut(generator));
      generator.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /** Writes the text form of a token, an id or a day, which is its {@code toString()}. */
  JsonOut text(String field, Object shown) {
    return write(() -> generator.writeStringField(field, shown.toString()));
  }

  JsonOut text(String field, Optional<?> shown) {
    return shown.isPresent() ? text(field, shown.get()) : this;
  }

  JsonOut code(String field, Coded coded) {
    return text(field, coded.code());
  }

  JsonOut number(String field, long number) {
    return write(() -> generator.writeNumberField(field, number));
  }

  JsonOut number(String field, Optional<? extends Number> number) {
    return number.isPresent() ? number(field, number.get().longValue()) : this;
  }

  JsonOut flag(String field, boolean flag) {
    return write(() -> generator.writeBooleanField(field, flag));
  }

  JsonOut codes(String field, List<? extends Coded> codes) {
    return list(field, codes, code -> generator.writeString(code.code()));
  }

  JsonOut numbers(String field, List<Integer> numbers) {
    return list(field, numbers, number -> generator.writeNumber(number));
  }

  /** Writes the text forms of tokens or ids. */
  JsonOut texts(String field, List<?> shown) {
    return list(field, shown, each -> generator.writeString(each.toString()));
  }

  <T> JsonOut objects(String field, List<T> elements, BiConsumer<JsonOut, T> fields) {
    return list(
        field,
        elements,
        element -> {
          generator.writeStartObject();
          fields.accept(this, element);
          generator.writeEndObject();
        });
  }

  JsonOut object(String field, Consumer<JsonOut> fields) {
    return write(
        () -> {
          generator.writeObjectFieldStart(field);
          fields.accept(this);
          generator.writeEndObject();
        });
  }

  private <T> JsonOut list(String field, List<T> elements, Element<T> element) {
    if (elements.isEmpty()) {
      return this;
    }
    return write(
        () -> {
          generator.writeArrayFieldStart(field);
          for (T each : elements) {
            element.write(each);
          }
          generator.writeEndArray();
        });
  }

  private JsonOut write(Writing writing) {
    try {
      writing.run();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private interface Writing {
    void run() throws IOException;
  }

  private interface Element<T> {
    void write(T element) throws IOException;
  }
}
