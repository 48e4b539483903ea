package org.fengqiao.mediation.storage.tck;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.calendar.WorkCalendar;
import org.fengqiao.mediation.kernel.CampaignId;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.mediator.Background;
import org.fengqiao.mediation.mediator.Certificate;
import org.fengqiao.mediation.mediator.Compensation;
import org.fengqiao.mediation.mediator.CompensationKind;
import org.fengqiao.mediation.mediator.Education;
import org.fengqiao.mediation.mediator.Engagement;
import org.fengqiao.mediation.mediator.EngagementKind;
import org.fengqiao.mediation.mediator.Knowledge;
import org.fengqiao.mediation.mediator.Mediator;
import org.fengqiao.mediation.mediator.Misconduct;
import org.fengqiao.mediation.mediator.MisconductCase;
import org.fengqiao.mediation.mediator.MisconductRecord;
import org.fengqiao.mediation.mediator.MisconductResponse;
import org.fengqiao.mediation.mediator.Origin;
import org.fengqiao.mediation.mediator.PurchasedPost;
import org.fengqiao.mediation.mediator.grading.Grade;
import org.fengqiao.mediation.mediator.grading.GradeApplication;
import org.fengqiao.mediation.mediator.grading.GradeCause;
import org.fengqiao.mediation.mediator.grading.GradeEntry;
import org.fengqiao.mediation.mediator.grading.GradeHistory;
import org.fengqiao.mediation.mediator.grading.GradeLossReason;
import org.fengqiao.mediation.mediator.grading.GradingBody;
import org.fengqiao.mediation.mediator.grading.GradingBodyKind;
import org.fengqiao.mediation.mediator.grading.GradingFacts;
import org.fengqiao.mediation.mediator.grading.GradingLadder;
import org.fengqiao.mediation.mediator.grading.GradingLadderReader;
import org.fengqiao.mediation.mediator.grading.GradingSeat;
import org.fengqiao.mediation.mediator.grading.QuotaUse;
import org.fengqiao.mediation.mediator.grading.YearTally;
import org.fengqiao.mediation.mediator.title.TitleAward;
import org.fengqiao.mediation.mediator.training.Lecturer;
import org.fengqiao.mediation.mediator.training.TrainingAmount;
import org.fengqiao.mediation.mediator.training.TrainingForm;
import org.fengqiao.mediation.mediator.training.TrainingKind;
import org.fengqiao.mediation.mediator.training.TrainingRecord;
import org.fengqiao.mediation.mediator.training.TrainingSetting;
import org.fengqiao.mediation.mediator.training.TrainingUnit;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionLevel;
import org.fengqiao.mediation.storage.RegisteredMediator;

/** Invented mediators with everything that is kept about them. */
final class MediatorRegisters {

  static final LocalDate DAY = LocalDate.of(2019, 3, 4);

  /** A ladder with every kind of criterion and every combination. */
  private static final GradingLadder LADDER =
      GradingLadderReader.read(
          "ladder",
          """
          format: fengqiao-ladder/1
          id: TWO
          continues: [OLD]
          name: {zh: 两级, en: two grades}
          region: "990101000000"
          from: 2018-01-01
          until: 2030-12-31
          for: [full-time, part-time]
          basis: {instrument: {zh: 办法, en: measures}, edition: "2018", article: "3", issuer: X, certainty: plan-or-practice}
          procedure:
            pre-review: {kind: judicial-office, level: town}
            public-notice: {length: 5, unit: working-days, roll: none}
            filed-with: {kind: justice-bureau, level: prefecture}
            cycle: {length: 24, unit: months}
            valid-for: {length: 36, unit: months}
            first: any-step
            later: step-by-step
          steps:
            - rank: 1
              code: "1"
              name: {zh: 一级, en: first}
              assessed-by: {kind: assessment-committee, level: county}
              all-of:
                - years-of-work: {least: 8, unit: years}
                - cases: {least: 20, unit: cases, over: each-year, years: 3}
                - success-rate: {least: 97.5%, over: together, years: 3}
                - oral-share: {most: 30%, over: cumulative}
                - training: {least: 5, unit: days, over: each-year, years: 2}
                - training: {least: 40, unit: class-hours, over: cumulative}
                - no-misconduct: {within: ever}
                - no-escalation: {within: 5, unit: years}
                - quota: {most: 5%}
                - so-many-of:
                    needed: 2
                    of:
                      - attested: {code: A, text: {zh: 甲, en: a}}
                      - attested: {code: B, text: {zh: 乙, en: b}}
                      - attested: {code: C, text: {zh: 丙, en: c}}
            - rank: 2
              code: "2"
              name: {zh: 二级, en: second}
              assessed-by: {kind: assessment-committee, level: county}
              all-of:
                - cases: {least: 3, unit: cases, over: cumulative}
                - no-misconduct: {within: 3, unit: years}
                - quota: {most: 9, unit: mediators}
          """);

  private MediatorRegisters() {}

  static Mediator mediator(RegionCode region) {
    return Mediator.builder()
        .id(Places.mediator(region))
        .person(Places.person(region.partition(), "M"))
        .background(
            new Background(
                Optional.of(Education.BACHELOR),
                Set.of(Knowledge.LAW),
                Optional.of(Origin.LAWYER),
                true,
                Optional.empty()))
        .addCertificates(
            new Certificate(DAY.minusDays(9), Optional.empty(), Optional.of(DAY)),
            new Certificate(DAY, Optional.of(DAY.minusDays(1)), Optional.empty()))
        .addEngagements(Engagement.since(Places.committee(region), EngagementKind.FULL_TIME, DAY))
        .build();
  }

