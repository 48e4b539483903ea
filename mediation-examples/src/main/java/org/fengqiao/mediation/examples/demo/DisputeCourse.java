package org.fengqiao.mediation.examples.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.casework.AgreementAction;
import org.fengqiao.mediation.casework.AgreementTerms;
import org.fengqiao.mediation.casework.CaseAction;
import org.fengqiao.mediation.casework.CaseRules;
import org.fengqiao.mediation.casework.CaseSource;
import org.fengqiao.mediation.casework.DeclineReason;
import org.fengqiao.mediation.casework.EndReason;
import org.fengqiao.mediation.casework.EndingAction;
import org.fengqiao.mediation.casework.FirstReceiver;
import org.fengqiao.mediation.casework.FollowUpAction;
import org.fengqiao.mediation.casework.IntakeAction;
import org.fengqiao.mediation.casework.MediationAction;
import org.fengqiao.mediation.casework.ObligationTerms;
import org.fengqiao.mediation.casework.PerformanceManner;
import org.fengqiao.mediation.casework.Registration;
import org.fengqiao.mediation.casework.RetentionClass;
import org.fengqiao.mediation.casework.SigningManner;
import org.fengqiao.mediation.examples.demo.invented.DisputeFate;
import org.fengqiao.mediation.examples.demo.invented.InventedDistrict;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.party.ConfidentialText;
import org.fengqiao.mediation.party.Party;
import org.fengqiao.mediation.party.PartyKind;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.Side;
import org.fengqiao.mediation.party.TextRef;
import org.fengqiao.mediation.screening.LedgerLine;

/**
 * The course of one dispute through casework: who does what on which day. It is planned from the
 * row of the ledger and its {@link DisputeFate}; whether a step is lawful is decided by the library
 * when it is taken.
 */
final class DisputeCourse {

  private static final PartyNumber ONE = PartyNumber.of(1);
  private static final PartyNumber TWO = PartyNumber.of(2);
  private static final Fen LEAST_AMOUNT = Fen.of(20_000);

  /**
   * One act.
   *
   * @param day the day it is done
   * @param key tells the acts of a case apart; the idempotency key
   * @param actor who does it
   * @param action what
   * @param texts the free texts the action refers to, for the store of personal data
   */
  record Step(LocalDate day, String key, Actor actor, CaseAction action, List<Text> texts) {}

  /**
   * A free text.
   *
   * @param token what the action knows it by
   * @param content the text
   */
  record Text(TextRef token, ConfidentialText content) {

    static Text of(TextRef token, String content) {
      return new Text(token, ConfidentialText.of(content));
    }
  }

  private final LedgerLine line;
  private final DisputeFate fate;
  private final DisputeTokens tokens;
  private final CaseRules rules;
  private final OrganisationId committee;
  private final Actor director;
  private final Actor mediator;
  private final Actor presiding;
  private final List<Step> steps = new ArrayList<>();

  private DisputeCourse(LedgerLine line, CaseRules rules) {
    this.line = line;
    this.fate = DisputeFate.of(line.number());
    this.tokens = DisputeTokens.of(line);
    this.rules = rules;
    this.committee = InventedDistrict.committeeAt(line.region());
    this.director = InventedDistrict.director(committee);
    this.mediator = InventedDistrict.mediator(committee, fate.mediator(), Role.MEDIATOR);
    this.presiding = InventedDistrict.mediator(committee, fate.mediator(), Role.PRESIDING_MEDIATOR);
  }

  /** Returns the acts in the order in which they are done; the first one registers the case. */
  static List<Step> of(LedgerLine line, CaseRules rules) {
    DisputeCourse course = new DisputeCourse(line, rules);
    course.plan();
    course.steps.sort(Comparator.comparing(Step::day));
    return List.copyOf(course.steps);
  }

