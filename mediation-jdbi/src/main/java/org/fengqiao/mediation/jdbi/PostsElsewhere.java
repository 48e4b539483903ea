package org.fengqiao.mediation.jdbi;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.kernel.AggregateId;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.OrganisationId;

/**
 * The posts of mediators with organisations of another partition than their own. They are few, and
 * are asked for first: where partitions stand in different databases no statement can join a
 * mediator with them.
 */
final class PostsElsewhere {

  /** How many ids are asked for in one statement. */
  private static final int CHUNK = 500;

  private final Db db;
  private final List<Post> engagements;
  private final List<Post> seats;

  private PostsElsewhere(Db db, Optional<MediatorId> whose) {
    this.db = db;
    this.engagements = read(db, "med_engagement", whose);
    this.seats = read(db, "med_seat", whose);
  }

  static PostsElsewhere of(Db db) {
    return new PostsElsewhere(db, Optional.empty());
  }

  static PostsElsewhere of(Db db, MediatorId whose) {
    return new PostsElsewhere(db, Optional.of(whose));
  }

  private static List<Post> read(Db db, String table, Optional<MediatorId> whose) {
    Sql sql =
        Sql.of(
            "select p.mediator_id, p.organisation_id, p.starts_on, p.ends_on from "
                + table
                + " p where p.is_elsewhere = ?",
            true);
    whose.ifPresent(id -> sql.add(" and p.mediator_id = ?", id.text()));
    return db.list(sql, Post::read);
  }

  /** Returns the ids of those whom a scope reaches through such a post. */
  List<String> reachedBy(Scope scope) {
    List<Post> all = Stream.concat(engagements.stream(), seats.stream()).toList();
    if (all.isEmpty() || scope instanceof Scope.Assigned) {
      return List.of();
    }
    Set<OrganisationId> within = within(scope, all.stream().map(Post::at).distinct().toList());
    return mediators(all.stream().filter(post -> within.contains(post.at())));
  }

  /** Returns the ids of those who have a seat elsewhere on a day. */
  List<String> seatedOn(LocalDate day) {
    return mediators(seats.stream().filter(seat -> seat.isHeldOn(day)));
  }

  private static List<String> mediators(Stream<Post> posts) {
    return posts.map(Post::mediator).distinct().sorted().toList();
  }

  private Set<OrganisationId> within(Scope scope, List<OrganisationId> organisations) {
    if (scope instanceof Scope.Committees committees) {
      return committees.committees();
    }
    Set<OrganisationId> within = new HashSet<>();
    for (int from = 0; from < organisations.size(); from += CHUNK) {
      List<OrganisationId> some =
          organisations.subList(from, Math.min(from + CHUNK, organisations.size()));
      Sql sql = Sql.of("select o.organisation_id from med_organisation o where ");
      sql.anyOf("o.part", some.stream().map(id -> id.partition().digits()).distinct().toList());
      sql.add(" and ").anyOf("o.organisation_id", some.stream().map(AggregateId::text).toList());
      sql.add(" and ");
      ScopeSql.organisations(sql, scope);
      within.addAll(db.list(sql, row -> OrganisationId.of(row.text("organisation_id"))));
    }
    return within;
  }

  private record Post(String mediator, OrganisationId at, LocalDate from, Optional<LocalDate> to) {

    static Post read(Columns row) {
      return new Post(
          row.text("mediator_id"),
          OrganisationId.of(row.text("organisation_id")),
          row.day("starts_on"),
          row.optionalDay("ends_on"));
    }

    boolean isHeldOn(LocalDate day) {
      return !day.isBefore(from) && to.filter(day::isAfter).isEmpty();
    }
  }
}
