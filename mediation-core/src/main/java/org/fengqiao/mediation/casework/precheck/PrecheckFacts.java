package org.fengqiao.mediation.casework.precheck;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.casework.enforce.CourtChoice;
import org.fengqiao.mediation.kernel.MediationStyle;
import org.fengqiao.mediation.party.PartyNumber;
import org.immutables.value.Value;

/**
 * What is known of papers, court and content besides the case itself: the sheet as far as it is
 * filled in. What is not there is missing, which is a finding of its own.
 */
@Value.Immutable
@MediationStyle
public abstract class PrecheckFacts {

  PrecheckFacts() {}

  /** Returns the items a person looked at, and what was found. */
  public abstract Map<PrecheckItem, Answer> answers();

  /** Returns the parties whose identity papers are there. */
  public abstract Set<PartyNumber> identified();

  /** Returns the parties whose address and contact are there. */
  public abstract Set<PartyNumber> addressed();

  /** Returns the court it is to be brought to. */
  public abstract Optional<CourtChoice> court();

  /** Returns who applies; empty as long as nobody was asked. */
  public abstract Set<PartyNumber> applicants();

  @Value.Check
  void check() {
    answers()
        .keySet()
        .forEach(
            item -> {
              if (!item.isAnswered()) {
                throw new IllegalArgumentException(item.code() + " follows from facts");
              }
            });
  }

  /** Returns an empty sheet. */
  public static PrecheckFacts nothing() {
    return builder().build();
  }

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds {@link PrecheckFacts}. */
  public static final class Builder extends ImmutablePrecheckFacts.Builder {
    Builder() {}
  }
}
