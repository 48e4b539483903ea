package org.fengqiao.mediation.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.calendar.ClockEffect;
import org.fengqiao.mediation.calendar.Period;
import org.fengqiao.mediation.calendar.Roll;
import org.fengqiao.mediation.casework.risk.ReportAddressee;
import org.fengqiao.mediation.casework.risk.ReportDuty;
import org.fengqiao.mediation.casework.risk.RiskColour;
import org.fengqiao.mediation.casework.risk.RiskScheme;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.party.Party;
import org.fengqiao.mediation.party.PartyKind;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.Side;

/** The 23 workers, their firm, the committee and rule pack B. */
final class WagePack {

  static final int WORKERS = 23;
  static final PartyNumber FIRM = PartyNumber.of(WORKERS + 1);
  static final Actor FIRM_SELF = Actor.party(ActorId.of("u-firm"), "9901-FIRM");
  static final MediatorId SHAN = MediatorId.of("9901-SHAN");
  static final MediatorId QIN = MediatorId.of("9901-QIN");
  static final Actor PRESIDING =
      Actor.mediator(ActorId.of("u-shan"), Role.PRESIDING_MEDIATOR, Village.COMMITTEE, SHAN);
  static final Actor SECOND =
      Actor.mediator(ActorId.of("u-qin"), Role.MEDIATOR, Village.COMMITTEE, QIN);
  static final Actor DIRECTOR = Actor.director(ActorId.of("u-wu"), Village.COMMITTEE);

  private WagePack() {}

  static PartyNumber worker(int number) {
    return PartyNumber.of(number);
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
        .place(Village.PLACE)
        .holder(Village.COMMITTEE)
        .matter(Village.text("WAGES"))
        .divisible(true)
        .parties(parties)
        .applicants(workers())
        .build();
  }

  static Running unregistered() {
    CaseRules rules = rules();
    return Running.unregistered()
        .under(context -> context.rules(rules).engagedMediators(Set.of(SHAN, QIN)));
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

  /** Until both sides have agreed to be mediated. */
  static Running consented() {
    return registered()
        .does(self(1), "2025-11-04T09:00", election(1, 4, 11))
        .does(
            PRESIDING,
            "2025-11-04T10:00",
            PartyAction.SetCapacity.full(
                worker(19), 17, CapacityGround.OWN_WORK, Village.text("PAY-SLIPS")))
        .does(PRESIDING, "2025-11-05T09:00", new IntakeAction.InformParty(FIRM))
        .does(FIRM_SELF, "2025-11-05T09:30", new IntakeAction.GiveConsent(FIRM));
  }

  /** Until danger at the gate is reported. */
  static Running reported() {
    return appointed()
        .does(
            PRESIDING,
            "2025-11-07T08:50",
            new MediationAction.AssessRisk("RED", Village.text("GATE")))
        .does(PRESIDING, "2025-11-07T09:20", report(ReportAddressee.POLICE))
        .does(PRESIDING, "2025-11-07T09:35", report(ReportAddressee.GOVERNMENT));
  }

  private static RiskAction.ReportDanger report(ReportAddressee to) {
    return new RiskAction.ReportDanger(to, Village.text("GATE"), Optional.empty());
  }

  /** Until two mediators are appointed. */
  static Running appointed() {
    return consented()
        .does(PRESIDING, "2025-11-05T10:00", new IntakeAction.Accept())
        .does(
            PRESIDING,
            "2025-11-05T10:30",
            new MediationAction.AssessRisk("YELLOW", Village.text("MANY")))
        .does(
            DIRECTOR,
            "2025-11-05T11:00",
            new MediationAction.SetPlan(Village.text("PLAN"), Optional.empty()))
        .does(DIRECTOR, "2025-11-06T09:00", new MediationAction.Appoint(SHAN, true, true))
        .does(DIRECTOR, "2025-11-06T09:05", new MediationAction.Appoint(QIN, false, true));
  }
}
