package org.fengqiao.mediation.casework;

import org.fengqiao.mediation.actor.Scope;
import org.fengqiao.mediation.kernel.Coded;

/** Where a role may act. */
public enum Reach implements Coded {
  /** In own cases and about own data (本人). */
  OWN("OWN"),
  /** In the own grid or households (网格). */
  GRID("GRID"),
  /** In the cases the person is appointed to (承办). */
  ASSIGNED("ASSIGNED"),
  /** In the committee's cases (本会). */
  COMMITTEE("COMMITTEE"),
  /** In the cases offered to the committee (拟接收). */
  RECEIVER("RECEIVER"),
  /** In the committee's cases and those it mediates with another, or is asked to (联合调解). */
  JOINED("JOINED"),
  /** In the subtree of a town (乡镇). */
  TOWN("TOWN"),
  /** In the subtree of a county (县区). */
  COUNTY("COUNTY"),
  /** In the subtree of a city or province (上级区域). */
  REGION("REGION"),
  /** In the cases the own unit sent or received (对接). */
  REFERRED("REFERRED"),
  /** In the cases an order names (督查范围). */
  MANDATE("MANDATE");

  private final String code;

  Reach(String code) {
    this.code = code;
  }

  /** Returns whether a scope is of the kind that belongs to it. */
  boolean fits(Scope scope) {
    return switch (this) {
      case OWN -> scope instanceof Scope.Own;
      case GRID -> scope instanceof Scope.Grid;
      case ASSIGNED, COMMITTEE ->
          scope instanceof Scope.Committees || scope instanceof Scope.Assigned;
      case RECEIVER, JOINED -> scope instanceof Scope.Committees;
      case TOWN, COUNTY, REGION -> scope instanceof Scope.Subtrees;
      case REFERRED -> scope instanceof Scope.Referred;
      case MANDATE -> scope instanceof Scope.Mandate;
    };
  }

  @Override
  public String code() {
    return code;
  }
}
