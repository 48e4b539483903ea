package org.fengqiao.mediation.service;

import static org.fengqiao.mediation.service.Prefecture.BUREAU;
import static org.fengqiao.mediation.service.Prefecture.COMMITTEE;
import static org.fengqiao.mediation.service.Prefecture.START;
import static org.fengqiao.mediation.service.RegisterWithLan.LAN;
import static org.fengqiao.mediation.service.RegisterWithLan.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.committee.CentreFunction;
import org.fengqiao.mediation.committee.OrganisationDetails;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.Modality;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.mediator.Certificate;
import org.fengqiao.mediation.mediator.Compensation;
import org.fengqiao.mediation.mediator.CompensationKind;
import org.fengqiao.mediation.mediator.Misconduct;
import org.fengqiao.mediation.mediator.MisconductCase;
import org.fengqiao.mediation.mediator.MisconductResponse;
import org.fengqiao.mediation.mediator.training.Lecturer;
import org.fengqiao.mediation.mediator.training.TrainingAmount;
import org.fengqiao.mediation.mediator.training.TrainingForm;
import org.fengqiao.mediation.mediator.training.TrainingKind;
import org.fengqiao.mediation.mediator.training.TrainingPeriod;
import org.fengqiao.mediation.mediator.training.TrainingRecord;
import org.fengqiao.mediation.mediator.training.TrainingRequirement;
import org.fengqiao.mediation.mediator.training.TrainingSetting;
import org.fengqiao.mediation.region.RegionLevel;
import org.junit.jupiter.api.Test;

/** What the register keeps of a mediator: certificates, training, misconduct, losses. */
class MediatorFileTest {

  private final RegisterWithLan here = new RegisterWithLan();
  private final Prefecture county = here.county;
  private final MediatorDesk desk = here.desk;

  @Test
  void aMissingCertificateIsAFindingAndNeverABarWhereNoRuleOfThePlaceSaysSo() {
    assertTrue(here.stored().mediator().certificates().isEmpty());
    assertEquals(
        List.of("NO-CERTIFICATE"),
        county.bureau().register().asOf(TODAY).mediators().credentials().stream()
            .map(each -> each.code().code())
            .toList());
    desk.certify(LAN, new Certificate(START, Optional.of(START), Optional.of(TODAY)));
    RegisterDesk register = county.bureau().register();
    here.passed(START);
    assertEquals(0, register.asOf(TODAY).mediators().credentials().stream().count());
    assertEquals(1, register.asOf(TODAY).mediators().figures().certificatesEndingBy(TODAY).size());
    assertEquals(
        List.of("CERTIFICATE-EXPIRED"),
        register.asOf(TODAY.plusDays(1)).mediators().credentials().stream()
            .map(each -> each.code().code())
            .toList());
  }

  @Test
  @Requirement("TRN-11")
  void aCertificateNamesATrainingThatIsOnRecord() {
    desk.certify(LAN, new Certificate(START, Optional.of(START), Optional.empty()));
    RegisterDesk register = county.bureau().register();
    assertEquals(
        List.of("TRAINING-NOT-ON-RECORD"),
        register.asOf(TODAY).mediators().credentials().stream()
            .map(each -> each.code().code())
            .toList());
    here.passed(START);
    assertEquals(0, register.asOf(TODAY).mediators().credentials().stream().count());
  }

  @Test
  void aRenewedCertificateLeavesTheEarlierOneToTheDaysBefore() {
    LocalDate renewed = LocalDate.of(2024, 1, 1);
    desk.certify(
        LAN, new Certificate(START, Optional.of(START), Optional.of(renewed.minusDays(1))));
    desk.certify(LAN, new Certificate(renewed, Optional.of(renewed), Optional.empty()));
    RegisterDesk register = county.bureau().register();
    here.passed(START);
    here.passed(renewed);
    for (LocalDate day : List.of(START, renewed.minusDays(1), renewed, TODAY)) {
      assertEquals(0, register.asOf(day).mediators().credentials().stream().count(), day::toString);
    }
    assertEquals(
        Optional.of(START),
        here.stored().mediator().certificateOn(renewed.minusDays(1)).map(Certificate::issuedOn));
    assertEquals(Optional.empty(), here.stored().mediator().certificateOn(START.minusDays(1)));
  }