  /** Returns the day the lead is struck off because the matter settled itself. */
  static Optional<LocalDate> settledOn(LedgerLine line) {
    DisputeFate fate = DisputeFate.of(line.number());
    return fate.ending() == DisputeFate.Ending.SETTLED_BEFORE
        ? Optional.of(line.foundOn().plusDays(fate.daysToRegister()))
        : Optional.empty();
  }

  private void plan() {
    LocalDate registered = line.foundOn().plusDays(fate.daysToRegister());
    boolean applied = !fate.ownInitiative() || rules.optIn().containsKey(line.disputeType());
    add(registered, mediator, registration(applied));
    LocalDate decided = registered.plusDays(fate.daysToAccept());
    add(registered, mediator, new IntakeAction.InformParty(ONE, "F10-2026"));
    add(registered, mediator, new IntakeAction.InformParty(TWO, "F10-2026"));
    if (fate.ending() == DisputeFate.Ending.DECLINED) {
      decline(decided);
      return;
    }
    if (!applied) {
      add(registered, party(1), new IntakeAction.GiveConsent(ONE));
    }
    add(registered, party(2), new IntakeAction.GiveConsent(TWO));
    add(decided, mediator, new IntakeAction.Accept());
    rules
        .riskScheme()
        .ifPresent(
            scheme -> {
              String level = scheme.codes().get(scheme.codes().size() - 1);
              add(
                  decided,
                  director,
                  new MediationAction.AssessRisk(level, tokens.facts()),
                  Text.of(tokens.facts(), "一般性纠纷，没有激化迹象。"));
            });
    MediatorId who = presiding.mediator().orElseThrow();
    add(decided, director, new MediationAction.Appoint(who, true, true));
    LocalDate opened = decided.plusDays(fate.daysToOpen());
    add(opened, presiding, new MediationAction.OpenMediation(false));
    add(
        opened,
        presiding,
        new MediationAction.HoldJoint(List.of(ONE, TWO), tokens.minutes()),
        Text.of(tokens.minutes(), "双方各自陈述了经过和要求。"));
    end(opened.plusDays(fate.daysToEnd()));
  }

  private CaseAction registration(boolean applied) {
    Registration.Builder registration = Registration.builder();
    registration
        .source(applied ? CaseSource.APPLICATION : CaseSource.SCREENED)
        .disputeType(line.disputeType())
        .place(line.region())
        .holder(committee)
        .lead(line.leadId())
        .matter(tokens.matter())
        .arisenOn(line.foundOn())
        .addParties(new Party(ONE, Side.ONE, tokens.person(1), PartyKind.PERSON))
        .addParties(new Party(TWO, Side.TWO, tokens.person(2), PartyKind.PERSON));
    Optional<FirstReceiver> receiver =
        Optional.of(new FirstReceiver(mediator.id(), Optional.of(committee)));
    return applied
        ? new IntakeAction.Apply(registration.addApplicants(ONE).build(), receiver)
        : new IntakeAction.StartOwnInitiative(registration.build(), true, receiver);
  }

  private void decline(LocalDate day) {
    add(
        day,
        mediator,
        new IntakeAction.Decline(DeclineReason.OTHER_SIDE_REFUSED, Optional.empty()));
    routes(day);
    close(day, Optional.empty());
  }

  private void end(LocalDate day) {
    switch (fate.ending()) {
      case REFUSED -> {
        add(day, party(2), new EndingAction.Refuse(TWO));
        endWithoutAgreement(day);
      }
      case NOT_AGREED -> {
        add(day, presiding, new EndingAction.EndNotAgreed(EndReason.TOO_FAR_APART));
        endWithoutAgreement(day);
      }
      default -> agree(day);
    }
  }

  private void endWithoutAgreement(LocalDate day) {
    routes(day);
    close(visits(day), presiding.mediator());
  }

  private void routes(LocalDate day) {
    add(
        day,
        mediator,
        new EndingAction.GiveRoutes(
            List.of(ONE, TWO), rules.routes().toTell(line.disputeType(), day)));
  }

