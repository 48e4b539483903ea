package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.Village.KAN;
import static org.fengqiao.mediation.casework.Village.ZOU;
import static org.fengqiao.mediation.casework.Village.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.calendar.ClockEffect;
import org.fengqiao.mediation.casework.handover.EscalationGround;
import org.fengqiao.mediation.casework.handover.GiveBackReason;
import org.fengqiao.mediation.casework.handover.JoinGround;
import org.fengqiao.mediation.casework.handover.JoinStep;
import org.fengqiao.mediation.casework.handover.Organ;
import org.fengqiao.mediation.casework.handover.OrganGround;
import org.fengqiao.mediation.casework.handover.OrganPaper;
import org.fengqiao.mediation.casework.handover.TransferGround;
import org.fengqiao.mediation.committee.MediationOrganisation;
import org.fengqiao.mediation.committee.OrganisationKind;
import org.fengqiao.mediation.kernel.LocalText;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.region.RegionCode;
import org.fengqiao.mediation.region.RegionLevel;

/** Committees around the village, and the actions that bring a case to them or to an organ. */
final class HandoverSamples {

  static final OrganisationId TOWN = OrganisationId.of("9901-TOWN");
  static final OrganisationId NEXT = OrganisationId.of("9901-NEXT");
  static final OrganisationId COUNTY = OrganisationId.of("9901-COUNTY");
  static final OrganisationId CLOSED = OrganisationId.of("9901-GONE");
  static final OrganisationId OFFICE = OrganisationId.of("9901-OFFICE");
  static final Actor TOWN_DIRECTOR = Actor.director(ActorId.of("u-town"), TOWN);
  static final Actor NEXT_DIRECTOR = Actor.director(ActorId.of("u-next"), NEXT);
  static final List<PartyNumber> BOTH = List.of(ZOU, KAN);

  private HandoverSamples() {}

  /** A case whose parties have met, where a place has its own rules of handing over. */
  static Running under(HandoverRules rules) {
    return Running.unregistered()
        .under(Village.rulesWith(ClockEffect.LATE).handovers(rules).build())
        .inMediation()
        .met();
  }

  /** The national rules, but for consent, sessions before going up, risk and the industry. */
  static HandoverRules rules(int sessions, boolean riskFirst, String... industry) {
    HandoverRules national = CaseRules.national().handovers();
    return new HandoverRules(
        national.answer(),
        false,
        2,
        sessions,
        riskFirst ? Optional.of(MediationRows.PLANS) : Optional.empty(),
        industry.length == 0 ? Map.of() : Map.of(industry[0], MediationRows.PLANS),
        Map.of(),
        national.basis());
  }

  static Map<OrganisationId, MediationOrganisation> organisations() {
    return Stream.of(
            organisation(TOWN, OrganisationKind.TOWN_COMMITTEE, "990121103000", RegionLevel.TOWN),
            organisation(
                NEXT, OrganisationKind.VILLAGE_COMMITTEE, "990121103208", RegionLevel.VILLAGE),
            organisation(
                COUNTY, OrganisationKind.INDUSTRY_COMMITTEE, "990121000000", RegionLevel.COUNTY),
            MediationOrganisation.builder()
                .from(
                    organisation(
                        CLOSED,
                        OrganisationKind.VILLAGE_COMMITTEE,
                        "990121103209",
                        RegionLevel.VILLAGE))
                .validTo(LocalDate.of(2020, 1, 1))
                .build(),
            organisation(
                OFFICE, OrganisationKind.JUDICIAL_OFFICE, "990121103000", RegionLevel.TOWN))
        .collect(Collectors.toMap(MediationOrganisation::id, each -> each));
  }

  private static MediationOrganisation organisation(
      OrganisationId id, OrganisationKind kind, String region, RegionLevel level) {
    MediationOrganisation.Builder organisation = MediationOrganisation.builder();
    return organisation
        .id(id)
        .kind(kind)
        .name(LocalText.of(id.text(), id.text()))
        .region(RegionCode.of(region))
        .level(level)
        .validFrom(LocalDate.of(2015, 1, 1))
        .build();
  }

  static HandoverAction.OfferTransfer offer(OrganisationId to) {
    return new HandoverAction.OfferTransfer(
        to, TransferGround.PARTIES_WISH, BOTH, Optional.empty());
  }

  static HandoverAction.Escalate escalate(OrganisationId to, EscalationGround ground) {
    return new HandoverAction.Escalate(
        to, ground, BOTH, text("REPORT"), Optional.of(text("RECEIPT")), Optional.empty());
  }

  static HandoverAction.AcceptTransfer accept() {
    return new HandoverAction.AcceptTransfer(List.of());
  }

  static HandoverAction.ReturnTransfer giveBack() {
    return new HandoverAction.ReturnTransfer(GiveBackReason.NO_MEDIATOR, Optional.empty());
  }

  static HandoverAction.JoinCommittees invite(OrganisationId committee) {
    return new HandoverAction.JoinCommittees(
        JoinStep.INVITE, committee, Optional.of(JoinGround.CROSS_REGION));
  }

  static HandoverAction.JoinCommittees answer(JoinStep step, OrganisationId committee) {
    return new HandoverAction.JoinCommittees(step, committee, Optional.empty());
  }

  static HandoverAction.SendToOrgan send(Organ organ, OrganPaper... papers) {
    return new HandoverAction.SendToOrgan(
        organ, OrganGround.MUST_ACT, List.of(papers), List.of(), Optional.empty());
  }

  static CaseAction action(ActionKind kind) {
    return switch (kind) {
      case OFFER_TRANSFER -> offer(TOWN);
      case ESCALATE -> escalate(TOWN, EscalationGround.BEYOND_LEVEL);
      case ACCEPT_TRANSFER -> accept();
      case RETURN_TRANSFER -> giveBack();
      case JOIN_COMMITTEES -> invite(NEXT);
      case HAND_OVER -> send(Organ.POLICE, OrganPaper.MATTER);
      default -> throw new IllegalArgumentException(kind.code());
    };
  }

  /** Something of the kind for a walk: mostly possible, rarely what ends the case. */
  static CaseAction action(ActionKind kind, List<PartyNumber> parties, Random random) {
    OrganisationId to = random.nextInt(4) == 0 ? NEXT : TOWN;
    return switch (kind) {
      case OFFER_TRANSFER ->
          new HandoverAction.OfferTransfer(
              to,
              TransferGround.NEARER,
              parties,
              random.nextInt(3) == 0 ? Optional.of(OFFICE) : Optional.empty());
      case ESCALATE ->
          new HandoverAction.Escalate(
              to,
              EscalationGround.BEYOND_LEVEL,
              parties,
              text("REPORT"),
              Optional.empty(),
              Optional.empty());
      case ACCEPT_TRANSFER ->
          new HandoverAction.AcceptTransfer(random.nextBoolean() ? List.of() : parties);
      case JOIN_COMMITTEES ->
          random.nextBoolean()
              ? invite(to)
              : answer(JoinStep.JOIN, random.nextBoolean() ? to : NEXT);
      case HAND_OVER ->
          random.nextInt(4) == 0
              ? new HandoverAction.OrganReceipts(1, text("RECEIPT"))
              : random.nextInt(3) == 0
                  ? new HandoverAction.OrganReturns(1, GiveBackReason.OUT_OF_RANGE)
                  : send(Organ.LABOUR_INSPECTION, OrganPaper.MATTER);
      default -> action(kind);
    };
  }
}
