package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.Running.notices;
import static org.fengqiao.mediation.casework.Village.KAN;
import static org.fengqiao.mediation.casework.Village.MEDIATOR;
import static org.fengqiao.mediation.casework.Village.PRESIDING;
import static org.fengqiao.mediation.casework.Village.ZOU;
import static org.fengqiao.mediation.casework.Village.ZOU_TOKEN;
import static org.fengqiao.mediation.casework.Village.day;
import static org.fengqiao.mediation.casework.Village.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.calendar.ClockEffect;
import org.fengqiao.mediation.kernel.Certainty;
import org.fengqiao.mediation.kernel.Coded;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who takes part in the talks, what is written down of them, and for whom (T34 to T41, T46). */
@Requirement({"CASE-07", "CASE-31", "CASE-34", "CASE-43"})
class SessionTest {

  private static final String NOW = "2026-04-02T09:00";

  private final Running running = Running.unregistered().inMediation();

  private static SessionAction.SummonSession summon(
      SessionKind kind, String on, SessionChannel channel, boolean place) {
    return new SessionAction.SummonSession(
        kind,
        List.of(ZOU, KAN),
        day(on),
        LocalTime.of(15, 0),
        channel,
        place ? Optional.of(text("PLACE")) : Optional.empty());
  }

  @Test
  void nobodyIsInvitedAgainstTheWordOfAParty() {
    running.refuses(
        MEDIATOR,
        NOW,
        new SessionAction.InviteHelper(SessionSamples.HELPER, HelperRole.KIN, List.of(ZOU), true),
        CaseProblem.PARTIES_MISSING);
    running.does(MEDIATOR, NOW, Samples.action(ActionKind.INVITE_HELPER));
    assertEquals(HelperRole.KIN, running.it().helpers().get(0).role());
    running.refuses(
        MEDIATOR, NOW, Samples.action(ActionKind.INVITE_HELPER), SessionProblem.HELPER_TWICE);
    running.refuses(
        MEDIATOR,
        NOW,
        new SessionAction.InviteHelper(ZOU_TOKEN, HelperRole.KIN, List.of(ZOU, KAN), true),
        SessionProblem.HELPER_IS_PARTY);
  }

  @Test
  void whoHelpsIsAskedToKeepSilence() {
    Decision invited =
        running.decide(
            MEDIATOR,
            NOW,
            new SessionAction.InviteHelper(
                SessionSamples.HELPER, HelperRole.LAWYER, List.of(ZOU, KAN), false));
    assertFalse(invited.isRefused());
    assertEquals(List.of(SessionProblem.SILENCE_NOT_PROMISED), notices(invited));
  }

  @Test
  void whoStaysAwayFromASessionHasNotRefused() {
    running.does(
        MEDIATOR, NOW, summon(SessionKind.JOINT, "2026-04-03", SessionChannel.ON_SITE, true));
    DueItem item =
        running.it().dueItems().stream()
            .filter(i -> i.kind() == DueKind.SESSION)
            .findFirst()
            .orElseThrow();
    assertEquals(day("2026-04-03"), item.dueOn());
    assertTrue(item.isOpenOn(day("2026-04-03")));
    assertFalse(item.isOpenOn(day("2026-04-04")));
    assertEquals(Optional.empty(), running.it().plannedSessions().get(0).heldOn());
    assertEquals(ConsentStatus.INFORMED, running.it().party(KAN).orElseThrow().consent());
    running.isIn(CaseState.MED);
    running
        .does(
            MEDIATOR,
            "2026-04-04T09:00",
            summon(SessionKind.JOINT, "2026-04-07", SessionChannel.VIDEO, false))
        .does(MEDIATOR, "2026-04-07T15:00", Samples.action(ActionKind.HOLD_JOINT));
    assertEquals(
        List.of(Optional.empty(), Optional.of(day("2026-04-07"))),
        running.it().plannedSessions().stream().map(PlannedSession::heldOn).toList());
  }

