package org.fengqiao.mediation.service;

import static org.fengqiao.mediation.service.Prefecture.ATTESTED;
import static org.fengqiao.mediation.service.Prefecture.BUREAU;
import static org.fengqiao.mediation.service.Prefecture.COMMITTEE;
import static org.fengqiao.mediation.service.Prefecture.NEXT;
import static org.fengqiao.mediation.service.Prefecture.OFFICE;
import static org.fengqiao.mediation.service.Prefecture.START;
import static org.fengqiao.mediation.service.RegisterWithLan.LAN;
import static org.fengqiao.mediation.service.RegisterWithLan.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.kernel.ProblemsException;
import org.fengqiao.mediation.mediator.Background;
import org.fengqiao.mediation.mediator.Certificate;
import org.fengqiao.mediation.mediator.Education;
import org.fengqiao.mediation.mediator.Engagement;
import org.fengqiao.mediation.mediator.EngagementKind;
import org.fengqiao.mediation.mediator.Mediator;
import org.fengqiao.mediation.mediator.MediatorProblem;
import org.fengqiao.mediation.mediator.training.TrainingAmount;
import org.fengqiao.mediation.mediator.training.TrainingForm;
import org.fengqiao.mediation.mediator.training.TrainingKind;
import org.fengqiao.mediation.mediator.training.TrainingRecord;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.storage.NotFoundException;
import org.junit.jupiter.api.Test;

/** Who gets into the register of mediators, by which engagement, and who never does. */
class MediatorRegistrationTest {

  private final RegisterWithLan here = new RegisterWithLan();
  private final Prefecture county = here.county;
  private final MediatorDesk desk = here.desk;

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
    here.refusedUnchanged(
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
    here.refusedUnchanged(
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
    here.refusedUnchanged(
        List.of("ENGAGED-OUTSIDE-LIFE"),
        () ->
            desk.engage(
                LAN, Engagement.since(NEXT, EngagementKind.VOLUNTEER, last.plusDays(1)), ATTESTED));
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
    here.refusedUnchanged(List.of("NOT-ENGAGED-THERE"), () -> desk.release(LAN, COMMITTEE, TODAY));
  }

  private static List<MediatorId> ids(List<Mediator> mediators) {
    return mediators.stream().map(Mediator::id).toList();
  }

  @Test
  @Requirement("MED-19")
  void theMarkOfABackboneEndsAloneAndTheEngagementGoesOn() {
    desk.engage(LAN, Engagement.since(COMMITTEE, EngagementKind.BACKBONE, START), ATTESTED);
    desk.release(LAN, COMMITTEE, EngagementKind.BACKBONE, TODAY);
    assertEquals(
        List.of(EngagementKind.FULL_TIME),
        here.stored().mediator().engagementsOn(TODAY.plusDays(1)).stream()
            .map(Engagement::kind)
            .toList());
    here.refusedUnchanged(
        List.of("NOT-ENGAGED-THERE"),
        () -> desk.release(LAN, COMMITTEE, EngagementKind.BACKBONE, TODAY.plusDays(1)));
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
    assertEquals(background, here.stored().mediator().background());
    assertEquals(kin, here.stored().mediator().kin());
    assertEquals(Optional.of(START.minusYears(20)), here.stored().mediator().adultFrom());
  }

  @Test
  void rolesScopesAndStrangersAreKeptOut() {
    MediatorDesk director = county.director().mediators();
    here.refusedUnchanged(
        List.of("ROLE-REFUSED"),
        () -> director.certify(LAN, new Certificate(START, Optional.empty(), Optional.empty())));
    here.refusedUnchanged(
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
    here.refusedUnchanged(
        List.of("REGISTERED-ALREADY"),
        () ->
            desk.register(Prefecture.mediator("LAN", EngagementKind.VOLUNTEER).build(), ATTESTED));
    here.refusedUnchanged(
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
