package org.fengqiao.mediation.service;

import static org.fengqiao.mediation.service.Prefecture.BUREAU;
import static org.fengqiao.mediation.service.Prefecture.COMMITTEE;
import static org.fengqiao.mediation.service.Prefecture.NEXT;
import static org.fengqiao.mediation.service.Prefecture.NEXT_VILLAGE;
import static org.fengqiao.mediation.service.Prefecture.OFFICE;
import static org.fengqiao.mediation.service.Prefecture.START;
import static org.fengqiao.mediation.service.Prefecture.TOWN;
import static org.fengqiao.mediation.service.Prefecture.VILLAGE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.committee.CommitteeOffice;
import org.fengqiao.mediation.committee.LifeStep;
import org.fengqiao.mediation.committee.MediationOrganisation;
import org.fengqiao.mediation.committee.OrganisationDetails;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.committee.Seat;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.kernel.ProblemsException;
import org.fengqiao.mediation.kernel.Severity;
import org.fengqiao.mediation.mediator.training.TrainingProgramme;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionLevel;
import org.fengqiao.mediation.storage.NotFoundException;
import org.fengqiao.mediation.storage.RegisteredOrganisation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What bureaus, offices and directors may do to the register, and what never gets into it. */
class OrganisationDeskTest {

  private static final LocalDate LATER = LocalDate.of(2023, 5, 1);

  private final Prefecture county = new Prefecture();
  private final OrganisationDesk desk = county.bureau().organisations();

  private RegisteredOrganisation stored(OrganisationId id) {
    return desk.find(id).orElseThrow();
  }

  private void refusedUnchanged(List<String> codes, Executable call) {
    List<RegisteredOrganisation> before =
        List.of(stored(BUREAU), stored(OFFICE), stored(COMMITTEE), stored(NEXT));
    ProblemsException refused = assertThrows(ProblemsException.class, call);
    assertEquals(codes, Prefecture.codes(refused));
    assertTrue(
        refused.problems().stream()
            .filter(each -> each.severity() == Severity.ERROR)
            .allMatch(each -> each.code() instanceof ServiceProblem || each.basis().isPresent()));
    assertEquals(before, List.of(stored(BUREAU), stored(OFFICE), stored(COMMITTEE), stored(NEXT)));
  }

  @Test
  @Requirement("ORG-43")
  void anAdjustedCommitteeIsAnsweredAsItWasOnEachDay() {
    MediationOrganisation renamed =
        Prefecture.committee(COMMITTEE, VILLAGE).name(LocalText.of("新名", "new name")).build();
    RegisteredOrganisation after =
        desk.adjust(renamed, OrganisationDetails.builder().addFields("PROPERTY").build(), LATER);
    assertEquals(after, stored(COMMITTEE));
    assertEquals(
        Optional.of(LifeStep.ADJUSTED), after.on(LATER.minusDays(1)).orElseThrow().endedBy());
    assertEquals(
        "invented 9901-XINGPO",
        after.on(LATER.minusDays(1)).orElseThrow().organisation().name().en());
    assertEquals("new name", after.on(LATER).orElseThrow().organisation().name().en());
    assertEquals(3, after.seats().size());
    RegisterDesk register = county.bureau().register();
    assertEquals(
        Set.of(),
        register
            .asOf(LATER.minusDays(1))
            .registry()
            .find(COMMITTEE, LATER.minusDays(1))
            .orElseThrow()
            .details()
            .fields());
    assertEquals(4, register.asOf(LATER).entries().size());
    assertEquals(0, register.asOf(START.minusDays(1)).entries().size());
  }

  @Test
  void everythingWrongWithSeatsIsNamedAtOnce() {
    Seat director = Prefecture.seat(COMMITTEE, "OTHER", CommitteeOffice.DIRECTOR, false);
    Seat twice = Prefecture.seat(COMMITTEE, "XINGPO-3", CommitteeOffice.MEMBER, false);
    Seat backwards =
        new Seat(
            COMMITTEE,
            MediatorId.of("9901-BACK"),
            CommitteeOffice.MEMBER,
            false,
            false,
            Optional.empty(),
            LATER,
            Optional.of(LATER.minusDays(1)));
    refusedUnchanged(
        List.of("SEAT-TWICE", "TERM-BACKWARDS", "TWO-DIRECTORS"),
        () -> desk.seat(COMMITTEE, List.of(director, twice, backwards)));
  }

