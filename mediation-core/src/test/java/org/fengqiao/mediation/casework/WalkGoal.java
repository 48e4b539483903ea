package org.fengqiao.mediation.casework;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** What a walk is after, so that the far ends of the table are reached by many. */
enum WalkGoal {
  ORAL(ActionKind.RECORD_ORAL, ActionKind.UPGRADE_ORAL),
  WRITTEN(ActionKind.DRAFT, ActionKind.SIGN, ActionKind.MEDIATOR_SIGN, ActionKind.SEAL),
  PART(
      ActionKind.DRAFT,
      ActionKind.SIGN,
      ActionKind.MEDIATOR_SIGN,
      ActionKind.SEAL,
      ActionKind.FIX_PART,
      ActionKind.REFUSE_SEVER,
      ActionKind.END_PARTLY),
  NOT_AGREED(ActionKind.END_NOT_AGREED),
  REFUSED(ActionKind.REFUSE, ActionKind.REFUSE_SEVER, ActionKind.END_BY_APPLICANT),
  UNTIMELY(ActionKind.END_UNSUITED, ActionKind.END_IMPOSSIBLE, ActionKind.END_OTHER_ORGAN),
  SHAM(ActionKind.STOP_SHAM),
  NOT_TAKEN(
      ActionKind.DECLINE,
      ActionKind.RETURN_REFERRAL,
      ActionKind.WITHDRAW_APPLICATION,
      ActionKind.REVIEW_DECLINE),
  AWAY(ActionKind.HAND_OVER);

  private static final List<WalkGoal> AGREED = List.of(ORAL, WRITTEN, PART);

  /** What a walk does that is after none of these. */
  static final Set<ActionKind> ENDING =
      Set.of(
          ActionKind.DECLINE,
          ActionKind.RETURN_REFERRAL,
          ActionKind.WITHDRAW_APPLICATION,
          ActionKind.REFUSE,
          ActionKind.REFUSE_SEVER,
          ActionKind.ANNUL,
          ActionKind.END_NOT_AGREED,
          ActionKind.END_BY_APPLICANT,
          ActionKind.END_UNSUITED,
          ActionKind.END_IMPOSSIBLE,
          ActionKind.END_OTHER_ORGAN,
          ActionKind.STOP_SHAM);

  /** What leads to another main state. */
  static final Set<ActionKind> MOVING =
      CaseWorkflow.rows().stream()
          .filter(row -> row.to().isPresent())
          .map(WorkflowRow::action)
          .collect(Collectors.toSet());

  /** The way from the first word to the shelf. */
  private static final Set<ActionKind> WAY =
      EnumSet.of(
          ActionKind.APPLY,
          ActionKind.RECEIVE_REFERRAL,
          ActionKind.START_OWN_INITIATIVE,
          ActionKind.CONFIRM_REFERRAL,
          ActionKind.INFORM_PARTY,
          ActionKind.GIVE_CONSENT,
          ActionKind.ACCEPT,
          ActionKind.ASSESS_RISK,
          ActionKind.SET_PLAN,
          ActionKind.APPOINT,
          ActionKind.OPEN_MEDIATION,
          ActionKind.HOLD_JOINT,
          ActionKind.GIVE_ROUTES,
          ActionKind.DELIVER_COPY,
          ActionKind.RETURN_TO_COURT,
          ActionKind.FEED_BACK,
          ActionKind.RECORD_PERFORMANCE,
          ActionKind.DO_REVISIT,
          ActionKind.REVISIT_DECLINED,
          ActionKind.CLOSE);

