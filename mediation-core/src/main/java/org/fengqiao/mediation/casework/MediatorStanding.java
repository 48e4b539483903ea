package org.fengqiao.mediation.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.party.PartyNumber;

/**
 * What the parties and the committee have said about a mediator of the case.
 *
 * @param mediator who
 * @param chosenBy the parties who chose this one (T28)
 * @param tie what was disclosed or found (T30, T32)
 * @param waivedBy the parties who agree all the same (T31)
 * @param notAccepted whether a party does not accept this one (T29)
 * @param recused whether a recusal was granted (T32)
 */
public record MediatorStanding(
    MediatorId mediator,
    List<PartyNumber> chosenBy,
    Optional<TieKind> tie,
    List<PartyNumber> waivedBy,
    boolean notAccepted,
    boolean recused) {

  /** Copies the lists. */
  public MediatorStanding {
    chosenBy = List.copyOf(chosenBy);
    waivedBy = List.copyOf(waivedBy);
  }

  static MediatorStanding of(MediatorId mediator) {
    return new MediatorStanding(mediator, List.of(), Optional.empty(), List.of(), false, false);
  }

  MediatorStanding chosen(List<PartyNumber> by) {
    return new MediatorStanding(mediator, join(chosenBy, by), tie, waivedBy, notAccepted, recused);
  }

  MediatorStanding disclosed(TieKind kind) {
    return new MediatorStanding(
        mediator, chosenBy, Optional.of(kind), List.of(), notAccepted, recused);
  }

  MediatorStanding waived(List<PartyNumber> by) {
    return new MediatorStanding(mediator, chosenBy, tie, join(waivedBy, by), notAccepted, recused);
  }

  MediatorStanding refused() {
    return new MediatorStanding(mediator, List.of(), tie, waivedBy, true, recused);
  }

  MediatorStanding decided(boolean granted, Optional<TieKind> ground) {
    return new MediatorStanding(
        mediator, chosenBy, granted ? ground.or(() -> tie) : tie, waivedBy, notAccepted, granted);
  }

  static List<PartyNumber> join(List<PartyNumber> before, List<PartyNumber> more) {
    List<PartyNumber> all = new ArrayList<>(before);
    more.stream().filter(party -> !before.contains(party)).forEach(all::add);
    return all;
  }
}
