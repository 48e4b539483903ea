package org.fengqiao.mediation.jdbi;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.actor.Sight;
import org.fengqiao.mediation.casework.record.DataStatus;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.party.DataClass;
import org.fengqiao.mediation.party.DataTerms;
import org.fengqiao.mediation.party.DataToken;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.ProcessingBasis;
import org.fengqiao.mediation.party.TextRef;
import org.fengqiao.mediation.party.TokenKind;
import org.fengqiao.mediation.storage.DataAccess;
import org.fengqiao.mediation.storage.DataReading;
import org.fengqiao.mediation.storage.ErasureCertificate;
import org.fengqiao.mediation.storage.PersonSearch;
import org.fengqiao.mediation.storage.StorageBusyException;
import org.fengqiao.mediation.storage.UnitGuard;
import org.fengqiao.mediation.storage.vault.SealedRow;
import org.fengqiao.mediation.storage.vault.SealedRows;

/** Rows of {@code med_vault} and {@code med_data_access}. */
final class JdbiSealedRows implements SealedRows {

  /** Beside the kinds of tokens: a search; its row has a token where it found somebody. */
  private static final String SEARCH = "SEARCH";

  private static final int ASKED_AT_ONCE = 1000;

  private static final String AS_READ =
      "part = ? and token_kind = ? and token = ? and data_status = ? and wrapped_key = ?";

  private final Db db;
  private final UnitGuard guard;

  JdbiSealedRows(Db db, UnitGuard guard) {
    this.db = db;
    this.guard = guard;
  }

  private String part() {
    return guard.partition().digits();
  }

  @Override
  public List<SealedRow> find(Collection<? extends DataToken> tokens) {
    return find(tokens, "");
  }

  @Override
  public List<SealedRow> hold(Collection<? extends DataToken> tokens) {
    // A database may lock as it meets the rows, before it sorts them: the values stand in order
    // too.
    return find(tokens, " order by token, token_kind for update");
  }

  /** In portions: drivers take some ten thousand values in a statement. */
  private List<SealedRow> find(Collection<? extends DataToken> tokens, String locking) {
    Set<DataToken> wanted = new HashSet<>(tokens);
    List<String> texts = tokens.stream().map(DataToken::text).distinct().sorted().toList();
    List<SealedRow> found = new ArrayList<>();
    for (int from = 0; from < texts.size(); from += ASKED_AT_ONCE) {
      Sql sql = Sql.of("select * from med_vault where part = ? and ", part());
      sql.anyOf("token", texts.subList(from, Math.min(texts.size(), from + ASKED_AT_ONCE)))
          .add(locking);
      db.list(sql, JdbiSealedRows::row).stream()
          .filter(row -> wanted.contains(row.token()))
          .forEach(found::add);
    }
    return found;
  }

  @Override
  public void add(List<SealedRow> rows) {
    db.insertAll(
        "med_vault",
        rows.stream()
            .map(
                row ->
                    values(row)
                        .set("part", part())
                        .code("token_kind", row.token().kind())
                        .set("token", row.token()))
            .toList());
  }

  @Override
  public void replace(List<Replacement> replaced) {
    replaced.forEach(this::replace);
  }

  /** One by one: not every driver tells the counts of a batch. */
  private void replace(Replacement replaced) {
    SealedRow before = replaced.before();
    Row row = values(replaced.after());
    int changed =
        db.update(
            row.update("med_vault", AS_READ),
            row.valuesAnd(
                part(),
                before.token().kind().code(),
                before.token().text(),
                before.status().code(),
                before.content().orElseThrow().wrappedKey()));
    if (changed != 1) {
      throw new StorageBusyException(
          "another unit of work changed " + before.token().text() + " since it was read");
    }
  }

  private static Row values(SealedRow row) {
    Optional<SealedRow.Content> content = row.content();
    return new Row()
        .code("data_class", row.terms().dataClass())
        .code("basis", row.terms().basis())
        .code("data_status", row.status())
        .set("suite", content.map(SealedRow.Content::suite))
        .set("vault_keys", content.map(SealedRow.Content::keys))
        .set("wrapped_key", content.map(SealedRow.Content::wrappedKey))
        .set("sealed", content.map(SealedRow.Content::sealed))
        .set("commitment", content.map(SealedRow.Content::commitment))
        .set("id_digest", content.flatMap(SealedRow.Content::identityDigest))
        .set("phone_digest", content.flatMap(SealedRow.Content::phoneDigest))
        .set("certificate_id", row.certificate().map(ErasureCertificate::caseId))
        .set("certificate_event", row.certificate().map(ErasureCertificate::event));
  }

