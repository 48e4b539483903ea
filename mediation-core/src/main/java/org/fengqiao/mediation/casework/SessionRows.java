package org.fengqiao.mediation.casework;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.fengqiao.mediation.kernel.LegalBasis;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.Side;

/** The rows of the talks. */
final class SessionRows {

  private static final LegalBasis INVITED = NationalCaseRules.invited("22");
  private static final LegalBasis SENSITIVE =
      NationalCaseRules.law("个人信息保护法", "Personal Information Protection Law", "2021", "28");
  private static final LegalBasis ONLINE =
      NationalCaseRules.law("人民法院在线调解规则", "Online Mediation Rules of the Courts", "2022", "17");

  private static final CaseState[] NOT_ARCHIVED = {
    CaseState.REG,
    CaseState.DECL,
    CaseState.ACC,
    CaseState.MED,
    CaseState.AGR,
    CaseState.FAIL,
    CaseState.TERM,
    CaseState.XFER,
    CaseState.CLOSED
  };

  private SessionRows() {}

  static List<CaseRow<?>> rows() {
    return List.of(
        inviteHelper(),
        summonSession(),
        holdSeparate(),
        addNote(),
        investigate(),
        recordUndisputed(),
        recordLawTalk(),
        provideHelp());
  }

  private static CaseRow<?> inviteHelper() {
    return CaseRow.of(ActionKind.INVITE_HELPER, SessionAction.InviteHelper.class)
        .from(CaseState.MED)
        .earliest(CaseRow.Earliest.STATE)
        .papers(Paper.INVITATION)
        .basis(LegalBasis.mediationLaw("20"))
        .guard(Guards::periodRuns, Guards.PERIOD)
        .arguments(
            (action, attempt) -> {
              Guards.everybodyAgrees("agreed", action.agreed(), attempt);
              if (CaseReach.persons(attempt.it()).contains(action.person())) {
                attempt.report(SessionProblem.HELPER_IS_PARTY, "person");
              }
              if (attempt.it().helpers().stream()
                  .anyMatch(before -> before.person().equals(action.person()))) {
                attempt.report(SessionProblem.HELPER_TWICE, "person");
              }
              adviseSilence(action.silencePromised(), attempt);
            })
        .does(
            (action, attempt, effects) ->
                effects.add(
                    new SessionEvent.HelperInvited(
                        action.person(),
                        action.role(),
                        action.agreed(),
                        action.silencePromised())));
  }

  private static void adviseSilence(boolean promised, Attempt attempt) {
    Choice asked = attempt.rules().defaults().of(CaseDefault.SILENCE_PROMISED);
    if (asked.yes() && !promised) {
      attempt.reportBecause(asked.basis(), SessionProblem.SILENCE_NOT_PROMISED, "silencePromised");
    }
  }

  private static CaseRow<?> summonSession() {
    return CaseRow.of(ActionKind.SUMMON_SESSION, SessionAction.SummonSession.class)
        .from(CaseState.ACC, CaseState.MED)
        .earliest(CaseRow.Earliest.STATE)
        .papers(Paper.MEDIATION_NOTICE)
        .basis(LegalBasis.mediationLaw("21, 22"))
        .guard(Guards::periodRuns, Guards.PERIOD)
        .arguments(
            (action, attempt) -> {
              checkPresent("parties", action.session(), action.parties(), attempt);
              if (action.on().isBefore(attempt.day())) {
                attempt.report(SessionProblem.SESSION_IN_PAST, "on", action.on(), attempt.day());
              }
              if (action.channel() == SessionChannel.ON_SITE && action.place().isEmpty()) {
                attempt.report(SessionProblem.PLACE_MISSING, "place");
              }
            })
        .does(
            (action, attempt, effects) ->
                effects.add(
                    new SessionEvent.SessionSummoned(
                        attempt.it().plannedSessions().size() + 1,
                        action.session(),
                        action.parties(),
                        action.on(),
                        action.at(),
                        action.channel(),
                        action.place())));
  }

