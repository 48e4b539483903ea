package org.fengqiao.mediation.jdbi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * None of the statements that the contracts and the desks send over the four databases is one that
 * a sharding driver refuses or answers wrongly: each is looked at before it is sent. Here is what
 * that look finds.
 */
class ShardableSqlTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select case_id from med_event where part = ? for update skip locked",
        "insert into med_data_access (part, token) values (?, ?) returning token",
        "select * from med_case c where c.case_id = any(?)",
        "update med_case set state = ?, part = ? where part = ? and case_id = ?",
        "update med_case set part = ? where part = ? and case_id = ?",
        "insert into med_data_access (part, token) values (?, ?) on conflict (part, token) do nothing",
        "savepoint before_it",
        "select percentile_cont(0.5) within group (order by amount_fen) from med_due_item",
        "select case_id, row_number() over (order by seq) from med_event",
        "select coalesce(sum(d.amount_fen), 0) as fen from med_due_item d",
        "select count(distinct c.holder_id) from med_case c",
        "select c.state, count(*) from med_case c group by c.state having count(*) > 1",
        "select * from med_case c where c.case_id in (select m.case_id from med_case_mediator m limit 3)",
        "select s.mediator_id from med_seat s join med_mediator m on m.mediator_id = s.mediator_id",
        "select case_id from med_case union select case_id from med_event",
        "select case_id from med_case order by case_id limit ? offset ?",
        "insert into med_data_access (token) values (?)",
        "update med_data_access set purpose = ? where token = ?",
        "delete from med_data_access where token = ?",
        "delete from med_data_access"
      })
  void aStatementOfTheListIsFound(String sql) {
    assertEquals(1, ShardableSql.faults(sql).size(), () -> ShardableSql.faults(sql).toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "select * from med_event where part = ? and case_id = ? order by seq",
        "update med_feed_head set last_no = ? where part = ?",
        "update med_case set state = ? where version = ? and part = ? and case_id = ?",
        "insert into med_data_access (token, part) values (?, ?)",
        "select c.holder_p6 as county, count(*) as hits, sum(case when c.a = 1 then 1 else 0 end) as"
            + " fen from med_case c where c.holder_id in (?, ?) group by c.holder_p6",
        "select l.* from med_lead l where l.lead_id in (select f.lead_id from med_lead f where"
            + " f.found_by = ? union select r.lead_id from med_lead r where r.ledger_mediator = ?)"
      })
  void anotherStatementMayBeSent(String sql) {
    assertEquals(List.of(), ShardableSql.faults(sql));
  }

  @Test
  void aPlantedStatementIsNotSentToTheFourDatabases() {
    ShardedHarness.open().close();
    try (Handle handle = ShardedHarness.jdbi().open()) {
      AssertionError found =
          assertThrows(
              AssertionError.class,
              () -> handle.execute("update med_case set state = ? where case_id = ?", "x", "y"));
      assertTrue(found.toString().contains("without the shard key"), found::toString);
    }
  }
}