  @Test
  void theCommitteeCorrectsAndTheBureauDoesNot() {
    MisconductCase found =
        new MisconductCase(LAN, Misconduct.INSULT, START, false, COMMITTEE, Optional.empty());
    desk.noteMisconduct(found);
    here.refusedUnchanged(
        List.of("BUREAU-DOES-NOT-DISCIPLINE", "NOT-SERIOUS"),
        () -> desk.answerMisconduct(LAN, 1, MisconductResponse.DISMISSAL, BUREAU, TODAY));
    here.refusedUnchanged(
        List.of("NO-SUCH-ENTRY"),
        () -> desk.answerMisconduct(LAN, 2, MisconductResponse.CORRECTION, COMMITTEE, TODAY));
    here.refusedUnchanged(
        List.of("FUTURE-DAY"),
        () ->
            desk.answerMisconduct(
                LAN, 1, MisconductResponse.CORRECTION, COMMITTEE, TODAY.plusDays(1)));
    county
        .director()
        .mediators()
        .answerMisconduct(LAN, 1, MisconductResponse.CORRECTION, COMMITTEE, TODAY);
    assertEquals(1, here.stored().misconduct().get(0).answers().size());
    assertEquals(found, here.stored().misconduct().get(0).found());
  }

  @Test
  @Requirement("MED-22")
  void aLossStaysOpenUntilItIsDecided() {
    desk.noteLoss(
        new Compensation(
            LAN, CompensationKind.LOST_TIME, START, Optional.empty(), Optional.empty()));
    RegisterDesk register = county.bureau().register();
    assertEquals(1, register.asOf(TODAY).mediators().openLosses().size());
    desk.decideLoss(LAN, 1, TODAY, Fen.of(30_000));
    assertEquals(0, register.asOf(TODAY).mediators().openLosses().size());
    assertEquals(1, register.asOf(TODAY.minusDays(1)).mediators().openLosses().size());
    assertEquals(Optional.of(Fen.of(30_000)), here.stored().compensations().get(0).granted());
  }

  @Test
  @Requirement({"TRN-06", "TRN-10"})
  void whoLecturedAndWhoseTrainingItWasIsKeptWhenACentreHeldIt() {
    OrganisationId centre = OrganisationId.of("9901-CENTRE");
    county
        .bureau()
        .organisations()
        .found(
            Prefecture.organisation(
                    centre, OrganisationKind.ONE_STOP_CENTRE, Prefecture.COUNTY, RegionLevel.COUNTY)
                .build(),
            OrganisationDetails.builder().addFunctions(CentreFunction.GUIDANCE).build(),
            List.of());
    TrainingRecord training =
        new TrainingRecord(
            LAN,
            TrainingKind.IMPROVEMENT,
            TrainingForm.CASE_REVIEW,
            TrainingAmount.days(2),
            TODAY.minusDays(1),
            TODAY,
            Optional.of(centre),
            Optional.of(TrainingSetting.ORGANISATION_DEPARTMENT),
            Set.of(Lecturer.EXPERT, Lecturer.MODEL_MEDIATOR),
            Optional.empty());
    county.bureau().mediators().train(training);
    assertEquals(List.of(training), here.stored().trainings());
    TrainingRequirement asked =
        TrainingRequirement.builder()
            .id("A")
            .least(TrainingAmount.days(2))
            .period(TrainingPeriod.CALENDAR_YEAR)
            .modality(Modality.BINDING)
            .basis(LegalBasis.ourDefault())
            .build();
    assertEquals(
        List.of(),
        county.bureau().register().asOf(TODAY).mediators().training(List.of(asked)).list());
  }
}
