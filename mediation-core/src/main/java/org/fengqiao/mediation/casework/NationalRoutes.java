package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.kernel.Certainty;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * The table of national law. Compensation for expropriation is decided by an act of the
 * administration, which is open to reconsideration and suit; adjudication by the government is no
 * route of a civil dispute and is not in the table.
 */
final class NationalRoutes {

  private static final String[] LABOUR = {"LABOUR", "MIGRANT-WAGES"};
  private static final String[] OWNERSHIP = {"LAND-OWNERSHIP", "FOREST-LAND"};
  private static final String[] EXPROPRIATION = {
    "EXPROPRIATION-DEMOLITION", "RESETTLEMENT-COMPENSATION"
  };
  private static final LegalBasis ARBITRATION_LAW =
      law("仲裁法", "Arbitration Law", "2017", "2, 3, 4");
  private static final LocalText COURT = LocalText.of("人民法院", "people's court");
  private static final LocalText NO_LIMIT = LocalText.of("无固定期限", "no fixed period");

  private NationalRoutes() {}

  static LegalRoutes table() {
    return new LegalRoutes(
        List.of(
            suit()
                .addExcept(LABOUR)
                .addExcept(OWNERSHIP)
                .addExcept(EXPROPRIATION)
                .addExcept("LAND")
                .build(),
            suit().addTypes(LABOUR).condition(afterAward()).build(),
            suit().addTypes(OWNERSHIP).addTypes("LAND").condition(civilClaim()).build(),
            suit().addTypes(EXPROPRIATION).condition(betweenEquals()).build(),
            arbitration(),
            labourArbitration(),
            labourAuthority(),
            landArbitration().addTypes("LAND-CONTRACT").build(),
            landArbitration().addTypes("LAND").condition(contractedLand()).build(),
            governmentDecision().addTypes(OWNERSHIP).build(),
            governmentDecision().addTypes("LAND").condition(ownership()).build(),
            healthAuthority(),
            adjudicationOfRights(),
            adjudicationOfPatents(),
            reconsideration("2017", "6, 9", null, LocalDate.of(2023, 12, 31)),
            reconsideration("2023", "11, 20", LocalDate.of(2024, 1, 1), null),
            administrativeSuit(),
            trafficPolice(),
            confirmation(),
            arbitralReview(),
            paymentOrder(),
            notarisation(),
            legalAid(),
            appraisal()));
  }

  private static RouteRule.Builder suit() {
    return settle(Route.LITIGATION)
        .body(COURT)
        .timeLimit(LocalText.of("诉讼时效一般为三年", "limitation of three years as a rule"))
        .basis(law("民事诉讼法", "Civil Procedure Law", "2023", "3, 122"));
  }

  private static RouteRule arbitration() {
    return settle(Route.ARBITRATION)
        .addExcept("MARRIAGE-FAMILY", "INHERITANCE", "LAND-CONTRACT", "LAND")
        .addExcept(LABOUR)
        .addExcept(OWNERSHIP)
        .addExcept(EXPROPRIATION)
        .body(LocalText.of("约定的仲裁委员会", "the arbitration commission agreed on"))
        .timeLimit(LocalText.of("适用诉讼时效", "limitation as for a suit"))
        .condition(LocalText.of("有仲裁协议", "with an arbitration agreement"))
        .basis(ARBITRATION_LAW)
        .build();
  }

  private static RouteRule labourArbitration() {
    return settle(Route.LABOUR_ARBITRATION)
        .addTypes(LABOUR)
        .body(LocalText.of("劳动人事争议仲裁委员会", "labour and personnel arbitration commission"))
        .timeLimit(
            LocalText.of("自知道权利被侵害之日起一年", "one year from knowing that a right was infringed"))
        .basis(labourLaw("5, 27"))
        .build();
  }

  private static RouteRule labourAuthority() {
    return settle(Route.LABOUR_AUTHORITY)
        .addTypes(LABOUR)
        .body(LocalText.of("劳动行政部门", "labour authority"))
        .timeLimit(NO_LIMIT)
        .condition(
            LocalText.of("拖欠劳动报酬、工伤医疗费、经济补偿或赔偿金", "arrears of wages, injury costs or compensation"))
        .basis(labourLaw("9"))
        .build();
  }

