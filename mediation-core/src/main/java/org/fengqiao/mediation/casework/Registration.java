package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.kernel.LeadId;
import org.fengqiao.mediation.kernel.MediationStyle;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.kernel.StorableTexts;
import org.fengqiao.mediation.party.Party;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.TextRef;
import org.fengqiao.mediation.region.RegionCode;
import org.immutables.value.Value;

/** What is written down when a case is registered (登记). */
@Value.Immutable
@MediationStyle
public abstract class Registration {

  Registration() {}

  /** Returns where the case came from. */
  public abstract CaseSource source();

  /** Returns the dispute type, a code of the table in force; codes it does not know are kept. */
  public abstract String disputeType();

  /** Returns the region the dispute belongs to. */
  public abstract RegionCode place();

  /** Returns the committee that answers for the case. */
  public abstract OrganisationId holder();

  /** Returns the lead it grew out of, where there was one. */
  public abstract Optional<LeadId> lead();

  /** Returns the matter in words. */
  public abstract TextRef matter();

  /** Returns the day the dispute arose, where known. */
  public abstract Optional<LocalDate> arisenOn();

  /**
   * Returns whether each member of a side has a claim of their own that can be settled alone (可分).
   * Where no reason is given and this says no, the place decides ({@link CaseDefault#DIVISIBLE}).
   */
  @Value.Default
  public boolean divisible() {
    return false;
  }

  /** Returns why it can be divided, or why it cannot. */
  public abstract Optional<TextRef> divisibleBecause();

  /** Returns how hard the dispute is to settle (CASE-11), where said; otherwise it is general. */
  public abstract Optional<Complexity> complexity();

  /** Returns the field for which an enterprise's dispute goes through the green channel. */
  public abstract Optional<GreenField> greenChannel();

  /** Returns the archived case this one goes on from (T113). */
  public abstract Optional<CaseId> predecessor();

  /** Returns the parties, numbered from 1 in this order. */
  public abstract List<Party> parties();

  /** Returns the parties who applied; empty if the committee took the dispute up itself. */
  public abstract List<PartyNumber> applicants();

  @Value.Check
  void check() {
    if (disputeType().isEmpty() || disputeType().length() > 40) {
      throw new IllegalArgumentException("a dispute type has 1 to 40 characters");
    }
    StorableTexts.of("Registration").check("disputeType", disputeType(), 40).orThrow();
    for (int i = 0; i < parties().size(); i++) {
      if (parties().get(i).number().value() != i + 1) {
        throw new IllegalArgumentException("parties must be numbered 1, 2, 3 … in order");
      }
    }
    if (!applicants().stream()
        .allMatch(a -> parties().stream().anyMatch(p -> p.number().equals(a)))) {
      throw new IllegalArgumentException("applicants must be parties: " + applicants());
    }
  }

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Registration}. */
  public static final class Builder extends ImmutableRegistration.Builder {
    Builder() {}
  }
}
