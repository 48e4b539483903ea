package org.fengqiao.mediation.storage;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.party.DataToken;

/**
 * What happens to personal data besides its use. Whether it may is decided before: by the rows
 * T118, T119 and T125 of the workflow, or by the host for {@link #rotate}.
 */
public interface DataKeeping {

  /**
   * Lets data be kept and secured only (个人信息保护法 2021 art. 47 sentence 2; T118): no search finds it,
   * and it is read by the person, to answer the person, or by order. Tokens that stand for nothing
   * are passed over.
   *
   * @throws PartitionMismatchException if one of the tokens lies in another partition; then nothing
   *     is changed
   */
  void restrict(Set<? extends DataToken> tokens);

  /**
   * Destroys what tokens stand for (个人信息保护法 2021 art. 47, 档案法实施条例 2024 art. 24; T119): the values,
   * their keys and their search digests are gone for good. The tokens stay where they are and stand
   * for nothing; the certificate, the class and the basis stay, and who saw the values before stays
   * recorded. Tokens that stand for nothing are passed over.
   *
   * @throws PartitionMismatchException if one of the tokens lies in another partition; then nothing
   *     is destroyed
   */
  void erase(Set<? extends DataToken> tokens, ErasureCertificate certificate);

  /**
   * Returns how the data of a token is kept; empty if nothing ever was.
   *
   * @throws PartitionMismatchException if the token lies in another partition
   */
  Optional<KeptData> kept(DataToken token);

  /**
   * Compares the data of a token with what an event committed to.
   *
   * @param commitment the digest of the event ({@code CaseEvent.commitments()})
   * @throws PartitionMismatchException if the token lies in another partition
   */
  CommitmentCheck check(DataToken token, String commitment);

  /**
   * Brings data of this partition under the present keys, those of the searches included. To be
   * called, each time in a unit of its own, until it returns 0; then the former keys are no longer
   * needed for this partition, provided that every process that writes has had the new keys as its
   * present ones since before the first call: another one goes on writing under the former. The
   * order for several processes stands at {@code VaultKeys}. Up to 200 rows that do not open are
   * passed over; when nothing but such rows is met, the exception of the first is thrown, those of
   * the others are suppressed in it, and each names its row. Where 200 or more such rows come
   * first, a call may meet no others and throw each time; a {@code most} greater than their number
   * goes past them.
   *
   * @param most the greatest number of rows to be brought over; from 1
   * @return how many there were
   */
  int rotate(int most);

  /** Returns the searches an actor made in this partition, in their order. */
  List<DataAccess> searches(ActorId actor);
}
