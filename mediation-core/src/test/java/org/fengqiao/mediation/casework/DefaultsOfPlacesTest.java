package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.AgreementSamples.askedToRatify;
import static org.fengqiao.mediation.casework.Village.DIRECTOR;
import static org.fengqiao.mediation.casework.Village.KAN;
import static org.fengqiao.mediation.casework.Village.KAN_SELF;
import static org.fengqiao.mediation.casework.Village.MEDIATOR;
import static org.fengqiao.mediation.casework.Village.PRESIDING;
import static org.fengqiao.mediation.casework.Village.QI;
import static org.fengqiao.mediation.casework.Village.ZOU;
import static org.fengqiao.mediation.casework.Village.ZOU_SELF;
import static org.fengqiao.mediation.casework.Village.day;
import static org.fengqiao.mediation.casework.Village.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.casework.followup.ReopenGround;
import org.fengqiao.mediation.casework.record.FindingKind;
import org.fengqiao.mediation.casework.record.LookBackTrigger;
import org.fengqiao.mediation.kernel.Certainty;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.ProblemCode;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.rules.RuleFiles;
import org.junit.jupiter.api.Test;

/** Section 9: what this library decides by default a rule file decides otherwise. */
class DefaultsOfPlacesTest {

  private static final LegalBasis COUNTY =
      LegalBasis.builder()
          .instrument(LocalText.of("某地办法", "measures of a place"))
          .certainty(Certainty.PLAN_OR_PRACTICE)
          .build();

  /** The rules of the village where a file of its county answers one question. */
  static CaseRules where(String key, String value) {
    String unit = key.equals("case-grace-longest") ? "unit: calendar-days" : "";
    CaseRules here =
        RuleFiles.ofCounty(
                RegionCode.of("990121000000"),
                RuleFiles.rule(key, unit, "2020-01-01", value, RuleFiles.PRACTICE))
            .resolve(Village.PLACE, day("2026-03-30"))
            .cases();
    return CaseRules.builder()
        .from(Village.rules())
        .defaults(here.defaults())
        .agreements(here.agreements())
        .handoverPeriod(here.handoverPeriod())
        .handoverPeriodBasis(here.handoverPeriodBasis())
        .build();
  }

  private static CaseRules not(CaseDefault question) {
    return where(question.code().toLowerCase(Locale.ROOT), String.valueOf(!question.ours()));
  }

  private static Running under(CaseRules rules) {
    return Running.unregistered().under(rules);
  }

  private static List<ProblemCode> notices(
      Running running, Actor who, String when, CaseAction what) {
    Decision decision = running.decide(who, when, what);
    assertFalse(decision.isRefused(), () -> decision.refusal().toString());
    return decision.notices().stream().map(Problem::code).toList();
  }

  private static CaseClock confirmation(Running running) {
    List<CaseClock> clocks = running.it().running(ClockKind.CONFIRMATION);
    assertEquals(1, clocks.size());
    return clocks.get(0);
  }

  @Test
  void everyQuestionIsAnsweredByTheRuleOfItsCodeAndNoOther() {
    for (CaseDefault question : CaseDefault.values()) {
      CaseDefaults here = not(question).defaults();
      for (CaseDefault other : CaseDefault.values()) {
        assertEquals(
            other == question
                ? new Choice(!question.ours(), COUNTY)
                : CaseDefaults.ours().of(other),
            here.of(other),
            () -> question + " and " + other);
      }
    }
  }

  @Test
  void aMatterNobodyGaveAReasonForIsDivisibleWhereThePlaceSaysSo() {
    assertFalse(Running.unregistered().registered().it().registered().divisible());
    Running divisible = under(not(CaseDefault.DIVISIBLE));
    assertTrue(divisible.registered().it().registered().divisible());
    Running said =
        under(not(CaseDefault.DIVISIBLE))
            .does(
                MEDIATOR,
                "2026-03-30T09:00",
                new IntakeAction.StartOwnInitiative(
                    Village.registration("NEIGHBOUR").divisibleBecause(text("ONE-WALL")).build(),
                    true,
                    Optional.empty()));
    assertFalse(said.it().registered().divisible());
  }

