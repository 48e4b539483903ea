package org.fengqiao.mediation.casework;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import org.fengqiao.mediation.actor.Role;
import org.fengqiao.mediation.kernel.Coded;

/**
 * Who sees what has happened, once the scope reaches the case: an allow-list, in which every kind
 * of event stands (reference workflow, section 7). A role that is in no list sees nothing.
 */
enum EventCircle {
  /** How the case stands: everybody who may know of it. */
  COURSE(Sight.ALL, roles("P PR IO M PM D JO CB LU AU")),
  /** What people talked about, signed and did: everybody in the case and who guides the work. */
  CASE(Sight.ALL, roles("P PR M PM D JO CB AU")),
  /** What courts and other organs did or asked for: the same and the liaison of that unit. */
  COURT(Sight.ALL, roles("P PR M PM D JO CB LU AU")),
  /** What concerns one party: that party, and those who do the work. */
  PARTY(Sight.OWN, roles("P PR M PM D JO CB AU")),
  /** What is written for the work and not for the parties. */
  OFFICE(Sight.ALL, roles("M PM D JO CB AU")),
  /** What a look-back says about somebody: that person, and those who look back. */
  LOOK_BACK(Sight.SELF, roles("M PM D JO CB AU")),
  /** What was said or found out for some only, as its audience says. */
  AUDIENCE(Sight.AUDIENCE, roles("P PR M PM D JO CB AU")),
  /** A sign of collusion: the mediators of the case and the director. */
  SHAM(Sight.AUDIENCE, roles("M PM D")),
  /** A period, as what it is about. */
  CLOCK(Sight.AUDIENCE, roles("P PR M PM D JO CB AU")),
  /** What is withheld already. */
  NOBODY(Sight.ALL, ImmutableSet.of());

  /** What a role in the list sees of it. */
  enum Sight {
    /** All of it. */
    ALL("all"),
    /** A party and its representative only what concerns them; the others all of it. */
    OWN("own"),
    /** Who looks back all of it; the others only what is about themselves. */
    SELF("self"),
    /** What the audience, the people present or the subject says. */
    AUDIENCE("audience");

    private final String text;

    Sight(String text) {
      this.text = text;
    }
  }

  private final Sight sight;
  private final ImmutableSet<Role> roles;

  EventCircle(Sight sight, ImmutableSet<Role> roles) {
    this.sight = sight;
    this.roles = roles;
  }

  private static ImmutableSet<Role> roles(String codes) {
    return Arrays.stream(codes.split(" ", -1))
        .map(code -> Coded.parse(Role.class, code))
        .collect(Sets.toImmutableEnumSet());
  }

  Sight sight() {
    return sight;
  }

  boolean has(Role role) {
    return roles.contains(role);
  }

  /** What a role sees of an event of this circle, for the printed table. */
  String cell(Role role) {
    boolean party = role == Role.PARTY || role == Role.REPRESENTATIVE;
    boolean looksBack = role == Role.COUNTY_BUREAU || role == Role.AUDITOR;
    if (!has(role)) {
      return "-";
    } else if ((sight == Sight.OWN && !party) || (sight == Sight.SELF && looksBack)) {
      return Sight.ALL.text;
    }
    return sight.text;
  }

