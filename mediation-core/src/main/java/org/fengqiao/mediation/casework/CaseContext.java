package org.fengqiao.mediation.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.calendar.WorkCalendar;
import org.fengqiao.mediation.committee.MediationOrganisation;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.kernel.MediationStyle;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.screening.Lead;
import org.immutables.value.Value;

/** Everything a decision needs besides the case and the action. */
@Value.Immutable
@MediationStyle
public abstract class CaseContext {

  CaseContext() {}

  /** Returns who acts. */
  public abstract Actor actor();

  /** Returns the present instant. */
  public abstract Instant now();

  /** Returns the zone of the office, which decides the civil day. */
  public abstract ZoneId zone();

  /** Returns the day it happened; today unless it is written down later. */
  @Value.Default
  public LocalDate occurredOn() {
    return today();
  }

  /** Returns the time of that day, where known. */
  public abstract Optional<LocalTime> occurredAt();

  /** Returns the work calendar. */
  public abstract WorkCalendar calendar();

  /** Returns the rules: those the case was accepted under, once it is accepted. */
  public abstract CaseRules rules();

  /**
   * Returns the rules of the day it happens, by which courts, arbitral bodies and those who keep
   * records count; by default the same. What the case was accepted under does not bind them.
   */
  @Value.Default
  public CaseRules rulesOfDay() {
    return rules();
  }

  /** Returns the mediators the holder has elected or engaged on that day (PML 13). */
  public abstract Set<MediatorId> engagedMediators();

  /** Returns the mediators of them who are not of age on that day (PML 14). */
  public abstract Set<MediatorId> minorMediators();

  /**
   * Returns the mediators of them whom a rule of the place keeps from being appointed without a
   * valid certificate (持证上岗, MED-11), with the basis of that rule.
   */
  public abstract Map<MediatorId, LegalBasis> uncertifiedMediators();

  /** Returns the ties to the parties that the host knows of, such as kinship. */
  public abstract Map<MediatorId, TieKind> knownTies();

  /** Returns the persons who are mediators of this case. */
  public abstract Set<PersonRef> mediatorPersons();

  /** Returns, of the other cases the action names, those the actor reaches. */
  public abstract Set<CaseId> reachedCases();

  /**
   * Returns the organisation that a registration names as the holder, as the registry knows it;
   * empty if the registry does not. Asked for by registrations only.
   */
  public abstract Optional<MediationOrganisation> holder();

  /**
   * Returns the lead that a registration names, as it stands with the holder; empty if the holder
   * has no such lead. Asked for by registrations only.
   */
  public abstract Optional<Lead> lead();

  /** Returns what the roll of the sender of a referral says, where one is kept. */
  public abstract Optional<SenderRoll> senderRoll();

  /**
   * Returns, of the organisations an action names, those the registry knows in the partition of the
   * case. Asked for by the rows that bring a case to somebody else.
   */
  public abstract Map<OrganisationId, MediationOrganisation> organisations();

  /** Returns the key under which a repetition of the command is recognised. */
  public abstract Optional<String> idempotencyKey();

  /**
   * Returns the digest of the command as the caller gave it; by default that of the action. To be
   * given where the action holds tokens made for this call, which differ in a repetition.
   */
  public abstract Optional<String> commandDigest();

  /** Returns the present civil day of the office. */
  @Value.Lazy
  public LocalDate today() {
    return LocalDate.ofInstant(now(), zone());
  }

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link CaseContext}. */
  public static final class Builder extends ImmutableCaseContext.Builder {
    Builder() {}
  }
}
