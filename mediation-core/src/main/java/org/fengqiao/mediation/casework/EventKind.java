package org.fengqiao.mediation.casework;

import org.fengqiao.mediation.kernel.Coded;

/** The kinds of events a case is made of. The code is what a store keeps; it never changes. */
public enum EventKind implements Coded {
  /** {@link IntakeEvent.CaseRegistered}. */
  CASE_REGISTERED("CASE-REGISTERED", IntakeEvent.CaseRegistered.class),
  /** {@link ReferralEvent.ReferralReceived}. */
  REFERRAL_RECEIVED("REFERRAL-RECEIVED", ReferralEvent.ReferralReceived.class),
  /** {@link ReferralEvent.ReferralConfirmed}. */
  REFERRAL_CONFIRMED("REFERRAL-CONFIRMED", ReferralEvent.ReferralConfirmed.class),
  /** {@link ReferralEvent.ReferralReturned}. */
  REFERRAL_RETURNED("REFERRAL-RETURNED", ReferralEvent.ReferralReturned.class),
  /** {@link ReferralEvent.SupplementAsked}. */
  SUPPLEMENT_ASKED("SUPPLEMENT-ASKED", ReferralEvent.SupplementAsked.class),
  /** {@link ReferralEvent.SupplementReceived}. */
  SUPPLEMENT_RECEIVED("SUPPLEMENT-RECEIVED", ReferralEvent.SupplementReceived.class),
  /** {@link ReferralEvent.DeclineReviewed}. */
  DECLINE_REVIEWED("DECLINE-REVIEWED", ReferralEvent.DeclineReviewed.class),
  /** {@link IntakeEvent.PartyInformed}. */
  PARTY_INFORMED("PARTY-INFORMED", IntakeEvent.PartyInformed.class),
  /** {@link IntakeEvent.PartyConsented}. */
  PARTY_CONSENTED("PARTY-CONSENTED", IntakeEvent.PartyConsented.class),
  /** {@link IntakeEvent.AgentRegistered}. */
  AGENT_REGISTERED("AGENT-REGISTERED", IntakeEvent.AgentRegistered.class),
  /** {@link IntakeEvent.ApplicationTakenOver}. */
  APPLICATION_TAKEN_OVER("APPLICATION-TAKEN-OVER", IntakeEvent.ApplicationTakenOver.class),
  /** {@link IntakeEvent.CaseAccepted}. */
  CASE_ACCEPTED("CASE-ACCEPTED", IntakeEvent.CaseAccepted.class),
  /** {@link IntakeEvent.CaseDeclined}. */
  CASE_DECLINED("CASE-DECLINED", IntakeEvent.CaseDeclined.class),
  /** {@link PartyEvent.CapacitySet}. */
  CAPACITY_SET("CAPACITY-SET", PartyEvent.CapacitySet.class),
  /** {@link PartyEvent.SpokespersonsElected}. */
  SPOKESPERSONS_ELECTED("SPOKESPERSONS-ELECTED", PartyEvent.SpokespersonsElected.class),
  /** {@link PartyEvent.PartyAdded}. */
  PARTY_ADDED("PARTY-ADDED", PartyEvent.PartyAdded.class),
  /** {@link PartyEvent.PartySubstituted}. */
  PARTY_SUBSTITUTED("PARTY-SUBSTITUTED", PartyEvent.PartySubstituted.class),
  /** {@link PartyEvent.PaperSigned}. */
  PAPER_SIGNED("PAPER-SIGNED", PartyEvent.PaperSigned.class),
  /** {@link PartyEvent.CaseLinked}. */
  CASE_LINKED("CASE-LINKED", PartyEvent.CaseLinked.class),
  /** {@link AppointmentEvent.MediatorChosen}. */
  MEDIATOR_CHOSEN("MEDIATOR-CHOSEN", AppointmentEvent.MediatorChosen.class),
  /** {@link AppointmentEvent.MediatorNotAccepted}. */
  MEDIATOR_NOT_ACCEPTED("MEDIATOR-NOT-ACCEPTED", AppointmentEvent.MediatorNotAccepted.class),
  /** {@link AppointmentEvent.ConflictDisclosed}. */
  CONFLICT_DISCLOSED("CONFLICT-DISCLOSED", AppointmentEvent.ConflictDisclosed.class),
  /** {@link AppointmentEvent.ConflictWaived}. */
  CONFLICT_WAIVED("CONFLICT-WAIVED", AppointmentEvent.ConflictWaived.class),
  /** {@link AppointmentEvent.RecusalDecided}. */
  RECUSAL_DECIDED("RECUSAL-DECIDED", AppointmentEvent.RecusalDecided.class),
  /** {@link MediationEvent.RiskAssessed}. */
  RISK_ASSESSED("RISK-ASSESSED", MediationEvent.RiskAssessed.class),
  /** {@link RiskEvent.RiskLowered}. */
  RISK_LOWERED("RISK-LOWERED", RiskEvent.RiskLowered.class),
  /** {@link RiskEvent.ComplexityFound}. */
  COMPLEXITY_FOUND("COMPLEXITY-FOUND", RiskEvent.ComplexityFound.class),
  /** {@link RiskEvent.ReportOwed}. */
  REPORT_OWED("REPORT-OWED", RiskEvent.ReportOwed.class),
  /** {@link RiskEvent.ReportMade}. */
  REPORT_MADE("REPORT-MADE", RiskEvent.ReportMade.class),
  /** {@link RiskEvent.HarmFound}. */
  HARM_FOUND("HARM-FOUND", RiskEvent.HarmFound.class),
  /** {@link MediationEvent.PlanSet}. */
  PLAN_SET("PLAN-SET", MediationEvent.PlanSet.class),
  /** {@link MediationEvent.MediatorNamed}. */
  MEDIATOR_NAMED("MEDIATOR-NAMED", MediationEvent.MediatorNamed.class),
  /** {@link MediationEvent.MediationOpened}. */
  MEDIATION_OPENED("MEDIATION-OPENED", MediationEvent.MediationOpened.class),
  /** {@link MediationEvent.SessionHeld}. */
  SESSION_HELD("SESSION-HELD", MediationEvent.SessionHeld.class),
  /** {@link SessionEvent.HelperInvited}. */
  HELPER_INVITED("HELPER-INVITED", SessionEvent.HelperInvited.class),
  /** {@link SessionEvent.SessionSummoned}. */
  SESSION_SUMMONED("SESSION-SUMMONED", SessionEvent.SessionSummoned.class),
  /** {@link SessionEvent.NoteAdded}. */
  NOTE_ADDED("NOTE-ADDED", SessionEvent.NoteAdded.class),
  /** {@link SessionEvent.EvidenceListed}. */
  EVIDENCE_LISTED("EVIDENCE-LISTED", SessionEvent.EvidenceListed.class),
  /** {@link SessionEvent.UndisputedRecorded}. */
  UNDISPUTED_RECORDED("UNDISPUTED-RECORDED", SessionEvent.UndisputedRecorded.class),
  /** {@link SessionEvent.LawTalkGiven}. */
  LAW_TALK_GIVEN("LAW-TALK-GIVEN", SessionEvent.LawTalkGiven.class),
  /** {@link SessionEvent.HelpProvided}. */
  HELP_PROVIDED("HELP-PROVIDED", SessionEvent.HelpProvided.class),
  /** {@link PeriodEvent.AppraisalStarted}. */
  APPRAISAL_STARTED("APPRAISAL-STARTED", PeriodEvent.AppraisalStarted.class),
  /** {@link PeriodEvent.AppraisalEnded}. */
  APPRAISAL_ENDED("APPRAISAL-ENDED", PeriodEvent.AppraisalEnded.class),
  /** {@link PeriodEvent.ExtensionAgreed}. */
  EXTENSION_AGREED("EXTENSION-AGREED", PeriodEvent.ExtensionAgreed.class),
  /** {@link AgreementEvent.AgreementDrafted}. */
  AGREEMENT_DRAFTED("AGREEMENT-DRAFTED", AgreementEvent.AgreementDrafted.class),
  /** {@link AgreementEvent.OralAgreementRecorded}. */
  ORAL_AGREEMENT_RECORDED("ORAL-AGREEMENT-RECORDED", AgreementEvent.OralAgreementRecorded.class),
  /** {@link AgreementEvent.PartySigned}. */
  PARTY_SIGNED("PARTY-SIGNED", AgreementEvent.PartySigned.class),
  /** {@link AgreementEvent.MediatorSigned}. */
  MEDIATOR_SIGNED("MEDIATOR-SIGNED", AgreementEvent.MediatorSigned.class),
  /** {@link AgreementEvent.PartnerSealed}. */
  PARTNER_SEALED("PARTNER-SEALED", AgreementEvent.PartnerSealed.class),
  /** {@link AgreementEvent.AgreementSealed}. */
  AGREEMENT_SEALED("AGREEMENT-SEALED", AgreementEvent.AgreementSealed.class),
  /** {@link AgreementEvent.AgreementFell}. */
  AGREEMENT_FELL("AGREEMENT-FELL", AgreementEvent.AgreementFell.class),
  /** {@link AgreementEvent.CopyDelivered}. */
  COPY_DELIVERED("COPY-DELIVERED", AgreementEvent.CopyDelivered.class),
  /** {@link AgreementChangeEvent.PartFixed}. */
  PART_FIXED("PART-FIXED", AgreementChangeEvent.PartFixed.class),
  /** {@link AgreementChangeEvent.OralUpgraded}. */
  ORAL_UPGRADED("ORAL-UPGRADED", AgreementChangeEvent.OralUpgraded.class),
  /** {@link AgreementChangeEvent.SlipCorrected}. */
  SLIP_CORRECTED("SLIP-CORRECTED", AgreementChangeEvent.SlipCorrected.class),
  /** {@link AgreementChangeEvent.AgreementAnnulled}. */
  AGREEMENT_ANNULLED("AGREEMENT-ANNULLED", AgreementChangeEvent.AgreementAnnulled.class),
  /** {@link AgreementChangeEvent.RatificationAsked}. */
  RATIFICATION_ASKED("RATIFICATION-ASKED", AgreementChangeEvent.RatificationAsked.class),
  /** {@link AgreementChangeEvent.RatificationAnswered}. */
  RATIFICATION_ANSWERED("RATIFICATION-ANSWERED", AgreementChangeEvent.RatificationAnswered.class),
  /** {@link AgreementChangeEvent.RenegotiationOpened}. */
  RENEGOTIATION_OPENED("RENEGOTIATION-OPENED", AgreementChangeEvent.RenegotiationOpened.class),
  /** {@link AgreementChangeEvent.LineReplaced}. */
  LINE_REPLACED("LINE-REPLACED", AgreementChangeEvent.LineReplaced.class),
  /** {@link EndingEvent.PartyRefused}. */
  PARTY_REFUSED("PARTY-REFUSED", EndingEvent.PartyRefused.class),
  /** {@link EndingEvent.ApplicationWithdrawn}. */
  APPLICATION_WITHDRAWN("APPLICATION-WITHDRAWN", EndingEvent.ApplicationWithdrawn.class),
  /** {@link EndingEvent.CaseEnded}. */
  CASE_ENDED("CASE-ENDED", EndingEvent.CaseEnded.class),
  /** {@link EndingEvent.RoutesTold}. */
  ROUTES_TOLD("ROUTES-TOLD", EndingEvent.RoutesTold.class),
  /** {@link EndingEvent.GroundNoted}. */
  GROUND_NOTED("GROUND-NOTED", EndingEvent.GroundNoted.class),
  /** {@link EndingEvent.ShamSuspected}. */
  SHAM_SUSPECTED("SHAM-SUSPECTED", EndingEvent.ShamSuspected.class),
  /** {@link EndingEvent.ShamReviewed}. */
  SHAM_REVIEWED("SHAM-REVIEWED", EndingEvent.ShamReviewed.class),
  /** {@link EndingEvent.GuidanceFollowed}. */
  GUIDANCE_FOLLOWED("GUIDANCE-FOLLOWED", EndingEvent.GuidanceFollowed.class),
  /** {@link HandoverEvent.TransferOffered}. */
  TRANSFER_OFFERED("TRANSFER-OFFERED", HandoverEvent.TransferOffered.class),
  /** {@link HandoverEvent.CaseEscalated}. */
  CASE_ESCALATED("CASE-ESCALATED", HandoverEvent.CaseEscalated.class),
  /** {@link HandoverEvent.TransferAccepted}. */
  TRANSFER_ACCEPTED("TRANSFER-ACCEPTED", HandoverEvent.TransferAccepted.class),
  /** {@link HandoverEvent.TransferReturned}. */
  TRANSFER_RETURNED("TRANSFER-RETURNED", HandoverEvent.TransferReturned.class),
  /** {@link HandoverEvent.CommitteeInvited}. */
  COMMITTEE_INVITED("COMMITTEE-INVITED", HandoverEvent.CommitteeInvited.class),
  /** {@link HandoverEvent.CommitteeAnswered}. */
  COMMITTEE_ANSWERED("COMMITTEE-ANSWERED", HandoverEvent.CommitteeAnswered.class),
  /** {@link HandoverEvent.OrganSent}. */
  ORGAN_SENT("ORGAN-SENT", HandoverEvent.OrganSent.class),
  /** {@link HandoverEvent.OrganReceipted}. */
  ORGAN_RECEIPTED("ORGAN-RECEIPTED", HandoverEvent.OrganReceipted.class),
  /** {@link HandoverEvent.OrganReturned}. */
  ORGAN_RETURNED("ORGAN-RETURNED", HandoverEvent.OrganReturned.class),
  /** {@link FeedbackEvent.ReturnedToCourt}. */
  RETURNED_TO_COURT("RETURNED-TO-COURT", FeedbackEvent.ReturnedToCourt.class),
  /** {@link FeedbackEvent.ResultTold}. */
  RESULT_TOLD("RESULT-TOLD", FeedbackEvent.ResultTold.class),
  /** {@link FeedbackEvent.SideNoteGiven}. */
  SIDE_NOTE_GIVEN("SIDE-NOTE-GIVEN", FeedbackEvent.SideNoteGiven.class),
  /** {@link ConfirmationEvent.ConfirmationApplied}. */
  CONFIRMATION_APPLIED("CONFIRMATION-APPLIED", ConfirmationEvent.ConfirmationApplied.class),
  /** {@link ConfirmationEvent.SupplementAsked}. */
  CONFIRMATION_SUPPLEMENT("CONFIRMATION-SUPPLEMENT", ConfirmationEvent.SupplementAsked.class),
  /** {@link ConfirmationEvent.ConfirmationDocketed}. */
  CONFIRMATION_DOCKETED("CONFIRMATION-DOCKETED", ConfirmationEvent.ConfirmationDocketed.class),
  /** {@link ConfirmationEvent.ConfirmationNotAccepted}. */
  CONFIRMATION_NOT_ACCEPTED(
      "CONFIRMATION-NOT-ACCEPTED", ConfirmationEvent.ConfirmationNotAccepted.class),
  /** {@link ConfirmationEvent.ConfirmationWithdrawn}. */
  CONFIRMATION_WITHDRAWN("CONFIRMATION-WITHDRAWN", ConfirmationEvent.ConfirmationWithdrawn.class),
  /** {@link ConfirmationEvent.AgreementRuledValid}. */
  RULED_VALID("RULED-VALID", ConfirmationEvent.AgreementRuledValid.class),
  /** {@link ConfirmationEvent.AgreementRuledOut}. */
  RULED_REJECTED("RULED-REJECTED", ConfirmationEvent.AgreementRuledOut.class),
  /** {@link ConfirmationEvent.RulingObjected}. */
  RULING_OBJECTED("RULING-OBJECTED", ConfirmationEvent.RulingObjected.class),
  /** {@link ConfirmationEvent.ObjectionSettled}. */
  RULING_OBJECTION_DECIDED("RULING-OBJECTION-DECIDED", ConfirmationEvent.ObjectionSettled.class),
  /** {@link EnforcementEvent.ReviewApplied}. */
  REVIEW_APPLIED("REVIEW-APPLIED", EnforcementEvent.ReviewApplied.class),
  /** {@link EnforcementEvent.ReviewSettled}. */
  REVIEW_DECIDED("REVIEW-DECIDED", EnforcementEvent.ReviewSettled.class),
  /** {@link EnforcementEvent.NotaryAsked}. */
  NOTARY_ASKED("NOTARY-ASKED", EnforcementEvent.NotaryAsked.class),
  /** {@link EnforcementEvent.NotarySettled}. */
  NOTARY_DECIDED("NOTARY-DECIDED", EnforcementEvent.NotarySettled.class),
  /** {@link EnforcementEvent.OrderAsked}. */
  ORDER_APPLIED("ORDER-APPLIED", EnforcementEvent.OrderAsked.class),
  /** {@link EnforcementEvent.OrderTaken}. */
  ORDER_TAKEN("ORDER-TAKEN", EnforcementEvent.OrderTaken.class),
  /** {@link EnforcementEvent.OrderWasIssued}. */
  ORDER_ISSUED("ORDER-ISSUED", EnforcementEvent.OrderWasIssued.class),
  /** {@link EnforcementEvent.OrderWasServed}. */
  ORDER_SERVED("ORDER-SERVED", EnforcementEvent.OrderWasServed.class),
  /** {@link EnforcementEvent.OrderObjected}. */
  ORDER_OBJECTED("ORDER-OBJECTED", EnforcementEvent.OrderObjected.class),
  /** {@link EnforcementEvent.OrderRuled}. */
  ORDER_RULED("ORDER-RULED", EnforcementEvent.OrderRuled.class),
  /** {@link EnforcementEvent.SuitDeclined}. */
  ORDER_SUIT_DECLINED("ORDER-SUIT-DECLINED", EnforcementEvent.SuitDeclined.class),
  /** {@link EnforcementEvent.EnforcementAsked}. */
  ENFORCEMENT_APPLIED("ENFORCEMENT-APPLIED", EnforcementEvent.EnforcementAsked.class),
  /** {@link EnforcementEvent.LeniencyAsked}. */
  LENIENCY_ASKED("LENIENCY-ASKED", EnforcementEvent.LeniencyAsked.class),
  /** {@link EnforcementEvent.LeniencySettled}. */
  LENIENCY_ANSWERED("LENIENCY-ANSWERED", EnforcementEvent.LeniencySettled.class),
  /** {@link FollowUpEvent.PerformanceRecorded}. */
  PERFORMANCE_RECORDED("PERFORMANCE-RECORDED", FollowUpEvent.PerformanceRecorded.class),
  /** {@link PerformanceEvent.PerformanceUrged}. */
  PERFORMANCE_URGED("PERFORMANCE-URGED", PerformanceEvent.PerformanceUrged.class),
  /** {@link PerformanceEvent.AccelerationWaived}. */
  ACCELERATION_WAIVED("ACCELERATION-WAIVED", PerformanceEvent.AccelerationWaived.class),
  /** {@link PerformanceEvent.ObligationLetGo}. */
  OBLIGATION_LET_GO("OBLIGATION-LET-GO", PerformanceEvent.ObligationLetGo.class),
  /** {@link FollowUpEvent.RevisitDone}. */
  REVISIT_DONE("REVISIT-DONE", FollowUpEvent.RevisitDone.class),
  /** {@link FollowUpEvent.RevisitTried}. */
  REVISIT_TRIED("REVISIT-TRIED", FollowUpEvent.RevisitTried.class),
  /** {@link FollowUpEvent.RevisitDeclined}. */
  REVISIT_DECLINED("REVISIT-DECLINED", FollowUpEvent.RevisitDeclined.class),
  /** {@link FollowUpEvent.VisitFindingMade}. */
  VISIT_FINDING("VISIT-FINDING", FollowUpEvent.VisitFindingMade.class),
  /** {@link FollowUpEvent.CaseReopened}. */
  CASE_REOPENED("CASE-REOPENED", FollowUpEvent.CaseReopened.class),
  /** {@link FollowUpEvent.PaperAnnexed}. */
  PAPER_ANNEXED("PAPER-ANNEXED", FollowUpEvent.PaperAnnexed.class),
  /** {@link FollowUpEvent.CaseClosed}. */
  CASE_CLOSED("CASE-CLOSED", FollowUpEvent.CaseClosed.class),
  /** {@link FollowUpEvent.DossierReviewed}. */
  DOSSIER_REVIEWED("DOSSIER-REVIEWED", FollowUpEvent.DossierReviewed.class),
  /** {@link FollowUpEvent.CaseArchived}. */
  CASE_ARCHIVED("CASE-ARCHIVED", FollowUpEvent.CaseArchived.class),
  /** {@link RecordEvent.RecordCorrected}. */
  RECORD_CORRECTED("RECORD-CORRECTED", RecordEvent.RecordCorrected.class),
  /** {@link RecordEvent.DataRequested}. */
  DATA_REQUESTED("DATA-REQUESTED", RecordEvent.DataRequested.class),
  /** {@link RecordEvent.DataAnswered}. */
  DATA_ANSWERED("DATA-ANSWERED", RecordEvent.DataAnswered.class),
  /** {@link RecordEvent.AnswerAppealed}. */
  ANSWER_APPEALED("ANSWER-APPEALED", RecordEvent.AnswerAppealed.class),
  /** {@link RecordEvent.AppealDecided}. */
  APPEAL_DECIDED("APPEAL-DECIDED", RecordEvent.AppealDecided.class),
  /** {@link RecordEvent.DataRestricted}. */
  DATA_RESTRICTED("DATA-RESTRICTED", RecordEvent.DataRestricted.class),
  /** {@link RecordEvent.ErasureProposed}. */
  ERASURE_PROPOSED("ERASURE-PROPOSED", RecordEvent.ErasureProposed.class),
  /** {@link RecordEvent.ErasureDecided}. */
  ERASURE_DECIDED("ERASURE-DECIDED", RecordEvent.ErasureDecided.class),
  /** {@link RecordEvent.HoldSet}. */
  HOLD_SET("HOLD-SET", RecordEvent.HoldSet.class),
  /** {@link RecordEvent.HoldLifted}. */
  HOLD_LIFTED("HOLD-LIFTED", RecordEvent.HoldLifted.class),
  /** {@link SupervisionEvent.SupervisionOpened}. */
  SUPERVISION_OPENED("SUPERVISION-OPENED", SupervisionEvent.SupervisionOpened.class),
  /** {@link SupervisionEvent.SupervisionAnswered}. */
  SUPERVISION_ANSWERED("SUPERVISION-ANSWERED", SupervisionEvent.SupervisionAnswered.class),
  /** {@link SupervisionEvent.ComplaintMade}. */
  COMPLAINT_MADE("COMPLAINT-MADE", SupervisionEvent.ComplaintMade.class),
  /** {@link SupervisionEvent.ComplaintAnswered}. */
  COMPLAINT_ANSWERED("COMPLAINT-ANSWERED", SupervisionEvent.ComplaintAnswered.class),
  /** {@link SupervisionEvent.LookBackOpened}. */
  LOOKBACK_OPENED("LOOKBACK-OPENED", SupervisionEvent.LookBackOpened.class),
  /** {@link SupervisionEvent.PersonHeard}. */
  PERSON_HEARD("PERSON-HEARD", SupervisionEvent.PersonHeard.class),
  /** {@link SupervisionEvent.FindingMade}. */
  FINDING_MADE("FINDING-MADE", SupervisionEvent.FindingMade.class),
  /** {@link SupervisionEvent.LookBackReported}. */
  LOOKBACK_REPORTED("LOOKBACK-REPORTED", SupervisionEvent.LookBackReported.class),
  /** {@link SupervisionEvent.BadOutcomeRecorded}. */
  BAD_OUTCOME_RECORDED("BAD-OUTCOME-RECORDED", SupervisionEvent.BadOutcomeRecorded.class),
  /** {@link ClockEvent.ClockStarted}. */
  CLOCK_STARTED("CLOCK-STARTED", ClockEvent.ClockStarted.class),
  /** {@link ClockEvent.ClockStopped}. */
  CLOCK_STOPPED("CLOCK-STOPPED", ClockEvent.ClockStopped.class),
  /** {@link ClockEvent.ClockPaused}. */
  CLOCK_PAUSED("CLOCK-PAUSED", ClockEvent.ClockPaused.class),
  /** {@link ClockEvent.ClockResumed}. */
  CLOCK_RESUMED("CLOCK-RESUMED", ClockEvent.ClockResumed.class),
  /** {@link ClockEvent.ClockExtended}. */
  CLOCK_EXTENDED("CLOCK-EXTENDED", ClockEvent.ClockExtended.class),
  /** {@link Withheld}; never stored. */
  WITHHELD("WITHHELD", Withheld.class);

  private final String code;
  private final Class<? extends CaseEventBody> type;

  EventKind(String code, Class<? extends CaseEventBody> type) {
    this.code = code;
    this.type = type;
  }

  /** Returns what an event of this kind says. */
  Class<? extends CaseEventBody> type() {
    return type;
  }

  @Override
  public String code() {
    return code;
  }
}
