package org.fengqiao.mediation.campaign.check;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fengqiao.mediation.campaign.Measure;
import org.fengqiao.mediation.campaign.PlanStandard;
import org.fengqiao.mediation.campaign.StaffingLine;
import org.fengqiao.mediation.committee.FormationRules;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.indicator.Threshold;

/** Committees have the number of members and the term that the law gives them. */
final class CommitteeRules {

  /** The numbers a plan asks for; zero and the greatest long where it leaves a side open. */
  private record Bounds(long least, long most) {}

  private CommitteeRules() {}

  static Stream<PlanFinding> check(CheckContext context) {
    return Stream.concat(sizes(context), terms(context));
  }

  private static Stream<PlanFinding> sizes(CheckContext context) {
    return context.plan().staffing().stream()
        .filter(line -> line.organisation().isA(OrganisationKind.COMMITTEE))
        .filter(line -> line.who() == StaffingLine.StaffingRole.COMMITTEE_MEMBER)
        .flatMap(line -> size(context, line).stream());
  }

  private static Optional<PlanFinding> size(CheckContext context, StaffingLine line) {
    FormationRules law = context.formation();
    Bounds asked = bounds(line.measure());
    boolean noneAllowed = asked.least() > law.mostMembers() || asked.most() < law.leastMembers();
    boolean someForbidden =
        (asked.least() > 0 && asked.least() < law.leastMembers())
            || (asked.most() < Long.MAX_VALUE && asked.most() > law.mostMembers());
    if (!noneAllowed && !someForbidden) {
      return Optional.empty();
    }
    return Optional.of(
        context
            .finding(
                noneAllowed ? FindingKind.COMMITTEE_SIZE : FindingKind.COMMITTEE_SIZE_PARTLY,
                PlanFact.of(
                    line, Wording.number(line.measure()).orElseGet(() -> Wording.name(line))),
                PlanFact.unquoted(
                    Phrase.SIZE_BY_LAW.text(
                        Wording.text(law.leastMembers()), Wording.text(law.mostMembers()))))
            .addArguments(line.organisation())
            .basis(law.compositionBasis())
            .build());
  }

  private static Bounds bounds(Measure measure) {
    if (measure.threshold().isEmpty()) {
      return new Bounds(0, Long.MAX_VALUE);
    }
    if (measure.threshold().get() instanceof Threshold.Range range) {
      return new Bounds(range.least(), range.most());
    }
    long count = measure.threshold().get() instanceof Threshold.Count number ? number.number() : 0;
    return switch (measure.comparator()) {
      case AT_LEAST -> new Bounds(count, Long.MAX_VALUE);
      case AT_MOST -> new Bounds(0, count);
      default -> new Bounds(count, count);
    };
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
