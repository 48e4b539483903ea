package org.fengqiao.mediation.storage.vault;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.party.DataToken;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.storage.DataAccess;
import org.fengqiao.mediation.storage.PersonSearch;
import org.fengqiao.mediation.storage.StorageBusyException;

/**
 * For adapters: the sealed rows and the records of their readings in the partition of one unit of
 * work. Tokens have been checked to lie in it. {@link Vault#over} makes the store of personal data
 * of it.
 */
public interface SealedRows {

  /** Returns the rows of those tokens that have one, in any order. */
  List<SealedRow> find(Collection<? extends DataToken> tokens);

  /**
   * Returns the same rows as they are last committed, and holds them until the unit ends: another
   * unit that holds or changes one of them waits, fails as busy, or is run again. They are held in
   * the order of their tokens, so that no two calls wait for each other.
   */
  List<SealedRow> hold(Collection<? extends DataToken> tokens);

  /** Writes rows whose tokens have none yet. */
  void add(List<SealedRow> rows);

  /**
   * Writes rows over those that were read, each only if it still stands there as it was read: with
   * the same status and the same wrapped key, which is another one whenever a row is sealed anew.
   * Otherwise what was erased or restricted meanwhile would come back. Memory that checks when it
   * commits what was found may leave it to the commit.
   *
   * @throws StorageBusyException if another unit of work changed one of them; the unit is lost
   */
  void replace(List<Replacement> replaced);

  /**
   * A row and what shall stand there instead.
   *
   * @param before the row as this unit read it; it has a content
   * @param after the row of the same token
   */
  record Replacement(SealedRow before, SealedRow after) {

    /** Checks that both are of one token and that there is a content to be replaced. */
    public Replacement {
      if (!before.token().equals(after.token()) || before.content().isEmpty()) {
        throw new IllegalArgumentException(
            before.token().text() + " cannot become " + after.token().text());
      }
    }
  }

  /**
   * Returns the rows with one of some search digests, in any order.
   *
   * @param digests at least one
   */
  List<SealedRow> withDigest(PersonSearch.By by, Collection<String> digests);

  /**
   * Returns rows that have a content whose {@code keys} are others than the given ones.
   *
   * @param most the greatest number of rows
   */
  List<SealedRow> notUnder(String keys, int most);

  /** Returns the different {@code keys} of the rows that have a content. */
  Set<String> keys();

  /** Records that somebody saw a datum as it is. */
  void recordReading(DataToken token, DataAccess access);

  /**
   * Records that somebody searched.
   *
   * @param found who was found; may be nobody
   */
  void recordSearch(Set<PersonRef> found, DataAccess access);

  /** Returns the recorded readings of a datum and the searches that found it, in their order. */
  List<DataAccess> accesses(DataToken token);

  /** Returns the recorded searches of somebody, each once, in their order. */
  List<DataAccess> searches(ActorId actor);
}
