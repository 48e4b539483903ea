package org.fengqiao.mediation.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.TextRef;

/** What can be done around and in the sessions. */
public sealed interface MediationAction extends CaseAction {

  /**
   * Set or raise the risk level of the dispute (T22).
   *
   * @param level a code of the scheme in force
   * @param facts the facts it rests on
   * @param criteria the codes of the criteria of the scheme that are met
   * @param complexity how hard the dispute is to settle, where that is found anew (CASE-11)
   */
  record AssessRisk(
      String level, TextRef facts, List<String> criteria, Optional<ComplexityFinding> complexity)
      implements MediationAction {

    /** Copies the list. */
    public AssessRisk {
      criteria = List.copyOf(criteria);
    }

    /** Creates an assessment that leaves the complexity as it is. */
    public AssessRisk(String level, TextRef facts, List<String> criteria) {
      this(level, facts, criteria, Optional.empty());
    }

    /** Creates an assessment that rests on no listed criterion. */
    public AssessRisk(String level, TextRef facts) {
      this(level, facts, List.of());
    }

    @Override
    public ActionKind kind() {
      return ActionKind.ASSESS_RISK;
    }
  }

  /**
   * Set the handling plan (T24).
   *
   * @param plan measures and responsible office
   * @param until the day it runs to, where it names one
   * @param force the force it brings together, where it does (CASE-13, CASE-15)
   */
  record SetPlan(TextRef plan, Optional<LocalDate> until, Optional<HandlingForce> force)
      implements MediationAction {

    /** Sets a plan that brings no force together. */
    public SetPlan(TextRef plan, Optional<LocalDate> until) {
      this(plan, until, Optional.empty());
    }

    @Override
    public ActionKind kind() {
      return ActionKind.SET_PLAN;
    }
  }

  /**
   * Appoint a mediator (T27, PML 19).
   *
   * @param mediator who
   * @param presiding whether this one presides
   * @param nobodyObjects whether the parties were asked and none objects
   */
  record Appoint(MediatorId mediator, boolean presiding, boolean nobodyObjects)
      implements MediationAction {
    @Override
    public ActionKind kind() {
      return ActionKind.APPOINT;
    }
  }

  /**
   * Begin to mediate (T33).
   *
   * @param inPublic whether it is held openly
   * @param wishedBy the parties who asked for that; it is held openly if all did, and only then
   */
  record OpenMediation(boolean inPublic, List<PartyNumber> wishedBy) implements MediationAction {

    /** Copies the list. */
    public OpenMediation {
      wishedBy = List.copyOf(wishedBy);
    }

    /** Begins without a party having asked for one way or the other. */
    public OpenMediation(boolean inPublic) {
      this(inPublic, List.of());
    }

    @Override
    public ActionKind kind() {
      return ActionKind.OPEN_MEDIATION;
    }
  }

  /**
   * Hold a session face to face (T36).
   *
   * @param present the parties who take part themselves or through an agent
   * @param minutes the record
   * @param setting how they met
   */
  record HoldJoint(List<PartyNumber> present, TextRef minutes, SessionSetting setting)
      implements MediationAction {

    /** Copies the list. */
    public HoldJoint {
      present = List.copyOf(present);
    }

    /** A session of people who meet in one room. */
    public HoldJoint(List<PartyNumber> present, TextRef minutes) {
      this(present, minutes, SessionSetting.onSite());
    }

    @Override
    public ActionKind kind() {
      return ActionKind.HOLD_JOINT;
    }
  }
}
