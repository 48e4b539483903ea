package org.fengqiao.mediation.campaign;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.fengqiao.mediation.kernel.Problems;
import org.fengqiao.mediation.kernel.ProblemsException;

/** Plans of the tests: the clean plan of an invented county, and plans made from few lines. */
final class Plans {

  private static final String HEAD =
      """
      format: fengqiao-plan/1
      id: plan
      kind: notice
      issuer: {organisation: COUNTY-BUREAU, name: 县司法局}
      level: COUNTY
      region: {name: 某县}
      addressees: []
      """;

  private Plans() {}

  static String text(String resource) {
    try (InputStream in = Plans.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static CampaignPlan clean() {
    return PlanReader.read("qinglan.yaml", text("qinglan.yaml"));
  }

  /** A plan of the least that must be there and the given lines. */
  static CampaignPlan with(String lines) {
    return PlanReader.read("plan.yaml", HEAD + lines);
  }

  /** The problems of the clean plan after one replacement. */
  static Problems after(String target, String replacement) {
    String text = text("qinglan.yaml");
    if (!text.contains(target)) {
      throw new IllegalArgumentException("the clean plan does not contain " + target);
    }
    return problems(text.replaceFirst(Pattern.quote(target), replacement));
  }

  static Problems problems(String text) {
    try {
      PlanReader.read("plan.yaml", text);
      return Problems.none();
    } catch (ProblemsException e) {
      return e.problems();
    }
  }

  static List<String> codes(Problems problems) {
    return problems.stream().map(problem -> problem.code().code()).toList();
  }
}
