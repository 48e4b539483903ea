package org.fengqiao.mediation.campaign;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.calendar.Cadence;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.kernel.Coded;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.MediationStyle;
import org.fengqiao.mediation.screening.ScreeningKind;
import org.immutables.value.Value;

/** Who screens for disputes how often (SCR-01). A line without a cadence states no rhythm. */
@Value.Immutable
@MediationStyle
public abstract class ScreeningLine implements PlanItem {

  ScreeningLine() {}

  /** What a line asks for: a screening of some kind (SCR-12), or work on what was found. */
  public enum ScreeningTask implements Coded {
    /** General (普遍排查). */
    GENERAL(ScreeningKind.GENERAL),
    /** Key (重点排查). */
    KEY(ScreeningKind.KEY),
    /** Regular (定期排查). */
    REGULAR(ScreeningKind.REGULAR),
    /** Concentrated (集中排查). */
    CONCENTRATED(ScreeningKind.CONCENTRATED),
    /** Daily (日常排查, 日排查). */
    DAILY(ScreeningKind.DAILY),
    /** Normal (常态排查). */
    NORMAL(ScreeningKind.NORMAL),
    /** Targeted at matters and places (定向排查). */
    TARGETED(ScreeningKind.TARGETED),
    /** Special (专项排查). */
    SPECIAL(ScreeningKind.SPECIAL),
    /** Without gaps (拉网式排查). */
    DRAGNET(ScreeningKind.DRAGNET),
    /** Analysis of what was found (研判). */
    ANALYSIS("ANALYSIS"),
    /** Summary and comment (总结讲评). */
    SUMMARY("SUMMARY");

    private final String code;
    private final Optional<ScreeningKind> screening;

    ScreeningTask(ScreeningKind screening) {
      this.code = screening.code();
      this.screening = Optional.of(screening);
    }

    ScreeningTask(String code) {
      this.code = code;
      this.screening = Optional.empty();
    }

    @Override
    public String code() {
      return code;
    }

    /** Returns the kind of screening; empty for work on what was found. */
    public Optional<ScreeningKind> screening() {
      return screening;
    }
  }

  /** Returns the kinds of organisation that screen. */
  public abstract List<OrganisationKind> actors();

  /** Returns how often; empty where the text states no rhythm. */
  public abstract Optional<Cadence> cadence();

  /** Returns what is to be done. */
  public abstract ScreeningTask kind();

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
