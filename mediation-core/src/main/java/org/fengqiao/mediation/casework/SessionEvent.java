package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.TextRef;

/** What happened in and around the talks. */
public sealed interface SessionEvent extends CaseEventBody {

  /**
   * Somebody was invited to take part (T34).
   *
   * @param person who
   * @param role as what
   * @param agreed the parties who agreed
   * @param silencePromised whether silence was promised
   */
  record HelperInvited(
      PersonRef person, HelperRole role, List<PartyNumber> agreed, boolean silencePromised)
      implements SessionEvent {

    /** Copies the list. */
    public HelperInvited {
      agreed = List.copyOf(agreed);
    }

    @Override
    public EventKind kind() {
      return EventKind.HELPER_INVITED;
    }
  }

  /**
   * A session was announced (T35).
   *
   * @param number its number among the announced ones, from 1
   * @param session joint or separate
   * @param parties who is to take part
   * @param on the day
   * @param at the time
   * @param channel by which way
   * @param place the place, where there is one
   */
  record SessionSummoned(
      int number,
      SessionKind session,
      List<PartyNumber> parties,
      LocalDate on,
      LocalTime at,
      SessionChannel channel,
      Optional<TextRef> place)
      implements SessionEvent {

    /** Copies the list. */
    public SessionSummoned {
      parties = List.copyOf(parties);
    }

    @Override
    public EventKind kind() {
      return EventKind.SESSION_SUMMONED;
    }
  }

  /**
   * A note was written (T38).
   *
   * @param number its number, from 1
   * @param note what it is about
   * @param audience who may see it, for ever
   * @param text the note
   */
  record NoteAdded(int number, NoteKind note, NoteAudience audience, TextRef text)
      implements SessionEvent {
    @Override
    public EventKind kind() {
      return EventKind.NOTE_ADDED;
    }
  }

  /**
   * Something was found out (T39).
   *
   * @param number its number, from 1
   * @param source where it comes from
   * @param who the source by name
   * @param audience who may see it, for ever
   * @param finding what was found
   */
  record EvidenceListed(
      int number, EvidenceSource source, TextRef who, NoteAudience audience, TextRef finding)
      implements SessionEvent {
    @Override
    public EventKind kind() {
      return EventKind.EVIDENCE_LISTED;
    }
  }

  /**
   * The parties agreed on a record of what nobody disputes (T40).
   *
   * @param agreed the parties who agreed
   * @param facts the facts
   */
  record UndisputedRecorded(List<PartyNumber> agreed, TextRef facts) implements SessionEvent {

    /** Copies the list. */
    public UndisputedRecorded {
      agreed = List.copyOf(agreed);
    }

    @Override
    public EventKind kind() {
      return EventKind.UNDISPUTED_RECORDED;
    }
  }

  /**
   * Norms were explained (T41).
   *
   * @param norm of which kind
   * @param explained which ones
   * @param to to whom
   */
  record LawTalkGiven(NormKind norm, TextRef explained, List<PartyNumber> to)
      implements SessionEvent {

    /** Copies the list. */
    public LawTalkGiven {
      to = List.copyOf(to);
    }

    @Override
    public EventKind kind() {
      return EventKind.LAW_TALK_GIVEN;
    }
  }

  /**
   * A party is helped to follow (T46); the help is named on each paper from then on.
   *
   * @param party whom
   * @param help how
   * @param helper who helps; empty where the mediator does, and while legal aid is only asked for
   * @param silencePromised whether the helper promised to keep silence
   */
  record HelpProvided(
      PartyNumber party, HelpKind help, Optional<PersonRef> helper, boolean silencePromised)
      implements SessionEvent {
    @Override
    public EventKind kind() {
      return EventKind.HELP_PROVIDED;
    }
  }
}
