package org.fengqiao.mediation.mediator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.kernel.Certainty;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.kernel.Problems;
import org.fengqiao.mediation.party.PersonRef;
import org.junit.jupiter.api.Test;

class EligibilityTest {

  private static final LocalDate DAY = LocalDate.of(2019, 3, 1);
  private static final EligibilityRule PLAN =
      new EligibilityRule(
          Optional.of(Education.JUNIOR_COLLEGE),
          true,
          List.of("LEADERSHIP", "LAW-ABIDING", "CHARACTER", "DEDICATED", "FAIR", "ENTHUSIASTIC"),
          LegalBasis.builder()
              .instrument(LocalText.of("人民调解三年行动实施方案（2019）", "three-year action plan of 2019"))
              .article("任务(三)1")
              .certainty(Certainty.PLAN_OR_PRACTICE)
              .build());

  @Test
  @Requirement("MED-02")
  void aFullTimeMediatorNeedsJuniorCollegeAndKnowledgeOrExperience() {
    Mediator fit = mediator(Optional.of(Education.JUNIOR_COLLEGE), Set.of(), true);
    assertTrue(check(fit, EngagementKind.FULL_TIME).isEmpty());
    Mediator school = mediator(Optional.of(Education.SENIOR_HIGH), Set.of(), false);
    Problems found = check(school, EngagementKind.FULL_TIME);
    assertTrue(found.contains(MediatorProblem.EDUCATION_TOO_LOW));
    assertTrue(found.contains(MediatorProblem.NO_KNOWLEDGE_OR_EXPERIENCE));
    assertTrue(found.hasErrors());
  }

  private static Mediator from(Origin origin, Education education) {
    return Mediator.builder()
        .from(mediator(Optional.of(education), Set.of(Knowledge.LAW), false))
        .background(
            new Background(
                Optional.of(education),
                Set.of(Knowledge.LAW),
                Optional.of(origin),
                false,
                Optional.empty()))
        .addEngagements(
            Engagement.since(OrganisationId.of("9901-C"), EngagementKind.FULL_TIME, DAY))
        .build();
  }

  @Test
  @Requirement({"MED-03", "MED-04", "MED-05", "MED-06", "MED-08"})
  void whateverWorkSomebodyComesFromTheSameEducationIsAskedAndTheOriginIsCounted() {
    for (Origin origin : Origin.values()) {
      Mediator educated = from(origin, Education.JUNIOR_COLLEGE);
      assertTrue(check(educated, EngagementKind.FULL_TIME).isEmpty(), origin.code());
      assertTrue(
          check(from(origin, Education.SENIOR_HIGH), EngagementKind.FULL_TIME)
              .contains(MediatorProblem.EDUCATION_TOO_LOW),
          origin.code());
      assertEquals(Map.of(origin, 1L), RosterFigures.of(List.of(educated), DAY).byOrigin());
    }
    assertTrue(
        Set.of(Origin.values())
            .containsAll(
                Set.of(
                    Origin.LAWYER,
                    Origin.NOTARY,
                    Origin.FORENSIC_EXPERT,
                    Origin.LEGAL_SERVICE_WORKER,
                    Origin.FORTY_FIFTY,
                    Origin.THREE_SUPPORTS)));
  }

  @Test
  void whatIsNotWrittenDownIsAskedForAndNotAssumed() {
    Mediator unknown = mediator(Optional.empty(), Set.of(Knowledge.LAW), false);
    Problems found = check(unknown, EngagementKind.FULL_TIME);
    assertTrue(found.contains(MediatorProblem.EDUCATION_UNKNOWN));
    assertEquals(1, found.list().size());
  }

  @Test
  void theRuleForFullTimeMediatorsBindsNobodyElse() {
    Mediator school = mediator(Optional.of(Education.PRIMARY), Set.of(), false);
    assertTrue(check(school, EngagementKind.VOLUNTEER).isEmpty());
  }

  @Test
  void nobodyUnderAgeIsEngagedInAnyWay() {
    Mediator minor =
        Mediator.builder()
            .from(mediator(Optional.of(Education.BACHELOR), Set.of(Knowledge.LAW), false))
            .adultFrom(DAY.plusDays(1))
            .build();
    assertTrue(check(minor, EngagementKind.VOLUNTEER).contains(MediatorProblem.MINOR));
    assertFalse(
        Eligibility.check(
                minor, EngagementKind.VOLUNTEER, PLAN.attestations(), DAY.plusDays(1), PLAN)
            .hasErrors());
  }

  @Test
  @Requirement("MED-02")
  void whatNobodyAttestedIsNamedAndBarsNobody() {
    Mediator fit = mediator(Optional.of(Education.BACHELOR), Set.of(Knowledge.LAW), false);
    Problems found =
        Eligibility.check(
            fit, EngagementKind.FULL_TIME, List.of("FAIR"), DAY, EligibilityRule.national());
    assertFalse(found.hasErrors());
    assertEquals(
        List.of(List.of("ENTHUSIASTIC", "SOME-KNOWLEDGE")), found.list().get(0).arguments());
  }

  private static Problems check(Mediator mediator, EngagementKind kind) {
    return Eligibility.check(mediator, kind, PLAN.attestations(), DAY, PLAN);
  }

  private static Mediator mediator(
      Optional<Education> education, Set<Knowledge> knowledge, boolean experienced) {
    return Mediator.builder()
        .id(MediatorId.of("9901-A"))
        .person(PersonRef.of("9901-PA"))
        .background(
            new Background(
                education, knowledge, Optional.of(Origin.TEACHER), experienced, Optional.empty()))
        .build();
  }
}
