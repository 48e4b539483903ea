package org.fengqiao.mediation.storage.vault;

/**
 * A key of the host, known by its id wherever something lies under it. {@link #toString()} shows
 * the id only.
 */
public final class VaultKey {

  /** The greatest number of characters of an id. */
  public static final int MAX_ID_LENGTH = 20;

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
