package org.fengqiao.mediation.rules;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.fengqiao.mediation.calendar.Period;
import org.fengqiao.mediation.committee.Net;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.committee.StaffingStandard;
import org.fengqiao.mediation.committee.coverage.CoverageGoal;
import org.fengqiao.mediation.committee.coverage.CoverageRule;
import org.fengqiao.mediation.committee.coverage.UnitKind;
import org.fengqiao.mediation.committee.filing.FilingKind;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.Modality;
import org.fengqiao.mediation.kernel.Ratio;
import org.fengqiao.mediation.mediator.Education;
import org.fengqiao.mediation.mediator.EngagementKind;
import org.fengqiao.mediation.source.MappingReader;
import org.fengqiao.mediation.source.ValueReader;
import org.fengqiao.mediation.source.Values;

/** Reads the values of rules about the register of organisations and mediators. */
final class RegisterValueReader {

  private static final int MOST = 9999;
  private static final int MOST_UNITS = 1_000_000;
  private static final int MOST_PEOPLE = 10_000_000;

  private RegisterValueReader() {}

  private static ValueReader<OrganisationKind> kind() {
    return Values.code(OrganisationKind.class);
  }

  private static ValueReader<OrganisationKind> realKind() {
    return Values.code(
        "OrganisationKind",
        List.of(OrganisationKind.values()).stream().filter(kind -> !kind.isGroupOnly()).toList());
  }

  static Optional<RuleValue> eligible(MappingReader map) {
    Optional<Education> education = map.optional("education", Values.code(Education.class));
    Optional<Boolean> knowledge = map.optional("knowledge", Values.flag());
    List<String> attested = map.requiredList("attested", RuleSubject.ownName());
    return map.finish(
        () -> new RegisterValue.Eligible(education, knowledge.orElse(false), attested));
  }

  static ValueReader<RuleValue> tiers() {
    ValueReader<List<Set<OrganisationKind>>> tiers =
        Values.oneOrMore(
            (node, reader) ->
                Values.oneOrMore(realKind())
                    .read(node, reader)
                    .map(HashSet<OrganisationKind>::new));
    return (node, reader) -> tiers.read(node, reader).map(RegisterValue.Tiers::new);
  }

  static Optional<RuleValue> cover(MappingReader map) {
    Optional<List<UnitKind>> units =
        map.required("units", Values.oneOrMore(Values.code(UnitKind.class)));
    Optional<Net> net = map.optional("net", Values.code(Net.class));
    List<String> categories = map.list("categories", RuleSubject.ownName());
    Optional<Long> from = map.optional("from-employees", Values.integer(1, MOST_UNITS));
    Optional<List<OrganisationKind>> by = map.required("by", Values.oneOrMore(kind()));
    List<OrganisationKind> forMembers = map.list("for-members", kind());
    Optional<Long> own = map.optional("own-from-employees", Values.integer(1, MOST_UNITS));
    CoverageGoal goal =
        map.optional("goal", Values.code(CoverageGoal.class)).orElse(CoverageGoal.FULL);
    Optional<Ratio> rate = map.optional("least-rate", Values.share());
    Optional<LocalDate> due = map.optional("due-on", Values.date());
    Optional<Modality> modality = map.required("modality", Values.code(Modality.class));
    if ((goal == CoverageGoal.RATE) != map.has("least-rate")) {
      map.contradiction(
          "goal", "goal: rate 与 least-rate 同时出现", "a least rate goes with goal: rate alone");
    }
    if (goal == CoverageGoal.BREAKTHROUGH && categories.isEmpty()) {
      map.contradiction("goal", "breakthrough 需要 categories", "a breakthrough needs categories");
    }
    return map.finish(
        () ->
            new RegisterValue.Cover(
                CoverageRule.builder()
                    .id("-")
                    .units(units.orElseThrow())
                    .net(net)
                    .categories(categories)
                    .fromEmployees(open(from))
                    .by(by.orElseThrow())
                    .forMembers(forMembers)
                    .ownFromEmployees(open(own))
                    .goal(goal)
                    .leastRate(rate)
                    .dueOn(due)
                    .modality(modality.orElseThrow())
                    .basis(LegalBasis.ourDefault())
                    .build()));
  }

  private static OptionalInt open(Optional<Long> number) {
    return number.map(each -> OptionalInt.of(Math.toIntExact(each))).orElse(OptionalInt.empty());
  }

