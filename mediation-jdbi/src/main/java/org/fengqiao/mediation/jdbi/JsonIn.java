package org.fengqiao.mediation.jdbi;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.fengqiao.mediation.kernel.Coded;
import org.fengqiao.mediation.storage.StorageException;
import org.jspecify.annotations.Nullable;

/** Reads one JSON object field by field. */
final class JsonIn {

  private final Map<String, Object> fields;

  private JsonIn(Map<String, Object> fields) {
    this.fields = fields;
  }

  static JsonIn object(String text) {
    try (JsonParser parser = JsonOut.FACTORY.createParser(text)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new IOException("no object");
      }
      JsonIn read = new JsonIn(object(parser));
      if (parser.nextToken() != null) {
        throw new IOException("more than an object");
      }
      return read;
    } catch (IOException e) {
      // The message of the parser quotes what it read.
      throw new StorageException("stored JSON of " + text.length() + " characters is damaged");
    }
  }

  private static Map<String, Object> object(JsonParser parser) throws IOException {
    Map<String, Object> fields = new HashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      fields.put(name, any(parser));
    }
    return fields;
  }

  private static Object any(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case VALUE_STRING -> parser.getText();
      case VALUE_NUMBER_INT -> parser.getLongValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case START_OBJECT -> object(parser);
      case START_ARRAY -> list(parser);
      default -> throw new IOException("unexpected token");
    };
  }

  private static List<Object> list(JsonParser parser) throws IOException {
    List<Object> elements = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      elements.add(any(parser));
    }
    return elements;
  }

  String text(String field) {
    return required(field, String.class);
  }

  Optional<String> optionalText(String field) {
    return optional(field, String.class);
  }

  <E extends Enum<E> & Coded> E code(String field, Class<E> type) {
    return Coded.parse(type, text(field));
  }

  <E extends Enum<E> & Coded> Optional<E> optionalCode(String field, Class<E> type) {
    return optionalText(field).map(code -> Coded.parse(type, code));
  }

  LocalDate day(String field) {
    return LocalDate.parse(text(field));
  }

  Optional<LocalDate> optionalDay(String field) {
    return optionalText(field).map(LocalDate::parse);
  }

  long number(String field) {
    return required(field, Long.class);
  }

  int integer(String field) {
    return Math.toIntExact(number(field));
  }

  Optional<Long> optionalNumber(String field) {
    return optional(field, Long.class);
  }

  boolean flag(String field) {
    return required(field, Boolean.class);
  }

  Optional<Boolean> optionalFlag(String field) {
    return optional(field, Boolean.class);
  }

  <E extends Enum<E> & Coded> List<E> codes(String field, Class<E> type) {
    return list(field, element -> Coded.parse(type, (String) element));
  }

  List<Integer> integers(String field) {
    return list(field, element -> Math.toIntExact((Long) element));
  }

  List<String> texts(String field) {
    return list(field, String.class::cast);
  }

  <T> List<T> objects(String field, Function<JsonIn, T> reader) {
    return list(field, element -> reader.apply(nested(element)));
  }

  JsonIn part(String field) {
    return nested(required(field, Map.class));
  }

  @SuppressWarnings("unchecked")
  private static JsonIn nested(Object element) {
    return new JsonIn((Map<String, Object>) element);
  }

  private <T> List<T> list(String field, Function<Object, T> element) {
    Object elements = fields.get(field);
    if (elements == null) {
      return List.of();
    }
    List<T> read = new ArrayList<>();
    for (Object each : (List<?>) elements) {
      read.add(element.apply(each));
    }
    return read;
  }

  private <T> T required(String field, Class<T> type) {
    return optional(field, type)
        .orElseThrow(() -> new StorageException("stored JSON lacks the field '" + field + "'"));
  }

  private <T> Optional<T> optional(String field, Class<T> type) {
    @Nullable Object found = fields.get(field);
    return Optional.ofNullable(found).map(type::cast);
  }
}