  /** Face to face both sides are there, apart only one. */
  static boolean checkPresent(
      String field, SessionKind kind, List<PartyNumber> parties, Attempt attempt) {
    if (!attempt.checkParties(field, parties, attempt.it().activeNumbers())) {
      return false;
    }
    Set<Side> sides = EnumSet.noneOf(Side.class);
    parties.forEach(party -> sides.add(attempt.party(party).party().side()));
    if (kind == SessionKind.SEPARATE && sides.size() > 1) {
      attempt.report(SessionProblem.SIDES_MIXED, field, Attempt.values(parties));
      return false;
    }
    if (kind == SessionKind.JOINT) {
      for (Side side : Side.values()) {
        if (!sides.contains(side)) {
          attempt.report(CaseProblem.SIDE_ABSENT, field, side);
        }
      }
    }
    return true;
  }

  /**
   * Whoever takes part knows what it is; where taking part is no yes, because the type needs a
   * clear one or the party does not act alone, that was given before.
   */
  static void checkMayTalk(String field, List<PartyNumber> present, Attempt attempt) {
    boolean clear = Guards.optIn(attempt).isPresent();
    List<PartyNumber> silent =
        CaseLists.those(present, number -> isSilent(attempt.party(number), clear));
    if (!silent.isEmpty()) {
      attempt.report(CaseProblem.PARTY_NOT_CONSENTED, field, Attempt.values(silent));
    }
  }

  private static boolean isSilent(PartyStanding party, boolean clear) {
    return switch (party.consent()) {
      case NOT_ASKED -> true;
      case CONSENTED -> false;
      default -> clear || !party.actsAlone();
    };
  }

  /** Who meets at a distance is identified: by law where a court sent the case, else advised. */
  static void checkSetting(SessionSetting setting, Attempt attempt) {
    if (setting.channel() == SessionChannel.ON_SITE || setting.identityChecked()) {
      return;
    }
    boolean court = attempt.isCourtChannel();
    attempt.reportBecause(
        court ? ONLINE : LegalBasis.ourDefault(),
        court ? SessionProblem.IDENTITY_NOT_CHECKED : SessionProblem.IDENTITY_ADVISED,
        "setting");
  }

  private static CaseRow<?> holdSeparate() {
    return CaseRow.of(ActionKind.HOLD_SEPARATE, SessionAction.HoldSeparate.class)
        .from(CaseState.MED)
        .earliest(CaseRow.Earliest.STATE)
        .papers(Paper.MINUTES, Paper.INTERNAL_NOTE)
        .basis(LegalBasis.mediationLaw("22, 23"))
        .pinned()
        .guard(Guards::periodRuns, Guards.PERIOD)
        .arguments(
            (action, attempt) -> {
              if (checkPresent("present", SessionKind.SEPARATE, action.present(), attempt)) {
                checkMayTalk("present", action.present(), attempt);
              }
              checkSetting(action.setting(), attempt);
              Choice told = attempt.rules().defaults().of(CaseDefault.SEPARATE_TOLD);
              if (told.yes() && !action.bothSidesTold()) {
                attempt.reportBecause(
                    told.basis(), SessionProblem.SEPARATE_NOT_TOLD, "bothSidesTold");
              }
            })
        .does(
            (action, attempt, effects) -> {
              effects.add(
                  new MediationEvent.SessionHeld(
                      SessionKind.SEPARATE, action.present(), action.minutes(), action.setting()));
              MediationRows.consentByConduct(action.present(), attempt, effects);
            });
  }