  @Test
  void aCommitteeUnderTheWrongParentIsRefusedAndNothingOfItIsKept() {
    OrganisationId fresh = OrganisationId.of("9901-FRESH");
    RegionCode elsewhere = RegionCode.of("990121104201");
    refusedUnchanged(
        List.of("PARENT-ELSEWHERE", "TWO-DIRECTORS"),
        () ->
            desk.found(
                Prefecture.committee(fresh, elsewhere).build(),
                OrganisationDetails.none(),
                List.of(
                    Prefecture.seat(fresh, "A", CommitteeOffice.DIRECTOR, false),
                    Prefecture.seat(fresh, "B", CommitteeOffice.DIRECTOR, true))));
    assertTrue(desk.find(fresh).isEmpty());
    refusedUnchanged(
        List.of("UNKNOWN-PARENT"),
        () ->
            desk.found(
                Prefecture.committee(fresh, VILLAGE).parent(OrganisationId.of("9902-X")).build(),
                OrganisationDetails.none(),
                List.of()));
  }

  @Test
  void whoeverADissolvedOfficeGuidedIsNamedUntilAdjusted() {
    desk.dissolve(OFFICE, LATER);
    List<String> named =
        county.bureau().register().asOf(LATER).registry().warnings().stream()
            .map(each -> each.code().code() + " " + each.subject())
            .toList();
    assertEquals(List.of("PARENT-ENDED " + NEXT, "PARENT-ENDED " + COMMITTEE), named);
    for (OrganisationId id : List.of(NEXT, COMMITTEE)) {
      MediationOrganisation before = stored(id).last().organisation();
      desk.adjust(
          MediationOrganisation.builder().from(before).parent(BUREAU).build(),
          OrganisationDetails.none(),
          LATER.plusDays(1));
    }
    assertTrue(county.bureau().register().asOf(LATER).registry().warnings().isEmpty());
  }

  @Test
  void theSeatsOfADissolvedCommitteeEndWithIt() {
    RegisteredOrganisation ended = desk.dissolve(COMMITTEE, LATER);
    assertEquals(Optional.of(LATER), ended.last().organisation().validTo());
    assertTrue(ended.seats().stream().allMatch(seat -> seat.to().equals(Optional.of(LATER))));
    assertTrue(ended.on(LATER.plusDays(1)).isEmpty());
    refusedUnchanged(List.of("NOT-REGISTERED"), () -> desk.dissolve(COMMITTEE, LATER.plusDays(9)));
  }

  @Test
  void mergingMovesWhoeverWasGuided() {
    OrganisationId other = OrganisationId.of("9901-OFFICE-2");
    desk.found(
        Prefecture.organisation(other, OrganisationKind.JUDICIAL_OFFICE, TOWN, RegionLevel.TOWN)
            .parent(BUREAU)
            .build(),
        OrganisationDetails.none(),
        List.of());
    List<RegisteredOrganisation> changed = desk.merge(Set.of(OFFICE), other, LATER);
    assertEquals(
        List.of(OFFICE, other, NEXT, COMMITTEE),
        changed.stream().map(RegisteredOrganisation::id).toList());
    assertEquals(Optional.of(other), stored(COMMITTEE).last().organisation().parent());
    assertEquals(
        Optional.of(OFFICE), stored(COMMITTEE).on(LATER).orElseThrow().organisation().parent());
    assertEquals(Optional.of(other), stored(OFFICE).last().successor());
    assertEquals(stored(NEXT), changed.get(2));
  }

  @Test
  void aCommitteeMayBeAdjustedToAGuideOrCommitteeThatWasNotAroundItBefore() {
    OrganisationId sibling = OrganisationId.of("9901-OFFICE-2");
    desk.found(
        Prefecture.organisation(sibling, OrganisationKind.JUDICIAL_OFFICE, TOWN, RegionLevel.TOWN)
            .parent(BUREAU)
            .build(),
        OrganisationDetails.none(),
        List.of());
    desk.adjust(
        Prefecture.committee(COMMITTEE, VILLAGE).parent(sibling).build(),
        OrganisationDetails.none(),
        LATER);
    assertEquals(Optional.of(sibling), stored(COMMITTEE).last().organisation().parent());
    OrganisationId studio = OrganisationId.of("9901-STUDIO");
    MediationOrganisation room =
        Prefecture.organisation(
                studio, OrganisationKind.PERSONAL_STUDIO, VILLAGE, RegionLevel.VILLAGE)
            .parent(BUREAU)
            .build();
    desk.found(room, OrganisationDetails.builder().committee(COMMITTEE).build(), List.of());
    desk.adjust(room, OrganisationDetails.builder().committee(NEXT).build(), LATER);
    assertEquals(Optional.of(NEXT), stored(studio).last().details().committee());
    assertTrue(county.bureau().register().asOf(LATER).registry().warnings().isEmpty());
  }

