package org.fengqiao.mediation.campaign;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.calendar.Cadence;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.MediationStyle;
import org.immutables.value.Value;

/** A recurring or occasional meeting (MTG-01). */
@Value.Immutable
@MediationStyle
public abstract class MeetingLine implements PlanItem {

  MeetingLine() {}

  /** Returns the name in the plan. */
  public abstract LocalText name();

  /** Returns the kinds of organisation that hold it. */
  public abstract List<OrganisationKind> organisers();

  /** Returns how often. */
  public abstract Optional<Cadence> cadence();

  /** Returns whether the cadence is a minimum (至少每月一次). */
  @Value.Default
  public boolean atLeast() {
    return false;
  }

  /** Returns the words that stand in place of a cadence, such as 按期. */
  public abstract Optional<LocalText> vague();

  /** Returns the agenda. */
  public abstract List<LocalText> agenda();

  /** Returns the code of the paper it ends in. */
  public abstract Optional<String> output();

  /** Returns when it holds. */
  @Value.Default
  public Situation when() {
    return Situation.NORMAL;
  }

  @Override
  public Optional<String> document() {
    return output();
  }

  @Value.Check
  void check() {
    Citations.check(id(), citations());
  }

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link MeetingLine}. */
  public static final class Builder extends ImmutableMeetingLine.Builder {
    Builder() {}
  }
}
