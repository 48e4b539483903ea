package org.fengqiao.mediation.jdbi;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.committee.MediationOrganisation;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.committee.ReferralRoll;
import org.fengqiao.mediation.kernel.Coded;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionLevel;
import org.fengqiao.mediation.storage.Cursor;
import org.fengqiao.mediation.storage.OrganisationQuery;
import org.fengqiao.mediation.storage.OrganisationStore;
import org.fengqiao.mediation.storage.Page;
import org.fengqiao.mediation.storage.RegisteredOrganisation;
import org.fengqiao.mediation.storage.UnitGuard;
import org.fengqiao.mediation.storage.VersionConflictException;
import org.fengqiao.mediation.storage.Versioned;

/** Organisations, one row each with the last entry, and what is kept beside it. */
final class JdbiOrganisationStore implements OrganisationStore {

  private static final String KEYS = "o.organisation_id, o.version";

  private final Db db;
  private final UnitGuard guard;

  JdbiOrganisationStore(Db db, UnitGuard guard) {
    this.db = db;
    this.guard = guard;
  }

  @Override
  public Optional<Versioned<MediationOrganisation>> find(OrganisationId id, Scope scope) {
    return guard.call(() -> db.first(one("o.*", id, scope), JdbiOrganisationStore::read));
  }

  @Override
  public Optional<Versioned<RegisteredOrganisation>> findRegistered(
      OrganisationId id, Scope scope) {
    return guard.call(
        () ->
            OrganisationParts.complete(
                    db, db.list(one(KEYS, id, scope), JdbiOrganisationStore::readKey))
                .stream()
                .findFirst());
  }

  private Sql one(String columns, OrganisationId id, Scope scope) {
    guard.require(id);
    Sql sql =
        Sql.of(
            "select "
                + columns
                + " from med_organisation o where o.part = ? and o.organisation_id = ? and ",
            id.partition().digits(),
            id.text());
    ScopeSql.organisations(sql, scope);
    return sql;
  }

  @Override
  public Versioned<MediationOrganisation> save(MediationOrganisation organisation, long expected) {
    return guard.call(
        () -> {
          OrganisationId id = organisation.id();
          guard.require(id);
          RegisteredOrganisation next =
              expected == 0
                  ? RegisteredOrganisation.founded(organisation)
                  : present(id, expected).with(organisation);
          return new Versioned<>(organisation, put(next, expected).version());
        });
  }

  private RegisteredOrganisation present(OrganisationId id, long expected) {
    long found = new VersionedRows(db, "med_organisation", "organisation_id", id).version();
    if (found != expected) {
      throw new VersionConflictException(id, expected, found);
    }
    return OrganisationParts.complete(db, List.of(new Versioned<>(id, expected))).get(0).value();
  }

  @Override
  public Versioned<RegisteredOrganisation> save(
      RegisteredOrganisation organisation, long expected) {
    return guard.call(
        () -> {
          guard.require(organisation.id());
          return put(organisation, expected);
        });
  }

  private Versioned<RegisteredOrganisation> put(RegisteredOrganisation next, long expected) {
    OrganisationId id = next.id();
    VersionedRows rows = new VersionedRows(db, "med_organisation", "organisation_id", id);
    if (!rows.write(write(next.last().organisation()), expected)) {
      throw new VersionConflictException(id, expected, rows.version());
    }
    OrganisationParts.write(db, next, expected == 0);
    return new Versioned<>(next, expected + 1);
  }

  @Override
  public Page<Versioned<MediationOrganisation>> list(OrganisationQuery query) {
    return guard.call(
        () ->
            Page.of(
                db.list(many("o.*", query), JdbiOrganisationStore::read),
                query.page(),
                row -> Cursor.of(row.value().id().text())));
  }

  @Override
  public Page<Versioned<RegisteredOrganisation>> listRegistered(OrganisationQuery query) {
    return guard.call(
        () -> {
          Page<Versioned<OrganisationId>> page =
              Page.of(
                  db.list(many(KEYS, query), JdbiOrganisationStore::readKey),
                  query.page(),
                  row -> Cursor.of(row.value().text()));
          return new Page<>(OrganisationParts.complete(db, page.entries()), page.next());
        });
  }

  private static Sql many(String columns, OrganisationQuery query) {
    Sql sql = Sql.of("select " + columns + " from med_organisation o where ");
    ScopeSql.organisations(sql, query.scope());
    if (!query.kinds().isEmpty()) {
      sql.add(" and ").anyOf("o.kind", query.kinds().stream().map(Coded::code).sorted().toList());
    }
    query
        .activeOn()
        .ifPresent(
            day ->
                sql.add(
                    " and o.valid_from <= ? and (o.valid_to is null or o.valid_to >= ?)",
                    day,
                    day));
    Keyset.byId(sql, "o.organisation_id", query.page());
    return sql;
  }

  private static Versioned<OrganisationId> readKey(Columns row) {
    return new Versioned<>(OrganisationId.of(row.text("organisation_id")), row.number("version"));
  }

  private static Row write(MediationOrganisation organisation) {
    return new Row()
        .code("kind", organisation.kind())
        .localText("name", Optional.of(organisation.name()))
        .region("region", "region", organisation.region())
        .code("acting_level", organisation.level())
        .set("parent_id", organisation.parent())
        .localText("founder", organisation.founder())
        .localText("authority", organisation.competentAuthority())
        .localText("guarantor", organisation.guarantor())
        .localText("party_body", organisation.partyBody())
        .set("registration_no", organisation.legalRegistration())
        .set("valid_from", organisation.validFrom())
        .set("valid_to", organisation.validTo())
        .set("has_conditions", organisation.meetsConditions())
        .set("employees", organisation.employees())
        .set("referral_roll", organisation.referralRoll().map(JdbiOrganisationStore::text));
  }

  /** A line for each who is listed: the id and the codes. No query asks for what stands in it. */
  private static String text(ReferralRoll roll) {
    return roll.listed().entrySet().stream()
        .map(
            line ->
                Stream.concat(Stream.of(line.getKey().text()), line.getValue().stream())
                    .collect(Collectors.joining(" ")))
        .collect(Collectors.joining("\n"));
  }

  private static ReferralRoll roll(String text) {
    Map<OrganisationId, Set<String>> listed = new HashMap<>();
    for (String line : text.lines().toList()) {
      List<String> words = List.of(line.split(" ", -1));
      listed.put(OrganisationId.of(words.get(0)), Set.copyOf(words.subList(1, words.size())));
    }
    return new ReferralRoll(listed);
  }

  private static Versioned<MediationOrganisation> read(Columns row) {
    return new Versioned<>(
        MediationOrganisation.builder()
            .id(OrganisationId.of(row.text("organisation_id")))
            .kind(row.code("kind", OrganisationKind.class))
            .name(row.localText("name"))
            .region(RegionCode.of(row.text("region")))
            .level(row.code("acting_level", RegionLevel.class))
            .parent(row.optionalText("parent_id").map(OrganisationId::of))
            .founder(row.optionalLocalText("founder"))
            .competentAuthority(row.optionalLocalText("authority"))
            .guarantor(row.optionalLocalText("guarantor"))
            .partyBody(row.optionalLocalText("party_body"))
            .legalRegistration(row.optionalText("registration_no"))
            .validFrom(row.day("valid_from"))
            .validTo(row.optionalDay("valid_to"))
            .meetsConditions(row.flag("has_conditions"))
            .employees(row.optionalInteger("employees"))
            .referralRoll(row.optionalText("referral_roll").map(JdbiOrganisationStore::roll))
            .build(),
        row.number("version"));
  }
}