  @Test
  void oneWrongRowBlocksNeitherQuestionsNorWhatMendsIt() {
    RegisteredOrganisation before = stored(NEXT);
    RegisteredOrganisation wrong =
        RegisteredOrganisation.builder()
            .from(before)
            .addSeats(Prefecture.seat(NEXT, "IMPORTED", CommitteeOffice.DIRECTOR, false))
            .build();
    county.storage.inTransaction(
        NEXT.partition(), unit -> unit.organisations().save(wrong, 1).version());
    RegisterView view = county.bureau().register().asOf(LATER);
    assertEquals(
        List.of("TWO-DIRECTORS"),
        view.contradictions().stream().map(each -> each.code().code()).toList());
    assertEquals(4, view.entries().size());
    desk.seat(
        COMMITTEE, List.of(Prefecture.seat(COMMITTEE, "FOURTH", CommitteeOffice.MEMBER, true)));
    refusedUnchanged(
        List.of("TWO-DIRECTORS"),
        () ->
            desk.seat(
                COMMITTEE,
                List.of(Prefecture.seat(COMMITTEE, "FIFTH", CommitteeOffice.DIRECTOR, true))));
    desk.unseat(NEXT, MediatorId.of("9901-IMPORTED"), START);
    desk.dissolve(NEXT, LATER);
  }

  @Test
  void aSeatEndsOnTheDayNamedAndOnlyThatOne() {
    OrganisationDesk own = county.director().organisations();
    MediatorId member = MediatorId.of("9901-XINGPO-3");
    RegisteredOrganisation after = own.unseat(COMMITTEE, member, LATER);
    assertEquals(
        List.of(Optional.empty(), Optional.empty(), Optional.of(LATER)),
        after.seats().stream().map(Seat::to).toList());
    refusedUnchanged(List.of("NO-SEAT"), () -> own.unseat(COMMITTEE, member, LATER.plusDays(1)));
    own.seat(
        COMMITTEE,
        List.of(
            new Seat(
                COMMITTEE,
                member,
                CommitteeOffice.DEPUTY,
                false,
                false,
                Optional.empty(),
                LATER.plusDays(1),
                Optional.empty())));
    assertEquals(4, stored(COMMITTEE).seats().size());
    assertThrows(NotFoundException.class, () -> own.unseat(NEXT, member, LATER));
  }

  @Test
  void rolesAndAreasAreKept() {
    OrganisationDesk director = county.director().organisations();
    refusedUnchanged(List.of("ROLE-REFUSED"), () -> director.dissolve(COMMITTEE, LATER));
    OrganisationDesk village =
        county.as(Role.JUDICIAL_OFFICE, OFFICE, RegionLevel.VILLAGE).organisations();
    refusedUnchanged(
        List.of("OUTSIDE-AREA"),
        () ->
            village.found(
                Prefecture.committee(OrganisationId.of("9901-X"), NEXT_VILLAGE).build(),
                OrganisationDetails.none(),
                List.of()));
    assertThrows(NotFoundException.class, () -> village.dissolve(NEXT, LATER));
    assertTrue(director.find(NEXT).isEmpty());
    refusedUnchanged(
        List.of("REGISTERED-ALREADY"),
        () ->
            desk.found(
                Prefecture.committee(NEXT, NEXT_VILLAGE).build(),
                OrganisationDetails.none(),
                List.of()));
  }

  @Test
  @Requirement("TRN-07")
  void aProgrammeIsKeptAndItsOfficeIsMissedNoMore() {
    LocalDate today = LocalDate.of(2026, 3, 30);
    assertEquals(
        List.of(OFFICE),
        county.bureau().register().asOf(today).organisations().officesWithoutProgramme());
    county.office().organisations().addProgramme(new TrainingProgramme(OFFICE, today));
    assertEquals(
        List.of(),
        county.bureau().register().asOf(today).organisations().officesWithoutProgramme());
    assertEquals(
        List.of(OFFICE),
        county
            .bureau()
            .register()
            .asOf(today.minusDays(1))
            .organisations()
            .officesWithoutProgramme());
  }
}