  private void agree(LocalDate day) {
    LocalDate dueOn = day.plusDays(fate.daysToPerform());
    AgreementTerms terms =
        new AgreementTerms(
            List.of(ONE, TWO), List.of(promise(dueOn)), tokens.agreement(), List.of());
    if (fate.oral() && !rules.paperRequired().containsKey(line.disputeType())) {
      add(day, presiding, new AgreementAction.RecordOral(terms, List.of(ONE, TWO)), agreed());
    } else {
      write(day, terms);
    }
    LocalDate visited = visits(dueOn);
    switch (fate.performance()) {
      case IN_TIME -> {
        LocalDate performed = dueOn.minusDays(fate.daysOfPerformance());
        perform(performed.isBefore(day) ? day : performed);
        close(visited, presiding.mediator());
      }
      case LATE -> {
        LocalDate performed = dueOn.plusDays(fate.daysOfPerformance());
        perform(performed);
        close(performed.isAfter(visited) ? performed : visited, presiding.mediator());
      }
      default -> {
        // Stays open: the board shows it as overdue.
      }
    }
  }

  private Text[] agreed() {
    Text whole = Text.of(tokens.agreement(), "双方自愿达成协议，按约定期限履行。");
    Text act = Text.of(tokens.promise(), "按约定期限完成整改并恢复原状。");
    return fate.money() ? new Text[] {whole} : new Text[] {whole, act};
  }

  private ObligationTerms promise(LocalDate dueOn) {
    return fate.money()
        ? ObligationTerms.money(TWO, ONE, amount(), dueOn)
        : ObligationTerms.act(TWO, ONE, tokens.promise(), dueOn);
  }

  private Fen amount() {
    return line.amount().filter(fen -> !fen.isZero()).orElse(LEAST_AMOUNT);
  }

  private void write(LocalDate day, AgreementTerms terms) {
    add(day, presiding, new AgreementAction.Draft(terms), agreed());
    add(day, party(1), new AgreementAction.Sign(1, ONE, SigningManner.SIGNATURE));
    add(day, party(2), new AgreementAction.Sign(1, TWO, SigningManner.FINGERPRINT));
    add(day, presiding, new AgreementAction.MediatorSign(1));
    add(day, director, new AgreementAction.Seal(1, Optional.of(line.number())));
    add(day, mediator, new AgreementAction.DeliverCopy(1, List.of(ONE, TWO)));
  }

  private void perform(LocalDate day) {
    add(
        day,
        presiding,
        new FollowUpAction.RecordPerformance(
            1,
            fate.money() ? Optional.of(amount()) : Optional.empty(),
            TWO,
            ONE,
            PerformanceManner.AUTOMATIC,
            Optional.empty()));
  }

  private LocalDate visits(LocalDate from) {
    LocalDate day = from.plusDays(fate.daysToVisit());
    visit(day, ONE);
    visit(day, TWO);
    return day;
  }

  private void visit(LocalDate day, PartyNumber party) {
    TextRef findings = tokens.visit(party.value());
    add(
        day,
        presiding,
        new FollowUpAction.DoRevisit(party, findings),
        Text.of(findings, "当事人对调解结果表示满意，没有新的矛盾。"));
  }

  private void close(LocalDate lastAct, Optional<MediatorId> proposedBy) {
    LocalDate closed = lastAct.plusDays(fate.daysToClose());
    add(closed, director, new FollowUpAction.Close(proposedBy));
    LocalDate filed = closed.plusDays(fate.daysToFile());
    add(filed, director, new FollowUpAction.ReviewDossier(true, Optional.empty()));
    add(filed, director, new FollowUpAction.Archive(RetentionClass.THIRTY_YEARS));
  }

  private Actor party(int number) {
    String token = tokens.person(number).text();
    return Actor.party(ActorId.of(token), token);
  }

  private void add(LocalDate day, Actor actor, CaseAction action, Text... texts) {
    steps.add(new Step(day, "step-" + (steps.size() + 1), actor, action, List.of(texts)));
  }
}
