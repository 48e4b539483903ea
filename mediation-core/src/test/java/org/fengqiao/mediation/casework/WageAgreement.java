package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.Village.day;
import static org.fengqiao.mediation.casework.Village.text;
import static org.fengqiao.mediation.casework.WagePack.DIRECTOR;
import static org.fengqiao.mediation.casework.WagePack.FIRM;
import static org.fengqiao.mediation.casework.WagePack.FIRM_SELF;
import static org.fengqiao.mediation.casework.WagePack.PRESIDING;
import static org.fengqiao.mediation.casework.WagePack.SECOND;
import static org.fengqiao.mediation.casework.WagePack.self;
import static org.fengqiao.mediation.casework.WagePack.worker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.PersonRef;

/** The agreement of 22 workers with their firm, and what was paid on it. */
final class WageAgreement {

  static final int BOUND = 22;

  private WageAgreement() {}

  /** What a worker is owed, in fen: 40, 30 and 30 per cent of it are whole fen. */
  static long owed(int worker) {
    return worker <= 10
        ? 1_800_000
        : worker <= 20 ? 1_650_000 : worker == 21 ? 1_530_000 : 1_470_000;
  }

  static AgreementTerms terms() {
    List<PartyNumber> bound = new ArrayList<>();
    List<ObligationTerms> wages = new ArrayList<>();
    for (int number = 1; number <= BOUND; number++) {
      bound.add(worker(number));
      long owed = owed(number);
      wages.add(
          ObligationTerms.money(FIRM, worker(number), Fen.of(owed), day("2026-01-30"))
              .of(ObligationNature.WAGES)
              .inInstalments(
                  List.of(
                      Instalment.on(day("2025-11-28"), Fen.of(owed * 4 / 10)),
                      Instalment.on(day("2025-12-31"), Fen.of(owed * 3 / 10)),
                      Instalment.on(day("2026-01-30"), Fen.of(owed * 3 / 10)))));
    }
    bound.add(FIRM);
    return new AgreementTerms(bound, wages, text("AGREEMENT"), List.of())
        .accelerating(10)
        .leaving(
            new OpenMatter(text("OVERTIME"), List.of(worker(22)), Optional.of(Fen.of(330_000))));
  }

  /** Until the text is drafted; worker 23 goes another way (B9, B10). */
  static Running drafted() {
    return WagePack.reported()
        .does(PRESIDING, "2025-11-12T09:00", new MediationAction.OpenMediation(false))
        .does(self(23), "2025-11-14T09:00", new EndingAction.RefuseSever(worker(23)))
        .does(SECOND, "2025-11-17T09:00", new AgreementAction.Draft(terms()));
  }

  /** Until 21 workers and the firm have signed (B11). */
  static Running signing() {
    Running running = drafted();
    for (int number = 1; number < BOUND; number++) {
      running.does(
          self(number),
          "2025-11-17T15:00",
          new AgreementAction.Sign(1, worker(number), SigningManner.SIGNATURE));
    }
    return running.does(
        FIRM_SELF,
        "2025-11-17T16:00",
        new AgreementAction.Sign(
            1, FIRM, SigningManner.SIGNATURE_AND_SEAL, Optional.of(PersonRef.of("9901-DUAN"))));
  }

  /** Until the agreement is in effect and the rest has ended (B12). */
  static Running agreed() {
    return signing()
        .does(
            self(22),
            "2025-11-18T10:00",
            new AgreementAction.Sign(1, worker(22), SigningManner.SIGNATURE))
        .does(PRESIDING, "2025-11-18T10:10", new AgreementAction.MediatorSign(1))
        .does(SECOND, "2025-11-18T10:15", new AgreementAction.MediatorSign(1))
        .does(DIRECTOR, "2025-11-18T10:20", new AgreementAction.Seal(1, Optional.of("2025-31")))
        .does(
            PRESIDING,
            "2025-11-18T10:30",
            new AgreementChangeAction.EndPartly(EndReason.TOO_FAR_APART));
  }

  static List<ObligationState> linesDue(Running running, String day) {
    return running.it().obligations().stream()
        .filter(line -> line.dueOn().equals(day(day)))
        .toList();
  }

  static FollowUpAction.RecordPerformance transfer(Fen amount, List<ObligationState> lines) {
    return new FollowUpAction.RecordPerformance(
        PaymentLine.spread(amount, lines),
        FIRM,
        PerformanceManner.AUTOMATIC,
        PaymentChannel.DIRECT,
        Optional.empty(),
        Optional.of(text("TRANSFER")));
  }

  /** Until a part of the second instalment is paid (B15, B19). */
  static Running paidInPart() {
    Running running = agreed();
    running.does(
        PRESIDING,
        "2025-11-28T12:00",
        transfer(Fen.of(15_000_000), linesDue(running, "2025-11-28")));
    return running.does(
        PRESIDING,
        "2025-12-31T12:00",
        transfer(Fen.of(4_500_000), linesDue(running, "2025-12-31")));
  }
}
