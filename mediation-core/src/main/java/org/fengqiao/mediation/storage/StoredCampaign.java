package org.fengqiao.mediation.storage;

import java.util.Map;
import org.fengqiao.mediation.calendar.DateRange;
import org.fengqiao.mediation.calendar.DeadlineReading;
import org.fengqiao.mediation.campaign.CampaignDuty;
import org.fengqiao.mediation.campaign.TaskCompletion;
import org.fengqiao.mediation.kernel.CampaignId;
import org.fengqiao.mediation.kernel.MediationStyle;
import org.fengqiao.mediation.kernel.StorableTexts;
import org.fengqiao.mediation.region.RegionCode;
import org.immutables.value.Value;

/**
 * A campaign that runs: which plan, where, when, and how the plan is read. The plan is kept as the
 * text it was loaded from, so that the campaign stays what it was when the file changes.
 */
@Value.Immutable
@MediationStyle
public abstract class StoredCampaign {

  /** The greatest number of characters of the id of a plan. */
  public static final int MAX_PLAN_ID_LENGTH = 100;

  /** The greatest number of characters of the text of a plan. */
  public static final int MAX_PLAN_TEXT_LENGTH = 1_000_000;

  StoredCampaign() {}

  /** Returns the id. */
  public abstract CampaignId id();

  /** Returns the id of the plan. */
  public abstract String planId();

  /** Returns the text of the plan file. */
  public abstract String planText();

  /** Returns where it runs. */
  public abstract RegionCode region();

  /** Returns the days it runs. */
  public abstract DateRange days();

  /** Returns what is done, by the id of the plan's task. */
  public abstract Map<String, TaskCompletion> tasks();

  /** Returns how an ambiguous deadline of the plan is read (convention C-2). */
  public abstract DeadlineReading reading();

  @Value.Check
  void check() {
    if (planId().isBlank()) {
      throw new IllegalArgumentException("campaign " + id() + ": the plan id must not be blank");
    }
    StorableTexts texts =
        StorableTexts.of(id().text())
            .check("planId", planId(), MAX_PLAN_ID_LENGTH)
            .check("planText", planText(), MAX_PLAN_TEXT_LENGTH);
    tasks().keySet().forEach(task -> texts.check("task", task, CampaignDuty.MAX_ITEM_LENGTH));
    texts.orThrow();
  }

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link StoredCampaign}. */
  public static final class Builder extends ImmutableStoredCampaign.Builder {
    Builder() {}
  }
}