  private static CaseRow<?> addNote() {
    return CaseRow.of(ActionKind.ADD_NOTE, SessionAction.AddNote.class)
        .from(CaseState.MED)
        .earliest(CaseRow.Earliest.STATE)
        .papers(Paper.MINUTES, Paper.INTERNAL_NOTE)
        .basis(LegalBasis.mediationLaw("27"))
        .guard(Guards::periodRuns, Guards.PERIOD)
        .arguments(
            (action, attempt) -> {
              if (action.note() == NoteKind.STATE_OF_MIND
                  && action.audience().visibility() != NoteVisibility.MEDIATORS) {
                attempt.reportBecause(SENSITIVE, SessionProblem.STATE_OF_MIND_SHOWN, "audience");
              }
            })
        .does(
            (action, attempt, effects) ->
                effects.add(
                    new SessionEvent.NoteAdded(
                        attempt.it().notes().size() + 1,
                        action.note(),
                        action.audience(),
                        action.text())));
  }

  private static CaseRow<?> investigate() {
    return CaseRow.of(ActionKind.INVESTIGATE, SessionAction.Investigate.class)
        .from(CaseState.ACC, CaseState.MED)
        .earliest(CaseRow.Earliest.STATE)
        .papers(Paper.INVESTIGATION)
        .basis(LegalBasis.mediationLaw("3, 22"))
        .guard(Guards::periodRuns, Guards.PERIOD)
        .arguments(
            (action, attempt) -> {
              if (!action.consented()) {
                attempt.report(SessionProblem.NOT_WILLING, "consented");
              }
            })
        .does(
            (action, attempt, effects) ->
                effects.add(
                    new SessionEvent.EvidenceListed(
                        attempt.it().evidence().size() + 1,
                        action.source(),
                        action.who(),
                        action.audience(),
                        action.finding())));
  }

  private static CaseRow<?> recordUndisputed() {
    return CaseRow.of(ActionKind.RECORD_UNDISPUTED, SessionAction.RecordUndisputed.class)
        .from(CaseState.MED, CaseState.FAIL, CaseState.TERM)
        .papers(Paper.UNDISPUTED_FACTS)
        .basis(INVITED)
        .guard(SessionRows::periodRunsInMediation, Guards.PERIOD)
        .arguments(
            (action, attempt) -> {
              Guards.everybodyAgrees("agreed", action.agreed(), attempt);
            })
        .does(
            (action, attempt, effects) ->
                effects.add(new SessionEvent.UndisputedRecorded(action.agreed(), action.facts())));
  }

  private static void periodRunsInMediation(Attempt attempt) {
    if (attempt.it().state() == CaseState.MED) {
      Guards.periodRuns(attempt);
    }
  }

  private static CaseRow<?> recordLawTalk() {
    return CaseRow.of(ActionKind.RECORD_LAW_TALK, SessionAction.RecordLawTalk.class)
        .from(CaseState.MED)
        .earliest(CaseRow.Earliest.STATE)
        .papers(Paper.LAW_TALK)
        .basis(MediationRows.PLANS)
        .guard(Guards::periodRuns, Guards.PERIOD)
        .arguments(
            (action, attempt) -> {
              attempt.checkParties("to", action.to(), attempt.it().activeNumbers());
            })
        .does(
            (action, attempt, effects) ->
                effects.add(
                    new SessionEvent.LawTalkGiven(action.norm(), action.explained(), action.to())));
  }

  /** Free of charge (PML 4); open as long as papers are made. */
  private static CaseRow<?> provideHelp() {
    return CaseRow.of(ActionKind.PROVIDE_HELP, SessionAction.ProvideHelp.class)
        .from(NOT_ARCHIVED)
        .papers(Paper.MINUTES)
        .basis(LegalBasis.mediationLaw("4"))
        .arguments(
            (action, attempt) -> {
              attempt.checkParty("party", action.party());
              action.helper().ifPresent(h -> adviseSilence(action.silencePromised(), attempt));
            })
        .does(
            (action, attempt, effects) ->
                effects.add(
                    new SessionEvent.HelpProvided(
                        action.party(), action.help(), action.helper(), action.silencePromised())));
  }
}
