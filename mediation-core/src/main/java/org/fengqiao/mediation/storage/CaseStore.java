package org.fengqiao.mediation.storage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.casework.CaseEvent;
import org.fengqiao.mediation.casework.CaseSummary;
import org.fengqiao.mediation.casework.Commitments;
import org.fengqiao.mediation.casework.DueItem;
import org.fengqiao.mediation.casework.ErasedData;
import org.fengqiao.mediation.casework.JournalException;
import org.fengqiao.mediation.casework.MediationCase;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.party.DataToken;

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

  /**
   * Keeps cases with their whole journals, as a province that moves in brings them: all of them or
   * none. A case that is there already with the same journal, or went on from its end, is passed
   * over, so that whoever was interrupted begins again with the first one. An adapter that can
   * write many rows at once has its own way; one that takes this one calls it within {@link
   * UnitGuard#call}, so that a failure ends the unit.
   *
   * @param cases with at least one event each, no case twice
   * @return those that were passed over, in their order
   * @throws IllegalArgumentException if a case has no events or is given twice
   * @throws VersionConflictException if a case is there with another journal
   * @throws PartitionMismatchException if one of the ids lies in another partition
   */
  default List<CaseId> addAll(List<MediationCase> cases) {
    requireAddable(cases);
    List<CaseId> known = new ArrayList<>();
    for (MediationCase each : cases) {
      Optional<MediationCase> found = find(each.id(), new Scope.Mandate(Set.of(each.id())));
      if (found.isPresent()) {
        requireContinued(each, found.get());
        known.add(each.id());
      } else {
        save(MediationCase.unregistered(each.id()), each.events());
      }
    }
    return List.copyOf(known);
  }

  /**
   * For adapters: checks that each case has a journal and is given once.
   *
   * @throws IllegalArgumentException if not
   */
  static void requireAddable(List<MediationCase> cases) {
    Set<CaseId> ids = new HashSet<>();
    for (MediationCase each : cases) {
      if (each.version() == 0 || !ids.add(each.id())) {
        throw new IllegalArgumentException(
            "case " + each.id() + (each.version() == 0 ? " has no journal" : " is given twice"));
      }
    }
  }

  /**
   * For adapters: checks that what is there begins as what was to be added. What the events commit
   * to is not compared: it is another digest each time the data are written.
   *
   * @throws VersionConflictException if it does not
   */
  static void requireContinued(MediationCase added, MediationCase found) {
    if (found.version() < added.version()
        || !uncommitted(found.events().subList(0, added.version()))
            .equals(uncommitted(added.events()))) {
      throw new VersionConflictException(added.id(), 0, found.version());
    }
  }

  private static List<CaseEvent> uncommitted(List<CaseEvent> events) {
    return events.stream()
        .map(event -> CaseEvent.builder().from(event).commitments(Commitments.NONE).build())
        .toList();
  }

  /**
   * Returns the cases, whatever their partition, that name tokens in any event of theirs and have
   * not erased them since ({@link ErasedData#namedIn}); tokens that no case names are left out. So
   * it is told whether anybody still needs what a token stands for.
   */
  Map<DataToken, Set<CaseId>> naming(Set<? extends DataToken> tokens);

  /** Returns a page of cases by the day of registration and id, whatever their partition. */
  Page<CaseSummary> list(CaseQuery query);

  /**
   * Returns a page of what is open and due, by last day and then by case, kind and number, whatever
   * the partition: the day list of an office.
   */
  Page<DueItem> dueItems(DueQuery query);

  /**
   * Counts a milestone by the dimensions of the query, in the order of its rows; what is not there
   * counts nothing and has no row.
   */
  List<TallyRow> tally(TallyQuery query);
}
