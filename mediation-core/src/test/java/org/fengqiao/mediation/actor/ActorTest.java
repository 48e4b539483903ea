package org.fengqiao.mediation.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionLevel;
import org.junit.jupiter.api.Test;

/** Who acts, and within what. */
class ActorTest {

  private static final RegionCode TOWN = RegionCode.of("990121103000");

  @Test
  void aScopeReachesSomethingAndAtMostEightRegions() {
    RegionSubtree town = RegionSubtree.of(TOWN, RegionLevel.TOWN);
    new Scope.Subtrees(Collections.nCopies(Scope.MAX_SUBTREES, town));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Scope.Subtrees(Collections.nCopies(Scope.MAX_SUBTREES + 1, town)));
    assertThrows(IllegalArgumentException.class, () -> new Scope.Subtrees(List.of()));
    assertThrows(IllegalArgumentException.class, () -> new Scope.Grid(List.of()));
    assertThrows(IllegalArgumentException.class, () -> new Scope.Committees(Set.of()));
    assertThrows(IllegalArgumentException.class, () -> new Scope.Mandate(Set.of()));
    assertThrows(IllegalArgumentException.class, () -> new Scope.Own(Set.of()));
  }

  @Test
  void anOwnScopeHoldsTokensAndNoNames() {
    assertThrows(IllegalArgumentException.class, () -> Scope.Own.of("邹麦生"));
    assertEquals(Set.of("9901-P1"), Scope.Own.of("9901-P1").persons());
  }

  @Test
  void aSubtreeIsAPrefixOfItsLevel() {
    RegionSubtree town = RegionSubtree.of(TOWN, RegionLevel.TOWN);
    assertEquals("990121103", town.prefix());
    assertTrue(town.contains(RegionCode.of("990121103207")));
    assertFalse(town.contains(RegionCode.of("990121104207")));
    assertTrue(RegionSubtree.of(TOWN, RegionLevel.COUNTY).contains(RegionCode.of("990121104207")));
  }

  @Test
  void aMediatorsRoleNamesTheMediator() {
    OrganisationId committee = OrganisationId.of("9901-X");
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new Actor(
                ActorId.of("u-1"),
                Role.PRESIDING_MEDIATOR,
                Scope.Committees.of(committee),
                Optional.of(committee),
                Optional.empty()));
  }

  @Test
  void anActorIdIsShortAndTheMessageDoesNotRepeatIt() {
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> ActorId.of("邹 麦生"));
    assertFalse(refused.toString().contains("邹"), refused.toString());
    for (String blank : List.of("", " ", "a\tb", "a\nb", "a\rb", "a\u000bb")) {
      assertThrows(IllegalArgumentException.class, () -> ActorId.of(blank));
    }
    assertThrows(IllegalArgumentException.class, () -> ActorId.of("x".repeat(65)));
    assertEquals("x".repeat(64), ActorId.of("x".repeat(64)).text());
  }

  @Test
  void anUnmaskedSightNamesItsPurpose() {
    assertEquals(new Sight.Masked(), Sight.masked());
    assertTrue(
        Sight.unmasked(Sight.Purpose.REVISIT) instanceof Sight.Unmasked unmasked
            && unmasked.purpose().label(Locale.CHINESE).equals("回访"));
  }
}
