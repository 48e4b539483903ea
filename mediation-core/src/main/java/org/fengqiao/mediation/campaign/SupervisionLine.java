package org.fengqiao.mediation.campaign;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.calendar.Cadence;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.kernel.Coded;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.MediationStyle;
import org.immutables.value.Value;

/** Contact, supervision, inspection or assessment (SUP-01, SUP-03, SUP-04). */
@Value.Immutable
@MediationStyle
public abstract class SupervisionLine implements PlanItem {

  SupervisionLine() {}

  /** The kinds of supervision. */
  public enum SupervisionKind implements Coded {
    /** Contact (联系). */
    CONTACT("CONTACT"),
    /** Supervision (督导). */
    SUPERVISION("SUPERVISION"),
    /** Inspection (检查). */
    INSPECTION("INSPECTION"),
    /** Notification of the situation (情况通报). */
    NOTIFICATION("NOTIFICATION"),
    /** Assessment (考核). */
    ASSESSMENT("ASSESSMENT"),
    /** Self-check (自查). */
    SELF_CHECK("SELF-CHECK"),
    /** A person who answers for a village (包村). */
    VILLAGE_GUARANTEE("VILLAGE-GUARANTEE");

    private final String code;

    SupervisionKind(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }

  /** Returns the name in the plan. */
  public abstract LocalText name();

  /** Returns the kinds of organisation that supervise. */
  public abstract List<OrganisationKind> by();

  /** Returns the kinds of organisation that are supervised; empty where the text names none. */
  public abstract List<OrganisationKind> of();

  /** Returns how often. */
  public abstract Optional<Cadence> cadence();

  /** Returns the words that stand in place of a cadence, such as 适时. */
  public abstract Optional<LocalText> vague();

  /** Returns the kind. */
  public abstract SupervisionKind kind();

  /** Returns the codes of the papers it rests on. */
  public abstract List<String> reliesOn();

  /** Returns what is looked at. */
  public abstract List<LocalText> topics();

  /** Returns when it is due. */
  public abstract Optional<PlanDue> due();

  @Value.Check
  void check() {
    Citations.check(id(), citations());
  }

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link SupervisionLine}. */
  public static final class Builder extends ImmutableSupervisionLine.Builder {
    Builder() {}
  }
}
