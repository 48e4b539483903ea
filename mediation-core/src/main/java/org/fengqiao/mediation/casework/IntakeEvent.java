package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.kernel.StorableTexts;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.TextRef;
import org.fengqiao.mediation.region.RegionCode;

/** What happens from registration to the decision on acceptance. */
public sealed interface IntakeEvent extends CaseEventBody {

  /**
   * The case was registered (T04, T05). Always the first event.
   *
   * @param registration what was registered
   * @param holderRegion the region of the committee that answers for it, as the registry said then
   * @param application how somebody applied; empty where nobody did, and in journals from before it
   *     was written down, which say nothing about it
   */
  record CaseRegistered(
      Registration registration, RegionCode holderRegion, Optional<ApplicationForm> application)
      implements IntakeEvent {

    /** Creates a registration that nobody applied for. */
    public CaseRegistered(Registration registration, RegionCode holderRegion) {
      this(registration, holderRegion, Optional.empty());
    }

    @Override
    public EventKind kind() {
      return EventKind.CASE_REGISTERED;
    }
  }

  /**
   * A party was told nature, rights, effect, other routes and the use of its data (T10).
   *
   * @param party who
   * @param dataNotice the edition of the data notice it was given; empty in journals from before it
   *     was written down, which say nothing about it
   */
  record PartyInformed(PartyNumber party, Optional<String> dataNotice) implements IntakeEvent {

    /** The greatest number of characters of the edition of a data notice. */
    public static final int MAX_EDITION = 40;

    /** Checks that every database keeps the edition as it is. */
    public PartyInformed {
      StorableTexts.of("PartyInformed").check("dataNotice", dataNotice, MAX_EDITION).orThrow();
    }

    /** Creates an event as it was before the notice was written down. */
    public PartyInformed(PartyNumber party) {
      this(party, Optional.empty());
    }

    @Override
    public EventKind kind() {
      return EventKind.PARTY_INFORMED;
    }
  }

  /**
   * A party said yes (T05, T11, T36).
   *
   * @param party who
   * @param manner how
   */
  record PartyConsented(PartyNumber party, ConsentManner manner) implements IntakeEvent {
    @Override
    public EventKind kind() {
      return EventKind.PARTY_CONSENTED;
    }
  }

  /**
   * An agent was registered (T12).
   *
   * @param party for whom
   * @param agent the agent
   * @param powers what the authority names
   * @param authority the paper
   * @param until the last day of the authority, where it has a term
   */
  record AgentRegistered(
      PartyNumber party,
      PersonRef agent,
      List<AgentPower> powers,
      TextRef authority,
      Optional<LocalDate> until)
      implements IntakeEvent {

    /** Copies the powers. */
    public AgentRegistered {
      powers = List.copyOf(powers);
    }

    @Override
    public EventKind kind() {
      return EventKind.AGENT_REGISTERED;
    }
  }

  /**
   * The applicants withdrew and the other side applied itself (T21): the case goes on as theirs.
   * Who withdrew has not refused, and is informed and asked again. What the other side said about
   * mediation stays as it was: its application comes by the hand of those who withdraw.
   *
   * @param withdrawn who withdrew
   * @param taken the application of the other side
   */
  record ApplicationTakenOver(List<PartyNumber> withdrawn, OtherApplication taken)
      implements IntakeEvent {

    /** Copies the list. */
    public ApplicationTakenOver {
      withdrawn = List.copyOf(withdrawn);
    }

    @Override
    public EventKind kind() {
      return EventKind.APPLICATION_TAKEN_OVER;
    }
  }

  /**
   * The case was taken (T18).
   *
   * @param attempt the round of mediation, from 1
   * @param rulesDay the day whose rules govern the procedure
   * @param rulesFingerprint what those rules were; the fingerprint of the rule set
   * @param elsewhere the organ that has taken or decided the dispute, and its paper
   */
  record CaseAccepted(
      int attempt, LocalDate rulesDay, String rulesFingerprint, Optional<Elsewhere> elsewhere)
      implements IntakeEvent {

    /** A case that no other organ has. */
    public CaseAccepted(int attempt, LocalDate rulesDay, String rulesFingerprint) {
      this(attempt, rulesDay, rulesFingerprint, Optional.empty());
    }

    @Override
    public EventKind kind() {
      return EventKind.CASE_ACCEPTED;
    }
  }

  /**
   * The case was not taken (T19).
   *
   * @param reason why
   * @param explanation more about it
   * @param calmed what was done to calm people whose dispute is not for mediation (CASE-21)
   * @param organ court, arbitration or authority, where that has taken or decided it
   */
  record CaseDeclined(
      DeclineReason reason,
      Optional<TextRef> explanation,
      Optional<TextRef> calmed,
      Optional<EndingGround> organ)
      implements IntakeEvent {

    /** A case in which nobody had to be calmed. */
    public CaseDeclined(DeclineReason reason, Optional<TextRef> explanation) {
      this(reason, explanation, Optional.empty(), Optional.empty());
    }

    @Override
    public EventKind kind() {
      return EventKind.CASE_DECLINED;
    }
  }
}
