package org.fengqiao.mediation.screening;

import java.util.Map;
import org.fengqiao.mediation.calendar.Period;
import org.fengqiao.mediation.calendar.Roll;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.MediationStyle;
import org.immutables.value.Value;

/** What a place decides about leads. Nothing national regulates it, so the defaults are ours. */
@Value.Immutable
@MediationStyle
public abstract class ScreeningRules {

  /**
   * Who takes over a type of dispute.
   *
   * @param kind the kind of organisation
   * @param basis where the rule comes from
   */
  public record Professional(OrganisationKind kind, LegalBasis basis) {}

  ScreeningRules() {}

  /** Returns the time for disposing of a lead from the day it was found (clock C-01). */
  public abstract Period leadLimit();

  /** Returns what happens to a limit that ends on a rest day. */
  @Value.Default
  public Roll leadLimitRoll() {
    return Roll.NONE;
  }

  /** Returns the basis of the limit. */
  public abstract LegalBasis leadLimitBasis();

  /** Returns whether a major lead needs a policy of its own on the special ledger (SCR-16). */
  public abstract boolean majorNeedsPolicy();

  /** Returns the basis of the special ledger. */
  public abstract LegalBasis majorNeedsPolicyBasis();

  /** Returns who takes over which type of dispute (SCR-27), by the code of the type. */
  public abstract Map<String, Professional> professionalTypes();

  /** Returns this library's defaults. */
  public static ScreeningRules defaults() {
    Professional industry =
        new Professional(OrganisationKind.INDUSTRY_COMMITTEE, LegalBasis.ourDefault());
    return builder()
        .leadLimit(Period.calendarDays(15))
        .leadLimitBasis(LegalBasis.ourDefault())
        .majorNeedsPolicy(true)
        .majorNeedsPolicyBasis(LegalBasis.ourDefault())
        .putProfessionalTypes("MEDICAL", industry)
        .putProfessionalTypes("ROAD-TRAFFIC", industry)
        .putProfessionalTypes("PROPERTY-MANAGEMENT", industry)
        .build();
  }

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds {@link ScreeningRules}. */
  public static final class Builder extends ImmutableScreeningRules.Builder {
    Builder() {}
  }
}