  private static GradingSeat seat(GradingBodyKind kind, RegionLevel level) {
    return new GradingSeat(
        OrganisationId.of("9901-" + kind.code()),
        new GradingBody(kind, level),
        RegionCode.of(level == RegionLevel.TOWN ? "990101101000" : "990101000000"));
  }

  /** An application at every stage: objected to with success, assessed again, granted, filed. */
  static List<GradeApplication> applications() {
    WorkCalendar calendar = WorkCalendar.national();
    Mediator mediator = mediator(Places.VILLAGE);
    GradingSeat assessor = seat(GradingBodyKind.ASSESSMENT_COMMITTEE, RegionLevel.COUNTY);
    GradingFacts facts =
        GradingFacts.builder()
            .day(DAY.plusDays(3))
            .serviceDays(3)
            .addTallies(new YearTally(2018, 9, 8, 1), new YearTally(2019, 2, 2, 0))
            .addMisconduct(DAY.minusYears(9))
            .addAttested("A")
            .addQuotas(new QuotaUse("2", 1, 40))
            .build();
    List<GradeApplication> way = new ArrayList<>();
    GradeApplication at =
        GradeApplication.apply(
            LADDER, mediator, GradeHistory.none(mediator.id()), Places.VILLAGE, "2", DAY);
    way.add(at);
    at =
        at.reviewed(seat(GradingBodyKind.JUDICIAL_OFFICE, RegionLevel.TOWN), DAY.plusDays(1), true);
    way.add(at);
    at = at.assessed(assessor, DAY.plusDays(3), facts);
    way.add(at);
    at = at.published(assessor, DAY.plusDays(4), calendar);
    way.add(at);
    at =
        at.objected(DAY.plusDays(5), "objection/1 \"quoted\"", calendar)
            .answered(1, assessor, DAY.plusDays(6), true);
    way.add(at);
    at = at.assessed(assessor, DAY.plusDays(7), facts);
    way.add(at);
    at = at.published(assessor, DAY.plusDays(8), calendar);
    way.add(at);
    at = at.decided(assessor, DAY.plusDays(30), calendar);
    way.add(at);
    GradingSeat filing =
        new GradingSeat(
            OrganisationId.of("9901-PB"),
            new GradingBody(GradingBodyKind.JUSTICE_BUREAU, RegionLevel.PREFECTURE),
            RegionCode.of("990100000000"));
    way.add(at.filed(filing, DAY.plusDays(31)));
    return way;
  }

  /** A mediator with everything that can be kept. */
  static RegisteredMediator full() {
    Mediator mediator = mediator(Places.VILLAGE);
    MediatorId id = mediator.id();
    OrganisationId committee = Places.committee(Places.VILLAGE);
    List<GradeApplication> applications = applications();
    GradeApplication granted = applications.get(applications.size() - 1);
    return RegisteredMediator.builder()
        .mediator(mediator)
        .addTrainings(
            new TrainingRecord(
                id,
                TrainingKind.INITIAL,
                TrainingForm.LECTURE,
                new TrainingAmount(new BigDecimal("2.5"), TrainingUnit.DAY),
                DAY,
                DAY.plusDays(2),
                Optional.of(committee),
                Optional.of(TrainingSetting.ORGANISATION_DEPARTMENT),
                Set.of(Lecturer.EXPERT, Lecturer.MODEL_MEDIATOR),
                Optional.of(DAY.plusDays(3))),
            new TrainingRecord(
                id,
                TrainingKind.ANNUAL,
                TrainingForm.REMOTE,
                TrainingAmount.classHours(40),
                DAY,
                DAY,
                Optional.empty(),
                Optional.empty()))
        .addMisconduct(
            MisconductRecord.of(
                new MisconductCase(id, Misconduct.INSULT, DAY, false, committee, Optional.empty())),
            new MisconductRecord(
                new MisconductCase(
                    id,
                    Misconduct.BENEFIT,
                    DAY.plusDays(1),
                    true,
                    committee,
                    Optional.of(Places.committee(Places.NEXT_TOWN))),
                List.of(
                    new MisconductRecord.Answer(
                        MisconductResponse.CORRECTION, committee, DAY.plusDays(2)),
                    new MisconductRecord.Answer(
                        MisconductResponse.DISMISSAL,
                        Places.committee(Places.NEXT_TOWN),
                        DAY.plusDays(9)))))
        .addCompensations(
            new Compensation(
                id, CompensationKind.LOST_TIME, DAY, Optional.empty(), Optional.empty()),
            new Compensation(
                id,
                CompensationKind.INJURY,
                DAY,
                Optional.of(DAY.plusDays(60)),
                Optional.of(Fen.of(123_456_789_012L))))
        .addPosts(
            new PurchasedPost(
                id, Places.committee(Places.NEXT_TOWN), DAY, Optional.of(DAY.plusDays(90))),
            new PurchasedPost(id, committee, DAY.plusDays(91), Optional.empty()))
        .addApplications(granted, applications.get(0))
        .grades(
            granted
                .enteredInto(GradeHistory.none(id))
                .with(
                    new GradeEntry(
                        new Grade("TWO", "2"),
                        DAY.plusDays(400),
                        Optional.empty(),
                        GradeCause.REVOKED,
                        Optional.of(GradeLossReason.MISCONDUCT))))
        .addTitles(
            TitleAward.builder()
                .title("BEST")
                .holder(id)
                .region(Places.VILLAGE)
                .level(RegionLevel.PROVINCE)
                .on(DAY)
                .campaign(CampaignId.of("9901-K1"))
                .build())
        .build();
  }
}
