package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.Village.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.fengqiao.mediation.casework.enforce.CourtChoice;
import org.fengqiao.mediation.casework.enforce.Filing;
import org.fengqiao.mediation.casework.enforce.LabourClaim;
import org.fengqiao.mediation.casework.enforce.NotAcceptedGround;
import org.fengqiao.mediation.casework.enforce.NotaryStatus;
import org.fengqiao.mediation.casework.enforce.OrderCondition;
import org.fengqiao.mediation.casework.enforce.OrderObjection;
import org.fengqiao.mediation.casework.enforce.RejectedGround;
import org.fengqiao.mediation.casework.enforce.TitleKind;
import org.fengqiao.mediation.kernel.Coded;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.TextRef;

/** Random arguments for what leads to a court, a notary, an arbitral body or the police. */
final class EnforcementWalk {

  private final Random random;
  private final MediationCase it;
  private final int agreement;
  private final List<PartyNumber> parties;
  private final PartyNumber party;
  private final LocalDate today;

  EnforcementWalk(
      Random random,
      MediationCase it,
      int agreement,
      List<PartyNumber> parties,
      PartyNumber party,
      LocalDate today) {
    this.random = random;
    this.it = it;
    this.agreement = agreement;
    this.parties = parties;
    this.party = party;
    this.today = today;
  }

  CaseAction action(ActionKind kind) {
    return switch (kind) {
      case APPLY_CONFIRMATION ->
          new ConfirmationAction.ApplyConfirmation(
              agreement,
              bound(),
              court(),
              any(Filing.class),
              text("APPLICATION"),
              Optional.empty(),
              signers());
      case COURT_ASKS -> new ConfirmationAction.CourtAsks(agreement, until(), text("COURT"));
      case COURT_DOCKETS -> new ConfirmationAction.CourtDockets(agreement, text("COURT"));
      case COURT_NOT_ACCEPTS ->
          new ConfirmationAction.CourtNotAccepts(
              agreement, any(NotAcceptedGround.class), text("COURT"));
      case CONFIRMATION_WITHDRAWN ->
          new ConfirmationAction.WithdrawConfirmation(
              agreement,
              random.nextBoolean() ? Optional.of(party) : Optional.empty(),
              random.nextBoolean() ? Optional.of(text("COURT")) : Optional.empty());
      case RULED_VALID -> new ConfirmationAction.RuledValid(agreement, text("RULING"));
      case RULED_REJECTED ->
          new ConfirmationAction.RuledRejected(
              agreement, any(RejectedGround.class), text("RULING"));
      case RULING_OBJECTION ->
          random.nextBoolean()
              ? objection()
              : new ConfirmationAction.RulingObjectionDecided(
                  agreement, random.nextBoolean(), text("COURT"));
      default -> further(kind);
    };
  }

  private CaseAction further(ActionKind kind) {
    return switch (kind) {
      case ARBITRAL_REVIEW ->
          random.nextInt(3) > 0
              ? new EnforcementAction.ApplyReview(agreement, bound(), text("REVIEW"), signers())
              : new EnforcementAction.ReviewDecided(
                  agreement, random.nextBoolean(), text("REVIEW"));
      case NOTARISE ->
          random.nextBoolean()
              ? new EnforcementAction.ApplyNotary(
                  agreement, bound(), random.nextInt(5) > 0, signed())
              : new EnforcementAction.NotaryDecided(
                  agreement, any(NotaryStatus.class), Optional.of(text("PROMISE")), text("DEED"));
      case APPLY_PAYMENT_ORDER ->
          new EnforcementAction.ApplyPaymentOrder(
              agreement,
              random.nextInt(4) == 0 ? party : Village.KAN,
              random.nextInt(4) == 0 ? dueLine() : lines(),
              Arrays.asList(OrderCondition.values()),
              random.nextBoolean(),
              random.nextBoolean() ? Optional.of(LabourClaim.WAGES) : Optional.empty());
      case COURT_TAKES_ORDER ->
          new EnforcementAction.CourtTakesOrder(order(), random.nextInt(4) > 0, text("COURT"));
      case ORDER_SERVED ->
          random.nextBoolean()
              ? new EnforcementAction.OrderIssued(order(), text("COURT"))
              : new EnforcementAction.OrderServed(order(), random.nextBoolean(), text("COURT"));
      case ORDER_OBJECTED -> answer();
      case APPLY_ENFORCEMENT ->
          new EnforcementAction.ApplyEnforcement(
              any(TitleKind.class),
              random.nextBoolean() ? agreement : order(),
              lines(),
              Optional.of(text("CERTIFICATE")));
      default ->
          new EnforcementAction.AskLeniency(
              agreement,
              bound(),
              random.nextInt(4) > 0,
              Optional.empty(),
              text("REQUEST"),
              Optional.empty(),
              signers());
    };
  }

