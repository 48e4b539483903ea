package org.fengqiao.mediation.casework.precheck;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.casework.Agreement;
import org.fengqiao.mediation.casework.AgreementFlag;
import org.fengqiao.mediation.casework.AgreementForm;
import org.fengqiao.mediation.casework.CaseClock;
import org.fengqiao.mediation.casework.ClockKind;
import org.fengqiao.mediation.casework.ConfirmationCourts;
import org.fengqiao.mediation.casework.EnforcementOnDay;
import org.fengqiao.mediation.casework.MediationCase;
import org.fengqiao.mediation.casework.Obligation;
import org.fengqiao.mediation.casework.ObligationKind;
import org.fengqiao.mediation.casework.enforce.ConfirmationStatus;
import org.fengqiao.mediation.casework.enforce.CourtChoice;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.party.PartyNumber;

/**
 * The pre-check for judicial confirmation (T78): every reason at once why a court would not accept
 * an agreement (CPLI 355), would reject it (CPLI 358), which papers (CPLI 354), time or applicants
 * (CPL 205) are missing. It reads and changes nothing, and decides nothing: the court does.
 */
public final class Precheck {

  private static final LegalBasis PROCEDURE =
      LegalBasis.law("民事诉讼法", "Civil Procedure Law", "2023", "205");
  private static final LegalBasis INVITED =
      LegalBasis.law("人民法院特邀调解规定", "Provisions on Court-Invited Mediation", "2016", "20");
  private static final LegalBasis RATIFIED =
      LegalBasis.law("民法典", "Civil Code", "2020", "145, 171");
  private static final LegalBasis LABOUR =
      LegalBasis.law("劳动争议司法解释（一）", "Interpretation on Labour Disputes (1)", "2020", "52");

  private static final Map<PrecheckItem, PrecheckProblem> WRONG =
      Map.ofEntries(
          Map.entry(PrecheckItem.CIVIL_MATTER, PrecheckProblem.CIVIL_MATTER),
          Map.entry(PrecheckItem.STATUS, PrecheckProblem.STATUS),
          Map.entry(PrecheckItem.OTHER_PROCEDURE, PrecheckProblem.OTHER_PROCEDURE),
          Map.entry(PrecheckItem.TITLE, PrecheckProblem.TITLE),
          Map.entry(PrecheckItem.MANDATORY_LAW, PrecheckProblem.MANDATORY_LAW),
          Map.entry(PrecheckItem.PUBLIC_INTEREST, PrecheckProblem.PUBLIC_INTEREST),
          Map.entry(PrecheckItem.THIRD_PARTY, PrecheckProblem.THIRD_PARTY),
          Map.entry(PrecheckItem.GOOD_MORALS, PrecheckProblem.GOOD_MORALS),
          Map.entry(PrecheckItem.VOLUNTARINESS, PrecheckProblem.VOLUNTARINESS),
          Map.entry(PrecheckItem.CLEAR_CONTENT, PrecheckProblem.CLEAR_CONTENT),
          Map.entry(PrecheckItem.MEDIATION_PROOF, PrecheckProblem.MEDIATION_PROOF),
          Map.entry(PrecheckItem.TITLE_PAPERS, PrecheckProblem.TITLE_PAPERS));

  private final MediationCase it;
  private final Agreement agreement;
  private final PrecheckFacts facts;
  private final EnforcementOnDay then;
  private final LocalDate day;
  private final List<Finding> findings = new ArrayList<>();

  private Precheck(MediationCase it, Agreement agreement, PrecheckFacts facts, LocalDate day) {
    this.it = it;
    this.agreement = agreement;
    this.facts = facts;
    this.day = day;
    this.then = it.at(day).enforcement();
  }

  /**
   * Checks an agreement as it would stand before a court on a day.
   *
   * @param agreement its number within the case
   * @throws IllegalArgumentException if the case has no such agreement
   */
  public static PrecheckReport of(
      MediationCase it, int agreement, PrecheckFacts facts, LocalDate day) {
    Agreement found =
        it.agreements().stream()
            .filter(a -> a.number() == agreement)
            .findFirst()
            .orElseThrow(
                () -> new IllegalArgumentException(it.id() + " has no agreement " + agreement));
    return new Precheck(it, found, facts, day).check();
  }

  private PrecheckReport check() {
    for (PrecheckItem item : PrecheckItem.values()) {
      if (item.isAnswered()) {
        checkAnswer(item);
      }
    }
    checkContent();
    checkPapers();
    checkCourt();
    checkTime();
    checkApplicants();
    return new PrecheckReport(
        agreement.number(),
        findings,
        lastDay(ClockKind.CONFIRMATION),
        lastDay(ClockKind.ARBITRAL_REVIEW));
  }

  private void checkAnswer(PrecheckItem item) {
    Answer answer = facts.answers().get(item);
    if (answer == null) {
      missing(item);
    } else if (answer == Answer.WRONG) {
      wrong(item, basis(item), Optional.ofNullable(WRONG.get(item)).orElseThrow());
    }
  }

