package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.Side;

/** The rows that conclude an agreement and bring its copies to the parties (T47, T48, T55). */
final class AgreementRows {

  private AgreementRows() {}

  static List<CaseRow<?>> rows() {
    return List.of(draft(), recordOral(), deliverCopy());
  }

  private static CaseRow<?> draft() {
    return CaseRow.of(ActionKind.DRAFT, AgreementAction.Draft.class)
        .from(CaseState.MED, CaseState.AGR)
        .earliest(CaseRow.Earliest.STATE)
        .papers(Paper.AGREEMENT_PAPER)
        .basis(LegalBasis.mediationLaw("28, 29"))
        .pinned()
        .guard(Guards::periodRuns, Guards.PERIOD)
        .guard(Guards::nothingIsBeingSigned, CaseProblem.DRAFT_BEING_SIGNED)
        .guard(
            AgreementRows::changeIsOpen,
            AgreementProblem.NO_RENEGOTIATION,
            AgreementProblem.CHANGE_OVERTAKEN)
        .guard(AgreementRows::somebodyCanAgree, AgreementProblem.CONSENTS_OUTSTANDING)
        .arguments((action, attempt) -> TermsCheck.check(action.terms(), attempt))
        .does(
            (action, attempt, effects) -> {
              dropDraft(attempt, effects);
              int agreement = nextAgreement(attempt);
              effects.add(
                  new AgreementEvent.AgreementDrafted(
                      agreement, TermsCheck.number(action.terms(), agreement, attempt)));
            });
  }

  private static void somebodyCanAgree(Attempt attempt) {
    List<PartyNumber> all = outstanding(attempt);
    if (!all.isEmpty()) {
      attempt.report(AgreementProblem.CONSENTS_OUTSTANDING, Attempt.values(all));
    }
  }

  /**
   * Finds whose yes everything waits for: of all in an undivided matter, of somebody on each side
   * in a divisible one.
   */
  static List<PartyNumber> outstanding(Attempt attempt) {
    MediationCase it = attempt.it();
    List<PartyNumber> silent = attempt.it().notConsented();
    if (silent.isEmpty() || it.state() == CaseState.AGR) {
      return List.of(); // whoever changes an agreement has said so (T101)
    }
    Stream<PartyNumber> needed =
        it.registered().divisible()
            ? Arrays.stream(Side.values())
                .map(side -> ofSide(side, it))
                .filter(silent::containsAll)
                .flatMap(List::stream)
            : silent.stream().filter(it.unboundParties()::contains);
    return needed.sorted().toList();
  }

  private static List<PartyNumber> ofSide(Side side, MediationCase it) {
    return Attempt.numbers(
        it.activeParties().stream().filter(p -> p.party().side() == side).toList());
  }

  /** Once everything is settled, only a change of it is drafted (T101). */
  private static void changeIsOpen(Attempt attempt) {
    if (attempt.it().state() == CaseState.AGR && attempt.it().renegotiating().isEmpty()) {
      attempt.report(AgreementProblem.NO_RENEGOTIATION);
    }
    RenegotiationCheck.linesAreOpen(attempt);
  }

  private static CaseRow<?> recordOral() {
    return CaseRow.of(ActionKind.RECORD_ORAL, AgreementAction.RecordOral.class)
        .from(CaseState.MED)
        .to(CaseState.AGR)
        .orTo(CaseState.MED)
        .papers(Paper.ORAL_REGISTER)
        .basis(LegalBasis.mediationLaw("28, 30"))
        .pinned()
        .guard(AgreementRows::oralIsAllowed, CaseProblem.PAPER_REQUIRED)
        .guard(Guards::periodRuns, Guards.PERIOD)
        .guard(Guards::nothingIsBeingSigned, CaseProblem.DRAFT_BEING_SIGNED)
        .guard(AgreementRows::somebodyCanAgree, AgreementProblem.CONSENTS_OUTSTANDING)
        .arguments(
            (action, attempt) -> {
              TermsCheck.check(action.terms(), attempt);
              checkTalked(action.terms().parties(), attempt);
              List<PartyNumber> wanted =
                  CaseLists.those(
                      action.terms().parties(), p -> !action.paperUnnecessary().contains(p));
              if (!wanted.isEmpty()) {
                attempt.report(
                    CaseProblem.PAPER_WANTED, "paperUnnecessary", Attempt.values(wanted));
              }
            })
        .does(
            (action, attempt, effects) -> {
              dropDraft(attempt, effects);
              int agreement = nextAgreement(attempt);
              AgreementContent content = TermsCheck.number(action.terms(), agreement, attempt);
              boolean all = AgreementEffects.settlesAll(content, content.leavesOpen(), attempt);
              effects.add(
                  new AgreementEvent.OralAgreementRecorded(
                      agreement,
                      content,
                      attempt.day(),
                      all,
                      AgreementEffects.days(content, attempt.day(), attempt)));
              follow(agreement, content, attempt.day(), attempt.day(), all, attempt, effects);
            });
  }

  /**
   * An oral agreement is reached by those who talked, and binds nobody else. Its sheet can be the
   * only paper, so talks that nobody wrote down are only pointed out.
   */
  private static void checkTalked(List<PartyNumber> parties, Attempt attempt) {
    Set<PartyNumber> present = new HashSet<>();
    attempt.it().sessions().forEach(session -> present.addAll(session.present()));
    List<PartyNumber> absent = CaseLists.those(parties, party -> !present.contains(party));
    if (!absent.isEmpty()) {
      attempt.reportBecause(
          LegalBasis.ourDefault(),
          AgreementProblem.NOT_AT_THE_TALKS,
          "parties",
          Attempt.values(absent));
    }
  }

