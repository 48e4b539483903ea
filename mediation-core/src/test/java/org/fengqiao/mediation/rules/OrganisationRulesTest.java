package org.fengqiao.mediation.rules;

import static org.fengqiao.mediation.rules.RuleFiles.COUNTY;
import static org.fengqiao.mediation.rules.RuleFiles.PRACTICE;
import static org.fengqiao.mediation.rules.RuleFiles.REGULATION;
import static org.fengqiao.mediation.rules.RuleFiles.VILLAGE;
import static org.fengqiao.mediation.rules.RuleFiles.file;
import static org.fengqiao.mediation.rules.RuleFiles.over;
import static org.fengqiao.mediation.rules.RuleFiles.reports;
import static org.fengqiao.mediation.rules.RuleFiles.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.committee.CommitteeMember;
import org.fengqiao.mediation.committee.CommitteeOffice;
import org.fengqiao.mediation.committee.CommitteeProblem;
import org.fengqiao.mediation.committee.Formation;
import org.fengqiao.mediation.committee.MediationOrganisation;
import org.fengqiao.mediation.committee.Places;
import org.fengqiao.mediation.committee.StaffingFacts;
import org.fengqiao.mediation.committee.StaffingStandard;
import org.fengqiao.mediation.committee.VillageTerm;
import org.fengqiao.mediation.kernel.Certainty;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.Modality;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.Severity;
import org.fengqiao.mediation.mediator.EngagementKind;
import org.fengqiao.mediation.mediator.training.TrainingAmount;
import org.fengqiao.mediation.mediator.training.TrainingPeriod;
import org.fengqiao.mediation.mediator.training.TrainingRequirement;
import org.fengqiao.mediation.mediator.training.TrainingStatus;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.source.SourceTree;
import org.junit.jupiter.api.Test;

/** What a rule book decides about committees and mediators. */
class OrganisationRulesTest {

  private static final LocalDate DAY = LocalDate.of(2023, 5, 1);

  private static VillageTerm villageTerm(LocalDate day) {
    return RuleBook.national().resolve(VILLAGE, day).formation().villageTerm();
  }

  @Test
  void theTermOfResidentsIsDatedLawToo() {
    assertEquals(
        VillageTerm.residents(),
        RuleBook.national().resolve(VILLAGE, DAY).formation().residentsTerm());
    assertEquals(
        3,
        RuleBook.national()
            .resolve(VILLAGE, LocalDate.of(2018, 12, 28))
            .formation()
            .residentsTerm()
            .years());
  }

  @Test
  void theTermOfTheVillageIsDatedLaw() {
    assertEquals(VillageTerm.national(), villageTerm(DAY));
    assertEquals(5, villageTerm(LocalDate.of(2018, 12, 29)).years());
    assertEquals(3, villageTerm(LocalDate.of(2018, 12, 28)).years());
  }

  @Test
  void aSeatInTheVillagesFifthYearDeviatesAndBothBasesAreNamed() {
    LocalDate elected = DAY.minusYears(5).plusDays(300);
    CommitteeMember member =
        new CommitteeMember(
            MediatorId.of("9901-M1"),
            CommitteeOffice.DIRECTOR,
            true,
            false,
            elected,
            Optional.empty());
    Problem term =
        Formation.check(
                Places.village("V"),
                List.of(member),
                DAY,
                RuleBook.national().resolve(VILLAGE, DAY).formation())
            .stream()
            .filter(each -> each.code() == CommitteeProblem.TERM_DEVIATES)
            .findFirst()
            .orElseThrow();
    assertEquals(Severity.WARNING, term.severity());
    String text = term.describe(Locale.CHINESE);
    assertTrue(text.contains("人民调解法"), text);
    assertTrue(text.contains("村民委员会组织法"), text);
  }

  @Test
  void noPlaceChangesTheTermOfTheVillage() {
    assertEquals(
        List.of("c.yaml:10:16 RELAXES-LAW"),
        reports(
            file(
                "c.yaml",
                "county",
                COUNTY,
                rule("committee-village-term", "unit: years", "2020-01-01", "6", PRACTICE))));
  }

  @Test
  @Requirement("MED-13")
  void aPlaceSaysByWhichLadderItGrades() {
    assertTrue(RuleBook.national().resolve(VILLAGE, DAY).grading().isEmpty());
    RuleBook book =
        over(
            file(
                "c.yaml",
                "county",
                COUNTY,
                rule("mediator-grading-ladder", "", "2020-08-01", "FOUR-NONE", PRACTICE)));
    assertEquals("FOUR-NONE", book.resolve(VILLAGE, DAY).grading().orElseThrow().ladder());
    assertTrue(book.resolve(VILLAGE, LocalDate.of(2020, 7, 31)).grading().isEmpty());
    assertEquals(
        List.of("c.yaml:9:16 BAD-VALUE"),
        reports(
            file(
                "c.yaml",
                "county",
                COUNTY,
                rule("mediator-grading-ladder", "", "2020-08-01", "四级", PRACTICE))));
  }

  private static String training(String unit, String name, String value) {
    return rule(
        "training-least", "for: " + name + "\nunit: " + unit, "2020-01-01", value, PRACTICE);
  }

