package org.fengqiao.mediation.service;

import static org.fengqiao.mediation.service.Prefecture.ATTESTED;
import static org.fengqiao.mediation.service.Prefecture.BUREAU;
import static org.fengqiao.mediation.service.Prefecture.COMMITTEE;
import static org.fengqiao.mediation.service.Prefecture.NEXT;
import static org.fengqiao.mediation.service.Prefecture.OFFICE;
import static org.fengqiao.mediation.service.Prefecture.START;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.committee.CentreFunction;
import org.fengqiao.mediation.committee.OrganisationDetails;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.kernel.CampaignId;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.Modality;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.kernel.ProblemsException;
import org.fengqiao.mediation.mediator.Background;
import org.fengqiao.mediation.mediator.Certificate;
import org.fengqiao.mediation.mediator.Compensation;
import org.fengqiao.mediation.mediator.CompensationKind;
import org.fengqiao.mediation.mediator.Education;
import org.fengqiao.mediation.mediator.Engagement;
import org.fengqiao.mediation.mediator.EngagementKind;
import org.fengqiao.mediation.mediator.Mediator;
import org.fengqiao.mediation.mediator.MediatorProblem;
import org.fengqiao.mediation.mediator.Misconduct;
import org.fengqiao.mediation.mediator.MisconductCase;
import org.fengqiao.mediation.mediator.MisconductResponse;
import org.fengqiao.mediation.mediator.title.Title;
import org.fengqiao.mediation.mediator.title.TitleAward;
import org.fengqiao.mediation.mediator.title.TitleHolderKind;
import org.fengqiao.mediation.mediator.training.Lecturer;
import org.fengqiao.mediation.mediator.training.TrainingAmount;
import org.fengqiao.mediation.mediator.training.TrainingForm;
import org.fengqiao.mediation.mediator.training.TrainingKind;
import org.fengqiao.mediation.mediator.training.TrainingPeriod;
import org.fengqiao.mediation.mediator.training.TrainingRecord;
import org.fengqiao.mediation.mediator.training.TrainingRequirement;
import org.fengqiao.mediation.mediator.training.TrainingSetting;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.region.RegionLevel;
import org.fengqiao.mediation.storage.NotFoundException;
import org.fengqiao.mediation.storage.RegisteredMediator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What gets into the register of mediators, and what never does. */
class MediatorDeskTest {

