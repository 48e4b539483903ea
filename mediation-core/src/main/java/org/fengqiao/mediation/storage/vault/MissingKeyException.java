package org.fengqiao.mediation.storage.vault;

import java.util.List;
import org.fengqiao.mediation.kernel.Partition;
import org.fengqiao.mediation.party.DataToken;
import org.fengqiao.mediation.storage.StorageException;

/**
 * A row lies under a key, or was made by a cipher, that this vault has not. Writing anything in a
 * partition where such a row lies is refused too: otherwise data would gather under a key that the
 * host did not mean.
 */
public final class MissingKeyException extends StorageException {

  private static final long serialVersionUID = 1L;

  private final String found;
  private final List<String> atHand;

  private MissingKeyException(String message, String found, List<String> atHand) {
    super(message);
    this.found = found;
    this.atHand = List.copyOf(atHand);
  }

  static MissingKeyException key(DataToken token, String found, List<String> atHand) {
    return former(token.text() + " is sealed under master key ", found, atHand, "");
  }

  static MissingKeyException master(Partition partition, String found, List<String> atHand) {
    return former("data of partition " + partition + " lies under master key ", found, atHand, "");
  }

  static MissingKeyException search(Partition partition, String found, List<String> atHand) {
    return former(
        "data of partition " + partition + " lies under search key ",
        found,
        atHand,
        ", or bring the data over under the present one");
  }

  private static MissingKeyException former(
      String what, String found, List<String> atHand, String orElse) {
    return new MissingKeyException(
        what + found + "; the vault has " + atHand + ": hand that key in as a former one" + orElse,
        found,
        atHand);
  }

  static MissingKeyException suite(DataToken token, String found, String atHand) {
    return new MissingKeyException(
        token.text()
            + " is sealed by "
            + found
            + "; the vault works with "
            + atHand
            + ": open it with the cipher and digest it was sealed by",
        found,
        List.of(atHand));
  }

  /**
   * Returns the id of the key with a short digest of it, by which two of one id differ, or the
   * names of the cipher and digest, that the row asks for.
   */
  public String found() {
    return found;
  }

  /** Returns those the vault has. */
  public List<String> atHand() {
    return atHand;
  }
}
