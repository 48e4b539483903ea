package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.Village.DIRECTOR;
import static org.fengqiao.mediation.casework.Village.KAN;
import static org.fengqiao.mediation.casework.Village.MEDIATOR;
import static org.fengqiao.mediation.casework.Village.OFFICE;
import static org.fengqiao.mediation.casework.Village.ZOU;
import static org.fengqiao.mediation.casework.Village.day;
import static org.fengqiao.mediation.casework.Village.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.Requirement;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.party.PartyNumber;
import org.junit.jupiter.api.Test;

/** What a volume holds, what it lacks, and who looks it through before it is shelved. */
@Requirement({"CASE-37", "CASE-38"})
class VolumeTest {

  private static final FollowUpAction REVIEWED =
      new FollowUpAction.ReviewDossier(true, Optional.empty());

  private final Running running = Running.unregistered();

  private Running failedWithoutATalk() {
    return running
        .inMediation()
        .failed()
        .told()
        .visited(ZOU, "2026-04-11T09:00")
        .visited(KAN, "2026-04-11T10:00")
        .closed("2026-04-12T09:00");
  }

  @Test
  void theListNamesEveryPaperWithItsDayAndItsParties() {
    Volume volume = Volume.of(Samples.closed().it(), Village.rules().volume());
    assertEquals(List.of(), volume.missing());
    assertEquals(
        List.of("F03", "F03", "F10", "F10", "F24", "F32", "F46", "F49", "F49", "F50", "F20"),
        volume.papers().stream().map(paper -> paper.paper().code()).toList());
    VolumePaper sheet = volume.papers().get(5);
    assertEquals(day("2026-04-02"), sheet.on());
    assertEquals(List.of(ZOU, KAN), sheet.parties());
  }

  @Test
  void talksWithOneSideAreNotInTheList() {
    running
        .inMediation()
        .does(
            MEDIATOR,
            "2026-04-01T16:00",
            new SessionAction.HoldSeparate(
                List.of(ZOU), text("PRIVATE"), SessionSetting.onSite(), true));
    assertTrue(
        Volume.of(running.it(), Village.rules().volume()).papers().stream()
            .noneMatch(paper -> paper.paper() == Paper.MINUTES));
  }

  @Test
  void aVolumeThatLacksARequiredPaperIsNotInOrderAndThePaperIsNamed() {
    failedWithoutATalk();
    Decision refusal =
        running.refuses(OFFICE, "2026-04-13T09:00", REVIEWED, AftermathProblem.PAPER_MISSING);
    assertEquals(
        List.of("complete", Paper.MINUTES, List.of()), refusal.refusal().list().get(0).arguments());
    assertTrue(refusal.refusal().describe(Locale.CHINESE).contains("调解记录"));
  }

  @Test
  void findingsAreGivenBackAndTheVolumeIsNotShelvedBeforeItIsInOrder() {
    failedWithoutATalk()
        .does(
            OFFICE,
            "2026-04-13T09:00",
            new FollowUpAction.ReviewDossier(false, Optional.of(text("FINDINGS"))));
    running.refuses(
        DIRECTOR,
        "2026-04-13T10:00",
        new FollowUpAction.Archive(RetentionClass.TEN_YEARS),
        CaseProblem.DOSSIER_NOT_REVIEWED);
    running
        .does(
            OFFICE,
            "2026-04-14T09:00",
            new FollowUpAction.ReviewDossier(true, Optional.of(text("CANNOT-BE-HAD"))))
        .does(DIRECTOR, "2026-04-14T10:00", new FollowUpAction.Archive(RetentionClass.TEN_YEARS))
        .isIn(CaseState.ARCH);
  }

  @Test
  void aPlaceMayAskForFewerPapers() {
    failedWithoutATalk();
    running
        .under(
            CaseRules.builder()
                .from(Village.rules())
                .volume(new VolumeRule(List.of(Paper.CLOSING_REPORT), LegalBasis.ourDefault()))
                .build())
        .does(OFFICE, "2026-04-13T09:00", REVIEWED);
    assertTrue(running.it().isDossierComplete());
  }

  @Test
  void anOralAgreementNeedsNoRecordBesideItsSheet() {
    running
        .inMediation()
        .does(Village.ZOU_SELF, "2026-04-01T15:10", new IntakeAction.GiveConsent(ZOU))
        .does(Village.KAN_SELF, "2026-04-01T15:11", new IntakeAction.GiveConsent(KAN))
        .agreedOrally("2026-04-01T16:00");
    assertTrue(
        Volume.of(running.it(), Village.rules().volume()).missing().stream()
            .noneMatch(gap -> gap.paper() == Paper.MINUTES));
  }

  @Test
  void whoIsNotYetVisitedIsNamed() {
    running.inMediation().met().failed().visited(ZOU, "2026-04-11T09:00");
    assertEquals(
        List.of(
            new MissingPaper(Paper.TERMINATION_NOTICE, List.of(ZOU, KAN)),
            new MissingPaper(Paper.REVISIT_RECORD, List.of(KAN))),
        Volume.of(running.it(), Village.rules().volume()).missing());
  }