  private static List<TrainingRequirement> training(LocalDate day, String... rules) {
    return over(file("c.yaml", "county", COUNTY, rules)).resolve(VILLAGE, day).training();
  }

  @Test
  @Requirement({"TRN-02", "TRN-03"})
  void howMuchTrainingAPlaceAsksForIsDataInDaysOrClassHours() {
    assertEquals(List.of(), RuleBook.national().resolve(VILLAGE, DAY).training());
    String first =
        training(
            "training-days",
            "FIRST",
            "{least: 7, status: initial, kinds: [full-time], period: cumulative,"
                + " new-for-months: 6, modality: binding}");
    String yearly =
        training(
            "class-hours", "YEARLY", "{least: 20, period: calendar-year, modality: aspirational}");
    List<TrainingRequirement> found = training(DAY, first, yearly);
    TrainingRequirement seven = found.get(0);
    assertEquals(TrainingAmount.days(7), seven.least());
    assertEquals(Optional.of(TrainingStatus.INITIAL), seven.status());
    assertEquals(Set.of(EngagementKind.FULL_TIME), seven.kinds());
    assertEquals(TrainingPeriod.CUMULATIVE, seven.period());
    assertEquals(6, seven.newForMonths());
    assertEquals(Certainty.PLAN_OR_PRACTICE, seven.basis().certainty());
    TrainingRequirement hours = found.get(1);
    assertEquals(TrainingAmount.classHours(20), hours.least());
    assertEquals(Optional.empty(), hours.status());
    assertEquals(TrainingPeriod.CALENDAR_YEAR, hours.period());
    assertEquals(12, hours.newForMonths());
    assertEquals(Modality.ASPIRATIONAL, hours.modality());
    assertEquals(List.of(), training(LocalDate.of(2019, 12, 31), first, yearly));
  }

  @Test
  void trainingWithoutAUnitOrPeriodIsRefused() {
    assertEquals(
        List.of("c.yaml:8:11 UNKNOWN-SOURCE-CODE", "c.yaml:11:16 MISSING-KEY"),
        reports(
            file(
                "c.yaml",
                "county",
                COUNTY,
                training("days", "A", "{least: 5, modality: binding}"))));
  }

  @Test
  void aCountyAsksForAsMuchTrainingAsTheRegulationOfItsProvinceOrMore() {
    String law =
        rule(
            "training-least",
            "for: A\nunit: training-days\ndirection: at-least",
            "2020-01-01",
            "{least: 5, period: calendar-year, modality: binding}",
            REGULATION);
    SourceTree province = file("p.yaml", "province", RegionCode.of("990000000000"), law);
    for (String lawful : List.of("5", "6")) {
      String rule =
          training(
              "training-days",
              "A",
              "{least: " + lawful + ", period: calendar-year, modality: binding}");
      assertEquals(
          TrainingAmount.days(Integer.parseInt(lawful)),
          over(province, file("c.yaml", "county", COUNTY, rule))
              .resolve(VILLAGE, DAY)
              .training()
              .get(0)
              .least());
    }
    for (String unlawful :
        List.of(
            "{least: 4, period: calendar-year, modality: binding}",
            "{least: 5, period: cumulative, modality: binding}",
            "{least: 5, period: calendar-year, kinds: [full-time], modality: binding}")) {
      assertEquals(
          List.of("c.yaml:11:16 RELAXES-LAW"),
          reports(
              province, file("c.yaml", "county", COUNTY, training("training-days", "A", unlawful))),
          unlawful);
    }
  }

  private static String staffing(String steps) {
    return rule(
        "staffing-full-time",
        "for: TOWN-COMMITTEE\nunit: people",
        "2020-01-01",
        "{least: 2, modality: binding, by-population: " + steps + ", due-on: 2023-06-30}",
        PRACTICE);
  }

  @Test
  void numbersByPopulationAndTheirDayAreData() {
    MediationOrganisation town = Places.town("T");
    StaffingStandard standard =
        over(
                file(
                    "c.yaml",
                    "county",
                    COUNTY,
                    staffing("[{up-to: 20000, least: 2}, {up-to: 50000, least: 3}, {least: 4}]")))
            .resolve(VILLAGE, DAY)
            .staffing()
            .stream()
            .filter(each -> each.isAbout(town))
            .findFirst()
            .orElseThrow();
    assertEquals(0, missing(standard, town, 20_000));
    assertEquals(1, missing(standard, town, 20_001));
    assertEquals(2, missing(standard, town, 50_001));
    assertTrue(standard.isOverdueOn(LocalDate.of(2023, 7, 1)));
    assertEquals(Optional.of(LocalDate.of(2023, 6, 30)), standard.dueOn());
  }

  private static long missing(StaffingStandard standard, MediationOrganisation town, long people) {
    StaffingFacts facts = new StaffingFacts(OptionalLong.of(people), Map.of());
    return standard.gap(town, 2, facts).value().missing();
  }

  @Test
  void stepsOfPopulationRise() {
    assertEquals(
        1,
        reports(
                file(
                    "c.yaml",
                    "county",
                    COUNTY,
                    staffing("[{up-to: 50000, least: 2}, {up-to: 20000, least: 3}]")))
            .size());
  }
}
