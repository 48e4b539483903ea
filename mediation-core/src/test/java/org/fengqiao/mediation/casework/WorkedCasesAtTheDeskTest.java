package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.Village.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.Mediation;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.casework.enforce.CourtChoice;
import org.fengqiao.mediation.casework.enforce.Filing;
import org.fengqiao.mediation.committee.MediationOrganisation;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.mediator.Engagement;
import org.fengqiao.mediation.mediator.EngagementKind;
import org.fengqiao.mediation.mediator.Mediator;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.rules.ResolvedRules;
import org.fengqiao.mediation.rules.RuleBook;
import org.fengqiao.mediation.rules.RuleBookReader;
import org.fengqiao.mediation.screening.Lead;
import org.fengqiao.mediation.service.CaseCommand;
import org.fengqiao.mediation.service.SettableClock;
import org.fengqiao.mediation.source.SourceReader;
import org.fengqiao.mediation.storage.PageRequest;
import org.fengqiao.mediation.storage.memory.MemoryStorage;
import org.junit.jupiter.api.Test;

/**
 * Both worked cases at the desks of a host that has nothing but a rule file: the pack is loaded,
 * the committee and its people are in the registry, and everybody does what the table says.
 */
class WorkedCasesAtTheDeskTest {

  private final MemoryStorage storage = new MemoryStorage();
  private final SettableClock clock =
      SettableClock.at(Instant.parse("2025-11-01T00:00:00Z"), Village.ZONE);

