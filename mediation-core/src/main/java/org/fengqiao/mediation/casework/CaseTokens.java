package org.fengqiao.mediation.casework;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.kernel.AggregateId;
import org.fengqiao.mediation.kernel.Coded;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.party.DataToken;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.TextRef;
import org.fengqiao.mediation.region.RegionCode;

/**
 * The tokens of personal data that an event or an action holds, wherever in it they stand, and whom
 * and what of the case it is about. Read from the parts of its type, so that what is added to a
 * type is never forgotten here: what may be read, what may not be written down again and what is
 * destroyed all follow from it.
 */
public final class CaseTokens {

  private final Set<TextRef> texts = new LinkedHashSet<>();
  private final Set<PersonRef> persons = new LinkedHashSet<>();
  private final Set<PartyNumber> parties = new LinkedHashSet<>();
  private final Set<Integer> agreements = new LinkedHashSet<>();
  private final Set<Integer> orders = new LinkedHashSet<>();

  private CaseTokens() {}

  /** Returns the tokens of an event. */
  public static CaseTokens of(CaseEventBody body) {
    return read(body);
  }

  /** Returns the tokens of an action. */
  public static CaseTokens of(CaseAction action) {
    return read(action);
  }

  /** Returns the tokens of one component of an action. */
  static CaseTokens component(RecordComponent component, CaseAction action) {
    return read(read(component.getAccessor(), action));
  }

  private static CaseTokens read(Object holder) {
    CaseTokens found = new CaseTokens();
    found.collect(holder);
    return found;
  }

  /** Returns the tokens of free texts, in the order they stand there. */
  public Set<TextRef> texts() {
    return Collections.unmodifiableSet(texts);
  }

  /** Returns the tokens of people, in the order they stand there. */
  public Set<PersonRef> persons() {
    return Collections.unmodifiableSet(persons);
  }

  /** Returns all of them. */
  public Set<DataToken> all() {
    Set<DataToken> all = new LinkedHashSet<>(persons);
    all.addAll(texts);
    return all;
  }

  /** Returns the parties named, in the order they stand there. */
  Set<PartyNumber> parties() {
    return Collections.unmodifiableSet(parties);
  }

  /** Returns the numbers of the agreements it is about. */
  Set<Integer> agreements() {
    return Collections.unmodifiableSet(agreements);
  }

  /** Returns the numbers of the payment orders it is about. */
  Set<Integer> orders() {
    return Collections.unmodifiableSet(orders);
  }

  private void collect(Object value) {
    if (value instanceof TextRef text) {
      texts.add(text);
    } else if (value instanceof PersonRef person) {
      persons.add(person);
    } else if (value instanceof PartyNumber party) {
      parties.add(party);
    } else if (value instanceof Optional<?> optional) {
      optional.ifPresent(this::collect);
    } else if (value instanceof Collection<?> many) {
      many.forEach(this::collect);
    } else if (value instanceof Registration) {
      collectParts(Registration.class, value);
    } else if (value instanceof ObligationTerms) {
      collectParts(ObligationTerms.class, value);
    } else if (!isPlain(value)) {
      collectComponents(value);
    }
  }

  private static boolean isPlain(Object value) {
    return value instanceof Coded
        || value instanceof String
        || value instanceof Number
        || value instanceof Boolean
        || value instanceof TemporalAccessor
        || value instanceof AggregateId
        || value instanceof ActorId
        || value instanceof Fen
        || value instanceof RegionCode;
  }

  private void collectComponents(Object value) {
    if (!(value instanceof Record)) {
      throw new IllegalStateException("no parts of " + value.getClass().getName() + " are known");
    }
    for (RecordComponent component : value.getClass().getRecordComponents()) {
      Object part = read(component.getAccessor(), value);
      switch (component.getName()) {
        case "agreement" -> collectNumber(part, agreements);
        case "order" -> collectNumber(part, orders);
        default -> collect(part);
      }
    }
  }

  private void collectNumber(Object part, Set<Integer> numbers) {
    if (part instanceof Integer number) {
      numbers.add(number);
    } else if (part instanceof Optional<?> optional) {
      optional.ifPresent(number -> collectNumber(number, numbers));
    } else {
      collect(part);
    }
  }

  /** What is built has its parts as methods. */
  private void collectParts(Class<?> type, Object value) {
    Arrays.stream(type.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .filter(method -> method.getParameterCount() == 0)
        .forEach(part -> collect(read(part, value)));
  }

  private static Object read(Method part, Object value) {
    try {
      return part.invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("unreadable: " + part, e);
    }
  }
}
