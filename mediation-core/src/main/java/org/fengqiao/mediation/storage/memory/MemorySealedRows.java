package org.fengqiao.mediation.storage.memory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.party.DataToken;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.storage.DataAccess;
import org.fengqiao.mediation.storage.PersonSearch;
import org.fengqiao.mediation.storage.UnitGuard;
import org.fengqiao.mediation.storage.vault.SealedRow;
import org.fengqiao.mediation.storage.vault.SealedRows;

/** Sealed rows in maps. */
final class MemorySealedRows implements SealedRows {

  private final UnitGuard guard;
  private final MemoryRows<DataToken, PackedRow> rows;
  private final MemoryRows<String, List<DataAccess>> accesses;

  MemorySealedRows(
      UnitGuard guard,
      MemoryRows<DataToken, PackedRow> rows,
      MemoryRows<String, List<DataAccess>> accesses) {
    this.guard = guard;
    this.rows = rows;
    this.accesses = accesses;
  }

  @Override
  public List<SealedRow> find(Collection<? extends DataToken> tokens) {
    return tokens.stream().flatMap(token -> rows.find(token).stream()).map(PackedRow::row).toList();
  }

  /** Another row that says the same: the commit finds out whether two units held it at once. */
  @Override
  public List<SealedRow> hold(Collection<? extends DataToken> tokens) {
    List<SealedRow> held = find(tokens);
    add(held);
    return held;
  }

  @Override
  public void add(List<SealedRow> added) {
    added.forEach(row -> rows.put(row.token(), new PackedRow(row)));
  }

  /** The commit looks whether what was found is still there. */
  @Override
  public void replace(List<Replacement> replaced) {
    add(replaced.stream().map(Replacement::after).toList());
  }

  @Override
  public List<SealedRow> withDigest(PersonSearch.By by, Collection<String> digests) {
    return found(
            row -> row.row().content().flatMap(content -> digest(content, by, digests)).isPresent())
        .toList();
  }

  private static Optional<String> digest(
      SealedRow.Content content, PersonSearch.By by, Collection<String> digests) {
    Optional<String> digest =
        switch (by) {
          case ID_NUMBER -> content.identityDigest();
          case PHONE -> content.phoneDigest();
        };
    return digest.filter(digests::contains);
  }

  @Override
  public List<SealedRow> notUnder(String keys, int most) {
    return found(row -> row.keys().filter(own -> !own.equals(keys)).isPresent())
        .limit(most)
        .toList();
  }

  @Override
  public Set<String> keys() {
    return rows.all()
        .filter(this::isHere)
        .flatMap(row -> row.keys().stream())
        .collect(Collectors.toSet());
  }

  /** Each is found again by its key, so that the commit sees if it changes from now on. */
  private Stream<SealedRow> found(Predicate<PackedRow> condition) {
    return rows.all()
        .filter(this::isHere)
        .filter(condition)
        .flatMap(row -> rows.find(row.token()).stream())
        .filter(condition)
        .map(PackedRow::row);
  }

  private boolean isHere(PackedRow row) {
    return row.token().partition().equals(guard.partition());
  }

  @Override
  public void recordReading(DataToken token, DataAccess access) {
    record(key(token), access);
  }

  @Override
  public void recordSearch(Set<PersonRef> found, DataAccess access) {
    record(key(access.reading().actor()), access);
    found.forEach(person -> record(key(person), access));
  }

  private void record(String key, DataAccess access) {
    List<DataAccess> all = new ArrayList<>(accesses.find(key).orElse(List.of()));
    all.add(access);
    accesses.put(key, List.copyOf(all));
  }

  @Override
  public List<DataAccess> accesses(DataToken token) {
    return accesses.find(key(token)).orElse(List.of());
  }

  @Override
  public List<DataAccess> searches(ActorId actor) {
    return accesses.find(key(actor)).orElse(List.of());
  }

  /** A person and a text may have the same token. */
  private static String key(DataToken token) {
    return token.kind().code() + ":" + token.text();
  }

  /** Searches are of a partition too. */
  private String key(ActorId actor) {
    return "SEARCH:" + guard.partition() + ":" + actor;
  }
}