  @Test
  void theMediatorWhoProposedToCloseIsKeptAndIsOneOfTheCase() {
    running.inMediation().met().failed().told();
    running.visited(ZOU, "2026-04-11T09:00").visited(KAN, "2026-04-11T10:00");
    running.refuses(
        DIRECTOR,
        "2026-04-12T09:00",
        new FollowUpAction.Close(Optional.of(Village.SHAN)),
        SupervisionProblem.MEDIATOR_NOT_OF_CASE);
    running.refuses(
        DIRECTOR,
        "2026-04-12T09:00",
        new FollowUpAction.Close(),
        AftermathProblem.PROPOSER_MISSING);
    running.does(DIRECTOR, "2026-04-12T09:00", new FollowUpAction.Close(Optional.of(Village.QI)));
    assertEquals(Optional.of(Village.QI), running.it().closingProposedBy());
  }

  @Test
  void aCaseNobodyMediatesAnyMoreIsClosedByTheDirectorAlone() {
    running.inMediation().met().failed().told();
    running.visited(ZOU, "2026-04-11T09:00").visited(KAN, "2026-04-11T10:00");
    running
        .under(context -> context.engagedMediators(Set.of(Village.SHAN)))
        .does(DIRECTOR, "2026-04-12T09:00", new FollowUpAction.Close());
    assertEquals(CaseState.CLOSED, running.it().state());
    assertEquals(Optional.empty(), running.it().closingProposedBy());
  }

  @Test
  void aDirectorWhoMediatesAloneProposesAsTheMediatorAndDecides() {
    MediatorId ran = MediatorId.of("9901-RAN");
    Actor mediating =
        Actor.mediator(DIRECTOR.id(), Role.PRESIDING_MEDIATOR, Village.COMMITTEE, ran);
    running
        .under(context -> context.engagedMediators(Set.of(ran)))
        .registered()
        .informed()
        .accepted()
        .does(DIRECTOR, "2026-03-30T14:00", new MediationAction.Appoint(ran, true, true))
        .does(
            mediating,
            "2026-03-30T15:00",
            new EndingAction.EndUnsuited(EndingGround.CRIME, Village.text("WHY")))
        .does(
            DIRECTOR,
            "2026-04-10T09:30",
            new EndingAction.GiveRoutes(List.of(ZOU, KAN), List.of(Route.LITIGATION)));
    running
        .does(
            DIRECTOR, "2026-04-11T09:00", new FollowUpAction.DoRevisit(ZOU, Village.text("VISIT")))
        .does(
            DIRECTOR, "2026-04-11T10:00", new FollowUpAction.DoRevisit(KAN, Village.text("VISIT")));
    running.refuses(
        DIRECTOR,
        "2026-04-12T09:00",
        new FollowUpAction.Close(),
        AftermathProblem.PROPOSER_MISSING);
    running.does(DIRECTOR, "2026-04-12T09:00", new FollowUpAction.Close(Optional.of(ran)));
  }

  @Test
  void whereSomebodyPresidesThatOneProposesToClose() {
    running
        .inMediation()
        .does(DIRECTOR, "2026-04-01T15:10", new MediationAction.Appoint(Village.SHAN, true, true))
        .met()
        .does(
            Actor.mediator(
                Village.OTHER_MEDIATOR.id(),
                Role.PRESIDING_MEDIATOR,
                Village.COMMITTEE,
                Village.SHAN),
            "2026-04-10T09:00",
            new EndingAction.EndNotAgreed(EndReason.TOO_FAR_APART))
        .does(
            DIRECTOR,
            "2026-04-10T09:30",
            new EndingAction.GiveRoutes(List.of(ZOU, KAN), List.of(Route.LITIGATION)));
    running.visited(ZOU, "2026-04-11T09:00").visited(KAN, "2026-04-11T10:00");
    running.refuses(
        DIRECTOR,
        "2026-04-12T09:00",
        new FollowUpAction.Close(Optional.of(Village.QI)),
        AftermathProblem.PROPOSER_NOT_PRESIDING);
    running.does(DIRECTOR, "2026-04-12T09:00", new FollowUpAction.Close(Optional.of(Village.SHAN)));
  }

  @Test
  void aPaperNamesWhomItIsAbout() {
    running
        .registered()
        .informed()
        .does(MEDIATOR, "2026-03-30T10:20", PartySamples.child(KAN))
        .does(
            MEDIATOR,
            "2026-03-30T10:30",
            new IntakeAction.RegisterAgent(
                ZOU,
                Village.AGENT_TOKEN,
                List.of(AgentPower.APPEAR),
                text("AUTHORITY"),
                Optional.empty()));
    assertEquals(List.of(List.of(KAN), List.of(ZOU)), parties(running, Paper.AUTHORITY));
    Running tried =
        Samples.in(CaseState.FAIL)
            .told()
            .does(MEDIATOR, "2026-04-20T09:00", new FollowUpAction.RevisitAttempt(KAN));
    assertEquals(List.of(List.of(KAN)), parties(tried, Paper.REVISIT_RECORD));
  }

  private static List<List<PartyNumber>> parties(Running running, Paper kind) {
    return Volume.of(running.it(), Village.rules().volume()).papers().stream()
        .filter(paper -> paper.paper() == kind)
        .map(VolumePaper::parties)
        .toList();
  }
}
