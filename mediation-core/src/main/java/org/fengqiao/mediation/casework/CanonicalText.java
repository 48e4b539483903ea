package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.fengqiao.mediation.kernel.AggregateId;
import org.fengqiao.mediation.kernel.Coded;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.TextRef;

/**
 * Writes values as a text that is the same for equal values for ever: each field as {@code
 * name=length:text;}, so that no text can pass for another field. What is absent is not written; a
 * field added later therefore leaves the text of what lacks it as it was.
 */
final class CanonicalText {

  private final StringBuilder text = new StringBuilder();

  CanonicalText put(String name, String value) {
    text.append(name).append('=').append(value.length()).append(':').append(value).append(';');
    return this;
  }

  CanonicalText put(String name, long number) {
    return put(name, Long.toString(number));
  }

  CanonicalText put(String name, boolean flag) {
    return put(name, flag ? "Y" : "N");
  }

  CanonicalText put(String name, Coded coded) {
    return put(name, coded.code());
  }

  CanonicalText put(String name, PartyNumber party) {
    return put(name, party.value());
  }

  CanonicalText put(String name, TextRef token) {
    return put(name, token.text());
  }

  CanonicalText put(String name, AggregateId id) {
    return put(name, id.text());
  }

  CanonicalText put(String name, LocalDate day) {
    return put(name, day.toString());
  }

  <T> CanonicalText optional(String name, Optional<T> value, Function<T, String> writer) {
    value.map(writer).ifPresent(written -> put(name, written));
    return this;
  }

  CanonicalText optional(String name, Optional<TextRef> token) {
    return optional(name, token, TextRef::text);
  }

  CanonicalText optionalDay(String name, Optional<LocalDate> day) {
    return optional(name, day, LocalDate::toString);
  }

  CanonicalText codes(String name, List<? extends Coded> codes) {
    CanonicalText all = new CanonicalText();
    codes.forEach(code -> all.put("", code));
    return put(name, all.toString());
  }

  CanonicalText parties(String name, List<PartyNumber> parties) {
    CanonicalText all = new CanonicalText();
    parties.forEach(party -> all.put("", party));
    return put(name, all.toString());
  }

  /** Writes a list in its order, also when it is empty. */
  <T> CanonicalText list(String name, Collection<T> entries, BiConsumer<T, CanonicalText> writer) {
    CanonicalText all = new CanonicalText();
    entries.forEach(entry -> all.put("", nested(entry, writer)));
    return put(name, all.toString());
  }

  <T> CanonicalText part(String name, T value, BiConsumer<T, CanonicalText> writer) {
    return put(name, nested(value, writer));
  }

  private static <T> String nested(T value, BiConsumer<T, CanonicalText> writer) {
    CanonicalText out = new CanonicalText();
    writer.accept(value, out);
    return out.toString();
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