  /** By a party, or by somebody else who has just heard of the ruling. */
  private ConfirmationAction.ObjectToRuling objection() {
    boolean own = random.nextInt(4) > 0;
    return new ConfirmationAction.ObjectToRuling(
        agreement,
        own ? Optional.of(party) : Optional.empty(),
        own ? Optional.empty() : Optional.of(today),
        text("OBJECTION"));
  }

  private CaseAction answer() {
    return switch (random.nextInt(3)) {
      case 0 ->
          new EnforcementAction.ObjectToOrder(
              order(), any(OrderObjection.class), random.nextBoolean(), text("LETTER"));
      case 1 ->
          new EnforcementAction.OrderObjectionRuled(order(), random.nextBoolean(), text("COURT"));
      default -> new EnforcementAction.DeclineSuit(order());
    };
  }

  /** Mostly a court that is competent. */
  private CourtChoice court() {
    List<CourtChoice> courts = it.version() == 0 ? List.of() : ConfirmationCourts.choices(it);
    return courts.isEmpty() || random.nextInt(4) == 0
        ? any(CourtChoice.class)
        : courts.contains(CourtChoice.COMMITTEE_SEAT) ? CourtChoice.COMMITTEE_SEAT : courts.get(0);
  }

  /** Mostly everybody the agreement binds. */
  /** Who cannot sign is signed for, where the agreement is one that was chosen. */
  private Optional<List<PaperSigner>> signers() {
    List<PartyNumber> wards =
        it.agreements().stream()
            .filter(each -> each.number() == agreement)
            .flatMap(each -> each.content().parties().stream())
            .toList();
    return WalkArguments.signers(wards, it);
  }

  private List<PartyNumber> bound() {
    return it.agreements().stream()
        .filter(each -> each.number() == agreement && random.nextInt(8) > 0)
        .map(each -> each.content().parties())
        .findFirst()
        .orElse(parties);
  }

  private Optional<TextRef> signed() {
    return random.nextInt(4) > 0 ? Optional.of(text("SIGNED")) : Optional.empty();
  }

  private Optional<LocalDate> until() {
    return random.nextBoolean()
        ? Optional.of(today.plusDays(random.nextInt(30)))
        : Optional.empty();
  }

  private int order() {
    int orders = it.courtTracks().orders().size();
    return orders == 0 || random.nextInt(9) == 0 ? 1 + orders : 1 + random.nextInt(orders);
  }

  /** One line that is due. */
  private List<Integer> dueLine() {
    List<Integer> due =
        it.obligations().stream()
            .filter(line -> line.agreement() == agreement && !line.isDone())
            .filter(line -> it.at(today).enforcement().isDue(line))
            .map(ObligationState::number)
            .toList();
    return due.isEmpty() ? due : List.of(due.get(random.nextInt(due.size())));
  }

  private List<Integer> lines() {
    List<Integer> lines = new ArrayList<>();
    boolean all = random.nextBoolean();
    it.obligations().stream()
        .filter(line -> line.agreement() == agreement && !line.isDone())
        .filter(line -> all || random.nextBoolean())
        .map(ObligationState::number)
        .forEach(lines::add);
    return lines;
  }

  private <E extends Enum<E> & Coded> E any(Class<E> type) {
    E[] all = type.getEnumConstants();
    return all[random.nextInt(all.length)];
  }
}
