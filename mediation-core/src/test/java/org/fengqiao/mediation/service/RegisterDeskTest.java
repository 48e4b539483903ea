package org.fengqiao.mediation.service;

import static org.fengqiao.mediation.service.Prefecture.ATTESTED;
import static org.fengqiao.mediation.service.Prefecture.BUREAU;
import static org.fengqiao.mediation.service.Prefecture.COMMITTEE;
import static org.fengqiao.mediation.service.Prefecture.COUNTY;
import static org.fengqiao.mediation.service.Prefecture.NEXT;
import static org.fengqiao.mediation.service.Prefecture.OFFICE;
import static org.fengqiao.mediation.service.Prefecture.START;
import static org.fengqiao.mediation.service.Prefecture.TOWN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.committee.OrganisationDetails;
import org.fengqiao.mediation.committee.OrganisationEntry;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.committee.RollUp;
import org.fengqiao.mediation.committee.StaffingFacts;
import org.fengqiao.mediation.committee.StaffingStandard;
import org.fengqiao.mediation.committee.standard.Activity;
import org.fengqiao.mediation.committee.standard.ActivityKind;
import org.fengqiao.mediation.committee.standard.ActivityStandard;
import org.fengqiao.mediation.committee.standard.StaffingTotals;
import org.fengqiao.mediation.kernel.Explained;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.Modality;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.ProblemsException;
import org.fengqiao.mediation.kernel.Ratio;
import org.fengqiao.mediation.mediator.Engagement;
import org.fengqiao.mediation.mediator.EngagementKind;
import org.fengqiao.mediation.mediator.Mediator;
import org.fengqiao.mediation.mediator.PurchasedPost;
import org.fengqiao.mediation.mediator.training.TrainingAmount;
import org.fengqiao.mediation.mediator.training.TrainingForm;
import org.fengqiao.mediation.mediator.training.TrainingKind;
import org.fengqiao.mediation.mediator.training.TrainingPeriod;
import org.fengqiao.mediation.mediator.training.TrainingRecord;
import org.fengqiao.mediation.mediator.training.TrainingRequirement;
import org.fengqiao.mediation.mediator.training.TrainingStatus;
import org.fengqiao.mediation.mediator.training.TrainingTotals;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionDirectory;
import org.fengqiao.mediation.region.RegionLevel;
import org.junit.jupiter.api.Test;

