package org.fengqiao.mediation.mediator.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.committee.CommitteeOffice;
import org.fengqiao.mediation.committee.MediationOrganisation;
import org.fengqiao.mediation.committee.OrganisationDirectory;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.committee.Places;
import org.fengqiao.mediation.committee.Seat;
import org.fengqiao.mediation.kernel.Explained;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.Modality;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.Ratio;
import org.fengqiao.mediation.mediator.Certificate;
import org.fengqiao.mediation.mediator.CredentialRule;
import org.fengqiao.mediation.mediator.Engagement;
import org.fengqiao.mediation.mediator.EngagementKind;
import org.fengqiao.mediation.mediator.Mediator;
import org.fengqiao.mediation.mediator.MediatorProblem;
import org.fengqiao.mediation.party.PersonRef;
import org.junit.jupiter.api.Test;

class TrainingTest {

  private static final LocalDate DAY = LocalDate.of(2019, 7, 31);
  private static final OrganisationId OFFICE = OrganisationId.of("9901-OFFICE");

  /** 平罗 2019: newly engaged 5 days, continuing 10 days, both in all. */
  private static final TrainingRequirement INITIAL =
      requirement("TR1", TrainingStatus.INITIAL, TrainingAmount.days(5)).build();

  private static final TrainingRequirement CONTINUING =
      requirement("TR2", TrainingStatus.CONTINUING, TrainingAmount.days(10)).build();

  private final Mediator fresh = mediator("NEW", LocalDate.of(2019, 3, 1));
  private final Mediator old = mediator("OLD", LocalDate.of(2015, 3, 1));

  @Test
  @Requirement({"TRN-02", "TRN-03"})
  void aNewMediatorOwesFiveDaysAndOneWhoGoesOnTen() {
    List<TrainingRecord> records =
        List.of(
            attended(fresh, TrainingAmount.days(5), DAY.minusDays(20)),
            attended(old, TrainingAmount.days(5), DAY.minusDays(20)));
    assertFalse(INITIAL.balance(fresh, records, DAY).value().isInArrears());
    assertFalse(CONTINUING.balance(fresh, records, DAY).value().owed());
    Explained<TrainingBalance> balance = CONTINUING.balance(old, records, DAY);
    assertEquals(TrainingAmount.days(5), balance.value().missing());
    assertEquals("max(0, 10 - 5) = 5", balance.arithmetic());
  }

  @Test
  void aMediatorIsNoLongerNewOnTheDayAYearIsOver() {
    LocalDate anniversary = LocalDate.of(2020, 3, 1);
    assertTrue(INITIAL.isAbout(fresh, anniversary.minusDays(1)));
    assertTrue(CONTINUING.isAbout(fresh, anniversary));
    assertFalse(INITIAL.isAbout(fresh, LocalDate.of(2019, 2, 28)));
  }

  @Test
  void classHoursAreKeptAndNeverCountedAsDays() {
    List<TrainingRecord> records =
        List.of(
            attended(old, new TrainingAmount(new BigDecimal("2.50"), TrainingUnit.DAY), DAY),
            attended(old, TrainingAmount.classHours(24), DAY));
    TrainingBalance balance = CONTINUING.balance(old, records, DAY).value();
    assertEquals("2.5 DAY", balance.done().toString());
    assertEquals(new BigDecimal("7.5"), balance.missing().quantity());
    assertEquals(TrainingAmount.classHours(24), balance.otherUnit());
  }

  @Test
  void trainingCountsOnceItIsOverAndInItsOwnYear() {
    TrainingRequirement yearly =
        requirement("Y", TrainingStatus.CONTINUING, TrainingAmount.classHours(20))
            .period(TrainingPeriod.CALENDAR_YEAR)
            .build();
    List<TrainingRecord> records =
        List.of(
            attended(old, TrainingAmount.classHours(20), LocalDate.of(2018, 12, 31)),
            attended(old, TrainingAmount.classHours(8), DAY),
            attended(old, TrainingAmount.classHours(12), DAY.plusDays(1)));
    assertEquals(
        TrainingAmount.classHours(12), yearly.balance(old, records, DAY).value().missing());
    assertFalse(yearly.balance(old, records, DAY.plusDays(1)).value().isInArrears());
  }

