package org.fengqiao.mediation.committee;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.fengqiao.mediation.kernel.Explained;
import org.fengqiao.mediation.kernel.LocalText;

/** Computes what one organisation owes under one standard, and shows how when asked. */
final class StaffingSum {

  private final StaffingStandard standard;
  private final MediationOrganisation organisation;
  private final long number;
  private final StaffingFacts known;
  private final boolean owed;

  private Optional<String> unknown = Optional.empty();
  private long perUnitLeast;
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
    this.owed = !standard.onlyWithConditions() || organisation.meetsConditions();
    this.least = standard.least();
    this.most = standard.most();
    if (owed) {
      byPopulation();
      byUnits();
    }
  }

  Explained<StaffingGap> gap() {
    StaffingGap gap =
        new StaffingGap(
            organisation.id(), standard.id(), owed, number, missing(), surplus(), unknown);
    return Explained.by(gap, standard.basis(), this::account);
  }

  private boolean isTold() {
    return owed && unknown.isEmpty();
  }

  private long missing() {
    return isTold() ? Math.max(0, least - number) : 0;
  }

  private long surplus() {
    return isTold() && most.isPresent() ? Math.max(0, number - most.getAsLong()) : 0;
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
    Optional<StaffingStandard.PopulationStep> step =
        standard.steps().stream()
            .filter(each -> inhabitants <= each.upTo().orElse(Long.MAX_VALUE))
            .findFirst();
    least = step.map(StaffingStandard.PopulationStep::least).orElse(standard.least());
    most = step.map(StaffingStandard.PopulationStep::most).orElse(standard.most());
  }

  private void byUnits() {
    perUnitLeast = least;
    if (standard.per().isEmpty()) {
      return;
    }
    StaffingStandard.Per per = standard.per().get();
    if (known.units().get(per.unit()) == null) {
      unknown = Optional.of(per.unit());
      return;
    }
    long started = started(per);
    least = started * least;
    most = most.isPresent() ? OptionalLong.of(started * most.getAsLong()) : most;
  }

  private long started(StaffingStandard.Per per) {
    return (known.units().getOrDefault(per.unit(), 0L) + per.number() - 1) / per.number();
  }

  private Explained.Account account() {
    boolean fullTime = standard.counted().equals(StaffingStandard.FULL_TIME);
    List<String> facts = new ArrayList<>();
    List<String> arithmetic = new ArrayList<>();
    facts.add("kind = " + organisation.kind().code());
    facts.add((fullTime ? "fullTime" : standard.counted()) + " = " + number);
    if (standard.onlyWithConditions()) {
      facts.add("meetsConditions = " + organisation.meetsConditions());
    }
    if (owed && !standard.steps().isEmpty()) {
      known.population().ifPresent(inhabitants -> facts.add("population = " + inhabitants));
    }
    if (owed) {
      standard.per().ifPresent(per -> units(per, facts, arithmetic));
    }
    if (isTold()) {
      arithmetic.add("max(0, " + least + " - " + number + ") = " + missing());
      most.ifPresent(end -> arithmetic.add("max(0, " + number + " - " + end + ") = " + surplus()));
    }
    return new Explained.Account(rule(fullTime), facts, String.join("; ", arithmetic));
  }

  private void units(StaffingStandard.Per per, List<String> facts, List<String> arithmetic) {
    Long units = known.units().get(per.unit());
    if (units != null) {
      facts.add(per.unit() + " = " + units);
      String count = "ceil(" + units + " / " + per.number() + ") * ";
      arithmetic.add(count + perUnitLeast + " = " + least);
    }
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
