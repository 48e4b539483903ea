package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.casework.handover.Organ;
import org.fengqiao.mediation.casework.handover.OrganGround;
import org.fengqiao.mediation.casework.handover.OrganHandover;
import org.fengqiao.mediation.casework.handover.OrganPaper;
import org.fengqiao.mediation.kernel.LegalBasis;

/** The row that hands a case to an organ outside people's mediation (T75). */
final class OrganRows {

  /** Going to court or arbitration is the parties' own step, to which they are guided. */
  private static final Set<Organ> GUIDED_TO = EnumSet.of(Organ.COURT, Organ.ARBITRATION);

  /** What an organ may have without anybody's consent: what it needs to act at all. */
  private static final Set<OrganPaper> BY_DUTY =
      EnumSet.of(OrganPaper.PARTICULARS, OrganPaper.MATTER, OrganPaper.RISK_REPORT);

  static final LegalBasis PERSONAL_DATA =
      LegalBasis.law("个人信息保护法", "Personal Information Protection Law", "2021", "13, 23");

  private OrganRows() {}

  static List<CaseRow<?>> rows() {
    return List.of(handOver());
  }

  private static CaseRow<?> handOver() {
    return CaseRow.of(ActionKind.HAND_OVER, HandoverAction.HandOver.class)
        .from(HandoverRows.UNDER_WAY)
        .to(CaseState.XFER)
        .orTo(CaseState.AGR)
        .papers(Paper.HANDOVER_SHEET)
        .basis(PERSONAL_DATA)
        .guard(OrganRows::maySend, CaseProblem.PERIOD_EXPIRED)
        .arguments(
            (action, attempt) -> {
              if (action instanceof HandoverAction.SendToOrgan send) {
                checkSending(send, attempt);
              } else if (action instanceof HandoverAction.OrganReceipts receipts) {
                checkPending(receipts.handover(), attempt);
              } else if (action instanceof HandoverAction.OrganReturns returns) {
                checkPending(returns.handover(), attempt);
              }
            })
        .does(
            (action, attempt, effects) -> {
              if (action instanceof HandoverAction.SendToOrgan send) {
                send(send, attempt, effects);
              } else if (action instanceof HandoverAction.OrganReceipts receipts) {
                HandoverRows.stopAnswer(clockOf(receipts.handover(), attempt), attempt, effects);
                effects.add(
                    new HandoverEvent.OrganReceipted(receipts.handover(), receipts.receipt()));
                effects.stop(ClockKind.ACCEPTANCE, ClockKind.REFERRAL_ANSWER);
                Endings.end(Outcome.TRANSFERRED, EndReason.OTHER_ORGAN, attempt, effects);
              } else if (action instanceof HandoverAction.OrganReturns returns) {
                HandoverRows.stopAnswer(clockOf(returns.handover(), attempt), attempt, effects);
                effects.add(new HandoverEvent.OrganReturned(returns.handover(), returns.reason()));
              }
            });
  }

  /**
   * Once a period has ended mediation (T45) an organ still answers what was sent before, and
   * nothing else is sent meanwhile.
   */
  private static void maySend(Attempt attempt) {
    if (pending(attempt).isEmpty()) {
      Guards.periodHasNotEnded(attempt);
    }
  }

  private static void checkSending(HandoverAction.SendToOrgan send, Attempt attempt) {
    if (GUIDED_TO.contains(send.organ())) {
      attempt.reportBecause(
          LegalBasis.mediationLaw("26"), HandoverProblem.GUIDANCE_INSTEAD, "organ", send.organ());
    }
    boolean over = attempt.then().endedPeriod().isPresent();
    pending(attempt).stream()
        .filter(sent -> over || sent.organ() == send.organ())
        .findFirst()
        .ifPresent(sent -> attempt.report(HandoverProblem.ORGAN_PENDING, "organ", sent.organ()));
    if (send.ground() == OrganGround.ASKED && send.request().isEmpty()) {
      attempt.report(CaseProblem.NOTHING_GIVEN, "request");
    }
    checkPapers(send, attempt);
  }

  private static void checkPapers(HandoverAction.SendToOrgan send, Attempt attempt) {
    if (send.papers().isEmpty()) {
      attempt.report(CaseProblem.NOTHING_GIVEN, "papers");
    }
    List<OrganPaper> delicate =
        send.papers().stream().filter(paper -> !BY_DUTY.contains(paper)).toList();
    if (send.consents().isEmpty()) {
      if (!delicate.isEmpty() && send.ground() != OrganGround.ASKED) {
        attempt.report(HandoverProblem.PAPERS_NEED_CONSENT, "papers", delicate);
      }
    } else {
      Guards.everybodyAgrees("consents", send.consents(), attempt);
    }
  }

  private static List<OrganHandover> pending(Attempt attempt) {
    return HandoverRows.track(attempt).organs().stream().filter(OrganHandover::isPending).toList();
  }

  private static void checkPending(int number, Attempt attempt) {
    List<Integer> waiting = pending(attempt).stream().map(OrganHandover::number).toList();
    if (!waiting.contains(number)) {
      attempt.report(HandoverProblem.UNKNOWN_HANDOVER, "handover", number, waiting);
      return;
    }
    LocalDate sentOn = HandoverRows.track(attempt).organ(number).orElseThrow().sentOn();
    if (attempt.day().isBefore(sentOn)) {
      attempt.report(CaseProblem.OCCURRED_TOO_EARLY, "occurredOn", attempt.day(), sentOn);
    }
  }

  private static Optional<Integer> clockOf(int handover, Attempt attempt) {
    return HandoverRows.track(attempt).organ(handover).flatMap(OrganHandover::clock);
  }

  private static void send(HandoverAction.SendToOrgan send, Attempt attempt, Effects effects) {
    effects.add(
        new HandoverEvent.OrganSent(
            HandoverRows.track(attempt).organs().size() + 1,
            send.organ(),
            send.ground(),
            send.papers(),
            send.consents(),
            send.request(),
            HandoverRows.startAnswer(attempt, effects),
            send.unit()));
  }
}
