package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.Village.DIRECTOR;
import static org.fengqiao.mediation.casework.Village.KAN;
import static org.fengqiao.mediation.casework.Village.MEDIATOR;
import static org.fengqiao.mediation.casework.Village.PRESIDING;
import static org.fengqiao.mediation.casework.Village.ZOU;
import static org.fengqiao.mediation.casework.Village.ZOU_SELF;
import static org.fengqiao.mediation.casework.Village.day;
import static org.fengqiao.mediation.casework.Village.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.casework.enforce.NotaryStatus;
import org.fengqiao.mediation.casework.handover.GiveBackReason;
import org.fengqiao.mediation.casework.handover.Organ;
import org.fengqiao.mediation.casework.handover.OrganPaper;
import org.fengqiao.mediation.kernel.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is entered late keeps the order of what happened: no answer before its question. */
class DayOrderTest {

  private static Arguments of(
      String what, Running before, Actor actor, String first, CaseAction action) {
    return arguments(what, before, actor, day(first), action);
  }

  private static Running offered() {
    return Running.unregistered()
        .inMediation()
        .does(DIRECTOR, "2026-04-08T09:00", HandoverSamples.offer(HandoverSamples.TOWN));
  }

  private static Running sent() {
    return Running.unregistered()
        .inMediation()
        .does(DIRECTOR, "2026-04-08T09:00", HandoverSamples.send(Organ.POLICE, OrganPaper.MATTER));
  }

  private static Running suspected() {
    return Running.unregistered()
        .inMediation()
        .does(
            PRESIDING,
            "2026-04-08T09:00",
            new EndingAction.StopSham(ShamStep.SUSPECTED, Optional.of(text("FACTS"))));
  }

  private static Running guided() {
    return Running.unregistered()
        .inMediation()
        .met()
        .does(PRESIDING, "2026-04-08T08:00", new EndingAction.EndNotAgreed(EndReason.TOO_FAR_APART))
        .does(
            PRESIDING,
            "2026-04-10T09:00",
            new EndingAction.GiveRoutes(List.of(ZOU, KAN), List.of(Route.LITIGATION)));
  }

  private static Running asked(CaseAction action) {
    return EnforcementSamples.written().does(ZOU_SELF, "2026-04-21T09:00", action);
  }

  private static Stream<Arguments> answers() {
    Running appraised =
        Running.unregistered()
            .inMediation()
            .does(PRESIDING, "2026-04-08T09:00", PeriodSamples.action(ActionKind.START_APPRAISAL));
    EnforcementAction.ApplyNotary notary =
        new EnforcementAction.ApplyNotary(1, List.of(ZOU, KAN), true, Optional.of(text("SIGNED")));
    Actor receiver = HandoverSamples.TOWN_DIRECTOR;
    return Stream.of(
        of("offer taken", offered(), receiver, "2026-04-08", HandoverSamples.accept()),
        of("offer returned", offered(), receiver, "2026-04-08", HandoverSamples.giveBack()),
        of(
            "receipt of an organ",
            sent(),
            DIRECTOR,
            "2026-04-08",
            new HandoverAction.OrganReceipts(1, text("RECEIPT"))),
        of(
            "return by an organ",
            sent(),
            DIRECTOR,
            "2026-04-08",
            new HandoverAction.OrganReturns(1, GiveBackReason.OUT_OF_RANGE)),
        of(
            "decision on what looked feigned",
            suspected(),
            DIRECTOR,
            "2026-04-08",
            new EndingAction.StopSham(ShamStep.DISMISSED, Optional.empty())),
        of(
            "route followed",
            guided(),
            MEDIATOR,
            "2026-04-10",
            new EndingAction.FollowGuidance(
                ZOU, GuidanceResult.WENT, Optional.of(Route.LITIGATION))),
        of(
            "end of an appraisal",
            appraised,
            PRESIDING,
            "2026-04-08",
            PeriodSamples.action(ActionKind.END_APPRAISAL)),
        of(
            "application for confirmation of what is in effect",
            EnforcementSamples.written(),
            ZOU_SELF,
            "2026-04-07",
            EnforcementSamples.application()),
        of(
            "docketing",
            asked(EnforcementSamples.application()),
            MEDIATOR,
            "2026-04-21",
            EnforcementSamples.action(ActionKind.COURT_DOCKETS)),
        of(
            "notarisation of what is in effect",
            EnforcementSamples.written(),
            ZOU_SELF,
            "2026-04-07",
            notary),
        of(
            "decision of the notary",
            asked(notary),
            ZOU_SELF,
            "2026-04-21",
            new EnforcementAction.NotaryDecided(
                1, NotaryStatus.NOTARISED_ENFORCEABLE, Optional.of(text("PROMISE")), text("DEED"))),
        of(
            "request for arbitral review of what is in effect",
            WageReplay.after(12),
            WagePack.TOGETHER,
            "2025-11-18",
            new EnforcementAction.ApplyReview(1, WagePack.boundAndFirm(), text("REVIEW"))),
        of(
            "acceptance of an application for an order",
            asked(EnforcementSamples.order(1)),
            MEDIATOR,
            "2026-04-21",
            EnforcementSamples.action(ActionKind.COURT_TAKES_ORDER)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("answers")
  void anAnswerIsOfTheDayOfItsQuestionOrLater(
      String what, Running before, Actor actor, LocalDate first, CaseAction action) {
    assertEquals(
        List.of(CaseProblem.OCCURRED_TOO_EARLY),
        decide(before, actor, first.minusDays(1), first.plusDays(1), action).refusal().stream()
            .map(Problem::code)
            .toList());
    Decision sameDay = decide(before, actor, first, first.plusDays(1), action);
    assertFalse(sameDay.isRefused(), () -> sameDay.refusal().toString());
  }

  private static Decision decide(
      Running before, Actor actor, LocalDate day, LocalDate entered, CaseAction action) {
    CaseContext context =
        CaseContext.builder()
            .from(before.context(actor, entered + "T18:00"))
            .occurredOn(day)
            .occurredAt(Optional.empty())
            .build();
    return CaseWorkflow.decide(before.it(), action, context);
  }
}
