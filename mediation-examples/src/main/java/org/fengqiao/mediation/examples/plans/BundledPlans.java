package org.fengqiao.mediation.examples.plans;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.fengqiao.mediation.campaign.CampaignPlan;
import org.fengqiao.mediation.campaign.PlanReader;

/** Reads the plan files that lie beside the examples under {@code /plans}. */
public final class BundledPlans {

  /** The ids of the plans, which are also the names of their files. */
  public static final List<String> IDS =
      List.of("seed-000", "seed-001", "seed-002", "seed-003", "seed-004");

  private BundledPlans() {}

  /** Returns all five plans. */
  public static List<CampaignPlan> all() {
    return IDS.stream().map(BundledPlans::read).toList();
  }

  /** Returns one plan. */
  public static CampaignPlan read(String id) {
    return PlanReader.read(file(id), text(id));
  }

  private static String file(String id) {
    return "plans/" + id + ".yaml";
  }

  /** Returns the text of the file of one plan. */
  public static String text(String id) {
    String file = file(id);
    try (InputStream in =
        Objects.requireNonNull(
            BundledPlans.class.getClassLoader().getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
