package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.casework.enforce.FirmWay;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.kernel.Problems;

/** Finds, for every agreement in effect, each way to make it firm: open, or why not. */
final class WhatNext {

  private static final LocalText TOGETHER =
      LocalText.of("双方共同申请，提交书面协议", "both sides together, with the written text");
  private static final LocalText NOTARY =
      LocalText.of(
          "内容无争议；公证机构收费；债务人承诺接受强制执行方可执行",
          "nothing is disputed; the notary takes a fee; enforceable only with the debtor's promise");
  private static final LocalText ORDER =
      LocalText.of(
          "金钱给付已到期且数额确定，债权人无对待给付义务，能够送达",
          "money that is due and fixed, nothing owed in return, an order that can be served");
  private static final LocalText ENFORCE =
      LocalText.of("有执行依据且义务已到期未履行", "a title, and something due that is not performed");
  private static final LocalText SUIT =
      LocalText.of(
          "对协议履行或者内容有争议；诉讼时效一般三年",
          "a dispute about performance or content; limitation is three years as a rule");
  private static final LocalText LABOUR_SUIT =
      LocalText.of(
          "可申请劳动仲裁；仅就拖欠劳动报酬等达成协议的可直接起诉；时效一年",
          "labour arbitration; on wages agreed a suit at once; limitation is one year");

  private final MediationCase it;
  private final LocalDate today;
  private final EnforcementOnDay then;

  private WhatNext(MediationCase it, LocalDate today) {
    this.it = it;
    this.today = today;
    this.then = it.at(today).enforcement();
  }

  static List<NextWay> of(MediationCase it, LocalDate today) {
    WhatNext next = new WhatNext(it, today);
    return it.effectiveAgreements().stream().flatMap(a -> next.of(a).stream()).toList();
  }

  private List<NextWay> of(Agreement agreement) {
    return List.of(
        confirmation(agreement),
        review(agreement),
        notary(agreement),
        order(agreement),
        enforcement(agreement),
        suit(agreement));
  }

  private NextWay confirmation(Agreement agreement) {
    return new NextWay(
        agreement.number(),
        FirmWay.CONFIRMATION,
        problems(ConfirmationRows.hindrance(it, agreement, today).stream().toList()),
        hasPayment(agreement),
        lastDay(ClockKind.CONFIRMATION, agreement),
        TOGETHER,
        CourtLaw.procedure("205"));
  }

  private NextWay review(Agreement agreement) {
    return new NextWay(
        agreement.number(),
        FirmWay.ARBITRAL_REVIEW,
        problems(ArbitralReviewRow.hindrance(it, agreement, today).stream().toList()),
        then.isLabour(agreement.number()),
        lastDay(ClockKind.ARBITRAL_REVIEW, agreement),
        TOGETHER,
        CourtLaw.arbitralReview());
  }

  /** Offered for payment not made at once, and for inheritance and division (CASE-26). */
  private NextWay notary(Agreement agreement) {
    List<AgreementFlag> flags = agreement.content().flags();
    boolean later = open(agreement).stream().anyMatch(EnforcementOnDay::isPayment);
    return new NextWay(
        agreement.number(),
        FirmWay.NOTARY,
        problems(NotaryRow.hindrance(it, agreement, today).stream().toList()),
        later || flags.contains(AgreementFlag.INHERITANCE_OR_DIVISION),
        Optional.empty(),
        NOTARY,
        CourtLaw.notary("11, 31, 37"));
  }

  private NextWay order(Agreement agreement) {
    List<ObligationState> money =
        open(agreement).stream()
            .filter(line -> line.obligation().terms().kind() == ObligationKind.MONEY)
            .toList();
    Problems closed =
        closed(
            money,
            money.stream().map(line -> PaymentOrderRows.hindrance(it, line, today)).toList(),
            CourtLaw.procedure("225"));
    return new NextWay(
        agreement.number(),
        FirmWay.PAYMENT_ORDER,
        closed,
        money.stream().anyMatch(then::isDue),
        Optional.empty(),
        ORDER,
        then.isLabour(agreement.number()) ? CourtLaw.labour("16") : CourtLaw.procedure("225"));
  }

  private NextWay enforcement(Agreement agreement) {
    List<ObligationState> open = open(agreement);
    return new NextWay(
        agreement.number(),
        FirmWay.ENFORCEMENT,
        closed(
            open,
            open.stream().map(line -> EnforcementRow.hindrance(it, line, today)).toList(),
            CourtLaw.procedure("250")),
        false,
        it.running(ClockKind.ENFORCEMENT).stream()
            .filter(clock -> clock.agreement().equals(Optional.of(agreement.number())))
            .filter(clock -> !clock.isExpiredOn(today))
            .map(CaseClock::lastDay)
            .min(LocalDate::compareTo),
        ENFORCE,
        CourtLaw.procedure("250"));
  }

  /** No agreement and no lapse ever closes the way to a suit (PML 3, 32). */
  private NextWay suit(Agreement agreement) {
    boolean labour = then.isLabour(agreement.number());
    return new NextWay(
        agreement.number(),
        FirmWay.SUIT,
        Problems.none(),
        false,
        Optional.empty(),
        labour ? LABOUR_SUIT : SUIT,
        labour ? CourtLaw.labourInterpretation("13") : LegalBasis.mediationLaw("32"));
  }

  private List<ObligationState> open(Agreement agreement) {
    return it.obligations().stream()
        .filter(line -> line.agreement() == agreement.number() && !line.isDone())
        .toList();
  }

  private boolean hasPayment(Agreement agreement) {
    return agreement.content().flags().contains(AgreementFlag.PAYMENT)
        || open(agreement).stream().anyMatch(EnforcementOnDay::isPayment);
  }

  private Optional<LocalDate> lastDay(ClockKind kind, Agreement agreement) {
    return then.clock(kind, agreement.number())
        .filter(clock -> !clock.isExpiredOn(today))
        .map(CaseClock::lastDay);
  }

  /** Closed if nothing is open, or if every open line has its own reason. */
  private Problems closed(
      List<ObligationState> lines, List<Optional<Hindrance>> found, LegalBasis basis) {
    if (lines.isEmpty()) {
      return new Problems(
          List.of(Problem.of(CaseProblem.NOTHING_OUTSTANDING, it.id().text()).because(basis)));
    }
    return found.stream().allMatch(Optional::isPresent)
        ? problems(found.stream().map(Optional::orElseThrow).distinct().toList())
        : Problems.none();
  }

  private Problems problems(List<Hindrance> hindrances) {
    return new Problems(hindrances.stream().map(h -> h.problem(it)).toList());
  }
}
