package org.fengqiao.mediation.jdbi;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.storage.ChainBreak;
import org.fengqiao.mediation.storage.ChainHead;
import org.fengqiao.mediation.storage.ChainStore;
import org.fengqiao.mediation.storage.Cursor;
import org.fengqiao.mediation.storage.Page;
import org.fengqiao.mediation.storage.PageRequest;
import org.fengqiao.mediation.storage.StorageBusyException;
import org.fengqiao.mediation.storage.UnitGuard;

/** Heads and links as they are stored. */
final class JdbiChainStore implements ChainStore {

  private final Db db;
  private final UnitGuard guard;
  private final ChainDigests digests;

  JdbiChainStore(Db db, UnitGuard guard, ChainDigests digests) {
    this.db = db;
    this.guard = guard;
    this.digests = digests;
  }

  /**
   * An event as it is stored, by the names of its columns: no codec is asked, because a codec would
   * refuse or overlook what was changed.
   */
  record StoredEvent(int sequence, String link, SortedMap<String, String> fields) {

    static StoredEvent read(Columns row) {
      return new StoredEvent(
          row.integer("seq"),
          row.optionalText("chain_link").orElse(CaseLinks.NONE),
          row.fields(ChainDigests.UNLINKED));
    }
  }

  @Override
  public Page<ChainHead> heads(PageRequest page) {
    return guard.call(
        () -> {
          Sql sql =
              Sql.of(
                  "select case_id, version, chain_link from med_case where part = ?",
                  guard.partition().digits());
          Keyset.byId(sql, "case_id", page);
          return Page.of(
              db.list(sql, JdbiChainStore::head), page, head -> Cursor.of(head.caseId().text()));
        });
  }

  private static ChainHead head(Columns row) {
    return new ChainHead(
        CaseId.of(row.text("case_id")), row.integer("version"), row.text("chain_link"));
  }

  @Override
  public Optional<ChainBreak> verify(CaseId id, List<ChainHead> kept) {
    return guard.call(
        () -> {
          guard.require(id);
          kept.forEach(head -> require(id, head));
          Optional<ChainHead> counted = counted(id);
          List<StoredEvent> journal =
              db.list(
                  Sql.of(
                      "select * from med_event where part = ? and case_id = ? order by seq",
                      id.partition().digits(),
                      id.text()),
                  StoredEvent::read);
          Optional<ChainBreak> found =
              new ChainVerifier(digests, id, journal).verify(counted, kept);
          if (found.isPresent() && !counted(id).equals(counted)) {
            throw new StorageBusyException(
                "case " + id + " was written while it was checked; check it again");
          }
          return found;
        });
  }

  private static void require(CaseId id, ChainHead head) {
    if (!head.caseId().equals(id)) {
      throw new IllegalArgumentException(
          "the head of " + head.caseId() + " says nothing about " + id);
    }
  }

  /** The head as the row of the case has it. */
  private Optional<ChainHead> counted(CaseId id) {
    return db.first(
        Sql.of(
            "select case_id, version, chain_link from med_case where part = ? and case_id = ?",
            id.partition().digits(),
            id.text()),
        JdbiChainStore::head);
  }
}
