package org.fengqiao.mediation.campaign.check;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.fengqiao.mediation.campaign.CaseRule;
import org.fengqiao.mediation.campaign.Measure;
import org.fengqiao.mediation.campaign.PlanIndicator;
import org.fengqiao.mediation.campaign.PlanItem;
import org.fengqiao.mediation.campaign.PlanTask;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.Modality;

/** No plan asks what a statute forbids, or decides what a statute leaves to the parties. */
final class LawRules {

  private LawRules() {}

  static Stream<PlanFinding> check(CheckContext context) {
    return Stream.concat(demands(context), quotas(context));
  }

  private static Stream<PlanFinding> demands(CheckContext context) {
    Optional<LocalDate> day = context.lastKnownDay();
    return context.plan().caseRules().stream()
        .flatMap(
            rule ->
                Statute.about(rule.demand())
                    .filter(statute -> statute.holdsOn(day))
                    .filter(statute -> !isOffer(statute, rule))
                    .map(statute -> demand(context, statute, rule))
                    .stream());
  }

  /** Encouraging what is left to the parties still leaves it to them. */
  private static boolean isOffer(Statute statute, CaseRule rule) {
    return statute.kind() == FindingKind.LEFT_TO_THE_PARTIES
        && rule.modality() == Modality.EXPLORATORY;
  }

  private static PlanFinding demand(CheckContext context, Statute statute, CaseRule rule) {
    return context
        .finding(
            statute.kind(),
            PlanFact.of(rule, Wording.label(rule.demand())),
            PlanFact.unquoted(statute.says()))
        .addArguments(rule.demand())
        .basis(statute.basis())
        .build();
  }

  private static Stream<PlanFinding> quotas(CheckContext context) {
    Statute statute = Statute.DISPUTE_QUOTA;
    if (!statute.holdsOn(context.lastKnownDay())) {
      return Stream.empty();
    }
    return context.plan().items().stream()
        .filter(DisputeQuota::isIn)
        .map(
            item ->
                context
                    .finding(
                        FindingKind.DISPUTE_QUOTA,
                        PlanFact.of(item, number(item)),
                        PlanFact.unquoted(statute.says()))
                    .addArguments(Wording.name(item))
                    .basis(statute.basis())
                    .build());
  }

  private static LocalText number(PlanItem item) {
    Optional<Measure> measure =
        item instanceof PlanIndicator indicator
            ? Optional.of(indicator.measure())
            : ((PlanTask) item).measure();
    return measure.flatMap(Wording::number).orElseGet(() -> Wording.name(item));
  }
}
