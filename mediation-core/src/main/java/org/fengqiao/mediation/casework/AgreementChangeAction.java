package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.TextRef;

/** What can be done about an agreement besides concluding it. */
public sealed interface AgreementChangeAction extends CaseAction {

  /**
   * Put an oral agreement in writing, with the same content, signed by all and sealed (T53). It
   * keeps its day of effect.
   *
   * @param agreement its number
   * @param signatures those of all parties, on the paper that is before the office
   * @param mediators the mediators who signed it; all of the case, or the presiding one where the
   *     place says so
   * @param documentNumber its number in the yearly series, 1 to 40 characters
   * @param sealedOn the day the director put the seal to it; may be left out by the director, who
   *     then seals it by this
   * @param partnerSeals the committees mediating with the holder (T74) whose seals are on it; all
   *     of them
   */
  record UpgradeOral(
      int agreement,
      List<PartySignature> signatures,
      List<MediatorId> mediators,
      Optional<String> documentNumber,
      Optional<LocalDate> sealedOn,
      List<OrganisationId> partnerSeals)
      implements AgreementChangeAction {

    /** Creates what one committee alone has mediated. */
    public UpgradeOral(
        int agreement,
        List<PartySignature> signatures,
        List<MediatorId> mediators,
        Optional<String> documentNumber,
        Optional<LocalDate> sealedOn) {
      this(agreement, signatures, mediators, documentNumber, sealedOn, List.of());
    }

    /** Creates what the director seals. */
    public UpgradeOral(
        int agreement,
        List<PartySignature> signatures,
        List<MediatorId> mediators,
        Optional<String> documentNumber) {
      this(agreement, signatures, mediators, documentNumber, Optional.empty());
    }

    /** Copies the lists. */
    public UpgradeOral {
      signatures = List.copyOf(signatures);
      mediators = List.copyOf(mediators);
      partnerSeals = List.copyOf(partnerSeals);
    }

    @Override
    public ActionKind kind() {
      return ActionKind.UPGRADE_ORAL;
    }
  }

  /**
   * List what the draft leaves open, which makes it an agreement on a part (T54).
   *
   * @param agreement the number of the draft
   * @param leavesOpen what stays open, at least one
   */
  record FixPart(int agreement, List<OpenMatter> leavesOpen) implements AgreementChangeAction {

    /** Copies the list. */
    public FixPart {
      leavesOpen = List.copyOf(leavesOpen);
    }

    @Override
    public ActionKind kind() {
      return ActionKind.FIX_PART;
    }
  }

  /**
   * Attach the correction of a slip that leaves all rights as they are (T56).
   *
   * @param agreement the number of the agreement
   * @param signedBy who signed the correction; all parties to the agreement
   * @param correction the wrong and the right words
   */
  record CorrectClerical(int agreement, List<PartyNumber> signedBy, TextRef correction)
      implements AgreementChangeAction {

    /** Copies the list. */
    public CorrectClerical {
      signedBy = List.copyOf(signedBy);
    }

    @Override
    public ActionKind kind() {
      return ActionKind.CORRECT_CLERICAL;
    }
  }

  /**
   * Note that an agreement was set aside or found void by a decision in force (T57).
   *
   * @param agreement its number
   * @param by who decided
   * @param decision the decision
   * @param newRound the parties who want a new round; all of them, or there is none
   */
  record Annul(int agreement, AnnullingBody by, TextRef decision, List<PartyNumber> newRound)
      implements AgreementChangeAction {

    /** Copies the list. */
    public Annul {
      newRound = List.copyOf(newRound);
    }

    @Override
    public ActionKind kind() {
      return ActionKind.ANNUL;
    }
  }

  /**
   * Take a step of a ratification (T58).
   *
   * @param agreement the number of the agreement
   * @param party for whom somebody acted without authority or capacity
   * @param step which step
   * @param actOn the day of that act
   */
  record Ratify(int agreement, PartyNumber party, RatificationStep step, LocalDate actOn)
      implements AgreementChangeAction {
    @Override
    public ActionKind kind() {
      return ActionKind.RATIFY;
    }
  }

  /**
   * End mediation with what is agreed; every other item and party has its own ending (T67).
   *
   * @param reason why there is no agreement on the rest
   */
  record EndPartly(EndReason reason) implements AgreementChangeAction {
    @Override
    public ActionKind kind() {
      return ActionKind.END_PARTLY;
    }
  }

  /**
   * Begin to renegotiate lines of agreements in effect; the change itself is drafted, signed and
   * sealed like any agreement (T101). Whoever may act brings it; {@code willing} stands for the
   * others, each of whom then signs.
   *
   * @param lines the numbers of the lines, all open
   * @param willing who wants to; every creditor, debtor and guarantor of the lines
   */
  record Renegotiate(List<Integer> lines, List<PartyNumber> willing)
      implements AgreementChangeAction {

    /** Copies the lists. */
    public Renegotiate {
      lines = List.copyOf(lines);
      willing = List.copyOf(willing);
    }

    @Override
    public ActionKind kind() {
      return ActionKind.RENEGOTIATE;
    }
  }
}
