package org.fengqiao.mediation.casework;

/**
 * What somebody wants to do in a case. Whether it may be done is decided by {@link
 * CaseWorkflow#decide}; what then happened are {@link CaseEvent}s.
 */
public sealed interface CaseAction
    permits IntakeAction,
        MediationAction,
        SessionAction,
        PeriodAction,
        PartyAction,
        ReferralAction,
        RegisteringAction,
        RiskAction,
        AppointmentAction,
        AgreementAction,
        AgreementChangeAction,
        EndingAction,
        HandoverAction,
        FeedbackAction,
        PerformanceAction,
        FollowUpAction,
        ConfirmationAction,
        EnforcementAction,
        RecordAction,
        SupervisionAction {

  /** Returns the row of the workflow table it belongs to. */
  ActionKind kind();
}
