package org.fengqiao.mediation.casework;

/**
 * What happened, without who and when. Bodies carry tokens, codes, numbers, amounts and days only,
 * so that a journal can be kept when personal data must go. Days a clock ends on are computed when
 * the clock starts and stored here; no body is ever written because time has passed.
 */
public sealed interface CaseEventBody
    permits IntakeEvent,
        MediationEvent,
        SessionEvent,
        PeriodEvent,
        PartyEvent,
        ReferralEvent,
        RiskEvent,
        AppointmentEvent,
        AgreementEvent,
        AgreementChangeEvent,
        EndingEvent,
        HandoverEvent,
        FeedbackEvent,
        PerformanceEvent,
        FollowUpEvent,
        ClockEvent,
        ConfirmationEvent,
        EnforcementEvent,
        Withheld,
        RecordEvent,
        SupervisionEvent {

  /** Returns the kind, whose code a store keeps. */
  EventKind kind();
}