  private static final List<Set<ActionKind>> AFTER =
      List.of(
          EnumSet.of(ActionKind.ARBITRAL_REVIEW, ActionKind.NOTARISE, ActionKind.ASK_LENIENCY),
          EnumSet.of(ActionKind.APPLY_CONFIRMATION, ActionKind.APPLY_PAYMENT_ORDER),
          EnumSet.of(ActionKind.ARBITRAL_REVIEW, ActionKind.NOTARISE, ActionKind.APPLY_ENFORCEMENT),
          EnumSet.of(
              ActionKind.RENEGOTIATE,
              ActionKind.DRAFT,
              ActionKind.SIGN,
              ActionKind.MEDIATOR_SIGN,
              ActionKind.SEAL,
              ActionKind.RELEASE_OR_SET_OFF,
              ActionKind.CORRECT_CLERICAL),
          EnumSet.of(
              ActionKind.ANNUL,
              ActionKind.URGE,
              ActionKind.WAIVE_ACCELERATION,
              ActionKind.ASK_LENIENCY));

  private static final List<Set<ActionKind>> LATER =
      List.of(
          EnumSet.of(ActionKind.REOPEN),
          EnumSet.of(
              ActionKind.REVIEW_DOSSIER,
              ActionKind.ARCHIVE,
              ActionKind.ANNEX_PAPER,
              ActionKind.OPEN_SUCCESSOR,
              ActionKind.ERASE));

  private static final Set<ActionKind> TRANSFER =
      EnumSet.of(
          ActionKind.OFFER_TRANSFER,
          ActionKind.ESCALATE,
          ActionKind.ACCEPT_TRANSFER,
          ActionKind.RETURN_TRANSFER,
          ActionKind.JOIN_COMMITTEES);

  static final Set<ActionKind> RULING =
      EnumSet.of(
          ActionKind.COURT_ASKS,
          ActionKind.COURT_DOCKETS,
          ActionKind.COURT_NOT_ACCEPTS,
          ActionKind.CONFIRMATION_WITHDRAWN,
          ActionKind.RULED_VALID,
          ActionKind.RULED_REJECTED,
          ActionKind.RULING_OBJECTION,
          ActionKind.APPLY_ENFORCEMENT);

  static final Set<ActionKind> ORDER =
      EnumSet.of(
          ActionKind.APPLY_PAYMENT_ORDER,
          ActionKind.COURT_TAKES_ORDER,
          ActionKind.ORDER_SERVED,
          ActionKind.ORDER_OBJECTED,
          ActionKind.APPLY_ENFORCEMENT);

  @SuppressWarnings("ImmutableEnumChecker")
  private final Set<ActionKind> kinds;

  WalkGoal(ActionKind first, ActionKind... more) {
    kinds = EnumSet.of(first, more);
  }

  /** An agreement every other time. */
  static WalkGoal any(Random random) {
    List<WalkGoal> goals = random.nextBoolean() ? AGREED : List.of(values());
    return goals.get(random.nextInt(goals.size()));
  }

  /** The kinds one walk prefers: an ending, what may follow it, and a few of all others. */
  Set<ActionKind> wanted(Random random) {
    Set<ActionKind> all = EnumSet.copyOf(WAY);
    all.addAll(kinds);
    all.addAll(AFTER.get(random.nextInt(AFTER.size())));
    all.addAll(LATER.get(random.nextInt(LATER.size())));
    if (random.nextInt(4) == 0) {
      all.addAll(TRANSFER);
    }
    List<ActionKind> others = new ArrayList<>(Arrays.asList(ActionKind.values()));
    others.removeAll(ENDING);
    Collections.shuffle(others, random);
    all.addAll(others.subList(0, 8));
    if (all.contains(ActionKind.START_APPRAISAL)) {
      all.add(ActionKind.END_APPRAISAL);
    }
    if (all.contains(ActionKind.DISCLOSE)) {
      all.add(ActionKind.WAIVE_CONFLICT);
    }
    if (all.contains(ActionKind.REQUEST_ERASURE)) {
      all.add(ActionKind.RESTRICT);
    }
    if (this == NOT_TAKEN) {
      all.remove(ActionKind.ACCEPT);
    }
    return all;
  }
}
