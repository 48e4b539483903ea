package org.fengqiao.mediation.service;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.fengqiao.mediation.Mediation;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.actor.RegionSubtree;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.casework.AgreementAction;
import org.fengqiao.mediation.casework.AgreementTerms;
import org.fengqiao.mediation.casework.CaseAction;
import org.fengqiao.mediation.casework.CaseEvent;
import org.fengqiao.mediation.casework.CaseEventBody;
import org.fengqiao.mediation.casework.CaseSource;
import org.fengqiao.mediation.casework.Commitments;
import org.fengqiao.mediation.casework.CourtChannel;
import org.fengqiao.mediation.casework.CourtStage;
import org.fengqiao.mediation.casework.IntakeAction;
import org.fengqiao.mediation.casework.MediationAction;
import org.fengqiao.mediation.casework.MediationCase;
import org.fengqiao.mediation.casework.ObligationTerms;
import org.fengqiao.mediation.casework.ReferralAction;
import org.fengqiao.mediation.casework.ReferralForm;
import org.fengqiao.mediation.casework.ReferralLetter;
import org.fengqiao.mediation.casework.Registration;
import org.fengqiao.mediation.committee.MediationOrganisation;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.kernel.Partition;
import org.fengqiao.mediation.mediator.Engagement;
import org.fengqiao.mediation.mediator.EngagementKind;
import org.fengqiao.mediation.mediator.Mediator;
import org.fengqiao.mediation.party.ConfidentialText;
import org.fengqiao.mediation.party.Party;
import org.fengqiao.mediation.party.PartyKind;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.PersonalData;
import org.fengqiao.mediation.party.Side;
import org.fengqiao.mediation.party.TextRef;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionLevel;
import org.fengqiao.mediation.storage.Storage;
import org.fengqiao.mediation.storage.memory.MemoryStorage;

/** An invented hamlet with a committee, a mediator and everything a host has. */
final class Hamlet {

  static final Partition PARTITION = Partition.of("9901");
  static final RegionCode VILLAGE = RegionCode.of("990121103207");
  static final OrganisationId COMMITTEE = OrganisationId.of("9901-COMMITTEE");
  static final OrganisationId OFFICE = OrganisationId.of("9901-OFFICE");
  static final MediatorId QI = MediatorId.of("9901-QI");
  static final MediatorId EXPERT = MediatorId.of("9901-EXPERT");
  static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  static final PartyNumber ONE = PartyNumber.of(1);
  static final PartyNumber TWO = PartyNumber.of(2);

  final Storage storage = new MemoryStorage();
  final SettableClock clock = SettableClock.at(at("2019-03-04T09:00"), ZoneId.of("UTC"));
  final Mediation mediation;

  private final AtomicInteger ids = new AtomicInteger();

  Hamlet() {
    mediation =
        Mediation.builder()
            .storage(storage)
            .clock(clock)
            .ids(() -> "ID" + "%06d".formatted(ids.incrementAndGet()))
            .build();
    storage.inTransaction(
        PARTITION,
        unit -> {
          unit.organisations()
              .save(
                  organisation(COMMITTEE, OrganisationKind.VILLAGE_COMMITTEE, RegionLevel.VILLAGE),
                  0);
          unit.organisations()
              .save(organisation(OFFICE, OrganisationKind.JUDICIAL_OFFICE, RegionLevel.TOWN), 0);
          unit.mediators().save(mediator(QI, EngagementKind.PART_TIME), 0);
          return unit.mediators().save(mediator(EXPERT, EngagementKind.EXPERT), 0);
        });
  }

  private static MediationOrganisation organisation(
      OrganisationId id, OrganisationKind kind, RegionLevel level) {
    return MediationOrganisation.builder()
        .id(id)
        .kind(kind)
        .name(LocalText.of("虚构组织", "invented"))
        .region(RegionCode.ofPrefix(VILLAGE.prefix(level)))
        .level(level)
        .validFrom(LocalDate.of(2015, 1, 1))
        .build();
  }

  private static Mediator mediator(MediatorId id, EngagementKind kind) {
    return Mediator.builder()
        .id(id)
        .person(PersonRef.of(id.text()))
        .addEngagements(Engagement.since(COMMITTEE, kind, LocalDate.of(2018, 1, 1)))
        .build();
  }

  static Instant at(String civil) {
    return LocalDateTime.parse(civil).atZone(ZONE).toInstant();
  }

  static Actor director() {
    return Actor.director(ActorId.of("u-director"), COMMITTEE);
  }

  static Actor mediator() {
    return Actor.mediator(ActorId.of("u-qi"), Role.PRESIDING_MEDIATOR, COMMITTEE, QI);
  }

