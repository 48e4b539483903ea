package org.fengqiao.mediation.campaign;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.calendar.Cadence;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.kernel.Coded;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.MediationStyle;
import org.immutables.value.Value;

/** Who screens for disputes how often (SCR-01). A line without a cadence states no rhythm. */
@Value.Immutable
@MediationStyle
public abstract class ScreeningLine implements PlanItem {

  ScreeningLine() {}

  /** The kinds of screening; plans use them in pairs (SCR-12). */
  public enum ScreeningKind implements Coded {
    /** General (普遍排查). */
    GENERAL("GENERAL"),
    /** Key (重点排查). */
    KEY("KEY"),
    /** Regular (定期排查). */
    REGULAR("REGULAR"),
    /** Concentrated (集中排查). */
    CONCENTRATED("CONCENTRATED"),
    /** Daily (日常排查, 日排查). */
    DAILY("DAILY"),
    /** Normal (常态排查). */
    NORMAL("NORMAL"),
    /** Targeted at matters and places (定向排查). */
    TARGETED("TARGETED"),
    /** Special (专项排查). */
    SPECIAL("SPECIAL"),
    /** Analysis of what was found (研判). */
    ANALYSIS("ANALYSIS"),
    /** Summary and comment (总结讲评). */
    SUMMARY("SUMMARY");

    private final String code;

    ScreeningKind(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }

  /** Returns the kinds of organisation that screen. */
  public abstract List<OrganisationKind> actors();

  /** Returns how often; empty where the text states no rhythm. */
  public abstract Optional<Cadence> cadence();

  /** Returns the kind of screening. */
  public abstract ScreeningKind kind();

  /** Returns the fields, matters and places it looks at. */
  public abstract List<LocalText> focus();

  /** Returns the codes of the dispute types it looks for. */
  public abstract List<String> disputes();

  /** Returns when it holds. */
  @Value.Default
  public Situation when() {
    return Situation.NORMAL;
  }

  /** Returns whether it replaces the normal rhythm of its actors while it holds (SCR-07). */
  @Value.Default
  public boolean overrides() {
    return false;
  }

  /** Returns what sets it off, where it does not recur (SCR-10, SCR-11). */
  public abstract Optional<LocalText> trigger();

  /** Returns when its result is due. */
  public abstract Optional<PlanDue> due();

  /** Returns the code of the report it ends in. */
  public abstract Optional<String> product();

  @Override
  public Optional<String> document() {
    return product();
  }

  @Value.Check
  void check() {
    Citations.check(id(), citations());
  }

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ScreeningLine}. */
  public static final class Builder extends ImmutableScreeningLine.Builder {
    Builder() {}
  }
}
