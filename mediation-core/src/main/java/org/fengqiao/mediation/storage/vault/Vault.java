package org.fengqiao.mediation.storage.vault;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.fengqiao.mediation.casework.record.DataStatus;
import org.fengqiao.mediation.kernel.Partition;
import org.fengqiao.mediation.party.DataTerms;
import org.fengqiao.mediation.party.DataToken;
import org.fengqiao.mediation.party.PersonalData;
import org.fengqiao.mediation.storage.PersonSearch;
import org.fengqiao.mediation.storage.PersonalDataStore;
import org.fengqiao.mediation.storage.UnitGuard;

/**
 * Seals and opens personal data. A host makes one with its keys and hands it to its storage. Safe
 * for use by many threads; {@link #toString()} shows the ids of the keys and no key.
 */
public final class Vault {

  private static final int LEAST_DIGEST_KEY = 16;

  private final VaultKeys keys;
  private final FieldCipher cipher;
  private final KeyedDigest digest;
  private final SecureRandom random;
  private final String suite;
  private final Map<String, VaultKey> masters = new LinkedHashMap<>();
  private final List<String> searches;
  private final String present;

  /** Of one storage: the partitions whose data all lies under keys of this vault. */
  private final Set<Partition> checked = ConcurrentHashMap.newKeySet();

  private Vault(VaultKeys keys, FieldCipher cipher, KeyedDigest digest, SecureRandom random) {
    this.keys = keys;
    this.cipher = cipher;
    this.digest = digest;
    this.random = random;
    this.suite = cipher.name() + " " + digest.name();
    keys.masters().forEach(key -> key.require(cipher.keyLength()));
    keys.searches().forEach(Vault::requireLongEnough);
    keys.masters().forEach(key -> masters.put(key.mark(digest), key));
    this.searches = keys.searches().stream().map(key -> key.mark(digest)).toList();
    this.present = keys.master().mark(digest) + SealedRow.BETWEEN_KEYS + searches.get(0);
  }

  private static void requireLongEnough(VaultKey key) {
    if (key.bytes().length < LEAST_DIGEST_KEY) {
      throw new IllegalArgumentException(
          "key " + key.id() + " has " + key.bytes().length + " bytes; a digest needs 16 or more");
    }
  }

  /**
   * Returns a vault of AES-256-GCM and HMAC-SHA256.
   *
   * @throws IllegalArgumentException if a key has not the length they need; master keys have 32
   *     bytes
   */
  public static Vault of(VaultKeys keys) {
    SecureRandom random = new SecureRandom();
    return new Vault(keys, new AesGcmCipher(random), new HmacSha256(), random);
  }

  /**
   * Returns a vault of another cipher and digest, such as SM4 and SM3.
   *
   * @throws IllegalArgumentException if a key has not the length they need
   */
  public static Vault of(VaultKeys keys, FieldCipher cipher, KeyedDigest digest) {
    return new Vault(keys, cipher, digest, new SecureRandom());
  }

  /** Returns a vault with keys that nobody else has and that are gone with it. */
  public static Vault ephemeral() {
    SecureRandom random = new SecureRandom();
    AesGcmCipher cipher = new AesGcmCipher(random);
    VaultKeys keys =
        VaultKeys.of(
            VaultKey.of("ephemeral", bytes(random, cipher.keyLength())),
            VaultKey.of("ephemeral", bytes(random, cipher.keyLength())));
    return new Vault(keys, cipher, new HmacSha256(), random);
  }

  private static byte[] bytes(SecureRandom random, int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }

  /**
   * For adapters: returns the same keys for one storage. It looks once, before the first writing in
   * a partition, whether all data there lies under keys of the vault; two storages must not take
   * each other's partitions for looked at.
   */
  public Vault forStorage() {
    return new Vault(keys, cipher, digest, random);
  }

  /** For adapters: returns the store of personal data of one unit of work. */
  public PersonalDataStore over(UnitGuard guard, SealedRows rows) {
    return new VaultStore(this, guard, rows);
  }

  /** The present keys, as a row names them. */
  String present() {
    return present;
  }

  /**
   * Checks, once for each partition, that what lies there lies under keys of this vault.
   *
   * @throws MissingKeyException if the vault has not the master key or the search key of some of it
   */
  void requireKeysOf(Partition partition, Supplier<Set<String>> found) {
    if (checked.contains(partition)) {
      return;
    }
    for (String under : found.get()) {
      String master = SealedRow.masterKey(under);
      if (!masters.containsKey(master)) {
        throw MissingKeyException.master(partition, master, List.copyOf(masters.keySet()));
      }
      requireSearchable(partition, under);
    }
    checked.add(partition);
  }

  /**
   * Checks that data under some keys is found by the keys of this vault.
   *
   * @throws MissingKeyException if the vault has not the key of their search digests
   */
  void requireSearchable(Partition partition, String under) {
    String search = under.substring(under.indexOf(SealedRow.BETWEEN_KEYS) + 1);
    if (!searches.contains(search)) {
      throw MissingKeyException.search(partition, search, searches);
    }
  }

  /** Seals a text under a new key. */
  SealedRow seal(DataToken token, DataTerms terms, byte[] plain) {
    return seal(token, terms, plain, Optional.empty(), Optional.empty());
  }

