package org.fengqiao.mediation.casework;

import com.google.common.hash.Hashing;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.fengqiao.mediation.kernel.AggregateId;
import org.fengqiao.mediation.kernel.Coded;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.TextRef;
import org.fengqiao.mediation.region.RegionCode;

/**
 * The canonical text of an action, which its digest is taken from: the code of its kind and its
 * arguments under their names. The names are those of exported types and therefore stay; what is
 * inside is written by code, token, number or day and never by the name of a class. A golden file
 * holds the texts to what they were.
 */
final class ActionDigest {

  private ActionDigest() {}

  static String of(CaseAction action) {
    return Hashing.sha256().hashString(text(action), StandardCharsets.UTF_8).toString();
  }

  /** The canonical form of an action. */
  static String text(CaseAction action) {
    CanonicalText out = new CanonicalText().put("action", action.kind().code());
    components((Record) action, out);
    return out.toString();
  }

  private static void components(Record value, CanonicalText out) {
    for (RecordComponent component : value.getClass().getRecordComponents()) {
      write(component.getName(), read(component.getAccessor(), value), out);
    }
  }

  private static Object read(Method part, Object value) {
    try {
      return part.invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("unreadable: " + part, e);
    }
  }

  /** What is absent is not written, so that a component added later changes no older text. */
  private static void write(String name, Object value, CanonicalText out) {
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(present -> write(name, present, out));
    } else {
      out.put(name, text(value));
    }
  }

  private static String text(Object value) {
    if (value instanceof Coded coded) {
      return coded.code();
    } else if (value instanceof Boolean flag) {
      return flag ? "Y" : "N";
    } else if (value instanceof String
        || value instanceof Number
        || value instanceof LocalDate
        || value instanceof LocalTime
        || value instanceof Instant) {
      return value.toString();
    } else if (value instanceof Collection<?> many) {
      CanonicalText all = new CanonicalText();
      many.forEach(each -> all.put("", text(each)));
      return all.toString();
    } else if (value instanceof Registration) {
      return text(Registration.class, value);
    } else if (value instanceof ObligationTerms) {
      return text(ObligationTerms.class, value);
    }
    return token(value).orElseGet(() -> nested(value));
  }

  private static Optional<String> token(Object value) {
    if (value instanceof AggregateId id) {
      return Optional.of(id.text());
    } else if (value instanceof TextRef text) {
      return Optional.of(text.text());
    } else if (value instanceof PersonRef person) {
      return Optional.of(person.text());
    } else if (value instanceof PartyNumber party) {
      return Optional.of(Integer.toString(party.value()));
    } else if (value instanceof Fen fen) {
      return Optional.of(Long.toString(fen.amount()));
    } else if (value instanceof RegionCode region) {
      return Optional.of(region.digits());
    }
    return Optional.empty();
  }

  private static String nested(Object value) {
    if (!(value instanceof Record part)) {
      throw new IllegalStateException("no canonical form of " + value.getClass().getName());
    }
    CanonicalText out = new CanonicalText();
    components(part, out);
    return out.toString();
  }

  /** What is built has its parts as methods; they are written in the order of their names. */
  private static String text(Class<?> type, Object value) {
    CanonicalText out = new CanonicalText();
    Arrays.stream(type.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .filter(method -> method.getParameterCount() == 0)
        .sorted(Comparator.comparing(Method::getName))
        .forEach(part -> write(part.getName(), read(part, value), out));
    return out.toString();
  }
}
