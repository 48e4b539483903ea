package org.fengqiao.mediation.storage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.actor.Sight;
import org.fengqiao.mediation.party.ConfidentialText;
import org.fengqiao.mediation.party.DataToken;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.PersonalData;
import org.fengqiao.mediation.party.TextRef;

/**
 * What the tokens of the journal stand for (个人信息保护法 2021 art. 6, 51, 54). Nothing here can be found
 * without a token, but for one exact search, and no event tells more than the token. Who may ask is
 * decided before: the token comes out of a case the asker's scope reaches.
 *
 * <p>What was destroyed is not written again, and what is kept and secured only is neither written
 * over nor read but by the person, to answer the person, or by order: {@link DataStatusException}.
 * Where data of the partition lies under a key that is not at hand, nothing is written: {@link
 * StorageException}.
 */
public interface PersonalDataStore {

  /**
   * Writes the data of a person, over what stood there.
   *
   * @throws PartitionMismatchException if the token lies in another partition
   * @throws DataStatusException if what stood there is restricted or erased
   */
  void put(PersonRef token, PersonalData data);

  /**
   * Writes a free text, over what stood there.
   *
   * @throws PartitionMismatchException if the token lies in another partition
   * @throws DataStatusException if what stood there is restricted or erased
   */
  default void put(TextRef token, ConfidentialText text) {
    putAll(Map.of(token, text));
  }

  /**
   * Writes free texts, each over what stood there, in as few round trips as the store can.
   *
   * @throws PartitionMismatchException if one of the tokens lies in another partition
   * @throws DataStatusException if what stood at one of them is restricted or erased
   */
  void putAll(Map<TextRef, ConfidentialText> texts);

  /**
   * Returns the data of a person as the sight shows it; empty if there is none or it was destroyed.
   * An unmasked reading that finds something is recorded in the same unit of work.
   *
   * @throws PartitionMismatchException if the token lies in another partition
   * @throws DataStatusException if it is restricted and this reading is not one it is kept for
   */
  Optional<PersonalData> find(PersonRef token, DataReading reading, Sight sight);

  /**
   * Returns a free text, which cannot be masked; empty if there is none or it was destroyed. The
   * reading is recorded in the same unit of work.
   *
   * @throws PartitionMismatchException if the token lies in another partition
   * @throws DataStatusException if it is restricted and this reading is not one it is kept for
   */
  Optional<ConfidentialText> find(TextRef token, DataReading reading, Sight.Unmasked sight);

  /**
   * Returns how the data of tokens is kept and what an event commits to, and holds it: until the
   * unit ends, no other one erases it, restricts it or holds it. Whoever is about to name a token
   * in a case holds it first, and so does whoever asks whether a case names it in order to erase it
   * ({@link CaseStore#naming}): then data that a case names is never erased under it. Tokens that
   * stand for nothing, or lie in another partition, are left out.
   *
   * @throws StorageBusyException if another unit of work holds one of them; the unit is lost
   */
  Map<DataToken, HeldData> hold(Set<? extends DataToken> tokens);

  /**
   * Returns who goes by a name and a number in this partition: one token for each time the person
   * was written down. Data that is restricted is not found. The search is recorded in the same unit
   * of work, also when it finds nobody.
   *
   * @throws StorageException if some of the partition's data lies under a search key that is not at
   *     hand: nobody is not said of who could not be looked for
   */
  Set<PersonRef> search(PersonSearch search, DataReading reading, Sight.Purpose purpose);

  /**
   * Returns who saw what a token stands for as it is, and for a person also whose search found it,
   * in their order.
   *
   * @throws PartitionMismatchException if the token lies in another partition
   */
  List<DataAccess> accesses(DataToken token);

  /** Returns what else happens to the data. */
  DataKeeping keeping();
}
