package org.fengqiao.mediation.jdbi;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fengqiao.mediation.calendar.ClockEffect;
import org.fengqiao.mediation.casework.AgentPower;
import org.fengqiao.mediation.casework.AgreementChangeEvent;
import org.fengqiao.mediation.casework.AgreementContent;
import org.fengqiao.mediation.casework.AgreementEvent;
import org.fengqiao.mediation.casework.AgreementFlag;
import org.fengqiao.mediation.casework.AnnullingBody;
import org.fengqiao.mediation.casework.ApplicationForm;
import org.fengqiao.mediation.casework.AppointmentEvent;
import org.fengqiao.mediation.casework.AppointmentStatus;
import org.fengqiao.mediation.casework.AppraisalResult;
import org.fengqiao.mediation.casework.CapacityGround;
import org.fengqiao.mediation.casework.CaseEventBody;
import org.fengqiao.mediation.casework.CaseSource;
import org.fengqiao.mediation.casework.ClockEvent;
import org.fengqiao.mediation.casework.ClockKind;
import org.fengqiao.mediation.casework.ClosingGround;
import org.fengqiao.mediation.casework.Complexity;
import org.fengqiao.mediation.casework.ComplexityFinding;
import org.fengqiao.mediation.casework.ConsentManner;
import org.fengqiao.mediation.casework.CourtChannel;
import org.fengqiao.mediation.casework.CourtStage;
import org.fengqiao.mediation.casework.DeclineReason;
import org.fengqiao.mediation.casework.DueTerm;
import org.fengqiao.mediation.casework.Elsewhere;
import org.fengqiao.mediation.casework.EndReason;
import org.fengqiao.mediation.casework.EndingEvent;
import org.fengqiao.mediation.casework.EndingGround;
import org.fengqiao.mediation.casework.EvidenceSource;
import org.fengqiao.mediation.casework.FollowUpEvent;
import org.fengqiao.mediation.casework.ForceKind;
import org.fengqiao.mediation.casework.GreenField;
import org.fengqiao.mediation.casework.GuidanceResult;
import org.fengqiao.mediation.casework.HandlingForce;
import org.fengqiao.mediation.casework.HelpKind;
import org.fengqiao.mediation.casework.HelperRole;
import org.fengqiao.mediation.casework.IntakeEvent;
import org.fengqiao.mediation.casework.LegalCapacity;
import org.fengqiao.mediation.casework.LegalRepresentative;
import org.fengqiao.mediation.casework.LineDays;
import org.fengqiao.mediation.casework.LinkKind;
import org.fengqiao.mediation.casework.MediationEvent;
import org.fengqiao.mediation.casework.NormKind;
import org.fengqiao.mediation.casework.NoteAudience;
import org.fengqiao.mediation.casework.NoteKind;
import org.fengqiao.mediation.casework.Obligation;
import org.fengqiao.mediation.casework.ObligationKind;
import org.fengqiao.mediation.casework.ObligationNature;
import org.fengqiao.mediation.casework.ObligationTerms;
import org.fengqiao.mediation.casework.OpenItem;
import org.fengqiao.mediation.casework.OpenMatter;
import org.fengqiao.mediation.casework.OtherApplication;
import org.fengqiao.mediation.casework.Outcome;
import org.fengqiao.mediation.casework.PaperSigner;
import org.fengqiao.mediation.casework.PartyEvent;
import org.fengqiao.mediation.casework.PartySignature;
import org.fengqiao.mediation.casework.PauseReason;
import org.fengqiao.mediation.casework.PaymentChannel;
import org.fengqiao.mediation.casework.PerformanceEvent;
import org.fengqiao.mediation.casework.PerformanceManner;
import org.fengqiao.mediation.casework.PeriodEvent;
import org.fengqiao.mediation.casework.ReferralEvent;
import org.fengqiao.mediation.casework.ReferralForm;
import org.fengqiao.mediation.casework.ReferralLetter;
import org.fengqiao.mediation.casework.Registration;
import org.fengqiao.mediation.casework.ReleaseKind;
import org.fengqiao.mediation.casework.RepresentativeKind;
import org.fengqiao.mediation.casework.RetentionClass;
import org.fengqiao.mediation.casework.ReturnReason;
import org.fengqiao.mediation.casework.ReviewCause;
import org.fengqiao.mediation.casework.RiskEvent;
import org.fengqiao.mediation.casework.Route;
import org.fengqiao.mediation.casework.SessionChannel;
import org.fengqiao.mediation.casework.SessionEvent;
import org.fengqiao.mediation.casework.SessionKind;
import org.fengqiao.mediation.casework.SessionSetting;
import org.fengqiao.mediation.casework.SigningManner;
import org.fengqiao.mediation.casework.SubstitutionReason;
import org.fengqiao.mediation.casework.SupplementItem;
import org.fengqiao.mediation.casework.TieKind;
import org.fengqiao.mediation.casework.UrgeManner;
import org.fengqiao.mediation.casework.risk.HarmKind;
import org.fengqiao.mediation.casework.risk.ReportAddressee;
import org.fengqiao.mediation.casework.risk.ReportKind;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.kernel.LeadId;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.party.Party;
import org.fengqiao.mediation.party.PartyKind;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.Side;
import org.fengqiao.mediation.party.TextRef;
import org.fengqiao.mediation.region.RegionCode;

