package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.Village.KAN;
import static org.fengqiao.mediation.casework.Village.ZOU;
import static org.fengqiao.mediation.casework.Village.text;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.casework.handover.Organ;
import org.fengqiao.mediation.casework.handover.OrganPaper;
import org.fengqiao.mediation.kernel.Fen;

/** One case for each reachable main state, one action of each kind, and somebody who may do it. */
final class Samples {

  /** Later than everything that happens in the sample cases. */
  static final String AFTERWARDS = "2026-06-01T09:00";

  private Samples() {}

  /** The cases. */
  static Map<CaseState, Running> cases() {
    Map<CaseState, Running> cases = new EnumMap<>(CaseState.class);
    cases.put(CaseState.NONE, Running.unregistered());
    cases.put(CaseState.REG, Running.unregistered().registered().informed());
    cases.put(CaseState.DECL, declined());
    cases.put(CaseState.ACC, Running.unregistered().registered().informed().accepted());
    cases.put(CaseState.MED, Running.unregistered().inMediation().met());
    cases.put(CaseState.AGR, agreed());
    cases.put(CaseState.FAIL, Running.unregistered().inMediation().met().failed());
    cases.put(CaseState.TERM, refused());
    cases.put(CaseState.XFER, handedOver());
    cases.put(CaseState.CLOSED, closed());
    cases.put(CaseState.ARCH, closed().archived("2026-05-20T09:00"));
    return cases;
  }

  static Running in(CaseState state) {
    return Optional.ofNullable(cases().get(state)).orElseThrow();
  }

  static Running declined() {
    return Running.unregistered()
        .registered()
        .does(
            Village.MEDIATOR,
            "2026-03-30T12:00",
            new IntakeAction.Decline(DeclineReason.SPECIAL_ORGAN, Optional.empty()));
  }

  static Running agreed() {
    return Running.unregistered()
        .inMediation()
        .met()
        .agreedOrally(
            "2026-04-02T09:00",
            ObligationTerms.money(KAN, ZOU, Fen.of(30_000), Village.day("2026-04-10")));
  }

  static Running refused() {
    return Running.unregistered()
        .inMediation()
        .does(Village.KAN_SELF, "2026-04-02T09:00", new EndingAction.Refuse(KAN));
  }

  static Running handedOver() {
    return Running.unregistered()
        .inMediation()
        .does(
            Village.DIRECTOR,
            "2026-04-02T09:00",
            HandoverSamples.send(Organ.POLICE, OrganPaper.MATTER))
        .does(
            Village.DIRECTOR,
            "2026-04-03T09:00",
            new HandoverAction.OrganReceipts(1, text("RECEIPT")));
  }

  static Running closed() {
    return agreed()
        .paid(Village.ZOU_SELF, "2026-04-10T12:00", 1, 30_000)
        .visited(ZOU, "2026-04-20T09:00")
        .visited(KAN, "2026-04-20T10:00")
        .closed("2026-04-21T09:00");
  }

