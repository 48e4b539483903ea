package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.PersonRef;
import org.fengqiao.mediation.party.TextRef;

/** What can be done in and around the talks. */
public sealed interface SessionAction extends CaseAction {

  /**
   * Invite somebody to take part (T34, PML 20).
   *
   * @param person who
   * @param role as what
   * @param agreed the parties who agree to this person: all who remain
   * @param silencePromised whether the person was told to keep silence and promised it
   */
  record InviteHelper(
      PersonRef person, HelperRole role, List<PartyNumber> agreed, boolean silencePromised)
      implements SessionAction {

    /** Copies the list. */
    public InviteHelper {
      agreed = List.copyOf(agreed);
    }

    @Override
    public ActionKind kind() {
      return ActionKind.INVITE_HELPER;
    }
  }

  /**
   * Announce a session (T35). Nobody is compelled: staying away is no refusal.
   *
   * @param session joint or separate
   * @param parties who is to take part
   * @param on the day
   * @param at the time
   * @param channel by which way
   * @param place the place; needed where people meet in one room
   */
  record SummonSession(
      SessionKind session,
      List<PartyNumber> parties,
      LocalDate on,
      LocalTime at,
      SessionChannel channel,
      Optional<TextRef> place)
      implements SessionAction {

    /** Copies the list. */
    public SummonSession {
      parties = List.copyOf(parties);
    }

    @Override
    public ActionKind kind() {
      return ActionKind.SUMMON_SESSION;
    }
  }

  /**
   * Talk with one side alone (T37). The minutes are private to that side.
   *
   * @param present parties of that side who took part themselves or through an agent
   * @param minutes the record
   * @param setting how they met
   * @param bothSidesTold whether both sides know that separate talks take place
   */
  record HoldSeparate(
      List<PartyNumber> present, TextRef minutes, SessionSetting setting, boolean bothSidesTold)
      implements SessionAction {

    /** Copies the list. */
    public HoldSeparate {
      present = List.copyOf(present);
    }

    @Override
    public ActionKind kind() {
      return ActionKind.HOLD_SEPARATE;
    }
  }

  /**
   * Write something down (T38).
   *
   * @param note what it is about
   * @param audience who may see it, for ever
   * @param text the note
   */
  record AddNote(NoteKind note, NoteAudience audience, TextRef text) implements SessionAction {
    @Override
    public ActionKind kind() {
      return ActionKind.ADD_NOTE;
    }
  }

  /**
   * Ask or look, and list what was found (T39). Nobody is compelled to answer.
   *
   * @param source where it comes from
   * @param who the source by name
   * @param consented whether whoever was asked agreed
   * @param audience who may see it
   * @param finding what was found
   */
  record Investigate(
      EvidenceSource source, TextRef who, boolean consented, NoteAudience audience, TextRef finding)
      implements SessionAction {
    @Override
    public ActionKind kind() {
      return ActionKind.INVESTIGATE;
    }
  }

  /**
   * Record what nobody disputes (T40). Concessions stay outside.
   *
   * @param agreed the parties who agree to the record: all who remain
   * @param facts the facts
   */
  record RecordUndisputed(List<PartyNumber> agreed, TextRef facts) implements SessionAction {

    /** Copies the list. */
    public RecordUndisputed {
      agreed = List.copyOf(agreed);
    }

    @Override
    public ActionKind kind() {
      return ActionKind.RECORD_UNDISPUTED;
    }
  }

  /**
   * Record which norms were explained (T41).
   *
   * @param norm of which kind; custom and morality where no provision fits
   * @param explained which ones
   * @param to to whom
   */
  record RecordLawTalk(NormKind norm, TextRef explained, List<PartyNumber> to)
      implements SessionAction {

    /** Copies the list. */
    public RecordLawTalk {
      to = List.copyOf(to);
    }

    @Override
    public ActionKind kind() {
      return ActionKind.RECORD_LAW_TALK;
    }
  }

  /**
   * Help a party to follow, free of charge (T46).
   *
   * @param party whom
   * @param help how
   * @param helper who helps; empty where the mediator does, and while legal aid is only asked for
   * @param silencePromised whether the helper promised to keep silence
   */
  record ProvideHelp(
      PartyNumber party, HelpKind help, Optional<PersonRef> helper, boolean silencePromised)
      implements SessionAction {
    @Override
    public ActionKind kind() {
      return ActionKind.PROVIDE_HELP;
    }
  }
}