  @Test
  void aDisclosureSuspendsNobodyWhereThePlaceSaysSo() {
    AppointmentAction.Disclose tie = new AppointmentAction.Disclose(QI, TieKind.KIN, text("TIE"));
    Running ours = Running.unregistered().inMediation().does(MEDIATOR, "2026-04-02T09:00", tie);
    assertEquals(List.of(), ours.it().mediators());
    Running here =
        under(not(CaseDefault.DISCLOSURE_SUSPENDS))
            .inMediation()
            .does(MEDIATOR, "2026-04-02T09:00", tie);
    assertEquals(List.of(QI), here.it().mediators());
    Running court =
        SessionTest.sentByCourt()
            .under(not(CaseDefault.DISCLOSURE_SUSPENDS))
            .does(MEDIATOR, "2026-04-02T09:00", tie);
    assertEquals(List.of(), court.it().mediators(), "there it is law");
  }

  @Test
  void noOfficerOfTheCommitteeStandsInForAMediatingDirectorWhereThePlaceSaysSo() {
    Actor mediatingDirector =
        new Actor(
            MEDIATOR.id(),
            Role.DIRECTOR,
            Scope.Committees.of(Village.COMMITTEE),
            Optional.of(Village.COMMITTEE),
            Optional.of(QI));
    Actor officer = Actor.director(ActorId.of("u-deputy"), Village.COMMITTEE);
    AppointmentAction.DecideRecusal recusal =
        new AppointmentAction.DecideRecusal(
            QI, true, true, Optional.of(TieKind.KIN), text("RECUSAL"));
    for (boolean substitute : List.of(true, false)) {
      Running running =
          under(where("case-own-substitute", String.valueOf(substitute)))
              .registered()
              .informed()
              .does(
                  MEDIATOR,
                  "2026-03-30T10:30",
                  new MediationAction.AssessRisk("BLUE", text("RISK")))
              .accepted()
              .does(
                  mediatingDirector,
                  "2026-03-30T11:05",
                  new MediationAction.Appoint(QI, false, true))
              .does(MEDIATOR, "2026-04-01T15:00", new MediationAction.OpenMediation(false));
      if (substitute) {
        running.does(officer, "2026-04-02T09:00", recusal);
      } else {
        running.refuses(officer, "2026-04-02T09:00", recusal, AppointmentProblem.NO_OWN_SUBSTITUTE);
      }
    }
  }

  @Test
  void nobodyIsRemindedOfTalksApartOrOfSilenceWhereThePlaceAsksForNeither() {
    SessionAction.HoldSeparate apart =
        new SessionAction.HoldSeparate(List.of(ZOU), text("APART"), SessionSetting.onSite(), false);
    SessionAction.ProvideHelp help =
        new SessionAction.ProvideHelp(
            ZOU, HelpKind.INTERPRETER, Optional.of(Village.AGENT_TOKEN), false);
    String when = "2026-04-01T16:00";
    Running ours = Running.unregistered().inMediation();
    assertEquals(List.of(SessionProblem.SEPARATE_NOT_TOLD), notices(ours, MEDIATOR, when, apart));
    assertEquals(List.of(SessionProblem.SILENCE_NOT_PROMISED), notices(ours, MEDIATOR, when, help));
    assertEquals(
        List.of(),
        notices(under(not(CaseDefault.SEPARATE_TOLD)).inMediation(), MEDIATOR, when, apart));
    assertEquals(
        List.of(),
        notices(under(not(CaseDefault.SILENCE_PROMISED)).inMediation(), MEDIATOR, when, help));
  }

  @Test
  void theTimeForConfirmationCountsFromTheDayOfEffectWhereThePlaceSaysSo() {
    CaseRules rules = not(CaseDefault.EARLIEST_DAY_COUNTS);
    Running court =
        SessionTest.sentByCourt()
            .under(rules)
            .does(MEDIATOR, "2026-04-01T15:00", new MediationAction.OpenMediation(false))
            .met()
            .drafted()
            .signedByAll()
            .sealed();
    assertEquals(day("2026-04-07"), confirmation(court).startedOn());
    assertEquals(
        Optional.of(day("2026-04-03")),
        court.it().effectiveAgreements().get(0).earliestEffect(),
        "the other day is still shown");
  }

