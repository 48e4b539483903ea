package org.fengqiao.mediation.examples.register;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.Mediation;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.actor.RegionSubtree;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.committee.ChoosingBody;
import org.fengqiao.mediation.committee.CommitteeOffice;
import org.fengqiao.mediation.committee.MediationOrganisation;
import org.fengqiao.mediation.committee.Net;
import org.fengqiao.mediation.committee.OrganisationDetails;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.committee.Seat;
import org.fengqiao.mediation.committee.StaffingFacts;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.kernel.ProblemsException;
import org.fengqiao.mediation.mediator.Engagement;
import org.fengqiao.mediation.mediator.EngagementKind;
import org.fengqiao.mediation.mediator.Mediator;
import org.fengqiao.mediation.mediator.grading.GradingBody;
import org.fengqiao.mediation.mediator.grading.GradingBodyKind;
import org.fengqiao.mediation.mediator.grading.GradingLadder;
import org.fengqiao.mediation.mediator.grading.GradingLadderReader;
import org.fengqiao.mediation.mediator.grading.GradingSeat;
import org.fengqiao.mediation.mediator.grading.YearTally;
import org.fengqiao.mediation.party.PersonalData;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionLevel;
import org.fengqiao.mediation.service.Desks;
import org.fengqiao.mediation.service.RegisterView;
import org.fengqiao.mediation.service.SettableClock;
import org.fengqiao.mediation.storage.memory.MemoryStorage;

/**
 * A county keeps its committees: founds them, fills the seats, engages and grades a mediator, and
 * prints what is missing in Chinese and English. Every name is invented.
 */
