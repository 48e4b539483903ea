package org.fengqiao.mediation.storage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.actor.Sight;
import org.fengqiao.mediation.party.ConfidentialText;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.PersonalData;
import org.fengqiao.mediation.party.TextRef;

/**
 * What the tokens of the journal stand for (个人信息保护法 2021 art. 6, 51, 54). Nothing here can be found
 * without a token, and no event tells more than the token. Who may ask is decided before: the token
 * comes out of a case the asker's scope reaches.
 */
public interface PersonalDataStore {

  /**
   * Writes the data of a person, over what stood there.
   *
   * @throws PartitionMismatchException if the token lies in another partition
   */
  void put(PersonRef token, PersonalData data);

  /**
   * Writes a free text, over what stood there.
   *
   * @throws PartitionMismatchException if the token lies in another partition
   */
  void put(TextRef token, ConfidentialText text);

  /**
   * Writes free texts, each over what stood there, in as few round trips as the store can.
   *
   * @throws PartitionMismatchException if one of the tokens lies in another partition
   */
  void putAll(Map<TextRef, ConfidentialText> texts);

  /**
   * Returns the data of a person as the sight shows it. An unmasked reading that finds something is
   * recorded in the same unit of work.
   *
   * @throws PartitionMismatchException if the token lies in another partition
   */
  Optional<PersonalData> find(PersonRef token, DataReading reading, Sight sight);

  /**
   * Returns a free text, which cannot be masked; the reading is recorded in the same unit of work.
   *
   * @throws PartitionMismatchException if the token lies in another partition
   */
  Optional<ConfidentialText> find(TextRef token, DataReading reading, Sight.Unmasked sight);

  /**
   * Destroys what tokens stand for (个人信息保护法 2021 art. 47, 档案法实施条例 2024 art. 24): the values are
   * gone for good, the tokens stay where they are and stand for nothing, and who saw the values
   * before stays recorded. Tokens that stand for nothing are passed over.
   *
   * @throws PartitionMismatchException if one of the tokens lies in another partition; then nothing
   *     is destroyed
   */
  void erase(Set<PersonRef> persons, Set<TextRef> texts);

  /** Returns who saw the data of a person unmasked, in the order of the readings. */
  List<DataAccess> accesses(PersonRef token);

  /** Returns who saw a free text, in the order of the readings. */
  List<DataAccess> accesses(TextRef token);
}
