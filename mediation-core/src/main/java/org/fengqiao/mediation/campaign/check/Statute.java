package org.fengqiao.mediation.campaign.check;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.fengqiao.mediation.campaign.CaseDemand;
import org.fengqiao.mediation.kernel.Certainty;
import org.fengqiao.mediation.kernel.Coded;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.LocalText;

/**
 * What the law says to a demand that plans make on every case; the label is its content. The codes
 * are those of {@link CaseDemand}. Demands that are not here agree with the law.
 */
enum Statute implements Coded {
  MEDIATION_COMPULSORY(CaseDemand.MEDIATION_COMPULSORY, FindingKind.FORBIDDEN_BY_LAW, "17"),
  FEE_CHARGED(CaseDemand.FEE_CHARGED, FindingKind.FORBIDDEN_BY_LAW, "4"),
  ROUTE_BLOCKED(CaseDemand.ROUTE_BLOCKED, FindingKind.FORBIDDEN_BY_LAW, "3"),
  REFUSAL_PENALISED(CaseDemand.REFUSAL_PENALISED, FindingKind.FORBIDDEN_BY_LAW, "23"),
  PARTIES_KEEP_SECRET_FROM_COURT(
      CaseDemand.PARTIES_KEEP_SECRET_FROM_COURT, FindingKind.FORBIDDEN_BY_LAW, "3"),
  JUDICIAL_CONFIRMATION_UNILATERAL(
      CaseDemand.JUDICIAL_CONFIRMATION_UNILATERAL, FindingKind.FORBIDDEN_BY_LAW, "33"),
  DISPUTE_QUOTA(
      CaseDemand.DISPUTE_QUOTA, FindingKind.DISPUTE_QUOTA, "2, 3, 17", Certainty.OUR_DEFAULT),
  WRITTEN_AGREEMENT_ALWAYS(
      CaseDemand.WRITTEN_AGREEMENT_ALWAYS, FindingKind.LEFT_TO_THE_PARTIES, "28"),
  CONFIRMATION_ALWAYS(CaseDemand.CONFIRMATION_ALWAYS, FindingKind.LEFT_TO_THE_PARTIES, "33"),
  MEDIATOR_ASSIGNED_ONLY(CaseDemand.MEDIATOR_ASSIGNED_ONLY, FindingKind.LEFT_TO_THE_PARTIES, "19");

  /** 人民调解法 entered into force on this day. */
  private static final LocalDate IN_FORCE = LocalDate.of(2011, 1, 1);

  private final CaseDemand demand;
  private final FindingKind kind;
  private final String article;
  private final Certainty certainty;

  Statute(CaseDemand demand, FindingKind kind, String article) {
    this(demand, kind, article, Certainty.LAW);
  }

  Statute(CaseDemand demand, FindingKind kind, String article, Certainty certainty) {
    this.demand = demand;
    this.kind = kind;
    this.article = article;
    this.certainty = certainty;
  }

  @Override
  public String code() {
    return demand.code();
  }

  /** What the law says; where no article says it in words, that it is a conclusion from several. */
  LocalText says() {
    return (certainty == Certainty.LAW ? Phrase.LAW_SAYS : Phrase.LAW_IMPLIES).text(this);
  }

  FindingKind kind() {
    return kind;
  }

  LegalBasis basis() {
    return LegalBasis.builder()
        .from(LegalBasis.mediationLaw(article))
        .validFrom(IN_FORCE)
        .certainty(certainty)
        .build();
  }

  /** Whether it held on the days of a plan; a plan without any day is held against it. */
  boolean holdsOn(Optional<LocalDate> day) {
    return day.map(basis()::isValidOn).orElse(true);
  }

  static Optional<Statute> about(CaseDemand demand) {
    return Arrays.stream(values()).filter(statute -> statute.demand == demand).findFirst();
  }
}
