package org.fengqiao.mediation.screening;

import java.time.LocalDate;
import java.util.Optional;
import org.fengqiao.mediation.kernel.CaseId;
import org.fengqiao.mediation.kernel.LeadId;
import org.fengqiao.mediation.kernel.MediatorId;
import org.fengqiao.mediation.kernel.OrganisationId;
import org.fengqiao.mediation.party.TextRef;

/** What somebody wants to do with a lead that is recorded. */
public sealed interface LeadAction {

  /** Returns the stable code of the kind of action. */
  String code();

  /**
   * Enters the lead in the work ledger (登记建档, SCR-14, SCR-15).
   *
   * @param number the number in the ledger
   * @param timeLimit the last day for disposing of it; empty for the place's default
   * @param responsible the organisation that answers for it
   * @param mediator the mediator who answers for it, where one is named
   * @param measures what is to be done
   */
  record EnterLedger(
      String number,
      Optional<LocalDate> timeLimit,
      OrganisationId responsible,
      Optional<MediatorId> mediator,
      TextRef measures)
      implements LeadAction {

    /** Checks the number. */
    public EnterLedger {
      LedgerEntry.checkNumber(number);
    }

    @Override
    public String code() {
      return "ENTER-LEDGER";
    }
  }

  /**
   * Puts the entry on the special ledger with a policy of its own (一案一策, SCR-16).
   *
   * @param policy the policy
   */
  record SetPolicy(TextRef policy) implements LeadAction {

    @Override
    public String code() {
      return "SET-POLICY";
    }
  }

  /**
   * Classifies the matter (分类梳理, SCR-14).
   *
   * @param disputeType the type of dispute
   * @param gravity how grave it is
   */
  record Classify(String disputeType, LeadGravity gravity) implements LeadAction {

    @Override
    public String code() {
      return "CLASSIFY";
    }
  }

  /**
   * Hands the lead to another organisation (移交, SCR-27).
   *
   * @param to who answers for it from now on
   */
  record HandOver(OrganisationId to) implements LeadAction {

    @Override
    public String code() {
      return "HAND-OVER";
    }
  }

  /**
   * Tells the people concerned how to apply (引导申请, T02).
   *
   * @param toldVoluntaryAndFree whether they were told that mediation is voluntary, free of charge
   *     and closes no other route
   */
  record Guide(boolean toldVoluntaryAndFree) implements LeadAction {

    @Override
    public String code() {
      return "GUIDE-TO-APPLY";
    }
  }

  /**
   * Records that a case was opened from the lead (T04, T05).
   *
   * @param caseId the case
   */
  record Convert(CaseId caseId) implements LeadAction {

    @Override
    public String code() {
      return "CONVERT";
    }
  }

  /**
   * Strikes the lead off (线索销号, T03).
   *
   * @param reason why
   * @param duplicateOf the other lead, for a duplicate only
   * @param receipt the receipt of the body that took it over, for that reason only; a token of its
   *     own, which no case names, as of {@link Lead#description()}
   */
  record Close(LeadCloseReason reason, Optional<LeadId> duplicateOf, Optional<TextRef> receipt)
      implements LeadAction {

    @Override
    public String code() {
      return "CLOSE-LEAD";
    }
  }
}
