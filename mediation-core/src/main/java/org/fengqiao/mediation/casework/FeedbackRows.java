package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.calendar.ClockEffect;
import org.fengqiao.mediation.casework.followup.SocialInquiry;
import org.fengqiao.mediation.casework.handover.Organ;
import org.fengqiao.mediation.casework.handover.OrganPaper;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.party.PartyNumber;

/** The rows by which others are told how a case ended. */
final class FeedbackRows {

  /** What a court gets back: papers of the parties, and what both have said is undisputed. */
  private static final Set<OrganPaper> FOR_COURT =
      EnumSet.of(OrganPaper.PARTICULARS, OrganPaper.PARTY_PAPERS, OrganPaper.UNDISPUTED_FACTS);

  /** Who has handed the dispute on, so that there is somebody to tell. */
  private static final Set<CaseSource> TOLD =
      EnumSet.of(
          CaseSource.POLICE_GUIDED,
          CaseSource.HOTLINE,
          CaseSource.PETITION,
          CaseSource.PARTY_COMMITTEE,
          CaseSource.DEPARTMENT,
          CaseSource.ADMINISTRATIVE,
          CaseSource.COURT,
          CaseSource.ESCALATED);

  private static final Set<Organ> HANDLING =
      EnumSet.of(Organ.POLICE, Organ.PROCURATORATE, Organ.COURT);

  /** Who decides on community correction, as far as such a dispute can come to them (CCL 17). */
  private static final Set<Organ> DECIDING = EnumSet.of(Organ.COURT, Organ.POLICE);

  private static final LegalBasis INVITED = NationalCaseRules.invited("19, 21, 22, 26");

  private static final LegalBasis CORRECTION =
      LegalBasis.law("社区矫正法", "Community Correction Law", "2019", "9, 18");

  private FeedbackRows() {}

  static List<CaseRow<?>> rows() {
    return List.of(returnToCourt(), feedBack(), criminalSideNote());
  }

  private static CaseSource source(Attempt attempt) {
    return attempt.it().registered().source();
  }

  private static CaseRow<?> returnToCourt() {
    return CaseRow.of(ActionKind.RETURN_TO_COURT, FeedbackAction.ReturnToCourt.class)
        .from(CaseState.FAIL, CaseState.TERM)
        .earliest(CaseRow.Earliest.ENDING)
        .papers(Paper.RESULT_LETTER)
        .basis(INVITED)
        .guard(
            attempt -> {
              if (!attempt.isCourtChannel()) {
                attempt.report(FeedbackProblem.NOT_FROM_COURT, source(attempt));
              } else if (attempt.it().isReturnedToCourt()) {
                attempt.report(FeedbackProblem.TOLD_ALREADY);
              }
            },
            FeedbackProblem.NOT_FROM_COURT,
            FeedbackProblem.TOLD_ALREADY)
        .arguments((action, attempt) -> checkCourtPapers(action.papers(), attempt))
        .does(
            (action, attempt, effects) -> {
              effects.stop(ClockKind.FEEDBACK);
              effects.add(
                  new FeedbackEvent.ReturnedToCourt(
                      attempt.it().outcome().orElseThrow(),
                      attempt.it().endReason().orElseThrow(),
                      endedOn(attempt),
                      action.papers()));
            });
  }

  private static LocalDate endedOn(Attempt attempt) {
    return Optional.ofNullable(attempt.it().endedOn())
        .or(() -> Optional.ofNullable(attempt.it().agreedOn()))
        .orElseThrow();
  }

  private static void checkCourtPapers(List<OrganPaper> papers, Attempt attempt) {
    List<OrganPaper> others = papers.stream().filter(each -> !FOR_COURT.contains(each)).toList();
    if (!others.isEmpty()) {
      attempt.report(
          FeedbackProblem.PAPERS_STAY, "papers", others, FOR_COURT.stream().sorted().toList());
    }
    if (papers.contains(OrganPaper.UNDISPUTED_FACTS) && attempt.it().undisputed().isEmpty()) {
      attempt.report(FeedbackProblem.NO_UNDISPUTED_FACTS, "papers");
    }
  }

  private static CaseRow<?> feedBack() {
    return CaseRow.of(ActionKind.FEED_BACK, FeedbackAction.FeedBack.class)
        .from(CaseState.DECL, CaseState.AGR, CaseState.FAIL, CaseState.TERM, CaseState.CLOSED)
        .earliest(CaseRow.Earliest.ENDING)
        .papers(Paper.RESULT_LETTER)
        .basis(INVITED)
        .guard(
            attempt -> {
              if (!TOLD.contains(source(attempt))) {
                attempt.report(FeedbackProblem.NOBODY_TO_TELL, source(attempt));
              } else if (attempt.it().toldIn().equals(Optional.of(attempt.it().state()))) {
                attempt.report(FeedbackProblem.TOLD_ALREADY);
              }
            },
            FeedbackProblem.NOBODY_TO_TELL,
            FeedbackProblem.TOLD_ALREADY)
        .arguments(FeedbackRows::checkContent)
        .does(
            (action, attempt, effects) -> {
              effects.stop(ClockKind.FEEDBACK);
              effects.add(
                  new FeedbackEvent.ResultTold(
                      attempt.it().outcome().orElseThrow(),
                      endedOn(attempt),
                      attempt.it().summary().form(),
                      action.withContent()));
            });
  }

