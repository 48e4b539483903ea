package org.fengqiao.mediation.casework;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.mediation.calendar.ClockEffect;
import org.fengqiao.mediation.calendar.Period;
import org.fengqiao.mediation.calendar.Roll;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.kernel.Certainty;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.LocalText;

/** The rule sets that come with the library. */
final class NationalCaseRules {

  private NationalCaseRules() {}

  static CaseRules minimal() {
    return law("minimal-1")
        .periods(lawPeriods().build())
        .revisits(revisits(RevisitPopulation.AGREED))
        .closing(new ClosingRule(false, false, LegalBasis.ourDefault()))
        .build();
  }

  static CaseRules national() {
    return law("national-1")
        .periods(
            lawPeriods()
                .acceptance(
                    new ClockRule(
                        ClockKind.ACCEPTANCE,
                        Period.workingDays(3),
                        Roll.NONE,
                        ClockEffect.LATE,
                        LegalBasis.ourDefault()))
                .mediation(
                    new ClockRule(
                        ClockKind.MEDIATION,
                        Period.months(1),
                        Roll.FORWARD,
                        ClockEffect.LATE,
                        ministryRule("33")))
                .feedback(answer(ClockKind.FEEDBACK, 5))
                .filing(
                    new ClockRule(
                        ClockKind.FILING,
                        Period.calendarDays(30),
                        Roll.FORWARD,
                        ClockEffect.LATE,
                        LegalBasis.ourDefault()))
                .build())
        .revisits(revisits(RevisitPopulation.AGREED_AND_FAILED))
        .closing(new ClosingRule(true, true, LegalBasis.ourDefault()))
        .build();
  }

  private static CaseRules.Builder law(String fingerprint) {
    LegalBasis labour =
        law("劳动争议调解仲裁法", "Labour Dispute Mediation and Arbitration Law", "2007", "14");
    return CaseRules.builder()
        .fingerprint(fingerprint)
        .putPaperRequired("LABOUR", labour)
        .putPaperRequired("MIGRANT-WAGES", labour)
        .putPaperRequired(
            "LAND-CONTRACT",
            law(
                "农村土地承包经营纠纷调解仲裁法",
                "Rural Land Contract Dispute Mediation and Arbitration Law",
                "2009",
                "10"))
        .putPaperRequired("MEDICAL", medical("39"))
        .putOptIn("MEDICAL", medical("31"));
  }

  private static CasePeriods.Builder lawPeriods() {
    ClockRule wait =
        new ClockRule(
            ClockKind.LABOUR_WAIT,
            Period.calendarDays(15),
            Roll.FORWARD,
            ClockEffect.OPENS,
            law("劳动争议调解仲裁法", "Labour Dispute Mediation and Arbitration Law", "2007", "14"));
    ClockRule review =
        new ClockRule(
            ClockKind.ARBITRAL_REVIEW,
            Period.calendarDays(15),
            Roll.FORWARD,
            ClockEffect.LOST,
            law("劳动人事争议仲裁办案规则", "Labour Arbitration Case Rules", "2017", "74"));
    return CasePeriods.builder()
        .putMediationByType(
            "MEDICAL",
            new ClockRule(
                ClockKind.MEDICAL,
                Period.workingDays(30),
                Roll.NONE,
                ClockEffect.ENDS,
                medical("38")))
        .putWaitByType("LABOUR", wait)
        .putWaitByType("MIGRANT-WAGES", wait)
        .confirmation(
            new ClockRule(
                ClockKind.CONFIRMATION,
                Period.calendarDays(30),
                Roll.FORWARD,
                ClockEffect.LOST,
                LegalBasis.mediationLaw("33")))
        .putArbitralReviewByType("LABOUR", review)
        .putArbitralReviewByType("MIGRANT-WAGES", review)
        .putAfterEndingByType(
            "ROAD-TRAFFIC",
            new ClockRule(
                ClockKind.TRAFFIC_REQUEST,
                Period.calendarDays(3),
                Roll.FORWARD,
                ClockEffect.LOST,
                law("道路交通事故处理程序规定", "Road Accident Procedure", "2018", "85")));
  }

  private static RevisitRule revisits(RevisitPopulation population) {
    return new RevisitRule(
        population,
        Period.calendarDays(30),
        Period.calendarDays(30),
        Roll.FORWARD,
        3,
        LegalBasis.ourDefault());
  }

