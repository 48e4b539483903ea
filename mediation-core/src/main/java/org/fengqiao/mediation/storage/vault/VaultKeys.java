package org.fengqiao.mediation.storage.vault;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The keys a host hands in: a master key, under which the keys of the rows lie, and a key of the
 * search digests; and while data is brought under new ones ({@code DataKeeping.rotate}) also the
 * former. {@link #toString()} shows ids only.
 *
 * <p>Where several processes work on one database, the keys change in this order, each step on all
 * of them before the next begins:
 *
 * <ol>
 *   <li>each is started with the new keys as present ones and the old ones as former ones. A
 *       process without the new keys does not open what others wrote under them meanwhile; where
 *       that may not be, each is started before with the old keys as present ones and the new ones
 *       handed in by {@link #formerMaster} and {@link #formerSearch};
 *   <li>{@code DataKeeping.rotate} is called in every partition until it returns 0;
 *   <li>each is started without the old keys.
 * </ol>
 *
 * <p>Whoever leaves the old keys out sooner has data that nobody opens, and a process that still
 * writes under them after the second step makes more of it.
 */
public final class VaultKeys {

  private final List<VaultKey> masters;
  private final List<VaultKey> searches;

  private VaultKeys(List<VaultKey> masters, List<VaultKey> searches) {
    this.masters = List.copyOf(masters);
    this.searches = List.copyOf(searches);
    requireDistinct(masters);
    requireDistinct(searches);
  }

  private static void requireDistinct(List<VaultKey> keys) {
    if (keys.stream().map(VaultKey::id).distinct().count() < keys.size()) {
      throw new IllegalArgumentException("two keys have the same id: " + keys);
    }
  }

  /**
   * Returns the present keys.
   *
   * @param master the master key, as long as the cipher needs it
   * @param search the key of the search digests, 16 bytes or more; of other bytes than the master
   *     key
   * @throws IllegalArgumentException if both have the same bytes
   */
  public static VaultKeys of(VaultKey master, VaultKey search) {
    if (MessageDigest.isEqual(master.bytes(), search.bytes())) {
      throw new IllegalArgumentException(
          "search key "
              + search.id()
              + " and master key "
              + master.id()
              + " are the same bytes: make another search key");
    }
    return new VaultKeys(List.of(master), List.of(search));
  }

  /** Returns these keys and a master key that was in use before, or will be. */
  public VaultKeys formerMaster(VaultKey former) {
    return new VaultKeys(and(masters, former), searches);
  }

  /** Returns these keys and a key of the search digests that was in use before, or will be. */
  public VaultKeys formerSearch(VaultKey former) {
    return new VaultKeys(masters, and(searches, former));
  }

  private static List<VaultKey> and(List<VaultKey> keys, VaultKey more) {
    List<VaultKey> all = new ArrayList<>(keys);
    all.add(more);
    return all;
  }

  VaultKey master() {
    return masters.get(0);
  }

  VaultKey search() {
    return searches.get(0);
  }

  List<VaultKey> masters() {
    return masters;
  }

  List<VaultKey> searches() {
    return searches;
  }

  @Override
  public String toString() {
    return "VaultKeys"
        + Stream.concat(masters.stream(), searches.stream()).map(VaultKey::id).toList();
  }
}
