package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.kernel.StorableTexts;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.TextRef;

/** What happens to an agreement besides its conclusion. */
public sealed interface AgreementChangeEvent extends CaseEventBody {

  /**
   * The rest beside an agreement was listed (T54).
   *
   * @param agreement the number of the agreement
   * @param leavesOpen what stays open
   */
  record PartFixed(int agreement, List<OpenItem> leavesOpen) implements AgreementChangeEvent {

    /** Copies the list. */
    public PartFixed {
      leavesOpen = List.copyOf(leavesOpen);
    }

    @Override
    public EventKind kind() {
      return EventKind.PART_FIXED;
    }
  }

  /**
   * An oral agreement was put in writing; by default its day of effect stays (T53).
   *
   * @param agreement its number
   * @param signatures those of all parties
   * @param mediators the mediators who signed it
   * @param documentNumber its number in the yearly series
   * @param sealedOn the day of the seal; empty in what was written before it was asked for
   * @param partnerSeals the committees mediating with the holder whose seals are on it
   * @param effectiveOn the day from which it is in effect now, where the place counts from the
   *     paper; empty where the day stays
   */
  record OralUpgraded(
      int agreement,
      List<PartySignature> signatures,
      List<MediatorId> mediators,
      Optional<String> documentNumber,
      Optional<LocalDate> sealedOn,
      List<OrganisationId> partnerSeals,
      Optional<LocalDate> effectiveOn)
      implements AgreementChangeEvent {

    /** Copies the lists, and checks that every database keeps the number as it is. */
    public OralUpgraded {
      StorableTexts.of("OralUpgraded")
          .check(
              "documentNumber", documentNumber, AgreementEvent.AgreementSealed.MAX_DOCUMENT_NUMBER)
          .orThrow();
      signatures = List.copyOf(signatures);
      mediators = List.copyOf(mediators);
      partnerSeals = List.copyOf(partnerSeals);
    }

    @Override
    public EventKind kind() {
      return EventKind.ORAL_UPGRADED;
    }
  }

  /**
   * A slip was corrected (T56).
   *
   * @param agreement the number of the agreement
   * @param correction the wrong and the right words
   */
  record SlipCorrected(int agreement, TextRef correction) implements AgreementChangeEvent {
    @Override
    public EventKind kind() {
      return EventKind.SLIP_CORRECTED;
    }
  }

  /**
   * An agreement was set aside (T57).
   *
   * @param agreement its number
   * @param by who decided
   * @param decision the decision
   * @param newRound whether all parties want a new round, which begins now
   */
  record AgreementAnnulled(int agreement, AnnullingBody by, TextRef decision, boolean newRound)
      implements AgreementChangeEvent {
    @Override
    public EventKind kind() {
      return EventKind.AGREEMENT_ANNULLED;
    }
  }

  /**
   * A principal or legal representative was asked to ratify (T58, C-25).
   *
   * @param agreement the number of the agreement
   * @param party for whom somebody acted
   * @param actOn the day of the act
   * @param clock the number of the clock of the period
   */
  record RatificationAsked(int agreement, PartyNumber party, LocalDate actOn, int clock)
      implements AgreementChangeEvent {
    @Override
    public EventKind kind() {
      return EventKind.RATIFICATION_ASKED;
    }
  }

  /**
   * An act was ratified or not (T58). Ratified, it counts from its own day.
   *
   * @param agreement the number of the agreement
   * @param party for whom somebody acted
   * @param ratified whether it was
   * @param actOn the day of the act
   */
  record RatificationAnswered(int agreement, PartyNumber party, boolean ratified, LocalDate actOn)
      implements AgreementChangeEvent {
    @Override
    public EventKind kind() {
      return EventKind.RATIFICATION_ANSWERED;
    }
  }

  /**
   * Lines of agreements in effect are being renegotiated (T101).
   *
   * @param lines their numbers
   * @param willing who wants to
   */
  record RenegotiationOpened(List<Integer> lines, List<PartyNumber> willing)
      implements AgreementChangeEvent {

    /** Copies the lists. */
    public RenegotiationOpened {
      lines = List.copyOf(lines);
      willing = List.copyOf(willing);
    }

    @Override
    public EventKind kind() {
      return EventKind.RENEGOTIATION_OPENED;
    }
  }

  /**
   * What was outstanding on a line stands in a later agreement now, or was given up by it (T101).
   *
   * @param agreement the number of the later agreement
   * @param obligation the number of the line
   * @param released what the later agreement gives up of it
   */
  record LineReplaced(int agreement, int obligation, Fen released) implements AgreementChangeEvent {
    @Override
    public EventKind kind() {
      return EventKind.LINE_REPLACED;
    }
  }
}
