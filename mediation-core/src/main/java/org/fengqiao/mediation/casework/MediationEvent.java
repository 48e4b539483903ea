package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.kernel.Coded;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.StorableTexts;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.TextRef;

/** What happens around and in the sessions. */
public sealed interface MediationEvent extends CaseEventBody {

  /**
   * The risk level was set or raised (T22). It belongs to the dispute, never to a person.
   *
   * @param level a code of the scheme in force
   * @param facts the facts it rests on
   * @param criteria the codes of the criteria of the scheme that are met
   */
  record RiskAssessed(String level, TextRef facts, List<String> criteria)
      implements MediationEvent {

    /** Creates an assessment that rests on no listed criterion. */
    public RiskAssessed(String level, TextRef facts) {
      this(level, facts, List.of());
    }

    /** Copies the list and checks the length of the code. */
    public RiskAssessed {
      criteria = List.copyOf(criteria);
      if (level.isEmpty() || level.length() > Coded.MAX_LENGTH) {
        throw new IllegalArgumentException(
            "a risk level has 1 to " + Coded.MAX_LENGTH + " characters, not " + level.length());
      }
      StorableTexts texts =
          StorableTexts.of("RiskAssessed").check("level", level, Coded.MAX_LENGTH);
      criteria.forEach(each -> texts.check("criteria", each, Integer.MAX_VALUE));
      texts.orThrow();
    }

    @Override
    public EventKind kind() {
      return EventKind.RISK_ASSESSED;
    }
  }

  /**
   * The handling plan was set (T24).
   *
   * @param plan measures and responsible office
   * @param until the day it runs to, where it names one
   * @param force the force it brings together, where it does
   */
  record PlanSet(TextRef plan, Optional<LocalDate> until, Optional<HandlingForce> force)
      implements MediationEvent {

    /** Creates a plan that brings no force together. */
    public PlanSet(TextRef plan, Optional<LocalDate> until) {
      this(plan, until, Optional.empty());
    }

    @Override
    public EventKind kind() {
      return EventKind.PLAN_SET;
    }
  }

  /**
   * A mediator was named for the case, or the naming changed (T27).
   *
   * @param mediator who
   * @param presiding whether this one presides
   * @param status where the appointment stands now
   */
  record MediatorNamed(MediatorId mediator, boolean presiding, AppointmentStatus status)
      implements MediationEvent {
    @Override
    public EventKind kind() {
      return EventKind.MEDIATOR_NAMED;
    }
  }

  /**
   * Mediation began (T33).
   *
   * @param inPublic whether the parties wish it to be held openly
   */
  record MediationOpened(boolean inPublic) implements MediationEvent {
    @Override
    public EventKind kind() {
      return EventKind.MEDIATION_OPENED;
    }
  }

  /**
   * A session was held (T36, T37).
   *
   * @param session how
   * @param present the parties who took part themselves or through an agent
   * @param minutes the record; private to the side that was there if they met apart
   * @param setting how they met
   */
  record SessionHeld(
      SessionKind session, List<PartyNumber> present, TextRef minutes, SessionSetting setting)
      implements MediationEvent {

    /** Copies the list. */
    public SessionHeld {
      present = List.copyOf(present);
    }

    /** A session of people who met in one room. */
    public SessionHeld(SessionKind session, List<PartyNumber> present, TextRef minutes) {
      this(session, present, minutes, SessionSetting.onSite());
    }

    @Override
    public EventKind kind() {
      return EventKind.SESSION_HELD;
    }
  }
}
