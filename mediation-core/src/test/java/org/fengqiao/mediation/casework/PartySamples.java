package org.fengqiao.mediation.casework;

import static org.fengqiao.mediation.casework.Village.KAN;
import static org.fengqiao.mediation.casework.Village.QI;
import static org.fengqiao.mediation.casework.Village.SHAN;
import static org.fengqiao.mediation.casework.Village.ZOU;
import static org.fengqiao.mediation.casework.Village.text;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.party.PartyKind;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.Side;

/** Actions about who is in the case and who mediates. */
final class PartySamples {

  static final CaseId OTHER_CASE = CaseId.of("9901-WALL");
  static final PersonRef MOTHER = PersonRef.of("9901-G1");

  private PartySamples() {}

  static CaseAction action(ActionKind kind) {
    return action(kind, ZOU, SHAN, 1);
  }

  static CaseAction action(ActionKind kind, Random random) {
    return action(
        kind,
        PartyNumber.of(1 + random.nextInt(3)),
        random.nextInt(3) == 0 ? SHAN : QI,
        random.nextInt(100_000));
  }

  private static CaseAction action(
      ActionKind kind, PartyNumber party, MediatorId mediator, int serial) {
    return switch (kind) {
      case SET_CAPACITY ->
          serial % 9 == 0
              ? child(party)
              : PartyAction.SetCapacity.full(party, 40, CapacityGround.AGE, text("ID"));
      case ELECT_SPOKESPERSONS ->
          new PartyAction.ElectSpokespersons(
              List.of(ZOU, KAN), List.of(ZOU), true, text("ELECTION"));
      case ADD_PARTY ->
          new PartyAction.AddParty(
              PersonRef.of("9901-N" + serial),
              PartyKind.PERSON,
              Side.TWO,
              text("RIGHTS"),
              true,
              serial % 7 > 0);
      case SUBSTITUTE_PARTY ->
          new PartyAction.SubstituteParty(
              party,
              List.of(PersonRef.of("9901-H" + serial)),
              PartyKind.PERSON,
              SubstitutionReason.DEATH,
              text("DEATH"),
              serial % 7 > 0,
              false);
      case LINK_CASES ->
          new PartyAction.LinkCases(OTHER_CASE, LinkKind.SAME_CAUSE, serial % 2 == 1);
      case CHOOSE_MEDIATOR -> new AppointmentAction.ChooseMediator(mediator, List.of(party));
      case NOT_ACCEPT_MEDIATOR -> new AppointmentAction.NotAcceptMediator(mediator, party);
      case DISCLOSE -> new AppointmentAction.Disclose(mediator, TieKind.KIN, text("TIE"));
      case WAIVE_CONFLICT -> new AppointmentAction.WaiveConflict(mediator, List.of(party));
      case DECIDE_RECUSAL ->
          new AppointmentAction.DecideRecusal(
              mediator, serial % 2 == 0, false, Optional.of(TieKind.KIN), text("RECUSAL"));
      default -> throw new IllegalArgumentException(kind.code());
    };
  }

  static PartyAction.SetCapacity child(PartyNumber party) {
    return new PartyAction.SetCapacity(
        party,
        12,
        CapacityGround.AGE,
        LegalCapacity.LIMITED,
        text("ID"),
        Optional.of(new LegalRepresentative(MOTHER, RepresentativeKind.PARENT, text("REGISTER"))),
        false,
        true);
  }

  static PartyAction.SubstituteParty heirs(PartyNumber party, PersonRef... heirs) {
    return new PartyAction.SubstituteParty(
        party,
        List.of(heirs),
        PartyKind.PERSON,
        SubstitutionReason.DEATH,
        text("DEATH"),
        true,
        false);
  }
}