  private static final MediatorId LAN = MediatorId.of("9901-LAN");
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 30);

  private final Prefecture county = new Prefecture();
  private final MediatorDesk desk = county.bureau().mediators();

  @BeforeEach
  void lan() {
    county
        .director()
        .mediators()
        .register(Prefecture.mediator("LAN", EngagementKind.FULL_TIME).build(), ATTESTED);
  }

  private void passed(LocalDate day) {
    county
        .office()
        .mediators()
        .train(
            new TrainingRecord(
                LAN,
                TrainingKind.INITIAL,
                TrainingForm.LECTURE,
                TrainingAmount.days(5),
                day,
                day,
                Optional.of(OFFICE),
                Optional.of(day)));
  }

  private RegisteredMediator stored() {
    return desk.find(LAN).orElseThrow();
  }

  private void refusedUnchanged(List<String> codes, Executable call) {
    RegisteredMediator before = stored();
    assertEquals(codes, Prefecture.codes(assertThrows(ProblemsException.class, call)));
    assertEquals(before, stored());
  }

  @Test
  void twoFullTimePostsAndTwoEngagementsInOneCommitteeAreBothNamed() {
    Mediator bad =
        Prefecture.mediator("BAD", EngagementKind.FULL_TIME)
            .addEngagements(
                Engagement.since(NEXT, EngagementKind.FULL_TIME, START),
                Engagement.since(COMMITTEE, EngagementKind.VOLUNTEER, START))
            .adultFrom(START.plusYears(1))
            .build();
    ProblemsException refused =
        assertThrows(ProblemsException.class, () -> desk.register(bad, ATTESTED));
    List<String> errors =
        Prefecture.codes(refused).stream().filter(code -> !code.startsWith("NO-")).toList();
    assertEquals(List.of("ENGAGED-TWICE", "FULL-TIME-TWICE", "MINOR"), errors);
    assertTrue(refused.problems().stream().allMatch(problem -> problem.basis().isPresent()));
    assertTrue(desk.find(bad.id()).isEmpty());
    refusedUnchanged(
        List.of("FULL-TIME-TWICE", "NO-CERTIFICATE"),
        () -> desk.engage(LAN, Engagement.since(NEXT, EngagementKind.FULL_TIME, TODAY), ATTESTED));
  }

  @Test
  void aCommitteeEngagesMediatorsAlsoWhereABureauPays() {
    Mediator paid =
        Mediator.builder()
            .id(MediatorId.of("9901-PAID"))
            .person(PersonRef.of("9901-PPAID"))
            .addEngagements(Engagement.since(BUREAU, EngagementKind.PART_TIME, START))
            .build();
    ProblemsException refused =
        assertThrows(ProblemsException.class, () -> desk.register(paid, ATTESTED));
    assertEquals(List.of("ENGAGED-BY-OTHERS"), Prefecture.codes(refused));
    assertEquals(
        Optional.of("13"), refused.problems().list().get(0).basis().flatMap(LegalBasis::article));
    desk.register(
        Mediator.builder()
            .from(paid)
            .engagements(List.of(Engagement.since(BUREAU, EngagementKind.EXPERT, START)))
            .build(),
        ATTESTED);
  }

  @Test
  void anElectedMemberIsAMediatorWithoutAnEngagement() {
    MediatorId member = MediatorId.of("9901-XINGPO-1");
    RegisterDesk register = county.bureau().register();
    assertEquals(6, register.asOf(TODAY).warnings().stream().count());
    Mediator elected = Mediator.builder().id(member).person(PersonRef.of("9901-PX1")).build();
    desk.register(elected, ATTESTED);
    assertEquals(5, register.asOf(TODAY).warnings().stream().count());
    assertEquals(List.of(LAN, member), ids(register.asOf(TODAY).mediators().list()));
    assertEquals(List.of(), ids(register.asOf(START.minusDays(1)).mediators().list()));
    assertEquals(
        List.of(LAN, member), ids(county.director().register().asOf(TODAY).mediators().list()));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            desk.register(
                Mediator.builder().from(elected).id(MediatorId.of("9901-NOBODY")).build(),
                ATTESTED));
  }

  @Test
  void anEngagementLiesWithinTheLifeOfItsCommittee() {
    refusedUnchanged(
        List.of("ENGAGED-OUTSIDE-LIFE"),
        () ->
            desk.engage(
                LAN,
                Engagement.since(NEXT, EngagementKind.VOLUNTEER, START.minusDays(1)),
                ATTESTED));
    desk.engage(LAN, Engagement.since(NEXT, EngagementKind.VOLUNTEER, START), ATTESTED);
    LocalDate last = TODAY.minusDays(9);
    county.bureau().organisations().dissolve(NEXT, last);
    assertEquals(
        List.of("ENGAGED-OUTSIDE-LIFE " + LAN.text()),
        county.bureau().register().asOf(last).warnings().stream()
            .map(each -> each.code().code() + " " + each.subject())
            .filter(each -> !each.startsWith("MEMBER-NOT-REGISTERED"))
            .toList());
    desk.release(LAN, NEXT, last);
    assertTrue(
        county.bureau().register().asOf(last).warnings().stream()
            .allMatch(each -> each.code() == MediatorProblem.MEMBER_NOT_REGISTERED));
    refusedUnchanged(
        List.of("ENGAGED-OUTSIDE-LIFE"),
        () ->
            desk.engage(
                LAN, Engagement.since(NEXT, EngagementKind.VOLUNTEER, last.plusDays(1)), ATTESTED));
  }

  @Test
  void aMissingCertificateIsAFindingAndNeverABarWhereNoRuleOfThePlaceSaysSo() {
    assertTrue(stored().mediator().certificates().isEmpty());
    assertEquals(
        List.of("NO-CERTIFICATE"),
        county.bureau().register().asOf(TODAY).mediators().credentials().stream()
            .map(each -> each.code().code())
            .toList());
    desk.certify(LAN, new Certificate(START, Optional.of(START), Optional.of(TODAY)));
    RegisterDesk register = county.bureau().register();
    passed(START);
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
    passed(START);
    assertEquals(0, register.asOf(TODAY).mediators().credentials().stream().count());
  }

  @Test
  void aRenewedCertificateLeavesTheEarlierOneToTheDaysBefore() {
    LocalDate renewed = LocalDate.of(2024, 1, 1);
    desk.certify(
        LAN, new Certificate(START, Optional.of(START), Optional.of(renewed.minusDays(1))));
    desk.certify(LAN, new Certificate(renewed, Optional.of(renewed), Optional.empty()));
    RegisterDesk register = county.bureau().register();
    passed(START);
    passed(renewed);
    for (LocalDate day : List.of(START, renewed.minusDays(1), renewed, TODAY)) {
      assertEquals(0, register.asOf(day).mediators().credentials().stream().count(), day::toString);
    }
    assertEquals(
        Optional.of(START),
        stored().mediator().certificateOn(renewed.minusDays(1)).map(Certificate::issuedOn));
    assertEquals(Optional.empty(), stored().mediator().certificateOn(START.minusDays(1)));
  }

  @Test
  @Requirement("MED-18")
  void anEngagementEndsAndTheRosterChangeShowsIt() {
    desk.engage(LAN, Engagement.since(NEXT, EngagementKind.EXPERT, TODAY), ATTESTED);
    desk.release(LAN, COMMITTEE, TODAY.minusDays(1));
    RegisterView view = county.bureau().register().asOf(TODAY);
    assertEquals(List.of(LAN), view.mediators().rosterChange(COMMITTEE, START).left());
    assertEquals(List.of(LAN), view.mediators().rosterChange(NEXT, START).joined());
    assertEquals(List.of(LAN), ids(view.mediators().experts(Prefecture.COUNTY).experts()));
    assertEquals(
        List.of(),
        ids(
            county
                .bureau()
                .register()
                .asOf(START)
                .mediators()
                .experts(Prefecture.COUNTY)
                .experts()));
    refusedUnchanged(List.of("NOT-ENGAGED-THERE"), () -> desk.release(LAN, COMMITTEE, TODAY));
  }

  private static List<MediatorId> ids(List<Mediator> mediators) {
    return mediators.stream().map(Mediator::id).toList();
  }

  @Test
  void theCommitteeCorrectsAndTheBureauDoesNot() {
    MisconductCase found =
        new MisconductCase(LAN, Misconduct.INSULT, START, false, COMMITTEE, Optional.empty());
    desk.noteMisconduct(found);
    refusedUnchanged(
        List.of("BUREAU-DOES-NOT-DISCIPLINE", "NOT-SERIOUS"),
        () -> desk.answerMisconduct(LAN, 1, MisconductResponse.DISMISSAL, BUREAU, TODAY));
    refusedUnchanged(
        List.of("NO-SUCH-ENTRY"),
        () -> desk.answerMisconduct(LAN, 2, MisconductResponse.CORRECTION, COMMITTEE, TODAY));
    refusedUnchanged(
        List.of("FUTURE-DAY"),
        () ->
            desk.answerMisconduct(
                LAN, 1, MisconductResponse.CORRECTION, COMMITTEE, TODAY.plusDays(1)));
    county
        .director()
        .mediators()
        .answerMisconduct(LAN, 1, MisconductResponse.CORRECTION, COMMITTEE, TODAY);
    assertEquals(1, stored().misconduct().get(0).answers().size());
    assertEquals(found, stored().misconduct().get(0).found());
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
    assertEquals(Optional.of(Fen.of(30_000)), stored().compensations().get(0).granted());
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
    assertEquals(List.of(training), stored().trainings());
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

  @Test
  @Requirement("MED-19")
  void theMarkOfABackboneEndsAloneAndTheEngagementGoesOn() {
    desk.engage(LAN, Engagement.since(COMMITTEE, EngagementKind.BACKBONE, START), ATTESTED);
    desk.release(LAN, COMMITTEE, EngagementKind.BACKBONE, TODAY);
    assertEquals(
        List.of(EngagementKind.FULL_TIME),
        stored().mediator().engagementsOn(TODAY.plusDays(1)).stream()
            .map(Engagement::kind)
            .toList());
    refusedUnchanged(
        List.of("NOT-ENGAGED-THERE"),
        () -> desk.release(LAN, COMMITTEE, EngagementKind.BACKBONE, TODAY.plusDays(1)));
  }

  @Test
  @Requirement("AWD-05")
  void aTitleForACampaignIsNotAwardedWithoutNamingIt() {
    Title reward =
        Title.builder()
            .code("REWARD")
            .name(LocalText.of("先进个人", "advanced individual"))
            .addHolders(TitleHolderKind.MEDIATOR)
            .awardedAt(RegionLevel.COUNTY)
            .addCriteria(new Title.Criterion("LOVED", LocalText.of("群众公认", "respected")))
            .atCampaignEnd(true)
            .basis(LegalBasis.ourDefault())
            .build();
    TitleAward award =
        TitleAward.builder()
            .title("REWARD")
            .holder(LAN)
            .region(Prefecture.VILLAGE)
            .level(RegionLevel.COUNTY)
            .on(TODAY)
            .build();
    refusedUnchanged(
        List.of("CAMPAIGN-NEEDED", "NOT-ATTESTED"),
        () -> desk.award(LAN, award, List.of(reward), Set.of()));
    TitleAward named =
        TitleAward.builder().from(award).campaign(county.campaign(TODAY).id()).build();
    assertEquals(List.of(named), desk.award(LAN, named, List.of(reward), Set.of("LOVED")).titles());
  }

  @Test
  @Requirement("AWD-05")
  void aRewardIsNotAwardedBeforeTheCampaignEndsNorForACampaignNobodyKnows() {
    Title reward =
        Title.builder()
            .code("REWARD")
            .name(LocalText.of("先进个人", "advanced individual"))
            .addHolders(TitleHolderKind.MEDIATOR)
            .awardedAt(RegionLevel.COUNTY)
            .addCriteria(new Title.Criterion("LOVED", LocalText.of("群众公认", "respected")))
            .atCampaignEnd(true)
            .basis(LegalBasis.ourDefault())
            .build();
    CampaignId running = county.campaign(TODAY.plusDays(1)).id();
    TitleAward early =
        TitleAward.builder()
            .title("REWARD")
            .holder(LAN)
            .region(Prefecture.VILLAGE)
            .level(RegionLevel.COUNTY)
            .on(TODAY)
            .campaign(running)
            .build();
    refusedUnchanged(
        List.of("AWARDED-BEFORE-END", "NOT-ATTESTED"),
        () -> desk.award(LAN, early, List.of(reward), Set.of()));
    TitleAward unknown =
        TitleAward.builder().from(early).campaign(CampaignId.of("9901-NONE")).build();
    assertThrows(
        NotFoundException.class, () -> desk.award(LAN, unknown, List.of(reward), Set.of("LOVED")));

    TitleDesk titles = county.bureau().titles();
    titles.nominate(RegionLevel.COUNTY, TODAY, reward, LAN, Prefecture.VILLAGE, Set.of("LOVED"));
    refusedUnchanged(
        List.of("AWARDED-BEFORE-END"),
        () -> titles.award(LAN, 1, TODAY, Optional.empty(), Optional.of(running)));
    assertThrows(
        NotFoundException.class,
        () -> titles.award(LAN, 1, TODAY, Optional.empty(), unknown.campaign()));
    county.clock.advance(Duration.ofDays(1));
    assertEquals(
        Optional.of(running),
        titles.award(LAN, 1, TODAY.plusDays(1), Optional.empty(), Optional.of(running)).campaign());
  }

  @Test
  void titlesAreHeldAgainstThoseOfThePlace() {
    Title best =
        Title.builder()
            .code("BEST")
            .name(LocalText.of("最美人民调解员", "finest mediator"))
            .addHolders(TitleHolderKind.MEDIATOR)
            .awardedAt(RegionLevel.COUNTY)
            .addCriteria(new Title.Criterion("LOVED", LocalText.of("群众公认", "respected")))
            .basis(LegalBasis.ourDefault())
            .build();
    Set<String> loved = Set.of("LOVED");
    TitleAward award =
        TitleAward.builder()
            .title("BEST")
            .holder(LAN)
            .region(Prefecture.VILLAGE)
            .level(RegionLevel.COUNTY)
            .on(TODAY)
            .build();
    TitleAward wrong = TitleAward.builder().from(award).level(RegionLevel.PROVINCE).build();
    refusedUnchanged(
        List.of("ANOTHER-LEVEL", "NOT-ATTESTED"),
        () -> desk.award(LAN, wrong, List.of(best), Set.of()));
    desk.award(LAN, award, List.of(best), loved);
    refusedUnchanged(List.of("AWARDED-TWICE"), () -> desk.award(LAN, award, List.of(best), loved));
    assertEquals(List.of(award), county.bureau().register().asOf(TODAY).titles());
    assertEquals(List.of(), county.bureau().register().asOf(TODAY.minusDays(1)).titles());
    TitleDesk titles = county.bureau().titles();
    refusedUnchanged(List.of("NO-SUCH-ENTRY"), () -> titles.withdraw(LAN, 2, TODAY));
    assertEquals(Optional.of(TODAY), titles.withdraw(LAN, 1, TODAY).withdrawnOn());
    assertEquals(List.of(), county.bureau().register().asOf(TODAY).titles());
  }

  @Test
  void whatIsLearnedAboutAMediatorIsEntered() {
    Background background =
        new Background(
            Optional.of(Education.JUNIOR_COLLEGE),
            Set.of(),
            Optional.empty(),
            true,
            Optional.empty());
    Set<PersonRef> kin = Set.of(PersonRef.of("9901-KIN"));
    desk.describe(LAN, background, Optional.of(START.minusYears(20)), kin);
    assertEquals(background, stored().mediator().background());
    assertEquals(kin, stored().mediator().kin());
    assertEquals(Optional.of(START.minusYears(20)), stored().mediator().adultFrom());
  }

  @Test
  @Requirement("AWD-04")
  void aCandidateIsRecommendedUpwardUntilTheLevelThatAwards() {
    Title best =
        Title.builder()
            .code("BEST")
            .name(LocalText.of("最美人民调解员", "finest mediator"))
            .addHolders(TitleHolderKind.MEDIATOR)
            .awardedAt(RegionLevel.PREFECTURE)
            .addCriteria(new Title.Criterion("LOVED", LocalText.of("群众公认", "respected")))
            .basis(LegalBasis.ourDefault())
            .build();
    TitleDesk office = county.office().titles();
    TitleDesk bureau = county.bureau().titles();
    assertEquals(
        1,
        office.nominate(RegionLevel.TOWN, START, best, LAN, Prefecture.VILLAGE, Set.of("LOVED")));
    refusedUnchanged(
        List.of("NOT-RECOMMENDED-SO-FAR"),
        () -> bureau.award(LAN, 1, TODAY, Optional.empty(), Optional.empty()));
    refusedUnchanged(
        List.of("NOT-UPWARD"), () -> office.recommend(LAN, 1, RegionLevel.VILLAGE, TODAY));
    refusedUnchanged(
        List.of("NO-SUCH-ENTRY"), () -> office.recommend(LAN, 2, RegionLevel.COUNTY, TODAY));
    assertEquals(2, bureau.recommend(LAN, 1, RegionLevel.PREFECTURE, TODAY).path().size());
    refusedUnchanged(
        List.of("ROLE-REFUSED"),
        () -> office.award(LAN, 1, TODAY, Optional.empty(), Optional.empty()));
    TitleAward given = bureau.award(LAN, 1, TODAY, Optional.of("2026"), Optional.empty());
    assertEquals(List.of(given), stored().titles());
    refusedUnchanged(
        List.of("AWARDED-TWICE"),
        () -> bureau.award(LAN, 1, TODAY, Optional.of("2026"), Optional.empty()));
    assertEquals(
        1,
        bureau.nominate(
            RegionLevel.COUNTY, TODAY, committees(), COMMITTEE, Prefecture.VILLAGE, Set.of()));
    assertEquals(
        1, county.bureau().organisations().find(COMMITTEE).orElseThrow().nominations().size());
  }

  private static Title committees() {
    return Title.builder()
        .code("GOLD")
        .name(LocalText.of("金牌调解室", "gold-medal room"))
        .addHolders(TitleHolderKind.ORGANISATION)
        .awardedAt(RegionLevel.COUNTY)
        .basis(LegalBasis.ourDefault())
        .build();
  }

  @Test
  void rolesScopesAndStrangersAreKeptOut() {
    MediatorDesk director = county.director().mediators();
    refusedUnchanged(
        List.of("ROLE-REFUSED"),
        () -> director.certify(LAN, new Certificate(START, Optional.empty(), Optional.empty())));
    refusedUnchanged(
        List.of("ROLE-REFUSED"),
        () ->
            director.train(
                new TrainingRecord(
                    LAN,
                    TrainingKind.ANNUAL,
                    TrainingForm.LECTURE,
                    TrainingAmount.days(5),
                    START,
                    START,
                    Optional.empty(),
                    Optional.empty())));
    assertThrows(
        NotFoundException.class,
        () -> director.engage(LAN, Engagement.since(NEXT, EngagementKind.EXPERT, START), Set.of()));
    assertThrows(
        NotFoundException.class,
        () ->
            desk.engage(
                LAN,
                Engagement.since(OrganisationId.of("9902-X"), EngagementKind.EXPERT, START),
                Set.of()));
    refusedUnchanged(
        List.of("REGISTERED-ALREADY"),
        () ->
            desk.register(Prefecture.mediator("LAN", EngagementKind.VOLUNTEER).build(), ATTESTED));
    refusedUnchanged(
        List.of("FUTURE-DAY"),
        () ->
            county
                .office()
                .mediators()
                .train(
                    new TrainingRecord(
                        LAN,
                        TrainingKind.ANNUAL,
                        TrainingForm.LECTURE,
                        TrainingAmount.days(5),
                        TODAY,
                        TODAY.plusDays(4),
                        Optional.of(OFFICE),
                        Optional.empty())));
  }
}
