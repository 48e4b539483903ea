package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fengqiao.mediation.kernel.MediationStyle;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.TextRef;
import org.immutables.value.Value;

/** An agreement of a case and where it stands (调解协议). */
@Value.Immutable
@MediationStyle
public abstract class Agreement {

  Agreement() {}

  /** Returns its number within the case, from 1. */
  public abstract int number();

  /** Returns its form. */
  public abstract AgreementForm form();

  /** Returns where it stands. */
  public abstract AgreementStatus status();

  /** Returns what it says. */
  public abstract AgreementContent content();

  /** Returns which parties signed, and on which day. */
  public abstract Map<PartyNumber, LocalDate> signedBy();

  /** Returns which mediators signed, and on which day. */
  public abstract Map<MediatorId, LocalDate> mediatorsSigned();

  /** Returns the committees mediating with the holder whose seals are on it. */
  public abstract List<OrganisationId> partnerSeals();

  /** Returns the day it took effect. */
  public abstract Optional<LocalDate> effectiveOn();

  /**
   * Returns the day all parties had signed, where that is arguably the day it took effect already
   * (court channel: INV 24, ONL 19).
   */
  public abstract Optional<LocalDate> signedOn();

  /** Returns the earliest day on which it can be argued to have taken effect. */
  public final Optional<LocalDate> earliestEffect() {
    return signedOn()
        .filter(day -> effectiveOn().map(day::isBefore).orElse(true))
        .or(this::effectiveOn);
  }

  /** Returns the parties for whom an act in it was not ratified: it does not bind them (C-25). */
  public abstract List<PartyNumber> notRatifiedBy();

  /** Returns the parties it binds, or would bind. */
  public final List<PartyNumber> boundParties() {
    return CaseLists.those(content().parties(), party -> !notRatifiedBy().contains(party));
  }

  /** Returns the corrections of slips attached to it (补正). */
  public abstract List<TextRef> corrections();

  /** Returns the items it leaves open. */
  public abstract List<OpenItem> leavesOpen();

  /** Returns its number in the yearly series of the committee. */
  public abstract Optional<String> documentNumber();

  /** Returns the parties that have their copy. */
  public abstract List<PartyNumber> copiesTo();

  /** Returns whether it is in effect. */
  public final boolean isEffective() {
    return status() == AgreementStatus.EFFECTIVE;
  }

  /** Returns whether it takes the place of lines of an earlier agreement (T101). */
  public final boolean isChange() {
    return !content().replaces().isEmpty();
  }

  /** Returns whether it is still being drafted or signed. */
  public final boolean isOpen() {
    return status() == AgreementStatus.DRAFT || status() == AgreementStatus.SIGNING;
  }

  /** Returns the parties whose signature is missing. */
  public final List<PartyNumber> unsigned() {
    return form() == AgreementForm.ORAL
        ? List.of()
        : content().parties().stream().filter(p -> !signedBy().containsKey(p)).toList();
  }

  /** Returns the parties whose copy is owed: none of an oral agreement (PML 29). */
  public final List<PartyNumber> copiesOwed() {
    return form() == AgreementForm.ORAL || !isEffective()
        ? List.of()
        : content().parties().stream().filter(p -> !copiesTo().contains(p)).toList();
  }

  Agreement signedBy(PartyNumber party, LocalDate day) {
    SortedMap<PartyNumber, LocalDate> more = new TreeMap<>(signedBy());
    more.put(party, day);
    return builder()
        .from(this)
        .signedBy(Collections.unmodifiableMap(more))
        .status(AgreementStatus.SIGNING)
        .build();
  }

  Agreement signedBy(MediatorId mediator, LocalDate day) {
    SortedMap<MediatorId, LocalDate> more = new TreeMap<>(mediatorsSigned());
    more.put(mediator, day);
    return builder().from(this).mediatorsSigned(Collections.unmodifiableMap(more)).build();
  }

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Agreement}. */
  public static final class Builder extends ImmutableAgreement.Builder {
    Builder() {}
  }
}
