package org.fengqiao.mediation.casework;

import org.fengqiao.mediation.kernel.LegalBasis;

/** The provisions that the ways to a court, a notary and an arbitral body rest on. */
final class CourtLaw {

  private CourtLaw() {}

  /** Civil Procedure Law, numbering of 2023. */
  static LegalBasis procedure(String article) {
    return LegalBasis.law("民事诉讼法", "Civil Procedure Law", "2023", article);
  }

  /** The Supreme Court's interpretation of it. */
  static LegalBasis interpretation(String article) {
    return LegalBasis.law("民诉法解释", "Interpretation of the Civil Procedure Law", "2022", article);
  }

  static LegalBasis confirmation2011(String article) {
    return LegalBasis.law(
        "人民调解协议司法确认程序规定", "Provisions on Confirming Mediation Agreements", "2011", article);
  }

  static LegalBasis labour(String article) {
    return LegalBasis.law(
        "劳动争议调解仲裁法", "Labour Dispute Mediation and Arbitration Law", "2007", article);
  }

  static LegalBasis labourInterpretation(String article) {
    return LegalBasis.law("劳动争议司法解释（一）", "Interpretation on Labour Disputes (1)", "2020", article);
  }

  static LegalBasis arbitralReview() {
    return LegalBasis.law("劳动人事争议仲裁办案规则", "Labour Arbitration Case Rules", "2017", "74");
  }

  static LegalBasis notary(String article) {
    return LegalBasis.law("公证法", "Notarisation Law", "2017", article);
  }

  static LegalBasis notarisedDebt(String article) {
    return LegalBasis.law("公证债权文书执行规定", "Provisions on Enforcing Notarised Debts", "2018", article);
  }

  static LegalBasis police(String article) {
    return LegalBasis.law(
        "公安机关办理行政案件程序规定",
        "Procedure of Public Security Organs in Administrative Cases",
        "2019",
        article);
  }
}