  /** Only a court that sent the case learns what was agreed, or whoever the parties allow to. */
  private static void checkContent(FeedbackAction.FeedBack action, Attempt attempt) {
    if (!action.withContent()) {
      return;
    }
    if (attempt.it().effectiveAgreements().isEmpty()) {
      attempt.report(FeedbackProblem.NO_CONTENT, "withContent");
    }
    if (!attempt.isCourtChannel()) {
      checkConsents(action.consented(), attempt);
    }
  }

  /** What was agreed is the affair of those who agreed on it; nobody else has a say in it. */
  private static void checkConsents(List<PartyNumber> consented, Attempt attempt) {
    List<PartyNumber> needed =
        attempt.it().effectiveAgreements().stream()
            .flatMap(agreement -> agreement.content().parties().stream())
            .distinct()
            .sorted()
            .toList();
    if (!consented.isEmpty()
        && !attempt.checkParties("consented", consented, Attempt.numbers(attempt.it().parties()))) {
      return;
    }
    List<PartyNumber> missing = CaseLists.those(needed, party -> !consented.contains(party));
    if (!missing.isEmpty()) {
      attempt.reportBecause(
          OrganRows.PERSONAL_DATA,
          FeedbackProblem.CONTENT_NEEDS_CONSENT,
          "consented",
          Attempt.values(missing));
    }
  }

  /**
   * Before a case is closed its source is told, where a rule says so, and before it is archived if
   * that is owed again; of a case handed over whoever has it now tells.
   */
  static void sourceIsTold(Attempt attempt) {
    MediationCase it = attempt.it();
    boolean handedOver =
        it.state() == CaseState.XFER
            || it.closingGround().equals(Optional.of(ClosingGround.HANDED_OVER));
    Optional.ofNullable(attempt.rules().handovers().feedback().get(source(attempt)))
        .filter(basis -> it.toldIn().isEmpty() && !handedOver)
        .ifPresent(
            basis -> attempt.reportBecause(basis, FeedbackProblem.FEEDBACK_OWED, source(attempt)));
  }

  private static CaseRow<?> criminalSideNote() {
    return CaseRow.of(ActionKind.CRIMINAL_SIDE_NOTE, FeedbackAction.CriminalSideNote.class)
        .from(CaseState.AGR, CaseState.CLOSED)
        .papers(Paper.RESULT_LETTER, Paper.INQUIRY_OPINION)
        .basis(LegalBasis.law("刑事诉讼法", "Criminal Procedure Law", "2018", "289"))
        .guard(
            attempt -> {
              if (attempt.it().effectiveAgreements().isEmpty()) {
                attempt.report(AgreementProblem.NO_AGREEMENT_IN_EFFECT);
              }
            },
            AgreementProblem.NO_AGREEMENT_IN_EFFECT)
        .arguments(
            (action, attempt) -> {
              if (!HANDLING.contains(action.organ())) {
                attempt.report(
                    FeedbackProblem.NOT_HANDLING,
                    "organ",
                    action.organ(),
                    HANDLING.stream().sorted().toList());
              }
              action
                  .term()
                  .filter(attempt.day()::isAfter)
                  .ifPresent(
                      last ->
                          attempt.report(
                              FeedbackProblem.TERM_IS_OVER, "term", last, attempt.day()));
              action.inquiry().ifPresent(inquiry -> checkInquiry(inquiry, attempt));
              if (action.inquiry().isEmpty()) {
                Guards.everybodyAgrees("consented", action.consented(), attempt);
              } else if (!action.consented().isEmpty()) {
                attempt.checkParties("consented", action.consented(), attempt.it().activeNumbers());
              }
            })
        .does(
            (action, attempt, effects) -> {
              effects.add(
                  new FeedbackEvent.SideNoteGiven(
                      action.organ(), action.request(), action.consented(), action.inquiry()));
              effects.stop(ClockKind.ORGAN_TERM);
              if (action.inquiry().flatMap(SocialInquiry::opinion).isEmpty()) {
                action
                    .term()
                    .ifPresent(
                        last ->
                            effects.startUntil(
                                ClockKind.ORGAN_TERM, Optional.empty(), last, ClockEffect.LATE));
              }
            });
  }

  /** The presiding mediator never inquires into a suspect. */
  private static void checkInquiry(SocialInquiry inquiry, Attempt attempt) {
    if (attempt.actor().role() != Role.JUDICIAL_OFFICE) {
      attempt.reportBecause(
          CORRECTION, FeedbackProblem.INQUIRY_NOT_YOURS, "inquiry", Role.JUDICIAL_OFFICE);
    }
    if (!DECIDING.contains(inquiry.commissionedBy())) {
      attempt.reportBecause(
          CORRECTION,
          FeedbackProblem.NOT_COMMISSIONED,
          "inquiry",
          inquiry.commissionedBy(),
          DECIDING.stream().sorted().toList());
    }
  }
}
