package org.fengqiao.mediation.jdbi;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fengqiao.mediation.actor.RegionSubtree;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.kernel.AggregateId;
import org.fengqiao.mediation.region.RegionLevel;

/**
 * Scopes as conditions. What is reached through another table is reached by its id, which contains
 * the partition, so that the few ids found there lead into an index. A subtree is an equality on
 * the prefix column of its level; a village is one on its town's prefix and on the whole code, so
 * that both use the same index.
 */
final class ScopeSql {

  private static final String NOTHING = "1 = 0";

  private ScopeSql() {}

  /**
   * The cases a scope reaches beyond those it counts: those that committees are asked to take, or
   * take part in. They are few, and nearly always none, so that their ids are asked for first and
   * lists go on using the index of the holder.
   */
  static Optional<Sql> casesOfOthers(Scope scope) {
    if (scope instanceof Scope.Committees committees) {
      Sql sql =
          Sql.of(
              "select k.case_id from med_case_organisation k where k.is_outside = ? and ", false);
      return Optional.of(sql.anyOf("k.organisation_id", ids(committees.committees())));
    }
    return Optional.empty();
  }

  /** The cases a scope reaches, besides those with the given ids. */
  static void cases(Sql sql, Scope scope, List<String> others) {
    if (others.isEmpty()) {
      cases(sql, scope);
    } else {
      sql.add("(");
      cases(sql, scope);
      sql.add(" or ").anyOf("c.case_id", others).add(")");
    }
  }

  /** What belongs to the cases a scope reaches, besides those with the given ids. */
  static void dueItems(Sql sql, Scope scope, List<String> others) {
    if (others.isEmpty()) {
      dueItems(sql, scope);
    } else {
      sql.add("(");
      dueItems(sql, scope);
      sql.add(" or ").anyOf("d.case_id", others).add(")");
    }
  }

  /** The cases that count within a scope; {@code c} is {@code med_case}. */
  static void cases(Sql sql, Scope scope) {
    if (scope instanceof Scope.Grid grid) {
      within(sql, "c.place", grid.areas());
    } else {
      heldCases(sql, "c", scope);
    }
  }

  /** What belongs to the cases that count within a scope; {@code d} is {@code med_due_item}. */
  static void dueItems(Sql sql, Scope scope) {
    if (scope instanceof Scope.Grid grid) {
      sql.add("d.case_id in (select c.case_id from med_case c where ");
      within(sql, "c.place", grid.areas());
      sql.add(")");
    } else {
      heldCases(sql, "d", scope);
    }
  }

  /** The same in the columns that the indexes of counts hold; {@code c} is {@code med_case}. */
  static void countedCases(Sql sql, Scope scope) {
    if (scope instanceof Scope.Subtrees subtrees) {
      counted(sql, "c.holder", subtrees.areas());
    } else {
      cases(sql, scope);
    }
  }

  /** The same for what belongs to cases; {@code d} is {@code med_due_item}. */
  static void countedItems(Sql sql, Scope scope) {
    if (scope instanceof Scope.Subtrees subtrees) {
      counted(sql, "d.holder", subtrees.areas());
    } else {
      dueItems(sql, scope);
    }
  }

  private static void counted(Sql sql, String columns, List<RegionSubtree> areas) {
    String separator = "(";
    for (Map.Entry<RegionLevel, List<RegionSubtree>> level : byLevel(areas).entrySet()) {
      sql.add(separator);
      List<RegionSubtree> of = level.getValue();
      switch (level.getKey()) {
        case PROVINCE -> sql.anyOf(columns + "_p2", prefixes(of, RegionLevel.PROVINCE));
        case PREFECTURE -> countiesOf(sql, columns, prefixes(of, RegionLevel.PREFECTURE));
        case COUNTY -> sql.anyOf(columns + "_p6", prefixes(of, RegionLevel.COUNTY));
        case TOWN, VILLAGE -> {
          sql.anyOf(columns + "_p6", prefixes(of, RegionLevel.COUNTY)).add(" and ");
          sql.anyOf(columns + "_p9", prefixes(of, RegionLevel.TOWN));
          if (level.getKey() == RegionLevel.VILLAGE) {
            sql.add(" and ").anyOf(columns + "_region", prefixes(of, RegionLevel.VILLAGE));
          }
        }
      }
      separator = " or ";
    }
    sql.add(")");
  }

  private static void countiesOf(Sql sql, String columns, List<String> prefectures) {
    String separator = "(";
    for (String prefecture : prefectures) {
      sql.add(
          separator + columns + "_p6 >= ? and " + columns + "_p6 <= ?",
          prefecture + "00",
          prefecture + "99");
      separator = " or ";
    }
    sql.add(")");
  }

  private static List<String> prefixes(List<RegionSubtree> areas, RegionLevel level) {
    return areas.stream().map(area -> area.region().prefix(level)).distinct().toList();
  }

  private static Map<RegionLevel, List<RegionSubtree>> byLevel(List<RegionSubtree> areas) {
    return areas.stream()
        .collect(Collectors.groupingBy(RegionSubtree::level, TreeMap::new, Collectors.toList()));
  }

