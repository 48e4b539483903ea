package org.fengqiao.mediation.rules;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fengqiao.mediation.casework.CaseRules;
import org.fengqiao.mediation.committee.FormationRules;
import org.fengqiao.mediation.committee.Hierarchy;
import org.fengqiao.mediation.committee.StaffingStandard;
import org.fengqiao.mediation.committee.coverage.CoverageRule;
import org.fengqiao.mediation.committee.filing.FilingRule;
import org.fengqiao.mediation.committee.standard.CompositionStandard;
import org.fengqiao.mediation.kernel.Explained;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.MediationStyle;
import org.fengqiao.mediation.mediator.CredentialRule;
import org.fengqiao.mediation.mediator.EligibilityRule;
import org.fengqiao.mediation.mediator.grading.LadderRule;
import org.fengqiao.mediation.mediator.training.TrainingRequirement;
import org.fengqiao.mediation.screening.ScreeningRules;
import org.immutables.value.Value;

/** One coherent set of rules: what holds in one region on one day. */
@Value.Immutable
@MediationStyle
public abstract class ResolvedRules {

  ResolvedRules() {}

  /**
   * Returns the SHA-256 of the content in 64 hexadecimal digits: every rule, its value and its
   * basis. A case keeps that of {@link #cases()}, which covers the rules of casework only.
   */
  public abstract String fingerprint();

  /** Returns the rules of casework. */
  public abstract CaseRules cases();

  /** Returns how committees are made up. */
  public abstract FormationRules formation();

  /** Returns how many mediators organisations have; empty where nothing is decided. */
  public abstract List<StaffingStandard> staffing();

  /**
   * Returns how much training mediators have; empty where nothing is decided, for the law asks for
   * training and gives no number (人民调解法 art. 14).
   */
  public abstract List<TrainingRequirement> training();

  /** Returns the order of the tiers, net by net; empty where nothing is decided. */
  public abstract List<Hierarchy.Tiers> tiers();

  /** Returns which units are to have which organisations. */
  public abstract List<CoverageRule> coverage();

  /** Returns what centres and the like consist of; empty where nothing is decided. */
  public abstract List<CompositionStandard> composition();

  /** Returns what is filed about organisations and mediators. */
  public abstract List<FilingRule> filings();

  /** Returns who can be engaged as a mediator. */
  public abstract EligibilityRule eligibility();

  /** Returns what a mediator needs before taking cases. */
  public abstract CredentialRule credentials();

  /** Returns by which ladder mediators are graded; empty where the place has decided on none. */
  public abstract Optional<LadderRule> grading();

  /** Returns the rules of screening. */
  public abstract ScreeningRules screening();

  /** Returns every rule of the set, by key and subject. */
  public abstract List<Rule> rules();

  /** Returns the rule that decides something. */
  public final Optional<Rule> find(RuleKey key, Optional<String> subject) {
    return rules().stream()
        .filter(rule -> rule.key() == key && rule.subject().equals(subject))
        .findFirst();
  }

  /** Returns a value with the layer, the days and the file it comes from. */
  public final Optional<Explained<RuleValue>> explain(RuleKey key, Optional<String> subject) {
    return find(key, subject)
        .map(
            rule ->
                new Explained<>(
                    rule.value(),
                    LocalText.of(key.label(Locale.CHINESE), key.label(Locale.ENGLISH)),
                    List.of(
                        "rule = " + rule.name(),
                        "layer = " + rule.layer().code(),
                        "from = " + rule.validFrom(),
                        "position = " + rule.position()),
                    rule.value().text(),
                    rule.basis()));
  }

  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link ResolvedRules}. */
  static final class Builder extends ImmutableResolvedRules.Builder {
    Builder() {}
  }
}