  static EventCircle of(EventKind kind) {
    return switch (kind) {
      case CASE_REGISTERED,
          REFERRAL_RECEIVED,
          REFERRAL_CONFIRMED,
          REFERRAL_RETURNED,
          SUPPLEMENT_ASKED,
          SUPPLEMENT_RECEIVED,
          DECLINE_REVIEWED,
          CASE_ACCEPTED,
          CASE_DECLINED,
          MEDIATION_OPENED,
          CASE_ENDED,
          CASE_CLOSED,
          CASE_ARCHIVED,
          CASE_REOPENED,
          TRANSFER_OFFERED,
          CASE_ESCALATED,
          TRANSFER_ACCEPTED,
          TRANSFER_RETURNED,
          COMMITTEE_INVITED,
          COMMITTEE_ANSWERED ->
          COURSE;
      case PARTY_INFORMED,
          APPLICATION_TAKEN_OVER,
          PARTY_CONSENTED,
          PARTY_REFUSED,
          AGENT_REGISTERED,
          CAPACITY_SET,
          SPOKESPERSONS_ELECTED,
          PARTY_ADDED,
          PARTY_SUBSTITUTED,
          PAPER_SIGNED,
          CASE_LINKED,
          COMPLEXITY_FOUND,
          MEDIATOR_CHOSEN,
          MEDIATOR_NOT_ACCEPTED,
          MEDIATOR_NAMED,
          CONFLICT_WAIVED,
          HELPER_INVITED,
          SESSION_SUMMONED,
          UNDISPUTED_RECORDED,
          LAW_TALK_GIVEN,
          HELP_PROVIDED,
          EXTENSION_AGREED,
          AGREEMENT_DRAFTED,
          ORAL_AGREEMENT_RECORDED,
          PARTY_SIGNED,
          MEDIATOR_SIGNED,
          AGREEMENT_SEALED,
          PARTNER_SEALED,
          APPLICATION_WITHDRAWN,
          AGREEMENT_FELL,
          COPY_DELIVERED,
          PART_FIXED,
          ORAL_UPGRADED,
          SLIP_CORRECTED,
          RATIFICATION_ASKED,
          RATIFICATION_ANSWERED,
          RENEGOTIATION_OPENED,
          LINE_REPLACED,
          ROUTES_TOLD,
          GROUND_NOTED,
          NOTARY_ASKED,
          NOTARY_DECIDED,
          PERFORMANCE_RECORDED,
          PERFORMANCE_URGED,
          ACCELERATION_WAIVED,
          OBLIGATION_LET_GO,
          PAPER_ANNEXED,
          RECORD_CORRECTED ->
          CASE;
      case CONFLICT_DISCLOSED,
          RECUSAL_DECIDED,
          APPRAISAL_STARTED,
          APPRAISAL_ENDED,
          AGREEMENT_ANNULLED,
          ORGAN_SENT,
          ORGAN_RECEIPTED,
          ORGAN_RETURNED,
          RETURNED_TO_COURT,
          RESULT_TOLD,
          SIDE_NOTE_GIVEN,
          CONFIRMATION_APPLIED,
          CONFIRMATION_SUPPLEMENT,
          CONFIRMATION_DOCKETED,
          CONFIRMATION_NOT_ACCEPTED,
          CONFIRMATION_WITHDRAWN,
          RULED_VALID,
          RULED_REJECTED,
          RULING_OBJECTED,
          RULING_OBJECTION_DECIDED,
          REVIEW_APPLIED,
          REVIEW_DECIDED,
          ORDER_APPLIED,
          ORDER_TAKEN,
          ORDER_ISSUED,
          ORDER_SERVED,
          ORDER_OBJECTED,
          ORDER_RULED,
          ORDER_SUIT_DECLINED,
          ENFORCEMENT_APPLIED,
          LENIENCY_ASKED,
          LENIENCY_ANSWERED ->
          COURT;
      case GUIDANCE_FOLLOWED,
          REVISIT_DONE,
          REVISIT_TRIED,
          REVISIT_DECLINED,
          VISIT_FINDING,
          DATA_REQUESTED,
          DATA_ANSWERED,
          ANSWER_APPEALED,
          APPEAL_DECIDED,
          DATA_RESTRICTED,
          ERASURE_PROPOSED,
          ERASURE_DECIDED,
          COMPLAINT_MADE,
          COMPLAINT_ANSWERED ->
          PARTY;
      case RISK_ASSESSED,
          RISK_LOWERED,
          REPORT_OWED,
          REPORT_MADE,
          HARM_FOUND,
          PLAN_SET,
          DOSSIER_REVIEWED,
          HOLD_SET,
          HOLD_LIFTED,
          SUPERVISION_OPENED,
          SUPERVISION_ANSWERED,
          LOOKBACK_OPENED,
          BAD_OUTCOME_RECORDED ->
          OFFICE;
      case PERSON_HEARD, FINDING_MADE, LOOKBACK_REPORTED -> LOOK_BACK;
      case NOTE_ADDED, EVIDENCE_LISTED, SESSION_HELD -> AUDIENCE;
      case SHAM_SUSPECTED, SHAM_REVIEWED -> SHAM;
      case CLOCK_STARTED, CLOCK_STOPPED, CLOCK_PAUSED, CLOCK_RESUMED, CLOCK_EXTENDED -> CLOCK;
      case WITHHELD -> NOBODY;
    };
  }
}