  private static RouteRule.Builder landArbitration() {
    return settle(Route.LAND_ARBITRATION)
        .body(LocalText.of("农村土地承包仲裁委员会", "rural land contract arbitration commission"))
        .timeLimit(
            LocalText.of("自知道权利被侵害之日起二年", "two years from knowing that a right was infringed"))
        .basis(
            law(
                "农村土地承包经营纠纷调解仲裁法",
                "Rural Land Contract Dispute Mediation and Arbitration Law",
                "2009",
                "4, 18"));
  }

  private static RouteRule.Builder governmentDecision() {
    return settle(Route.GOVERNMENT_DECISION)
        .body(LocalText.of("人民政府", "people's government"))
        .timeLimit(
            LocalText.of(
                "不服处理决定的，三十日内起诉", "suit within thirty days of being notified of the decision"))
        .basis(law("土地管理法", "Land Administration Law", "2019", "14"));
  }

  private static RouteRule healthAuthority() {
    return settle(Route.ADMINISTRATIVE_MEDIATION)
        .addTypes("MEDICAL")
        .body(LocalText.of("卫生健康主管部门", "health authority"))
        .timeLimit(NO_LIMIT)
        .basis(law("医疗纠纷预防和处理条例", "Medical Dispute Regulation", "2018", "22, 40"))
        .build();
  }

  private static RouteRule adjudicationOfRights() {
    return settle(Route.ADMINISTRATIVE_ADJUDICATION)
        .addTypes(OWNERSHIP)
        .addTypes("LAND")
        .body(LocalText.of("人民政府自然资源、林草主管部门", "authority for natural resources or forestry"))
        .timeLimit(NO_LIMIT)
        .condition(ownership())
        .basis(
            LegalBasis.builder()
                .instrument(
                    LocalText.of(
                        "关于健全行政裁决制度加强行政裁决工作的意见", "Opinions on administrative adjudication"))
                .edition("2018")
                .certainty(Certainty.OFFICIAL_NORM)
                .build())
        .build();
  }

  private static RouteRule adjudicationOfPatents() {
    return settle(Route.ADMINISTRATIVE_ADJUDICATION)
        .addTypes("INTELLECTUAL-PROPERTY")
        .body(LocalText.of("管理专利工作的部门", "patent authority"))
        .timeLimit(NO_LIMIT)
        .condition(LocalText.of("专利侵权", "infringement of a patent"))
        .basis(law("专利法", "Patent Law", "2020", "65"))
        .build();
  }

  private static RouteRule reconsideration(
      String edition, String article, @Nullable LocalDate from, @Nullable LocalDate to) {
    LegalBasis.Builder basis =
        LegalBasis.builder()
            .from(law("行政复议法", "Administrative Reconsideration Law", edition, article));
    basis.validFrom(Optional.ofNullable(from));
    basis.validTo(Optional.ofNullable(to));
    return settle(Route.ADMINISTRATIVE_RECONSIDERATION)
        .addTypes(EXPROPRIATION)
        .body(LocalText.of("行政复议机关", "reconsideration authority"))
        .timeLimit(LocalText.of("知道行政行为之日起六十日", "sixty days from knowing of the act"))
        .basis(basis.build())
        .build();
  }

  private static RouteRule administrativeSuit() {
    return settle(Route.ADMINISTRATIVE_LITIGATION)
        .addTypes(EXPROPRIATION)
        .body(COURT)
        .timeLimit(LocalText.of("知道行政行为之日起六个月", "six months from knowing of the act"))
        .basis(law("行政诉讼法", "Administrative Litigation Law", "2017", "12, 46"))
        .build();
  }

  private static RouteRule trafficPolice() {
    return settle(Route.TRAFFIC_POLICE)
        .addTypes("ROAD-TRAFFIC")
        .body(LocalText.of("公安机关交通管理部门", "traffic police"))
        .timeLimit(LocalText.of("调解终止之日起三日", "three days from the end of mediation"))
        .condition(LocalText.of("各方一致申请", "all sides ask for it together"))
        .basis(law("道路交通事故处理程序规定", "Road Accident Procedure", "2018", "85"))
        .build();
  }

