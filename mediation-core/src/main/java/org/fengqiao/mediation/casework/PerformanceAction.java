package org.fengqiao.mediation.casework;

import java.util.List;
import java.util.Optional;
import org.fengqiao.mediation.kernel.Fen;
import org.fengqiao.mediation.party.PartyNumber;
import org.fengqiao.mediation.party.TextRef;

/** What can be done about obligations besides performing them. */
public sealed interface PerformanceAction extends CaseAction {

  /**
   * Remind a debtor of what is outstanding (T99, PML 31).
   *
   * @param debtor whom
   * @param manner how
   * @param answer what was said
   */
  record Urge(PartyNumber debtor, UrgeManner manner, TextRef answer) implements PerformanceAction {
    @Override
    public ActionKind kind() {
      return ActionKind.URGE;
    }
  }

  /**
   * Do without the rest of an obligation falling due early (T100).
   *
   * @param claim the number of the first line of the obligation
   */
  record WaiveAcceleration(int claim) implements PerformanceAction {
    @Override
    public ActionKind kind() {
      return ActionKind.WAIVE_ACCELERATION;
    }
  }

  /**
   * Let a line go without performance, wholly or in part (T102).
   *
   * @param obligation its number
   * @param how given up, or set off
   * @param amount how much, for money; empty for a thing or an act
   * @param declaredBy who declared it: the creditor, for a set-off also a debtor
   * @param declaration the declaration
   * @param wardsInterest why it is in the interest of a creditor without full capacity (CC 35)
   */
  record LetGo(
      int obligation,
      ReleaseKind how,
      Optional<Fen> amount,
      List<PartyNumber> declaredBy,
      TextRef declaration,
      Optional<TextRef> wardsInterest)
      implements PerformanceAction {

    /** Creates the act of a creditor with full capacity. */
    public LetGo(
        int obligation,
        ReleaseKind how,
        Optional<Fen> amount,
        List<PartyNumber> declaredBy,
        TextRef declaration) {
      this(obligation, how, amount, declaredBy, declaration, Optional.empty());
    }

    /** Copies the list. */
    public LetGo {
      declaredBy = List.copyOf(declaredBy);
    }

    @Override
    public ActionKind kind() {
      return ActionKind.RELEASE_OR_SET_OFF;
    }
  }
}
