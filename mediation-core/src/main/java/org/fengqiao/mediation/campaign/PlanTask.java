package org.fengqiao.mediation.campaign;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.MediationStyle;
import org.fengqiao.mediation.kernel.Modality;
import org.immutables.value.Value;

/** A task (任务) of a plan (CAMP-17): what, by whom, by when, how firmly, proven by what. */
@Value.Immutable
@MediationStyle
public abstract class PlanTask implements PlanItem {

  PlanTask() {}

  /** Returns what is to be done. */
  public abstract LocalText what();

  @Override
  public abstract Optional<String> object();

  /** Returns the number to be reached. */
  public abstract Optional<Measure> measure();

  /** Returns the id of the phase the text puts it into. */
  public abstract Optional<String> phase();

  /** Returns the kinds of organisation that answer for it; empty where the text names none. */
  public abstract List<OrganisationKind> responsible();

  /** Returns the deadline; empty where there is none but the end of the campaign. */
  public abstract Optional<PlanDeadline> deadline();

  /** Returns how firmly it is asked for. */
  public abstract Modality modality();

  /** Returns the ids of the items, or the objects, that the text makes it build on. */
  public abstract List<String> requires();

  @Override
  public abstract Optional<String> document();

  /** Returns the chapter or the id of the {@link PlanNote.Structure} part it belongs to. */
  public abstract Optional<LocalText> group();

  /** Returns what proves that it is done. */
  public abstract Optional<LocalText> evidence();

  @Value.Check
  void check() {
    Citations.check(id(), citations());
  }

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link PlanTask}. */
  public static final class Builder extends ImmutablePlanTask.Builder {
    Builder() {}
  }
}