  private static RouteRule confirmation() {
    return enforce(Route.JUDICIAL_CONFIRMATION)
        .body(COURT)
        .timeLimit(LocalText.of("协议生效之日起三十日", "thirty days from the day of effect"))
        .condition(LocalText.of("双方共同申请", "both sides apply together"))
        .basis(LegalBasis.mediationLaw("33"))
        .build();
  }

  private static RouteRule arbitralReview() {
    return enforce(Route.ARBITRAL_REVIEW)
        .addTypes(LABOUR)
        .body(LocalText.of("劳动人事争议仲裁委员会", "labour and personnel arbitration commission"))
        .timeLimit(LocalText.of("协议生效之日起十五日", "fifteen days from the day of effect"))
        .condition(LocalText.of("双方共同申请", "both sides apply together"))
        .basis(law("劳动人事争议仲裁办案规则", "Labour Arbitration Case Rules", "2017", "74"))
        .build();
  }

  private static RouteRule paymentOrder() {
    return enforce(Route.PAYMENT_ORDER)
        .body(COURT)
        .timeLimit(NO_LIMIT)
        .condition(LocalText.of("金钱给付已到期", "money that is due"))
        .basis(law("民事诉讼法", "Civil Procedure Law", "2023", "225"))
        .build();
  }

  private static RouteRule notarisation() {
    return enforce(Route.NOTARISATION)
        .body(LocalText.of("公证机构", "notary office"))
        .timeLimit(NO_LIMIT)
        .condition(LocalText.of("当事人申请且内容无争议", "parties ask for it and nothing is disputed"))
        .basis(law("公证法", "Notarisation Law", "2017", "11, 31, 37"))
        .build();
  }

  private static RouteRule legalAid() {
    return RouteRule.builder()
        .route(Route.LEGAL_AID)
        .use(RouteUse.SUPPORT)
        .body(LocalText.of("法律援助机构", "legal aid agency"))
        .timeLimit(NO_LIMIT)
        .condition(LocalText.of("符合援助条件", "where the conditions of aid are met"))
        .basis(law("法律援助法", "Legal Aid Law", "2021", "31, 32"))
        .build();
  }

  private static RouteRule appraisal() {
    return RouteRule.builder()
        .route(Route.APPRAISAL)
        .use(RouteUse.SUPPORT)
        .body(LocalText.of("司法鉴定机构", "appraisal body"))
        .timeLimit(NO_LIMIT)
        .condition(LocalText.of("事实需要鉴定", "where a fact needs expert opinion"))
        .basis(law("关于司法鉴定管理问题的决定", "Decision on the administration of appraisal", "2015", "2"))
        .build();
  }

  private static RouteRule.Builder settle(Route route) {
    return RouteRule.builder().route(route).use(RouteUse.SETTLE);
  }

  private static RouteRule.Builder enforce(Route route) {
    return RouteRule.builder().route(route).use(RouteUse.ENFORCE);
  }

  private static LocalText afterAward() {
    return LocalText.of("仲裁裁决后十五日内", "within fifteen days of the award");
  }

  private static LocalText civilClaim() {
    return LocalText.of("不涉及权属的民事请求", "civil claims that are not about ownership or use");
  }

  private static LocalText betweenEquals() {
    return LocalText.of("平等主体之间的协议", "agreements between equals");
  }

  private static LocalText contractedLand() {
    return LocalText.of("承包地", "contracted land");
  }

  private static LocalText ownership() {
    return LocalText.of("所有权、使用权归属", "ownership or use of land and forest");
  }

  private static LegalBasis labourLaw(String article) {
    return law("劳动争议调解仲裁法", "Labour Dispute Mediation and Arbitration Law", "2007", article);
  }

  private static LegalBasis law(String zh, String en, String edition, String article) {
    return LegalBasis.law(zh, en, edition, article);
  }
}
