package org.fengqiao.mediation.casework;

import java.util.Map;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.MediationStyle;
import org.immutables.value.Value;

/** What the law and a place decide about agreements. Keys of maps are dispute types. */
@Value.Immutable
@MediationStyle
public abstract class AgreementRules {

  /** The longest grace where no place says otherwise: ten years, to catch slips of the pen. */
  private static final int GRACE_LONGEST = 3650;

  AgreementRules() {}

  /** Returns the types whose agreements cannot be signed electronically. */
  public abstract Map<String, LegalBasis> noElectronicSignature();

  /** Returns the types in which money owed to a person is wages unless said otherwise. */
  public abstract Map<String, LegalBasis> wageTypes();

  /** Returns what lets an agreement on a part take effect by itself. */
  public abstract LegalBasis partial();

  /** Returns the time to ratify (C-25). */
  public abstract ClockRule ratification();

  /** Returns how many days a line may be late at most before the rest falls due (T100). */
  @Value.Default
  public int graceLongest() {
    return GRACE_LONGEST;
  }

  /** Returns where that comes from. */
  @Value.Default
  public LegalBasis graceBasis() {
    return LegalBasis.ourDefault();
  }

  @Value.Check
  void check() {
    if (graceLongest() < 1) {
      throw new IllegalArgumentException("a grace of at least 1 day: " + graceLongest());
    }
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