  /** Answers to offers, agreement of the parties and the number of returns are our defaults. */
  static HandoverRules handovers() {
    LegalBasis own = LegalBasis.ourDefault();
    LegalBasis invited = invited("26");
    return new HandoverRules(
        Optional.of(
            new ClockRule(
                ClockKind.TRANSFER_ANSWER,
                Period.workingDays(3),
                Roll.NONE,
                ClockEffect.LATE,
                own)),
        true,
        2,
        3,
        Optional.empty(),
        Map.of("MEDICAL", own, "ROAD-TRAFFIC", own, "PROPERTY-MANAGEMENT", own),
        Map.of(
            CaseSource.COURT,
            invited,
            CaseSource.PARTY_COMMITTEE,
            own,
            CaseSource.DEPARTMENT,
            own,
            CaseSource.ADMINISTRATIVE,
            own,
            CaseSource.PETITION,
            own),
        own);
  }

  /** A plan for what is hard is only advised: no instrument of the whole country asks for it. */
  static ComplexityRules complexity() {
    LegalBasis own = LegalBasis.ourDefault();
    return new ComplexityRules(Map.of(Complexity.MAJOR, own, Complexity.BACKLOG, own), Map.of());
  }

  /** Where the parties live is no law of the country: what is said here is advice. */
  static VenueRules venue() {
    LegalBasis own = LegalBasis.ourDefault();
    return new VenueRules(
        Optional.of(own),
        Map.of(
            DisputeExtent.CROSS_VILLAGE,
            new VenueRules.WiderReceiver(OrganisationKind.TOWN_COMMITTEE, own),
            DisputeExtent.CROSS_TOWN,
            new VenueRules.WiderReceiver(OrganisationKind.COUNTY_CENTRE, own),
            DisputeExtent.CROSS_COUNTY,
            new VenueRules.WiderReceiver(OrganisationKind.MUNICIPAL_CENTRE, own)));
  }

  static AgentRule agents() {
    return new AgentRule(
        2,
        LegalBasis.builder()
            .from(law("民事诉讼法", "Civil Procedure Law", "2023", "61"))
            .certainty(Certainty.ANALOGY)
            .build());
  }

  /** Platform cases: what the rules on invited mediation say holds for the lengths (ONL 24, 25). */
  static Map<CourtStage, ClockRule> court(CourtChannel channel) {
    LegalBasis basis = channel == CourtChannel.INVITED ? invited("27") : online("24, 25");
    return Map.of(
        CourtStage.BEFORE_DOCKETING, court(30, basis),
        CourtStage.ORDINARY, court(15, basis),
        CourtStage.SUMMARY, court(7, basis));
  }

  private static ClockRule court(int days, LegalBasis basis) {
    return new ClockRule(
        ClockKind.COURT, Period.calendarDays(days), Roll.FORWARD, ClockEffect.ENDS, basis);
  }

  static PauseRule pauses() {
    return new PauseRule(
        Map.of(ClockKind.COURT, online("26"), ClockKind.MEDICAL, medical("38")),
        PauseCounting.BOTH_OUTSIDE,
        LegalBasis.ourDefault());
  }

  static ExtensionRule extension() {
    return new ExtensionRule(false, Optional.empty(), LegalBasis.ourDefault());
  }

  static LegalBasis online(String article) {
    return law("人民法院在线调解规则", "Online Mediation Rules of the Courts", "2022", article);
  }

  static GroupRule groups() {
    return new GroupRule(
        10,
        2,
        5,
        false,
        LegalBasis.builder()
            .from(law("民事诉讼法解释", "Interpretation of the Civil Procedure Law", "2022", "75, 78"))
            .certainty(Certainty.ANALOGY)
            .build());
  }

  /** The labour law names the members and the claim; how many speak stands in court procedure. */
  static Map<String, GroupRule> groupsByType() {
    LegalBasis own = law("劳动争议调解仲裁法", "Labour Dispute Mediation and Arbitration Law", "2007", "7");
    LegalBasis general = groups().basis();
    GroupRule labour = new GroupRule(10, 2, 5, true, own, general, general, own);
    return Map.of("LABOUR", labour, "MIGRANT-WAGES", labour);
  }

  static ClockRule referralAnswer() {
    return new ClockRule(
        ClockKind.REFERRAL_ANSWER,
        Period.workingDays(3),
        Roll.NONE,
        ClockEffect.LATE,
        online("12"));
  }

  static ClockRule mediatorChoice() {
    return new ClockRule(
        ClockKind.MEDIATOR_CHOICE,
        Period.workingDays(2),
        Roll.NONE,
        ClockEffect.LATE,
        online("10"));
  }

  static ClockRule limitation() {
    return limitation(36, law("民法典", "Civil Code", "2020", "188, 195"));
  }

  static Map<String, ClockRule> limitationByType() {
    ClockRule labour =
        limitation(
            12, law("劳动争议调解仲裁法", "Labour Dispute Mediation and Arbitration Law", "2007", "27"));
    return Map.of(
        "LABOUR",
        labour,
        "MIGRANT-WAGES",
        labour,
        "LAND-CONTRACT",
        limitation(
            24,
            law(
                "农村土地承包经营纠纷调解仲裁法",
                "Rural Land Contract Dispute Mediation and Arbitration Law",
                "2009",
                "18")));
  }

