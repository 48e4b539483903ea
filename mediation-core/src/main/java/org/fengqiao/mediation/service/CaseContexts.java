package org.fengqiao.mediation.service;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.casework.ActionKind;
import org.fengqiao.mediation.casework.CaseAction;
import org.fengqiao.mediation.casework.CaseContext;
import org.fengqiao.mediation.casework.CaseOption;
import org.fengqiao.mediation.casework.CaseRules;
import org.fengqiao.mediation.casework.CaseState;
import org.fengqiao.mediation.casework.CaseWorkflow;
import org.fengqiao.mediation.casework.FollowUpAction;
import org.fengqiao.mediation.casework.HandoverAction;
import org.fengqiao.mediation.casework.IntakeAction;
import org.fengqiao.mediation.casework.MediationCase;
import org.fengqiao.mediation.casework.PartyAction;
import org.fengqiao.mediation.casework.ReferralStatus;
import org.fengqiao.mediation.casework.RegisteringAction;
import org.fengqiao.mediation.casework.Registration;
import org.fengqiao.mediation.casework.SenderRoll;
import org.fengqiao.mediation.casework.handover.Offer;
import org.fengqiao.mediation.casework.handover.Receiver;
import org.fengqiao.mediation.committee.MediationOrganisation;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.mediator.CredentialRule;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.screening.Lead;
import org.fengqiao.mediation.storage.UnitOfWork;
import org.fengqiao.mediation.storage.Versioned;

/** Puts together what a decision needs. */
final class CaseContexts {

  private static final Set<ActionKind> ROSTER_NEEDED =
      Set.of(ActionKind.APPOINT, ActionKind.CHOOSE_MEDIATOR);

  /** Where those rows are. */
  private static final Set<CaseState> NAMES_MEDIATORS = EnumSet.of(CaseState.ACC, CaseState.MED);

  /** The answers to an offered transfer. */
  private static final Set<ActionKind> OF_RECEIVER =
      EnumSet.of(ActionKind.ACCEPT_TRANSFER, ActionKind.RETURN_TRANSFER);

  private static final Duration SKEW = Duration.ofSeconds(1);

  private final Office office;
  private final UnitOfWork unit;
  private final Actor actor;

  CaseContexts(Office office, UnitOfWork unit, Actor actor) {
    this.office = office;
    this.unit = unit;
    this.actor = actor;
  }

  /** The context of a command. What is read besides the case is what its kind asks for. */
  CaseContext of(MediationCase before, CaseCommand command) {
    LocalDate day = command.occurredOn().orElseGet(office::today);
    Optional<Registration> registration = registration(before, command);
    RegionCode seat =
        OF_RECEIVER.contains(command.action().kind())
            ? receiverSeat(before).orElseGet(() -> seat(before, registration))
            : seat(before, registration);
    CaseContext.Builder context = base(before, seat, day);
    if (needsRoster(command.action())) {
      new CaseRoster(unit, before).name(day, credentials(seat, day), context);
    }
    if (before.version() == 0) {
      registration.ifPresent(wanted -> context.holder(holder(wanted.holder())).lead(lead(wanted)));
    }
    return context
        .occurredOn(day)
        .senderRoll(senderRoll(before))
        .occurredAt(command.occurredAt())
        .idempotencyKey(command.idempotencyKey())
        .commandDigest(command.idempotencyKey().map(key -> command.digest()))
        .mediatorPersons(mediatorPersons(before, command))
        .organisations(organisations(command))
        .reachedCases(reached(command))
        .build();
  }

  private Set<PersonRef> mediatorPersons(MediationCase before, CaseCommand command) {
    return command.action().kind() == ActionKind.REGISTER_AGENT
        ? new CaseRoster(unit, before).mediatorPersons()
        : Set.of();
  }

  /** What lies in another partition is not asked for; the workflow says what to do then. */
  private Map<OrganisationId, MediationOrganisation> organisations(CaseCommand command) {
    Map<OrganisationId, MediationOrganisation> known = new HashMap<>();
    for (OrganisationId id : named(command.action())) {
      if (id.partition().equals(unit.partition())) {
        holder(id).ifPresent(found -> known.put(id, found));
      }
    }
    return known;
  }

  private static List<OrganisationId> named(CaseAction action) {
    if (action instanceof HandoverAction.OfferTransfer offer) {
      return Stream.concat(Stream.of(offer.to()), offer.proposedBy().stream()).toList();
    } else if (action instanceof HandoverAction.Escalate escalate) {
      return List.of(escalate.to());
    } else if (action instanceof HandoverAction.JoinCommittees join) {
      return List.of(join.committee());
    }
    return List.of();
  }

  /** A case in another partition is not asked for; its holder has to agree. */
  private Set<CaseId> reached(CaseCommand command) {
    if (command.action() instanceof PartyAction.LinkCases link
        && link.other().partition().equals(unit.partition())
        && unit.cases().find(link.other(), actor.scope()).isPresent()) {
      return Set.of(link.other());
    }
    if (command.action() instanceof RegisteringAction registering) {
      return registering
          .registration()
          .predecessor()
          .filter(before -> before.partition().equals(unit.partition()))
          .filter(before -> unit.cases().find(before, actor.scope()).isPresent())
          .map(Set::of)
          .orElse(Set.of());
    }
    return Set.of();
  }

