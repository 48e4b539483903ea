package org.fengqiao.mediation.storage.vault;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * A key of the host, known by its id wherever something lies under it. {@link #toString()} shows
 * the id only.
 */
public final class VaultKey {

  /** The greatest number of characters of an id. */
  public static final int MAX_ID_LENGTH = 20;

  /** The number of characters of a mark besides the id. */
  static final int MARK_LENGTH = 9;

  private final String id;
  private final byte[] bytes;

  private VaultKey(String id, byte[] bytes) {
    this.id = id;
    this.bytes = bytes;
  }

  /**
   * Returns a key.
   *
   * @param id 1 to {@value #MAX_ID_LENGTH} letters, digits, dots, hyphens and underscores
   * @param bytes the key, from a source of real randomness; copied
   */
  public static VaultKey of(String id, byte[] bytes) {
    if (!id.matches("[A-Za-z0-9._-]{1," + MAX_ID_LENGTH + "}")) {
      throw new IllegalArgumentException(
          "the id of a key is 1 to "
              + MAX_ID_LENGTH
              + " letters, digits, dots, hyphens and underscores: "
              + id);
    }
    return new VaultKey(id, bytes.clone());
  }

  /** Returns the id. */
  public String id() {
    return id;
  }

  /**
   * The id and a short digest of the key, by which rows name it: another key under the same id is
   * not taken for it.
   */
  String mark(KeyedDigest digest) {
    byte[] check = digest.digest(bytes, "mark".getBytes(StandardCharsets.UTF_8));
    String text = Base64.getUrlEncoder().withoutPadding().encodeToString(check);
    return id + "~" + text.substring(0, MARK_LENGTH - 1);
  }

  byte[] bytes() {
    return bytes;
  }

  void require(int length) {
    if (bytes.length != length) {
      throw new IllegalArgumentException(
          "key " + id + " has " + bytes.length + " bytes; the cipher needs " + length);
    }
  }

  @Override
  public String toString() {
    return "VaultKey[" + id + "]";
  }
}