public final class CountyRegister {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 30);
  private static final LocalDate FOUNDED = LocalDate.of(2025, 1, 1);
  private static final RegionCode COUNTY = RegionCode.of("630103000000");
  private static final RegionCode TOWN = RegionCode.of("630103001000");
  private static final RegionCode VILLAGE = RegionCode.of("630103001001");
  private static final OrganisationId BUREAU = OrganisationId.of("6301-BUREAU");
  private static final OrganisationId TOWN_COMMITTEE = OrganisationId.of("6301-TOWN");
  private static final OrganisationId XINGPO = OrganisationId.of("6301-XINGPO");
  private static final MediatorId QI = MediatorId.of("6301-QI");

  private static final String LADDER =
      """
      format: fengqiao-ladder/1
      id: INVENTED
      name: {zh: 虚构等级办法, en: invented grading}
      from: 2024-01-01
      for: [full-time]
      basis: {instrument: {zh: 虚构办法, en: invented measures}, certainty: plan-or-practice}
      procedure:
        public-notice: {length: 5, unit: working-days, roll: none}
        first: any-step
        later: step-by-step
      steps:
        - rank: 1
          code: "1"
          name: {zh: 一级人民调解员, en: mediator of the first grade}
          assessed-by: {kind: justice-bureau, level: county}
          all-of:
            - cases: {least: 20, unit: cases, over: cumulative}
      """;

  private final SettableClock clock =
      SettableClock.at(Instant.parse("2026-03-30T01:00:00Z"), ZoneId.of("Asia/Shanghai"));
  private final Desks bureau =
      Mediation.builder()
          .storage(new MemoryStorage())
          .clock(clock)
          .build()
          .as(
              Actor.office(
                  ActorId.of("clerk"),
                  Role.COUNTY_BUREAU,
                  BUREAU,
                  RegionSubtree.of(COUNTY, RegionLevel.COUNTY)));
  private final PrintStream out;

  private CountyRegister(PrintStream out) {
    this.out = out;
  }

  /** Runs the program. */
  public static void main(String[] args) {
    run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  static void run(PrintStream out) {
    CountyRegister county = new CountyRegister(out);
    county.found();
    county.refuse();
    county.engage();
    county.grade();
    county.report(Locale.CHINESE);
    county.report(Locale.ENGLISH);
  }

  private static MediationOrganisation organisation(
      OrganisationId id,
      OrganisationKind kind,
      RegionCode region,
      RegionLevel level,
      LocalText name) {
    return MediationOrganisation.builder()
        .id(id)
        .kind(kind)
        .name(name)
        .region(region)
        .level(level)
        .parent(id.equals(BUREAU) ? Optional.empty() : Optional.of(BUREAU))
        .validFrom(FOUNDED)
        .build();
  }

  private static Seat seat(String member, CommitteeOffice office) {
    return new Seat(
        XINGPO,
        MediatorId.of("6301-" + member),
        office,
        false,
        false,
        Optional.of(ChoosingBody.VILLAGE_ASSEMBLY),
        FOUNDED,
        Optional.empty());
  }

  private void found() {
    bureau
        .organisations()
        .found(
            organisation(
                BUREAU,
                OrganisationKind.COUNTY_BUREAU,
                COUNTY,
                RegionLevel.COUNTY,
                LocalText.of("虚构县司法局", "invented county bureau")),
            OrganisationDetails.none(),
            List.of());
    bureau
        .organisations()
        .found(
            organisation(
                TOWN_COMMITTEE,
                OrganisationKind.TOWN_COMMITTEE,
                TOWN,
                RegionLevel.TOWN,
                LocalText.of("虚构镇人民调解委员会", "invented town committee")),
            OrganisationDetails.none(),
            List.of());
    bureau
        .organisations()
        .found(
            organisation(
                XINGPO,
                OrganisationKind.VILLAGE_COMMITTEE,
                VILLAGE,
                RegionLevel.VILLAGE,
                LocalText.of("杏坡村人民调解委员会", "Xingpo Village Mediation Committee")),
            OrganisationDetails.builder().net(Net.RURAL).build(),
            List.of(
                seat("LU", CommitteeOffice.DIRECTOR),
                seat("BAI", CommitteeOffice.MEMBER),
                seat("GE", CommitteeOffice.MEMBER)));
  }

  /** Two things are wrong with these seats; both are named and neither is kept. */
  private void refuse() {
    List<Seat> wrong =
        List.of(seat("NING", CommitteeOffice.DIRECTOR), seat("GE", CommitteeOffice.MEMBER));
    try {
      bureau.organisations().seat(XINGPO, wrong);
    } catch (ProblemsException refused) {
      refused.problems().forEach(each -> out.println("refused: " + each.message(Locale.ENGLISH)));
    }
    out.println("seats: " + bureau.organisations().find(XINGPO).orElseThrow().seats().size());
  }

  private void engage() {
    Mediator qi =
        Mediator.builder()
            .id(QI)
            .person(
                bureau
                    .records()
                    .keep(VILLAGE.partition(), PersonalData.builder().name("祁虚构").build()))
            .addEngagements(Engagement.since(TOWN_COMMITTEE, EngagementKind.FULL_TIME, FOUNDED))
            .build();
    bureau.mediators().register(qi, Set.of("FAIR", "ENTHUSIASTIC", "SOME-KNOWLEDGE"));
  }

  private void grade() {
    GradingLadder ladder = GradingLadderReader.read("ladder", LADDER);
    GradingSeat assessor =
        new GradingSeat(
            BUREAU, new GradingBody(GradingBodyKind.JUSTICE_BUREAU, RegionLevel.COUNTY), COUNTY);
    LocalDate day = TODAY.minusDays(30);
    bureau.grades().apply(QI, ladder, "1", day);
    bureau
        .grades()
        .assess(QI, assessor, day, facts -> facts.addTallies(new YearTally(2025, 31, 30, 4)));
    bureau.grades().publish(QI, assessor, day);
    bureau.grades().decide(QI, assessor, TODAY);
  }

  private void report(Locale language) {
    boolean chinese = language.equals(Locale.CHINESE);
    RegisterView view = bureau.register().asOf(TODAY);
    out.println((chinese ? "截至 " : "as of ") + view.day());
    view.organisations()
        .formation()
        .forEach(each -> out.println(line(each.subject(), each.message(language))));
    view.mediators()
        .credentials()
        .forEach(each -> out.println(line(each.subject(), each.message(language))));
    view.organisations().staffing(organisation -> StaffingFacts.none()).stream()
        .filter(gap -> gap.value().owed() && !gap.value().isMet())
        .forEach(
            gap ->
                out.println(
                    line(
                        gap.value().organisation().text(),
                        (chinese ? "缺少 " : "missing ")
                            + gap.value().missing()
                            + (chinese ? "（" : " (")
                            + gap.rule().in(language)
                            + (chinese ? "）" : ")"))));
    out.println(
        line(
            QI.text(),
            (chinese ? "等级 " : "grade ")
                + view.mediators().grades().on(QI, TODAY).map(Object::toString).orElse("-")));
  }

  private static String line(String subject, String text) {
    return "  " + subject + ": " + text;
  }
}
