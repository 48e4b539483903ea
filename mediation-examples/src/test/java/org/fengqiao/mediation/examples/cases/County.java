package org.fengqiao.mediation.examples.cases;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.fengqiao.mediation.Mediation;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.actor.RegionSubtree;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.committee.MediationOrganisation;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.committee.ReferralRoll;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.mediator.Engagement;
import org.fengqiao.mediation.mediator.EngagementKind;
import org.fengqiao.mediation.mediator.Mediator;
import org.fengqiao.mediation.party.ConfidentialText;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.PersonalData;
import org.fengqiao.mediation.party.TextRef;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionLevel;
import org.fengqiao.mediation.rules.RuleBook;
import org.fengqiao.mediation.rules.RuleBookReader;
import org.fengqiao.mediation.service.RecordDesk;
import org.fengqiao.mediation.service.SettableClock;
import org.fengqiao.mediation.source.SourceReader;
import org.fengqiao.mediation.storage.Storage;
import org.fengqiao.mediation.storage.memory.MemoryStorage;

/** An invented county with a court, two committees, four mediators and rule pack C. */
final class County {

  static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  static final RegionCode PLACE = RegionCode.of("990133000000");
  static final OrganisationId COURT = OrganisationId.of("9901-COURT");
  static final OrganisationId ROADS = OrganisationId.of("9901-ROADS");
  static final OrganisationId TOWN = OrganisationId.of("9901-TOWN");
  static final MediatorId GU = MediatorId.of("9901-GU");
  static final MediatorId MA = MediatorId.of("9901-MA");
  static final MediatorId NING = MediatorId.of("9901-NING");
  static final MediatorId SHEN = MediatorId.of("9901-SHEN");
  static final Actor DIRECTOR = Actor.director(ActorId.of("u-director"), ROADS);
  static final Actor OTHER_DIRECTOR = Actor.director(ActorId.of("u-town"), TOWN);
  static final Actor PRESIDING =
      Actor.mediator(ActorId.of("u-gu"), Role.PRESIDING_MEDIATOR, ROADS, GU);
  static final Actor SECOND = Actor.mediator(ActorId.of("u-ma"), Role.MEDIATOR, ROADS, MA);
  static final Actor THIRD = Actor.mediator(ActorId.of("u-ning"), Role.MEDIATOR, ROADS, NING);
  static final Actor TOWN_MEDIATOR =
      Actor.mediator(ActorId.of("u-shen"), Role.PRESIDING_MEDIATOR, TOWN, SHEN);
  static final Actor LIAISON = Actor.liaison(ActorId.of("u-court"), COURT);
  static final Actor OFFICE =
      Actor.office(
          ActorId.of("u-office"),
          Role.JUDICIAL_OFFICE,
          OrganisationId.of("9901-OFFICE"),
          RegionSubtree.of(PLACE, RegionLevel.COUNTY));

  final SettableClock clock = SettableClock.at(Instant.parse("2026-01-01T00:00:00Z"), ZONE);
  final Mediation mediation;
  private final RecordDesk records;

  County() {
    Storage storage = new MemoryStorage();
    storage.inTransaction(
        PLACE.partition(),
        unit -> {
          unit.organisations().save(organisation(ROADS, OrganisationKind.INDUSTRY_COMMITTEE), 0);
          unit.organisations().save(organisation(TOWN, OrganisationKind.INDUSTRY_COMMITTEE), 0);
          unit.organisations().save(court(), 0);
          List.of(GU, MA, NING).forEach(each -> unit.mediators().save(mediator(each, ROADS), 0));
          return unit.mediators().save(mediator(SHEN, TOWN), 0);
        });
    mediation = Mediation.builder().storage(storage).rules(packC()).clock(clock).zone(ZONE).build();
    records = mediation.as(DIRECTOR).records();
  }

  private static RuleBook packC() {
    try (InputStream in =
        Objects.requireNonNull(County.class.getResourceAsStream("/cases/pack-c.yaml"))) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return RuleBookReader.read(RuleBook.national(), List.of(SourceReader.read("pack-c", text)));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static MediationOrganisation organisation(OrganisationId id, OrganisationKind kind) {
    return started(id, kind).build();
  }

  private static MediationOrganisation.Builder started(OrganisationId id, OrganisationKind kind) {
    MediationOrganisation.Builder made = MediationOrganisation.builder();
    made.id(id)
        .kind(kind)
        .name(LocalText.of("无此机构", "no such body"))
        .region(PLACE)
        .level(RegionLevel.COUNTY)
        .validFrom(LocalDate.of(2015, 1, 1));
    return made;
  }

  private static MediationOrganisation court() {
    MediationOrganisation.Builder made = started(COURT, OrganisationKind.COURT);
    made.referralRoll(new ReferralRoll(Map.of(ROADS, Set.of("ROAD-TRAFFIC"))));
    return made.build();
  }

  private static Mediator mediator(MediatorId id, OrganisationId committee) {
    return Mediator.builder()
        .id(id)
        .person(PersonRef.of(id.text()))
        .addEngagements(
            Engagement.since(committee, EngagementKind.FULL_TIME, LocalDate.of(2020, 1, 1)))
        .build();
  }

  TextRef text(String words) {
    return records.keep(PLACE.partition(), ConfidentialText.of(words));
  }

  PersonRef person(String inventedName) {
    return records.keep(PLACE.partition(), PersonalData.builder().name(inventedName).build());
  }

  Script script() {
    return new Script(mediation, clock, ZONE, DIRECTOR);
  }
}
