package org.fengqiao.mediation.storage.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.actor.Sight;
import org.fengqiao.mediation.party.ConfidentialText;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.PersonalData;
import org.fengqiao.mediation.party.TextRef;
import org.fengqiao.mediation.storage.DataAccess;
import org.fengqiao.mediation.storage.DataReading;
import org.fengqiao.mediation.storage.PersonalDataStore;
import org.fengqiao.mediation.storage.UnitGuard;

/** Personal data in maps. */
final class MemoryPersonalDataStore implements PersonalDataStore {

  private final UnitGuard guard;
  private final MemoryRows<PersonRef, PersonalData> persons;
  private final MemoryRows<TextRef, ConfidentialText> texts;
  private final MemoryRows<String, List<DataAccess>> accesses;

  MemoryPersonalDataStore(
      UnitGuard guard,
      MemoryRows<PersonRef, PersonalData> persons,
      MemoryRows<TextRef, ConfidentialText> texts,
      MemoryRows<String, List<DataAccess>> accesses) {
    this.guard = guard;
    this.persons = persons;
    this.texts = texts;
    this.accesses = accesses;
  }

  @Override
  public void put(PersonRef token, PersonalData data) {
    guard.call(
        () -> {
          guard.require(token.text(), token.partition());
          persons.put(token, data);
          return data;
        });
  }

  @Override
  public void put(TextRef token, ConfidentialText text) {
    guard.call(
        () -> {
          guard.require(token.text(), token.partition());
          texts.put(token, text);
          return text;
        });
  }

  @Override
  public void putAll(Map<TextRef, ConfidentialText> all) {
    guard.call(
        () -> {
          all.keySet().forEach(token -> guard.require(token.text(), token.partition()));
          all.forEach(texts::put);
          return all;
        });
  }

  @Override
  public Optional<PersonalData> find(PersonRef token, DataReading reading, Sight sight) {
    return guard.call(
        () -> {
          guard.require(token.text(), token.partition());
          Optional<PersonalData> found = persons.find(token);
          if (sight instanceof Sight.Unmasked unmasked) {
            found.ifPresent(data -> record(personKey(token), reading, unmasked));
            return found;
          }
          return found.map(PersonalData::masked);
        });
  }

  @Override
  public Optional<ConfidentialText> find(TextRef token, DataReading reading, Sight.Unmasked sight) {
    return guard.call(
        () -> {
          guard.require(token.text(), token.partition());
          Optional<ConfidentialText> found = texts.find(token);
          found.ifPresent(text -> record(textKey(token), reading, sight));
          return found;
        });
  }

  @Override
  public void erase(Set<PersonRef> ofPersons, Set<TextRef> ofTexts) {
    guard.call(
        () -> {
          ofPersons.forEach(token -> guard.require(token.text(), token.partition()));
          ofTexts.forEach(token -> guard.require(token.text(), token.partition()));
          ofPersons.forEach(persons::remove);
          ofTexts.forEach(texts::remove);
          return ofPersons;
        });
  }

  @Override
  public List<DataAccess> accesses(PersonRef token) {
    return guard.call(
        () -> {
          guard.require(token.text(), token.partition());
          return accesses.find(personKey(token)).orElse(List.of());
        });
  }

  @Override
  public List<DataAccess> accesses(TextRef token) {
    return guard.call(
        () -> {
          guard.require(token.text(), token.partition());
          return accesses.find(textKey(token)).orElse(List.of());
        });
  }

  private void record(String key, DataReading reading, Sight.Unmasked sight) {
    List<DataAccess> all = new ArrayList<>(accesses.find(key).orElse(List.of()));
    all.add(new DataAccess(reading, sight.purpose()));
    accesses.put(key, List.copyOf(all));
  }

  /** A person and a text may have the same token. */
  private static String personKey(PersonRef token) {
    return "P" + token.text();
  }

  private static String textKey(TextRef token) {
    return "T" + token.text();
  }
}
