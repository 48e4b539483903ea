package org.fengqiao.mediation.casework;

import org.fengqiao.mediation.kernel.Coded;

/** The kinds of events a case is made of. The code is what a store keeps; it never changes. */
public enum EventKind implements Coded {
  /** {@link IntakeEvent.CaseRegistered}. */
  CASE_REGISTERED("CASE-REGISTERED"),
  /** {@link ReferralEvent.ReferralReceived}. */
  REFERRAL_RECEIVED("REFERRAL-RECEIVED"),
  /** {@link ReferralEvent.ReferralConfirmed}. */
  REFERRAL_CONFIRMED("REFERRAL-CONFIRMED"),
  /** {@link ReferralEvent.ReferralReturned}. */
  REFERRAL_RETURNED("REFERRAL-RETURNED"),
  /** {@link ReferralEvent.SupplementAsked}. */
  SUPPLEMENT_ASKED("SUPPLEMENT-ASKED"),
  /** {@link ReferralEvent.SupplementReceived}. */
  SUPPLEMENT_RECEIVED("SUPPLEMENT-RECEIVED"),
  /** {@link ReferralEvent.DeclineReviewed}. */
  DECLINE_REVIEWED("DECLINE-REVIEWED"),
  /** {@link IntakeEvent.PartyInformed}. */
  PARTY_INFORMED("PARTY-INFORMED"),
  /** {@link IntakeEvent.PartyConsented}. */
  PARTY_CONSENTED("PARTY-CONSENTED"),
  /** {@link IntakeEvent.AgentRegistered}. */
  AGENT_REGISTERED("AGENT-REGISTERED"),
  /** {@link IntakeEvent.ApplicationTakenOver}. */
  APPLICATION_TAKEN_OVER("APPLICATION-TAKEN-OVER"),
  /** {@link IntakeEvent.CaseAccepted}. */
  CASE_ACCEPTED("CASE-ACCEPTED"),
  /** {@link IntakeEvent.CaseDeclined}. */
  CASE_DECLINED("CASE-DECLINED"),
  /** {@link PartyEvent.CapacitySet}. */
  CAPACITY_SET("CAPACITY-SET"),
  /** {@link PartyEvent.SpokespersonsElected}. */
  SPOKESPERSONS_ELECTED("SPOKESPERSONS-ELECTED"),
  /** {@link PartyEvent.PartyAdded}. */
  PARTY_ADDED("PARTY-ADDED"),
  /** {@link PartyEvent.PartySubstituted}. */
  PARTY_SUBSTITUTED("PARTY-SUBSTITUTED"),
  /** {@link PartyEvent.CaseLinked}. */
  CASE_LINKED("CASE-LINKED"),
  /** {@link AppointmentEvent.MediatorChosen}. */
  MEDIATOR_CHOSEN("MEDIATOR-CHOSEN"),
  /** {@link AppointmentEvent.MediatorNotAccepted}. */
  MEDIATOR_NOT_ACCEPTED("MEDIATOR-NOT-ACCEPTED"),
  /** {@link AppointmentEvent.ConflictDisclosed}. */
  CONFLICT_DISCLOSED("CONFLICT-DISCLOSED"),
  /** {@link AppointmentEvent.ConflictWaived}. */
  CONFLICT_WAIVED("CONFLICT-WAIVED"),
  /** {@link AppointmentEvent.RecusalDecided}. */
  RECUSAL_DECIDED("RECUSAL-DECIDED"),
  /** {@link MediationEvent.RiskAssessed}. */
  RISK_ASSESSED("RISK-ASSESSED"),
  /** {@link RiskEvent.RiskLowered}. */
  RISK_LOWERED("RISK-LOWERED"),
  /** {@link RiskEvent.ComplexityFound}. */
  COMPLEXITY_FOUND("COMPLEXITY-FOUND"),
  /** {@link RiskEvent.ReportOwed}. */
  REPORT_OWED("REPORT-OWED"),
  /** {@link RiskEvent.ReportMade}. */
  REPORT_MADE("REPORT-MADE"),
  /** {@link RiskEvent.HarmFound}. */
  HARM_FOUND("HARM-FOUND"),
  /** {@link MediationEvent.PlanSet}. */
  PLAN_SET("PLAN-SET"),
  /** {@link MediationEvent.MediatorNamed}. */
  MEDIATOR_NAMED("MEDIATOR-NAMED"),
  /** {@link MediationEvent.MediationOpened}. */
  MEDIATION_OPENED("MEDIATION-OPENED"),
  /** {@link MediationEvent.SessionHeld}. */
  SESSION_HELD("SESSION-HELD"),
  /** {@link SessionEvent.HelperInvited}. */
  HELPER_INVITED("HELPER-INVITED"),
  /** {@link SessionEvent.SessionSummoned}. */
  SESSION_SUMMONED("SESSION-SUMMONED"),
  /** {@link SessionEvent.NoteAdded}. */
  NOTE_ADDED("NOTE-ADDED"),
  /** {@link SessionEvent.EvidenceListed}. */
  EVIDENCE_LISTED("EVIDENCE-LISTED"),
  /** {@link SessionEvent.UndisputedRecorded}. */
  UNDISPUTED_RECORDED("UNDISPUTED-RECORDED"),
  /** {@link SessionEvent.LawTalkGiven}. */
  LAW_TALK_GIVEN("LAW-TALK-GIVEN"),
  /** {@link SessionEvent.HelpProvided}. */
  HELP_PROVIDED("HELP-PROVIDED"),
  /** {@link PeriodEvent.AppraisalStarted}. */
  APPRAISAL_STARTED("APPRAISAL-STARTED"),
  /** {@link PeriodEvent.AppraisalEnded}. */
  APPRAISAL_ENDED("APPRAISAL-ENDED"),
  /** {@link PeriodEvent.ExtensionAgreed}. */
  EXTENSION_AGREED("EXTENSION-AGREED"),
  /** {@link AgreementEvent.AgreementDrafted}. */
  AGREEMENT_DRAFTED("AGREEMENT-DRAFTED"),
  /** {@link AgreementEvent.OralAgreementRecorded}. */
  ORAL_AGREEMENT_RECORDED("ORAL-AGREEMENT-RECORDED"),
  /** {@link AgreementEvent.PartySigned}. */
  PARTY_SIGNED("PARTY-SIGNED"),
  /** {@link AgreementEvent.MediatorSigned}. */
  MEDIATOR_SIGNED("MEDIATOR-SIGNED"),
  /** {@link AgreementEvent.PartnerSealed}. */
  PARTNER_SEALED("PARTNER-SEALED"),
  /** {@link AgreementEvent.AgreementSealed}. */
  AGREEMENT_SEALED("AGREEMENT-SEALED"),
  /** {@link AgreementEvent.AgreementFell}. */
  AGREEMENT_FELL("AGREEMENT-FELL"),
  /** {@link AgreementEvent.CopyDelivered}. */
  COPY_DELIVERED("COPY-DELIVERED"),
  /** {@link AgreementChangeEvent.PartFixed}. */
  PART_FIXED("PART-FIXED"),
  /** {@link AgreementChangeEvent.OralUpgraded}. */
  ORAL_UPGRADED("ORAL-UPGRADED"),
  /** {@link AgreementChangeEvent.SlipCorrected}. */
  SLIP_CORRECTED("SLIP-CORRECTED"),
  /** {@link AgreementChangeEvent.AgreementAnnulled}. */
  AGREEMENT_ANNULLED("AGREEMENT-ANNULLED"),
  /** {@link AgreementChangeEvent.RatificationAsked}. */
  RATIFICATION_ASKED("RATIFICATION-ASKED"),
  /** {@link AgreementChangeEvent.RatificationAnswered}. */
  RATIFICATION_ANSWERED("RATIFICATION-ANSWERED"),
  /** {@link AgreementChangeEvent.RenegotiationOpened}. */
  RENEGOTIATION_OPENED("RENEGOTIATION-OPENED"),
  /** {@link AgreementChangeEvent.LineReplaced}. */
  LINE_REPLACED("LINE-REPLACED"),
  /** {@link EndingEvent.PartyRefused}. */
  PARTY_REFUSED("PARTY-REFUSED"),
  /** {@link EndingEvent.ApplicationWithdrawn}. */
  APPLICATION_WITHDRAWN("APPLICATION-WITHDRAWN"),
  /** {@link EndingEvent.CaseEnded}. */
  CASE_ENDED("CASE-ENDED"),
  /** {@link EndingEvent.RoutesTold}. */
  ROUTES_TOLD("ROUTES-TOLD"),
  /** {@link EndingEvent.GroundNoted}. */
  GROUND_NOTED("GROUND-NOTED"),
  /** {@link EndingEvent.ShamSuspected}. */
  SHAM_SUSPECTED("SHAM-SUSPECTED"),
  /** {@link EndingEvent.ShamReviewed}. */
  SHAM_REVIEWED("SHAM-REVIEWED"),
  /** {@link EndingEvent.GuidanceFollowed}. */
  GUIDANCE_FOLLOWED("GUIDANCE-FOLLOWED"),
  /** {@link HandoverEvent.TransferOffered}. */
  TRANSFER_OFFERED("TRANSFER-OFFERED"),
  /** {@link HandoverEvent.CaseEscalated}. */
  CASE_ESCALATED("CASE-ESCALATED"),
  /** {@link HandoverEvent.TransferAccepted}. */
  TRANSFER_ACCEPTED("TRANSFER-ACCEPTED"),
  /** {@link HandoverEvent.TransferReturned}. */
  TRANSFER_RETURNED("TRANSFER-RETURNED"),
  /** {@link HandoverEvent.CommitteeInvited}. */
  COMMITTEE_INVITED("COMMITTEE-INVITED"),
  /** {@link HandoverEvent.CommitteeAnswered}. */
  COMMITTEE_ANSWERED("COMMITTEE-ANSWERED"),
  /** {@link HandoverEvent.OrganSent}. */
  ORGAN_SENT("ORGAN-SENT"),
  /** {@link HandoverEvent.OrganReceipted}. */
  ORGAN_RECEIPTED("ORGAN-RECEIPTED"),
  /** {@link HandoverEvent.OrganReturned}. */
  ORGAN_RETURNED("ORGAN-RETURNED"),
  /** {@link FeedbackEvent.ReturnedToCourt}. */
  RETURNED_TO_COURT("RETURNED-TO-COURT"),
  /** {@link FeedbackEvent.ResultTold}. */
  RESULT_TOLD("RESULT-TOLD"),
  /** {@link FeedbackEvent.SideNoteGiven}. */
  SIDE_NOTE_GIVEN("SIDE-NOTE-GIVEN"),
  /** {@link ConfirmationEvent.ConfirmationApplied}. */
  CONFIRMATION_APPLIED("CONFIRMATION-APPLIED"),
  /** {@link ConfirmationEvent.SupplementAsked}. */
  CONFIRMATION_SUPPLEMENT("CONFIRMATION-SUPPLEMENT"),
  /** {@link ConfirmationEvent.ConfirmationDocketed}. */
  CONFIRMATION_DOCKETED("CONFIRMATION-DOCKETED"),
  /** {@link ConfirmationEvent.ConfirmationNotAccepted}. */
  CONFIRMATION_NOT_ACCEPTED("CONFIRMATION-NOT-ACCEPTED"),
  /** {@link ConfirmationEvent.ConfirmationWithdrawn}. */
  CONFIRMATION_WITHDRAWN("CONFIRMATION-WITHDRAWN"),
  /** {@link ConfirmationEvent.AgreementRuledValid}. */
  RULED_VALID("RULED-VALID"),
  /** {@link ConfirmationEvent.AgreementRuledOut}. */
  RULED_REJECTED("RULED-REJECTED"),
  /** {@link ConfirmationEvent.RulingObjected}. */
  RULING_OBJECTED("RULING-OBJECTED"),
  /** {@link ConfirmationEvent.ObjectionSettled}. */
  RULING_OBJECTION_DECIDED("RULING-OBJECTION-DECIDED"),
  /** {@link EnforcementEvent.ReviewApplied}. */
  REVIEW_APPLIED("REVIEW-APPLIED"),
  /** {@link EnforcementEvent.ReviewSettled}. */
  REVIEW_DECIDED("REVIEW-DECIDED"),
  /** {@link EnforcementEvent.NotaryAsked}. */
  NOTARY_ASKED("NOTARY-ASKED"),
  /** {@link EnforcementEvent.NotarySettled}. */
  NOTARY_DECIDED("NOTARY-DECIDED"),
  /** {@link EnforcementEvent.OrderAsked}. */
  ORDER_APPLIED("ORDER-APPLIED"),
  /** {@link EnforcementEvent.OrderTaken}. */
  ORDER_TAKEN("ORDER-TAKEN"),
  /** {@link EnforcementEvent.OrderWasIssued}. */
  ORDER_ISSUED("ORDER-ISSUED"),
  /** {@link EnforcementEvent.OrderWasServed}. */
  ORDER_SERVED("ORDER-SERVED"),
  /** {@link EnforcementEvent.OrderObjected}. */
  ORDER_OBJECTED("ORDER-OBJECTED"),
  /** {@link EnforcementEvent.OrderRuled}. */
  ORDER_RULED("ORDER-RULED"),
  /** {@link EnforcementEvent.SuitDeclined}. */
  ORDER_SUIT_DECLINED("ORDER-SUIT-DECLINED"),
  /** {@link EnforcementEvent.EnforcementAsked}. */
  ENFORCEMENT_APPLIED("ENFORCEMENT-APPLIED"),
  /** {@link EnforcementEvent.LeniencyAsked}. */
  LENIENCY_ASKED("LENIENCY-ASKED"),
  /** {@link EnforcementEvent.LeniencySettled}. */
  LENIENCY_ANSWERED("LENIENCY-ANSWERED"),
  /** {@link FollowUpEvent.PerformanceRecorded}. */
  PERFORMANCE_RECORDED("PERFORMANCE-RECORDED"),
  /** {@link PerformanceEvent.PerformanceUrged}. */
  PERFORMANCE_URGED("PERFORMANCE-URGED"),
  /** {@link PerformanceEvent.AccelerationWaived}. */
  ACCELERATION_WAIVED("ACCELERATION-WAIVED"),
  /** {@link PerformanceEvent.ObligationLetGo}. */
  OBLIGATION_LET_GO("OBLIGATION-LET-GO"),
  /** {@link FollowUpEvent.RevisitDone}. */
  REVISIT_DONE("REVISIT-DONE"),
  /** {@link FollowUpEvent.RevisitTried}. */
  REVISIT_TRIED("REVISIT-TRIED"),
  /** {@link FollowUpEvent.RevisitDeclined}. */
  REVISIT_DECLINED("REVISIT-DECLINED"),
  /** {@link FollowUpEvent.VisitFindingMade}. */
  VISIT_FINDING("VISIT-FINDING"),
  /** {@link FollowUpEvent.CaseReopened}. */
  CASE_REOPENED("CASE-REOPENED"),
  /** {@link FollowUpEvent.PaperAnnexed}. */
  PAPER_ANNEXED("PAPER-ANNEXED"),
  /** {@link FollowUpEvent.CaseClosed}. */
  CASE_CLOSED("CASE-CLOSED"),
  /** {@link FollowUpEvent.DossierReviewed}. */
  DOSSIER_REVIEWED("DOSSIER-REVIEWED"),
  /** {@link FollowUpEvent.CaseArchived}. */
  CASE_ARCHIVED("CASE-ARCHIVED"),
  /** {@link RecordEvent.RecordCorrected}. */
  RECORD_CORRECTED("RECORD-CORRECTED"),
  /** {@link RecordEvent.DataRequested}. */
  DATA_REQUESTED("DATA-REQUESTED"),
  /** {@link RecordEvent.DataAnswered}. */
  DATA_ANSWERED("DATA-ANSWERED"),
  /** {@link RecordEvent.AnswerAppealed}. */
  ANSWER_APPEALED("ANSWER-APPEALED"),
  /** {@link RecordEvent.AppealDecided}. */
  APPEAL_DECIDED("APPEAL-DECIDED"),
  /** {@link RecordEvent.DataRestricted}. */
  DATA_RESTRICTED("DATA-RESTRICTED"),
  /** {@link RecordEvent.ErasureProposed}. */
  ERASURE_PROPOSED("ERASURE-PROPOSED"),
  /** {@link RecordEvent.ErasureDecided}. */
  ERASURE_DECIDED("ERASURE-DECIDED"),
  /** {@link RecordEvent.HoldSet}. */
  HOLD_SET("HOLD-SET"),
  /** {@link RecordEvent.HoldLifted}. */
  HOLD_LIFTED("HOLD-LIFTED"),
  /** {@link SupervisionEvent.SupervisionOpened}. */
  SUPERVISION_OPENED("SUPERVISION-OPENED"),
  /** {@link SupervisionEvent.SupervisionAnswered}. */
  SUPERVISION_ANSWERED("SUPERVISION-ANSWERED"),
  /** {@link SupervisionEvent.ComplaintMade}. */
  COMPLAINT_MADE("COMPLAINT-MADE"),
  /** {@link SupervisionEvent.ComplaintAnswered}. */
  COMPLAINT_ANSWERED("COMPLAINT-ANSWERED"),
  /** {@link SupervisionEvent.LookBackOpened}. */
  LOOKBACK_OPENED("LOOKBACK-OPENED"),
  /** {@link SupervisionEvent.PersonHeard}. */
  PERSON_HEARD("PERSON-HEARD"),
  /** {@link SupervisionEvent.FindingMade}. */
  FINDING_MADE("FINDING-MADE"),
  /** {@link SupervisionEvent.LookBackReported}. */
  LOOKBACK_REPORTED("LOOKBACK-REPORTED"),
  /** {@link SupervisionEvent.BadOutcomeRecorded}. */
  BAD_OUTCOME_RECORDED("BAD-OUTCOME-RECORDED"),
  /** {@link ClockEvent.ClockStarted}. */
  CLOCK_STARTED("CLOCK-STARTED"),
  /** {@link ClockEvent.ClockStopped}. */
  CLOCK_STOPPED("CLOCK-STOPPED"),
  /** {@link ClockEvent.ClockPaused}. */
  CLOCK_PAUSED("CLOCK-PAUSED"),
  /** {@link ClockEvent.ClockResumed}. */
  CLOCK_RESUMED("CLOCK-RESUMED"),
  /** {@link ClockEvent.ClockExtended}. */
  CLOCK_EXTENDED("CLOCK-EXTENDED"),
  /** {@link Withheld}; never stored. */
  WITHHELD("WITHHELD");

  private final String code;

  EventKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
