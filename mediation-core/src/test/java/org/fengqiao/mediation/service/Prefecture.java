package org.fengqiao.mediation.service;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.Mediation;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.actor.RegionSubtree;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.calendar.DateRange;
import org.fengqiao.mediation.calendar.DeadlineReading;
import org.fengqiao.mediation.committee.ChoosingBody;
import org.fengqiao.mediation.committee.CommitteeOffice;
import org.fengqiao.mediation.committee.MediationOrganisation;
import org.fengqiao.mediation.committee.OrganisationDetails;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.committee.Seat;
import org.fengqiao.mediation.kernel.CampaignId;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.kernel.ProblemsException;
import org.fengqiao.mediation.mediator.Engagement;
import org.fengqiao.mediation.mediator.EngagementKind;
import org.fengqiao.mediation.mediator.Mediator;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.region.Region;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionDirectory;
import org.fengqiao.mediation.region.RegionLevel;
import org.fengqiao.mediation.rules.RuleBook;
import org.fengqiao.mediation.storage.StoredCampaign;
import org.fengqiao.mediation.storage.memory.MemoryStorage;

/** An invented county with its bureau, a judicial office and two villages, kept by the desks. */
final class Prefecture {

  static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  static final LocalDate START = LocalDate.of(2020, 1, 1);
  static final RegionCode COUNTY = RegionCode.of("990121000000");
  static final RegionCode TOWN = RegionCode.of("990121103000");
  static final RegionCode VILLAGE = RegionCode.of("990121103207");
  static final RegionCode NEXT_VILLAGE = RegionCode.of("990121103208");
  static final OrganisationId BUREAU = OrganisationId.of("9901-BUREAU");
  static final OrganisationId OFFICE = OrganisationId.of("9901-OFFICE");
  static final OrganisationId COMMITTEE = OrganisationId.of("9901-XINGPO");
  static final OrganisationId NEXT = OrganisationId.of("9901-TAOLIN");
  static final Set<String> ATTESTED = Set.of("FAIR", "ENTHUSIASTIC", "SOME-KNOWLEDGE");

  final MemoryStorage storage = new MemoryStorage();
  final SettableClock clock = SettableClock.at(Instant.parse("2026-03-30T01:00:00Z"), ZONE);
  final Mediation mediation;

  Prefecture() {
    this(RuleBook.national(), RegisterRules.national());
  }

  Prefecture(RuleBook rules, RegisterRules register) {
    mediation =
        Mediation.builder()
            .storage(storage)
            .rules(rules)
            .register(register)
            .clock(clock)
            .zone(ZONE)
            .build();
    OrganisationDesk desk = bureau().organisations();
    desk.found(
        organisation(BUREAU, OrganisationKind.COUNTY_BUREAU, COUNTY, RegionLevel.COUNTY).build(),
        OrganisationDetails.none(),
        List.of());
    desk.found(
        organisation(OFFICE, OrganisationKind.JUDICIAL_OFFICE, TOWN, RegionLevel.TOWN)
            .parent(BUREAU)
            .build(),
        OrganisationDetails.none(),
        List.of());
    desk.found(committee(COMMITTEE, VILLAGE).build(), OrganisationDetails.none(), seats(COMMITTEE));
    desk.found(committee(NEXT, NEXT_VILLAGE).build(), OrganisationDetails.none(), seats(NEXT));
  }

  static MediationOrganisation.Builder organisation(
      OrganisationId id, OrganisationKind kind, RegionCode region, RegionLevel level) {
    return MediationOrganisation.builder()
        .id(id)
        .kind(kind)
        .name(LocalText.of("虚构" + id.text(), "invented " + id.text()))
        .region(region)
        .level(level)
        .validFrom(START);
  }

  static MediationOrganisation.Builder committee(OrganisationId id, RegionCode village) {
    return organisation(id, OrganisationKind.VILLAGE_COMMITTEE, village, RegionLevel.VILLAGE)
        .parent(OFFICE);
  }

  static Seat seat(OrganisationId committee, String who, CommitteeOffice office, boolean woman) {
    return new Seat(
        committee,
        MediatorId.of("9901-" + who),
        office,
        woman,
        false,
        Optional.of(ChoosingBody.VILLAGE_ASSEMBLY),
        START,
        Optional.empty());
  }

  static List<Seat> seats(OrganisationId committee) {
    String own = committee.text().substring(5);
    return List.of(
        seat(committee, own + "-1", CommitteeOffice.DIRECTOR, false),
        seat(committee, own + "-2", CommitteeOffice.MEMBER, true),
        seat(committee, own + "-3", CommitteeOffice.MEMBER, false));
  }

  static Mediator.Builder mediator(String id, EngagementKind kind) {
    return mediator(id, kind, START);
  }

  static Mediator.Builder mediator(String id, EngagementKind kind, LocalDate from) {
    return Mediator.builder()
        .id(MediatorId.of("9901-" + id))
        .person(PersonRef.of("9901-P" + id))
        .addEngagements(Engagement.since(COMMITTEE, kind, from));
  }

  static RegionDirectory regions() {
    return RegionDirectory.of(
        List.of(
            region(COUNTY, RegionLevel.COUNTY),
            region(TOWN, RegionLevel.TOWN),
            region(VILLAGE, RegionLevel.VILLAGE),
            region(NEXT_VILLAGE, RegionLevel.VILLAGE)));
  }

  private static Region region(RegionCode code, RegionLevel level) {
    return Region.builder()
        .code(code)
        .level(level)
        .name(LocalText.of("虚构", "invented"))
        .validFrom(START)
        .build();
  }

  /** A campaign of the county since the start of its register. */
  StoredCampaign campaign(LocalDate lastDay) {
    StoredCampaign campaign =
        StoredCampaign.builder()
            .id(CampaignId.of("9901-UNTIL-" + lastDay))
            .planId("spring")
            .planText("not read here")
            .region(COUNTY)
            .days(new DateRange(START, lastDay))
            .reading(DeadlineReading.BY_PERIOD_END)
            .build();
    return storage.inTransaction(
        campaign.id().partition(), unit -> unit.campaigns().save(campaign, 0).value());
  }

  Desks bureau() {
    return as(Role.COUNTY_BUREAU, BUREAU, RegionLevel.COUNTY);
  }

  Desks office() {
    return as(Role.JUDICIAL_OFFICE, OFFICE, RegionLevel.TOWN);
  }

  Desks director() {
    return mediation.as(Actor.director(ActorId.of("u-director"), COMMITTEE));
  }

  Desks as(Role role, OrganisationId organisation, RegionLevel level) {
    return mediation.as(
        Actor.office(
            ActorId.of("u-" + role.code()), role, organisation, RegionSubtree.of(VILLAGE, level)));
  }

  static List<String> codes(ProblemsException refused) {
    return refused.problems().stream().map(problem -> problem.code().code()).sorted().toList();
  }
}
