package org.fengqiao.mediation.casework;

import java.util.List;
import org.fengqiao.mediation.party.PartyNumber;

/** What can be done to end mediation without agreement. */
public sealed interface EndingAction extends CaseAction {

  /**
   * Refuse mediation, which ends it as a whole (T59, PML 23, 26).
   *
   * @param party who refuses
   */
  record Refuse(PartyNumber party) implements EndingAction {
    @Override
    public ActionKind kind() {
      return ActionKind.REFUSE;
    }
  }

  /**
   * Refuse mediation of a divisible matter for oneself; the others go on (T60).
   *
   * @param party who refuses
   */
  record RefuseSever(PartyNumber party) implements EndingAction {
    @Override
    public ActionKind kind() {
      return ActionKind.REFUSE_SEVER;
    }
  }

  /**
   * End without agreement (T62, PML 26).
   *
   * @param reason differences too wide, or the period is over
   */
  record EndNotAgreed(EndReason reason) implements EndingAction {
    @Override
    public ActionKind kind() {
      return ActionKind.END_NOT_AGREED;
    }
  }

  /**
   * Tell parties the other routes (T68, PML 26).
   *
   * @param parties whom
   * @param routes which; every route the law always opens for the type must be among them
   */
  record GiveRoutes(List<PartyNumber> parties, List<Route> routes) implements EndingAction {

    /** Copies the lists. */
    public GiveRoutes {
      parties = List.copyOf(parties);
      routes = List.copyOf(routes);
    }

    @Override
    public ActionKind kind() {
      return ActionKind.GIVE_ROUTES;
    }
  }
}