  static CaseAction action(ActionKind kind) {
    return switch (kind) {
      case START_OWN_INITIATIVE -> Village.ownInitiative();
      case APPLY -> Village.application("NEIGHBOUR");
      case INFORM_PARTY -> new IntakeAction.InformParty(ZOU, "F10-2026");
      case GIVE_CONSENT -> new IntakeAction.GiveConsent(ZOU);
      case REGISTER_AGENT ->
          new IntakeAction.RegisterAgent(
              ZOU,
              Village.AGENT_TOKEN,
              List.of(AgentPower.APPEAR),
              text("AUTHORITY"),
              Optional.empty());
      case SET_CAPACITY,
          ELECT_SPOKESPERSONS,
          ADD_PARTY,
          SUBSTITUTE_PARTY,
          LINK_CASES,
          CHOOSE_MEDIATOR,
          NOT_ACCEPT_MEDIATOR,
          DISCLOSE,
          WAIVE_CONFLICT,
          DECIDE_RECUSAL ->
          PartySamples.action(kind);
      case RECEIVE_REFERRAL,
          CONFIRM_REFERRAL,
          RETURN_REFERRAL,
          ASK_SUPPLEMENT,
          REVIEW_DECLINE,
          OPEN_SUCCESSOR ->
          ReferralSamples.action(kind);
      case LOWER_RISK, REPORT_DANGER, REPORT_HARM -> RiskSamples.action(kind);
      case ACCEPT -> new IntakeAction.Accept();
      case DECLINE -> new IntakeAction.Decline(DeclineReason.NOT_CIVIL, Optional.empty());
      case WITHDRAW_APPLICATION -> new IntakeAction.WithdrawApplication(List.of(ZOU));
      case ASSESS_RISK -> new MediationAction.AssessRisk("RED", text("RISK"));
      case SET_PLAN -> new MediationAction.SetPlan(text("PLAN"), Optional.empty());
      case APPOINT -> new MediationAction.Appoint(Village.SHAN, false, true);
      case OPEN_MEDIATION -> new MediationAction.OpenMediation(false);
      case HOLD_JOINT -> new MediationAction.HoldJoint(List.of(ZOU, KAN), text("MINUTES"));
      case START_APPRAISAL, END_APPRAISAL, EXTEND -> PeriodSamples.action(kind);
      case INVITE_HELPER,
          SUMMON_SESSION,
          HOLD_SEPARATE,
          ADD_NOTE,
          INVESTIGATE,
          RECORD_UNDISPUTED,
          RECORD_LAW_TALK,
          PROVIDE_HELP,
          END_BY_APPLICANT,
          END_UNSUITED,
          END_IMPOSSIBLE,
          END_OTHER_ORGAN,
          STOP_SHAM,
          FOLLOW_GUIDANCE ->
          SessionSamples.action(kind);
      case DRAFT -> new AgreementAction.Draft(Village.terms());
      case RECORD_ORAL -> new AgreementAction.RecordOral(Village.terms(), List.of(ZOU, KAN));
      case SIGN -> new AgreementAction.Sign(1, ZOU, SigningManner.FINGERPRINT);
      case MEDIATOR_SIGN -> new AgreementAction.MediatorSign(1);
      case SEAL -> new AgreementAction.Seal(1, Optional.of("2026-17"));
      case REFUSE_TO_SIGN -> new AgreementAction.RefuseToSign(1, ZOU);
      case UPGRADE_ORAL,
          FIX_PART,
          CORRECT_CLERICAL,
          ANNUL,
          RATIFY,
          END_PARTLY,
          URGE,
          WAIVE_ACCELERATION,
          RENEGOTIATE,
          RELEASE_OR_SET_OFF ->
          AgreementSamples.action(kind);
      case DELIVER_COPY -> new AgreementAction.DeliverCopy(1, List.of(ZOU, KAN));
      case REFUSE -> new EndingAction.Refuse(ZOU);
      case REFUSE_SEVER -> new EndingAction.RefuseSever(ZOU);
      case END_NOT_AGREED -> new EndingAction.EndNotAgreed(EndReason.TOO_FAR_APART);
      case GIVE_ROUTES -> new EndingAction.GiveRoutes(List.of(ZOU, KAN), List.of(Route.LITIGATION));
      case PRECHECK,
          APPLY_CONFIRMATION,
          COURT_ASKS,
          COURT_DOCKETS,
          COURT_NOT_ACCEPTS,
          CONFIRMATION_WITHDRAWN,
          RULED_VALID,
          RULED_REJECTED,
          RULING_OBJECTION,
          ARBITRAL_REVIEW,
          NOTARISE,
          APPLY_PAYMENT_ORDER,
          COURT_TAKES_ORDER,
          ORDER_SERVED,
          ORDER_OBJECTED,
          APPLY_ENFORCEMENT,
          ASK_LENIENCY ->
          EnforcementSamples.action(kind);
      case REVISIT_FINDING, REOPEN, ANNEX_PAPER, RETURN_TO_COURT, FEED_BACK, CRIMINAL_SIDE_NOTE ->
          AftermathSamples.action(kind);
      case OFFER_TRANSFER, ESCALATE, ACCEPT_TRANSFER, RETURN_TRANSFER, JOIN_COMMITTEES, HAND_OVER ->
          HandoverSamples.action(kind);
      case RECORD_PERFORMANCE ->
          new FollowUpAction.RecordPerformance(
              1, Optional.of(Fen.of(100)), KAN, ZOU, PerformanceManner.AUTOMATIC, Optional.empty());
      case DO_REVISIT -> new FollowUpAction.DoRevisit(ZOU, text("VISIT"));
      case REVISIT_ATTEMPT -> new FollowUpAction.RevisitAttempt(ZOU);
      case REVISIT_DECLINED -> new FollowUpAction.RevisitDeclined(ZOU);
      case CLOSE -> new FollowUpAction.Close(Optional.of(Village.QI));
      case REVIEW_DOSSIER -> new FollowUpAction.ReviewDossier(true, Optional.empty());
      case CORRECT_RECORD,
          REQUEST_ACCESS,
          REQUEST_CORRECTION,
          REQUEST_ERASURE,
          RESTRICT,
          ERASE,
          SUPERVISE,
          ANSWER_SUPERVISION,
          COMPLAIN,
          OPEN_LOOKBACK,
          RECORD_BAD_OUTCOME,
          LEGAL_HOLD ->
          RecordSamples.action(kind);
      case ARCHIVE -> new FollowUpAction.Archive(RetentionClass.TEN_YEARS);
    };
  }