  static Actor office() {
    return Actor.office(
        ActorId.of("u-office"),
        Role.JUDICIAL_OFFICE,
        OFFICE,
        RegionSubtree.of(VILLAGE, RegionLevel.TOWN));
  }

  static Actor stranger() {
    return Actor.director(ActorId.of("u-stranger"), OrganisationId.of("9901-ELSEWHERE"));
  }

  static Actor party(MediationCase it, PartyNumber number) {
    PersonRef token = it.party(number).orElseThrow().party().person();
    return Actor.party(ActorId.of("u-party-" + number), token.text());
  }

  PersonRef person(String name) {
    return mediation
        .as(director())
        .records()
        .keep(PARTITION, PersonalData.builder().name(name).phone("0000000000").build());
  }

  TextRef text(String content) {
    return mediation.as(director()).records().keep(PARTITION, ConfidentialText.of(content));
  }

  IntakeAction.Apply application() {
    return new IntakeAction.Apply(
        Registration.builder()
            .source(CaseSource.APPLICATION)
            .disputeType("NEIGHBOUR")
            .place(VILLAGE)
            .holder(COMMITTEE)
            .matter(text("雨水流到邻家"))
            .addParties(
                new Party(ONE, Side.ONE, person("甲某"), PartyKind.PERSON),
                new Party(TWO, Side.TWO, person("乙某"), PartyKind.PERSON))
            .addApplicants(ONE)
            .build(),
        Optional.empty());
  }

  /** The same dispute, delegated by a court before docketing. */
  ReferralAction.ReceiveReferral sentBy(OrganisationId court) {
    return new ReferralAction.ReceiveReferral(
        Registration.builder()
            .from(application().registration())
            .source(CaseSource.COURT)
            .applicants(List.of())
            .build(),
        Optional.empty(),
        new ReferralLetter(
            ReferralForm.DELEGATED,
            court,
            text("来函"),
            Optional.of(CourtChannel.INVITED),
            Optional.of(CourtStage.BEFORE_DOCKETING),
            List.of(ONE, TWO),
            true));
  }

  MediationCase registered() {
    return registered(application());
  }

  MediationCase registered(IntakeAction.Apply application) {
    return mediation.as(director()).cases().register(application);
  }

  /** The same dispute of somebody else. */
  MediationCase registered(PersonRef one) {
    return registered(one, text("雨水流到邻家"));
  }

  MediationCase registered(PersonRef one, TextRef matter) {
    Registration registration =
        Registration.builder()
            .from(application().registration())
            .matter(matter)
            .parties(
                List.of(
                    new Party(ONE, Side.ONE, one, PartyKind.PERSON),
                    new Party(TWO, Side.TWO, person("丁某"), PartyKind.PERSON)))
            .build();
    return registered(new IntakeAction.Apply(registration, Optional.empty()));
  }

  MediationCase does(Actor actor, CaseId id, CaseAction action) {
    return mediation.as(actor).cases().perform(id, action);
  }

  /** Saves an event as an import does: no table and no guard is asked. */
  MediationCase saves(CaseId id, CaseEventBody body) {
    return storage.inTransaction(
        PARTITION,
        unit -> {
          MediationCase it = unit.cases().find(id, Scope.Committees.of(COMMITTEE)).orElseThrow();
          CaseEvent event =
              CaseEvent.builder()
                  .from(it.events().get(it.version() - 1))
                  .sequence(it.version() + 1)
                  .commitments(Commitments.NONE)
                  .body(body)
                  .build();
          return unit.cases().save(it, List.of(event));
        });
  }

  /** A case in which everything was settled by word of mouth. */
  MediationCase settled() {
    MediationCase it = registered();
    CaseId id = it.id();
    CaseDesk director = mediation.as(director()).cases();
    director.perform(id, new IntakeAction.InformParty(ONE, "F10-2026"));
    director.perform(id, new IntakeAction.InformParty(TWO, "F10-2026"));
    mediation.as(party(it, TWO)).cases().perform(id, new IntakeAction.GiveConsent(TWO));
    director.perform(id, new IntakeAction.Accept());
    director.perform(id, new MediationAction.Appoint(QI, true, true));
    CaseDesk mediator = mediation.as(mediator()).cases();
    mediator.perform(id, new MediationAction.OpenMediation(false));
    mediator.perform(id, new MediationAction.HoldJoint(List.of(ONE, TWO), text("谈话记录")));
    return mediator.perform(id, oral());
  }

  AgreementAction.RecordOral oral() {
    AgreementTerms terms =
        new AgreementTerms(
            List.of(ONE, TWO),
            List.of(ObligationTerms.money(TWO, ONE, Fen.of(50_000), LocalDate.of(2019, 3, 20))),
            text("乙某修水沟"),
            List.of());
    return new AgreementAction.RecordOral(terms, List.of(ONE, TWO));
  }
}
