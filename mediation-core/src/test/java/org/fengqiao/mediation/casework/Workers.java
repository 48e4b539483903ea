package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.Village.day;
import static org.fengqiao.mediation.casework.Village.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.casework.enforce.LabourClaim;
import org.fengqiao.mediation.casework.enforce.OrderCondition;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.party.Party;
import org.fengqiao.mediation.party.PartyKind;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.Side;

/** Twenty-two workers and their firm, whose agreement took effect on 2025-11-18. */
final class Workers {

  static final int COUNT = 22;
  static final PartyNumber FIRM = PartyNumber.of(COUNT + 1);
  static final Actor FIRM_SELF = Actor.party(ActorId.of("u-firm"), "9901-P" + FIRM.value());

  /** All workers at once, as they come to the counter together. */
  static final Actor ALL =
      new Actor(
          ActorId.of("u-workers"),
          Role.PARTY,
          new Scope.Own(
              IntStream.rangeClosed(1, COUNT)
                  .mapToObj(i -> "9901-P" + i)
                  .collect(Collectors.toSet())),
          Optional.empty(),
          Optional.empty());

  private Workers() {}

  static PartyNumber worker(int number) {
    return PartyNumber.of(number);
  }

  static Actor self(int worker) {
    return Actor.party(ActorId.of("u-w" + worker), "9901-P" + worker);
  }

  /** What the firm owes a worker, in fen. */
  static long wage(int worker) {
    if (worker <= 10) {
      return 1_800_000;
    }
    return worker <= 20 ? 1_650_000 : worker == 21 ? 1_530_000 : 1_470_000;
  }

  static List<PartyNumber> everybody() {
    return IntStream.rangeClosed(1, COUNT + 1).mapToObj(PartyNumber::of).toList();
  }

  /**
   * The agreement: instalments of 40, 30 and 30 per cent; if one is more than ten days late, the
   * rest falls due.
   */
  static Running agreed() {
    return settled(lines(day("2025-11-28"), day("2025-12-31"), day("2026-01-30")));
  }

  private static Running settled(List<ObligationTerms> lines) {
    Running running = Running.unregistered();
    running.does(Village.MEDIATOR, "2025-11-03T09:00", application());
    everybody()
        .forEach(
            party ->
                running.does(
                    Village.MEDIATOR, "2025-11-05T09:00", new IntakeAction.InformParty(party)));
    running
        .does(
            Village.MEDIATOR,
            "2025-11-05T10:00",
            new MediationAction.AssessRisk("BLUE", text("RISK")))
        .does(Village.MEDIATOR, "2025-11-05T11:00", new IntakeAction.Accept())
        .does(
            Village.DIRECTOR,
            "2025-11-06T09:00",
            new MediationAction.Appoint(Village.QI, false, true))
        .does(Village.MEDIATOR, "2025-11-12T09:00", new MediationAction.OpenMediation(false))
        .does(
            Village.MEDIATOR,
            "2025-11-12T10:00",
            new MediationAction.HoldJoint(everybody(), text("MINUTES")))
        .does(
            Village.MEDIATOR,
            "2025-11-17T09:00",
            new AgreementAction.Draft(
                new AgreementTerms(
                        everybody(), lines, text("AGREEMENT"), List.of(AgreementFlag.PAYMENT))
                    .accelerating(10)));
    for (int worker = 1; worker <= COUNT; worker++) {
      running.signed(self(worker), worker(worker), "2025-11-18T10:00");
    }
    return running
        .does(
            FIRM_SELF,
            "2025-11-18T10:00",
            new AgreementAction.Sign(
                1, FIRM, SigningManner.SEAL, Optional.of(PersonRef.of("9901-SIGNER"))))
        .does(Village.MEDIATOR, "2025-11-18T10:10", new AgreementAction.MediatorSign(1))
        .does(Village.DIRECTOR, "2025-11-18T10:30", new AgreementAction.Seal(1, Optional.empty()));
  }

  /** The same people, where one worker owes the firm something. */
  static Running reversed(String due) {
    return settled(List.of(ObligationTerms.money(worker(1), FIRM, Fen.of(100), day(due))));
  }

  private static IntakeAction.Apply application() {
    Registration.Builder registration =
        Registration.builder()
            .source(CaseSource.APPLICATION)
            .disputeType("LABOUR")
            .place(Village.PLACE)
            .holder(Village.COMMITTEE)
            .matter(text("MATTER"))
            .divisible(true);
    for (PartyNumber party : everybody()) {
      boolean firm = party.equals(FIRM);
      registration.addParties(
          new Party(
              party,
              firm ? Side.TWO : Side.ONE,
              PersonRef.of("9901-P" + party.value()),
              firm ? PartyKind.ORGANISATION : PartyKind.PERSON));
      if (!firm) {
        registration.addApplicants(party);
      }
    }
    return new IntakeAction.Apply(registration.build(), Optional.empty());
  }

  private static List<ObligationTerms> lines(LocalDate first, LocalDate second, LocalDate third) {
    List<ObligationTerms> lines = new ArrayList<>();
    for (int worker = 1; worker <= COUNT; worker++) {
      Fen tenth = Fen.of(wage(worker) / 10);
      Fen three = tenth.plus(tenth).plus(tenth);
      lines.add(
          ObligationTerms.builder()
              .addDebtors(FIRM)
              .creditor(worker(worker))
              .kind(ObligationKind.MONEY)
              .amount(Fen.of(wage(worker)))
              .due(new DueTerm.OnDay(third))
              .addInstalments(
                  Instalment.on(first, three.plus(tenth)),
                  Instalment.on(second, three),
                  Instalment.on(third, three))
              .build());
    }
    return lines;
  }

  /** The number of a worker's line: instalments are 1 to 3. */
  static int line(int worker, int instalment) {
    return (worker - 1) * 3 + instalment;
  }

  /** The first instalment in full, and of the second what the firm had: two fifths. */
  static Running paidPartly(Running running) {
    for (int worker = 1; worker <= COUNT; worker++) {
      running.paid(FIRM_SELF, "2025-11-28T10:00", line(worker, 1), wage(worker) / 10 * 4);
    }
    for (int worker = 1; worker <= COUNT; worker++) {
      running.paid(FIRM_SELF, "2025-12-31T10:00", line(worker, 2), wage(worker) / 100 * 12);
    }
    return running;
  }

  static EnforcementAction.ApplyPaymentOrder order(boolean otherDispute, List<Integer> lines) {
    return new EnforcementAction.ApplyPaymentOrder(
        1,
        FIRM,
        lines,
        Arrays.asList(OrderCondition.values()),
        otherDispute,
        Optional.of(LabourClaim.WAGES));
  }

  /** The second and the third instalment of every worker. */
  static List<Integer> rest() {
    return IntStream.rangeClosed(1, COUNT)
        .boxed()
        .flatMap(worker -> List.of(line(worker, 2), line(worker, 3)).stream())
        .toList();
  }
}
