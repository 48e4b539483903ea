package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.Village.KAN;
import static org.fengqiao.mediation.casework.Village.ZOU;
import static org.fengqiao.mediation.casework.Village.text;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.kernel.Fen;

/**
 * One action of each kind about agreements and performance, and agreements that tests begin with.
 */
final class AgreementSamples {

  /** What is left open beside an agreement on a part. */
  static final OpenMatter REST =
      new OpenMatter(text("REST"), List.of(ZOU), Optional.of(Fen.of(500)));

  private AgreementSamples() {}

  static CaseAction action(ActionKind kind) {
    return switch (kind) {
      case UPGRADE_ORAL ->
          new AgreementChangeAction.UpgradeOral(
              1,
              List.of(
                  new PartySignature(ZOU, SigningManner.SIGNATURE),
                  new PartySignature(KAN, SigningManner.FINGERPRINT)),
              List.of(Village.QI),
              Optional.of("2026-18"));
      case FIX_PART -> new AgreementChangeAction.FixPart(1, List.of(matter()));
      case CORRECT_CLERICAL ->
          new AgreementChangeAction.CorrectClerical(1, List.of(ZOU, KAN), text("SLIP"));
      case ANNUL ->
          new AgreementChangeAction.Annul(1, AnnullingBody.COURT, text("RULING"), List.of());
      case RATIFY ->
          new AgreementChangeAction.Ratify(
              1, ZOU, RatificationStep.ASKED, Village.day("2026-04-02"));
      case END_PARTLY -> new AgreementChangeAction.EndPartly(EndReason.TOO_FAR_APART);
      case URGE -> new PerformanceAction.Urge(KAN, UrgeManner.PHONE, text("ANSWER"));
      case WAIVE_ACCELERATION -> new PerformanceAction.WaiveAcceleration(1);
      case RENEGOTIATE -> new AgreementChangeAction.Renegotiate(List.of(1), List.of(ZOU, KAN));
      case RELEASE_OR_SET_OFF ->
          new PerformanceAction.LetGo(
              1, ReleaseKind.RELEASE, Optional.of(Fen.of(100)), List.of(ZOU), text("RELEASE"));
      default -> throw new IllegalArgumentException(kind.code());
    };
  }

  static OpenMatter matter() {
    return new OpenMatter(text("FIREWOOD"), List.of(ZOU), Optional.empty());
  }

  /** Kan pays Zou. */
  static AgreementTerms pay(long fen, String due) {
    return Village.terms(ObligationTerms.money(KAN, ZOU, Fen.of(fen), Village.day(due)));
  }

  /** All parties to the terms agree by word of mouth. */
  static AgreementAction.RecordOral oral(AgreementTerms terms) {
    return new AgreementAction.RecordOral(terms, terms.parties());
  }

  /** From parties who have met: they agree in writing, in effect since 2026-04-07. */
  static Running written(Running met, AgreementTerms terms) {
    return met.does(Village.MEDIATOR, "2026-04-02T09:00", new AgreementAction.Draft(terms))
        .signedByAll()
        .sealed();
  }

  /**
   * From parties who have met: Kan owes 300 by the word of an agent who may only appear, and was
   * asked on 2026-04-08 whether it holds.
   */
  static Running askedToRatify(Running met) {
    return met.does(
            Village.KAN_SELF,
            "2026-04-01T16:00",
            new IntakeAction.RegisterAgent(
                KAN,
                Village.AGENT_TOKEN,
                List.of(AgentPower.APPEAR),
                text("AUTHORITY"),
                Optional.empty()))
        .agreedOrally(
            "2026-04-02T09:00",
            ObligationTerms.money(KAN, ZOU, Fen.of(300), Village.day("2026-04-20")))
        .does(
            Village.MEDIATOR,
            "2026-04-08T09:00",
            new AgreementChangeAction.Ratify(
                1, KAN, RatificationStep.ASKED, Village.day("2026-04-02")));
  }

  /** From parties in mediation: they settle a part by word of mouth and leave the rest open. */
  static Running agreedInPart(Running inMediation) {
    return inMediation.does(
        Village.MEDIATOR,
        "2026-04-02T10:00",
        oral(
            pay(300, "2026-04-10")
                .leaving(new OpenMatter(text("REST"), List.of(ZOU), Optional.empty()))));
  }
}