  static Optional<RuleValue> parts(MappingReader map) {
    Optional<OrganisationKind> whole = map.required("whole", kind());
    Optional<OrganisationKind> part = map.required("part", kind());
    Optional<Long> least = map.required("least", Values.integer(1, MOST));
    return map.finish(
        () ->
            new RegisterValue.Parts(whole.orElseThrow(), part.orElseThrow(), least.orElseThrow()));
  }

  static Optional<RuleValue> filing(MappingReader map) {
    Optional<List<OrganisationKind>> about = map.required("about", Values.oneOrMore(kind()));
    Optional<List<FilingKind>> what =
        map.required("what", Values.oneOrMore(Values.code(FilingKind.class)));
    Optional<OrganisationKind> by = map.required("by", realKind());
    Optional<OrganisationKind> with = map.required("with", realKind());
    Optional<Period> within = map.optional("within", Values.mapping(RegisterValueReader::period));
    return map.finish(
        () ->
            new RegisterValue.Filing(
                new HashSet<>(about.orElseThrow()),
                new HashSet<>(what.orElseThrow()),
                by.orElseThrow(),
                with.orElseThrow(),
                within));
  }

  private static Optional<Period> period(MappingReader map) {
    Optional<Long> length = map.required("length", Values.integer(1, MOST));
    Optional<RuleUnit> unit = map.required("unit", Values.code("RuleUnit", RuleUnit.times()));
    return map.finish(() -> unit.orElseThrow().of(Math.toIntExact(length.orElseThrow())));
  }

  static Optional<RuleValue> staff(MappingReader map) {
    Optional<RuleValue.Staff> staff = readStaff(map);
    return map.finish(staff::orElseThrow);
  }

  static Optional<RuleValue> staffOf(MappingReader map) {
    Optional<OrganisationKind> kind = map.required("organisation", kind());
    Optional<EngagementKind> counted = map.required("counted", Values.code(EngagementKind.class));
    Optional<RuleValue.Staff> staff = readStaff(map);
    return map.finish(
        () ->
            new RegisterValue.StaffOf(
                kind.orElseThrow(), counted.orElseThrow().code(), staff.orElseThrow()));
  }

  /** Empty where one of the numbers could not be read, which has been reported then. */
  private static Optional<RuleValue.Staff> readStaff(MappingReader map) {
    Optional<Long> least = map.required("least", Values.integer(0, MOST));
    Optional<Long> most = map.optional("most", Values.integer(least.orElse(0L), MOST));
    Optional<Boolean> conditions = map.optional("only-with-conditions", Values.flag());
    Optional<Modality> modality = map.required("modality", Values.code(Modality.class));
    List<StaffingStandard.PopulationStep> steps =
        map.list("by-population", Values.mapping(RegisterValueReader::step));
    Optional<LocalDate> due = map.optional("due-on", Values.date());
    Optional<StaffingStandard.Per> per =
        map.optional("per", Values.mapping(RegisterValueReader::per));
    for (int i = 1; i < steps.size(); i++) {
      OptionalLong below = steps.get(i - 1).upTo();
      if (below.isEmpty() || steps.get(i).upTo().orElse(Long.MAX_VALUE) <= below.getAsLong()) {
        map.contradiction(
            "by-population",
            "人口档次应由小到大，只有最后一档可以不封顶",
            "the steps must rise and only the last may be open");
      }
    }
    return least.flatMap(
        from ->
            modality.map(
                firm ->
                    new RuleValue.Staff(
                        from, bound(most), conditions.orElse(false), firm, steps, due, per)));
  }

  private static Optional<StaffingStandard.Per> per(MappingReader map) {
    Optional<String> unit = map.required("unit", Values.text());
    Optional<Long> number = map.required("number", Values.integer(1, MOST_UNITS));
    return map.finish(() -> new StaffingStandard.Per(unit.orElseThrow(), number.orElseThrow()));
  }

  private static Optional<StaffingStandard.PopulationStep> step(MappingReader map) {
    Optional<Long> upTo = map.optional("up-to", Values.integer(0, MOST_PEOPLE));
    Optional<Long> least = map.required("least", Values.integer(0, MOST));
    Optional<Long> most = map.optional("most", Values.integer(least.orElse(0L), MOST));
    return map.finish(
        () -> new StaffingStandard.PopulationStep(bound(upTo), least.orElseThrow(), bound(most)));
  }

  private static OptionalLong bound(Optional<Long> bound) {
    return bound.map(OptionalLong::of).orElse(OptionalLong.empty());
  }
}
