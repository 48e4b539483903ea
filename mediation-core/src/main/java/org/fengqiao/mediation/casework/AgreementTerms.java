package org.fengqiao.mediation.casework;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.TextRef;

/**
 * What the parties want to agree, before it has a number.
 *
 * @param parties whom it binds
 * @param obligations what they owe each other; may be empty
 * @param text the whole text
 * @param flags attributes that decide what is offered afterwards
 * @param settles the numbers of the items left open by an earlier agreement that it settles
 * @param leavesOpen what it leaves open; empty if nothing
 * @param graceDays how many days a line may be late before the rest of its obligation falls due;
 *     empty if nothing falls due early
 */
public record AgreementTerms(
    List<PartyNumber> parties,
    List<ObligationTerms> obligations,
    TextRef text,
    List<AgreementFlag> flags,
    List<Integer> settles,
    List<OpenMatter> leavesOpen,
    Optional<Integer> graceDays) {

  /** Copies the lists. */
  public AgreementTerms {
    parties = List.copyOf(parties);
    obligations = List.copyOf(obligations);
    flags = List.copyOf(flags);
    settles = List.copyOf(settles);
    leavesOpen = List.copyOf(leavesOpen);
  }

  /** Creates terms that settle everything. */
  public AgreementTerms(
      List<PartyNumber> parties,
      List<ObligationTerms> obligations,
      TextRef text,
      List<AgreementFlag> flags) {
    this(parties, obligations, text, flags, List.of(), List.of(), Optional.empty());
  }

  /** Returns these terms, leaving something open. */
  public AgreementTerms leaving(OpenMatter... open) {
    return new AgreementTerms(
        parties, obligations, text, flags, settles, Arrays.asList(open), graceDays);
  }

  /** Returns these terms, settling items that were left open. */
  public AgreementTerms settling(Integer... items) {
    return new AgreementTerms(
        parties, obligations, text, flags, Arrays.asList(items), leavesOpen, graceDays);
  }

  /** Returns these terms with the clause that the rest falls due if a line is late (加速到期). */
  public AgreementTerms accelerating(int days) {
    return new AgreementTerms(
        parties, obligations, text, flags, settles, leavesOpen, Optional.of(days));
  }
}