  private void checkContent() {
    List<Integer> notBound =
        it.at(day).notBound(agreement).stream().map(PartyNumber::value).toList();
    if (!notBound.isEmpty()) {
      wrong(PrecheckItem.VOLUNTARINESS, RATIFIED, PrecheckProblem.NOT_BOUND, notBound);
    }
    List<Obligation> lines = agreement.content().obligations();
    boolean promised = agreement.content().flags().contains(AgreementFlag.PAYMENT);
    if (promised && lines.stream().noneMatch(Precheck::isPayment)) {
      wrong(
          PrecheckItem.CLEAR_CONTENT,
          basis(PrecheckItem.CLEAR_CONTENT),
          PrecheckProblem.PAYMENT_UNDEFINED);
    }
    List<Integer> others =
        lines.stream().filter(line -> !isPayment(line)).map(Obligation::number).toList();
    if (then.isLabour(agreement.number()) && !others.isEmpty()) {
      wrong(PrecheckItem.LABOUR_CONTENT, LABOUR, PrecheckProblem.LABOUR_CONTENT, others);
    }
  }

  private static boolean isPayment(Obligation line) {
    return line.terms().kind() != ObligationKind.ACT;
  }

  private void checkPapers() {
    if (agreement.form() == AgreementForm.ORAL) {
      wrong(PrecheckItem.TEXT, basis(PrecheckItem.TEXT), PrecheckProblem.TEXT);
    }
    missingOf(PrecheckItem.IDENTITY, facts.identified());
    missingOf(PrecheckItem.ADDRESS, facts.addressed());
  }

  private void missingOf(PrecheckItem item, Set<PartyNumber> there) {
    agreement.content().parties().stream()
        .filter(party -> !there.contains(party))
        .forEach(
            party ->
                add(
                    item,
                    Optional.of(party),
                    true,
                    basis(item),
                    PrecheckProblem.MISSING_OF_PARTY,
                    item,
                    party.value()));
  }

  private void checkCourt() {
    if (ConfirmationCourts.isDocketed(it)) {
      wrong(PrecheckItem.COURT, INVITED, PrecheckProblem.DOCKETED);
      return;
    }
    if (facts.court().isEmpty()) {
      missing(PrecheckItem.COURT);
      return;
    }
    CourtChoice court = facts.court().get();
    List<CourtChoice> competent =
        ConfirmationCourts.of(it).stream().map(ConfirmationCourts.CourtOption::court).toList();
    if (!competent.contains(court)) {
      wrong(PrecheckItem.COURT, PROCEDURE, PrecheckProblem.COURT, court, competent);
    } else if (then.isLabour(agreement.number()) && !ConfirmationCourts.isSafeForLabour(court)) {
      wrong(PrecheckItem.COURT, LABOUR, PrecheckProblem.LABOUR_COURT, court);
    }
  }

  private void checkTime() {
    ConfirmationStatus status = then.confirmation(agreement.number());
    if (!agreement.isEffective()) {
      wrong(PrecheckItem.TIME, PROCEDURE, PrecheckProblem.NOT_IN_EFFECT);
    } else if (status == ConfirmationStatus.LAPSED) {
      LocalDate last = clock(ClockKind.CONFIRMATION).orElseThrow().lastDay();
      wrong(PrecheckItem.TIME, PROCEDURE, PrecheckProblem.TIME_OVER, last);
    } else if (status != ConfirmationStatus.OPEN) {
      wrong(PrecheckItem.TIME, PROCEDURE, PrecheckProblem.UNDER_WAY, status);
    }
  }

  private void checkApplicants() {
    if (facts.applicants().isEmpty()) {
      missing(PrecheckItem.APPLICANTS);
      return;
    }
    List<Integer> absent =
        agreement.content().parties().stream()
            .filter(party -> !facts.applicants().contains(party))
            .map(PartyNumber::value)
            .toList();
    if (!absent.isEmpty()) {
      wrong(PrecheckItem.APPLICANTS, PROCEDURE, PrecheckProblem.NOT_JOINTLY, absent);
    }
  }

  private Optional<LocalDate> lastDay(ClockKind kind) {
    return clock(kind).filter(clock -> !clock.isExpiredOn(day)).map(CaseClock::lastDay);
  }

  private Optional<CaseClock> clock(ClockKind kind) {
    return it.running(kind).stream()
        .filter(clock -> clock.agreement().equals(Optional.of(agreement.number())))
        .findFirst();
  }

  private static LegalBasis basis(PrecheckItem item) {
    String article =
        switch (item.group()) {
          case NOT_ACCEPTED -> "355";
          case REJECTED -> "358";
          default -> "354";
        };
    return item == PrecheckItem.COURT || item == PrecheckItem.APPLICANTS
        ? PROCEDURE
        : LegalBasis.law("民诉法解释", "Interpretation of the Civil Procedure Law", "2022", article);
  }

  private void missing(PrecheckItem item) {
    add(item, Optional.empty(), true, basis(item), PrecheckProblem.MISSING, item);
  }

  private void wrong(
      PrecheckItem item, LegalBasis basis, PrecheckProblem code, Object... arguments) {
    add(item, Optional.empty(), false, basis, code, arguments);
  }

  private void add(
      PrecheckItem item,
      Optional<PartyNumber> party,
      boolean missing,
      LegalBasis basis,
      PrecheckProblem code,
      Object... arguments) {
    findings.add(
        new Finding(
            item, party, missing, Problem.of(code, it.id().text(), arguments).because(basis)));
  }
}