  @Test
  @Requirement({"TRN-01", "TRN-05", "TRN-09"})
  void everyKindAndFormOfTrainingCountsHearingsAmongThem() {
    List<TrainingRecord> all = new ArrayList<>();
    for (TrainingKind kind : TrainingKind.values()) {
      for (TrainingForm form : TrainingForm.values()) {
        TrainingRecord one =
            new TrainingRecord(
                old.id(),
                kind,
                form,
                TrainingAmount.days(1),
                DAY,
                DAY,
                Optional.empty(),
                Optional.empty());
        all.add(one);
        assertEquals(
            TrainingAmount.days(1), CONTINUING.balance(old, List.of(one), DAY).value().done());
      }
    }
    assertEquals(TrainingAmount.days(all.size()), CONTINUING.balance(old, all, DAY).value().done());
    assertEquals(
        List.of("INITIAL", "IMPROVEMENT", "ANNUAL"),
        Arrays.stream(TrainingKind.values()).map(TrainingKind::code).toList());
    assertTrue(all.stream().anyMatch(each -> each.form() == TrainingForm.TRIAL_OBSERVATION));
  }

  @Test
  void aRequirementForFullTimeMediatorsIsNotAboutVolunteers() {
    TrainingRequirement fullTime =
        requirement("F", TrainingStatus.CONTINUING, TrainingAmount.days(7))
            .addKinds(EngagementKind.FULL_TIME)
            .build();
    assertFalse(fullTime.isAbout(old, DAY));
    assertTrue(
        fullTime.isAbout(engaged("FULL", EngagementKind.FULL_TIME, LocalDate.of(2015, 1, 1)), DAY));
  }

  @Test
  void aMemberOfACommitteeOwesWhatIsAskedOfAllMediatorsFromTheSeatOn() {
    Mediator member =
        Mediator.builder()
            .id(MediatorId.of("9901-MEMBER"))
            .person(PersonRef.of("9901-PMEMBER"))
            .build();
    Seat seat =
        new Seat(
            OrganisationId.of("9901-C"),
            member.id(),
            CommitteeOffice.MEMBER,
            false,
            false,
            Optional.empty(),
            DAY.minusMonths(3),
            Optional.of(DAY));
    assertFalse(INITIAL.isAbout(member, DAY));
    assertTrue(INITIAL.isAbout(member, List.of(seat), DAY));
    assertFalse(INITIAL.isAbout(member, List.of(seat), DAY.plusDays(1)));
    assertFalse(CONTINUING.isAbout(member, List.of(seat), DAY));
    assertEquals(
        TrainingAmount.days(5),
        INITIAL.balance(member, List.of(seat), List.of(), DAY).value().missing());
  }

  @Test
  void whoReportsOrAdvisesAndDoesNotMediateOwesNoTraining() {
    assertFalse(INITIAL.isAbout(engaged("INFO", EngagementKind.INFORMATION_OFFICER, DAY), DAY));
    assertTrue(INITIAL.isAbout(engaged("TEN", EngagementKind.TEN_HOUSEHOLD, DAY), DAY));
  }

  @Test
  @Requirement({"TRN-04", "IND-16"})
  void theRateCountsWhoLacksNothingAndIsNotMeasurableForNobody() {
    List<TrainingRecord> records = List.of(attended(fresh, TrainingAmount.days(5), DAY));
    TrainingArrears arrears =
        TrainingArrears.of(List.of(fresh, old), List.of(INITIAL, CONTINUING), records, DAY);
    assertEquals(2, arrears.owed().size());
    assertEquals(
        List.of(old.id()), arrears.list().stream().map(each -> each.value().mediator()).toList());
    assertEquals(Optional.of(Ratio.ofFraction(1, 2)), arrears.rate());
    assertEquals(
        Optional.empty(), TrainingArrears.of(List.of(), List.of(INITIAL), records, DAY).rate());
  }

