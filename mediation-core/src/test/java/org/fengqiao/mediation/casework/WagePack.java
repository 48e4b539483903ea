package org.fengqiao.mediation.casework;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.calendar.ClockEffect;
import org.fengqiao.mediation.calendar.Period;
import org.fengqiao.mediation.calendar.Roll;
import org.fengqiao.mediation.casework.risk.ReportAddressee;
import org.fengqiao.mediation.casework.risk.ReportDuty;
import org.fengqiao.mediation.casework.risk.RiskColour;
import org.fengqiao.mediation.casework.risk.RiskScheme;
import org.fengqiao.mediation.committee.MediationOrganisation;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.party.Party;
import org.fengqiao.mediation.party.PartyKind;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.Side;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionLevel;

/** The 23 workers, their firm, the committee and rule pack B. */
final class WagePack {

  static final int WORKERS = 23;

  /** Worker 23 goes another way; these sign. */
  static final int BOUND = 22;

  static final PartyNumber FIRM = PartyNumber.of(WORKERS + 1);
  static final Actor FIRM_SELF = Actor.party(ActorId.of("u-firm"), "9901-FIRM");
  static final MediatorId SHAN = MediatorId.of("9901-SHAN");
  static final MediatorId QIN = MediatorId.of("9901-QIN");
  static final RegionCode TOWN = RegionCode.of("990121103000");
  static final MediationOrganisation COMMITTEE =
      Village.committee()
          .id(OrganisationId.of("9901-BAIYAN"))
          .kind(OrganisationKind.TOWN_COMMITTEE)
          .name(LocalText.of("柏岩镇人民调解委员会", "Baiyan committee"))
          .region(TOWN)
          .level(RegionLevel.TOWN)
          .build();
  static final Actor PRESIDING =
      Actor.mediator(ActorId.of("u-shan"), Role.PRESIDING_MEDIATOR, COMMITTEE.id(), SHAN);
  static final Actor SECOND =
      Actor.mediator(ActorId.of("u-qin"), Role.MEDIATOR, COMMITTEE.id(), QIN);
  static final Actor DIRECTOR = Actor.director(ActorId.of("u-wu"), COMMITTEE.id());

  /** The workers who signed, all at once, as they come to the counter together. */
  static final Actor TOGETHER =
      new Actor(
          ActorId.of("u-workers"),
          Role.PARTY,
          new Scope.Own(
              IntStream.rangeClosed(1, BOUND).mapToObj(i -> "9901-W" + i).collect(toSet())),
          Optional.empty(),
          Optional.empty());

  private static final CaseRules RULES = rules();

  private WagePack() {}

  static PartyNumber worker(int number) {
    return PartyNumber.of(number);
  }

  /** The workers who signed. */
  static List<PartyNumber> bound() {
    return workers().subList(0, BOUND);
  }

  /** The workers who signed, and the firm. */
  static List<PartyNumber> boundAndFirm() {
    return Stream.concat(bound().stream(), Stream.of(FIRM)).toList();
  }

  static Actor self(int number) {
    return Actor.party(ActorId.of("u-w" + number), "9901-W" + number);
  }

  static List<PartyNumber> workers() {
    return IntStream.rangeClosed(1, WORKERS).mapToObj(PartyNumber::of).toList();
  }

  static Registration registration() {
    List<Party> parties = new ArrayList<>();
    for (int number = 1; number <= WORKERS; number++) {
      parties.add(
          new Party(worker(number), Side.ONE, PersonRef.of("9901-W" + number), PartyKind.PERSON));
    }
    parties.add(new Party(FIRM, Side.TWO, PersonRef.of("9901-FIRM"), PartyKind.ORGANISATION));
    return Registration.builder()
        .source(CaseSource.APPLICATION)
        .disputeType("LABOUR")
        .place(TOWN)
        .holder(COMMITTEE.id())
        .matter(Village.text("WAGES"))
        .divisible(true)
        .parties(parties)
        .applicants(workers())
        .build();
  }

  static Running unregistered() {
    return on(MediationCase.unregistered(Village.CASE));
  }

  /** The pack says itself how many speak at most. */
  private static GroupRule atMostFive(GroupRule rule) {
    return new GroupRule(
        rule.leastMembers(),
        rule.leastSpokespersons(),
        5,
        rule.commonClaim(),
        rule.basis(),
        rule.leastBasis(),
        LegalBasis.ourDefault(),
        rule.claimBasis());
  }

  static CaseRules rules() {
    LegalBasis here =
        LegalBasis.builder()
            .from(LegalBasis.ourDefault())
            .instrument(LocalText.of("乙规则", "rule pack B"))
            .build();
    return CaseRules.builder()
        .from(CaseRules.national())
        .fingerprint("pack-B")
        .periods(
            CasePeriods.builder()
                .from(CaseRules.national().periods())
                .mediation(
                    new ClockRule(
                        ClockKind.MEDIATION,
                        Period.calendarDays(30),
                        Roll.FORWARD,
                        ClockEffect.ENDS,
                        here))
                .build())
        .revisits(
            new RevisitRule(
                RevisitPopulation.AGREED_AND_FAILED,
                Period.calendarDays(15),
                Period.calendarDays(30),
                Roll.FORWARD,
                3,
                here,
                Optional.of(Period.calendarDays(15)),
                true))
        .closing(new ClosingRule(true, true, here))
        .groups(atMostFive(CaseRules.national().groups()))
        .groupsByType(
            Map.of(
                "LABOUR", atMostFive(CaseRules.national().groupsOf("LABOUR")),
                "MIGRANT-WAGES", atMostFive(CaseRules.national().groupsOf("MIGRANT-WAGES"))))
        .riskScheme(
            new RiskScheme(
                List.of(
                    new RiskScheme.Level(
                        "RED",
                        LocalText.of("红", "red"),
                        Optional.of(RiskColour.RED),
                        List.of(),
                        true,
                        Optional.empty(),
                        List.of(
                            new ReportDuty(ReportAddressee.POLICE, 2),
                            new ReportDuty(ReportAddressee.GOVERNMENT, 2))),
                    new RiskScheme.Level("YELLOW", LocalText.of("黄", "yellow"), true),
                    new RiskScheme.Level("BLUE", LocalText.of("蓝", "blue"), false)),
                here))
        .build();
  }

  static PartyAction.ElectSpokespersons election(int... elected) {
    return new PartyAction.ElectSpokespersons(
        workers(),
        IntStream.of(elected).mapToObj(PartyNumber::of).toList(),
        true,
        Village.text("ELECTION"));
  }

  static Running registered() {
    return unregistered()
        .does(
            self(1), "2025-11-03T09:00", new IntakeAction.Apply(registration(), Optional.empty()));
  }

  /** A case of these people at their town committee, at any stage. */
  static Running on(MediationCase it) {
    return Running.of(it)
        .under(
            context -> context.rules(RULES).holder(COMMITTEE).engagedMediators(Set.of(SHAN, QIN)));
  }
}
