package org.fengqiao.mediation.jdbi;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.mediator.Background;
import org.fengqiao.mediation.mediator.Certificate;
import org.fengqiao.mediation.mediator.Education;
import org.fengqiao.mediation.mediator.Engagement;
import org.fengqiao.mediation.mediator.EngagementKind;
import org.fengqiao.mediation.mediator.Knowledge;
import org.fengqiao.mediation.mediator.Mediator;
import org.fengqiao.mediation.mediator.Origin;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.storage.Cursor;
import org.fengqiao.mediation.storage.MediatorQuery;
import org.fengqiao.mediation.storage.MediatorStore;
import org.fengqiao.mediation.storage.Page;
import org.fengqiao.mediation.storage.RegisteredMediator;
import org.fengqiao.mediation.storage.UnitGuard;
import org.fengqiao.mediation.storage.VersionConflictException;
import org.fengqiao.mediation.storage.Versioned;

/** Mediators and their engagements, and what is kept beside them. */
final class JdbiMediatorStore implements MediatorStore {

  private static final PartRows<Engagement> ENGAGEMENTS =
      new PartRows<>(
          "med_engagement",
          "mediator_id",
          (row, engagement) ->
              row.set("organisation_part", engagement.organisation().partition())
                  .set("organisation_id", engagement.organisation())
                  .elsewhere("is_elsewhere", engagement.organisation())
                  .code("kind", engagement.kind())
                  .set("starts_on", engagement.from())
                  .set("ends_on", engagement.to()),
          row ->
              new Engagement(
                  OrganisationId.of(row.text("organisation_id")),
                  row.code("kind", EngagementKind.class),
                  row.day("starts_on"),
                  row.optionalDay("ends_on")));

  private static final PartRows<Certificate> CERTIFICATES =
      new PartRows<>(
          "med_certificate",
          "mediator_id",
          (row, certificate) ->
              row.set("issued_on", certificate.issuedOn())
                  .set("trained_on", certificate.trainingPassedOn())
                  .set("valid_to", certificate.validTo()),
          row ->
              new Certificate(
                  row.day("issued_on"),
                  row.optionalDay("trained_on"),
                  row.optionalDay("valid_to")));

  private final Db db;
  private final UnitGuard guard;

  JdbiMediatorStore(Db db, UnitGuard guard) {
    this.db = db;
    this.guard = guard;
  }

  @Override
  public Optional<Versioned<Mediator>> find(MediatorId id, Scope scope) {
    return guard.call(
        () -> {
          guard.require(id);
          Sql here = byId(id).add(" and ");
          ScopeSql.mediators(here, scope, List.of());
          List<Found> found = db.list(here, Found::read);
          if (found.isEmpty() && PostsElsewhere.of(db, id).reachedBy(scope).contains(id.text())) {
            found = db.list(byId(id), Found::read);
          }
          return complete(found).stream().findFirst();
        });
  }

  private static Sql byId(MediatorId id) {
    return Sql.of(
        "select m.* from med_mediator m where m.part = ? and m.mediator_id = ?",
        id.partition().digits(),
        id.text());
  }

  @Override
  public Optional<Versioned<RegisteredMediator>> findRegistered(MediatorId id, Scope scope) {
    return find(id, scope)
        .map(found -> guard.call(() -> MediatorParts.complete(db, List.of(found)).get(0)));
  }

  @Override
  public Versioned<Mediator> save(Mediator mediator, long expected) {
    return guard.call(
        () -> {
          put(mediator, expected);
          return new Versioned<>(mediator, expected + 1);
        });
  }

  @Override
  public Versioned<RegisteredMediator> save(RegisteredMediator mediator, long expected) {
    return guard.call(
        () -> {
          put(mediator.mediator(), expected);
          MediatorParts.write(db, mediator, expected == 0);
          return new Versioned<>(mediator, expected + 1);
        });
  }

  private void put(Mediator mediator, long expected) {
    MediatorId id = mediator.id();
    guard.require(id);
    VersionedRows rows = new VersionedRows(db, "med_mediator", "mediator_id", id);
    Row row =
        new Row()
            .set("person_token", mediator.person())
            .set("adult_from", mediator.adultFrom())
            .set("kin_tokens", kin(mediator))
            .code("education", mediator.background().education())
            .code("origin", mediator.background().origin())
            .codes("knowledge", mediator.background().knowledge())
            .set("experienced", mediator.background().experienced())
            .set("employer_token", mediator.background().employer());
    if (!rows.write(row, expected)) {
      throw new VersionConflictException(id, expected, rows.version());
    }
    ENGAGEMENTS.write(db, id, expected == 0, mediator.engagements());
    CERTIFICATES.write(db, id, expected == 0, mediator.certificates());
  }

