package org.fengqiao.mediation.storage;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.kernel.CaseId;

/**
 * The chain of each case: every stored event carries a digest over the link before it and over
 * everything that is stored of it but its position in the feed. Whoever changes a journal past the
 * library breaks it; the tables for lists and figures, which follow from the journals, are not in
 * it, nor are records of readings. Who can also link the rest anew is found by the heads alone: the
 * host exports them regularly and keeps them elsewhere (电子档案: 档案法 2020 art. 37, 39).
 *
 * <p>Heads are of the store they were read from. In a copy made by importing the journals the
 * events commit anew to what their tokens stand for there, so that heads from home tell a break
 * where there is none: once the import is done, export the heads of the copy and hold the copy
 * against those.
 */
public interface ChainStore {

  /** Returns a page of the heads of the partition's cases, by case id. */
  Page<ChainHead> heads(PageRequest page);

  /**
   * Checks the journal of a case against its links, against what the case counts, and against heads
   * that were kept.
   *
   * @param kept heads of this case, as many as there are, in any order; may be empty
   * @return the first event that is not as it was written; empty if all are, and of a case that is
   *     not there unless a head of it was kept: go through the kept heads, not those of today
   * @throws IllegalArgumentException if a head is of another case
   * @throws PartitionMismatchException if the id lies in another partition
   */
  Optional<ChainBreak> verify(CaseId id, List<ChainHead> kept);
}