  static DataToken token(TokenKind kind, String token) {
    return switch (kind) {
      case PERSON -> PersonRef.of(token);
      case TEXT -> TextRef.of(token);
    };
  }

  private static SealedRow row(Columns row) {
    return new SealedRow(
        token(row.code("token_kind", TokenKind.class), row.text("token")),
        new DataTerms(
            row.code("data_class", DataClass.class), row.code("basis", ProcessingBasis.class)),
        row.code("data_status", DataStatus.class),
        row.optionalText("sealed").map(bytes -> content(row, bytes)),
        row.optionalText("certificate_id")
            .map(
                decided ->
                    new ErasureCertificate(CaseId.of(decided), row.integer("certificate_event"))));
  }

  private static SealedRow.Content content(Columns row, String bytes) {
    return new SealedRow.Content(
        row.text("suite"),
        row.text("vault_keys"),
        row.text("wrapped_key"),
        bytes,
        row.text("commitment"),
        row.optionalText("id_digest"),
        row.optionalText("phone_digest"));
  }

  @Override
  public List<SealedRow> withDigest(PersonSearch.By by, Collection<String> digests) {
    Sql sql = Sql.of("select * from med_vault where part = ? and ", part());
    return db.list(
        switch (by) {
          case ID_NUMBER -> sql.anyOf("id_digest", digests);
          case PHONE -> sql.anyOf("phone_digest", digests);
        },
        JdbiSealedRows::row);
  }

  /** Two ranges of the index; "other than" would read the whole partition. */
  @Override
  public List<SealedRow> notUnder(String keys, int most) {
    List<SealedRow> found = new ArrayList<>(beside("vault_keys < ?", keys, most));
    if (found.size() < most) {
      found.addAll(beside("vault_keys > ?", keys, most - found.size()));
    }
    return found;
  }

  /** From each to the next, because there are few; "distinct" would read the whole partition. */
  @Override
  public Set<String> keys() {
    Set<String> keys = new LinkedHashSet<>();
    Optional<String> next = keyAfter("");
    while (next.isPresent()) {
      keys.add(next.get());
      next = keyAfter(next.get());
    }
    return keys;
  }

  private Optional<String> keyAfter(String keys) {
    return db.first(
        Sql.of("select vault_keys from med_vault where part = ? and vault_keys > ?", part(), keys)
            .add(" order by vault_keys limit 1"),
        row -> row.text("vault_keys"));
  }

  private List<SealedRow> beside(String condition, String keys, int most) {
    return db.list(
        Sql.of("select * from med_vault where part = ? and ", part())
            .add(condition, keys)
            .add(" order by vault_keys, token_kind, token limit ?", most),
        JdbiSealedRows::row);
  }

  @Override
  public void recordReading(DataToken token, DataAccess access) {
    record(token.kind().code(), Optional.of(token), access);
  }

  @Override
  public void recordSearch(Set<PersonRef> found, DataAccess access) {
    if (found.isEmpty()) {
      record(SEARCH, Optional.empty(), access);
    }
    found.forEach(person -> record(SEARCH, Optional.of(person), access));
  }

  private void record(String kind, Optional<? extends DataToken> token, DataAccess access) {
    DataReading reading = access.reading();
    db.insert(
        "med_data_access",
        new Row()
            .set("part", part())
            .set("access_id", UUID.randomUUID())
            .set("token", token)
            .set("token_kind", kind)
            .set("actor_id", reading.actor())
            .code("actor_role", reading.role())
            .code("purpose", access.purpose())
            .instant("read_at", reading.at()));
  }

  @Override
  public List<DataAccess> accesses(DataToken token) {
    List<String> kinds =
        switch (token.kind()) {
          case PERSON -> List.of(token.kind().code(), SEARCH);
          case TEXT -> List.of(token.kind().code());
        };
    return accesses(
        Sql.of(
                "select * from med_data_access where part = ? and token = ? and ",
                part(),
                token.text())
            .anyOf("token_kind", kinds));
  }

  /** A search has a row for each person it found. */
  @Override
  public List<DataAccess> searches(ActorId actor) {
    return accesses(
            Sql.of(
                "select * from med_data_access where part = ? and actor_id = ? and token_kind = ?",
                part(),
                actor.text(),
                SEARCH))
        .stream()
        .distinct()
        .toList();
  }

  private List<DataAccess> accesses(Sql condition) {
    return db.list(
        condition.add(" order by read_at, access_id"),
        row ->
            new DataAccess(
                new DataReading(
                    ActorId.of(row.text("actor_id")),
                    row.code("actor_role", Role.class),
                    row.instant("read_at")),
                row.code("purpose", Sight.Purpose.class)));
  }
}