  private static ClockRule limitation(int months, LegalBasis basis) {
    return new ClockRule(
        ClockKind.LIMITATION, Period.months(months), Roll.FORWARD, ClockEffect.INFO, basis);
  }

  static Map<CaseSource, LegalBasis> optInBySource() {
    return Map.of(CaseSource.COURT, invited("11"));
  }

  static Map<String, LegalBasis> applicationOnly() {
    return Map.of("MEDICAL", medical("31"));
  }

  /** The laws that keep a committee from what another organ has taken; elsewhere MOJ02 22 does. */
  static Map<String, LegalBasis> takenElsewhere() {
    return Map.of("MEDICAL", medical("31"));
  }

  /** Where the law asks that an oral application is noted at once and read back. */
  static Map<String, LegalBasis> oralApplication() {
    LegalBasis labour = CourtLaw.labour("12");
    return Map.of("LABOUR", labour, "MIGRANT-WAGES", labour, "MEDICAL", medical("31"));
  }

  static LegalBasis invited(String article) {
    return law("人民法院特邀调解规定", "Provisions on Court-Invited Mediation", "2016", article);
  }

  static ReportRule harmReport() {
    return new ReportRule(2, LegalBasis.ourDefault());
  }

  static RecusalRule recusal() {
    return new RecusalRule(false, LegalBasis.ourDefault());
  }

  static AgreementRules agreements() {
    LegalBasis signature = law("电子签名法", "Electronic Signature Law", "2019", "3");
    return AgreementRules.builder()
        .putNoElectronicSignature("MARRIAGE-FAMILY", signature)
        .putNoElectronicSignature("INHERITANCE", signature)
        .putWageTypes("MIGRANT-WAGES", wages("11"))
        .partial(LegalBasis.ourDefault())
        .ratification(
            new ClockRule(
                ClockKind.RATIFICATION,
                Period.calendarDays(30),
                Roll.FORWARD,
                ClockEffect.LOST,
                civilCode("145, 171")))
        .build();
  }

  /** No law names days: "promptly" for data (PIPL 50); volumes are kept as their class says. */
  static RecordRule records() {
    LegalBasis archives = law("档案法实施条例", "Archives Law Regulation", "2024", "24");
    return new RecordRule(
        answer(ClockKind.SUPERVISION, 10),
        answer(ClockKind.COMPLAINT, 15),
        answer(ClockKind.DATA_REQUEST, 15),
        Map.of(
            RetentionClass.TEN_YEARS, retention(10, archives),
            RetentionClass.THIRTY_YEARS, retention(30, archives)));
  }

  /** The usual must-haves; the law only asks for files (PML 27). */
  static VolumeRule volume() {
    return new VolumeRule(
        List.of(
            Paper.REGISTRATION_FORM,
            Paper.APPLICATION_PAPER,
            Paper.REFERRAL_LETTER,
            Paper.RIGHTS_NOTICE,
            Paper.AUTHORITY,
            Paper.MINUTES,
            Paper.INVESTIGATION,
            Paper.AGREEMENT_PAPER,
            Paper.ORAL_REGISTER,
            Paper.DELIVERY_RECEIPT,
            Paper.TERMINATION_NOTICE,
            Paper.CONFIRMATION_PAPERS,
            Paper.PERFORMANCE_PROOF,
            Paper.REVISIT_RECORD,
            Paper.CLOSING_REPORT),
        LegalBasis.ourDefault());
  }

  private static ClockRule answer(ClockKind kind, int workingDays) {
    return new ClockRule(
        kind,
        Period.workingDays(workingDays),
        Roll.NONE,
        ClockEffect.LATE,
        LegalBasis.ourDefault());
  }

  private static ClockRule retention(int years, LegalBasis basis) {
    return new ClockRule(
        ClockKind.RETENTION, Period.years(years), Roll.NONE, ClockEffect.OPENS, basis);
  }

  static LegalBasis law(String zh, String en, String edition, String article) {
    return LegalBasis.law(zh, en, edition, article);
  }

  static LegalBasis wages(String article) {
    return law("保障农民工工资支付条例", "Migrant Workers Wage Regulation", "2019", article);
  }

  static LegalBasis civilCode(String article) {
    return law("民法典", "Civil Code", "2020", article);
  }

  static LegalBasis medical(String article) {
    return law("医疗纠纷预防和处理条例", "Medical Dispute Regulation", "2018", article);
  }

  static LegalBasis ministryRule(String article) {
    return LegalBasis.builder()
        .instrument(LocalText.of("人民调解工作若干规定", "Provisions on People's Mediation Work"))
        .edition("2002")
        .article(article)
        .certainty(Certainty.OFFICIAL_NORM)
        .build();
  }
}
