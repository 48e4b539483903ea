package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.Village.DIRECTOR;
import static org.fengqiao.mediation.casework.Village.KAN;
import static org.fengqiao.mediation.casework.Village.KAN_TOKEN;
import static org.fengqiao.mediation.casework.Village.MEDIATOR;
import static org.fengqiao.mediation.casework.Village.ZOU;
import static org.fengqiao.mediation.casework.Village.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.party.PartyKind;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.PersonRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where capacity begins and ends, and who can be a party once more. */
class PartyLimitsTest {

  private final Running running = Running.unregistered().registered();

  private Decision capacity(int age, CapacityGround ground, LegalCapacity capacity) {
    Optional<LegalRepresentative> parent =
        capacity == LegalCapacity.FULL
            ? Optional.empty()
            : Optional.of(
                new LegalRepresentative(
                    PartySamples.MOTHER, RepresentativeKind.PARENT, text("REGISTER")));
    return running.decide(
        MEDIATOR,
        "2026-03-30T09:30",
        new PartyAction.SetCapacity(ZOU, age, ground, capacity, text("ID"), parent, false, true));
  }

  /** CC 17 to 20: what follows from age, and what from own work, for every year around a limit. */
  @ParameterizedTest
  @CsvSource({
    "0, NONE, -",
    "7, NONE, -",
    "8, LIMITED, -",
    "15, LIMITED, -",
    "16, LIMITED, FULL",
    "17, LIMITED, FULL",
    "18, FULL, -",
    "19, FULL, -",
    "60, FULL, -"
  })
  void capacityFollowsFromAgeAndFromOwnWorkBetweenSixteenAndEighteen(
      int age, LegalCapacity byAge, String byWork) {
    for (LegalCapacity capacity : LegalCapacity.values()) {
      assertEquals(
          capacity != byAge,
          capacity(age, CapacityGround.AGE, capacity).isRefused(),
          capacity::code);
      assertEquals(
          !capacity.name().equals(byWork),
          capacity(age, CapacityGround.OWN_WORK, capacity).isRefused(),
          capacity::code);
      assertEquals(
          age < 18,
          capacity(age, CapacityGround.COURT_FINDING, capacity).isRefused(),
          capacity::code);
    }
  }

  @ParameterizedTest
  @CsvSource({"17, 17-20", "18, 24"})
  void aMinorIsToldTheArticlesOnAgeAndAnAdultTheOneOnFindings(int age, String article) {
    LegalCapacity wrong = age < 18 ? LegalCapacity.FULL : LegalCapacity.NONE;
    Problem problem = capacity(age, CapacityGround.AGE, wrong).refusal().list().get(0);
    assertEquals(PartyProblem.CAPACITY_NOT_PROVEN, problem.code());
    assertEquals(Optional.of(article), problem.basis().flatMap(LegalBasis::article));
  }

  private static PartyAction.SubstituteParty heirs(List<PersonRef> heirs) {
    return new PartyAction.SubstituteParty(
        ZOU, heirs, PartyKind.PERSON, SubstitutionReason.DEATH, text("DEATH"), true, false);
  }

  @Test
  void whoIsAPartyAlreadyDoesNotSucceedAnother() {
    Decision decision =
        running.refuses(
            DIRECTOR, "2026-03-31T09:00", heirs(List.of(KAN_TOKEN)), PartyProblem.PARTY_ALREADY);
    assertEquals(List.of("successors", KAN.value()), decision.refusal().list().get(0).arguments());
    running.refuses(
        DIRECTOR,
        "2026-03-31T09:00",
        heirs(List.of(PersonRef.of("8801-H1"))),
        CaseProblem.WRONG_PARTITION);
  }

  @Test
  void theLastNumberIsStillGivenToASuccessor() {
    List<PersonRef> most =
        IntStream.range(1, PartyNumber.MAX)
            .mapToObj(number -> PersonRef.of("9901-H" + number))
            .toList();
    assertFalse(running.decide(DIRECTOR, "2026-03-31T09:00", heirs(most)).isRefused());
    List<PersonRef> tooMany =
        Stream.concat(most.stream(), Stream.of(PersonRef.of("9901-H0"))).toList();
    assertTrue(
        running
            .decide(DIRECTOR, "2026-03-31T09:00", heirs(tooMany))
            .refusal()
            .contains(PartyProblem.TOO_MANY_PARTIES));
  }

  @Test
  void nobodyIsYoungerThanNothingOrOlderThanAHundredAndFifty() {
    assertFalse(capacity(150, CapacityGround.AGE, LegalCapacity.FULL).isRefused());
    for (int age : List.of(-1, 151)) {
      assertTrue(
          capacity(age, CapacityGround.AGE, LegalCapacity.FULL)
              .refusal()
              .contains(PartyProblem.AGE_UNLIKELY));
    }
  }
}
