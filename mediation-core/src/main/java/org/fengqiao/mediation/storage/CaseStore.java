package org.fengqiao.mediation.storage;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.casework.CaseEvent;
import org.fengqiao.mediation.casework.CaseSummary;
import org.fengqiao.mediation.casework.DueItem;
import org.fengqiao.mediation.casework.JournalException;
import org.fengqiao.mediation.casework.MediationCase;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.kernel.OrganisationId;

/**
 * The cases. The journal of a case is the case: everything else that is kept follows from it and is
 * written in the same unit of work.
 */
public interface CaseStore {

  /**
   * Returns a case with its journal. Outside the scope it answers as if there were none.
   *
   * @throws PartitionMismatchException if the id lies in another partition
   */
  Optional<MediationCase> find(CaseId id, Scope scope);

  /**
   * Adds events to the journal of a case and writes what follows from them.
   *
   * @param before the case the events were decided for; {@link MediationCase#unregistered} to
   *     register one
   * @param events the next events of the case, at least one
   * @return the case after the events
   * @throws VersionConflictException if the stored case has another version than {@code before}
   * @throws PartitionMismatchException if the id lies in another partition
   * @throws JournalException if the events are not the next ones
   */
  MediationCase save(MediationCase before, List<CaseEvent> events);

  /** Returns a page of cases by the day of registration and id, whatever their partition. */
  Page<CaseSummary> list(CaseQuery query);

  /**
   * Returns a page of what is open and due, by last day and then by case, kind and number, whatever
   * the partition: the day list of an office.
   */
  Page<DueItem> dueItems(DueQuery query);

  /**
   * Counts a milestone by county, month and split, in this order; what is not there counts nothing
   * and has no row.
   */
  List<TallyRow> tally(TallyQuery query);

  /**
   * Counts a milestone by the committee that answers for the case today, in the order of their ids;
   * committees without any are not there. One question for all organisations of a province.
   */
  SortedMap<OrganisationId, Long> tallyByHolder(TallyQuery query);
}
