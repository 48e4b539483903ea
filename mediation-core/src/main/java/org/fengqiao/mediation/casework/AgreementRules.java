package org.fengqiao.mediation.casework;

import java.util.Map;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.MediationStyle;
import org.immutables.value.Value;

/** What the law and a place decide about agreements. Keys of maps are dispute types. */
@Value.Immutable
@MediationStyle
public abstract class AgreementRules {

  AgreementRules() {}

  /** Returns the types whose agreements cannot be signed electronically. */
  public abstract Map<String, LegalBasis> noElectronicSignature();

  /** Returns the types in which money owed to a person is wages unless said otherwise. */
  public abstract Map<String, LegalBasis> wageTypes();

  /** Returns what lets an agreement on a part take effect by itself. */
  public abstract LegalBasis partial();

  /** Returns the time to ratify (C-25). */
  public abstract ClockRule ratification();

  @Value.Check
  void check() {
    if (ratification().kind() != ClockKind.RATIFICATION) {
      throw new IllegalArgumentException(
          "a time to ratify is C-25, not " + ratification().kind().code());
    }
  }

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds {@link AgreementRules}. */
  public static final class Builder extends ImmutableAgreementRules.Builder {
    Builder() {}
  }
}