  private static Running ratified(CaseRules rules, String answer) {
    return askedToRatify(under(rules).inMediation().met())
        .does(
            KAN_SELF,
            answer + "T09:00",
            new AgreementChangeAction.Ratify(1, KAN, RatificationStep.RATIFIED, day("2026-04-02")));
  }

  @Test
  void aRatificationBeginsTheTimeForConfirmationAnewWhereThePlaceSaysSoAndItIsNotOver() {
    assertEquals(
        day("2026-04-02"), confirmation(ratified(Village.rules(), "2026-04-10")).startedOn());
    CaseRules rules = not(CaseDefault.EARLIEST_DAY_COUNTS);
    assertEquals(day("2026-04-10"), confirmation(ratified(rules, "2026-04-10")).startedOn());
    assertEquals(
        day("2026-04-02"),
        confirmation(ratified(rules, "2026-05-07")).startedOn(),
        "what is lost is not won back");
  }

  @Test
  void aSignatureStandsWhereThePlaceLetsNobodyTakeItBack() {
    AgreementAction.RefuseToSign back = new AgreementAction.RefuseToSign(1, ZOU);
    Running running =
        under(not(CaseDefault.SIGNATURE_TAKEN_BACK))
            .inMediation()
            .met()
            .drafted()
            .signed(ZOU_SELF, ZOU, "2026-04-02T10:00");
    running.refuses(ZOU_SELF, "2026-04-03T09:00", back, AgreementProblem.SIGNATURE_STANDS);
    running.does(KAN_SELF, "2026-04-03T09:00", new AgreementAction.RefuseToSign(1, KAN));
  }

  private static Running upgraded(Running agreed, String when) {
    return agreed.does(
        DIRECTOR,
        when + "T09:00",
        new AgreementChangeAction.UpgradeOral(
            1,
            List.of(
                new PartySignature(ZOU, SigningManner.SIGNATURE),
                new PartySignature(KAN, SigningManner.SIGNATURE)),
            List.of(QI),
            Optional.empty()));
  }

  private static Running oral(CaseRules rules) {
    return under(rules)
        .inMediation()
        .met()
        .agreedOrally(
            "2026-04-02T09:00", ObligationTerms.money(KAN, ZOU, Fen.of(300), day("2026-04-20")));
  }

  @Test
  void anOralAgreementPutInWritingFollowsThePaperWhereThePlaceSaysSo() {
    Running ours = upgraded(oral(Village.rules()), "2026-04-08");
    assertEquals(
        Optional.of(day("2026-04-02")), ours.it().effectiveAgreements().get(0).effectiveOn());
    assertEquals(day("2026-04-02"), confirmation(ours).startedOn());
    CaseRules rules = not(CaseDefault.PAPER_KEEPS_DAY);
    Running here = upgraded(oral(rules), "2026-04-08");
    assertEquals(
        Optional.of(day("2026-04-08")), here.it().effectiveAgreements().get(0).effectiveOn());
    assertEquals(day("2026-04-08"), confirmation(here).startedOn());
    assertEquals(day("2026-04-20"), here.it().obligation(1).orElseThrow().dueOn());
    Running late = upgraded(oral(rules), "2026-05-07");
    assertEquals(day("2026-04-02"), confirmation(late).startedOn());
    assertTrue(late.it().at(day("2026-05-07")).confirmationLapsed());
  }

  @Test
  void whomNobodyCanReachEndsNothingWhereThePlaceSaysSoExceptOnThePlatformOfCourts() {
    EndingAction.EndImpossible unreachable =
        new EndingAction.EndImpossible(EndingGround.UNREACHABLE, KAN);
    CaseRules rules = not(CaseDefault.UNREACHABLE_ENDS);
    under(rules)
        .inMediation()
        .refuses(PRESIDING, "2026-04-10T09:00", unreachable, EndingProblem.UNREACHABLE_GOES_ON);
    SessionTest.sentByCourt()
        .under(rules)
        .does(PRESIDING, "2026-04-10T09:00", unreachable)
        .isIn(CaseState.TERM);
  }