/** For every kind of event a body with everything in it and one with as little as possible. */
final class EventBodies {

  private static final RegionCode HOLDER_REGION = RegionCode.of("990101101000");
  private static final PartyNumber ONE = PartyNumber.of(1);
  private static final PartyNumber TWO = PartyNumber.of(2);
  private static final LocalDate DAY = LocalDate.of(2019, 3, 4);
  private static final TextRef TEXT = TextRef.of("9901-T1");
  private static final MediatorId MEDIATOR = MediatorId.of("9901-M1");

  private EventBodies() {}

  static List<CaseEventBody> all() {
    return Stream.of(own(), EnforcementBodies.all(), HandoverBodies.all(), RecordBodies.all())
        .flatMap(List::stream)
        .toList();
  }

  private static List<CaseEventBody> own() {
    return List.of(
        new IntakeEvent.CaseRegistered(fullRegistration(), HOLDER_REGION),
        new IntakeEvent.CaseRegistered(plainRegistration(), HOLDER_REGION),
        new IntakeEvent.CaseRegistered(
            plainRegistration(), HOLDER_REGION, Optional.of(ApplicationForm.ORAL_READ_BACK)),
        new IntakeEvent.PartyInformed(ONE),
        new IntakeEvent.PartyInformed(ONE, Optional.of("F10-2026")),
        new IntakeEvent.PartyConsented(TWO, ConsentManner.EXPRESS),
        new IntakeEvent.AgentRegistered(
            ONE,
            PersonRef.of("9901-P3"),
            List.of(AgentPower.DISPOSE, AgentPower.RECEIVE),
            TEXT,
            Optional.of(DAY)),
        new IntakeEvent.AgentRegistered(
            ONE, PersonRef.of("9901-P3"), List.of(), TEXT, Optional.empty()),
        new IntakeEvent.ApplicationTakenOver(
            List.of(ONE), new OtherApplication(List.of(TWO), TEXT)),
        new IntakeEvent.CaseAccepted(2, DAY, "F00D"),
        new IntakeEvent.CaseAccepted(
            1, DAY, "F00D", Optional.of(new Elsewhere(EndingGround.AUTHORITY, Optional.of(TEXT)))),
        new IntakeEvent.CaseDeclined(
            DeclineReason.OTHER_ORGAN_SEIZED,
            Optional.empty(),
            Optional.empty(),
            Optional.of(EndingGround.COURT)),
        new IntakeEvent.CaseDeclined(
            DeclineReason.NOT_CIVIL, Optional.of(TEXT), Optional.of(TEXT), Optional.empty()),
        new IntakeEvent.CaseDeclined(DeclineReason.NOT_CIVIL, Optional.empty()),
        new ReferralEvent.ReferralReceived(
            new ReferralLetter(
                ReferralForm.DELEGATED,
                OrganisationId.of("9901-O9"),
                TEXT,
                Optional.of(CourtChannel.PLATFORM),
                Optional.of(CourtStage.BEFORE_DOCKETING),
                List.of(ONE, TWO),
                true)),
        new ReferralEvent.ReferralReceived(
            new ReferralLetter(
                ReferralForm.OTHER_ORGAN,
                OrganisationId.of("9901-O9"),
                TEXT,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                false)),
        new ReferralEvent.ReferralConfirmed(),
        new ReferralEvent.ReferralReturned(ReturnReason.PARTY_REFUSED, Optional.of(TEXT)),
        new ReferralEvent.ReferralReturned(ReturnReason.CONFLICT, Optional.empty()),
        new ReferralEvent.SupplementAsked(
            List.of(SupplementItem.IDENTITY, SupplementItem.OTHER_SIDE)),
        new ReferralEvent.SupplementReceived(List.of(SupplementItem.OTHER_SIDE)),
        new ReferralEvent.DeclineReviewed(ReviewCause.SPOT_CHECK, true, TEXT),
        new PartyEvent.CapacitySet(
            ONE,
            LegalCapacity.LIMITED,
            CapacityGround.AGE,
            TEXT,
            Optional.of(
                new LegalRepresentative(
                    PersonRef.of("9901-P9"), RepresentativeKind.PARENT, TextRef.of("9901-T2")))),
        new PartyEvent.CapacitySet(
            ONE, LegalCapacity.FULL, CapacityGround.OWN_WORK, TEXT, Optional.empty()),
        new PartyEvent.SpokespersonsElected(List.of(ONE, TWO), List.of(TWO), TEXT),
        new PartyEvent.PartyAdded(
            new Party(PartyNumber.of(3), Side.TWO, PersonRef.of("9901-P3"), PartyKind.PERSON),
            TEXT),
        new PartyEvent.PartySubstituted(
            new Party(
                TWO,
                Side.TWO,
                PersonRef.of("9901-P4"),
                PartyKind.ORGANISATION,
                Optional.of(RegionCode.of("990101101201"))),
            SubstitutionReason.MERGER,
            TEXT),
        new PartyEvent.CaseLinked(CaseId.of("9901-C2"), LinkKind.SAME_DISPUTE),
        new AppointmentEvent.MediatorChosen(MEDIATOR, List.of(ONE, TWO)),
        new AppointmentEvent.MediatorNotAccepted(MEDIATOR, TWO),
        new AppointmentEvent.ConflictDisclosed(MEDIATOR, TieKind.KIN, TEXT),
        new AppointmentEvent.ConflictWaived(MEDIATOR, List.of(ONE)),
        new AppointmentEvent.RecusalDecided(MEDIATOR, true, Optional.of(TieKind.OTHER_TIE), TEXT),
        new AppointmentEvent.RecusalDecided(MEDIATOR, false, Optional.empty(), TEXT),
        new MediationEvent.RiskAssessed("YELLOW", TEXT),
        new MediationEvent.RiskAssessed("RED", TEXT, List.of("MASS", "PETITION")),
        new RiskEvent.RiskLowered("BLUE", TEXT),
        new RiskEvent.ReportOwed(
            1,
            ReportKind.DANGER,
            ReportAddressee.POLICE,
            Instant.parse("2019-03-04T02:50:00.123456Z"),
            DAY),
        new RiskEvent.ReportMade(
            1,
            ReportKind.DANGER,
            ReportAddressee.POLICE,
            Instant.parse("2019-03-04T02:00:00Z"),
            TEXT,
            Optional.of(TextRef.of("9901-T2"))),
        new RiskEvent.ReportMade(
            2,
            ReportKind.HARM,
            ReportAddressee.COMPETENT_DEPARTMENT,
            Instant.parse("2019-03-04T02:00:00Z"),
            TEXT,
            Optional.empty()),
        new RiskEvent.HarmFound(1, HarmKind.MINOR, true),
        new RiskEvent.ComplexityFound(new ComplexityFinding(Complexity.BACKLOG, TEXT)),
        new MediationEvent.PlanSet(TEXT, Optional.of(DAY)),
        new MediationEvent.PlanSet(TEXT, Optional.empty()),
        new MediationEvent.PlanSet(
            TEXT,
            Optional.of(DAY),
            Optional.of(new HandlingForce(ForceKind.TASK_FORCE, TEXT, TEXT))),
        new MediationEvent.MediatorNamed(MEDIATOR, true, AppointmentStatus.APPOINTED),
        new MediationEvent.MediationOpened(true),
        new MediationEvent.SessionHeld(SessionKind.JOINT, List.of(ONE, TWO), TEXT),
        new MediationEvent.SessionHeld(SessionKind.JOINT, List.of(), TEXT),
        new AgreementEvent.AgreementDrafted(1, fullContent()),
        new AgreementEvent.AgreementDrafted(
            2, new AgreementContent(List.of(), List.of(), TEXT, List.of())),
        new AgreementEvent.OralAgreementRecorded(3, fullContent(), DAY, true),
        new AgreementEvent.PartySigned(1, ONE, SigningManner.FINGERPRINT),
        new AgreementEvent.PartySigned(
            1,
            ONE,
            SigningManner.FINGERPRINT,
            Optional.empty(),
            Optional.of(PersonRef.of("9901-P4"))),
        new AgreementEvent.MediatorSigned(1, MEDIATOR),
        new AgreementEvent.PartnerSealed(1, OrganisationId.of("9901-C2"), Optional.empty()),
        new AgreementEvent.PartnerSealed(1, OrganisationId.of("9901-C2"), Optional.of(DAY)),
        new AgreementEvent.AgreementSealed(1, DAY, Optional.of("〔2019〕𠮷1号"), true),
        new AgreementEvent.AgreementSealed(1, DAY, Optional.empty(), false),
        new AgreementEvent.AgreementFell(1, Optional.of(TWO)),
        new AgreementEvent.AgreementFell(1, Optional.empty()),
        new AgreementEvent.CopyDelivered(1, List.of(ONE, TWO)),
        new AgreementEvent.AgreementDrafted(3, wholeContent()),
        new AgreementEvent.OralAgreementRecorded(3, wholeContent(), DAY, false, lineDays()),
        new AgreementEvent.PartySigned(
            1, TWO, SigningManner.SIGNATURE_AND_SEAL, Optional.of(PersonRef.of("9901-P3"))),
        new AgreementEvent.AgreementSealed(
            1, DAY, Optional.empty(), false, Optional.of(DAY), lineDays()),
        new AgreementChangeEvent.PartFixed(1, List.of(item())),
        new AgreementChangeEvent.OralUpgraded(
            1,
            List.of(
                new PartySignature(ONE, SigningManner.SIGNATURE),
                new PartySignature(TWO, SigningManner.SEAL, Optional.of(PersonRef.of("9901-P3")))),
            List.of(MEDIATOR),
            Optional.of("1"),
            Optional.empty(),
            List.of(),
            Optional.empty()),
        new AgreementChangeEvent.OralUpgraded(
            1,
            List.of(
                new PartySignature(ONE, SigningManner.SIGNATURE),
                new PartySignature(TWO, SigningManner.SEAL, Optional.of(PersonRef.of("9901-P3")))),
            List.of(MEDIATOR),
            Optional.of("1"),
            Optional.of(DAY),
            List.of(),
            Optional.empty()),
        new AgreementChangeEvent.OralUpgraded(
            1,
            List.of(new PartySignature(ONE, SigningManner.SIGNATURE)),
            List.of(MEDIATOR),
            Optional.empty(),
            Optional.of(DAY),
            List.of(OrganisationId.of("9901-O2")),
            Optional.empty()),
        new AgreementChangeEvent.OralUpgraded(
            1,
            List.of(new PartySignature(ONE, SigningManner.SIGNATURE)),
            List.of(MEDIATOR),
            Optional.empty(),
            Optional.of(DAY),
            List.of(),
            Optional.of(DAY)),
        new AgreementChangeEvent.OralUpgraded(
            1,
            List.of(
                new PartySignature(
                    ONE,
                    SigningManner.SIGNATURE,
                    Optional.empty(),
                    Optional.of(PersonRef.of("9901-P4")))),
            List.of(MEDIATOR),
            Optional.empty(),
            Optional.of(DAY),
            List.of(OrganisationId.of("9901-O2")),
            Optional.empty()),
        new AgreementChangeEvent.SlipCorrected(1, TEXT),
        new AgreementChangeEvent.AgreementAnnulled(1, AnnullingBody.COURT, TEXT, true),
        new AgreementChangeEvent.RatificationAsked(1, ONE, DAY, 4),
        new AgreementChangeEvent.RatificationAnswered(1, ONE, false, DAY),
        new AgreementChangeEvent.RenegotiationOpened(List.of(1, 2), List.of(ONE, TWO)),
        new AgreementChangeEvent.LineReplaced(2, 1, Fen.of(100)),
        new EndingEvent.PartyRefused(TWO, true),
        new PartyEvent.PaperSigned(List.of(new PaperSigner(TWO, PersonRef.of("9901-P3")))),
        new EndingEvent.ApplicationWithdrawn(List.of(ONE, TWO), Optional.of(TEXT)),
        new EndingEvent.ApplicationWithdrawn(List.of(ONE), Optional.empty()),
        new EndingEvent.CaseEnded(Outcome.NOT_AGREED, EndReason.TOO_FAR_APART),
        new EndingEvent.RoutesTold(
            List.of(ONE, TWO), List.of(Route.LITIGATION, Route.LABOUR_ARBITRATION), DAY),
        new FollowUpEvent.PerformanceRecorded(
            1,
            Optional.of(Fen.of(Long.MAX_VALUE)),
            TWO,
            ONE,
            PerformanceManner.AUTOMATIC,
            Optional.of(TEXT)),
        new FollowUpEvent.PerformanceRecorded(
            2, Optional.empty(), TWO, ONE, PerformanceManner.AUTOMATIC, Optional.empty()),
        new FollowUpEvent.PerformanceRecorded(
            3,
            Optional.of(Fen.of(5)),
            TWO,
            ONE,
            PerformanceManner.ENFORCED,
            Optional.empty(),
            PaymentChannel.AGENT,
            Optional.of(PersonRef.of("9901-P3"))),
        new PerformanceEvent.PerformanceUrged(TWO, UrgeManner.PHONE, TEXT),
        new PerformanceEvent.AccelerationWaived(List.of(1, 2)),
        new PerformanceEvent.ObligationLetGo(
            1, ReleaseKind.SET_OFF, Optional.of(Fen.of(7)), TEXT, Optional.of(TEXT)),
        new PerformanceEvent.ObligationLetGo(
            2, ReleaseKind.RELEASE, Optional.empty(), TEXT, Optional.empty()),
        new FollowUpEvent.RevisitDone(ONE, TEXT),
        new FollowUpEvent.RevisitDone(ONE, false, TEXT, Optional.of(TEXT)),
        new FollowUpEvent.RevisitTried(ONE, false),
        new FollowUpEvent.RevisitDeclined(ONE),
        new FollowUpEvent.CaseClosed(ClosingGround.PERFORMED),
        new FollowUpEvent.CaseClosed(
            ClosingGround.UNDER_WATCH, Optional.of(MediatorId.of("9901-M1"))),
        new FollowUpEvent.DossierReviewed(true, Optional.empty()),
        new FollowUpEvent.DossierReviewed(false, Optional.of(TEXT)),
        new FollowUpEvent.CaseArchived(RetentionClass.TEN_YEARS),
        new ClockEvent.ClockStarted(
            1,
            ClockKind.REVISIT,
            Optional.of(ONE),
            Optional.of(1),
            DAY,
            LocalDate.of(2999, 12, 31),
            ClockEffect.LATE,
            List.of(2998, 2999)),
        new ClockEvent.ClockStarted(
            2,
            ClockKind.MEDIATION,
            Optional.empty(),
            Optional.empty(),
            LocalDate.of(1900, 1, 1),
            DAY,
            ClockEffect.ENDS,
            List.of()),
        new ClockEvent.ClockStopped(1),
        new ClockEvent.ClockPaused(1, PauseReason.APPRAISAL),
        new ClockEvent.ClockResumed(1, PauseReason.SUCCESSION, DAY, List.of(2999)),
        new ClockEvent.ClockExtended(1, DAY, LocalDate.of(2999, 12, 31), List.of()),
        new PeriodEvent.AppraisalStarted(TEXT, TEXT, List.of(ONE, TWO), List.of(TWO)),
        new PeriodEvent.AppraisalEnded(AppraisalResult.OPINION, Optional.of(TEXT)),
        new PeriodEvent.AppraisalEnded(AppraisalResult.WITHDRAWN, Optional.empty()),
        new PeriodEvent.ExtensionAgreed(List.of(ONE, TWO), DAY),
        new MediationEvent.SessionHeld(
            SessionKind.SEPARATE,
            List.of(TWO),
            TEXT,
            new SessionSetting(SessionChannel.VIDEO, false)),
        new MediationEvent.SessionHeld(
            SessionKind.JOINT,
            List.of(ONE, TWO),
            TEXT,
            SessionSetting.onSite().withCredentialsShown()),
        new SessionEvent.HelperInvited(
            PersonRef.of("9901-P5"), HelperRole.LAWYER, List.of(ONE, TWO), true),
        new SessionEvent.SessionSummoned(
            1,
            SessionKind.JOINT,
            List.of(ONE, TWO),
            DAY,
            LocalTime.of(9, 30),
            SessionChannel.ON_SITE,
            Optional.of(TEXT)),
        new SessionEvent.SessionSummoned(
            2,
            SessionKind.SEPARATE,
            List.of(ONE),
            DAY,
            LocalTime.MIDNIGHT,
            SessionChannel.ONLINE,
            Optional.empty()),
        new SessionEvent.NoteAdded(1, NoteKind.CONCESSION, NoteAudience.of(Side.TWO), TEXT),
        new SessionEvent.NoteAdded(2, NoteKind.OTHER, NoteAudience.all(), TEXT),
        new SessionEvent.EvidenceListed(
            1, EvidenceSource.WITNESS, TEXT, NoteAudience.mediators(), TEXT),
        new SessionEvent.UndisputedRecorded(List.of(ONE, TWO), TEXT),
        new SessionEvent.LawTalkGiven(NormKind.CUSTOM, TEXT, List.of(ONE)),
        new SessionEvent.HelpProvided(
            ONE, HelpKind.INTERPRETER, Optional.of(PersonRef.of("9901-P6")), true),
        new SessionEvent.HelpProvided(ONE, HelpKind.READING_ALOUD, Optional.empty(), false),
        new EndingEvent.GroundNoted(EndingGround.UNREACHABLE, Optional.of(ONE), Optional.empty()),
        new EndingEvent.GroundNoted(
            EndingGround.CRIME, Optional.empty(), Optional.of(TEXT), Optional.of(TEXT)),
        new EndingEvent.ShamSuspected(TEXT, true),
        new EndingEvent.ShamReviewed(false),
        new EndingEvent.GuidanceFollowed(ONE, GuidanceResult.WENT, Optional.of(Route.LITIGATION)),
        new EndingEvent.GuidanceFollowed(ONE, GuidanceResult.NO_ANSWER, Optional.empty()));
  }

