package org.fengqiao.mediation.jdbi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.calendar.DateRange;
import org.fengqiao.mediation.calendar.DeadlineReading;
import org.fengqiao.mediation.campaign.TaskCompletion;
import org.fengqiao.mediation.kernel.CampaignId;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.storage.CampaignStore;
import org.fengqiao.mediation.storage.Cursor;
import org.fengqiao.mediation.storage.Page;
import org.fengqiao.mediation.storage.PageRequest;
import org.fengqiao.mediation.storage.StoredCampaign;
import org.fengqiao.mediation.storage.UnitGuard;
import org.fengqiao.mediation.storage.VersionConflictException;
import org.fengqiao.mediation.storage.Versioned;

/** Campaigns, one row each. */
final class JdbiCampaignStore implements CampaignStore {

  private final Db db;
  private final UnitGuard guard;

  JdbiCampaignStore(Db db, UnitGuard guard) {
    this.db = db;
    this.guard = guard;
  }

  @Override
  public Optional<Versioned<StoredCampaign>> find(CampaignId id, Scope scope) {
    return guard.call(
        () -> {
          guard.require(id);
          Sql sql =
              Sql.of(
                  "select c.* from med_campaign c where c.part = ? and c.campaign_id = ? and ",
                  id.partition().digits(),
                  id.text());
          ScopeSql.campaigns(sql, scope);
          return complete(db.list(sql, JdbiCampaignStore::read)).stream().findFirst();
        });
  }

  @Override
  public Versioned<StoredCampaign> save(StoredCampaign campaign, long expected) {
    return guard.call(
        () -> {
          CampaignId id = campaign.id();
          guard.require(id);
          VersionedRows rows = new VersionedRows(db, "med_campaign", "campaign_id", id);
          if (!rows.write(write(campaign), expected)) {
            throw new VersionConflictException(id, expected, rows.version());
          }
          writeTasks(campaign);
          return new Versioned<>(campaign, expected + 1);
        });
  }

  @Override
  public Page<Versioned<StoredCampaign>> list(Scope scope, PageRequest page) {
    return guard.call(
        () -> {
          Sql sql = Sql.of("select c.* from med_campaign c where ");
          ScopeSql.campaigns(sql, scope);
          Keyset.byDayAndId(sql, "c.starts_on", "c.campaign_id", page);
          Page<Versioned<StoredCampaign.Builder>> found =
              Page.of(
                  db.list(sql, JdbiCampaignStore::read), page, row -> cursor(row.value().build()));
          return new Page<>(complete(found.entries()), found.next());
        });
  }

  private static Cursor cursor(StoredCampaign campaign) {
    return Cursor.of(campaign.days().startInclusive(), campaign.id().text());
  }

  private void writeTasks(StoredCampaign campaign) {
    String part = campaign.id().partition().digits();
    db.update(
        "delete from med_campaign_task where part = ? and campaign_id = ?",
        part,
        campaign.id().text());
    db.insertAll(
        "med_campaign_task",
        campaign.tasks().entrySet().stream()
            .map(
                task ->
                    new Row()
                        .set("part", part)
                        .set("campaign_id", campaign.id())
                        .set("task", task.getKey())
                        .set("done_on", task.getValue().doneOn())
                        .set("evidence", task.getValue().evidence()))
            .toList());
  }

  private List<Versioned<StoredCampaign>> complete(
      List<Versioned<StoredCampaign.Builder>> campaigns) {
    if (campaigns.isEmpty()) {
      return List.of();
    }
    List<CampaignId> ids = campaigns.stream().map(row -> row.value().build().id()).toList();
    Sql sql = Sql.of("select * from med_campaign_task where ");
    sql.anyOf("part", ids.stream().map(id -> id.partition().digits()).distinct().toList());
    sql.add(" and ").anyOf("campaign_id", ids.stream().map(CampaignId::text).toList());
    sql.add(" order by campaign_id, task");
    Map<CampaignId, Map<String, TaskCompletion>> tasks = new HashMap<>();
    db.list(sql, Task::read)
        .forEach(
            task ->
                tasks
                    .computeIfAbsent(task.campaign(), id -> new LinkedHashMap<>())
                    .put(task.name(), task.completion()));
    List<Versioned<StoredCampaign>> complete = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      Versioned<StoredCampaign.Builder> row = campaigns.get(i);
      row.value().putAllTasks(tasks.getOrDefault(ids.get(i), Map.of()));
      complete.add(new Versioned<>(row.value().build(), row.version()));
    }
    return complete;
  }

  /** A row of {@code med_campaign_task}. */
  private record Task(CampaignId campaign, String name, TaskCompletion completion) {

    static Task read(Columns row) {
      return new Task(
          CampaignId.of(row.text("campaign_id")),
          row.text("task"),
          new TaskCompletion(row.day("done_on"), row.text("evidence")));
    }
  }

  private static Row write(StoredCampaign campaign) {
    return new Row()
        .set("plan_id", campaign.planId())
        .set("plan_text", campaign.planText())
        .region("region", "region", campaign.region())
        .set("region_subtree", campaign.region().subtree())
        .set("starts_on", campaign.days().startInclusive())
        .set("ends_on", campaign.days().endInclusive())
        .code("reading", campaign.reading());
  }

  /** Everything but the tasks, which stand in a table of their own. */
  private static Versioned<StoredCampaign.Builder> read(Columns row) {
    return new Versioned<>(
        StoredCampaign.builder()
            .id(CampaignId.of(row.text("campaign_id")))
            .planId(row.text("plan_id"))
            .planText(row.text("plan_text"))
            .region(RegionCode.of(row.text("region")))
            .days(new DateRange(row.day("starts_on"), row.day("ends_on")))
            .reading(row.code("reading", DeadlineReading.class)),
        row.number("version"));
  }
}
