package org.fengqiao.mediation.casework;

import java.util.Map;
import java.util.Optional;
import org.fengqiao.mediation.casework.risk.RiskScheme;
import org.fengqiao.mediation.kernel.CodeTable;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.MediationStyle;
import org.fengqiao.mediation.screening.DisputeTypes;
import org.immutables.value.Value;

/**
 * What a place decides for its casework, together with what the law decides for it. One coherent
 * set; a case keeps the fingerprint of the set it was accepted under. Keys of maps are dispute
 * types, values say where the rule comes from.
 */
@Value.Immutable
@MediationStyle
public abstract class CaseRules {

  /** The greatest number of characters of a fingerprint. */
  public static final int MAX_FINGERPRINT_LENGTH = 64;

  CaseRules() {}

  /**
   * Returns a text that differs whenever the content differs: 1 to {@value #MAX_FINGERPRINT_LENGTH}
   * characters.
   */
  public abstract String fingerprint();

  /** Returns the dispute types; those of the nation unless the place has a longer table. */
  @Value.Default
  public CodeTable disputeTypes() {
    return DisputeTypes.national();
  }

  /** Returns the periods. */
  public abstract CasePeriods periods();

  /** Returns when periods stand still. */
  @Value.Default
  public PauseRule pauses() {
    return NationalCaseRules.pauses();
  }

  /** Returns how the parties may agree to go on longer. */
  @Value.Default
  public ExtensionRule extension() {
    return NationalCaseRules.extension();
  }

  /** Returns the rule for return visits. */
  public abstract RevisitRule revisits();

  /** Returns the rule for closing. */
  public abstract ClosingRule closing();

  /** Returns the types whose agreements must be in writing. */
  public abstract Map<String, LegalBasis> paperRequired();

  /** Returns the plan or norm that asks for paper in every case; it warns and never refuses. */
  public abstract Optional<LegalBasis> paperAdvised();

  /** Returns the types in which every side must have said yes before the case is taken. */
  public abstract Map<String, LegalBasis> optIn();

  /** Returns the sources whose channel needs a clear yes of every side, whatever the type. */
  @Value.Default
  public Map<CaseSource, LegalBasis> optInBySource() {
    return NationalCaseRules.optInBySource();
  }

  /** Returns the types in which a committee may only invite an application (T04). */
  @Value.Default
  public Map<String, LegalBasis> applicationOnly() {
    return NationalCaseRules.applicationOnly();
  }

  /** Returns whether asking for missing papers lets the time to decide stand still. */
  @Value.Default
  public boolean supplementPauses() {
    return false;
  }

  /** Returns what the law leaves open. */
  @Value.Default
  public CaseDefaults defaults() {
    return CaseDefaults.ours();
  }

  /** Returns how many agents a party may have. */
  @Value.Default
  public AgentRule agents() {
    return NationalCaseRules.agents();
  }

  /** Returns when many on one side may have spokespersons. */
  @Value.Default
  public GroupRule groups() {
    return NationalCaseRules.groups();
  }

  /** Returns the same for types of their own. */
  @Value.Default
  public Map<String, GroupRule> groupsByType() {
    return NationalCaseRules.groupsByType();
  }

  /** Returns when the members of a type may have spokespersons. */
  public final GroupRule groupsOf(String disputeType) {
    return groupsByType().getOrDefault(disputeType, groups());
  }

  /** Returns what a recusal needs. */
  @Value.Default
  public RecusalRule recusal() {
    return NationalCaseRules.recusal();
  }

  /** Returns what is decided about agreements. */
  @Value.Default
  public AgreementRules agreements() {
    return NationalCaseRules.agreements();
  }

  /** Returns the types that are closed to people's mediation. */
  public abstract Map<String, LegalBasis> notMediable();

  /** Returns the risk levels; empty where the place has none. */
  public abstract Optional<RiskScheme> riskScheme();

  /** Returns what is asked for disputes that are harder than general ones. */
  @Value.Default
  public ComplexityRules complexity() {
    return NationalCaseRules.complexity();
  }

  /** Returns the periods of courts and before courts, which are national law. */
  @Value.Default
  public CourtPeriods court() {
    return CourtPeriods.national();
  }

  /** Returns how soon harm is reported. */
  @Value.Default
  public ReportRule harmReport() {
    return NationalCaseRules.harmReport();
  }

  /** Returns what is decided about handing cases over. */
  @Value.Default
  public HandoverRules handovers() {
    return NationalCaseRules.handovers();
  }

  /** Returns what a hand-over does to the general mediation period. */
  @Value.Default
  public HandoverPeriod handoverPeriod() {
    return HandoverPeriod.ON_AGREEMENT;
  }

  /** Returns where that comes from. */
  @Value.Default
  public LegalBasis handoverPeriodBasis() {
    return LegalBasis.ourDefault();
  }

  /** Returns when supervision, complaints and requests about data are answered. */
  @Value.Default
  public RecordRule records() {
    return NationalCaseRules.records();
  }

  /** Returns which committee takes which dispute. */
  @Value.Default
  public VenueRules venue() {
    return NationalCaseRules.venue();
  }

  /** Returns what a volume must hold. */
  @Value.Default
  public VolumeRule volume() {
    return NationalCaseRules.volume();
  }

  /** Returns the routes the law opens. */
  @Value.Default
  public LegalRoutes routes() {
    return LegalRoutes.national();
  }

  @Value.Check
  void check() {
    if (!fingerprint().matches("\\S{1," + MAX_FINGERPRINT_LENGTH + "}")) {
      throw new IllegalArgumentException(
          "a fingerprint is 1 to " + MAX_FINGERPRINT_LENGTH + " characters without blanks");
    }
  }

  /**
   * Returns what the law itself decides, and nothing more: no period for mediation, because no law
   * gives one, and return visits for agreements only.
   */
  public static CaseRules minimal() {
    return NationalCaseRules.minimal();
  }

  /** Returns the law, the norms of the ministry and this library's defaults. */
  public static CaseRules national() {
    return NationalCaseRules.national();
  }

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds {@link CaseRules}. */
  public static final class Builder extends ImmutableCaseRules.Builder {
    Builder() {}
  }
}
