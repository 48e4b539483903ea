package org.fengqiao.mediation.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.kernel.MediationStyle;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.region.RegionCode;
import org.immutables.value.Value;

/** What lists show of a case, and what decides who reaches it. Follows from the journal. */
@Value.Immutable
@MediationStyle
public abstract class CaseSummary {

  CaseSummary() {}

  /** Returns the case. */
  public abstract CaseId caseId();

  /** Returns the number of events. */
  public abstract int version();

  /** Returns the main state. */
  public abstract CaseState state();

  /** Returns where it came from. */
  public abstract CaseSource source();

  /** Returns the dispute type. */
  public abstract String disputeType();

  /** Returns the region the dispute belongs to. */
  public abstract RegionCode place();

  /** Returns the committee that answers for it. */
  public abstract OrganisationId holder();

  /** Returns the region of that committee. */
  public abstract RegionCode holderRegion();

  /** Returns the committees besides it that are asked to take the case or take part in it. */
  public abstract List<OrganisationId> otherCommittees();

  /** Returns the outside units that sent the case or were asked for something in it. */
  public abstract List<OrganisationId> units();

  /** Returns who was approached first. */
  public abstract FirstReceiver firstReceiver();

  /** Returns the mediators who mediate now. */
  public abstract List<MediatorId> mediators();

  /** Returns the parties and their agents. */
  public abstract List<PersonRef> persons();

  /** Returns who only helps in it, such as an interpreter: nobody reaches a case by that. */
  public abstract List<PersonRef> helpers();

  /** Returns the risk level, once assessed. */
  public abstract Optional<String> riskLevel();

  /** Returns how hard the dispute is to settle. */
  public abstract Complexity complexity();

  /** Returns how it ended. */
  public abstract Optional<Outcome> outcome();

  /** Returns why it ended without agreement. */
  public abstract Optional<EndReason> endReason();

  /** Returns the form of the agreement. */
  public abstract Optional<AgreementForm> form();

  /** Returns the day it was registered. */
  public abstract LocalDate registeredOn();

  /** Returns the day the present main state began. */
  public abstract LocalDate stateSince();

  /** Returns when the last event was written down. */
  public abstract Instant lastRecordedAt();

  static CaseSummary of(MediationCase it) {
    Registration registration = it.registered();
    return builder()
        .caseId(it.id())
        .version(it.version())
        .state(it.state())
        .source(registration.source())
        .disputeType(registration.disputeType())
        .place(registration.place())
        .holder(it.holder().orElseThrow())
        .holderRegion(it.holderRegion().orElseThrow())
        .otherCommittees(it.holderTrack().others())
        .units(it.units())
        .firstReceiver(it.firstReceiver().orElseThrow())
        .mediators(it.mediators())
        .persons(CaseReach.persons(it))
        .helpers(CaseReach.helpers(it))
        .riskLevel(it.risk().map(RiskAssessment::level))
        .complexity(it.complexity())
        .outcome(it.outcome())
        .endReason(it.endReason())
        .form(it.effectiveAgreements().stream().map(Agreement::form).findFirst())
        .registeredOn(Optional.ofNullable(it.registeredOn()).orElseThrow())
        .stateSince(it.stateSince().orElseThrow())
        .lastRecordedAt(it.lastRecordedAt().orElseThrow())
        .build();
  }

  /** Returns whether the scope of an actor reaches the case. */
  public final boolean isReachedBy(Actor actor) {
    return CaseReach.reaches(actor.scope(), this);
  }

  /** Returns a builder. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link CaseSummary}. */
  public static final class Builder extends ImmutableCaseSummary.Builder {
    Builder() {}
  }
}