  /** Read with the mediator and never asked for, so that they need no table. */
  private static Optional<String> kin(Mediator mediator) {
    return Optional.of(mediator.kin())
        .filter(kin -> !kin.isEmpty())
        .map(kin -> kin.stream().map(PersonRef::text).sorted().collect(Collectors.joining(" ")));
  }

  private static Background background(Columns row) {
    return new Background(
        row.optionalCode("education", Education.class),
        row.codes("knowledge", Knowledge.class),
        row.optionalCode("origin", Origin.class),
        row.flag("experienced"),
        row.optionalText("employer_token").map(PersonRef::of));
  }

  private static Set<PersonRef> kin(String tokens) {
    return Stream.of(tokens.split(" ", -1)).map(PersonRef::of).collect(Collectors.toSet());
  }

  @Override
  public boolean isOnRoster(PersonRef person) {
    Sql sql =
        Sql.of(
            "select m.mediator_id from med_mediator m where m.part = ? and m.person_token = ?",
            guard.partition().digits(),
            person.text());
    return guard.call(() -> db.first(sql, row -> row.text("mediator_id")).isPresent());
  }

  @Override
  public Page<Versioned<Mediator>> list(MediatorQuery query) {
    return guard.call(
        () -> {
          PostsElsewhere elsewhere = PostsElsewhere.of(db);
          Sql sql = Sql.of("select m.* from med_mediator m where ");
          ScopeSql.mediators(sql, query.scope(), elsewhere.reachedBy(query.scope()));
          query.engagedOn().ifPresent(day -> atWork(sql, day, elsewhere.seatedOn(day)));
          Keyset.byId(sql, "m.mediator_id", query.page());
          Page<Found> page =
              Page.of(db.list(sql, Found::read), query.page(), row -> Cursor.of(row.id().text()));
          return new Page<>(complete(page.entries()), page.next());
        });
  }

  @Override
  public Page<Versioned<RegisteredMediator>> listRegistered(MediatorQuery query) {
    Page<Versioned<Mediator>> page = list(query);
    return guard.call(() -> new Page<>(MediatorParts.complete(db, page.entries()), page.next()));
  }

  /** Engaged on a day, or seated on it here or in another partition. */
  private static void atWork(Sql sql, LocalDate day, List<String> seatedElsewhere) {
    sql.add(
        " and (exists (select 1 from med_engagement r where r.part = m.part"
            + " and r.mediator_id = m.mediator_id and r.starts_on <= ?"
            + " and (r.ends_on is null or r.ends_on >= ?))"
            + " or exists (select 1 from med_seat s"
            + " where s.mediator_id = m.mediator_id and s.starts_on <= ?"
            + " and (s.ends_on is null or s.ends_on >= ?))",
        day,
        day,
        day,
        day);
    if (!seatedElsewhere.isEmpty()) {
      sql.add(" or ").anyOf("m.mediator_id", seatedElsewhere);
    }
    sql.add(")");
  }

  private List<Versioned<Mediator>> complete(List<Found> rows) {
    Map<String, List<Engagement>> engagements =
        ENGAGEMENTS.read(db, rows.stream().map(Found::id).toList());
    Map<String, List<Certificate>> certificates =
        CERTIFICATES.read(db, rows.stream().map(Found::id).toList());
    return rows.stream()
        .map(
            row ->
                row.with(
                    engagements.getOrDefault(row.id().text(), List.of()),
                    certificates.getOrDefault(row.id().text(), List.of())))
        .toList();
  }

  /** A row of {@code med_mediator}. */
  private record Found(
      MediatorId id,
      long version,
      PersonRef person,
      Optional<LocalDate> adultFrom,
      Set<PersonRef> kin,
      Background background) {

    static Found read(Columns row) {
      return new Found(
          MediatorId.of(row.text("mediator_id")),
          row.number("version"),
          PersonRef.of(row.text("person_token")),
          row.optionalDay("adult_from"),
          row.optionalText("kin_tokens").map(JdbiMediatorStore::kin).orElse(Set.of()),
          JdbiMediatorStore.background(row));
    }

    Versioned<Mediator> with(List<Engagement> engagements, List<Certificate> certificates) {
      return new Versioned<>(
          Mediator.builder()
              .id(id)
              .person(person)
              .engagements(engagements)
              .certificates(certificates)
              .adultFrom(adultFrom)
              .kin(kin)
              .background(background)
              .build(),
          version);
    }
  }
}
