package org.fengqiao.mediation.mediator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.committee.MediationOrganisation;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.committee.Places;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.kernel.Problems;
import org.junit.jupiter.api.Test;

class MisconductTest {

  private static final LocalDate DAY = LocalDate.of(2022, 6, 1);
  private static final MediatorId WHO = MediatorId.of("9901-A");
  private static final MediationOrganisation COMMITTEE = Places.village("V");
  private static final MediationOrganisation ASSEMBLY =
      MediationOrganisation.builder()
          .from(Places.village("W"))
          .kind(OrganisationKind.OTHER_DEPARTMENT)
          .build();
  private static final MediationOrganisation BUREAU =
      MediationOrganisation.builder()
          .from(Places.village("B"))
          .kind(OrganisationKind.COUNTY_BUREAU)
          .build();

  @Test
  void theCommitteeCorrectsAndWhoElectedDismisses() {
    MisconductCase serious = found(true, Optional.of(ASSEMBLY.id()));
    assertTrue(serious.check(MisconductResponse.CORRECTION, COMMITTEE, DAY).isEmpty());
    assertTrue(serious.check(MisconductResponse.DISMISSAL, ASSEMBLY, DAY).isEmpty());
    assertTrue(
        serious
            .check(MisconductResponse.DISMISSAL, COMMITTEE, DAY)
            .contains(MediatorProblem.OTHER_BODY));
  }

  @Test
  void whoWasEngagedIsDismissedByTheCommittee() {
    MisconductCase serious = found(true, Optional.empty());
    assertTrue(serious.check(MisconductResponse.DISMISSAL, COMMITTEE, DAY).isEmpty());
  }

  @Test
  void theBureauDoesNeither() {
    MisconductCase serious = found(true, Optional.of(ASSEMBLY.id()));
    for (MisconductResponse response : MisconductResponse.values()) {
      Problems problems = serious.check(response, BUREAU, DAY);
      assertTrue(problems.contains(MediatorProblem.BUREAU_DOES_NOT_DISCIPLINE));
      assertEquals(1, problems.list().size());
    }
  }

  @Test
  void allThatIsWrongWithADismissalIsNamedAtOnce() {
    Problems problems =
        found(false, Optional.of(ASSEMBLY.id()))
            .check(MisconductResponse.DISMISSAL, COMMITTEE, DAY.minusDays(1));
    assertTrue(problems.contains(MediatorProblem.BEFORE_FINDING));
    assertTrue(problems.contains(MediatorProblem.OTHER_BODY));
    assertTrue(problems.contains(MediatorProblem.NOT_SERIOUS));
  }

  @Test
  @Requirement("MED-22")
  void compensationStaysOpenUntilItIsDecided() {
    Compensation open =
        new Compensation(WHO, CompensationKind.INJURY, DAY, Optional.empty(), Optional.empty());
    assertFalse(open.isOpenOn(DAY.minusDays(1)));
    assertTrue(open.isOpenOn(DAY));
    Compensation refused =
        new Compensation(
            WHO, CompensationKind.INJURY, DAY, Optional.of(DAY.plusDays(3)), Optional.of(Fen.ZERO));
    assertTrue(refused.isOpenOn(DAY.plusDays(2)));
    assertFalse(refused.isOpenOn(DAY.plusDays(3)));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new Compensation(
                WHO, CompensationKind.INJURY, DAY, Optional.of(DAY), Optional.empty()));
  }

  private static MisconductCase found(boolean serious, Optional<OrganisationId> electedBy) {
    return new MisconductCase(WHO, Misconduct.FAVOURING, DAY, serious, COMMITTEE.id(), electedBy);
  }
}
