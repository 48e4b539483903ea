package org.fengqiao.mediation.campaign.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.fengqiao.mediation.calendar.WorkCalendar;
import org.fengqiao.mediation.campaign.CampaignPlan;
import org.fengqiao.mediation.campaign.PlanReader;

/** Plans for tests: the body of a plan file under a head that says nothing. */
final class Plans {

  private static final String HEAD =
      """
      format: fengqiao-plan/1
      id: test
      kind: implementation-plan
      issuer: {organisation: COUNTY-BUREAU, name: 某县司法局}
      level: COUNTY
      region: {name: 某县}
      """;

  private static final PlanCheck CHECK = PlanCheck.national(WorkCalendar.national());

  private Plans() {}

  /** Reads a body; {@code @section|quote@} stands for a citation. */
  static CampaignPlan plan(String body) {
    String head = body.contains("addressees:") ? HEAD : HEAD + "addressees: []\n";
    String cited =
        body.replaceAll("@([^|@]+)\\|([^@]+)@", "cite: {section: \"$1\", quote: \"$2\"}");
    return PlanReader.read("test.yaml", head + cited);
  }

  static List<PlanFinding> check(String body) {
    return CHECK.check(plan(body));
  }

  static List<PlanFinding> check(CampaignPlan plan) {
    return CHECK.check(plan);
  }

  /** The one finding of a kind. */
  static PlanFinding only(String body, FindingKind kind) {
    List<PlanFinding> found = check(body).stream().filter(f -> f.kind() == kind).toList();
    if (found.size() != 1) {
      throw new AssertionError(found.size() + " findings of " + kind + " in " + check(body));
    }
    return found.get(0);
  }

  static CampaignPlan resource(String name) {
    return PlanReader.read(name, text(name));
  }

  static String text(String name) {
    try (InputStream in = Plans.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no test resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