  @Test
  void anAnnouncementSaysWhereAndWhenAndToWhom() {
    running.refuses(
        MEDIATOR,
        NOW,
        summon(SessionKind.SEPARATE, "2026-04-01", SessionChannel.ON_SITE, false),
        SessionProblem.SIDES_MIXED,
        SessionProblem.SESSION_IN_PAST,
        SessionProblem.PLACE_MISSING);
    running.refuses(
        MEDIATOR,
        NOW,
        new SessionAction.SummonSession(
            SessionKind.JOINT,
            List.of(ZOU),
            day("2026-04-03"),
            LocalTime.NOON,
            SessionChannel.TELEPHONE,
            Optional.empty()),
        CaseProblem.SIDE_ABSENT);
  }

  @Test
  void aSeparateTalkIsWithOneSideAndBothKnowOfIt() {
    running.refuses(
        MEDIATOR,
        NOW,
        new SessionAction.HoldSeparate(
            List.of(ZOU, KAN), text("APART"), SessionSetting.onSite(), true),
        SessionProblem.SIDES_MIXED);
    Decision unknown =
        running.decide(
            MEDIATOR,
            NOW,
            new SessionAction.HoldSeparate(
                List.of(KAN), text("APART"), SessionSetting.onSite(), false));
    assertEquals(List.of(SessionProblem.SEPARATE_NOT_TOLD), notices(unknown));
    running.does(MEDIATOR, NOW, Samples.action(ActionKind.HOLD_SEPARATE));
    assertEquals(ConsentStatus.CONSENTED, running.it().party(KAN).orElseThrow().consent());
    assertEquals(ConsentStatus.INFORMED, running.it().party(ZOU).orElseThrow().consent());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ON-SITE", "ONLINE", "WECHAT", "VIDEO", "TELEVISION", "QQ"})
  @Requirement("CASE-35")
  void peopleMeetByEveryWayThePlansName(String way) {
    SessionChannel channel = Coded.parse(SessionChannel.class, way);
    running.does(
        MEDIATOR,
        NOW,
        new MediationAction.HoldJoint(
            List.of(ZOU, KAN), text("MINUTES"), new SessionSetting(channel, true)));
    assertEquals(
        List.of(channel),
        running.it().events().stream()
            .map(CaseEvent::body)
            .filter(MediationEvent.SessionHeld.class::isInstance)
            .map(body -> ((MediationEvent.SessionHeld) body).setting().channel())
            .toList());
  }

  @Test
  void whoMeetsAtADistanceIsIdentified() {
    SessionSetting unchecked = new SessionSetting(SessionChannel.VIDEO, false);
    SessionAction.HoldSeparate talk =
        new SessionAction.HoldSeparate(List.of(KAN), text("APART"), unchecked, true);
    assertEquals(
        List.of(SessionProblem.IDENTITY_ADVISED), notices(running.decide(MEDIATOR, NOW, talk)));
    Running court = fromCourt();
    court.refuses(MEDIATOR, NOW, talk, SessionProblem.IDENTITY_NOT_CHECKED);
    court.refuses(
        MEDIATOR,
        NOW,
        new MediationAction.HoldJoint(List.of(ZOU, KAN), text("MINUTES"), unchecked),
        SessionProblem.IDENTITY_NOT_CHECKED);
  }

  @Test
  @Requirement("MED-12")
  void whereThePlanWantsItTheMediatorShowsCertificateAndBadgeAndTheMinutesSaySo() {
    List<PartyNumber> both = List.of(ZOU, KAN);
    running.does(MEDIATOR, NOW, new MediationAction.HoldJoint(both, text("MINUTES")));
    LegalBasis plan =
        LegalBasis.builder()
            .from(LegalBasis.ourDefault())
            .certainty(Certainty.PLAN_OR_PRACTICE)
            .build();
    running.under(
        Village.rulesWith(ClockEffect.LATE)
            .defaults(
                CaseDefaults.ours().with(CaseDefault.CREDENTIALS_SHOWN, new Choice(true, plan)))
            .build());
    running.refuses(
        MEDIATOR,
        NOW,
        new MediationAction.HoldJoint(both, text("MINUTES")),
        SessionProblem.CREDENTIALS_NOT_SHOWN);
    SessionSetting shown = SessionSetting.onSite().withCredentialsShown();
    running.does(MEDIATOR, NOW, new MediationAction.HoldJoint(both, text("MINUTES"), shown));
    assertEquals(
        List.of(false, true),
        running.it().sessions().stream()
            .map(session -> session.setting().credentialsShown())
            .toList());
  }

  private static Running courtBeforeOpening() {
    return Running.unregistered()
        .does(
            MEDIATOR,
            "2026-03-30T09:00",
            new IntakeAction.Apply(
                Village.registration("NEIGHBOUR")
                    .source(CaseSource.APPLICATION)
                    .addApplicants(ZOU)
                    .build(),
                Optional.empty()));
  }

  private static Running fromCourt() {
    return sentByCourt()
        .does(
            MEDIATOR,
            "2026-04-01T15:00",
            new MediationAction.OpenMediation(true, List.of(ZOU, KAN)));
  }

  /** Registered by hand: the rows of referrals belong to another family. */
  static Running sentByCourt() {
    MediationCase registered = courtBeforeOpening().it();
    CaseEvent first = registered.events().get(0);
    IntakeEvent.CaseRegistered body = (IntakeEvent.CaseRegistered) first.body();
    CaseEvent court =
        CaseEvent.builder()
            .from(first)
            .body(
                new IntakeEvent.CaseRegistered(
                    Registration.builder()
                        .from(body.registration())
                        .source(CaseSource.COURT)
                        .build(),
                    body.holderRegion()))
            .build();
    return Running.of(MediationCase.replay(List.of(court)))
        .informed()
        .does(Village.ZOU_SELF, "2026-03-30T10:10", new IntakeAction.GiveConsent(ZOU))
        .does(Village.KAN_SELF, "2026-03-30T10:10", new IntakeAction.GiveConsent(KAN))
        .does(MEDIATOR, "2026-03-30T10:30", new MediationAction.AssessRisk("BLUE", text("RISK")))
        .accepted()
        .does(
            Village.DIRECTOR,
            "2026-03-30T11:05",
            new MediationAction.Appoint(Village.QI, false, true));
  }

  @Test
  void aCaseFromACourtIsMediatedInPrivateUnlessAllAskForTheOpposite() {
    Running court = sentByCourt();
    court.refuses(
        MEDIATOR,
        "2026-04-01T15:00",
        new MediationAction.OpenMediation(true, List.of(ZOU)),
        SessionProblem.OPEN_NOT_WISHED);
    court.decide(MEDIATOR, "2026-04-01T15:00", new MediationAction.OpenMediation(false)).orThrow();
    fromCourt().isIn(CaseState.MED);
  }

  @Test
  void theStateOfMindOfAPersonIsForTheMediatorsOnly() {
    for (NoteAudience audience : List.of(NoteAudience.all(), NoteAudience.of(Side.ONE))) {
      Decision refusal =
          running.refuses(
              MEDIATOR,
              NOW,
              new SessionAction.AddNote(NoteKind.STATE_OF_MIND, audience, text("NOTE")),
              SessionProblem.STATE_OF_MIND_SHOWN);
      assertEquals(
          Optional.of("28"), refusal.refusal().list().get(0).basis().orElseThrow().article());
    }
    running.does(
        MEDIATOR,
        NOW,
        new SessionAction.AddNote(NoteKind.STATE_OF_MIND, NoteAudience.mediators(), text("NOTE")));
    assertEquals(1, running.it().notes().get(0).number());
    assertThrows(
        IllegalArgumentException.class,
        () -> new NoteAudience(NoteVisibility.ALL, Optional.of(Side.ONE)));
  }

  @Test
  void whatWasSaidInConfidenceIsNotWrittenDownAgainForOthers() {
    running
        .does(
            MEDIATOR,
            NOW,
            new SessionAction.AddNote(NoteKind.CONCESSION, NoteAudience.all(), text("OFFER")))
        .does(MEDIATOR, NOW, Samples.action(ActionKind.HOLD_SEPARATE));
    running.refuses(
        PRESIDING,
        NOW,
        new SessionAction.RecordUndisputed(List.of(ZOU, KAN), text("OFFER")),
        SessionProblem.TEXT_IS_PRIVATE);
    running.refuses(
        MEDIATOR,
        NOW,
        new SessionAction.AddNote(NoteKind.STATEMENT, NoteAudience.all(), text("APART")),
        SessionProblem.TEXT_IS_PRIVATE);
    running
        .does(PRESIDING, NOW, Samples.action(ActionKind.RECORD_UNDISPUTED))
        .does(MEDIATOR, NOW, Samples.action(ActionKind.RECORD_LAW_TALK));
    assertEquals(List.of(ZOU, KAN), running.it().undisputed().get(0).agreed());
    assertEquals(NormKind.LAW, running.it().lawTalks().get(0).norm());
  }

  @Test
  void nobodyIsCompelledToAnswer() {
    running.refuses(
        MEDIATOR,
        NOW,
        new SessionAction.Investigate(
            EvidenceSource.WITNESS, text("WHO"), false, NoteAudience.all(), text("FOUND")),
        SessionProblem.NOT_WILLING);
    running.does(MEDIATOR, NOW, Samples.action(ActionKind.INVESTIGATE));
    assertEquals(EvidenceSource.SITE, running.it().evidence().get(0).source());
  }

  @Test
  void undisputedFactsCanBeRecordedAfterTheTalksHaveFailed() {
    running.failed();
    running.refuses(
        PRESIDING,
        "2026-04-10T10:00",
        new SessionAction.RecordUndisputed(List.of(ZOU), text("FACTS")),
        CaseProblem.PARTIES_MISSING);
    running.does(PRESIDING, "2026-04-10T10:00", Samples.action(ActionKind.RECORD_UNDISPUTED));
  }

  @Test
  void helpIsKnownOfThePartyWhosePapersNameIt() {
    running.does(MEDIATOR, NOW, Samples.action(ActionKind.PROVIDE_HELP));
    assertEquals(
        List.of(HelpKind.READING_ALOUD),
        running.it().helpOf(ZOU).stream().map(SessionEvent.HelpProvided::help).toList());
    assertEquals(List.of(), running.it().helpOf(KAN));
    Decision stranger =
        running.decide(
            MEDIATOR,
            NOW,
            new SessionAction.ProvideHelp(
                KAN, HelpKind.INTERPRETER, Optional.of(SessionSamples.HELPER), false));
    assertEquals(List.of(SessionProblem.SILENCE_NOT_PROMISED), notices(stranger));
  }

  @Test
  void theStateOfMindOfWhoWasVisitedIsNotWrittenDownForOthers() {
    Running agreed =
        Samples.agreed()
            .does(
                MEDIATOR,
                "2026-04-20T09:00",
                new FollowUpAction.DoRevisit(
                    ZOU, true, text("FINDINGS"), Optional.of(text("MIND"))));
    agreed.refuses(
        MEDIATOR,
        "2026-04-20T10:00",
        new FollowUpAction.DoRevisit(KAN, text("MIND")),
        SessionProblem.TEXT_IS_PRIVATE);
    agreed.does(MEDIATOR, "2026-04-20T10:00", new FollowUpAction.DoRevisit(KAN, text("FINDINGS")));
  }
}