  private static boolean needsRoster(CaseAction action) {
    return ROSTER_NEEDED.contains(action.kind())
        || (action instanceof IntakeAction.Accept accept && accept.chosenBy().isPresent())
        || (action instanceof FollowUpAction.Close close && close.proposedBy().isEmpty());
  }

  /** What blocks kinds of action, whoever the actor is. */
  List<CaseOption> options(MediationCase before) {
    List<CaseOption> options =
        CaseWorkflow.options(before, question(before, seat(before, before.registration())));
    return receiverSeat(before)
        .map(receiver -> CaseWorkflow.options(before, question(before, receiver)))
        .map(answers -> withAnswers(options, answers))
        .orElse(options);
  }

  private static List<CaseOption> withAnswers(List<CaseOption> options, List<CaseOption> answers) {
    return Stream.concat(
            options.stream().filter(option -> !OF_RECEIVER.contains(option.action())),
            answers.stream().filter(option -> OF_RECEIVER.contains(option.action())))
        .sorted(Comparator.comparing(CaseOption::action))
        .toList();
  }

  private CaseContext question(MediationCase before, RegionCode seat) {
    LocalDate day = office.today();
    CaseContext.Builder context = base(before, seat, day);
    if (NAMES_MEDIATORS.contains(before.state())) {
      new CaseRoster(unit, before).name(day, credentials(seat, day), context);
    }
    return context.senderRoll(senderRoll(before)).build();
  }

  /**
   * What the roll of the sender says while its referral waits for an answer. A sender in another
   * partition is not asked, and one the registry does not know keeps no roll we know of.
   */
  private Optional<SenderRoll> senderRoll(MediationCase before) {
    return before
        .referral()
        .filter(referral -> referral.status() == ReferralStatus.RECEIVED)
        .map(referral -> referral.letter().sender())
        .filter(sender -> sender.partition().equals(unit.partition()))
        .flatMap(this::holder)
        .flatMap(MediationOrganisation::referralRoll)
        .map(
            roll -> {
              OrganisationId holder = before.holder().orElseThrow();
              String type = before.summary().disputeType();
              return new SenderRoll(roll.lists(holder), roll.lists(holder, type));
            });
  }

  private CaseContext.Builder base(MediationCase before, RegionCode seat, LocalDate day) {
    CaseRules ofDay = rules(seat, day);
    return CaseContext.builder()
        .actor(actor)
        .now(now(before))
        .zone(office.zone())
        .calendar(office.calendar())
        .rules(before.rulesDay().map(accepted -> rules(seat, accepted)).orElse(ofDay))
        .rulesOfDay(ofDay);
  }

  /**
   * Two commands handed in at a desk never have the same instant in a case, so that it can be told
   * as it was known after each. The clocks of two servers may differ a little; more than that is
   * left to the workflow to refuse.
   */
  private Instant now(MediationCase before) {
    Instant now = office.now();
    return before
        .lastRecordedAt()
        .filter(last -> !now.isAfter(last) && now.plus(SKEW).isAfter(last))
        .map(last -> last.plus(1, ChronoUnit.MICROS))
        .orElse(now);
  }

  private static Optional<Registration> registration(MediationCase before, CaseCommand command) {
    if (command.action() instanceof RegisteringAction registering) {
      return before.registration().or(() -> Optional.of(registering.registration()));
    }
    return before.registration();
  }

  /**
   * A case is decided under the rules of the day it was accepted; before that, under those of the
   * day it happens. Whether they were edited since is for the workflow to tell, because it blocks
   * some steps only.
   */
  private CaseRules rules(RegionCode seat, LocalDate day) {
    return office.rules().resolve(seat, day).cases();
  }

  private CredentialRule credentials(RegionCode seat, LocalDate day) {
    return office.rules().resolve(seat, day).credentials();
  }

  private boolean isOf(OrganisationId committee) {
    return actor.scope() instanceof Scope.Committees own && own.committees().contains(committee);
  }

  /**
   * Where the rules of the case are made. A holder the registry does not know is refused, under the
   * rules of where the dispute is.
   */
  private RegionCode seat(MediationCase before, Optional<Registration> registration) {
    return before
        .holderRegion()
        .or(
            () ->
                registration
                    .flatMap(wanted -> holder(wanted.holder()))
                    .map(MediationOrganisation::region))
        .orElseGet(() -> registration.orElseThrow().place());
  }

  /**
   * Whoever is asked to take a case answers under the rules of the own place, which hold from then
   * on; everything else is done under those of the holder.
   */
  private Optional<RegionCode> receiverSeat(MediationCase before) {
    return before
        .holderTrack()
        .offer()
        .map(Offer::receiver)
        .filter(receiver -> isOf(receiver.id()))
        .map(Receiver::region);
  }

  private Optional<MediationOrganisation> holder(OrganisationId id) {
    return unit.organisations().find(id, Scope.Committees.of(id)).map(Versioned::value);
  }

  /** A lead lies with the committee that takes the case, whoever hands the registration in. */
  private Optional<Lead> lead(Registration registration) {
    return registration
        .lead()
        .filter(id -> id.partition().equals(unit.partition()))
        .flatMap(id -> unit.leads().find(id, Scope.Committees.of(registration.holder())));
  }
}
