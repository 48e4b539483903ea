package org.fengqiao.mediation.campaign;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.kernel.Coded;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.MediationStyle;
import org.immutables.value.Value;

/** Who reports what to whom, how and when (REP-01). */
@Value.Immutable
@MediationStyle
public abstract class ReportingLine implements PlanItem {

  ReportingLine() {}

  /** How a report travels. */
  public enum ReportChannel implements Coded {
    /** In writing (书面). */
    WRITTEN("WRITTEN"),
    /** Electronically (电子版). */
    ELECTRONIC("ELECTRONIC"),
    /** Straight to the recipient (直接). */
    DIRECT("DIRECT"),
    /** Through every level in between (逐级). */
    LEVEL_BY_LEVEL("LEVEL-BY-LEVEL");

    private final String code;

    ReportChannel(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }

  /** What a report covers. */
  public enum ReportCoverage implements Coded {
    /** The whole campaign. */
    CAMPAIGN("CAMPAIGN"),
    /** One phase. */
    PHASE("PHASE"),
    /** One period of the cadence. */
    PERIOD("PERIOD");

    private final String code;

    ReportCoverage(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }

  /** Which way a report goes. */
  public enum ReportDirection implements Coded {
    /** To a higher level. */
    UP("UP"),
    /** To the lower level, as a notification (通报). */
    DOWN("DOWN");

    private final String code;

    ReportDirection(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }

  /**
   * Who receives a report.
   *
   * @param organisation the kind of organisation
   * @param name the name in the plan, down to the section
   */
  public record Recipient(OrganisationKind organisation, LocalText name) {}

  /** Returns what is reported. */
  public abstract LocalText what();

  /** Returns the code of the paper. */
  public abstract String documentCode();

  @Override
  public Optional<String> document() {
    return Optional.of(documentCode());
  }

  /** Returns the kinds of organisation that report; empty where the text names none. */
  public abstract List<OrganisationKind> reporters();

  /** Returns who receives it; empty where the text names nobody. */
  public abstract Optional<Recipient> recipient();

  /** Returns how it travels. */
  public abstract Optional<ReportChannel> channel();

  /** Returns when it is due. */
  public abstract Optional<PlanDue> due();

  /** Returns the words that stand in place of a due date, such as 随时. */
  public abstract Optional<LocalText> adHoc();

  /** Returns what it covers. */
  public abstract Optional<ReportCoverage> covers();

  /** Returns which way it goes. */
  @Value.Default
  public ReportDirection direction() {
    return ReportDirection.UP;
  }

  @Value.Check
  void check() {
    Citations.check(id(), citations());
  }

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ReportingLine}. */
  public static final class Builder extends ImmutableReportingLine.Builder {
    Builder() {}
  }
}