  /** Seals the data of a person under a new key, with the digests it is found by. */
  SealedRow seal(DataToken token, byte[] plain, PersonalData data) {
    return seal(token, data.terms(), plain, identityDigest(data), phoneDigest(data));
  }

  private SealedRow seal(
      DataToken token,
      DataTerms terms,
      byte[] plain,
      Optional<String> identityDigest,
      Optional<String> phoneDigest) {
    byte[] rowKey = bytes(random, cipher.keyLength());
    SealedRow.Content content =
        new SealedRow.Content(
            suite,
            present,
            wrapped(token, rowKey),
            text(cipher.encrypt(rowKey, plain, sealedWith(token, terms))),
            commitment(token, rowKey, plain),
            identityDigest,
            phoneDigest);
    return new SealedRow(token, terms, DataStatus.ACTIVE, Optional.of(content), Optional.empty());
  }

  private String wrapped(DataToken token, byte[] rowKey) {
    VaultKey master = keys.master();
    return text(cipher.encrypt(master.bytes(), rowKey, wrappedWith(token, master.id())));
  }

  /** Neither token nor terms of a row can be exchanged without breaking its seal. */
  private static byte[] sealedWith(DataToken token, DataTerms terms) {
    return Fields.of(
        "sealed",
        token.kind().code(),
        token.text(),
        terms.dataClass().code(),
        terms.basis().code());
  }

  private static byte[] wrappedWith(DataToken token, String masterKey) {
    return Fields.of("key", token.kind().code(), token.text(), masterKey);
  }

  /** The key of the row encrypts; what commits is another one that follows from it. */
  private String commitment(DataToken token, byte[] rowKey, byte[] plain) {
    byte[] key = digest.digest(rowKey, "commitment".getBytes(StandardCharsets.UTF_8));
    byte[] head = Fields.of(token.kind().code(), token.text());
    byte[] message = Arrays.copyOf(head, head.length + plain.length);
    System.arraycopy(plain, 0, message, head.length, plain.length);
    return text(digest.digest(key, message));
  }

  Optional<String> identityDigest(PersonalData data) {
    return data.idNumber().map(id -> digest(keys.search(), PersonSearch.By.ID_NUMBER, data, id));
  }

  Optional<String> phoneDigest(PersonalData data) {
    return data.phone().map(phone -> digest(keys.search(), PersonSearch.By.PHONE, data, phone));
  }

  private String digest(VaultKey key, PersonSearch.By by, PersonalData data, String number) {
    return text(digest.digest(key.bytes(), SearchForm.of(by, data.name(), number)));
  }

  /** The digests a person may stand under, the present one and those not brought over yet. */
  List<String> digests(PersonSearch search) {
    byte[] message = SearchForm.of(search.by(), search.name(), search.number());
    return keys.searches().stream().map(key -> text(digest.digest(key.bytes(), message))).toList();
  }

  byte[] open(SealedRow row, SealedRow.Content content) {
    return open(row, content, rowKey(row.token(), content));
  }

  private byte[] open(SealedRow row, SealedRow.Content content, byte[] rowKey) {
    return cipher
        .decrypt(rowKey, bytes(content.sealed()), sealedWith(row.token(), row.terms()))
        .orElseThrow(() -> new BrokenSealException(row.token(), content.masterKey()));
  }

  private byte[] rowKey(DataToken token, SealedRow.Content content) {
    VaultKey master = requireKey(token, content);
    return cipher
        .decrypt(master.bytes(), bytes(content.wrappedKey()), wrappedWith(token, master.id()))
        .orElseThrow(() -> new BrokenSealException(token, master.id()));
  }

  /**
   * Returns the master key of a row.
   *
   * @throws MissingKeyException if the vault has not that key, or works with another cipher
   */
  VaultKey requireKey(DataToken token, SealedRow.Content content) {
    if (!content.suite().equals(suite)) {
      throw MissingKeyException.suite(token, content.suite(), suite);
    }
    return Optional.ofNullable(masters.get(content.masterKey()))
        .orElseThrow(
            () ->
                MissingKeyException.key(token, content.masterKey(), List.copyOf(masters.keySet())));
  }

  boolean isCommittedTo(SealedRow row, SealedRow.Content content, String commitment) {
    byte[] rowKey = rowKey(row.token(), content);
    String now = commitment(row.token(), rowKey, open(row, content, rowKey));
    return MessageDigest.isEqual(
        now.getBytes(StandardCharsets.UTF_8), commitment.getBytes(StandardCharsets.UTF_8));
  }

  /** The same content under the present keys. */
  SealedRow.Content rewrapped(
      SealedRow row, SealedRow.Content content, Optional<PersonalData> person) {
    return new SealedRow.Content(
        content.suite(),
        present,
        wrapped(row.token(), rowKey(row.token(), content)),
        content.sealed(),
        content.commitment(),
        person.flatMap(this::identityDigest),
        person.flatMap(this::phoneDigest));
  }

  private static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static byte[] bytes(String text) {
    return Base64.getUrlDecoder().decode(text);
  }

  @Override
  public String toString() {
    return "Vault[" + suite + ", " + keys + "]";
  }
}