  /**
   * Law and local lists demand paper, by the type or for what is hard (NB 24); a plan that asks for
   * it only warns (PML 28, T48).
   */
  private static void oralIsAllowed(Attempt attempt) {
    String type = attempt.disputeType();
    Complexity complexity = attempt.it().complexity();
    CaseRules rules = attempt.rules();
    Optional<LegalBasis> ofType = Optional.ofNullable(rules.paperRequired().get(type));
    Optional<LegalBasis> hard = Optional.ofNullable(rules.complexity().paper().get(complexity));
    Optional<LegalBasis> required = ofType.filter(AgreementRows::demandsPaper);
    required.ifPresent(basis -> attempt.reportBecause(basis, CaseProblem.PAPER_REQUIRED, type));
    if (required.isEmpty()) {
      required = hard.filter(AgreementRows::demandsPaper);
      required.ifPresent(
          basis -> attempt.reportBecause(basis, CaseProblem.PAPER_REQUIRED, complexity));
    }
    adviseWriting(ofType.or(() -> hard), required, attempt);
  }

  private static void adviseWriting(
      Optional<LegalBasis> listed, Optional<LegalBasis> required, Attempt attempt) {
    listed
        .or(attempt.rules()::paperAdvised)
        .filter(basis -> required.isEmpty())
        .ifPresent(
            basis -> attempt.reportBecause(basis, CaseProblem.WRITTEN_ADVISED, attempt.kind()));
  }

  private static boolean demandsPaper(LegalBasis basis) {
    return switch (basis.certainty()) {
      case LAW, LOCAL_REGULATION, OFFICIAL_NORM -> true;
      case PLAN_OR_PRACTICE, ANALOGY, OUR_DEFAULT -> false;
    };
  }

  static void follow(
      int agreement,
      AgreementContent content,
      LocalDate effectiveOn,
      LocalDate earliest,
      boolean all,
      Attempt attempt,
      Effects effects) {
    AgreementEffects after = new AgreementEffects(attempt, effects);
    boolean change = attempt.it().state() == CaseState.AGR;
    after.tookEffect(agreement, content, earliest, all);
    if (change) {
      new VisitsAfterChange(content, effectiveOn, attempt).move(content, effects);
    } else if (all) {
      after.planRevisits(
          after.allLines(content, effectiveOn), attempt.it().activeNumbers(), effectiveOn);
    }
  }

  /**
   * Open in TERM too: where signs of collusion end the whole, a part may have taken effect before,
   * and its copies are owed like any other (PML 29).
   */
  private static CaseRow<?> deliverCopy() {
    return CaseRow.of(ActionKind.DELIVER_COPY, AgreementAction.DeliverCopy.class)
        .from(CaseState.MED, CaseState.AGR, CaseState.TERM, CaseState.CLOSED)
        .earliest(CaseRow.Earliest.ENDING)
        .papers(Paper.DELIVERY_RECEIPT)
        .basis(LegalBasis.mediationLaw("29"))
        .guard(
            attempt -> {
              if (owing(attempt).findAny().isEmpty()) {
                attempt.report(CaseProblem.NO_COPY_OWED);
              }
            },
            CaseProblem.NO_COPY_OWED)
        .arguments(AgreementRows::checkDelivery)
        .does(
            (action, attempt, effects) ->
                effects.add(
                    new AgreementEvent.CopyDelivered(action.agreement(), action.parties())));
  }

  private static Stream<Agreement> owing(Attempt attempt) {
    return attempt.it().effectiveAgreements().stream().filter(a -> !a.copiesOwed().isEmpty());
  }

  private static void checkDelivery(AgreementAction.DeliverCopy action, Attempt attempt) {
    if (!checkAgreement(action.agreement(), owing(attempt), attempt)) {
      return;
    }
    Agreement agreement =
        owing(attempt).filter(a -> a.number() == action.agreement()).findFirst().orElseThrow();
    if (attempt.checkParties("parties", action.parties(), agreement.content().parties())) {
      List<PartyNumber> again =
          action.parties().stream().filter(agreement.copiesTo()::contains).toList();
      if (!again.isEmpty()) {
        attempt.report(CaseProblem.DELIVERED_ALREADY, "parties", Attempt.values(again));
      }
    }
  }

  static boolean checkAgreement(int number, Stream<Agreement> allowed, Attempt attempt) {
    List<Integer> numbers = allowed.map(Agreement::number).toList();
    if (!numbers.contains(number)) {
      attempt.notAmong(CaseProblem.WRONG_AGREEMENT, "agreement", number, numbers);
      return false;
    }
    return true;
  }

  static Stream<Agreement> open(Attempt attempt) {
    return attempt.it().openAgreement().stream();
  }

  /** A draft nobody has signed makes way for the next one. */
  static void dropDraft(Attempt attempt, Effects effects) {
    open(attempt)
        .forEach(a -> effects.add(new AgreementEvent.AgreementFell(a.number(), Optional.empty())));
  }

  private static int nextAgreement(Attempt attempt) {
    return attempt.it().agreements().size() + 1;
  }
}
