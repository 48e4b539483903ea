package org.fengqiao.mediation.storage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.fengqiao.mediation.casework.CaseSummary;
import org.fengqiao.mediation.casework.MediationCase;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.kernel.Partition;

/**
 * Hands over all cases of a query one by one, each with its journal, for archives and platforms
 * that take everything. Cases are read in portions of the query's page: no more of them are in
 * memory at once, and no unit of work is open while one is handed over, so that whoever takes it
 * may be slow and may use the storage. Events carry tokens and codes; personal data is not
 * exported.
 *
 * <p>Each case is as it was when its portion was read. The order is that of the list, by the day of
 * registration and id, which never change: a case is handed over once and none is skipped, except
 * that a case whose holder changes meanwhile may enter or leave the scope.
 */
public final class CaseExport {

  private CaseExport() {}

  /**
   * Runs an export. One that ended half way goes on with the same query {@linkplain
   * CaseQuery#after(Cursor) after} {@link #cursor} of the last case that was handed over.
   *
   * @param partition where lists are asked for; cases come from whichever partition
   * @param taker takes one case; what it throws ends the export
   * @return how many cases were handed over
   * @throws NestedUnitOfWorkException if called within a unit of work of the storage
   */
  public static long run(
      Storage storage, Partition partition, CaseQuery query, Consumer<MediationCase> taker) {
    long handedOver = 0;
    Optional<CaseQuery> next = Optional.of(query);
    while (next.isPresent()) {
      CaseQuery portion = next.get();
      Page<CaseSummary> page = storage.inTransaction(partition, unit -> unit.cases().list(portion));
      Map<CaseId, MediationCase> cases = read(storage, portion, page.entries());
      for (CaseSummary each : page.entries()) {
        MediationCase found = cases.get(each.caseId());
        if (found != null) {
          taker.accept(found);
          handedOver++;
        }
      }
      next = page.next().map(portion::after);
    }
    return handedOver;
  }

  /** Returns the place of a case in an export. */
  public static Cursor cursor(MediationCase handedOver) {
    CaseSummary summary = handedOver.summary();
    return Cursor.of(summary.registeredOn(), summary.caseId().text());
  }

  private static Map<CaseId, MediationCase> read(
      Storage storage, CaseQuery query, List<CaseSummary> listed) {
    Map<Partition, List<CaseId>> homes = new LinkedHashMap<>();
    for (CaseSummary each : listed) {
      homes
          .computeIfAbsent(each.caseId().partition(), home -> new ArrayList<>())
          .add(each.caseId());
    }
    Map<CaseId, MediationCase> cases = new HashMap<>();
    homes.forEach(
        (home, ids) ->
            cases.putAll(storage.inTransaction(home, unit -> find(unit.cases(), ids, query))));
    return cases;
  }

  private static Map<CaseId, MediationCase> find(
      CaseStore store, List<CaseId> ids, CaseQuery query) {
    Map<CaseId, MediationCase> cases = new HashMap<>();
    ids.forEach(id -> store.find(id, query.scope()).ifPresent(found -> cases.put(id, found)));
    return cases;
  }
}
