package org.fengqiao.mediation.casework;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.TextRef;

/**
 * What an agreement says. It binds exactly these parties.
 *
 * @param parties whom it binds
 * @param obligations its lines, numbered within the case
 * @param text the whole text
 * @param flags attributes that decide what is offered afterwards
 * @param settles the numbers of the items left open earlier that it settles
 * @param leavesOpen what it leaves open
 * @param graceDays how many days a line may be late before the rest of its obligation falls due
 * @param replaces the numbers of the lines of earlier agreements it replaces (T101)
 */
public record AgreementContent(
    List<PartyNumber> parties,
    List<Obligation> obligations,
    TextRef text,
    List<AgreementFlag> flags,
    List<Integer> settles,
    List<OpenItem> leavesOpen,
    Optional<Integer> graceDays,
    List<Integer> replaces) {

  /** Copies the lists. */
  public AgreementContent {
    parties = List.copyOf(parties);
    obligations = List.copyOf(obligations);
    flags = List.copyOf(flags);
    settles = List.copyOf(settles);
    leavesOpen = List.copyOf(leavesOpen);
    replaces = List.copyOf(replaces);
  }

  /** Creates the content of an agreement that settles everything. */
  public AgreementContent(
      List<PartyNumber> parties,
      List<Obligation> obligations,
      TextRef text,
      List<AgreementFlag> flags) {
    this(parties, obligations, text, flags, List.of(), List.of(), Optional.empty(), List.of());
  }
}
