package org.fengqiao.mediation.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fengqiao.mediation.casework.Route;
import org.fengqiao.mediation.indicator.Comparator;
import org.fengqiao.mediation.kernel.Coded;
import org.fengqiao.mediation.kernel.Problem;
import org.fengqiao.mediation.source.SourceProblem;
import org.junit.jupiter.api.Test;

/** The page that describes plan files says what the reader accepts. */
class PlanFormatPageTest {

  private static String page() throws IOException {
    return Files.readString(
        Path.of("src/main/java/org/fengqiao/mediation/campaign/package-info.java"));
  }

  @Test
  void theExampleOnThePageIsAPlan() throws IOException {
    Matcher example = Pattern.compile("(?s)<pre>\n(.*?) \\* </pre>").matcher(page());
    assertTrue(example.find());
    String yaml = example.group(1).replaceAll("(?m)^ \\* ?", "");
    CampaignPlan plan = PlanReader.read("page.yaml", yaml);
    assertEquals(List.of("SC1", "R1"), plan.items().stream().map(PlanItem::id).toList());
  }

  @Test
  void everyKeyOfTheFileStandsOnThePage() throws IOException {
    Problem unknown =
        Plans.problems("nothing: 1\n").stream()
            .filter(problem -> problem.code() == SourceProblem.UNKNOWN_KEY)
            .findFirst()
            .orElseThrow();
    TreeSet<String> missing = new TreeSet<>();
    String page = page();
    for (Object key : (List<?>) unknown.arguments().get(1)) {
      if (!page.contains("{@code " + key + "}") && !page.contains("Items of " + key)) {
        missing.add(key.toString());
      }
    }
    assertEquals(new TreeSet<>(), missing);
  }

  @Test
  void everyCodeOfAClosedKeyStandsOnThePage() throws IOException {
    List<Coded> codes = new ArrayList<>();
    codes.addAll(List.of(PlanPhase.PhaseKind.values()));
    codes.addAll(List.of(Comparator.values()));
    codes.addAll(List.of(StaffingLine.StaffingRole.values()));
    codes.addAll(List.of(PlanStandard.StandardKind.values()));
    codes.addAll(List.of(TrainingLine.Trainee.values()));
    codes.addAll(List.of(ScreeningLine.ScreeningTask.values()));
    codes.addAll(List.of(ReportingLine.ReportChannel.values()));
    codes.addAll(List.of(ReportingLine.ReportCoverage.values()));
    codes.addAll(List.of(SupervisionLine.SupervisionKind.values()));
    codes.addAll(List.of(Route.values()));
    String page = page();
    assertEquals(
        List.of(),
        codes.stream()
            .map(Coded::code)
            .filter(code -> !page.contains("{@code " + code + "}"))
            .filter(code -> !page.contains("{@code " + code.toLowerCase(Locale.ROOT) + "}"))
            .toList());
  }
}