  @Test
  @Requirement("TRN-07")
  void aJudicialOfficeWithoutAProgrammeIsNamed() {
    MediationOrganisation has =
        Places.organisation("J1", OrganisationKind.JUDICIAL_OFFICE, Places.TOWN).build();
    MediationOrganisation lacks =
        Places.organisation("J2", OrganisationKind.JUDICIAL_OFFICE, Places.TOWN).build();
    OrganisationDirectory offices = OrganisationDirectory.of(List.of(has, lacks, Places.town("T")));
    LocalDate due = LocalDate.of(2018, 12, 31);
    List<TrainingProgramme> programmes = List.of(new TrainingProgramme(has.id(), due));
    assertEquals(List.of(lacks.id()), TrainingProgramme.missing(offices, programmes, due));
    assertEquals(
        List.of(has.id(), lacks.id()),
        TrainingProgramme.missing(offices, programmes, due.minusDays(1)));
  }

  @Test
  void aTrainingNeedsADurationAndDaysInOrder() {
    assertThrows(IllegalArgumentException.class, () -> attended(old, TrainingAmount.days(0), DAY));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new TrainingRecord(
                old.id(),
                TrainingKind.ANNUAL,
                TrainingForm.REMOTE,
                TrainingAmount.days(1),
                DAY,
                DAY.minusDays(1),
                Optional.empty(),
                Optional.empty()));
    assertThrows(IllegalArgumentException.class, () -> TrainingAmount.days(-1));
  }

  private static TrainingRequirement.Builder requirement(
      String id, TrainingStatus status, TrainingAmount least) {
    return TrainingRequirement.builder()
        .id(id)
        .status(status)
        .least(least)
        .period(TrainingPeriod.CUMULATIVE)
        .modality(Modality.BINDING)
        .basis(LegalBasis.ourDefault());
  }

  private static TrainingRecord attended(Mediator who, TrainingAmount amount, LocalDate to) {
    return new TrainingRecord(
        who.id(),
        TrainingKind.IMPROVEMENT,
        TrainingForm.TRIAL_OBSERVATION,
        amount,
        to,
        to,
        Optional.of(OFFICE),
        Optional.empty());
  }

  private static Mediator mediator(String name, LocalDate from) {
    return engaged(name, EngagementKind.VOLUNTEER, from);
  }

  private static Mediator engaged(String name, EngagementKind kind, LocalDate from) {
    return Mediator.builder()
        .id(MediatorId.of("9901-" + name))
        .person(PersonRef.of("9901-P-" + name))
        .addEngagements(Engagement.since(OFFICE, kind, from))
        .build();
  }

  @Test
  @Requirement("TRN-11")
  void theTrainingACertificateNamesIsOnRecord() {
    MediatorId mediator = MediatorId.of("9901-M77");
    LocalDate passed = LocalDate.of(2019, 5, 10);
    TrainingRecord record =
        new TrainingRecord(
            mediator,
            TrainingKind.INITIAL,
            TrainingForm.LECTURE,
            TrainingAmount.days(5),
            passed.minusDays(4),
            passed,
            Optional.empty(),
            Optional.of(passed));
    CredentialRule rule = CredentialRule.national();
    Certificate good = new Certificate(passed, Optional.of(passed), Optional.empty());
    Certificate invented =
        new Certificate(passed, Optional.of(passed.minusDays(1)), Optional.empty());
    Certificate silent = new Certificate(passed, Optional.empty(), Optional.empty());
    assertTrue(CertificateTraining.check(mediator, good, List.of(record), rule).isEmpty());
    assertTrue(CertificateTraining.check(mediator, silent, List.of(), rule).isEmpty());
    Problem found =
        CertificateTraining.check(mediator, invented, List.of(record), rule).list().get(0);
    assertEquals(MediatorProblem.TRAINING_NOT_ON_RECORD, found.code());
    assertEquals(List.of(passed.minusDays(1), List.of(passed)), found.arguments());
    assertTrue(
        CertificateTraining.check(MediatorId.of("9901-M78"), good, List.of(record), rule)
            .contains(MediatorProblem.TRAINING_NOT_ON_RECORD));
  }
}
