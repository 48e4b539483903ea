package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.HandoverSamples.NEXT;
import static org.fengqiao.mediation.casework.HandoverSamples.TOWN;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.actor.RegionSubtree;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.region.RegionLevel;

/** Who takes part in walks: every role, and some of a committee elsewhere. */
final class WalkActors {

  static final Actor SHE_SELF = Actor.party(ActorId.of("u-33"), "9901-P3");

  private static final RegionSubtree COUNTY = RegionSubtree.of(Village.PLACE, RegionLevel.COUNTY);

  static final List<Actor> ALL =
      List.of(
          Village.ZOU_SELF,
          Village.KAN_SELF,
          SHE_SELF,
          Village.AGENT,
          representative("u-mother", PartySamples.MOTHER.text()),
          Village.MEDIATOR,
          Village.PRESIDING,
          Village.OTHER_MEDIATOR,
          mediator(Role.PRESIDING_MEDIATOR, Village.COMMITTEE),
          Village.DIRECTOR,
          mediator(Role.MEDIATOR, TOWN),
          mediator(Role.PRESIDING_MEDIATOR, TOWN),
          HandoverSamples.TOWN_DIRECTOR,
          mediator(Role.PRESIDING_MEDIATOR, NEXT),
          HandoverSamples.NEXT_DIRECTOR,
          Village.OFFICER,
          Village.OFFICE,
          RecordSamples.BUREAU,
          Actor.office(
              ActorId.of("u-upper"), Role.UPPER_BUREAU, OrganisationId.of("9901-UPPER"), COUNTY),
          liaison("u-court", ReferralSamples.COURT),
          liaison("u-unit", OrganisationId.of("9901-BUREAU")),
          RecordSamples.AUDITOR,
          Actor.office(ActorId.of("u-sys"), Role.SYSTEM, OrganisationId.of("9901-SYS"), COUNTY),
          Village.STRANGER);

  private static final Map<ActionKind, List<Actor>> BY_KIND = new EnumMap<>(ActionKind.class);
  private static final Map<ActionKind, Set<CaseState>> OPEN_IN =
      CaseWorkflow.rows().stream()
          .collect(Collectors.toMap(WorkflowRow::action, row -> Set.copyOf(row.from())));

  static {
    for (ActionKind kind : ActionKind.values()) {
      BY_KIND.put(
          kind,
          ALL.stream()
              .filter(actor -> CaseMatrix.cell(kind, actor.role()).permission().acts())
              .toList());
    }
  }

  private WalkActors() {}

  private static Actor mediator(Role role, OrganisationId committee) {
    return Actor.mediator(ActorId.of("u-shan"), role, committee, Village.SHAN);
  }

  private static Actor representative(String id, String person) {
    return new Actor(
        ActorId.of(id),
        Role.REPRESENTATIVE,
        Scope.Own.of(person),
        Optional.empty(),
        Optional.empty());
  }

  private static Actor liaison(String id, OrganisationId unit) {
    return new Actor(
        ActorId.of(id),
        Role.LIAISON,
        new Scope.Referred(unit),
        Optional.of(unit),
        Optional.empty());
  }

  /** Whether the main state is one in which something of the kind can be done. */
  static boolean isOpen(ActionKind kind, MediationCase it) {
    return OPEN_IN.getOrDefault(kind, Set.of()).contains(it.state());
  }

  /** The parties whose signature under the open agreement is missing. */
  static List<PartyNumber> unsigned(MediationCase it) {
    return it.openAgreement().map(Agreement::unsigned).orElse(List.of());
  }

  /**
   * Those whose role may do it and who belong to the committee that has the case; of the parties
   * those it waits for. Everybody, if nobody does.
   */
  static List<Actor> mayDo(ActionKind kind, MediationCase it) {
    List<Actor> able =
        BY_KIND.getOrDefault(kind, List.of()).stream()
            .filter(actor -> isOfCommittee(kind, actor, it))
            .toList();
    List<String> awaited = awaited(kind, it);
    List<Actor> waitedFor =
        able.stream()
            .filter(
                actor ->
                    actor.scope() instanceof Scope.Own own
                        && awaited.stream().anyMatch(own.persons()::contains))
            .toList();
    return !waitedFor.isEmpty() ? waitedFor : able.isEmpty() ? ALL : able;
  }

  /** The persons a case waits for. */
  private static List<String> awaited(ActionKind kind, MediationCase it) {
    List<PartyNumber> parties =
        switch (kind) {
          case SIGN -> unsigned(it);
          case GIVE_CONSENT ->
              Attempt.numbers(
                  it.activeParties().stream()
                      .filter(party -> party.consent() != ConsentStatus.CONSENTED)
                      .toList());
          case APPLY_PAYMENT_ORDER, APPLY_ENFORCEMENT, WAIVE_ACCELERATION, RELEASE_OR_SET_OFF ->
              List.of(Village.ZOU);
          case WITHDRAW_APPLICATION, END_BY_APPLICANT ->
              it.registration().map(Registration::applicants).orElse(List.of());
          case ASK_LENIENCY ->
              it.effectiveAgreements().stream()
                  .flatMap(agreement -> agreement.content().parties().stream())
                  .toList();
          case REVISIT_DECLINED ->
              it.revisits().stream().filter(Revisit::isOwed).map(Revisit::party).toList();
          default -> List.of();
        };
    return parties.stream()
        .flatMap(number -> it.party(number).stream())
        .map(standing -> standing.party().person().text())
        .toList();
  }

  private static boolean isOfCommittee(ActionKind kind, Actor actor, MediationCase it) {
    boolean ofOthers =
        kind == ActionKind.ACCEPT_TRANSFER
            || kind == ActionKind.RETURN_TRANSFER
            || kind == ActionKind.JOIN_COMMITTEES;
    if (it.holder().isEmpty() || ofOthers || !(actor.scope() instanceof Scope.Committees own)) {
      return true;
    }
    return own.committees().contains(it.holder().orElseThrow())
        && (it.mediators().isEmpty()
            || actor.mediator().map(it.mediators()::contains).orElse(true));
  }
}