  private static RuleBook pack(String name) {
    String file = "/org/fengqiao/mediation/rules/" + name;
    try (InputStream in =
        Objects.requireNonNull(WorkedCasesAtTheDeskTest.class.getResourceAsStream(file))) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return RuleBookReader.read(RuleBook.national(), List.of(SourceReader.read(name, text)));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static ResolvedRules resolved(String name, RegionCode region) {
    return pack(name).resolve(region, day("2025-11-03"));
  }

  private static void assertSame(CaseRules expected, CaseRules found) {
    assertEquals(
        expected,
        CaseRules.builder()
            .from(found)
            .fingerprint(expected.fingerprint())
            .disputeTypes(expected.disputeTypes())
            .build());
  }

  @Test
  void theFileOfPackASaysWhatTheCodeSays() {
    assertSame(Village.rules(), resolved("pack-a.yaml", Village.PLACE).cases());
  }

  @Test
  void theFileOfPackBSaysWhatTheCodeSays() {
    assertSame(WagePack.rules(), resolved("pack-b.yaml", WagePack.TOWN).cases());
  }

  private Mediation office(String pack, MediationOrganisation committee, MediatorId... mediators) {
    storage.inTransaction(
        committee.id().partition(),
        unit -> {
          for (MediatorId id : mediators) {
            unit.mediators()
                .save(
                    Mediator.builder()
                        .id(id)
                        .person(PersonRef.of(id.text()))
                        .addEngagements(
                            Engagement.since(
                                committee.id(), EngagementKind.PART_TIME, day("2020-01-01")))
                        .build(),
                    0);
          }
          return unit.organisations().save(committee, 0);
        });
    return Mediation.builder()
        .storage(storage)
        .rules(pack(pack))
        .clock(clock)
        .zone(Village.ZONE)
        .build();
  }

  private CaseCommand at(Running.Step step) {
    LocalDateTime when = LocalDateTime.parse(step.when());
    clock.set(when.atZone(Village.ZONE).toInstant());
    return CaseCommand.of(step.action()).on(when.toLocalDate()).at(when.toLocalTime());
  }

  /** Does all of a script at the desk and returns the case as it is kept. */
  private MediationCase play(Mediation mediation, List<Running.Step> script) {
    CaseCommand first = at(script.get(0));
    CaseId id = mediation.as(script.get(0).actor()).cases().register(first).id();
    for (Running.Step step : script.subList(1, script.size())) {
      CaseCommand command = at(step);
      mediation.as(step.actor()).cases().perform(id, command);
    }
    return kept(id);
  }

  private MediationCase kept(CaseId id) {
    return storage.inTransaction(
        id.partition(), unit -> unit.cases().find(id, new Scope.Mandate(Set.of(id))).orElseThrow());
  }

  private static CaseClock last(MediationCase it, ClockKind kind) {
    return it.clocks().stream()
        .filter(clock -> clock.kind() == kind)
        .reduce((before, after) -> after)
        .orElseThrow();
  }

  @Test
  void rainWaterGoesFromTheLeadToTheVolume() {
    Mediation mediation =
        office("pack-a.yaml", Village.committee().build(), Village.QI, Village.SHAN);
    clock.set(Instant.parse("2026-03-28T02:00:00Z"));
    Lead lead = mediation.as(Village.OFFICER).leads().record(RainWaterCaseTest.lead());
    ResolvedRules rules = pack("pack-a.yaml").resolve(Village.PLACE, day("2026-03-28"));
    assertEquals(
        day("2026-04-04"),
        rules
            .screening()
            .leadLimit()
            .deadline(lead.foundOn(), rules.screening().leadLimitRoll(), Village.CALENDAR)
            .lastDay());
    MediationCase it = play(mediation, RainWaterCaseTest.script());
    assertEquals(CaseState.ARCH, it.state());
    assertEquals(Optional.of(Village.OFFICER.id()), it.firstReceiver().map(FirstReceiver::actor));
    assertEquals(day("2026-04-02"), last(it, ClockKind.ACCEPTANCE).lastDay());
    assertEquals(day("2026-04-30"), last(it, ClockKind.MEDIATION).lastDay());
    assertEquals(day("2026-05-06"), last(it, ClockKind.CONFIRMATION).lastDay());
    assertEquals(
        List.of(day("2026-05-06"), day("2026-05-06")),
        it.revisits().stream().map(Revisit::dueOn).toList());
    assertEquals(day("2026-05-25"), last(it, ClockKind.FILING).lastDay());
    assertTrue(it.milestones().performedAutomatically());
    assertEquals(Optional.of(ClosingGround.PERFORMED), it.closingGround());
  }

  @Test
  void theWagesOf23WorkersGoFromTheApplicationToTheVolume() {
    Mediation mediation = office("pack-b.yaml", WagePack.COMMITTEE, WagePack.SHAN, WagePack.QIN);
    MediationCase it = play(mediation, WageReplay.script());
    assertEquals(CaseState.ARCH, it.state());
    MediationCase inCode = WageReplay.after(33).it();
    assertEquals(withoutRules(inCode), withoutRules(it));
    assertEquals(inCode.clocks(), it.clocks());
    assertEquals(inCode.reports(), it.reports());
    assertEquals(inCode.revisits(), it.revisits());
    assertEquals(inCode.milestones(), it.milestones());
  }

  @Test
  void theLastWorkingDayBeforeAHolidayShowsTheConfirmationsThatEndAfterIt() {
    Mediation mediation =
        office("pack-a.yaml", Village.committee().build(), Village.QI, Village.SHAN);
    clock.set(Instant.parse("2026-03-28T02:00:00Z"));
    mediation.as(Village.OFFICER).leads().record(RainWaterCaseTest.lead());
    List<Running.Step> script = RainWaterCaseTest.script();
    MediationCase it = play(mediation, script.subList(0, script.size() - 5));
    assertEquals(day("2026-05-06"), last(it, ClockKind.CONFIRMATION).lastDay());
    assertEquals(List.of(), clocksDue(mediation, "2026-04-29"));
    assertEquals(List.of(Optional.of(ClockKind.CONFIRMATION)), clocksDue(mediation, "2026-04-30"));
    assertEquals(List.of(Optional.of(ClockKind.CONFIRMATION)), clocksDue(mediation, "2026-05-06"));
  }

  private static List<Optional<ClockKind>> clocksDue(Mediation mediation, String through) {
    return mediation
        .as(Village.DIRECTOR)
        .cases()
        .dayList(day(through), Set.of(DueKind.CLOCK), PageRequest.first(9))
        .entries()
        .stream()
        .map(DueItem::clock)
        .toList();
  }

  /** What happened; the two packs have fingerprints of their own. */
  private static List<CaseEventBody> withoutRules(MediationCase it) {
    return it.events().stream()
        .map(CaseEvent::body)
        .filter(body -> !(body instanceof IntakeEvent.CaseAccepted))
        .toList();
  }

  /** A refused attempt leaves the case, its version and everything that is kept as it was. */
  private void isRefused(
      Mediation mediation, List<Running.Step> script, Running.Step wrong, StepProblem reason) {
    MediationCase before =
        play(
            mediation,
            script.stream().filter(step -> step.when().compareTo(wrong.when()) < 0).toList());
    CaseCommand command = at(wrong);
    IllegalStepException refused =
        assertThrows(
            IllegalStepException.class,
            () -> mediation.as(wrong.actor()).cases().perform(before.id(), command));
    assertEquals(List.of(reason), refused.problems().stream().map(Problem::code).toList());
    assertEquals(
        reason.alternatives(), refused.alternatives().subList(0, reason.alternatives().size()));
    assertEquals(before, kept(before.id()));
    assertEquals(before.version(), kept(before.id()).version());
  }

  private void isRefusedInCaseA(Running.Step wrong, StepProblem reason) {
    Mediation mediation =
        office("pack-a.yaml", Village.committee().build(), Village.QI, Village.SHAN);
    clock.set(Instant.parse("2026-03-28T02:00:00Z"));
    mediation.as(Village.OFFICER).leads().record(RainWaterCaseTest.lead());
    isRefused(mediation, RainWaterCaseTest.script(), wrong, reason);
  }

  private void isRefusedInCaseB(Running.Step wrong, StepProblem reason) {
    Mediation mediation = office("pack-b.yaml", WagePack.COMMITTEE, WagePack.SHAN, WagePack.QIN);
    isRefused(mediation, WageReplay.script(), wrong, reason);
  }

  @Test
  void anInformationOfficerWritesDownNoAgreement() {
    isRefusedInCaseA(
        new Running.Step(
            Village.OFFICER,
            "2026-04-01T16:05",
            new AgreementAction.RecordOral(Village.terms(), List.of(Village.ZOU, Village.KAN))),
        CaseProblem.ACTOR_NOT_MEDIATOR);
  }

  @Test
  void anOralAgreementIsNotBroughtToTheCourt() {
    isRefusedInCaseA(
        new Running.Step(
            RainWaterCaseTest.BOTH, "2026-04-10T09:00", EnforcementSamples.application()),
        ConfirmationProblem.CONFIRMATION_NEEDS_TEXT);
  }

  @Test
  void aCaseIsNotClosedAfterVisitingOneSideOnly() {
    isRefusedInCaseA(
        new Running.Step(
            Village.DIRECTOR,
            "2026-04-22T17:00",
            new FollowUpAction.Close(Optional.of(Village.QI))),
        CaseProblem.REVISIT_OWED);
  }

  @Test
  void spokespersonsSignForNobodyButThemselves() {
    isRefusedInCaseB(
        new Running.Step(
            WagePack.self(4),
            "2025-11-17T10:00",
            new AgreementAction.Sign(1, WagePack.worker(2), SigningManner.SIGNATURE)),
        PartyProblem.SPOKESPERSON_CANNOT_DISPOSE);
  }

  @Test
  void theWorkersAloneDoNotApplyForConfirmation() {
    isRefusedInCaseB(
        new Running.Step(
            WagePack.TOGETHER,
            "2025-12-02T10:00",
            new ConfirmationAction.ApplyConfirmation(
                1,
                WagePack.bound(),
                CourtChoice.COMMITTEE_SEAT,
                Filing.HANDED_IN,
                Village.text("APPLICATION"))),
        ConfirmationProblem.CONFIRMATION_NOT_JOINT);
  }

  @Test
  void noPaymentOrderIsAskedForOverWhatIsNotDue() {
    isRefusedInCaseB(
        new Running.Step(
            WagePack.TOGETHER, "2026-01-05T10:00", WageReplay.order(false, WageReplay.lines(2, 3))),
        EnforcementProblem.PAYMENT_ORDER_NOT_DUE);
  }
}