  private static Registration.Builder plain() {
    return Registration.builder()
        .source(CaseSource.OWN_INITIATIVE)
        .disputeType("OTHER")
        .place(RegionCode.of("990101101201"))
        .holder(OrganisationId.of("9901-O1"))
        .matter(TEXT);
  }

  private static Registration plainRegistration() {
    return plain().build();
  }

  private static Registration fullRegistration() {
    return plain()
        .source(CaseSource.APPLICATION)
        .disputeType("NEIGHBOUR")
        .lead(LeadId.of("9901-L1"))
        .arisenOn(DAY)
        .divisible(true)
        .divisibleBecause(TextRef.of("9901-T3"))
        .greenChannel(GreenField.LABOUR)
        .complexity(Complexity.MAJOR)
        .predecessor(CaseId.of("9901-C9"))
        .addParties(
            new Party(ONE, Side.ONE, PersonRef.of("9901-P1"), PartyKind.PERSON),
            new Party(TWO, Side.TWO, PersonRef.of("9901-P2"), PartyKind.ORGANISATION))
        .addApplicants(ONE)
        .build();
  }

  private static AgreementContent fullContent() {
    return new AgreementContent(
        List.of(ONE, TWO),
        List.of(
            new Obligation(1, ObligationTerms.money(TWO, ONE, Fen.of(120_000), DAY)),
            new Obligation(2, ObligationTerms.act(ONE, TWO, TEXT, DAY))),
        TEXT,
        List.of(AgreementFlag.PAYMENT));
  }

