package org.fengqiao.mediation.service;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.fengqiao.mediation.Mediation;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.actor.RegionSubtree;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.casework.CaseSource;
import org.fengqiao.mediation.casework.IntakeAction;
import org.fengqiao.mediation.casework.Registration;
import org.fengqiao.mediation.committee.MediationOrganisation;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.OrganisationId;
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
import org.fengqiao.mediation.rules.RuleBook;
import org.fengqiao.mediation.storage.memory.MemoryStorage;

/** An invented village with two neighbours, kept in memory. */
final class Valley {

  static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  static final RegionCode VILLAGE = RegionCode.of("990121103207");
  static final OrganisationId COMMITTEE = OrganisationId.of("9901-XINGPO");
  static final PartyNumber ZOU = PartyNumber.of(1);
  static final PartyNumber KAN = PartyNumber.of(2);
  static final Actor DIRECTOR = Actor.director(ActorId.of("u-ran"), COMMITTEE);

  final MemoryStorage storage = new MemoryStorage();
  final SettableClock clock = SettableClock.at(Instant.parse("2026-03-30T01:00:00Z"), ZONE);
  final Mediation mediation = under(RuleBook.national());

  Valley() {
    storage.inTransaction(
        VILLAGE.partition(),
        unit ->
            unit.organisations()
                .save(
                    MediationOrganisation.builder()
                        .id(COMMITTEE)
                        .kind(OrganisationKind.VILLAGE_COMMITTEE)
                        .name(LocalText.of("杏坡村人民调解委员会", "Xingpo committee"))
                        .region(VILLAGE)
                        .level(RegionLevel.VILLAGE)
                        .validFrom(LocalDate.of(2015, 1, 1))
                        .build(),
                    0));
  }

  Mediation under(RuleBook rules) {
    return Mediation.builder().storage(storage).rules(rules).clock(clock).zone(ZONE).build();
  }

  Desks director() {
    return mediation.as(DIRECTOR);
  }

  PersonRef person(String name) {
    return director()
        .records()
        .keep(
            VILLAGE.partition(),
            PersonalData.builder().name(name).phone("13900000000").address("1 East Lane").build());
  }

  TextRef text(String content) {
    return director().records().keep(VILLAGE.partition(), ConfidentialText.of(content));
  }

  IntakeAction.StartOwnInitiative dispute(PersonRef one, PersonRef two) {
    return new IntakeAction.StartOwnInitiative(
        Registration.builder()
            .source(CaseSource.SCREENED)
            .disputeType("NEIGHBOUR")
            .place(VILLAGE)
            .holder(COMMITTEE)
            .matter(text("rain water"))
            .addParties(
                new Party(ZOU, Side.ONE, one, PartyKind.PERSON),
                new Party(KAN, Side.TWO, two, PartyKind.PERSON))
            .build(),
        true,
        Optional.empty());
  }

  static Actor party(PersonRef person) {
    return Actor.party(ActorId.of("u-" + person.text()), person.text());
  }

  static Actor office(Role role, RegionLevel level) {
    return Actor.office(
        ActorId.of("u-office"),
        role,
        OrganisationId.of("9901-OFFICE"),
        RegionSubtree.of(VILLAGE, level));
  }
}
