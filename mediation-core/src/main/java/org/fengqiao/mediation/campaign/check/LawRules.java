package org.fengqiao.mediation.campaign.check;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fengqiao.mediation.campaign.CaseRule;
import org.fengqiao.mediation.campaign.Measure;
import org.fengqiao.mediation.campaign.PlanIndicator;
import org.fengqiao.mediation.campaign.PlanItem;
import org.fengqiao.mediation.campaign.PlanStandard;
import org.fengqiao.mediation.campaign.PlanTask;
import org.fengqiao.mediation.campaign.StaffingLine;
import org.fengqiao.mediation.committee.FormationRules;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.indicator.Threshold;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.Modality;

/** No plan asks what a statute forbids, or decides what a statute leaves to the parties. */
final class LawRules {

  private LawRules() {}

  static Stream<PlanFinding> check(CheckContext context) {
    return Stream.of(demands(context), quotas(context), sizes(context), terms(context))
        .flatMap(found -> found);
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
            PlanFact.unquoted(Phrase.LAW_SAYS.text(statute)))
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
                        PlanFact.unquoted(Phrase.LAW_SAYS.text(statute)))
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

  private static Stream<PlanFinding> sizes(CheckContext context) {
    return context.plan().staffing().stream()
        .filter(line -> line.organisation().isA(OrganisationKind.COMMITTEE))
        .filter(line -> line.who() == StaffingLine.StaffingRole.COMMITTEE_MEMBER)
        .flatMap(line -> size(context, line).stream());
  }

  private static Optional<PlanFinding> size(CheckContext context, StaffingLine line) {
    FormationRules law = context.formation();
    Measure measure = line.measure();
    if (measure.threshold().isEmpty()) {
      return Optional.empty();
    }
    Threshold threshold = measure.threshold().get();
    long least = threshold instanceof Threshold.Range range ? range.least() : count(threshold);
    long most = threshold instanceof Threshold.Range range ? range.most() : count(threshold);
    boolean fromBelow =
        switch (measure.comparator()) {
          case AT_LEAST, EQUAL, BETWEEN -> true;
          default -> false;
        };
    boolean fromAbove =
        switch (measure.comparator()) {
          case AT_MOST, EQUAL, BETWEEN -> true;
          default -> false;
        };
    boolean none =
        (fromBelow && least > law.mostMembers()) || (fromAbove && most < law.leastMembers());
    boolean some =
        (fromBelow && least < law.leastMembers()) || (fromAbove && most > law.mostMembers());
    if (!none && !some) {
      return Optional.empty();
    }
    return Optional.of(
        context
            .finding(
                none ? FindingKind.COMMITTEE_SIZE : FindingKind.COMMITTEE_SIZE_PARTLY,
                PlanFact.of(line, Wording.number(measure).orElseThrow()),
                PlanFact.unquoted(
                    Phrase.SIZE_BY_LAW.text(
                        Wording.text(law.leastMembers()), Wording.text(law.mostMembers()))))
            .addArguments(line.organisation())
            .basis(law.compositionBasis())
            .build());
  }

  private static long count(Threshold threshold) {
    return threshold instanceof Threshold.Count count ? count.number() : 0;
  }

  private static Stream<PlanFinding> terms(CheckContext context) {
    FormationRules law = context.formation();
    return context.plan().standards().stream()
        .filter(standard -> standard.kind() == PlanStandard.StandardKind.COMMITTEE_TERM)
        .flatMap(
            standard ->
                standard.mapping().entrySet().stream()
                    .filter(entry -> entry.getKey().isA(OrganisationKind.COMMITTEE))
                    .filter(entry -> entry.getValue() != law.termYears())
                    .sorted(Map.Entry.comparingByKey())
                    .map(entry -> term(context, law, standard, entry)));
  }

  private static PlanFinding term(
      CheckContext context,
      FormationRules law,
      PlanStandard standard,
      Map.Entry<OrganisationKind, Long> entry) {
    return context
        .finding(
            FindingKind.COMMITTEE_TERM,
            PlanFact.of(standard, Phrase.YEARS_OF_TERM.text(Wording.text(entry.getValue()))),
            PlanFact.unquoted(Phrase.TERM_BY_LAW.text(Wording.text(law.termYears()))))
        .addArguments(entry.getKey())
        .basis(law.termBasis())
        .build();
  }
}