  private static List<LineDays> lineDays() {
    return List.of(new LineDays(1, DAY, Optional.of(DAY), Optional.of(DAY), List.of(2999)));
  }

  private static OpenItem item() {
    return new OpenItem(
        1, 1, new OpenMatter(TEXT, List.of(ONE, TWO), Optional.of(Fen.of(330_000))));
  }

  private static AgreementContent wholeContent() {
    ObligationTerms wages =
        ObligationTerms.money(TWO, ONE, Fen.of(500), new DueTerm.PayDay(DAY))
            .of(ObligationNature.WAGES);
    ObligationTerms joint =
        ObligationTerms.builder()
            .addDebtors(ONE, TWO)
            .creditor(PartyNumber.of(3))
            .addGuarantors(PartyNumber.of(4))
            .kind(ObligationKind.THING)
            .due(new DueTerm.WithinDays(10))
            .what(TEXT)
            .how(TEXT)
            .build();
    return new AgreementContent(
        List.of(ONE, TWO),
        List.of(new Obligation(4, 3, DAY, wages), new Obligation(5, 5, DAY, joint)),
        TEXT,
        List.of(AgreementFlag.PAYMENT, AgreementFlag.ELECTRONIC),
        List.of(1),
        List.of(item()),
        Optional.of(10),
        List.of(1, 2));
  }
}
