package org.fengqiao.mediation.examples.cases;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.mediation.actor.Actor;
import org.fengqiao.mediation.actor.ActorId;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.casework.AgreementAction;
import org.fengqiao.mediation.casework.CapacityGround;
import org.fengqiao.mediation.casework.CaseSource;
import org.fengqiao.mediation.casework.ConfirmationAction;
import org.fengqiao.mediation.casework.CourtChannel;
import org.fengqiao.mediation.casework.CourtStage;
import org.fengqiao.mediation.casework.EnforcementAction;
import org.fengqiao.mediation.casework.FollowUpAction;
import org.fengqiao.mediation.casework.LegalCapacity;
import org.fengqiao.mediation.casework.LegalRepresentative;
import org.fengqiao.mediation.casework.PaperSigner;
import org.fengqiao.mediation.casework.PartyAction;
import org.fengqiao.mediation.casework.PerformanceManner;
import org.fengqiao.mediation.casework.ReferralAction;
import org.fengqiao.mediation.casework.ReferralForm;
import org.fengqiao.mediation.casework.ReferralLetter;
import org.fengqiao.mediation.casework.Registration;
import org.fengqiao.mediation.casework.RepresentativeKind;
import org.fengqiao.mediation.casework.SigningManner;
import org.fengqiao.mediation.casework.enforce.CourtChoice;
import org.fengqiao.mediation.casework.enforce.Filing;
import org.fengqiao.mediation.casework.enforce.OrderCondition;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.party.Party;
import org.fengqiao.mediation.party.PartyKind;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.Side;
import org.fengqiao.mediation.party.TextRef;

/**
 * The people of a road injury and their words, for the tests that follow it. Everything and
 * everybody is invented; every day rests on rule pack C, national law and the holidays of 2026.
 */
abstract class RoadInjury {

  static final PartyNumber CHILD = PartyNumber.of(1);
  static final PartyNumber DRIVER = PartyNumber.of(2);
  static final PartyNumber INSURER = PartyNumber.of(3);
  static final PartyNumber OWNER = PartyNumber.of(4);
  static final PartyNumber UNCLE = PartyNumber.of(5);
  final County county = new County();
  final Script script = county.script();
  final PersonRef child = county.person("白小雨");
  final PersonRef mother = county.person("白岚");
  final PersonRef driver = county.person("雷大强");
  final PersonRef insurer = county.person("安康财险");
  final PersonRef clerk = county.person("骆文");
  final PersonRef owner = county.person("洪云");
  final PersonRef uncle = county.person("雷大勇");
  final Actor theMother = Actor.representative(ActorId.of("u-mother"), mother.text());
  final Actor theDriver = Actor.party(ActorId.of("u-driver"), driver.text());
  final Actor theInsurer = Actor.party(ActorId.of("u-insurer"), insurer.text());
  final Actor theOwner = Actor.party(ActorId.of("u-owner"), owner.text());
  final TextRef paper = county.text("paper");

  Registration registration() {
    return Registration.builder()
        .source(CaseSource.COURT)
        .disputeType("ROAD-TRAFFIC")
        .place(County.PLACE)
        .holder(County.ROADS)
        .matter(paper)
        .divisible(true)
        .divisibleBecause(paper)
        .parties(
            List.of(
                new Party(CHILD, Side.ONE, child, PartyKind.PERSON),
                new Party(DRIVER, Side.TWO, driver, PartyKind.PERSON),
                new Party(INSURER, Side.TWO, insurer, PartyKind.ORGANISATION),
                new Party(OWNER, Side.TWO, owner, PartyKind.PERSON)))
        .build();
  }

  /** A court refers it through its platform; the consents that came with the letter. */
  ReferralAction.ReceiveReferral letter(
      ReferralForm form, CourtStage stage, PartyNumber... consents) {
    return new ReferralAction.ReceiveReferral(
        registration(),
        Optional.empty(),
        new ReferralLetter(
            form,
            County.COURT,
            paper,
            Optional.of(CourtChannel.PLATFORM),
            Optional.of(stage),
            List.of(consents),
            true));
  }

  PartyAction.SetCapacity capacity(LegalCapacity found, boolean opposed, boolean heard) {
    return new PartyAction.SetCapacity(
        CHILD,
        12,
        CapacityGround.AGE,
        found,
        paper,
        Optional.of(new LegalRepresentative(mother, RepresentativeKind.PARENT, paper)),
        opposed,
        heard);
  }

  static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  AgreementAction.Seal seal() {
    return new AgreementAction.Seal(1, Optional.of("2026-7"));
  }

  static AgreementAction.Sign sign(PartyNumber party) {
    return new AgreementAction.Sign(1, party, SigningManner.SIGNATURE);
  }

  Actor together() {
    return new Actor(
        ActorId.of("u-all"),
        Role.PARTY,
        new Scope.Own(
            Stream.of(driver, insurer, uncle).map(PersonRef::text).collect(Collectors.toSet())),
        Optional.empty(),
        Optional.empty());
  }

  ConfirmationAction.ApplyConfirmation confirmation(List<PartyNumber> by, CourtChoice court) {
    return new ConfirmationAction.ApplyConfirmation(
        1,
        by,
        court,
        Filing.HANDED_IN,
        paper,
        Optional.empty(),
        Optional.of(List.of(new PaperSigner(CHILD, mother))));
  }

  FollowUpAction.RecordPerformance paid(
      int line, long fen, PartyNumber payer, PerformanceManner manner) {
    return new FollowUpAction.RecordPerformance(
        line, Optional.of(Fen.of(fen)), payer, CHILD, manner, Optional.of(paper));
  }

  EnforcementAction.ApplyPaymentOrder order(Integer... lines) {
    return new EnforcementAction.ApplyPaymentOrder(
        1, DRIVER, List.of(lines), Arrays.asList(OrderCondition.values()), false, Optional.empty());
  }

  FollowUpAction.DoRevisit visit(PartyNumber party) {
    return new FollowUpAction.DoRevisit(party, paper);
  }
}
