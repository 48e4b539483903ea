package org.fengqiao.mediation.committee;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.fengqiao.mediation.kernel.Explained;
import org.fengqiao.mediation.kernel.LocalText;

/** Computes what one organisation owes under one standard, and shows how. */
final class StaffingSum {

  private final StaffingStandard standard;
  private final MediationOrganisation organisation;
  private final long number;
  private final StaffingFacts known;
  private final List<String> facts = new ArrayList<>();
  private final List<String> arithmetic = new ArrayList<>();

  private Optional<String> unknown = Optional.empty();
  private long least;
  private OptionalLong most;

  StaffingSum(
      StaffingStandard standard,
      MediationOrganisation organisation,
      long number,
      StaffingFacts known) {
    this.standard = standard;
    this.organisation = organisation;
    this.number = number;
    this.known = known;
    this.least = standard.least();
    this.most = standard.most();
  }

  Explained<StaffingGap> gap() {
    boolean fullTime = standard.counted().equals(StaffingStandard.FULL_TIME);
    facts.add("kind = " + organisation.kind().code());
    facts.add((fullTime ? "fullTime" : standard.counted()) + " = " + number);
    boolean owed = !standard.onlyWithConditions() || organisation.meetsConditions();
    if (standard.onlyWithConditions()) {
      facts.add("meetsConditions = " + organisation.meetsConditions());
    }
    if (owed) {
      byPopulation();
      byUnits();
    }
    boolean told = owed && unknown.isEmpty();
    long missing = told ? Math.max(0, least - number) : 0;
    long surplus = told && most.isPresent() ? Math.max(0, number - most.getAsLong()) : 0;
    if (told) {
      arithmetic.add("max(0, " + least + " - " + number + ") = " + missing);
      most.ifPresent(end -> arithmetic.add("max(0, " + number + " - " + end + ") = " + surplus));
    }
    return new Explained<>(
        new StaffingGap(organisation.id(), standard.id(), owed, number, missing, surplus, unknown),
        rule(fullTime),
        facts,
        String.join("; ", arithmetic),
        standard.basis());
  }

  private void byPopulation() {
    if (standard.steps().isEmpty()) {
      return;
    }
    if (known.population().isEmpty()) {
      unknown = Optional.of("population");
      return;
    }
    long inhabitants = known.population().getAsLong();
    facts.add("population = " + inhabitants);
    Optional<StaffingStandard.PopulationStep> step =
        standard.steps().stream()
            .filter(each -> inhabitants <= each.upTo().orElse(Long.MAX_VALUE))
            .findFirst();
    least = step.map(StaffingStandard.PopulationStep::least).orElse(standard.least());
    most = step.map(StaffingStandard.PopulationStep::most).orElse(standard.most());
  }

  private void byUnits() {
    if (standard.per().isEmpty()) {
      return;
    }
    StaffingStandard.Per per = standard.per().get();
    Long units = known.units().get(per.unit());
    if (units == null) {
      unknown = Optional.of(per.unit());
      return;
    }
    facts.add(per.unit() + " = " + units);
    long started = (units + per.number() - 1) / per.number();
    String count = "ceil(" + units + " / " + per.number() + ") * ";
    arithmetic.add(count + least + " = " + started * least);
    least = started * least;
    most = most.isPresent() ? OptionalLong.of(started * most.getAsLong()) : most;
  }

  private LocalText rule(boolean fullTime) {
    String range =
        standard.most().isPresent()
            ? standard.least() + "—" + standard.most().getAsLong()
            : standard.least() + "+";
    String per = standard.per().map(p -> " / " + p.number() + " " + p.unit()).orElse("");
    String numbers = standard.steps().isEmpty() ? range + per : steps();
    boolean conditions = standard.onlyWithConditions();
    return LocalText.of(
        (fullTime ? "专职人民调解员配备：" : "人员配备（" + standard.counted() + "）：")
            + numbers
            + (conditions ? "（有条件的）" : ""),
        (fullTime ? "full-time mediators: " : standard.counted() + ": ")
            + numbers
            + (conditions ? " (with the conditions)" : ""));
  }

  private String steps() {
    List<String> steps = new ArrayList<>();
    for (StaffingStandard.PopulationStep step : standard.steps()) {
      String end = step.upTo().isPresent() ? "<=" + step.upTo().getAsLong() : "*";
      String range =
          step.most().isPresent()
              ? step.least() + "—" + step.most().getAsLong()
              : step.least() + "+";
      steps.add(end + ": " + range);
    }
    return String.join(", ", steps);
  }
}