  private static void heldCases(Sql sql, String table, Scope scope) {
    if (scope instanceof Scope.Subtrees subtrees) {
      within(sql, table + ".holder", subtrees.areas());
    } else if (scope instanceof Scope.Committees committees) {
      sql.anyOf(table + ".holder_id", ids(committees.committees()));
    } else if (scope instanceof Scope.Assigned assigned) {
      sql.add(
          table + ".case_id in (select m.case_id from med_case_mediator m where m.mediator_id = ?)",
          assigned.mediator().text());
    } else if (scope instanceof Scope.Own own) {
      sql.add(
          table + ".case_id in (select p.case_id from med_case_person p where p.is_helper = ? and ",
          false);
      sql.anyOf("p.person_token", List.copyOf(own.persons()));
      sql.add(")");
    } else if (scope instanceof Scope.Mandate mandate) {
      sql.anyOf(table + ".case_id", ids(mandate.cases()));
    } else {
      sql.add(
          table
              + ".case_id in (select k.case_id from med_case_organisation k"
              + " where k.is_outside = ? and k.organisation_id = ?)",
          true,
          ((Scope.Referred) scope).unit().text());
    }
  }

  /** The leads a scope reaches; {@code l} is {@code med_lead}. */
  static void leads(Sql sql, Scope scope) {
    if (scope instanceof Scope.Committees committees) {
      sql.anyOf("l.holder_id", ids(committees.committees()));
    } else if (scope instanceof Scope.Assigned assigned) {
      String mediator = assigned.mediator().text();
      sql.add(
          "l.lead_id in (select f.lead_id from med_lead f where f.found_by = ?"
              + " union select r.lead_id from med_lead r where r.ledger_mediator = ?)",
          mediator,
          mediator);
    } else {
      region(sql, "l.region", scope);
    }
  }

  /** The organisations a scope reaches; {@code o} is {@code med_organisation}. */
  static void organisations(Sql sql, Scope scope) {
    if (scope instanceof Scope.Committees committees) {
      sql.anyOf("o.organisation_id", ids(committees.committees()));
    } else {
      region(sql, "o.region", scope);
    }
  }

  /**
   * The mediators a scope reaches where they work in their own partition, besides those with the
   * given ids; {@code m} is {@code med_mediator}.
   */
  static void mediators(Sql sql, Scope scope, List<String> others) {
    if (scope instanceof Scope.Assigned assigned) {
      sql.add("m.mediator_id = ?", assigned.mediator().text());
      return;
    }
    sql.add("(m.mediator_id in (select e.mediator_id from med_engagement e");
    at(sql, "e.organisation_part", "e.organisation_id", scope);
    sql.add(" union select s.mediator_id from med_seat s");
    at(sql, "s.part", "s.organisation_id", scope);
    sql.add(")");
    if (!others.isEmpty()) {
      sql.add(" or ").anyOf("m.mediator_id", others);
    }
    sql.add(")");
  }

  private static void at(Sql sql, String part, String organisation, Scope scope) {
    if (scope instanceof Scope.Committees committees) {
      sql.add(" where ").anyOf(organisation, ids(committees.committees()));
    } else {
      sql.add(
          " join med_organisation o on o.part = "
              + part
              + " and o.organisation_id = "
              + organisation
              + " where ");
      region(sql, "o.region", scope);
    }
  }

  /** The duties a scope reaches; {@code d} is {@code med_duty}. */
  static void duties(Sql sql, Scope scope) {
    if (scope instanceof Scope.Committees committees) {
      sql.anyOf("d.who_id", ids(committees.committees()));
    } else {
      region(sql, "d.region", scope);
    }
  }

  /**
   * The campaigns within the areas of a scope or around them; {@code c} is {@code med_campaign}.
   */
  static void campaigns(Sql sql, Scope scope) {
    List<RegionSubtree> areas = areas(scope);
    if (areas.isEmpty()) {
      sql.add(NOTHING);
      return;
    }
    sql.add("(");
    within(sql, "c.region", areas);
    List<String> around =
        areas.stream()
            .map(RegionSubtree::prefix)
            .flatMap(
                prefix ->
                    Arrays.stream(RegionLevel.values())
                        .filter(level -> level.prefixLength() <= prefix.length())
                        .map(level -> prefix.substring(0, level.prefixLength())))
            .distinct()
            .toList();
    sql.add(" or ").anyOf("c.region_subtree", around).add(")");
  }

  /** The rows whose own region a scope reaches; scopes of other kinds reach none. */
  private static void region(Sql sql, String column, Scope scope) {
    List<RegionSubtree> areas = areas(scope);
    if (areas.isEmpty()) {
      sql.add(NOTHING);
    } else {
      within(sql, column, areas);
    }
  }

  private static List<RegionSubtree> areas(Scope scope) {
    if (scope instanceof Scope.Subtrees subtrees) {
      return subtrees.areas();
    }
    return scope instanceof Scope.Grid grid ? grid.areas() : List.of();
  }

  private static void within(Sql sql, String columns, List<RegionSubtree> areas) {
    String separator = "(";
    for (Map.Entry<RegionLevel, List<RegionSubtree>> level : byLevel(areas).entrySet()) {
      sql.add(separator);
      List<String> prefixes =
          level.getValue().stream().map(RegionSubtree::prefix).distinct().toList();
      if (level.getKey() == RegionLevel.VILLAGE) {
        List<String> towns =
            level.getValue().stream()
                .map(area -> area.region().prefix(RegionLevel.TOWN))
                .distinct()
                .toList();
        sql.anyOf(columns + "_p9", towns).add(" and ");
        sql.anyOf(columns.endsWith(".region") ? columns : columns + "_region", prefixes);
      } else {
        sql.anyOf(columns + "_p" + level.getKey().prefixLength(), prefixes);
      }
      separator = " or ";
    }
    sql.add(")");
  }

  private static List<String> ids(Collection<? extends AggregateId> ids) {
    return ids.stream().map(AggregateId::text).sorted().toList();
  }
}
