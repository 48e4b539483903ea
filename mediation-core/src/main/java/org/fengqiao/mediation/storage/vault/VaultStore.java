package org.fengqiao.mediation.storage.vault;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.actor.Sight;
import org.fengqiao.mediation.casework.record.DataStatus;
import org.fengqiao.mediation.party.ConfidentialText;
import org.fengqiao.mediation.party.DataToken;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.PersonalData;
import org.fengqiao.mediation.party.TextRef;
import org.fengqiao.mediation.storage.CommitmentCheck;
import org.fengqiao.mediation.storage.DataAccess;
import org.fengqiao.mediation.storage.DataKeeping;
import org.fengqiao.mediation.storage.DataReading;
import org.fengqiao.mediation.storage.DataStatusException;
import org.fengqiao.mediation.storage.ErasureCertificate;
import org.fengqiao.mediation.storage.HeldData;
import org.fengqiao.mediation.storage.KeptData;
import org.fengqiao.mediation.storage.PersonSearch;
import org.fengqiao.mediation.storage.PersonalDataStore;
import org.fengqiao.mediation.storage.StorageException;
import org.fengqiao.mediation.storage.UnitGuard;

/** The store of personal data over sealed rows. */
final class VaultStore implements PersonalDataStore, DataKeeping {

  /** What restricted data is kept for (个人信息保护法 2021 art. 44–47, 档案法实施条例 2024 art. 24). */
  private static final Set<Sight.Purpose> KEPT_FOR =
      Set.of(Sight.Purpose.DATA_REQUEST, Sight.Purpose.MANDATE);

  /** How many rows that do not open one rotation passes over. */
  private static final int MOST_SHUT = 200;

  private final Vault vault;
  private final UnitGuard guard;
  private final SealedRows rows;

  VaultStore(Vault vault, UnitGuard guard, SealedRows rows) {
    this.vault = vault;
    this.guard = guard;
    this.rows = rows;
  }

  @Override
  public void put(PersonRef token, PersonalData data) {
    write(Map.of(token, data), (each, person) -> vault.seal(each, personBytes(person), person));
  }

  @Override
  public void putAll(Map<TextRef, ConfidentialText> texts) {
    write(texts, (token, text) -> vault.seal(token, text.terms(), Fields.of(text.content())));
  }

  /**
   * What stands in the partition must lie under known keys, and what stands under the same tokens
   * must be known, even to be written over: a wrong key must not go unseen.
   */
  private <K extends DataToken, V> void write(Map<K, V> data, BiFunction<K, V, SealedRow> sealed) {
    guard.call(
        () -> {
          require(data.keySet());
          vault.requireKeysOf(guard.partition(), rows::keys);
          Map<DataToken, SealedRow> known = new HashMap<>();
          for (SealedRow row : find(data.keySet())) {
            if (row.status() != DataStatus.ACTIVE) {
              throw new DataStatusException(row.token(), row.status());
            }
            row.content().ifPresent(content -> vault.requireKey(row.token(), content));
            known.put(row.token(), row);
          }
          List<SealedRow> added = new ArrayList<>();
          List<SealedRows.Replacement> replaced = new ArrayList<>();
          data.forEach(
              (token, datum) -> {
                SealedRow before = known.get(token);
                SealedRow after = sealed.apply(token, datum);
                if (before == null) {
                  added.add(after);
                } else {
                  replaced.add(new SealedRows.Replacement(before, after));
                }
              });
          rows.add(added);
          rows.replace(replaced);
          return data;
        });
  }

  private void require(Collection<? extends DataToken> tokens) {
    tokens.forEach(token -> guard.require(token.text(), token.partition()));
  }

  private List<SealedRow> find(Collection<? extends DataToken> tokens) {
    return tokens.isEmpty() ? List.of() : rows.find(tokens);
  }

  @Override
  public Optional<PersonalData> find(PersonRef token, DataReading reading, Sight sight) {
    return read(token, reading, sight, VaultStore::person)
        .map(data -> sight instanceof Sight.Unmasked ? data : data.masked());
  }

  @Override
  public Optional<ConfidentialText> find(TextRef token, DataReading reading, Sight.Unmasked sight) {
    return read(
        token,
        reading,
        sight,
        (row, plain) ->
            new ConfidentialText(Fields.next(ByteBuffer.wrap(plain)).orElseThrow(), row.terms()));
  }

  private <T> Optional<T> read(
      DataToken token, DataReading reading, Sight sight, Reading<T> opened) {
    return guard.call(
        () -> {
          require(List.of(token));
          for (SealedRow row : rows.find(List.of(token))) {
            if (row.status() == DataStatus.RESTRICTED && !isKeptFor(reading, sight)) {
              throw new DataStatusException(token, row.status());
            }
            if (row.content().isPresent()) {
              T data = opened.of(row, vault.open(row, row.content().get()));
              if (sight instanceof Sight.Unmasked unmasked) {
                rows.recordReading(token, new DataAccess(reading, unmasked.purpose()));
              }
              return Optional.of(data);
            }
          }
          return Optional.empty();
        });
  }

  private static boolean isKeptFor(DataReading reading, Sight sight) {
    return reading.role() == Role.PARTY
        || reading.role() == Role.REPRESENTATIVE
        || (sight instanceof Sight.Unmasked unmasked && KEPT_FOR.contains(unmasked.purpose()));
  }

