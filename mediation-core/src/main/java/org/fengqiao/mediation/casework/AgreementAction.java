package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.PersonRef;

/** What can be done to reach an agreement. */
public sealed interface AgreementAction extends CaseAction {

  /**
   * Write down an oral agreement (T48, PML 28).
   *
   * @param terms what is agreed
   * @param paperUnnecessary the parties who think no paper is needed
   */
  record RecordOral(AgreementTerms terms, List<PartyNumber> paperUnnecessary)
      implements AgreementAction {

    /** Copies the list. */
    public RecordOral {
      paperUnnecessary = List.copyOf(paperUnnecessary);
    }

    @Override
    public ActionKind kind() {
      return ActionKind.RECORD_ORAL;
    }
  }

  /**
   * Draft a written agreement (T47, PML 29).
   *
   * @param terms what is to be agreed
   */
  record Draft(AgreementTerms terms) implements AgreementAction {
    @Override
    public ActionKind kind() {
      return ActionKind.DRAFT;
    }
  }

  /**
   * Sign the agreement as a party (T49).
   *
   * @param agreement its number
   * @param party who signs
   * @param manner how
   * @param signer who signs for it, for an organisation
   * @param readBy who read the text out to the party first; needed for one that has help with
   *     reading or an interpreter (T46) and signs itself
   */
  record Sign(
      int agreement,
      PartyNumber party,
      SigningManner manner,
      Optional<PersonRef> signer,
      Optional<PersonRef> readBy)
      implements AgreementAction {

    /** Creates the signature of a party that read the text itself. */
    public Sign(
        int agreement, PartyNumber party, SigningManner manner, Optional<PersonRef> signer) {
      this(agreement, party, manner, signer, Optional.empty());
    }

    /** Creates the signature of a person. */
    public Sign(int agreement, PartyNumber party, SigningManner manner) {
      this(agreement, party, manner, Optional.empty());
    }

    @Override
    public ActionKind kind() {
      return ActionKind.SIGN;
    }
  }

  /**
   * Sign the agreement as a mediator of the case (T50).
   *
   * @param agreement its number
   */
  record MediatorSign(int agreement) implements AgreementAction {
    @Override
    public ActionKind kind() {
      return ActionKind.MEDIATOR_SIGN;
    }
  }

  /**
   * Put the seal of the committee to the agreement, which brings it into effect (T51). Where
   * committees mediate together (T74), those of the others come first: each director puts the own
   * one, or the director of the holder notes it from the paper.
   *
   * @param agreement its number
   * @param documentNumber its number in the yearly series, 1 to 40 characters
   * @param sealOf whose seal it is: of a committee that mediates with the holder, or empty for the
   *     committee that holds the case
   * @param sealedOn the day the paper bears beside the seal of another committee, for the director
   *     of the holder who notes it; nothing is read from it otherwise
   */
  record Seal(
      int agreement,
      Optional<String> documentNumber,
      Optional<OrganisationId> sealOf,
      Optional<LocalDate> sealedOn)
      implements AgreementAction {

    /** Creates the seal of the actor's committee. */
    public Seal(int agreement, Optional<String> documentNumber, Optional<OrganisationId> sealOf) {
      this(agreement, documentNumber, sealOf, Optional.empty());
    }

    /** Creates the seal of the committee that holds the case. */
    public Seal(int agreement, Optional<String> documentNumber) {
      this(agreement, documentNumber, Optional.empty());
    }

    @Override
    public ActionKind kind() {
      return ActionKind.SEAL;
    }
  }

  /**
   * Refuse to sign, or take a signature back before the seal (T52).
   *
   * @param agreement its number
   * @param party who refuses
   */
  record RefuseToSign(int agreement, PartyNumber party) implements AgreementAction {
    @Override
    public ActionKind kind() {
      return ActionKind.REFUSE_TO_SIGN;
    }
  }

  /**
   * Deliver copies of the agreement (T55).
   *
   * @param agreement its number
   * @param parties to whom
   */
  record DeliverCopy(int agreement, List<PartyNumber> parties) implements AgreementAction {

    /** Copies the list. */
    public DeliverCopy {
      parties = List.copyOf(parties);
    }

    @Override
    public ActionKind kind() {
      return ActionKind.DELIVER_COPY;
    }
  }
}
