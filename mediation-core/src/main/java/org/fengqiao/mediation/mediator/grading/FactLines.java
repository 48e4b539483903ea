package org.fengqiao.mediation.mediator.grading;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fengqiao.mediation.kernel.Coded;
import org.fengqiao.mediation.kernel.UnknownCodeException;
import org.fengqiao.mediation.mediator.training.TrainingAmount;
import org.fengqiao.mediation.mediator.training.TrainingUnit;

/** Facts as lines {@code name = value}, and back. */
final class FactLines {

  private static final Pattern LINE = Pattern.compile("([a-z-]+)(?: ([A-Z0-9_-]+))? = (.+)");
  private static final Pattern TALLY =
      Pattern.compile("([0-9]+) cases, ([0-9]+) successful, ([0-9]+) oral");
  private static final Pattern TRAINING = Pattern.compile("([0-9.]+) ([A-Z-]+)");
  private static final Pattern QUOTA = Pattern.compile("([0-9]+) other holders of ([0-9]+)");

  private FactLines() {}

  static List<String> print(GradingFacts facts) {
    List<String> lines = new ArrayList<>();
    lines.add("day = " + facts.day());
    facts.current().ifPresent(grade -> lines.add("grade = " + grade));
    if (facts.revoked()) {
      lines.add("revoked = true");
    }
    lines.add("service-days = " + facts.serviceDays());
    facts.tallies().stream()
        .sorted(Comparator.comparingInt(YearTally::year))
        .forEach(
            each ->
                lines.add(
                    "tally "
                        + each.year()
                        + " = "
                        + each.cases()
                        + " cases, "
                        + each.successful()
                        + " successful, "
                        + each.oral()
                        + " oral"));
    facts.training().stream()
        .sorted(
            Comparator.comparingInt(TrainingTally::year)
                .thenComparing(each -> each.amount().unit()))
        .forEach(each -> lines.add("training " + each.year() + " = " + each.amount()));
    facts.misconduct().stream().sorted().forEach(day -> lines.add("misconduct = " + day));
    facts.escalations().stream().sorted().forEach(day -> lines.add("escalation = " + day));
    facts.attested().stream().sorted().forEach(code -> lines.add("attested = " + code));
    facts.quotas().stream()
        .sorted(Comparator.comparing(QuotaUse::step))
        .forEach(
            each ->
                lines.add(
                    "quota "
                        + each.step()
                        + " = "
                        + each.holders()
                        + " other holders of "
                        + each.mediators()));
    return List.copyOf(lines);
  }

  static GradingFacts parse(List<String> lines) {
    GradingFacts.Builder facts = GradingFacts.builder();
    for (String line : lines) {
      Matcher parts = LINE.matcher(line);
      try {
        require(parts.matches());
        add(facts, parts.group(1), parts.group(2) == null ? "" : parts.group(2), parts.group(3));
      } catch (DateTimeException | UnknownCodeException | IllegalArgumentException e) {
        throw new IllegalArgumentException("not a fact of grading: '" + line + "'", e);
      }
    }
    try {
      return facts.build();
    } catch (IllegalStateException e) {
      throw new IllegalArgumentException("facts of grading need day and service-days", e);
    }
  }

  private static void add(GradingFacts.Builder facts, String name, String key, String value) {
    switch (name) {
      case "day" -> facts.day(LocalDate.parse(value));
      case "grade" -> facts.current(Grade.parse(value));
      case "revoked" -> facts.revoked(value.equals("true"));
      case "service-days" -> facts.serviceDays(Long.parseLong(value));
      case "misconduct" -> facts.addMisconduct(LocalDate.parse(value));
      case "escalation" -> facts.addEscalations(LocalDate.parse(value));
      case "attested" -> facts.addAttested(value);
      case "tally" -> {
        Matcher part = match(TALLY, value);
        facts.addTallies(
            new YearTally(
                Integer.parseInt(key), number(part, 1), number(part, 2), number(part, 3)));
      }
      case "training" -> {
        Matcher part = match(TRAINING, value);
        facts.addTraining(
            new TrainingTally(
                Integer.parseInt(key),
                new TrainingAmount(
                    new BigDecimal(part.group(1)),
                    Coded.parse(TrainingUnit.class, part.group(2)))));
      }
      case "quota" -> {
        Matcher part = match(QUOTA, value);
        facts.addQuotas(new QuotaUse(key, number(part, 1), number(part, 2)));
      }
      default -> require(false);
    }
  }

  private static Matcher match(Pattern form, String value) {
    Matcher matcher = form.matcher(value);
    require(matcher.matches());
    return matcher;
  }

  private static long number(Matcher matcher, int group) {
    return Long.parseLong(matcher.group(group));
  }

  private static void require(boolean holds) {
    if (!holds) {
      throw new IllegalArgumentException("another form");
    }
  }
}