  static Actor actor(ActionKind kind) {
    return switch (kind) {
      case CHOOSE_MEDIATOR, NOT_ACCEPT_MEDIATOR, WAIVE_CONFLICT -> Village.ZOU_SELF;
      case DECIDE_RECUSAL, LOWER_RISK, CONFIRM_REFERRAL, RETURN_REFERRAL, REVIEW_DECLINE ->
          Village.DIRECTOR;
      case GIVE_CONSENT,
          WITHDRAW_APPLICATION,
          SIGN,
          REFUSE_TO_SIGN,
          END_BY_APPLICANT,
          REFUSE,
          REFUSE_SEVER,
          APPLY_CONFIRMATION,
          CONFIRMATION_WITHDRAWN,
          ARBITRAL_REVIEW,
          NOTARISE,
          APPLY_PAYMENT_ORDER,
          APPLY_ENFORCEMENT,
          ASK_LENIENCY,
          WAIVE_ACCELERATION,
          RELEASE_OR_SET_OFF,
          REVISIT_DECLINED ->
          Village.ZOU_SELF;
      case REOPEN, ANNEX_PAPER, RETURN_TO_COURT, FEED_BACK -> Village.DIRECTOR;
      case CRIMINAL_SIDE_NOTE -> Village.PRESIDING;
      case ACCEPT_TRANSFER, RETURN_TRANSFER -> HandoverSamples.TOWN_DIRECTOR;
      case OFFER_TRANSFER, ESCALATE, JOIN_COMMITTEES, HAND_OVER -> Village.DIRECTOR;
      case APPOINT, SEAL, CLOSE, REVIEW_DOSSIER, ARCHIVE, DELIVER_COPY -> Village.DIRECTOR;
      case SET_PLAN,
          START_APPRAISAL,
          END_APPRAISAL,
          EXTEND,
          RECORD_UNDISPUTED,
          END_NOT_AGREED,
          END_UNSUITED,
          END_IMPOSSIBLE,
          STOP_SHAM,
          END_PARTLY,
          GIVE_ROUTES ->
          Village.PRESIDING;
      case CORRECT_RECORD,
          REQUEST_ACCESS,
          REQUEST_CORRECTION,
          REQUEST_ERASURE,
          RESTRICT,
          ERASE,
          SUPERVISE,
          ANSWER_SUPERVISION,
          COMPLAIN,
          OPEN_LOOKBACK,
          RECORD_BAD_OUTCOME,
          LEGAL_HOLD ->
          RecordSamples.actor(kind);
      default -> Village.MEDIATOR;
    };
  }
}
