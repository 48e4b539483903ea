package org.fengqiao.mediation.jdbi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.fengqiao.mediation.casework.CaseEvent;
import org.fengqiao.mediation.casework.MediationCase;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.storage.ChainHead;
import org.jspecify.annotations.Nullable;

/**
 * Links the events of one unit of work. What was read before tells the last link, so that reading
 * and writing a case costs no statement more.
 */
final class CaseLinks {

  /** What stands before the first event. */
  static final String NONE = "";

  private final Db db;
  private final ChainDigests digests;
  private final Map<CaseId, ChainHead> seen = new HashMap<>();

  CaseLinks(Db db, ChainDigests digests) {
    this.db = db;
    this.digests = digests;
  }

  /** An event with its link. */
  record Linked(CaseEvent event, String link) {

    static Linked read(Columns row) {
      return new Linked(EventRows.read(row), row.text("chain_link"));
    }
  }

  List<CaseEvent> unlinked(List<Linked> journal) {
    if (!journal.isEmpty()) {
      Linked last = journal.get(journal.size() - 1);
      see(last.event(), last.link());
    }
    return journal.stream().map(Linked::event).toList();
  }

  private void see(CaseEvent last, String link) {
    seen.put(last.caseId(), new ChainHead(last.caseId(), last.sequence(), link));
  }

  /**
   * The rows of the next events, linked to each other and to what is stored; if the stored journal
   * has another length than the case, the caller finds that out by the version.
   */
  List<Row> link(MediationCase before, List<CaseEvent> events) {
    String link = linkBefore(before);
    List<Row> rows = new ArrayList<>();
    for (CaseEvent event : events) {
      Row row = EventRows.write(event);
      SortedMap<String, String> fields = row.fields();
      link = digests.link(link, fields);
      rows.add(row.set("chain_link", link));
      see(event, link);
    }
    return rows;
  }

  /** The link of the last event that was linked or read in this unit. */
  String head(CaseId id) {
    ChainHead head = seen.get(id);
    if (head == null) {
      throw new IllegalStateException("no event of " + id + " was linked");
    }
    return head.link();
  }

  private String linkBefore(MediationCase before) {
    if (before.version() == 0) {
      return NONE;
    }
    @Nullable ChainHead head = seen.get(before.id());
    if (head != null && head.version() == before.version()) {
      return head.link();
    }
    return db.first(
            Sql.of(
                "select chain_link from med_event where part = ? and case_id = ? and seq = ?",
                before.id().partition().digits(),
                before.id().text(),
                before.version()),
            row -> row.text("chain_link"))
        .orElse(NONE);
  }
}
