package org.fengqiao.mediation.casework;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fengqiao.mediation.kernel.MediationStyle;
import org.immutables.value.Value;

/** The periods of a case in one place. Keys of maps are dispute types. */
@Value.Immutable
@MediationStyle
public abstract class CasePeriods {

  CasePeriods() {}

  /** Returns the time to decide on acceptance (C-02), where the place has one. */
  public abstract Optional<ClockRule> acceptance();

  /** Returns the mediation period (C-04), where the place has one. */
  public abstract Optional<ClockRule> mediation();

  /** Returns the mediation periods of special types, which replace the general one (C-07). */
  public abstract Map<String, ClockRule> mediationByType();

  /** Returns the mediation periods of disputes a court sent by letter (C-05, INV 27). */
  @Value.Default
  public Map<CourtStage, ClockRule> courtInvited() {
    return NationalCaseRules.court(CourtChannel.INVITED);
  }

  /** Returns the mediation periods of disputes a court sent on its platform (C-05, ONL 24). */
  @Value.Default
  public Map<CourtStage, ClockRule> courtPlatform() {
    return NationalCaseRules.court(CourtChannel.PLATFORM);
  }

  /** Returns the waiting times that run from the application (C-06). */
  public abstract Map<String, ClockRule> waitByType();

  /** Returns the time to answer a referral on the court platform (C-03, ONL 12). */
  @Value.Default
  public ClockRule referralAnswer() {
    return NationalCaseRules.referralAnswer();
  }

  /** Returns the time to choose a mediator on the court platform (ONL 10). */
  @Value.Default
  public ClockRule mediatorChoice() {
    return NationalCaseRules.mediatorChoice();
  }

  /** Returns how long a claim lasts after an application interrupted its limitation (C-19). */
  @Value.Default
  public ClockRule limitation() {
    return NationalCaseRules.limitation();
  }

  /** Returns the same for types whose law gives another time. */
  @Value.Default
  public Map<String, ClockRule> limitationByType() {
    return NationalCaseRules.limitationByType();
  }

  /** Returns the time to apply for judicial confirmation (C-08). */
  public abstract ClockRule confirmation();

  /** Returns the time to apply for arbitral review (C-09). */
  public abstract Map<String, ClockRule> arbitralReviewByType();

  /** Returns the times for requests that run from an ending without agreement (C-18). */
  public abstract Map<String, ClockRule> afterEndingByType();

  /** Returns the time to file after closing (C-21), where the place has one. */
  public abstract Optional<ClockRule> filing();

  /** Returns the time to tell whoever sent the case how it ended, where it is to be told (T77). */
  public abstract Optional<ClockRule> feedback();

  @Value.Check
  void check() {
    acceptance().ifPresent(rule -> rule.requireKind(ClockKind.ACCEPTANCE));
    mediation().ifPresent(rule -> rule.requireKind(ClockKind.MEDIATION));
    filing().ifPresent(rule -> rule.requireKind(ClockKind.FILING));
    feedback().ifPresent(rule -> rule.requireKind(ClockKind.FEEDBACK));
    mediatorChoice().requireKind(ClockKind.MEDIATOR_CHOICE);
    confirmation().requireKind(ClockKind.CONFIRMATION);
    requireAll(courtInvited().values(), ClockKind.COURT);
    requireAll(courtPlatform().values(), ClockKind.COURT);
    requireAll(waitByType().values(), ClockKind.LABOUR_WAIT);
    requireAll(arbitralReviewByType().values(), ClockKind.ARBITRAL_REVIEW);
    requireAll(afterEndingByType().values(), ClockKind.TRAFFIC_REQUEST);
    for (ClockRule rule : mediationByType().values()) {
      if (rule.kind() != ClockKind.MEDICAL && rule.kind() != ClockKind.MEDIATION) {
        throw new IllegalArgumentException(
            "a mediation period is C-04 or C-07, not " + rule.kind().code());
      }
    }
  }

  private static void requireAll(Collection<ClockRule> rules, ClockKind kind) {
    rules.forEach(rule -> rule.requireKind(kind));
  }

  /** Returns the mediation period of a dispute type. */
  public final Optional<ClockRule> mediationOf(String disputeType) {
    return Optional.ofNullable(mediationByType().get(disputeType)).or(this::mediation);
  }

  /** Returns how long a claim of a dispute type lasts after its limitation was interrupted. */
  final ClockRule limitationOf(String disputeType) {
    return limitationByType().getOrDefault(disputeType, limitation());
  }

  /** Returns the mediation period of a dispute a court sent. */
  public final Optional<ClockRule> courtOf(CourtChannel channel, CourtStage stage) {
    return Optional.ofNullable(
        (channel == CourtChannel.INVITED ? courtInvited() : courtPlatform()).get(stage));
  }

  /** Returns the rules a running mediation period may have been started by. */
  Stream<ClockRule> mediationPeriods() {
    return Stream.of(
            mediation().stream(),
            mediationByType().values().stream(),
            courtInvited().values().stream(),
            courtPlatform().values().stream(),
            acceptance().stream())
        .flatMap(rules -> rules);
  }

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds {@link CasePeriods}. */
  public static final class Builder extends ImmutableCasePeriods.Builder {
    Builder() {}
  }
}