/** What the register answers as of a day, and to whom. */
class RegisterDeskTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 30);
  private static final OrganisationId TOWN_COMMITTEE = OrganisationId.of("9901-TOWN");

  private final Prefecture county = new Prefecture();
  private final RegisterDesk register = county.bureau().register();

  private void townCommitteeWith(String mediator) {
    county
        .bureau()
        .organisations()
        .found(
            Prefecture.organisation(
                    TOWN_COMMITTEE, OrganisationKind.TOWN_COMMITTEE, TOWN, RegionLevel.TOWN)
                .parent(OFFICE)
                .build(),
            OrganisationDetails.none(),
            List.of());
    county
        .bureau()
        .mediators()
        .register(
            Mediator.builder()
                .id(MediatorId.of("9901-" + mediator))
                .person(PersonRef.of("9901-P" + mediator))
                .addEngagements(
                    Engagement.since(TOWN_COMMITTEE, EngagementKind.FULL_TIME, TODAY.minusDays(9)))
                .build(),
            ATTESTED);
  }

  @Test
  void staffingGapsRollUpByRegionAndAVillageWithoutTheConditionsOwesNobody() {
    townCommitteeWith("LAN");
    RegionDirectory regions = Prefecture.regions();
    RollUp<StaffingTotals> gaps =
        register
            .asOf(TODAY)
            .organisations()
            .staffingByRegion(each -> StaffingFacts.none(), regions, COUNTY);
    assertEquals(new StaffingTotals(3, 1, 0, 0, 1, 1, 0), gaps.total());
    assertEquals(1, gaps.at(TOWN).orElseThrow().own().missing());
    assertEquals(0, gaps.at(Prefecture.VILLAGE).orElseThrow().total().owed());
    RegisterView before = register.asOf(TODAY.minusDays(10));
    assertEquals(
        2,
        before
            .organisations()
            .staffingByRegion(each -> StaffingFacts.none(), regions, COUNTY)
            .total()
            .missing());
    assertEquals(
        Set.of("TOO-FEW-MEMBERS", "NOT-ONE-DIRECTOR", "NO-WOMAN-MEMBER"),
        Set.copyOf(
            register.asOf(START).organisations().formation().stream()
                .filter(each -> each.subject().equals(TOWN_COMMITTEE.text()))
                .map(each -> each.code().code())
                .toList()));
  }

  @Test
  void termsEndByLawAndLaterByTheTermOfTheVillage() {
    LocalDate lawful = LocalDate.of(2022, 12, 31);
    RegisterView view = register.asOf(LocalDate.of(2022, 6, 1));
    assertEquals(0, view.organisations().termsEndingBy(lawful.minusDays(1)).size());
    assertEquals(6, view.organisations().termsEndingBy(lawful).size());
    assertEquals(
        LocalDate.of(2024, 12, 31),
        view.organisations().termsEndingBy(lawful).get(0).villageLastDay());
    assertEquals(
        3,
        county
            .director()
            .register()
            .asOf(LocalDate.of(2022, 6, 1))
            .organisations()
            .termsEndingBy(lawful)
            .size());
  }

  @Test
  void theStandardsOfAPlanAreAskedAsThoseOfThePlace() {
    StaffingStandard ofPlan =
        StaffingStandard.builder()
            .id("PLAN")
            .kind(OrganisationKind.VILLAGE_COMMITTEE)
            .counted("VOLUNTEER")
            .least(1)
            .modality(Modality.BINDING)
            .basis(LegalBasis.ourDefault())
            .build();
    RegisterView view = register.asOf(TODAY);
    int ofBook = view.organisations().staffing(each -> StaffingFacts.none()).size();
    assertEquals(
        ofBook + 2,
        view.organisations().staffing(each -> StaffingFacts.none(), List.of(ofPlan)).size());
  }

  private List<String> engaged(RegionCode region, RegionLevel level, EngagementKind kind) {
    return register.asOf(TODAY).mediators().engaged(region, level, kind).stream()
        .map(each -> each.id().text())
        .toList();
  }

  @Test
  @Requirement({"MED-19", "MED-20"})
  void backbonesOfATownAndGroupsOfALevelAndKindAreAskedFor() {
    townCommitteeWith("LAN");
    county
        .bureau()
        .mediators()
        .register(
            Prefecture.mediator("QIN", EngagementKind.FULL_TIME)
                .addEngagements(
                    Engagement.since(TOWN_COMMITTEE, EngagementKind.BACKBONE, TODAY.minusDays(3)))
                .build(),
            ATTESTED);
    assertEquals(List.of("9901-QIN"), engaged(TOWN, RegionLevel.TOWN, EngagementKind.BACKBONE));
    assertEquals(List.of(), engaged(TOWN, RegionLevel.VILLAGE, EngagementKind.BACKBONE));
    assertEquals(List.of("9901-LAN"), engaged(COUNTY, RegionLevel.TOWN, EngagementKind.FULL_TIME));
    assertEquals(
        List.of("9901-QIN"), engaged(COUNTY, RegionLevel.VILLAGE, EngagementKind.FULL_TIME));
    assertEquals(
        List.of(),
        register
            .asOf(TODAY.minusDays(4))
            .mediators()
            .engaged(TOWN, RegionLevel.TOWN, EngagementKind.BACKBONE));
  }

  @Test
  void trainingInArrearsIsAskedAsOfADay() {
    townCommitteeWith("LAN");
    TrainingRequirement yearly =
        TrainingRequirement.builder()
            .id("YEARLY")
            .least(TrainingAmount.days(5))
            .period(TrainingPeriod.CALENDAR_YEAR)
            .modality(Modality.BINDING)
            .basis(LegalBasis.ourDefault())
            .build();
    assertEquals(
        Optional.of(Ratio.ofFraction(0, 1)),
        register.asOf(TODAY).mediators().training(List.of(yearly)).rate());
    county
        .office()
        .mediators()
        .train(
            new TrainingRecord(
                MediatorId.of("9901-LAN"),
                TrainingKind.ANNUAL,
                TrainingForm.LECTURE,
                TrainingAmount.days(5),
                TODAY.minusDays(5),
                TODAY,
                Optional.of(OFFICE),
                Optional.empty()));
    assertEquals(
        Optional.of(Ratio.ofFraction(1, 1)),
        register.asOf(TODAY).mediators().training(List.of(yearly)).rate());
    assertEquals(
        Optional.empty(), register.asOf(START).mediators().training(List.of(yearly)).rate());
  }

  private static TrainingRequirement asked(TrainingStatus of, long days) {
    return TrainingRequirement.builder()
        .id(of.code())
        .status(of)
        .least(TrainingAmount.days(days))
        .period(TrainingPeriod.CUMULATIVE)
        .modality(Modality.BINDING)
        .basis(LegalBasis.ourDefault())
        .build();
  }

  @Test
  @Requirement("TRN-08")
  void trainingIsOwedByCategoryAndAnsweredForLevelByLevel() {
    townCommitteeWith("LAN");
    MediatorId qin = MediatorId.of("9901-QIN");
    county
        .bureau()
        .mediators()
        .register(Prefecture.mediator("QIN", EngagementKind.VOLUNTEER).build(), ATTESTED);
    List<TrainingRequirement> plan =
        List.of(asked(TrainingStatus.INITIAL, 5), asked(TrainingStatus.CONTINUING, 10));
    MediatorView view = register.asOf(TODAY).mediators();
    assertEquals(
        List.of("9901-LAN INITIAL", "9901-QIN CONTINUING"),
        view.training(plan).list().stream()
            .map(each -> each.value().mediator() + " " + each.value().requirement())
            .toList());
    TrainingRecord ten =
        new TrainingRecord(
            qin,
            TrainingKind.IMPROVEMENT,
            TrainingForm.LECTURE,
            TrainingAmount.days(10),
            TODAY.minusDays(9),
            TODAY,
            Optional.of(OFFICE),
            Optional.empty());
    assertThrows(ProblemsException.class, () -> county.director().mediators().train(ten));
    county.office().mediators().train(ten);
    RollUp<TrainingTotals> byLevel =
        register.asOf(TODAY).mediators().trainingByRegion(plan, Prefecture.regions(), COUNTY);
    assertEquals(new TrainingTotals(2, 1), byLevel.total());
    assertEquals(new TrainingTotals(1, 0), byLevel.at(TOWN).orElseThrow().own());
    assertEquals(new TrainingTotals(2, 1), byLevel.at(TOWN).orElseThrow().total());
    assertEquals(new TrainingTotals(1, 1), byLevel.at(Prefecture.VILLAGE).orElseThrow().total());
  }

  @Test
  @Requirement("ORG-43")
  void whoNeitherLookedNorMediatedIsToBeAdjusted() {
    ActivityStandard standard =
        new ActivityStandard(
            "A",
            OrganisationKind.VILLAGE_COMMITTEE,
            Map.of(ActivityKind.SCREENING, 1L, ActivityKind.CASE, 1L),
            LegalBasis.ourDefault());
    YearMonth month = YearMonth.of(2025, 1);
    assertEquals(
        List.of(NEXT + " true", COMMITTEE + " false"),
        register.activity(standard, month, month, Map.of(COMMITTEE, 1L)).stream()
            .map(each -> each.value().organisation() + " " + each.value().toBeAdjusted())
            .toList());
  }

  @Test
  @Requirement("IND-31")
  void aDisputeMediatedToAnEndIsActivityOfTheCommitteeThatHoldsItInItsMonth() {
    Hamlet hamlet = new Hamlet();
    hamlet.settled();
    hamlet.registered();
    ActivityStandard standard =
        new ActivityStandard(
            "A",
            OrganisationKind.VILLAGE_COMMITTEE,
            Map.of(ActivityKind.SCREENING, 1L, ActivityKind.CASE, 1L),
            LegalBasis.ourDefault());
    RegisterDesk desk = hamlet.mediation.as(Hamlet.office()).register();
    YearMonth march = YearMonth.of(2019, 3);
    assertEquals(
        List.of(new Activity(Hamlet.COMMITTEE, 0, 1, false)),
        desk.activity(standard, march, march, Map.of()).stream().map(Explained::value).toList());
    assertEquals(
        List.of(new Activity(Hamlet.COMMITTEE, 0, 0, true)),
        desk.activity(standard, march.minusMonths(1), march.minusMonths(1), Map.of()).stream()
            .map(Explained::value)
            .toList());
  }

  @Test
  @Requirement("STF-10")
  void aBureauPaysForAFullTimePostAndForNoneTwice() {
    townCommitteeWith("LAN");
    MediatorId lan = MediatorId.of("9901-LAN");
    MediatorDesk desk = county.bureau().mediators();
    PurchasedPost post = new PurchasedPost(lan, BUREAU, TODAY, Optional.empty());
    desk.notePost(post);
    assertEquals(List.of(post), register.asOf(TODAY).mediators().purchasedPosts());
    assertEquals(List.of(), register.asOf(TODAY.minusDays(1)).mediators().purchasedPosts());
    PurchasedPost wrong = new PurchasedPost(lan, COMMITTEE, TODAY, Optional.empty());
    assertEquals(
        List.of("BOUGHT-TWICE", "BUYER-MEDIATES"),
        Prefecture.codes(assertThrows(ProblemsException.class, () -> desk.notePost(wrong))));
    assertEquals(List.of(post), desk.find(lan).orElseThrow().posts());
  }

  @Test
  void anAnswerIsOfTheActorsScopeAndDay() {
    RegisterView own = county.director().register().asOf(TODAY);
    assertEquals(Scope.Committees.of(COMMITTEE), own.scope());
    assertEquals(TODAY, own.day());
    assertEquals(List.of(COMMITTEE), own.entries().stream().map(OrganisationEntry::id).toList());
    assertEquals(
        Set.of(COMMITTEE.text()),
        Set.copyOf(own.organisations().formation().stream().map(Problem::subject).toList()));
    assertEquals(
        List.of(BUREAU, OFFICE, NEXT, COMMITTEE),
        register.asOf(TODAY).entries().stream().map(OrganisationEntry::id).toList());
    Actor mediator =
        Actor.mediator(ActorId.of("u-m"), Role.MEDIATOR, COMMITTEE, MediatorId.of("9901-XINGPO-1"));
    assertEquals(
        List.of("ROLE-REFUSED"),
        Prefecture.codes(
            assertThrows(
                ProblemsException.class,
                () -> county.mediation.as(mediator).register().asOf(TODAY))));
  }
}