  @Test
  void thePeriodAfterAHandoverIsWhatThePlaceSays() {
    assertEquals("2026-03-30", begun(Village.rules(), false));
    assertEquals("2026-04-07", begun(Village.rules(), true));
    assertEquals("2026-04-07", begun(where("case-handover-period", "begins-anew"), false));
    CaseRules goesOn = where("case-handover-period", "goes-on");
    assertEquals("2026-03-30", begun(goesOn, false));
    under(goesOn)
        .inMediation()
        .does(DIRECTOR, "2026-04-02T09:00", HandoverSamples.offer(HandoverSamples.TOWN))
        .refuses(
            HandoverSamples.TOWN_DIRECTOR,
            "2026-04-07T09:00",
            new HandoverAction.AcceptTransfer(HandoverSamples.BOTH),
            HandoverProblem.PERIOD_GOES_ON);
  }

  private static String begun(CaseRules rules, boolean agreed) {
    Running running =
        under(rules)
            .inMediation()
            .does(DIRECTOR, "2026-04-02T09:00", HandoverSamples.offer(HandoverSamples.TOWN))
            .does(
                HandoverSamples.TOWN_DIRECTOR,
                "2026-04-07T09:00",
                new HandoverAction.AcceptTransfer(agreed ? HandoverSamples.BOTH : List.of()));
    List<CaseClock> periods = running.it().running(ClockKind.MEDIATION);
    assertEquals(1, periods.size());
    return periods.get(0).startedOn().toString();
  }

  @Test
  void theLongestGraceIsWhatThePlaceSays() {
    AgreementTerms terms =
        new AgreementTerms(
            List.of(ZOU, KAN),
            List.of(),
            text("AGREEMENT"),
            List.of(),
            List.of(),
            List.of(),
            Optional.of(31));
    assertTrue(
        notices(
                Running.unregistered().inMediation().met(),
                MEDIATOR,
                "2026-04-02T09:00",
                new AgreementAction.Draft(terms))
            .isEmpty());
    under(where("case-grace-longest", "30"))
        .inMediation()
        .met()
        .refuses(
            MEDIATOR,
            "2026-04-02T09:00",
            new AgreementAction.Draft(terms),
            CaseProblem.GRACE_NOT_POSSIBLE);
  }

  @Test
  void theFiguresFollowTheNextRoundWhereThePlaceRestatesThem() {
    List<Optional<Outcome>> outcomes = new ArrayList<>();
    for (CaseRules rules : List.of(Village.rules(), not(CaseDefault.FIGURES_KEPT))) {
      Running again =
          under(rules)
              .inMediation()
              .met()
              .failed()
              .told()
              .visited(ZOU, "2026-04-20T09:00")
              .visited(KAN, "2026-04-20T10:00")
              .closed("2026-04-21T09:00")
              .does(
                  DIRECTOR,
                  "2026-04-30T09:00",
                  AftermathSamples.reopen(ReopenGround.BOTH_WANT, false, ZOU, KAN))
              .does(
                  MEDIATOR,
                  "2026-05-06T08:00",
                  new MediationAction.HoldJoint(List.of(ZOU, KAN), text("MINUTES")))
              .agreedOrally(
                  "2026-05-06T09:00",
                  ObligationTerms.money(KAN, ZOU, Fen.of(300), day("2026-05-20")));
      outcomes.add(again.it().milestones().outcome());
    }
    assertEquals(List.of(Optional.of(Outcome.NOT_AGREED), Optional.of(Outcome.AGREED)), outcomes);
  }

  @Test
  void aFindingWithoutAHearingIsWarnedOfWhereThePlaceOnlyAdvisesTheHearing() {
    String later = "2026-06-01T09:00";
    Running running =
        Running.of(Samples.in(CaseState.CLOSED).it())
            .under(not(CaseDefault.HEARD_FIRST))
            .does(
                RecordSamples.AUDITOR,
                later,
                new SupervisionAction.OpenLookBack(LookBackTrigger.MISREPORTED, text("WHY")));
    assertEquals(
        List.of(SupervisionProblem.PERSON_NOT_HEARD),
        notices(
            running,
            RecordSamples.AUDITOR,
            later,
            RecordSamples.finding(FindingKind.CONCEALED, MEDIATOR)));
  }
}
