package org.fengqiao.mediation.jdbi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.actor.Sight;
import org.fengqiao.mediation.party.ConfidentialText;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.PersonalData;
import org.fengqiao.mediation.party.TextRef;
import org.fengqiao.mediation.storage.DataAccess;
import org.fengqiao.mediation.storage.DataReading;
import org.fengqiao.mediation.storage.PersonalDataStore;
import org.fengqiao.mediation.storage.UnitGuard;
import org.jspecify.annotations.Nullable;

/** Personal data in plain columns. */
final class JdbiPersonalDataStore implements PersonalDataStore {

  private static final String PERSON = "PERSON";
  private static final String TEXT = "TEXT";

  private static final String BY_TOKEN = "part = ? and token = ?";

  private final Db db;
  private final UnitGuard guard;

  JdbiPersonalDataStore(Db db, UnitGuard guard) {
    this.db = db;
    this.guard = guard;
  }

  private String part() {
    return guard.partition().digits();
  }

  @Override
  public void put(PersonRef token, PersonalData data) {
    guard.call(
        () -> {
          guard.require(token.text(), token.partition());
          return put(
              "med_person",
              token.text(),
              new Row()
                  .set("name", data.name())
                  .set("id_number", data.idNumber())
                  .set("phone", data.phone())
                  .set("address", data.address()));
        });
  }

  @Override
  public void put(TextRef token, ConfidentialText text) {
    guard.call(
        () -> {
          guard.require(token.text(), token.partition());
          return put("med_text", token.text(), new Row().set("content", text.content()));
        });
  }

  @Override
  public void putAll(Map<TextRef, ConfidentialText> texts) {
    guard.call(
        () -> {
          texts.keySet().forEach(token -> guard.require(token.text(), token.partition()));
          Set<String> known = known(texts.keySet());
          List<@Nullable Object[]> replaced = new ArrayList<>();
          List<Row> added = new ArrayList<>();
          texts.forEach(
              (token, text) -> {
                Row row = new Row().set("content", text.content());
                if (known.contains(token.text())) {
                  replaced.add(row.valuesAnd(part(), token.text()));
                } else {
                  added.add(row.set("part", part()).set("token", token));
                }
              });
          db.updateAll(new Row().set("content", "").update("med_text", BY_TOKEN), replaced);
          db.insertAll("med_text", added);
          return texts;
        });
  }

  /** Asked for and not learnt from the counts of a batch: drivers need not tell them. */
  private Set<String> known(Set<TextRef> tokens) {
    if (tokens.isEmpty()) {
      return Set.of();
    }
    Sql sql = Sql.of("select token from med_text where part = ? and ", part());
    sql.anyOf("token", tokens.stream().map(TextRef::text).toList());
    return Set.copyOf(db.list(sql, row -> row.text("token")));
  }

  private boolean put(String table, String token, Row row) {
    if (db.update(row.update(table, BY_TOKEN), row.valuesAnd(part(), token)) == 0) {
      db.insert(table, row.set("part", part()).set("token", token));
    }
    return true;
  }

  @Override
  public Optional<PersonalData> find(PersonRef token, DataReading reading, Sight sight) {
    return guard.call(
        () -> {
          guard.require(token.text(), token.partition());
          Optional<PersonalData> found =
              db.first(
                  Sql.of("select * from med_person where " + BY_TOKEN, part(), token.text()),
                  row ->
                      PersonalData.builder()
                          .name(row.text("name"))
                          .idNumber(row.optionalText("id_number"))
                          .phone(row.optionalText("phone"))
                          .address(row.optionalText("address"))
                          .build());
          if (sight instanceof Sight.Unmasked unmasked) {
            found.ifPresent(data -> record(PERSON, token.text(), reading, unmasked));
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
          Optional<ConfidentialText> found =
              db.first(
                  Sql.of("select content from med_text where " + BY_TOKEN, part(), token.text()),
                  row -> ConfidentialText.of(row.text("content")));
          found.ifPresent(text -> record(TEXT, token.text(), reading, sight));
          return found;
        });
  }

  @Override
  public void erase(Set<PersonRef> persons, Set<TextRef> texts) {
    guard.call(
        () -> {
          persons.forEach(token -> guard.require(token.text(), token.partition()));
          texts.forEach(token -> guard.require(token.text(), token.partition()));
          persons.forEach(token -> erase("med_person", token.text()));
          texts.forEach(token -> erase("med_text", token.text()));
          return persons;
        });
  }

  private void erase(String table, String token) {
    db.update("delete from " + table + " where " + BY_TOKEN, part(), token);
  }

  private void record(String kind, String token, DataReading reading, Sight.Unmasked sight) {
    db.insert(
        "med_data_access",
        new Row()
            .set("part", part())
            .set("access_id", UUID.randomUUID())
            .set("token", token)
            .set("token_kind", kind)
            .set("actor_id", reading.actor())
            .code("actor_role", reading.role())
            .code("purpose", sight.purpose())
            .instant("read_at", reading.at()));
  }

  @Override
  public List<DataAccess> accesses(PersonRef token) {
    return guard.call(
        () -> {
          guard.require(token.text(), token.partition());
          return accesses(PERSON, token.text());
        });
  }

  @Override
  public List<DataAccess> accesses(TextRef token) {
    return guard.call(
        () -> {
          guard.require(token.text(), token.partition());
          return accesses(TEXT, token.text());
        });
  }

  private List<DataAccess> accesses(String kind, String token) {
    return db.list(
        Sql.of(
            "select * from med_data_access where part = ? and token = ? and token_kind = ?"
                + " order by read_at, access_id",
            part(),
            token,
            kind),
        row ->
            new DataAccess(
                new DataReading(
                    ActorId.of(row.text("actor_id")),
                    row.code("actor_role", Role.class),
                    row.instant("read_at")),
                row.code("purpose", Sight.Purpose.class)));
  }
}