  @Override
  public Map<DataToken, HeldData> hold(Set<? extends DataToken> tokens) {
    return guard.call(
        () -> {
          List<? extends DataToken> here = tokens.stream().filter(this::isHere).toList();
          Map<DataToken, HeldData> held = new HashMap<>();
          for (SealedRow row : here.isEmpty() ? List.<SealedRow>of() : rows.hold(here)) {
            held.put(
                row.token(),
                new HeldData(row.status(), row.content().map(SealedRow.Content::commitment)));
          }
          return held;
        });
  }

  private boolean isHere(DataToken token) {
    return token.partition().equals(guard.partition());
  }

  @Override
  public Set<PersonRef> search(PersonSearch search, DataReading reading, Sight.Purpose purpose) {
    return guard.call(
        () -> {
          rows.keys().forEach(keys -> vault.requireSearchable(guard.partition(), keys));
          Set<PersonRef> found =
              rows.withDigest(search.by(), vault.digests(search)).stream()
                  .filter(row -> row.status() == DataStatus.ACTIVE)
                  .map(row -> PersonRef.of(row.token().text()))
                  .collect(Collectors.toCollection(TreeSet::new));
          rows.recordSearch(found, new DataAccess(reading, purpose));
          return found;
        });
  }

  @Override
  public List<DataAccess> accesses(DataToken token) {
    return guard.call(
        () -> {
          require(List.of(token));
          return rows.accesses(token);
        });
  }

  @Override
  public DataKeeping keeping() {
    return this;
  }

  @Override
  public void restrict(Set<? extends DataToken> tokens) {
    change(tokens, Set.of(DataStatus.ACTIVE), SealedRow::restricted);
  }

  @Override
  public void erase(Set<? extends DataToken> tokens, ErasureCertificate certificate) {
    change(
        tokens, Set.of(DataStatus.ACTIVE, DataStatus.RESTRICTED), row -> row.erased(certificate));
  }

  private void change(
      Set<? extends DataToken> tokens, Set<DataStatus> from, UnaryOperator<SealedRow> change) {
    guard.call(
        () -> {
          require(tokens);
          rows.replace(
              find(tokens).stream()
                  .filter(row -> from.contains(row.status()))
                  .map(row -> new SealedRows.Replacement(row, change.apply(row)))
                  .toList());
          return tokens;
        });
  }

  @Override
  public Optional<KeptData> kept(DataToken token) {
    return guard.call(
        () -> {
          require(List.of(token));
          return rows.find(List.of(token)).stream()
              .findFirst()
              .map(row -> new KeptData(row.status(), row.terms(), row.certificate()));
        });
  }

  @Override
  public CommitmentCheck check(DataToken token, String commitment) {
    return guard.call(
        () -> {
          require(List.of(token));
          Optional<SealedRow> row = rows.find(List.of(token)).stream().findFirst();
          if (row.isEmpty()) {
            return CommitmentCheck.MISSING;
          }
          return row.get()
              .content()
              .map(content -> vault.isCommittedTo(row.get(), content, commitment))
              .map(same -> same ? CommitmentCheck.INTACT : CommitmentCheck.CHANGED)
              .orElse(CommitmentCheck.ERASED);
        });
  }

  @Override
  public int rotate(int most) {
    if (most < 1) {
      throw new IllegalArgumentException("at least one row is brought over: " + most);
    }
    return guard.call(
        () -> {
          List<SealedRows.Replacement> under = new ArrayList<>();
          Map<DataToken, StorageException> shut = new LinkedHashMap<>();
          bringUnder(most, under, shut);
          if (under.isEmpty() && !shut.isEmpty()) {
            throw allOf(List.copyOf(shut.values()));
          }
          rows.replace(under);
          return under.size();
        });
  }

  /** Asks for as many more as do not open; each round meets at least one row for the first time. */
  private void bringUnder(
      int most, List<SealedRows.Replacement> under, Map<DataToken, StorageException> shut) {
    Set<DataToken> met = new HashSet<>();
    int asked;
    List<SealedRow> found;
    do {
      asked = most + shut.size();
      found = rows.notUnder(vault.present(), asked);
      for (SealedRow row : found) {
        if (under.size() < most && met.add(row.token())) {
          try {
            under.add(new SealedRows.Replacement(row, rewrapped(row)));
          } catch (MissingKeyException | BrokenSealException e) {
            shut.put(row.token(), e);
          }
        }
      }
    } while (under.size() < most && found.size() >= asked && shut.size() < MOST_SHUT);
  }

  private SealedRow rewrapped(SealedRow row) {
    SealedRow.Content content = row.content().orElseThrow();
    Optional<PersonalData> person =
        row.token() instanceof PersonRef
            ? Optional.of(person(row, vault.open(row, content)))
            : Optional.empty();
    return row.with(vault.rewrapped(row, content, person));
  }

  /** Each names its row. */
  private static StorageException allOf(List<StorageException> shut) {
    StorageException first = shut.get(0);
    shut.stream().skip(1).forEach(first::addSuppressed);
    return first;
  }

  @Override
  public List<DataAccess> searches(ActorId actor) {
    return guard.call(() -> rows.searches(actor));
  }

  private static byte[] personBytes(PersonalData data) {
    return Fields.of(
        List.of(Optional.of(data.name()), data.idNumber(), data.phone(), data.address()));
  }

  private static PersonalData person(SealedRow row, byte[] plain) {
    ByteBuffer bytes = ByteBuffer.wrap(plain);
    return PersonalData.builder()
        .name(Fields.next(bytes).orElseThrow())
        .idNumber(Fields.next(bytes))
        .phone(Fields.next(bytes))
        .address(Fields.next(bytes))
        .terms(row.terms())
        .build();
  }

  /** Makes a datum of what was opened. */
  private interface Reading<T> {
    T of(SealedRow row, byte[] plain);
  }
}
