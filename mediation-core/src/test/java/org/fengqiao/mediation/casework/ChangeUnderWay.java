package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.Village.KAN;
import static org.fengqiao.mediation.casework.Village.MEDIATOR;
import static org.fengqiao.mediation.casework.Village.ZOU;
import static org.fengqiao.mediation.casework.Village.day;
import static org.fengqiao.mediation.casework.Village.text;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.kernel.Fen;

/**
 * A debt that is renegotiated, signed, sealed, paid and released in any order (T97, T101, T102).
 */
final class ChangeUnderWay {

  private ChangeUnderWay() {}

  private static ObligationTerms money(long fen) {
    return ObligationTerms.money(KAN, ZOU, Fen.of(fen), day("2026-05-20"));
  }

  static Running over(long owed, Random random) {
    long first = 1L + random.nextInt((int) owed);
    ObligationTerms[] lines =
        first == owed
            ? new ObligationTerms[] {money(owed)}
            : new ObligationTerms[] {money(first), money(owed - first)};
    return Running.unregistered().inMediation().met().agreedOrally("2026-04-02T09:00", lines);
  }

  /** Tries something; what is refused changes nothing. */
  static void step(Running running, Random random, int step) {
    MediationCase it = running.it();
    List<ObligationState> open = it.obligations().stream().filter(line -> !line.isDone()).toList();
    int draft = it.openAgreement().map(Agreement::number).orElse(0);
    String when = "2026-04-03T" + (10 + step / 2) + (step % 2 == 0 ? ":00" : ":30");
    switch (random.nextInt(9)) {
      case 0 -> tries(running, Village.ZOU_SELF, when, payment(open, random));
      case 1 -> tries(running, Village.ZOU_SELF, when, release(open, random));
      case 2 ->
          tries(
              running,
              MEDIATOR,
              when,
              new AgreementChangeAction.Renegotiate(
                  open.stream().map(ObligationState::number).toList(), List.of(ZOU, KAN)));
      case 3, 4 -> tries(running, MEDIATOR, when, draft(open, random));
      default -> {
        sign(running, when, draft);
        tries(running, Village.DIRECTOR, when, new AgreementAction.Seal(draft, Optional.empty()));
      }
    }
  }

  private static void sign(Running running, String when, int draft) {
    SigningManner manner = SigningManner.SIGNATURE;
    tries(running, Village.ZOU_SELF, when, new AgreementAction.Sign(draft, ZOU, manner));
    tries(running, Village.KAN_SELF, when, new AgreementAction.Sign(draft, KAN, manner));
    tries(running, MEDIATOR, when, new AgreementAction.MediatorSign(draft));
  }

  private static Fen some(List<ObligationState> open, Random random) {
    long most = open.isEmpty() ? 1 : open.get(0).outstanding().amount();
    return Fen.of(random.nextBoolean() ? most : 1L + random.nextInt((int) most));
  }

  private static int first(List<ObligationState> open) {
    return open.isEmpty() ? 1 : open.get(0).number();
  }

  private static CaseAction payment(List<ObligationState> open, Random random) {
    return new FollowUpAction.RecordPerformance(
        first(open),
        Optional.of(some(open, random)),
        KAN,
        ZOU,
        PerformanceManner.AUTOMATIC,
        Optional.empty());
  }

  private static CaseAction release(List<ObligationState> open, Random random) {
    return new PerformanceAction.LetGo(
        first(open),
        ReleaseKind.RELEASE,
        Optional.of(some(open, random)),
        List.of(ZOU),
        text("RELEASE"));
  }

  /** A text over what is outstanding when it is written, or over less. */
  private static CaseAction draft(List<ObligationState> open, Random random) {
    long all = open.stream().mapToLong(line -> line.outstanding().amount()).sum();
    long fresh = Math.max(1, random.nextBoolean() ? all : random.nextInt((int) all + 1));
    return new AgreementAction.Draft(Village.terms(money(fresh)));
  }

  private static void tries(Running running, Actor actor, String when, CaseAction action) {
    if (!running.decide(actor, when, action).isRefused()) {
      running.does(actor, when, action);
    }
  }
}
