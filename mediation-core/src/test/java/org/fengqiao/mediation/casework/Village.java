package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.actor.RegionSubtree;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.calendar.ClockEffect;
import org.fengqiao.mediation.calendar.Period;
import org.fengqiao.mediation.calendar.Roll;
import org.fengqiao.mediation.calendar.WorkCalendar;
import org.fengqiao.mediation.casework.risk.RiskScheme;
import org.fengqiao.mediation.committee.MediationOrganisation;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.party.Party;
import org.fengqiao.mediation.party.PartyKind;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.Side;
import org.fengqiao.mediation.party.TextRef;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionLevel;

/** An invented village with its committee, its people and its rules. */
final class Village {

  static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  static final WorkCalendar CALENDAR = WorkCalendar.national();

  static final CaseId CASE = CaseId.of("9901-RAIN");
  static final RegionCode PLACE = RegionCode.of("990121103207");
  static final OrganisationId COMMITTEE = OrganisationId.of("9901-XINGPO");
  static final MediatorId QI = MediatorId.of("9901-QI");
  static final MediatorId SHAN = MediatorId.of("9901-SHAN");

  static final PartyNumber ZOU = PartyNumber.of(1);
  static final PartyNumber KAN = PartyNumber.of(2);
  static final PersonRef ZOU_TOKEN = PersonRef.of("9901-P1");
  static final PersonRef KAN_TOKEN = PersonRef.of("9901-P2");
  static final PersonRef AGENT_TOKEN = PersonRef.of("9901-A1");

  static final Actor ZOU_SELF = Actor.party(ActorId.of("u-1"), ZOU_TOKEN.text());
  static final Actor KAN_SELF = Actor.party(ActorId.of("u-2"), KAN_TOKEN.text());
  static final Actor AGENT =
      new Actor(
          ActorId.of("u-3"),
          Role.REPRESENTATIVE,
          Scope.Own.of(AGENT_TOKEN.text()),
          Optional.empty(),
          Optional.empty());
  static final Actor MEDIATOR = Actor.mediator(ActorId.of("u-qi"), Role.MEDIATOR, COMMITTEE, QI);
  static final Actor PRESIDING =
      Actor.mediator(ActorId.of("u-qi"), Role.PRESIDING_MEDIATOR, COMMITTEE, QI);
  static final Actor OTHER_MEDIATOR =
      Actor.mediator(ActorId.of("u-shan"), Role.MEDIATOR, COMMITTEE, SHAN);
  static final Actor DIRECTOR = Actor.director(ActorId.of("u-ran"), COMMITTEE);
  static final Actor OFFICER =
      Actor.informationOfficer(
          ActorId.of("u-yan"), COMMITTEE, RegionSubtree.of(PLACE, RegionLevel.VILLAGE));
  static final Actor OFFICE =
      Actor.office(
          ActorId.of("u-huo"),
          Role.JUDICIAL_OFFICE,
          OrganisationId.of("9901-OFFICE"),
          RegionSubtree.of(PLACE, RegionLevel.TOWN));
  static final Actor STRANGER =
      Actor.director(ActorId.of("u-far"), OrganisationId.of("9901-ELSEWHERE"));

  private static final CaseRules RULES = rulesWith(ClockEffect.LATE).build();

  private Village() {}

  /** Rule pack A: one month, normally; visits first, then closing. */
  static CaseRules rules() {
    return RULES;
  }

  static CaseRules.Builder rulesWith(ClockEffect effect) {
    LegalBasis here =
        LegalBasis.builder()
            .from(LegalBasis.ourDefault())
            .instrument(LocalText.of("甲规则", "rule pack A"))
            .build();
    return CaseRules.builder()
        .from(CaseRules.national())
        .fingerprint("pack-A")
        .periods(
            CasePeriods.builder()
                .from(CaseRules.national().periods())
                .mediation(
                    new ClockRule(
                        ClockKind.MEDIATION, Period.months(1), Roll.FORWARD, effect, here))
                .build())
        .revisits(
            new RevisitRule(
                RevisitPopulation.AGREED_AND_FAILED,
                Period.calendarDays(15),
                Period.calendarDays(15),
                Roll.FORWARD,
                3,
                here))
        .closing(new ClosingRule(true, true, here))
        .riskScheme(
            new RiskScheme(
                List.of(
                    new RiskScheme.Level("RED", LocalText.of("红", "red"), true),
                    new RiskScheme.Level("YELLOW", LocalText.of("黄", "yellow"), true),
                    new RiskScheme.Level("BLUE", LocalText.of("蓝", "blue"), false)),
                here));
  }

  static TextRef text(String name) {
    return TextRef.of("9901-T-" + name);
  }

  static Registration.Builder registration(String disputeType) {
    return Registration.builder()
        .source(CaseSource.SCREENED)
        .disputeType(disputeType)
        .place(PLACE)
        .holder(COMMITTEE)
        .matter(text("MATTER"))
        .addParties(
            new Party(ZOU, Side.ONE, ZOU_TOKEN, PartyKind.PERSON),
            new Party(KAN, Side.TWO, KAN_TOKEN, PartyKind.PERSON));
  }

  static IntakeAction.StartOwnInitiative ownInitiative() {
    return new IntakeAction.StartOwnInitiative(
        registration("NEIGHBOUR").build(), true, Optional.empty());
  }

  static IntakeAction.Apply application(String disputeType) {
    return new IntakeAction.Apply(
        registration(disputeType).source(CaseSource.APPLICATION).addApplicants(ZOU).build(),
        Optional.empty());
  }

  static MediationOrganisation.Builder committee() {
    MediationOrganisation.Builder committee = MediationOrganisation.builder();
    return committee
        .id(COMMITTEE)
        .kind(OrganisationKind.VILLAGE_COMMITTEE)
        .name(LocalText.of("杏坡村人民调解委员会", "Xingpo committee"))
        .region(PLACE)
        .level(RegionLevel.VILLAGE)
        .validFrom(LocalDate.of(2015, 1, 1));
  }

  static CaseContext.Builder context(Actor actor, String when) {
    LocalDateTime then = LocalDateTime.parse(when);
    return CaseContext.builder()
        .actor(actor)
        .now(then.atZone(ZONE).toInstant())
        .zone(ZONE)
        .occurredAt(LocalTime.from(then))
        .calendar(CALENDAR)
        .holder(committee().build())
        .organisations(HandoverSamples.organisations())
        .rules(rules())
        .engagedMediators(Set.of(QI, SHAN));
  }

  static AgreementTerms terms(ObligationTerms... obligations) {
    return new AgreementTerms(
        List.of(ZOU, KAN), List.of(obligations), text("AGREEMENT"), List.of());
  }

  static LocalDate day(String day) {
    return LocalDate.parse(day);
  }
}
